import { AFTER_ARTICLE, GLUED_SCALES, MONEY_SCALES, ONES, PARTS, SCALES, TENS, VULGAR } from './data/number-words.ts';
import { MONTHS } from './data/traps.ts';
import { UNITS } from './data/units.ts';
import { digitsAt, type NumberStyle, readDigits } from './digits.ts';
import type { Reader } from './reader.ts';
import { readUnit } from './unit.ts';

/** A number with its scale: tokens `from` to `to`, excluded. */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly step: number;
  /** Written in digits, not in words. */
  readonly digits: boolean;
  /** What its scale words multiply it by; 1 without any. */
  readonly scale: number;
}

/** A number that a scale word multiplies, which ends before `to`. */
export const withFactor = (numeral: Numeral, factor: number, to: number): Numeral => ({
  ...numeral,
  to,
  value: numeral.value * factor,
  step: numeral.step * factor,
  scale: numeral.scale * factor,
});

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
  const next = r.word(to);
  if (to === from + 1 || r.isNumber(to) || r.isEdge(to)) return from + 1;
  const isUnit = !/^(?:%|percent|pct)$/.test(next) && (UNITS.has(next) || UNITS.has(r.raw(to)) || SCALES.has(next));
  return isUnit || isCountedWord(r, to) ? to : from + 1;
}

/** "1 240 persons" */
const isCountedWord = (r: Reader, at: number) =>
  r.isWord(at) && !r.isCapital(at) && (/[^s]s$/.test(r.word(at)) || r.word(at) === 'people') && r.word(at).length > 3;

/** "1½", "1 1/2", "1-1/2". */
const mixed = (from: number, to: number, value: number): Numeral => ({
  from,
  to,
  value,
  step: 0.25,
  digits: true,
  scale: 1,
});

/** ".5 per cent", "$.50": where digits begin that a point alone stands before. */
export const beginOfDigits = (r: Reader, at: number): number =>
  r.word(at - 1) === '.' && r.touches(at) && !(r.touches(at - 1) && (r.isWord(at - 2) || r.isNumber(at - 2)))
    ? at - 1
    : at;

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** "× 10⁸", "x 10^6", "x10^6" from `at` on: the power of ten and where it ends. */
function powerOfTen(r: Reader, at: number): { factor: number; to: number } | null {
  const isApart = /^[x×]$/.test(r.word(at)) && r.word(at + 1) === '10';
  let to = isApart ? at + 2 : r.word(at) === 'x10' ? at + 1 : -1;
  if (to < 0) return null;
  if (r.word(to) === '^') {
    const isNegative = r.word(to + 1) === '-';
    const exponent = isNegative ? to + 2 : to + 1;
    if (!/^\d{1,2}$/.test(r.word(exponent))) return null;
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

function fromDigits(r: Reader, from: number, style: NumberStyle): Numeral | null {
  const begin = beginOfDigits(r, from);
  if (begin < from) {
    const digits = readDigits(`0.${r.word(from)}`, 'point');
    return digits && { from: begin, to: from + 1, value: digits.value, step: digits.step, digits: true, scale: 1 };
  }
  const to = spacedGroups(r, from);
  const digits = to === from + 1 ? digitsAt(r.tokens, from, style) : readDigits(r.spaced(from, to), style);
  if (!digits) return null;
  const part = VULGAR.get(r.word(to));
  if (part !== undefined) return mixed(from, to + 1, digits.value + part);
  const [top, bottom] = [r.isHyphen(to) ? to + 1 : to, r.isHyphen(to) ? to + 3 : to + 2];
  if (r.isNumber(top) && r.word(top + 1) === '/' && r.touches(bottom) && /^[2348]$/.test(r.word(bottom))) {
    const [over, under] = [Number(r.word(top)), Number(r.word(bottom))];
    if (over < under) return mixed(from, bottom + 1, digits.value + over / under);
  }
  const plain = { from, to, value: digits.value, step: digits.step, digits: true, scale: 1 };
  const power = powerOfTen(r, to);
  return power ? withFactor(plain, power.factor, power.to) : plain;
}

/** "twenty-seven", "nineteen"; the value and where it ends. */
function belowHundred(r: Reader, at: number): { value: number; to: number } | null {
  const tens = TENS.get(r.word(at));
  if (tens === undefined) {
    const value = ONES.get(r.word(at));
    return value === undefined ? null : { value, to: at + 1 };
  }
  const next = r.isHyphen(at + 1) ? at + 2 : at + 1;
  const ones = ONES.get(r.word(next));
  return ones !== undefined && ones > 0 && ones < 10
    ? { value: tens + ones, to: next + 1 }
    : { value: tens, to: at + 1 };
}

/** Short scales that are also other things and count after a currency alone. */
const OF_MONEY = new Set(['cr', 'mm', 'mil']);

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

/** Number words up to the trillions: "two hundred and fifty thousand". */
function fromWords(r: Reader, from: number): Numeral | null {
  let [total, group, to, smallest] = [0, 0, from, 1];
  for (let first = true; ; first = false) {
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
  const value = total + group;
  const decimals = smallest <= 10 ? spokenDecimals(r, to) : '';
  if (decimals) {
    const step = 10 ** -decimals.length;
    return { from, to: to + 1 + decimals.length, value: value + Number(`.${decimals}`), step, digits: false, scale: 1 };
  }
  return { from, to, value, step: smallest, digits: false, scale: value >= 1000 ? smallest : 1 };
}

/** A written-out part: "half", "a quarter", "three-quarters"; its tokens and value. */
function readPart(r: Reader, at: number): { from: number; to: number; value: number } | null {
  const word = r.word(at);
  if (word === 'half') return { from: at, to: at + 1, value: 0.5 };
  const single = PARTS.get(word);
  if (single) return r.word(at - 1) === 'a' ? { from: at - 1, to: at + 1, value: 1 / single } : null;
  const top = ONES.get(word);
  const next = r.isHyphen(at + 1) ? at + 2 : at + 1;
  const bottom = top ? PARTS.get(r.word(next)) : undefined;
  return top && bottom && top < bottom ? { from: at, to: next + 1, value: top / bottom } : null;
}

/** A part of a scale or of one unit: "half a million", "a quarter million", "half an hour", "a half-point cut". */
function partOf(r: Reader, at: number): Numeral | null {
  const part = readPart(r, at);
  if (!part) return null;
  const { from, to, value } = part;
  const numeral = { from, digits: false, scale: 1, step: value / 5 };
  if (r.isHyphen(to) && /^points?$/.test(r.word(to + 1))) return { ...numeral, to, value };
  const isOf = r.word(to) === 'of';
  let next = isOf || r.isHyphen(to) ? to + 1 : to;
  const hasArticle = /^(?:an?|one)$/.test(r.word(next));
  if (hasArticle) next++;
  const scale = AFTER_ARTICLE.has(r.word(next)) ? SCALES.get(r.word(next)) : undefined;
  if (scale && (hasArticle || !isOf)) {
    return { ...numeral, to: next + 1, value: value * scale, scale, step: scale === 12 ? 1 : (value * scale) / 5 };
  }
  const isUnit = hasArticle && (isOf || r.word(at) === 'half') && readUnit(r, next);
  return isUnit ? { ...numeral, to: next, value } : null;
}

/** "a dozen", "a hundred", "one hundred thousand". */
function fromArticle(r: Reader, at: number): Numeral | null {
  if (!AFTER_ARTICLE.has(r.word(at)) || (r.word(at - 1) !== 'a' && r.word(at - 1) !== 'one')) return null;
  const scale = SCALES.get(r.word(at)) as number;
  const more = SCALES.get(r.word(at + 1));
  const value = scale * (more && more > scale && scale > 12 ? more : 1);
  const to = value > scale ? at + 2 : at + 1;
  return { from: at - 1, to, value, step: scale === 12 ? 1 : value, digits: false, scale: value };
}

/** "two and a half", "a million and a half tonnes": half of one, or of its scale. */
function withHalf(r: Reader, numeral: Numeral): Numeral {
  const { value, scale } = numeral;
  let to = numeral.to;
  for (const word of ['and', 'a', 'half']) {
    if (r.isHyphen(to)) to++;
    if (r.word(to++) !== word) return numeral;
  }
  if (scale !== 1 && (scale < 1000 || r.word(to) === 'of')) return numeral;
  return { ...numeral, to, value: value + scale / 2, step: scale / 10 };
}

/** Scale words and letters after a number: "1.2 million", "4 lakh crore", "3bn"; letters alone only where they are glued. */
function withScale(r: Reader, numeral: Numeral, money: boolean): Numeral {
  let scaled = numeral;
  for (let rounds = 0; rounds < 2; rounds++) {
    const at = r.isHyphen(scaled.to) ? scaled.to + 1 : scaled.to;
    const word = r.word(at);
    const scale = SCALES.get(word);
    if (scale === undefined || (word === 'dozen' && !money && scaled.value > 20)) break;
    if (OF_MONEY.has(word) && !money) break;
    scaled = withFactor(scaled, scale, at + 1);
  }
  if (scaled.scale === 1 && r.touches(scaled.to)) {
    const letter = r.word(scaled.to);
    const scale = GLUED_SCALES.get(letter) ?? (money ? MONEY_SCALES.get(letter) : undefined);
    if (
      scale !== undefined &&
      (letter !== 'm' || money || !isMetres(r, scaled.to)) &&
      (money || r.raw(scaled.to) !== 'K')
    ) {
      scaled = withFactor(scaled, scale, scaled.to + 1);
    }
  }
  if (scaled.scale === 1 && money && /^[KMB]$/.test(r.raw(scaled.to)) && !r.isHyphen(scaled.to + 1)) {
    scaled = withFactor(scaled, GLUED_SCALES.get(r.word(scaled.to)) as number, scaled.to + 1);
  }
  return scaled;
}

const METRES = new Set(
  'long deep high wide tall thick above below sprint race hurdles freestyle from away underground'.split(' '),
);
const GRADING = new Set('at @ of grading averaging assaying'.split(' '));
const GRADES = new Set('% percent pct per ppm g'.split(' '));
const DRILLING = new Set(
  `drill drills drilled drilling hole holes borehole boreholes intersect intersected intersects intersection intersections intercept
   intercepted intercepts intercepting assay assays assayed trench trenches trenching depth depths downhole interval intervals`.split(
    /\s+/,
  ),
);
const DRILLING_REACH = 40;

/** Whether the letter "m" at `at` is metres: "9m deep", "48m at 2.1% TREO", or what is told of a drilled hole. */
function isMetres(r: Reader, at: number): boolean {
  const next = at + 1;
  if (METRES.has(r.word(next)) || (r.isHyphen(next) && METRES.has(r.word(next + 1)))) return true;
  if (GRADING.has(r.word(next)) && r.isNumber(next + 1) && GRADES.has(r.word(next + 2))) return true;
  if (UNITS.has(r.word(next)) || isCountedWord(r, next)) return false;
  for (let back = at - 2; back > at - DRILLING_REACH && !r.isEdge(back); back--)
    if (DRILLING.has(r.word(back))) return true;
  return false;
}

/** The number at a token, in digits or words, with its scale; null where there is none. `money`: a currency stands before it. */
export function readNumeral(r: Reader, at: number, style: NumberStyle, money: boolean): Numeral | null {
  const plain = r.isNumber(at) ? fromDigits(r, at, style) : (partOf(r, at) ?? fromArticle(r, at) ?? fromWords(r, at));
  return plain && withHalf(r, withScale(r, withHalf(r, plain), money));
}
