import { isAfter } from './calendar.ts';
import type { Modality } from './claim.ts';
import type { Context, Slot } from './draft.ts';
import { Tag } from './tags.ts';

const PSEUDO_NOT = /^(?:only|just|least|yet|more|less|fewer|until|clear|surprisingly|all|necessarily)$/;
/** Words that mark a figure as superseded, in its own words. */
const SUPERSEDED: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:first|initial|initially|previously|originally|preliminary|earlier|original|provisional)$/,
    /^(?:put|reading|estimate|estimated|reported|given|stated|announced|said|figure|thought)$/,
  ],
  [/^revised$/, /^(?:from|down|up)$/],
];
/** Words that mark all that a sentence reports as wrong. */
const WRONG_REPORT: readonly (readonly [RegExp, RegExp])[] = [
  [/^earlier$/, /^(?:version|report|story|article)$/],
  [/^since$/, /^(?:removed|deleted|corrected|withdrawn)$/],
  [/^(?:wrongly|mistakenly|incorrectly|erroneously|falsely)$/, /./],
];
/** Words after a figure that deny what was claimed. */
const REBUTTAL: readonly (readonly [RegExp, RegExp])[] = [
  [/^hold$/, /^(?:water|up|true)$/],
  [/^(?:is|are|was|were)$/, /^(?:wrong|false|untrue|incorrect|nonsense|baseless|unfounded)$/],
  [/^not$/, /^(?:true|correct|accurate|right)$/],
];

function hasPair(
  base: readonly string[],
  from: number,
  to: number,
  pairs: readonly (readonly [RegExp, RegExp])[],
): boolean {
  for (let at = from; at < to; at++)
    for (const [first, second] of pairs)
      if (first.test(base[at] as string) && second.test(base[at + 1] ?? '')) return true;
  return false;
}

/** "did not fall 10%", "does not control 97 per cent": the negated verb is the number's own. */
function negated(c: Context): boolean {
  const { scene, spot } = c;
  let verbs = 0;
  for (let at = spot.from - 1; at >= Math.max(c.clauseFrom, c.segmentFrom, spot.from - 12); at--) {
    const word = scene.base[at] as string;
    if (word === 'but' || word === 'any' || word === ',') return false;
    if (scene.has(at, Tag.not) && word !== 'no' && word !== 'without' && word !== 'hardly') {
      return (
        verbs <= 1 &&
        !PSEUDO_NOT.test(scene.base[at + 1] ?? '') &&
        (/^(?:not|never|neither|nor)$/.test(word) || word.endsWith("n't") || word === 'cannot')
      );
    }
    if (
      scene.has(at, Tag.verb) &&
      !scene.has(at, Tag.be | Tag.auxiliary) &&
      !(scene.has(at, Tag.changeNoun) && !scene.has(at, Tag.changeVerb))
    )
      verbs++;
  }
  return false;
}

/** A word of denial. A verb of denial followed by a preposition has no object: "a dispute with", "rejected by". */
const denies = ({ scene }: Context, at: number) =>
  scene.has(at, Tag.deny) && !(scene.has(at, Tag.verb) && scene.has(at + 1, Tag.preposition));

function isDenied(c: Context): boolean {
  const { scene, view, spot } = c;
  if (negated(c)) return true;
  if (hasPair(scene.base, c.segmentFrom, spot.from, SUPERSEDED)) return true;
  if (hasPair(scene.base, view.from, spot.from, WRONG_REPORT)) return true;
  if (hasPair(scene.base, spot.to, view.to, REBUTTAL)) return true;
  for (let at = view.from; at < spot.from; at++)
    if (denies(c, at) && !view.spots.some((other) => other.from > at && other.from < spot.from)) return true;
  return false;
}

/** A word of foresight in the number's own verb group, or one that governs its clause. */
function foreseen(c: Context): boolean {
  const { scene, spot, view } = c;
  const from = governedFrom(c);
  const limit = Math.min(view.to, spot.to + 2);
  for (let at = from; at < limit; at++) {
    if (!scene.has(at, Tag.forecast)) continue;
    const word = scene.base[at] as string;
    const next = scene.base[at + 1] ?? '';
    if (scene.base[at - 1] === 'as' || (at >= spot.from && at < spot.to)) continue;
    if (
      at >= spot.to &&
      (scene.base[at - 1] === ',' || !/^(?:targeted|expected|planned|forecast|projected|will|would|chance)$/.test(word))
    )
      continue;
    if ((word === 'set' || word === 'poised' || word === 'due') && next !== 'to') continue;
    if (word === 'due' && scene.has(at + 2, Tag.determiner)) continue;
    if (word === 'price' || (word === 'target' && next === 'price')) return true;
    if (scene.base[at - 1] === 'had' && word === 'been') continue;
    return true;
  }
  return false;
}

/** Where the words begin that can govern the number: its clause, and the one before where "that" or "to" joins them. */
function governedFrom(c: Context): number {
  const { scene } = c;
  let from = c.clauseFrom;
  if (scene.base[from] === 'that') {
    const before = c.view.clauses.filter((start) => start < from).at(-1);
    if (before !== undefined && scene.has(from - 1, Tag.forecast)) from = before;
  }
  return from;
}

/** "is to grow", "are to cost": a form of be with an infinitive; "to" alone after a subject in a headline or a bullet. */
function toBe(c: Context): boolean {
  const { scene } = c;
  for (let at = c.clauseFrom; at < c.spot.from - 1; at++) {
    if (scene.base[at + 1] !== 'to' || !scene.has(at, Tag.be) || !scene.has(at, Tag.present)) continue;
    if (!scene.has(at + 2, Tag.determiner) && at + 2 < c.spot.from) return true;
  }
  return (c.view.block.kind === 'heading' || c.view.block.kind === 'item') && bareInfinitive(c);
}

function bareInfinitive({ scene, spot, clauseFrom }: Context): boolean {
  for (let at = clauseFrom + 1; at < spot.from - 1; at++) {
    if (
      scene.base[at] === 'to' &&
      scene.has(at + 1, Tag.changeVerb) &&
      scene.has(at + 1, Tag.present) &&
      !scene.has(at - 1, Tag.verb)
    )
      return true;
  }
  return false;
}

function hasOwnVerb(c: Context): boolean {
  for (let at = c.segmentFrom; at < c.spot.from; at++)
    if (c.scene.has(at, Tag.verb) && !c.scene.has(at, Tag.gerund | Tag.changeNoun | Tag.particle)) return true;
  return false;
}

/** "nine of its 134 jets": the whole of which something is to happen to a part is there already; so is what is "now". */
function isTotal({ scene, spot }: Context): boolean {
  const [before = '', first = ''] = [scene.base[spot.from - 1], scene.base[spot.from - 2]];
  return (/^(?:its|their|the|our)$/.test(before) && first === 'of') || /^(?:now|currently)$/.test(before);
}

/** Whether a claim is stated, foreseen, or said not to hold. */
export function readModality(c: Context, period: string | null, slot: Slot): Modality {
  const { scene, sibling } = c;
  if (isDenied(c)) return 'denied';
  const future = period !== null && scene.published !== null && isAfter(period, scene.published);
  if (future) return 'forecast';
  if (slot === 'initial' || slot === 'counterpart') return 'stated';
  if (isTotal(c)) return 'stated';
  if (foreseen(c) || toBe(c)) return 'forecast';
  if (sibling?.modality === 'forecast' && !hasOwnVerb(c)) return 'forecast';
  return 'stated';
}
