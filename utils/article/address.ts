/** The one address an article is known by. */

/** Parameters that say how a reader came, and nothing of what is read. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|twclid|ttclid|yclid|igshid|igsh|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|hsCtaTracking|vero_id|oly_(?:anon|enc)_id|wickedid|cmpid|ncid|ocid|smid|smtyp|sr_share|ref_src|ref_url|taid|cvid|at_(?:medium|campaign|link\w*|bbc\w*|format|ptr_name)|guccounter|guce_referrer\w*|spm|ito|xtor|s_cid|ICID|CMP|partner_?source|partner_?campaign)$/i;
/** Second-level labels under which sites are registered ("co.uk", "com.au"). */
const SECOND_LEVEL = new Set([
  'co',
  'com',
  'net',
  'org',
  'gov',
  'edu',
  'ac',
  'or',
  'ne',
  'go',
  'gob',
  'gouv',
  'nic',
  'web',
]);

/** The name a site is registered by, guessed from its host without a list of suffixes: "news.example.co.uk" is "example.co.uk". */
export function siteOf(host: string): string {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  const hasSecondLevel = labels.length > 2 && labels.at(-1)?.length === 2 && SECOND_LEVEL.has(labels.at(-2) ?? '');
  return labels.slice(hasSecondLevel ? -3 : -2).join('.');
}

function parse(address: string | null, base?: string): URL | null {
  if (!address) return null;
  const url = URL.canParse(address, base) ? new URL(address, base) : null;
  return url && /^https?:$/.test(url.protocol) && url.hostname ? url : null;
}

/** The address without its fragment and without known tracking parameters; null where it is no http(s) address. */
export function plainAddress(address: string): string | null {
  const url = parse(address);
  if (!url) return null;
  url.hash = '';
  // Not by the iterator, which Firefox hides from content scripts.
  const names: string[] = [];
  url.searchParams.forEach((_, name) => {
    names.push(name);
  });
  for (const name of names) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
}

/**
 * The article's address: what the page names as its canonical one where that is on the same site and not the site's root, else the
 * page's own without fragment and tracking parameters. Without a page address (a saved file) the canonical one is taken as it is.
 */
export function articleAddress(address: string | null, canonical: string | null): string | null {
  const page = parse(address);
  const named = parse(canonical, page?.href);
  const isTrusted = named && (!page || siteOf(named.hostname) === siteOf(page.hostname)) && named.pathname !== '/';
  if (isTrusted) return plainAddress(named.href);
  return page ? plainAddress(page.href) : null;
}
