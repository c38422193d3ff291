/** What a page says of its article: title, site, address, dates, authors, language. */
import { articleAddress } from './address.ts';
import type { Metadata } from './article.ts';
import { wordsOf } from './blocks.ts';
import { dayInAddress, readDate } from './dates.ts';
import { decode } from './entities.ts';
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
const SITES = ['og:site_name', 'application-name', 'sitename'];
const AUTHORS = [
  'author',
  'article:author',
  'og:article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'byl',
];
/** What sets a headline apart from its site's name, with or without spaces. */
const SEPARATOR = '[|｜·•»—–－:：-]';
const BEFORE_SITE = new RegExp(`\\s*${SEPARATOR}{1,2}\\s*$`);
const AFTER_HEADLINE = new RegExp(`^\\s*${SEPARATOR}`);
/** What stands between a headline and its site's name in a window's title. */
const TITLE_SEPARATOR = /\s+(?:[|·•»—–:]|-{1,2}|::)\s+|\s*[｜－：]\s*/;

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

const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The headline without its site's name. Of a window's title a short last part goes too: a headline ends in a turn of its own ("talks end – for now"). */
function withoutSite(named: string, site: string | null, isWindowTitle: boolean): string {
  const parts = named.split(TITLE_SEPARATOR);
  if (parts.length < 2) return named;
  const last = parts.at(-1) as string;
  const isSite = site !== null && plain(site) !== '' && plain(last).includes(plain(site));
  if (isSite || (isWindowTitle && last.split(' ').length <= 3))
    return named.slice(0, named.lastIndexOf(last)).replace(BEFORE_SITE, '');
  return named;
}

/** The headline as the page shows it: the heading that the page's name begins with, before what is set apart from it. */
function shownHeadline(told: Told, named: string): string | null {
  const isWhole = (heading: string | null) =>
    heading !== null &&
    wordsOf(heading).includes(' ') &&
    named.startsWith(heading) &&
    AFTER_HEADLINE.test(named.slice(heading.length));
  return told.headings.map(clean).find(isWhole) ?? null;
}

function titleOf(
  told: Told,
  meta: Map<string, string>,
  stated: StatedArticle | null,
  site: string | null,
): string | null {
  const stating = stated?.headline ?? firstOf(meta, TITLES)[0];
  const named = stating ? decode(stating) : clean(told.windowTitle);
  if (!named) return told.headings.map(clean).find((each) => each !== null) ?? null;
  const title = withoutSite(named, site, !stating);
  return shownHeadline(told, title) ?? title;
}

/** Between the names of several; a comma sets what somebody is apart as well. */
const BETWEEN_NAMES = /\s*(?:,|;|\||&|(?<=\s)(?:and|und|et|og|och)(?=\s))\s*/iu;
/** An address, a handle, a name as addresses write it ("ann-reporter"). */
const NO_NAME = /^https?:|^\/?@|@\S+\.\w|^\p{Ll}+(?:-\p{Ll}+)+$/u;
/** What stands in a byline beside names. */
const NO_PERSON =
  /\b(?:staff|writers?|editors?|reporters?|correspondents?|news|desk|text size|link|url|share|updated?|published|follow|author|comments?)\b/i;

/** What follows the names in a byline of one line. */
const AFTER_NAMES = /\s+(?:published|updated|posted|last modified)\b.*$/i;

function namesIn(entries: readonly string[]): string[] {
  const names = entries.flatMap((entry) =>
    entry
      .replace(/^\s*(?:by|von|par|por|af|av)\s+/i, '')
      .replace(AFTER_NAMES, '')
      .split(BETWEEN_NAMES),
  );
  return names
    .map((name) => clean(name.replace(/\s*\([^)]*\)/g, '')))
    .filter((name) => name !== null && name.length < 60 && !NO_NAME.test(name)) as string[];
}

const personsIn = (byline: readonly string[]) =>
  namesIn(byline).filter((name) => NAME.test(name) && !NO_PERSON.test(name));

function authorsOf(told: Told, meta: Map<string, string>, stated: StatedArticle | null, site: string | null): string[] {
  const named = namesIn(stated?.authors.length ? stated.authors : firstOf(meta, AUTHORS));
  const isSites = (name: string) => site !== null && plain(name) === plain(site);
  const shown = named.every(isSites) ? told.bylines.map(personsIn).find((names) => names.length > 0) : undefined;
  const persons = named.filter((name) => !isSites(name) && !NO_PERSON.test(name));
  return [...new Set(shown ?? (persons.length > 0 ? persons : named))];
}

/** The site's name as the window's title ends in it: its host is named so. */
function siteInTitle(told: Told, url: string | null): string | null {
  const last = clean(told.windowTitle?.split(TITLE_SEPARATOR).slice(1).at(-1));
  const host = url === null ? '' : plain(new URL(url).hostname);
  const [first = '', ...others] = last?.replace(/^the\s+/i, '').split(/\s+/) ?? [];
  const isNamed = (name: string) => plain(name).length > 3 && host.includes(plain(name));
  return last && (isNamed([first, ...others].join('')) || (others.length < 3 && isNamed(first))) ? last : null;
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
  const day = dayInAddress(told.canonical) ?? dayInAddress(told.address);
  const isNear = (written: string) => day !== null && readDate(written)?.slice(0, 10) === day;
  yield told.dated.find(isNear) ?? day;
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
    firstOf(meta, SITES)[0] ??
    stated?.publisher ??
    siteInTitle(told, url) ??
    (url ? new URL(url).hostname.replace(/^www\./, '') : null);
  return {
    title: titleOf(told, meta, stated, site),
    site,
    url,
    published: firstDate(publishedDates(told, meta, stated)),
    updated: firstDate([stated?.updated, ...firstOf(meta, UPDATED), ...told.changed]),
    authors: authorsOf(told, meta, stated, site),
    lang: langOf(told, meta, stated),
  };
}
