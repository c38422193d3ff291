import type { Direction } from '../claim.ts';
import { HELP_NOUNS } from '../data/change-words.ts';
import type { Context } from '../draft.ts';
import { Tag } from '../words/tags.ts';
import { words, wordsLike } from '../words/word-class.ts';
import { isGrade } from './grade.ts';
import { fromRight } from './slot-after.ts';
import { fromFronted, fromLeft, fromNounApart, fromPhrasal, fromVerbWithObject } from './slot-before.ts';
import { comparesThings, surpasses } from './slot-comparison.ts';
import { fromJobs } from './slot-jobs.ts';
import { fromItself, fromMultiple } from './slot-multiple.ts';
import { positionOf } from './slot-position.ts';
import { isPart, LEVEL, type SlotReading, sign } from './slot-reading.ts';

const BY = wordsLike(/^by$/);
const RECOVER_RECOUP = wordsLike(/^(?:recover|recoup|regain)/);

const HAS_VERB = words('came comes went goes is are was were remains remained stays stayed');
/** "zinc 1% and lead 3%" after "tin fell 2%": the verb is left out, so slot and sign are those of the one before. */
function fromGap(c: Context): SlotReading | null {
  const { scene, spot } = c;
  if (scene.base[spot.from - 1] === 'at' || (isPart(c) && scene.base[spot.to] === 'of')) return null;
  // "rose 14.9% to $11.4 billion, and those to America 9.3%": what it came to stands between.
  const last = c.siblings.at(-1);
  const sibling = last && (last.slot === 'final' || scene.base[last.spot.from - 1] === 'at') ? c.siblings.at(-2) : last;
  if (sibling?.slot !== 'difference' || sibling.unit !== spot.quantity.unit) return null;
  if (scene.is(spot.from - 1, BY) && scene.base[spot.from - 2] === 'but')
    return { slot: 'difference', direction: sibling.direction, strength: 6 };
  // "an increase of 12% over September and of 17% on the year"
  const isOfBoth =
    scene.base[spot.from - 1] === 'of' && scene.is(spot.from - 2, JOINS) && scene.base[sibling.spot.from - 1] === 'of';
  if (spot.from - sibling.spot.to > (sibling === last ? 14 : 18) || scene.is(spot.to, HAS_VERB)) return null;
  for (let at = sibling.spot.to; at < spot.from; at++) {
    const word = scene.base[at] as string;
    const isNoun = scene.has(at, Tag.changeNoun | Tag.particle | Tag.gerund) || scene.has(at - 1, Tag.determiner);
    const isVerb = scene.has(at, Tag.verb) && !isNoun && !scene.is(at, COMPARED);
    if (isVerb || word === ';' || word === '"') return null;
    if ((word === 'to' || (word === 'of' && !isOfBoth) || word === 'from') && at >= spot.from - 2) return null;
  }
  return { slot: 'difference', direction: sibling.direction, strength: 6 };
}

const COMPARED = words('compared');
const JOINS = words('and but or');

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

const RECOVERY = words('recovery recoveries');
const ELSEWHERE = words('in from on after');
/** "recovered 97% of the cobalt", "recovery of 71% for tin": a part of a whole that was got out of it. */
function isYield({ scene, spot, view }: Context): boolean {
  const of = /^(?:of|at)$/.test(scene.base[spot.from - 1] ?? '') ? spot.from - 2 : spot.from - 1;
  // "a price recovery of 12%" is a rise, "at a recovery of 62%" is none.
  const led = /^(?:at|with)$/.test(scene.base[of - 2] ?? '');
  const moved = (scene.has(of - 1, Tag.determiner) && !led) || view.cues.some(({ to }) => to === of);
  if (scene.is(of, RECOVERY) && !moved && !scene.is(spot.to, ELSEWHERE)) return true;
  return scene.base[spot.to] === 'of' && scene.is(spot.from - 1, RECOVER_RECOUP);
}

const DIFFERENCES = [
  fromRestated,
  fromItself,
  fromPhrasal,
  fromLeft,
  fromNounApart,
  fromFronted,
  fromJobs,
  fromRight,
  fromVerbWithObject,
  fromMultiple,
  fromGap,
];
const COMPARING: ReadonlySet<unknown> = new Set([fromRight, fromMultiple]);

const ACROSS = words('below above under past beneath');
const HIGH_LOW = words('high low');
/** "slips below $60 a barrel", "rose above 5%", "rose as high as $60": where it comes to, and no difference. */
const crosses = ({ scene, spot }: Context) =>
  (scene.base[spot.from] === 'as' && scene.is(spot.from + 1, HIGH_LOW)) ||
  (scene.is(spot.from, ACROSS) && scene.has(spot.from - 1, Tag.changeVerb)) ||
  (scene.is(spot.from - 1, ACROSS) && scene.has(spot.from - 2, Tag.changeVerb));

const EARNING = words('lost lose loses losing gained made earned');
const TRADED_THING = words('share shares stock stocks');
/** "It earned 40 cents a share, more than the 30 hoped for": what was earned for each share, unless the share itself moved. */
function isEarnedPerShare({ scene, view, spot }: Context): boolean {
  if (!spot.quantity.unit.endsWith('/share')) return false;
  const verb = scene.last(view.from, spot.from, EARNING);
  return verb >= 0 && scene.last(view.from, verb, TRADED_THING) < 0;
}

const GETTING = words(
  'get gets getting got receive receives received receiving given give gives giving gave win wins won secure secures secured',
);
const BOOST = words(HELP_NOUNS);
const MAX_GETTING = 4;
/** "is getting a $90m boost": what somebody is given, and no rise of anything. */
const isHelp = ({ scene, spot }: Context): boolean =>
  spot.sort === 'money' && scene.is(spot.to, BOOST) && scene.last(spot.from - MAX_GETTING, spot.from, GETTING) >= 0;

/** Which slot of a statement of change a quantity fills. */
export function readSlot(c: Context): SlotReading {
  if (isGrade(c) || isEarnedPerShare(c) || isHelp(c)) return LEVEL;
  if (isYield(c) || crosses(c)) return positionOf(c);
  const surpassing = surpasses(c);
  if (surpassing) return surpassing;
  for (const rule of DIFFERENCES) {
    const reading = rule(c);
    if (!reading?.direction) continue;
    return COMPARING.has(rule) && comparesThings(c) ? { ...LEVEL, compared: true } : reading;
  }
  return positionOf(c);
}
