import type { Ballot } from './ballot.ts';
import { COMPANY_KINDS, INSTITUTION_KINDS } from './data/name-words.ts';
import type { Context } from './draft.ts';
import type { Mention } from './mention.ts';
import type { Scene } from './scene.ts';
import { Tag } from './tags.ts';
import { anyOf, words, wordsLike, wordsOf } from './word-class.ts';

const SAYS = wordsLike(/^(?:said|says|added|told|adds)$/);
const THE_ITS = wordsLike(/^(?:the|its|our|this)$/);
const KINDS = anyOf(wordsOf(COMPANY_KINDS), wordsOf(INSTITUTION_KINDS));
const SITES = words('mine refinery mill project');
/** What with "the" means the company spoken of, or a thing of its. */
export const COMPANY_ANAPHOR = anyOf(
  KINDS,
  SITES,
  words('bank board management fleet plant factory works share stock shares bosses shareholders'),
);

/** "the Kazakh company": an adjective of place between the article and the word. */
const isTheirs = (c: Context, at: number) =>
  c.scene.is(at - 2, THE_ITS) && c.view.places.some(({ to, role }) => to === at && role === 'adjective');

const HOUSE = anyOf(KINDS, SITES);
/** "the state-owned company", "the Toronto-listed miner": with what it is like between. */
function isDescribed({ scene }: Context, at: number): boolean {
  if (!scene.is(at, HOUSE)) return false;
  for (let before = at - 1; before >= Math.max(0, at - 5); before--) {
    if (scene.base[before] === 'the') return before < at - 1;
    if (scene.has(before, Tag.preposition | Tag.conjunction | Tag.pronoun) || scene.base[before] === ',') return false;
  }
  return false;
}

/** "the Bank of England", "the shares of Tormal": the word stands in a name of its own, or says whose. */
const isPartOfName = ({ scene }: Context, at: number) =>
  (scene.isCapital(at) && (scene.isCapital(at + 1) || scene.base[at + 1] === 'of')) ||
  (/^(?:of|in)$/.test(scene.base[at + 1] ?? '') && scene.isCapital(scene.base[at + 2] === 'the' ? at + 3 : at + 2));

const REACH = 5;
const isActor = ({ role }: Mention) => role === 'subject' || role === 'possessor';

const MAX_SUBJECT = 5;
/** "The Lima company owns half of it with Tormal": the one that acts is pointed back to itself. */
function opensWithAnaphor(scene: Scene, index: number, before: number): boolean {
  const { from } = scene.reading.sentences[index] as { from: number };
  const at = scene.base[from] === 'the' ? scene.first(from, Math.min(before, from + MAX_SUBJECT), KINDS) : -1;
  return at >= 0 && scene.first(from, at, NO_SUBJECT) < 0;
}
const NO_SUBJECT = words('of in for at by with ,');

/** The company a word of the sentence points back to: the one that acts in the sentence itself, else in the nearest before. */
function companyBefore({ scene, view }: Context, at: number): string | null {
  for (let index = view.index; index >= Math.max(0, view.index - REACH); index--) {
    if (scene.topic.aboutCompany && index < view.index && !scene.follows(index + 1)) return scene.topic.company;
    const named = scene.namesIn(index).companies.filter(({ to }) => to <= at);
    const one = named.find(isActor) ?? (opensWithAnaphor(scene, index, at) ? undefined : named.at(-1));
    if (one) return one.id;
  }
  return null;
}

const OFFICERS = wordsLike(
  /^(?:ceo|cfo|coo|chief|chairman|chairwoman|chair|president|boss|director|founder|head|manager|owner)$/,
);
/** "its purchasing chief": so many words may lead to what an officer is called. */
const MAX_OFFICE = 3;
/** "We sold more," said Ida Holm, chief executive of Brenholm Mining: the company whose officer speaks. */
function speakersCompany({ scene, view, spot }: Context, last: string | null): string | null {
  if (scene.first(spot.to, view.to, SAYS) < 0) return null;
  const company = view.companies.find(({ from }) => from >= spot.to);
  if (!company) return scene.first(spot.to, view.to, OFFICERS) >= 0 ? last : null;
  const beside =
    scene.first(company.to, company.to + (company.role === 'possessor' ? MAX_OFFICE : 1), OFFICERS) >= 0 ||
    scene.first(Math.max(spot.to, company.from - 4), company.from, OFFICERS) >= 0;
  return beside ? company.id : null;
}

const BOSSES = words('ceo cfo coo executive chairman chairwoman');
/** "Chief executive Ida Holm said the plant would cost …": whose officer it is goes without saying where the sentence names no house. */
const isOwnOfficer = ({ scene, view }: Context, at: number) =>
  view.companies.length === 0 &&
  scene.is(at, BOSSES) &&
  (scene.base[at] !== 'executive' || scene.base[at - 1] === 'chief') &&
  !/^(?:of|at|for)$/.test(scene.base[at + 1] ?? '');

const ITS = words('it its');
const MAX_OPENING = 2;
/** Whether a sentence names neither a company nor a place that "it" could mean as well. */
const isFree = ({ view, spot }: Context) =>
  view.companies.length === 0 && !view.places.some(({ from, indirect }) => !indirect && from < spot.from);

/** The company that acts in the sentence before, where that is about no place. */
function actorBefore({ scene, view }: Context): string | null {
  if (view.index === 0 || (scene.topic.aboutCompany && !scene.follows(view.index))) return null;
  const { companies, places } = scene.namesIn(view.index - 1);
  const first = companies[0];
  return first?.role === 'subject' && !places.some(({ from, role }) => from < first.from && role === 'subject')
    ? first.id
    : null;
}

/** "The pit holds 900 tonnes, the company says": whose story it is says so at the end of the sentence. */
function closesWithIt({ scene, view, spot }: Context): boolean {
  const at = view.companies.length === 0 ? scene.last(spot.to, view.to, KINDS) : -1;
  return at > spot.to + 1 && scene.base[at - 1] === 'the' && scene.base[at - 2] === ',' && scene.is(at + 1, SAYS);
}

const POINTING_BACK = anyOf(COMPANY_ANAPHOR, BOSSES, ITS, words('we our'));
/** The company that "the company", "the miner", "its shares" or "we" mean; `last` is the one spoken of where none is named near by. */
export function fromAnaphor(c: Context, ballot: Ballot<string | null>, last: string | null): void {
  const { base } = c.scene;
  if (!c.view.says(POINTING_BACK)) return;
  if (last !== null && closesWithIt(c)) ballot.add(last, 5, 'the company says');
  const ofIts = base[c.spot.to] === 'of' && c.scene.is(c.spot.to + 1, ITS) && c.view.companies.length === 0;
  if (ofIts && last !== null && !c.view.places.some(({ from }) => from < c.spot.from)) ballot.add(last, 4, 'it');
  for (let at = c.view.from; at < c.spot.from; at++) {
    if (
      c.scene.is(at, COMPANY_ANAPHOR) &&
      !isPartOfName(c, at) &&
      (c.scene.is(at - 1, THE_ITS) || isTheirs(c, at) || isDescribed(c, at))
    ) {
      const meant = companyBefore(c, at) ?? last;
      if (meant !== null) ballot.add(meant, 5, 'the company');
    }
    if (last !== null && isOwnOfficer(c, at)) ballot.add(last, 5, 'its officer');
    if (at < c.view.from + MAX_OPENING && c.scene.is(at, ITS) && isFree(c)) {
      const meant = actorBefore(c);
      if (meant !== null) ballot.add(meant, 4, 'it');
    }
    if (base[at] === 'we' || base[at] === 'our') {
      const own = speakersCompany(c, last);
      if (own !== null) ballot.add(own, 9, 'we');
      else if (last !== null && !c.scene.has(at + 1, Tag.forecast | Tag.say)) ballot.add(last, 2, 'we');
    }
  }
}
