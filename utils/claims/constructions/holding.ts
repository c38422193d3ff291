import { largestOf } from '../../quantities/quantity.ts';
import { isIn } from '../../text/vocabulary.ts';
import { PLANT_NOUNS } from '../data/counted-words.ts';
import type { Context } from '../draft.ts';
import { isOwner } from '../names/mention.ts';
import { Tag } from '../words/tags.ts';
import { anyOf, words, wordsOf } from '../words/word-class.ts';
import { after, before, construction, saysAfter, saysBefore } from './construction.ts';
import { isStoreSpokenOf } from './lasting.ts';

const SITTING = words('sit sits sat sitting');
const HAVING = words('has have hold holds held boast boasts possess possesses');
const KEEPING = words('keep keeps kept store stores stored stockpiled aside');

const GROUND = words(
  `reserves deposit deposits project orebody ore resource resources mountain mountains seabed seafloor bed mine field quarry pit find discovery lode basin flats brine
   brines rock rocks mud hill hills ground basement ridge belt crust floor tailings soil clay clays valley desert prospect vein seam`,
);
const BEARING = words(
  'contain contains contained containing hold holds held holding host hosts hosted bear bears harbour harbours harbor harbors conceal conceals hide hides estimated put thought believed reckoned',
);
const BURIED = words('underground beneath buried undersea');
const LYING = words('lie lies lay lying sit sits trapped locked still left found lurk lurks');
const UNDER = words('under beneath below in');
const GROUND_AFTER = words(
  'ground seabed seafloor rock soil mountain mountains desert crust sea ice flats hills bed waters valley basin',
);
const FINDING = words('found discovered discover find finds identified outlined delineated');
const FINDERS = words('geologists explorers drillers surveyors prospectors geologist survey drilling explorer');

const GROUND_ITSELF = words('ground rock');
/** "2m tonnes are still in the ground", "20m tonnes of it lie beneath the salt flats", "geologists found 9m tonnes". */
function isUnderground(c: Context): boolean {
  const ground = c.scene.first(c.spot.to, Math.min(c.view.to, c.spot.to + 12), GROUND_ITSELF);
  if (ground >= 0 && c.scene.base[ground - 1] === 'the' && c.scene.base[ground - 2] === 'in') return true;
  if (isVast(c) && c.scene.is(c.spot.from - 1, FINDING)) return true;
  if (saysAfter(c, BURIED, 14) || saysBefore(c, BURIED, c.clauseFrom)) return true;
  const lying = after(c, LYING, 12);
  const under = c.scene.first(c.spot.to, Math.min(c.view.to, c.spot.to + 14), UNDER);
  if (
    under >= 0 &&
    c.scene.first(under, Math.min(c.view.to, under + 5), GROUND_AFTER) >= 0 &&
    (lying >= 0 || isIn(KEPT_IN, c.scene.base[under] as string))
  )
    return true;
  return saysBefore(c, FINDERS, c.clauseFrom) && saysBefore(c, FINDING, c.clauseFrom);
}
const KEPT_IN = words('under beneath below');
const ORE = words('ore rock ores');
const LEFT = words('left remaining remain remains');
/** "360,000 tonnes of ore left". */
function isOreLeft(c: Context): boolean {
  const ore = after(c, ORE, 4);
  return ore >= 0 && c.scene.base[c.spot.to] === 'of' && c.scene.first(ore, ore + 3, LEFT) >= 0;
}

const LARGE_MASS = 1000;
const VAST_MASS = 1_000_000;
const isVast = ({ spot }: Context) => largestOf(spot.quantity) >= VAST_MASS;
const isLarge = ({ spot }: Context) => largestOf(spot.quantity) >= LARGE_MASS;
const STORES = words(
  'stockpile stockpiles store stores warehouse warehouses depot depots vault vaults inventory inventories',
);
const CONTAINS = words('contain contains contained containing');
const STOCK_HOLDERS = words(
  'traders trader dealers dealer merchants warehouses warehouse banks bank buyers carmakers factories manufacturers consumers hoarders funds agency agencies depot depots ministry pentagon',
);

const isPast = ({ scene }: Context, at: number) => scene.has(at, Tag.past) || /[a-z]{3}ed$/.test(scene.base[at] ?? '');

/** "sits on 4m tonnes", "has 2m tonnes": a country's reserves; "keeps 14 tonnes": a stock. */
const holding = construction(null, (c, ballot) => {
  const sits = before(c, SITTING);
  const stocked = saysBefore(c, STOCK_HOLDERS, c.clauseFrom);
  if (sits >= 0 && c.scene.base[sits + 1] === 'on') ballot.add(stocked ? 'stockpile' : 'reserves', 11, 'sits on');
  if (isUnderground(c) || isOreLeft(c)) ballot.add('reserves', 11, 'in the ground');
  if (isLarge(c) && saysBefore(c, CONTAINS, c.clauseFrom))
    ballot.add(saysBefore(c, STORES, c.clauseFrom) ? 'stockpile' : 'reserves', 16, 'contains so much');
  const country = c.view.places.some(({ role, from }) => role === 'subject' && from < c.spot.from);
  const has = before(c, HAVING, c.clauseFrom);
  // "has allotted 96,600 tonnes": a helping verb.
  if (country && has >= 0 && !(c.scene.has(has, Tag.auxiliary) && isPast(c, has + 1)))
    ballot.add('reserves', isVast(c) || !c.scene.has(has, Tag.auxiliary) ? 9 : 5, 'a country holds');
  const ground = before(c, GROUND, c.view.from);
  const named = c.view.companies.some(({ from, to }) => from <= ground && to > ground);
  // "mine output": part of what names another measure.
  const ofOther = c.view.cues.some(
    ({ from, to, measure }) => from <= ground && to > ground + 1 && measure !== 'reserves',
  );
  if (ground >= 0 && !named && !ofOther && saysBefore(c, BEARING, c.clauseFrom))
    ballot.add('reserves', 11, 'a deposit holds');
  if (saysBefore(c, KEEPING)) ballot.add('stockpile', 7, 'keeps');
  if (isStoreSpokenOf(c)) ballot.add('stockpile', 9, 'a store spoken of');
});

const WORLDS = words('world global');
/** "sits on a third of the world's tin". */
const sitsOnPart = construction(SITTING, (c, ballot) => {
  const sits = before(c, SITTING);
  if (sits < 0 || c.scene.base[sits + 1] !== 'on' || c.scene.base[c.spot.to] !== 'of') return;
  const end = Math.min(c.view.to, c.spot.to + 6);
  if (c.view.materials.some(({ from }) => from > c.spot.to && from < end) || saysAfter(c, WORLDS, 5))
    ballot.add('reserves', 11, 'sits on');
});

const CONTAINING = words(
  'hold holds contain contains use uses sit sits stick sticks take takes need needs require requires carry carries pack packs house houses fly flies',
);
const APIECE = words('each apiece');
const ONE = words('a an each every one typical');
const WORKS = words('plant factory mine refinery smelter');

/** Whether a place or a company stands before the number that could be the one that has it. */
const isOwned = (c: Context) =>
  c.view.companies.length > 0 ||
  c.view.places.some(
    (place) => (place.role === 'subject' || isOwner(place)) && place.from >= c.clauseFrom && place.from < c.spot.from,
  );

const LODGED = words('sit sits go goes lie lies hide hides stick sticks');
const INTO = words('in into inside');
/** "52 kg of it sits in every car", "40 g go into each motor". */
function sitsIn(c: Context): boolean {
  const verb = after(c, LODGED, 6);
  return verb >= 0 && c.scene.is(verb + 1, INTO) && c.scene.is(verb + 2, ONE);
}

const IN_IT = words('it them');
/** "a pair of goggles has 60 g in it". */
const hasInIt = (c: Context) =>
  saysBefore(c, OWNING, c.clauseFrom) &&
  saysBefore(c, ONE, c.clauseFrom) &&
  [0, 1, 2, 3].some((step) => c.scene.is(c.spot.to + step, INTO) && c.scene.is(c.spot.to + step + 1, IN_IT));
const OWNING = words('has have had got');

/** "a motor with about 600 grams of it". */
const isWithIn = ({ scene, spot }: Context) =>
  scene.base[spot.from - 1] === 'with' && scene.last(spot.from - 4, spot.from - 2, ONE) >= 0;

const DOES = words('do does');
const FOR = words('for in of');
const PIECES = words(
  `car van vehicle ev truck bus phone smartphone handset laptop turbine jet plane aircraft scooter bike tractor robot drone motorcycle motor engine battery cell warship destroyer frigate submarine carrier tank missile fighter warplane helicopter satellite radar sensor speaker headphone
     headset earphone lens bulb lamp screen scanner magnet computer tablet watch fridge machine train locomotive reactor`,
);
const BEFORE_A_PIECE = anyOf(ONE, words('the'));
const WEIGHING = words('weigh weighs weighed weighing weight weights');
/** "The figure for the drone is 12 kg", "a watch makes do with 0.2 g": what one piece needs. */
function isOfPiece(c: Context): boolean {
  const { scene, spot, view, clauseFrom } = c;
  if (scene.base[spot.from - 1] === 'with' && scene.is(spot.from - 2, DOES)) return saysBefore(c, PIECES, clauseFrom);
  const piece = scene.last(clauseFrom, spot.from, PIECES);
  const the = piece < 0 ? -1 : scene.last(piece - MAX_PIECE, piece, BEFORE_A_PIECE);
  if (the < 0 || scene.last(clauseFrom, spot.from, WEIGHING) >= 0) return false;
  return scene.is(the - 1, FOR) && !view.cues.some(({ form, from }) => form === 'verb' && from >= clauseFrom);
}
const MAX_PIECE = 4;

/** "a turbine holds 600 kg", "in a motor sit 2 kg": what one piece needs. */
const contained = construction(null, (c, ballot) => {
  if (isLarge(c) || isOwned(c) || saysBefore(c, WORKS, c.clauseFrom)) return;
  if (sitsIn(c) || hasInIt(c) || isOfPiece(c)) ballot.add('demand', 9, 'what one piece holds');
  const each = saysBefore(c, ONE, c.clauseFrom) || saysAfter(c, APIECE, 4);
  if ((isWithIn(c) || saysBefore(c, CONTAINING, c.clauseFrom)) && each) ballot.add('demand', 9, 'what one piece holds');
});

const PLANTS = wordsOf(PLANT_NOUNS);
const OF_GOODS = words('of a per each');
const PER = words('a per each');
const PER_OR_SLASH = words('a per each /');
const TONNES_A_YEAR = words('tpa tpy ktpa ktpy mtpa mtpy');
const YEARLY = words('year annually annum day month week hour y yr');
const CAN = words('can able capable designed');
const ABLE = words('can able designed could capable will would to');
const ABLE_TO = words('able capable');
const MAKING = words(
  'make makes making turn turns produce produces producing process treat yield take handle refine churn cough pump crank recover extract win deliver smelt separate leach build assemble recycle add adds adding',
);

const NOT_A_SIZE = Tag.preposition | Tag.verb | Tag.determiner | Tag.conjunction | Tag.wall;
const MAX_SIZE = 5;
/** "a 25,000 tonne per annum graphite anode plant": a plant described by its size. */
function isSizeOfPlant({ scene, spot, view }: Context): boolean {
  const apart = scene.is(spot.to, PER_OR_SLASH) && scene.is(spot.to + 1, YEARLY);
  const from = apart ? spot.to + 2 : spot.to;
  const yearly = apart || spot.quantity.per !== null || scene.is(spot.to - 1, TONNES_A_YEAR);
  for (let at = from; at < Math.min(view.to, from + MAX_SIZE); at++) {
    if (scene.is(at, SIZED) || (yearly && scene.is(at, SIZED_BY_THE_YEAR))) return true;
    if (scene.has(at, NOT_A_SIZE) || !/^[a-z-]/.test(scene.base[at] as string)) return false;
  }
  return false;
}
const SIZED = words(
  'plant plants factory factories facility refinery refineries smelter smelters mill line complex concentrator furnace furnaces',
);
/** What is called by its size where that is told by the year: "a 9,000 t/y mine", and no "12,000-tonne mine" of ore. */
const SIZED_BY_THE_YEAR = words('mine mines project projects operation operations quarry works unit units expansion');

const FLAT = words('flat full');
const OUT = words('out tilt stretch capacity throttle blast');
/** "2,000 t a year when it runs flat out", "at full tilt". */
function isFlatOut({ scene, spot, view }: Context): boolean {
  const flat = scene.first(spot.to, Math.min(view.to, spot.to + 16), FLAT);
  return flat >= 0 && scene.is(flat + 1, OUT);
}

const CAPACITY = words('capacity capability');
/** "The capacity to separate": behind it the number. */
const MAX_ABILITY = 4;
const ROOM = words('room space');
const IT_ALONE = words('it');
/** "A plant is to be built. It would turn out 900 tonnes a year": the works that the sentence before tells of. */
function isOfPlantBefore({ scene, view, clauseFrom, spot }: Context): boolean {
  const last = scene.reading.sentences[view.index - 1];
  if (!last || !scene.follows(view.index) || scene.first(clauseFrom, spot.from, IT_ALONE) < 0) return false;
  return scene.first(last.from, last.to, SIZED) >= 0;
}

/** A plant that can make so much a year, or a maker that can: its capacity. */
const plant = construction(anyOf(SIZED, SIZED_BY_THE_YEAR, CAN, MAKING, CAPACITY, ROOM), (c, ballot) => {
  const capacity = before(c, CAPACITY, c.spot.from - MAX_ABILITY);
  if (capacity >= 0 && c.scene.base[capacity + 1] === 'to') ballot.add('capacity', 20, 'a capacity to make');
  if (isSizeOfPlant(c)) ballot.add('capacity', 16, 'the size of a plant');
  const works =
    saysBefore(c, PLANTS, c.view.from) &&
    saysBefore(c, CAN, c.clauseFrom) &&
    c.scene.is(c.spot.to, OF_GOODS) &&
    saysAfter(c, YEARLY, 12);
  const room = c.scene.base[c.spot.from - 1] === 'for' && c.scene.is(c.spot.from - 2, ROOM);
  if (room && (c.spot.quantity.per !== null || saysAfter(c, YEARLY, 12)))
    ballot.add('capacity', 16, 'room for so much');
  if (works) ballot.add('capacity', 12, 'what a plant can make');
  if (!saysBefore(c, MAKING, c.clauseFrom)) return;
  const yearly = c.spot.quantity.per !== null || c.scene.is(c.spot.to, PER) || saysAfter(c, YEARLY, 12);
  if (isFlatOut(c)) ballot.add('capacity', 16, 'when it runs flat out');
  if (yearly && saysBefore(c, CAN, c.clauseFrom)) ballot.add('capacity', 20, 'what a plant can make');
  else if (yearly && before(c, ABLE_TO, c.spot.from - 4) >= 0) ballot.add('capacity', 20, 'what a plant can make');
  else if ((saysBefore(c, PLANTS, c.view.from) || (yearly && isOfPlantBefore(c))) && saysBefore(c, ABLE, c.clauseFrom))
    ballot.add('capacity', yearly ? 17 : 7, 'what a plant can make');
});

/** "nine-tenths of it lies underground". */
const partUnderground = construction(null, (c, ballot) => {
  if (c.scene.base[c.spot.to] === 'of' && isUnderground(c)) ballot.add('reserves', 12, 'in the ground');
});

export const HOLDING = {
  percent: [partUnderground, sitsOnPart],
  mass: [holding, contained, plant],
} as const;
