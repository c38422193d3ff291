import * as v from 'valibot';
import { readDate } from '../article/dates.ts';
import type { Part } from '../i18n/t.ts';
import { BOUNDS } from '../messages/bounds.ts';
import * as s from '../messages/schemas.ts';
import type { Relation } from '../relations/relation.ts';

const isRealInstant = (value: string) => !Number.isNaN(Date.parse(value));
/** An instant, in one form whoever wrote it. */
export const instant = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.check(isRealInstant),
  v.transform((value) => new Date(value).toISOString()),
);

/** When something appeared, as pages and spreadsheets write it; what is no date at all is refused, not shown. */
const published = v.pipe(
  s.day,
  v.check((value) => !value || readDate(value) !== null),
  v.transform((value) => (value && !/^\d{4}-\d{2}-\d{2}/.test(value) ? readDate(value) : value || null)),
);

/** A claim as it leaves the library: with its passage and sentence, and whether its article still holds it. */
export const exchangedClaim = v.object({
  ...s.quotedClaim.entries,
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  superseded: v.boolean(),
});
export type ExchangedClaim = v.InferOutput<typeof exchangedClaim>;

/** A note with the instants at which its earlier forms were written. */
export const exchangedNote = v.object({
  ...s.note.entries,
  published,
  created: instant,
  changed: instant,
  history: v.optional(s.list(instant, 100), []),
});
export type ExchangedNote = v.InferOutput<typeof exchangedNote>;

/** That a note or a correction was deleted. */
export const deletion = v.object({ what: v.picklist(['note', 'correction']), id: s.id, at: instant });
export type Deletion = v.InferOutput<typeof deletion>;

/** An article without its claims and notes. */
export const exchangedHead = v.object({
  url: s.webAddress,
  title: s.text(1000),
  site: s.text(200),
  published,
  updated: published,
  authors: s.list(s.text(200), 50),
  lang: v.nullable(s.text(40)),
  origin: s.text(200),
  /** Null where it is no longer in the library and only notes on it are. */
  firstRead: v.nullable(instant),
  lastRead: v.nullable(instant),
  terms: s.list(v.object({ term: s.id, category: s.text(60), count: s.count }), BOUNDS.terms),
  /** A signature of its text by which copies are found; empty where none was made. */
  fingerprint: s.articleHead.entries.fingerprint,
  /** What it tells besides numbers; not of articles read before that was kept. */
  account: v.optional(s.account),
});

/** An article with the claims read in it and the reader's notes on it. */
export const exchangedArticle = v.object({
  ...exchangedHead.entries,
  claims: s.list(exchangedClaim, 20_000),
  notes: s.list(exchangedNote, 10_000),
});
export type ExchangedArticle = v.InferOutput<typeof exchangedArticle>;

/** What there is to say of an article's reading where only its site is known, as of one that nothing but notes tell of. */
export const notRead = (site: string) => ({
  site,
  origin: site,
  updated: null,
  authors: [],
  lang: null,
  firstRead: null,
  lastRead: null,
  terms: [],
});

/** Whether two quotes are of the same place, as far as quotes can tell. */
export const isSamePassage = (a: s.Passage, b: s.Passage | null): boolean =>
  a.quote.exact === b?.quote.exact && a.quote.prefix === b.quote.prefix;

/** A claim as it is quoted from its article. */
export type Quoted = Omit<s.Quote, 'id'>;

/** Two claims that contradict each other or stand in tension; `a` is of what goes out, or the later. */
export interface Disagreement {
  readonly relation: Relation;
  readonly a: Quoted;
  readonly b: Quoted;
  /** Other sites that gave the same as `b`. */
  readonly others: readonly string[];
}

/** What a report of more than one article is called, and what statistics say of its topic. */
export interface Heading {
  readonly title: string;
  readonly statistics: readonly (readonly Part[])[];
}

/** What goes out of a library in one piece. */
export interface Exchange {
  /** When it was made, an ISO instant. */
  readonly made: string;
  readonly articles: readonly ExchangedArticle[];
  readonly corrections: readonly s.Correction[];
  readonly deletions: readonly Deletion[];
  /** What of it does not go together with what was read: worked out for reports, never read back. */
  readonly disagreements?: readonly Disagreement[];
  /** Worked out for reports; without it, one article's own title is the report's. */
  readonly heading?: Heading;
}

/** Writes pieces of a file, in order. */
export type Write = (exchange: Exchange) => Iterable<string>;

/** A way to write a library down. */
export interface Format {
  readonly id: string;
  /** Of the file's name, without a dot. */
  readonly extension: string;
  readonly type: string;
  /** What a file begins with, so that programs take it for UTF-8. */
  readonly mark?: string;
  /** Whether it is for people to read: then it has a heading and tells contradictions and tensions, which are not worked out for others. */
  readonly isReport?: true;
  /** Whether we read it back: then no file of it is larger than what we take. */
  readonly isReadBack?: true;
  /** What writes it, loaded when it is wanted: some formats need large libraries. */
  load(): Promise<Write>;
}

/** A file's name from a title: letters, digits and dashes of any script, short, never hidden and never a device's name. */
export function fileName(title: string, format: Pick<Format, 'extension'>): string {
  const plain = title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  const short = [...plain].slice(0, 60).join('').replace(/^-+/, '').replace(/-+$/, '');
  return `lanthanote-${short || 'library'}.${format.extension}`;
}
