import * as v from 'valibot';
import { correction, list } from '../messages/schemas.ts';
import { deletion, exchangedArticle, instant, type Write } from './exchange.ts';

export const FORMAT = 'lanthanote';
/** Counts up when fields come or change; every version that was ever written can be read. */
export const VERSION = 2;

/** The whole file; the JSON Schema in `docs` is made from it. */
export const jsonFile = v.object({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  made: instant,
  articles: list(exchangedArticle, 1_000_000),
  corrections: list(correction, 1_000_000),
  deletions: list(deletion, 1_000_000),
});

/** One record a line, so that a large file can be looked through and compared. */
function* lines(name: string, records: readonly unknown[]): Iterable<string> {
  yield `,"${name}":[`;
  for (const [index, record] of records.entries()) yield `${index > 0 ? ',' : ''}\n${JSON.stringify(record)}`;
  yield '\n]';
}

/** Complete: what is read back is what was written. */
export const writeJson: Write = function* ({ made, articles, corrections, deletions }) {
  yield `{"format":"${FORMAT}","version":${VERSION},"made":${JSON.stringify(made)}`;
  yield* lines('articles', articles);
  yield* lines('corrections', corrections);
  yield* lines('deletions', deletions);
  yield '}\n';
};
