import type { Context, Draft } from '../draft.ts';
import { unitClass } from '../measure/units.ts';
import { anyOf, words } from '../words/word-class.ts';
import { before, construction, saysAfter, saysBefore } from './construction.ts';

const KEPT = words('inventory inventories stocks stockpile stockpiles buffer buffers cover');
const STOCKS = anyOf(KEPT, words('stockpiled enough supplies reserves left'));
const STOCKS_AFTER = anyOf(KEPT, words('stock reserve cushion supply'));
const STORE = anyOf(KEPT, words('stock store stores reserve reserves'));
const HAVING = words('has have had hold holds held keep keeps kept carry carries carried got');
const STOCKED = words(
  'stuff worth parts supply supplies stock stocks inventory inventories left consumption cover cash demand needs output production imports metals minerals materials',
);
/** What lasts for the years it is dug up, and is no stock. */
const DEPOSITS = words('mine mines pit pits deposit deposits orebody project life');
const WAITING = words(
  'wait waits waiting times delay delays lead licence license permit application ban contract deal',
);
const LASTING = words('run runs ran running last lasts lasted gone dry exhausted');
const SUPPLY_SUBJECT = words('supplies stocks it they them');
const DRY = words('dry');
const REMAINING = anyOf(HAVING, words('down left enough only'));

/** "six weeks of parts left": the things are named after the time. */
function ofThings(c: Context): boolean {
  if (c.scene.base[c.spot.to] !== 'of' && !c.scene.possessive(c.spot.to - 1)) return false;
  const material = c.view.materials.some(({ from }) => from >= c.spot.to && from <= c.spot.to + 4);
  return saysAfter(c, STOCKED, 6) || (material && saysBefore(c, REMAINING));
}

/** "supplies run out in a month", "the magnets would last six weeks". */
function runsOut(c: Context): boolean {
  const verb = before(c, LASTING, c.clauseFrom);
  if (verb < 0 || /^(?:hour|minute|second)$/.test(c.spot.quantity.unit)) return false;
  const subject = c.scene.last(verb - 3, verb, SUPPLY_SUBJECT) >= 0;
  return (
    c.scene.is(verb, DRY) ||
    c.scene.base[verb + 1] === 'out' ||
    subject ||
    (!/^r[ua]n/.test(c.scene.base[verb] as string) && c.view.materials.some(({ from }) => from < verb))
  );
}

const GOODS_HELD = words(
  'magnets magnet stock stocks supplies parts feed feedstock fuel ore concentrate oxide oxides metal material materials components inventory',
);

/** "carmakers hold magnets for ten weeks", "smelters have feedstock for six weeks". */
function heldFor(c: Context): boolean {
  if (c.scene.base[c.spot.from - 1] !== 'for') return false;
  const verb = before(c, HAVING, c.clauseFrom);
  if (verb < 0 || c.spot.from - verb > 8) return false;
  return (
    c.scene.last(verb, c.spot.from, GOODS_HELD) >= 0 ||
    c.view.materials.some(({ from, to }) => from > verb && to < c.spot.from)
  );
}

const WE = words('we they i it');
/** "we are good for 80 days": somebody's stock lasts so long. */
function isGoodFor({ scene, spot, earlier }: Context): boolean {
  if (earlier?.measure === 'licence-count') return false;
  const good = spot.from - 2;
  if (scene.base[good] !== 'good' || scene.base[good + 1] !== 'for') return false;
  return scene.is(good - 2, WE) || /^(?:i'm|we're|they're)$/.test(scene.base[good - 1] ?? '');
}

const OF_THEM = words('it them');
const HOARDING = anyOf(
  HAVING,
  words('holding store stores stored build builds cover covers covered stockpile stockpiled last lasts own owns'),
);
const USED_UP = words('use uses used consume consumes need needs require requires shipments sales');
/** "holds 60 days of what it consumes", "would cover three months of imports": a time that goods are kept for. */
function isTimeOfGoods(c: Context): boolean {
  const { scene, spot } = c;
  const of = scene.base[spot.to] === 'of' ? spot.to + 1 : scene.base[spot.to] === 'worth' ? spot.to + 2 : -1;
  if (of < 0 || before(c, HOARDING, spot.from - 4) < 0) return false;
  const material = c.view.materials.some(({ from }) => from >= of && from <= of + 3);
  return (
    material ||
    scene.is(of, OF_THEM) ||
    scene.first(of, Math.min(c.view.to, of + 8), STOCKED) >= 0 ||
    scene.first(of, Math.min(c.view.to, of + 8), USED_UP) >= 0
  );
}

/** "they are down to five weeks", "down to its last three weeks of magnets"; a wait that is down to so much is no stock. */
function isDownTo(c: Context): boolean {
  const { scene, spot } = c;
  if (saysBefore(c, WAITING, c.clauseFrom)) return false;
  for (let at = spot.from - 1; at > spot.from - 5; at--)
    if (scene.base[at] === 'to' && scene.base[at - 1] === 'down') return true;
  return false;
}

const AGREED = words(
  'agreement agreements contract contracts deal deals loan loans bond bonds plan plans lease licence ban',
);
/** "a five-year supply agreement", "a 15-year loan": the time belongs to what is agreed. */
const isOfAgreement = (c: Context) => c.scene.base[c.spot.to - 2] === '-' && saysAfter(c, AGREED, 3);

const REACHING = words('cover covers covered last lasts lasted');
/** "the state reserve covers 34 metals and on average 60 days", "its store covers up to 90 days": the time that what is kept is enough for. */
function isCover(c: Context): boolean {
  const verb = before(c, REACHING, c.view.from);
  return verb >= 0 && c.scene.last(c.view.from, verb, STORE) >= 0;
}

const REACH = 3;
/** The time that a stock was said to last shortly before, where that was the last time told. */
function stockSpokenOf({ before: told, siblings, view }: Context): Draft | null {
  const last = [...told, ...siblings].findLast(({ unit }) => unitClass(unit) === 'time');
  return last?.measure === 'stockpile' && view.index - last.view.index <= REACH ? last : null;
}

const STATE_STORE = words('reserve stockpile stockpiles');
/** "The state holds no reserve. Japan has 60 days": the sentence before tells what is kept. */
export function isStoreSpokenOf({ scene, view, spot }: Context): boolean {
  const last = scene.reading.sentences[view.index - 1];
  return last !== undefined && scene.is(spot.from - 1, HAVING) && scene.first(last.from, last.to, STATE_STORE) >= 0;
}

const IT = words('it that this figure');
const BEING = words('is was are were be been stood stands to');
/** "has 30 days to appeal", "had two weeks off": a time for something. */
const TO_DO = words('to off in');
/** "A year ago it was three weeks", "that is to go up to 90 days", "South Korea holds 100 days": the stock spoken of before, now or elsewhere. */
function goesOn(c: Context): boolean {
  const { scene, spot } = c;
  if (!(stockSpokenOf(c) || isStoreSpokenOf(c)) || scene.is(spot.to, TO_DO)) return false;
  if (scene.is(spot.from - 1, HAVING)) return scene.base[spot.to] !== 'of';
  const it = before(c, IT, c.clauseFrom);
  return (
    it >= 0 &&
    scene.last(it, spot.from, BEING) >= 0 &&
    !c.view.cues.some(({ from, to }) => from > it && to <= spot.from)
  );
}

/** "$2.4bn over five years for a stockpile": the time that money is given in. */
const isOverTime = ({ scene, spot, sibling }: Context) =>
  scene.base[spot.from - 1] === 'over' &&
  sibling !== null &&
  unitClass(sibling.unit) === 'money' &&
  sibling.spot.to >= spot.from - 2;

const LOSING = words('lose loses lost losing cost costs costing');
/** "lost two weeks of output": a time in which nothing was made. */
const isLost = (c: Context) => saysBefore(c, LOSING, c.spot.from - 5);

/** How long a stock lasts: "inventories for 45 days", "enough for two months". */
const lasting = construction(null, (c, ballot) => {
  if (isOfAgreement(c) || isOverTime(c) || isLost(c)) return;
  const kin = c.sibling;
  if (kin?.measure === 'stockpile' && kin.unit === c.spot.quantity.unit && kin.slot !== 'level')
    ballot.add('stockpile', 10, 'a stock that moves');
  if (kin?.measure === 'stockpile' && c.scene.base[c.spot.from - 1] === 'or')
    ballot.add('stockpile', 14, 'a stock told as a time');
  if (heldFor(c) || isDownTo(c) || isGoodFor(c) || isTimeOfGoods(c))
    ballot.add('stockpile', 15, 'goods held for a time');
  if (ofThings(c)) ballot.add('stockpile', 16, 'time that a stock lasts');
  if (c.siblings.some(({ measure }) => measure === 'reserves')) return;
  if (saysBefore(c, WAITING, c.clauseFrom) || saysBefore(c, DEPOSITS, c.clauseFrom)) return;
  if (isCover(c) || saysBefore(c, STOCKS, c.clauseFrom) || saysAfter(c, STOCKS_AFTER, 5))
    ballot.add('stockpile', 14, 'time that a stock lasts');
  if (runsOut(c)) ballot.add('stockpile', 13, 'time until a stock runs out');
  if (goesOn(c)) ballot.add('stockpile', 14, 'a stock spoken of');
});

export const STOCK_TIME = { time: [lasting] } as const;
