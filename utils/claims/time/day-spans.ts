import { askOf, isOfClass } from '../../text/tokens.ts';
import { MONTH_NUMBERS, SMALL_NUMBERS } from '../data/time-words.ts';
import { entryOfBase, words } from '../words/word-class.ts';
import { isoDay } from './calendar.ts';
import { capitalised, isDayNumber, type Span, type TimeText, touching } from './time-text.ts';
import { yearAfter, yearOfMonth } from './year-of-part.ts';

const MONTH = entryOfBase(MONTH_NUMBERS);
/** The number of a month by its name; null for any other word. */
export function monthNumber(text: TimeText, at: number): number | null {
  const month = askOf(text.tokens, at, MONTH);
  if (month === undefined || !capitalised(text, at)) return null;
  return month;
}

/** Where a month's name ends, with the full stop of an abbreviation. */
export const afterMonth = (text: TimeText, at: number): number =>
  text.base[at + 1] === '.' && touching(text, at + 1) && (text.base[at] as string).length < 5 ? at + 2 : at + 1;

/** What is read of a date: a number, and where it ends. */
interface Part {
  readonly value: number;
  readonly to: number;
}

const SUFFIX = words('st nd rd th');
/** "5", "5th": the day of a month. */
function dayAt(text: TimeText, at: number): Part | null {
  if (!isDayNumber(text, at)) return null;
  const suffixed = isOfClass(text.tokens, at + 1, SUFFIX) && touching(text, at + 1);
  return { value: Number(text.base[at]), to: suffixed ? at + 2 : at + 1 };
}

const LINKS = words('to - – through until till');
/** "-20", "to 20", "and 20" after "between": the last day of several. */
function lastDay(text: TimeText, at: number, first: Part, from: number): Part | null {
  const both = text.base[at] === 'and' && text.base[from - 1] === 'between';
  if (!both && !isOfClass(text.tokens, at, LINKS)) return null;
  const last = dayAt(text, at + 1);
  return last && last.value > first.value ? last : null;
}

/** "5 May", "the 5th of May", "5-9 May 2024", "May 5", "May 5th, 2024", "May 5 to 9": a day, or the days of one month. */
export function daySpan(text: TimeText, at: number, end: number): Span | null {
  const leading = dayAt(text, at);
  const last = leading && lastDay(text, leading.to, leading, at);
  const after = (last ?? leading)?.to ?? at;
  const named = leading && text.base[after] === 'of' ? after + 1 : after;
  const month = named < end ? monthNumber(text, named) : null;
  if (month === null) return null;
  const to = afterMonth(text, named);
  if (leading) return datedSpan(text, at, month, [leading, last], to, end);
  const day = to < end ? dayAt(text, to) : null;
  if (!day) return null;
  const until = lastDay(text, day.to, day, at);
  const isOtherMonth = until !== null && monthNumber(text, until.to) !== null;
  return datedSpan(
    text,
    at,
    month,
    [day, isOtherMonth ? null : until],
    (isOtherMonth ? null : until)?.to ?? day.to,
    end,
  );
}

const OPENING = words('first opening');
/** "the first 20 days of February": from the month's first day. */
export function openingDays(text: TimeText, at: number, end: number): Span | null {
  const { base } = text;
  const count =
    SMALL_NUMBERS.get(base[at + 1] ?? '') ?? (/^[1-3]?\d$/.test(base[at + 1] ?? '') ? Number(base[at + 1]) : 0);
  if (!isOfClass(text.tokens, at, OPENING) || count < 2 || count > LONGEST_MONTH || base[at + 2] !== 'days')
    return null;
  const named = base[at + 3] === 'of' || base[at + 3] === 'in' ? at + 4 : -1;
  const month = named > 0 && named < end ? monthNumber(text, named) : null;
  if (month === null) return null;
  const first = { value: 1, to: named };
  return datedSpan(text, named, month, [first, { value: count, to: named }], afterMonth(text, named), end);
}
const LONGEST_MONTH = 31;

function datedSpan(
  text: TimeText,
  at: number,
  month: number,
  [first, last]: readonly [Part, Part | null],
  to: number,
  end: number,
): Span {
  const after = yearAfter(text, to, end);
  const year = after?.year ?? yearOfMonth(text, at, month);
  if (year === null) return { to, period: null };
  const days = (last ? [first, last] : [first]).map(({ value }) => isoDay({ year, month, day: value }));
  return { to: after?.to ?? to, period: days.join('/') };
}
