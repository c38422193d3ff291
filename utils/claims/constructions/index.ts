import type { UnitClass } from '../measure/units.ts';
import { together } from '../rule.ts';
import { BUILDINGS } from './building.ts';
import type { Construction } from './construction.ts';
import { FOUND } from './found.ts';
import { GIVEN } from './gifts.ts';
import { HOLDING } from './holding.ts';
import { STOCK_TIME } from './lasting.ts';
import { MONEY } from './money.ts';
import { OFFTAKES } from './offtake.ts';
import { ORIGIN } from './origin.ts';
import { PARTS } from './parts.ts';
import { PRICES } from './prices.ts';
import { RATES_AND_RANKS } from './rates.ts';
import { SALES_OF } from './sales.ts';
import { STAGE_BY_STAGE } from './stages.ts';
import { STAKES } from './stake.ts';
import { TRADE } from './trade.ts';
import { WORTHS } from './worth.ts';

const GROUPS = [
  TRADE,
  SALES_OF,
  ORIGIN,
  STAGE_BY_STAGE,
  FOUND,
  HOLDING,
  STOCK_TIME,
  MONEY,
  GIVEN,
  BUILDINGS,
  WORTHS,
  PRICES,
  STAKES,
  OFFTAKES,
  RATES_AND_RANKS,
  PARTS,
];
const NONE: readonly Construction[] = [];
const byUnit = new Map<UnitClass, readonly Construction[]>();
for (const group of GROUPS) {
  for (const [unit, constructions] of Object.entries(group) as [UnitClass, readonly Construction[]][]) {
    byUnit.set(unit, [...(byUnit.get(unit) ?? NONE), ...constructions]);
  }
}
for (const [unit, constructions] of byUnit) byUnit.set(unit, together(constructions));

/** The constructions that can name what a number with such a unit measures. */
export const constructionsFor = (unit: UnitClass): readonly Construction[] => byUnit.get(unit) ?? NONE;
