import type { ArticleRecord, ClaimRecord, NoteRecord } from '../library/records.ts';
import type { Database } from '../library/schema.ts';
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
 * What is to go out: one article with its notes, several of them, the claims of a topic with the notes on them, all notes
 * with the claims they are on, or everything.
 */
export type Scope =
  | { readonly what: 'article'; readonly url: string }
  | { readonly what: 'selection'; readonly urls: readonly string[] }
  | { readonly what: 'topic'; readonly topic: Topic }
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

/** Of an article's claims and notes, those that a scope wants. */
function within(scope: Scope, claims: readonly ClaimRecord[], notes: readonly NoteRecord[]) {
  if (scope.what === 'notes') {
    return {
      claims: claims.filter(({ passage }) => notes.some((note) => isSamePassage(passage, note.passage))),
      notes,
    };
  }
  if (scope.what !== 'topic') return { claims, notes };
  const wanted = claims.filter(isOnTopic(scope.topic));
  return {
    claims: wanted,
    notes: notes.filter((note) => wanted.some(({ passage }) => isSamePassage(passage, note.passage))),
  };
}

async function collectArticle(db: Database, url: string, scope: Scope): Promise<ExchangedArticle | null> {
  const notes = await db.getAllFromIndex('notes', 'url', url);
  const record = await db.getFromIndex('articles', 'url', url);
  if (!record) return notes.length > 0 ? articleOfNotes(notes) : null;
  const found = within(scope, await db.getAllFromIndex('claims', 'article', record.id), notes);
  return articleOf(record, found.claims, found.notes);
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
  const records = await Promise.all([...articles].map((id) => db.get('articles', id)));
  return records.flatMap((record) => record?.url ?? []);
}

async function addressesOf(db: Database, scope: Scope): Promise<Set<string>> {
  switch (scope.what) {
    case 'article':
      return new Set([scope.url]);
    case 'selection':
      return new Set(scope.urls);
    case 'topic':
      return new Set(await addressesOn(db, scope.topic));
    default: {
      const noted = (await db.getAll('notes')).map(({ url }) => url);
      const stored = scope.what === 'all' ? (await db.getAll('articles')).map(({ url }) => url) : [];
      return new Set([...stored, ...noted]);
    }
  }
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

/** Gathers what is to go out, articles in the order of their days, the newest first. `now` is an ISO instant. */
export async function collect(db: Database, scope: Scope, now: string): Promise<Exchange> {
  const addresses = await addressesOf(db, scope);
  const articles: ExchangedArticle[] = [];
  for (const url of addresses) {
    const article = await collectArticle(db, url, scope);
    if (article !== null) articles.push(article);
  }
  articles.sort((a, b) => (b.published ?? '').localeCompare(a.published ?? '') || (a.url < b.url ? -1 : 1));
  const hasCorrections = scope.what !== 'notes' && scope.what !== 'topic';
  const corrections = hasCorrections ? await db.getAll('corrections') : [];
  const wanted = corrections.filter(({ url }) => scope.what === 'all' || addresses.has(url));
  return { made: now, articles, corrections: wanted.map(correctionOf), deletions: await deletionsOf(db, scope) };
}
