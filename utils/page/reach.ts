const LOOPBACK = /^(?:localhost|.*\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
const PRIVATE =
  /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\.|^\[(?:::|f[cd]|fe[89ab])/;
const PRIVATE_SUFFIX = /(?:^|\.)(?:localhost|local|lan|internal|intranet|corp|home|home\.arpa|localdomain)$/;
/** Mail and document editors: what is written there is the reader's own. */
const EDITORS =
  /^(?:(?:web)?mail|outlook|owa|docs|sheets|slides|drive|onedrive|sharepoint|teams)\.|(?:^|\.)(?:proton\.me|protonmail\.com|fastmail\.com|tutanota\.com|tuta\.com|hey\.com|office\.com|office365\.com|officeapps\.live\.com|sharepoint\.com|notion\.so|notion\.site|overleaf\.com|zoho\.com|onlyoffice\.com|dropbox\.com|box\.com|quip\.com|coda\.io|hackmd\.io|etherpad\.org|roundcube\.net|evernote\.com)$/;

/** Whether a host is of a private network: an address reserved for one, a name without a dot, or a name that only such networks give. */
function isPrivateHost(host: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, '');
  if (name.startsWith('[')) return PRIVATE.test(name);
  return PRIVATE.test(name) || PRIVATE_SUFFIX.test(name) || !name.includes('.');
}

/**
 * Whether pages of an address may be read without being asked for: on the web, on no private network (but for loopback
 * where a build allows it), in no mail program and no document editor.
 */
export function mayReadUnasked(address: { protocol: string; hostname: string }, loopback: () => boolean): boolean {
  if (address.protocol !== 'https:' && address.protocol !== 'http:') return false;
  const host = address.hostname.toLowerCase();
  if (LOOPBACK.test(host)) return loopback();
  return !isPrivateHost(host) && !EDITORS.test(host);
}
