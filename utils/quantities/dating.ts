import {
  BOND_WORDS,
  LEVEL_WORDS,
  MONTHS,
  READ_WORDS,
  SPAN_ENDS,
  SPAN_WORDS,
  SUM_WORDS,
  SUPERLATIVE,
} from './data/traps.ts';
import type { Reader } from './reader.ts';
import type { Numeral } from './scales.ts';

const stripped = (word: string) => (word.endsWith("'s") ? word.slice(0, -2) : word);

/** What a hyphenated span of time names and does not measure: "10-year Treasury note", "two-year-old", "Five-Year Plan". */
function isAttribute(r: Reader, to: number): boolean {
  const after = stripped(r.word(to));
  if (BOND_WORDS.has(after) || LEVEL_WORDS.has(after) || after === 'old') return true;
  return (r.isHyphen(to) && /^olds?$/.test(r.word(to + 1))) || (/^plans?$/.test(after) && r.isCapital(to));
}

/** What lasts, where a length of time follows: "stocks last six weeks". */
const LASTING =
  /^(?:stocks|stockpiles|supplies|reserves|inventories|batteries|cells|panels|lamps|blades|licences|licenses|permits)$/;

/** "down to its last three weeks of magnets": what is left of a stock. */
const isLastOf = (r: Reader, from: number, to: number) =>
  r.word(to) === 'of' &&
  /^(?:its|their|his|her|our|the)$/.test(r.word(from - 2)) &&
  r.word(from - 3) === 'to' &&
  r.word(from - 4) === 'down';

/** "the three months to June 30", "six months ended 31 December": a span told by its end. */
function endsInMonth(r: Reader, at: number): boolean {
  const end = /^(?:on|in)$/.test(r.word(at)) ? at + 1 : r.word(at) === 'the' && r.word(at + 1) === 'end' ? at + 1 : at;
  const from = r.word(end) === 'end' ? end + 2 : r.isNumber(end) ? end + 1 : end;
  return MONTHS.has(r.word(from)) && r.isCapital(from);
}

/** "at 15hrs", "until 19 hrs": the clock. */
const isHourOfDay = (r: Reader, from: number, to: number) =>
  r.word(to - 1) === 'hrs' && /^(?:at|until|till|by)$/.test(r.word(from - 1)) && Number(r.word(from)) <= 24;

/** "Read time: 6 minutes" */
const isLabelled = (r: Reader, from: number) =>
  r.word(from - 1) === ':' && r.word(from - 2) === 'time' && /^read(?:ing)?$/.test(r.word(from - 3));

/** "4 min" on a line of its own or behind a dot: how long an article takes to read. */
const isReadingTime = (r: Reader, from: number, to: number) =>
  /^(?:min|minute)s?$/.test(r.word(to - 1)) &&
  r.isEdge(to) &&
  to - from < r.length &&
  (r.isEdge(from - 1) || /^[·•|]$/.test(r.word(from - 1)) || isLabelled(r, from));

/** "the lowest in five years", "so high in four years". */
const SUPERLATIVES = new Set(
  'highest lowest most least best worst biggest largest smallest fastest slowest strongest weakest steepest sharpest longest shortest dearest cheapest high low level rate pace price figure total'.split(
    ' ',
  ),
);

/** "the largest for seven months", "the biggest amount in two years": how long none was like it. */
const isOfRecord = (r: Reader, last: number): boolean =>
  SUPERLATIVE.test(r.word(last)) || SUPERLATIVE.test(r.word(last - 1));

/** "in the six-month period": when something was summed. */
const isPeriod = (r: Reader, from: number, to: number): boolean =>
  r.word(to) === 'period' &&
  /^(?:the|a|this|that)$/.test(r.word(from - 1)) &&
  /^(?:in|over|during)$/.test(r.word(from - 2));

const MOST_BEFORE_SUM = 3;
/** "the nine-month total", "six-month net profit": what was summed over a span told by its length. */
function isOfSum(r: Reader, to: number): boolean {
  for (let at = to; at <= to + MOST_BEFORE_SUM && r.isWord(at); at++) if (SUM_WORDS.has(r.word(at))) return true;
  return false;
}

/** "Over five months 900 tonnes were sold", "in the eight months", "the total for ten months": when something was summed or went on. */
function isOverSpan(r: Reader, from: number): boolean {
  // "Over five months": no bound, where it opens the sentence.
  if (r.word(from) === 'over') return r.isEdge(from - 1) || r.word(from - 1) === '.';
  const before = r.word(from - 1);
  if (/^(?:the|these|those)$/.test(before)) return /^(?:in|over|during|for)$/.test(r.word(from - 2));
  if (before === 'for') return SUM_WORDS.has(r.word(from - 2));
  return /^(?:in|over|during)$/.test(before) && (r.isEdge(from - 2) || r.word(from - 2) === '.');
}

/** Whether a span of time (tokens `from` to `to`) only dates something, or names a bond, a plan or an age. */
export function isDating(r: Reader, from: number, to: number, hyphen: boolean): boolean {
  // "a 1-in-100-year flood"
  if (r.word(from - 1) === '-' && r.word(from - 2) === 'in') return true;
  const [before, after] = [r.word(from - 1), r.word(to)];
  if (
    isHourOfDay(r, from, to) ||
    isReadingTime(r, from, to) ||
    READ_WORDS.has(after) ||
    (after === '-' && READ_WORDS.has(r.word(to + 1)))
  )
    return true;
  const inMonths = /^months?$/.test(r.word(to - 1));
  if (hyphen || r.isHyphen(to)) return isAttribute(r, to) || (inMonths && (isOfSum(r, to) || isPeriod(r, from, to)));
  if (inMonths && isOverSpan(r, from)) return true;
  const ends = after === 'that' ? to + 1 : to;
  if (/^(?:to|ended|ending|through)$/.test(r.word(ends)) && endsInMonth(r, ends + 1)) return true;
  if (SPAN_ENDS.has(after) || (after === 'from' && /^(?:now|today)$/.test(r.word(to + 1)))) return true;
  if ((after === "'" || r.word(to - 1).endsWith("'s")) && r.word(after === "'" ? to + 1 : to) === 'time') return true;
  if (
    before === 'last' &&
    (/^(?:would|will|could|can|may|might|should|must|to)$/.test(r.word(from - 2)) ||
      LASTING.test(r.word(from - 2)) ||
      isLastOf(r, from, to))
  )
    return false;
  if (SPAN_WORDS.has(before) && !/^(?:a|an)$/.test(r.word(from - 2))) return true;
  if (before === 'from' && after === 'to' && r.word(to + 1) === 'the' && r.word(to + 2) === 'next') return true;
  // "tin for delivery in three months": which contract is dealt in.
  if (before === 'in' && (SUPERLATIVES.has(r.word(from - 2)) || r.word(from - 2) === 'delivery')) return true;
  if ((before === 'in' || before === 'for') && isOfRecord(r, from - 2)) return true;
  return before === 'in' && r.word(from - 2) === 'time' && /^(?:first|second|third|only)$/.test(r.word(from - 3));
}

/** "at one point", "one day, they said": a moment and no measure. */
export function isMoment(r: Reader, { from, value, digits }: Numeral, unit: string): boolean {
  if (digits || value !== 1 || (unit !== 'point' && unit !== 'day')) return false;
  const before = r.word(from - 1);
  return unit === 'point'
    ? /^(?:at|on|to|this|that)$/.test(before)
    : !/^(?:for|in|only|just|least|than|to|takes?|took|lasts?|lasted|about|nearly)$/.test(before);
}
