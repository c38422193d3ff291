/** What a page says of its article: title, site, address, dates, authors, language. */
import { articleAddress } from './address.ts';
import type { Metadata } from './article.ts';
import { readDate } from './dates.ts';
import { type StatedArticle, statedArticle } from './jsonld.ts';
import type { Told } from './told.ts';

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'datePublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'article.published',
  'cXenseParse:recs:publishtime',
  'dcterms.created',
  'dc.date.issued',
  'dcterms.date',
  'dc.date',
  'date',
];
const UPDATED = [
  'article:modified_time',
  'og:updated_time',
  'dateModified',
  'lastmod',
  'last-modified',
  'dcterms.modified',
];
const TITLES = ['og:title', 'twitter:title', 'parsely-title', 'sailthru.title', 'dc.title'];
const DESCRIPTIONS = ['og:description', 'description', 'twitter:description'];
const SITES = ['og:site_name', 'application-name'];
const AUTHORS = ['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl'];
/** What stands between a headline and its site's name in a window's title. */
const TITLE_SEPARATOR = /\s+(?:[|·•»—–]|-{1,2}|::)\s+/;

/** A person's name as bylines have it: two to five words, each with a capital. */
const NAME = /^\p{Lu}[\p{L}.'’-]*(?:\s+(?:(?:de|van|von|der|da|al|el|bin)\s+)?\p{Lu}[\p{L}.'’-]*){1,4}$/u;

const clean = (text: string | null | undefined) =>
  text?.replace(/[\s\u00ad\u200b]+/g, (gap) => (/\s/.test(gap) ? ' ' : '')).trim() || null;

function metaOf(told: Told): Map<string, string> {
  const found = new Map<string, string>();
  for (const [written, value] of told.meta) {
    const [name, content] = [written.toLowerCase(), clean(value)];
    if (content && !found.has(name)) found.set(name, content);
  }
  return found;
}
const firstOf = (meta: Map<string, string>, names: readonly string[]) =>
  names.map((name) => meta.get(name.toLowerCase())).filter((value) => value !== undefined);

function firstDate(candidates: Iterable<string | null | undefined>): string | null {
  for (const candidate of candidates) {
    const date = candidate ? readDate(candidate) : null;
    if (date) return date;
  }
  return null;
}

/** The headline in a window's title: its longest part, unless what the parts are set apart by is not of the site. */
function withoutSite(windowTitle: string, site: string | null): string {
  const parts = windowTitle.split(TITLE_SEPARATOR);
  if (parts.length < 2) return windowTitle;
  const last = parts.at(-1) as string;
  const isSite = site !== null && last.toLowerCase().replace(/\W/g, '').includes(site.toLowerCase().replace(/\W/g, ''));
  if (isSite || last.split(' ').length <= 3)
    return windowTitle.slice(0, windowTitle.lastIndexOf(last)).replace(/\s+\S{1,2}\s*$/, '');
  return windowTitle;
}

function titleOf(
  told: Told,
  meta: Map<string, string>,
  stated: StatedArticle | null,
  site: string | null,
): string | null {
  const shared = firstOf(meta, TITLES)[0];
  const named = [stated?.headline, shared, clean(told.windowTitle)].find((candidate) => candidate);
  return (named && withoutSite(named, site)) || clean(told.heading);
}

function namesIn(entries: readonly string[]): string[] {
  const names = entries.flatMap((entry) => entry.replace(/^\s*by\s+/i, '').split(/\s*(?:,|;|\band\b|\||&)\s*/i));
  return names.map(clean).filter((name) => name !== null && name.length < 60 && !/^https?:|^@/.test(name)) as string[];
}

function authorsOf(told: Told, meta: Map<string, string>, stated: StatedArticle | null): string[] {
  const named = namesIn(stated?.authors.length ? stated.authors : firstOf(meta, AUTHORS));
  return [...new Set(named.length > 0 ? named : namesIn(told.byline).filter((name) => NAME.test(name)))];
}

function langOf(told: Told, meta: Map<string, string>, stated: StatedArticle | null): string | null {
  const candidates = [...told.langs, stated?.lang, meta.get('og:locale')];
  for (const candidate of candidates) {
    const tag = candidate?.trim().replace(/_/g, '-');
    if (!tag) continue;
    try {
      return Intl.getCanonicalLocales(tag)[0] ?? null;
    } catch {
      // Not a language tag ("english", "xx_"): the next candidate may be one.
    }
  }
  return null;
}

/** Where a page may say when it was published, the surest first. */
function* publishedDates(told: Told, meta: Map<string, string>, stated: StatedArticle | null) {
  yield stated?.published;
  yield* firstOf(meta, PUBLISHED);
  yield* told.dated;
}

/** What a page tells others that its article is of. */
export const descriptionOf = (told: Told): string | null => firstOf(metaOf(told), DESCRIPTIONS)[0] ?? null;

/** What a page says of itself, by what it was found to tell. */
export function readMetadata(told: Told): Metadata {
  const meta = metaOf(told);
  const stated = statedArticle(told.data);
  const url = articleAddress(told.address, told.canonical ?? meta.get('og:url') ?? null);
  const site =
    firstOf(meta, SITES)[0] ?? stated?.publisher ?? (url ? new URL(url).hostname.replace(/^www\./, '') : null);
  return {
    title: titleOf(told, meta, stated, site),
    site,
    url,
    published: firstDate(publishedDates(told, meta, stated)),
    updated: firstDate([stated?.updated, ...firstOf(meta, UPDATED)]),
    authors: authorsOf(told, meta, stated),
    lang: langOf(told, meta, stated),
  };
}
