import { formsOf } from '../text/vocabulary.ts';
import { SCALES } from './data/number-words.ts';
import { UNITS, type Unit } from './data/units.ts';
import type { NumberStyle } from './digits.ts';
import type { Currency, Money } from './money.ts';
import { beginOfDigits, readNumeral } from './numeral.ts';
import type { Reader } from './reader.ts';
import { type Numeral, withFactor } from './scales.ts';
import { isYear } from './traps.ts';
import { readUnit, type UnitMatch } from './unit.ts';

/** Where the noun of "200-plus vessels" and "90+ ships" begins. */
export function afterPlus(r: Reader, to: number): number {
  if (r.word(to) === '+' && r.touches(to)) return to + 1;
  return r.isHyphen(to) && r.word(to + 1) === 'plus' ? to + 2 : to;
}

/** What a reading needs of its text as a whole. */
export interface Scene {
  readonly r: Reader;
  readonly money: Money;
  readonly style: NumberStyle;
}

/** A number with the unit that stands beside it. */
export interface Term {
  readonly from: number;
  readonly to: number;
  readonly numeral: Numeral;
  readonly unit: Unit | null;
  readonly hyphen: boolean;
  readonly prefixed: boolean;
}

const currencyUnit = ({ code, factor }: Currency): Unit => ({ name: code, factor, form: 'money', kind: 'other' });

/** "$(4.2) million", "($4.2) million": a loss, as accounts write it, with its scale after the bracket. */
function bracketed(r: Reader, term: Term): Term {
  const scale = r.word(term.to) === ')' && term.numeral.scale === 1 ? SCALES.get(r.word(term.to + 1)) : undefined;
  if (scale === undefined) return term;
  const numeral = withFactor(term.numeral, scale, term.to + 2);
  return { ...term, from: r.word(term.from - 1) === '(' ? term.from - 1 : term.from, to: numeral.to, numeral };
}

const MORE = formsOf(new Set(['more', 'additional', 'extra', 'further', 'fewer', 'other']));
/** "two more years", "500 additional megawatts": the unit behind a word of adding. */
function unitAfterMore(r: Reader, at: number): UnitMatch | null {
  const unit = r.is(at, MORE) && r.isWord(at + 1) && r.word(at + 1).length > 1 ? readUnit(r, at + 1) : null;
  return unit?.hyphen ? null : unit;
}

/** "920 [metric tons]": a unit that an editor has put in. */
function unitInBrackets(r: Reader, at: number): UnitMatch | null {
  const unit = r.word(at) === '[' ? readUnit(r, at + 1) : null;
  return unit && r.word(unit.to) === ']' ? { ...unit, to: unit.to + 1 } : null;
}

/** The term whose number begins at `at`. */
export function readTerm({ r, money, style }: Scene, at: number): Term | null {
  const begin = beginOfDigits(r, at);
  // "$-1.2 billion", "$(4.2) million", not "K-12" nor "P-8" nor "5€-6€".
  const mark = r.touches(begin - 1) && r.touches(begin) ? r.word(begin - 1) : '';
  const isOfLast = r.isNumber(begin - 3) && r.touches(begin - 2);
  const isBehind = mark === '(' || (mark === '-' && !r.isWord(begin - 2) && !isOfLast);
  const sign = money.before(begin) ?? (isBehind ? money.before(begin - 1) : null);
  const numeral = readNumeral(r, at, style, sign !== null);
  if (!numeral) return null;
  const { from, to } = numeral;
  if (sign)
    return bracketed(r, { from: sign.at, to, numeral, unit: currencyUnit(sign), hyphen: false, prefixed: true });
  // "10.02 €3bn": a sign that begins the next amount.
  const opensNext = !r.isWord(to) && r.isNumber(to + 1) && r.touches(to + 1) && !r.touches(to);
  const named = opensNext ? null : money.after(afterPlus(r, to));
  if (named) return { from, to: named.at, numeral, unit: currencyUnit(named), hyphen: r.isHyphen(to), prefixed: false };
  const unit = readUnit(r, afterPlus(r, to)) ?? unitAfterMore(r, to) ?? unitInBrackets(r, to);
  // "In 2014 Pound wrote": a year before a name.
  const isName = unit && isYear(r, numeral) && /^\p{Lu}\p{Ll}+(?<!s)$/u.test(r.raw(to));
  if (!unit || isName) return { from, to, numeral, unit: null, hyphen: false, prefixed: false };
  return { from, to: unit.to, numeral, unit: unit.unit, hyphen: unit.hyphen, prefixed: false };
}

/** How many of the second unit are one of the first. */
const SMALLER: ReadonlyMap<string, number> = new Map([
  ['year month', 12],
  ['week day', 7],
  ['day hour', 24],
  ['hour minute', 60],
  ['minute second', 60],
  ['foot inch', 12],
]);
/** Ounces in a pound and pounds in a stone. */
const SMALLER_MASSES = new Set([16, 14]);
/** How many of a second unit are one of a first that is told with it; 0 where the two are not told together. */
function ratioOf(first: Unit, second: Unit): number {
  if (first.name !== second.name) return SMALLER.get(`${first.name} ${second.name}`) ?? 0;
  const ratio = Math.round(first.factor / second.factor);
  return first.form === 'money' ? (ratio === 100 ? ratio : 0) : SMALLER_MASSES.has(ratio) ? ratio : 0;
}
const JOINS = /^(?:and|,)$/;

const INCH = UNITS.get('inches') as Unit;
/** "6 ft 2 in": after feet "in" is no preposition. */
const asInches = (r: Reader, unit: Unit, term: Term | null): Term | null =>
  term && unit.name === 'foot' && term.unit === null && r.raw(term.to) === 'in'
    ? { ...term, to: term.to + 1, unit: INCH }
    : term;

/** "two hours and 30 minutes", "5 feet 2 inches", "3 dollars and 50 cents": one amount told in two units or three. */
export function withSmaller(scene: Scene, term: Term): Term {
  const { r } = scene;
  const { unit, numeral } = term;
  if (!unit || term.prefixed || term.hyphen || numeral.scale !== 1 || !Number.isInteger(numeral.value)) return term;
  const next = JOINS.test(r.word(term.to)) ? term.to + 1 : term.to;
  const plain = next > term.to + 1 || r.isEdge(next) ? null : asInches(r, unit, readTerm(scene, next));
  if (!plain?.unit || plain.from !== next || plain.prefixed || plain.hyphen) return term;
  const ratio = ratioOf(unit, plain.unit);
  if (!ratio || plain.numeral.value >= ratio) return term;
  const rest = withSmaller(scene, plain);
  const value = numeral.value + rest.numeral.value / ratio;
  return { ...term, to: rest.to, numeral: { ...numeral, to: rest.numeral.to, value, step: rest.numeral.step / ratio } };
}

/** "an hour and 45 minutes", "a dollar and 42 cents": the one of the larger unit that an article tells. */
export function withOneLarger({ r, money }: Scene, term: Term): Term {
  const { unit, numeral, from } = term;
  if (!unit || term.prefixed || r.word(from - 1) !== 'and' || !/^an?$/.test(r.word(from - 3))) return term;
  const currency = money.after(from - 2);
  const larger = currency ? currencyUnit(currency) : readUnit(r, from - 2)?.unit;
  const ratio = larger ? ratioOf(larger, unit) : 0;
  if (!larger || !ratio || numeral.value >= ratio) return term;
  const one = { ...numeral, value: 1 + numeral.value / ratio, step: numeral.step / ratio };
  return { ...term, from: from - 3, numeral: one, unit: larger };
}

/** The term that begins at `at`, with or without a currency sign before its number. */
export function readTermFrom(scene: Scene, at: number): Term | null {
  for (let skip = 0; skip < 4; skip++) {
    if (skip > 0 && scene.r.isEdge(at + skip)) return null;
    const term = readTerm(scene, at + skip);
    if (term) return term.from === at ? term : null;
  }
  return null;
}
