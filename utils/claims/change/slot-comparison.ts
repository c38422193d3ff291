import { FALLING_SHORT, SURPASSING } from '../data/change-words.ts';
import { ENDING_VERBS } from '../data/trading-words.ts';
import type { Context } from '../draft.ts';
import { allForms } from '../words/inflect.ts';
import { Tag } from '../words/tags.ts';
import { anyOf, words, wordsOf } from '../words/word-class.ts';
import { LEVEL, type SlotReading } from './slot-reading.ts';

const THAN = words('than as above below over');
const ANOTHER = words(
  'one ones those that abroad overseas elsewhere rivals rival peers competitors neighbours side anybody others domestic imported conventional ordinary home',
);
const ENDS = words(', ; : . ( ) – "');
const PRICE_WORDS = words('dearer cheaper costlier pricier higher lower more less');
const WHERE_ELSE = words('in outside inside abroad overseas elsewhere');
const ENDING = wordsOf(ENDING_VERBS);
const SHARES = words('shares stock stocks share');
const MAX_PHRASE = 10;

const FORMER = words('previous prior preceding earlier');
/** Whether a time is named between two tokens, or one before it meant. */
const isTimed = (c: Context, from: number, to: number) =>
  c.view.times.some((time) => time.from >= from && time.from < to) || c.scene.first(from, to, FORMER) >= 0;

/**
 * "40% more than one from Ningbo", "costs three times as much in Rotterdam as in Baotou": two things or places are compared,
 * and nothing has changed.
 */
export function comparesThings(c: Context): boolean {
  const { scene, spot, view } = c;
  const end = Math.min(view.to, spot.to + MAX_PHRASE);
  const than = scene.first(spot.to, Math.min(view.to, spot.to + 7), THAN);
  let to = Math.max(spot.to, than);
  while (to < end && !scene.is(to, ENDS) && !(to > spot.to + 1 && scene.has(to, Tag.wall) && !scene.is(to, THAN))) to++;
  if (isTimed(c, spot.to, to)) return false;
  const placed = view.places.some(({ from, role }) => from >= spot.to && from < to && role !== 'possessor');
  if (than >= 0)
    return (
      (placed && scene.first(spot.to, to, WHERE_ELSE) >= 0) ||
      scene.first(than + 1, Math.min(to, than + 4), ANOTHER) >= 0
    );
  return (
    scene.last(c.clauseFrom, spot.from, SHARES) < 0 &&
    !scene.is(spot.from - 1, ENDING) &&
    scene.is(spot.to, PRICE_WORDS) &&
    placed &&
    scene.is(spot.to + 1, WHERE_ELSE)
  );
}

const MORE = wordsOf(new Set(allForms(SURPASSING)));
const LESS = wordsOf(new Set(allForms(FALLING_SHORT)));
const LOWER = anyOf(LESS, words('behind'));
export const SURPASSES = anyOf(MORE, LESS);
/** What is said of a value that is more or less than one named after it. */
export const OUTDOES = anyOf(SURPASSES, words('ahead behind'));
const BY = words('by');
export const MAX_OBJECT = 12;
/** "beat the 900 t of May by 9%", "ahead of the May figure, 900 t, by 9%": the level itself, told in the object. */
const tellsLevel = ({ scene, spot }: Context, at: number) =>
  spot.quantity.form === 'percent' &&
  (scene.isQuantity(at) || (scene.base[at] === ',' && (scene.isQuantity(at - 1) || scene.isQuantity(at + 1))));
/** "exceeded last year's level by 6%", "trailed June's by 3%": a change; "missed forecasts by 12%", "outpaced imports by $3bn": how two things differ. */
export function surpasses(c: Context): SlotReading | null {
  const { scene, spot, view, clauseFrom } = c;
  if (!view.says(OUTDOES)) return null;
  const by = scene.last(Math.max(clauseFrom, spot.from - 3), spot.from, BY);
  const verb = by < 0 ? -1 : scene.last(Math.max(clauseFrom, by - MAX_OBJECT), by, OUTDOES);
  // "surpassed only by Peru": who does it, and not by how much.
  let object = verb + 1;
  while (object < by && (scene.has(object, Tag.adverb) || scene.base[object] === 'only')) object++;
  if (verb < 0 || object === by) return null;
  const timed = isTimed(c, verb + 1, by);
  for (let at = verb + 1; at < by; at++) {
    if (timed && tellsLevel(c, at)) continue;
    if (scene.isQuantity(at) || scene.is(at, ENDS) || scene.has(at, Tag.be | Tag.auxiliary | Tag.modal)) return null;
  }
  if (!timed) return { ...LEVEL, compared: true };
  return { slot: 'difference', direction: scene.is(verb, LOWER) ? 'down' : 'up', strength: 8 };
}
