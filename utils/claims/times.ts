import { TokenKind, type Tokens } from '../text/tokens.ts';
import { addDays, type Day, isoDay, isoMonth, monthAway, weekdayOf } from './calendar.ts';
import { FISCAL_YEARS, MONTH_NUMBERS, ORDINALS, SEASONS, SMALL_NUMBERS, WEEKDAY_NUMBERS } from './data/time-words.ts';

/** A stretch of time named in the text. Token indices, `to` excluded, the preposition before it left out. */
export interface Time {
  readonly from: number;
  readonly to: number;
  /** The period as ISO, or null where it is only relative to another one ("a year earlier"). */
  readonly period: string | null;
  /** How far back from the period spoken of: "a month earlier". */
  readonly back: 'year' | 'quarter' | 'month' | null;
  readonly relation: 'in' | 'since' | 'by' | 'until' | 'before';
  /** Stands for comparison only: "than in May", "from a year earlier". */
  readonly reference: boolean;
  /** "that month", "the period": the time spoken of before. */
  readonly same: boolean;
  /** Of "from May to June" the first and the second: what a change is from and of. */
  readonly ends: readonly [string, string] | null;
}

export interface TimeText {
  readonly tokens: Tokens;
  readonly base: readonly string[];
  readonly published: Day | null;
  /** The place whose fiscal year is meant where the text does not say. */
  readonly fiscalPlace: string | null;
  /** Whether the words around speak of what is to come. */
  readonly future: (index: number) => Future;
  /** Whether a figure or a word of change ends at the token or, with a time between, shortly before it. */
  readonly afterFigure: (index: number) => boolean;
  /** Whether the token is part of a quantity's number. */
  readonly inQuantity: (index: number) => boolean;
}

/** Whether words look ahead: "will" does, "expected" may speak of what is over and not yet known. */
export type Future = 'surely' | 'perhaps' | 'no';

/** With a mere expectation a month further ahead than this is rather the one just past. */
const FAR_AHEAD = 8;

interface Span {
  readonly to: number;
  readonly period: string | null;
  readonly back?: Time['back'];
  readonly same?: boolean;
}

const YEAR = /^(?:19|20)\d\d$/;
const isYear = (text: TimeText, at: number) =>
  text.tokens.kind[at] === TokenKind.number && YEAR.test(text.base[at] as string) && !text.inQuantity(at);
const touching = (text: TimeText, at: number) => text.tokens.end[at - 1] === text.tokens.start[at];
const twoDigit = (year: string) => `20${year}`;

/** The year a month without one belongs to: with the future the next such month, else the latest that has begun. */
function yearOfMonth(text: TimeText, at: number, month: number): number | null {
  const { published } = text;
  if (!published) return null;
  const ahead = (month - published.month + 12) % 12;
  const future = text.future(at);
  if (future === 'surely' || (future === 'perhaps' && ahead <= FAR_AHEAD))
    return month >= published.month ? published.year : published.year + 1;
  return month <= published.month ? published.year : published.year - 1;
}

function fiscalYear(text: TimeText, first: number): string {
  const start = (FISCAL_YEARS[text.fiscalPlace ?? ''] ?? { startMonth: 4 }).startMonth;
  return `${isoMonth(first, start)}/${monthAway(first, start, 11)}`;
}

function yearSpan(text: TimeText, at: number, end: number): Span | null {
  if (!isYear(text, at)) return null;
  const { base, tokens } = text;
  if (base[at - 1] === 'of' && tokens.kind[at - 2] === TokenKind.number) return null;
  const year = base[at] as string;
  const mark = base[at + 1];
  const next = base[at + 2] ?? '';
  const numberNext = at + 2 < end && tokens.kind[at + 2] === TokenKind.number;
  if ((mark === '-' || mark === '/' || mark === '–') && numberNext && touching(text, at + 1)) {
    if (/^\d\d$/.test(next) && Number(next) === (Number(year) + 1) % 100)
      return { to: at + 3, period: fiscalYear(text, Number(year)) };
    if (YEAR.test(next) && next > year) return { to: at + 3, period: `${year}/${next}` };
  }
  return { to: at + 1, period: year };
}

/** A year right after "June", "Q2", "the first half", with or without "of" or a comma. */
function yearAfter(text: TimeText, at: number, end: number): { readonly to: number; readonly year: number } | null {
  const skip = /^(?:of|,|in)$/.test(text.base[at] ?? '') ? 1 : 0;
  if (at + skip < end && isYear(text, at + skip)) return { to: at + skip + 1, year: Number(text.base[at + skip]) };
  if (text.base[at] !== ',' && text.published) {
    const which = text.base[at + skip];
    const shift = which === 'last' ? -1 : which === 'this' ? 0 : which === 'next' ? 1 : null;
    if (shift !== null && text.base[at + skip + 1] === 'year')
      return { to: at + skip + 2, year: text.published.year + shift };
  }
  return null;
}

const capitalised = (text: TimeText, at: number) =>
  /\p{Lu}/u.test(text.tokens.text.charAt(text.tokens.start[at] as number));

function monthNumber(text: TimeText, at: number): number | null {
  const month = MONTH_NUMBERS.get(text.base[at] as string);
  if (month === undefined || !capitalised(text, at)) return null;
  return month;
}

const isDayNumber = (text: TimeText, at: number) =>
  text.tokens.kind[at] === TokenKind.number &&
  /^(?:[1-9]|[12]\d|3[01])$/.test(text.base[at] as string) &&
  !text.inQuantity(at);

function monthSpan(text: TimeText, at: number, end: number): Span | null {
  let start = at;
  let day: number | null = null;
  if (isDayNumber(text, at) && at + 1 < end) {
    day = Number(text.base[at]);
    start = at + 1;
  }
  const month = monthNumber(text, start);
  if (month === null) return null;
  let to = start + 1;
  if (text.base[to] === '.' && touching(text, to) && (text.base[start] as string).length < 5) to++;
  if (day === null && to < end && isDayNumber(text, to)) day = Number(text.base[to++]);
  const second = rangeEnd(text, to, end);
  if (second && day === null) return monthRange(text, start, month, second, end);
  const after = yearAfter(text, to, end);
  const year = after?.year ?? yearOfMonth(text, at, month);
  if (year === null) return { to, period: null };
  return { to: after?.to ?? to, period: day === null ? isoMonth(year, month) : isoDay({ year, month, day }) };
}

/** "to March" or "-March" after a month: the second month of a range. */
function rangeEnd(text: TimeText, at: number, end: number): { readonly at: number; readonly month: number } | null {
  const mark = text.base[at];
  if (at + 1 >= end || !(mark === '-' || mark === '–' || mark === 'to' || mark === 'through')) return null;
  const month = monthNumber(text, at + 1);
  return month === null ? null : { at: at + 1, month };
}

function monthRange(
  text: TimeText,
  at: number,
  first: number,
  second: { at: number; month: number },
  end: number,
): Span {
  const after = yearAfter(text, second.at + 1, end);
  const year = after?.year ?? yearOfMonth(text, at, second.month);
  const to = after?.to ?? second.at + 1;
  if (year === null) return { to, period: null };
  return { to, period: `${isoMonth(first > second.month ? year - 1 : year, first)}/${isoMonth(year, second.month)}` };
}

function partOfYear(text: TimeText, at: number, to: number, end: number, part: string): Span {
  const after = yearAfter(text, to, end);
  if (after) return { to: after.to, period: `${after.year}-${part}` };
  if (!text.published) return { to, period: null };
  const startMonth = part.startsWith('Q') ? Number(part[1]) * 3 - 2 : Number(part[1]) * 6 - 5;
  return { to, period: `${yearOfMonth(text, at, startMonth)}-${part}` };
}

/** "Q2 2025", "2Q25", "H1", "1H25", "FY25", "2028E". */
function clippedSpan(text: TimeText, at: number, end: number): Span | null {
  const word = text.base[at] as string;
  if (/^[qh][1-4]$/.test(word)) return partOfYear(text, at, at + 1, end, word.toUpperCase());
  if (/^[1-4]$/.test(word) && at + 1 < end && touching(text, at + 1)) {
    const next = /^([qh])(\d\d)?e?$/.exec(text.base[at + 1] as string);
    if (next) {
      const part = `${(next[1] as string).toUpperCase()}${word}`;
      return next[2] ? { to: at + 2, period: `${twoDigit(next[2])}-${part}` } : partOfYear(text, at, at + 2, end, part);
    }
  }
  const fiscal = /^fy(\d\d|20\d\d)e?$/.exec(word);
  if (fiscal) return { to: at + 1, period: fiscalByName(text, (fiscal[1] as string).slice(-2)) };
  return null;
}

function fiscalByName(text: TimeText, twoDigits: string): string {
  const year = Number(twoDigit(twoDigits));
  const rule = FISCAL_YEARS[text.fiscalPlace ?? ''];
  return rule ? fiscalYear(text, rule.namedByEnd ? year - 1 : year) : String(year);
}

function ordinalSpan(text: TimeText, at: number, end: number): Span | null {
  const ordinal = ORDINALS.get(text.base[at] as string);
  if (ordinal === undefined) return null;
  let to = at + 1;
  if (text.base[to] === '-') to++;
  const unit = text.base[to] as string;
  if (unit === 'quarter' || unit === 'quarters') return partOfYear(text, at, to + 1, end, `Q${ordinal}`);
  if (unit === 'half') return partOfYear(text, at, to + 1, end, `H${Math.min(ordinal, 2)}`);
  const months = SMALL_NUMBERS.get(unit) ?? (/^(?:[2-9]|1[01])$/.test(unit ?? '') ? Number(unit) : null);
  if (ordinal !== 1 || months === null || text.base[to + 1] !== 'months') return null;
  const after = yearAfter(text, to + 2, end);
  const year = after?.year ?? yearOfMonth(text, at, months);
  return { to: after?.to ?? to + 2, period: year === null ? null : `${isoMonth(year, 1)}/${isoMonth(year, months)}` };
}

const SHIFT: Readonly<Record<string, number>> = {
  last: -1,
  previous: -1,
  past: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  prior: -1,
  preceding: -1,
};

/** "last month", "this year", "next quarter", "last Thursday", "last autumn". */
function shiftedSpan(text: TimeText, at: number): Span | null {
  const word = text.base[at] as string;
  const shift = SHIFT[word];
  const { published } = text;
  if (shift === undefined) return null;
  const unit = text.base[at + 1] as string;
  if (word !== 'last' && shift < 0) return earlierSpan(word, unit, at);
  if (!published) return null;
  if (unit === 'year' || unit === 'calendar') return { to: at + 2, period: String(published.year + shift) };
  if (unit === 'month') return { to: at + 2, period: monthAway(published.year, published.month, shift) };
  if (unit === 'quarter') return { to: at + 2, period: quarterAway(published, shift) };
  if (SEASONS.has(unit)) return { to: at + 2, period: String(published.year + shift) };
  if (unit === 'week') return { to: at + 2, period: null };
  if (WEEKDAY_NUMBERS.has(unit)) return weekdaySpan(text, at + 1, shift);
  const month = MONTH_NUMBERS.get(unit);
  if (month === undefined || !capitalised(text, at + 1)) return null;
  const past =
    month < published.month || (month === published.month && shift === 0) ? published.year : published.year - 1;
  const next = month > published.month ? published.year : published.year + 1;
  return { to: at + 2, period: isoMonth(shift > 0 ? next : past, month) };
}

const earlierSpan = (word: string, unit: string, at: number): Span | null =>
  word !== 'past' && (unit === 'year' || unit === 'month' || unit === 'quarter')
    ? { to: at + 2, period: null, back: unit }
    : null;

function quarterAway(day: Day, shift: number): string {
  const index = day.year * 4 + Math.floor((day.month - 1) / 3) + shift;
  return `${Math.floor(index / 4)}-Q${(index % 4) + 1}`;
}

function weekdaySpan(text: TimeText, at: number, shift = 0): Span | null {
  const weekday = WEEKDAY_NUMBERS.get(text.base[at] as string);
  if (weekday === undefined || !capitalised(text, at) || (text.base[at] as string).length < 6) return null;
  const { published } = text;
  if (!published) return { to: at + 1, period: null };
  const ago = (weekdayOf(published) - weekday + 7) % 7;
  const future = shift > 0 || (shift === 0 && ago > 0 && text.future(at) !== 'no');
  return { to: at + 1, period: isoDay(addDays(published, future ? 7 - ago : shift < 0 && ago === 0 ? -7 : -ago)) };
}

/** "a year earlier", "one month ago", "the year before", "the same month last year". */
function backSpan(text: TimeText, at: number): Span | null {
  const { base } = text;
  const word = base[at] as string;
  if (word === 'same') {
    const unit = base[at + 1] as string;
    if (!/^(?:month|period|quarter|time|week|half|day|stage|point)$/.test(unit)) return null;
    const skip = base[at + 2] === 'of' || base[at + 2] === 'in' ? 1 : 0;
    const last = base[at + 2 + skip];
    if ((last === 'last' || last === 'previous' || last === 'prior') && base[at + 3 + skip] === 'year')
      return { to: at + 4 + skip, period: null, back: 'year' };
    if (last === 'a' && base[at + 3] === 'year') return { to: at + 5, period: null, back: 'year' };
    if (isYear(text, at + 2 + skip)) return { to: at + 3 + skip, period: null, back: 'year' };
    return { to: at + 2, period: null, same: true };
  }
  if (!/^(?:a|one|the)$/.test(word)) return null;
  const unit = base[at + 1] as string;
  if (unit !== 'year' && unit !== 'month' && unit !== 'quarter') return null;
  return /^(?:earlier|ago|before|previously|prior|previous)$/.test(base[at + 2] ?? '')
    ? { to: at + 3, period: null, back: unit }
    : null;
}

function endingSpan(text: TimeText, at: number, end: number): Span | null {
  const { base } = text;
  const whole =
    /^(?:full|whole|entire)$/.test(base[at] ?? '') &&
    (base[at + 1] === 'year' || (base[at + 1] === '-' && base[at + 2] === 'year'));
  if (whole && text.published) return { to: at + (base[at + 1] === '-' ? 3 : 2), period: String(text.published.year) };
  if (base[at] === 'year' && base[at + 1] === 'to' && base[at + 2] === 'date' && text.published)
    return { to: at + 3, period: String(text.published.year) };
  const months =
    base[at] === 'year' ? 12 : base[at] === 'months' && /^(?:12|twelve)$/.test(base[at - 1] ?? '') ? 12 : 0;
  if (!months || !/^(?:to|ended|ending|through)$/.test(base[at + 1] ?? '')) return null;
  const last = monthSpan(text, at + 2, end);
  if (!last?.period) return null;
  const [year, month] = last.period.split('-').map(Number) as [number, number];
  return { to: last.to, period: `${monthAway(year, month, -11)}/${isoMonth(year, month)}` };
}

function spanAt(text: TimeText, at: number, end: number): Span | null {
  if (text.tokens.kind[at] === TokenKind.number)
    return monthSpan(text, at, end) ?? clippedSpan(text, at, end) ?? yearSpan(text, at, end);
  const word = text.base[at] as string;
  if (text.tokens.kind[at] !== TokenKind.word) return null;
  if (MONTH_NUMBERS.has(word)) return monthSpan(text, at, end);
  if (WEEKDAY_NUMBERS.has(word)) return weekdaySpan(text, at);
  if (word === 'yesterday' && text.published) return { to: at + 1, period: isoDay(addDays(text.published, -1)) };
  return (
    shiftedSpan(text, at) ??
    backSpan(text, at) ??
    ordinalSpan(text, at, end) ??
    endingSpan(text, at, end) ??
    clippedSpan(text, at, end) ??
    sameSpan(text, at)
  );
}

/** "that month", "in the quarter": the one spoken of. */
function sameSpan({ base }: TimeText, at: number): Span | null {
  const unit = base[at + 1] ?? '';
  const that = base[at] === 'that' && /^(?:month|year|quarter|period|week|day|half)$/.test(unit);
  const inThe =
    base[at] === 'the' &&
    /^(?:in|for|during|over)$/.test(base[at - 1] ?? '') &&
    /^(?:month|quarter|period|half)$/.test(unit) &&
    !/^(?:to|of|ended|ending|before|under|from|in)$/.test(base[at + 2] ?? '');
  return that || inThe ? { to: at + 2, period: null, same: true } : null;
}

/** Words before a time that is only compared with, wherever they stand, and those that are so only after a figure or a word of change. */
const REFERENCE = new Set(['than', 'against', 'versus', 'vs']);
const REFERENCE_AFTER_FIGURE = new Set(['from', 'over', 'on', 'above', 'below', 'after']);

/** "the highest since 2009": the time reaches back to another record and dates nothing. */
function isSuperlative({ base }: TimeText, since: number, start: number): boolean {
  for (let at = since - 1; at >= Math.max(start, since - 6); at--)
    if (/^(?:\w+est|most|first|worst|best|record|least|only)$/.test(base[at] as string)) return true;
  return false;
}

function surroundings(text: TimeText, at: number, start: number): Pick<Time, 'relation' | 'reference'> {
  let before = at - 1;
  while (
    before > start &&
    /^(?:the|early|late|mid|-|end|start|beginning|of|in|during|about|around|full|whole|for)$/.test(
      text.base[before] as string,
    )
  ) {
    if (
      text.base[before] === 'in' &&
      text.base[before - 1] !== 'than' &&
      text.base[before - 1] !== 'from' &&
      text.base[before - 1] !== 'with'
    )
      break;
    before--;
  }
  const word = before >= start ? (text.base[before] as string) : '';
  const compared =
    /^(?:with|to)$/.test(word) && /^(?:compared|compare|relative|equal)$/.test(text.base[before - 1] ?? '');
  const record = word === 'since' && isSuperlative(text, before, start);
  const relation = record
    ? 'before'
    : word === 'since' || word === 'by' || word === 'until' || word === 'till' || word === 'before'
      ? word
      : 'in';
  const weekday = WEEKDAY_NUMBERS.has(text.base[at] as string) || isDayNumber(text, at);
  const day = MONTH_NUMBERS.has(text.base[at] as string) && isDayNumber(text, at + 1);
  const afterFigure =
    REFERENCE_AFTER_FIGURE.has(word) && text.afterFigure(before - 1) && !(word === 'on' && (weekday || day));
  const reference = compared || REFERENCE.has(word) || afterFigure;
  return { relation: relation === 'till' ? 'until' : relation, reference };
}

/** "after 0.5% in the first": the quarter or half is understood from the one named before. */
function bareOrdinal({ base }: TimeText, at: number, before: string | null): Span | null {
  const part = before?.slice(5, 6);
  if (base[at - 1] !== 'the' || base[at - 2] !== 'in' || (part !== 'Q' && part !== 'H')) return null;
  const ordinal = ORDINALS.get(base[at] as string);
  if (ordinal === undefined || !/^[.,;)]$/.test(base[at + 1] ?? '.')) return null;
  return { to: at + 1, period: `${before?.slice(0, 4)}-${part}${ordinal}` };
}

/** The times named between two tokens, in order. */
export function findTimes(text: TimeText, start: number, end: number): Time[] {
  const found: Time[] = [];
  for (let at = start; at < end; at++) {
    const span =
      spanAt(text, at, end) ??
      bareOrdinal(text, at, found.findLast(({ period }) => period !== null && /-[QH]/.test(period))?.period ?? null);
    if (!span) continue;
    const { relation, reference } = surroundings(text, at, start);
    found.push({
      from: at,
      to: span.to,
      period: span.period,
      back: span.back ?? null,
      relation,
      reference,
      same: span.same ?? false,
      ends: null,
    });
    at = span.to - 1;
  }
  return joinRanges(text, found);
}

/** "from 2014 to 2017", "between 2020 and 2023", "between January and June": one span. */
function joinRanges({ base }: TimeText, times: Time[]): Time[] {
  const joined: Time[] = [];
  for (const time of times) {
    const last = joined.at(-1);
    const link = last && time.from === last.to + 1 ? base[last.to] : undefined;
    const opener = last ? base[last.from - 1] : undefined;
    const isRange =
      (opener === 'between' && link === 'and') || (opener === 'from' && (link === 'to' || link === 'through'));
    if (
      last?.period &&
      time.period &&
      isRange &&
      last.period.length === time.period.length &&
      last.period < time.period
    ) {
      joined[joined.length - 1] = {
        ...last,
        to: time.to,
        period: `${last.period}/${time.period}`,
        reference: false,
        ends: opener === 'from' ? [last.period, time.period] : null,
      };
    } else joined.push(time);
  }
  return joined;
}
