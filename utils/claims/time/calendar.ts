/** A calendar day. `month` counts from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export type Grain = 'year' | 'half' | 'quarter' | 'month' | 'day' | 'span';

const pad = (value: number) => (value < 10 ? `0${value}` : `${value}`);
const MS_PER_DAY = 86_400_000;

/** The day of an ISO date or instant as it is written there; null where it is neither. */
export function parseDay(iso: string | null): Day | null {
  const parts = iso === null ? null : /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return parts ? { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) } : null;
}

export const isoDay = ({ year, month, day }: Day) => `${year}-${pad(month)}-${pad(day)}`;
export const isoMonth = (year: number, month: number) => `${year}-${pad(month)}`;

const toMs = ({ year, month, day }: Day) => Date.UTC(year, month - 1, day);

export function addDays(day: Day, days: number): Day {
  const moved = new Date(toMs(day) + days * MS_PER_DAY);
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

/** Whether this is a day as ISO writes it, and one that the calendar has. */
export function isRealDay(iso: string): boolean {
  const day = parseDay(iso);
  return day !== null && isoDay(addDays(day, 0)) === iso;
}

/** 0 for Sunday. */
export const weekdayOf = (day: Day) => new Date(toMs(day)).getUTCDay();

/** A month some months away, as an ISO month. */
export function monthAway(year: number, month: number, months: number): string {
  const index = year * 12 + (month - 1) + months;
  return isoMonth(Math.floor(index / 12), (index % 12) + 1);
}

/** The months that end with one, in the shortest form: a month, a quarter, a half, a year, else a span of months. */
export function stretchTo(year: number, month: number, months: number): string {
  if (months === 1) return isoMonth(year, month);
  if (months === 12 && month === 12) return String(year);
  if (months === 3 && month % 3 === 0) return `${year}-Q${month / 3}`;
  if (months === 6 && month % 6 === 0) return `${year}-H${month / 6}`;
  return `${monthAway(year, month, 1 - months)}/${isoMonth(year, month)}`;
}

/** Two months as the quarter or the half they enclose, else as a span. */
export function joinMonths(first: string, last: string): string {
  const [year, month] = last.split('-').map(Number) as [number, number];
  if (last.length !== 7 || !/^\d{4}-\d\d$/.test(last)) return `${first}/${last}`;
  const months = (year - Number(first.slice(0, 4))) * 12 + month - Number(first.slice(5)) + 1;
  return months === 3 || months === 6 ? stretchTo(year, month, months) : `${first}/${last}`;
}

export function grainOf(period: string): Grain {
  const { length } = period;
  if (length === 4) return 'year';
  if (length !== 7) return length === 10 ? 'day' : 'span';
  const part = period.charAt(5);
  return part === 'Q' ? 'quarter' : part === 'H' ? 'half' : 'month';
}

/** The same stretch of the year some years away: "2025-Q2" one year back is "2024-Q2". */
export function yearsAway(period: string, years: number): string {
  return period.replace(/\b\d{4}(?=$|-|\/)/g, (year) => String(Number(year) + years));
}

export const yearOf = (period: string) => Number(period.slice(0, 4));

/** The period of the same grain just before a month or a quarter; null for any other grain. */
export function periodBefore(period: string): string | null {
  const [year, rest = ''] = period.split('-');
  const grain = grainOf(period);
  if (grain === 'month') return monthAway(Number(year), Number(rest), -1);
  if (grain === 'year') return String(Number(year) - 1);
  if (grain !== 'quarter') return null;
  const quarter = Number(rest.slice(1));
  return quarter > 1 ? `${year}-Q${quarter - 1}` : `${Number(year) - 1}-Q4`;
}

/** The first month of a period counted in months since year 0, for telling past from future. */
export function firstMonth(period: string): number {
  const first = yearOf(period) * 12;
  const part = period.charAt(5);
  if (part === 'Q') return first + (Number(period.charAt(6)) - 1) * 3;
  if (part === 'H') return first + (Number(period.charAt(6)) - 1) * 6;
  return period.length > 5 ? first + Number(period.slice(5, 7)) - 1 : first;
}

/** Whether the first month, or the day, of a period lies after the day an article was published. */
export const beginsAfter = (period: string, day: Day): boolean =>
  isAfter(period.includes('/') ? period.slice(0, period.indexOf('/')) : period, day);

/** Whether a period ends in a time that begins after the day an article was published. */
export function isAfter(period: string, day: Day): boolean {
  if (grainOf(period) === 'day') return period > isoDay(day);
  const end = period.includes('/') ? period.slice(period.indexOf('/') + 1) : period;
  return grainOf(end) === 'year' ? yearOf(end) > day.year : firstMonth(end) > day.year * 12 + day.month - 1;
}

const MONTHS_OF = { month: 1, quarter: 3, half: 6, year: 12 } as const;

/** The month that a period ends with, counted from the year's start, and how many months it has; null for a day or years. */
export function lastMonthOf(period: string): { readonly month: number; readonly months: number } | null {
  const grain = grainOf(period);
  if (grain === 'month') return { month: Number(period.slice(5)), months: 1 };
  if (grain === 'span') {
    const [, year, first, lastYear, last] = /^(\d{4})-(\d\d)\/(\d{4})-(\d\d)$/.exec(period)?.map(Number) ?? [];
    if (!year || !first || !lastYear || !last) return null;
    return { month: last, months: (lastYear - year) * 12 + last - first + 1 };
  }
  const months = MONTHS_OF[grain as keyof typeof MONTHS_OF];
  return months ? { month: grain === 'year' ? 12 : Number(period.at(-1)) * months, months } : null;
}
