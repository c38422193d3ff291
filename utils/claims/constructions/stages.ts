import type { Measure } from '../claim.ts';
import type { Context } from '../draft.ts';
import { inPhraseAfter } from '../measure/cue-place.ts';
import { POSSESSIVES } from '../words/pronouns.ts';
import { Tag } from '../words/tags.ts';
import { anyOf, COMMA, words } from '../words/word-class.ts';
import { before, construction } from './construction.ts';

const MAGNETS = words('magnet magnets');
/** What a step of making is called after its goods: "the magnet end", "magnet-making". */
const STEPS = words('end stage side step link segment sector making business industry production output manufacturing');
const PART_OF = words('of for in to');
const STAGES: ReadonlySet<Measure> = new Set<Measure>(['mine-production', 'processing', 'magnet-production']);
const USED_BY = anyOf(COMMA, POSSESSIVES);
const REACH = 2;
const MAX_PHRASE = 4;
const INSIDE = Tag.verb | Tag.wall | Tag.conjunction;

/** Whether the shares just before are of stages from the mine to the magnet. */
const followsStages = ({ siblings, before: earlier, view }: Context): boolean =>
  [...siblings, ...earlier.filter((draft) => view.index - draft.view.index <= REACH)].some(
    ({ kind, measure }) => kind === 'share' && STAGES.has(measure),
  );

/** "94% for magnets", "89% of permanent magnets": where the words are told, and nothing is done with them. */
function areAfter({ scene, spot, view }: Context): boolean {
  if (!scene.is(spot.to, PART_OF)) return false;
  const at = scene.first(spot.to + 1, Math.min(view.to, spot.to + MAX_PHRASE), MAGNETS);
  // "gets 98% of its magnets there": a part of what somebody uses.
  if (at < 0 || scene.first(spot.to, at, USED_BY) >= 0) return false;
  const next = scene.is(at + 1, STEPS) ? at + 2 : at + 1;
  return (
    next >= view.to || !(scene.has(next, Tag.verb | Tag.determiner | Tag.pronoun) || isNamed(scene.base[next] ?? ''))
  );
}
/** "of magnets sold", "of the magnet market": more words of the phrase. */
const isNamed = (word: string) =>
  /^[a-z]/.test(word) && !/^(?:and|while|but|with|in|as|by|according|from|last|this)$/.test(word);

/** "in magnets 89 percent", "of magnets, 93%", "the magnet end is at 94%". */
function areBefore(c: Context): boolean {
  const { scene, spot, view } = c;
  const at = before(c, MAGNETS, Math.max(view.from, spot.from - 2 * MAX_PHRASE));
  if (at < 0 || c.siblings.some(({ spot: other }) => other.from > at)) return false;
  const opens = scene.last(Math.max(view.from, at - MAX_PHRASE), at, PART_OF);
  if (!scene.is(at + 1, STEPS) && (opens < 0 || scene.hasFinite(opens, at))) return false;
  for (let next = scene.is(at + 1, STEPS) ? at + 2 : at + 1; next < spot.from; next++)
    if (scene.has(next, INSIDE) && !scene.has(next, Tag.be | Tag.auxiliary)) return false;
  return true;
}

/** "Q: What of the magnets? A: 88%.": what is asked, where the answer names no stage of its own. */
const areAsked = ({ scene, lines, view, spot, sibling }: Context): boolean =>
  sibling === null &&
  lines.some(({ from, to, what }) => what === 'question' && scene.first(from, to, MAGNETS) >= 0) &&
  !view.cues.some(({ measure, to }) => to <= spot.from && STAGES.has(measure));

/** "69% of mining, 91% of refining and 89% of magnets": in a row of stages, magnets stand for making them. */
const inRowOfStages = construction(null, (c, ballot, slot) => {
  if (slot.slot === 'difference' || !followsStages(c)) return;
  if (areAfter(c) || areBefore(c) || areAsked(c)) ballot.add('magnet-production', 14, 'in a row of stages');
});

/** "dominates: 70% of mining": who controls a stage has that share of it. */
const ofStage = construction(null, (c, ballot, slot) => {
  if (slot.slot === 'difference' || c.scene.base[c.spot.to] !== 'of') return;
  const stage = c.view.cues.find(
    ({ form, from }) => form === 'noun' && from > c.spot.to && from - c.spot.to <= MAX_PHRASE,
  );
  if (stage && STAGES.has(stage.measure) && inPhraseAfter(c, stage)) ballot.add(stage.measure, 6, 'a part of a stage');
});

/** Shares of the stages from the mine to the magnet. */
export const STAGE_BY_STAGE = { percent: [inRowOfStages, ofStage] } as const;
