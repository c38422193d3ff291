import type { Direction } from '../claim.ts';
import { SUM_NOUNS } from '../data/change-words.ts';
import { ENDING_VERBS } from '../data/trading-words.ts';
import type { Context } from '../draft.ts';
import { Tag } from '../words/tags.ts';
import { words, wordsLike, wordsOf } from '../words/word-class.ts';
import { isPart, type SlotReading, sign } from './slot-reading.ts';

const ON_FROM = wordsLike(/^(?:on|from|year|year-on-year)$/);
const ENDING = wordsOf(ENDING_VERBS);
const STOPS = words(', ; : . ( ) – — " …');

/** "5% less than", "60% above", "a 7% jump", "18% higher", "a fifth fewer". */
export function fromRight(c: Context): SlotReading | null {
  const { scene, spot } = c;
  const beside = besideNumber(c);
  if (beside) return difference(beside);
  const start = afterCompound(c, spot.to);
  const limit = Math.min(c.view.to, start + MAX_RIGHT);
  for (let at = start; at < limit && !scene.isQuantity(at); at++) {
    const bits = scene.tags[at] as number;
    if ((bits & Tag.comparative) !== 0 && at - start <= 1) return isCompared(c, at) ? difference(sign(bits)) : null;
    // "its 9.9% stake could rise": what it does, and no figure of a rise.
    if (at > spot.to && scene.has(at, Tag.modal)) return null;
    if ((bits & Tag.changeNoun) !== 0 && isNoun(c, at)) return difference(sign(bits));
    // "40%: jump in the price"
    if (scene.base[at] === ':' && at === spot.to && scene.has(at + 1, Tag.changeNoun)) continue;
    if (scene.is(at, STOPS) || (bits & (Tag.preposition | Tag.wall | Tag.conjunction)) !== 0 || isVerbRight(c, at))
      return null;
  }
  return null;
}

const MAX_RIGHT = 5;
const difference = (direction: Direction | null): SlotReading => ({ slot: 'difference', direction, strength: 8 });

/** The way told by the word or phrase right after the number. */
function besideNumber(c: Context): Direction | null {
  const { scene, spot } = c;
  const next = spot.to;
  const word = scene.base[next];
  if (scene.base[next + 1] === 'of' && !scene.is(next - 1, STRETCHES)) {
    if (word === 'short' || word === 'shy') return 'down';
    if (word === 'ahead') return 'up';
  }
  if (scene.has(next, Tag.particle)) {
    const ends = (word === 'up' || word === 'down') && endsMove(c, next + 1);
    if (ends || scene.is(spot.from - 1, ENDING)) return sign(scene.tags[next] as number);
  }
  if ((word === 'under' || word === 'over') && isPart(c) && (isTimedSoon(c, next + 1) || isOfATime(c, next + 1)))
    return word === 'under' ? 'down' : 'up';
  if (isOff(c)) return 'down';
  if (isAsMuchAgain(c)) return 'up';
  return isHalfOfBefore(c) ? 'down' : null;
}

/** "a 6% year-on-year rise", "an 8% on-year fall": the word after those that say against what. */
export function afterCompound({ scene }: Context, at: number): number {
  // "an 8% quarter on quarter rise"
  if (scene.is(at, GRAINS) && scene.is(at + 1, ON_OVER) && scene.base[at + 2] === scene.base[at]) return at + 3;
  const on = scene.base[at + 1] === '-' ? at + 2 : at;
  if (!scene.is(on, ON_OVER) || scene.base[on + 1] !== '-') return at;
  return on + 3;
}
const GRAINS = words('year quarter month week');
const ON_OVER = words('on over');

/** Whether a comparative tells by how much: a number of things by its time alone, "120 fewer than a year ago". */
function isCompared(c: Context, at: number): boolean {
  const { scene, spot } = c;
  const word = scene.base[at];
  if (word === 'more' && (scene.base[spot.from - 1] === 'no' || isWanted(c, at))) return false;
  return spot.quantity.form !== 'count' || ((word === 'more' || word === 'fewer') && isTimedSoon(c, at + 1));
}

const WANTING = words(
  'need needs needed needing want wants wanted seek seeks seeking sought require requires required raise raises raising raised',
);
/** "needs $200m more to finish": what is still lacking, where nothing is compared with. */
const isWanted = ({ scene, spot, clauseFrom, view }: Context, at: number) =>
  spot.quantity.form === 'money' &&
  scene.last(clauseFrom, spot.from, WANTING) >= 0 &&
  scene.first(at, Math.min(view.to, at + MAX_THAN), THAN) < 0;

const MAX_THAN = 4;
/** Whether what is compared with is of a time: "than in 2021", "last year's level". */
function isTimedSoon({ view, scene }: Context, from: number): boolean {
  const than = scene.first(from, Math.min(view.to, from + MAX_THAN), THAN);
  const start = than >= 0 ? than : from;
  return view.times.some((time) => time.from >= start && time.from <= start + 2);
}
const THAN = words('than');

const LEVELS = words(SUM_NOUNS);
const OF_FOR = words('of for in');
/** "the total for the same months of 2021", "the level of May": a value of another time. */
const isOfATime = ({ scene, view }: Context, at: number): boolean =>
  scene.is(at + 1, LEVELS) &&
  scene.is(at + 2, OF_FOR) &&
  view.times.some(({ from, reference, back }) => (reference || back !== null) && from > at + 2 && from <= at + 4);

/** "3% up on the year", "ended 4% down that Friday": nothing that is up or down follows. */
const endsMove = ({ scene, spot, view }: Context, next: number) =>
  scene.is(next, ON_FROM) ||
  ((spot.quantity.form === 'percent' || spot.quantity.form === 'points') &&
    (next >= view.to || scene.is(next, STOPS) || scene.has(next, Tag.preposition | Tag.determiner)));

const STRETCHES = words('day days week weeks month months year years hour hours');
/** "half a point off by Easter", "prices, 30% off their peak": less by so much. */
const isOff = (c: Context) => c.scene.base[c.spot.to] === 'off' && isPart(c);

/** "half as much again as last year": more by so much. */
const isAsMuchAgain = ({ scene, spot }: Context) =>
  spot.quantity.form === 'fraction' &&
  scene.base[spot.to] === 'as' &&
  scene.is(spot.to + 1, MUCH) &&
  scene.base[spot.to + 2] === 'again';
const MUCH = words('much many');

const MAX_AS = 5;
/** "half as much tin as in 2019": less than it was. */
function isHalfOfBefore({ scene, spot, view }: Context): boolean {
  if (spot.quantity.form !== 'fraction' || scene.base[spot.to] !== 'as' || !scene.is(spot.to + 1, MUCH)) return false;
  const as = scene.first(spot.to + 2, Math.min(view.to, spot.to + 2 + MAX_AS), AS);
  return as >= 0 && view.times.some((time) => time.from > as && time.from <= as + 2);
}
const AS = words('as');

const isVerbRight = ({ scene, spot }: Context, at: number) =>
  scene.has(at, Tag.verb) && at === spot.to && !scene.has(at, Tag.changeNoun);
const WHAT_MOVED = words('in of');
/** "900 Tonnes Increase in Output": a line that opens with the amount, and what rose by it behind. */
const isNounOfHeadline = ({ scene, spot, view }: Context, at: number): boolean =>
  spot.from === view.from && at === spot.to && !scene.has(at, Tag.past) && scene.is(at + 1, WHAT_MOVED);
/** A word of change beside a number is a noun where an article or a sign of possession stands before the number. */
function isNoun(c: Context, at: number): boolean {
  const { scene, spot } = c;
  if (!scene.has(at, Tag.changeVerb) || isNounOfHeadline(c, at)) return true;
  for (let left = spot.from - 1; left >= spot.from - 3; left--) {
    const word = scene.base[left];
    if (word === undefined) return false;
    if (/^(?:a|an|the|its|their|this|that|another|any|further|per)$/.test(word) || scene.possessive(left)) return true;
  }
  return (spot.quantity.form === 'percent' || spot.quantity.form === 'points') && !scene.has(at, Tag.past);
}
