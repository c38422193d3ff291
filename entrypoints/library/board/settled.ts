import { everyEntry, newestFirst, recordsOf } from '../../../utils/library/packed.ts';
import { quotesFrom } from '../../../utils/library/quotes.ts';
import type { ArticleRecord, CorrectionRecord } from '../../../utils/library/records.ts';
import type { Database } from '../../../utils/library/schema.ts';
import type { Quote } from '../../../utils/messages/schemas.ts';
import { comparisonKey } from '../../../utils/relations/key.ts';

/** What the reader corrected, with where it stands and a quote of the other side, where they are known still. */
export interface Settled {
  readonly correction: CorrectionRecord;
  readonly source: Pick<ArticleRecord, 'site' | 'published' | 'origin'> | null;
  readonly other: Quote | null;
}

/** All that the reader corrected, the newest first. */
export async function settled(db: Database): Promise<Settled[]> {
  const corrections = (await db.getAllFromIndex('corrections', 'made')).reverse();
  return Promise.all(
    corrections.map(async (correction) => {
      // Only what has the same key is ever compared.
      const records = await db.getAll('readings', recordsOf(comparisonKey(correction.claim.claim)));
      const reading = newestFirst(records).find(({ id }) => id === correction.reading);
      const quotes = reading ? await quotesFrom(db, reading, everyEntry(reading), 1) : [];
      const source = (await db.getFromIndex('articles', 'url', correction.url)) ?? null;
      return { correction, source, other: quotes[0] ?? null };
    }),
  );
}
