import type { DoubtfulField, Measure } from './claim.ts';
import {
  CARRIED,
  NONE_NAMED,
  RIGHT_BY_LEAD,
  RIGHT_FRAME,
  RIGHT_MEASURE,
  RIGHT_MODALITY,
  RIGHT_PERIOD,
  type Steps,
} from './data/certainty.ts';
import type { Draft } from './draft.ts';
import type { UnitClass } from './measure/units.ts';
import type { PeriodFrom } from './time/period-kinds.ts';

/** A field right less often than this is said to be doubtful. */
const DOUBTFUL = 0.55;

function stepOf(steps: Steps, value: number): number {
  let at = steps.length - 1;
  while (at > 0 && value < (steps[at] as Steps[number])[0]) at--;
  return (steps[at] as Steps[number])[1];
}

/** A figure whose own words and those before give no time: one it has is that of its sentence's other figures. */
const UNDATED: ReadonlySet<PeriodFrom> = new Set(['none', 'once', 'missed']);
const DATED: ReadonlySet<Measure> = new Set(['exports', 'imports', 'controlled-count']);
const DATELESS = 0.55;

export interface Certainty {
  /** From 0 to 1: how often readings of this kind are right as a whole. */
  readonly confidence: number;
  readonly doubts: readonly DoubtfulField[];
}

/** What is traded or put under control is so at some time: where none was found, one was missed more often than not. */
function rightPeriod({ period, periodFrom, measure, kind }: Draft): number {
  if (!UNDATED.has(periodFrom)) return RIGHT_PERIOD[periodFrom];
  if (period !== null) return RIGHT_PERIOD.sibling;
  const right = RIGHT_PERIOD[periodFrom];
  return kind !== 'share' && DATED.has(measure) ? Math.min(right, DATELESS) : right;
}

/** What is weighed, dated by its stock or priced is some material's, named or not. */
const OF_GOODS: ReadonlySet<UnitClass> = new Set(['mass', 'time', 'price']);

/** A percentage, a count or a sum is of no material where none was ever named; tonnes then lack one. */
function rightMaterial({ material, spot, evidence }: Draft): number {
  const lacksNone = material === null && evidence.material.isUncontested() && !OF_GOODS.has(spot.sort);
  return lacksNone ? NONE_NAMED : stepOf(RIGHT_BY_LEAD.material, evidence.material.margin());
}

/** The fields that are weighed, each doubted by itself. */
export const WEIGHED = ['period', 'modality', 'measure', 'material', 'place', 'org'] as const;

/** Of each field how often it is right, by what spoke for it. */
export function weightsOf(draft: Draft): Readonly<Record<(typeof WEIGHED)[number], number>> {
  const { measure, place, org } = draft.evidence;
  const steps = measure.isBackedBeyond(CARRIED) ? RIGHT_MEASURE.own : RIGHT_MEASURE.carried;
  return {
    period: rightPeriod(draft),
    modality: RIGHT_MODALITY[draft.modality],
    measure: stepOf(steps, measure.margin()),
    material: rightMaterial(draft),
    place: place === null ? 1 : stepOf(RIGHT_BY_LEAD.place, place.margin()),
    org: stepOf(RIGHT_BY_LEAD.org, org.margin()),
  };
}

/** How sure a reading is. */
export function certaintyOf(draft: Draft): Certainty {
  const weights = weightsOf(draft);
  const doubts: DoubtfulField[] = [];
  let product = 1;
  for (const field of WEIGHED) {
    const weight = weights[field];
    product *= weight;
    if (weight < DOUBTFUL) doubts.push(field);
  }
  return { confidence: stepOf(RIGHT_FRAME, product), doubts };
}
