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
const DOUBTFUL = 0.5;

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

/** What is traded or put under control is so at some time: where none was found, one was missed more often than not. */
const rightPeriod = ({ periodFrom, measure, kind }: Draft): number =>
  periodFrom === 'none' && kind !== 'share' && DATED.has(measure) ? DATELESS : RIGHT_PERIOD[periodFrom];

/** How sure a reading is, by what spoke for each of its fields. */
export function certaintyOf(draft: Draft): Certainty {
  const { measure, material, place, org } = draft.evidence;
  const ofPeriod = rightPeriod(draft);
  const ofModality = RIGHT_MODALITY[draft.modality];
  const steps = measure.isBackedBeyond(CARRIED) ? RIGHT_MEASURE.own : RIGHT_MEASURE.carried;
  const ofMeasure = stepOf(steps, measure.margin());
  const ofMaterial = stepOf(RIGHT_BY_LEAD.material, material.margin());
  const ofPlace = place === null ? 1 : stepOf(RIGHT_BY_LEAD.place, place.margin());
  const ofOrg = stepOf(RIGHT_BY_LEAD.org, org.margin());
  const doubts: DoubtfulField[] = [];
  if (ofPeriod < DOUBTFUL) doubts.push('period');
  if (ofModality < DOUBTFUL) doubts.push('modality');
  if (ofMeasure < DOUBTFUL) doubts.push('measure');
  if (ofMaterial < DOUBTFUL) doubts.push('material');
  if (ofPlace < DOUBTFUL) doubts.push('place');
  if (ofOrg < DOUBTFUL) doubts.push('org');
  const product = ofPeriod * ofModality * ofMeasure * ofMaterial * ofPlace * ofOrg;
  return { confidence: stepOf(RIGHT_FRAME, product), doubts };
}
