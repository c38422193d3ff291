import type { PeriodFrom } from '../period-kinds.ts';

/** From the lead of the best candidate over the next to how often it is right, counted over labelled articles, in steps. */
export type Steps = readonly (readonly [leadFrom: number, right: number])[];

/** Evidence that is no word of the figure's own sentence: what was carried on to it. */
export const CARRIED: ReadonlySet<string> = new Set([
  'discourse',
  'topic',
  'prior',
  'measure',
  'sibling',
  'sentence before',
  'last of its unit',
  'title',
  'heading',
  'caption',
  'question',
]);

/** A measure that words of its own speak for, and one that was carried on. */
export const RIGHT_MEASURE: Readonly<Record<'own' | 'carried', Steps>> = {
  own: [
    [0, 0.55],
    [1, 0.74],
    [2, 0.79],
    [3, 0.88],
    [4, 0.91],
    [6, 0.94],
    [8, 0.96],
    [13, 0.98],
  ],
  carried: [
    [0, 0.5],
    [1, 0.61],
    [4, 0.68],
    [6, 0.72],
    [8, 0.94],
    [13, 0.98],
  ],
};

export const RIGHT_BY_LEAD: Readonly<Record<'material' | 'place' | 'org', Steps>> = {
  material: [
    [0, 0.59],
    [1, 0.78],
    [3, 0.8],
    [4, 0.88],
    [6, 0.91],
    [8, 0.94],
    [13, 0.98],
  ],
  place: [
    [0, 0.49],
    [2, 0.58],
    [3, 0.78],
    [4, 0.82],
    [6, 0.89],
    [8, 0.91],
    [10, 0.96],
    [13, 0.98],
  ],
  org: [
    [0, 0.65],
    [2, 0.78],
    [4, 0.94],
    [8, 0.97],
  ],
};

/** How often a period is right by where it was found. */
export const RIGHT_PERIOD: Readonly<Record<PeriodFrom, number>> = {
  own: 0.89,
  back: 0.7,
  timeless: 0.97,
  column: 0.98,
  traded: 0.96,
  sibling: 0.86,
  none: 0.93,
  before: 0.65,
  article: 0.62,
  same: 0.65,
  outlook: 0.65,
  opening: 0.62,
  line: 0.93,
};

export const RIGHT_MODALITY = { stated: 0.96, forecast: 0.91, denied: 0.97 } as const;

/** From the product of a claim's fields to how often all of them are right: errors come in clumps. */
export const RIGHT_FRAME: Steps = [
  [0, 0.1],
  [0.2, 0.2],
  [0.3, 0.3],
  [0.35, 0.42],
  [0.45, 0.57],
  [0.5, 0.62],
  [0.55, 0.7],
  [0.6, 0.73],
  [0.65, 0.77],
  [0.7, 0.82],
  [0.75, 0.9],
];
