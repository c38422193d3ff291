import type { Context } from '../draft.ts';
import { Tag } from '../words/tags.ts';
import { words, wordsLike } from '../words/word-class.ts';
import type { SlotReading } from './slot-reading.ts';

const TEMPERATURES = new Set(['degC', 'degF', 'degree', 'kelvin']);
/** What is told as a percentage without being a part or a move. */
const RATES = words('rate rates yield yields margin margins');
const LEVEL_AT = words('to from at of was is were are');
const HALVES = wordsLike(/^halv(?:e|es|ed|ing)$/);
const MULTIPLIES = wordsLike(/^(?:doubl|trebl|tripl|quadrupl|quintupl)(?:e|es|ed|ing)$/);
const MULTIPLIED = wordsLike(/^(?:doubl|trebl|tripl|quadrupl|quintupl)ed$/);
const FOLDS = wordsLike(/fold$/);
const THE_ITS = wordsLike(/^(?:the|its|their|his|a|than|is|are|was|were|about|nearly|almost|roughly)$/);

/** "doubled", "tripled": the quantity itself is the verb; "halved" is half down. */
export function fromItself(c: Context): SlotReading | null {
  const { scene, spot } = c;
  const { quantity } = spot;
  if (quantity.sign) {
    // "fell to minus $45 a ton": what is below nought is there, and has not moved.
    const isMinus = scene.base[spot.from] === 'minus' || scene.is(spot.from - 1, LEVEL_AT);
    const isRate = quantity.form === 'percent' && scene.first(c.clauseFrom, spot.from, RATES) >= 0;
    const isLevel = quantity.form === 'money' || isRate;
    const level = TEMPERATURES.has(quantity.unit) || (isLevel && isMinus);
    return level ? null : { slot: 'difference', direction: quantity.sign, strength: 10 };
  }
  // "double nationally"; but "doubled sequentially" is a verb.
  if (spot.quantity.unit === 'x' && scene.base[spot.to]?.match(/ly$/) && !scene.is(spot.to - 1, MULTIPLIED))
    return null;
  if (isOfAnAmount(c)) return null;
  for (let at = spot.from; at < spot.to; at++) {
    if (scene.is(at, HALVES)) return { slot: 'difference', direction: 'down', strength: 9 };
    if (scene.is(at, MULTIPLIES)) return doubling(c, at);
    if (scene.is(at, FOLDS)) return foldChange(c);
  }
  return null;
}

const AMOUNTS = words('amount number volume quantity size weight rate level price cost');
/** "makes double the amount of slag": so much beside another thing, where a verb of its own stands before. */
const isOfAnAmount = ({ scene, view, spot }: Context): boolean =>
  scene.base[spot.to] === 'the' &&
  scene.is(spot.to + 1, AMOUNTS) &&
  (scene.has(spot.from - 1, Tag.verb) || view.verbCueAt(spot.from - 1) !== null) &&
  !scene.has(spot.from - 1, Tag.modal | Tag.auxiliary | Tag.be);

function doubling(c: Context, at: number): SlotReading | null {
  const { scene } = c;
  const word = scene.base[at] as string;
  const adjective = !/ed$|ing$|es$/.test(word) && scene.is(c.spot.from - 1, THE_ITS);
  return adjective ? null : { slot: 'difference', direction: 'up', strength: 9 };
}

function foldChange(c: Context): SlotReading | null {
  const { scene, spot } = c;
  if (scene.has(spot.from - 1, Tag.be) && scene.last(c.clauseFrom, spot.from, GAPS) >= 0) return null;
  for (let at = spot.from - 1; at >= Math.max(c.segmentFrom, spot.from - 6); at--) {
    const bits = scene.tags[at] as number;
    if ((bits & Tag.down) !== 0) return { slot: 'difference', direction: 'down', strength: 8 };
  }
  return { slot: 'difference', direction: 'up', strength: 7 };
}

const GAPS = words('gap difference premium spread gulf disparity ratio advantage');
const PAST_SELF = /^(?:what|its|their|last|those|that)$/;
const FORMERLY = words('before previously formerly earlier then until');
/** "three times what it was in March", "four times what it did before the ban", "five times last year's": a multiple of the same thing's past is a change. */
export function fromMultiple(c: Context): SlotReading | null {
  const { scene, spot, view } = c;
  if (spot.quantity.form !== 'multiple') return null;
  const word = scene.base[spot.to] ?? '';
  const limit = Math.min(view.to, spot.to + 14);
  const timed =
    view.times.some((time) => time.from >= spot.to && time.from < limit) || scene.first(spot.to, limit, FORMERLY) >= 0;
  if (PAST_SELF.test(word) && timed) return { slot: 'difference', direction: 'up', strength: 6 };
  if (word === 'the' && timed) return { slot: 'difference', direction: 'up', strength: 5 };
  const asMuch =
    word === 'as' &&
    /^(?:much|many|high|large)$/.test(scene.base[spot.to + 1] ?? '') &&
    scene.base[spot.to + 2] === 'as';
  const thenOr = view.times.some(({ from }) => from >= spot.to + 3 && from <= spot.to + 5);
  return asMuch && thenOr ? { slot: 'difference', direction: 'up', strength: 5 } : null;
}
