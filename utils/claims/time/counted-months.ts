import { SUM_WORDS, SUPERLATIVE } from '../../quantities/data/traps.ts';
import { SMALL_NUMBERS } from '../data/time-words.ts';
import { lastMonthOf, stretchTo, yearOf } from './calendar.ts';
import { type Span, type TimeText, touching } from './time-text.ts';
import { yearAfter } from './year-of-part.ts';

/** So many months as a report means them: those it reports on, or those from the year's start to the month it reports on. */
function monthsReported(reported: string | null, count: number): string | null {
  const last = reported === null ? null : lastMonthOf(reported);
  if (reported === null || !last) return null;
  if (last.months === count) return reported;
  const year = yearOf(reported.slice(reported.indexOf('/') + 1));
  return last.month === count ? stretchTo(year, count, count) : null;
}

const MOST_BEFORE_SUM = 3;
/** "the nine-month total", "the eleven-month export volume": what was summed over them. */
function isSummed({ base }: TimeText, at: number): boolean {
  for (let near = at; near <= at + MOST_BEFORE_SUM; near++) if (SUM_WORDS.has(base[near] ?? '')) return true;
  return false;
}

/** "the largest for seven months", "the biggest amount in two": how long none was like it. */
const isOfRecord = (base: readonly string[], last: number): boolean =>
  SUPERLATIVE.test(base[last] ?? '') || SUPERLATIVE.test(base[last - 1] ?? '');

const OVER = /^(?:the|these|those|in|over|during|for)$/;
const ENDS = /^(?:to|ended|ending|through|until|till|that|ago|earlier|before|later|prior|from|since)$/;

/** "The nine-month total", "over five months 900 t were sold", "in the two months": months told by their number alone. */
export function countedMonths(text: TimeText, at: number, end: number): Span | null {
  const { base } = text;
  const word = base[at] as string;
  const count = SMALL_NUMBERS.get(word) ?? (/^(?:[2-9]|1[01])$/.test(word) ? Number(word) : 0);
  if (!count || text.inQuantity(at)) return null;
  const reported = { period: monthsReported(text.reported, count), counted: count };
  const isJoined = base[at + 1] === '-' && touching(text, at + 1) && base[at + 2] === 'month';
  if (isJoined) return isSummed(text, at + 3) || base[at + 3] === 'period' ? { to: at + 3, ...reported } : null;
  if (base[at + 1] !== 'months' || !OVER.test(base[at - 1] ?? '') || ENDS.test(base[at + 2] ?? '')) return null;
  if (isOfRecord(base, at - 2) || base[at - 2] === 'delivery') return null;
  const after = base[at + 2] === 'of' ? yearAfter(text, at + 2, end) : null;
  if (after) return { to: after.to, period: stretchTo(after.year, count, count), counted: count };
  return { to: at + 2, ...reported };
}
