import { isAddress } from './addresses.ts';
import { readCounted, readSingle } from './counted.ts';
import { CHANGES } from './data/changes.ts';
import { SOURCE_TAILS, SOURCES } from './data/nouns.ts';
import type { Unit } from './data/units.ts';
import { isDating, isMoment } from './dating.ts';
import { type Draft, newDraft } from './draft.ts';
import { hedgeBefore } from './hedge.ts';
import { comparesTimes, readFactor, readNumbered } from './multiple.ts';
import type { Form } from './quantity.ts';
import { type Range, readRange, scaledAs } from './range.ts';
import type { Reader } from './reader.ts';
import type { Numeral } from './scales.ts';
import { afterPlus, readTerm, type Scene, type Term, withOneLarger, withSmaller } from './term.ts';
import {
  endOfTrap,
  followsName,
  isCalibre,
  isCode,
  isExchangeRate,
  isLetteredPlace,
  isTrap,
  isUnitOfName,
} from './traps.ts';
import { type Per, readPer } from './unit.ts';

/** Names of masses by what they are in tonnes. */
const MASSES = new Map([
  [1, 't'],
  [1e-3, 'kg'],
  [1e-6, 'g'],
  [1e-9, 'mg'],
  [1e-12, 'µg'],
  [1e-15, 'ng'],
  [4.5359237e-4, 'lb'],
]);
/** "300 mg/l", "120 g/km", "250 Wh/kg": of what is measured per another thing, both as written. */
function compound(unit: Unit, { mass, thing }: Per): string | null {
  const over = mass === null ? thing : MASSES.get(mass);
  const what = unit.kind === 'mass' ? MASSES.get(unit.factor) : unit.name;
  if (!over || !what || unit.kind === 'time' || unit.form !== 'measured') return null;
  return what === 'mile' && over === 'gallon' ? 'mpg' : `${what}/${over}`;
}

const GRAMS_A_TONNE = 1e6;
/** No mine or plant makes a thousand million tonnes a year. */
const LEAST_OF_TONNES = 1000;
/** "1,500 MTPA": metric tonnes a year, where millions of them are beyond all there is. */
const inTonnes = (r: Reader, unit: Unit, { numeral }: Term): Unit =>
  unit.kind === 'mass' && numeral.value >= LEAST_OF_TONNES && /^mtpa$/i.test(r.raw(numeral.to))
    ? { ...unit, factor: 1 }
    : unit;

/** Unit, form and factor of an amount with what it is said per. */
function rated(
  unit: Unit,
  per: Per | null,
): { name: string; factor: number; to: number | null; period: string | null } {
  if (unit.kind === 'mass' && per?.mass)
    return { name: 'g/t', factor: GRAMS_A_TONNE / per.mass, to: per.to, period: null };
  const name = per && compound(unit, per);
  if (per && name) return { name, factor: 1 / unit.factor, to: per.to, period: null };
  if (unit.form !== 'money' || !per) return { name: unit.name, factor: 1, to: null, period: per?.period ?? null };
  if (per.mass !== null) return { name: `${unit.name}/kg`, factor: 0.001 / per.mass, to: per.to, period: null };
  if (per.thing !== null) return { name: `${unit.name}/${per.thing}`, factor: 1, to: per.to, period: null };
  return { name: unit.name, factor: 1, to: null, period: per.period };
}

/** A reading that says: here stands no quantity, up to `to`. */
const trapped = (r: Reader, { from }: Term, to: number): Draft =>
  newDraft({ from, to: endOfTrap(r, to), low: 0, high: 0, unit: '', form: 'count', dropped: true });

/** "442,500 yuan ($61,700) a ton": what it is per stands after the converted amount. */
function perAfterBracket(r: Reader, to: number, unit: Unit): Per | null {
  if (unit.form !== 'money' || r.word(to) !== '(') return null;
  for (let at = to + 1; at < to + 7; at++) {
    if (r.word(at) !== ')') continue;
    const per = readPer(r, at + 1);
    return per && { ...per, to };
  }
  return null;
}

const GOODS = new Set(
  'oxide oxides metal metals ingot ingots powder carbonate hydroxide trioxide pentoxide'.split(' '),
);
const NAMED_AFTER = new Set('of for in and or ,'.split(' '));
/** "the price of 99.5% dysprosium oxide", "for 99.9pc metal": a grade of goods, which is in their name. */
const isPurity = (r: Reader, from: number, to: number): boolean =>
  (r.isEdge(from - 1) || NAMED_AFTER.has(r.word(from - 1))) &&
  (GOODS.has(r.word(to)) ||
    (r.isWord(to) && GOODS.has(r.word(to + 1)) && !/^(?:of|more|less|in|by|to)$/.test(r.word(to))));

/** "the 0.1% rule", "China's 50% rules": what a rule is called after. */
const isNamesake = (r: Reader, to: number): boolean =>
  /^rules?$/.test(r.word(to)) && !/^(?:out|over|the|in)$/.test(r.word(to + 1));

const COMPASS = new Set(['north', 'south', 'east', 'west', 'latitude', 'longitude', 'n', 's', 'e', 'w']);
const CLASS_NOUNS = new Set(['class', 'category', 'series', 'type', 'wafer', 'wafers', 'model']);

/** The quantity with a unit that `term` (and `second`) make; null where its form is a trap. */
function measured({ r }: Scene, term: Term, second: Term | null, range: Range | null): Draft | null {
  const last = second ?? term;
  const named = (range?.unit ?? term.unit) as Unit;
  const unit = range ? named : inTonnes(r, named, last);
  if (isCode(r, term.numeral) || isMoment(r, term.numeral, unit.name) || isExchangeRate(r, term.from, last.to))
    return trapped(r, term, last.to);
  if (unit.kind === 'time' && isDating(r, hedgeBefore(r, term.from)?.at ?? term.from, last.to, last.hyphen)) {
    return trapped(r, term, last.to);
  }
  if (unit.kind === 'share' && (isPurity(r, term.from, last.to) || isNamesake(r, last.to))) {
    return trapped(r, term, last.to);
  }
  if (
    isCalibre(r, unit.name, last.to) ||
    isLetteredPlace(r, term.numeral, last.to) ||
    isUnitOfName(r, term.numeral, last.to)
  )
    return trapped(r, term, last.to);
  // "in the mid-$40s": somewhere between forty and fifty.
  if (term.prefixed && r.word(last.to) === 's' && r.touches(last.to)) return trapped(r, term, last.to);
  if (unit.name === 'degree' && COMPASS.has(r.word(last.to))) return trapped(r, term, last.to);
  if (unit.kind !== 'share' && unit.form !== 'money' && last.hyphen && CLASS_NOUNS.has(r.word(last.to))) return null;
  const per = last.hyphen ? null : (readPer(r, last.to) ?? perAfterBracket(r, last.to, unit));
  const rate = rated(unit, per);
  const low = (range?.low ?? term.numeral.value * unit.factor) * rate.factor;
  const high = (range?.high ?? term.numeral.value * unit.factor) * rate.factor;
  return newDraft({
    from: term.from,
    to: rate.to ?? last.to,
    numberFrom: term.numeral.from,
    numberTo: last.numeral.to,
    low,
    high,
    unit: rate.name,
    form: unit.form as Form,
    step: last.numeral.step * unit.factor * rate.factor,
    per: rate.period,
    digits: term.numeral.digits,
    scale: last.numeral.scale,
    factor: unit.factor * rate.factor,
    perFactor: rate.factor,
    isTime: unit.kind === 'time',
  });
}

const DEFINITE = new Set(['the', 'these', 'those', 'both', 'its', 'between', 'other']);

/** Whether a small count only points back at things named before: "the two countries", "one plant". */
function pointsBack(r: Reader, { from, value, digits }: Numeral): boolean {
  if (digits) return false;
  const before = r.word(from - 1);
  if (value === 1 && before === 'than' && /^(?:percent|cent|pc|%|times)$/.test(r.word(from - 3))) return true;
  if (value === 1) return !/^(?:only|just|least|than|exactly)$/.test(before);
  return value === 2 && DEFINITE.has(before) && before !== 'its';
}

/** Whether the counted noun before token `to` only names who speaks: "two people familiar with the matter". */
const speaks = (r: Reader, to: number) => SOURCES.has(r.word(to - 1)) && SOURCE_TAILS.has(r.word(to));

/** Whether a number after a name can be a clause whose verb is left out: "Laos supplied 40 percent, Peru 20." */
function mayBeGapped(r: Reader, { from, to }: Numeral): boolean {
  let name = from - 1;
  while (r.isWord(name - 1) && r.isCapital(name - 1)) name--;
  if (r.word(name - 1) === 'the') name--;
  return /^(?:,|;|and)$/.test(r.word(name - 1)) && (r.isEdge(to) || /^(?:[,.;)]|and)$/.test(r.word(to)));
}

/** A count with its noun, or a bare number; null where its form is a trap. */
function counted({ r }: Scene, term: Term, second: Term | null, range: Range | null): Draft | null {
  const { numeral } = term;
  const last = (second ?? term).numeral;
  const numbered = range ? null : readNumbered(r, numeral.from, numeral.value, numeral.to);
  if (numbered) return numbered;
  const factor = range ? null : readFactor(r, numeral);
  if (factor) return factor;
  if (isTrap(r, numeral) || isTrap(r, last) || isExchangeRate(r, term.from, last.to)) return trapped(r, term, last.to);
  const isStrength = r.isHyphen(last.to) && r.word(last.to + 1) === 'strong';
  const grouped = numeral.digits && /\D\d{3}(?:\.\d+)?$/.test(r.word(numeral.from));
  // "At Marrowby 1,900 miners walked out": no name holds a comma, where a noun follows that can be counted.
  const ofNoun = grouped && readCounted(r, last.to) !== null;
  const named = numeral.digits && numeral.scale === 1 && !ofNoun && followsName(r, numeral.from);
  if (named && (range || !mayBeGapped(r, numeral))) return trapped(r, term, last.to);
  if (!range && pointsBack(r, numeral)) return null;
  if (numeral.value === 0) return null;
  const noun = named
    ? null
    : last.value === 1 && !last.digits
      ? readSingle(r, last.to)
      : readCounted(r, afterPlus(r, last.to));
  if (noun === null && isAddress(r, numeral)) return trapped(r, term, last.to);
  const per = readPer(r, noun?.to ?? last.to);
  if (noun && (speaks(r, noun.to) || (noun.noun === 'time' && per?.period))) return trapped(r, term, noun.to);
  return newDraft({
    from: term.from,
    to: noun?.to ?? last.to,
    numberFrom: numeral.from,
    numberTo: last.to,
    low: range?.low ?? numeral.value,
    high: range?.high ?? numeral.value,
    unit: 'count',
    form: 'count',
    step: last.step,
    counted: noun?.noun ?? null,
    per: per?.period ?? null,
    bare: noun === null && !isStrength,
    named,
    digits: numeral.digits,
    scale: last.scale,
    grouped,
  });
}

/** "three times the", "five-fold", "10-fold"; null where it is none. */
function timesOver(r: Reader, { numeral }: Term, second: Term | null, range: Range | null): Draft | null {
  const last = (second ?? { numeral }).numeral;
  const next = r.isHyphen(last.to) ? last.to + 1 : last.to;
  const fold = r.word(next) === 'fold';
  const isMoved = hedgeBefore(r, numeral.from) !== null || CHANGES.has(r.word(numeral.from - 1));
  if (!fold && !comparesTimes(r, next, isMoved)) return null;
  const { value, step, from, digits } = numeral;
  return newDraft({
    from,
    to: next + 1,
    numberTo: last.to,
    low: range?.low ?? value,
    high: range?.high ?? value,
    unit: 'x',
    form: 'multiple',
    step,
    digits,
  });
}

/** The quantity whose number begins at token `at`: with a unit, with a counted noun, or bare. */
export function readAmount(scene: Scene, at: number): Draft | null {
  const plain = readTerm(scene, at);
  if (!plain) return null;
  const term = scaledAs(scene, withOneLarger(scene, withSmaller(scene, plain)));
  const { range, second } = readRange(scene, term);
  const multiple = range?.unit || term.unit ? null : timesOver(scene.r, term, second, range);
  if (multiple) return multiple;
  return range?.unit || term.unit ? measured(scene, term, second, range) : counted(scene, term, second, range);
}
