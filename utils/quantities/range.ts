import { CHANGES } from './data/changes.ts';
import type { Unit } from './data/units.ts';
import { PAST } from './data/verbs.ts';
import type { Reader } from './reader.ts';
import { type Numeral, withFactor } from './scales.ts';
import { readTermFrom, type Scene, type Term } from './term.ts';
import { isYear } from './traps.ts';
import { readPer } from './unit.ts';

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

const GUESSES = new Set(
  'estimates forecasts projections guesses predictions figures prices bids offers answers'.split(' '),
);
const GUESS_REACH = 8;
/** "from 5 to 10" gives two values; "down from 5 to 6 per cent", "ranging from 5 to 10", "estimates go from 5 to 10" are a range. */
function isFrom(r: Reader, { from, unit }: Term): boolean {
  const at = [from - 1, from - 2].find((back) => r.word(back) === 'from');
  if (at === undefined || (at === from - 2 && r.word(from - 1) === 'the')) return false;
  const before = r.word(at - 1);
  if (followsRange(r, at)) return false;
  return !(
    /^(?:rang(?:e|es|ed|ing)|runs?|ran|running|span(?:s|ned|ning)?|stretch(?:es|ed|ing)?|var(?:y|ies|ied|ying)|anywhere|anything)$/.test(
      before,
    ) ||
    (!unit && /^(?:up|down)$/.test(before)) ||
    (/^(?:go|goes|went|reach|reaches|extend|extends)$/.test(before) && follows(r, at - 1, GUESSES, GUESS_REACH))
  );
}

const DATING = new Set('in since during until of by for and'.split(' '));
/** Whether of two numbers of which the first has no unit one is a year: "in 2022 to 900 t", not "2000-2500 calories". */
function areYears(r: Reader, first: Term, second: Term): boolean {
  if (!isYear(r, first.numeral) && !isYear(r, second.numeral)) return false;
  return (
    !second.unit ||
    second.prefixed ||
    DATING.has(r.word(first.from - 1)) ||
    !isYear(r, first.numeral) ||
    second.numeral.value > 2 * first.numeral.value
  );
}

/** Where the number after "±", "+/-" or "plus or minus" begins, also in a bracket; 0 where none of them stands at `after`. */
function spreadAfter(r: Reader, after: number): number {
  const at = r.word(after) === '(' ? after + 1 : after;
  if (r.word(at) === '±') return at + 1;
  const isSlashed = r.word(at) === '+' && r.word(at + 1) === '/' && r.word(at + 2) === '-';
  const isSaid = r.word(at) === 'plus' && /^(?:or|\/)$/.test(r.word(at + 1)) && r.word(at + 2) === 'minus';
  return isSlashed || isSaid ? at + 3 : 0;
}

/** "410,000-to-450,000 tonnes": two large numbers joined by hyphens need no noun joined to them. */
const isWritten = ({ numeral }: Term, last: Term | null) =>
  last !== null && last.unit !== null && numeral.value >= LARGE && last.numeral.value > numeral.value;
const LARGE = 100;

/** "$250/kg-$310/kg", "€40/t to €45/t": the second end where each has its rate, which is the same; null otherwise. */
function readRatedEnd(scene: Scene, first: Term): Term | null {
  const { r } = scene;
  if (first.unit?.form !== 'money' || r.word(first.to) !== '/') return null;
  const rate = readPer(r, first.to);
  const link = rate && r.word(rate.to);
  if (!rate || !/^(?:-|–|to)$/.test(link ?? '') || (link === 'to' && isFrom(r, first))) return null;
  const second = readTermFrom(scene, rate.to + 1);
  if (second?.unit?.name !== first.unit.name) return null;
  const other = readPer(r, second.to);
  if (other?.mass !== rate.mass || other.thing !== rate.thing) return null;
  return link === 'to' && ledTo(r, first, second) ? null : second;
}

/** The second end of a range that begins with `first`; null where what follows is none. */
function readRangeEnd(scene: Scene, first: Term): Term | null {
  const { r } = scene;
  const rated = readRatedEnd(scene, first);
  if (rated) return rated;
  const spread = spreadAfter(r, first.to);
  if (spread > 0) {
    const last = readTermFrom(scene, spread);
    // "60%, plus or minus 300 votes": no spread of it.
    return last && last.numeral.value <= first.numeral.value ? last : null;
  }
  // "a 6- to 12-metre drop", "a 10-to-15-year deal"
  if (!first.unit && r.word(first.to) === '-' && r.touches(first.to) && /^(?:to|or)$/.test(r.word(first.to + 1))) {
    const last = readTermFrom(scene, first.to + (r.isHyphen(first.to + 2) ? 3 : 2));
    return last?.hyphen || isWritten(first, last) ? last : null;
  }
  const link = r.word(first.to);
  const between = r.word(first.from - 1) === 'between' || r.word(first.from - 2) === 'between';
  const dash = link === '-' || link === '–' || link === '~' || link === '～';
  const isNear = link === 'or' && !first.unit;
  if (dash ? r.touches(first.to) !== r.touches(first.to + 1) : link !== 'to' && !(link === 'and' && between) && !isNear)
    return null;
  if (link === 'to' && isFrom(r, first)) return null;
  let next = first.to + 1;
  if (!dash && /^(?:about|around|roughly|nearly)$/.test(r.word(next))) next++;
  const second = readTermFrom(scene, next);
  if (!second) return null;
  // "by a factor of 10 to $5m"
  if (first.unit === null && (areYears(r, first, second) || (second.prefixed && link === 'to'))) return null;
  if (isNear && !areNear(first.numeral, second)) return null;
  if (first.unit && second.unit && first.unit.name !== second.unit.name) return null;
  if (first.unit && !first.prefixed && (!second.unit || second.prefixed)) return null;
  return link === 'to' && ledTo(r, first, second) ? null : second;
}

/** "gained $2 to $40", "rose 6% to 90%": a change and where it led, unlike "rose 6% to 7%" and "losses of 4% to 9%". */
function ledTo(r: Reader, first: Term, second: Term): boolean {
  const before = r.word(first.from - 1);
  if (before === 'the' || !follows(r, first.from, CHANGES, 3)) return false;
  if (before === 'of' && r.word(first.from - 2).endsWith('s')) return false;
  const done = before === 'by' && first.unit !== null && PAST.test(r.word(first.from - 2));
  const mayBeRange = first.unit === null || first.unit.name === '%' || (before === 'by' && !done);
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

/** Two ends in the unit, which is null where neither has one. */
export interface Range {
  readonly low: number;
  readonly high: number;
  readonly unit: Unit | null;
}

/** "40-50,000 jobs" */
const sharesThousands = (a: Numeral, b: Numeral) =>
  a.digits &&
  b.digits &&
  a.scale === 1 &&
  b.scale === 1 &&
  a.value < 1000 &&
  b.value % 1000 === 0 &&
  b.value > a.value * 1000 &&
  b.value < a.value * 1000 * MOST_APART;

/** Both ends in the shared scale: "30 to 50m", "$3–4bn". Null where the first is not the smaller one. */
function joinRange(first: Term, second: Term): Range | null {
  const unit = second.unit ?? first.unit;
  const [a, b] = [first.numeral, second.numeral];
  const shares = a.scale === 1 && b.scale > 1 && a.value <= b.value / b.scale;
  const low =
    a.value * (shares ? b.scale : sharesThousands(a, b) ? 1000 : 1) * (first.unit ?? unit ?? { factor: 1 }).factor;
  const high = b.value * (unit?.factor ?? 1);
  return low < high ? { low, high, unit } : null;
}

/** "45 ± 3 per cent": as far below as above. */
function around({ numeral: middle, unit: first }: Term, { numeral: spread, unit: last }: Term): Range {
  const unit = first?.kind === 'share' ? first : (last ?? first);
  const factor = unit?.factor ?? 1;
  return { low: (middle.value - spread.value) * factor, high: (middle.value + spread.value) * factor, unit };
}

/** "from $10 to $15 billion", "from 5 to 7 million tonnes": the scale is that of both where they are of one size. */
export function scaledAs(scene: Scene, first: Term): Term {
  const { numeral, unit } = first;
  if (numeral.scale !== 1 || !numeral.digits || scene.r.word(first.to) !== 'to' || !isFrom(scene.r, first))
    return first;
  const next = readTermFrom(scene, first.to + 1);
  const second = next && (readRangeEnd(scene, next) ?? next);
  if (!second || second.numeral.scale < 1000 || (unit ? unit.name !== second.unit?.name : second.unit === null))
    return first;
  const size = second.numeral.value / second.numeral.scale / numeral.value;
  if (size > MOST_APART || size < 1 / MOST_APART) return first;
  return { ...first, numeral: withFactor(numeral, second.numeral.scale, numeral.to) };
}
const MOST_APART = 5;

/** The range that `first` opens and the term at its other end; both null where it opens none. */
export function readRange(scene: Scene, first: Term): { range: Range | null; second: Term | null } {
  const end = readRangeEnd(scene, first);
  const range = end && (spreadAfter(scene.r, first.to) > 0 ? around(first, end) : joinRange(first, end));
  return { range, second: range ? end : null };
}
