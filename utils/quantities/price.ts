import { MONTHS } from './data/traps.ts';
import type { Draft } from './draft.ts';
import type { Reader } from './reader.ts';
import { type Per, readPer } from './unit.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const PRICED =
  words(`cost costs costing fetch fetches fetched fetching sell sells sold selling price prices priced trade trades traded
  trading worth pay pays paid went goes going bought buy buys doubled tripled rose fell climbed averaged average hit reached changed changes : offered quoted`);
const BACK_LINKS = words('to at from , and below above under of against near');
const FORWARD_REACH = 30;
const BACK_REACH = 2;
/** Two prices of one thing are seldom further apart than this; what one moved by is a smaller part of it. */
const WIDEST = 200;
const WIDEST_MOVE = 2000;

const isPlainMoney = (draft: Draft) =>
  draft.form === 'money' && draft.scale === 1 && draft.per === null && !draft.unit.includes('/');
const isPrice = (draft: Draft) => draft.form === 'money' && draft.unit.includes('/');

function divide(draft: Draft, suffix: string, factor: number, source: Draft | null) {
  draft.low *= factor;
  draft.high *= factor;
  draft.step *= factor;
  draft.unit += suffix;
  draft.factor *= factor;
  draft.perFactor *= factor;
  draft.unitFrom = source;
}

const IN_A_YEAR = /^(?:19|20)\d\d$/;
/** "In 2019 a kilo cost", "on May 3 a kilo cost": a number that dates what follows, and is no sum. */
const isOfDate = (r: Reader, at: number): boolean =>
  MONTHS.has(r.word(at - 1)) || (IN_A_YEAR.test(r.word(at)) && /^(?:in|since|by|of)$/.test(r.word(at - 1)));

/** "A kilo of it is now $20". */
const JUST = words('now still currently today only just already then');
/** "A kilogram of dysprosium oxide costs $260": what the price is per stands before it, as the thing that costs. */
function leadingPer(r: Reader, from: number, to: number): Per | null {
  let found: Per | null = null;
  for (let at = from; at < to; at++) {
    if (found && (PRICED.has(r.word(at)) || (r.word(at) === 'had' && r.word(at + 1) === 'for'))) return found;
    if (found && /^(?:is|was)$/.test(r.word(at)) && (at + 1 === to || (at + 2 === to && JUST.has(r.word(at + 1)))))
      return found;
    if (!/^(?:an?|one|per|each)$/.test(r.word(at)) || (r.isNumber(at - 1) && !isOfDate(r, at - 1))) continue;
    const per = readPer(r, at);
    if (
      per &&
      r.word(per.to) !== 'unit' &&
      (per.mass !== null || /^(?:barrel|gallon|litre|liter|bushel|carat)$/.test(per.thing ?? ''))
    )
      found = per;
  }
  return null;
}

function fromLeading(r: Reader, drafts: readonly Draft[], from: number): boolean {
  const first = drafts.findIndex(isPlainMoney);
  if (first < 0) return false;
  const per = leadingPer(r, from, (drafts[first] as Draft).from);
  if (!per) return false;
  const [suffix, factor] = per.mass === null ? [`/${per.thing}`, 1] : ['/kg', 0.001 / per.mass];
  for (const draft of drafts.slice(first)) if (isPlainMoney(draft)) divide(draft, suffix, factor, null);
  return true;
}

const asWritten = (price: Draft) => price.low / price.perFactor;
/** Whether two amounts in one currency, as written, can be prices of the same thing. */
function areLike(price: Draft, draft: Draft, currency: string, widest = WIDEST): boolean {
  if (draft.unit !== currency) return false;
  const ratio = draft.low / asWritten(price);
  return ratio < WIDEST && ratio > 1 / widest;
}

const NOT_WEIGHED = words(
  'bitcoin bitcoins ether ethereum crypto share shares stock stocks index bond bonds token tokens',
);
const HOUSES = words('company fund');
function says(r: Reader, from: number, to: number, list: ReadonlySet<string>): boolean {
  for (let at = from; at < to; at++) if (list.has(r.word(at))) return true;
  return false;
}

/** "silver at $40 an ounce and bitcoin at $2,100": another thing, which nobody weighs. */
const isNotWeighed = (r: Reader, from: number, to: number): boolean => says(r, from, to, NOT_WEIGHED);

const SET_AGAINST = words('against while whereas versus');
const MAX_CLAUSE = 8;
/** "1,560 yuan a kilo, while Rotterdam was asking $905": a price in another money that is set against it. */
function isSetAgainst(r: Reader, price: Draft, draft: Draft): boolean {
  if (draft.from - price.to > MAX_CLAUSE) return false;
  for (let at = price.to; at < draft.from; at++) if (SET_AGAINST.has(r.word(at))) return true;
  return false;
}

const currencyOf = (unit: string) => unit.slice(0, unit.indexOf('/'));

/** "$230 a kilo in China and $1,050 in Europe", "lost 45 cents to $67.60 a barrel". */
function fromNeighbour(r: Reader, drafts: readonly Draft[]) {
  for (const [index, price] of drafts.entries()) {
    if (!isPrice(price)) continue;
    const currency = currencyOf(price.unit);
    const give = (draft: Draft) => divide(draft, price.unit.slice(currency.length), price.perFactor, price);
    const last = drafts[index - 1];
    if (
      last &&
      isPlainMoney(last) &&
      areLike(price, last, currency, r.word(last.to) === 'to' ? WIDEST_MOVE : WIDEST) &&
      price.from - last.to <= BACK_REACH &&
      BACK_LINKS.has(r.word(last.to))
    ) {
      give(last);
    }
    for (let next = index + 1; next < drafts.length; next++) {
      const draft = drafts[next] as Draft;
      if (isPrice(draft) || draft.from - price.to > FORWARD_REACH) break;
      if (!isPlainMoney(draft) || isNotWeighed(r, price.to, draft.from)) continue;
      if (areLike(price, draft, currency)) give(draft);
      else if (draft.unit !== currency && isSetAgainst(r, price, draft)) give(draft);
    }
  }
}

const MOVED_TO = words('to at from');
const COSTS = words('is was were been cost costs sees see forecasts predicts');
const HIGHS = words('high highs low lows peak peaks record');
const IT = words('it that this price prices metal oxide element powder alloy ore concentrate');
const GOES_FOR = words('sold sells selling goes going went fetched fetches traded trades costs cost');
const METAL = /^(?:[a-z]+ium|tin|zinc|copper|nickel|cobalt|graphite|tungsten|antimony|molybdenum|bismuth|manganese)$/;
/** "Abroad it sold for $9", "tin costs $900 there": what the price told before is of, or another metal, is sold for. */
function isSoldFor(r: Reader, to: number): boolean {
  const verb = /^(?:for|at)$/.test(r.word(to)) ? to - 1 : to;
  if (!GOES_FOR.has(r.word(verb))) return false;
  const subject = r.word(verb - 1);
  return IT.has(subject) || METAL.test(subject);
}
/** "In July it was $700", "the bank sees $24 by June": what a price of the sentence before is, was or will be. */
function isOfItToo(r: Reader, { from, to }: Draft): boolean {
  // "It costs $40 to send a box."
  if (r.word(to) === 'to' && !r.isNumber(to + 1)) return false;
  let at = from - 1;
  while (
    at > from - 4 &&
    /^(?:only|now|still|just|already|over|under|about|around|nearly|almost|roughly)$/.test(r.word(at))
  )
    at--;
  if (r.word(at) === 'of') return HIGHS.has(r.word(at - 1));
  if (isSoldFor(r, at)) return true;
  if (!COSTS.has(r.word(at))) return false;
  if (/^(?:sees?|forecasts|predicts)$/.test(r.word(at))) return true;
  return IT.has(r.word(/^(?:had|has|have|now|still|only)$/.test(r.word(at - 1)) ? at - 2 : at - 1));
}
/** "$90 in Europe and $13 in China": the second of two. */
const isJoined = (r: Reader, { from }: Draft) => /^(?:and|,|but|against)$/.test(r.word(from - 1));
const STRETCHES_BACK = 3;

/** "Boreal gave back 3% to end at $6.21": how a share ends its day, where a metal's price settles. */
function endsTheDay(r: Reader, from: number, to: number): boolean {
  let metal = false;
  for (let at = from; at < to; at++) {
    metal ||= METAL.test(r.word(at)) || PRICED_GOODS.has(r.word(at));
    if (!metal && r.word(at) === 'to' && /^(?:end|close|finish)$/.test(r.word(at + 1))) return true;
  }
  return false;
}
const PRICED_GOODS = words(
  'gold silver platinum palladium lead oil crude brent price prices metal metals futures contract',
);

/** "Nickel slipped 0.6% to $15,410" after "copper rose to $9,120 a ton": the next metal is priced by the same weight. */
export function carryPer(
  r: Reader,
  stretches: readonly { readonly from: number; readonly to: number; readonly drafts: readonly Draft[] }[],
) {
  let last: { readonly price: Draft; readonly at: number } | null = null;
  for (const [at, { from, to, drafts }] of stretches.entries()) {
    if (last && at - last.at <= STRETCHES_BACK && drafts.some(isPlainMoney)) {
      const { price } = last;
      const currency = currencyOf(price.unit);
      const ofShares = isNotWeighed(r, from, to) || says(r, from, to, HOUSES) || endsTheDay(r, from, to);
      let isTold = false;
      for (const draft of drafts)
        if (
          !ofShares &&
          isPlainMoney(draft) &&
          (MOVED_TO.has(r.word(draft.from - 1)) || isOfItToo(r, draft) || (isTold && isJoined(r, draft))) &&
          areLike(price, draft, currency)
        ) {
          divide(draft, price.unit.slice(currency.length), price.perFactor, price);
          isTold = true;
        }
    }
    const price = drafts.findLast((draft) => isPrice(draft) && /\/(?:kg|mtu|barrel)$/.test(draft.unit));
    if (price) last = { price, at };
  }
}

/** Tells the prices of one sentence what they are per, where another price or the thing that costs tells it. */
export function sharePer(r: Reader, drafts: readonly Draft[], from: number) {
  if (!fromLeading(r, drafts, from)) fromNeighbour(r, drafts);
}
