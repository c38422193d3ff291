/** What other libraries call their units, in the corpus's names: they are scored for what they read, not for how they name it. */

const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'USD',
  us$: 'USD',
  dollar: 'USD',
  dollars: 'USD',
  'united states dollar': 'USD',
  '€': 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  '£': 'GBP',
  pound: 'GBP',
  '¥': 'JPY',
  yen: 'JPY',
  yuan: 'CNY',
  a$: 'AUD',
  'australian dollar': 'AUD',
};
const MEASURES: Readonly<Record<string, readonly [string, number]>> = {
  '%': ['%', 1],
  percent: ['%', 1],
  'per cent': ['%', 1],
  ton: ['t', 1],
  tons: ['t', 1],
  tonne: ['t', 1],
  tonnes: ['t', 1],
  'metric ton': ['t', 1],
  'metric tons': ['t', 1],
  kg: ['t', 1e-3],
  kilogram: ['t', 1e-3],
  kilograms: ['t', 1e-3],
  kilometer: ['km', 1],
  kilometre: ['km', 1],
  kilometres: ['km', 1],
  meter: ['m', 1],
  metre: ['m', 1],
  metres: ['m', 1],
  day: ['day', 1],
  days: ['day', 1],
  week: ['week', 1],
  weeks: ['week', 1],
  month: ['month', 1],
  months: ['month', 1],
  year: ['year', 1],
  years: ['year', 1],
  megawatt: ['MW', 1],
  megawatts: ['MW', 1],
};
const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  tn: 1e12,
  trillion: 1e12,
};

/** The corpus's unit for a library's, and what its numbers are to be multiplied by. A unit it does not know counts things. */
export function unitOf(unit: string): { name: string; factor: number } {
  const key = unit.toLowerCase();
  const [name, factor] = MEASURES[key] ?? [CURRENCIES[key] ?? (/^[A-Z]{3}$/.test(unit) ? unit : 'count'), 1];
  return { name, factor };
}

export const scaled = (value: number, scale: string) => value * (SCALES[scale.toLowerCase()] ?? 1);

/** The length of a span without the punctuation after it. */
export const lengthOf = (written: string) => written.replace(/[\s.,;:!?)"”]+$/, '').length;

/** The value and unit in a span whose library resolves neither: digits with their scale, the sign before, the word after. */
export function plainAmount(written: string): { value: number | null; unit: string } {
  const match =
    /([A-Za-z]{0,3}[$€£¥])? ?(\d[\d,]*(?:\.\d+)?) ?(thousand|million|billion|trillion)?(?: ([a-z]+))?/i.exec(written);
  if (!match) return { value: null, unit: 'count' };
  const [, sign, digits = '', scale = '', word] = match;
  return { value: scaled(Number(digits.replaceAll(',', '')), scale), unit: sign ?? word ?? 'count' };
}

const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?$/i;
const MONTH_NEXT = /^ (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** Bare years and days of a month: no library's number tells them from figures, so they are taken out for all of them alike. */
export function isDate(text: string, start: number, end: number): boolean {
  const written = text.slice(start, end);
  if (/^(?:19|20)\d\d$/.test(written)) return true;
  if (!/^\d{1,2}$/.test(written)) return false;
  return MONTH.test(text.slice(Math.max(0, start - 12), start).trimEnd()) || MONTH_NEXT.test(text.slice(end, end + 5));
}
