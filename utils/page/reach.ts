/**
 * What runs on every granted page has no pattern to compile for a host that is a name, no set to build and few functions: lists are
 * their words, set apart by spaces.
 */
const PRIVATE =
  /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\.|^\[(?:::|f[cd]|fe[89ab])/;
/** Ends of the names that only private networks give, then mail and document editors: what is written there is the reader's own. */
const LEFT_ALONE =
  ' localhost local lan internal intranet corp home home.arpa localdomain ' +
  'proton.me protonmail.com fastmail.com tutanota.com tuta.com hey.com office.com office365.com officeapps.live.com ' +
  'sharepoint.com notion.so notion.site overleaf.com zoho.com onlyoffice.com dropbox.com box.com quip.com coda.io ' +
  'hackmd.io etherpad.org roundcube.net evernote.com ';
/** The same by the first part of their host's name. */
const EDITORS_FIRST = ' webmail mail outlook owa docs sheets slides drive onedrive sharepoint teams ';

/** Whether an address is of this machine. */
export const isLoopback = (address: string): boolean =>
  URL.canParse(address) && /^(?:(?:.*\.)?localhost\.?|127\.[\d.]+|\[::1\])$/.test(new URL(address).hostname);

/**
 * Whether pages of an address, as the browser writes it, may be read without being asked for: on the web, on no private network
 * (but for loopback, of which the background knows whether its build allows it), in no mail program and no document editor.
 */
export function mayReadUnasked(address: string): boolean {
  const [scheme, , authority = ''] = address.split('/', 3);
  if (scheme !== 'https:' && scheme !== 'http:') return false;
  // Not by a `URL`, which would cost a page more than all the rest here.
  let host = authority.slice(authority.lastIndexOf('@') + 1).toLowerCase();
  const port = host.lastIndexOf(':');
  if (port > host.indexOf(']')) host = host.slice(0, port);
  if (host.endsWith('.')) host = host.slice(0, -1);
  if (host === 'localhost' || host.endsWith('.localhost')) return true;
  // An address of the internet protocol: no name begins with a bracket or ends with a figure.
  if (host.startsWith('[') || (host.at(-1) ?? '') <= '9')
    return host.startsWith('127.') || host === '[::1]' || !PRIVATE.test(host);
  // A mail program or a document editor is known by its name, or by what follows one of its dots.
  let at = host.indexOf('.');
  if (at < 0 || EDITORS_FIRST.includes(` ${host.slice(0, at)} `)) return false;
  for (at = 0; !LEFT_ALONE.includes(` ${host.slice(at)} `); ) {
    at = host.indexOf('.', at) + 1;
    if (at === 0) return true;
  }
  return false;
}
