import type { Claim } from '../claims/claim.ts';
import { stepOfValue } from './interval.ts';

type Written = Pick<Claim, 'low' | 'high' | 'step'>;

/** How many significant digits were written; 0 where there is no one number. */
function digitsOf({ low, high, step }: Written): number {
  const value = Math.abs(low ?? high ?? 0);
  if (value === 0 || (low !== null && high !== null && low !== high)) return 0;
  const size = Number.isFinite(step) && step > 0 ? step : stepOfValue(value);
  return Math.round(Math.log10(value / size)) < 0 ? 1 : Math.floor(Math.log10(value / size) + 1e-6) + 1;
}

/**
 * In how many written digits two claims give the very same number; 0 where they do not. Two figures about different
 * things hardly ever have three digits in common, so that a coincidence speaks for their being one.
 */
export function digitsInCommon(a: Written, b: Written): number {
  const [one, other] = [a.low ?? a.high, b.low ?? b.high];
  if (one === null || other === null || a.low !== a.high || b.low !== b.high) return 0;
  if (Math.abs(one - other) > 1e-6 * Math.max(Math.abs(one), Math.abs(other))) return 0;
  return Math.min(digitsOf(a), digitsOf(b));
}
