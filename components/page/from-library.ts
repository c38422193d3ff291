import { countArticles } from '../../utils/library/articles.ts';
import { type RelatedClaim, relationsOf } from '../../utils/library/lookup.ts';
import { notesOn } from '../../utils/library/notes.ts';
import { type KnownQuotes, withQuotes } from '../../utils/library/quotes.ts';
import type { Asking } from '../../utils/library/relate.ts';
import type { Database } from '../../utils/library/schema.ts';
import type { Answer } from '../../utils/messages/requests.ts';
import type { ArticleHead, Related } from '../../utils/messages/schemas.ts';
import type { PageClaim, PageData } from './page-data.ts';

/** What was found on a page. */
export type Found = Pick<Answer<'tab.state'>, 'claims' | 'terms'>;

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
  const rest = { terms: [], before: [], conflicts: [], whole: false };
  const data: PageData = { head, claims: shown, summary, readBefore, notes, ...rest };
  return { data, claims };
}

/**
 * What a face shows of a page: what was found on it, compared with the library as it is now. First what stands at its
 * top, then, `whole`, with what takes longer: statistics, differing accounts, the articles read before, terms.
 */
export async function* pageDataInSteps(
  db: Database,
  found: Found,
  head: ArticleHead,
  today: string,
): AsyncGenerator<PageData> {
  const { data, claims } = await firstOf(db, found, head);
  yield data;
  const { restOf } = await import('./rest.ts');
  yield { ...data, ...(await restOf(db, found, data, claims, today)), whole: true };
}

/** All that a face shows of a page. */
export async function pageDataOf(db: Database, found: Found, head: ArticleHead, today: string): Promise<PageData> {
  let data: PageData | null = null;
  for await (const step of pageDataInSteps(db, found, head, today)) data = step;
  return data as PageData;
}
