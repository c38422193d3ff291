import type { PeriodFrom } from '../period.ts';

/** From the lead of the best candidate over the next to how often it is right, counted over labelled articles, in steps. */
export type Steps = readonly (readonly [leadFrom: number, right: number])[];

export const RIGHT_BY_LEAD: Readonly<Record<'measure' | 'material' | 'place' | 'org', Steps>> = {
  measure: [
    [0, 0.55],
    [1, 0.7],
    [2, 0.74],
    [4, 0.84],
    [6, 0.92],
    [10, 0.95],
    [13, 0.98],
  ],
  material: [
    [0, 0.47],
    [1, 0.63],
    [3, 0.72],
    [4, 0.86],
    [6, 0.9],
    [13, 0.98],
  ],
  place: [
    [0, 0.48],
    [3, 0.66],
    [5, 0.76],
    [6, 0.87],
    [10, 0.96],
  ],
  org: [
    [0, 0.85],
    [4, 0.96],
  ],
};

/** How often a period is right by where it was found. */
export const RIGHT_PERIOD: Readonly<Record<PeriodFrom, number>> = {
  own: 0.85,
  back: 0.9,
  timeless: 0.9,
  column: 0.95,
  traded: 0.95,
  sibling: 0.9,
  none: 0.77,
  before: 0.62,
  article: 0.62,
  same: 0.85,
  outlook: 0.62,
  opening: 0.6,
  line: 0.5,
};

export const RIGHT_MODALITY = { stated: 0.96, forecast: 0.86, denied: 0.9 } as const;

/** From the product of a claim's fields to how often all of them are right: errors come in clumps. */
export const RIGHT_FRAME: Steps = [
  [0, 0.12],
  [0.2, 0.3],
  [0.3, 0.4],
  [0.4, 0.5],
  [0.5, 0.62],
  [0.6, 0.75],
  [0.7, 0.9],
];
