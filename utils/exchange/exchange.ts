import * as v from 'valibot';
import * as s from '../messages/schemas.ts';

const instant = v.pipe(v.string(), v.isoTimestamp());

/** A claim as it leaves the library: with its passage and sentence, and whether its article still holds it. */
const exchangedClaim = v.object({
  ...s.quotedClaim.entries,
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  superseded: v.boolean(),
});
export type ExchangedClaim = v.InferOutput<typeof exchangedClaim>;

/** An article with the claims read in it and the reader's notes on it. */
export const exchangedArticle = v.object({
  url: s.webAddress,
  title: s.text(1000),
  site: s.text(200),
  published: s.day,
  updated: s.day,
  authors: s.list(s.text(200), 50),
  lang: v.nullable(s.text(40)),
  origin: s.text(200),
  /** Null where it is no longer in the library and only notes on it are. */
  firstRead: v.nullable(instant),
  lastRead: v.nullable(instant),
  terms: s.list(v.object({ term: s.id, category: s.text(60), count: v.pipe(v.number(), v.integer()) }), s.BOUNDS.terms),
  claims: s.list(exchangedClaim, 20_000),
  notes: s.list(s.note, 10_000),
});
export type ExchangedArticle = v.InferOutput<typeof exchangedArticle>;

/** What goes out of a library in one piece. */
export interface Exchange {
  /** When it was made, an ISO instant. */
  readonly made: string;
  readonly articles: readonly ExchangedArticle[];
  readonly corrections: readonly s.Correction[];
}

/** A way to write a library down. */
export interface Format {
  readonly id: string;
  /** Of the file's name, without a dot. */
  readonly extension: string;
  readonly type: string;
  /** Pieces of the file, in order. */
  write(exchange: Exchange): Iterable<string>;
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
