import type { Ballot } from '../ballot.ts';
import type { Measure } from '../claim.ts';
import type { Context } from '../draft.ts';
import { countryOfMoney, unitClass } from '../measure/units.ts';

/** Monies into which a paper turns the world's prices for its readers. */
const CONVERTED_INTO = /^(?:GBP|AUD|CAD|CHF|NZD)/;

/** Sums in yuan are spent in China, and a price in yuan is one on its market. */
export function fromMoney(c: Context, ballot: Ballot<string | null>, measure: Measure, material: string | null): void {
  const { unit } = c.spot.quantity;
  const country = countryOfMoney(unit);
  if (country === null) return;
  const goods = measure === 'price' && (material !== null || unitClass(unit) === 'price');
  if (!goods || !CONVERTED_INTO.test(unit))
    ballot.add(country, measure === 'price' ? 8 : measure === 'investment' ? 6.5 : 5, 'its money');
}
