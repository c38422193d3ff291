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
  if (unit.includes('/')) return 'price';
  if (/^[A-Z]{3}$/.test(unit)) return 'money';
  if (TIME.has(unit)) return 'time';
  if (POWER.has(unit)) return 'power';
  return ENERGY.has(unit) ? 'energy' : 'other';
}
