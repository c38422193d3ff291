import { pageDataOf } from '../../components/page/from-library.ts';
import type { PageData } from '../../components/page/page-data.ts';
import { today } from '../../components/today.ts';
import type { Database } from '../../utils/library/schema.ts';
import { storedArticle } from '../../utils/library/stored-article.ts';

/** All that is shown of a stored article: the claims of its last version, compared with the library as it is now. */
export async function articleData(db: Database, id: number): Promise<PageData | null> {
  const stored = await storedArticle(db, id);
  if (!stored) return null;
  const claims = stored.claims.map(({ claim, passage, sentence, at }) => ({ claim, passage, sentence, at }));
  return pageDataOf(db, { claims, terms: stored.record.terms }, stored.head, today());
}
