import type { Claim } from '../claims/claim.ts';
import type { Gist } from './gist.ts';
import { intervalOf } from './interval.ts';
import { comparisonKey } from './key.ts';
import { type Days, dayOf, daysOf } from './period.ts';
import type { DatedClaim, Interval } from './relation.ts';

/** A claim made ready to be compared with many others. */
export interface Side {
  readonly claim: Claim;
  readonly gist: Gist | null;
  readonly key: string;
  readonly interval: Interval | null;
  /** The days its period says, and the day its article was published; null where not said or not readable. */
  readonly period: Days | null;
  readonly published: Days | null;
}

export const sideOf = ({ claim, published, gist }: DatedClaim): Side => ({
  claim,
  gist: gist ?? null,
  key: comparisonKey(claim),
  interval: intervalOf(claim),
  period: daysOf(claim.period),
  published: dayOf(published),
});
