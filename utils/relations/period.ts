/** A stretch of time as day numbers since 1970, both days included. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

const DAY = 86_400_000;
/** Years outside these are errors of reading. */
const [OLDEST, NEWEST] = [1000, 2200];

const dayNumber = (year: number, month: number, day: number) => Math.floor(Date.UTC(year, month, day) / DAY);
const months = (year: number, from: number, count: number): Days => ({
  first: dayNumber(year, from, 1),
  last: dayNumber(year, from + count, 1) - 1,
});

function daysOfOne(period: string): Days | null {
  const parts = /^(\d{4})(?:-(?:(\d{2})(?:-(\d{2}))?|Q([1-4])|H([12])))?$/.exec(period);
  if (!parts) return null;
  const [year, month, day, quarter, half] = parts.slice(1).map((part) => (part === undefined ? null : Number(part)));
  if (!year || year < OLDEST || year > NEWEST) return null;
  if (quarter) return months(year, (quarter - 1) * 3, 3);
  if (half) return months(year, (half - 1) * 6, 6);
  if (month === null || month === undefined) return months(year, 0, 12);
  if (month < 1 || month > 12) return null;
  const whole = months(year, month - 1, 1);
  if (day === null || day === undefined) return whole;
  const at = whole.first + day - 1;
  return day < 1 || at > whole.last ? null : { first: at, last: at };
}

/** The days of a claim's period (`2025`, `2025-06`, `2025-Q2`, `2025-H1`, `2025-07-18`, or two with a slash between); null where it is none. */
export function daysOf(period: string | null | undefined): Days | null {
  if (typeof period !== 'string') return null;
  const [from, to, more] = period.split('/');
  if (more !== undefined || from === undefined) return null;
  const first = daysOfOne(from);
  if (to === undefined || first === null) return first;
  const last = daysOfOne(to);
  return last !== null && last.last >= first.first ? { first: first.first, last: last.last } : null;
}

/** The day of an ISO day or instant, as a stretch of one day. */
export function dayOf(instant: string | null | undefined): Days | null {
  return typeof instant === 'string' && /^\d{4}-\d{2}-\d{2}/.test(instant) ? daysOfOne(instant.slice(0, 10)) : null;
}

export const sameDays = (a: Days, b: Days): boolean => a.first === b.first && a.last === b.last;

/** Days between the nearest of the two stretches' first and last days. */
export const daysBetween = (a: Days, b: Days): number =>
  Math.min(
    Math.abs(a.first - b.first),
    Math.abs(a.first - b.last),
    Math.abs(a.last - b.first),
    Math.abs(a.last - b.last),
  );
