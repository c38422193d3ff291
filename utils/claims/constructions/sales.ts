import { SURPASSES } from '../change/slot-comparison.ts';
import { VEHICLES } from '../data/counted-words.ts';
import { headMeasure } from '../measure/measure-head.ts';
import { words, wordsLike, wordsOf } from '../words/word-class.ts';
import { after, before, construction, saysAfter, saysBefore } from './construction.ts';

const BUILT_THINGS = wordsOf(VEHICLES);
const ITS = words('its their our the');
const OUTPUT = words('output production volumes');
const TAKES_OFF = words('take takes took taking buy buys bought');
/** "will take a third of the output", "our largest customer took 42% of our volumes": what a customer uses. */
const offtake = construction(TAKES_OFF, (c, ballot) => {
  const { scene, spot } = c;
  if (scene.base[spot.to] !== 'of' || !scene.is(spot.from - 1, TAKES_OFF)) return;
  if (scene.is(spot.to + 1, ITS) && scene.is(spot.to + 2, OUTPUT)) ballot.add('demand', 17, 'what a customer takes');
});

const SELLING = words('sold sell sells delivered delivers deliveries registered registrations bought');

/** Things sold or delivered by the piece are demand, money for them revenue. */
const soldPieces = construction(SELLING, (c, ballot) => {
  const head = headMeasure(c);
  const verb = before(c, SELLING, c.clauseFrom);
  if (verb < 0 || (head !== 'other' && head !== null)) return;
  const assets =
    c.scene.base[verb] === 'bought' ||
    c.scene.base[c.spot.to] === 'of' ||
    c.scene.base[verb - 1] === 'to' ||
    c.siblings.length > 0;
  ballot.add('demand', assets ? 6 : 9, 'pieces sold');
});

const BUILDING = words('build builds built building assemble assembles assembled bolted');
/** "built 74,000 vans", "built 8% fewer cars": things made by the piece. */
const builtPieces = construction(BUILDING, (c, ballot) => {
  const { scene, spot } = c;
  const thing = scene.first(spot.from, spot.to + 3, BUILT_THINGS) >= 0;
  const kin = c.sibling ?? (c.distance === 1 ? c.earlier : null);
  const more =
    spot.quantity.unit === 'count' &&
    kin?.measure === 'demand' &&
    kin.unit === 'count' &&
    c.scene.is(spot.from - 1, BUILDING);
  if ((more || thing) && before(c, BUILDING, spot.from - 3) >= 0) ballot.add('production', 12, 'pieces made');
});
/** "sold 8% fewer cars", "had 400 staff and sold 9,000 vans": however much else the sentence counts. */
const soldThings = construction(SELLING, (c, ballot) => {
  const { scene, spot } = c;
  const thing = scene.first(spot.from, spot.to + 3, BUILT_THINGS) >= 0;
  const verb = before(c, SELLING, spot.from - 4);
  if (!thing || verb < 0 || scene.base[spot.to] === 'of') return;
  const assets = spot.sort === 'count' && (scene.base[verb] === 'bought' || scene.is(spot.from - 1, ITS));
  if (!assets) ballot.add('demand', 12, 'pieces sold');
});
const SALES = words('sales sold sell sells');
const CAME_TO = words('to at of were reached totalled totaled');
/** "sales fell 9% to 28,000 cars". */
const salesOfThings = construction(SALES, (c, ballot) => {
  const { scene, spot } = c;
  const counted = spot.sort === 'count' && scene.first(spot.from, spot.to + 1, BUILT_THINGS) >= 0;
  if (counted && scene.is(spot.from - 1, CAME_TO) && saysBefore(c, SALES, c.view.from))
    ballot.add('demand', 12, 'pieces sold');
});

const AGREED = words('agreement agreements contract contracts offtake offtakes');
const COVERING = words('cover covers covered covering');
/** "two offtake agreements cover 60% of output": how much is sold ahead. */
const soldAhead = construction(COVERING, (c, ballot) => {
  const { scene, spot } = c;
  if (scene.base[spot.to] !== 'of' || before(c, COVERING, spot.from - 3) < 0 || !saysBefore(c, AGREED, c.view.from))
    return;
  if (saysAfter(c, OUTPUT, 5)) ballot.add('other', 17, 'sold ahead');
});

const TOO = words('too');
const SO_MUCH = words('much many little few');
/** "190,000 tonnes of nickel too much": what is left over or lacking. */
const surplus = construction(TOO, (c, ballot) => {
  const too = after(c, TOO, 6);
  if (too >= 0 && c.scene.is(too + 1, SO_MUCH)) ballot.add('other', 16, 'left over');
});

/** "supply will exceed demand by 160,000 tonnes", "imports outpaced exports by $3bn": what is left over or lacking. */
const difference = construction(SURPASSES, (_, ballot, slot) => {
  if (slot.compared) ballot.add('other', 16, 'left over');
});

const SOLD = words('sold');
/** "zircon sales fell to 98,000 tonnes", "with 400 tonnes sold": what was sold by weight, where nobody says to whom. */
const soldWeight = construction(SALES, (c, ballot) => {
  if (c.scene.is(c.spot.to, SOLD)) ballot.add('demand', 12, 'sold by weight');
  if (saysBefore(c, SALES, c.clauseFrom))
    ballot.add('demand', before(c, SALES, c.spot.from - 2) >= 0 ? 9 : 6, 'sold by weight');
});

const GUIDANCE = words('guidance guide guides guided guiding');
/** "guidance of 17,000 tonnes": what a company says it will make, where it names nothing else. */
const guidance = construction(GUIDANCE, (c, ballot) => {
  if (saysBefore(c, GUIDANCE, c.view.from)) ballot.add('production', 5, 'guidance');
});

const QUARTER = wordsLike(/^(?:[1-4]q(?:\d\d)?|q\d{0,2}|[12]h(?:\d\d)?|h\d{1,2}|fy\d{2,4})$/);
/** "3Q26 NdPr of 486t beat our 455t": in a broker's short words, what was made. */
const quarterly = construction(null, (c, ballot) => {
  const { scene, spot, view } = c;
  if (view.cues.length > 0 || scene.first(view.block.from, spot.from, QUARTER) < 0) return;
  const material = view.materials.some(({ to }) => to <= spot.from && spot.from - to <= 2);
  if (material || c.sibling?.measure === 'production') ballot.add('production', 7, 'of a quarter');
});

/** "Sales of electric cars jumped 40%": in pieces. */
const salesOfVehicles = construction(SALES, (c, ballot) => {
  const { scene, view, spot } = c;
  const noun = before(c, SALES, c.clauseFrom);
  if (scene.base[noun] !== 'sales' || scene.base[noun + 1] !== 'of') return;
  const end = view.clauses.find((start) => start > noun) ?? spot.from;
  if (scene.first(noun + 2, Math.min(noun + MAX_GOODS, end), BUILT_THINGS) >= 0)
    ballot.add('demand', 12, 'pieces sold');
});
const MAX_GOODS = 6;

const RED_BLACK = words('red black');
/** "ended the year $9m in the red". */
const inTheRed = construction(RED_BLACK, ({ scene, spot }, ballot) => {
  if (scene.base[spot.to] === 'in' && scene.base[spot.to + 1] === 'the' && scene.is(spot.to + 2, RED_BLACK))
    ballot.add('revenue', 14, 'in the red');
});

const TAKING_IN = words('take takes took taking');
const COMPARED = words('more less');
/** "took in 9% less than a year ago": of money, where nobody says of what. */
const tookIn = construction(TAKING_IN, ({ scene, spot, view }, ballot) => {
  if (scene.base[spot.from - 1] !== 'in' || !scene.is(spot.from - 2, TAKING_IN) || !scene.is(spot.to, COMPARED)) return;
  const next = spot.to + 1;
  if (next >= view.to || scene.is(next, NO_GOODS)) ballot.add('revenue', 12, 'took in less');
});
const NO_GOODS = words('than in from , . ;');

/** What is sold, sold ahead, guided to, or left over. */
export const SALES_OF = {
  percent: [tookIn, builtPieces, soldThings, salesOfVehicles, offtake, soldAhead, guidance],
  mass: [soldWeight, surplus, difference, guidance, quarterly],
  money: [difference, inTheRed],
  count: [soldPieces, builtPieces, soldThings, salesOfThings],
} as const;
