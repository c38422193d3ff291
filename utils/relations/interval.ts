import type { Claim } from '../claims/claim.ts';
import type { Interval } from './relation.ts';

/** "About" and its kin reach a twentieth of the value either way. */
const ABOUT = 1 / 20;
/** Beyond this a number is an error of reading, not a statement about the world. */
const ABSURD = 1e24;

/** The claim's fields an interval is read from. */
export type Valued = Pick<Claim, 'kind' | 'low' | 'high' | 'hedge' | 'unit' | 'step'>;

const usable = (value: number | null | undefined): value is number =>
  typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= ABSURD;

/** A step for a number of which only the value is known: trailing zeros of a whole number are not significant. */
export function stepOfValue(value: number): number {
  const size = Math.abs(value);
  const written = size.toPrecision(12).replace(/e.*$/, '');
  const digits = written.replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length;
  return size === 0 ? 0 : 10 ** (Math.floor(Math.log10(size)) + 1 - Math.max(digits, 1));
}

const isExact = ({ unit, kind }: Valued, value: number) =>
  unit === 'rank' || kind === 'rank' || (unit === 'count' && value <= 100) || (unit === '%' && value === 100);

function reach(claim: Valued, value: number): number {
  const step = usable(claim.step) && claim.step > 0 ? claim.step : isExact(claim, value) ? 0 : stepOfValue(value);
  const half = isExact(claim, value) ? 0 : step / 2;
  return claim.hedge === 'about' ? Math.max(half, Math.abs(value) * ABOUT) : half;
}

/** No share is below nothing or above the whole. */
function bounded(claim: Valued, interval: Interval): Interval {
  const { low, high } = interval;
  const floor = low !== null && low < 0 && (high === null || high >= 0) ? 0 : low;
  if (claim.kind !== 'share' || claim.unit !== '%') return { ...interval, low: floor };
  const whole = high === null || high > 100;
  return { low: floor, high: whole ? 100 : high, highIncluded: whole || interval.highIncluded };
}

/**
 * The values a claim's words leave open, in its unit: half a step of the last significant digit either way (upper end
 * excluded), a twentieth for "about", open to one side for "at least" and "at most", a range as written.
 * Null where there is no usable number: missing, not finite, absurdly large, or upside down.
 */
export function intervalOf(claim: Valued): Interval | null {
  const low = claim.low ?? null;
  const high = claim.high ?? null;
  if ((low !== null && !usable(low)) || (high !== null && !usable(high)) || (low === null && high === null))
    return null;
  if (claim.hedge === 'at-least' && low !== null) return bounded(claim, { low, high: null, highIncluded: false });
  if (claim.hedge === 'at-most' && high !== null) return bounded(claim, { low: 0, high, highIncluded: true });
  if (low === null || high === null) {
    return bounded(claim, { low: low ?? 0, high, highIncluded: high !== null });
  }
  if (low > high) return null;
  if (low !== high) return bounded(claim, { low, high, highIncluded: true });
  const either = reach(claim, low);
  return bounded(claim, { low: low - either, high: low + either, highIncluded: either === 0 });
}

/** Sums of decimal fractions are not exact; a billionth of the value is no difference. */
const slack = (a: number, b: number) => 1e-9 * Math.max(Math.abs(a), Math.abs(b));

function reaches(low: number | null, upper: Interval): boolean {
  if (low === null || upper.high === null) return true;
  const gap = low - upper.high;
  return upper.highIncluded ? gap <= slack(low, upper.high) : gap < -slack(low, upper.high);
}

/** Whether some value lies in both. */
export const meet = (a: Interval, b: Interval): boolean => reaches(a.low, b) && reaches(b.low, a);

/** Whether every value of `inner` lies in `outer`. */
export function within(inner: Interval, outer: Interval): boolean {
  const above = outer.low === null || (inner.low !== null && inner.low >= outer.low - slack(inner.low, outer.low));
  if (!above || outer.high === null) return above;
  return inner.high !== null && inner.high <= outer.high + slack(inner.high, outer.high);
}
