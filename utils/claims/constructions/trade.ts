import type { WordClass } from '../../text/vocabulary.ts';
import type { Context } from '../draft.ts';
import { isLargeSum } from '../measure/units.ts';
import { supplierOfImports, takerOfExports, takesDeliveries, tradeSpokenOf } from '../trade/trade-partner.ts';
import { IMPORTING, SOURCE, SPENDING, TAKING, TARIFFS } from '../trade/trade-vocabulary.ts';
import { Tag } from '../words/tags.ts';
import { anyOf, COMMA, words } from '../words/word-class.ts';
import { after, before, construction, goesToPlace, placeAfter, saysAfter, saysBefore } from './construction.ts';
import { buysOfItsUse, leansOnAnother, turnsTo } from './dependence.ts';
import { bidden, partOfQuota, quota } from './quota.ts';

const HAVING_A_SHARE = words(
  'account accounts accounted hold holds held has have had dominate dominates command commands represent represents provide provides provided',
);
const WHOLE = words('world global worldwide country nation total all');

/** "accounts for 40% of the world's gallium": a share of all there is of a material is of its supply. */
const shareOfMaterial = construction(anyOf(HAVING_A_SHARE, SOURCE), (c, ballot, slot) => {
  const ofAll =
    c.scene.base[c.spot.to] === 'of' || (c.spot.quantity.form === 'fraction' && c.scene.base[c.spot.to] === 'the');
  const isSource = c.scene.base[c.spot.from - 1] === 'of' && c.scene.is(c.spot.from - 2, SOURCE);
  if (slot.slot === 'difference' || !ofAll || !(isSource || saysBefore(c, HAVING_A_SHARE, c.clauseFrom))) return;
  const material = c.view.materials.some(({ from }) => from >= c.spot.to && from <= c.spot.to + 5);
  const cue = c.view.cues.some(
    ({ from, measure }) => from >= c.spot.to && from <= c.spot.to + 8 && measure !== 'other',
  );
  if (material && !cue && saysAfter(c, WHOLE, 4)) ballot.add('supply', 6, 'a share of all there is');
});

const SENDING = words(
  'sold sell sells sent send sends ship ships shipped deliver delivers delivered supply supplies supplied sales deliveries shipments move moves moved moving smuggle smuggled smuggling spirit spirited spiriting slipped trafficked trucked railed flew flown carry carries carried carrying haul hauled ferry ferried dispatched',
);
const ABROAD = words('abroad overseas');

/** "sold 9 tonnes abroad", "sends 50,000 tonnes to Japan". */
const sending = construction(SENDING, (c, ballot) => {
  if (!saysBefore(c, SENDING)) return;
  if (saysBefore(c, ABROAD) || saysAfter(c, ABROAD, 12) || goesToPlace(c) || goesToTheRest(c))
    ballot.add('exports', 15, 'sent abroad');
});

/** "to the rest of the world", "to the rest of us". */
function goesToTheRest({ scene, spot, segmentTo }: Context): boolean {
  const rest = scene.first(spot.to, segmentTo, REST);
  if (rest < 0 || scene.base[rest - 2] !== 'to' || scene.base[rest + 1] !== 'of') return false;
  return scene.is(scene.base[rest + 2] === 'the' ? rest + 3 : rest + 2, OTHERS);
}
const REST = words('rest');
const OTHERS = words('world us them planet globe');

const SENT = words('send sends sent ship ships shipped export exports exported sell sells sold');
const ELSEWHERE = anyOf(ABROAD, words('there'));
const MAX_ELSEWHERE = 6;
/** "Peru sends two-thirds of its copper to China", "sells half of it there". */
const sendingPart = construction(SENT, (c, ballot, slot) => {
  if (slot.slot === 'difference' || !saysBefore(c, SENT, c.clauseFrom)) return;
  if (goesToPlace(c) || saysAfter(c, ELSEWHERE, MAX_ELSEWHERE)) ballot.add('exports', 10, 'sent abroad');
});

/** "half of the ore dug in Chile is shipped to Japan": a part of what is made, by where it goes. */
const goesAbroad = construction(SENT, (c, ballot) => {
  const { scene, spot } = c;
  const sent = scene.first(spot.to, c.clauseTo, SENT);
  if (scene.base[spot.to] !== 'of' || sent < 0 || !scene.has(sent - 1, Tag.be)) return;
  if (leadsToPlace(c, sent) || scene.is(sent + 1, ABROAD)) ballot.add('exports', 15, 'goes abroad');
});

const FLOWS = words('flows sales shipments deliveries cargoes volumes dispatches');
/** "Flows to Japan recovered to 353 tonnes". */
const flowing = construction(FLOWS, (c, ballot) => {
  const noun = Math.max(before(c, FLOWS, c.clauseFrom), beforeApposition(c, FLOWS));
  if (
    noun >= 0 &&
    c.view.places.some(
      ({ role, from }) => role === 'to' && from > noun && from <= noun + MAX_FLOW && from < c.spot.from,
    )
  )
    ballot.add('exports', 12, 'flows to a country');
});

const MAX_APPOSITION = 9;
/** "Sales to Germany, its main customer, fell": a noun before what is said of another between the commas; -1 for none. */
function beforeApposition({ scene, view, clauseFrom }: Context, cls: WordClass): number {
  const close = scene.base[clauseFrom] === ',' ? clauseFrom : clauseFrom - 1;
  if (scene.base[close] !== ',') return -1;
  const open = scene.last(Math.max(view.from, close - MAX_APPOSITION), close, COMMA);
  const noun = open < 0 || scene.hasFinite(open, close) ? -1 : scene.last(view.from, open, cls);
  return noun >= 0 && !scene.hasFinite(noun, open) ? noun : -1;
}

/** "Sales of Chinese rare earths to Germany". */
const MAX_FLOW = 7;

const OUT = words('out');
const STEALING_OUT = words(
  'smuggle smuggled smuggling spirit spirited spiriting move moved moving haul hauled trucked',
);
/** "moved 214 tonnes to Vietnam": out of the place spoken of, unless it is the one they came to. */
const smuggling = construction(STEALING_OUT, (c, ballot) => {
  if (!saysBefore(c, STEALING_OUT, c.clauseFrom)) return;
  const to = c.view.places.find(({ role, from }) => role === 'to' && from >= c.spot.to && from < c.segmentTo);
  const out = c.scene.first(c.spot.to, c.segmentTo, OUT);
  if (out >= 0 && c.scene.base[out + 1] === 'of') ballot.add('exports', 9, 'smuggled');
  if (to) ballot.add(to.id === c.scene.topic.places[0] ? 'imports' : 'exports', 9, 'smuggled');
});

const SOLD = words('sold sell sells selling sent send sends');
const ITS_BUYER = words('it them us');
/** "Peru sold it 900 tonnes": goods that a country sells another. */
const soldTo = construction(SOLD, (c, ballot) => {
  const { scene, spot, view } = c;
  const isPlace = view.places.some(
    ({ from, to, id }) => to === spot.from && scene.is(from - 1, SOLD) && id !== 'world',
  );
  const isIt = scene.is(spot.from - 1, ITS_BUYER) && scene.is(spot.from - 2, SOLD);
  if (isPlace || (isIt && view.places.some(({ to }) => to <= spot.from - 2)))
    ballot.add('exports', 14, 'sold to a country');
  if (c.sibling?.evidence.measure.winner()?.why.includes('sold to a country') && scene.base[spot.from - 1] === 'and')
    ballot.add('exports', 14, 'sold to a country');
});

/** "shipped 32% more abroad". */
const sendingMore = construction(SENDING, (c, ballot, slot) => {
  if (slot.slot !== 'difference' || !saysBefore(c, SENDING, c.view.from)) return;
  const goesTo = c.view.places.some(({ role, from, to }) => role === 'to' && from >= c.clauseFrom && to <= c.spot.from);
  const abroad = saysAfter(c, ABROAD, 10) || saysBefore(c, ABROAD, c.view.from);
  const sends = abroad && before(c, SENDING, c.spot.from - 2) >= 0;
  if (goesTo || abroad) ballot.add('exports', sends ? 14 : 8, 'sent abroad');
});

const LEAVING = words('left leave leaves leaving');
const GOING = words('went go goes going sent shipped bound destined headed heading shipping');
const COUNTRY = words('country port ports shores mainland island');

const GO = words('went go goes gone got get gets shipped sent let lets');
/** "16,200 tonnes went out in the first quarter", "12,600 tonnes got out of the country". */
function goesOut(c: Context): boolean {
  const verb = Math.max(after(c, GO, 6), before(c, GO, c.spot.from - 4));
  return verb >= 0 && c.scene.base[verb + 1] === 'out' && !c.scene.is(verb + 2, BUSINESS);
}
const BUSINESS = words('business use date fashion print stock');

/** A city or a port takes in what another has sent. */
const isTakenByCountry = ({ view }: Context, verb: number) =>
  view.companies.length === 0 && !view.places.some(({ indirect, to }) => indirect && to <= verb);
const BROUGHT = words('brought bring brings bringing');
const BRINGING = anyOf(BROUGHT, words('took take takes taking'));
/** "brought in 31,000 tonnes from China", "bringing 3.4 tons into the country", "Japan took in 900 tonnes". */
const bringing = construction(BRINGING, (c, ballot) => {
  const verb = before(c, BRINGING, c.clauseFrom);
  if (verb < 0) return;
  const into = after(c, INTO, 8);
  const isIn = c.scene.base[verb + 1] === 'in' && (c.scene.is(verb, BROUGHT) || isTakenByCountry(c, verb));
  if (isIn || (into >= 0 && c.scene.first(into, into + 3, COUNTRY) >= 0)) ballot.add('imports', 11, 'brought in');
});
const INTO = words('into');

const TAKEN = words('took take takes taken buys bought');
/** "China took 53m tons of it from Indonesia". */
const takenFrom = construction(TAKEN, (c, ballot) => {
  if (before(c, TAKEN, c.spot.from - 3) >= 0 && placeAfter(c, 'from')) ballot.add('imports', 11, 'taken from a place');
});

const THROUGH = words('through');
const GETTING = words('get gets got getting');
/** "gets through 1,500 tonnes a year". */
const gettingThrough = construction(GETTING, (c, ballot) => {
  const verb = before(c, GETTING, c.clauseFrom);
  if (verb >= 0 && c.scene.is(verb + 1, THROUGH)) ballot.add('demand', 11, 'gets through');
});

const IMPORTS_BOUGHT = words('imported imports');
const PER_YEAR = words('a per each every');
/** "spent $3.7bn on imported cells". */
const spentOnImports = construction(SPENDING, (c, ballot) => {
  const { scene, spot } = c;
  const imports = after(c, IMPORTS_BOUGHT, 6);
  const on = scene.is(spot.to, PER_YEAR) ? spot.to + 2 : spot.to;
  if (imports >= 0 && scene.base[on] === 'on' && saysBefore(c, SPENDING, c.clauseFrom))
    ballot.add('imports', 18, 'spent on imports');
});

const STORES = words('warehouse warehouses sheds depots stockyards vaults');
/** "copper in warehouses fell by 2,350 tons", "6,100 tonnes lay in its warehouses". */
const inStore = construction(STORES, (c, ballot) => {
  if (saysBefore(c, STORES, c.view.from) || saysAfter(c, STORES, 8)) ballot.add('stockpile', 8, 'in warehouses');
});

const TO_FOR = words('to for');
/** Whether "to" or "for" and a place follow a word of going. */
const leadsToPlace = (c: Context, at: number) =>
  at >= 0 && c.scene.is(at + 1, TO_FOR) && c.view.places.some(({ from }) => from >= at + 2 && from <= at + 4);

const BOUND = words('bound destined headed');
/** "1,328 tonnes left China", "90 per cent of it leaves the country", "two-thirds of the chromium went to China". */
const leaving = construction(anyOf(LEAVING, BOUND, GO, GOING), (c, ballot) => {
  const left = Math.max(before(c, LEAVING, c.clauseFrom), after(c, LEAVING, 8));
  if (left >= 0) {
    const place = c.view.places.some(({ from, id }) => id !== 'world' && from > left && from <= left + 2);
    if (place || c.scene.first(left, left + 4, COUNTRY) >= 0)
      ballot.add('exports', place ? 16 : 11, 'leaves the country');
  }
  // "Cathode bound for Japan rose to 900 tonnes"
  if (leadsToPlace(c, before(c, BOUND))) ballot.add('exports', 9, 'bound for a country');
  if (goesOut(c)) ballot.add('exports', 9, 'went out');
  const gone = after(c, GO, 9);
  if (gone >= 0 && c.scene.is(gone + 1, ABROAD)) ballot.add('exports', 12, 'went abroad');
  const isOfIt = c.scene.base[c.spot.to] === 'of';
  if (leadsToPlace(c, after(c, GOING, 10))) ballot.add('exports', isOfIt ? 13 : 9, 'went to a country');
});

const SHIPPED = words('shipment shipments consignment consignments sent cargo cargoes');
const BILL = words('bill tab invoice');
const EARNING = words('worth valued value earned earning earns');

const trades = (c: Context, measure: 'exports' | 'imports') =>
  c.view.cues.some((cue) => cue.measure === measure && cue.to <= c.spot.from);

/** "goods worth £4m were sent to Kenya": the value of what is shipped. */
const shippedValue = construction(anyOf(BILL, EARNING), (c, ballot) => {
  if (isWorthSent(c)) ballot.add('exports', 18, 'value of what is shipped');
  const flow = c.sibling ?? (c.distance === 1 ? c.earlier : null);
  const isImported = flow?.measure === 'imports' || c.siblings.some(({ measure }) => measure === 'imports');
  const bill = saysBefore(c, BILL, c.clauseFrom) && isImported;
  if (bill) ballot.add('imports', 9, 'the bill for imports');
  if (!saysBefore(c, EARNING)) return;
  if (trades(c, 'exports') || saysBefore(c, SHIPPED, c.view.from)) ballot.add('exports', 9, 'value of what is shipped');
  if (trades(c, 'imports')) ballot.add('imports', 9, 'value of what is imported');
  const spokenOf = c.sibling ?? (c.link === 3 && c.distance === 1 ? c.earlier : null);
  if (spokenOf?.measure === 'exports' || spokenOf?.measure === 'imports')
    ballot.add(spokenOf.measure, 9, 'value of what is traded');
});

const OUTWARD = words('exported');
/** "$45m worth of tin was exported", "$45m worth of cars was shipped to Japan". */
function isWorthSent(c: Context): boolean {
  if (c.scene.base[c.spot.to] !== 'worth' || c.scene.base[c.spot.to + 1] !== 'of') return false;
  const sent = after(c, anyOf(OUTWARD, SENT), MAX_GOODS);
  if (sent < 0 || !c.scene.has(sent - 1, Tag.be)) return false;
  return c.scene.is(sent, OUTWARD) || leadsToPlace(c, sent) || c.scene.is(sent + 1, ABROAD);
}
const MAX_GOODS = 9;

const INCOME = words('earn earns earned earning made makes make took takes raked brought brings bring bringing');
const BY_TRADE = words('from with by through');
const SELLING = words('selling shipping exporting sending');
const FLOW = words('exports imports');
/** "earned $540m from lithium exports": what the trade brought. */
const earnedFrom = construction(INCOME, (c, ballot) => {
  const { scene, spot } = c;
  const flow = after(c, FLOW, 8);
  const by = scene.is(spot.to, PER_YEAR) ? spot.to + 2 : spot.to;
  if (!scene.is(by, BY_TRADE) || !saysBefore(c, INCOME, c.clauseFrom)) return;
  if (flow >= 0) ballot.add(scene.base[flow] === 'exports' ? 'exports' : 'imports', 16, 'what a trade brings');
  const isAbroad = scene.is(by + 1, ABROAD) || (scene.is(by + 1, SELLING) && saysAfter(c, ABROAD, 6));
  if (isAbroad && c.view.companies.length === 0) ballot.add('exports', 24, 'what a trade brings');
});

const WORTH_OF = words('worth in of');
const GOODS = words('goods imports products purchases merchandise');
/** "tariffs on some $125bn worth of Chinese goods": what the goods come to that are brought in. */
const goodsTaxed = construction(TARIFFS, (c, ballot) => {
  const worth = c.scene.is(c.spot.to, WORTH_OF) && saysAfter(c, GOODS, 7);
  if (!worth && !(c.scene.base[c.spot.from - 1] === 'worth' && before(c, GOODS, c.spot.from - 4) >= 0)) return;
  const levy = before(c, TARIFFS, c.view.from);
  if (levy >= 0 && c.scene.base[levy + 1] === 'on') ballot.add('imports', 14, 'goods that pay');
});

/** In news of trade, the place that takes exports or sends imports. */
const otherSide = construction(null, (c, ballot) => {
  if (takesDeliveries(c)) ballot.add('exports', 16, 'who takes deliveries');
  else if (takerOfExports(c)) ballot.add('exports', 10, 'who takes exports');
  const kin = supplierOfImports(c) && tradeSpokenOf(c, ['imports', 'dependence']);
  const named = saysBefore(c, IMPORTING, c.clauseFrom) || saysAfter(c, IMPORTING, 6);
  if (kin) ballot.add(named ? 'imports' : kin.measure, 10, 'who supplies imports');
});

const FOREIGN = words('foreign overseas');
const TAKERS = words('buyers customers clients importers purchasers');
/** "Overseas clients bought 900 tonnes", "Buyers abroad absorbed 4,000 of them": what leaves the country, whoever gets it. */
const takenAbroad = construction(TAKERS, (c, ballot) => {
  const { scene, spot, clauseFrom } = c;
  const takers = before(c, TAKERS, clauseFrom);
  if (takers < 0 || scene.base[spot.to] === 'of' || scene.last(takers, spot.from, TAKING) < 0) return;
  if (scene.is(takers - 1, FOREIGN) || scene.is(takers + 1, ABROAD)) ballot.add('exports', 13, 'taken abroad');
});

const EARNED = words('earn earns earned earning earnings receipts revenue revenues');
const OF_OTHERS = words('tax government state budget fiscal public household hourly weekly average company corporate');
const FROM_ON = words('from on');
/** "Peru's earnings from tin exports reached $45m": what a country gets for what it sends abroad. */
function comesOfExports({ scene, spot }: Context, earned: number): boolean {
  const flow = scene.is(earned + 1, FROM_ON)
    ? scene.first(earned + 2, Math.min(spot.from, earned + MAX_FLOW), FLOW)
    : -1;
  return flow >= 0 && scene.base[flow] === 'exports';
}

/** "Copper earnings will fall to $9bn", "Cocoa earned Ghana $3bn": in news of what a country sends abroad, what it gets for it. */
const earnedAbroad = construction(EARNED, (c, ballot) => {
  const { scene, view, before: told, siblings } = c;
  if (view.companies.length > 0 || scene.topic.aboutCompany || !isLargeSum(c.spot.quantity)) return;
  const earned = before(c, EARNED, c.clauseFrom);
  if (earned < 0 || scene.is(earned - 1, OF_OTHERS)) return;
  const last = siblings.at(-1) ?? told.at(-1);
  const measure = last && last.org === null ? last.measure : scene.topic.measure;
  if (measure === 'exports' || comesOfExports(c, earned)) ballot.add('exports', 20, 'earned abroad');
});

const BORDER = words('border borders frontier');
const CROSSING = words('cross crosses crossed crossing');
/** "1,150 tonnes crossed the border". */
const crossing = construction(CROSSING, (c, ballot) => {
  const verb = after(c, CROSSING, 8);
  if (verb >= 0 && c.scene.first(verb, verb + 4, BORDER) >= 0) ballot.add('exports', 9, 'crosses the border');
});

/** Both sides of a trade are named, and which is which. */
const bothSides = construction(null, (c, ballot) => {
  if (c.sides) ballot.add(c.sides.measure, c.sides.measure === 'tariff' ? 8 : 22, 'the sides of a trade');
});

export const TRADE = {
  percent: [
    bothSides,
    buysOfItsUse,
    leansOnAnother,
    turnsTo,
    shareOfMaterial,
    sendingMore,
    sendingPart,
    goesAbroad,
    flowing,
    otherSide,
    leaving,
    partOfQuota,
  ],
  mass: [
    bothSides,
    crossing,
    sending,
    soldTo,
    flowing,
    smuggling,
    otherSide,
    takenAbroad,
    leaving,
    quota,
    bidden,
    bringing,
    takenFrom,
    gettingThrough,
    inStore,
  ],
  money: [bothSides, goodsTaxed, earnedFrom, earnedAbroad, sending, shippedValue, otherSide, spentOnImports],
  points: [leansOnAnother],
  count: [sending, takenAbroad],
} as const;
