import { entryOf, formsOf, wordClass } from '../text/vocabulary.ts';
import { AFTER_ARTICLE, ONES, SCALES, TENS, VULGAR } from './data/number-words.ts';
import { MONTHS } from './data/traps.ts';
import { UNIT_QUALIFIERS, UNITS } from './data/units.ts';
import { type Digits, digitsAt, type NumberStyle, readDigits } from './digits.ts';
import { mixed, partOf, partOfUnit, withHalf, withPart } from './parts.ts';
import type { Reader } from './reader.ts';
import { isCountedWord, type Numeral, OF_MONEY, withFactor, withLower, withScale } from './scales.ts';

const [ONES_VALUE, TENS_VALUE, VULGAR_PART] = [entryOf(ONES), entryOf(TENS), entryOf(VULGAR)];
const COUNTED_BY_ARTICLE = formsOf(AFTER_ARTICLE);
const POWER = wordClass((word) => /^e\d{1,2}$/.test(word));

/** Digits in groups that a plain space divides ("11 500 MWh"): only between one to three digits and exactly three, before a word. */
function spacedGroups(r: Reader, from: number): number {
  if (
    !r.isNumber(from + 1) ||
    !/^[1-9]\d{0,2}$/.test(r.word(from)) ||
    MONTHS.has(r.word(from - 1)) ||
    r.isNumber(from - 1)
  )
    return from + 1;
  let to = from + 1;
  while (r.isNumber(to) && !r.touches(to) && /^\d{3}(?:[.,]\d+)?$/.test(r.word(to))) to++;
  const unit = UNIT_QUALIFIERS.has(r.word(to)) ? to + 1 : to;
  const next = r.word(unit);
  if (to === from + 1 || r.isNumber(to) || r.isEdge(to)) return from + 1;
  const isUnit = !/^(?:%|percent|pct)$/.test(next) && (UNITS.has(next) || UNITS.has(r.raw(unit)) || SCALES.has(next));
  return isUnit || isCountedWord(r, to) ? to : from + 1;
}

/** ".5 per cent", "$.50": where digits begin that a point alone stands before. */
export const beginOfDigits = (r: Reader, at: number): number =>
  r.word(at - 1) === '.' && r.touches(at) && !(r.touches(at - 1) && (r.isWord(at - 2) || r.isNumber(at - 2)))
    ? at - 1
    : at;

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** "× 10⁸", "x 10^6", "x10^6", "× 10-6", "e6", "e-6" from `at` on: the power of ten and where it ends. */
function powerOfTen(r: Reader, at: number): { factor: number; to: number } | null {
  if (r.touches(at) && r.is(at, POWER)) return { factor: 10 ** Number(r.word(at).slice(1)), to: at + 1 };
  // "1.2e-5", "3e+8"
  if (r.touches(at) && r.word(at) === 'e' && /^[-+]$/.test(r.word(at + 1)) && r.touches(at + 1) && r.touches(at + 2))
    if (/^\d{1,2}$/.test(r.word(at + 2)))
      return { factor: 10 ** Number(`${r.word(at + 1)}${r.word(at + 2)}`), to: at + 3 };
  const isApart = (r.word(at) === 'x' || r.word(at) === '×') && r.word(at + 1) === '10';
  let to = isApart ? at + 2 : r.word(at) === 'x10' ? at + 1 : -1;
  if (to < 0) return null;
  if (r.word(to) === '^' || (r.word(to) === '-' && r.touches(to))) {
    const isNegative = r.word(to) === '-' || r.word(to + 1) === '-';
    const exponent = r.word(to) === '^' && isNegative ? to + 2 : to + 1;
    if (!/^\d{1,2}$/.test(r.word(exponent)) || !r.touches(exponent)) return null;
    return { factor: 10 ** (isNegative ? -Number(r.word(exponent)) : Number(r.word(exponent))), to: exponent + 1 };
  }
  let [exponent, sign] = [0, 1];
  const first = to;
  for (; to < first + 3 && r.touches(to); to++) {
    const digit = SUPERSCRIPTS.indexOf(r.word(to));
    if (r.word(to) === '⁻' && to === first) sign = -1;
    else if (digit >= 0 && r.word(to) !== '') exponent = exponent * 10 + digit;
    else break;
  }
  return to > first ? { factor: 10 ** (sign * exponent), to } : null;
}

/** "6 . 2 %", "80 , 000": a number that whoever cut the text into words pulled apart. */
function spacedMark(r: Reader, from: number): Digits | null {
  const mark = r.word(from + 1);
  const isApart = !r.touches(from + 1) && !r.touches(from + 2) && r.isNumber(from + 2);
  if (!isApart || (mark !== '.' && mark !== ',') || !/^\d+$/.test(r.word(from + 2))) return null;
  if (mark === ',' && (!/^[1-9]\d{0,2}$/.test(r.word(from)) || MONTHS.has(r.word(from - 1)) || r.isEdge(from + 3)))
    return null;
  return readDigits(`${r.word(from)}${mark}${r.word(from + 2)}`, 'point');
}

function fromDigits(r: Reader, from: number, style: NumberStyle): Numeral | null {
  const begin = beginOfDigits(r, from);
  if (begin < from) {
    const digits = readDigits(`0.${r.word(from)}`, 'point');
    return digits && { from: begin, to: from + 1, value: digits.value, step: digits.step, digits: true, scale: 1 };
  }
  const apart = spacedMark(r, from);
  const to = apart ? from + 3 : spacedGroups(r, from);
  const digits = apart ?? (to === from + 1 ? digitsAt(r.tokens, from, style) : readDigits(r.spaced(from, to), style));
  if (!digits) return null;
  const fraction = r.word(to) === '/' && to === from + 1 ? partOfUnit(r, from) : null;
  if (fraction) return fraction;
  const part = r.ask(to, VULGAR_PART);
  if (part !== undefined) return mixed(from, to + 1, digits.value + part);
  const [top, bottom] = [r.isHyphen(to) ? to + 1 : to, r.isHyphen(to) ? to + 3 : to + 2];
  if (
    r.isNumber(top) &&
    r.word(top + 1) === '/' &&
    r.touches(bottom - 1) === r.touches(bottom) &&
    /^[2348]$/.test(r.word(bottom))
  ) {
    const [over, under] = [Number(r.word(top)), Number(r.word(bottom))];
    if (over < under) return mixed(from, bottom + 1, digits.value + over / under);
  }
  const plain = { from, to, value: digits.value, step: digits.step, digits: true, scale: 1 };
  const power = powerOfTen(r, to);
  return power ? withFactor(plain, power.factor, power.to) : plain;
}

/** "twenty-seven", "nineteen"; the value and where it ends. */
function belowHundred(r: Reader, at: number): { value: number; to: number } | null {
  const tens = r.ask(at, TENS_VALUE);
  if (tens === undefined) {
    const value = r.ask(at, ONES_VALUE);
    return value === undefined ? null : { value, to: at + 1 };
  }
  const next = r.isHyphen(at + 1) ? at + 2 : at + 1;
  const ones = ONES.get(r.word(next));
  return ones !== undefined && ones > 0 && ones < 10
    ? { value: tens + ones, to: next + 1 }
    : { value: tens, to: at + 1 };
}

const wordScale = (r: Reader, at: number) => {
  const word = r.word(at);
  return word === 'dozen' || OF_MONEY.has(word) ? undefined : SCALES.get(word);
};

const MOST_DECIMALS = 4;
/** The digits of "point two five" from `at` on; empty where there are none. */
function spokenDecimals(r: Reader, at: number): string {
  if (r.word(at) !== 'point') return '';
  let decimals = '';
  for (let next = at + 1; decimals.length < MOST_DECIMALS; next++) {
    const digit = r.word(next) === 'oh' ? 0 : ONES.get(r.word(next));
    if (digit === undefined || digit > 9) break;
    decimals += digit;
  }
  return decimals;
}

const LONGEST_IN_WORDS = 24;

/** Number words up to the trillions: "two hundred and fifty thousand", "a hundred and fifty". */
function fromWords(r: Reader, from: number): Numeral | null {
  let [total, group, to, smallest] = [0, 0, from, 1];
  const isArticle = r.word(from) === 'a';
  if (isArticle) [group, to] = [1, from + 1];
  for (let first = !isArticle; ; first = false) {
    const joined = !first && r.word(to) === 'and' && group % 100 === 0 && group + total >= 100 ? to + 1 : to;
    const part = first || joined > to || group % 100 === 0 ? belowHundred(r, joined) : null;
    if (part && (first || joined > to || group >= 100 || total > 0)) {
      group += part.value;
      to = part.to;
      smallest = part.value % 10 === 0 ? 10 : 1;
    } else if (first) return null;
    const scale = wordScale(r, r.isHyphen(to) ? to + 1 : to);
    if (scale === undefined) break;
    to += r.isHyphen(to) ? 2 : 1;
    smallest = scale;
    if (scale < 1000) group *= scale;
    // "three lakh crore": a scale right after a scale multiplies it.
    else [total, group] = [group === 0 ? total * scale : total + group * scale, 0];
    if (to - from > LONGEST_IN_WORDS) break;
  }
  // The article alone counts nothing: "to a plant", "to A$40".
  if (isArticle && to === from + 1) return null;
  const value = total + group;
  const decimals = smallest <= 100 ? spokenDecimals(r, to) : '';
  if (decimals) {
    const step = 10 ** -decimals.length;
    return { from, to: to + 1 + decimals.length, value: value + Number(`.${decimals}`), step, digits: false, scale: 1 };
  }
  return { from, to, value, step: smallest, digits: false, scale: value >= 1000 ? smallest : 1 };
}

const VAGUE = formsOf(new Set(['several', 'few', 'many', 'couple', 'of', 'some', 'the', 'these', 'those']));
/** "hundred and fifty", whose article is left out. */
function withoutArticle(r: Reader, at: number): Numeral | null {
  if (!/^(?:hundred|thousand)$/.test(r.word(at)) || r.word(at + 1) !== 'and' || r.is(at - 1, VAGUE)) return null;
  const rest = r.isNumber(at - 1) ? null : fromWords(r, at + 2);
  const scale = SCALES.get(r.word(at)) as number;
  if (!rest || rest.value >= scale || rest.scale !== 1) return null;
  return { ...rest, from: at, value: scale + rest.value };
}

/** "a dozen", "a hundred", "one hundred thousand". */
function fromArticle(r: Reader, at: number): Numeral | null {
  if (!r.is(at, COUNTED_BY_ARTICLE)) return null;
  const isPair = r.word(at - 1) === 'of' && r.word(at - 2) === 'couple' && r.word(at - 3) === 'a';
  if (isPair || (r.word(at - 1) === 'couple' && r.word(at - 2) === 'a')) {
    const value = 2 * (SCALES.get(r.word(at)) as number);
    return { from: isPair ? at - 3 : at - 2, to: at + 1, value, step: value / 2, digits: false, scale: value / 2 };
  }
  if (r.word(at - 1) !== 'a' && r.word(at - 1) !== 'one') return withoutArticle(r, at);
  const scale = SCALES.get(r.word(at)) as number;
  const more = SCALES.get(r.word(at + 1));
  const value = scale * (more && more > scale && scale > 12 ? more : 1);
  const to = value > scale ? at + 2 : at + 1;
  const longer = scale === 12 || r.word(at - 1) !== 'a' ? null : fromWords(r, at - 1);
  if (longer && longer.to > to) return longer;
  return { from: at - 1, to, value, step: scale === 12 ? 1 : value, digits: false, scale: value };
}

/** The number at a token, in digits or words, with its scale; null where there is none. `money`: a currency stands before it. */
export function readNumeral(r: Reader, at: number, style: NumberStyle, money: boolean): Numeral | null {
  const plain = r.isNumber(at) ? fromDigits(r, at, style) : (partOf(r, at) ?? fromArticle(r, at) ?? fromWords(r, at));
  return plain && withLower(r, withHalf(r, withScale(r, withPart(r, withHalf(r, plain)), money)), style);
}
