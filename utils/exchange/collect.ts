import type { ArticleRecord, ClaimRecord, NoteRecord } from '../library/records.ts';
import type { Database } from '../library/schema.ts';
import type { Correction, Note } from '../messages/schemas.ts';
import type { Exchange, ExchangedArticle, ExchangedClaim } from './exchange.ts';

/** What is to go out: one article with its notes, all notes with the claims they are on, or everything. */
export type Scope = { readonly what: 'article'; readonly url: string } | { readonly what: 'notes' | 'all' };

const claimOf = ({ claim, passage, sentence, at, version, superseded }: ClaimRecord): ExchangedClaim => ({
  claim,
  passage,
  sentence,
  at,
  version,
  superseded,
});
const noteOf = ({ host, ...note }: NoteRecord): Note => note;

function articleOf(
  record: ArticleRecord,
  claims: readonly ClaimRecord[],
  notes: readonly NoteRecord[],
): ExchangedArticle {
  const { url, title, site, published, updated, authors, lang, origin, firstRead, lastRead, terms } = record;
  const head = { url, title, site, published, updated, authors, lang, origin, firstRead, lastRead, terms };
  return { ...head, claims: claims.map(claimOf), notes: notes.map(noteOf) };
}

/** An article that is in the library no more, as its notes tell of it. */
function articleOfNotes(notes: readonly NoteRecord[]): ExchangedArticle {
  const { url, title, site, published } = notes[0] as NoteRecord;
  const unknown = { updated: null, authors: [], lang: null, origin: site, firstRead: null, lastRead: null, terms: [] };
  return { url, title, site, published, ...unknown, claims: [], notes: notes.map(noteOf) };
}

const isNoted = (notes: readonly NoteRecord[]) => (record: ClaimRecord) =>
  notes.some(
    ({ passage }) =>
      passage?.quote.exact === record.passage.quote.exact && passage.quote.prefix === record.passage.quote.prefix,
  );

async function collectArticle(db: Database, url: string, notes: readonly NoteRecord[], scope: Scope['what']) {
  const record = await db.getFromIndex('articles', 'url', url);
  if (!record) return notes.length > 0 ? articleOfNotes(notes) : null;
  const claims = await db.getAllFromIndex('claims', 'article', record.id);
  return articleOf(record, scope === 'notes' ? claims.filter(isNoted(notes)) : claims, notes);
}

async function addressesOf(db: Database, scope: Scope, noted: Iterable<string>): Promise<Set<string>> {
  if (scope.what === 'article') return new Set([scope.url]);
  const stored = scope.what === 'all' ? (await db.getAll('articles')).map(({ url }) => url) : [];
  return new Set([...stored, ...noted]);
}

/** Gathers what is to go out, articles in the order of their days, the newest first. */
export async function collect(db: Database, scope: Scope, now: string): Promise<Exchange> {
  const one = scope.what === 'article' ? scope.url : null;
  const notes = one === null ? await db.getAll('notes') : await db.getAllFromIndex('notes', 'url', one);
  const byUrl = Map.groupBy(notes, ({ url }) => url);
  const articles: ExchangedArticle[] = [];
  for (const url of await addressesOf(db, scope, byUrl.keys())) {
    const article = await collectArticle(db, url, byUrl.get(url) ?? [], scope.what);
    if (article !== null) articles.push(article);
  }
  articles.sort((a, b) => (b.published ?? '').localeCompare(a.published ?? '') || (a.url < b.url ? -1 : 1));
  const corrections = scope.what === 'notes' ? [] : await db.getAll('corrections');
  const wanted = corrections.filter(({ url }) => one === null || url === one);
  return { made: now, articles, corrections: wanted.map(correctionOf) };
}

const correctionOf = ({ id, what, url, claim, reading, made }: Correction): Correction => ({
  id,
  what,
  url,
  claim,
  reading,
  made,
});
