import { ENDING_VERBS } from './data/trading-words.ts';
import type { Context } from './draft.ts';
import { type SlotReading, sign } from './slot-reading.ts';
import { Tag } from './tags.ts';
import { words, wordsLike, wordsOf } from './word-class.ts';

const ON_FROM = wordsLike(/^(?:on|from|year|year-on-year)$/);
const ENDING = wordsOf(ENDING_VERBS);
const STOPS = words(', ; : . ( ) – — " …');

/** "5% less than", "60% above", "a 7% jump", "18% higher", "a fifth fewer". */
export function fromRight(c: Context): SlotReading | null {
  const { scene, spot } = c;
  const { base } = scene;
  const limit = Math.min(c.view.to, spot.to + 5);
  for (let at = spot.to; at < limit && !scene.isQuantity(at); at++) {
    const bits = scene.tags[at] as number;
    const word = base[at] as string;
    if ((bits & Tag.comparative) !== 0 && at - spot.to <= 1) {
      if (word === 'more' && base[spot.from - 1] === 'no') return null;
      if (spot.quantity.form === 'count' && word !== 'more' && word !== 'fewer') return null;
      if (spot.quantity.form === 'count') return null;
      return { slot: 'difference', direction: sign(bits), strength: 8 };
    }
    if (at === spot.to && scene.base[at + 1] === 'of' && !scene.is(at - 1, STRETCHES)) {
      if (word === 'short' || word === 'shy') return { slot: 'difference', direction: 'down', strength: 8 };
      if (word === 'ahead') return { slot: 'difference', direction: 'up', strength: 8 };
    }
    if ((bits & Tag.particle) !== 0 && at === spot.to && /^(?:up|down)$/.test(word) && endsMove(c, at + 1))
      return { slot: 'difference', direction: sign(bits), strength: 8 };
    if (at === spot.to && (bits & Tag.particle) !== 0 && scene.is(spot.from - 1, ENDING))
      return { slot: 'difference', direction: sign(bits), strength: 8 };
    if (at === spot.to && isOff(c)) return { slot: 'difference', direction: 'down', strength: 8 };
    if (at === spot.to && isAsMuchAgain(c)) return { slot: 'difference', direction: 'up', strength: 8 };
    // "its 9.9% stake could rise": what it does, and no figure of a rise.
    if (at > spot.to && scene.has(at, Tag.modal)) return null;
    if ((bits & Tag.changeNoun) !== 0 && isNoun(c, at))
      return { slot: 'difference', direction: sign(bits), strength: 8 };
    // "225 per cent: rise in the price"
    if (word === ':' && at === spot.to && scene.has(at + 1, Tag.changeNoun)) continue;
    if (scene.is(at, STOPS) || (bits & (Tag.preposition | Tag.wall | Tag.conjunction)) !== 0 || isVerbRight(c, at))
      return null;
  }
  return null;
}

/** "3% up on the year", "ended 4% down that Friday": nothing that is up or down follows. */
const endsMove = ({ scene, spot, view }: Context, next: number) =>
  scene.is(next, ON_FROM) ||
  ((spot.quantity.form === 'percent' || spot.quantity.form === 'points') &&
    (next >= view.to || scene.is(next, STOPS) || scene.has(next, Tag.preposition | Tag.determiner)));

const STRETCHES = words('day days week weeks month months year years hour hours');
/** "half a point off by Easter", "prices, 30% off their peak": less by so much. */
const isOff = ({ scene, spot }: Context) =>
  scene.base[spot.to] === 'off' &&
  (spot.quantity.form === 'percent' || spot.quantity.form === 'points' || spot.quantity.form === 'fraction');

/** "half as much again as in May": more by so much. */
const isAsMuchAgain = ({ scene, spot }: Context) =>
  spot.quantity.form === 'fraction' &&
  scene.base[spot.to] === 'as' &&
  scene.is(spot.to + 1, MUCH) &&
  scene.base[spot.to + 2] === 'again';
const MUCH = words('much many');

const isVerbRight = ({ scene, spot }: Context, at: number) =>
  scene.has(at, Tag.verb) && at === spot.to && !scene.has(at, Tag.changeNoun);
/** A word of change beside a number is a noun where an article or a sign of possession stands before the number. */
function isNoun({ scene, spot }: Context, at: number): boolean {
  if (!scene.has(at, Tag.changeVerb)) return true;
  for (let left = spot.from - 1; left >= spot.from - 3; left--) {
    const word = scene.base[left];
    if (word === undefined) return false;
    if (/^(?:a|an|the|its|their|this|that|another|any|further|per)$/.test(word) || scene.possessive(left)) return true;
  }
  return (spot.quantity.form === 'percent' || spot.quantity.form === 'points') && !scene.has(at, Tag.past);
}
