import { readCounted, readSingle } from './counted.ts';
import { CHANGES } from './data/changes.ts';
import { SOURCE_TAILS, SOURCES } from './data/nouns.ts';
import type { Unit } from './data/units.ts';
import { type Draft, newDraft } from './draft.ts';
import { hedgeBefore } from './hedge.ts';
import { comparesTimes, readNumbered } from './multiple.ts';
import type { Form } from './quantity.ts';
import type { Reader } from './reader.ts';
import type { Numeral } from './scales.ts';
import { afterPlus, readTerm, readTermFrom, type Scene, type Term, withSmaller } from './term.ts';
import { endOfTrap, followsName, isCode, isDating, isExchangeRate, isMoment, isTrap, isYear } from './traps.ts';
import { type Per, readPer } from './unit.ts';

const follows = (r: Reader, at: number, words: ReadonlySet<string>, reach: number) => {
  for (let back = 1; back <= reach; back++) if (words.has(r.word(at - back))) return true;
  return false;
};
const RANGE_REACH = 9;
/** "guides to 2,400 to 2,600 tonnes, from 2,200 to 2,500": what stood there before was a range too. */
function followsRange(r: Reader, from: number): boolean {
  for (let at = from - 1; at > from - RANGE_REACH && !r.isEdge(at); at--)
    if (r.isNumber(at) && r.isNumber(at - 2) && /^(?:to|-|–)$/.test(r.word(at - 1))) return r.word(at - 3) !== 'from';
  return false;
}

/** "from 5 to 10" gives two values; "down from 5 to 6 per cent", "ranging from 5 to 10" are a range. */
function isFrom(r: Reader, { from, unit }: Term): boolean {
  const at = [from - 1, from - 2].find((back) => r.word(back) === 'from');
  if (at === undefined) return false;
  const before = r.word(at - 1);
  if (followsRange(r, at)) return false;
  return !(
    /^(?:rang(?:e|es|ed|ing)|runs?|ran|running|span(?:s|ned|ning)?|stretch(?:es|ed|ing)?|var(?:y|ies|ied|ying)|anywhere|anything)$/.test(
      before,
    ) ||
    (!unit && /^(?:up|down)$/.test(before))
  );
}

/** The second end of a range that begins with `first`; null where what follows is none. */
function readRangeEnd(scene: Scene, first: Term): Term | null {
  const { r } = scene;
  const link = r.word(first.to);
  const between = r.word(first.from - 1) === 'between' || r.word(first.from - 2) === 'between';
  const dash = link === '-' || link === '–' || link === '~' || link === '～';
  const isNear = link === 'or' && !first.unit;
  if (link === '±') return readTermFrom(scene, first.to + 1);
  if (dash ? r.touches(first.to) !== r.touches(first.to + 1) : link !== 'to' && !(link === 'and' && between) && !isNear)
    return null;
  if (link === 'to' && isFrom(r, first)) return null;
  let next = first.to + 1;
  if (!dash && /^(?:about|around|roughly|nearly)$/.test(r.word(next))) next++;
  const second = readTermFrom(scene, next);
  if (!second || isYear(r, first.numeral) || isYear(r, second.numeral)) return null;
  if (isNear && !areNear(first.numeral, second)) return null;
  if (first.unit && second.unit && first.unit.name !== second.unit.name) return null;
  if (first.unit && !second.unit && !first.prefixed) return null;
  return link === 'to' && ledTo(r, first, second) ? null : second;
}

/** "gained $2 to $40", "rose 6% to 90%": a change and where it led, unlike "rose 6% to 7%" and "losses of 4% to 9%". */
function ledTo(r: Reader, first: Term, second: Term): boolean {
  if (!follows(r, first.from, CHANGES, 3)) return false;
  const before = r.word(first.from - 1);
  if (before === 'of' && r.word(first.from - 2).endsWith('s')) return false;
  const mayBeRange = first.unit === null || first.unit.name === '%' || before === 'by';
  return !mayBeRange || isFarApart(first, second);
}

/** "three or four mines", "10 or 12 per cent": small whole numbers close to each other. */
const areNear = ({ value, scale }: Numeral, { numeral }: Term): boolean =>
  scale === 1 && Number.isInteger(value) && value < 100 && value < numeral.value && numeral.value <= value * 2;

/** "Cut by $310 million to $3.9 billion", "fell by 12 to 488": nobody leaves so much open, so that the second is where it led. */
function isFarApart(first: Term, second: Term): boolean {
  if (first.unit ? !second.unit : second.numeral.scale > 1) return false;
  const whole = ({ numeral, unit }: Term) => numeral.value * (unit?.factor ?? 1);
  return whole(second) > (first.unit ? FAR_APART : FAR_APART_BARE) * whole(first);
}
const FAR_APART = 2.5;
const FAR_APART_BARE = 6;

interface Range {
  readonly low: number;
  readonly high: number;
  readonly unit: Unit | null;
}

/** Both ends in the shared scale: "30 to 50m", "$3–4bn". Null where the first is not the smaller one. */
function joinRange(first: Term, second: Term): Range | null {
  const unit = second.unit ?? first.unit;
  const [a, b] = [first.numeral, second.numeral];
  const shares = a.scale === 1 && b.scale > 1 && a.value <= b.value / b.scale;
  const low = a.value * (shares ? b.scale : 1) * (first.unit ?? unit ?? { factor: 1 }).factor;
  const high = b.value * (unit?.factor ?? 1);
  return low < high ? { low, high, unit } : null;
}

/** "45 ± 3 per cent": as far below as above. */
function around({ numeral: middle, unit: first }: Term, { numeral: spread, unit: last }: Term): Range {
  const unit = last ?? first;
  const factor = unit?.factor ?? 1;
  return { low: (middle.value - spread.value) * factor, high: (middle.value + spread.value) * factor, unit };
}

const GRAMS_A_TONNE = 1e6;
/** Unit, form and factor of an amount with what it is said per. */
function rated(
  unit: Unit,
  per: Per | null,
): { name: string; factor: number; to: number | null; period: string | null } {
  if (unit.kind === 'mass' && per?.mass)
    return { name: 'g/t', factor: GRAMS_A_TONNE / per.mass, to: per.to, period: null };
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

const COMPASS = new Set(['north', 'south', 'east', 'west', 'latitude', 'longitude', 'n', 's', 'e', 'w']);
const CLASS_NOUNS = new Set(['class', 'category', 'series', 'type', 'wafer', 'wafers', 'model']);

/** The quantity with a unit that `term` (and `second`) make; null where its form is a trap. */
function measured({ r }: Scene, term: Term, second: Term | null, range: Range | null): Draft | null {
  const unit = (range?.unit ?? term.unit) as Unit;
  const last = second ?? term;
  if (isCode(r, term.numeral) || isMoment(r, term.numeral, unit.name) || isExchangeRate(r, term.from, last.to))
    return trapped(r, term, last.to);
  if (unit.kind === 'time' && isDating(r, hedgeBefore(r, term.from)?.at ?? term.from, last.to, last.hyphen)) {
    return trapped(r, term, last.to);
  }
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
  const term = withSmaller(scene, plain);
  const end = readRangeEnd(scene, term);
  const range = end && (scene.r.word(term.to) === '±' ? around(term, end) : joinRange(term, end));
  const second = range ? end : null;
  const multiple = range?.unit || term.unit ? null : timesOver(scene.r, term, second, range);
  if (multiple) return multiple;
  return range?.unit || term.unit ? measured(scene, term, second, range) : counted(scene, term, second, range);
}
