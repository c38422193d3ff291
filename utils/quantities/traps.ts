import { BOND_WORDS, MONTHS, NAMERS, READ_WORDS, SOFT_NAMERS, SPAN_ENDS, SPAN_WORDS } from './data/traps.ts';
import type { Numeral } from './numeral.ts';
import type { Reader } from './reader.ts';

const YEAR = /^(?:1[6-9]|20|21)\d\d$/;
const ZONES = new Set('am pm a.m p.m gmt utc bst est edt cet cest ist hrs hours local et pt jst'.split(' '));

/** Whether a number is a plain year. */
export const isYear = (r: Reader, numeral: Numeral) =>
  numeral.digits && numeral.to === numeral.from + 1 && YEAR.test(r.word(numeral.from));

/** A number joined to others in a row as phone numbers, scores, times, dates and codes are: "020 7946 0123", "14:42", "4(2)". */
function isCode(r: Reader, { from, to }: Numeral): boolean {
  if (!r.isNumber(from)) return false;
  const form = r.word(from);
  if (/^0\d/.test(form)) return true;
  const [before, after] = [r.word(from - 1), r.word(to)];
  if (r.touches(from) && (before === ':' || before === '#' || before === '/' || before === '_' || before === '@'))
    return true;
  if ((after === ':' || after === '/' || after === '_') && r.touches(to) && r.touches(to + 1) && r.isNumber(to + 1))
    return true;
  if (r.isNumber(from - 1) || (r.isNumber(to) && !r.touches(to))) return true;
  if (before === '+' && form.length <= 3 && r.isNumber(to)) return true;
  return (before === '-' || before === '–') && r.touches(from) && r.touches(from - 1) && !isSpan(r, from);
}

/** Whether "-" before a token joins two numbers ("15-20") or a word and a number ("F-35"). */
const isSpan = (r: Reader, from: number) => r.isNumber(from - 2) && !/^0\d/.test(r.word(from - 2));

/** Letters glued to the number's end that are no unit: "737s", "5G", "10X", "2028E", "21st". */
const hasTail = (r: Reader, { to, digits }: Numeral) => digits && r.touches(to) && r.isWord(to);

/** The day of a month, or a month's day before its name. */
function isDate(r: Reader, { from, to, value, digits }: Numeral): boolean {
  if (!digits || value > 31 || value < 1) return false;
  const before = r.word(from - 1) === '.' ? r.word(from - 2) : r.word(from - 1);
  const named = (at: number, month: string) => MONTHS.has(month) && (r.isCapital(at) || !/^(?:may|march)$/.test(month));
  if (named(r.word(from - 1) === '.' ? from - 2 : from - 1, before)) return true;
  return named(to, r.word(to)) || (r.word(to) === 'of' && named(to + 1, r.word(to + 1)));
}

function isClock(r: Reader, { from, to }: Numeral): boolean {
  const after = r.word(to);
  if (ZONES.has(after) && after !== 'hours' && after !== 'hrs') return true;
  if ((after === 'a' || after === 'p') && r.word(to + 1) === '.' && r.word(to + 2) === 'm') return true;
  return after === "o'clock" || (r.word(from - 1) === ':' && r.isNumber(from - 2) && r.touches(from));
}

/** "Section 232", "Boeing 737", "iPhone 4", "Group of Seven": the word before makes it a name or a reference. */
function isNamed(r: Reader, { from, digits }: Numeral): boolean {
  let at = from - 1;
  if (r.word(at) === '.' && r.touches(at)) at--;
  if (r.word(at) === '-' && r.touches(from) && r.isWord(at - 1)) at--;
  const word = r.word(at);
  if (word === 'of' && r.isCapital(from) && r.word(at - 1) === 'group') return true;
  if (word === 'of' && r.word(at - 1) === 'group' && r.isCapital(at - 1) && digits) return true;
  if (NAMERS.has(word)) return !SOFT_NAMERS.has(word) || r.isCapital(at) || digits;
  return false;
}

/** A capitalised word before digits that is neither a sentence's first nor a closed-class word: a model's or index's name. */
export function followsName(r: Reader, from: number): boolean {
  const at = from - 1;
  if (!r.isWord(at) || !r.isCapital(at) || r.isEdge(at)) return false;
  if (OPEN_WORDS.has(r.word(at)) || r.word(at).endsWith("'s")) return false;
  return true;
}

const OPEN_WORDS = new Set(
  `the a an in on at by for from of to with and but or some about around over under only just nearly almost more than up least all
   its their his our these those this that as while after before since when where which who if although though however meanwhile
   another both each every most many few least no not now here there another about roughly approximately least i we they he she it
   has have had is are was were will would could may might must can does did do`.split(/\s+/),
);

/** The number of a list's item: at a line's start, with a full stop or a bracket after it. */
function isListNumber(r: Reader, { from, to, digits }: Numeral): boolean {
  if (!digits) return false;
  const before = r.word(from - 1);
  if ((before === '(' || before === '[') && (r.word(to) === ')' || r.word(to) === ']')) return true;
  if (!r.isEdge(from - 1)) return false;
  return (r.word(to) === '.' && r.touches(to)) || r.word(to) === ')' || (r.isEdge(to) && from === to - 1);
}

/** Whether a number without a unit is no quantity by its shape: a name, a date, a time, a code, a list's number. */
export function isTrap(r: Reader, numeral: Numeral): boolean {
  return (
    isCode(r, numeral) ||
    hasTail(r, numeral) ||
    isDate(r, numeral) ||
    isClock(r, numeral) ||
    isNamed(r, numeral) ||
    isListNumber(r, numeral)
  );
}

/** Shapes that are no quantity even with a unit after them. */
export function isCodeOrClock(r: Reader, numeral: Numeral): boolean {
  return isCode(r, numeral) || isClock(r, numeral);
}

/** Whether a span of time only dates something, or names a bond, a plan or an age. `at`: the token after it. */
export function isDating(r: Reader, from: number, to: number, hyphen: boolean): boolean {
  const before = r.word(from - 1);
  const after = r.word(to);
  if (READ_WORDS.has(after) || (after === '-' && READ_WORDS.has(r.word(to + 1)))) return true;
  if (hyphen)
    return BOND_WORDS.has(after) || after === 'old' || (r.isHyphen(to) && r.word(to + 1) === 'old') || isPlan(r, to);
  if (SPAN_ENDS.has(after) || after === "'" || r.word(to - 1).endsWith("'s")) return true;
  if (SPAN_WORDS.has(before) && !/^(?:a|an)$/.test(r.word(from - 2))) return true;
  if (before === 'every' || before === 'each') return true;
  return before === 'in' && r.word(from - 2) === 'time' && /^(?:first|second|third)$/.test(r.word(from - 3));
}

const isPlan = (r: Reader, at: number) => /^(?:plan|plans)$/.test(r.word(at)) && r.isCapital(at);

/** A rate of exchange: an equals sign beside the amount. */
export function isExchangeRate(r: Reader, from: number, to: number): boolean {
  return r.word(to) === '=' || r.word(from - 1) === '=';
}
