import { entryOf } from '../text/vocabulary.ts';
import { HUNDREDTHS, NAMES } from './data/currencies.ts';
import { AFTER_ARTICLE, ONES, PARTS, SCALES, VULGAR } from './data/number-words.ts';
import type { Reader } from './reader.ts';
import type { Numeral } from './scales.ts';
import { readUnit } from './unit.ts';

/** "1½", "1 1/2", "1-1/2". */
export const mixed = (from: number, to: number, value: number): Numeral => ({
  from,
  to,
  value,
  step: 0.25,
  digits: true,
  scale: 1,
});

/** "3/4 inch", "1/4 mile", "1/2 million". */
export function partOfUnit(r: Reader, from: number): Numeral | null {
  const [top, bottom, to] = [Number(r.word(from)), Number(r.word(from + 2)), from + 3];
  if (r.touches(from + 1) !== r.touches(from + 2) || !(top < bottom && bottom <= 16)) return null;
  const next = r.isHyphen(to) ? to + 1 : to;
  const isPart = AFTER_ARTICLE.has(r.word(next)) || (r.word(next) !== '%' && readUnit(r, next) !== null);
  return isPart ? { from, to, value: top / bottom, step: top / bottom / 5, digits: true, scale: 1 } : null;
}

const [VULGAR_PART, PART, ONES_VALUE] = [entryOf(VULGAR), entryOf(PARTS), entryOf(ONES)];
/** A written-out part: "half", "a quarter", "three-quarters"; its tokens and value. */
function partAt(r: Reader, at: number): { from: number; to: number; value: number } | null {
  const word = r.word(at);
  if (word === 'half') return { from: at, to: at + 1, value: 0.5 };
  const vulgar = r.ask(at, VULGAR_PART);
  if (vulgar !== undefined) return { from: at, to: at + 1, value: vulgar };
  if (word === 'quarter' && /^[mb]illion$/.test(r.word(at + 1)) && r.word(at - 1) !== 'a')
    return { from: at, to: at + 1, value: 0.25 };
  const single = r.ask(at, PART);
  if (single) return r.word(at - 1) === 'a' ? { from: at - 1, to: at + 1, value: 1 / single } : null;
  const top = r.ask(at, ONES_VALUE);
  const next = r.isHyphen(at + 1) ? at + 2 : at + 1;
  const bottom = top ? PARTS.get(r.word(next)) : undefined;
  return top && bottom && top < bottom ? { from: at, to: next + 1, value: top / bottom } : null;
}

const HALVED_TIMES = new Set(['hour', 'day', 'minute']);
/** "a half hour", "half-litre bottles", "a half-tonne load": not the "half year" of accounts. */
function isHalved(r: Reader, at: number, next: number): boolean {
  if (r.word(at) !== 'half' || next > at + 2 || (next === at + 1 && r.word(at - 1) !== 'a')) return false;
  const unit = readUnit(r, next)?.unit;
  if (!unit || r.word(next).endsWith('s')) return false;
  if (unit.kind === 'time') return HALVED_TIMES.has(unit.name);
  return unit.kind === 'mass' || unit.kind === 'extent' || unit.kind === 'other';
}

const isMoney = (word: string) => NAMES.has(word) || HUNDREDTHS.has(word);

/** A part of a scale or of one unit: "half a million", "a quarter million", "half an hour", "a half-point cut". */
export function partOf(r: Reader, at: number): Numeral | null {
  const part = partAt(r, at);
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
  if (isHalved(r, at, next)) return { ...numeral, to: r.isHyphen(to) ? to : next, value };
  const isUnit = VULGAR.has(r.word(at))
    ? !isOf && readUnit(r, next)
    : hasArticle && (isOf || r.word(at) === 'half') && (readUnit(r, next) || isMoney(r.word(next)));
  return isUnit ? { ...numeral, to: next, value } : null;
}

/** Whether what follows a mixed number can be told in parts: a unit, a scale, "times". */
const takesParts = (r: Reader, at: number) => {
  const next = r.isHyphen(at) ? at + 1 : at;
  return SCALES.has(r.word(next)) || r.word(next) === 'times' || NAMES.has(r.word(next)) || readUnit(r, next) !== null;
};

/** "three and a quarter million", "two and two-thirds per cent": a whole and a part, before what can be parted. */
export function withPart(r: Reader, numeral: Numeral): Numeral {
  if (numeral.scale !== 1 || numeral.value > MOST_IN_MIXED || r.word(numeral.to) !== 'and') return numeral;
  const part = partAt(r, numeral.to + (/^(?:an?|one)$/.test(r.word(numeral.to + 1)) ? 2 : 1));
  if (!part || part.from !== numeral.to + 1 || !takesParts(r, part.to)) return numeral;
  return { ...numeral, to: part.to, value: numeral.value + part.value, step: part.value / 5 };
}
const MOST_IN_MIXED = 1000;

/** "two and a half", "a million and a half tonnes": half of one, or of its scale. */
export function withHalf(r: Reader, numeral: Numeral): Numeral {
  const { value, scale } = numeral;
  let to = numeral.to;
  for (const word of ['and', 'a', 'half']) {
    if (r.isHyphen(to)) to++;
    if (r.word(to++) !== word) return numeral;
  }
  if (scale !== 1 && (scale < 1000 || r.word(to) === 'of')) return numeral;
  return { ...numeral, to, value: value + scale / 2, step: scale / 10 };
}
