import { HEAVY_RARE_EARTHS, LIGHT_RARE_EARTHS } from '../../glossary/elements.ts';
import { isIn } from '../../text/vocabulary.ts';
import { Ballot } from '../ballot.ts';
import type { Measure } from '../claim.ts';
import { FOLK_HEADS, OTHER_GOODS, PLANT_NOUNS } from '../data/counted-words.ts';
import { GOODS_MEASURES } from '../data/measure-units.ts';
import type { Context, Draft } from '../draft.ts';
import { headOf, isAllRareEarths } from '../measure/measure-head.ts';
import { LINE_WEIGHT } from '../scene/lines.ts';
import { carriedWeight } from '../scene/subject.ts';
import { Tag } from '../words/tags.ts';
import { anyOf, words, wordsLike, wordsOf } from '../words/word-class.ts';
import { isDriver } from './drivers.ts';
import { materialInName } from './materials.ts';
import { isOfAnotherStory, isOtherSubject, ofOtherGoods, usesUtilities } from './other-goods.ts';
import {
  ANY_PRICE,
  followsAnother,
  inPhrase,
  isBehindName,
  isInAsideOfAnother,
  isInFront,
  isInNameOfFund,
  isOfWhole,
  isOneSpokenOf,
  isPartOfGoods,
  isSubjectBeforeAside,
  namesMeasured,
} from './standing.ts';

const CRITICAL_STRATEGIC = wordsLike(/^(?:critical|strategic)$/);

/** How little a measure speaks of a material by itself, where the figure is a company's and where it is not. */
const IMMATERIAL: Partial<Record<Measure, readonly [company: number, otherwise: number]>> = {
  revenue: [15, 4],
  workforce: [15, 10],
  stake: [17, 12],
  tariff: [12, 7],
  'market-value': [13, 2],
  investment: [12, 1],
  duration: [6, 3.5],
  other: [7, 3.5],
  price: [8, 3],
  demand: [5, 2],
};

/** The topic says little of these, whatever the article is about. */
const OWN_WORDS_ONLY = new Set<Measure>(['tariff', 'workforce', 'stake', 'revenue']);

/** Elements named one by one are no group whose members are counted. */
const GROUP_IDS = new Set([
  'rare-earths',
  'heavy-rare-earths',
  'light-rare-earths',
  'magnet-rare-earths',
  'critical-minerals',
  'platinum-group-metals',
]);
/** Who makes or sells the material: counted in an article on it they are of it. */
const TRADERS = words(
  'exporter exporters importer importers producer producers supplier suppliers miner miners refiner refiners smelter smelters mine mines refinery refineries project projects plant plants factory factories deposit deposits mill mills bidder bidders',
);
const isKindCount = (measure: Measure) => measure === 'element-count' || measure === 'controlled-count';

const LISTED = words('mineral minerals material materials metal metals commodities entries items');
const BY_KIND = words('mineral minerals material materials commodities');

/** "the critical list has 50 minerals", "50 minerals as critical resources", and "34 raw materials" where such lists are spoken of. */
function criticalKinds(c: Context, ballot: Ballot<string | null>, measure: Measure): void {
  if (measure !== 'element-count' && measure !== 'other' && measure !== 'controlled-count') return;
  const head = headOf(c);
  if (!isIn(LISTED, head)) return;
  if (isAllRareEarths(c.spot.quantity)) return;
  for (let at = c.view.from; at < c.view.to; at++)
    if (c.scene.is(at, CRITICAL_STRATEGIC) && Math.abs(at - c.spot.from) < 16)
      ballot.add('critical-minerals', 12, 'critical');
  if (isIn(BY_KIND, head) && c.scene.topic.materials.includes('critical-minerals'))
    ballot.add('critical-minerals', 10, 'kinds of minerals');
}

const RARE_EARTHS = new Set([...LIGHT_RARE_EARTHS, ...HEAVY_RARE_EARTHS]);
const OF_THE_FIELD = new Set([...RARE_EARTHS, 'rare-earths', 'heavy-rare-earths', 'ndpr-oxide', 'rare-earth-magnets']);
/** "five elements: holmium, erbium, …": the kinds are named one by one, and rare earths all. */
const areRareEarths = ({ view }: Context) =>
  view.materials.length > 1 && view.materials.every(({ id }) => RARE_EARTHS.has(id));

const NONE_OF = words('no without');
/** What examples of the things counted follow. */
const EXAMPLES = words('including include includes like such namely');
const LIGHT = words(
  'metal material ore ores stuff mineral element commodity fuel concentrate carbonate metals minerals elements materials',
);
const THE = words('the same such a an of this that its this');

const isBesideMaterial = ({ view }: Context, at: number) =>
  view.materials.some(({ to }) => to >= at - 1 && to <= at + 1);

/** "the metal", "a pound of metal": the material spoken of. */
function fromLightNoun(c: Context, ballot: Ballot<string | null>): void {
  const { scene, spot, view } = c;
  if (!view.says(LIGHT)) return;
  const spokenOf = c.sibling?.material ?? c.earlier?.material ?? scene.topic.material;
  if (spokenOf === null) return;
  const end = Math.min(c.segmentTo, spot.to + 8);
  for (let at = c.clauseFrom; at < end; at++)
    if (scene.is(at, LIGHT) && scene.is(at - 1, THE) && !isBesideMaterial(c, at)) {
      const own = view.materials.some(({ from, to }) => from >= c.clauseFrom && to <= c.spot.from);
      ballot.add(spokenOf, own ? 4 : 9, 'a noun for it');
      return;
    }
}

/** What is dug or listed is the material that magnets are made of. */
const OF_ORES: ReadonlySet<Measure> = new Set(['reserves', 'mine-production', 'element-count', 'controlled-count']);
const asDug = (material: string, isOre: boolean) =>
  isOre && material === 'rare-earth-magnets' ? 'rare-earths' : material;

/** "40% of all separation": so is what the sentence itself says is separated or refined. */
const isSeparated = ({ view, segmentFrom, segmentTo }: Context) =>
  view.cues.some(
    ({ measure, weak, from }) => measure === 'processing' && !weak && from >= segmentFrom && from < segmentTo,
  );

const isOfOres = (c: Context, measure: Measure): boolean =>
  OF_ORES.has(measure) || (measure === 'processing' && isSeparated(c));

/** "an alumina refinery": what a place of work is called by. */
const WORKS = wordsOf(PLANT_NOUNS);
function fromMentions(c: Context, ballot: Ballot<string | null>, measure: Measure): void {
  let phrases = 0;
  const isOfGoods = measure !== 'other' && measure !== 'duration';
  for (const [at, mention] of c.view.materials.entries()) {
    if (mention.role === 'unlike' || (isKindCount(measure) && !GROUP_IDS.has(mention.id) && !inPhrase(c, mention)))
      continue;
    if (
      c.scene.is(mention.from - 1, NONE_OF) ||
      followsAnother(c, mention, at) ||
      isPartOfGoods(c, mention) ||
      isOneSpokenOf(c, mention) ||
      isInAsideOfAnother(c, mention) ||
      isInNameOfFund(c, mention)
    )
      continue;
    if (mention.from >= c.spot.to && !inPhrase(c, mention) && isDriver(c.scene, mention.from, c.spot.to)) continue;
    if (c.spot.quantity.unit === 'count' && c.scene.last(c.spot.to, mention.from, EXAMPLES) >= 0) continue;
    if (mention.from >= c.spot.to && c.view.spots.some((next) => isInFront(c, mention, next))) continue;
    if (isBehindName(c, mention)) ballot.add(mention.id, 14, 'behind its name');
    if (isSubjectBeforeAside(c, mention)) ballot.add(mention.id, 9, 'subject before an aside');
    const inside = mention.from >= c.segmentFrom && mention.from < c.segmentTo;
    const sameClause = mention.from >= c.clauseFrom && mention.from < c.clauseTo;
    if (inPhrase(c, mention) || isInFront(c, mention, c.spot) || isOfWhole(c, mention))
      ballot.add(mention.id, phrases++ === 0 ? 17 : 8, 'in the phrase');
    else if (inside) {
      const before = mention.from < c.spot.from;
      const distance = before ? c.spot.from - mention.to : mention.from - c.spot.to;
      const names = before && namesMeasured(c, mention, measure);
      const isOwn = isOfGoods && before && sameClause && !c.scene.is(mention.to, WORKS);
      const weight =
        (before ? 7 : 5) +
        (sameClause ? 2 : 0) +
        (isOwn ? 3 : 0) +
        (mention.role === 'subject' && before ? 1 : 0) +
        (names ? 5 : 0);
      ballot.add(mention.id, weight - Math.min(3, distance / 6), before ? 'own words before' : 'own words after');
    } else if (mention.from < c.spot.from)
      ballot.add(mention.id, c.sibling?.material ? 1 : 3, 'earlier in the sentence');
    else ballot.add(mention.id, 1, 'later in the sentence');
  }
}

const OXIDES = words('oxide oxides reo treo');
const OF_OXIDES = words('of rare earth mixed separated total contained finished');
/** "900 tonnes of oxides": where rare earths are spoken of, all of them, weighed so. */
function fromOxides({ scene, spot }: Context, ballot: Ballot<string | null>): void {
  let at = spot.to;
  while (at < spot.to + 4 && scene.is(at, OF_OXIDES)) at++;
  if (at > spot.to && scene.is(at, OXIDES) && scene.topic.materials.some((id) => OF_THE_FIELD.has(id)))
    ballot.add('rare-earths', 12, 'oxides');
}

/** Whether a figure was read as one of goods that are no material of the field. */
const isOfOtherGoods = ({ material, evidence }: Draft) =>
  material === null && (evidence.material.winner()?.why.some((why) => OTHERS.has(why)) ?? false);
const [OTHER, OTHER_PRICE, MADE_THINGS] = ['other goods', 'prices of something else', 'things made'];
const OTHERS = new Set([OTHER, OTHER_PRICE, MADE_THINGS]);

/** "Gold stood at $2,400 an ounce; copper at $9,100": the number's own words name a material before it. */
const hasOwnMaterial = ({ view, spot, segmentFrom }: Context) =>
  view.materials.some(({ from, to }) => from >= segmentFrom && to <= spot.from);

/** "Rare earths: terbium slipped to $940/kg": one of the group that a label names. */
const isOneOfLabel = ({ view, spot }: Context, label: string, end: number): boolean =>
  GROUP_IDS.has(label) &&
  view.materials.some(({ id, from, to }) => from >= end && to <= spot.from && !GROUP_IDS.has(id));

/** "tin rose 4% to 900 t, gold 9% to 30": where the move right before led is of what moved, whatever else the sentence names. */
const isMovedTo = ({ scene, spot }: Context, move: Draft): boolean =>
  move.slot === 'difference' && /^(?:to|at)$/.test(scene.base[spot.from - 1] ?? '') && spot.from - move.spot.to <= 2;

/** What is said of goods without naming them is said of the last ones of the same measure. */
const OF_LAST_GOODS: ReadonlySet<Measure> = new Set([...GOODS_MEASURES, 'dependence']);
function fromDiscourse(c: Context, ballot: Ballot<string | null>, measure: Measure, topic: number): void {
  const { scene, view, sibling, earlier } = c;
  const ore = isOfOres(c, measure);
  const kin = c.siblings.findLast((draft) => draft.material !== null) ?? null;
  if (sibling && isMovedTo(c, sibling) && (sibling.material !== null || isOfOtherGoods(sibling)))
    ballot.add(sibling.material, 10, 'sibling');
  else if (kin) ballot.add(kin.material && asDug(kin.material, ore), 7, 'sibling');
  else if (sibling && sibling.measure === measure && !hasOwnMaterial(c))
    ballot.add(null, isOfOtherGoods(sibling) ? 8 : 3, 'sibling');
  for (const { from, to, what } of c.lines) {
    const [first] = scene.facts(from, to).materials;
    if (first && !(what === 'label' && isOneOfLabel(c, first.id, to)))
      ballot.add(
        asDug(first.id, ore),
        LINE_WEIGHT[what] + 1,
        what === 'heading' || what === 'title' ? 'discourse' : what,
      );
  }
  if (!sibling && scene.follows(view.index)) {
    const start = scene.view(view.index - 1)?.from ?? view.from;
    const before = scene.namesIn(view.index - 1).materials.find(({ from }) => !isDriver(scene, from, start));
    if (before && (!isKindCount(measure) || GROUP_IDS.has(before.id)))
      ballot.add(asDug(before.id, ore), 5 + c.link, 'discourse');
  }
  if (!sibling && earlier?.material && measure === 'tariff' && earlier.measure === measure)
    ballot.add(earlier.material, 3, 'same tariff');
  if (!sibling && earlier?.material && (!isKindCount(measure) || GROUP_IDS.has(earlier.material)))
    ballot.add(asDug(earlier.material, ore), carriedWeight(c), 'discourse');
  if (!sibling && earlier?.material === null && earlier.measure === measure && c.distance === 1)
    ballot.add(null, 2, 'discourse');
  const like =
    sibling || c.view.materials.length > 0 || !OF_LAST_GOODS.has(measure)
      ? null
      : c.before.findLast((draft) => draft.measure === measure && draft.material !== null);
  if (like?.material && like !== earlier) ballot.add(like.material, 2, 'last of its measure');
  const isCounted = !isKindCount(measure) || GROUP_IDS.has(asDug(scene.topic.material ?? '', ore));
  if (scene.topic.material && !kin && isCounted) ballot.add(asDug(scene.topic.material, ore), topic, 'discourse');
}

const GOODS = wordsOf(OTHER_GOODS);
const MOVED: ReadonlySet<Measure> = new Set([
  'exports',
  'imports',
  'production',
  'mine-production',
  'demand',
  'stockpile',
  'reserves',
]);

/** "production of cars", "car output", "sales of electric vehicles": of what is built, and no material. */
const isMakingOfThings = (c: Context) =>
  c.view.says(MADE) &&
  c.view.cues.some(
    ({ form, measure, from, to }) =>
      form === 'noun' &&
      from >= c.clauseFrom &&
      to <= c.spot.from &&
      (c.scene.is(from - 1, THINGS) ||
        (c.scene.is(from - 1, GOODS) && MOVED.has(measure)) ||
        (c.scene.base[to] === 'of' && c.scene.first(to + 1, to + 4, THINGS) >= 0)),
  );

/** How much more than its measure says a figure of no measure speaks for no material: people, distances, fines and hours have none. */
function immaterialThing(c: Context, measure: Measure): number {
  const { unit } = c.spot.quantity;
  const cls = c.spot.sort;
  if (cls === 'time' && /^(?:hour|minute|second|night)$/.test(unit)) return 10;
  if (measure !== 'other') return 0;
  if (cls === 'money' || cls === 'other') return 4;
  if (cls !== 'count' && cls !== 'percent') return 0;
  const people = FOLK_HEADS.has(peopleAt(c)) || (cls === 'percent' && arePeopleOfAPlace(c));
  return people ? 8 : isIn(THINGS, peopleAt(c)) ? 5 : cls === 'count' ? 1 : 0;
}

/** What is built with a material and is none. */
const THINGS = words(
  `car cars vehicle vehicles ev evs phone phones smartphone smartphones laptop laptops turbine turbines jet jets plane planes aircraft scooter scooters bike bikes
   bus buses train trains missile missiles robot robots drone drones chip chips carmaker carmakers automaker automakers supplier suppliers customer customers buyer buyers
   tree trees well wells field fields shop shops school schools stage stages cycle cycles layer layers page pages seat seats goal goals game games bank banks court courts fund funds`,
);

const MADE = anyOf(THINGS, GOODS);

/** "two in three Brits", "most Germans". */
function arePeopleOfAPlace({ scene, spot, view }: Context): boolean {
  const at = scene.base[spot.to] === 'of' ? spot.to + 1 : spot.to;
  return view.places.some(
    ({ from, to }) => from === at && /s$/.test(scene.base[to - 1] as string) && scene.has(to, Tag.verb),
  );
}

/** The head of what is counted, or of "two in three Brits", "half of the voters". */
function peopleAt(c: Context): string {
  const { base } = c.scene;
  const head = headOf(c);
  if (c.spot.quantity.unit !== '%') return head;
  const at = base[c.spot.to] === 'of' ? c.spot.to + 1 : c.spot.to;
  return base[at] === 'the' || base[at] === 'all' ? (base[at + 1] ?? '') : (base[at] ?? '');
}

const OF_AN_ECONOMY = words('economy economies gdp household households consumer consumers');
const WHOLE_ECONOMY: ReadonlySet<Measure> = new Set(['other', 'demand', 'investment']);
/** "The economy grew 0.4%", "spending by households rose": what a whole country makes and spends is of no material. */
const isOfAnEconomy = (c: Context, measure: Measure) =>
  c.spot.sort === 'percent' &&
  WHOLE_ECONOMY.has(measure) &&
  c.view.materials.length === 0 &&
  c.scene.last(c.view.from, c.spot.from, OF_AN_ECONOMY) >= 0;

const PRICES = words('prices');
const KINDS_OF_PRICE = words('selling spot futures realised realized average');
const OTHER_PRICED = words(
  'gold house home property consumer producer retail energy electricity power petrol fuel oil gas food ticket share stock bond rental land grain wholesale',
);
/** "house prices", "the gold selling price". */
function isOtherPrice({ scene, spot, clauseFrom }: Context): boolean {
  const at = scene.last(clauseFrom, spot.from, ANY_PRICE);
  const of = scene.is(at - 1, KINDS_OF_PRICE) ? at - 2 : at - 1;
  return at > 0 && scene.is(of, OTHER_PRICED);
}

const CONTRACTS = words('futures contract contracts price prices');
/** "Zinc futures rose 2%": what is traded has the material's name. */
const isOfItsContract = ({ scene, view, segmentFrom, spot }: Context) =>
  view.materials.some(({ from, to }) => from >= segmentFrom && to < spot.from && scene.is(to, CONTRACTS));

/** What a house is called by is what it weighs, where nothing nearer is named; "Rare Earths" tells none of them. */
const BY_NAME = 6;
const ALL_GOODS = words('goods imports exports products');
/** "a charge on its goods", but no "imports of gallium" and "gallium imports". */
function isOnAllGoods({ scene, view, clauseFrom, segmentTo }: Context): boolean {
  const at = scene.first(clauseFrom, segmentTo, ALL_GOODS);
  return (
    at >= 0 && !view.materials.some(({ from, to }) => to === at || (from === at + 2 && scene.base[at + 1] === 'of'))
  );
}

const RAW = words('raw unrefined unprocessed unworked untreated ore ores concentrate concentrates');
const SHARES = words('shares share stock target tp pt');
/** The material a claim is about; null has a weight of its own by what is measured. */
export function readMaterial(c: Context, measure: Measure, org: string | null, traded: boolean): Ballot<string | null> {
  const ballot = new Ballot<string | null>();
  const unit = c.spot.sort;
  fromMentions(c, ballot, measure);
  criticalKinds(c, ballot, measure);
  if (isKindCount(measure) && areRareEarths(c)) ballot.add('rare-earths', 9, 'its members');
  fromLightNoun(c, ballot);
  if (unit === 'mass') fromOxides(c, ballot);
  const called = unit === 'mass' && org !== null ? materialInName(org) : null;
  if (called !== null && !GROUP_IDS.has(called)) ballot.add(called, BY_NAME, 'name of its maker');
  fromDiscourse(
    c,
    ballot,
    measure,
    OWN_WORDS_ONLY.has(measure) ? 1 : unit === 'count' && measure === 'other' ? (isIn(TRADERS, headOf(c)) ? 5 : 3) : 4,
  );
  const { byWeight } = c.spot;
  const [company, otherwise] = IMMATERIAL[measure] ?? [0, 0];
  if (measure === 'price' && isOtherPrice(c)) ballot.add(null, 9, OTHER_PRICE);
  const kin = c.sibling ?? (unit === 'money' && c.distance === 1 ? c.earlier : null);
  const besidePrice = kin?.measure === 'price' && kin.material !== null;
  const goods = measure === 'price' && (besidePrice || c.scene.first(c.view.from, c.spot.from, PRICES) >= 0);
  const base = unit === 'mass' || goods ? 0 : org === null ? otherwise : byWeight ? 0 : company;
  if (ofOtherGoods(c) || isOtherSubject(c) || usesUtilities(c) || isOfAnotherStory(c)) ballot.add(null, 9, OTHER);
  if (isMakingOfThings(c)) ballot.add(null, 8, MADE_THINGS);
  if (isOfAnEconomy(c, measure)) ballot.add(null, 9, 'an economy');
  const isRaw = measure === 'tariff' && c.scene.first(c.spot.to, c.clauseTo, RAW) >= 0;
  if (measure === 'tariff' && isOnAllGoods(c) && !isRaw) ballot.add(null, 8, 'all goods');
  if (isRaw && c.scene.topic.material) ballot.add(c.scene.topic.material, 8, 'goods as they are dug');
  const opensWithShares = org !== null && c.scene.first(c.view.from, c.view.from + 2, SHARES) >= 0;
  if (measure === 'price' && !byWeight && (opensWithShares || c.scene.last(c.clauseFrom, c.spot.from, SHARES) >= 0))
    ballot.add(null, 7, 'shares');
  ballot.add(null, base + immaterialThing(c, measure), 'measure');
  if ((unit === 'price' && !byWeight) || (traded && measure === 'price' && c.spot.quantity.unit !== 'x'))
    ballot.add(null, isOfItsContract(c) ? 3 : 9, 'price of something else');
  if (unit === 'power' || unit === 'energy' || unit === 'heat') ballot.add(null, 5, 'energy');
  if (unit === 'extent') ballot.add(null, 9, 'a distance');
  return ballot;
}
