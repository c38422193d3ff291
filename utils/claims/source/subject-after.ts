import { PERSON_WORDS } from '../data/name-words.ts';
import type { Scene, View } from '../scene/scene.ts';
import { Tag } from '../words/tags.ts';
import { isCutBefore, isStop, type Speaker, speakerIn } from './speaker-phrase.ts';
import { isRole } from './subject-before.ts';

const MAX_ROLE = 4;
/** Past the house whose officer speaks: "said Tormal's finance chief Ida Holm", "said UN ambassador Ida Holm"; the same token where none stands there. */
function afterHouse(scene: Scene, from: number): number {
  let at = from;
  while (scene.isCapital(at) && !scene.possessive(at)) at++;
  if (scene.isCapital(at)) return at + 1;
  let role = at;
  while (role < at + MAX_ROLE && !scene.isCapital(role) && !isStop(scene, role)) role++;
  return role > at && scene.isCapital(role) && PERSON_WORDS.has(scene.base[role - 1] as string) ? at : from;
}

/** "said chief executive Ida Holm": the name after a role, where the verb ends a quotation or a clause. */
function afterRole(scene: Scene, view: View, from: number, verb: number): number {
  const role = afterHouse(scene, from);
  if (scene.isCapital(role) || !/^[,"]$/.test(scene.base[verb - 1] ?? '')) return from;
  for (let at = role; at < Math.min(view.to, role + MAX_ROLE); at++) {
    if (scene.isCapital(at)) return scene.has(at, Tag.weekday | Tag.month) ? from : at;
    if (isStop(scene, at) || scene.has(at, Tag.preposition | Tag.determiner | Tag.pronoun)) return from;
  }
  return from;
}

/** "Col (retd) R. Venkatesan": a short bracket or an initial's stop inside a name. */
function isWithinName(scene: Scene, from: number, at: number): boolean {
  if (at <= from) return false;
  const word = scene.base[at] as string;
  if (word === '.') return isCutBefore(scene, at);
  if (word === '(') return scene.base[at + 2] === ')' && scene.isCapital(at + 3);
  if (word === ')') return scene.base[at - 2] === '(' && scene.isCapital(at + 1);
  return scene.base[at - 1] === '(' && scene.base[at + 1] === ')' && scene.isCapital(at + 2);
}

/** "said Ida Holm of Boreal", "says the impact assessment": the name after the verb. */
export function subjectAfter(scene: Scene, view: View, verb: number): Speaker | null {
  let from = verb + 1;
  const time = view.times.find((one) => one.from === from);
  if (time) from = time.to;
  const article = /^(?:the|a|an|one|another|its|their|his|her|our)$/.test(scene.base[from] ?? '');
  if (article && !/^(?:,|"|'|\))$/.test(scene.base[verb - 1] ?? '')) return null;
  if (!article) from = afterRole(scene, view, from, verb);
  if (article && scene.base[verb - 1] === ',' && opensClause(scene, view, from + 1)) return null;
  let to = article ? from + 1 : from;
  while (
    to < view.to &&
    to - from < 8 &&
    (scene.isCapital(to) ||
      isWithinName(scene, from, to) ||
      (to > from && scene.base[to] === 'of' && scene.isCapital(to + 1) && article))
  )
    to++;
  if (article && to === from + 1)
    while (to < view.to && to - from < 6 && !isStop(scene, to) && !scene.has(to, Tag.preposition | Tag.wall)) to++;
  if (scene.base[verb - 1] !== '"' && !closesName(scene, view, from, to)) return null;
  const comma = article ? pastHouse(scene, to) : to;
  const named = article && scene.base[comma] === ',' ? nameAfterRole(scene, view, from, comma) : null;
  return named ?? (to > from + (article ? 1 : 0) ? speakerIn(scene, view, from, to) : null);
}

const MAX_SUBJECT = 10;
/** "Ida Holm, who runs it, says |the closure of the pits will| cost": whether the words behind the verb are what is said, with a verb of their own. */
function opensClause(scene: Scene, view: View, from: number): boolean {
  for (let at = from + 1; at < Math.min(view.to, from + MAX_SUBJECT); at++) {
    if (isStop(scene, at) || /^(?:who|which|that)$/.test(scene.base[at] as string)) return false;
    if (scene.has(at, Tag.modal | Tag.be | Tag.auxiliary)) return true;
  }
  return false;
}

const MAX_HOUSE = 6;
/** "the head |of the union|, Ida Holm": where the comma after the house of a role stands; the token itself where none does. */
function pastHouse(scene: Scene, to: number): number {
  if (!/^(?:of|at|for)$/.test(scene.base[to] ?? '')) return to;
  let comma = to + 1;
  while (comma < to + MAX_HOUSE && !isStop(scene, comma) && !scene.has(comma, Tag.verb)) comma++;
  return scene.base[comma] === ',' ? comma : to;
}

/** ", said Ida Holm of Boreal", not ", said China mines 40%": after a name that stands behind its verb nothing is said of it. */
function closesName(scene: Scene, view: View, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++)
    if (scene.isQuantity(at) || (scene.has(at, Tag.pronoun) && !scene.isCapital(at))) return false;
  return (
    to >= view.to ||
    /^(?:[.,;:"'’()–—]|who|which)$/.test(scene.base[to] as string) ||
    (scene.has(to, Tag.preposition) && !scene.isQuantity(to + 1)) ||
    view.times.some((time) => time.from === to)
  );
}

/** "said the general manager, Marcela Ugarte": the name after the role. */
function nameAfterRole(scene: Scene, view: View, from: number, comma: number): Speaker | null {
  let to = comma + 1;
  while (to < view.to && to - comma <= 5 && scene.isCapital(to)) to++;
  const ends = to >= view.to || /^[.,;"]$/.test(scene.base[to] as string);
  return ends && to - comma > 2 && isRole(scene, view, comma) && from < comma
    ? { from: comma + 1, to, who: 'named' }
    : null;
}
