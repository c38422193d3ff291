/** What runs on every granted page has no regular expression to compile for a host that is a name. */
const words = (list: string) => new Set(list.split(' '));

const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|\[::1\])$/;
const PRIVATE =
  /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\.|^\[(?:::|f[cd]|fe[89ab])/;
const PRIVATE_ENDINGS = words('localhost local lan internal intranet corp home home.arpa localdomain');
/** Mail and document editors, by the first part of their host's name or by its end: what is written there is the reader's own. */
const EDITORS_FIRST = words('webmail mail outlook owa docs sheets slides drive onedrive sharepoint teams');
const EDITORS = words(
  'proton.me protonmail.com fastmail.com tutanota.com tuta.com hey.com office.com office365.com officeapps.live.com ' +
    'sharepoint.com notion.so notion.site overleaf.com zoho.com onlyoffice.com dropbox.com box.com quip.com coda.io ' +
    'hackmd.io etherpad.org roundcube.net evernote.com',
);

/** An address of the internet protocol: no name begins with a bracket or ends with a figure. */
const isNumeric = (host: string) => host.startsWith('[') || (host.at(-1) ?? '') <= '9';

/** Whether the host's name, or what follows one of its dots, is in a list. */
function endsIn(host: string, list: ReadonlySet<string>): boolean {
  for (let at = 0; ; ) {
    if (list.has(host.slice(at))) return true;
    at = host.indexOf('.', at) + 1;
    if (at === 0) return false;
  }
}

const isLoopback = (host: string) =>
  isNumeric(host) ? LOOPBACK.test(host) : host === 'localhost' || host.endsWith('.localhost');

/** Whether a host is of a private network: an address reserved for one, a name without a dot, or a name that only such networks give. */
const isPrivateHost = (host: string) =>
  isNumeric(host) ? PRIVATE.test(host) : !host.includes('.') || endsIn(host, PRIVATE_ENDINGS);

const isEditor = (host: string) => EDITORS_FIRST.has(host.slice(0, host.indexOf('.'))) || endsIn(host, EDITORS);

/**
 * Whether pages of an address may be read without being asked for: on the web, on no private network (but for loopback
 * where a build allows it), in no mail program and no document editor.
 */
export function mayReadUnasked(address: { protocol: string; hostname: string }, loopback: () => boolean): boolean {
  if (address.protocol !== 'https:' && address.protocol !== 'http:') return false;
  const name = address.hostname.toLowerCase();
  const host = name.endsWith('.') ? name.slice(0, -1) : name;
  if (isLoopback(host)) return loopback();
  return !isPrivateHost(host) && !isEditor(host);
}
