import type { Ballot } from '../ballot.ts';
import type { Measure } from '../claim.ts';
import { PRICE_HUBS, REGION } from '../data/place-groups.ts';
import type { Context, Draft } from '../draft.ts';
import { isOwner, type Mention } from '../names/mention.ts';
import { asideBefore } from '../names/name-order.ts';
import { type ContextLine, LINE_WEIGHT } from '../scene/lines.ts';
import { carriedWeight } from '../scene/subject.ts';
import { isFarMoreNamed } from '../scene/topic.ts';
import { otherOfTradeBefore } from '../trade/other-way.ts';
import { isOfSame } from '../trade/trade-grammar.ts';
import { HAVE_SIDES, PEOPLE_OF_TRADE, PERMITTING } from '../trade/trade-vocabulary.ts';
import { Tag } from '../words/tags.ts';
import { anyOf, words, wordsLike } from '../words/word-class.ts';
import { centreOf, meantByPronoun } from './pronoun.ts';
import { actsForPublic, NATIONS } from './public.ts';
import { countriesOf } from './world-region.ts';

const ITS = words('its their those these them');
const UNION = words('union continent');
const COUNTRY = words('country nation kingdom island republic government economy');
/** "Half of the economy" is a part, whoever's it is. */
const PARTED = words('economy government');
const BLOC = words('bloc');
const ANAPHORS = anyOf(COUNTRY, UNION, BLOC);

const THE = words('the');
const REACH = 4;
/** The place that "it" means, or with patience "the country": whom the sentence before is about, or one further back. */
const antecedent = ({ scene, view }: Context, isPatient: boolean): string | null =>
  isPatient || scene.follows(view.index) ? centreOf(scene, view.index - 1, isPatient) : null;

const MAX_OF = 10;
const THERE = words('there');
/** "A kilo costs five euros there", "There, half of it is burnt", "Mills there use half": the place named last before. */
function fromThere(c: Context, ballot: Ballot<string | null>): void {
  const { scene, view, spot } = c;
  if (!view.says(THERE)) return;
  const at = thereOf(c);
  if (at < 0 || scene.has(at + 1, Tag.be) || view.index === 0) return;
  if (view.places.some(({ role, to }) => role === 'subject' && to <= spot.from)) return;
  const named = scene.namesIn(view.index - 1).places.filter(({ id }) => id !== 'world');
  const last = named.at(-1);
  const isAlone = at < spot.from && named.every(({ id }) => id === last?.id);
  if (last && (scene.follows(view.index) || isAlone)) ballot.add(last.id, at < spot.from ? 10 : 9, 'there');
}

/** What goes "there" is another's. */
const SENT = words('shipments exports deliveries sales flows supplies trade travel investment');
const NO_NOUN = Tag.verb | Tag.conjunction | Tag.wall;
const PARTICIPLE = wordsLike(/[a-z]ed$/);
/** Where "there" stands for a place: behind the figure, before all else, behind the subject or the verb; -1 where nowhere. */
function thereOf({ scene, view, spot }: Context): number {
  if (scene.base[view.from] === 'there' && scene.base[view.from + 1] === ',') return view.from;
  const subject = scene.first(view.from + 1, spot.from, THERE);
  const isOfNoun = subject >= 0 && !scene.is(subject - 1, SENT) && !scene.has(subject - 1, NO_NOUN);
  if (isOfNoun && scene.isFinite(subject + 1)) return subject;
  const beside = scene.last(Math.max(view.from + 1, spot.from - 2), spot.from, THERE);
  if (beside >= 0 && (scene.has(beside - 1, Tag.verb) || scene.is(beside - 1, PARTICIPLE))) return beside;
  return scene.first(spot.to, Math.min(view.to, spot.to + 4), THERE);
}

/** Who acts or has something in the sentence before a token; "US$9m" is a sum. */
const actorsBefore = ({ scene, view }: Context, at: number): readonly Mention[] =>
  view.places.filter(
    (place) =>
      place.to <= at &&
      place.id !== 'world' &&
      !place.office &&
      !scene.isQuantity(place.from) &&
      (place.role === 'subject' || isOwner(place)),
  );

const HOME = words('home domestic domestically nationwide countrywide');
/** "prices at home rose 5%", "domestic demand": in the country spoken of. */
function fromHome(c: Context, ballot: Ballot<string | null>): void {
  const { scene, view, spot } = c;
  if (!view.says(HOME)) return;
  const at = scene.first(view.from, Math.min(view.to, spot.to + 4), HOME);
  if (at < 0 || (scene.base[at] === 'home' && scene.base[at - 1] !== 'at') || scene.base[at + 1] === 'product') return;
  // "The Peruvian treasury funds domestic smelters"
  const own = actorsBefore(c, at).at(-1);
  if (own) {
    ballot.add(own.id, 14, 'at home');
    return;
  }
  const [topic] = scene.topic.places;
  const near = antecedent(c, true);
  const isAboutTopic = topic !== undefined && near !== null && isFarMoreNamed(scene.topic, topic, near);
  const place = isAboutTopic ? topic : (near ?? topic);
  if (place) ballot.add(place, at >= spot.to ? 11 : 7, 'at home');
}

const MAX_DESCRIBED = 3;
const OF_MANY = wordsLike(/(?:est|most|only|first|next|other|same|second|third|each|every)$/);
/** "the landlocked country", "the central African nation": with what it is like between. */
function isDescribed({ scene }: Context, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 1 - MAX_DESCRIBED); before--) {
    if (scene.base[before] === 'the') return true;
    if (scene.is(before, OF_MANY) || scene.possessive(before)) return false;
    if (scene.has(before, NO_ADJECTIVE) || !/^[a-z]/.test(scene.base[before] as string)) return false;
  }
  return false;
}
const NO_ADJECTIVE = Tag.verb | Tag.preposition | Tag.conjunction | Tag.pronoun | Tag.determiner;

/** "Chinese sales were small; in May the country sold 3,000 tonnes": who acts or has something in the sentence before "the country". */
function ownerBefore(c: Context, from: number, to: number): string | null {
  return actorsBefore(c, c.scene.first(from, to, COUNTRY) - 1)[0]?.id ?? null;
}

/** "the West African nation": the country of that part of the world that was named last. */
function ofRegion({ scene, view }: Context, noun: number): string | null {
  const the = scene.last(Math.max(view.from, noun - 1 - MAX_DESCRIBED), noun, THE);
  const members = the >= 0 && the < noun - 1 ? countriesOf(scene.plain(the + 1, noun)) : null;
  if (!members) return null;
  const lastOf = (places: readonly Mention[]) => places.findLast(({ id, to }) => members.has(id) && to <= the)?.id;
  const here = lastOf(view.places);
  if (here) return here;
  for (let index = view.index - 1; index >= Math.max(0, view.index - REACH); index--) {
    const { places } = scene.namesIn(index);
    const named =
      places.find(({ id, role }) => members.has(id) && role === 'subject') ??
      places.findLast(({ id }) => members.has(id));
    if (named) return named.id;
  }
  return scene.topic.places.find((place) => members.has(place)) ?? null;
}

/** Whether the sentence right before has this place as its subject: then "the country" is that one, whatever the article is about. */
const isSpokenOf = ({ scene, view }: Context, place: string | null): boolean =>
  place !== null &&
  scene.follows(view.index) &&
  scene
    .namesIn(view.index - 1)
    .places.some(({ id, role, indirect }) => id === place && role === 'subject' && !indirect);

const IT = words('it this that they');
const MAX_HEAD = 4;
/** "Global supply will rise. It will reach 9m tonnes": what the sentence before opened with is the world's. */
function goesOnAboutWorld({ scene, view, spot }: Context): boolean {
  if (!scene.is(view.from, IT) || !scene.follows(view.index) || view.places.some(({ to }) => to <= spot.from))
    return false;
  const before = scene.view(view.index - 1);
  const world = before?.places.find(({ id, from }) => id === 'world' && from <= before.from + 1);
  if (!before || !world || before.places.some(({ id, from }) => id !== 'world' && from > world.from)) return false;
  return before.cues.some(({ form, from }) => form === 'noun' && from >= world.to && from < world.to + MAX_HEAD);
}

export function fromAnaphors(
  c: Context,
  ballot: Ballot<string | null>,
  measure: Measure,
  partner: string | null,
): void {
  const { base } = c.scene;
  let named = false;
  let region: string | null = null;
  const from = c.sibling?.spot.to ?? c.view.from;
  const to = base[c.spot.to] === 'of' ? Math.min(c.clauseTo, c.spot.to + MAX_OF) : c.spot.from;
  for (let at = c.scene.first(from, to, ANAPHORS); at >= 0; at = c.scene.first(at + 1, to, ANAPHORS)) {
    const definite = base[at - 1] === 'the';
    const isRanked = c.scene.possessive(at) && c.scene.is(at + 1, OF_MANY);
    if (
      partner !== 'EU' &&
      definite &&
      !isRanked &&
      (c.scene.is(at, BLOC) || (c.scene.is(at, UNION) && c.scene.topic.places.includes('EU')))
    )
      ballot.add('EU', 9, 'the bloc');
    const { home } = c.scene.topic;
    if (base[at - 1] === 'our' && home !== null) ballot.add(home, 9, 'our country');
    if (c.scene.is(at, PARTED) && c.scene.has(at - 2, Tag.preposition)) continue;
    if (c.scene.is(at, COUNTRY) && !c.scene.isCapital(at) && (definite || isDescribed(c, at))) {
      named = true;
      region ??= ofRegion(c, at);
    }
  }
  if (goesOnAboutWorld(c)) ballot.add('world', 12, 'what the sentence before opened with');
  const meant = measure === 'tariff' ? null : meantByPronoun(c);
  if (meant && meant !== partner) ballot.add(meant, 10, 'a pronoun');
  fromThere(c, ballot);
  fromHome(c, ballot);
  const its = c.scene.is(c.spot.to + 1, ITS) && base[c.spot.to] === 'of';
  const [topic] = c.scene.topic.places;
  const beside = c.scene.is(c.spot.from - 1, COUNTRY);
  const inside = c.scene.first(c.spot.to, c.clauseTo, COUNTRY);
  const ofForeigners = c.view.places.some(({ role, to }) => role === 'adjective' && c.scene.is(to, PEOPLE_OF_TRADE));
  if (ofForeigners && inside > 1 && c.scene.base[inside - 1] === 'the' && c.scene.base[inside - 2] === 'in') {
    const country = antecedent(c, true) ?? topic;
    if (country) ballot.add(country, 8, 'in the country');
  }
  const asked = c.view.places.length === 0 && c.scene.first(from, c.spot.from, PERMITTING) >= 0;
  const ofIt =
    !c.view.places.some(({ to }) => to <= c.spot.from) &&
    base[c.spot.to] === 'of' &&
    base[c.spot.to + 1] === 'what' &&
    /^(?:it|they)$/.test(base[c.spot.to + 2] ?? '');
  const inSentence = named ? ownerBefore(c, from, to) : null;
  if (inSentence) ballot.add(inSentence, 9, 'the country');
  const asks = named || its || asked || ofIt || (c.link === 3 && !c.scene.has(c.spot.from - 1, Tag.be));
  const place = region ?? (asks ? antecedent(c, named) : null);
  const spoken = isSpokenOf(c, place) ? place : topic;
  if (named && spoken && !region) ballot.add(spoken, beside ? 7 : 3, 'the country');
  if (place) ballot.add(place, region ? 12 : 8, 'discourse');
  else if (named && c.earlier?.place) ballot.add(c.earlier.place, 7, 'discourse');
}

/** The place a line around the figure names; a heading or a title that speaks of the world says nothing of whose figure it is. */
function placeOfLine(c: Context, { from, to, what }: ContextLine, isShare: boolean): string | null {
  const { places } = c.scene.facts(from, to);
  const own = what === 'column' || what === 'row' || what === 'label' || what === 'caption';
  return (places.find(({ id }) => id !== 'world') ?? (own && !isShare ? places[0] : undefined))?.id ?? null;
}

/** Whether a line is the name of a place and nothing else: "Indonesia" above a paragraph. */
function isAllOfLine({ scene }: Context, { from, to, what }: ContextLine): boolean {
  if (what !== 'heading') return false;
  const first = scene.base[from] === 'the' ? from + 1 : from;
  return scene.facts(from, to).places.some((place) => place.from === first && place.to === to);
}

/** How much a line that names a place says of it. */
function weightOfLine(c: Context, line: ContextLine): number {
  const { what } = line;
  if (what === 'heading') return isAllOfLine(c, line) ? 9 : 0;
  return LINE_WEIGHT[what] + (what === 'question' ? c.link : 1);
}

/** "Prices, delivered Rotterdam, $ per kg": the market that a table of prices is from. */
function hubOfLine({ scene }: Context, { from, to }: ContextLine): string | null {
  const at = scene.facts(from, to).places.find((place) => Object.hasOwn(PRICE_HUBS, scene.base[place.from] as string));
  return at ? (PRICE_HUBS[scene.base[at.from] as string] ?? null) : null;
}

/** Weighs the places of the lines around the figure; whether its own row or column names one. */
function fromLines(c: Context, ballot: Ballot<string | null>, isShare: boolean, measure: Measure): boolean {
  for (const line of c.lines) {
    if (line.what === 'title') continue;
    const hub = measure === 'price' && c.view.block.kind === 'row' ? hubOfLine(c, line) : null;
    if (hub) ballot.add(hub, 9, 'a market over the table');
    const named = placeOfLine(c, line, isShare);
    if (!named) continue;
    ballot.add(named, weightOfLine(c, line), line.what);
    if (line.what === 'column' || line.what === 'row') return true;
  }
  return false;
}

/** How much the number before still says of the place where this one has a place of its own beside it. */
const OWN_BESIDES = 2;
const TRADES: ReadonlySet<Measure> = new Set(['exports', 'imports', 'tariff']);
/** How much the article's topic says of whose a figure of these measures is; 5 for all others. */
const TOPIC_WEIGHT: Partial<Record<Measure, number>> = { price: 3, other: 4, duration: 4 };

/** How often a topic is named, headline and opening counted more, where it is as likely as not whose figure it is. */
const OFTEN_NAMED = 7;
/** Sentences below which a text has no room to name a place often. */
const SHORT = 8;
const LEAST_PROMINENT = -2;
const MOST_PROMINENT = 2;
/** A place named throughout says more of a figure that names none than one among many. */
function prominenceWeight({ scene }: Context, place: string): number {
  const often = OFTEN_NAMED * Math.min(1, scene.reading.sentences.length / SHORT);
  const weight = 1.5 * Math.log(scene.topic.prominence(place) / often);
  return Math.max(LEAST_PROMINENT, Math.min(MOST_PROMINENT, weight));
}

const TARIFF_OR_IMPORTS: ReadonlySet<Measure> = new Set(['tariff', 'imports']);
/** In news of imports from China, or of a tariff on its goods, a figure that names no place is not China's. */
function otherSideSpokenOf(c: Context, measure: Measure): string | null {
  if (!HAVE_SIDES.has(measure)) return null;
  const before = TARIFF_OR_IMPORTS.has(measure)
    ? c.before.findLast((draft) => HAVE_SIDES.has(draft.measure))
    : undefined;
  if (before && TARIFF_OR_IMPORTS.has(before.measure) && before.measure !== measure && c.siblings.length === 0)
    return before.partner;
  const trade =
    c.siblings.findLast((draft) => draft.measure === measure) ??
    c.before.findLast((draft) => draft.measure === measure);
  return trade?.partner ?? null;
}

/** "demand outside China": what is told is not of that place, whatever the article is about. */
const isElsewhere = ({ view, spot }: Context, place: string) =>
  view.places.some(({ id, role, from }) => id === place && role === 'unlike' && from < spot.from);

/** "Smelters here make 48% of the world's tin. Exports fell": a part of what the world makes says nothing of whose trade is told. */
function carried({ place, kind, measure: of, evidence }: Draft, measure: Measure): string | null {
  if (place === 'world' && kind === 'share' && HAVE_SIDES.has(measure) && of !== measure) return null;
  return place ?? (evidence.place?.best() === REGION ? REGION : null);
}

const FROM_TO = words('from to against versus vs than with');
/** "eased in Chile to $860 from $905": the ends of one move are of one place. */
const isOfSameMove = ({ scene, spot, siblings }: Context, place: string, measure: Measure): boolean =>
  scene.is(spot.from - 1, FROM_TO) &&
  siblings.findLast((draft) => draft.measure === measure && draft.unit === spot.quantity.unit)?.place === place;

/** "$640 in Europe, up 3%", "It has since lost a third": what else is told of a price is told of the same market. */
const isOfSamePrice = ({ view, spot }: Context, told: Draft, measure: Measure): boolean =>
  measure === 'price' &&
  told.measure === 'price' &&
  !view.places.some(({ from }) => from >= told.spot.to && from < spot.from);

const OPENS_PRICE = words('the its a');
const OF_MARKETS: ReadonlySet<Measure> = new Set(['price', 'demand', 'supply']);
/** "Tin is scarce in Peru. Its price has risen 9%": the one place where the good of the sentence before is dealt in. */
function marketBefore({ scene, view }: Context, measure: Measure): string | null {
  if (measure !== 'price' || !scene.follows(view.index) || !scene.is(view.from, OPENS_PRICE)) return null;
  const before = scene.view(view.index - 1);
  if (view.materials.length > 0 || view.places.length > 0 || !before || before.materials.length === 0) return null;
  // "Tin is dug in Peru": where it comes from, and not where it is dealt in.
  if (before.cues.some((cue) => !OF_MARKETS.has(cue.measure))) return null;
  const places = before.places.filter(({ id }) => id !== 'world');
  const [first] = places;
  return first?.role === 'in' && places.every(({ id }) => id === first.id) ? first.id : null;
}

/** "China dug up 67 of the 85 tonnes mined worldwide, or 79%": the part is whose the part of the whole was. */
const holderBefore = ({ siblings }: Context): Draft | undefined =>
  siblings.findLast(({ place, kind }) => place !== null && place !== 'world' && kind === 'amount');

/** What the makers of the goods keep count of, wherever the article is at home. */
const OF_MAKERS: ReadonlySet<Measure> = new Set(['controlled-count', 'licence-count']);
/** The places a figure that names none may be of: where the article is at home, then those it names most. */
const topicsFor = ({ scene: { topic } }: Context, measure: Measure): readonly string[] =>
  topic.home === null || OF_MAKERS.has(measure) ? topic.places : [topic.home, ...topic.places];

/** "The treasury hopes for $90m": the state of the country the article is about, where no other is named before. */
const isOfItsState = (c: Context): boolean =>
  actsForPublic(c) &&
  !c.view.holds(A_COUNTRY) &&
  !c.view.places.some(({ to, id }) => to <= c.spot.from && id !== 'world');
const A_COUNTRY = anyOf(NATIONS, words('our'));

/** Weighs the places spoken of before and above; `own` tells whether the number has a place of its own beside it. */
export function fromDiscourse(
  c: Context,
  ballot: Ballot<string | null>,
  measure: Measure,
  isShare: boolean,
  named: string | null,
  own: boolean,
): void {
  const aside = asideBefore(c);
  const told = aside
    ? (c.siblings.findLast(({ spot: { from } }) => from < aside.from || from >= c.clauseFrom) ?? null)
    : (c.main ?? c.sibling);
  const kin = isShare && told?.place === 'world' ? (holderBefore(c) ?? told) : told;
  const partner = named ?? (own ? null : (otherSideSpokenOf(c, measure) ?? otherOfTradeBefore(c, measure)));
  const ofKin = kin && carried(kin, measure);
  if (ofKin && ofKin !== partner)
    ballot.add(
      ofKin,
      own ? OWN_BESIDES : isOfSameMove(c, ofKin, measure) || isOfSamePrice(c, kin, measure) ? 11 : 7,
      'sibling',
    );
  else if (kin && kin.measure === measure && !kin.org && measure !== 'other') ballot.add(null, 3, 'sibling');
  if (fromLines(c, ballot, isShare, measure) || ofKin) return;
  const { scene, view, earlier } = c;
  if (scene.follows(view.index)) {
    const near = scene
      .namesIn(view.index - 1)
      .places.find(
        ({ id, role }) =>
          id !== 'world' && role !== 'to' && role !== 'on' && !(role === 'with' && HAVE_SIDES.has(measure)),
      );
    if (near && !isElsewhere(c, near.id))
      ballot.add(near.id, measure === 'tariff' && near.id !== partner ? 6 : 3, 'discourse');
  }
  const market = marketBefore(c, measure);
  if (market) ballot.add(market, 8, 'a market spoken of');
  const before = earlier && carried(earlier, measure);
  const ofPrice = earlier && c.link === 3 && isOfSamePrice(c, earlier, measure) ? 3 : 0;
  if (before && before !== partner && !isElsewhere(c, before))
    ballot.add(before, carriedWeight(c) - (before === 'world' ? 2 : 0) + ofPrice, 'discourse');
  if (earlier && !earlier.place && scene.follows(view.index) && c.distance === 1)
    ballot.add(null, c.link === 3 && earlier.measure === measure && !earlier.org ? carriedWeight(c) : 1, 'discourse');
  const spoken =
    own || !TRADES.has(measure) ? null : c.before.findLast((draft) => draft.measure === measure && draft.place);
  if (spoken?.place && spoken.place !== partner)
    ballot.add(spoken.place, measure === 'tariff' ? 8 : 6, 'trade spoken of');
  const topic = topicsFor(c, measure).find(
    (place) => (partner === null || !isOfSame(place, partner)) && !isElsewhere(c, place),
  );
  if (topic && !own && isOfItsState(c)) ballot.add(topic, 5, 'its state');
  if (topic) ballot.add(topic, own ? 1 : (TOPIC_WEIGHT[measure] ?? 5) + prominenceWeight(c, topic), 'discourse');
}
