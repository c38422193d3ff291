import type { ToldDifferently } from '../../utils/library/conflicts.ts';
import type { Summary } from '../../utils/messages/requests.ts';
import type { ArticleHead, Note, QuotedClaim, Related, Supports } from '../../utils/messages/schemas.ts';
import type { Verdict } from '../../utils/relations/relation.ts';
import { byGravity, type ReferenceView } from '../claim-view.ts';

/** A claim of the page with what was read before on it. */
export interface PageClaim {
  readonly claim: QuotedClaim;
  /** Equal for claims that say the same again. */
  readonly frame: string;
  readonly related: readonly Related[];
  readonly supports: Supports;
  readonly references: readonly ReferenceView[];
}
export interface PageTerm {
  readonly term: string;
  readonly name: string;
  readonly count: number;
  /** Set where news gets it wrong: no rare earth, though named beside them. */
  readonly notRareEarth: boolean;
}
/** An article read before that the page's claims stand in some relation to. */
export interface PageArticle {
  /** Its record. */
  readonly id: number;
  readonly title: string;
  readonly site: string;
  readonly published: string | null;
  /** Null where it names none. */
  readonly origin: string | null;
  readonly lang: string | null;
  readonly counts: Readonly<Record<Verdict, number>>;
}
/** All that is shown of a page. */
export interface PageData {
  readonly head: ArticleHead;
  /** In the order of the text. */
  readonly claims: readonly PageClaim[];
  readonly summary: Summary;
  readonly before: readonly PageArticle[];
  /** Articles in the library besides this one. */
  readonly readBefore: number;
  readonly terms: readonly PageTerm[];
  /** What other articles tell differently of one event: who acted, or from which day a measure applies. */
  readonly conflicts: readonly ToldDifferently[];
  readonly notes: readonly Note[];
  /** False while statistics, differing accounts, the articles read before and terms are still being looked up. */
  readonly whole: boolean;
}

export type Sections = Readonly<Record<Verdict | 'none', readonly PageClaim[]>>;

/** The page's claims by their gravest verdict, each once however often it is said. */
export function sectionsOf(claims: readonly PageClaim[]): Sections {
  const once = [...new Map([...claims].reverse().map((claim) => [claim.frame, claim])).values()].reverse();
  const of = (verdict: Verdict | null) =>
    once.filter(({ related }) => (byGravity(related)[0]?.relation.verdict ?? null) === verdict);
  return { contradicts: of('contradicts'), tension: of('tension'), agrees: of('agrees'), none: of(null) };
}
