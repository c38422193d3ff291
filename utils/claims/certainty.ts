import type { DoubtfulField } from './claim.ts';
import { RIGHT_BY_LEAD, RIGHT_FRAME, RIGHT_MODALITY, RIGHT_PERIOD, type Steps } from './data/certainty.ts';
import type { Draft } from './draft.ts';

/** A field right less often than this is said to be doubtful. */
const DOUBTFUL = 0.6;

const stepOf = (steps: Steps, value: number): number =>
  (steps.findLast((step) => value >= step[0]) ?? (steps[0] as Steps[number]))[1];

export interface Certainty {
  /** From 0 to 1: how often readings of this kind are right as a whole. */
  readonly confidence: number;
  readonly doubts: readonly DoubtfulField[];
}

/** The fields that are weighed by ballot, in the order in which they are looked at. */
const BY_BALLOT = ['measure', 'material', 'place', 'org'] as const;

/** How sure a reading is, by what spoke for each of its fields. */
export function certaintyOf(draft: Draft): Certainty {
  const doubts: DoubtfulField[] = [];
  let product = 1;
  const weigh = (field: DoubtfulField, right: number) => {
    product *= right;
    if (right < DOUBTFUL) doubts.push(field);
  };
  weigh('period', RIGHT_PERIOD[draft.periodFrom]);
  weigh('modality', RIGHT_MODALITY[draft.modality]);
  for (const field of BY_BALLOT) {
    const ballot = draft.evidence[field];
    if (ballot) weigh(field, stepOf(RIGHT_BY_LEAD[field], ballot.margin()));
  }
  return { confidence: stepOf(RIGHT_FRAME, product), doubts };
}
