import { TRADED, TRADING_VERBS } from '../data/trading-words.ts';
import type { Context } from '../draft.ts';
import { isLargeSum } from '../measure/units.ts';
import { isOfWeight } from '../measure/volumes.ts';
import { Tag } from '../words/tags.ts';
import { anyOf, words, wordsLike, wordsOf } from '../words/word-class.ts';
import type { SlotReading } from './slot-reading.ts';

const PASSED = words(
  'by at to a an and with on of the daily limit record little changed unchanged last flat steady went goes going',
);
const PARTS = words(', ; : –');
const DEALING = wordsOf(TRADING_VERBS);
const TRADED_WORDS = wordsOf(TRADED);
const MARK = wordsLike(/^[,(]$/);

const MAX_SUBJECT = 12;

/** The last token before the number that is no adverb, verb of change or trading, or hedge: the end of its subject. */
function subjectEnd(c: Context): number {
  const { scene } = c;
  for (let at = c.spot.from - 1; at >= c.segmentFrom; at--) {
    if (scene.base[at] === ')') at = openingOf(c, at);
    const bits = scene.tags[at] as number;
    const passed =
      (bits & (Tag.changeVerb | Tag.adverb | Tag.be | Tag.auxiliary | Tag.particle)) !== 0 ||
      scene.is(at, DEALING) ||
      scene.is(at, PASSED);
    if (!passed) return at;
  }
  return c.segmentFrom;
}

const MAX_BRACKET = 6;
/** The token before the bracket that a token closes: a stock code stands in it. */
function openingOf({ scene, segmentFrom }: Context, close: number): number {
  for (let at = close - 1; at > Math.max(segmentFrom, close - MAX_BRACKET); at--)
    if (scene.base[at] === '(') return at - 1;
  return close;
}

/** "ended 1.7% higher at 45.20 yuan": the price that a traded thing moved to. */
const isPriceMovedTo = ({ scene, spot, sibling }: Context) =>
  sibling?.periodFrom === 'traded' &&
  sibling.material === null &&
  sibling.slot === 'difference' &&
  /^(?:at|to)$/.test(scene.base[spot.from - 1] ?? '') &&
  spot.from - sibling.spot.to <= 3;

/** "November canola closed at", "coal for March rose": a month before the number that is no time, but that of a contract's delivery. */
function isOfContract({ scene, view, spot, segmentFrom }: Context): boolean {
  for (let at = segmentFrom; at < spot.from; at++) {
    if (!scene.has(at, Tag.month) || !scene.isCapital(at)) continue;
    if (!view.times.some(({ from, to }) => at >= from && at < to) && !scene.isQuantity(at)) return true;
  }
  return false;
}

/** Whether the number is a move or a level of something traded: a share, an index, a currency, a barrel. */
export function isTraded(c: Context, slot: SlotReading): boolean {
  const unit = c.spot.sort;
  if (unit !== 'percent' && unit !== 'points' && unit !== 'money' && unit !== 'price') return false;
  if ((unit === 'money' && isLargeSum(c.spot.quantity)) || isOfWeight(c)) return false;
  const { scene, view } = c;
  if (unit !== 'points' && isOfContract(c)) return slot.slot === 'difference' || unit !== 'percent';
  const isNamed = view.says(TRADED_WORDS) || view.companies.length > 0 || view.places.some(({ index }) => index);
  if (!isNamed && c.sibling?.periodFrom !== 'traded') return false;
  const end = subjectEnd(c);
  const moves = slot.slot === 'difference' || unit !== 'percent';
  for (let at = end; at >= Math.max(c.segmentFrom, end - MAX_SUBJECT); at--) {
    if (scene.is(at, TRADED_WORDS) && moves && !(scene.base[at] === 'pound' && scene.is(at - 1, EACH)))
      return isHead(c, at) && !isOfShopPrices(c, at);
    if (at < end && scene.is(at, PARTS)) break;
    if (scene.has(at, Tag.verb) && !scene.has(at, Tag.changeNoun)) break;
  }
  if (!moves) return false;
  if (unit === 'money' && isPriceMovedTo(c)) return true;
  if (view.places.some((place) => place.index && place.from >= c.segmentFrom && place.to <= c.spot.from)) return true;
  // "Albemarle down 8%", "Pilbara gaining 6%": a company that moves by itself is its share.
  const isMover = view.companies.some(({ to }) => to === c.spot.from - 1 && scene.has(to, Tag.particle | Tag.gerund));
  if (isMover && slot.slot === 'difference' && unit === 'percent') return true;
  // "It mined 900 tonnes in May, up 33%": the move is of the figure before, but for "Boreal, worth $3bn, fell 2%".
  let ofFigureBefore = c.sibling !== null && c.sibling.periodFrom !== 'traded';
  let opensWithVerb = false;
  for (let at = c.segmentFrom; at < Math.min(c.spot.from, c.segmentFrom + 3); at++) {
    if (scene.has(at, Tag.changeVerb | Tag.particle)) opensWithVerb ||= end <= c.segmentFrom;
    if (scene.has(at, Tag.changeVerb) && !scene.has(at, Tag.gerund)) ofFigureBefore = false;
  }
  const company =
    view.companies.some(
      (name) =>
        (name.to - name.from > 1 || scene.facts(name.from, name.to).cues.length === 0) &&
        (opensWithVerb ? name.from === view.from : name.to >= end && name.from <= end) &&
        name.role === 'subject',
    ) ||
    isPastAside(c, end) ||
    areSharesPastAside(c, end);
  return company && !(opensWithVerb && ofFigureBefore) && slot.slot === 'difference' && unit === 'percent';
}

/** "Tormal, the largest producer, rallied 9%": the company that acts stands before an aside. */
const isPastAside = ({ scene, view, spot, sibling }: Context, end: number): boolean =>
  scene.base[end] === ',' &&
  scene.base[spot.to] !== 'of' &&
  (sibling === null || sibling.spot.to <= end) &&
  (scene.has(end + 1, Tag.changeVerb | Tag.auxiliary) || scene.is(end + 1, DEALING)) &&
  view.companies.some(
    ({ role, from, to }) =>
      role === 'subject' && from === view.from && to < end && /^[,(]$/.test(scene.base[to] as string),
  );

/** "Shares in Tormal, which mines zinc, rallied 9%". */
const areSharesPastAside = ({ scene, view }: Context, end: number): boolean =>
  scene.base[end] === ',' &&
  (scene.has(end + 1, Tag.changeVerb | Tag.auxiliary) || scene.is(end + 1, DEALING)) &&
  scene.is(view.from, SHARES) &&
  scene.is(view.from + 1, IN_OF);
const SHARES = words('shares stock stocks');
const IN_OF = words('in of');

const INDEX = words('index indexes indices');
const SHOP_PRICES = words('consumer inflation cpi');
/** "Consumer prices rose. The petrol index gained 4%": an index of what is paid in shops, which no exchange knows. */
const isOfShopPrices = ({ scene, view }: Context, at: number): boolean =>
  scene.is(at, INDEX) &&
  !scene.isCapital(at - 1) &&
  !view.places.some(({ index }) => index) &&
  scene.first(0, Math.min(OPENING, scene.tokens.length), SHOP_PRICES) >= 0;

/** "a pound fetches $24": a weight, and no currency. */
const EACH = words('a per each every');
const EXCHANGE = words('lme comex shfe nymex exchange benchmark futures');
const OPENING = 80;
const LONGEST_BLOCK = 160;
const STANDING = words('unchanged flat assessed quoted offered steady little at');

const DAY = words('day session close open afternoon morning');
const HOURS = words('early late midday morning afternoon');
const TRADE = words('trade trading deals');
const OF_A_DAY = anyOf(DAY, TRADE);
/** "copper at $9,800, 1.1% dearer on the day", "in early trade": the market's day in so many words. */
function isOnTheDay({ scene, view, spot }: Context): boolean {
  if (!view.says(OF_A_DAY)) return false;
  for (let at = spot.from; at < Math.min(view.to, spot.to + 20); at++) {
    if (scene.base[at] === '.' || scene.base[at] === ';') return false;
    if (scene.base[at] === 'on' && scene.base[at + 1] === 'the' && scene.is(at + 2, DAY)) return true;
    if (scene.is(at, HOURS) && scene.is(at + 1, TRADE)) return true;
  }
  return false;
}

const AVERAGED = words('average averages averaged averaging realised realized');
/** "its average selling price rose to $85": what was got over a time, and nothing of a day; the Industrial Average is an index. */
export function isAveraged({ scene, clauseFrom, spot }: Context): boolean {
  const at = scene.last(clauseFrom, spot.to + 1, AVERAGED);
  return at >= 0 && !scene.isCapital(at);
}

const CONTRACT = words('contract contracts');
const ACTIVE = words('active traded benchmark nearby month');
const MAX_CONTRACT = 6;
/** "The most-active lithium contract": one of an exchange. */
const isMostActive = (scene: Context['scene'], contract: number): boolean =>
  contract >= 0 && scene.last(Math.max(0, contract - MAX_CONTRACT), contract, ACTIVE) >= 0;

/** Whether a price of a material is one of a day's trading: an exchange is spoken of, and the words tell of dealing. */
export function isDealt(c: Context): boolean {
  const { scene, view, spot } = c;
  if (isOnTheDay(c)) return true;
  const { from, to } = view.block;
  const end = Math.min(to, from + LONGEST_BLOCK);
  const near = scene.first(from, end, EXCHANGE) >= 0 || isMostActive(scene, scene.first(from, end, CONTRACT));
  if (!near && scene.first(0, Math.min(OPENING, scene.tokens.length), EXCHANGE) < 0) return false;
  if (c.tense === 'perfect' || c.tense === 'future') return false;
  for (let at = view.from; at < Math.min(view.to, spot.to + 3); at++)
    if (scene.has(at, Tag.changeVerb | Tag.particle) || scene.is(at, DEALING) || scene.is(at, STANDING)) return true;
  return false;
}

const KEPT_WHERE = words('of in at held');

/** "Gold stood", not "gold exports": the traded thing is the head of its phrase. */
function isHead(c: Context, at: number): boolean {
  const next = at + 1;
  const { scene } = c;
  const goods = c.view.materials.some(({ to }) => to === at) || scene.is(next, KEPT_WHERE);
  if (/^stocks?$/.test(scene.base[at] as string) && goods) return false;
  if (/^stocks?$/.test(scene.base[at] as string) && /^markets?$/.test(scene.base[next] ?? '')) return true;
  return (
    next >= c.spot.from ||
    scene.has(next, Tag.verb | Tag.adverb | Tag.preposition | Tag.particle) ||
    scene.is(next, MARK) ||
    (scene.isCapital(next) && scene.has(next + 1, Tag.changeVerb | Tag.particle)) ||
    scene.is(next, TRADED_WORDS) ||
    scene.isQuantity(next) ||
    scene.is(next, DEALING)
  );
}
