import { isOfClass } from '../../text/tokens.ts';
import { FISCAL_YEARS, SMALL_NUMBERS } from '../data/time-words.ts';
import { wordsLike } from '../words/word-class.ts';
import { addDays, type Day, isoDay, isoMonth, monthAway, parseDay, stretchTo, yearOf } from './calendar.ts';
import { monthSpan } from './month-spans.ts';
import { shiftedSpan, weekdaySpan } from './relative-spans.ts';
import { isYear, type Span, type TimeText } from './time-text.ts';

const MONTHS_IN: ReadonlyMap<string, number> = new Map([
  ['quarter', 3],
  ['half', 6],
  ['year', 12],
]);

/** A number of months in words or digits; 0 where there is none. */
function monthCount(word: string | undefined): number {
  if (word === undefined) return 0;
  if (word === 'twelve' || word === '12') return 12;
  return SMALL_NUMBERS.get(word) ?? (/^(?:[2-9]|1[018])$/.test(word) ? Number(word) : 0);
}

/** "the year to March", "three months ended June 30", "the half-year to December": the months that end with the one named. */
export function endingSpan(text: TimeText, at: number, end: number): Span | null {
  const { base } = text;
  const word = base[at] as string;
  let after = at + 1;
  let months = 0;
  const isSame = word === 'period' && /^(?:ended|ending)$/.test(base[after] ?? '');
  if (word === 'months') months = monthCount(base[at - 1]);
  else if (word === 'half' && base[at + 1] === '-' && base[at + 2] === 'year') [months, after] = [6, at + 3];
  else if (word === 'half' && base[at + 1] === 'year') [months, after] = [6, at + 2];
  else months = MONTHS_IN.get(word) ?? 0;
  if (base[after] === 'that') after++;
  if ((!months && !isSame) || !/^(?:to|ended|ending|through)$/.test(base[after] ?? '')) return null;
  const named = /^(?:on|in)$/.test(base[after + 1] ?? '') ? after + 2 : after + 1;
  const last = monthSpan(text, lastMonthAt(base, named), end) ?? lastMonthSpan(text, named);
  if (!last?.period || last.period.includes('/')) return null;
  // "the period ended June 30": that which is reported on.
  if (isSame) return { to: last.to, period: null, same: true };
  const [year, month] = last.period.split('-').map(Number) as [number, number];
  return month ? { to: last.to, period: stretchTo(year, month, months) } : null;
}

/** "the six months to last month". */
const lastMonthSpan = (text: TimeText, at: number): Span | null =>
  text.base[at] === 'last' && text.base[at + 1] === 'month' ? shiftedSpan(text, at, at + 2) : null;

/** "the nine months from January", "the five months since July", "the three months beginning in April": so many from the month named. */
export function startingSpan(text: TimeText, at: number, end: number): Span | null {
  const { base } = text;
  const months = monthCount(base[at - 1]);
  if (!months || !/^(?:from|since|beginning|starting)$/.test(base[at + 1] ?? '')) return null;
  const first = monthSpan(text, /^(?:in|with)$/.test(base[at + 2] ?? '') ? at + 3 : at + 2, end);
  if (!first?.period || !/^\d{4}-\d\d$/.test(first.period)) return null;
  const last = monthAway(yearOf(first.period), Number(first.period.slice(5)), months - 1);
  return { to: first.to, period: stretchTo(yearOf(last), Number(last.slice(5)), months) };
}

const DAYS_BEFORE = 6;
/** "the week to August 10", "the week that ended on Saturday": its seven days. */
export function weekSpan(text: TimeText, at: number, end: number): Span | null {
  const { base } = text;
  let after = base[at + 1] === 'that' ? at + 2 : at + 1;
  if (!/^(?:to|ended|ending|through)$/.test(base[after] ?? '')) return null;
  after += base[after + 1] === 'on' ? 2 : 1;
  const last = monthSpan(text, after, end) ?? weekdaySpan(text, after, end);
  const day = last?.period?.length === 10 ? parseDay(last.period) : null;
  return last && day ? { to: last.to, period: `${isoDay(addDays(day, -DAYS_BEFORE))}/${last.period}` } : null;
}

/** Where the month itself is named after "to": "end-June", "the end of June". */
function lastMonthAt(base: readonly string[], at: number): number {
  if (base[at] === 'end' && base[at + 1] === '-') return at + 2;
  return base[at] === 'the' && base[at + 1] === 'end' && base[at + 2] === 'of' ? at + 3 : at;
}

/** "over the past twelve months", "in the last year": the months up to now. A number of years only dates. */
export function pastSpan(text: TimeText, at: number): Span | null {
  const { base, published } = text;
  if (!published || !/^(?:past|last)$/.test(base[at] as string)) return null;
  const year = base[at] === 'past' && base[at + 1] === 'year';
  const months = year ? 12 : /^months?$/.test(base[at + 2] ?? '') ? monthCount(base[at + 1]) : 0;
  if (!months) return null;
  const now = isoMonth(published.year, published.month);
  return { to: at + (year ? 2 : 3), period: `${monthAway(published.year, published.month, -months)}/${now}` };
}

const MID_CENTURY = '2050';
/** With no word of what is to come, a year's end named this early in a year is that of the year before. */
const EARLY = 3;
const openYear = (text: TimeText, at: number, { year, month }: Day) =>
  String(month <= EARLY && text.future(at) === 'no' ? year - 1 : year);

/** "by year-end", "at the end of the year", "for the full year", "the year so far": a year not named is that of the article. */
export function openYearSpan(text: TimeText, at: number): Span | null {
  const { base, published } = text;
  if (!published) return null;
  const [word, next, third] = [base[at], base[at + 1], base[at + 2]];
  if (word === 'mid' && next === '-' && third === 'century') return { to: at + 3, period: MID_CENTURY };
  if (word === 'year' && next === 'so' && third === 'far') return { to: at + 3, period: String(published.year) };
  if (word === 'year' && next === 'to' && third === 'date') return { to: at + 3, period: String(published.year) };
  if (word === 'ytd') return { to: at + 1, period: String(published.year) };
  if (word === 'year' && next === '-' && third === 'to' && base[at + 4] === 'date')
    return { to: at + 5, period: String(published.year) };
  const ended = next === '-' && third === 'end' ? at + 3 : next === 'end' ? at + 2 : 0;
  if (word === 'year' && ended > 0 && isYear(text, ended)) return { to: ended + 1, period: base[ended] as string };
  if (word === 'year' && next === '-' && third === 'end') return { to: at + 3, period: openYear(text, at, published) };
  if (word === 'year' && next === 'end') return { to: at + 2, period: openYear(text, at, published) };
  const isFiscalYear = (next === 'fiscal' || next === 'financial') && third === 'year';
  if ((word === 'full' || word === 'whole') && isFiscalYear && !isYear(text, at + 3))
    return { to: at + 3, period: openYear(text, at, published) };
  if ((word === 'full' || word === 'whole') && (next === 'year' || (next === '-' && third === 'year'))) {
    const to = at + (next === '-' ? 3 : 2);
    return isYear(text, to) ? null : { to, period: openYear(text, at, published) };
  }
  if (
    word === 'the' &&
    next === 'year' &&
    base[at - 1] === 'for' &&
    !/^(?:to|of|ended|ending|before|earlier|ago|so)$/.test(third ?? '')
  )
    return { to: at + 2, period: openYear(text, at, published) };
  return next === 'of' && third === 'the' && OF_THE.test(word ?? '') ? endOfSpan(text, at, published) : null;
}

/** What is left of a year, and where it began, are of the running one. */
const RUNNING = /^(?:rest|remainder|balance|beginning|start)$/;
const OF_THE = /^(?:end|beginning|start|middle|rest|remainder|balance)$/;
/** "the end of the year", "the rest of the month": the one in which the article appeared. */
function endOfSpan(text: TimeText, at: number, day: Day): Span | null {
  const unit = text.base[at + 3];
  if (unit === 'year')
    return { to: at + 4, period: RUNNING.test(text.base[at] as string) ? String(day.year) : openYear(text, at, day) };
  if (unit === 'decade' && text.base[at] === 'end')
    return { to: at + 4, period: String(Math.ceil(day.year / 10) * 10) };
  return unit === 'month' ? { to: at + 4, period: isoMonth(day.year, day.month) } : null;
}

export const OPENS_FISCAL = wordsLike(/^(?:fiscal|financial|last|this|current|ongoing|next|coming|(?:19|20)\d\d)$/);

/** "fiscal 2024", "the 2024 financial year", "last fiscal year": a fiscal year by the place's rule, else the year as named. */
export function fiscalSpan(text: TimeText, at: number): Span | null {
  if (!isOfClass(text.tokens, at, OPENS_FISCAL)) return null;
  const { base, published } = text;
  const word = base[at] as string;
  const rule = FISCAL_YEARS[text.fiscalPlace ?? ''];
  const named = (year: number) => fiscalYear(rule, rule?.namedByEnd ? year - 1 : year);
  if (word === 'fiscal' || word === 'financial') {
    const to = base[at + 1] === 'year' ? at + 2 : at + 1;
    if (isYear(text, to) && base[to + 1] !== '-' && base[to + 1] !== '/')
      return { to: to + 1, period: named(Number(base[to])) };
    return null;
  }
  if (isYear(text, at) && isFiscal(base, at + 1) && base[at + 2] === 'year')
    return { to: at + 3, period: named(Number(word)) };
  // "The previous fiscal": the one before that spoken of.
  const shift =
    word === 'last'
      ? -1
      : /^(?:this|current|ongoing)$/.test(word ?? '')
        ? 0
        : word === 'next' || word === 'coming'
          ? 1
          : null;
  if (shift === null || !published || !isFiscal(base, at + 1)) return null;
  const running = published.month >= (rule?.startMonth ?? 1) ? published.year : published.year - 1;
  return { to: base[at + 2] === 'year' ? at + 3 : at + 2, period: fiscalYear(rule, running + shift) };
}

/** "fiscal year", and "fiscal" alone as Indian papers write it. */
const isFiscal = (base: readonly string[], at: number) =>
  ((base[at] === 'fiscal' || base[at] === 'financial') && base[at + 1] === 'year') ||
  (base[at] === 'fiscal' && /^(?:[.,;)]|and|to|from|against|as|compared)$/.test(base[at + 1] ?? '.'));

const fiscalYear = (rule: { startMonth: number } | undefined, first: number): string =>
  rule ? `${isoMonth(first, rule.startMonth)}/${monthAway(first, rule.startMonth, 11)}` : String(first);
