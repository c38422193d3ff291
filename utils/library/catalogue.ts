import type { ArticleRecord, Card, ClaimRecord, FreshRecord, WordsRecord } from './records.ts';
import { type Database, STALE, type Store } from './schema.ts';
import { type Writing, write } from './transaction.ts';
import { initialOf, packByInitial, placesOf, someBegins, withoutPlaces, wordsOf } from './words.ts';

/**
 * The catalogue: what lists and the search need of all articles, on shelves of 256 by their number, so that 100,000 are
 * read in a moment. What an article's storing changed is put beside, in the same transaction, and holds before what the
 * shelf says; shelves are made anew from the articles and claims themselves, so nothing of this can be lost.
 */
const SHELF = 256;
/** Changed articles beside the shelves before these are made anew. */
const MANY = 200;
/** Of an article's terms, the most frequent ones can be filtered by. */
const TERMS = 16;

type Cataloguing = 'fresh' | 'shelves' | 'words';
export const CATALOGUE: Cataloguing[] = ['fresh', 'shelves', 'words'];

const shelfOf = (article: number) => Math.floor(article / SHELF);
const articlesOn = (shelf: number) => IDBKeyRange.bound(shelf * SHELF, (shelf + 1) * SHELF, false, true);

function cardOf(article: ArticleRecord): Card {
  const { id, url, site, title, published, lang, origin, claims, lastRead } = article;
  const terms = article.terms
    .toSorted((a, b) => b.count - a.count)
    .slice(0, TERMS)
    .map(({ term }) => term);
  return { id, url, site, title, published, lang, origin, claims, lastRead, terms };
}

type Said = Pick<ClaimRecord, 'sentence'>;
const textOf = ({ title, site, authors }: ArticleRecord, claims: readonly Said[]) =>
  [title, site, ...authors, ...new Set(claims.map(({ sentence }) => sentence))].join('\n');

/** Enters an article, as it is now, in the transaction that stores it. */
export async function enter<S extends Store>(
  transaction: Writing<S | 'fresh'>,
  article: ArticleRecord,
  claims: readonly Said[],
): Promise<void> {
  await transaction
    .objectStore('fresh')
    .put({ id: article.id, card: cardOf(article), words: wordsOf(textOf(article, claims)) });
}

/** Strikes articles off, with all their words, in the transaction that removes them. */
export async function strike<S extends Store>(
  transaction: Writing<S | Cataloguing>,
  ids: readonly number[],
): Promise<void> {
  const byShelf = Map.groupBy(ids, shelfOf);
  const [shelves, words] = [transaction.objectStore('shelves'), transaction.objectStore('words')];
  await Promise.all(ids.map((id) => transaction.objectStore('fresh').delete(id)));
  for (const [shelf, gone] of byShelf) {
    const kept = await shelves.get(shelf);
    if (!kept) continue;
    const cards = (JSON.parse(kept.cards) as Card[]).filter(({ id }) => !gone.includes(id));
    const places = new Set(gone.map((id) => id - shelf * SHELF));
    await shelves.put({ shelf, cards: JSON.stringify(cards) });
    const records = await words.index('shelf').getAll(shelf);
    await Promise.all(records.map((record) => words.put({ ...record, ...withoutPlaces(record, places) })));
  }
}

/** Makes a shelf anew from the articles and claims there are. */
async function makeShelf(transaction: Writing<'articles' | 'claims' | Cataloguing>, shelf: number): Promise<void> {
  const range = articlesOn(shelf);
  const [articles, claims] = await Promise.all([
    transaction.objectStore('articles').getAll(range),
    transaction.objectStore('claims').index('article').getAll(range),
  ]);
  const byArticle = Map.groupBy(
    claims.filter(({ superseded }) => !superseded),
    ({ article }) => article,
  );
  const byInitial = packByInitial(
    articles.map((article) => ({
      place: article.id - shelf * SHELF,
      words: wordsOf(textOf(article, byArticle.get(article.id) ?? [])),
    })),
  );
  const [shelves, words] = [transaction.objectStore('shelves'), transaction.objectStore('words')];
  const before = await words.index('shelf').getAllKeys(shelf);
  await Promise.all([
    articles.length === 0 ? shelves.delete(shelf) : shelves.put({ shelf, cards: JSON.stringify(articles.map(cardOf)) }),
    ...before.filter(([initial]) => !byInitial.has(initial)).map((key) => words.delete(key)),
    ...[...byInitial].map(([initial, packed]) => words.put({ initial, shelf, ...packed })),
    transaction.objectStore('fresh').delete(range),
  ]);
}

const makeOne = (db: Database, shelf: number) =>
  write(db, ['articles', 'claims', ...CATALOGUE], 'relaxed', (transaction) => makeShelf(transaction, shelf));

/** Makes shelves anew once much has changed: one, the newest of them. True where there may be more to do. */
async function tidySome(db: Database): Promise<boolean> {
  const changed = await db.getAllKeys('fresh', null, MANY + 1);
  if (changed.length <= MANY) return false;
  await makeOne(db, shelfOf(changed.at(-1) as number));
  return true;
}

/** Makes the whole catalogue anew, a shelf at a time, the newest first; tells how far it is, from 0 to 1. */
export async function rebuild(db: Database, signal: AbortSignal, progress: (part: number) => void): Promise<void> {
  await db.put('meta', { name: STALE, value: true });
  const last = await db.transaction('articles').store.openKeyCursor(null, 'prev');
  const there = last ? shelfOf(last.key) + 1 : 0;
  const shelves = [...new Set([...Array(there).keys(), ...(await db.getAllKeys('shelves'))])].sort((a, b) => b - a);
  for (const [done, shelf] of shelves.entries()) {
    if (signal.aborted) return;
    await makeOne(db, shelf);
    progress((done + 1) / shelves.length);
  }
  await db.delete('meta', STALE);
}

/** Brings the catalogue in order where it is not: whole where an older version had none, else the shelves much has changed on. */
export async function settle(db: Database, signal: AbortSignal, progress: (part: number) => void): Promise<void> {
  if (await db.get('meta', STALE)) await rebuild(db, signal, progress);
  while (!signal.aborted && (await tidySome(db)));
}

/** Shelves fetched at once: few at first, so that the first results come soon, then more. */
const [FEW, MANY_AT_ONCE] = [8, 64];

/** The numbers of all shelves, the newest first, some at a time. */
async function* shelvesDown(db: Database): AsyncGenerator<readonly [last: number, first: number]> {
  const keys = (await db.getAllKeys('shelves')).reverse();
  let chunk = FEW;
  for (let at = 0; at < keys.length; at += chunk, chunk = Math.min(MANY_AT_ONCE, 2 * chunk)) {
    const some = keys.slice(at, at + chunk);
    yield [some.at(-1) as number, some[0] as number];
  }
}

/** The cards of all articles, the newest shelves first, as they come. */
export async function* allCards(db: Database): AsyncGenerator<Card[]> {
  const fresh = await db.getAll('fresh');
  const changed = new Set(fresh.map(({ id }) => id));
  yield fresh.map(({ card }) => card);
  for await (const [last, first] of shelvesDown(db)) {
    const shelves = (await db.getAll('shelves', IDBKeyRange.bound(last, first))).reverse();
    const cards = shelves.flatMap((shelf) => JSON.parse(shelf.cards) as Card[]);
    yield cards.filter(({ id }) => !changed.has(id));
  }
}

const hasAll = ({ words }: FreshRecord, wanted: readonly string[]) =>
  wanted.every((beginning) => someBegins(words, beginning));

/** The articles of a shelf that have all of the words, by the records of their initials. */
function foundOn(shelf: number, records: readonly WordsRecord[], wanted: readonly string[]): number[] {
  const byInitial = new Map(records.map((record) => [record.initial, record]));
  const [first, ...rest] = wanted.map((word) => {
    const record = byInitial.get(initialOf(word));
    return record ? placesOf(record, word) : new Set<number>();
  });
  return [...(first ?? [])]
    .filter((place) => rest.every((next) => next.has(place)))
    .map((place) => shelf * SHELF + place);
}

/** The articles whose title, site, authors or quotes have all of the words, by how these begin; the newest shelves first, as they come. */
export async function* articlesWith(db: Database, text: string, signal: AbortSignal): AsyncGenerator<number[]> {
  const wanted = wordsOf(text);
  if (wanted.length === 0) return;
  const fresh = await db.getAll('fresh');
  const changed = new Set(fresh.map(({ id }) => id));
  yield fresh.filter((record) => hasAll(record, wanted)).map(({ id }) => id);
  const initials = [...new Set(wanted.map(initialOf))];
  for await (const [last, first] of shelvesDown(db)) {
    if (signal.aborted) return;
    const records = await Promise.all(
      initials.map((initial) => db.getAll('words', IDBKeyRange.bound([initial, last], [initial, first]))),
    );
    const byShelf = [...Map.groupBy(records.flat(), ({ shelf }) => shelf)].sort(([a], [b]) => b - a);
    yield byShelf.flatMap(([shelf, own]) => foundOn(shelf, own, wanted)).filter((id) => !changed.has(id));
  }
}
