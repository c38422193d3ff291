import type { Answer, Summary } from '../messages/requests.ts';
import type { Note, QuotedClaim, Related, Supports } from '../messages/schemas.ts';
import { countArticles } from './articles.ts';
import { type Asker, type RelatedClaim, readingsFor, relationsOf } from './lookup.ts';
import { notesOn } from './notes.ts';
import { plotOf, withQuotes } from './quotes.ts';
import type { Database } from './schema.ts';

/** Relations given with their quotes, the gravest first. */
const RELATED = 8;

/** All the library has on one claim: relations with quotes, values for the plot, the reader's notes. */
export async function claimDetail(
  db: Database,
  asker: Asker,
  quoted: QuotedClaim,
): Promise<Pick<Answer<'page.claim'>, 'related' | 'supports' | 'plot' | 'notes'>> {
  const { asking, claims } = await relationsOf(db, asker, [quoted]);
  const claim = claims[0];
  if (!claim) throw new RangeError('no claim');
  const transaction = db.transaction(['articles', 'claims', 'readings'], 'readonly');
  const [readings, related] = await Promise.all([
    readingsFor(transaction, [quoted.claim], asker.published),
    Promise.all(claim.relations.slice(0, RELATED).map((one) => withQuotes(transaction, one, asking))),
  ]);
  const notes = asker.url === null ? [] : await notesOn(db, asker.url);
  return {
    related,
    supports: claim.supports,
    plot: plotOf(readings.get(claim.empty.key) ?? [], claim.relations, asking),
    notes: notes.filter((note) => isOn(note.passage, quoted)),
  };
}

/** A claim of a page with what was read before on it. */
export interface ViewedClaim {
  readonly claim: QuotedClaim;
  /** Equal for claims that say the same again. */
  readonly frame: string;
  readonly related: readonly Related[];
  readonly supports: Supports;
  readonly corrected: 'misread' | 'not-a-claim' | null;
}

/** Claims of a page whose relations are given with quotes, and how many relations of each. */
const [QUOTED, RELATIONS] = [60, 3];

/** All the library has on a page, stored or not: for popup and side panel. */
export async function pageView(
  db: Database,
  asker: Asker,
  quoted: readonly QuotedClaim[],
): Promise<{ claims: ViewedClaim[]; summary: Summary; notes: Note[]; readBefore: number }> {
  const { asking, claims, summary } = await relationsOf(db, asker, quoted);
  const transaction = db.transaction(['articles', 'claims'], 'readonly');
  const wanted = new Set(claims.filter(({ relations }) => relations.length > 0).slice(0, QUOTED));
  const view = async (one: RelatedClaim, at: number): Promise<ViewedClaim> => {
    const { frame, supports, corrected } = one;
    const relations = wanted.has(one) ? one.relations.slice(0, RELATIONS) : [];
    const related = await Promise.all(relations.map((relation) => withQuotes(transaction, relation, asking)));
    return { claim: quoted[at] as QuotedClaim, frame, related, supports, corrected };
  };
  const viewed = await Promise.all(claims.map(view));
  const notes = asker.url === null ? [] : await notesOn(db, asker.url);
  const articles = await countArticles(db);
  return { claims: viewed, summary, notes, readBefore: articles - (asking.article === null ? 0 : 1) };
}

const isOn = (passage: QuotedClaim['passage'] | null, { passage: claimed }: QuotedClaim) =>
  passage !== null &&
  passage.quote.exact === claimed.quote.exact &&
  (passage.quote.prefix === claimed.quote.prefix || passage.position?.start === claimed.position?.start);
