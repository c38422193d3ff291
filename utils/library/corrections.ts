import type { Correction, QuotedClaim } from '../messages/schemas.ts';
import { correctionsOf, giverOf, hostOf } from './articles.ts';
import { everyEntry, newestFirst, recordsOf } from './packed.ts';
import { newestClaims } from './quotes.ts';
import { emptyReading } from './reading.ts';
import { isCorrected, nameClaim } from './reconcile.ts';
import type { ArticleRecord, ClaimRecord, CorrectionRecord, ReadingRecord } from './records.ts';
import type { Database } from './schema.ts';
import { bury, unbury } from './tombstones.ts';
import { type Writing, write } from './transaction.ts';
import { readingsOf, updateReadings } from './update-readings.ts';

type CorrectingStore = 'articles' | 'claims' | 'readings' | 'corrections' | 'tombstones';
export type Correcting = Writing<CorrectingStore>;
/** What a correction's transaction reaches. */
export const CORRECTING: CorrectingStore[] = ['articles', 'claims', 'readings', 'corrections', 'tombstones'];

/** Passages of the other side that a "not comparable" is remembered by. */
const OTHERS = 20;

/** What an article gives to the readings, worked out anew from its claims and the corrections there are now. */
async function correctArticle(transaction: Correcting, article: ArticleRecord): Promise<void> {
  const store = transaction.objectStore('claims');
  const claims = (await store.index('article').getAll(article.id)).filter(({ superseded }) => !superseded);
  const corrections = await correctionsOf(
    transaction,
    claims.map(({ mark }) => mark),
  );
  const before = readingsOf(claims);
  const after = new Map<string, ReadingRecord>();
  const changed = [];
  for (const claim of claims) {
    const reading = isCorrected(claim, corrections) ? null : claim.frame;
    if (reading !== null) after.set(reading, emptyReading(claim));
    if (reading !== claim.reading) changed.push({ ...claim, reading });
  }
  await Promise.all(changed.map((claim) => store.put(claim)));
  const gone = new Map([...before].filter(([reading]) => !after.has(reading)));
  const come = new Map([...after].filter(([reading]) => !before.has(reading)));
  await updateReadings(transaction, giverOf(article), gone, come);
}

/** Applies the corrections there are now to the article at an address, where there is one. */
export async function correctAt(transaction: Correcting, url: string): Promise<void> {
  const article = await transaction.objectStore('articles').index('url').get(url);
  if (article) await correctArticle(transaction, article);
}

/** The newest claims that give a reading. */
async function claimsOf(transaction: Correcting, key: string, reading: string): Promise<ClaimRecord[]> {
  const records = await transaction.objectStore('readings').getAll(recordsOf(key));
  const packed = newestFirst(records).find(({ id }) => id === reading);
  return packed ? newestClaims(transaction, packed, everyEntry(packed), OTHERS) : [];
}

async function recordOf(transaction: Correcting, correction: Correction): Promise<CorrectionRecord> {
  const { mark, frame, empty } = nameClaim(correction.claim);
  const { reading } = correction;
  // Only what has the same key is ever compared.
  const others = reading === null ? [] : await claimsOf(transaction, empty.key, reading);
  const passages = [...new Set(others.map((claim) => claim.mark))];
  return {
    ...correction,
    host: hostOf(correction.url),
    mark,
    frame,
    ...(others[0] && { other: quotedOf(others[0]) }),
    others: passages,
    marks: [...new Set([mark, ...passages])],
  };
}

const quotedOf = ({ claim, passage, sentence, at }: ClaimRecord): QuotedClaim => ({ claim, passage, sentence, at });

/** Stores a correction as `saveCorrection` does, as part of a larger transaction. */
export async function putCorrection(transaction: Correcting, correction: Correction): Promise<CorrectionRecord> {
  const record = await recordOf(transaction, correction);
  await transaction.objectStore('corrections').put(record);
  await unbury(transaction, 'correction', [record.id]);
  await correctAt(transaction, record.url);
  return record;
}

/** Stores a correction and applies it to its article; it is on the disk when this returns. Elsewhere it applies at the next reading. */
export function saveCorrection(db: Database, correction: Correction): Promise<CorrectionRecord> {
  return write(db, CORRECTING, 'strict', (transaction) => putCorrection(transaction, correction));
}

/** Takes a correction back as `deleteCorrection` does, as part of a larger transaction. */
export async function dropCorrection(
  transaction: Correcting,
  id: string,
  at: string,
): Promise<CorrectionRecord | null> {
  const store = transaction.objectStore('corrections');
  const record = await store.get(id);
  if (!record) return null;
  await store.delete(id);
  await bury(transaction, 'correction', [id], at);
  await correctAt(transaction, record.url);
  return record;
}

/** Takes a correction back and returns it; null where there was none. */
export function deleteCorrection(
  db: Database,
  id: string,
  now = new Date().toISOString(),
): Promise<CorrectionRecord | null> {
  return write(db, CORRECTING, 'strict', (transaction) => dropCorrection(transaction, id, now));
}
