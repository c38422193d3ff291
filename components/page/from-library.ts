import { termById } from '../../utils/glossary/entries.ts';
import { countArticles } from '../../utils/library/articles.ts';
import { toldDifferently } from '../../utils/library/conflicts.ts';
import { type RelatedClaim, relationsOf } from '../../utils/library/lookup.ts';
import { notesOn } from '../../utils/library/notes.ts';
import { type KnownQuotes, withQuotes } from '../../utils/library/quotes.ts';
import type { Asking } from '../../utils/library/relate.ts';
import type { Database } from '../../utils/library/schema.ts';
import type { Answer } from '../../utils/messages/requests.ts';
import type { ArticleHead, Related } from '../../utils/messages/schemas.ts';
import { termWord } from '../../utils/phrasing/names.ts';
import type { Verdict } from '../../utils/relations/relation.ts';
import type { PageArticle, PageClaim, PageData, PageTerm } from './page-data.ts';

/** What was found on a page. */
type Found = Pick<Answer<'tab.state'>, 'claims' | 'terms'>;

/** Earlier readings shown with a claim, the gravest first. */
const RELATED = 6;

const bare = ({ from, relation }: RelatedClaim['relations'][number]): Related => ({
  reading: from.id,
  relation,
  articles: 0,
  origins: 0,
  quotes: [],
});

/** Only what is drawn as a card is quoted: an agreement is told by its counts. */
async function quoted(db: Database, asking: Asking, claims: readonly RelatedClaim[]): Promise<Related[][]> {
  const transaction = db.transaction(['articles', 'claims'], 'readonly');
  const known: KnownQuotes = new Map();
  return Promise.all(
    claims.map(({ verdict, relations }) =>
      verdict === 'contradicts' || verdict === 'tension'
        ? Promise.all(relations.slice(0, RELATED).map((related) => withQuotes(transaction, related, asking, known)))
        : relations.slice(0, 1).map(bare),
    ),
  );
}

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

/** What stands first: the verdict, and what disagrees with its quotes. */
async function firstOf(db: Database, found: Found, head: ArticleHead) {
  const [{ asking, claims, summary }, articles, notes] = await Promise.all([
    relationsOf(db, head, found.claims),
    countArticles(db),
    head.url === null ? [] : notesOn(db, head.url),
  ]);
  const related = await quoted(db, asking, claims);
  const shown = claims.flatMap((claim, index): PageClaim[] => {
    if (claim.corrected === 'not-a-claim') return [];
    const { frame, supports } = claim;
    const own = { claim: claim.claim, passage: claim.passage, sentence: claim.sentence, at: claim.at };
    return [{ claim: own, frame, supports, related: related[index] ?? [], references: [] }];
  });
  const readBefore = articles - (asking.article === null ? 0 : 1);
  const rest = { before: [], conflicts: [], whole: false };
  const data: PageData = { head, claims: shown, summary, readBefore, terms: termsOf(found.terms), notes, ...rest };
  return { data, claims };
}

/**
 * What a face shows of a page: what was found on it, compared with the library as it is now. First what stands at its
 * top, then, `whole`, with what takes longer: statistics, differing accounts, the articles read before.
 */
export async function* pageDataInSteps(
  db: Database,
  found: Found,
  head: ArticleHead,
  today: string,
): AsyncGenerator<PageData> {
  const { data, claims } = await firstOf(db, found, head);
  yield data;
  const [{ referencesOf }, before, conflicts] = await Promise.all([
    import('./references.ts'),
    readBefore(db, claims),
    toldDifferently(db, head),
  ]);
  const misread = new Set(claims.filter(({ corrected }) => corrected).map(({ claim }) => claim.id));
  const withReferences = data.claims.map((one): PageClaim => {
    const references = misread.has(one.claim.claim.id) ? [] : referencesOf(one.claim, head.published, today);
    return { ...one, references };
  });
  yield { ...data, claims: withReferences, before, conflicts, whole: true };
}

/** All that a face shows of a page. */
export async function pageDataOf(db: Database, found: Found, head: ArticleHead, today: string): Promise<PageData> {
  let data: PageData | null = null;
  for await (const step of pageDataInSteps(db, found, head, today)) data = step;
  return data as PageData;
}
