import { isGrade } from '../change/grade.ts';
import { OTHER_GOODS } from '../data/counted-words.ts';
import { Tag } from '../words/tags.ts';
import { words, wordsOf } from '../words/word-class.ts';
import type { Scene, Spot, View } from './scene.ts';

const SEPARATORS = words(', ; : – and or but while whereas ( plus | then');

/** The bracket that opens a short label: "(H1 2024: €35m)". */
function openBracket(scene: Scene, from: number, floor: number): number {
  for (let at = from - 1; at >= Math.max(floor, from - 6); at--) if (scene.base[at] === '(') return at;
  return -1;
}

const MAX_BRACKET = 8;
/** Where the bracket opens that a token closes; -1 where it opens before `floor`. */
function bracketClosedAt(scene: Scene, close: number, floor: number): number {
  for (let at = close - 1; at >= Math.max(floor, close - MAX_BRACKET); at--) if (scene.base[at] === '(') return at;
  return -1;
}

const LEAD_INS = words('to from at against by with for of out versus vs than above below after over into');
const MAX_LEAD_IN = 5;

/** The preposition that leads into a quantity ("to 1,238 tonnes", "out of 390,000"), where no separator parts it from the one before. */
function leadIn(scene: Scene, left: Spot, right: Spot): number {
  for (let at = right.from - 1; at >= Math.max(left.to, right.from - MAX_LEAD_IN); at--) {
    // "Four analysts expect a rise of 2%": what stands before "of" is the number's own.
    if (scene.base[at] === 'of' && at > left.to && scene.has(at - 1, Tag.changeNoun)) return left.to;
    // "spot metal (minimum 99%) has fallen by 40%": the verb is the number's too.
    if (scene.base[at] === 'by' && at > left.to + 1 && scene.has(at - 1, Tag.changeVerb) && scene.isFinite(at - 1))
      return left.to;
    // "900 tonnes went abroad in six months"
    if (right.sort === 'time' && scene.base[at] === 'in') return at;
    if (scene.is(at, LEAD_INS)) return at > left.to && scene.base[at - 1] === 'out' ? at - 1 : at;
    if (!scene.has(at, Tag.determiner | Tag.adverb) && scene.base[at] !== 'first' && scene.base[at] !== 'level') break;
  }
  return left.to;
}

const OCCASIONS = words('as after before since until');
/** "lost 3% after profit fell by a fifth": a clause with a subject of its own. */
const opensClause = (scene: Scene, at: number, to: number): boolean =>
  scene.hasFinite(at + 2, Math.min(to, at + MAX_CLAUSE));
const MAX_CLAUSE = 24;

const JOINS = words(', and or');
/** "30%, while demand for nickel, cobalt and tin grew 8%": a mark or an "and" between two names of one list. */
function isJoint(scene: Scene, view: View, at: number): boolean {
  if (!scene.is(at, JOINS)) return false;
  const names = [view.materials, view.places, view.companies];
  return names.some((list) => list.some(({ to }) => to === at) && list.some(({ from }) => from === at + 1));
}

/** "fell 9% in January and February from": the mark or the "and" inside a time parts nothing. */
const isInTime = ({ times }: View, at: number): boolean => times.some(({ from, to }) => at > from && at < to);

/** "tin fell 4% and lead, at 900 tonnes, 3%": the mark before a figure that stands behind what it is of. */
const isBeforeApposed = (scene: Scene, view: View, at: number, { from, to }: Spot): boolean =>
  scene.base[at] === ',' &&
  (at === from - 1 || (at === from - 2 && scene.base[from - 1] === 'at')) &&
  scene.base[to] === ',' &&
  isGoods(scene, view, at);

const isGoods = (scene: Scene, { materials, cues }: View, at: number): boolean =>
  materials.some(({ to }) => to === at) ||
  cues.some(({ to, form }) => to === at && form === 'noun') ||
  scene.is(at - 1, GOODS);
const GOODS = wordsOf(OTHER_GOODS);

/** ", but by 2023, that had": where the adjunct of time begins that a comma parts from what it dates; the comma itself where there is none. */
function beforeTime(scene: Scene, view: View, comma: number, floor: number): number {
  const time = scene.base[comma] === ',' ? view.times.find(({ to }) => to === comma) : undefined;
  if (!time) return comma;
  const opens = scene.has(time.from - 1, Tag.preposition) ? time.from - 2 : time.from - 1;
  return opens > floor && scene.is(opens, SEPARATORS) ? opens : comma;
}

/** Where the words that belong to the next quantity begin: at the last separator between two quantities, else at what leads into it. */
function borderBetween(scene: Scene, view: View, left: Spot, right: Spot): number {
  let occasion = -1;
  for (let at = right.from - 1; at >= left.to; at--) {
    const word = scene.base[at] as string;
    // "900 pesos ($45) a tonne on Tuesday from": a bracket that is closed parts nothing.
    const opens = word === ')' ? bracketClosedAt(scene, at, left.to) : -1;
    if (opens >= 0) {
      at = opens;
      continue;
    }
    if (word === ':' && openBracket(scene, at, left.to) >= 0) return openBracket(scene, at, left.to);
    if (scene.is(at, SEPARATORS)) {
      const hasOneBefore = scene.last(left.to, at - 1, SEPARATORS) >= 0;
      if (hasOneBefore && (isJoint(scene, view, at) || isBeforeApposed(scene, view, at, right))) continue;
      if (isInTime(view, at)) continue;
      let border = beforeTime(scene, view, at, left.to);
      while (border > left.to && scene.is(border - 1, SEPARATORS)) border--;
      return border;
    }
    if ((word === 'after' || word === 'before') && scene.has(at + 1, Tag.gerund)) return at;
    if (occasion < 0 && scene.is(at, OCCASIONS) && opensClause(scene, at, right.from)) occasion = at;
    if (
      scene.has(at, Tag.wall) &&
      word !== 'as' &&
      word !== 'so' &&
      word !== 'after' &&
      word !== 'before' &&
      word !== 'since' &&
      word !== 'until' &&
      word !== 'that'
    )
      return at;
  }
  if (occasion >= 0) return occasion;
  const border = leadIn(scene, left, right);
  if (border !== left.to) return border;
  const compared = afterTimeComparedWith(view, left, right);
  return compared > left.to ? compared : afterNounOfChange(scene, left, right);
}

/** "rose 12% from April to reach 900 t": the time a figure is compared with right behind it is told of it. */
const afterTimeComparedWith = (view: View, left: Spot, right: Spot): number =>
  view.times.find(({ from, to, reference }) => reference && from === left.to + 1 && to <= right.from)?.to ?? left.to;

/** "A 12% fall in shipments to Japan dragged": what follows a noun of change as far as the verb is told of it. */
function afterNounOfChange(scene: Scene, left: Spot, right: Spot): number {
  if (!scene.has(left.to, Tag.changeNoun) || !scene.has(left.to + 1, Tag.preposition)) return left.to;
  for (let at = left.to + 2; at < right.from; at++) if (scene.isFinite(at)) return at;
  return left.to;
}

/** For each quantity of a sentence the stretch of words that is its own, as the token where it begins; the last entry is the sentence's end. */
export function segmentStarts(scene: Scene, view: View): number[] {
  const starts: number[] = [];
  for (const [index, spot] of view.spots.entries()) {
    const left = view.spots[index - 1];
    // "spodumene (min 6% Li2O) fell by 4%": a grade says what goods are told of, and parts nothing.
    const goesOn = left && isGrade({ scene, view, spot: left });
    starts.push(
      left === undefined ? view.from : goesOn ? (starts[index - 1] as number) : borderBetween(scene, view, left, spot),
    );
  }
  return [...starts, view.to];
}
