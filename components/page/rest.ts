import { termById } from '../../utils/glossary/entries.ts';
import { toldDifferently } from '../../utils/library/conflicts.ts';
import type { RelatedClaim } from '../../utils/library/lookup.ts';
import type { Database } from '../../utils/library/schema.ts';
import { termWord } from '../../utils/phrasing/names.ts';
import type { Verdict } from '../../utils/relations/relation.ts';
import type { Found } from './from-library.ts';
import type { PageArticle, PageClaim, PageData, PageTerm } from './page-data.ts';
import { referencesOf } from './references.ts';

/** Articles shown as read before, those with the gravest relations first. */
const BEFORE = 60;

/** Of one relation so much, that a grave one counts before however many lighter ones: a library has no 2^20 readings of one key. */
const WEIGHT: Readonly<Record<Verdict, number>> = { contradicts: 2 ** 40, tension: 2 ** 20, agrees: 1 };
const countsIn = (weight: number): Record<Verdict, number> => ({
  contradicts: Math.floor(weight / WEIGHT.contradicts),
  tension: Math.floor(weight / WEIGHT.tension) % 2 ** 20,
  agrees: weight % 2 ** 20,
});

/** How each article is related to a page's claims, the gravest first. In one pass: of busy keys there are many thousand. */
function gravestArticles(claims: readonly RelatedClaim[]): [article: number, weight: number][] {
  const weights = new Map<number, number>();
  for (const { relations } of new Map(claims.map((claim) => [claim.frame, claim])).values()) {
    for (const { from, relation, entries } of relations) {
      for (const entry of entries) {
        const article = from.packed.articles[entry] as number;
        weights.set(article, (weights.get(article) ?? 0) + WEIGHT[relation.verdict]);
      }
    }
  }
  const least = Float64Array.from(weights.values()).sort().at(-BEFORE) ?? 0;
  return [...weights]
    .filter(([, weight]) => weight >= least)
    .sort(([, a], [, b]) => b - a)
    .slice(0, BEFORE);
}

/** The articles that a page's claims stand in any relation to, with how many of each. */
async function readBefore(db: Database, claims: readonly RelatedClaim[]): Promise<PageArticle[]> {
  const { store } = db.transaction('articles');
  const found = await Promise.all(
    gravestArticles(claims).map(async ([id, weight]): Promise<PageArticle[]> => {
      const article = await store.get(id);
      if (!article) return [];
      const { title, site, published, origin, lang } = article;
      const counts = countsIn(weight);
      return [{ id, title, site, published, origin: origin === site ? null : origin, lang, counts }];
    }),
  );
  return found.flat();
}

const termsOf = (terms: Found['terms']): PageTerm[] =>
  terms.map(({ term, count }) => ({
    term,
    name: termWord(term),
    count,
    notRareEarth: Boolean(termById(term)?.notARareEarthNote),
  }));

/**
 * What is looked up once the verdict stands: statistics, differing accounts, the articles read before, what the page's terms are.
 * A file of its own, as statistics and glossary are large and are not needed at first.
 */
export async function restOf(
  db: Database,
  found: Found,
  { head, claims: shown }: PageData,
  claims: readonly RelatedClaim[],
  today: string,
): Promise<Pick<PageData, 'claims' | 'before' | 'conflicts' | 'terms'>> {
  const [before, conflicts] = await Promise.all([readBefore(db, claims), toldDifferently(db, head)]);
  const misread = new Set(claims.filter(({ corrected }) => corrected).map(({ claim }) => claim.id));
  const withReferences = shown.map((one): PageClaim => {
    const references = misread.has(one.claim.claim.id) ? [] : referencesOf(one.claim, head.published, today);
    return { ...one, references };
  });
  return { claims: withReferences, before, conflicts, terms: termsOf(found.terms) };
}
