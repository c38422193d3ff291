import type { WordClass } from '../../text/vocabulary.ts';
import type { Ballot } from '../ballot.ts';
import type { Measure } from '../claim.ts';
import { OFFICE_NOUNS } from '../data/name-words.ts';
import type { Context } from '../draft.ts';
import { isOwner, type Mention, type Role } from '../names/mention.ts';
import { isAntecedent, isHome, MAX_TITLE } from '../names/name-order.ts';
import type { NameRun } from '../names/name-runs.ts';
import { isGeneric } from '../place/generic.ts';
import { OFFICIALS } from '../place/official.ts';
import { ownSubject, subjectOf } from '../place/own-subject.ts';
import { actsForPublic, isDescribedCountry, NATIONS } from '../place/public.ts';
import { isQuoted } from '../source/quotation.ts';
import { FLOWS } from '../time/period-kinds.ts';
import { verbBetween } from '../time/time-use.ts';
import { PEOPLE_OF_TRADE } from '../trade/trade-vocabulary.ts';
import { between } from '../words/sorted.ts';
import { Tag } from '../words/tags.ts';
import { anyOf, COMMA, words, wordsLike, wordsOf } from '../words/word-class.ts';
import { COMPANY_ANAPHOR } from './firm-phrase.ts';

const OUR = wordsLike(/^(?:we|our|us|its|it|their|they)$/);
const OFFICE_NOUN = wordsOf(OFFICE_NOUNS);

/** Whether a sentence tells of no company, by name or otherwise. */
const tellsOfNoCompany = ({ view }: Context) => view.companies.length === 0 && !view.holds(COMPANY_ANAPHOR);

const namesNoCompanyBefore = ({ scene, view, spot }: Context) =>
  view.companies.length === 0 && scene.first(view.from, spot.from, COMPANY_ANAPHOR) < 0;

/** "VAC, a German magnet maker, ": the place stands in what is said of a company right after its name. */
function describesCompany({ scene, view, spot }: Context, place: Mention): boolean {
  const company = view.companies.findLast(({ to }) => to <= place.from);
  if (!company || scene.base[company.to] !== ',') return false;
  for (let at = company.to + 1; at < place.from; at++)
    if (scene.base[at] === ',' || scene.has(at, Tag.verb)) return false;
  return spot.sort === 'rank' || scene.first(place.to, spot.from, COMMA) >= 0;
}

/** "the Indonesian nickel producer": what is said of a company after the adjective of its place. */
function describesFirm({ scene, spot }: Context, from: number): boolean {
  for (let at = from; at < Math.min(spot.from, from + MAX_TITLE); at++) {
    if (scene.is(at, COMPANY_ANAPHOR)) return true;
    if (scene.possessive(at) || scene.has(at, Tag.verb | Tag.preposition | Tag.conjunction)) return false;
  }
  return false;
}

/** "India's telecom regulator has fined Tormal": whose an office is, which does something to a company. */
const isOfOffice = ({ scene, view, spot }: Context, { to }: Mention) =>
  scene.first(to, to + MAX_TITLE, OFFICE_NOUN) >= 0 && view.companies.some(({ from }) => from > to && from < spot.from);

const WORLD = wordsLike(/^(?:world|world['’]s|global|worldwide)$/);
/** "95% of world production": a part of what all the world has. */
const isOfTheWorlds = ({ scene, spot }: Context) =>
  scene.base[spot.to] === 'of' && scene.first(spot.to + 1, spot.to + 3, WORLD) >= 0;

/** "goes to Peru, where Tormal smelts 900 tonnes": a house does it there. */
const actsThere = ({ scene, view, spot, clauseFrom }: Context): boolean =>
  scene.base[scene.base[clauseFrom] === ',' ? clauseFrom + 1 : clauseFrom] === 'where' &&
  view.companies.some(({ role, from, to }) => role === 'subject' && from > clauseFrom && to <= spot.from);

const IT_THEY = words('it they');
const BEFORE_IT = words(': , where');
/** "competition from China, which makes 95%", "Laos stepped in: it sent 900 tonnes", "China's lead is in refining, where it has 90%": the number's subject stands for a country named before it. */
function isOfAntecedent(c: Context): boolean {
  const { scene, view, spot, clauseFrom } = c;
  if (scene.first(spot.to, Math.min(view.to, spot.to + 3), OUR) >= 0 || actsThere(c)) return false;
  const isOfHouse = (place: Mention) =>
    view.companies.some(({ from, to }) => (from >= place.to ? from < clauseFrom : to === place.from - 1));
  // "the Peruvian miner, which makes 95%": the house, and not its country.
  const isFirms = ({ role, to }: Mention) => role === 'adjective' && describesFirm(c, to);
  if (view.places.some((one) => one.id !== 'world' && isAntecedent(c, one) && !isOfHouse(one) && !isFirms(one)))
    return true;
  let first = clauseFrom;
  while (scene.is(first, BEFORE_IT)) first++;
  const isPronoun = clauseFrom > view.from && scene.is(first, IT_THEY);
  const before = view.companies.length === 0 ? view.places.find(({ to }) => to <= clauseFrom) : undefined;
  const isCentre = before?.role === 'subject' || (before?.role === 'possessor' && before.from === view.from);
  return (isPronoun && isCentre) || isOfSubjectBefore(c);
}

const JOINING = words('and but then also later');
/** "Finland has mines and last year exported 900 tonnes": a verb after "and" without a subject of its own has the sentence's. */
function isOfSubjectBefore({ scene, view, spot, clauseFrom }: Context): boolean {
  const start = scene.base[clauseFrom] === ',' ? clauseFrom + 1 : clauseFrom;
  const first = view.places.find(({ id, to }) => id !== 'world' && to <= clauseFrom);
  const isOfPlace = first?.role === 'subject' && !view.companies.some(({ to }) => to <= clauseFrom);
  if (clauseFrom === view.from || !isOfPlace) return false;
  // "Peru is the largest, digging up 900 tonnes"
  if (start > clauseFrom && scene.has(start, Tag.gerund)) return !scene.hasFinite(start, spot.from);
  if (!scene.is(start, JOINING)) return false;
  let verb = start + 1;
  while (verb < spot.from && !scene.isFinite(verb)) {
    const time = view.times.find(({ from, to }) => from <= verb && verb < to);
    if (!time && !scene.has(verb, Tag.adverb | Tag.auxiliary)) return false;
    verb = time ? time.to : verb + 1;
  }
  return verb < spot.from;
}

/** "China's controls bite. Its exports fell 40%": the country that the sentence before is about. */
function isOfCountryBefore({ scene, view, sibling }: Context): boolean {
  const at = scene.base[view.from] === '"' ? view.from + 1 : view.from;
  if (sibling || !scene.is(at, ITS_IT) || !scene.follows(view.index) || view.companies.length > 0) return false;
  const before = scene.view(view.index - 1);
  if (!before || before.companies.length > 0 || before.holds(COMPANY_ANAPHOR)) return false;
  if (isDescribedCountry(scene, scene.first(before.from, before.from + OPENING + 2, NATIONS))) return true;
  const [first] = before.places;
  return first !== undefined && first.id !== 'world' && (first.role === 'subject' || first.role === 'possessor');
}
const ITS_IT = words('it its');

/** "nine of ten European cell makers", "four in ten Chinese firms": houses of a country that are counted. */
const areCountedOfCountry = ({ scene, view, spot, clauseFrom }: Context): boolean =>
  !view.companies.some(({ from, to }) => from >= clauseFrom && to <= spot.from) &&
  view.places.some(
    ({ role, from, to }) =>
      role === 'adjective' && from >= spot.from && from <= spot.to && scene.first(to, to + 3, PEOPLE_OF_TRADE) >= 0,
  );

const ITS_OWN = words('its their his her our');
/** "Copper output in Zambia was 900 t": the subject is all that a country makes. */
function isWhereFlowsAre({ scene, view, spot, clauseFrom }: Context, { role, from, to }: Mention): boolean {
  if ((role !== 'in' && role !== 'of') || !scene.isFinite(to)) return false;
  const goods = view.materials.find((material) => material.to <= from - 1 && material.to >= from - 2);
  const flow = view.cues.find(
    (cue) =>
      cue.form === 'noun' &&
      FLOWS.has(cue.measure) &&
      (goods?.to === from - 1 ? scene.base[cue.to] === 'of' && cue.to === goods.from - 1 : cue.to === from - 1),
  );
  if (!flow || !goods || scene.first(clauseFrom, flow.from, ITS_OWN) >= 0) return false;
  return !view.companies.some((house) => house.from >= clauseFrom && house.to <= spot.from);
}

/** How much a country that has the figure speaks against a company: its own subject most, an adjective less. */
function ofCountry(c: Context): number {
  const inClause = c.view.places.filter(
    (place) =>
      !place.indirect &&
      place.from >= c.segmentFrom &&
      place.from >= c.clauseFrom &&
      place.from < c.spot.from &&
      !(place.role === 'adjective' && describesFirm(c, place.to)) &&
      !(place.id === 'world' && place.role === 'possessor') &&
      !isHome(c, place) &&
      !c.view.companies.some(({ to, role }) => to === place.from && role === 'possessor') &&
      !(isOwner(place) && isOfOffice(c, place)) &&
      !describesCompany(c, place),
  );
  const subject = inClause.some(
    ({ role, to }) => role === 'subject' && !c.view.companies.some(({ from }) => from >= to && from < c.spot.from),
  );
  if (subject || inClause.some((place) => isWhereFlowsAre(c, place)) || isOfAntecedent(c))
    return isOfTheWorlds(c) ? 16 : 12;
  const isNamedBehind = (place: Mention) => c.view.companies.some(({ from }) => from >= place.to && from < c.spot.from);
  const opens = inClause.some((place) => isOwner(place) && place.from === c.view.from && !isNamedBehind(place));
  return opens ? 9 : inClause.some(isOwner) ? 7 : 0;
}

const OPENERS = words('and but while " whereas , that – — yet so still even now today');
const MAX_PART = 7;
const STOP = words('. , ;');
/** "90% of the world's niobium is used in steel", "Less than 1% of tin in Europe is recycled": a part of a place's own, where the part is what acts. */
function isPartOfAPlaces(c: Context): boolean {
  const { scene, view, spot, sibling, clauseFrom } = c;
  if (scene.base[spot.to] !== 'of' || spot.sort !== 'percent') return false;
  if (sibling?.org && scene.base[spot.from - 1] === ',' && scene.first(spot.to, spot.to + MAX_PART, STOP) >= 0)
    return false;
  if (view.companies.some(({ from }) => from >= clauseFrom && from < spot.from)) return false;
  for (let at = clauseFrom; at < spot.from; at++) if (!scene.is(at, OPENERS)) return false;
  return view.places.some(
    (place) =>
      place.from > spot.to &&
      (isOwner(place)
        ? place.from <= spot.to + 3
        : place.role === 'in' && place.from <= spot.to + MAX_PART && !verbBetween(c, spot.to, place.from)),
  );
}

const IT = words('it them');
/** Whether a sentence without a company tells of what is everybody's, and what nobody gives "it". */
const isOfThePublic = (c: Context) =>
  !c.scene.is(c.spot.from - 1, IT) && ((namesNoCompanyBefore(c) && actsForPublic(c)) || isPartOfAPlaces(c));

const OUTSIDERS = words(
  `whistleblower passengers farmers growers residents resident neighbours neighbors locals villagers protesters protestors campaigners activists demonstrators objectors firefighters police jurors jury
   homeowners householders tenants shoppers drivers commuters teachers nurses doctors pupils students parents tourists refugees evacuees patients
   judges judge lawyers lawyer councillors councilors readers voters viewers motorists volunteers researchers scientists geologists children families mayor governor
   buyer buyers trader traders dealer dealers broker brokers`,
);
const INHABITANTS = words('inhabitants souls');
const WIDELY = words('across nationwide worldwide globally elsewhere');
const OF_PEOPLE = words('town city village island community hamlet suburb');
const OF_OUTSIDERS = anyOf(OUTSIDERS, INHABITANTS, WIDELY, OF_PEOPLE);
const OPENING = 3;
/** "The judges took five months", "a town of 4,300", "across the country": whoever acts or has it is nobody of the company's. */
function isOfOutsiders(c: Context): boolean {
  const { scene, view, spot } = c;
  if (!view.says(OF_OUTSIDERS)) return false;
  if (scene.base[spot.from - 1] === 'of' && scene.is(spot.from - 2, OF_PEOPLE)) return true;
  if (scene.first(spot.from, spot.to + 1, INHABITANTS) >= 0) return true;
  const named = view.companies.some(({ from }) => from < spot.from) || view.holds(COMPANY_ANAPHOR);
  if (named || view.holds(OUR)) return false;
  if (scene.is(view.from, WIDELY)) return true;
  const opens = spot.from - c.clauseFrom < OPENING;
  if (opens && scene.is(spot.to, WIDELY)) return true;
  const subject = subjectOf(c);
  for (let at = subject.to; at < spot.from; at++) if (scene.has(at, Tag.say)) return false;
  if (scene.first(subject.from, subject.to, OUTSIDERS) >= 0) return true;
  return opens && scene.first(spot.from, spot.to + 1, OUTSIDERS) >= 0;
}

/** "Peru's regulator OSIN keeps 10%": an office that acts and does not speak. */
function officeActs({ scene, view, spot, clauseFrom }: Context): boolean {
  if (view.companies.some(({ from }) => from < spot.from)) return false;
  const isPlace = (run: NameRun) => view.places.some(({ from, to }) => from <= run.from && to >= run.to);
  const isSubject = ({ from, to }: NameRun) =>
    scene.isFinite(to) && !scene.has(to, Tag.say) && !scene.has(from - 1, Tag.preposition);
  return between(scene.names.runs, clauseFrom, spot.from, ({ from }) => from).some(
    (run) => isSubject(run) && !isPlace(run) && scene.names.isOffice(run),
  );
}

/** What only companies have. */
const RESULTS = words('ebitda ebit revenue revenues turnover profit profits earnings capex dividend dividends');
const POLL = wordsLike(/^(?:polls?|surveys?|census)$/);
/** What a company's story tells of the world around it: an office or a poll gives the figure, or a good is priced in a country. */
function isOfTheWorld(c: Context, measure: Measure): boolean {
  const { scene, view } = c;
  if (!tellsOfNoCompany(c)) return false;
  if (view.holds(POLL)) return true;
  if (measure === 'revenue' || scene.first(view.from, c.spot.from, RESULTS) >= 0) return false;
  const subject = subjectOf(c);
  if (scene.is(subject.from, COMPANY_GIVES)) return false;
  if (c.link > 0 || view.holds(OUR)) return false;
  if (measure === 'price' && view.materials.length > 0 && view.places.some(({ indirect }) => !indirect)) return true;
  const isScene = (run: NameRun) =>
    measure !== 'price' &&
    view.places.some(({ role, from, to }) => WHERE.has(role) && from <= run.from && to >= run.to);
  return between(scene.names.runs, view.from, view.to, ({ from }) => from).some(
    (run) => scene.names.isOffice(run) && !isScene(run),
  );
}
/** "Loaded in Santos: 900 tonnes": a place that only tells where something is or goes. */
const WHERE: ReadonlySet<Role> = new Set(['in', 'from', 'to', 'of', 'other']);

const SHARES = words('share shares stock stocks');
const OWN_PRICE = wordsLike(
  /^(?:realised|realized|achieved|its|our|average|selling|contract|floor|guaranteed|received)$/,
);
const ASSESSED = words('assess assesses assessed assessing assessment assessments');
const MARKET = words('market spot');
const PRICES = words('price prices pricing');
/** "the agency assessed tin at $900", "market prices fell, with tin averaging $900": what a market pays, in so many words. */
function isToldOfMarket({ scene, view, spot }: Context): boolean {
  if (scene.first(view.from, spot.from, ASSESSED) >= 0) return true;
  const at = scene.last(view.from, spot.from, MARKET);
  return at >= 0 && scene.is(at + 1, PRICES);
}
/** "Lithium carbonate in China was quoted at 98,500 yuan a tonne": what a material costs is no company's, unless it is what the company got. */
function isMarketPrice(c: Context, measure: Measure): boolean {
  const { scene, view, spot } = c;
  if (measure !== 'price' || scene.first(view.from, spot.from, OWN_PRICE) >= 0) return false;
  if (scene.first(c.segmentFrom, spot.from, SHARES) >= 0) return false;
  if (isToldOfMarket(c)) return true;
  if (view.companies.some(({ from, role }) => from < spot.from && /^(?:subject|possessor|of)$/.test(role)))
    return false;
  const inMarket = view.places.some(({ role, from }) => role === 'in' && from >= c.segmentFrom && from < c.segmentTo);
  return (spot.byWeight || inMarket) && (inMarket || view.materials.some(({ from }) => from < spot.from));
}

/** What a house makes, earns, spends and has of people. */
export const COMPANY_GIVES = words(
  'production output sales revenue revenues turnover profit profits earnings capex costs orders deliveries workforce staff headcount',
);
const SAYS = words('said says added adds');
const WE = words('we our');
const STATESMEN = anyOf(OFFICIALS, words('mayor economist professor'));
const NEIGHBOURS = anyOf(
  OUTSIDERS,
  words('union farmer shepherd pastor priest activist campaigner teacher nurse herder fisherman insider'),
);
const MAX_SPEAKER = 8;
/** "We have spent $9m," said Ida Holm, a senator; "My roof leaks in 40 places," said Odd Ness, a farmer: of those they speak for. */
function isOfOutsideSpeaker({ scene, view, spot }: Context): boolean {
  if (view.companies.length > 0 || scene.first(view.from, spot.from, COMPANY_ANAPHOR) >= 0) return false;
  const says = scene.first(spot.to, view.to, SAYS);
  if (says < 0) return false;
  const isBy = (callings: WordClass) => scene.first(says, Math.min(view.to, says + MAX_SPEAKER), callings) >= 0;
  if (isBy(STATESMEN)) return scene.first(view.from, spot.from, WE) >= 0;
  return scene.base[says - 1] === '"' && isBy(NEIGHBOURS);
}

const OF_SPEAKERS = words('we our us ours i my you your');
/** Whether the company spoken of is quoted: "…," it says. */
function itSays({ scene, view, spot }: Context): boolean {
  const says = scene.first(spot.to, view.to, SAYS);
  return says >= 0 && (scene.is(says - 1, IT_THEY) || scene.is(says + 1, IT_THEY));
}
/** '"Two barns burnt down," said Ida Holm': in a company's story, what is quoted without a word of who speaks or of a house is of others. */
const isQuotedOfOthers = (c: Context): boolean =>
  c.scene.topic.aboutCompany && tellsOfNoCompany(c) && !c.view.holds(OF_SPEAKERS) && isQuoted(c) && !itSays(c);

/** Whether the sentence goes on about what was nobody's: the one before in its paragraph tells of no company, and neither does this. */
function goesOn(c: Context): boolean {
  const { scene, view, earlier, sibling } = c;
  if (sibling || !earlier || earlier.org !== null || c.distance > 1 || !scene.follows(view.index)) return false;
  if (!tellsOfNoCompany(c) || scene.namesIn(view.index - 1).companies.length > 0) return false;
  if (scene.first(view.from, c.spot.from, COMPANY_GIVES) >= 0) return false;
  return !view.holds(OUR);
}

const GIFT = words(
  'grant grants subsidy subsidies aid credit credits guarantee guarantees loan loans contribute contributes contributed contributing shares stock equity',
);
/** "Canberra will contribute $90m in grants", "the state's loan of $40m": what the public gives is had by who gets it. */
const isGift = ({ scene, clauseFrom, clauseTo }: Context, measure: Measure) =>
  measure === 'investment' && scene.first(clauseFrom, clauseTo, GIFT) >= 0;

const WEIGHT_OF_SUBJECT = { economy: 9, market: 9, 'market told of': 20, traded: 20 } as const;
/** Weighs what speaks for no company: a country, the public or a market has the figure, or nobody. */
export function fromNoCompany(c: Context, ballot: Ballot<string | null>, measure: Measure): void {
  const given = isGift(c, measure);
  if (!given) ballot.add(null, ofCountry(c), 'a country has it');
  if (isOfTheWorld(c, measure)) ballot.add(null, 6, 'a subject of its own');
  if (isOfOutsiders(c)) ballot.add(null, 10, 'others act');
  if (!given && officeActs(c)) ballot.add(null, 8, 'an office acts');
  if (!given && isOfThePublic(c)) ballot.add(null, 14, 'a public subject');
  if (goesOn(c)) ballot.add(null, 4 + c.link, 'discourse');
  if (isOfOutsideSpeaker(c)) ballot.add(null, 8, 'an outsider speaks');
  if (isQuotedOfOthers(c)) ballot.add(null, 8, 'quoted of others');
  if (isOfCountryBefore(c)) ballot.add(null, 10, 'the country before');
  if (areCountedOfCountry(c)) ballot.add(null, 16, 'houses of a country');
  if (isMarketPrice(c, measure)) ballot.add(null, 14, 'a price on a market');
  const subject = ownSubject(c, measure);
  if (subject !== null) ballot.add(null, WEIGHT_OF_SUBJECT[subject], 'a market or an economy');
  if (isGeneric(c, measure)) ballot.add(null, 8, 'a kind of thing');
}
