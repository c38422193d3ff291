import type { Context } from './draft.ts';
import type { View } from './scene.ts';
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

/** "That is wrong.", "They had not.": the sentence after takes back what this one ends with. */
function isRebutted({ scene, view, spot }: Context): boolean {
  const after = scene.reading.sentences[view.index + 1];
  if (!after || after.to - after.from > 12 || view.spots.at(-1) !== spot) return false;
  const next = scene.view(view.index + 1) as View;
  let from = next.from;
  if (next.block.labelTo > from) from = next.block.labelTo;
  while (from < next.to && /^["'-]$/.test(scene.base[from] as string)) from++;
  if (/^(?:not|untrue|wrong|false|nonsense|no)$/.test(scene.base[from] as string)) return next.to - from <= 4;
  if (!/^(?:that|this|it|they|he|she)$/.test(scene.base[from] as string)) return false;
  if (hasPair(scene.base, from, Math.min(next.to, from + 5), REBUTTAL)) return true;
  return /^(?:not|n't)$/.test(scene.base[from + 2] ?? '') && next.to - from <= 5;
}

const CORRECTION = /^(?:fact|correct|corrected|right|actual|actually|should)$/;
/** "An article said that … In fact …": a paper's own report, set right by the sentence after. */
function isSetRight({ scene, view }: Context): boolean {
  const next = scene.view(view.index + 1);
  if (!next || next.blockIndex !== view.blockIndex) return false;
  let own = false;
  for (let at = view.from; at < view.to - 1; at++) {
    const paper = /^(?:article|story|graphic|caption|headline|report|we|column|chart)$/.test(scene.base[at] as string);
    if (paper) own = true;
    if (own && /^(?:said|gave|stated|put|reported|wrote|showed)$/.test(scene.base[at] as string))
      for (let word = next.from; word < Math.min(next.to, next.from + 4); word++)
        if (CORRECTION.test(scene.base[word] as string)) return true;
  }
  return false;
}

/** "It also gave the quantity as …" after what a correction takes back: one wrong report goes on. */
function carriesCorrection({ scene, view, earlier, distance }: Context): boolean {
  if (distance > 2 || earlier?.modality !== 'denied') return false;
  const at = view.from;
  if (!/^(?:it|they|we)$/.test(scene.base[at] as string)) return false;
  const verb = scene.base[at + 1] === 'also' ? at + 2 : at + 1;
  return /^(?:said|gave|stated|reported|put|claimed|wrote|misstated|described)$/.test(scene.base[verb] ?? '');
}

/** Whether a claim is said not to hold, or to have been superseded or corrected. */
export function isDenied(c: Context): boolean {
  const { scene, view, spot } = c;
  if (negated(c)) return true;
  if (hasPair(scene.base, c.segmentFrom, spot.from, SUPERSEDED)) return true;
  if (hasPair(scene.base, view.from, spot.from, WRONG_REPORT)) return true;
  if (hasPair(scene.base, spot.to, view.to, REBUTTAL) || isRebutted(c) || carriesCorrection(c) || isSetRight(c))
    return true;
  for (let at = view.from; at < spot.from; at++)
    if (denies(c, at) && !view.spots.some((other) => other.from > at && other.from < spot.from)) return true;
  return false;
}
