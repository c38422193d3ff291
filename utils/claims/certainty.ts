import type { DoubtfulField, Measure } from './claim.ts';
import {
  CARRIED,
  RIGHT_BY_LEAD,
  RIGHT_FRAME,
  RIGHT_MEASURE,
  RIGHT_MODALITY,
  RIGHT_PERIOD,
  type Steps,
} from './data/certainty.ts';
import type { Draft } from './draft.ts';

/** A field right less often than this is said to be doubtful. */
const DOUBTFUL = 0.6;

function stepOf(steps: Steps, value: number): number {
  let at = steps.length - 1;
  while (at > 0 && value < (steps[at] as Steps[number])[0]) at--;
  return (steps[at] as Steps[number])[1];
}

const DATED: ReadonlySet<Measure> = new Set(['exports', 'imports', 'controlled-count']);
const DATELESS = 0.5;

export interface Certainty {
  /** From 0 to 1: how often readings of this kind are right as a whole. */
  readonly confidence: number;
  readonly doubts: readonly DoubtfulField[];
}

/** The fields that are weighed by ballot, in the order in which they are looked at. */
const BY_BALLOT = ['material', 'place', 'org'] as const;

/** What is traded or put under control is so at some time: where none was found, one was missed more often than not. */
const rightPeriod = ({ periodFrom, measure, kind }: Draft): number =>
  periodFrom === 'none' && kind !== 'share' && DATED.has(measure) ? DATELESS : RIGHT_PERIOD[periodFrom];

/** How sure a reading is, by what spoke for each of its fields. */
export function certaintyOf(draft: Draft): Certainty {
  const doubts: DoubtfulField[] = [];
  let product = 1;
  const weigh = (field: DoubtfulField, right: number) => {
    product *= right;
    if (right < DOUBTFUL) doubts.push(field);
  };
  weigh('period', rightPeriod(draft));
  weigh('modality', RIGHT_MODALITY[draft.modality]);
  const { measure } = draft.evidence;
  const steps = measure.isBackedBeyond(CARRIED) ? RIGHT_MEASURE.own : RIGHT_MEASURE.carried;
  weigh('measure', stepOf(steps, measure.margin()));
  for (const field of BY_BALLOT) {
    const ballot = draft.evidence[field];
    if (ballot) weigh(field, stepOf(RIGHT_BY_LEAD[field], ballot.margin()));
  }
  return { confidence: stepOf(RIGHT_FRAME, product), doubts };
}
