import { largestOf } from '../quantities/quantity.ts';
import type { Direction } from './claim.ts';
import { MOVES, PARTICLE_VERBS, VERBS_WITH_UP } from './data/change-words.ts';
import { ENDING_VERBS } from './data/trading-words.ts';
import type { Context } from './draft.ts';
import { allForms } from './inflect.ts';
import { comparesThings } from './slot-comparison.ts';
import { fromItself, fromMultiple } from './slot-multiple.ts';
import { positionOf } from './slot-position.ts';
import { LEVEL, SKIPPED_LEFT, type SlotReading, sign } from './slot-reading.ts';
import { Tag } from './tags.ts';
import { words, wordsLike, wordsOf } from './word-class.ts';

const AN_THE = wordsLike(/^(?:a|an|the)$/);
const ON_FROM = wordsLike(/^(?:on|from|year|year-on-year)$/);
const BY = wordsLike(/^by$/);
const ENDING = wordsOf(ENDING_VERBS);
const STOPS = words(', ; : . ( ) – — " …');
const RECOVER_RECOUP = wordsLike(/^(?:recover|recoup|regain)/);

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
const JOB_VERBS = /^(?:add|cut|shed|lose|lost|axe|slash|gain|creat|shrank|grew|eliminat)/;

/** A particle after a verb of motion or being, or after a comma: "is up 3%", ", down 4%". */
function fromParticle(c: Context, at: number): SlotReading | null {
  const { scene } = c;
  if (!scene.has(at, Tag.particle)) return null;
  const word = scene.base[at] as string;
  const before = scene.base[at - 1] ?? '';
  if (c.view.cues.some(({ from, to }) => from < at && to > at)) return null;
  if (WITH_UP.has(before)) return null;
  const own = Tag.be | Tag.auxiliary | Tag.changeVerb | Tag.changeNoun | Tag.gerund;
  if (scene.has(at - 1, Tag.verb) && !scene.has(at - 1, own) && !MOTION.has(before)) return null;
  if (word === 'off' && !scene.has(at - 1, Tag.changeVerb) && c.spot.quantity.form !== 'percent') return null;
  return { slot: 'difference', direction: sign(scene.tags[at] as number), strength: 8 };
}

function isMoneyOrThing(c: Context): boolean {
  const { form } = c.spot.quantity;
  return form === 'money' || form === 'count' || form === 'measured';
}

const AS_MUCH = words('much many high low little few far');
/** The verb or noun of change that governs the number from its left, adverbs and articles between them. */
function fromLeft(c: Context): SlotReading | null {
  const { scene, spot } = c;
  const { base } = scene;
  const floor = Math.max(c.segmentFrom, spot.from - MAX_LEFT);
  let by = false;
  let of = false;
  for (let at = spot.from - 1; at >= floor; at--) {
    const word = base[at] as string;
    if (word === 'to' || word === 'from' || word === 'at') {
      if (word === 'at' && /^(?:annual|annualised|annualized)$/.test(base[at + 2] ?? base[at + 1] ?? '')) continue;
      return null;
    }
    // "It grew as four engineers left": no "as much as".
    if (word === 'as' && at === spot.from - 1 && !scene.is(at - 1, AS_MUCH)) return null;
    const bits = scene.tags[at] as number;
    if ((bits & Tag.changeVerb) !== 0 || ((bits & Tag.changeNoun) !== 0 && (of || by))) {
      const thing = isMoneyOrThing(c) && !by && needsBy(c, word);
      if (thing && !(JOB_VERBS.test(word) && isJobs(c) && c.scene.first(c.view.from, spot.from, ECONOMY) >= 0))
        return null;
      if ((bits & Tag.changeVerb) !== 0 && (bits & Tag.gerund) !== 0 && scene.has(at + 1, Tag.preposition)) return null;
      return { slot: 'difference', direction: sign(bits), strength: 9 };
    }
    if (word === ',' && by && scene.has(at - 1, Tag.particle)) continue;
    const particle = fromParticle(c, at);
    if (particle) return particle;
    // "Stocks fell, by 4%."
    if (word === ',' && by && at === spot.from - 2) continue;
    if (word === 'by') by = true;
    if (word === 'of') of = true;
    if (!SKIPPED_LEFT.has(word) && (bits & Tag.adverb) === 0) break;
  }
  return null;
}

/** Whose jobs added or lost are a change of employment; a company's are so many jobs. */
const ECONOMY = words(
  'employers economy unemployment joblessness payrolls sector sectors industry industries employment businesses nonfarm manufacturers factories government',
);
const JOBS = wordsLike(/^(?:jobs?|workers?|employees?|staff|positions?|posts?|people|roles)$/);
const isJobs = ({ spot, scene }: Context) =>
  scene.is(spot.to - 1, JOBS) || scene.is(spot.to, JOBS) || JOBS.holds(spot.quantity.counted?.split(' ').at(-1) ?? '');

/** "cut prices by 7%", "lowered its forecast for output by 3%", "shed 7% of its staff": an object between verb and "by". */
function fromVerbWithObject(c: Context): SlotReading | null {
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

const PUT = words('put puts putting');
const GIVE = words('gave give gives giving given');
/** "put on 40 points", "gave up 2%": a verb whose direction is in the word after it. */
function fromPhrasal({ scene, spot }: Context): SlotReading | null {
  if (spot.quantity.form !== 'percent' && spot.quantity.unit !== 'point') return null;
  if (scene.base[spot.to] === 'of') return null;
  const [verb, particle] = [spot.from - 2, scene.base[spot.from - 1]];
  if (particle === 'on' && scene.is(verb, PUT)) return { slot: 'difference', direction: 'up', strength: 7 };
  if ((particle === 'up' || particle === 'back') && scene.is(verb, GIVE))
    return { slot: 'difference', direction: 'down', strength: 9 };
  return null;
}

/** "with 21,400 jobs lost": of a whole economy's jobs, so many fewer. */
function fromJobs(c: Context): SlotReading | null {
  const { scene, spot, view } = c;
  const at = scene.is(spot.to, JOBS) ? spot.to + 1 : spot.to;
  if (!isJobs(c) || !scene.has(at, Tag.changeVerb) || !scene.has(at, Tag.past)) return null;
  if (scene.first(view.from, view.to, ECONOMY) < 0) return null;
  return { slot: 'difference', direction: sign(scene.tags[at] as number), strength: 8 };
}

/** "5% less than", "60% above", "a 7% jump", "18% higher", "a fifth fewer". */
function fromRight(c: Context): SlotReading | null {
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
/** "to cut emissions 43%": a word of change is a verb after "to", a helping verb or a pronoun. */
const isVerbHere = ({ scene }: Context, at: number) =>
  scene.base[at - 1] === 'to' || scene.has(at - 1, Tag.modal | Tag.auxiliary | Tag.pronoun);
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

const HAS_VERB = words('came comes went goes is are was were remains remained stays stayed');
/** "zinc 1% and lead 3%" after "tin fell 2%": the verb is left out, so slot and sign are those of the one before. */
function fromGap(c: Context): SlotReading | null {
  const { scene, spot } = c;
  if (scene.base[spot.from - 1] === 'at') return null;
  // "rose 14.9% to $11.4 billion, and those to America 9.3%": what it came to stands between.
  const last = c.siblings.at(-1);
  const sibling = last && (last.slot === 'final' || scene.base[last.spot.from - 1] === 'at') ? c.siblings.at(-2) : last;
  if (sibling?.slot !== 'difference' || sibling.unit !== spot.quantity.unit) return null;
  if (scene.is(spot.from - 1, BY) && scene.base[spot.from - 2] === 'but')
    return { slot: 'difference', direction: sibling.direction, strength: 6 };
  if (spot.from - sibling.spot.to > (sibling === last ? 14 : 18) || scene.is(spot.to, HAS_VERB)) return null;
  for (let at = sibling.spot.to; at < spot.from; at++) {
    const word = scene.base[at] as string;
    const isVerb = scene.has(at, Tag.verb) && !scene.has(at, Tag.changeNoun | Tag.particle | Tag.gerund);
    if (isVerb || word === ';' || word === '"') return null;
    if ((word === 'to' || word === 'of' || word === 'from') && at >= spot.from - 2) return null;
  }
  return { slot: 'difference', direction: sibling.direction, strength: 6 };
}

const MAX_TO_END = 6;
/** The way of the verb before a value at `end` that it led to. */
function wayTo({ scene, view }: Context, end: number): Direction | null {
  for (let at = end - 1; at >= Math.max(view.from, end - MAX_TO_END); at--)
    if (scene.has(at, Tag.changeVerb)) return sign(scene.tags[at] as number);
  return null;
}

/** "fell 102 points, or 0.36%", "sank to 96 tons, or by 41%": the same move told again. */
function fromRestated(c: Context): SlotReading | null {
  const { scene, spot, sibling } = c;
  if (sibling?.slot === 'final' && scene.is(spot.from - 1, BY) && scene.base[spot.from - 2] === 'or')
    return { slot: 'difference', direction: wayTo(c, sibling.spot.from), strength: 7 };
  if (sibling?.slot !== 'difference' || spot.from - sibling.spot.to > 2 || !scene.is(spot.from - 1, OR_BRACKET))
    return null;
  return { slot: 'difference', direction: sibling.direction, strength: 7 };
}
const OR_BRACKET = words('or (');

/** "recovered 97% of the cobalt": a part of a whole that was got out of it. */
function isYield({ scene, spot }: Context): boolean {
  return scene.base[spot.to] === 'of' && scene.is(spot.from - 1, RECOVER_RECOUP);
}

const DIFFERENCES = [
  fromRestated,
  fromItself,
  fromPhrasal,
  fromLeft,
  fromJobs,
  fromRight,
  fromVerbWithObject,
  fromMultiple,
  fromGap,
];
const COMPARING: ReadonlySet<unknown> = new Set([fromRight, fromMultiple]);

const ACROSS = words('below above under past beneath');
/** "slips below $60 a barrel", "rose above 5%": where it comes to, and no difference. */
const crosses = ({ scene, spot }: Context) =>
  (scene.is(spot.from, ACROSS) && scene.has(spot.from - 1, Tag.changeVerb)) ||
  (scene.is(spot.from - 1, ACROSS) && scene.has(spot.from - 2, Tag.changeVerb));

/** Which slot of a statement of change a quantity fills. */
export function readSlot(c: Context): SlotReading {
  if (isYield(c) || crosses(c)) return positionOf(c);
  for (const rule of DIFFERENCES) {
    const reading = rule(c);
    if (!reading?.direction) continue;
    return COMPARING.has(rule) && comparesThings(c) ? { ...LEVEL, compared: true } : reading;
  }
  return positionOf(c);
}
