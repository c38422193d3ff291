import { isOfClass } from '../../text/tokens.ts';
import { FISCAL_YEARS, MONTH_NUMBERS } from '../data/time-words.ts';
import { words, wordsLike } from '../words/word-class.ts';
import { isoMonth, monthAway, stretchTo } from './calendar.ts';
import { isYear, type Span, type TimeText, touching, YEAR } from './time-text.ts';
import { fiscalYear, partOfYear, partTold, reportedQuarter } from './year-of-part.ts';

const twoDigit = (year: string) => (year.length === 2 ? `20${year}` : year);
/** An estimate's or a forecast's letter after a year: "2026E", "FY27F". */
const ESTIMATE = /[ef]$/;
const FISCAL = /^fy(?:e)?(\d\d|20\d\d)?[ef]?$/;
const CALENDAR = /^(?:cy|ye)(\d\d|20\d\d)[ef]?$/;

interface Fiscal {
  readonly to: number;
  /** The calendar year in which it begins. */
  readonly first: number;
  /** The month in which it begins; null where the place's rule is not known. */
  readonly start: number | null;
}

/** "FY25", "FY 2025", "FY2024-25": a fiscal year by name, by the place's rule. */
function fiscalAt(text: TimeText, at: number): Fiscal | null {
  const { base } = text;
  const named = FISCAL.exec(base[at] ?? '');
  if (!named) return null;
  const apart = !named[1];
  const year = named[1] ?? (/^(?:\d\d|20\d\d)$/.test(base[at + 1] ?? '') ? base[at + 1] : undefined);
  if (year === undefined) return null;
  const to = apart ? at + 2 : at + 1;
  const rule = FISCAL_YEARS[text.fiscalPlace ?? ''];
  const second = base[to + 1] ?? '';
  if (/^[-/–]$/.test(base[to] ?? '') && touching(text, to) && /^(?:\d\d|20\d\d)$/.test(second))
    if (Number(second.slice(-2)) === (Number(year) + 1) % 100)
      return { to: to + 2, first: Number(twoDigit(year)), start: rule?.startMonth ?? 4 };
  const last = base[to] === '(' && base[to + 2] === ')' ? MONTH_NUMBERS.get(base[to + 1] ?? '') : undefined;
  if (last !== undefined && last < 12) return { to: to + 3, first: Number(twoDigit(year)) - 1, start: last + 1 };
  const first = Number(twoDigit(year)) - (rule?.namedByEnd ? 1 : 0);
  return { to, first, start: rule?.startMonth ?? null };
}

const WHOSE = words('its their his her our my the');
/** "fiscal 2023", "financial year 2023", "2023 fiscal year": a fiscal year in words. */
function spelledFiscal(text: TimeText, at: number): Fiscal | null {
  const { base } = text;
  const isFiscal = (from: number) => base[from] === 'fiscal' || base[from] === 'financial';
  const named = !isFiscal(at) ? at : base[at + 1] === 'year' ? at + 2 : at + 1;
  if (!isYear(text, named) || !(named > at || (isFiscal(at + 1) && base[at + 2] === 'year'))) return null;
  const rule = FISCAL_YEARS[text.fiscalPlace ?? ''];
  const first = Number(base[named]) - (rule?.namedByEnd ? 1 : 0);
  return { to: named > at ? named + 1 : at + 3, first, start: rule?.startMonth ?? null };
}

/** "Q1 FY25", "the first half of FY2024-25", "the third quarter of fiscal 2023": the part of a fiscal year. */
export function partOfFiscal(text: TimeText, at: number, part: string): Span | null {
  const after = text.base[at] === 'of' || text.base[at] === 'in' ? at + 1 : at;
  const from = isOfClass(text.tokens, after, WHOSE) ? after + 1 : after;
  const fiscal = fiscalAt(text, from) ?? spelledFiscal(text, from);
  if (!fiscal) return null;
  const months = part.startsWith('Q') ? 3 : 6;
  return monthsOfFiscal(fiscal, months * Number(part[1]), months);
}

/** "the first three quarters of fiscal 2023": so many months from the start of a fiscal year. */
export function openingOfFiscal(text: TimeText, at: number, months: number): Span | null {
  const fiscal = text.base[at] === 'of' ? (fiscalAt(text, at + 1) ?? spelledFiscal(text, at + 1)) : null;
  return fiscal && monthsOfFiscal(fiscal, months, months);
}

/** The last `months` of the first `end` months of a fiscal year. */
function monthsOfFiscal(fiscal: Fiscal, end: number, months: number): Span {
  const [year, month] = monthAway(fiscal.first, fiscal.start ?? 1, end - 1)
    .split('-')
    .map(Number);
  return { to: fiscal.to, period: stretchTo(year as number, month as number, months) };
}

/** "Q1-Q3": from the first of two parts to the second, of one year. */
function rangeOfParts(text: TimeText, at: number, end: number, word: string): Span | null {
  const { base } = text;
  const last = base[at + 2] ?? '';
  if (!/^[-–]$/.test(base[at + 1] ?? '') || last[0] !== word[0] || !/^[qh][2-4]$/.test(last)) return null;
  const months = word[0] === 'q' ? 3 : 6;
  const whole = partOfYear(text, at, at + 3, end, last.toUpperCase());
  const year = Number(whole.period?.slice(0, 4));
  const count = months * (Number(last[1]) - Number(word[1]) + 1);
  return year && count > 0 ? { to: whole.to, period: stretchTo(year, months * Number(last[1]), count) } : null;
}

function part(text: TimeText, at: number, to: number, end: number, name: string): Span {
  const fiscal = partOfFiscal(text, to, name);
  return fiscal ? { ...fiscal, period: partTold(text, at, fiscal.period) } : partOfYear(text, at, to, end, name);
}

/** "1Q25", "1H", "9M 2025": a count before the letter of what is counted. */
function countedSpan(text: TimeText, at: number, end: number): Span | null {
  const count = text.base[at] as string;
  const unit = /^([qhm])(\d\d)?[ef]?$/.exec(text.base[at + 1] ?? '');
  if (!unit || at + 1 >= end || !touching(text, at + 1)) return null;
  const [, letter = '', year] = unit;
  if (letter === 'm') {
    const named = year ? twoDigit(year) : isYear(text, at + 2) ? text.base[at + 2] : null;
    if (!named || !/^(?:[3-9]|1[01])$/.test(count)) return null;
    return { to: at + (year ? 2 : 3), period: stretchTo(Number(named), Number(count), Number(count)) };
  }
  if (!/^[1-4]$/.test(count) || (letter === 'h' && Number(count) > 2)) return null;
  const name = `${letter.toUpperCase()}${count}`;
  return year
    ? { to: at + 2, period: partTold(text, at, `${twoDigit(year)}-${name}`) }
    : part(text, at, at + 2, end, name);
}

export const OPENS_CLIPPED = wordsLike(
  /^(?:\d{1,2}|[qh][1-4]|fq[1-4]|fye?(?:\d\d|20\d\d)?[ef]?|(?:cy|ye)(?:\d\d|20\d\d)[ef]?)$/,
);

/** The shorthand of brokers and reports: "Q2 2025", "2Q25", "H1", "9M24", "Q1 FY26", "FY25", "YE28", "CY25", "2028E". */
export function clippedSpan(text: TimeText, at: number, end: number): Span | null {
  if (!isOfClass(text.tokens, at, OPENS_CLIPPED)) return null;
  const word = text.base[at] as string;
  if (/^\d{1,2}$/.test(word)) return countedSpan(text, at, end);
  if (/^[qh][1-4]$/.test(word))
    return rangeOfParts(text, at, end, word) ?? part(text, at, at + 1, end, word.toUpperCase());
  if (/^fq[1-4]$/.test(word)) return { to: at + 1, period: reportedQuarter(text, at, word.toUpperCase().slice(1)) };
  const fiscal = fiscalAt(text, at);
  if (fiscal)
    return {
      to: fiscal.to,
      period: fiscal.start === null ? String(fiscal.first) : fiscalYear(fiscal.first, fiscal.start),
    };
  const named = CALENDAR.exec(word);
  return named ? { to: at + 1, period: twoDigit(named[1] as string) } : null;
}

/** Where a year ends with the letter of an estimate after it; the token after the year where it has none. */
export const afterEstimate = (text: TimeText, at: number) =>
  ESTIMATE.test(text.base[at] ?? '') && (text.base[at] as string).length === 1 && touching(text, at) ? at + 1 : at;

/** "2024-06-02": a day as computers write it. */
export function isoSpan(text: TimeText, at: number, end: number): Span | null {
  const { base } = text;
  if (at + 4 >= end || !YEAR.test(base[at] as string) || base[at + 1] !== '-' || base[at + 3] !== '-') return null;
  const [month = '', day = ''] = [base[at + 2], base[at + 4]];
  if (!/^(?:0[1-9]|1[0-2])$/.test(month) || !/^(?:0[1-9]|[12]\d|3[01])$/.test(day) || !touching(text, at + 1))
    return null;
  return { to: at + 5, period: `${isoMonth(Number(base[at]), Number(month))}-${day}` };
}
