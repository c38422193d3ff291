import { largestOf, type Quantity } from '../quantities/quantity.ts';

/** What sort of thing a unit measures: which measures it can go with depends on it alone. */
export type UnitClass =
  | 'percent'
  | 'points'
  | 'times'
  | 'rank'
  | 'count'
  | 'mass'
  | 'money'
  | 'price'
  | 'time'
  | 'power'
  | 'energy'
  | 'heat'
  | 'extent'
  | 'other';

const TIME = new Set([
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'fortnight',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
  'generation',
]);
const POWER = new Set(['W', 'kW', 'MW', 'GW', 'TW']);
const ENERGY = new Set(['Wh', 'kWh', 'MWh', 'GWh', 'TWh', 'J', 'GJ', 'PJ']);
/** Lengths, areas and speeds: how far, how large and how fast are no measure of goods. */
const EXTENT = new Set(
  `km m centimetre centimeter cm millimetre millimeter mm nanometre nanometer nm micron mile|nautical mile|foot yard inch hectare ha acre
   |square kilometre|square kilometer|square metre|square meter|square mile|square foot|sq km|sq ft|knot mph km/h degree decibel`
    .split(/[|\n]/)
    .flatMap((part) => (/^(?:nautical|square|sq) /.test(part.trim()) ? [part.trim()] : part.trim().split(/\s+/))),
);
const FIXED: Readonly<Record<string, UnitClass>> = {
  '%': 'percent',
  pp: 'points',
  x: 'times',
  rank: 'rank',
  count: 'count',
  t: 'mass',
  degC: 'heat',
  degF: 'heat',
  K: 'heat',
  point: 'price',
};

export function unitClass(unit: string): UnitClass {
  const fixed = FIXED[unit];
  if (fixed) return fixed;
  if (EXTENT.has(unit)) return 'extent';
  if (unit.includes('/')) return 'price';
  if (/^[A-Z]{3}$/.test(unit)) return 'money';
  if (TIME.has(unit)) return 'time';
  if (POWER.has(unit)) return 'power';
  return ENERGY.has(unit) ? 'energy' : 'other';
}

const LARGE_SUM = 1e6;
/** A sum of money that no share, no ounce and no other unit of anything costs. */
export const isLargeSum = (quantity: Quantity): boolean => largestOf(quantity) >= LARGE_SUM;
