import { termById } from '../../utils/glossary/entries.ts';
import { countArticles } from '../../utils/library/articles.ts';
import { toldDifferently } from '../../utils/library/conflicts.ts';
import { type RelatedClaim, relationsOf } from '../../utils/library/lookup.ts';
import { notesOn } from '../../utils/library/notes.ts';
import { type KnownQuotes, withQuotes } from '../../utils/library/quotes.ts';
import type { Asking } from '../../utils/library/relate.ts';
import type { Database } from '../../utils/library/schema.ts';
import type { ArticleHead, QuotedClaim, Related } from '../../utils/messages/schemas.ts';
import { termWord } from '../../utils/phrasing/names.ts';
import { phraseReference, referenceLine, referenceTick } from '../../utils/phrasing/reference.ts';
import { referenceFor } from '../../utils/reference/reference-for.ts';
import { gistOf } from '../../utils/relations/gist.ts';
import type { Verdict } from '../../utils/relations/relation.ts';
import type { ReferenceView } from '../claim-view.ts';
import type { PageArticle, PageClaim, PageData, PageTerm } from '../page/page-data.ts';
import type { TabState } from './look.ts';

/** Earlier readings shown with a claim, the gravest first. */
const RELATED = 6;

/** What the statistics say of a claim, for its card. */
function referencesOf({ claim, sentence, at }: QuotedClaim, day: string | null, today: string): ReferenceView[] {
  const { readings } = referenceFor(claim, day, today, gistOf(claim, sentence, at));
  return readings.map((reading) => ({
    words: phraseReference(reading),
    line: referenceLine(reading),
    plot: referenceTick(reading),
  }));
}

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

/** The articles that a page's claims stand in any relation to, with how many of each. */
async function readBefore(db: Database, claims: readonly RelatedClaim[]): Promise<PageArticle[]> {
  const counts = new Map<number, Record<Verdict, number>>();
  for (const { relations } of new Map(claims.map((claim) => [claim.frame, claim])).values()) {
    for (const { from, relation, entries } of relations) {
      for (const article of new Set(entries.map((entry) => from.packed.articles[entry] as number))) {
        const known = counts.get(article) ?? { contradicts: 0, tension: 0, agrees: 0 };
        known[relation.verdict]++;
        counts.set(article, known);
      }
    }
  }
  const gravest = [...counts].sort(
    ([, a], [, b]) => b.contradicts - a.contradicts || b.tension - a.tension || b.agrees - a.agrees,
  );
  const { store } = db.transaction('articles');
  const found = await Promise.all(
    gravest.slice(0, BEFORE).map(async ([id, own]): Promise<PageArticle[]> => {
      const article = await store.get(id);
      if (!article) return [];
      const { title, site, published, origin, lang } = article;
      return [{ id, title, site, published, origin: origin === site ? null : origin, lang, counts: own }];
    }),
  );
  return found.flat();
}

const termsOf = (terms: TabState['terms']): PageTerm[] =>
  terms.map(({ term, count }) => ({
    term,
    name: termWord(term),
    count,
    notRareEarth: Boolean(termById(term)?.notARareEarthNote),
  }));

/** All that a face shows of a page: what was found on it, compared with the library as it is now. */
export async function pageDataOf(
  db: Database,
  found: Pick<TabState, 'claims' | 'terms'>,
  head: ArticleHead,
  today: string,
): Promise<PageData> {
  const { asking, claims, summary } = await relationsOf(db, head, found.claims);
  const [related, before, articles, conflicts, notes] = await Promise.all([
    quoted(db, asking, claims),
    readBefore(db, claims),
    countArticles(db),
    toldDifferently(db, head),
    head.url === null ? [] : notesOn(db, head.url),
  ]);
  const shown = claims.flatMap((claim, index): PageClaim[] => {
    if (claim.corrected === 'not-a-claim') return [];
    const { frame, supports } = claim;
    const own = { claim: claim.claim, passage: claim.passage, sentence: claim.sentence, at: claim.at };
    const references = claim.corrected ? [] : referencesOf(claim, head.published, today);
    return [{ claim: own, frame, supports, related: related[index] ?? [], references }];
  });
  return {
    head,
    claims: shown,
    summary,
    before,
    readBefore: articles - (asking.article === null ? 0 : 1),
    terms: termsOf(found.terms),
    conflicts,
    notes,
  };
}
