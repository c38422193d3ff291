import { PLANT_NOUNS } from '../data/counted-words.ts';
import type { Context } from '../draft.ts';
import { words, wordsOf } from '../word-class.ts';
import { before, type Construction, saysAfter, saysBefore } from './construction.ts';

const SITTING = words('sit sits sat sitting');
const HAVING = words('has have hold holds held boast boasts possess possesses');
const KEEPING = words('keep keeps kept store stores stored stockpiled');

const GROUND = words('reserves deposit deposits project orebody ore resource resources mountain seabed mine field');
const BEARING = words('contain contains contained hold holds held host hosts bear bears');

/** "sits on 4m tonnes", "has 2m tonnes": a country's reserves; "keeps 14 tonnes": a stock. */
const holding: Construction = (c, ballot) => {
  const sits = before(c, SITTING);
  if (sits >= 0 && c.scene.base[sits + 1] === 'on') ballot.add('reserves', 11, 'sits on');
  const country = c.view.places.some(({ role, from }) => role === 'subject' && from < c.spot.from);
  if (country && saysBefore(c, HAVING, c.clauseFrom)) ballot.add('reserves', 5, 'a country holds');
  if (saysBefore(c, GROUND, c.view.from) && saysBefore(c, BEARING, c.clauseFrom))
    ballot.add('reserves', 11, 'a deposit holds');
  if (saysBefore(c, KEEPING)) ballot.add('stockpile', 7, 'keeps');
};

const CONTAINING = words(
  'hold holds contain contains use uses sit sits take takes need needs require requires carry carries pack packs house houses',
);
const ONE = words('a an each every one typical');
const WORKS = words('plant factory mine refinery smelter');

/** Whether a place or a company stands before the number that could be the one that has it. */
const isOwned = (c: Context) =>
  c.view.companies.length > 0 ||
  c.view.places.some(
    ({ role, from }) =>
      (role === 'subject' || role === 'possessor' || role === 'adjective') &&
      from >= c.clauseFrom &&
      from < c.spot.from,
  );

/** "a turbine holds 600 kg", "in a motor sit 2 kg": what one piece needs. */
const contained: Construction = (c, ballot) => {
  if (isOwned(c) || saysBefore(c, WORKS, c.clauseFrom)) return;
  if (saysBefore(c, CONTAINING, c.clauseFrom) && saysBefore(c, ONE, c.clauseFrom))
    ballot.add('demand', 9, 'what one piece holds');
};

const PLANTS = wordsOf(PLANT_NOUNS);
const PER = words('a per each');
const YEARLY = words('year annually annum day month week hour');
const CAN = words('can able capable designed');
const ABLE = words('can able designed could capable will to');
const MAKING = words(
  'make makes making turn produce producing process treat yield take handle refine churn output cough pump crank recover extract win deliver smelt separate leach build assemble recycle',
);

/** A plant that can make so much a year, or a maker that can: its capacity. */
const plant: Construction = (c, ballot) => {
  if (!saysBefore(c, MAKING, c.clauseFrom)) return;
  const yearly = c.spot.quantity.per !== null || c.scene.is(c.spot.to, PER) || saysAfter(c, YEARLY, 12);
  if (yearly && saysBefore(c, CAN, c.clauseFrom)) ballot.add('capacity', 20, 'what a plant can make');
  else if (saysBefore(c, PLANTS, c.view.from) && saysBefore(c, ABLE, c.clauseFrom))
    ballot.add('capacity', yearly ? 15 : 9, 'what a plant can make');
};

const STOCKS = words(
  'inventory inventories stocks stockpile stockpiles stockpiled buffer buffers cover enough supplies reserves left',
);
const STOCKS_AFTER = words(
  'inventory inventories stock stocks stockpile stockpiles buffer cover reserve cushion supply',
);
const STOCKED = words(
  'worth parts supply supplies stock stocks inventory inventories left consumption cover cash demand needs output production imports',
);
/** What lasts for the years it is dug up, and is no stock. */
const DEPOSITS = words('mine mines pit pits deposit deposits orebody project life');
const WAITING = words('delay delays lead licence license permit application ban contract deal');
const LASTING = words('run runs ran running last lasts lasted gone dry exhausted');
const SUPPLY_SUBJECT = words('supplies stocks it they them');
const REMAINING = words('down left have has hold holds held keep keeps kept carry carries enough only');

/** "six weeks of parts left": the things are named after the time. */
function ofThings(c: Context): boolean {
  if (c.scene.base[c.spot.to] !== 'of' && !c.scene.possessive(c.spot.to - 1)) return false;
  const material = c.view.materials.some(({ from }) => from >= c.spot.to && from <= c.spot.to + 4);
  return saysAfter(c, STOCKED, 6) || (material && saysBefore(c, REMAINING));
}

/** "supplies run out in a month", "the magnets would last six weeks". */
function runsOut(c: Context): boolean {
  const verb = before(c, LASTING, c.clauseFrom);
  if (verb < 0) return false;
  const subject = c.scene.is(verb - 1, SUPPLY_SUBJECT) || c.scene.is(verb - 2, SUPPLY_SUBJECT);
  return c.scene.base[verb + 1] === 'out' || subject || c.view.materials.some(({ from }) => from < verb);
}

const HOLDING_GOODS = words('have has had hold holds held keep keeps kept carry carries carried got');
const GOODS_HELD = words(
  'magnets magnet stock stocks supplies parts feedstock ore concentrate oxide oxides metal material materials components inventory',
);

/** "carmakers hold magnets for ten weeks", "smelters have feedstock for six weeks". */
function heldFor(c: Context): boolean {
  if (c.scene.base[c.spot.from - 1] !== 'for') return false;
  const verb = before(c, HOLDING_GOODS, c.clauseFrom);
  if (verb < 0 || c.spot.from - verb > 8) return false;
  return (
    c.scene.last(verb, c.spot.from, GOODS_HELD) >= 0 ||
    c.view.materials.some(({ from, to }) => from > verb && to < c.spot.from)
  );
}

/** "they are down to five weeks", "down to its last three weeks of magnets". */
function isDownTo({ scene, spot }: Context): boolean {
  for (let at = spot.from - 1; at > spot.from - 5; at--)
    if (scene.base[at] === 'to' && scene.base[at - 1] === 'down') return true;
  return false;
}

/** How long a stock lasts: "inventories for 45 days", "enough for two months". */
const lasting: Construction = (c, ballot) => {
  if (heldFor(c) || isDownTo(c)) ballot.add('stockpile', 15, 'goods held for a time');
  if (ofThings(c)) ballot.add('stockpile', 16, 'time that a stock lasts');
  if (c.siblings.some(({ measure }) => measure === 'reserves')) return;
  if (saysBefore(c, WAITING, c.clauseFrom) || saysBefore(c, DEPOSITS, c.clauseFrom)) return;
  if (saysBefore(c, STOCKS, c.clauseFrom) || saysAfter(c, STOCKS_AFTER, 5))
    ballot.add('stockpile', 14, 'time that a stock lasts');
  if (runsOut(c)) ballot.add('stockpile', 13, 'time until a stock runs out');
};

export const HOLDING = { mass: [holding, contained, plant], time: [lasting] } as const;
