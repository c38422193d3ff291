import { Ballot } from './ballot.ts';
import type { Measure } from './claim.ts';
import { PRICE_HUBS } from './data/place-groups.ts';
import type { Context } from './draft.ts';
import { isGeneric } from './generic.ts';
import { type ContextLine, LINE_WEIGHT } from './lines.ts';
import { isHomeOf, type Mention } from './mention.ts';
import { isOnSomebodysList, nobodys } from './nobodys.ts';
import { isPriceOfGoods, isTradedGood, moneyOf } from './own-subject.ts';
import { roleWeight } from './place-roles.ts';
import { carriedWeight } from './subject.ts';
import { Tag } from './tags.ts';
import { tradeSpokenOf } from './trade-partner.ts';
import { isWholeMarket } from './whole-market.ts';
import { words, wordsLike } from './word-class.ts';

const EST_MOST = wordsLike(/(?:est|most|top|leading|number|second|third|fourth|fifth|main|first|only)$/);
const WORLDWIDE_GLOBALLY = wordsLike(/^(?:worldwide|globally)$/);
const WHICH_WHO = wordsLike(/^(?:which|who)$/);
const ITS_THEIR = wordsLike(/^(?:its|their|those|these)$/);

/** "the world's biggest producer" is not the world. */
const isSuperlative = (c: Context, mention: Mention) =>
  mention.role === 'possessor' && c.scene.is(mention.to, EST_MOST);

function worldWeight(c: Context, mention: Mention, isShare: boolean, weight: number): number {
  if (isSuperlative(c, mention)) return -9;
  const adverb = c.scene.is(mention.from, WORLDWIDE_GLOBALLY) && mention.from >= c.spot.to;
  if (adverb && mention.from < c.clauseTo && mention.from < c.segmentTo) return weight + 9;
  if (isShare) return Math.min(weight, 2) - 3;
  return mention.from < c.spot.from ? weight : 1;
}

/** "the Pentagon reckons", "European makers complained that": who says it need not be whose figure it is. */
function speaksOnly(c: Context, mention: Mention): number {
  const { scene } = c;
  for (let at = mention.to; at < Math.min(mention.to + 4, c.view.to); at++) {
    if (scene.has(at, Tag.say))
      return mention.from >= c.spot.to
        ? 7
        : mention.role === 'adjective' && scene.base[at + 1] !== 'its'
          ? 7
          : mention.indirect
            ? 2
            : 0;
    if (scene.isQuantity(at) || scene.has(at, Tag.verb | Tag.preposition) || scene.base[at] === ',') return 0;
  }
  return 0;
}

/** "China, which will levy 25%": the name a relative clause hangs on is its subject. */
function isAntecedent(c: Context, mention: Mention): boolean {
  const { base } = c.scene;
  const comma = base[c.clauseFrom] === ',' ? 1 : 0;
  const end = base[c.clauseFrom - 1] === ',' ? c.clauseFrom - 1 : c.clauseFrom;
  return mention.to === end && c.scene.is(c.clauseFrom + comma, WHICH_WHO);
}

/** Whether the clause after the number's own has a verb: what it names is not the number's. */
function startsAnew(c: Context): boolean {
  for (let at = c.clauseTo; at < Math.min(c.view.to, c.clauseTo + 8); at++)
    if (c.scene.has(at, Tag.verb) && !c.scene.has(at, Tag.gerund | Tag.changeNoun)) return true;
  return false;
}

/** Named between the number before and this one, and not said of that one: "…, Chile, which mined 49,000". */
export function isFresh({ scene, sibling, spot }: Context, { id, role, from }: Mention): boolean {
  if (sibling === null || id === 'world' || from < sibling.spot.to || from >= spot.from) return false;
  return (
    role === 'subject' ||
    role === 'possessor' ||
    role === 'adjective' ||
    scene.first(sibling.spot.to, from, SEPARATOR) >= 0
  );
}

/** "France flat and Ireland up 5%": another subject stands nearer to the number, and is not merely listed with this one. */
function isOutrun(c: Context, mention: Mention): boolean {
  const nearer = c.view.places.find(
    ({ id, role, from }) =>
      role === 'subject' && id !== mention.id && id !== 'world' && from >= mention.to && from < c.spot.from,
  );
  if (!nearer || mention.role !== 'subject') return false;
  for (let at = mention.to; at < nearer.from; at++) if (!c.scene.is(at, LISTING)) return true;
  return false;
}
const LISTING = words(', and or the both &');

/** The subject of a number that comes later: "9%; New Caledonia, 5%". */
const isOfNext = ({ scene, view, spot }: Context, { role, from, to }: Mention): boolean =>
  from >= spot.to &&
  (role === 'subject' || role === 'possessor') &&
  scene.first(Math.max(spot.to, from - 2), from, BEGINS_NEXT) >= 0 &&
  view.spots.some((next) => next.from >= to && next.from < to + MAX_AHEAD);

const MAX_AHEAD = 7;
const LEAST_OWN = 4;

/** "Cobalt | 310,000 | Congo | 73%": the place whose cell follows the number's has what follows it. */
const isInLaterCell = ({ scene, view, spot }: Context, { from }: Mention): boolean =>
  view.block.kind === 'row' && from >= spot.to && scene.first(spot.to, from, BAR) >= 0;
const OF_THE_WHOLE: ReadonlySet<Measure> = new Set([
  'mine-production',
  'production',
  'processing',
  'reserves',
  'demand',
  'magnet-production',
]);

const WANTING = words(
  'want wants wanted wanting ask asks asked urge urges urged press presses pressed push pushed tell told order ordered force forced allow allowed expects expected invite invited get',
);
/** "Beijing wants Washington to cut 15% tariffs": who is to do a thing is its subject, and not who wants it. */
const isAsked = ({ scene }: Context, { from, to }: Mention) => scene.base[to] === 'to' && scene.is(from - 1, WANTING);
const asks = (c: Context, { to }: Mention) => {
  const verb = c.scene.first(to, Math.min(c.spot.from, to + 3), WANTING);
  return verb >= 0 && c.view.places.some((other) => other.from === verb + 1 && isAsked(c, other));
};

/** Weighs the places the sentence names; whether one of them stands by this number alone. */
function fromMentions(
  c: Context,
  ballot: Ballot<string | null>,
  measure: Measure,
  isShare: boolean,
  partner: Mention | null,
): boolean {
  let own = false;
  for (const mention of c.view.places) {
    if (mention === partner || (measure === 'tariff' && mention.id === partner?.id)) continue;
    if (c.scene.isQuantity(mention.from)) continue;
    if (isInLaterCell(c, mention)) {
      if (OF_THE_WHOLE.has(measure)) ballot.add('world', 6, 'the whole before its part');
      continue;
    }
    const ofNext = isOfNext(c, mention);
    const inside =
      !ofNext &&
      ((mention.from >= c.segmentFrom && mention.from < c.segmentTo) || (isFresh(c, mention) && !isOutrun(c, mention)));
    const sameClause = mention.from >= c.clauseFrom && mention.from < c.clauseTo;
    const before = mention.from < c.spot.from;
    const distance = before ? c.spot.from - mention.to : mention.from - c.spot.to;
    let weight = roleWeight(c, mention, measure) - (mention.indirect && !mention.index ? 2 : 0);
    if (mention.id === 'world') weight = worldWeight(c, mention, isShare, weight);
    if (mention.from >= c.clauseTo && mention.from >= c.spot.to && startsAnew(c)) weight -= 4;
    if (!inside && before && c.sibling) weight = Math.min(weight, 3);
    if (isAntecedent(c, mention)) weight = 9;
    weight += (inside ? (before ? 4 : 2) : before ? 0 : -3) + (sameClause ? 2 : 0) - Math.min(3, distance / 8);
    if (mention.index && measure !== 'price') continue;
    if (mention.role === 'possessor' && mention.from >= c.spot.to && c.scene.is(mention.to, ENDS)) continue;
    if (mention.office || isHomeOf(mention, c.view.companies)) weight = Math.min(weight, 3);
    if ((measure === 'exports' || measure === 'imports') && c.scene.is(mention.to, CUSTOMS))
      weight = Math.max(weight, 8);
    else weight -= speaksOnly(c, mention);
    if (before && isAsked(c, mention)) weight += 3;
    if (before && asks(c, mention)) weight -= 4;
    if (inside && mention.id !== 'world' && !mention.indirect && weight >= LEAST_OWN && (before || sameClause))
      own = true;
    const hub = measure === 'price' ? PRICE_HUBS[c.scene.base[mention.from] as string] : undefined;
    if (weight > 0) ballot.add(hub ?? mention.id, weight, inside ? 'own words' : 'sentence');
  }
  return own;
}

/** How much speaks for no place at all, by what is measured. */
const PLACELESS: Partial<Record<Measure, number>> = {
  price: 8,
  'element-count': 20,
  duration: 3,
  other: 3.5,
  demand: 3,
  revenue: 4,
  'market-value': 3,
  stake: 5,
  investment: 3,
  capacity: 2,
  stockpile: 3,
  supply: 1,
};

const ON_EXCHANGE = words('exchange lme shfe comex');
const COMMA = words(',');
/** A country's customs count its own trade. */
const CUSTOMS = words('customs');
const BAR = words('|');
const SEPARATOR = words(', ; and but while');
/** What begins the words of the number to come. */
const BEGINS_NEXT = words(', ; and but while followed follows came comes then');
const FORMER_LATTER = words('former latter');
/** After "China's": what is compared with is another's. */
const ENDS = words('. , ; ) and or but');
const ANAPHOR = /^(?:country|nation|kingdom|island|republic)$/;

const REACH = 4;
/** The place that "it" or "the country" means: the subject of the sentence before, or of one further back where a country is named as such. */
function antecedent(c: Context, reach: number): string | null {
  const { scene, view } = c;
  for (let index = view.index - 1; index >= Math.max(0, view.index - reach); index--) {
    if (reach === 1 && !scene.follows(index + 1)) return null;
    const before = scene.reading.sentences[index] as { from: number; to: number };
    const comma = scene.first(before.from, before.to, COMMA);
    const subject = scene
      .namesIn(index)
      .places.find(
        ({ id, role, from, office }) =>
          id !== 'world' &&
          !office &&
          (role === 'subject' || ((role === 'possessor' || role === 'adjective') && (comma < 0 || from < comma))),
      );
    if (subject) return subject.id;
  }
  return null;
}

function fromAnaphors(c: Context, ballot: Ballot<string | null>): void {
  const { base } = c.scene;
  let named = false;
  for (let at = c.view.from; at < c.spot.from; at++) {
    const word = base[at] as string;
    const definite = base[at - 1] === 'the';
    if (definite && /^(?:bloc|union|continent)$/.test(word)) ballot.add('EU', 9, 'the bloc');
    if (definite && ANAPHOR.test(word)) named = true;
  }
  const its = c.scene.is(c.spot.to + 1, ITS_THEIR) && base[c.spot.to] === 'of';
  const [topic] = c.scene.topic.places;
  if (named && topic) ballot.add(topic, 3, 'the country');
  const place = named || its || c.link === 3 ? antecedent(c, named ? REACH : 1) : null;
  if (place && place !== 'world') ballot.add(place, 8, 'discourse');
  else if (named && c.earlier?.place) ballot.add(c.earlier.place, 7, 'discourse');
}

/** The place a line around the figure names; a heading or a title that speaks of the world says nothing of whose figure it is. */
function placeOfLine(c: Context, { from, to, what }: ContextLine, isShare: boolean): string | null {
  const { places } = c.scene.facts(from, to);
  const own = what === 'column' || what === 'row' || what === 'label';
  return (places.find(({ id }) => id !== 'world') ?? (own && !isShare ? places[0] : undefined))?.id ?? null;
}

/** Whether a line is the name of a place and nothing else: "Indonesia" above a paragraph. */
function isAllOfLine({ scene }: Context, { from, to, what }: ContextLine): boolean {
  if (what !== 'heading') return false;
  const first = scene.base[from] === 'the' ? from + 1 : from;
  return scene.facts(from, to).places.some((place) => place.from === first && place.to === to);
}

/** How much the number before still says of the place where this one has a place of its own beside it. */
const OWN_BESIDES = 2;
const TRADES: ReadonlySet<Measure> = new Set(['exports', 'imports', 'tariff']);
function fromDiscourse(
  c: Context,
  ballot: Ballot<string | null>,
  measure: Measure,
  isShare: boolean,
  partner: string | null,
  own: boolean,
): void {
  const { scene, view, sibling, main, earlier } = c;
  const kin = main ?? sibling;
  const trade = partner === null ? null : tradeSpokenOf(c, [measure]);
  if (trade && trade.place !== partner) ballot.add(trade.place, 7, 'sibling');
  if (kin?.place && kin.place !== partner) ballot.add(kin.place, own ? OWN_BESIDES : 7, 'sibling');
  else if (kin && kin.measure === measure && !kin.org) ballot.add(null, 3, 'sibling');
  for (const line of c.lines) {
    const { what } = line;
    const named = placeOfLine(c, line, isShare);
    if (named)
      ballot.add(
        named,
        isAllOfLine(c, line)
          ? 9
          : what === 'heading' || what === 'title'
            ? 2
            : LINE_WEIGHT[what] + (what === 'question' ? c.link : 1),
        what,
      );
    if (named && (what === 'column' || what === 'row')) return;
  }
  if (kin?.place) return;
  if (scene.follows(view.index)) {
    const before = scene
      .namesIn(view.index - 1)
      .places.find(({ id, role }) => id !== 'world' && role !== 'to' && role !== 'on');
    if (before) ballot.add(before.id, 3, 'discourse');
  }
  if (earlier?.place && earlier.place !== partner)
    ballot.add(earlier.place, carriedWeight(c) - (earlier.place === 'world' ? 2 : 0), 'discourse');
  const spoken =
    own || !TRADES.has(measure) ? null : c.before.findLast((draft) => draft.measure === measure && draft.place);
  if (spoken?.place && spoken.place !== partner)
    ballot.add(spoken.place, measure === 'tariff' ? 8 : 6, 'trade spoken of');
  const topic = scene.topic.places.find((place) => place !== partner);
  if (topic)
    ballot.add(topic, measure === 'price' ? 3 : measure === 'other' || measure === 'duration' ? 4 : 5, 'discourse');
}

/** "the former by 20% and the latter by 5%": which of the two names before is meant. */
export function formerOrLatter({ scene, view, sibling, spot }: Context, names: readonly Mention[]): Mention | null {
  const at = scene.last(sibling?.spot.to ?? view.from, spot.from, FORMER_LATTER);
  if (at < 1 || scene.base[at - 1] !== 'the') return null;
  const two = names.filter(({ id, to }) => id !== 'world' && to <= at).slice(-2);
  return two.length < 2 ? null : (two[scene.base[at] === 'former' ? 0 : 1] as Mention);
}

/** The place whose figure it is; `partner` is the mention already taken for the other side. */
export function readPlace(
  c: Context,
  measure: Measure,
  material: string | null,
  isShare: boolean,
  partner: Mention | null,
): Ballot<string | null> {
  const ballot = new Ballot<string | null>();
  const percent = c.spot.quantity.unit === '%' || c.spot.quantity.unit === 'pp';
  const besidePrice = c.siblings.some((draft) => draft.measure === 'price' && draft.place === null);
  const isMacro =
    measure === 'price' && material === null && percent && !besidePrice && !isPriceOfGoods(c) && !isTradedGood(c);
  const own = fromMentions(c, ballot, measure, isShare, partner);
  fromAnaphors(c, ballot);
  const other = formerOrLatter(c, c.view.places);
  if (other) ballot.add(other.id, 14, 'former or latter');
  fromDiscourse(c, ballot, isMacro ? 'supply' : measure, isShare, partner?.id ?? null, own);
  const ofUnit = /\/(?:barrel|share|oz)$/.test(c.spot.quantity.unit) ? 3 : 0;
  const money = measure === 'price' && material === null ? moneyOf(c) : null;
  if (c.sides?.measure === measure) ballot.add(c.sides.place.id, 16, 'the sides of a trade');
  if (money) ballot.add(money, 14, 'a currency');
  if (measure === 'price' && isTradedGood(c)) ballot.add(null, 8, 'a traded good');
  if (isWholeMarket(c, measure, isShare, material)) ballot.add('world', 7, 'a market without a place');
  else if (isGeneric(c, measure)) ballot.add(null, 8, 'a kind of thing');
  if (measure === 'stockpile' && c.scene.first(c.view.from, c.view.to, ON_EXCHANGE) >= 0)
    ballot.add(null, 6, 'an exchange');
  const listed = measure === 'element-count' && isOnSomebodysList(c, material);
  ballot.add(null, nobodys(c, measure), 'kind of quantity');
  ballot.add(null, (isMacro ? 2 : listed ? 6 : (PLACELESS[measure] ?? 0)) + ofUnit, 'measure');
  return ballot;
}
