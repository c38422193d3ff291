import type { Context } from '../draft.ts';
import { Tag } from '../words/tags.ts';
import { REGULAR_PAST } from '../words/tense.ts';
import { COMMA, words, wordsLike } from '../words/word-class.ts';

const RELATIVES = words('that which who');

/** "cut its outlook, blaming a shortage that idled two plants": a relative clause after a word of foresight is told, not foreseen. */
export function leavesScope(c: Context, cue: number): boolean {
  const { scene, spot } = c;
  for (let at = cue + 2; at < spot.from; at++)
    if (scene.is(at, RELATIVES) && pastFrom(scene, at + 1, spot.from + 1)) return true;
  const after = scene.last(cue + 1, spot.from, AFTERWARDS);
  if (after >= 0 && tells(c, after + 1)) return true;
  return isInRelativeBefore(c, cue) || isOfAPlanCarriedOut(c, cue);
}

const AFTERWARDS = words('after because since');
/** "will cut 40 jobs after the number of students fell by a fifth": a clause of its own, told in the past. */
function tells({ scene, spot }: Context, from: number): boolean {
  for (let at = spot.from - 1; at >= from; at--) {
    if (scene.has(at, Tag.modal | Tag.forecast)) return false;
    if (scene.isFinite(at) && scene.has(at, Tag.past)) return true;
  }
  return false;
}

/** "The only firm that wants it, Boreal, has 19 workers": a relative clause looks ahead, and the sentence goes on after its comma. */
function isInRelativeBefore({ scene, spot, view }: Context, cue: number): boolean {
  const opens = scene.last(Math.max(view.from, cue - MAX_INSIDE), cue, RELATIVES);
  if (opens >= 0 && opensLater(scene, cue, spot.from)) return true;
  const comma = opens < 0 ? -1 : scene.first(cue + 1, spot.from, COMMA);
  if (comma < 0) return false;
  if (scene.is(comma + 1, GOES_ON) && !scene.has(comma + 2, Tag.conjunction) && scene.base[comma + 2] !== ',')
    return true;
  for (let at = comma + 1; at < spot.from; at++) if (scene.is(at, HOLDS)) return !scene.has(at - 1, Tag.modal);
  return false;
}
const MAX_INSIDE = 14;
/** "beating the 0.1% that economists had pencilled in and making up for a 0.1% fall": what "and" joins to the verb before. */
function opensLater(scene: Context['scene'], cue: number, to: number): boolean {
  if (scene.base[cue - 1] !== 'had') return false;
  for (let at = cue + 1; at < to; at++)
    if ((scene.has(at, Tag.conjunction) || scene.is(at, COMMA)) && scene.is(at + 1, DOING)) return true;
  return false;
}
const DOING = wordsLike(/[a-z]{2}ing$/);
/** A verb right after the comma: the sentence goes on. */
const GOES_ON = wordsLike(/^[a-z]{2,}(?:[^s]s|ed)$/);
const HOLDS = words('has have had employs employed holds held owns owned makes made is was are were');

const PLANS = words('plan plans programme program scheme target targets');
/** "Under the plan, 40 pits closed in May": what was planned and is done. */
const isOfAPlanCarriedOut = ({ scene, spot, view, tense }: Context, cue: number) =>
  scene.is(cue, PLANS) &&
  cue - view.from <= 4 &&
  scene.has(view.from, Tag.preposition) &&
  (tense === 'past' || tense === 'perfect') &&
  pastFrom(scene, spot.to, spot.to + 4);

function pastFrom(scene: Context['scene'], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 4); at++) {
    if (scene.has(at, Tag.modal | Tag.forecast)) return false;
    if ((scene.has(at, Tag.verb) && scene.has(at, Tag.past)) || scene.is(at, REGULAR_PAST)) return true;
  }
  return false;
}
