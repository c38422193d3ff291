import type { Context } from './draft.ts';
import { Tag } from './tags.ts';

const STOP = /^(?:,|;|:|\.|"|\(|\)|–|!|\?)$/;
const DROPPED = /^(?:the|a|an|some|many|its|his|her|their)$/;
const NO_SOURCE = /^(?:it|he|she|they|we|i|who|which|that|this|people|you)$/;

function clean(c: Context, from: number, to: number): string | null {
  let start = from;
  while (start < to && DROPPED.test(c.scene.base[start] as string)) start++;
  if (start >= to || (to - start === 1 && NO_SOURCE.test(c.scene.base[start] as string))) return null;
  return c.scene
    .written(start, to)
    .replace(/['’]s?$/, '')
    .replace(/\bU\.S\./g, 'US');
}

/** "according to the Peterson Institute", "citing customs". */
function afterCue(c: Context, at: number): string | null {
  const { base } = c.scene;
  let to = at;
  while (
    to < c.view.to &&
    to - at < 9 &&
    !STOP.test(base[to] as string) &&
    !c.scene.has(to, Tag.wall) &&
    !(c.scene.has(to, Tag.verb) && !c.scene.isCapital(to))
  ) {
    if (base[to] === '.') break;
    to++;
  }
  return to > at ? clean(c, at, to) : null;
}

/** The noun phrase right before a verb of saying. */
function subjectBefore(c: Context, verb: number): string | null {
  const { scene, view } = c;
  let from = verb;
  while (from > view.from && verb - from < 8) {
    const word = scene.base[from - 1] as string;
    if (STOP.test(word) || scene.has(from - 1, Tag.conjunction | Tag.wall) || scene.isQuantity(from - 1)) break;
    if (
      scene.has(from - 1, Tag.verb) &&
      !scene.isCapital(from - 1) &&
      !/^(?:has|have|had)$/.test(word) &&
      !/ed$/.test(word)
    )
      break;
    if (scene.has(from - 1, Tag.preposition) && word !== 'of' && word !== 'at' && word !== 'for' && word !== 'from')
      break;
    from--;
  }
  let to = verb;
  while (
    to > from &&
    (scene.has(to - 1, Tag.auxiliary | Tag.adverb | Tag.be | Tag.modal) || /ed$/.test(scene.base[to - 1] as string))
  )
    to--;
  return to > from ? clean(c, from, to) : null;
}

/** "said Ida Holm of Boreal": the name after the verb. */
function subjectAfter(c: Context, verb: number): string | null {
  const { scene } = c;
  let to = verb + 1;
  while (to < c.view.to && scene.isCapital(to)) to++;
  return to > verb + 1 ? clean(c, verb + 1, to) : null;
}

const VERBS =
  /^(?:said|says|say|showed|shows|show|reckons?|reckoned|estimates?|estimated|reported|reports|noted|notes|told|claims?|claimed|argued?|argues|adds?|according|citing|cited|sneer|polled|identifies|puts?|reveals?|revealed|announced|wrote|writes|calculates?|calculated|communicated|warned|warns|complained|polls?|believes?|thinks?|sees?|expects?|forecasts?|predicts?)$/;

/** Who is said to have the figure, where the same sentence names them. */
export function readSource(c: Context): string | null {
  const { scene, view } = c;
  for (let at = view.from; at < view.to; at++) {
    const word = scene.base[at] as string;
    if (word === 'according' && scene.base[at + 1] === 'to') return afterCue(c, at + 2);
    if (word === 'citing') return afterCue(c, at + 1);
  }
  for (let at = view.from; at < view.to; at++) {
    const word = scene.base[at] as string;
    if (!VERBS.test(word) || !scene.has(at, Tag.say | Tag.forecast)) continue;
    if (/^(?:said|says)$/.test(word)) {
      const name = subjectAfter(c, at);
      if (name) return name;
    }
    if (word === 'reported' || word === 'report' || word === 'estimates' || word === 'estimated')
      if (scene.has(at - 1, Tag.be)) continue;
    const subject = subjectBefore(c, at);
    if (subject && !/\d/.test(subject)) return subject;
  }
  return c.sibling?.source ?? null;
}
