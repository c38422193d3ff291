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
/** Of one thing no two reports differ by more, but where a decimal point slipped. */
const TIMES = 5;
/** Estimates of what lies in the ground are changed at a stroke, and profits are small differences of large sums. */
const WIDE = /^(?:reserves|revenue)$/;
const TIMES_WIDE = 10;

const mantissa = (value: number) => value / 10 ** Math.floor(Math.log10(value) + 1e-12);

/** Whether two amounts are so far apart that one was most likely misread or is of another thing. */
export function areTooFarApart(a: Claim, b: Claim): boolean {
  const [one, other] = [a.low ?? a.high ?? 0, b.low ?? b.high ?? 0];
  if (a.kind !== 'amount' || one <= 0 || other <= 0) return false;
  if (Math.max(one / other, other / one) <= (WIDE.test(a.measure) ? TIMES_WIDE : TIMES)) return false;
  const slipped = Math.abs(mantissa(one) - mantissa(other)) < 1e-6 && Math.min(digitsOf(a), digitsOf(b)) >= 2;
  return !slipped;
}

/** Of 268 pairs of shares that cannot both hold none was labelled further apart, in points. */
const POINTS = 40;

/** Whether two articles' shares are so far apart that they are of two things. */
export const areSharesOfTwo = (a: Claim, b: Claim): boolean =>
  a.kind === 'share' && a.unit === '%' && Math.abs((a.low ?? a.high ?? 0) - (b.low ?? b.high ?? 0)) > POINTS;

/** No further apart than this two figures are most likely of one thing, whatever else is doubted of the one. */
const TIMES_NEAR = 1.2;

/** Whether two numbers are so near each other that one was hardly misread. */
export function areNear(a: Written, b: Written): boolean {
  const [one, other] = [a.low ?? a.high ?? 0, b.low ?? b.high ?? 0];
  return one > 0 && other > 0 && Math.max(one / other, other / one) <= TIMES_NEAR;
}

/** Numbers of so many digits that differ by one in the last were cut off, added up or rounded in different ways. */
const EXACT = 4;

/** Whether two figures of many digits differ by one step of the last of them: 48,727 and 48,728. */
export function areOneStepApart(a: Written, b: Written): boolean {
  const digits = Math.min(digitsOf(a), digitsOf(b));
  if (digits < EXACT || a.low === null || b.low === null) return false;
  return Math.abs(a.low - b.low) <= lastDigit(Math.max(a.low, b.low), digits) * (1 + 1e-6);
}

/** A number rounded to fewer digits than this meets too many others. */
const ROUNDED = 3;
