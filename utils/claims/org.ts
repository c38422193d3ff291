import { Ballot } from './ballot.ts';
import type { Measure } from './claim.ts';
import { COMPANY_ANAPHOR, fromAnaphor } from './company-reference.ts';
import type { Context } from './draft.ts';
import { companyOfEntry, isOtherEntry } from './entry.ts';
import { isGeneric } from './generic.ts';
import { LINE_WEIGHT } from './lines.ts';
import { isOwner, type Mention } from './mention.ts';
import { formerOrLatter, isFresh } from './name-order.ts';
import { ownSubject } from './own-subject.ts';
import { between } from './sorted.ts';
import { Tag } from './tags.ts';
import { words, wordsLike } from './word-class.ts';

const SPEAKING = wordsLike(/^(?:said|says|say|told|added)$/);
const TOLD = wordsLike(/^(?:said|says|told)$/);
const CITED = wordsLike(/^(?:said|says|according)$/);
const GIVING = wordsLike(
  /^(?:lent|lends|lend|gave|gives|give|granted|grants|awarded|awards|handed|paid|pays|offered|offers|loaned|promised)$/,
);
const BESIDE = wordsLike(/^(?:with|\(|:|\|)$/);
const OWNING = wordsLike(
  /^(?:owns?|owned|holds?|held|possess(?:es|ed)?|took|takes?|taken|bought|buys?|acquired?|acquires|has|have|had|keeps?|kept|controls?|controlled|raised?|raises|sold|sells?)$/,
);

/** How much more than a country's each measure is a company's; below zero for what only countries have. */
const COMPANY_MEASURES: Partial<Record<Measure, number>> = {
  revenue: 3,
  stake: 4,
  workforce: 2,
  capacity: 1,
  investment: 1,
  exports: -4,
  imports: -5,
  reserves: -3,
  dependence: -6,
  tariff: -9,
  'controlled-count': -9,
  'element-count': -12,
  'licence-count': -3,
  supply: -3,
  'mine-production': -2,
  processing: -2,
};
const OUR = wordsLike(/^(?:we|our|us|its|it|their|they)$/);
const FROM_CLAIM = [2, 3, 4, 6] as const;

const STOCK = words('shares share stock stocks');
const ITSELF = wordsLike(/^(?:it|its|their|they|we|our)$/);
/** Whether a name only speaks here and not of itself: "Boreal said", "told Boreal". */
function speaks(c: Context, from: number, to: number): boolean {
  if (c.scene.is(to, SPEAKING) && c.scene.first(to, c.spot.from, ITSELF) >= 0) return false;
  if (c.scene.is(to, SPEAKING) || c.scene.is(from - 1, TOLD)) return true;
  if (from < c.spot.to) return false;
  for (let at = from - 1; at >= Math.max(c.spot.to, from - 8); at--) if (c.scene.is(at, CITED)) return true;
  return false;
}

/** "the EIB lent Alpine €90m": who stands between the verb and the money gets it, the verb's subject gives it. */
function isGiven(c: Context, from: number, to: number): number | null {
  for (let at = c.clauseFrom; at < c.spot.from; at++) {
    if (!c.scene.is(at, GIVING)) continue;
    if (from > at && to <= c.spot.from) return 6;
    if (to <= at) return c.view.companies.some((other) => other.from > at) ? -4 : 0;
  }
  return null;
}

const INVESTED = words('invest invests invested investing');
const BOUGHT = words('bought buy buys buying acquired acquire acquires acquiring');
/** "invested $90m in Tormal", "bought Tormal for $90m": who gets the money, or is had for it. */
function isBoughtOrFunded({ scene, spot, clauseFrom }: Context, { role, from, to }: Mention): boolean {
  if (role === 'in' && from >= spot.to) return scene.last(clauseFrom, spot.from, INVESTED) >= 0;
  return to === spot.from - 1 && scene.base[to] === 'for' && scene.is(from - 1, BOUGHT);
}

/** "Glencore with 400 tonnes", "Glencore (400 tonnes)", "Glencore 400 tonnes": the figure of an item of a list. */
const isBeside = ({ scene, spot }: Context, { to }: Mention) =>
  spot.from === to || (spot.from === to + 1 && scene.is(to, BESIDE));

/** "BHP possesses 57%", "Vale took 15%": the subject of a verb of owning has the stake and is not what is held. */
function owns(c: Context, from: number): boolean {
  return c.scene.first(from, Math.min(c.spot.from, from + 4), OWNING) >= 0;
}

/** Weighs the companies the sentence names; the one that stands by this number alone, if any does. */
function fromMentions(c: Context, ballot: Ballot<string | null>, measure: Measure): Mention | null {
  let own: Mention | null = null;
  for (const mention of c.view.companies) {
    const fresh = isFresh(c, mention);
    const inside = fresh || (mention.from >= c.segmentFrom && mention.from < c.segmentTo);
    const before = mention.from < c.spot.from;
    if (speaks(c, mention.from, mention.to)) {
      if (mention.from < c.spot.from) ballot.add(mention.id, 3, 'speaks');
      continue;
    }
    const receives =
      measure === 'investment' && (mention.role === 'to' || mention.role === 'in' || mention.role === 'other');
    const role =
      mention.role === 'subject' || mention.role === 'possessor' || receives
        ? 6
        : mention.role === 'by' || mention.role === 'with'
          ? 2
          : 5;
    const funded = measure === 'investment' && isBoughtOrFunded(c, mention) ? 12 : null;
    const given = funded ?? (measure === 'investment' ? isGiven(c, mention.from, mention.to) : null);
    const owned =
      given !== null ? given : measure !== 'stake' ? 0 : !before && inside ? 4 : owns(c, mention.to) ? -8 : 0;
    const listed = c.scene.is(mention.from - 2, STOCK) && (mention.role === 'of' || mention.role === 'in');
    const beside = measure !== 'stake' && isBeside(c, mention) ? 12 : listed ? 6 : 0;
    if (fresh && role + owned >= 5 && mention.id !== c.sibling?.org) own = mention;
    ballot.add(mention.id, role + owned + beside + (fresh ? 5 : inside ? 3 : before ? 1 : 0), 'named');
  }
  return own;
}

const MAX_TITLE = 4;
/** "China's CMOC", "the Japanese carmaker Toyota": where a company is from. */
function isHome({ scene, view }: Context, place: Mention): boolean {
  const company = view.companies.find(({ from }) => from >= place.to);
  if (!company || company.from - place.to > MAX_TITLE) return false;
  for (let at = place.to; at < company.from; at++)
    if (scene.has(at, Tag.verb | Tag.preposition | Tag.conjunction) || scene.base[at] === ',') return false;
  return true;
}

/** "VAC, a German magnet maker, ": the place stands in what is said of a company right after its name. */
function describesCompany({ scene, view, spot }: Context, place: Mention): boolean {
  const company = view.companies.findLast(({ to }) => to <= place.from);
  if (!company || scene.base[company.to] !== ',') return false;
  for (let at = company.to + 1; at < place.from; at++)
    if (scene.base[at] === ',' || scene.has(at, Tag.verb)) return false;
  return scene.first(place.to, spot.from, COMMA) >= 0;
}

/** "the Indonesian nickel producer": what is said of a company after the adjective of its place. */
function describesFirm({ scene, spot }: Context, from: number): boolean {
  for (let at = from; at < Math.min(spot.from, from + MAX_TITLE); at++) {
    if (scene.is(at, COMPANY_ANAPHOR)) return true;
    if (scene.possessive(at) || scene.has(at, Tag.verb | Tag.preposition | Tag.conjunction)) return false;
  }
  return false;
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
      !describesCompany(c, place),
  );
  const subject = inClause.some(
    ({ role, to }) => role === 'subject' && !c.view.companies.some(({ from }) => from >= to && from < c.spot.from),
  );
  if (subject) return 12;
  return inClause.some(isOwner) ? 7 : 0;
}

const PUBLIC = words(
  `state government treasury treasurer ministry minister premier council councillors parliament congress senate lawmakers province country nation city
   bureau authorities taxpayers`,
);
const OWNERS = words('the this our a local federal');
/** "The state took A$840 million", "four of the state's mines": who acts or has is no company. */
function actsForPublic({ scene, clauseFrom, clauseTo, spot }: Context): boolean {
  for (let at = clauseFrom + 1; at < Math.min(clauseTo, spot.to + 4); at++) {
    const isHas = at < spot.from && (scene.has(at + 1, Tag.verb) || scene.possessive(at));
    if (scene.is(at, PUBLIC) && scene.is(at - 1, OWNERS) && (isHas || scene.possessive(at))) return true;
  }
  return false;
}

/** "90% of the world's niobium is used in steel": a part of a place's own, where the part is what acts. */
function isPartOfAPlaces(c: Context): boolean {
  const { scene, view, spot } = c;
  if (scene.base[spot.to] !== 'of' || c.link < 2) return false;
  return view.places.some((place) => isOwner(place) && place.from > spot.to && place.from <= spot.to + 3);
}

/** Whether a sentence without a company tells of what is everybody's. */
const isOfThePublic = (c: Context) =>
  c.view.companies.length === 0 &&
  c.scene.first(c.view.from, c.view.to, COMPANY_ANAPHOR) < 0 &&
  (actsForPublic(c) || isPartOfAPlaces(c));

const COMMA = words(',');
const POLL = wordsLike(/^(?:polls?|surveys?|census)$/);
/** What a company's story tells of the world around it: an office or a poll gives the figure, or a good is priced in a country. */
function isOfTheWorld(c: Context, measure: Measure): boolean {
  const { scene, view } = c;
  if (view.companies.length > 0 || scene.first(view.from, view.to, COMPANY_ANAPHOR) >= 0) return false;
  if (scene.first(view.from, view.to, POLL) >= 0) return true;
  if (c.link > 0 || scene.first(view.from, view.to, OUR) >= 0) return false;
  if (measure === 'price' && view.materials.length > 0 && view.places.some(({ indirect }) => !indirect)) return true;
  return between(scene.names.runs, view.from, view.to, ({ from }) => from).some((run) => scene.names.isOffice(run));
}

const OWN_PRICE = wordsLike(/^(?:realised|realized|its|our|average|selling|contract|floor|guaranteed|received)$/);
/** "Lithium carbonate in China was quoted at 98,500 yuan a tonne": what a material costs is no company's, unless it is what the company got. */
function isMarketPrice(c: Context, measure: Measure): boolean {
  const { scene, view, spot } = c;
  if (measure !== 'price' || scene.first(view.from, spot.from, OWN_PRICE) >= 0) return false;
  if (scene.first(c.segmentFrom, spot.from, STOCK) >= 0) return false;
  if (view.companies.some(({ from, role }) => from < spot.from && (role === 'subject' || role === 'possessor')))
    return false;
  const inMarket = view.places.some(({ role, from }) => role === 'in' && from >= c.segmentFrom && from < c.segmentTo);
  const perMass = /\/(?:kg|t|lb|oz)$/.test(spot.quantity.unit);
  return (perMass || inMarket) && (inMarket || view.materials.some(({ from }) => from < spot.from));
}

const THE_FIRM = wordsLike(/^(?:equity|shares|stock|capital|company|firm|group|business|miner|maker|developer|it)$/);

/** "Hanbit owns 15% of the equity": of the company spoken of, and not of the one that holds it. */
function ofTheFirm(c: Context, ballot: Ballot<string | null>, last: string | null): void {
  const { scene, spot } = c;
  if (last === null || scene.base[spot.to] !== 'of') return;
  let at = scene.base[spot.to + 1] === 'the' || scene.base[spot.to + 1] === 'its' ? spot.to + 2 : spot.to + 1;
  at = c.view.places.find(({ from, role }) => from === at && role === 'adjective')?.to ?? at;
  if (scene.is(at, THE_FIRM)) ballot.add(last, 12, 'of the firm');
}

const COMPANY_GIVES = words(
  'production output sales revenue revenues turnover profit profits earnings capex costs orders deliveries workforce staff headcount',
);
/** Whether the sentence goes on about what was nobody's: the one before in its paragraph tells of no company, and neither does this. */
function goesOn(c: Context): boolean {
  const { scene, view, earlier, sibling } = c;
  if (sibling || !earlier || earlier.org !== null || c.distance > 1 || !scene.follows(view.index)) return false;
  if (view.companies.length > 0 || scene.namesIn(view.index - 1).companies.length > 0) return false;
  if (scene.first(view.from, c.spot.from, COMPANY_GIVES) >= 0) return false;
  return scene.first(view.from, view.to, COMPANY_ANAPHOR) < 0 && scene.first(view.from, view.to, OUR) < 0;
}

/** Whose figure it is, where it is a company's. */
export function readOrg(c: Context, measure: Measure): Ballot<string | null> {
  const ballot = new Ballot<string | null>();
  const { scene, view, sibling, earlier } = c;
  const { company, aboutCompany } = scene.topic;
  const own = fromMentions(c, ballot, measure);
  const other = formerOrLatter(c, view.companies);
  if (other) ballot.add(other.id, 14, 'former or latter');
  if (sibling) ballot.add(sibling.org, own ? 0 : sibling.org ? 7 : 5, 'sibling');
  for (const { from, to, what } of c.lines) {
    const named = scene.facts(from, to).companies[0];
    const isTopic = named?.id === company && (what === 'heading' || what === 'title');
    if (named && !isTopic) ballot.add(named.id, LINE_WEIGHT[what], what);
    else if (
      !named &&
      what !== 'heading' &&
      what !== 'title' &&
      scene.facts(from, to).places.some(({ indirect }) => !indirect)
    )
      ballot.add(null, LINE_WEIGHT[what] + 6, 'a place as label');
  }
  const last = earlier?.org ?? company;
  fromAnaphor(c, ballot, last);
  const listed = companyOfEntry(c);
  if (listed) ballot.add(listed, view.places.length > 0 ? 7 : 12, 'entry');
  if (measure === 'stake' || c.scene.first(c.clauseFrom, c.spot.from, OWNING) >= 0) ofTheFirm(c, ballot, last);
  if (!sibling && earlier?.org && c.distance <= 2 && !isOtherEntry(c, c.distance))
    ballot.add(earlier.org, FROM_CLAIM[c.link] + (scene.follows(view.index) ? 2 : 0), 'discourse');
  if (!sibling && scene.follows(view.index)) {
    const before = scene.namesIn(view.index - 1).companies.at(-1);
    if (before) ballot.add(before.id, 4, 'discourse');
  }
  const acts = own?.role === 'subject' && own.to <= c.spot.from ? own.id : null;
  if (company) ballot.add(company, aboutCompany && (listed ?? acts ?? company) === company ? 8 : 2, 'topic');
  ballot.add(null, ofCountry(c), 'a country has it');
  if (isOfTheWorld(c, measure)) ballot.add(null, 6, 'a subject of its own');
  if (isOfThePublic(c)) ballot.add(null, 14, 'a public subject');
  if (goesOn(c)) ballot.add(null, 4 + c.link, 'discourse');
  if (isMarketPrice(c, measure)) ballot.add(null, 14, 'a price on a market');
  const subject = ownSubject(c, measure);
  if (subject !== null) ballot.add(null, subject === 'traded' ? 20 : 9, 'a market or an economy');
  if (isGeneric(c, measure)) ballot.add(null, 8, 'a kind of thing');
  ballot.add(null, 5 - (COMPANY_MEASURES[measure] ?? 0), 'prior');
  return ballot;
}
