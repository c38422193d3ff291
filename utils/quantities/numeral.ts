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

const times = (numeral: Numeral, factor: number, to: number): Numeral => ({
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

function fromDigits(r: Reader, from: number, style: NumberStyle): Numeral | null {
  const to = spacedGroups(r, from);
  const digits = to === from + 1 ? digitsAt(r.tokens, from, style) : readDigits(r.spaced(from, to), style);
  if (!digits) return null;
  const part = VULGAR.get(r.word(to));
  if (part !== undefined && r.touches(to)) return mixed(from, to + 1, digits.value + part);
  const [top, bottom] = [r.isHyphen(to) ? to + 1 : to, r.isHyphen(to) ? to + 3 : to + 2];
  if (r.isNumber(top) && r.word(top + 1) === '/' && r.touches(bottom) && /^[2348]$/.test(r.word(bottom))) {
    const [over, under] = [Number(r.word(top)), Number(r.word(bottom))];
    if (over < under) return mixed(from, bottom + 1, digits.value + over / under);
  }
  return { from, to, value: digits.value, step: digits.step, digits: true, scale: 1 };
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

const wordScale = (r: Reader, at: number) => {
  const word = r.word(at);
  return word === 'dozen' || word === 'cr' || word === 'mm' ? undefined : SCALES.get(word);
};

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
    group *= scale;
    smallest = scale;
    if (scale >= 1000) [total, group] = [total + group, 0];
    if (to - from > LONGEST_IN_WORDS) break;
  }
  const value = total + group;
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

/** "and a half" after a number. */
function withHalf(r: Reader, numeral: Numeral): Numeral {
  const at = numeral.to;
  if (r.word(at) !== 'and' || r.word(at + 1) !== 'a' || r.word(at + 2) !== 'half' || numeral.scale !== 1)
    return numeral;
  return { ...numeral, to: at + 3, value: numeral.value + 0.5, step: 0.1 };
}

/** Scale words and letters after a number: "1.2 million", "4 lakh crore", "3bn"; letters alone only where they are glued. */
function withScale(r: Reader, numeral: Numeral, money: boolean): Numeral {
  let scaled = numeral;
  for (let rounds = 0; rounds < 2; rounds++) {
    const at = r.isHyphen(scaled.to) ? scaled.to + 1 : scaled.to;
    const word = r.word(at);
    const scale = SCALES.get(word);
    if (scale === undefined || (word === 'dozen' && !money && scaled.value > 20)) break;
    if ((word === 'cr' || word === 'mm') && !money) break;
    scaled = times(scaled, scale, at + 1);
  }
  if (scaled.scale === 1 && r.touches(scaled.to)) {
    const letter = r.word(scaled.to);
    const scale = GLUED_SCALES.get(letter) ?? (money ? MONEY_SCALES.get(letter) : undefined);
    if (
      scale !== undefined &&
      (letter !== 'm' || money || !isMetres(r, scaled.to + 1)) &&
      (money || r.raw(scaled.to) !== 'K')
    ) {
      scaled = times(scaled, scale, scaled.to + 1);
    }
  }
  return scaled;
}

const METRES = new Set(
  'long deep high wide tall thick above below sprint race hurdles freestyle from away underground'.split(' '),
);
const isMetres = (r: Reader, next: number) =>
  METRES.has(r.word(next)) || (r.isHyphen(next) && METRES.has(r.word(next + 1)));

/** The number at a token, in digits or words, with its scale; null where there is none. `money`: a currency stands before it. */
export function readNumeral(r: Reader, at: number, style: NumberStyle, money: boolean): Numeral | null {
  const plain = r.isNumber(at) ? fromDigits(r, at, style) : (partOf(r, at) ?? fromArticle(r, at) ?? fromWords(r, at));
  return plain && withScale(r, withHalf(r, plain), money);
}
