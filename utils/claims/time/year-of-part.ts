import { ORDINALS } from '../data/time-words.ts';
import { type Day, grainOf, isoMonth, lastMonthOf, monthAway, yearOf } from './calendar.ts';
import { isYear, type Span, type TimeText, touching, YEAR } from './time-text.ts';

/** With a mere expectation a month further ahead than this is rather the one just past. */
const FAR_AHEAD = 8;

/** The year a month without one belongs to: with the future the next such month, else the latest that has begun. */
export function yearOfMonth(text: TimeText, at: number, month: number): number | null {
  const { published } = text;
  if (!published) return null;
  const ahead = (month - published.month + 12) % 12;
  const future = text.base[at - 1] === 'since' ? 'no' : text.future(at);
  if (future === 'surely' || (future === 'perhaps' && ahead <= FAR_AHEAD))
    return month >= published.month ? published.year : published.year + 1;
  return month <= published.month ? published.year : published.year - 1;
}

/** Twelve months from a month on. */
export const fiscalYear = (first: number, start: number) => `${isoMonth(first, start)}/${monthAway(first, start, 11)}`;

/** "Q3'23", "Dec '22": a year cut to two digits. */
const isClippedYear = ({ base, tokens }: TimeText, at: number) =>
  base[at] === "'" && /^\d\d$/.test(base[at + 1] ?? '') && tokens.start[at + 1] === tokens.end[at];

/** "Q3/2023", "H1-2023": a mark that joins a part to its year. */
const isJoint = (text: TimeText, at: number) =>
  /^[-/]$/.test(text.base[at] ?? '') &&
  touching(text, at) &&
  touching(text, at + 1) &&
  YEAR.test(text.base[at + 1] ?? '');

/** A year right after "June", "Q2", "the first half", with or without "of" or a comma. */
export function yearAfter(
  text: TimeText,
  at: number,
  end: number,
): { readonly to: number; readonly year: number } | null {
  if (at + 1 < end && isClippedYear(text, at)) return { to: at + 2, year: 2000 + Number(text.base[at + 1]) };
  if (at + 1 < end && isJoint(text, at)) return { to: at + 2, year: Number(text.base[at + 1]) };
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

/** Results of a quarter are news for so many months after its end. */
const LONGEST_NEWS = 6;
/**
 * "Third-quarter revenue fell" in April, of a company whose year does not begin in January: the last quarter that is over,
 * where the calendar's is too long past to be what results are told of.
 */
function resultsQuarter(text: TimeText, at: number, part: string): string | null {
  const first = firstQuarter(text, at) ?? Number(part[1]);
  const monthsSince = text.published ? (text.published.month - first * 3 + 12) % 12 : 0;
  return monthsSince < LONGEST_NEWS ? null : reportedQuarter(text, at, part);
}

const PARTS_OF_YEAR = { Q: 4, H: 2 } as const;
/** The last quarter or half that was over on a day, or one so many before it. */
function lastOver({ year, month }: Day, letter: keyof typeof PARTS_OF_YEAR, back: number): string {
  const parts = PARTS_OF_YEAR[letter];
  const index = year * parts + Math.ceil((month * parts) / 12) - 2 - back;
  return `${Math.floor(index / parts)}-${letter}${(index % parts) + 1}`;
}

const QUARTER = /^f?q[1-4]$/;
const LOOKED_AT = 400;
/** The number of the first quarter that a text names by its letter, as far as a token; null where none is near its beginning. */
function firstQuarter({ base }: TimeText, to: number): number | null {
  for (let at = 0; at <= Math.min(to, LOOKED_AT); at++)
    if (QUARTER.test(base[at] as string)) return Number((base[at] as string).at(-1));
  return null;
}

/**
 * "FQ3", of a year that nothing tells the beginning of: the first quarter that a text names by its number is the last one over,
 * any other so many before that, or after it where the words look ahead.
 */
export function reportedQuarter(text: TimeText, at: number, part: string): string | null {
  if (!text.published) return null;
  const number = Number(part[1]);
  const back = ((firstQuarter(text, at) ?? number) - number + 4) % 4;
  return lastOver(text.published, 'Q', back > 0 && text.future(at) !== 'no' ? back - 4 : back);
}

/** The half that a text names first, as far as a token; null where none is near its beginning. */
function firstHalf(text: TimeText, to: number): string | null {
  for (let at = 0; at <= Math.min(to, LOOKED_AT); at++) {
    const part = partNamed(text, at)?.part;
    if (part?.startsWith('H')) return part;
  }
  return null;
}

/** "First-half profit" in February, of a company whose year does not begin in January: the last half that is over, or the one before. */
function resultsHalf(text: TimeText, at: number, part: string): string | null {
  const over = text.published && lastOver(text.published, 'H', 0);
  if (!text.published || over?.endsWith(part)) return null;
  return (firstHalf(text, at) ?? part) === part ? over : lastOver(text.published, 'H', 1);
}

/** "half-year profits": of whoever tells results, the last half that is over. */
export function resultsOfHalf(text: TimeText, at: number): Span | null {
  const { base, published } = text;
  const to = base[at + 1] === '-' && base[at + 2] === 'year' ? at + 3 : base[at + 1] === 'year' ? at + 2 : 0;
  if (to === 0 || !published || !text.ofResults || text.future(at) !== 'no') return null;
  const isAlone = !/^(?:first|second|a|last|next)$/.test(base[at - 1] ?? '') && OF_RESULTS.test(base[to] ?? '');
  return isAlone ? { to, period: lastOver(published, 'H', 0) } : null;
}
const OF_RESULTS =
  /^(?:profits?|loss(?:es)?|revenues?|sales|turnover|earnings|results?|income|ebitda|output|production)$/;

const isOver = (period: string, day: Day): boolean => {
  const end = lastMonthOf(period);
  return end === null || yearOf(period.slice(period.indexOf('/') + 1)) * 12 + end.month < day.year * 12 + day.month;
};

/** "1H26: profit of $9m" in February 2026: a part that is told as over is the last one that was, whoever's year it is of. */
export function partTold(text: TimeText, at: number, period: string | null): string | null {
  if (!period || !text.published || !text.ofResults || text.future(at) !== 'no') return period;
  const grain = grainOf(period);
  if ((grain !== 'half' && grain !== 'quarter') || isOver(period, text.published)) return period;
  return grain === 'half' ? lastOver(text.published, 'H', 0) : lastOver(text.published, 'Q', 0);
}

/** A quarter or a half by its name, of the year that follows it or the one meant where none does. */
export function partOfYear(text: TimeText, at: number, to: number, end: number, part: string): Span {
  const after = yearAfter(text, to, end);
  if (after) return { to: after.to, period: partTold(text, at, `${after.year}-${part}`) };
  if (!text.published) return { to, period: null };
  const startMonth = part.startsWith('Q') ? Number(part[1]) * 3 - 2 : Number(part[1]) * 6 - 5;
  const resultsOf = part.startsWith('Q') ? resultsQuarter : resultsHalf;
  const fiscal = text.ofResults && text.future(at) === 'no' ? resultsOf(text, at, part) : null;
  if (fiscal) return { to, period: fiscal };
  const { year, month } = text.published;
  const runs = month >= startMonth && month < startMonth + (part.startsWith('Q') ? 3 : 6);
  return { to, period: `${runs ? year : yearOfMonth(text, at, startMonth)}-${part}` };
}

const PART = /^[qh][1-4]$/;
/** "third quarter", "second half", "Q3": the name of a part of a year, and where it ends. */
function partNamed({ base }: TimeText, at: number): { readonly to: number; readonly part: string } | null {
  const word = base[at] ?? '';
  if (PART.test(word)) return { to: at + 1, part: word.toUpperCase() };
  const ordinal = ORDINALS.get(word);
  const unit = base[at + 1] === '-' ? at + 2 : at + 1;
  if (ordinal === undefined || !/^(?:quarter|half)$/.test(base[unit] ?? '')) return null;
  return { to: unit + 1, part: base[unit] === 'quarter' ? `Q${ordinal}` : `H${Math.min(ordinal, 2)}` };
}

/** "2023 Q3", "2023-Q3", "2023's third quarter", "last year's second half": a part that its year stands before; `at` is the token after the year. */
export function partAfterYear(text: TimeText, at: number, end: number, year: number): Span | null {
  const { base } = text;
  const owns = base[at] === "'" && base[at + 1] === 's';
  const from = owns ? at + 2 : base[at] === '-' && touching(text, at) && touching(text, at + 1) ? at + 1 : at;
  const named = from < end ? partNamed(text, from) : null;
  return named ? { to: named.to, period: `${year}-${named.part}` } : null;
}
