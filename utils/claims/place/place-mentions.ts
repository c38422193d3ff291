import type { Ballot } from '../ballot.ts';
import type { Measure } from '../claim.ts';
import { EXCHANGE_CITIES, PRICE_HUBS } from '../data/place-groups.ts';
import { TRADED } from '../data/trading-words.ts';
import type { Context } from '../draft.ts';
import { isHomeOf, LISTING, type Mention, type Role } from '../names/mention.ts';
import { asideBefore, isAntecedent, isFresh, isOutcome } from '../names/name-order.ts';
import { Tag } from '../words/tags.ts';
import { COMMA, words, wordsLike, wordsOf } from '../words/word-class.ts';
import { isRuledOut } from './place-others.ts';
import { roleWeight } from './place-roles.ts';

const SUPERLATIVE = wordsLike(/(?:est|most|top|leading|number|second|third|fourth|fifth|main|first|only)$/);
const WORLDWIDE = words('worldwide globally');
/** A country's customs count its own trade. */
const CUSTOMS = words('customs');
const isCustoms = ({ scene }: Context, { to }: Mention) => scene.is(to, CUSTOMS) || scene.is(to - 1, CUSTOMS);
const BAR = words('|');
/** What begins the words of the number to come. */
const BEGINS_NEXT = words(', ; and but while followed follows came comes then');

const LEADERS = words('leader leaders player players champion giant giants powerhouse heavyweight hub');
/** "the world's biggest producer", "the global leader" is not the world. */
const isSuperlative = (c: Context, mention: Mention) =>
  (mention.role === 'possessor' && c.scene.is(mention.to, SUPERLATIVE)) || c.scene.is(mention.to, LEADERS);

/** "among the highest prices in Europe". */
const isScopeOfRank = ({ scene, spot }: Context, { role, from }: Mention) =>
  role === 'in' && from >= spot.to && scene.last(Math.max(spot.to, from - 4), from, AMONG_ALL) >= 0;
const AMONG_ALL = wordsLike(/^(?:[a-z]{3,}est|most|least)$/);

/** "Germany, Europe's largest economy, shrank": what another place is called by. */
const isRankOfAnother = (c: Context, mention: Mention) => {
  const scope = isScopeOfRank(c, mention);
  if (!scope && !isSuperlative(c, mention)) return false;
  return c.view.places.some(
    ({ role, to, id }) =>
      role === 'subject' && to <= mention.from && id !== mention.id && (scope || to >= mention.from - MAX_AHEAD),
  );
};

const AROUND = words('around across throughout over');
/** "40,000 tonnes were sold around the world". */
const isAllAround = ({ scene, clauseTo }: Context, { from }: Mention) =>
  from < clauseTo && scene.base[from - 1] === 'the' && scene.is(from - 2, AROUND);

/** "40,000 tonnes of global output", "a 9% rise in global demand". */
function isOfGlobal({ scene, spot }: Context, { role, from }: Mention): boolean {
  if (role !== 'adjective' || from <= spot.to) return false;
  const rise = scene.has(from - 2, Tag.changeNoun) && from - 2 - spot.to <= 1 && scene.base[from - 1] === 'in';
  return rise || (from === spot.to + 1 && scene.base[spot.to] === 'of');
}

const MAX_HEAD = 4;
/** "Chile's ministry expects |global lithium demand| to reach 3m tonnes": what is told is the world's, with no other place between. */
const isOfGlobalSubject = ({ view, spot, clauseFrom }: Context, { role, from, to }: Mention): boolean =>
  (role === 'adjective' || role === 'possessor') &&
  from >= clauseFrom &&
  view.cues.some((cue) => cue.form === 'noun' && cue.from >= to && cue.from < to + MAX_HEAD && cue.to <= spot.from) &&
  !view.places.some((place) => place.from >= to && place.to <= spot.from);

/** What a place has of all there is in the world. */
const OF_THE_WHOLE: ReadonlySet<Measure> = new Set([
  'mine-production',
  'production',
  'processing',
  'reserves',
  'demand',
  'capacity',
  'magnet-production',
]);

/** "China does 70% of mining globally": the adverb says of what whole somebody's part is. */
const isScopeOfPart = ({ view, spot, clauseFrom, clauseTo }: Context, isShare: boolean): boolean =>
  isShare &&
  view.places.some(
    ({ id, indirect, role, from }) =>
      id !== 'world' &&
      !indirect &&
      ((from >= clauseFrom && from < clauseTo) || (role === 'subject' && from < spot.from)),
  );

function worldWeight(c: Context, mention: Mention, measure: Measure, isShare: boolean, weight: number): number {
  if (isSuperlative(c, mention) || c.spot.quantity.unit === 'rank') return -9;
  const isAdverb = c.scene.is(mention.from, WORLDWIDE);
  if (isAdverb && c.scene.opens(mention.from)) return weight + 9;
  const adverb = isAdverb && mention.from >= c.spot.to && !isScopeOfPart(c, isShare);
  if (adverb && mention.from < c.clauseTo && mention.from < c.segmentTo) return weight + 9;
  // "The mine has 12% of the world's output": somebody's part, and not the world's own.
  if (isShare) return OF_THE_WHOLE.has(measure) ? -9 : Math.min(weight, 2) - 3;
  if (isAllAround(c, mention) || isOfGlobal(c, mention) || isOfGlobalSubject(c, mention)) return weight + 6;
  return mention.from < c.spot.from ? weight : 1;
}

/** "900 tonnes, according to the Pentagon". */
const isNamedAsSource = ({ scene, spot }: Context, { from }: Mention) =>
  scene.last(Math.max(spot.to, from - 3), from, ACCORDING) >= 0;
const ACCORDING = words('according citing');

/** "the Pentagon reckons", "European makers complained that": who says it need not be whose figure it is. */
function speaksOnly(c: Context, mention: Mention): number {
  const { scene } = c;
  if (isNamedAsSource(c, mention)) return 7;
  for (let at = mention.to; at < Math.min(mention.to + 4, c.view.to); at++) {
    if (scene.has(at, Tag.say)) {
      if (mention.from >= c.spot.to || (mention.role === 'adjective' && scene.base[at + 1] !== 'its')) return 7;
      return mention.indirect ? 2 : 0;
    }
    if (scene.isQuantity(at) || scene.has(at, Tag.verb | Tag.preposition) || scene.base[at] === ',') return 0;
  }
  return 0;
}

/** Whether the clause after the number's own has a verb: what it names is not the number's. */
function startsAnew(c: Context): boolean {
  for (let at = c.clauseTo; at < Math.min(c.view.to, c.clauseTo + 8); at++)
    if (c.scene.has(at, Tag.verb) && !c.scene.has(at, Tag.gerund | Tag.changeNoun)) return true;
  return false;
}

/** "France flat and Ireland up 5%": another subject stands nearer to the number, and is not merely listed with this one. */
function isOutrun(c: Context, mention: Mention): boolean {
  const nearer = c.view.places.find(
    ({ id, role, from }) =>
      role === 'subject' && id !== mention.id && id !== 'world' && from >= mention.to && from < c.spot.from,
  );
  return nearer !== undefined && mention.role === 'subject' && !c.scene.every(mention.to, nearer.from, LISTING);
}

/** "Canada made none, China 900 tonnes": another subject stands right before the number. */
const isRightBefore = ({ view, spot }: Context, mention: Mention): boolean =>
  mention.role === 'subject' &&
  view.places.some(
    ({ id, role, from, to }) =>
      role === 'subject' && id !== mention.id && from > mention.to + 2 && to <= spot.from && to >= spot.from - 1,
  );

/** The subject of a number that comes later: "9%; New Caledonia, 5%". */
const isOfNext = ({ scene, view, spot }: Context, { role, from, to }: Mention): boolean =>
  from >= spot.to &&
  (role === 'subject' || role === 'possessor') &&
  scene.first(Math.max(spot.to, from - 2), from, BEGINS_NEXT) >= 0 &&
  (scene.is(to, NOTHING) || view.spots.some((next) => next.from >= to && next.from < to + MAX_AHEAD));
const NOTHING = words('nothing none zero nil');

const MAX_AHEAD = 7;
const LEAST_OWN = 4;

/** "Cobalt | 310,000 | Congo | 73%": the place whose cell follows the number's has what follows it. */
const isInLaterCell = ({ scene, view, spot }: Context, { from }: Mention): boolean =>
  view.block.kind === 'row' && from >= spot.to && scene.first(spot.to, from, BAR) >= 0;

/** What a capital does that stands for its government. */
const OF_GOVERNMENTS: ReadonlySet<Measure> = new Set(['tariff', 'controlled-count', 'licence-count']);

const WANTING = words(
  'want wants wanted wanting ask asks asked urge urges urged press presses pressed push pushed tell told order ordered force forced allow allowed expects expected invite invited get',
);
/** "Beijing wants Washington to cut 15% tariffs": who is to do a thing is its subject, and not who wants it. */
const isAsked = ({ scene }: Context, { from, to }: Mention) => scene.base[to] === 'to' && scene.is(from - 1, WANTING);
const asks = (c: Context, { to }: Mention) => {
  const verb = c.scene.first(to, Math.min(c.spot.from, to + 3), WANTING);
  return verb >= 0 && c.view.places.some((other) => other.from === verb + 1 && isAsked(c, other));
};

/** Whether a place stands in the number's own words, and not in those of another number of the sentence. */
function isInside(c: Context, mention: Mention): boolean {
  if (isOfNext(c, mention)) return false;
  if (isSubjectBeforeAside(c, mention) || isAntecedent(c, mention)) return true;
  const inSegment = mention.from >= c.segmentFrom && mention.from < c.segmentTo && !isRightBefore(c, mention);
  return inSegment || (isFresh(c, mention) && !isOutrun(c, mention));
}

const isInClause = ({ clauseFrom, clauseTo }: Context, { from }: Mention) => from >= clauseFrom && from < clauseTo;

/** "Peru, which sells to China, mined 900 tonnes": the subject of the clause that an aside parts. */
function isSubjectBeforeAside(c: Context, { role, from }: Mention): boolean {
  const aside = asideBefore(c);
  return aside !== null && from >= aside.main && from < aside.from && (role === 'subject' || role === 'possessor');
}

/** What a name's place in the sentence adds: near the number, in its clause, among its own words. */
function nearness(c: Context, mention: Mention, inside: boolean): number {
  const before = mention.from < c.spot.from;
  const distance = before ? c.spot.from - mention.to : mention.from - c.spot.to;
  const among = inside ? (before ? 4 : 2) : before ? 0 : -3;
  return among + (isInClause(c, mention) ? 2 : 0) - Math.min(3, distance / 8);
}

const BESIDE = words('with (');
const ELSEWHERE: ReadonlySet<Role> = new Set(['to', 'from', 'on']);
/** "ahead of Chile with 21%", "Peru (9%)": whose name the number stands right behind, whatever it is compared with. */
const isBeside = ({ scene, spot }: Context, { role, to, id, indirect }: Mention) =>
  id !== 'world' && !indirect && !ELSEWHERE.has(role) && to === spot.from - 1 && scene.is(to, BESIDE);

/** "Following curbs announced by Washington, China cut exports": a name in the words before the comma behind which the subject stands. */
function isBeforeSubject({ scene, view, spot }: Context, { from, to }: Mention): boolean {
  const subject = view.places.findLast(
    (place) => place.role === 'subject' && place.from > to && place.to <= spot.from && scene.is(place.from - 1, COMMA),
  );
  if (!subject) return false;
  const comma = scene.last(view.from, from, COMMA);
  const opens = comma < 0 ? view.from : comma + 1;
  return scene.has(opens, Tag.preposition | Tag.gerund | Tag.wall);
}

const OWN = words('its their our his her');
const LIE = words('lie lies lay sit sits');
const BEFORE_SUBJECT = words(', ; : but and yet while whereas although though as because');
/** "Peru has tin, but |40% of the world's tin is mined in China": where the part that is the subject of its clause is. */
function isWherePartIs(c: Context, { role, from }: Mention, measure: Measure, isShare: boolean): boolean {
  const { scene, view, spot, clauseFrom, clauseTo } = c;
  if (!isShare || role !== 'in' || !OF_THE_WHOLE.has(measure) || from >= clauseTo) return false;
  if (scene.base[spot.to] !== 'of' || !(spot.from === clauseFrom || scene.is(spot.from - 1, BEFORE_SUBJECT)))
    return false;
  const isAnothers = view.places.some(({ id, ...place }) => id !== 'world' && place.from >= spot.to && place.to < from);
  if (scene.base[spot.to + 1] === 'what') return false;
  const isThere = scene.hasFinite(spot.to, from) || scene.is(from - 2, LIE);
  return isThere && !isAnothers && scene.first(spot.to, from, OWN) < 0;
}

function weightOf(c: Context, mention: Mention, measure: Measure, isShare: boolean, inside: boolean): number {
  const before = mention.from < c.spot.from;
  let weight = roleWeight(c, mention, measure) - (mention.indirect && !mention.index ? 2 : 0);
  if (mention.id === 'world') weight = worldWeight(c, mention, measure, isShare, weight);
  if (mention.from >= c.clauseTo && mention.from >= c.spot.to && startsAnew(c)) weight -= 4;
  if (!inside && before && c.sibling) weight = Math.min(weight, 3);
  if (isAntecedent(c, mention)) weight = 9;
  if (isBeside(c, mention)) weight = Math.max(weight, 7);
  if (isOutcome(c, mention)) weight -= 6;
  if (isWherePartIs(c, mention, measure, isShare)) weight = Math.max(weight, 12);
  if (before && isBeforeSubject(c, mention)) weight = Math.min(weight, 2);
  weight += nearness(c, mention, inside);
  const isOfOffice = mention.office && !(before && OF_GOVERNMENTS.has(measure));
  if (isOfOffice || isHomeOf(mention, c.view.companies)) weight = Math.min(weight, 3);
  if ((measure === 'exports' || measure === 'imports') && isCustoms(c, mention)) weight = Math.max(weight, 8);
  else weight -= speaksOnly(c, mention);
  if (before && isAsked(c, mention)) weight += 3;
  return before && asks(c, mention) ? weight - 4 : weight;
}

/** "Nickel in London rose": a good of the world's, dealt in there. */
const isExchange = (c: Context, { role, from, to }: Mention, ofGoods: boolean): boolean =>
  ofGoods && (role === 'in' || isBeforeMetal(c, to)) && EXCHANGE_CITIES.has(c.scene.plain(from, to));

/** "London |nickel| prices". */
const isBeforeMetal = ({ scene, view }: Context, at: number) =>
  view.materials.some(({ from }) => from === at) || scene.is(at, TRADED_METALS);
const TRADED_METALS = wordsOf(TRADED);

/** Weighs the places the sentence names; whether one of them stands by this number alone. */
export function fromMentions(
  c: Context,
  ballot: Ballot<string | null>,
  measure: Measure,
  isShare: boolean,
  partner: Mention | null,
  ofGoods: boolean,
): boolean {
  let own = false;
  const antecedent = c.view.places.find((mention) => isAntecedent(c, mention));
  for (const mention of c.view.places) {
    if (isRankOfAnother(c, mention) || isRuledOut(c, mention, measure, partner)) continue;
    if (measure === 'price' && isExchange(c, mention, ofGoods)) {
      ballot.add(null, 9, 'an exchange');
      continue;
    }
    if (isInLaterCell(c, mention)) {
      if (OF_THE_WHOLE.has(measure)) ballot.add('world', 6, 'the whole before its part');
      continue;
    }
    const inside = isInside(c, mention);
    const full = weightOf(c, mention, measure, isShare, inside);
    const weight = antecedent && mention.to <= antecedent.from ? Math.min(full, LEAST_OWN - 1) : full;
    const beside = mention.from < c.spot.from || isInClause(c, mention);
    const told =
      !mention.indirect ||
      (measure === 'price' && mention.role === 'in') ||
      (OF_GOVERNMENTS.has(measure) && mention.role === 'subject');
    own ||= inside && beside && mention.id !== 'world' && told && weight >= LEAST_OWN;
    const hub =
      measure === 'price' || c.spot.sort === 'money' ? PRICE_HUBS[c.scene.base[mention.from] as string] : undefined;
    if (weight > 0) ballot.add(hub ?? mention.id, weight, inside ? 'own words' : 'sentence');
  }
  return own;
}
