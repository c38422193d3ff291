import type { Context } from '../draft.ts';
import { Tag } from '../words/tags.ts';
import { wordsLike } from '../words/word-class.ts';

const MARK = wordsLike(/^["'(•–-]$/);
const IT_THEM = wordsLike(/^(?:it|them|that|this|these|those|which|the)$/);
const EXPECTED_FORECAST = wordsLike(/^(?:expected|forecast|predicted|projected|anticipated|estimated)$/);

const PRONOUNS = new Set(['it', 'they', 'that', 'this', 'these', 'those']);
/** Nouns that with "the" point back to a figure or a thing spoken of before. */
const LIGHT_NOUNS = new Set(
  `total figure figures number amount rise increase fall drop decline gain move volume volumes quantity level rate result value sum jump latter
   former rest same highest lowest estimate tally overshoot shortfall balance remainder bulk majority tonnage pace change ratio proportion percentage`.split(
    /\s+/,
  ),
);
/** What is traded or made, without saying so. */
const VOLUMES = new Set(['volumes', 'volume', 'tonnage']);
const POINTERS = new Set(['its', 'their', 'another', 'most', 'some', 'half']);
const FILLERS = Tag.adverb | Tag.conjunction | Tag.wall;

/** How strongly a sentence carries on what was said before: 3 for a pronoun as subject, 0 for a subject of its own. */
export type Link = 0 | 1 | 2 | 3;

/** "That makes", "That was": the pronoun, and no word that joins. */
const isThat = ({ scene }: Context, at: number) =>
  scene.base[at] === 'that' && (scene.has(at + 1, Tag.verb) || /[a-z]{2}s$/.test(scene.base[at + 1] ?? ''));

function skipOpening(c: Context): number {
  const { scene, view } = c;
  let at = view.from;
  const label = view.block.labelTo;
  if (label > at && label <= c.spot.from) at = label;
  while (at < c.spot.from && (scene.has(at, FILLERS) || scene.is(at, MARK)) && !isThat(c, at)) at++;
  if (!scene.has(at, Tag.preposition) && !view.times.some((time) => time.from === at)) return at;
  const limit = Math.min(c.spot.from, at + 14);
  for (let comma = at; comma < limit; comma++) if (scene.base[comma] === ',') return comma + 1;
  return at;
}

/** Whether a pronoun that is a verb's subject stands before the number: "according to Eurostat it imported". */
function pronounSubject(c: Context): boolean {
  const { scene } = c;
  for (let at = c.clauseFrom; at < c.spot.from - 1; at++) {
    const word = scene.base[at] as string;
    if (word !== 'it' && word !== 'they') continue;
    const verb = scene.has(at + 1, Tag.verb | Tag.adverb) || /[a-z]{3}ed$/.test(scene.base[at + 1] as string);
    if (verb && !scene.has(at + 1, Tag.say)) return true;
  }
  return false;
}

const CARRIED = [3, 3, 5, 6] as const;
/** How much the claim of an earlier sentence speaks for the same place, material or company here. */
export function carriedWeight(c: Context): number {
  const near = c.distance === 1 && c.scene.follows(c.view.index) ? 1 : 0;
  const parted = c.earlier && c.earlier.view.block.heading !== c.view.block.heading ? 2 : 0;
  return Math.max(1, CARRIED[c.link] - parted + near - (c.distance - 1) * (c.link === 3 ? 2 : 1));
}

/** "the number of passengers", "the fall in tin exports" are no pointers back; "the rest of them" is. */
const isCompleted = ({ scene, view }: Context, noun: number) =>
  (scene.base[noun + 1] === 'of' && !scene.is(noun + 2, IT_THEM)) ||
  (scene.base[noun + 1] === 'in' && view.materials.some(({ from }) => from === noun + 2));

/** "65% of the quantity", "a third of it": a part of what was just spoken of. */
function ofWhatWasSaid({ scene, spot }: Context): boolean {
  if (scene.base[spot.to] !== 'of') return false;
  const next = scene.base[spot.to + 1] ?? '';
  return (
    /^(?:it|them|that|those|these)$/.test(next) || (next === 'the' && LIGHT_NOUNS.has(scene.base[spot.to + 2] ?? ''))
  );
}

/** "Economists had expected 2.4%": what was expected is the figure just given. */
export const isExpectation = ({ scene, spot }: Context) =>
  scene.is(spot.from - 1, EXPECTED_FORECAST) && scene.has(spot.from - 2, Tag.auxiliary);

export function linkOf(c: Context): Link {
  const { scene } = c;
  const at = skipOpening(c);
  if (at >= c.spot.from) return 2;
  const word = scene.base[at] as string;
  const acts = (word === 'that' || word === 'this' || word === 'it') && /[a-z]{2}s$/.test(scene.base[at + 1] as string);
  if (PRONOUNS.has(word) && (acts || scene.has(at + 1, Tag.verb | Tag.adverb)))
    return scene.has(at + 1, Tag.say) ? 1 : 3;
  if (pronounSubject(c)) return 3;
  if (VOLUMES.has(word) && !isCompleted(c, at)) return 3;
  if (word === 'the')
    for (let next = at + 1; next < at + 4; next++)
      if (LIGHT_NOUNS.has(scene.base[next] as string) && !isCompleted(c, next)) return 3;
  if (ofWhatWasSaid(c) || isExpectation(c)) return 3;
  if (POINTERS.has(word)) return 2;
  return c.spot.from - at <= 1 ? 2 : 0;
}
