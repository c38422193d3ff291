import type { PageData } from '../../components/page/page-data.ts';
import { pageDataOf } from '../../components/tab/page-data.ts';
import { today } from '../../components/today.ts';
import type { ArticleRecord } from '../../utils/library/records.ts';
import type { Database } from '../../utils/library/schema.ts';
import type { ArticleHead } from '../../utils/messages/schemas.ts';

/** The head of an article as it is stored. */
export const headOf = ({
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

/** All that is shown of a stored article: the claims of its last version, compared with the library as it is now. */
export async function articleData(db: Database, id: number): Promise<PageData | null> {
  const article = await db.get('articles', id);
  if (!article) return null;
  const records = await db.getAllFromIndex('claims', 'article', id);
  const claims = records
    .filter(({ superseded }) => !superseded)
    .sort((a, b) => a.claim.start - b.claim.start)
    .map(({ claim, passage, sentence, at }) => ({ claim, passage, sentence, at }));
  return pageDataOf(db, { claims, terms: article.terms }, headOf(article), today());
}
