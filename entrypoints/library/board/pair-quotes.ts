import { newestFirst, recordsOf, unpack } from '../../../utils/library/packed.ts';
import { quotesFrom } from '../../../utils/library/quotes.ts';
import type { CorrectionRecord } from '../../../utils/library/records.ts';
import type { Database } from '../../../utils/library/schema.ts';
import type { Pair } from '../../../utils/library/survey.ts';
import type { Quote } from '../../../utils/messages/schemas.ts';
import { comparisonKey } from '../../../utils/relations/key.ts';

/** A pair with the quotes it stands on: of the later value one, of the earlier the newest few. */
export interface QuotedPair {
  readonly pair: Pair;
  readonly later: Quote;
  readonly earlier: Quote;
  /** Other sites that gave the earlier value. */
  readonly others: readonly string[];
}

/** Whether the reader set the two readings apart, from either side. */
const isSettled = ({ later, earlier }: Pair, corrections: readonly CorrectionRecord[]): boolean =>
  corrections.some(
    ({ what, frame, reading }) =>
      what === 'not-comparable' &&
      ((frame === later.id && reading === earlier.id) || (frame === earlier.id && reading === later.id)),
  );

/** The pairs that the reader has not set apart. */
export const openPairs = (pairs: readonly Pair[], corrections: readonly CorrectionRecord[]): Pair[] =>
  pairs.filter((pair) => !isSettled(pair, corrections));

/** The pairs with their quotes; one whose articles went meanwhile is left out. */
export async function quotePairs(db: Database, pairs: readonly Pair[]): Promise<QuotedPair[]> {
  const quoted = await Promise.all(
    pairs.map(async (pair): Promise<QuotedPair[]> => {
      const [later] = await quotesFrom(db, pair.later, [pair.entry], 1);
      const [earlier, ...rest] = await quotesFrom(db, pair.earlier, pair.entries, 3);
      if (!later || !earlier) return [];
      return [{ pair, later, earlier, others: [...new Set(rest.map(({ site }) => site))] }];
    }),
  );
  return quoted.flat();
}

/** What the reader corrected, with a quote of the other side where there is one; the newest first. */
export interface Settled {
  readonly correction: CorrectionRecord;
  readonly other: Quote | null;
}
export async function settled(db: Database): Promise<Settled[]> {
  const corrections = (await db.getAllFromIndex('corrections', 'made')).reverse();
  return Promise.all(
    corrections.map(async (correction) => {
      // Only what has the same key is ever compared.
      const records = await db.getAll('readings', recordsOf(comparisonKey(correction.claim.claim)));
      const packed = newestFirst(records).find(({ id }) => id === correction.reading);
      const reading = packed && unpack(packed);
      const quotes = reading ? await quotesFrom(db, reading, [...reading.articles.keys()], 1) : [];
      return { correction, other: quotes[0] ?? null };
    }),
  );
}
