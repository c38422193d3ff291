import { dateFormat } from '../i18n/formatters.ts';
import { t } from '../i18n/t.ts';
import { ownDay } from './own-day.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONTH = /^\d{4}-\d{2}$/;
const PART = /^(\d{4})-([QH])([1-4])$/;

/** In UTC unless told otherwise; what is no time comes back as it is. */
function format(when: string | number, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(when);
  if (Number.isNaN(date.getTime())) return String(when);
  return dateFormat({ timeZone: 'UTC', ...options }).format(date);
}

/** A day in full ("18 July 2025") as it is written in an ISO day or instant, wherever the reader is. */
export function phraseDay(iso: string): string {
  return format(iso.slice(0, 10), { dateStyle: 'long' });
}

const phraseMonth = (month: string) => format(`${month}-01`, { month: 'long', year: 'numeric' });

/** Whether two months are the first and the last of twelve. */
function areTwelveMonths(from: string, to: string): boolean {
  const index = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
  return MONTH.test(from) && MONTH.test(to) && index(to) - index(from) === 11;
}

/** A claim's period for people: "June 2025", "first half of 2025", "second quarter of 2025", "year to March 2025". */
export function phrasePeriod(period: string): string {
  const [from, to] = period.split('/') as [string, string | undefined];
  if (to !== undefined) {
    if (areTwelveMonths(from, to)) return t('period.year-to', { month: phraseMonth(to) });
    return t('period.span', { from: phrasePeriod(from), to: phrasePeriod(to) });
  }
  const part = PART.exec(period);
  if (part?.[2] === 'Q') return t('period.quarter', { quarter: String(part[3]), year: String(part[1]) });
  if (part) return t('period.half', { half: String(part[3]), year: String(part[1]) });
  if (MONTH.test(period)) return phraseMonth(period);
  return DAY.test(period) ? phraseDay(period) : period;
}

/** The same stretch of time a year before; null where the period is a span or not one of ours. */
function yearBefore(period: string): string | null {
  return /^\d{4}(-|$)/.test(period) && !period.includes('/')
    ? `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`
    : null;
}

/** What a change is counted from: "against the month before", "against June 2024", "against 2009". */
export function phraseBaseline(baseline: string, period: string | null): string {
  if (baseline === 'previous-month') return t('baseline.previous-month');
  if (baseline === 'previous-quarter') return t('baseline.previous-quarter');
  if (baseline === 'year-earlier') {
    const before = period === null ? null : yearBefore(period);
    return before === null ? t('baseline.year-earlier') : t('baseline.against', { what: phrasePeriod(before) });
  }
  return t('baseline.against', { what: phrasePeriod(baseline) });
}

/** Whole days between two ISO days or instants; null where one of them is none. */
export function daysApart(a: string | null, b: string | null): number | null {
  if (a === null || b === null) return null;
  const days = (Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / 86_400_000;
  return Number.isFinite(days) ? Math.abs(Math.round(days)) : null;
}

/** The day of the reader's clock, in full, at an instant. */
export const phraseOwnDay = (when: number | string): string => format(when, { timeZone: undefined, dateStyle: 'long' });

/** When the reader did something: "today, 10:42" on the same day of the reader's clock, else the day in full. */
export function phraseOwnTime(when: number, now: number = Date.now()): string {
  if (ownDay(when) !== ownDay(now)) return phraseOwnDay(when);
  return t('time.today', { time: dateFormat({ timeStyle: 'short' }).format(when) });
}
