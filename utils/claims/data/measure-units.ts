import { MEASURES, type Measure } from '../claim.ts';
import type { UnitClass } from '../measure/units.ts';

/** What is dug, made, moved, kept and used by weight. */
export const GOODS_MEASURES: readonly Measure[] = [
  'mine-production',
  'processing',
  'production',
  'magnet-production',
  'supply',
  'reserves',
  'exports',
  'imports',
  'demand',
  'capacity',
  'stockpile',
];

/** What a share, a change or a multiple can be of: all but lists of kinds and lengths of time. */
const NOT_COUNTS: ReadonlySet<Measure> = new Set(
  MEASURES.filter((measure) => !/^(?:element-count|controlled-count|duration)$/.test(measure)),
);

/** The measures a unit can go with; every unit also goes with `other`. */
export const MEASURES_OF_UNIT: Partial<Record<UnitClass, ReadonlySet<Measure>>> = {
  percent: NOT_COUNTS,
  points: NOT_COUNTS,
  times: NOT_COUNTS,
  mass: new Set(GOODS_MEASURES),
  money: new Set([
    'price',
    'market-value',
    'investment',
    'revenue',
    'exports',
    'imports',
    'stockpile',
    'demand',
    'tariff',
    'production',
  ]),
  price: new Set(['price', 'revenue', 'tariff']),
  time: new Set(['duration', 'stockpile']),
  power: new Set(['capacity', 'demand', 'production']),
  energy: new Set(['production', 'demand', 'capacity', 'stockpile', 'exports', 'imports']),
  heat: new Set([]),
  extent: new Set([]),
  count: new Set([
    'workforce',
    'licence-count',
    'element-count',
    'controlled-count',
    'demand',
    'production',
    'exports',
    'imports',
    'capacity',
    'stockpile',
  ]),
  other: new Set(GOODS_MEASURES),
};

/** Rates with no whole; any other rate (of recovery, of occupancy) is a part of something. */
export const RATE_KINDS = new Set(
  'interest policy key base fixed floating variable cash repo lending deposit mortgage borrowing jobless unemployment tax tariff duty exchange annual coupon benchmark overnight discount prime funds overall effective inflation growth average its federal bank percentage main'.split(
    ' ',
  ),
);
/** Who sets a rate of interest. */
export const RATE_SETTERS = new Set('fed ecb boe boj policymakers'.split(' '));
/** Percentages that are rates with no whole: amounts. */
export const RATE_WORDS = new Set(
  'tariff tariffs duty duties levy levies tax taxes yield yields interest coupon irr odds chance chances probability likelihood unemployment jobless surcharge royalty discount premium vat commission fee royalties'.split(
    ' ',
  ),
);
