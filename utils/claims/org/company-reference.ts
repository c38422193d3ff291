import type { Ballot } from '../ballot.ts';
import type { Measure } from '../claim.ts';
import { INSTITUTION_KINDS } from '../data/name-words.ts';
import type { Context } from '../draft.ts';
import type { Mention } from '../names/mention.ts';
import { subjectOf } from '../place/own-subject.ts';
import { OF_MANY } from '../place/placeless.ts';
import type { Scene } from '../scene/scene.ts';
import { Tag } from '../words/tags.ts';
import { anyOf, COMMA, words, wordsLike, wordsOf } from '../words/word-class.ts';
import { COMPANY_ANAPHOR, describedFirmFrom, FIRM_KINDS, GIVING, HOUSE } from './firm-phrase.ts';

const SAYS = wordsLike(/^(?:said|says|added|told|adds)$/);
const THE_ITS = wordsLike(/^(?:the|its|our|this)$/);

/** "the Kazakh company": an adjective of place between the article and the word. */
const isTheirs = (c: Context, at: number) =>
  c.scene.is(at - 2, THE_ITS) && c.view.places.some(({ to, role }) => to === at && role === 'adjective');

const OF_IN = words('of in');
const OF_BANKS = words('rate rates facility insurance account accounts');
/** "the Bank of England", "the shares of Tormal", "the deposit rate": the word stands in a name of its own or a longer term, or says whose. */
const isPartOfName = ({ scene }: Context, at: number) =>
  (scene.base[at] === 'deposit' && scene.is(at + 1, OF_BANKS)) ||
  (scene.isCapital(at) && (scene.isCapital(at + 1) || scene.base[at + 1] === 'of')) ||
  (scene.is(at + 1, OF_IN) && scene.isCapital(scene.base[at + 2] === 'the' ? at + 3 : at + 2));

/** "The pit at Corrin": told by where it is, and no house's that was spoken of, unless the article is about one. */
const isToldByPlace = ({ scene }: Context, at: number) =>
  !scene.topic.aboutCompany &&
  scene.is(at + 1, AT_NEAR) &&
  scene.isCapital(at + 2) &&
  scene.is(scene.base[at - 1] === 'the' ? at - 1 : at - 2, THE);
const AT_NEAR = words('at near');
const THE = words('the');

const REACH = 5;
const isActor = ({ role }: Mention) => role === 'subject' || role === 'possessor';

const MAX_SUBJECT = 5;
/** "The Lima company owns half of it with Tormal": the one that acts is pointed back to itself. */
function opensWithAnaphor(scene: Scene, index: number, before: number): boolean {
  const { from } = scene.reading.sentences[index] as { from: number };
  const at = scene.base[from] === 'the' ? scene.first(from, Math.min(before, from + MAX_SUBJECT), FIRM_KINDS) : -1;
  return at >= 0 && scene.first(from, at, NO_SUBJECT) < 0;
}
const NO_SUBJECT = words('of in for at by with ,');

/** The company a word of the sentence points back to: the one that acts in the sentence itself, else in the nearest before; "the Company" is the one that tells of itself, and of two the one whose figure was told. */
function companyBefore({ scene, view, earlier }: Context, at: number): string | null {
  if (scene.topic.aboutCompany && scene.isCapital(at)) return scene.topic.company;
  for (let index = view.index; index >= Math.max(0, view.index - REACH); index--) {
    if (scene.topic.aboutCompany && index < view.index && !scene.follows(index + 1)) return scene.topic.company;
    const named = scene.namesIn(index).companies.filter(({ to }) => to <= at);
    const told = index < view.index && earlier?.view.index === index ? earlier.org : null;
    if (told !== null && named.some(({ id }) => id === told)) return told;
    const one = named.find(isActor) ?? (opensWithAnaphor(scene, index, at) ? undefined : named.at(-1));
    if (one) return one.id;
  }
  return scene.is(at, GIVERS) ? null : scene.topic.loneCompany;
}

/** What gives money is not the one house of a text without a word that it is. */
const GIVERS = words('fund bank');

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

const WHOLES = words('this that these those it them');
/** "Of this 900 tonnes came from Peru": a sentence about a part of what was told before it. */
const isOfPart = (scene: Scene, index: number): boolean => {
  const from = scene.reading.sentences[index]?.from ?? 0;
  return scene.base[from] === 'of' && scene.is(from + 1, WHOLES);
};

/** The company that acts in the sentence before, where that is about no place; a sentence about a part is passed over. */
function actorBefore({ scene, view }: Context): string | null {
  if (view.index === 0 || (scene.topic.aboutCompany && !scene.follows(view.index))) return null;
  const index = view.index > 1 && isOfPart(scene, view.index - 1) ? view.index - 2 : view.index - 1;
  const { companies, places } = scene.namesIn(index);
  const first = companies[0];
  return first?.role === 'subject' && !places.some(({ from, role }) => from < first.from && role === 'subject')
    ? first.id
    : null;
}

/** "The pit holds 900 tonnes, the company says": whose story it is says so at the end of the sentence. */
function closesWithIt({ scene, view, spot }: Context): boolean {
  const at = view.companies.length === 0 ? scene.last(spot.to, view.to, FIRM_KINDS) : -1;
  return at > spot.to + 1 && scene.base[at - 1] === 'the' && scene.base[at - 2] === ',' && scene.is(at + 1, SAYS);
}

/** "the company", "its shares", "the Perth-based miner". */
const pointsBack = (c: Context, at: number) =>
  (c.scene.topic.aboutCompany || !c.scene.is(at, INSTITUTIONS)) &&
  ((c.scene.is(at, COMPANY_ANAPHOR) && (c.scene.is(at - 1, THE_ITS) || isTheirs(c, at))) ||
    describedFirmFrom(c.scene, at) >= 0) &&
  !isPartOfName(c, at) &&
  !isToldByPlace(c, at) &&
  !c.scene.isCapital(at + 1);

const INSTITUTIONS = wordsOf(INSTITUTION_KINDS);

const GETTING = anyOf(
  GIVING,
  words(
    `given giving grant award hand hands pay offer loan loans promises guaranteed guarantees sold sells sell brought earned cost costs owe owes owed`,
  ),
);
const MAX_GIVING = 3;
/** "It cost |us| $9m": who speaks of a sum of his own. */
const isUs = ({ scene, spot }: Context, at: number): boolean =>
  scene.base[at] === 'us' && at === spot.from - 1 && spot.sort === 'money' && !scene.isCapital(at);
/** "Lima has lent it $9m", "gave us $9m": what gets a sum. */
const isGivenIt = (c: Context, at: number): boolean =>
  (c.scene.base[at] === 'it' || isUs(c, at)) && c.scene.last(at - MAX_GIVING, at, GETTING) >= 0;

const WITH_IT = words('from in into');
const MAX_GOODS = 4;
/** "agreed to buy 900 tonnes of ore from it", "invested $9m in it": the house spoken of; null where the sentence before names none. */
function dealtWithIt(c: Context): string | null {
  const { scene, view, spot } = c;
  if (spot.sort !== 'money' && spot.sort !== 'mass') return null;
  const at = scene.first(spot.to, Math.min(view.to, spot.to + MAX_GOODS), WITH_IT);
  if (at < 0 || scene.base[at + 1] !== 'it' || !scene.follows(view.index)) return null;
  const before = scene.view(view.index - 1);
  return before && (before.companies.length > 0 || before.holds(COMPANY_ANAPHOR)) ? companyBefore(c, at) : null;
}

const FUNDING = words(
  'invest invests invested investing put puts putting pour pours poured plough ploughs ploughed plowed inject injects injected',
);
const INTO = words('in into');
/** "GM, which put $600m into the mine", "invests $9m in the company": what gets the money, where who gives it is named. */
function fundedHouse(c: Context, last: string | null): string | null {
  const { scene, view, spot } = c;
  if (last === null || spot.sort !== 'money' || !scene.is(spot.to, INTO)) return null;
  if (scene.last(c.clauseFrom, spot.from, FUNDING) < 0) return null;
  const end = Math.min(view.to, spot.to + MAX_FUNDED);
  for (let at = spot.to + 2; at < end; at++) if (pointsBack(c, at)) return last;
  return null;
}
const MAX_FUNDED = 6;

const MAX_WHAT = 6;
const THAT = words('that which');
/** "half of what the Peruvian miner digs", "a third of the ore that the firm mills": the house whose doings a part is of; -1 where none is so called. */
function doerOfWhat(c: Context): number {
  const { scene, view, spot } = c;
  if (scene.base[spot.to] !== 'of') return -1;
  const that = scene.base[spot.to + 1] === 'what' ? spot.to + 1 : scene.first(spot.to, spot.to + MAX_WHAT, THAT);
  if (that < 0 || scene.hasFinite(spot.to, that)) return -1;
  for (let at = that + 1; at < Math.min(view.to, that + 1 + MAX_WHAT); at++) if (pointsBack(c, at)) return at;
  return -1;
}

/** "the Chilean company, which has 900 t": the figure stands in what a relative clause tells of it. */
const isToldOf = ({ scene, clauseFrom, spot }: Context, at: number): boolean => {
  const which = scene.base[at + 1] === ',' ? at + 2 : at + 1;
  return scene.is(which, WHICH) && clauseFrom >= at && clauseFrom <= which && scene.first(which, spot.from, COMMA) < 0;
};
const WHICH = words('which that');

/** Whether a house so called is the subject of the number's verb, and not whose part another has. */
function acts(c: Context, measure: Measure, at: number): boolean {
  if (measure === 'stake' || !c.scene.is(at, HOUSE)) return false;
  if (isToldOf(c, at)) return true;
  const { from, to } = subjectOf(c);
  return at >= from && at < to && c.scene.base[from - 2] !== 'of';
}

const A_FIRM = words('a an');
const LEAD_SENTENCES = 2;
const MAX_TILL_NAMED = 4;
/** "Lima is lending $9m to a Peruvian company": the house of the story, in an opening that does not name it yet. */
function notYetNamed({ scene, view, spot, clauseFrom, clauseTo }: Context): string | null {
  const { company, companyFrom } = scene.topic;
  const isAhead = companyFrom > view.index && companyFrom <= view.index + MAX_TILL_NAMED;
  if (company === null || !isAhead || view.index >= LEAD_SENTENCES || view.companies.length > 0) return null;
  for (
    let at = scene.first(clauseFrom, clauseTo, FIRM_KINDS);
    at >= 0;
    at = scene.first(at + 1, clauseTo, FIRM_KINDS)
  ) {
    const article = scene.last(Math.max(clauseFrom, at - MAX_LIKE), at, A_FIRM);
    if (article >= 0 && !scene.hasFinite(article, at) && !(article < spot.from && at > spot.to)) return company;
  }
  return null;
}
const MAX_LIKE = 5;

const POINTING_BACK = anyOf(COMPANY_ANAPHOR, HOUSE, BOSSES, ITS, words('we our us you your'));
const YOU = words('you your');
const OURS = words('our ours');
/** "half of our concentrate", in the story of a company. */
const isOfOurs = ({ scene, view, spot }: Context): boolean =>
  scene.base[spot.to] === 'of' &&
  scene.is(spot.to + 1, OURS) &&
  !scene.is(spot.to + 2, OF_MANY) &&
  view.companies.length === 0;

/** The company that "the company", "the miner", "its shares" or "we" mean; `last` is the one spoken of where none is named near by. */
export function fromAnaphor(c: Context, ballot: Ballot<string | null>, measure: Measure, last: string | null): void {
  const { base } = c.scene;
  if (!c.view.says(POINTING_BACK)) return;
  const ahead = measure === 'price' ? null : notYetNamed(c);
  if (ahead !== null) ballot.add(ahead, 9, 'not yet named');
  if (last !== null && closesWithIt(c)) ballot.add(last, 5, 'the company says');
  const ofIts = base[c.spot.to] === 'of' && c.scene.is(c.spot.to + 1, ITS) && c.view.companies.length === 0;
  if (ofIts && last !== null && !c.view.places.some(({ from }) => from < c.spot.from)) ballot.add(last, 4, 'it');
  if (c.scene.topic.aboutCompany && last !== null && isOfOurs(c)) ballot.add(last, 4, 'we');
  const doer = doerOfWhat(c);
  const doing = doer >= 0 ? (companyBefore(c, doer) ?? last) : null;
  if (doing !== null) ballot.add(doing, 20, 'of what it does');
  const given = isGivenIt(c, c.spot.from - 1)
    ? (c.sibling?.org ?? c.earlier?.org ?? companyBefore(c, c.spot.from) ?? last)
    : null;
  if (given !== null) ballot.add(given, 16, 'given it');
  const funded = fundedHouse(c, last);
  if (funded !== null) ballot.add(funded, 18, 'gets the money');
  const dealt = dealtWithIt(c);
  if (dealt !== null) ballot.add(dealt, 14, 'dealt with it');
  for (let at = c.view.from; at < c.spot.from; at++) {
    if (pointsBack(c, at)) {
      const meant = companyBefore(c, at) ?? last;
      if (meant !== null) ballot.add(meant, acts(c, measure, at) ? 10 : 5, 'the company');
    }
    if (last !== null && isOwnOfficer(c, at)) ballot.add(last, 5, 'its officer');
    if (at < c.view.from + MAX_OPENING && c.scene.is(at, ITS) && isFree(c)) {
      const meant = actorBefore(c);
      if (meant !== null) ballot.add(meant, 4, 'it');
    }
    if (c.scene.topic.interviewed !== null && c.scene.is(at, YOU)) ballot.add(c.scene.topic.interviewed, 6, 'you');
    if (base[at] === 'we' || base[at] === 'our' || isUs(c, at)) {
      const own = speakersCompany(c, last);
      if (own !== null) ballot.add(own, 9, 'we');
      else if (last !== null && c.lines.some(({ what }) => what === 'question')) ballot.add(last, 6, 'we');
      else if (last !== null && !c.scene.has(at + 1, Tag.forecast | Tag.say)) ballot.add(last, 2, 'we');
    }
  }
}
