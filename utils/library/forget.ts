import { addToCount, giverOf } from './articles.ts';
import { CATALOGUE, enter, strike } from './catalogue.ts';
import { type Correcting, correctAt } from './corrections.ts';
import { emptyReading, withoutArticles } from './reading.ts';
import type { ArticleRecord, ClaimRecord, CorrectionRecord, NoteRecord } from './records.ts';
import type { Database, Store } from './schema.ts';
import { countTerms, tallyTerms } from './terms.ts';
import { bury, unbury } from './tombstones.ts';
import { type Writing, write } from './transaction.ts';
import { changeReadings, readingsOf, updateReadings } from './update-readings.ts';

/** What is to be forgotten: articles read since an instant (ISO), those of a host, those not read since, or everything. */
export type Forgetting =
  | { readonly what: 'since'; readonly instant: string }
  | { readonly what: 'host'; readonly host: string }
  | { readonly what: 'unread-since'; readonly instant: string }
  | { readonly what: 'articles'; readonly ids: readonly number[] }
  | { readonly what: 'everything' };

/** What was removed, so that it can be put back where it is `undoable`: not where it was too much to hold. */
export interface Removed {
  readonly articles: readonly ArticleRecord[];
  readonly claims: readonly ClaimRecord[];
  readonly notes: readonly NoteRecord[];
  readonly corrections: readonly CorrectionRecord[];
  readonly undoable: boolean;
}

const STORES = [
  ...CATALOGUE,
  'articles',
  'claims',
  'readings',
  'terms',
  'notes',
  'corrections',
  'tombstones',
  'meta',
] satisfies Store[];
type Forgets = Writing<(typeof STORES)[number]>;
/** More articles than this are not held for an undo. */
const HELD = 2000;

async function articlesOf(transaction: Forgets, forgetting: Forgetting): Promise<ArticleRecord[]> {
  const store = transaction.objectStore('articles');
  switch (forgetting.what) {
    case 'since':
      return store.index('firstRead').getAll(IDBKeyRange.lowerBound(forgetting.instant));
    case 'host':
      return store.index('host').getAll(forgetting.host);
    case 'unread-since':
      return store.index('lastRead').getAll(IDBKeyRange.upperBound(forgetting.instant, true));
    case 'articles':
      return (await Promise.all(forgetting.ids.map((id) => store.get(id)))).flatMap((article) => article ?? []);
    case 'everything':
      return [];
  }
}

/** Enters a stored article in the catalogue. */
async function enterAgain(transaction: Forgets, article: ArticleRecord): Promise<void> {
  const claims = await transaction.objectStore('claims').index('article').getAll(article.id);
  await enter(
    transaction,
    article,
    claims.filter(({ superseded }) => !superseded),
  );
}

/** Articles read again since then were known before: only the trace of the second reading goes. */
async function untouch(transaction: Forgets, instant: string): Promise<void> {
  const store = transaction.objectStore('articles');
  const touched = await store.index('lastRead').getAll(IDBKeyRange.lowerBound(instant));
  const known = touched.filter(({ firstRead }) => firstRead < instant);
  for (const article of known) {
    const before = { ...article, lastRead: article.firstRead };
    await store.put(before);
    await enterAgain(transaction, before);
  }
}

async function removeArticles(transaction: Forgets, articles: readonly ArticleRecord[]): Promise<ClaimRecord[]> {
  const claims = transaction.objectStore('claims');
  const found = (await Promise.all(articles.map(({ id }) => claims.index('article').getAll(id)))).flat();
  const gone = new Set(articles.map(({ id }) => id));
  await Promise.all([
    ...articles.map(({ id }) => transaction.objectStore('articles').delete(id)),
    ...found.map(({ id }) => claims.delete(id)),
    changeReadings(transaction, readingsOf(found), (_, reading) => reading && withoutArticles(reading, gone)),
  ]);
  const byArticle = Map.groupBy(found, ({ article }) => article);
  const tallies = articles.map(({ id, terms }) => tallyTerms(terms, byArticle.get(id) ?? []));
  await countTerms(transaction, tallies, []);
  await addToCount(transaction, -articles.length);
  await strike(
    transaction,
    articles.map(({ id }) => id),
  );
  return found;
}

/** Whether a note or a correction is of what is forgotten; `at` is when it was made, `urls` are those of the articles that go. */
export function isOf(
  own: { url: string; host: string },
  at: string,
  forgetting: Forgetting,
  urls: ReadonlySet<string>,
): boolean {
  if (forgetting.what === 'everything' || urls.has(own.url)) return true;
  if (forgetting.what === 'host') return own.host === forgetting.host;
  return forgetting.what === 'since' && at >= forgetting.instant;
}

/** Who forgets everything means to begin anew: a file may bring back what was. */
async function buryOwn(transaction: Forgets, { what }: Forgetting, gone: Pick<Removed, 'notes' | 'corrections'>) {
  if (what === 'everything') return transaction.objectStore('tombstones').clear();
  const now = new Date().toISOString();
  await bury(transaction, 'note', idsOf(gone.notes), now);
  await bury(transaction, 'correction', idsOf(gone.corrections), now);
}

const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

/** Corrections came or went: the articles they were made in that are here take it up. */
async function correctThose(transaction: Forgets, corrections: readonly CorrectionRecord[]): Promise<void> {
  const urls = new Set(corrections.map(({ url }) => url));
  for (const url of urls) await correctAt(transaction as unknown as Correcting, url);
}

async function removeOwn(transaction: Forgets, forgetting: Forgetting, articles: readonly ArticleRecord[]) {
  const urls = new Set(articles.map(({ url }) => url));
  const [notes, corrections] = [transaction.objectStore('notes'), transaction.objectStore('corrections')];
  const gone = {
    notes: (await notes.getAll()).filter((note) => isOf(note, note.created, forgetting, urls)),
    corrections: (await corrections.getAll()).filter((one) => isOf(one, one.made, forgetting, urls)),
  };
  await Promise.all([
    ...gone.notes.map(({ id }) => notes.delete(id)),
    ...gone.corrections.map(({ id }) => corrections.delete(id)),
  ]);
  await correctThose(transaction, gone.corrections);
  await buryOwn(transaction, forgetting, gone);
  return gone;
}

async function removeEverything(transaction: Forgets): Promise<Pick<Removed, 'articles' | 'claims' | 'undoable'>> {
  const stores = ['articles', 'claims', 'readings', 'terms', ...CATALOGUE] as const;
  const undoable = (await transaction.objectStore('articles').count()) <= HELD;
  const held = undoable
    ? {
        articles: await transaction.objectStore('articles').getAll(),
        claims: await transaction.objectStore('claims').getAll(),
      }
    : { articles: [], claims: [] };
  await Promise.all(stores.map((name) => transaction.objectStore(name).clear()));
  await transaction.objectStore('meta').delete('articles');
  return { ...held, undoable };
}

/**
 * Removes articles with their claims and whatever they gave to readings, in one transaction; the reader's notes and
 * corrections only with `own`. What was removed is returned for `restore`.
 */
export function forget(db: Database, forgetting: Forgetting, { own }: { own: boolean }): Promise<Removed> {
  return write(db, STORES, 'strict', async (transaction) => {
    const articles = await articlesOf(transaction, forgetting);
    if (forgetting.what === 'since') await untouch(transaction, forgetting.instant);
    const claims = await removeArticles(transaction, articles);
    const all = forgetting.what === 'everything' ? await removeEverything(transaction) : null;
    const mine = own ? await removeOwn(transaction, forgetting, articles) : { notes: [], corrections: [] };
    return { ...(all ?? { articles, claims, undoable: true }), ...mine };
  });
}

/** Puts back what `forget` removed. An article read again meanwhile stays as it is now. */
export function restore(db: Database, removed: Removed): Promise<void> {
  return write(db, STORES, 'strict', async (transaction) => {
    const articles = transaction.objectStore('articles');
    const again = await Promise.all(removed.articles.map(({ url }) => articles.index('url').getKey(url)));
    const back = removed.articles.filter((_, index) => again[index] === undefined);
    const byArticle = Map.groupBy(removed.claims, ({ article }) => article);
    for (const article of back) {
      const claims = byArticle.get(article.id) ?? [];
      await articles.put(article);
      await Promise.all(claims.map((claim) => transaction.objectStore('claims').put(claim)));
      const given = new Map(claims.flatMap((claim) => (claim.reading ? [[claim.reading, emptyReading(claim)]] : [])));
      await updateReadings(transaction, giverOf(article), new Map(), given);
      await countTerms(transaction, [], [tallyTerms(article.terms, claims)]);
      await enterAgain(transaction, article);
    }
    await addToCount(transaction, back.length);
    await Promise.all([
      ...removed.notes.map((note) => transaction.objectStore('notes').put(note)),
      ...removed.corrections.map((correction) => transaction.objectStore('corrections').put(correction)),
      unbury(transaction, 'note', idsOf(removed.notes)),
      unbury(transaction, 'correction', idsOf(removed.corrections)),
    ]);
    await correctThose(transaction, removed.corrections);
  });
}
