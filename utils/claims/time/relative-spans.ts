import { isOfClass } from '../../text/tokens.ts';
import { MONTH_NUMBERS, SEASONS, SMALL_NUMBERS, WEEKDAY_NUMBERS } from '../data/time-words.ts';
import { words, wordsOf } from '../words/word-class.ts';
import { addDays, type Day, isoDay, isoMonth, monthAway, weekdayOf } from './calendar.ts';
import { daySpan } from './day-spans.ts';
import { type BackUnit, capitalised, isYear, type Span, type TimeText } from './time-text.ts';
import { partAfterYear } from './year-of-part.ts';

const SHIFT: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['previous', -1],
  ['past', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
  ['prior', -1],
  ['preceding', -1],
]);

export const OPENS_SHIFTED = wordsOf(new Set(SHIFT.keys()));

/** "last month", "this year", "next quarter", "last Thursday", "last autumn". */
export function shiftedSpan(text: TimeText, at: number, end: number): Span | null {
  const word = text.base[at] as string;
  const shift = SHIFT.get(word);
  const { published } = text;
  if (shift === undefined) return null;
  const unit = text.base[at + 1] as string;
  if (word !== 'last' && shift < 0) return earlierSpan(word, unit, at);
  // "In May, the last month for which there are figures": the one just named.
  if (text.base[at - 1] === 'the' && text.base[at + 2] === 'for' && text.base[at + 3] === 'which') return null;
  if (!published) return null;
  const year = published.year + shift;
  if (unit === 'year') return partAfterYear(text, at + 2, end, year) ?? { to: at + 2, period: String(year) };
  if (unit === 'calendar') return { to: at + 2, period: String(year) };
  if (unit === 'month') return { to: at + 2, period: monthAway(published.year, published.month, shift) };
  if (unit === 'quarter') return { to: at + 2, period: quarterAway(published, shift) };
  if (SEASONS.has(unit)) return { to: at + 2, period: String(year) };
  if (unit === 'week') return { to: at + 2, period: null };
  if (WEEKDAY_NUMBERS.has(unit)) return weekdaySpan(text, at + 1, end, shift);
  const month = MONTH_NUMBERS.get(unit);
  if (month === undefined || !capitalised(text, at + 1)) return null;
  const past =
    month < published.month || (month === published.month && shift === 0) ? published.year : published.year - 1;
  const next = month > published.month ? published.year : published.year + 1;
  return { to: at + 2, period: isoMonth(shift > 0 ? next : past, month) };
}

const earlierSpan = (word: string, unit: string, at: number): Span | null =>
  word !== 'past' && isBackUnit(unit)
    ? { to: at + 2, period: null, back: unit }
    : word === 'previous' && (unit === 'fiscal' || unit === 'financial')
      ? { to: at + 2, period: null, back: 'year' }
      : null;

function quarterAway(day: Day, shift: number): string {
  const index = day.year * 4 + Math.floor((day.month - 1) / 3) + shift;
  return `${Math.floor(index / 4)}-Q${(index % 4) + 1}`;
}

const AWAITED = /^(?:due|expected|scheduled|slated|planned|set|tipped)$/;
/** "due on Tuesday", "expected to vote on Friday": a weekday ahead. Other words of foresight are of what is said on a day that is over. */
function isAwaitedDay({ base, future }: TimeText, at: number): boolean {
  if (future(at) !== 'perhaps') return false;
  for (let back = at - 1; back >= Math.max(0, at - MAX_AWAITED); back--) {
    if (AWAITED.test(base[back] as string)) return true;
    if (/^[.;:,]$/.test(base[back] as string)) return false;
  }
  return false;
}
const MAX_AWAITED = 12;

/** "Monday, August 5", "Monday (5 August)": the date that a weekday goes with. */
function datedWeekday(text: TimeText, at: number, end: number): Span | null {
  const mark = text.base[at + 1];
  const from = mark === ',' || mark === '(' ? at + 2 : at + 1;
  const date = from < end ? daySpan(text, from, end) : null;
  if (date?.period?.length !== 10) return null;
  return mark === '(' && text.base[date.to] === ')' ? { ...date, to: date.to + 1 } : date;
}

export function weekdaySpan(text: TimeText, at: number, end: number, shift = 0): Span | null {
  const weekday = WEEKDAY_NUMBERS.get(text.base[at] as string);
  if (weekday === undefined || !capitalised(text, at) || (text.base[at] as string).length < 6) return null;
  const dated = datedWeekday(text, at, end);
  if (dated) return dated;
  const { published } = text;
  if (!published) return { to: at + 1, period: null };
  const ago = (weekdayOf(published) - weekday + 7) % 7;
  const future = shift > 0 || (shift === 0 && ago > 0 && (text.future(at) === 'surely' || isAwaitedDay(text, at)));
  return { to: at + 1, period: isoDay(addDays(published, future ? 7 - ago : shift < 0 && ago === 0 ? -7 : -ago)) };
}

/** "a decade", "two decades": how many; 0 for anything else. */
function decadesOf(base: readonly string[], at: number): number {
  if (base[at + 1] === 'decade') return /^(?:a|one)$/.test(base[at] as string) ? 1 : 0;
  return base[at + 1] === 'decades' ? (SMALL_NUMBERS.get(base[at] as string) ?? 0) : 0;
}

/** "two years ago", "three months ago": counted back from the article's day. */
export function agoSpan(text: TimeText, at: number): Span | null {
  const { base, published } = text;
  if (!published || base[at + 2] !== 'ago') return null;
  const count =
    SMALL_NUMBERS.get(base[at] as string) ?? (/^(?:[2-9]|1\d|20)$/.test(base[at] as string) ? Number(base[at]) : 0);
  const decades = decadesOf(base, at);
  if (decades) return { to: at + 3, period: String(published.year - 10 * decades) };
  if (!count) return null;
  if (base[at + 1] === 'years') return { to: at + 3, period: String(published.year - count) };
  return base[at + 1] === 'months' ? { to: at + 3, period: monthAway(published.year, published.month, -count) } : null;
}

/** Words for a stretch of one year set beside that of another. */
export const OPENS_BACK = words('same corresponding comparable equivalent equal like identical comparative');
const EARLIER = /^(?:earlier|ago|before|previously|prior|previous)$/;
const UNITS: ReadonlyMap<string, BackUnit> = new Map([
  ['years', 'year'],
  ['quarters', 'quarter'],
  ['months', 'month'],
  ['weeks', 'week'],
  ['days', 'day'],
]);
const BACK_UNITS: ReadonlySet<string> = new Set(UNITS.values());
const isBackUnit = (word: string): word is BackUnit => BACK_UNITS.has(word);

const countOf = (word: string): number =>
  SMALL_NUMBERS.get(word) ?? (word === 'twelve' || /^(?:[2-9]|1[0-2])$/.test(word) ? Number(word) || 12 : 0);

/** "two years earlier", "three months later": counted from the time spoken of. Twelve months are a year. */
export function countedBackSpan(text: TimeText, at: number): Span | null {
  const { base } = text;
  const decades = decadesOf(base, at);
  const unit = decades ? 'year' : UNITS.get(base[at + 1] ?? '');
  if (!unit) return null;
  const count = decades ? 10 * decades : countOf(base[at] as string);
  const turn = base[at + 2] ?? '';
  // "more than the three months prior": the quarter before.
  if (count === 3 && unit === 'month' && base[at - 1] === 'the' && /^(?:prior|before|earlier)$/.test(turn))
    return { to: at + 3, period: null, back: 'quarter' };
  if (!count || !(/^(?:earlier|before|previously)$/.test(turn) || turn === 'later')) return null;
  const sign = turn === 'later' ? -1 : 1;
  const whole = unit === 'month' && count === 12;
  return { to: at + 3, period: null, back: whole ? 'year' : unit, steps: sign * (whole ? 1 : count) };
}

const WITH_UNIT =
  /^(?:month|period|quarter|half|week|level|figure|result|total|number|volume|loss|profit|price|comparable)$/;
/** "the prior-year quarter", "year-ago levels", "pcp". */
function yearBackSpan(text: TimeText, at: number): Span | null {
  const { base } = text;
  // "the prior corresponding period", as Australian companies shorten it.
  if (base[at] === 'pcp') return { to: at + 1, period: null, back: 'year' };
  if (base[at + 1] !== '-') return null;
  if (base[at + 2] === 'year' && /^(?:prior|previous|last)$/.test(base[at] as string))
    return { to: WITH_UNIT.test(base[at + 3] ?? '') ? at + 4 : at + 3, period: null, back: 'year' };
  if (base[at] === 'year' && /^(?:ago|earlier)$/.test(base[at + 2] ?? ''))
    return { to: WITH_UNIT.test(base[at + 3] ?? '') ? at + 4 : at + 3, period: null, back: 'year' };
  return null;
}

/** "a year later", "the following quarter": one ahead of the time spoken of. */
function laterSpan({ base }: TimeText, at: number): Span | null {
  const unit = base[at + 1] ?? '';
  if (base[at + 2] === 'later' && /^(?:a|one)$/.test(base[at] as string) && /^(?:year|quarter|month)$/.test(unit))
    return { to: at + 3, period: null, back: unit as 'year', steps: -1 };
  return base[at] === 'following' && /^(?:year|quarter|month)$/.test(unit)
    ? { to: at + 2, period: null, back: unit as 'year', steps: -1 }
    : null;
}

/** "a year earlier", "one month ago", "the year before", "the same month last year". */
export function backSpan(text: TimeText, at: number): Span | null {
  const { base } = text;
  const word = base[at] as string;
  const other = yearBackSpan(text, at) ?? laterSpan(text, at);
  if (other) return other;
  if (isOfClass(text.tokens, at, OPENS_BACK)) {
    // "the same eight months of last year"
    const counted = UNITS.has(base[at + 2] ?? '') && countOf(base[at + 1] as string) > 0;
    const to = at + (counted ? 3 : 2);
    if (
      !counted &&
      !/^(?:month|period|quarter|time|week|half|day|stage|point|stretch|span|part)$/.test(base[at + 1] as string)
    )
      return null;
    const after = base[to] === 'of' || base[to] === 'in' ? to + 1 : to;
    const next = base[after] === 'the' && base[after + 2] === 'year' ? after + 1 : after;
    const last = base[next];
    if (/^(?:last|previous|prior|preceding)$/.test(last ?? '') && base[next + 1] === 'year')
      return { to: next + 2, period: null, back: 'year' };
    if (last === 'a' && base[next + 1] === 'year') return { to: next + 3, period: null, back: 'year' };
    if (isYear(text, next)) return { to: next + 1, period: null, back: 'year', backTo: Number(last) };
    return word === 'same' ? { to, period: null, same: true } : { to, period: null, back: 'year' };
  }
  // "in the previous three months": the quarter before.
  if (/^(?:previous|prior|preceding)$/.test(word) && base[at + 1] === 'three' && base[at + 2] === 'months')
    return { to: at + 3, period: null, back: 'quarter' };
  const unit = base[at + 1] as string;
  if (!isBackUnit(unit) || (word !== 'a' && word !== 'one' && word !== 'the')) return null;
  return EARLIER.test(base[at + 2] ?? '') ? { to: at + 3, period: null, back: unit } : null;
}

const PASSES = words('brought saw ended closed finished yielded');

/** "that month", "in the quarter", "the annual figure": the one spoken of. */
export function sameSpan(text: TimeText, at: number): Span | null {
  const { base } = text;
  if (base[at] === 'then' && /^(?:by|since|back)$/.test(base[at - 1] ?? ''))
    return { to: at + 1, period: null, same: true };
  const unit = base[at + 1] ?? '';
  // "at that time", "at the time"; but "at the time of the sale" is told in its own words.
  if (
    base[at - 1] === 'at' &&
    unit === 'time' &&
    (base[at] === 'that' || !/^(?:of|that|when)$/.test(base[at + 2] ?? ''))
  )
    return { to: at + 2, period: null, same: true };
  const that = base[at] === 'that' && /^(?:month|year|quarter|period|week|day|half)$/.test(unit);
  const inThe =
    base[at] === 'the' &&
    /^(?:in|for|during|over)$/.test(base[at - 1] ?? '') &&
    /^(?:month|quarter|period|half|year)$/.test(unit) &&
    !/^(?:to|of|that|ended|ending|before|after|since|when|earlier|ago|so|under|from|in|through|year|-)$/.test(
      base[at + 2] ?? '',
    );
  // "The quarter brought 900 t", "The half as a whole ended 3% lower"
  const asSubject =
    capitalised(text, at) &&
    base[at] === 'the' &&
    /^(?:month|quarter|half|year)$/.test(unit) &&
    (isOfClass(text.tokens, at + 2, PASSES) || (base[at + 2] === 'as' && base[at + 4] === 'whole'));
  const figure =
    base[at] === 'the' &&
    /^(?:annual|quarterly|monthly)$/.test(unit) &&
    /^(?:figure|total|number|sum|volume|tally|amount)$/.test(base[at + 2] ?? '');
  const isHalfYear =
    base[at + 2] === '-' && base[at + 3] === 'year' && !/^(?:to|ended|ending)$/.test(base[at + 4] ?? '');
  if (base[at] === 'the' && unit === 'half' && isHalfYear && /^(?:in|for|during|over)$/.test(base[at - 1] ?? ''))
    return { to: at + 4, period: null, same: true };
  const latest = base[at] === 'the' && unit === 'latest' && /^(?:month|quarter|period|half)$/.test(base[at + 2] ?? '');
  if (latest) return { to: at + 3, period: null, same: true };
  return that || inThe || asSubject || figure ? { to: at + 2, period: null, same: true } : null;
}
