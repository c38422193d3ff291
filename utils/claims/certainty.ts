import type { Ballot } from './ballot.ts';
import type { DoubtfulField } from './claim.ts';
import { RIGHT_BY_LEAD, RIGHT_FRAME, RIGHT_MODALITY, RIGHT_PERIOD, type Steps } from './data/certainty.ts';
import type { Draft } from './draft.ts';

/** A field right less often than this is said to be doubtful. */
const DOUBTFUL = 0.6;

const stepOf = (steps: Steps, value: number): number =>
  steps.findLast(([from]) => value >= from)?.[1] ?? (steps[0]?.[1] as number);

export interface Certainty {
  /** From 0 to 1: how often readings of this kind are right as a whole. */
  readonly confidence: number;
  readonly doubts: readonly DoubtfulField[];
}

/** How often each field of such a reading is right, as far as that is known. */
function rightFields(draft: Draft): [DoubtfulField, number][] {
  const right: Partial<Record<DoubtfulField, number>> = {
    period: RIGHT_PERIOD[draft.periodFrom],
    modality: RIGHT_MODALITY[draft.modality],
  };
  const { measure, material, place, org } = draft.evidence;
  const ballots: readonly (readonly [keyof typeof RIGHT_BY_LEAD, Ballot<unknown> | null])[] = [
    ['measure', measure],
    ['material', material],
    ['place', place],
    ['org', org],
  ];
  for (const [field, ballot] of ballots) if (ballot) right[field] = stepOf(RIGHT_BY_LEAD[field], ballot.margin());
  return Object.entries(right) as [DoubtfulField, number][];
}

/** How sure a reading is, by what spoke for each of its fields. */
export function certaintyOf(draft: Draft): Certainty {
  const fields = rightFields(draft);
  const product = fields.reduce((all, [, one]) => all * one, 1);
  return {
    confidence: stepOf(RIGHT_FRAME, product),
    doubts: fields.filter(([, one]) => one < DOUBTFUL).map(([field]) => field),
  };
}
