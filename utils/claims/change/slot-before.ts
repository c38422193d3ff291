import { largestOf } from '../../quantities/quantity.ts';
import { MOVES, PACE, PARTICLE_VERBS, VERBS_WITH_UP, YEARLY } from '../data/change-words.ts';
import type { Context } from '../draft.ts';
import { allForms } from '../words/inflect.ts';
import { Tag } from '../words/tags.ts';
import { REGULAR_PAST } from '../words/tense.ts';
import { words, wordsLike } from '../words/word-class.ts';
import { afterCompound } from './slot-after.ts';
import { movesJobs } from './slot-jobs.ts';
import { isPart, SKIPPED_LEFT, type SlotReading, sign } from './slot-reading.ts';

const AN_THE = wordsLike(/^(?:a|an|the)$/);
const MAX_LEFT = 14;
const MOTION = new Set(allForms(PARTICLE_VERBS));
const WITH_UP = new Set(allForms(VERBS_WITH_UP));
const INTRANSITIVE = new Set(allForms(MOVES));
/** Verbs that a small sum of money can follow as a change and a large one as a gain or a loss: "lost 45 cents". */
const EITHER = /^(?:g(?:ai|a)n(?:s|ed|ing)?|lo(?:se|ses|st|sing)|add(?:s|ed|ing)?|shed(?:s|ding)?|gave|put)$/;
const SMALL_SUM = 10_000;
const needsBy = (c: Context, word: string) => {
  if (INTRANSITIVE.has(word)) return false;
  const { form, unit } = c.spot.quantity;
  if (unit === 'point') return false;
  return !(EITHER.test(word) && form === 'money' && largestOf(c.spot.quantity) < SMALL_SUM);
};

const SUMS = words('loan loans grant grants fund facility package scheme subsidy credit deal programme program');
/** "topped up a $90m loan": the loan is so large, whatever was done to it. */
const isOfALoan = ({ scene, spot }: Context, particle: number): boolean =>
  particle >= spot.from - 2 &&
  spot.quantity.form === 'money' &&
  (scene.is(spot.from - 1, AN_THE) || scene.is(spot.from, AN_THE)) &&
  scene.is(spot.to, SUMS);

const REMAINING = words('remain remains remained stay stays stayed stand stands stood sit sits sat');
/** "had heaped up 900 tonnes": a verb that no table knows, whose particle tells no way. */
const isPilingUp = ({ scene, spot }: Context, at: number): boolean =>
  scene.base[at] === 'up' &&
  spot.quantity.form !== 'percent' &&
  scene.is(at - 1, REGULAR_PAST) &&
  !scene.has(at - 1, Tag.changeVerb);

const PICKED = words('pick picks picked picking');
/** A particle after a verb of motion or being, or after a comma: "is up 3%", ", down 4%". */
function fromParticle(c: Context, at: number, led: boolean): SlotReading | null {
  const { scene } = c;
  if (!scene.has(at, Tag.particle)) return null;
  const word = scene.base[at] as string;
  const before = scene.base[at - 1] ?? '';
  if (c.view.cues.some(({ from, to }) => from < at && to > at)) return null;
  // "Orders picked up, by 4%"
  if (WITH_UP.has(before))
    return led && scene.is(at - 1, PICKED) ? { slot: 'difference', direction: 'up', strength: 8 } : null;
  if (isOfALoan(c, at)) return null;
  const own = Tag.be | Tag.auxiliary | Tag.changeVerb | Tag.changeNoun | Tag.gerund;
  const isVerb = !scene.isCapital(at - 1) && (scene.has(at - 1, Tag.verb) || isPilingUp(c, at));
  if (isVerb && !scene.has(at - 1, own) && !MOTION.has(before) && !scene.is(at - 1, REMAINING)) return null;
  if (word === 'off' && !scene.has(at - 1, Tag.changeVerb) && !isPart(c)) return null;
  return { slot: 'difference', direction: sign(scene.tags[at] as number), strength: 8 };
}

function isMoneyOrThing(c: Context): boolean {
  const { form } = c.spot.quantity;
  return form === 'money' || form === 'count' || form === 'measured';
}

const RATE = words(`${YEARLY} ${PACE}`);
const PACES = words(PACE);
/** "at an annualised 4%", "at an average annual rate of 4%", "at a 4% pace": how fast something moves. */
const isRate = (c: Context, at: number) =>
  c.scene.first(at + 1, Math.min(c.spot.from, at + 7), RATE) >= 0 || isPaceAfter(c);

const MAX_PACE = 5;
const PACE_BREAKS = Tag.verb | Tag.preposition | Tag.wall | Tag.conjunction;
/** "4% pace", "4% compound annual rate", "4% year-over-year clip": how fast, in a word after the number. */
function isPaceAfter(c: Context): boolean {
  const { scene, spot, view } = c;
  if (spot.quantity.form !== 'percent') return false;
  const start = afterCompound(c, spot.to);
  for (let at = start; at < Math.min(view.to, start + MAX_PACE); at++) {
    if (scene.is(at, PACES)) return true;
    if (scene.has(at, PACE_BREAKS)) return false;
  }
  return false;
}

const AS_MUCH = words('much many high low little few far');
/** The verb or noun of change that governs the number from its left, adverbs and articles between them. */
export function fromLeft(c: Context): SlotReading | null {
  const { scene, spot } = c;
  const { base } = scene;
  const floor = Math.max(c.segmentFrom, spot.from - MAX_LEFT);
  let by = false;
  let of = false;
  let rate = false;
  for (let at = spot.from - 1; at >= floor; at--) {
    const word = base[at] as string;
    if (word === 'at' && isRate(c, at)) {
      rate = true;
      continue;
    }
    if (word === 'to' || word === 'from' || word === 'at') return null;
    // "It grew as four engineers left": no "as much as".
    if (word === 'as' && at === spot.from - 1 && !scene.is(at - 1, AS_MUCH)) return null;
    const bits = scene.tags[at] as number;
    if ((bits & Tag.changeVerb) !== 0 || ((bits & Tag.changeNoun) !== 0 && (of || by))) {
      const isAmount = spot.quantity.form === 'count' || spot.sort === 'mass';
      const part = isAmount && !by && base[spot.to] === 'of';
      const thing = isMoneyOrThing(c) && !by && (part || needsBy(c, word));
      if (thing && !movesJobs(c, word)) return null;
      const isGerund = (bits & Tag.changeVerb) !== 0 && (bits & Tag.gerund) !== 0;
      if (isGerund && !by && !rate && scene.has(at + 1, Tag.preposition)) return null;
      return { slot: 'difference', direction: sign(bits), strength: 9 };
    }
    if (word === ',' && by && scene.has(at - 1, Tag.particle)) continue;
    const particle = fromParticle(c, at, by);
    if (particle) return particle;
    // "Stocks fell, by 4%."
    if (word === ',' && by && at === spot.from - 2) continue;
    if (word === 'by') by = true;
    if (word === 'of') of = true;
    if (!scene.is(at, SKIPPED_LEFT) && (bits & Tag.adverb) === 0) break;
  }
  return null;
}

const OF_AT = words('of at');
const PARTS = words(', – :');
const MAX_APART = 10;
const SUPERLATIVE = wordsLike(/^(?:[a-z]{3,}est|most|least|worst|best)$/);
/**
 * "the biggest drop in a year, of 18%", "its third fall, and the steepest, at 22%", "the sharpest fall since May, 3%", "grew at its
 * slowest pace in a year, 1.1%": the noun of change stands before a comma.
 */
export function fromNounApart({ scene, spot, view }: Context): SlotReading | null {
  const led = scene.is(spot.from - 1, OF_AT);
  const comma = led ? spot.from - 2 : spot.from - 1;
  if (spot.quantity.form !== 'percent' || !scene.is(comma, PARTS)) return null;
  const floor = Math.max(view.from, comma - MAX_APART);
  const record = scene.last(floor, comma, SUPERLATIVE);
  if (!led && (record < 0 || scene.base[spot.to] === 'of')) return null;
  const paced = record >= 0 && scene.first(record, comma, PACES) >= 0;
  for (let at = comma - 1; at >= floor; at--) {
    if (scene.isQuantity(at)) return null;
    const bits = scene.tags[at] as number;
    const moves = paced && at < record && (bits & Tag.changeVerb) !== 0;
    if (moves || ((bits & Tag.changeNoun) !== 0 && (bits & Tag.comparative) === 0 && (led || at > record)))
      return { slot: 'difference', direction: sign(bits), strength: 6 };
    if (scene.isFinite(at)) return null;
  }
  return null;
}

/** "Cutting tools make up 58%", not "cutting costs 5% helped": more than what is cut stands between. */
const opensSubject = ({ scene, spot }: Context, at: number): boolean =>
  spot.from - at > 3 && !scene.has(at + 1, Tag.determiner);

/** "cut prices by 7%", "lowered its forecast for output by 3%", "shed 7% of its staff": an object between verb and "by". */
export function fromVerbWithObject(c: Context): SlotReading | null {
  const { scene, spot } = c;
  const { base } = scene;
  const by = base[spot.from - 1] === 'by' || (base[spot.from - 2] === 'by' && c.scene.is(spot.from - 1, AN_THE));
  const floor = by && endsTheMove(c) ? c.view.from : Math.max(c.segmentFrom, spot.from - (by ? 16 : 6));
  for (let at = spot.from - 1; at >= floor; at--) {
    const word = base[at] as string;
    if (word === ',' && !by) return null;
    if (word === ';' || word === ':' || word === '–') return null;
    if (
      !by &&
      (word === 'to' ||
        word === 'from' ||
        word === 'at' ||
        word === 'of' ||
        word === 'and' ||
        word === 'with' ||
        word === 'for')
    )
      return null;
    const bits = scene.tags[at] as number;
    if ((bits & Tag.changeVerb) !== 0 || (by && (bits & Tag.changeNoun) !== 0)) {
      if (!by && (bits & Tag.gerund) !== 0 && at === c.clauseFrom && opensSubject(c, at)) return null;
      // "Advanced chips made up 74%": what moves by itself moves no object.
      if (
        !by &&
        INTRANSITIVE.has(word) &&
        (bits & Tag.past) !== 0 &&
        !scene.has(at + 1, Tag.determiner | Tag.pronoun | Tag.not | Tag.adverb)
      )
        return null;
      if (!by && (isMoneyOrThing(c) || ((bits & Tag.changeNoun) !== 0 && !isVerbHere(c, at)))) return null;
      return { slot: 'difference', direction: sign(bits), strength: by ? 8 : 5 };
    }
  }
  return null;
}

/** "rose from 90 t in 2022 to 120 t in 2023, that is, by 33%": how much, after where from and where to. */
const endsTheMove = ({ siblings, spot }: Context) =>
  spot.quantity.form === 'percent' && siblings.at(-1)?.slot === 'final' && siblings.at(-2)?.slot === 'initial';

/** "At 7%, the drop in sales was": a noun of change whose figure stands in front. */
export function fromFronted({ scene, spot }: Context): SlotReading | null {
  if (spot.quantity.form !== 'percent' || scene.base[spot.from - 1] !== 'at' || scene.base[spot.to] !== ',')
    return null;
  const noun = spot.to + 2;
  if (!scene.has(noun - 1, Tag.determiner) || !scene.has(noun, Tag.changeNoun)) return null;
  return { slot: 'difference', direction: sign(scene.tags[noun] as number), strength: 6 };
}

const PUT = words('put puts putting');
const GIVE = words('gave give gives giving given');
/** "put on 40 points", "gave up 2%": a verb whose direction is in the word after it. */
export function fromPhrasal({ scene, spot }: Context): SlotReading | null {
  if (spot.quantity.form !== 'percent' && spot.quantity.unit !== 'point') return null;
  if (scene.base[spot.to] === 'of') return null;
  const [verb, particle] = [spot.from - 2, scene.base[spot.from - 1]];
  if (particle === 'on' && scene.is(verb, PUT)) return { slot: 'difference', direction: 'up', strength: 7 };
  if ((particle === 'up' || particle === 'back') && scene.is(verb, GIVE))
    return { slot: 'difference', direction: 'down', strength: 9 };
  return null;
}

/** "to cut emissions 43%": a word of change is a verb after "to", a helping verb or a pronoun. */
const isVerbHere = ({ scene }: Context, at: number) =>
  scene.base[at - 1] === 'to' || scene.has(at - 1, Tag.modal | Tag.auxiliary | Tag.pronoun);
