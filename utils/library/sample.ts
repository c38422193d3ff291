import type { Claim } from '../claims/claim.ts';
import type { ArticleHead, QuotedClaim } from '../messages/schemas.ts';
import { claimOf } from '../relations/sample.ts';
import type { ReadArticle } from './articles.ts';
import { connectLibrary, type Library } from './open.ts';
import { newestFirst, unpack } from './packed.ts';
import type { ReadingRecord } from './records.ts';
import type { Database } from './schema.ts';

let made = 0;
/** For a machine that does much else at the same time (milliseconds). */
const TEST_PATIENCE = 60_000;
/** For tests: a library of its own, empty. */
export const emptyLibrary = (): Library => connectLibrary({ name: `test-${made++}`, patience: TEST_PATIENCE });

/** For tests: a claim in a sentence that says its value. */
export function quoted(fields: Partial<Claim>): QuotedClaim {
  const claim = claimOf({ text: `${fields.low ?? 70} %`, ...fields });
  const sentence = `It mines ${claim.text} of it, ${claim.id}.`;
  const passage = {
    quote: { exact: claim.text, prefix: 'It mines ', suffix: ' of it' },
    position: { start: 9, end: 13 },
  };
  return { claim, passage, sentence, at: 9 };
}

const headOf = (name: string, fields: Partial<ArticleHead> = {}): ArticleHead => ({
  url: `https://${name}.example/a`,
  title: `Title of ${name}`,
  site: name,
  published: '2025-07-18',
  updated: null,
  authors: [],
  lang: 'en',
  origins: [],
  fingerprint: [],
  ...fields,
});

/** For tests: an article of its own site, its claims given by the fields in which they differ. */
export const articleOf = (name: string, claims: Partial<Claim>[], fields: Partial<ArticleHead> = {}): ReadArticle => ({
  head: headOf(name, fields),
  claims: claims.map((claim, index) => quoted({ id: `k${index + 1}`, ...claim })),
  terms: [{ term: 'rare-earths', category: 'group', count: claims.length }],
});

/** For tests: all readings there are, each with all of its articles. */
export async function allReadings(db: Database): Promise<ReadingRecord[]> {
  const byKey = Map.groupBy(await db.getAll('readings'), ({ key }) => key);
  return [...byKey.values()].flatMap(newestFirst).map(unpack);
}
