import { entryOf } from '../text/vocabulary.ts';
import { GLUED_SCALES, MONEY_SCALES, SCALES } from './data/number-words.ts';
import { OTHER_SCALES } from './data/other-languages.ts';
import { UNITS } from './data/units.ts';
import { digitsAt, type NumberStyle } from './digits.ts';
import type { Reader } from './reader.ts';

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

/** "1 370 persons" */
export const isCountedWord = (r: Reader, at: number) =>
  r.isWord(at) && !r.isCapital(at) && (/[^s]s$/.test(r.word(at)) || r.word(at) === 'people') && r.word(at).length > 3;

/** Short scales that are also other things and count after a currency alone. */
export const OF_MONEY = new Set(['cr', 'mm', 'mil']);

const SMALLER_SCALE = entryOf(
  new Map([
    ['crore', /^(?:lakhs?|lacs?)$/],
    ['crores', /^(?:lakhs?|lacs?)$/],
    ['cr', /^(?:lakhs?|lacs?)$/],
    ['lakh', /^thousand$/],
    ['lakhs', /^thousand$/],
    ['million', /^thousand$/],
    ['billion', /^million$/],
    ['trillion', /^billion$/],
  ]),
);
/** "3 crore 20 lakh", "2 lakh 40 thousand", "3 million 200 thousand": the rest of a number in its next smaller scale. */
export function withLower(r: Reader, numeral: Numeral, style: NumberStyle): Numeral {
  const scales = r.ask(numeral.to - 1, SMALLER_SCALE);
  if (!scales) return numeral;
  const isIndian = !/illion$/.test(r.word(numeral.to - 1));
  const at = isIndian && r.word(numeral.to) === 'and' ? numeral.to + 1 : numeral.to;
  if (!r.isNumber(at) || !scales.test(r.word(at + 1))) return numeral;
  const lower = digitsAt(r.tokens, at, style);
  const scale = SCALES.get(r.word(at + 1)) as number;
  if (!lower || lower.value * scale >= numeral.scale) return numeral;
  return { ...numeral, to: at + 2, value: numeral.value + lower.value * scale, step: lower.step * scale, scale };
}

const [SCALE, GLUED_SCALE] = [entryOf(SCALES), entryOf(GLUED_SCALES)];
/** Scale words and letters after a number: "1.2 million", "4 lakh crore", "3bn"; letters alone only where they are glued. */
export function withScale(r: Reader, numeral: Numeral, money: boolean): Numeral {
  let scaled = numeral;
  for (let rounds = 0; rounds < 2; rounds++) {
    const at = r.isHyphen(scaled.to) ? scaled.to + 1 : scaled.to;
    const word = r.word(at);
    const scale = r.ask(at, SCALE);
    if (scale === undefined || (word === 'dozen' && !money && scaled.value > 20)) break;
    if (OF_MONEY.has(word) && !money) break;
    // "400 millones de dólares", "200 milioni di euro", "35 millions of tonnes"
    const isOf = OTHER_SCALES.has(word) && /^(?:de|di|of)$/.test(r.word(at + 1));
    scaled = withFactor(scaled, scale, isOf ? at + 2 : at + 1);
  }
  if (scaled.scale === 1 && r.touches(scaled.to)) {
    const letter = r.word(scaled.to);
    const scale = r.ask(scaled.to, GLUED_SCALE) ?? (money ? MONEY_SCALES.get(letter) : undefined);
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
  // "the 400m in 48 seconds": a race.
  if (r.word(at - 2) === 'the' && /^(?:60|100|200|400|800|1,?500|5,?000|10,?000)$/.test(r.word(at - 1))) return true;
  if (METRES.has(r.word(next)) || (r.isHyphen(next) && METRES.has(r.word(next + 1)))) return true;
  if (GRADING.has(r.word(next)) && r.isNumber(next + 1) && GRADES.has(r.word(next + 2))) return true;
  // "45m (148ft)"
  if (r.word(next) === '(' && r.isNumber(next + 1) && UNITS.get(r.word(next + 2))?.kind === 'extent') return true;
  if (UNITS.has(r.word(next)) || isCountedWord(r, next)) return false;
  for (let back = at - 2; back > at - DRILLING_REACH && !r.isEdge(back); back--)
    if (DRILLING.has(r.word(back))) return true;
  return false;
}
