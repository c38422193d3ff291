import type { Claim, Measure } from '../claims/claim.ts';
import type { Gist } from './gist.ts';

export type Verdict = 'agrees' | 'contradicts' | 'tension';

/** A claim together with what its article says of the time it was written in. */
export interface DatedClaim {
  readonly claim: Claim;
  /** The day (or instant) the article was published, ISO; null where it is not known. */
  readonly published: string | null;
  /** What the claim counts, by `gistOf`. Without it the measures that name no thing are hardly ever comparable. */
  readonly gist?: Gist | null;
}

/** What could make two statements that cannot both hold as they stand hold together. */
export type Reconciler =
  | { readonly what: 'baseline' | 'period' | 'date' | 'measure'; readonly unsaidBy: 'a' | 'b' | 'both' }
  | { readonly what: 'broader-measure'; readonly broader: 'a' | 'b'; readonly measures: readonly [Measure, Measure] };

/** Which rule decided, as data: words are made elsewhere. */
export type Rule = 'intervals-meet' | 'intervals-apart' | 'opposite-directions' | 'denied-by-one' | 'ranks-differ';

/** An interval in the claims' unit as it was read from what was written; null is an open end. */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
  /** Whether `high` itself still belongs to it: not so for a number rounded to its last digit. */
  readonly highIncluded: boolean;
}

/** How two claims of different articles stand to each other. */
export interface Relation {
  readonly verdict: Verdict;
  readonly rule: Rule;
  readonly a: Interval;
  readonly b: Interval;
  readonly reconcilers: readonly Reconciler[];
}
