import type { Quote } from '../messages/schemas.ts';
import { quotesFrom } from './quotes.ts';
import type { CorrectionRecord } from './records.ts';
import type { Database } from './schema.ts';
import type { Pair } from './survey.ts';

/** A pair with the quotes it stands on: of the later value one, of the earlier the newest few. */
export interface QuotedPair {
  readonly pair: Pair;
  readonly later: Quote;
  readonly earlier: Quote;
  /** Other sites that gave the earlier value. */
  readonly others: readonly string[];
}

/** The articles a pair is told from: who gave the later value last, and who gave the earlier one. */
export const giversOf = ({ later, entry, earlier, entries }: Pair): number[] =>
  [later.articles[entry], ...entries.map((at) => earlier.articles[at])].filter((id) => id !== undefined);

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

/** The other sites of some quotes, each once. */
export const sitesOf = (quotes: readonly Quote[]): string[] => [...new Set(quotes.map(({ site }) => site))];

/** The pairs with their quotes; one whose articles went meanwhile is left out. */
export async function quotePairs(db: Database, pairs: readonly Pair[]): Promise<QuotedPair[]> {
  const quoted = await Promise.all(
    pairs.map(async (pair): Promise<QuotedPair[]> => {
      const [later] = await quotesFrom(db, pair.later, [pair.entry], 1);
      const [earlier, ...rest] = await quotesFrom(db, pair.earlier, pair.entries, 3);
      if (!later || !earlier) return [];
      return [{ pair, later, earlier, others: sitesOf(rest) }];
    }),
  );
  return quoted.flat();
}
