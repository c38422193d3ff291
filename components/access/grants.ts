import { browser } from 'wxt/browser';

export type Access = 'click' | 'sites' | 'all';

/** What the browser was told it may give us. */
export interface Grants {
  readonly access: Access;
  /** Host names, "www." and "*." left out, sorted. */
  readonly sites: readonly string[];
}

const ALL = ['http://*/*', 'https://*/*'];
const isAll = (origin: string) => origin === '<all_urls>' || /^(\*|https?):\/\/\*\/\*$/.test(origin);
const siteOf = (origin: string) =>
  origin
    .replace(/^[^:]*:\/\//, '')
    .replace(/\/.*$/, '')
    .replace(/^\*\.|^www\./, '');

/** What a build holds by its manifest is nobody's choice and cannot be given back. */
const ownOrigins = (): ReadonlySet<string> => {
  const { host_permissions = [] } = browser.runtime.getManifest() as { host_permissions?: string[] };
  return new Set(host_permissions);
};

async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const own = ownOrigins();
  return origins.filter((origin) => !own.has(origin));
}

export async function readGrants(): Promise<Grants> {
  const origins = await grantedOrigins();
  const sites = [...new Set(origins.filter((origin) => !isAll(origin)).map(siteOf))].sort();
  if (origins.some(isAll)) return { access: 'all', sites };
  return { access: sites.length > 0 ? 'sites' : 'click', sites };
}

/** A site's name as a reader may write it, or null: an address, a host, with or without "www.". */
export function siteNamed(written: string): string | null {
  const address = /^[a-z]+:\/\//i.test(written.trim()) ? written.trim() : `https://${written.trim()}`;
  if (!URL.canParse(address)) return null;
  const host = new URL(address).hostname.replace(/^www\./, '');
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host) ? host : null;
}

/** One pattern a scheme: a browser compares each with those the manifest names. */
const patternsOf = (site: string) => [`http://*.${site}/*`, `https://*.${site}/*`];

/** Gives back everything that was granted but these sites. */
async function giveBackAllBut(sites: readonly string[]): Promise<void> {
  const keep = new Set(sites);
  const origins = (await grantedOrigins()).filter((origin) => isAll(origin) || !keep.has(siteOf(origin)));
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

/**
 * Asks for what was chosen, and gives back what goes beyond it. To be called in the press itself.
 * Resolves to whether the browser was told yes.
 */
export async function choose(access: Access, sites: readonly string[]): Promise<boolean> {
  const wanted = access === 'all' ? ALL : access === 'sites' ? sites.flatMap(patternsOf) : [];
  // Nothing may be awaited before this: the prompt belongs to the press.
  if (wanted.length > 0 && !(await browser.permissions.request({ origins: wanted }))) return false;
  if (access !== 'all') await giveBackAllBut(access === 'sites' ? sites : []);
  return true;
}
