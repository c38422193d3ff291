import type { WordClass } from '../../text/vocabulary.ts';
import type { Measure } from '../claim.ts';
import { FIGURE_NOUNS } from '../data/reporting-words.ts';
import type { Context, Draft } from '../draft.ts';
import type { Mention } from '../names/mention.ts';
import { isGoodsOf } from '../place/place-roles.ts';
import { centreOf } from '../place/pronoun.ts';
import { NATIONS } from '../place/public.ts';
import type { Scene } from '../scene/scene.ts';
import { isFarMoreNamed } from '../scene/topic.ts';
import { Tag } from '../words/tags.ts';
import { REGULAR_PAST } from '../words/tense.ts';
import { COMMA, words, wordsLike } from '../words/word-class.ts';
import { isOtherWay, tradedWith, WHOLE } from './other-way.ts';
import { isMetByImports, supplierOfImports, takerOfExports, takesDeliveries } from './trade-partner.ts';
import { GOODS, IMPORTS, SUPPLYING, TARIFFS, TURNING } from './trade-vocabulary.ts';

const BUYS_BOUGHT = wordsLike(/^(?:buys?|bought|gets?|sources?|sourced|obtains?|orders?|ordered)$/);

/** "China supplied 70% of those imports": the subject of a verb of supply is the other side. */
function supplier(c: Context, mentions: readonly Mention[]): Mention | null {
  const subject = mentions.find(
    ({ role, from }) => (role === 'subject' || role === 'other') && from >= c.clauseFrom && from < c.spot.from,
  );
  if (!subject || isMetByImports(c)) return null;
  for (let at = c.clauseFrom; at < c.spot.from; at++) if (c.scene.is(at, SUPPLYING)) return subject;
  return null;
}

/** "South Africa shipped 4m tonnes to China, Zimbabwe 300,000": the verb left out has a new subject and the same other side. */
function isNextSubject({ view, spot }: Context, kin: Draft): boolean {
  const after = view.places.some(
    ({ id, role, from }) =>
      id === kin.partner && (role === 'to' || role === 'from') && from >= kin.spot.to && from < spot.from,
  );
  return after && view.places.some(({ id, role, to }) => id === kin.place && role === 'subject' && to <= kin.spot.from);
}

function inList(c: Context, own: readonly Mention[]): Mention | null {
  const { unit } = c.spot.quantity;
  const kin = c.siblings.findLast((draft) => draft.unit === unit);
  if (!kin?.partner || isNextSubject(c, kin)) return null;
  const between = c.view.places.filter(({ id, from }) => id !== 'world' && from >= kin.spot.to && from < c.spot.from);
  const named = [...own, ...between].filter(
    ({ role, id, from }) =>
      role !== 'in' &&
      role !== 'possessor' &&
      role !== 'from' &&
      role !== 'adjective' &&
      id !== kin.place &&
      from < c.spot.from,
  );
  return named[0] ?? null;
}

/** "buys 95% of them in China": where a thing is bought is the other side. */
function boughtIn(c: Context, own: readonly Mention[]): Mention | null {
  for (let at = c.clauseFrom; at < c.spot.from; at++)
    if (c.scene.is(at, BUYS_BOUGHT)) return own.find(({ role, from }) => role === 'in' && from >= c.spot.to) ?? null;
  return null;
}

const LEANING = wordsLike(
  /^(?:rel(?:y|ies|ied|ying|iant|iance)|depend(?:s|ed|ing|ent|ence|ency|ant)?|lean(?:s|ed)?|bank(?:s|ed)?|count(?:s|ed)?)$/,
);

/** "depended on China for 90 per cent", "turned to China for 90 per cent". */
const leanedOn = (c: Context, own: readonly Mention[]): Mention | null =>
  own.find(
    ({ role, from }) =>
      (role === 'to' && c.scene.base[from - 1] === 'to' && c.scene.is(from - 2, TURNING)) ||
      ((role === 'on' || (role === 'adjective' && /^(?:on|for)$/.test(c.scene.base[from - 1] ?? ''))) &&
        c.scene.last(Math.max(c.view.from, from - 6), from, LEANING) >= 0),
  ) ?? null;

const MOST = words('mostly mainly largely chiefly most much all half primarily nearly almost virtually which');
/** "exported 146 tonnes, nearly all of it to China": the other side of the most of it is not that of the whole. */
function isOfMost({ scene, spot }: Context, { from }: Mention): boolean {
  const commas = [scene.first(spot.to, from, COMMA), scene.last(spot.to, from, COMMA)];
  return commas.some(
    (comma) =>
      comma >= 0 && scene.base[comma + 1] !== 'all' && scene.first(comma, Math.min(from, comma + 4), MOST) >= 0,
  );
}

const ANOTHER_CLAUSE = words('but while whereas although though as because since');
/** "fell to 90 tonnes, leaving mills to turn to Peru", and not "90 tonnes, leaving for Peru": what came of it, in a clause without a subject. */
function isInOutcome({ scene, spot }: Context, at: number): boolean {
  for (let comma = scene.first(spot.to, at, COMMA); comma >= 0; comma = scene.first(comma + 1, at, COMMA))
    if (scene.has(comma + 1, Tag.gerund) && !scene.is(comma + 2, TO)) return true;
  return false;
}

/** "exports rose 13%, but flows to Japan stalled": whether a word after the number is of what another clause tells. */
function isInNextClause(c: Context, at: number): boolean {
  const { scene, view, spot } = c;
  if (isInOutcome(c, at)) return true;
  const opens = scene.first(spot.to, at, ANOTHER_CLAUSE);
  return opens >= 0 && (scene.hasFinite(opens, view.to) || scene.first(opens, view.to, REGULAR_PAST) >= 0);
}

const BOUND = words('bound destined headed heading leave leaves left leaving');
const IT = words('it them');
const TO = words('to for');
const MAX_GOAL = 4;
/** "to a smelter in Japan", "to customers in Japan": where those are to whom a thing goes. */
const isGoalIn = ({ scene }: Context, { role, from }: Mention) => {
  const to = role === 'in' ? scene.last(from - MAX_GOAL, from - 1, TO) : -1;
  return to >= 0 && !scene.hasFinite(to, from) && !scene.isNumber(to + 1);
};
/** "304 tonnes bound for Japan", "90% of it for Japan". */
const isDestination = (c: Context, mention: Mention) => isGoalIn(c, mention) || isBoundFor(c, mention);
const isBoundFor = ({ scene, view }: Context, { role, from }: Mention) =>
  (role === 'for' && (scene.is(from - 2, BOUND) || scene.is(from - 2, IT))) ||
  // "304 tonnes left Chile for Japan"
  (role === 'for' && view.places.some((place) => place.to === from - 1 && scene.is(place.from - 1, BOUND))) ||
  (role === 'adjective' && /^(?:to|for)$/.test(scene.base[from - 1] ?? ''));

const WHERE = words('which where whom');
/** "the Philippines, from which Indonesia bought 15 tonnes": the other side is what the relative clause hangs on. */
function ofRelative({ scene, view, spot, clauseFrom }: Context, role: 'to' | 'from'): Mention | null {
  for (let at = Math.max(view.from + 1, clauseFrom - 1); at < spot.from - 1; at++)
    if (scene.base[at] === role && scene.is(at + 1, WHERE))
      return view.places.findLast(({ id, to }) => id !== 'world' && to <= at) ?? null;
  return null;
}

function ofTrade(c: Context, measure: Measure, own: readonly Mention[], all: readonly Mention[]): Mention | null {
  const role = measure === 'exports' ? 'to' : 'from';
  const named =
    own.find((mention) => mention.role === role && !isOfMost(c, mention) && !isInNextClause(c, mention.from)) ??
    (measure === 'exports' ? own.find((mention) => isDestination(c, mention)) : boughtIn(c, own)) ??
    ofRelative(c, role);
  if (named) return named;
  // "exports of 90 t |to Peru| fell 3%": what leads into the next figure goes with this one.
  const behind = all.find(
    (mention) => mention.role === role && mention.from > c.spot.to && mention.from <= c.spot.to + 2,
  );
  if (behind) return behind;
  const inClause = (mention: Mention) => mention.from >= c.clauseFrom && mention.from < c.spot.from;
  const isGoods = (mention: Mention) => isGoodsOf(c, mention, measure);
  const goods = measure === 'imports' ? (own.find(isGoods) ?? all.find((one) => inClause(one) && isGoods(one))) : null;
  if (goods) return goods;
  if (measure === 'exports') {
    const taker = inList(c, own) ?? takesDeliveries(c) ?? takerOfExports(c);
    return (
      taker ??
      all.find(({ role: is, from, to }) => is === role && from < c.spot.from && !isTradeNamedAnew(c, measure, to)) ??
      null
    );
  }
  return (
    supplier(c, own) ??
    inList(c, own) ??
    supplierOfImports(c) ??
    (measure === 'dependence' ? leanedOn(c, own) : null) ??
    all.find(({ role: is, from }) => is === role && from < c.spot.from && (from >= c.clauseFrom || importsAct(c))) ??
    null
  );
}

/** "Imports from China grew 41% and met 57% of demand": what acts throughout. */
const importsAct = ({ scene, view }: Context) => scene.is(view.from, IMPORTS);

const MADE = wordsLike(/^(?:made|built|produced|assembled|mined|manufactured)$/);

/** "China, which will levy 25 percent on it": the goods are of the place that the sentence is about. */
function onIt({ scene, view, spot, clauseFrom }: Context, all: readonly Mention[]): Mention | null {
  if (scene.base[spot.to] !== 'on' || !/^(?:it|them|these|those)$/.test(scene.base[spot.to + 1] ?? '')) return null;
  const main = all.find(({ from }) => from >= view.from && from < clauseFrom);
  const levies = all.findLast(({ to }) => to <= spot.from);
  return main && main.id !== levies?.id ? main : null;
}

const MAX_GOODS = 12;
/** "15% tariffs on about $125bn worth of Chinese goods": the goods that follow, whatever number stands between. */
function onGoods({ scene, view, spot }: Context, goods: (mention: Mention) => boolean): Mention | null {
  const on = scene.is(spot.to, TARIFFS) ? spot.to + 1 : spot.to;
  if (scene.base[on] !== 'on') return null;
  const first = view.places.find((place) => place.from > on && place.id !== 'world');
  if (!first || first.from > on + MAX_GOODS || !goods(first)) return null;
  for (let at = on; at < first.from; at++) if (scene.base[at] === ',' || scene.has(at, Tag.be)) return null;
  return first;
}

function ofTariff(c: Context, own: readonly Mention[], all: readonly Mention[]): Mention | null {
  const goods = (mention: Mention) =>
    isGoodsOf(c, mention, 'tariff') ||
    mention.role === 'on' ||
    (mention.role === 'in' && c.scene.is(mention.from - 2, MADE));
  return (
    own.find(goods) ??
    own.find(({ role }) => role === 'from' || role === 'for') ??
    onGoods(c, goods) ??
    onIt(c, all) ??
    all.find((mention) => goods(mention) && mention.from < c.spot.from) ??
    null
  );
}

/** "data from the customs administration", "according to Chinese customs": who has the figures, and no other side. */
function givesFigures({ scene }: Context, { from }: Mention): boolean {
  const before = scene.has(from - 1, Tag.determiner) ? from - 2 : from - 1;
  const [word, last = ''] = [scene.base[before], scene.base[before - 1]];
  return (word === 'from' && FIGURE_NOUNS.has(last)) || (word === 'to' && last === 'according');
}

const MAX_INTO = 3;
/** "|Imports into Peru| fell, and exports rose": where goods come in, and no other side of what goes out. */
const isImportedTo = ({ view }: Context, { role, from }: Mention): boolean =>
  role === 'to' &&
  view.cues.some(
    ({ measure, form, to }) => measure === 'imports' && form === 'noun' && to < from && from - to <= MAX_INTO,
  );

const OUT = words('out');
/** "90 tonnes, out of 780 in all": the whole that a part went to somebody of. */
const isTheWhole = ({ scene, spot, sibling }: Context): boolean => {
  const out = sibling ? scene.last(Math.max(sibling.spot.to, spot.from - NEAR - 1), spot.from, OUT) : -1;
  return out >= 0 && scene.base[out + 1] === 'of';
};

/** The name of the other side of a trade, a dependence or a tariff, where the sentence has it. */
export function findPartner(c: Context, measure: Measure): Mention | null {
  if (c.sides?.measure === measure) return c.sides.partner;
  if (isTheWhole(c)) return null;
  const all = c.view.places.filter(
    (place) => place.id !== 'world' && !givesFigures(c, place) && !(measure === 'exports' && isImportedTo(c, place)),
  );
  const own = all.filter(({ from }) => from >= c.segmentFrom && from < c.segmentTo);
  if (measure === 'exports' || measure === 'imports' || measure === 'dependence') return ofTrade(c, measure, own, all);
  if (measure === 'tariff') return ofTariff(c, own, all);
  return BESIDES_TRADE.has(measure) ? besidesTrade(c, all) : null;
}

/** What is told of a trade without being its size: how long it stopped, how many licences it had. */
const BESIDES_TRADE: ReadonlySet<Measure> = new Set(['other', 'duration', 'licence-count']);
const SENT = words('exports export exported exporting shipments shipped sales sells sold deliveries');
const BROUGHT = words('imports import imported importing purchases applications');
const NEAR = 4;
/** "when exports to Japan were stopped for two months". */
function besidesTrade({ scene, clauseFrom, clauseTo }: Context, all: readonly Mention[]): Mention | null {
  const after = (from: number, cls: WordClass) => scene.last(Math.max(clauseFrom, from - NEAR), from, cls) >= 0;
  return (
    all.find(
      ({ role, from }) =>
        from >= clauseFrom &&
        from < clauseTo &&
        ((role === 'to' && after(from, SENT)) || (role === 'from' && after(from, BROUGHT))),
    ) ?? null
  );
}

const ITS = words('its their');
/** "Its goods now face a rate of 50%": those of who was spoken of. */
function isOnItsGoods({ scene, view, spot }: Context): boolean {
  const at = scene.first(view.from, spot.from, GOODS);
  return at > view.from && scene.is(at - 1, ITS);
}

const SENT_OR_BROUGHT: ReadonlySet<Measure> = new Set(['exports', 'imports', 'dependence']);
const TRADED_WITH = words('shipments exports sales deliveries imports purchases');
/** "gets 80% of its magnets there", "Shipments there fell", "comes from the country": the place spoken of last, where it is not the one that trades. */
function thereOf(c: Context, measure: Measure, place: string | null): string | null {
  const { scene, view, earlier } = c;
  const country = SENT_OR_BROUGHT.has(measure) ? theCountry(c, measure) : -1;
  const at = country >= 0 || !SENT_OR_BROUGHT.has(measure) ? country : placeThere(c);
  if (at < 0 || isInNextClause(c, at)) return null;
  const centre = country >= 0 ? countrySpokenOf(c, place) : null;
  const here = view.places.findLast(({ id, to }) => id !== 'world' && id !== place && to <= at);
  const before = scene.follows(view.index)
    ? scene.namesIn(view.index - 1).places.filter(({ id }) => id !== 'world' && id !== place)
    : [];
  const named = (measure === 'exports' ? before.find(({ role }) => role === 'to') : undefined) ?? before[0];
  return (
    [here?.id, centre, earlier?.partner, named?.id, earlier?.place, scene.topic.places[0]].find(
      (one) => one && one !== place,
    ) ?? null
  );
}
const THERE = words('there');
const OVER_THERE = words('from to');

/** Where "there" says with whom somebody trades; -1 where it does not. */
function placeThere({ scene, view, spot, segmentTo }: Context): number {
  const at = scene.first(view.from, segmentTo, THERE);
  const trade = scene.is(at - 1, OVER_THERE) ? at - 2 : at - 1;
  return at >= spot.from || scene.is(trade, TRADED_WITH) ? at : -1;
}

/** The country that "the country" means: the one spoken of last, unless the article names another far more often. */
function countrySpokenOf({ scene, view }: Context, place: string | null): string | null {
  const { places } = scene.topic;
  const centre = centreOf(scene, view.index - 1, true);
  const topic = places.find((one) => one !== place);
  if (topic === undefined || centre === null || centre === place) return topic ?? null;
  return isFarMoreNamed(scene.topic, topic, centre) ? topic : centre;
}

const POINTS = words('the that this');
/** "from the country" with what is imported, "to that country" with what is exported; -1 where neither stands. */
function theCountry({ scene, view, spot, clauseFrom, segmentTo }: Context, measure: Measure): number {
  if (!view.says(NATIONS)) return -1;
  const link = measure === 'exports' ? 'to' : 'from';
  const places = [scene.first(spot.to, segmentTo, NATIONS), scene.last(clauseFrom, spot.from, NATIONS)];
  return places.find((at) => at >= 0 && scene.is(at - 1, POINTS) && scene.base[at - 2] === link) ?? -1;
}

const NEIGHBOUR = words('neighbour neighbor');
const MAX_NEIGHBOUR = 4;
/** "sold 900 tonnes to its big neighbour": the other place spoken of. */
function neighbourOf({ scene, view, earlier, segmentFrom, segmentTo }: Context, place: string | null): string | null {
  if (!view.says(NEIGHBOUR)) return null;
  const at = scene.first(segmentFrom, segmentTo, NEIGHBOUR);
  const to = at < 0 ? -1 : scene.last(Math.max(view.from, at - MAX_NEIGHBOUR), at, OVER_THERE);
  if (to < 0 || !scene.is(to + 1, ITS)) return null;
  const here = view.places.find(({ id }) => id !== 'world' && id !== place);
  const spoken = [here?.id, earlier?.partner, ...scene.topic.places];
  return spoken.find((one) => one && one !== place) ?? null;
}
/** "Those of Peru came to $9bn": with the same other side. */
const opensWithThose = ({ scene, view }: Context) =>
  scene.base[view.from] === 'those' && scene.base[view.from + 1] === 'of';

/** "Iron ore shipments", "China's exports of germanium": what is traded is named anew, and nothing of with whom. */
const isTradeNamedAnew = ({ scene, view, spot }: Context, measure: Measure, from: number): boolean =>
  view.cues.some(
    (cue) =>
      cue.measure === measure &&
      cue.form === 'noun' &&
      cue.from >= from &&
      cue.to <= spot.from &&
      ((scene.base[cue.to] === 'of' && !scene.isQuantity(cue.to + 1) && !scene.is(cue.to + 1, ITS)) ||
        (cue.from > from && isNoun(scene, cue.from - 1))),
  );
const NO_NOUN =
  Tag.month |
  Tag.weekday |
  Tag.determiner |
  Tag.preposition |
  Tag.conjunction |
  Tag.adverb |
  Tag.pronoun |
  Tag.verb |
  Tag.wall;
const isNoun = (scene: Scene, at: number) => !scene.has(at, NO_NOUN) && /^[a-z]{3}/.test(scene.base[at] as string);

/** "For gallium the figure is 71%": the next sentence of the paragraph names no place and no whole. */
const goesOnAbout = ({ scene, view, spot, distance }: Context): boolean =>
  distance === 1 &&
  scene.follows(view.index) &&
  view.places.length === 0 &&
  scene.first(view.from, spot.to + 4, WHOLE) < 0;

/** "Peru sent 4 t to Chile and 9 t to Kenya. In May, exports were 40 t": of several that were told apart none is meant further. */
const isOfSeveral = ({ before }: Context, { view, partner }: Draft): boolean =>
  before.some((draft) => draft.view === view && draft.partner !== null && draft.partner !== partner);

/** "31% |of Peru's imports| in May and 8% in June": where the words end that tell what a part before is of. */
function pastWhole({ scene, view }: Context, { spot, measure }: Draft): number {
  if (scene.base[spot.to] !== 'of') return spot.to;
  return view.cues.find((cue) => cue.from > spot.to && cue.measure === measure)?.to ?? spot.to;
}

/** The other side where the sentence leaves it to what was said before. */
export function inheritedPartner(c: Context, measure: Measure, place: string | null): string | null {
  const kin = c.main ?? c.sibling;
  const { earlier } = c;
  if (measure === 'tariff' && place !== null && isOnItsGoods(c)) {
    const named = c.scene.follows(c.view.index) ? c.scene.namesIn(c.view.index - 1).places : [];
    const owner = named.find(({ id, role }) => id !== place && id !== 'world' && role === 'subject');
    if (owner) return owner.id;
  }
  const there = thereOf(c, measure, place) ?? (SENT_OR_BROUGHT.has(measure) ? neighbourOf(c, place) : null);
  if (there) return there;
  if (measure === 'tariff' && !kin && earlier?.measure === 'imports' && earlier.place === place) return earlier.partner;
  if (isTheWhole(c) || isTradeNamedAnew(c, measure, kin ? Math.max(pastWhole(c, kin), c.clauseFrom) : c.view.from))
    return null;
  if (kin)
    return (kin.measure === measure || isOtherWay(c, kin, measure, place)) && kin.partner !== place
      ? kin.partner
      : null;
  if (
    measure === 'dependence' &&
    earlier?.measure === measure &&
    c.view.traders.length < 2 &&
    earlier.partner !== place
  )
    return earlier.partner;
  const other = tradedWith(c, measure);
  if (other !== null && other !== place) return other;
  if (earlier?.measure !== measure || isOfSeveral(c, earlier)) return null;
  if (opensWithThose(c)) return earlier.partner === place ? null : earlier.partner;
  // Who was hit by a tariff and levies one itself answers the first.
  if (measure === 'tariff' && earlier.partner !== null && earlier.partner === place) return earlier.place;
  const carried =
    earlier.place === place &&
    (c.link === 3 || (measure === 'tariff' && c.distance <= 2) || (!BESIDES_TRADE.has(measure) && goesOnAbout(c)));
  return carried ? earlier.partner : null;
}
