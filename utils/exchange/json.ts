import * as v from 'valibot';
import { correction, list } from '../messages/schemas.ts';
import { type Exchange, exchangedArticle, type Format } from './exchange.ts';

const FORMAT = 'lanthanote';
/** Counts up when a field changes its meaning; every version that was ever written can be read. */
const VERSION = 1;

const file = v.object({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  made: v.pipe(v.string(), v.isoTimestamp()),
  articles: list(exchangedArticle, 1_000_000),
  corrections: list(correction, 1_000_000),
});

/** One article a line, so that a large file can be looked through and compared. */
function* pieces({ made, articles, corrections }: Exchange): Iterable<string> {
  yield `{"format":"${FORMAT}","version":${VERSION},"made":${JSON.stringify(made)},"articles":[`;
  for (const [index, article] of articles.entries()) yield `${index > 0 ? ',' : ''}\n${JSON.stringify(article)}`;
  yield '\n],"corrections":[';
  for (const [index, one] of corrections.entries()) yield `${index > 0 ? ',' : ''}\n${JSON.stringify(one)}`;
  yield '\n]}\n';
}

/** Complete: what is read back is what was written. */
export const json: Format = { id: 'json', extension: 'json', type: 'application/json', write: pieces };

/** Reads what `json` wrote. Throws a `ValiError` that says where the file is not of this form, a `SyntaxError` where it is no JSON. */
export function readJson(text: string): Exchange {
  const { made, articles, corrections } = v.parse(file, JSON.parse(text));
  return { made, articles, corrections };
}
