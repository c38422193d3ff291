import {
  COUNTING_VERBS,
  FIGURE_NOUNS,
  NEEDS_THAT,
  NOUN_FORMS,
  QUOTING_VERBS,
  REPORTING_VERBS,
  VERBS_WITH,
} from './data/reporting-words.ts';
import { allForms } from './inflect.ts';
import type { Scene, View } from './scene.ts';
import { MAX_NAME, type Speaker, STOP, speakerIn } from './speaker-phrase.ts';
import { subjectAfter } from './subject-after.ts';
import { subjectBefore } from './subject-before.ts';
import { Tag } from './tags.ts';
import { wordsOf } from './word-class.ts';

/** Verbs that report what somebody says. */
export const REPORTS = wordsOf(new Set(allForms(REPORTING_VERBS).filter((form) => !form.endsWith('ing'))));
const TAKES_A_LISTENER = /^(?:told|tells?|informs?|informed|assured|reminded)$/;

/** Whether a word that can be a noun is one here: an article, an adjective or an owner stands before it. */
function isNoun(scene: Scene, at: number): boolean {
  if (!NOUN_FORMS.has(scene.base[at] as string)) return false;
  const before = at - 1;
  if (scene.has(at + 1, Tag.verb) && !scene.has(at + 1, Tag.gerund | Tag.changeNoun)) return true;
  if (scene.has(before, Tag.determiner | Tag.preposition) || scene.possessive(before) || scene.base[before] === 'own')
    return true;
  if (isHeadOfPhrase(scene, at)) return true;
  if (/s$/.test(scene.base[at] as string) && opensObject(scene, at + 1)) return false;
  const third = /s$/.test(scene.base[at] as string) && scene.isCapital(before);
  if (scene.has(before - 1, Tag.determiner) && !third && !/s$/.test(scene.base[before] ?? '')) return true;
  const hyphened = scene.base[before - 1] === '-' || scene.base[before - 1] === '–';
  return hyphened && scene.has(before - 3, Tag.determiner);
}

const MAX_PHRASE = 6;
/** "its full-year production forecast because of": nothing that a verb would go on with stands behind, an article before. */
function isHeadOfPhrase(scene: Scene, at: number): boolean {
  if (!scene.has(at + 1, Tag.preposition | Tag.wall)) return false;
  for (let back = at - 1; back >= Math.max(0, at - MAX_PHRASE); back--) {
    if (scene.has(back, Tag.determiner)) return true;
    if (/^[,.;:]$/.test(scene.base[back] as string) || scene.has(back, Tag.preposition)) return false;
  }
  return false;
}

/** What a verb of reporting goes on with: "that", an article, a figure, "now". */
const opensObject = (scene: Scene, at: number) =>
  scene.base[at] === 'that' || scene.base[at] === 'now' || scene.isQuantity(at) || scene.has(at, Tag.determiner);

/** "…, the council found when it asked": a clause of reporting after a comma and a figure. */
function trails(scene: Scene, view: View, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(view.from, verb - 6); at--)
    if (scene.base[at] === ',') return view.spots.some(({ to }) => to <= at) && scene.has(at + 1, Tag.determiner);
  return false;
}

/** Whether "that", a quotation or the end of one stands beside the verb. */
function reportsSomething(scene: Scene, view: View, verb: number): boolean {
  for (let at = verb + 1; at < Math.min(view.to, verb + 6); at++) if (scene.base[at] === 'that') return true;
  for (let at = verb - 1; at >= Math.max(view.from, verb - 6); at--)
    if (scene.base[at] === '"' || (scene.base[at] === ',' && verb + 1 >= view.to - 1)) return true;
  if (trails(scene, view, verb)) return true;
  return scene.base[verb + 1] === '"' || verb + 1 >= view.to - 1 || /^[,;]$/.test(scene.base[verb + 1] as string);
}

const MAX_OBJECT = 14;
/** "puts the odds of a cut at 70%": the word that a verb reports with, and a figure after it. */
function holds(scene: Scene, view: View, verb: number, needed: string): boolean {
  for (let at = verb + 1; at < Math.min(view.to, verb + MAX_OBJECT); at++) {
    if (scene.base[at] === needed) return true;
    if (/^[.;:]$/.test(scene.base[at] as string)) return false;
  }
  return false;
}

/** "counted 140 lorries", "recorded shipments of 282 tons": the figure is what was counted. */
const counts = (scene: Scene, view: View, verb: number) =>
  COUNTING_VERBS.has(scene.base[verb] as string) && view.spots.some(({ from }) => from > verb && from <= verb + 5);

function isBesideQuote(scene: Scene, view: View, verb: number): boolean {
  for (let at = Math.max(view.from, verb - 8); at < Math.min(view.to, verb + 6); at++)
    if (scene.base[at] === '"') return true;
  return false;
}

/** Who speaks through the verb at a token; null where it reports nothing or names nobody. */
export function speakerOf(scene: Scene, view: View, verb: number): Speaker | null {
  const word = scene.base[verb] as string;
  if (!scene.is(verb, REPORTS) || scene.isCapital(verb) || scene.isQuantity(verb) || isNoun(scene, verb)) return null;
  if (
    scene.base[verb - 1] === 'to' ||
    scene.has(verb - 1, Tag.modal) ||
    scene.has(verb - 1, Tag.be) ||
    scene.base[verb + 1] === 'by'
  )
    return null;
  const needed = VERBS_WITH[word];
  if (needed && !holds(scene, view, verb, needed)) return null;
  if (NEEDS_THAT.has(word) && !needed && !counts(scene, view, verb) && !reportsSomething(scene, view, verb))
    return null;
  if (QUOTING_VERBS.has(word) && !isBesideQuote(scene, view, verb)) return null;
  const behind = verb === view.from || /^[,"'’)–—]$/.test(scene.base[verb - 1] ?? '');
  const inverted = behind && !TAKES_A_LISTENER.test(word) ? subjectAfter(scene, view, verb) : null;
  return inverted ? { ...inverted, inverted: true } : subjectBefore(scene, view, verb);
}

/** Who is named after "according to" or "citing". */
export function speakerAfter(scene: Scene, view: View, at: number): Speaker | null {
  let to = at;
  while (
    to < view.to &&
    to - at < MAX_NAME &&
    !(to > at && scene.has(to, Tag.pronoun) && !scene.has(to, Tag.determiner) && !scene.isCapital(to)) &&
    !STOP.test(scene.base[to] as string) &&
    !scene.has(to, Tag.wall) &&
    !(scene.has(to, Tag.verb) && !scene.isCapital(to) && !FIGURE_NOUNS.has(scene.base[to] as string))
  )
    to++;
  return to > at ? speakerIn(scene, view, at, to) : null;
}
