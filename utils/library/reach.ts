import { countArticles } from './articles.ts';
import { type Forgetting, isOf } from './forget.ts';
import type { Database } from './schema.ts';

/** What a reader chooses by a span rather than by articles. */
export type SpanForgetting = Extract<Forgetting, { what: 'since' | 'host' | 'everything' }>;

/** What would go: articles, and the notes and corrections that only go when asked for. */
export interface Reach {
  readonly articles: number;
  readonly notes: number;
  readonly corrections: number;
}

function articlesOf(db: Database, forgetting: SpanForgetting): Promise<number> {
  if (forgetting.what === 'everything') return countArticles(db);
  if (forgetting.what === 'host') return db.countFromIndex('articles', 'host', forgetting.host);
  return db.countFromIndex('articles', 'firstRead', IDBKeyRange.lowerBound(forgetting.instant));
}

/** The addresses of articles that go for another reason than their host. */
async function addressesSince(db: Database, forgetting: SpanForgetting): Promise<ReadonlySet<string>> {
  if (forgetting.what !== 'since') return new Set();
  const articles = await db.getAllFromIndex('articles', 'firstRead', IDBKeyRange.lowerBound(forgetting.instant));
  return new Set(articles.map(({ url }) => url));
}

/** Counts what `forget` would remove, and changes nothing. */
export async function reachOf(db: Database, forgetting: SpanForgetting): Promise<Reach> {
  const [articles, urls, notes, corrections] = await Promise.all([
    articlesOf(db, forgetting),
    addressesSince(db, forgetting),
    db.getAll('notes'),
    db.getAll('corrections'),
  ]);
  return {
    articles,
    notes: notes.filter((note) => isOf(note, note.created, forgetting, urls)).length,
    corrections: corrections.filter((one) => isOf(one, one.made, forgetting, urls)).length,
  };
}
