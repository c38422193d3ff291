import {
  CUT_TITLES,
  FIGURE_NOUNS,
  OWN_HOUSE,
  RECKONED,
  SPEAKER_PRONOUNS,
  SPOKESPEOPLE,
} from '../data/reporting-words.ts';
import type { Scene, View } from '../scene/scene.ts';
import { Tag } from '../words/tags.ts';
import { words } from '../words/word-class.ts';

const MARK = words(', ; : . " ( ) – — - ! ? •');
/** Whether a token is a mark that no name of a speaker reaches over: not the hyphen of a word, nor the stop of an initial. */
export function isStop(scene: Scene, at: number): boolean {
  const { base } = scene;
  const mark = base[at] as string;
  if (!scene.is(at, MARK)) return false;
  if (mark === '-') return !(scene.touches(at) && scene.touches(at + 1));
  return !(mark === '.' && (isCutBefore(scene, at) || isLegalForm(scene, at - 1)));
}

const LEGAL_FORMS = words('ltd inc corp co plc bros');
/** "Norvik Group Ltd. estimates": a stop that only cuts the word short before it. */
const isLegalForm = (scene: Scene, at: number): boolean =>
  scene.is(at, LEGAL_FORMS) && scene.isCapital(at) && scene.isCapital(at - 1);

/** "J. Holm", "Rep. Ida Holm": whether a stop ends an initial or a title before a name. */
export const isCutBefore = (scene: Scene, at: number): boolean =>
  scene.isCapital(at - 1) &&
  scene.isCapital(at + 1) &&
  ((scene.base[at - 1] as string).length === 1 || CUT_TITLES.has(scene.base[at - 1] as string));
const DROPPED =
  /^(?:\d{1,2}\.\d\d|earlier|later|previously|also|the|a|an|some|many|its|his|her|their|our|as|and|but|yet|while)$/;
const NOBODY =
  /^(?:(?:we|i|you)(?:'(?:ve|re|m|d|ll))?|who|which|that|this|these|those|people|what|there|one|all|first|nobody|everyone|market|caption|version|headline|graphic|chart|article|plan|scheme|deal|agreement|bill|law|treaty|contract|story|rules?|regulations?|decree|statute|clause|guideline|newsletter|column|table|map|latest|quarterly)$/;
const PERSONAL = /^(?:he|she|they)$/;
/** What begins a clause, and is nobody. */
export const ASKS = /^(?:what|which|who|whose|how|why|when|where|whether|if)$/;
/** "announced said": a verb in small letters that is nobody. */
const isBareVerb = (scene: Scene, at: number) => !scene.isCapital(at) && scene.has(at, Tag.past);
const PRINTED = /^(?:table|chart|graphic|map|caption|column|headline|diagram)$/;
export const MAX_NAME = 9;

/** Who is named as knowing: tokens, `to` excluded, or a pronoun that stands for one named before, or the house the text is about. */
export interface Speaker {
  /** The name stands after its verb: what it says stands before. */
  readonly inverted?: boolean;
  readonly from: number;
  readonly to: number;
  readonly who: 'named' | 'pronoun' | 'it' | 'own';
}

const isName = (scene: Scene, from: number, to: number, view: View) => {
  for (let at = from; at < to; at++)
    if (
      scene.isCapital(at) &&
      at > view.from &&
      !OWN_HOUSE.has(scene.base[at] as string) &&
      !view.places.some((place) => at >= place.from && at < place.to)
    )
      return true;
  return false;
};

const INSIDERS =
  /^(?:people|persons|sources|officials|executives|bankers|insiders|traders|diplomats|lawyers|witnesses)$/;
/** "three people in the industry", "two traders": past the number of those who know. */
function pastCount(scene: Scene, from: number, to: number): number {
  let at = from;
  while (at < to && scene.isQuantity(at) && !INSIDERS.test(scene.base[at] as string)) at++;
  return at < to && at > from && scene.isQuantity(at) ? at : from;
}

const [WHEN, ADVERBS] = [words('on in early earlier late'), words('today here online jointly annually recently')];
/** Whether "by" leads to who made figures: "data released by", "a report published on Friday by". */
export function leadsToMaker(scene: Scene, view: View, by: number): boolean {
  if (scene.base[by] !== 'by') return false;
  const at = view.times.find(({ to }) => to === by)?.from ?? (scene.is(by - 1, ADVERBS) ? by - 1 : by);
  const made = at < by && scene.is(at - 1, WHEN) ? at - 2 : at - 1;
  return RECKONED.has(scene.base[made] ?? '') && FIGURE_NOUNS.has(scene.base[made - 1] ?? '');
}

const FROM = /^(?:from|by|of)$/;
const MAX_ADJECTIVES = 3;
/** "latest yearly report from the Zinc Board": where the noun for figures stands behind what it is like; the token itself where none does. */
function lastOfRunUp(scene: Scene, from: number, to: number): number {
  for (let at = from; at < Math.min(to - 1, from + 1 + MAX_ADJECTIVES); at++) {
    if (FIGURE_NOUNS.has(scene.base[at] as string) && FROM.test(scene.base[at + 1] ?? '')) return at;
    if (scene.isCapital(at) || scene.possessive(at) || scene.has(at, Tag.verb | Tag.preposition)) return from;
  }
  return from;
}

/** What is left of a noun phrase that names a speaker: without articles and times, "data from" and "analysts at". */
export function speakerIn(scene: Scene, view: View, start: number, end: number): Speaker | null {
  let [from, to] = [start, end];
  if (isOwnReckoning(scene, from, to)) return null;
  from = pastCount(scene, from, to);
  for (let at = from; at < to; at++) if (scene.isQuantity(at) && !INSIDERS.test(scene.base[at] as string)) to = at;
  const last = view.times.find((time) => time.to === to && time.from > from);
  if (last) to = last.from;
  while (
    to > from + 1 &&
    !scene.isCapital(to - 1) &&
    (scene.has(to - 1, Tag.preposition | Tag.adverb) ||
      /^(?:here|there|today|yesterday|tonight|overnight|separately|meanwhile|once|again|earlier|later|previously)$/.test(
        scene.base[to - 1] as string,
      ))
  )
    to--;
  for (let moved = true; moved && from < to; ) {
    moved = false;
    const time = view.times.find(
      (one) => one.from === from || (one.from === from + 1 && scene.has(from, Tag.preposition)),
    );
    const figures = lastOfRunUp(scene, from, to);
    if (time && time.to <= to) [from, moved] = [time.to, true];
    else if (figures > from) [from, moved] = [figures, true];
    else if (DROPPED.test(scene.base[from] as string) || (scene.has(from, Tag.adverb) && !scene.isCapital(from)))
      [from, moved] = [from + 1, true];
    else if (
      (FIGURE_NOUNS.has(scene.base[from] as string) || SPOKESPEOPLE.has(scene.base[from] as string)) &&
      from + 1 < to &&
      /^(?:from|by|of|at|for|with|compiled|released|published|issued|collected|provided)$/.test(
        scene.base[from + 1] ?? '',
      )
    ) {
      const next = scene.base[from + 2] === 'by' ? from + 3 : from + 2;
      [from, moved] = [Math.min(to, next), next < to];
    }
  }
  to = endOfOwner(scene, from, withoutParticiple(scene, from, to));
  if (from >= to || scene.has(from, Tag.preposition) || to - from > MAX_NAME) return null;
  const head = scene.base[to - 1] as string;
  if (PERSONAL.test(head)) from = to - 1;
  if (ASKS.test(scene.base[from] as string) || (to - from === 1 && isBareVerb(scene, from))) return null;
  if (isNobody(scene, start, from, to) || isClause(scene, from, to)) return null;
  if (
    PRINTED.test(scene.base[from] as string) ||
    (NOBODY.test(head) && !isNamedMarket(scene, from, to)) ||
    scene.base.slice(from, to).includes('version')
  )
    return null;
  if (to - from === 1) {
    if (head === 'it') return { from, to, who: 'it' };
    if (SPEAKER_PRONOUNS.has(head) && (!scene.isCapital(from) || scene.opens(from)))
      return { from, to, who: 'pronoun' };
    if (scene.has(from, Tag.weekday | Tag.month)) return null;
  }
  const isTitled = to - from > 1 && scene.isCapital(to - 1) && scene.isCapital(to - 2);
  if (!OWN_HOUSE.has(head) || isTitled || scene.base[to - 2] === 'central' || isName(scene, from, to, view))
    return { from, to, who: 'named' };
  const spokesman = scene.has(start, Tag.determiner) ? start + 1 : start;
  if (spokesman < from && SPOKESMEN.has(scene.base[spokesman] as string))
    return { from: spokesman, to: spokesman + 1, who: 'named' };
  return { from, to, who: 'own' };
}

/** "the consultancy Oslo Metals Market": a house so called, and no market. */
const isNamedMarket = (scene: Scene, from: number, to: number): boolean =>
  scene.base[to - 1] === 'market' && to - from > 1 && scene.isCapital(to - 1) && scene.isCapital(to - 2);

/** "our estimates show", "my data suggests": who speaks has them, and is named elsewhere. */
const isOwnReckoning = (scene: Scene, from: number, to: number) =>
  /^(?:our|my)$/.test(scene.base[scene.has(from, Tag.determiner) ? from : from - 1] ?? '') &&
  /^(?:estimates?|figures|data|numbers|calculations?|count|tally|analysis|records)$/.test(scene.base[to - 1] as string);

/** "A spokesman for the firm": who speaks for the house of the story is named by that. */
const SPOKESMEN = new Set(['spokesman', 'spokeswoman', 'spokesperson']);

/** "a survey conducted", "data presented in May", "a poll for the Times": without what was done with the figures and for whom. */
function withoutParticiple(scene: Scene, from: number, to: number): number {
  for (let at = from + 1; at < to; at++)
    if (FIGURE_NOUNS.has(scene.base[at - 1] as string) && /(?:ed|^for)$/.test(scene.base[at] as string)) return at;
  return to;
}

/** "the Zinc Board's yearly data": whose figures they are. */
function endOfOwner(scene: Scene, from: number, to: number): number {
  if (!FIGURE_NOUNS.has(scene.base[to - 1] as string)) return to;
  for (let at = to - 2; at >= from; at--)
    if (scene.possessive(at) && (scene.isCapital(at) || at === to - 2)) return at + 1;
  return to;
}

const WITHIN = /^(?:i|we|he|she|they|it|we've|i've|they've|own)$/;
/** "a driver hit a van", "we've never": words that tell something and name nobody. */
function isClause(scene: Scene, from: number, to: number): boolean {
  if (to - from < 2) return false;
  for (let at = from; at < to; at++) {
    if (scene.isCapital(at)) continue;
    if (WITHIN.test(scene.base[at] as string)) return true;
    if (
      at > from &&
      scene.has(at, Tag.past) &&
      scene.has(at, Tag.verb) &&
      (at === to - 1 || scene.has(at + 1, Tag.determiner))
    )
      return true;
  }
  return false;
}

const MASS =
  /^(?:police|management|customs|counsel|data|media|research|people|parliament|industry|staff|consensus|survey|poll|model|bank|figures|he|she|they|it|street|city)$/;
/** "strategic projects", "full say": one word in small letters, no plural and without an article, is no subject. */
const isNobody = (scene: Scene, start: number, from: number, to: number) =>
  to - from === 1 &&
  from === start &&
  !scene.isCapital(from) &&
  !/s$/.test(scene.base[from] as string) &&
  !MASS.test(scene.base[from] as string) &&
  !scene.has(from - 1, Tag.determiner);
