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
    [0, 0.48],
    [0.5, 0.63],
    [1, 0.77],
    [3, 0.86],
    [5, 0.94],
    [10, 0.97],
    [13, 0.98],
  ],
  carried: [
    [0, 0.37],
    [1, 0.56],
    [3, 0.59],
    [6, 0.87],
    [8, 0.89],
    [13, 0.98],
  ],
};

export const RIGHT_BY_LEAD: Readonly<Record<'material' | 'place' | 'org', Steps>> = {
  material: [
    [0, 0.37],
    [0.5, 0.6],
    [1, 0.75],
    [2, 0.77],
    [3, 0.79],
    [4, 0.9],
    [5, 0.93],
    [8, 0.97],
    [13, 0.98],
  ],
  place: [
    [0, 0.33],
    [0.5, 0.66],
    [2, 0.71],
    [3, 0.78],
    [5, 0.8],
    [6, 0.92],
    [8, 0.94],
    [10, 0.94],
    [13, 0.98],
  ],
  org: [
    [0, 0.61],
    [2, 0.8],
    [4, 0.92],
    [8, 0.96],
  ],
};

/** How often a period is right by where it was found. */
export const RIGHT_PERIOD: Readonly<Record<PeriodFrom, number>> = {
  own: 0.95,
  back: 0.7,
  timeless: 0.97,
  column: 0.98,
  traded: 0.95,
  sibling: 0.93,
  none: 0.92,
  before: 0.76,
  article: 0.69,
  same: 0.78,
  outlook: 0.6,
  opening: 0.73,
  line: 0.94,
};

export const RIGHT_MODALITY = { stated: 0.98, forecast: 0.95, denied: 0.98 } as const;

/** From the product of a claim's fields to how often all of them are right: errors come in clumps. */
export const RIGHT_FRAME: Steps = [
  [0, 0.2],
  [0.2, 0.25],
  [0.3, 0.33],
  [0.4, 0.49],
  [0.5, 0.61],
  [0.6, 0.69],
  [0.65, 0.78],
  [0.7, 0.83],
  [0.75, 0.85],
  [0.8, 0.88],
  [0.85, 0.97],
];
