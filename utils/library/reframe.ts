import { giverOf } from './articles.ts';
import { emptyReading } from './reading.ts';
import type { ArticleRecord, ReadingRecord } from './records.ts';
import type { Database } from './schema.ts';
import { type Writing, write } from './transaction.ts';
import { keyOf, updateReadings } from './update-readings.ts';

/** Articles gone through in one transaction. */
const BATCH = 50;
const PROGRESS = 'reframe';

type Reframing = Writing<'articles' | 'claims' | 'readings' | 'corrections' | 'meta'>;

/** Gives an article's claims the names their readings have now; what was renamed is added to `renamed`. */
async function reframeArticle(transaction: Reframing, article: ArticleRecord, renamed: Map<string, string>) {
  const store = transaction.objectStore('claims');
  const claims = await store.index('article').getAll(article.id);
  const before = new Map<string, string>();
  const after = new Map<string, ReadingRecord>();
  let changed = false;
  for (const claim of claims) {
    const empty = emptyReading(claim);
    if (claim.reading !== null) {
      before.set(claim.reading, keyOf(claim));
      after.set(empty.id, empty);
    }
    if (claim.frame === empty.id && claim.key === empty.key) continue;
    changed = true;
    if (claim.frame !== empty.id) renamed.set(claim.frame, empty.id);
    await store.put({ ...claim, frame: empty.id, key: empty.key, reading: claim.reading === null ? null : empty.id });
  }
  if (changed) await updateReadings(transaction, giverOf(article), before, after);
}

/** Corrections name readings too. */
async function reframeCorrections(transaction: Reframing, renamed: ReadonlyMap<string, string>) {
  if (renamed.size === 0) return;
  const store = transaction.objectStore('corrections');
  for (const correction of await store.getAll()) {
    const frame = renamed.get(correction.frame) ?? correction.frame;
    const reading = correction.reading && (renamed.get(correction.reading) ?? correction.reading);
    if (frame !== correction.frame || reading !== correction.reading)
      await store.put({ ...correction, frame, reading });
  }
}

/** Asks for all articles to be gone through, from the first: after an update, which may compare by other rules. */
export const startReframing = (db: Database) => db.put('meta', { name: PROGRESS, value: 0 });

/**
 * Goes through the next articles and gives their claims the names their readings have by the rules of this version.
 * Returns whether there are more. Where it was stopped it goes on; the library can be used meanwhile.
 */
export function reframeSome(db: Database): Promise<boolean> {
  return write(db, ['articles', 'claims', 'readings', 'corrections', 'meta'], 'relaxed', async (transaction) => {
    const meta = transaction.objectStore('meta');
    const progress = await meta.get(PROGRESS);
    if (!progress) return false;
    const range = IDBKeyRange.lowerBound(Number(progress.value), true);
    const articles = await transaction.objectStore('articles').getAll(range, BATCH);
    const renamed = new Map<string, string>();
    for (const article of articles) await reframeArticle(transaction, article, renamed);
    await reframeCorrections(transaction, renamed);
    const last = articles.at(-1);
    if (last) await meta.put({ name: PROGRESS, value: last.id });
    else await meta.delete(PROGRESS);
    return last !== undefined;
  });
}
