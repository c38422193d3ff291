import type { Context } from '../draft.ts';
import type { Mention } from '../names/mention.ts';
import { SUBJECT_PRONOUNS } from './pronouns.ts';
import { Tag } from './tags.ts';
import { words, wordsLike } from './word-class.ts';

/** When the words around a number place it: what was, what is, what has become, what is to come. */
export type Tense = 'past' | 'present' | 'perfect' | 'future';

const HAVE = words('has have having');
const MAX_GROUP = 4;

/** The tense of the group that ends with a verb: an auxiliary before it decides, adverbs between. */
function ofGroup({ scene, view }: Context, verb: number, from: number): Tense | null {
  for (let at = verb; at > Math.max(from - 1, verb - MAX_GROUP); at--) {
    const word = scene.base[at] as string;
    if (scene.has(at, Tag.modal)) return /^(?:would|could|might)$/.test(word) ? 'past' : 'future';
    if (scene.is(at, HAVE)) return at < verb ? 'perfect' : 'present';
    if (at < verb && scene.has(at, Tag.be | Tag.auxiliary) && !scene.has(at, Tag.gerund))
      return scene.has(at, Tag.past) && word !== 'been' ? 'past' : word === 'been' ? 'perfect' : 'present';
    if (at < verb && !scene.has(at, Tag.adverb | Tag.not) && word !== 'since') break;
  }
  const cue = view.cues.find(({ form, from, to: end }) => form === 'verb' && verb >= from && verb < end);
  if (cue) return cue.past ? 'past' : 'present';
  if (scene.is(verb, PARTICIPLES)) return 'present';
  if (scene.has(verb, Tag.past) || scene.is(verb, REGULAR_PAST)) return 'past';
  return scene.has(verb, Tag.present) || scene.is(verb - 1, SUBJECT_PRONOUNS) ? 'present' : null;
}

/** Present forms that are past ones only after an auxiliary. */
const PARTICIPLES = words('come become overcome run');
/** A word in -ed that the tables do not know is most often a past form. */
export const REGULAR_PAST = wordsLike(/^(?!(?:indeed|united|exceed|proceed|succeed|hundred|limited)$).{3,}ed$/);

const endsName = (scene: Context['scene'], names: readonly Mention[], at: number) =>
  names.some(({ to, role }) => to === at && role !== 'adjective' && !scene.possessive(to - 1));

const BEFORE_VERBS = words('now still currently already also');
/** "they earn", "China mines", "which it refines": a verb of measure in the present is also a noun, so its subject must stand before it, or its number behind it. */
function isMeasureVerb({ scene, view }: Context, at: number): boolean {
  if (scene.is(at - 1, SUBJECT_PRONOUNS) && !scene.has(at, Tag.adverb | Tag.modal | Tag.preposition)) return true;
  const cue = view.verbCueAt(at);
  if (!cue || scene.has(at, Tag.gerund)) return false;
  if (cue.past) return true;
  if (scene.is(at - 1, BEFORE_VERBS) || scene.isQuantity(at + 1)) return true;
  return (
    endsName(scene, view.places, at) ||
    endsName(scene, view.companies, at) ||
    (scene.has(at - 1, Tag.pronoun) && !scene.has(at - 1, Tag.determiner)) ||
    scene.base[at - 1] === 'country'
  );
}

/** Present forms that are nouns as often: verbs only after a plural, a pronoun or a modal. */
const NOUNS_TOO = words(
  'total value report estimate point rate price trade end close need use work start show set cover help run call face lead name order record forecast target plan amount state quote count increase decrease',
);
const afterPlural = ({ scene }: Context, at: number) =>
  /^(?:it|they|we|who|which|i|you)$/.test(scene.base[at - 1] ?? '') ||
  (/[^s]s$/.test(scene.base[at - 1] ?? '') && !scene.has(at - 1, Tag.determiner) && !scene.possessive(at - 1));

/** "the top buyer", "its lead": no verb stands right after these. */
const ARTICLES = words('the a an its their his her our your my every');

function isFiniteVerb(c: Context, at: number): boolean {
  const { scene } = c;
  if (scene.isQuantity(at) || scene.isCapital(at)) return false;
  if (scene.base[at - 1] === 'to' || scene.base[at - 1] === 'of') return false;
  if (scene.is(at - 1, ARTICLES)) return false;
  if (scene.is(at, NOUNS_TOO) && !afterPlural(c, at)) return false;
  if (scene.is(at, REGULAR_PAST) || isMeasureVerb(c, at)) return true;
  if (!scene.has(at, Tag.verb) || scene.has(at, Tag.gerund) || scene.base[at] === 'being') return false;
  return !scene.has(at, Tag.changeNoun | Tag.particle | Tag.preposition) || scene.has(at, Tag.past);
}

/** "down 57% and the least since records began": what follows is of another time. */
const SUBORDINATORS = words('since because although');

function nearestVerb(c: Context, from: number, to: number, step: 1 | -1): Tense | null {
  const { scene } = c;
  for (let at = step > 0 ? from : to - 1; at >= from && at < to; at += step) {
    if (step > 0 && scene.is(at, SUBORDINATORS)) return null;
    if (!isFiniteVerb(c, at)) continue;
    const tense = ofGroup(c, at, from);
    if (tense) return tense;
  }
  return null;
}

/** The tense of the verb that governs a number: the one before it in its clause, else the one after it, else the sentence's. */
export function tenseOf(c: Context): Tense | null {
  const { spot, view } = c;
  return (
    nearestVerb(c, c.clauseFrom, spot.from, -1) ??
    nearestVerb(c, spot.to, c.clauseTo, 1) ??
    nearestVerb(c, view.from, spot.from, -1) ??
    nearestVerb(c, spot.to, view.to, 1)
  );
}
