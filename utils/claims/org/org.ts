import { Ballot } from '../ballot.ts';
import type { Measure } from '../claim.ts';
import { COMPANY_KINDS } from '../data/name-words.ts';
import type { Context, Draft } from '../draft.ts';
import type { Mention } from '../names/mention.ts';
import { asideBefore, formerOrLatter, isFresh, isFurtherOfList, isOutcome } from '../names/name-order.ts';
import { subjectOf } from '../place/own-subject.ts';
import { companyOfEntry, isNamedInEntry, isOfOther, isOtherEntry } from '../scene/entry.ts';
import { frontedEnd } from '../scene/fronted.ts';
import { LINE_WEIGHT } from '../scene/lines.ts';
import { between } from '../words/sorted.ts';
import { Tag } from '../words/tags.ts';
import { anyOf, COMMA, words, wordsLike, wordsOf } from '../words/word-class.ts';
import { fromAnaphor } from './company-reference.ts';
import { COMPANY_GIVES, fromNoCompany } from './companyless.ts';
import { describedFirmFrom, GIVING, OWNING } from './firm-phrase.ts';
import { heldWeight, isOfHolder } from './held.ts';
import { ownsWhole } from './owner-of-whole.ts';
import { isOfPriceTarget } from './price-target.ts';

const SPEAKING = wordsLike(/^(?:said|says|say|told|added)$/);
const TOLD = wordsLike(/^(?:said|says|told)$/);
const CITED = wordsLike(/^(?:said|says|according)$/);
const BESIDE = wordsLike(/^(?:with|\(|:|\|)$/);

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
const FROM_CLAIM = [2, 3, 4, 6] as const;

const STOCK = words('shares share stock stocks');
const ITSELF = wordsLike(/^(?:it|its|their|they|we|our)$/);
/** Whether a name only speaks here and not of itself: "Boreal said", "told Boreal". */
function speaks(c: Context, from: number, to: number): boolean {
  if (c.scene.base[to] === 'added' && c.scene.isQuantity(to + 1)) return false;
  if (c.scene.is(to, SPEAKING) && c.scene.first(to, c.spot.from, ITSELF) >= 0) return false;
  if (c.scene.is(to, SPEAKING) || c.scene.is(from - 1, TOLD)) return true;
  if (from < c.spot.to) return false;
  for (let at = from - 1; at >= Math.max(c.spot.to, from - 8); at--) if (c.scene.is(at, CITED)) return true;
  return false;
}

const OWING = words('owe owes owed owing');
/** "It owes Tormal $90m": who is owed a sum has none. */
const isOwed = ({ scene, clauseFrom, spot }: Context, { from, to }: Mention) =>
  to === spot.from && scene.last(Math.max(clauseFrom, from - 3), from, OWING) >= 0;

/** "the EIB lent Alpine €90m": who stands between the verb and the money gets it, the verb's subject gives it. */
function isGiven(c: Context, from: number, to: number): number | null {
  for (let at = c.clauseFrom; at < c.spot.from; at++) {
    if (!c.scene.is(at, GIVING)) continue;
    if (from > at && to <= c.spot.from) return 6;
    if (to <= at) return c.view.companies.some((other) => other.from > at) ? -4 : 0;
  }
  return null;
}

const INVESTED = words('invest invests invested investing put puts ploughed plowed poured');
const BOUGHT = words(
  'bought buy buys buying acquired acquire acquires acquiring snap snaps snapped purchase purchases purchased',
);
const TAKEOVER = words('takeover acquisition buyout purchase');
const BID = words('bid bids bidding offer offers offered offering pay pays paid paying');
const MAX_GIFT = 6;
const PRICED = words('for worth valued valuing at');
/** "bought its smaller rival Tormal in a deal worth $90m": named after a verb of buying and before what was paid. */
function isBought({ scene, view, spot, clauseFrom }: Context, { from, to }: Mention): boolean {
  const bought = scene.last(Math.min(clauseFrom, from), from, BOUGHT);
  if (bought < 0 || to > spot.from || scene.last(to, spot.from, PRICED) < 0) return false;
  return !view.companies.some((other) => other.to <= from && other.from > bought);
}

/** "invested $90m in Tormal", "its $90m takeover of Tormal", "bid $90m for Tormal": who gets the money, or is had for it. */
function isBoughtOrFunded(c: Context, mention: Mention): boolean {
  const { scene, spot, clauseFrom } = c;
  const { role, from } = mention;
  if (from < spot.to) return isBought(c, mention);
  if (role === 'in') return scene.last(clauseFrom, spot.from, INVESTED) >= 0;
  if (role === 'for') return scene.last(clauseFrom, spot.from, BID) >= 0;
  if (role === 'to') return from - spot.to < MAX_GIFT && scene.last(clauseFrom, spot.from, GIVING) >= 0;
  return role === 'of' && scene.last(spot.to, from, TAKEOVER) >= 0;
}

/** "Glencore with 400 tonnes", "Glencore (400 tonnes)", "Glencore 400 tonnes", "against 400 tonnes for Glencore": the figure of an item of a list. */
const isBeside = ({ scene, spot, sibling }: Context, { from, to, role }: Mention) =>
  (role === 'for' && from === spot.to + 1 && sibling?.unit === spot.quantity.unit) ||
  (spot.from === to && role !== 'possessor') ||
  (spot.from === to + 1 && scene.is(to, BESIDE));

/** How well a company's role in the sentence fits the one whose figure it is. */
function roleWeight({ role }: Mention, measure: Measure): number {
  const receives = measure === 'investment' && (role === 'to' || role === 'in' || role === 'other');
  if (measure === 'investment' && role === 'from') return 0;
  if (receives || role === 'subject' || role === 'possessor') return 6;
  return role === 'by' || role === 'with' ? 2 : 5;
}

/** What the verbs of giving and owning add for a sum that is invested and for a stake. */
function dealWeight(c: Context, mention: Mention, measure: Measure, inside: boolean): number {
  if (c.spot.sort === 'money' && isBoughtOrFunded(c, mention)) return 12;
  if (measure === 'investment') return isGiven(c, mention.from, mention.to) ?? 0;
  return measure === 'stake' ? heldWeight(c, mention, inside) : 0;
}

/** "Tormal, a family business with 140 staff": the figure stands in what a comma after the name tells of it. */
function isToldOf({ scene, spot }: Context, { to }: Mention): boolean {
  if (scene.base[to] !== ',' || spot.from <= to || !scene.is(to + 1, APPOSED)) return false;
  for (let at = to + 1; at < spot.from; at++)
    if (scene.isFinite(at) || /^[,;:]$/.test(scene.base[at] as string)) return false;
  return true;
}
const APPOSED = words('a an the with one');

const RELATIVE = words('which whose');
/** "Tormal of Lima", "Tormal in Peru": where a house sits, after its name. */
const pastSeat = ({ view }: Context, to: number): number =>
  view.places.find(({ from, role }) => from === to + 1 && (role === 'of' || role === 'in'))?.to ?? to;
/** "Tormal, in which Vale holds 15%": what a part is held of. */
const isHeldIn = ({ scene, spot }: Context, { to }: Mention) =>
  spot.sort === 'percent' &&
  scene.base[to] === ',' &&
  /^(?:in|of)$/.test(scene.base[to + 1] ?? '') &&
  scene.base[to + 2] === 'which' &&
  scene.is(spot.from - 1, OWNING);
/** "Boliden is the largest; |Lundin's output is 40,000 t|": a company that has something in the number's own clause. */
const ownerInClause = ({ view, clauseFrom, spot }: Context): boolean =>
  view.companies.some(({ role, from, to }) => role === 'possessor' && from >= clauseFrom && to <= spot.from);

const REASON = words('because');
/** "Nickel slipped 4% because Tormal shut a pit, and cobalt 9%": who is named in the reason for it. */
const isOfReason = ({ scene, spot, sibling }: Context, { from, to }: { from: number; to: number }): boolean => {
  if (!scene.is(from - 1, REASON)) return false;
  if (from >= spot.to) return true;
  const comma = scene.last(to, spot.from, COMMA);
  return sibling !== null && sibling.spot.to < from && comma >= 0 && scene.base[comma + 1] === 'and';
};

/** "While Corvane earned less, Boliden made $9m": who is named in a clause that comes first, where another acts after it. */
function isInClauseBefore({ scene, view, spot }: Context, { to }: { to: number }): boolean {
  const comma = frontedEnd(scene, view, to, spot.from);
  if (comma < 0 || !scene.hasFinite(view.from, comma)) return false;
  return view.companies.some(({ role, from, to: end }) => role === 'subject' && from > comma && end <= spot.from);
}

const OCCASION = words('after following amid');
const MAX_OCCASION = 5;
/** "hit a high after its deal with Tormal, gaining 9%": who took part in what came before. */
const isOfOccasion = ({ scene, spot }: Context, { role, from, to }: Mention): boolean =>
  role === 'with' && scene.last(from - MAX_OCCASION, from, OCCASION) >= 0 && scene.first(to, spot.from, COMMA) >= 0;

/** What the clauses of the sentence add: "Tormal, which runs a mill that makes 900 tonnes" tells of Tormal, and the subject of a later clause has no figure of an earlier one. */
function clauseWeight(c: Context, mention: Mention): number {
  const { scene, spot, clauseTo } = c;
  const { from, to } = mention;
  if (isInClauseBefore(c, mention)) return -12;
  if (isOfOccasion(c, mention)) return -8;
  const end = pastSeat(c, to);
  if (to < spot.from && scene.base[end] === ',' && scene.is(end + 1, RELATIVE))
    return scene.first(end + 1, spot.from, COMMA) < 0 || !asideBefore(c) ? 6 : 0;
  const aside = asideBefore(c);
  if (aside && from >= aside.main && to <= aside.from) return 6;
  if (scene.base[from - 1] === 'where' && scene.first(to, spot.from, COMMA) >= 0) return -8;
  if ((from >= spot.to && isOutcome(c, { from })) || isOfReason(c, { from, to })) return -8;
  if (to <= c.clauseFrom && ownerInClause(c)) return -6;
  return from >= spot.to && from >= clauseTo && c.view.companies.length > 1 ? -2 : 0;
}

/** "Lundin's is 40,000 t": what is Lundin's, of what was spoken of. */
const isHeadless = ({ scene, spot }: Context, { role, to }: Mention) =>
  role === 'possessor' && scene.has(to, Tag.be) && spot.from > to && spot.from - to <= 2;

const MAKING = words('make makes made making leave leaves left leaving');
/** "A market value of $9m makes Tormal the largest": whom having so much makes what they are. */
const isMadeSo = ({ scene, spot, clauseFrom }: Context, { from }: Mention): boolean =>
  from > spot.to &&
  scene.is(from - 1, MAKING) &&
  spot.from - clauseFrom <= MAX_HAVING &&
  !scene.hasFinite(spot.to, from - 1);
const MAX_HAVING = 6;

/** What stands right beside a name adds: the number itself, what is told of it there, or "shares in" before it. */
function besideWeight(c: Context, mention: Mention, measure: Measure): number {
  if (isHeldIn(c, mention)) return 16;
  if (ownsWhole(c, mention)) return 20;
  if (measure === 'price' && isOfPriceTarget(c, mention)) return 16;
  if (isHeadless(c, mention) || isMadeSo(c, mention)) return 12;
  if (measure !== 'stake' && isToldOf(c, mention)) return 10;
  if (measure !== 'stake' && measure !== 'tariff' && isBeside(c, mention)) return 12;
  return c.scene.is(mention.from - 2, STOCK) && (mention.role === 'of' || mention.role === 'in') ? 6 : 0;
}

/** What a mine or a plant by its own name may have of its own. */
const OF_SITES: ReadonlySet<Measure> = new Set(['production', 'mine-production', 'processing']);
/** "Barrick's Lumwana dug 900 t": the site by its name, right behind whose it is, acts for itself. */
function ownedSite({ scene, spot, clauseFrom }: Context, { role, to }: Mention, measure: Measure): string | null {
  if (role !== 'possessor' || !OF_SITES.has(measure) || to < clauseFrom) return null;
  const [site] = between(scene.names.runs, to, to + 2, (run) => run.from);
  const acts = site && site.to <= spot.from && (scene.isFinite(site.to) || site.to === spot.from);
  return acts && !scene.possessive(site.to - 1) ? site.name : null;
}

/** Weighs the companies the sentence names; the one that stands by this number alone, if any does. */
function fromMentions(c: Context, ballot: Ballot<string | null>, measure: Measure): Mention | null {
  let own: Mention | null = null;
  for (const mention of c.view.companies) {
    const before = mention.from < c.spot.from;
    if (isSharer(c, mention) || isOwed(c, mention) || (speaks(c, mention.from, mention.to) && !isToldOf(c, mention))) {
      if (before) ballot.add(mention.id, 3, 'speaks');
      continue;
    }
    const fresh = isFresh(c, mention);
    const inside = fresh || (mention.from >= c.segmentFrom && mention.from < c.segmentTo);
    const fit = roleWeight(mention, measure) + dealWeight(c, mention, measure, inside) + clauseWeight(c, mention);
    if (fresh && fit >= 5 && mention.id !== c.sibling?.org) own = mention;
    const near = fresh ? 5 : inside ? 3 : before ? 1 : 0;
    const site = ownedSite(c, mention, measure);
    ballot.add(site ?? mention.id, fit + besideWeight(c, mention, measure) + near + (site ? 12 : 0), 'named');
  }
  return own;
}

/** "Tormal and Vale spent $90m": of those that share a figure, the first. */
const isSharer = (c: Context, mention: Mention): boolean =>
  mention.role === 'subject' && isFurtherOfList(c, c.view.companies, mention) && !c.scene.is(mention.to, BESIDE);

const THE_FIRM = anyOf(wordsOf(COMPANY_KINDS), words('business equity shares stock capital it'));

const MAX_FIRM = 6;
/** "of the graphite developer". */
function isDescribedFirm({ scene, view }: Context, from: number): boolean {
  if (scene.isCapital(from + 1) && !view.places.some((place) => place.from === from + 1)) return false;
  for (let at = from + 2; at < from + MAX_FIRM && !scene.isCapital(at); at++)
    if (describedFirmFrom(scene, at) === from) return !scene.isCapital(at + 1);
  return false;
}

const MAX_STAKE = 8;
/** "$220m for 20% of Tormal", "20% of Tormal for $220m": a sum paid for a part of a house is that house's. */
function ofStakePaidFor(c: Context, ballot: Ballot<string | null>, last: string | null): void {
  const { scene, view, spot, sibling } = c;
  if (spot.sort !== 'money') return;
  if (sibling?.measure === 'stake' && sibling.org && scene.base[spot.from - 1] === 'for')
    ballot.add(sibling.org, 14, 'paid for');
  const part = view.spots.find(({ from }) => from > spot.to && from <= spot.to + 2);
  if (scene.base[spot.to] !== 'for' || part?.sort !== 'percent' || scene.base[part.to] !== 'of') return;
  const payer = view.companies.find(({ to }) => to <= spot.from);
  const held = view.companies.find(({ id, from }) => id !== payer?.id && from > part.to && from < part.to + MAX_STAKE);
  const meant = held?.id ?? (scene.is(part.to + 2, THE_FIRM) ? last : null);
  if (meant !== null) ballot.add(meant, 18, 'paid for');
}

/** "Hanbit owns 15% of the equity": of the company spoken of, and not of the one that holds it. */
function ofTheFirm(c: Context, ballot: Ballot<string | null>, measure: Measure, last: string | null): void {
  const { scene, spot } = c;
  if (last === null || scene.base[spot.to] !== 'of' || c.view.companies.some((one) => isOfHolder(c, one))) return;
  let at = scene.base[spot.to + 1] === 'the' || scene.base[spot.to + 1] === 'its' ? spot.to + 2 : spot.to + 1;
  at = c.view.places.find(({ from, role }) => from === at && role === 'adjective')?.to ?? at;
  if (scene.base[at + 1] === 'of' && c.view.companies.some(({ from }) => from > at && from <= at + 3)) return;
  if ((scene.is(at, THE_FIRM) && !scene.isCapital(at + 1)) || isDescribedFirm(c, spot.to + 1))
    ballot.add(last, measure === 'stake' ? 22 : 12, 'of the firm');
}

/** "Turkey: Tormal said its sales rose": a house acts under the label of its country. */
const actsUnder = (view: Context['view'], label: number) =>
  view.companies.some(({ from, role }) => from >= label && (role === 'subject' || role === 'possessor'));

/** Weighs what the lines around the figure name: a company, or a place as the label of its own row, column or point. */
function fromLines({ scene, view, lines }: Context, ballot: Ballot<string | null>): void {
  for (const { from, to, what } of lines) {
    const { companies, places } = scene.facts(from, to);
    const named = companies[0];
    const isAbove = what === 'heading' || what === 'title';
    if (named) {
      if (!isAbove || named.id !== scene.topic.company) ballot.add(named.id, LINE_WEIGHT[what], what);
    } else if (!isAbove && !(what === 'label' && actsUnder(view, to)) && places.some(({ indirect }) => !indirect))
      ballot.add(null, LINE_WEIGHT[what] + (what === 'question' ? 0 : 6), 'a place as label');
  }
}

/** Weighs the companies of the sentences before. */
function fromBefore(c: Context, ballot: Ballot<string | null>): void {
  const { scene, view, earlier, distance, link } = c;
  const follows = scene.follows(view.index);
  if (earlier?.org && distance <= 2 && !isOtherEntry(c, distance))
    ballot.add(earlier.org, FROM_CLAIM[link] + (follows ? 2 : 0), 'discourse');
  const before = follows
    ? scene
        .namesIn(view.index - 1)
        .companies.findLast(({ from }) => scene.base[from - 1] !== 'to' || scene.base[from - 2] !== 'according')
    : undefined;
  if (before) ballot.add(before.id, 4, 'discourse');
  if (before && tellsOfDoings(c) && !speaks(c, before.from, before.to)) ballot.add(before.id, 5, 'what it makes');
}

/** "NdPr output fell to 900 tonnes": a house's doings as the subject, with no word of whose. */
function tellsOfDoings(c: Context): boolean {
  const { scene, view, spot } = c;
  if (c.sibling || view.companies.length > 0 || view.places.some(({ to }) => to <= spot.from)) return false;
  const { from, to } = subjectOf(c);
  const head = scene.first(from, to, COMPANY_GIVES);
  return (
    head === to - 1 &&
    (head === from || view.materials.some((material) => material.from === from && material.to === head))
  );
}

/** The one company that stands before the figure in its clause and acts there. */
function actsAlone(c: Context): string | null {
  if (c.sibling) return null;
  const before = c.view.companies.filter(({ from, to }) => from >= c.clauseFrom && to <= c.spot.from);
  const one = before.length === 1 ? (before[0] as Mention) : null;
  return one?.role === 'subject' && !speaks(c, one.from, one.to) ? one.id : null;
}

/** How much the figure before says of whose this one is: most where both are sums, weights or counts of one kind. */
const weightOfKin = ({ spot }: Context, { org, unit, evidence }: Draft): number => {
  if (org !== null) return unit === spot.quantity.unit && unit !== '%' ? 9 : 7;
  return evidence.org?.winner()?.why.some((why) => NOT_ITS.has(why)) ? 10 : 5;
};
/** What shows that a sentence is about somebody else than the company of the story. */
const NOT_ITS: ReadonlySet<string> = new Set([
  'a public subject',
  'others act',
  'an office acts',
  'an outsider speaks',
]);

/** "Kestrin owns 43% of Tormal and refines 900 tonnes": after a part that is held, its holder has the next figure. */
const holderGoesOn = (
  { view, spot }: Context,
  { measure: held, org, spot: before }: Draft,
  measure: Measure,
): boolean =>
  held === 'stake' &&
  measure !== 'stake' &&
  spot.sort !== 'money' &&
  view.companies.some(({ id, role, to }) => role === 'subject' && id !== org && to <= before.from);

/** Whose figure it is, where it is a company's. */
export function readOrg(c: Context, measure: Measure): Ballot<string | null> {
  const ballot = new Ballot<string | null>();
  const { scene, view, sibling, earlier } = c;
  const { company: topical, companyFrom, aboutCompany } = scene.topic;
  const company = aboutCompany || companyFrom <= view.index ? topical : null;
  const own = fromMentions(c, ballot, measure);
  const other = formerOrLatter(c, view.companies);
  if (other) ballot.add(other.id, 14, 'former or latter');
  if (sibling)
    ballot.add(sibling.org, own || holderGoesOn(c, sibling, measure) ? 0 : weightOfKin(c, sibling), 'sibling');
  fromLines(c, ballot);
  const last = earlier?.org ?? company;
  fromAnaphor(c, ballot, measure, last);
  const listed = companyOfEntry(c);
  if (listed) ballot.add(listed, view.places.length > 0 ? 7 : 12, 'entry');
  const index =
    scene.base[c.spot.to] === 'for' &&
    view.places.some((place) => place.index && place.from > c.spot.to && place.from <= c.spot.to + 2);
  if (index) ballot.add(null, 20, 'an index');
  if (measure === 'stake' || c.scene.first(c.clauseFrom, c.spot.from, OWNING) >= 0) ofTheFirm(c, ballot, measure, last);
  ofStakePaidFor(c, ballot, last);
  if (!sibling) fromBefore(c, ballot);
  const isActor = own?.role === 'subject' || (own?.role === 'possessor' && measure !== 'stake');
  const acts = own && isActor && own.to <= c.spot.from ? own.id : measure === 'stake' ? null : actsAlone(c);
  const isItsStory = aboutCompany && (listed ?? acts ?? company) === company && !isOfOther(c, company);
  if (company && isNamedInEntry(c, company))
    ballot.add(company, isItsStory ? 8 : company === scene.topic.interviewed ? 5 : 2, 'topic');
  fromNoCompany(c, ballot, measure);
  ballot.add(null, 5 - (COMPANY_MEASURES[measure] ?? 0), 'prior');
  return ballot;
}
