import { afterCompound } from '../change/slot-after.ts';
import type { Context } from '../draft.ts';
import type { Scene } from '../scene/scene.ts';
import { Tag } from '../words/tags.ts';
import { words } from '../words/word-class.ts';
import type { Cue } from './cues.ts';

/** How the grammar ties a cue to a number: "mined 40 t", "reserves of 40 t", "a 40% stake", "exports rose to 40 t". */
export interface Governor {
  readonly cue: Cue;
  readonly tie: 'object' | 'of' | 'compound' | 'subject' | 'resumed';
}

const LEVEL_VERBS = words(
  `stand stands stood reach reaches reached total totals totalled totaled totalling totaling amount amounts amounted come comes came average averages averaged
   averaging hit hits touch touched exceed exceeds exceeded exceeding top tops topped surpass surpassed remain remains remained stay stays stayed equal equals equalled
   number numbered near nears neared approach approached make makes made put puts estimated pegged seen set fixed kept held hold go went run runs ran jump moved recover recovered end ended settle settled slow slows slowed slowing accelerate accelerates accelerated quicken quickens quickened`,
);
const LIGHT_HEADS = words(
  'value volume volumes number numbers amount quantity quantities level levels total sum weight bulk majority share proportion rate pace tonnage',
);
const STEPPED_OVER = Tag.adverb | Tag.determiner;
const MOVED = words('up down higher lower off');
const TO_A_NUMBER = words('to at by from of in on for');
const SEPARATES = words(', ; : ( ) – "');
const MAX_STEPS = 5;
const MAX_SUBJECT = 22;
const MAX_COMPOUND = 3;

const cueEndingAt = (c: Context, to: number): Cue | null => c.view.cues.find((cue) => cue.to === to) ?? null;

/** "$3bn loan", "a 25% import tariff": the noun that the number stands before. */
function compound(c: Context): Governor | null {
  const { scene, spot } = c;
  for (let at = spot.to; at < Math.min(c.view.to, spot.to + MAX_COMPOUND); at++) {
    const cue = c.view.cues.find(({ from }) => from === at);
    if (cue) return cue.form === 'noun' && !scene.possessive(cue.to - 1) ? { cue, tie: 'compound' } : null;
    if (scene.has(at, Tag.preposition | Tag.verb | Tag.determiner | Tag.wall | Tag.conjunction | Tag.comparative))
      return null;
    if (scene.is(at, SEPARATES) || scene.isQuantity(at)) return null;
  }
  return null;
}

/** "a 32% rise in exports", "a 5% fall in the price of tin". */
function changeIn(c: Context): Governor | null {
  const { scene, spot } = c;
  const start = afterCompound(c, spot.to);
  for (let at = start; at < Math.min(c.view.to, start + MAX_COMPOUND); at++) {
    if (!scene.has(at, Tag.changeNoun)) {
      if (scene.has(at, Tag.preposition | Tag.verb) || scene.is(at, SEPARATES)) return null;
      continue;
    }
    const link = scene.base[at + 1];
    if (link !== 'in' && link !== 'of') return null;
    const cue = headBetween(c, at + 2, Math.min(c.view.to, at + 10));
    return cue && { cue, tie: 'of' };
  }
  return null;
}

/** "Peru's mined output", "of refined tin": a participle before its noun. */
const isAttribute = (scene: Scene, at: number): boolean =>
  scene.has(at, Tag.past) && (scene.possessive(at - 1) || scene.has(at - 1, Tag.determiner | Tag.preposition));

/** "growth in", "the fall of": what moves is named behind it. */
const isChangeOf = (scene: Scene, link: number): boolean =>
  scene.has(link - 1, Tag.changeNoun) && (scene.base[link] === 'in' || scene.base[link] === 'of');

/** The cue that is the head of the noun phrase between two tokens: the last before its first preposition. */
function headBetween(c: Context, from: number, to: number): Cue | null {
  const { scene } = c;
  let end = from;
  let light = false;
  for (; end < to; end++) {
    if (scene.is(end, SEPARATES) || scene.isQuantity(end)) break;
    if (
      scene.has(end, Tag.verb) &&
      !scene.has(end, Tag.changeNoun) &&
      !isAttribute(scene, end) &&
      !c.view.cues.some((cue) => cue.from <= end && cue.to > end && cue.form === 'noun')
    )
      break;
    if (!scene.has(end, Tag.preposition) || cueAround(c, end)) continue;
    const isLight = scene.base[end] === 'of' && scene.is(end - 1, LIGHT_HEADS);
    if (light || !(isLight || isChangeOf(scene, end))) break;
    light = true;
  }
  return c.view.cues.findLast((cue) => cue.form === 'noun' && cue.from >= from && cue.to <= end) ?? null;
}

const cueAround = (c: Context, at: number) => c.view.cues.some(({ from, to }) => from <= at && to > at);

/** Where the subject begins: after words that join, and after "In May," or "At the mine,". */
function subjectStart(c: Context, to: number): number {
  const { scene } = c;
  let at = Math.max(c.clauseFrom, to - MAX_SUBJECT);
  while (at < to && (scene.has(at, Tag.conjunction | Tag.wall) || scene.is(at, SEPARATES))) at++;
  if (!scene.has(at, Tag.preposition)) return at;
  for (let comma = at; comma < to; comma++) if (scene.base[comma] === ',') return comma + 1;
  const time = c.view.times.find(({ from }) => from === at || from === at + 1);
  return time ? time.to : at;
}

const RELATIVES = words('which who whose where that');
/** "Exports to America, which levies 10%, were lower": what stands before a clause set between subject and verb. */
function beforeRelative(c: Context): { from: number; to: number } | null {
  const at = c.view.clauses.indexOf(c.clauseFrom);
  for (let aside = at - 1; aside > 0; aside--) {
    const start = c.view.clauses[aside] as number;
    const isReport = c.scene.base[start] === 'that' && c.scene.has(start - 1, Tag.say);
    if (c.scene.base[start - 1] === ',' || isReport) continue;
    if (c.scene.is(start, RELATIVES) || c.scene.is(start + 1, RELATIVES))
      return { from: c.view.clauses[aside - 1] as number, to: start };
  }
  return null;
}

/** "Output rose 1%, exports of tin shrank": the head of what stands between the number before and the verb. */
function afterSibling(c: Context, start: number, to: number): Cue | null {
  let at = c.sibling?.spot.to ?? start;
  if (at <= start) return null;
  while (at < to && (c.scene.is(at, SEPARATES) || c.scene.has(at, Tag.conjunction | Tag.wall | Tag.preposition))) at++;
  return headBetween(c, at, to);
}

/** "The commission expects |demand for tin| to reach": what stands before "to" is behind the verb of whoever expects it. */
function ofInfinitive(c: Context, verb: number): Cue | null {
  const { scene, clauseFrom } = c;
  if (scene.base[verb - 1] !== 'to') return null;
  for (let at = verb - 2; at > clauseFrom; at--)
    if (scene.isFinite(at)) return scene.has(at, Tag.forecast | Tag.say) ? headBetween(c, at + 1, verb - 1) : null;
  return null;
}

const WITH = words('with');
/** "exports of tin rose to", "reserves were put at": the head of the subject of a verb that gives a number. */
function subject(c: Context, verb: number): Governor | null {
  const { scene } = c;
  let to = verb;
  while (
    to > c.clauseFrom &&
    scene.has(to - 1, Tag.auxiliary | Tag.be | Tag.modal | Tag.adverb | Tag.not | Tag.forecast)
  )
    to--;
  const expected = ofInfinitive(c, to);
  if (expected) return { cue: expected, tie: 'subject' };
  const resumed = to - c.clauseFrom <= 1 ? beforeRelative(c) : null;
  // "with cobalt demand growing 6%"
  const beside = scene.has(verb, Tag.gerund) ? scene.last(c.clauseFrom, to, WITH) : -1;
  const start = beside < 0 ? subjectStart(c, to) : beside + 1;
  const cue = resumed
    ? headBetween(c, resumed.from, resumed.to)
    : (afterSibling(c, start, to) ?? headBetween(c, start, to));
  return cue && { cue, tie: resumed ? 'resumed' : 'subject' };
}

function fromLeft(c: Context): Governor | null {
  const { scene, spot } = c;
  let linked = false;
  for (let at = spot.from - 1, steps = 0; at >= c.clauseFrom && steps < MAX_STEPS; at--, steps++) {
    const cue = cueEndingAt(c, at + 1);
    if (cue) {
      if (cue.form === 'verb' && !linked && !scene.has(cue.from - 1, Tag.be)) return { cue, tie: 'object' };
      if (cue.form === 'noun' && linked) return { cue, tie: 'of' };
    }
    if (scene.has(at, Tag.changeVerb | Tag.be) || scene.is(at, LEVEL_VERBS)) return subject(c, at);
    if (scene.is(at, TO_A_NUMBER)) {
      linked = true;
      continue;
    }
    if (!scene.has(at, STEPPED_OVER) && !scene.is(at, MOVED)) return null;
  }
  return null;
}

const WHICH = words('that which');
const ACTS_FOR = Tag.auxiliary | Tag.adverb | Tag.be;
/** "the 38,200 t it produced", "the $3m that they had spent": the verb of a clause on the number whose subject is a pronoun. */
function relative(c: Context): Governor | null {
  const { scene, spot, view } = c;
  let at = scene.is(spot.to, WHICH) ? spot.to + 1 : spot.to;
  if (!scene.is(at, THEY)) return null;
  do at++;
  while (at < view.to && scene.has(at, ACTS_FOR) && !view.verbCueAt(at));
  const cue = view.verbCueAt(at);
  return cue && { cue, tie: 'object' };
}
const THEY = words('it they we he she i you');

/** The cue that governs a number by the grammar of its clause; null where none does. */
export const governorOf = (c: Context): Governor | null => compound(c) ?? changeIn(c) ?? relative(c) ?? fromLeft(c);
