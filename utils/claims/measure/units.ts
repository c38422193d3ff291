import { UNIT_KINDS } from '../../quantities/data/units.ts';
import { largestOf, type Quantity } from '../../quantities/quantity.ts';

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

/** Units that the kind of what they measure says too little of. */
const FIXED: Readonly<Record<string, UnitClass>> = {
  x: 'times',
  rank: 'rank',
  count: 'count',
  degC: 'heat',
  degF: 'heat',
  kelvin: 'heat',
  point: 'price',
  'g/t': 'other',
};

/** What sort of thing a quantity's unit measures, by the unit's name. */
export function unitClass(unit: string): UnitClass {
  const fixed = FIXED[unit];
  if (fixed) return fixed;
  const kind = UNIT_KINDS.get(unit);
  if (kind !== undefined) return kind === 'share' ? 'percent' : kind;
  if (/^[A-Z]{3}\//.test(unit)) return 'price';
  return /^[A-Z]{3}$/.test(unit) ? 'money' : 'other';
}

const LARGE_SUM = 1e6;
/** A sum of money that no share, no ounce and no other unit of anything costs. */
export const isLargeSum = (quantity: Quantity): boolean => largestOf(quantity) >= LARGE_SUM;

/** "$850 a kilo", "¥90 a pound": a price by weight, as materials have. */
export const isByWeight = (unit: string): boolean => /^[A-Z]{3}\/(?:kg|t|lb|oz)$/.test(unit);

/** Monies that are counted in far beyond the country that has them. */
const ABROAD_TOO = /^(?:USD|EUR|X..)/;
const isCapital = (code: number) => code >= 65 && code <= 90;
/** "AUD", "AUD/t" */
const isOfMoney = (unit: string) =>
  isCapital(unit.charCodeAt(0)) &&
  isCapital(unit.charCodeAt(1)) &&
  isCapital(unit.charCodeAt(2)) &&
  (unit.length === 3 || unit.charAt(3) === '/');
/** The country whose money a sum is counted in (the first two letters of its ISO 4217 code); null where others count in it too. */
export function countryOfMoney(unit: string): string | null {
  return isOfMoney(unit) && !ABROAD_TOO.test(unit) ? unit.slice(0, 2) : null;
}
