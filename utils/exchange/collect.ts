import { giversOf } from '../library/pairs.ts';
import type { ArticleRecord, ClaimRecord, NoteRecord } from '../library/records.ts';
import type { Database } from '../library/schema.ts';
import type { Pair } from '../library/survey.ts';
import type { Correction } from '../messages/schemas.ts';
import { comparisonKey } from '../relations/key.ts';
import {
  type Deletion,
  type Exchange,
  type ExchangedArticle,
  type ExchangedClaim,
  type ExchangedNote,
  isSamePassage,
  notRead,
} from './exchange.ts';

/** A topic: the claims with a comparison key. `material` is theirs; by it they are found without reading all. */
interface Topic {
  readonly key: string;
  readonly material: string | null;
}

/**
 * What is to go out: one article with its notes, several of them, the claims of a topic or of pairs on the board with the
 * notes on them, all notes with the claims they are on, or everything.
 */
export type Scope =
  | { readonly what: 'article'; readonly url: string }
  | { readonly what: 'selection'; readonly urls: readonly string[] }
  | { readonly what: 'topic'; readonly topic: Topic }
  | { readonly what: 'board'; readonly pairs: readonly Pair[] }
  | { readonly what: 'notes' | 'all' };

const claimOf = ({ claim, passage, sentence, at, version, superseded }: ClaimRecord): ExchangedClaim => ({
  claim,
  passage,
  sentence,
  at,
  version,
  superseded,
});
const noteOf = ({ host, history = [], ...note }: NoteRecord): ExchangedNote => ({ ...note, history });

function articleOf(
  record: ArticleRecord,
  claims: readonly ClaimRecord[],
  notes: readonly NoteRecord[],
): ExchangedArticle {
  const { url, title, site, published, updated, authors, lang, origin, firstRead, lastRead, terms } = record;
  const head = { url, title, site, published, updated, authors, lang, origin, firstRead, lastRead, terms };
  const { fingerprint, account } = record;
  return {
    ...head,
    fingerprint,
    ...(account && { account: { act: account.act, effects: account.effects } }),
    claims: claims.map(claimOf),
    notes: notes.map(noteOf),
  };
}

/** An article that is in the library no more, as its notes tell of it. */
function articleOfNotes(notes: readonly NoteRecord[]): ExchangedArticle {
  const { url, title, site, published } = notes[0] as NoteRecord;
  return { ...notRead(site), url, title, published, fingerprint: [], claims: [], notes: notes.map(noteOf) };
}

const isOnTopic =
  ({ key }: Topic) =>
  ({ claim, superseded }: ClaimRecord) =>
    !superseded && comparisonKey(claim) === key;

const isIn = (pairs: readonly Pair[]) => {
  const readings = new Set(pairs.flatMap(({ later, earlier }) => [later.id, earlier.id]));
  return ({ reading }: ClaimRecord) => reading !== null && readings.has(reading);
};

/** Of an article's claims and notes, those that a scope wants. */
function within(scope: Scope, claims: readonly ClaimRecord[], notes: readonly NoteRecord[]) {
  if (scope.what === 'notes') {
    return {
      claims: claims.filter(({ passage }) => notes.some((note) => isSamePassage(passage, note.passage))),
      notes,
    };
  }
  if (scope.what !== 'topic' && scope.what !== 'board') return { claims, notes };
  const wanted = claims.filter(scope.what === 'topic' ? isOnTopic(scope.topic) : isIn(scope.pairs));
  return {
    claims: wanted,
    notes: notes.filter((note) => wanted.some(({ passage }) => isSamePassage(passage, note.passage))),
  };
}

/** The addresses of articles with a claim of the topic. A claim without a material is in no index. */
async function addressesOn(db: Database, topic: Topic): Promise<string[]> {
  const store = db.transaction('claims').store;
  const range = topic.material === null ? null : IDBKeyRange.bound([topic.material], [topic.material, []]);
  const articles = new Set<number>();
  let cursor = await (range ? store.index('material').openCursor(range) : store.openCursor());
  while (cursor) {
    if (isOnTopic(topic)(cursor.value)) articles.add(cursor.value.article);
    cursor = (await cursor.continue()) as typeof cursor;
  }
  return addressesBy(db, articles);
}

async function addressesBy(db: Database, articles: ReadonlySet<number>): Promise<string[]> {
  const records = await Promise.all([...articles].map((id) => db.get('articles', id)));
  return records.flatMap((record) => record?.url ?? []);
}

/** The addresses a scope names, with those that there may be nothing of; null where it names none but wants all. */
async function addressesOf(db: Database, scope: Scope): Promise<Set<string> | null> {
  switch (scope.what) {
    case 'article':
      return new Set([scope.url]);
    case 'selection':
      return new Set(scope.urls);
    case 'topic':
      return new Set(await addressesOn(db, scope.topic));
    case 'board':
      return new Set(await addressesBy(db, new Set(scope.pairs.flatMap(giversOf))));
    case 'notes':
      return new Set((await db.getAll('notes')).map(({ url }) => url));
    case 'all':
      return null;
  }
}

/** An article that is to go out, by its record's number; null where only notes tell of it. */
interface Wanted extends Pick<ArticleRecord, 'url' | 'published'> {
  readonly id: number | null;
}

const wantedOf = ({ id, url, published }: ArticleRecord): Wanted => ({ id, url, published });

/** Records read at once. */
const BATCH = 200;

/** Every article there is. A large library is not held whole. */
async function allArticles(db: Database): Promise<Wanted[]> {
  const wanted: Wanted[] = [];
  for (let after = 0; ; ) {
    const records = await db.getAll('articles', IDBKeyRange.lowerBound(after, true), BATCH);
    for (const record of records) wanted.push(wantedOf(record));
    const last = records.at(-1);
    if (!last) return wanted;
    after = last.id;
  }
}

/** The articles at some addresses, as far as there are any. */
async function articlesAt(db: Database, addresses: ReadonlySet<string>): Promise<Wanted[]> {
  const at = async (url: string) => {
    const record = await db.getFromIndex('articles', 'url', url);
    return record ? [wantedOf(record)] : [];
  };
  return (await Promise.all([...addresses].map(at))).flat();
}

type Notes = ReadonlyMap<string, readonly NoteRecord[]>;

/** What is to go out, in the order of their days, the newest first. */
async function wantedIn(db: Database, addresses: ReadonlySet<string> | null, notes: Notes): Promise<Wanted[]> {
  const stored = await (addresses === null ? allArticles(db) : articlesAt(db, addresses));
  const known = new Set(stored.map(({ url }) => url));
  const ofNotes = [...notes].flatMap(([url, [note]]): Wanted[] =>
    note && !known.has(url) && addresses?.has(url) !== false ? [{ id: null, url, published: note.published }] : [],
  );
  const day = ({ published }: Wanted) => published ?? '';
  return [...stored, ...ofNotes].sort((a, b) => {
    if (day(a) !== day(b)) return day(a) < day(b) ? 1 : -1;
    return a.url < b.url ? -1 : 1;
  });
}

async function collectSome(
  db: Database,
  some: readonly Wanted[],
  notes: Notes,
  scope: Scope,
): Promise<ExchangedArticle[]> {
  const transaction = db.transaction(['articles', 'claims']);
  const claims = transaction.objectStore('claims').index('article');
  const found = await Promise.all(
    some.map(async ({ id, url }): Promise<ExchangedArticle[]> => {
      const own = notes.get(url) ?? [];
      const [record, all] =
        id === null ? [] : await Promise.all([transaction.objectStore('articles').get(id), claims.getAll(id)]);
      if (!record) return own.length > 0 ? [articleOfNotes(own)] : [];
      const wanted = within(scope, all ?? [], own);
      return [articleOf(record, wanted.claims, wanted.notes)];
    }),
  );
  return found.flat();
}

const correctionOf = ({ id, what, url, claim, reading, made }: Correction): Correction => ({
  id,
  what,
  url,
  claim,
  reading,
  made,
});

async function deletionsOf(db: Database, scope: Scope): Promise<Deletion[]> {
  if (scope.what !== 'all' && scope.what !== 'notes') return [];
  const tombstones = await db.getAll('tombstones');
  return tombstones.filter(({ what }) => scope.what === 'all' || what === 'note');
}

/** About how long an article is as JSON, in characters. */
const lengthOf = (article: ExchangedArticle) => JSON.stringify(article).length;

/** Articles in lists of at most so many characters each, the newest first; one that is longer by itself is a list of its own. */
async function* articlesInParts(
  db: Database,
  scope: Scope,
  addresses: ReadonlySet<string> | null,
  most: number,
): AsyncGenerator<ExchangedArticle[]> {
  const all = scope.what === 'article' ? await db.getAllFromIndex('notes', 'url', scope.url) : await db.getAll('notes');
  const notes = Map.groupBy(all, ({ url }) => url);
  const wanted = await wantedIn(db, addresses, notes);
  let [part, room]: [ExchangedArticle[], number] = [[], most];
  for (let at = 0; at < wanted.length; at += BATCH) {
    for (const article of await collectSome(db, wanted.slice(at, at + BATCH), notes, scope)) {
      const length = Number.isFinite(most) ? lengthOf(article) : 0;
      if (part.length > 0 && length > room) {
        yield part;
        [part, room] = [[], most];
      }
      part.push(article);
      room -= length;
    }
  }
  yield part;
}

/**
 * Gathers what is to go out in parts of at most about so many characters of JSON, each whole in itself: articles in the order of
 * their days, the newest first; corrections and deletions are in the first. `now` is an ISO instant.
 */
export async function* collectInParts(db: Database, scope: Scope, now: string, most: number): AsyncGenerator<Exchange> {
  const addresses = await addressesOf(db, scope);
  const hasCorrections = scope.what === 'article' || scope.what === 'selection' || scope.what === 'all';
  const all = hasCorrections ? await db.getAll('corrections') : [];
  let corrections = all.filter(({ url }) => addresses?.has(url) ?? true).map(correctionOf);
  let deletions = await deletionsOf(db, scope);
  for await (const articles of articlesInParts(db, scope, addresses, most)) {
    yield { made: now, articles, corrections, deletions };
    [corrections, deletions] = [[], []];
  }
}

/** Gathers what is to go out in one piece. */
export async function collect(db: Database, scope: Scope, now: string): Promise<Exchange> {
  const parts = collectInParts(db, scope, now, Number.POSITIVE_INFINITY);
  return (await parts.next()).value as Exchange;
}
