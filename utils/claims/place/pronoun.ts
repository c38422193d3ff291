import { COMPANY_KINDS } from '../data/name-words.ts';
import { REGION } from '../data/place-groups.ts';
import type { Context } from '../draft.ts';
import type { Mention, Role } from '../names/mention.ts';
import type { Scene } from '../scene/scene.ts';
import { SHARE } from '../trade/trade-vocabulary.ts';
import { Tag } from '../words/tags.ts';
import { anyOf, COMMA, words, wordsLike, wordsOf } from '../words/word-class.ts';

const ACTING = words('it they');
const OWNING = words('its their');
const PRONOUNS = anyOf(ACTING, OWNING);
/** What goods, forecasters and central banks have. */
const OF_OTHERS = words(
  'price prices estimate estimates forecast forecasts outlook projection projections guess figure figures report survey',
);
const VERBAL = Tag.verb | Tag.modal | Tag.auxiliary | Tag.be | Tag.adverb | Tag.not;
const THIRD_PERSON = wordsLike(/^[a-z]{3,}[^s]s$/);
/** "Peru mines", "it still holds": what may follow whoever acts. */
const isVerbal = (scene: Scene, at: number) => scene.has(at, VERBAL) || scene.is(at, THIRD_PERSON);

const MAX_BE = 3;
/** "it is now about 60%": the figure spoken of. */
const isFigure = (scene: Scene, at: number): boolean => {
  if (!scene.has(at + 1, Tag.be)) return false;
  for (let next = at + 2; next <= at + 1 + MAX_BE; next++) if (scene.isQuantity(next)) return true;
  return false;
};

const PUTS = words('put puts');
const MAKES = words('make makes');
/** "it refines", "they now hold", "its share": a pronoun that acts or has something, and is neither told nor pushed about. */
const isActorOrOwner = (scene: Scene, at: number): boolean =>
  scene.is(at, OWNING)
    ? !scene.is(at + 1, OF_OTHERS)
    : (isVerbal(scene, at + 1) || scene.is(at + 1, MAKES)) &&
      !(scene.has(at + 1, Tag.say) && !scene.is(at + 1, PUTS)) &&
      !scene.has(at - 1, Tag.preposition) &&
      !scene.isFinite(at - 1) &&
      !isFigure(scene, at);

const NEGATED = words('not neither nor never outside');
const WHOSE = words('whose');
const hasWhose = (scene: Scene, at: number) => scene.is(scene.base[at] === ',' ? at + 1 : at, WHOSE);
/** "Peru cut", "Peru's mines", "shipped to Peru, whose smelters": a country that acts or has something. */
const isCentre = (scene: Scene, { id, office, role, from, to }: Mention): boolean =>
  id !== 'world' &&
  id !== REGION &&
  !office &&
  !scene.is(from - 1, NEGATED) &&
  (role === 'subject' || OWNERS.has(role) || hasWhose(scene, to));
const OWNERS: ReadonlySet<Role> = new Set(['possessor', 'adjective']);
const acts = (scene: Scene, { role, to }: Mention) =>
  (role === 'subject' && isVerbal(scene, to)) || hasWhose(scene, to);

/** The pronoun in a number's own words that may mean a country; -1 where another is named behind it. */
function pronounOf(c: Context): number {
  const { scene, view, spot, sibling, clauseFrom } = c;
  if (!view.says(PRONOUNS)) return -1;
  const at = scene.last(Math.max(clauseFrom, sibling?.spot.to ?? 0), spot.from, PRONOUNS);
  if (at < 0 || !isActorOrOwner(scene, at) || at === ofUnnamedFirm(c)) return -1;
  const inPlace = view.places.findLast(({ role, to }) => role === 'in' && to <= at);
  if (scene.base[at] === 'they' && inPlace) return -1;
  return view.places.some((place) => place.from > at && place.to <= spot.from && isCentre(scene, place)) ? -1 : at;
}

const ITS = words('its');
const UNNAMED = words('a an one another');
const FIRMS = wordsOf(COMPANY_KINDS);
const MAX_FIRM = 5;
/** "the head of a Peruvian brewer, who thinks its malt is worth $9m": where "its" stands that is of a firm nobody names; -1 without one. */
export function ofUnnamedFirm({ scene, view, spot, clauseFrom }: Context): number {
  const its = view.says(ITS) ? scene.last(clauseFrom, spot.from, ITS) : -1;
  const firm = its < 0 ? -1 : scene.last(view.from, its, FIRMS);
  const article = firm < 0 ? -1 : scene.last(Math.max(view.from, firm - MAX_FIRM), firm, UNNAMED);
  if (article < 0 || scene.hasFinite(article, firm)) return -1;
  return view.places.some(({ from }) => from > firm && from < spot.from) ? -1 : its;
}

const REACH = 4;
const FARTHEST = 8;
/** The country a sentence is about: who acts in it, or else is named as an owner before its first comma. */
function centreIn(scene: Scene, index: number): Mention | null {
  const { from, to } = scene.reading.sentences[index] as { from: number; to: number };
  const named = scene.namesIn(index).places.filter((place) => isCentre(scene, place));
  const comma = scene.first(from, to, COMMA);
  return (
    named.find((place) => acts(scene, place) && !place.indirect) ??
    named.find((place) => !OWNERS.has(place.role) || comma < 0 || place.from < comma) ??
    null
  );
}

const OPENING = 3;
/** "It shut the border", "In May its exports fell": whether a sentence goes on about the one spoken of before. */
function goesOn(scene: Scene, index: number, centre: Mention | null): boolean {
  const { from, to } = scene.reading.sentences[index] as { from: number; to: number };
  const at = scene.first(from, centre ? Math.min(to, from + OPENING) : to, PRONOUNS);
  return (
    at >= 0 && isActorOrOwner(scene, at) && (!centre || (centre.from > at && (centre.indirect || !acts(scene, centre))))
  );
}

const SHORTEST = 4;
/** The country that the sentences up to one are about; of those that only go on about it, and of a word or two, the ones before tell; of a question, the questions before. */
export function centreOf(scene: Scene, last: number, isPatient = false): string | null {
  let told = 0;
  let asked = false;
  for (let index = last; index >= Math.max(0, last - FARTHEST) && told < REACH; index--) {
    const { from, to } = scene.reading.sentences[index] as { from: number; to: number };
    const isQuestion = scene.base[to - 1] === '?';
    if (asked && !isQuestion) continue;
    const centre = centreIn(scene, index);
    if (goesOn(scene, index, centre)) {
      asked ||= isQuestion;
      continue;
    }
    const company = scene.namesIn(index).companies.find(({ role }) => role === 'subject');
    if (company && (!centre || company.from < centre.from) && !isPatient) return null;
    if (centre) return centre.id;
    if (to - from > SHORTEST && !isPatient) return null;
    told++;
  }
  return null;
}

/** "The survey trimmed its estimate": the clause has a subject of its own, and not one that merely says something of the country. */
function hasSubject({ scene, view }: Context, pronoun: number): boolean {
  for (let at = view.from; at < pronoun; at++) {
    if (scene.is(at, ACTING)) return false;
    if (scene.has(at, Tag.modal)) return true;
    if (scene.isFinite(at)) return !scene.has(at, Tag.say | Tag.forecast);
  }
  return false;
}

/** The country that "it" or "its" before a number means: who acts before it in the sentence, else whom those before are about. */
export function meantByPronoun(c: Context): string | null {
  const { scene, view, earlier } = c;
  const at = pronounOf(c);
  if (at < 0) return null;
  const before = view.places.filter(({ id, to }) => to <= at && id !== 'world' && id !== REGION);
  const inSentence =
    before.findLast(({ role }) => role === 'subject') ??
    before.findLast((place) => isCentre(scene, place) && !place.indirect);
  if (inSentence) return inSentence.id;
  const hasOther = view.companies.some(({ to }) => to <= at) || hasSubject(c, at);
  const centre = hasOther ? null : centreOf(scene, view.index - 1);
  // "China met 63% of Japan's needs. In tin its share is 90%": of what the other one needs.
  return scene.is(at + 1, SHARE) && earlier?.partner === centre ? null : centre;
}
