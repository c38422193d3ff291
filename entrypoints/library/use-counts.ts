import { useMemo } from 'preact/hooks';
import type { Place } from '../../components/pages/Nav.tsx';
import { countArticles } from '../../utils/library/articles.ts';
import { isTopic } from './topic/is-topic.ts';
import { useLibrary } from './use-library.ts';
import { useOpenPairs } from './use-open-pairs.ts';

/** Up to so many articles all readings are gone through for two counts alone; above, where a list of them is opened. */
const FEW = 1_000;

/** How much there is in each place of the library, as far as it is known. */
export function useCounts(): Partial<Record<Place, number>> {
  const { value } = useLibrary(
    async (db) => ({
      articles: await countArticles(db),
      notes: await db.count('notes'),
      terms: await db.count('terms'),
    }),
    [],
  );
  const few = value !== null && value.articles <= FEW;
  const { found, done, open } = useOpenPairs(few);
  return useMemo(() => {
    if (!value || !found || !done) return value ?? {};
    return {
      ...value,
      topics: found.topics.filter(isTopic).length,
      contradictions: open.filter(({ relation }) => relation.verdict === 'contradicts').length,
    };
  }, [value, found, done, open]);
}
