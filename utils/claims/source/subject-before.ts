import { COMPANY_KINDS, PERSON_WORDS } from '../data/name-words.ts';
import { FIGURE_NOUNS } from '../data/reporting-words.ts';
import type { Scene, View } from '../scene/scene.ts';
import { Tag } from '../words/tags.ts';
import { words, wordsLike, wordsOf } from '../words/word-class.ts';
import { ASKS, isStop, leadsToMaker, MAX_NAME, type Speaker, speakerIn } from './speaker-phrase.ts';

const INNER = /^(?:of|at|for|from|in|and)$/;

/** Steps back over what may stand between a subject and its verb: auxiliaries, a bracket, an apposition, the day of a report. */
function endOfSubject(scene: Scene, view: View, verb: number): number | null {
  let to = verb;
  while (
    to > view.from &&
    scene.has(to - 1, Tag.auxiliary | Tag.adverb | Tag.be | Tag.modal) &&
    !scene.isCapital(to - 1)
  )
    to--;
  if (scene.base[to - 1] === ')') to = lastOf(scene, view.from, to - 1, '(', 5) ?? to;
  if (scene.base[to - 1] === ',') {
    const comma = lastOf(scene, view.from, to - 1, ',', 14);
    if (comma === null || scene.isQuantity(comma - 1)) return null;
    const last = to - 1;
    to = isNameOnly(scene, comma + 1, last) && isRole(scene, view, comma) ? last : comma;
  }
  const time = view.times.find((one) => one.to === to);
  if (time) {
    to = scene.has(time.from - 1, Tag.preposition) ? time.from - 1 : time.from;
    if (/(?:ed|shown|seen)$/.test(scene.base[to - 1] ?? '')) to--;
  }
  return to > view.from ? to : null;
}

const CALLINGS = wordsOf(PERSON_WORDS);
const MAX_ROLE_WORDS = 8;
/** "its lawyer", "the head of Ostry", "the group's secretary general": words before a comma that say what somebody is and name nobody. */
export function isRole(scene: Scene, view: View, comma: number): boolean {
  for (let at = comma - 1; at >= Math.max(view.from, comma - MAX_ROLE_WORDS); at--) {
    if (!scene.has(at, Tag.determiner)) continue;
    for (let owner = at + 1; owner < comma - 1; owner++) if (scene.possessive(owner)) return true;
    return !scene.isCapital(at + 1) || (comma === at + 2 && scene.is(at + 1, CALLINGS));
  }
  return !scene.isCapital(comma - 1) || isCapitalRole(scene, view, comma);
}

const OF_OFFICE = words('of for and the');
/** "Minister of State for Mines", in capitals throughout. */
function isCapitalRole(scene: Scene, view: View, comma: number): boolean {
  let from = comma;
  while (from > view.from && (scene.isCapital(from - 1) || scene.is(from - 1, OF_OFFICE))) from--;
  return scene.is(from, CALLINGS) && /^(?:of|for)$/.test(scene.base[from + 1] ?? '');
}

/** "its lawyer, Grant Pelletier, told": a name and nothing else between the commas. */
function isNameOnly(scene: Scene, from: number, to: number): boolean {
  if (to - from < 2 || to - from > 4) return false;
  for (let at = from; at < to; at++) if (!scene.isCapital(at)) return false;
  return true;
}

function lastOf(scene: Scene, floor: number, before: number, mark: string, reach: number): number | null {
  for (let at = before - 1; at >= Math.max(floor, before - reach); at--) if (scene.base[at] === mark) return at;
  return null;
}

const MATTER =
  /^(?:matter|matters|situation|talks|plan|plans|thinking|discussions|deal|negotiations|issue|decision|it|them|him|her)$/;
const CLOSE_TO = words('close near familiar acquainted briefed knowledge');
/** "people familiar with the matter said", "people close to it said": the people, and not the matter. */
function insiders(scene: Scene, view: View, verb: number): Speaker | null {
  if (!MATTER.test(scene.base[verb - 1] ?? '')) return null;
  if (scene.has(verb - 1, Tag.pronoun) && scene.last(Math.max(view.from, verb - 5), verb, CLOSE_TO) < 0) return null;
  for (let at = verb - 2; at >= Math.max(view.from, verb - 9); at--)
    if (
      /^(?:people|persons?|sources?|officials?|executives?|bankers?|insiders?|traders?)$/.test(scene.base[at] as string)
    )
      return { from: at, to: verb, who: 'named' };
  return null;
}

const ENDS_SUBJECT = words(', ; : ( "');
const PARTICIPLES = wordsLike(/^(?:[a-z]{3,}ed|shown|seen|written|handed|given)$/);
const MAX_RELATIVE = 14;
const HOUSES = wordsOf(COMPANY_KINDS);
const THAT_WHICH = words('that which');
/** "A company that hopes to mine tin": a house that a relative clause tells of. */
const isHouseThat = (scene: Scene, at: number): boolean => scene.is(at, THAT_WHICH) && scene.is(at - 1, HOUSES);

/** "Analysts who have done the sums say", "buyers who asked on launch day report": the subject ends before its relative clause. */
function beforeRelative(scene: Scene, view: View, to: number): number {
  let verbs = 0;
  for (let at = to - 1; at > Math.max(view.from, to - MAX_RELATIVE); at--) {
    if (scene.is(at, ENDS_SUBJECT)) return to;
    if (scene.base[at] === 'who' || isHouseThat(scene, at)) return verbs > 0 ? at : to;
    if (scene.has(at, Tag.verb) || scene.is(at, PARTICIPLES)) verbs++;
  }
  return to;
}

const MAX_PARTICIPLE = 7;
/** "A fact sheet handed out here says", "a study published in Nature found": the subject ends before the participle that describes it. */
function beforeParticiple(scene: Scene, view: View, to: number): number {
  for (let at = to - 2; at > Math.max(view.from, to - MAX_PARTICIPLE); at--) {
    if (scene.is(at, ENDS_SUBJECT) || scene.isQuantity(at)) return to;
    if (!scene.is(at, PARTICIPLES) || scene.isCapital(at)) continue;
    const described =
      !scene.isCapital(at - 1) && !scene.has(at - 1, Tag.preposition | Tag.determiner | Tag.be | Tag.auxiliary);
    const opens =
      scene.has(at + 1, Tag.preposition | Tag.particle) || /^(?:out|here|there)$/.test(scene.base[at + 1] ?? '');
    if (described && opens && scene.base[at + 1] !== 'by' && hasDeterminer(scene, view, at)) return at;
  }
  return to;
}

function hasDeterminer(scene: Scene, view: View, before: number): boolean {
  for (let at = before - 1; at >= Math.max(view.from, before - 4); at--) if (scene.has(at, Tag.determiner)) return true;
  return false;
}

/** "trade ministry", "mines department": a word that may be a verb says what an office is for. */
const OFFICES = words(
  'ministry minister department bureau office commission agency authority centre center institute board association',
);

/** Whether the verb at a token is one of its own, and no part of a name or of what is told of the subject. */
function isVerbApart(scene: Scene, view: View, at: number, to: number): boolean {
  const word = scene.base[at] as string;
  if (!scene.has(at, Tag.verb) || scene.isCapital(at) || scene.has(at, Tag.changeNoun)) return false;
  if (to > at + 1 && scene.has(at - 1, Tag.determiner)) return false;
  if (FIGURE_NOUNS.has(word) || scene.is(at + 1, OFFICES) || /ed$/.test(word)) return false;
  return at === view.from || !scene.has(at - 1, Tag.preposition | Tag.determiner);
}

/** "The talks attended by the ministers ended", "documents seen by the paper show": what stands before is the subject, and not who did what the participle says. */
const isAgent = (scene: Scene, at: number) =>
  scene.base[at] === 'by' && (/ed$/.test(scene.base[at - 1] ?? '') || scene.base[at - 1] === 'seen');

/** "the figures by the ministry": a preposition that leads to who made something is the subject's own, any other to what describes it. */
function describes(scene: Scene, at: number): boolean {
  const word = scene.base[at] as string;
  const isMaker = word === 'by' && FIGURE_NOUNS.has(scene.base[at - 1] ?? '');
  return scene.has(at, Tag.preposition) && !INNER.test(word) && !isMaker && !isInOffice(scene, at);
}

/** Whether the subject begins after a token, the words from the next one to `to` being its own. */
function isOutside(scene: Scene, view: View, at: number, to: number): boolean {
  const word = scene.base[at] as string;
  if (isStop(scene, at) || ASKS.test(word) || scene.has(at, Tag.wall)) return true;
  if (scene.isQuantity(at) && to > at + 1 && scene.has(at - 1, Tag.determiner)) return true;
  const joinsNames = word === 'and' && scene.isCapital(at - 1) && scene.isCapital(at + 1);
  if ((scene.has(at, Tag.conjunction) && !joinsNames) || isVerbApart(scene, view, at, to)) return true;
  // "data released by the ministry showed": theirs who made them.
  if (leadsToMaker(scene, view, at)) return true;
  if (isAgent(scene, at) || !describes(scene, at)) return false;
  return at - 1 < view.from || isStop(scene, at - 1) || scene.has(at - 1, Tag.verb | Tag.wall);
}

/** "the Authority |for| the Control of Exports": a preposition inside an office's name. */
function isInOffice(scene: Scene, at: number): boolean {
  const next = scene.base[at + 1] === 'the' ? at + 2 : at + 1;
  return scene.base[at] === 'for' && scene.is(at - 1, OFFICES) && scene.isCapital(at - 1) && scene.isCapital(next);
}

/** Whether a subject that begins with "the" is whole: no preposition joins it to a noun before. */
const isWhole = (scene: Scene, view: View, from: number, to: number) =>
  !isInOffice(scene, from - 1) &&
  scene.base[from] === 'the' &&
  from > view.from &&
  !INNER.test(scene.base[from - 1] as string) &&
  scene.base[from - 1] !== 'by' &&
  to - from > 1;

/** Who is the subject of the verb at a token. */
export function subjectBefore(scene: Scene, view: View, verb: number): Speaker | null {
  const idiom = insiders(scene, view, verb);
  if (idiom) return idiom;
  const end = beforeRelative(scene, view, endOfSubject(scene, view, verb) ?? view.from);
  let to = beforeParticiple(scene, view, end);
  let from = to;
  while (from > view.from && to - from < MAX_NAME) {
    const at = from - 1;
    if (isOutside(scene, view, at, to)) break;
    if (isAgent(scene, at)) [from, to] = [at - 1, at - 1];
    else if (describes(scene, at)) [from, to] = [at, at];
    else {
      from = at;
      if (isWhole(scene, view, from, to)) break;
    }
  }
  return speakerIn(scene, view, from, to);
}
