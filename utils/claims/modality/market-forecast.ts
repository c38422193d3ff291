import type { Context } from '../draft.ts';
import { isYardstick, YARDSTICKS } from '../time/time-context.ts';
import { Tag } from '../words/tags.ts';
import { words, wordsLike } from '../words/word-class.ts';

export const MARKET = wordsLike(
  /^(?:analysts?|economists?|traders?|investors?|consensus|markets?|funds?|speculators?|bulls?|bears?|street|city|forecasters?|brokers?|polls?)$/,
);
/** What those of a market do who have a figure in mind, besides looking ahead. */
export const SUPPOSING = words('assumed feared hoped estimated modelled modeled reckoned');

export const CONSENSUS = words('consensus guidance street');
const VIEW = words('consensus');
const COMPARED = words('of than below above against versus vs beat beating missed missing');
const MAX_RELATIVE = 9;
/** "the 0.1% that economists had pencilled in", "the consensus was for 2%", "ahead of our 36kt": a figure that somebody expected. */
export function isSomebodysForecast(c: Context): boolean {
  const { scene, spot, clauseFrom } = c;
  if (expectedAfter(c) >= 0 || supposedBefore(c) || isTheForecast(c) || scene.is(spot.to, VIEW)) return true;
  if (scene.is(spot.from - 1, OF_VALUE) && (isYardstick(scene, spot.from - 2) || isOfMarket(c, spot.from - 2)))
    return true;
  if (scene.base[spot.from - 1] === 'our' && scene.is(spot.from - 2, COMPARED)) return true;
  // "Guidance for the third quarter: 900 t": the label of a line.
  const from = scene.base[spot.from - 1] === ':' ? c.view.from : clauseFrom;
  const consensus = scene.last(Math.max(from, spot.from - 6), spot.from, CONSENSUS);
  return consensus >= 0 && (scene.is(spot.from - 1, AT_VALUE) || consensus === spot.from - 1);
}
const KEEPING = words(
  'stuck sticks kept keeps keeping confirmed confirms reiterated reiterates maintained maintains repeated repeats affirmed reaffirmed raised raises lifted lifts cut cuts lowered lowers trimmed trims gave gives set sets',
);
const WHOSE = words('its his her their our the a');
const PARTS = words(', : –');
const MAX_NAMED = 14;
/** "stuck to its forecast for the year, a profit of $9m", "kept its guidance: sales of 900 t": what a forecast says, behind its name. */
function isTheForecast({ scene, spot, view }: Context): boolean {
  const noun = scene.last(Math.max(view.from, spot.from - MAX_NAMED), spot.from, YARDSTICKS);
  if (noun < 0 || !(scene.is(noun - 1, WHOSE) || scene.possessive(noun - 1))) return false;
  const mark = scene.first(noun, spot.from, PARTS);
  if (mark < 0 || scene.hasFinite(noun, mark)) return false;
  return scene.last(mark, spot.from, PARTS) === mark && scene.last(view.from, noun, KEEPING) >= 0;
}

const OF_VALUE = words('of for :');
const AT_VALUE = words('for of at : was is with now has had been');

/** "an average analyst estimate of $9m". */
const isOfMarket = ({ scene }: Context, at: number): boolean =>
  scene.is(at, YARDSTICKS) && scene.first(at - MAX_OWNER, at, MARKET) >= 0;
const MAX_OWNER = 3;

const HAD = words('had');
const MAX_VERB = 4;
/** "analysts had assumed $9m", "economists had on average forecast a fall of 2%": of what was then told. */
export function supposedBefore({ scene, spot, clauseFrom }: Context): boolean {
  for (let at = spot.from - 1; at >= Math.max(clauseFrom, spot.from - MAX_VERB); at--) {
    if (!scene.is(at, SUPPOSING) && !(scene.has(at, Tag.forecast) && scene.has(at, Tag.past))) continue;
    const had = scene.last(Math.max(clauseFrom, at - MAX_VERB), at, HAD);
    return had >= 0 && scene.first(clauseFrom, had, MARKET) >= 0;
  }
  return false;
}

const OPENS_EXPECTATION = words('that which expected forecast predicted pencilled penciled anticipated projected');
const ENDS_EXPECTATION = words(', ; : . ( to');
const ASKED = words('polled surveyed asked quoted questioned');
/** "that economists had pencilled in", "drop analysts expected": the verb of who expected the figure, right after it; -1 where there is none. */
export function expectedAfter({ scene, spot, view }: Context): number {
  const { to } = spot;
  if (!scene.is(to, OPENS_EXPECTATION) && !scene.is(to, MARKET) && !scene.has(to, Tag.changeNoun)) return -1;
  // "21 forecast a rise": those who expect it are counted.
  if (spot.quantity.form === 'count' && scene.has(to, Tag.verb) && scene.has(to + 1, Tag.determiner)) return -1;
  for (let at = to; at < Math.min(view.to, to + MAX_RELATIVE); at++) {
    if (scene.is(at, ENDS_EXPECTATION) || scene.isQuantity(at)) return -1;
    if (scene.base[at] === 'by' && !scene.is(at - 1, ASKED)) return -1;
    if (scene.is(at, SUPPOSING) && scene.first(to, at, MARKET) >= 0) return at;
    if (
      scene.has(at, Tag.forecast) &&
      scene.has(at, Tag.verb) &&
      scene.has(at, Tag.past) &&
      (!scene.has(at - 1, Tag.be) || /^(?:that|which)$/.test(scene.base[at - 2] ?? ''))
    )
      return at;
  }
  return -1;
}
