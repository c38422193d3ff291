import type { ClaimRecord, TermCount, TermRecord } from './records.ts';
import type { Store } from './schema.ts';
import type { Writing } from './transaction.ts';

type Counted = Pick<ClaimRecord, 'superseded' | 'material'>;
/** What an article adds to the counts of terms. */
export type TermTally = ReadonlyMap<string, Omit<TermRecord, 'term'>>;

export function tallyTerms(terms: readonly TermCount[], claims: readonly Counted[]): TermTally {
  const tally = new Map<string, Omit<TermRecord, 'term'>>();
  for (const { term, category, count } of terms) {
    const known = tally.get(term)?.mentions ?? 0;
    tally.set(term, { category, articles: 1, mentions: known + count, claims: 0 });
  }
  for (const { superseded, material } of claims) {
    if (superseded || material === null) continue;
    const known = tally.get(material) ?? { category: '', articles: 0, mentions: 0, claims: 0 };
    tally.set(material, { ...known, claims: known.claims + 1 });
  }
  return tally;
}

/** Takes what articles gave to the counts of terms out of them, and puts in what they give now. */
export async function countTerms<S extends Store>(
  transaction: Writing<S | 'terms'>,
  before: readonly TermTally[],
  after: readonly TermTally[],
): Promise<void> {
  const changes = new Map<string, TermRecord>();
  const add = (tally: TermTally, sign: 1 | -1) => {
    for (const [term, given] of tally) {
      const known = changes.get(term) ?? { term, category: '', articles: 0, mentions: 0, claims: 0 };
      changes.set(term, {
        term,
        category: given.category || known.category,
        articles: known.articles + sign * given.articles,
        mentions: known.mentions + sign * given.mentions,
        claims: known.claims + sign * given.claims,
      });
    }
  };
  for (const tally of before) add(tally, -1);
  for (const tally of after) add(tally, 1);
  const store = transaction.objectStore('terms');
  await Promise.all(
    [...changes.values()].map(async (change) => {
      if (change.articles === 0 && change.mentions === 0 && change.claims === 0) return;
      const known = await store.get(change.term);
      const record = {
        term: change.term,
        category: change.category || known?.category || '',
        articles: (known?.articles ?? 0) + change.articles,
        mentions: (known?.mentions ?? 0) + change.mentions,
        claims: (known?.claims ?? 0) + change.claims,
      };
      await (record.articles > 0 || record.claims > 0 ? store.put(record) : store.delete(change.term));
    }),
  );
}
