import type { Measure } from '../claim.ts';
import { MEASURES_OF_UNIT } from '../data/measure-units.ts';
import type { UnitClass } from './units.ts';

/** Whether a number with such a unit can be one of a measure. */
export const fits = (unit: UnitClass, measure: Measure) =>
  measure === 'other' || (MEASURES_OF_UNIT[unit]?.has(measure) ?? true);
