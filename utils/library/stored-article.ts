import type { ArticleHead } from '../messages/schemas.ts';
import type { ArticleRecord, ClaimRecord } from './records.ts';
import type { Database } from './schema.ts';

/** An article of the library, with its head as it was sent and the claims of its last version. */
export interface StoredArticle {
  readonly record: ArticleRecord;
  readonly head: ArticleHead;
  readonly claims: readonly ClaimRecord[];
}

const headOf = ({
  url,
  title,
  site,
  published,
  updated,
  authors,
  lang,
  origin,
  fingerprint,
  account,
}: ArticleRecord): ArticleHead => ({
  url,
  title,
  site,
  published,
  updated,
  authors: [...authors],
  lang,
  origins: origin === site ? [] : [origin],
  fingerprint: [...fingerprint],
  account,
});

/** The article with this id, its claims in the order of its text; null where it is gone. */
export async function storedArticle(db: Database, id: number): Promise<StoredArticle | null> {
  const record = await db.get('articles', id);
  if (!record) return null;
  const claims = (await db.getAllFromIndex('claims', 'article', id)).filter(({ superseded }) => !superseded);
  return { record, head: headOf(record), claims: claims.sort((a, b) => a.claim.start - b.claim.start) };
}
