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

/** The value's size in its last written digit. */
const lastDigit = (value: number, digits: number) =>
  10 ** (Math.floor(Math.log10(Math.abs(value)) + 1e-12) + 1 - digits);

/**
 * In how many written digits two claims give the same number, one of them rounded where need be; 0 where they do not.
 * Two figures about different things hardly ever have three digits in common, so that a coincidence speaks for their
 * being one.
 */
export function digitsInCommon(a: Written, b: Written): number {
  const [one, other] = [a.low ?? a.high, b.low ?? b.high];
  if (one === null || other === null || a.low !== a.high || b.low !== b.high) return 0;
  const digits = Math.min(digitsOf(a), digitsOf(b));
  if (digits === 0) return 0;
  const apart = Math.abs(one - other);
  if (apart <= 1e-6 * Math.max(Math.abs(one), Math.abs(other))) return digits;
  const coarse = digitsOf(a) === digits ? one : other;
  return digits >= ROUNDED && apart <= lastDigit(coarse, digits) / 2 ? digits : 0;
}
/** A number rounded to fewer digits than this meets too many others. */
const ROUNDED = 3;
