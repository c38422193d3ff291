import { largestOf } from '../../quantities/quantity.ts';
import { ENDING_VERBS, TRADING_VERBS } from '../data/trading-words.ts';
import type { Context } from '../draft.ts';
import { isLargeSum } from '../measure/units.ts';
import { isOfWeight } from '../measure/volumes.ts';
import { LEVIES } from '../trade/trade-vocabulary.ts';
import { Tag } from '../words/tags.ts';
import { anyOf, COMMA, words, wordsOf } from '../words/word-class.ts';
import { before, construction, saysAfter, saysBefore } from './construction.ts';

const RESULT = words('profit profits earnings income loss losses net');

/** "2.70 kronor per share" beside a profit: earnings, and no price of a share. */
const perShare = construction(null, (c, ballot) => {
  if (!/\/(?:share|unit)$/.test(c.spot.quantity.unit)) return;
  const kin = c.siblings.some(({ measure }) => measure === 'revenue');
  const spokenOf =
    c.view.cues.some(({ measure }) => measure === 'revenue') || (c.earlier?.measure === 'revenue' && c.distance === 1);
  const received = saysBefore(c, SHAREHOLDERS, c.clauseFrom) && saysBefore(c, RECEIVING, c.clauseFrom);
  if (received || saysBefore(c, DIVIDEND, c.view.from)) ballot.add('other', 15, 'a dividend');
  else if (kin || spokenOf || saysBefore(c, RESULT, c.view.from)) ballot.add('revenue', 14, 'earnings per share');
});

const SHAREHOLDERS = words('shareholders investors holders');
const RECEIVING = words('receive receives received get gets got paid');
const DIVIDEND = words('dividend dividends payout distribution');

const DEALING = wordsOf(TRADING_VERBS);
const USED = words('used needed');
const USED_HOW = words('in for to as by');
/** Whether another verb than one of moving stands between a subject and the number. */
function movesBetween(c: Context, from: number): boolean {
  for (let at = from; at < c.spot.from; at++)
    if (
      c.scene.has(at, Tag.verb) &&
      !(c.scene.is(at, USED) && c.scene.is(at + 1, USED_HOW)) &&
      !c.scene.has(at, Tag.changeVerb | Tag.be | Tag.auxiliary) &&
      !c.scene.is(at, DEALING)
    )
      return true;
  return false;
}

const CONTRACT = words('contract contracts futures');
const ON_EXCHANGE = words('lme comex shfe exchange benchmark delivery traded active');

/** "the most-traded September contract lost 0.7%": a price, and no deal. */
const contractMoves = construction(CONTRACT, (c, ballot, slot) => {
  const contract = before(c, CONTRACT, c.clauseFrom);
  const isExchange = c.scene.base[contract + 1] === 'exchange';
  if (contract < 0 || isExchange) return;
  // "Zinc rose to $2,600 a tonne. The contract has gained 9% this year."
  const isSpokenOf =
    slot.slot === 'difference' &&
    c.earlier?.measure === 'price' &&
    c.distance <= 1 &&
    contract === c.view.from + 1 &&
    c.scene.base[c.view.from] === 'the';
  if (isSpokenOf || saysBefore(c, ON_EXCHANGE, c.clauseFrom)) ballot.add('price', 12, 'a contract on an exchange');
});

const MAX_TO_TAX = 6;
/** "a levy of $200 a tonne", "the tax will be $5 a pound": what goods pay by their weight, and no price. */
const taxByWeight = construction(LEVIES, (c, ballot) => {
  const at = before(c, LEVIES, Math.max(c.clauseFrom, c.spot.from - MAX_TO_TAX));
  // "duty-paid Antwerp": how it is priced.
  if (c.scene.base[at + 1] === '-') return;
  const isPriced = c.view.cues.some(({ measure, from }) => measure === 'price' && from > at && from < c.spot.from);
  if (at >= 0 && !isPriced) ballot.add('tariff', 24, 'a tax by weight');
});

const COSTING = words('cost costs costing');
const MAKING = words('make produce mine dig extract refine smelt process build manufacture grow raise print assemble');
const MAX_MAKING = 3;
/** "it costs $900 to dig a tonne", "a pound that costs them $9 to refine": what making takes, and nothing that is paid for it on a market. */
const costOfMaking = construction(COSTING, (c, ballot) => {
  const { scene, spot, clauseTo } = c;
  if (isLargeSum(spot.quantity) || before(c, COSTING, c.clauseFrom) < 0) return;
  const to = scene.first(spot.to, Math.min(clauseTo, spot.to + MAX_MAKING), TO);
  if (to >= 0 && scene.is(to + 1, MAKING)) ballot.add('other', 34, 'what making it costs');
});
const TO = words('to');

const DEARER = words('dearer cheaper costlier pricier');
const COSTING_SO = words('cost costs costing fetch fetches fetched sell sells sold');
const WORTH = words('worth');
const PAYING = words('pay pays paid paying cost costs charge charges charged');

/** "1.1% dearer", "$40 cheaper". */
const dearer = construction(DEARER, (c, ballot) => {
  if (c.scene.is(c.spot.to, DEARER)) ballot.add('price', 14, 'dearer');
});

/** "worth three times as much", "they pay less than half": a price told by another. */
const toldByAnother = construction(anyOf(COSTING_SO, PAYING, WORTH), (c, ballot) => {
  const { scene, spot } = c;
  const times = spot.quantity.unit === 'x';
  const worth = scene.base[spot.from - 1] === 'worth' || before(c, COSTING_SO, spot.from - 2) >= 0;
  if (times && worth) ballot.add('price', 10, 'costs so many times');
  if (!times && scene.base[spot.to] !== 'of' && scene.base[spot.to] !== 'on' && before(c, PAYING, spot.from - 1) >= 0)
    ballot.add('price', scene.has(spot.to, Tag.comparative) ? 14 : 9, 'pays a part');
});

const TARGETS = words('forecast forecasts target targets estimate estimates tp pt pt: price');
const TO_THE_PRICE = words('price cost bill');
const SMALL = 100_000;

const SOLD = words('sold sells sell sales bought buys buy');
/** "TP NOK 148", "its forecast for the metal to $13,500", "adds €4 to the price": a few units of money that are a price. */
const priceOf = construction(anyOf(TARGETS, SOLD, TO_THE_PRICE), (c, ballot) => {
  if (largestOf(c.spot.quantity) >= SMALL) return;
  const short =
    /^(?:tp|pt)$/.test(c.scene.base[c.view.from] ?? '') || /^(?:tp|pt)$/.test(c.scene.base[c.spot.from - 1] ?? '');
  const metal =
    c.view.materials.length > 0 ||
    c.earlier?.measure === 'price' ||
    c.scene.last(c.clauseFrom, c.spot.from, METAL) >= 0;
  if (short || (metal && saysBefore(c, TARGETS, c.clauseFrom))) ballot.add('price', 10, 'a price expected');
  const { scene, spot } = c;
  const average = scene.base[spot.from - 1] === 'of' && scene.base[spot.from - 2] === 'average';
  if ((average || scene.base[spot.from - 1] === 'at') && saysBefore(c, SOLD, c.view.from))
    ballot.add('price', 9, 'sold at');
  if (saysAfter(c, TO_THE_PRICE, 5)) ballot.add('price', 8, 'to the price');
});
const METAL = words('metal mineral ore');

const COLON = words(':');
/** "Copper: $9,912": a list of prices. */
const listed = construction(COLON, (c, ballot) => {
  const { scene, spot, view } = c;
  if (largestOf(spot.quantity) >= SMALL || view.cues.length > 0) return;
  const label = view.materials.find(({ from }) => from <= view.from + 1);
  if (label && spot.from - label.to <= 1 && scene.is(spot.from - 1, COLON)) ballot.add('price', 8, 'a list of prices');
});

const APIECE = words('apiece');
const PER = words('a an per each');
const STRETCH = words('year month week day hour quarter annum shift piece');
/** "$2,300 a box", "€12 per head": what one of something costs. */
const eachAt = construction(anyOf(APIECE, PER), (c, ballot) => {
  const { scene, spot } = c;
  if (scene.is(spot.to, APIECE) || scene.is(spot.to - 1, APIECE)) ballot.add('price', 9, 'for one of them');
  if (largestOf(spot.quantity) >= SMALL || !scene.is(spot.to, PER) || scene.is(spot.to + 1, STRETCH)) return;
  const next = scene.base[spot.to + 2];
  if (next === undefined || /^[.,;)]$/.test(next) || scene.has(spot.to + 2, Tag.preposition | Tag.conjunction))
    ballot.add('price', 6, 'for one of them');
});

const MAX_ASIDE = 16;
/** "Nickel, used in batteries, rose", "Gallium, which chips need, rose": where the words go on after a subject's aside. */
function pastAside({ scene, spot }: Context, from: number): number {
  if (!scene.is(from, COMMA)) return from;
  const close = scene.first(from + 1, Math.min(spot.from, from + MAX_ASIDE), COMMA);
  return close < 0 ? from : close + 1;
}

const OTHER = words('sheet scrap base precious other');
/** A material that itself moves, with no other word: its price. */
const bareMove = construction(null, (c, ballot, slot) => {
  if (slot.slot !== 'difference' || isLargeSum(c.spot.quantity) || isOfWeight(c)) return;
  const light = before(c, METAL, c.segmentFrom);
  const the = c.scene.base[light - 1] === 'the' || (c.scene.base[light - 2] === 'the' && !c.scene.is(light - 1, OTHER));
  if (
    light >= 0 &&
    the &&
    !movesBetween(c, pastAside(c, light + 1)) &&
    c.view.cues.every(({ weak, to }) => weak || to > c.spot.from)
  )
    ballot.add('price', 6, 'a material moves');
  const subject = c.view.materials.find(
    ({ role, from, to }) =>
      role === 'subject' && from >= c.segmentFrom && to <= c.spot.from && c.spot.from - pastAside(c, to) <= 11,
  );
  if (!subject) return;
  const rest = pastAside(c, subject.to);
  if (movesBetween(c, rest)) return;
  if (!c.view.cues.some(({ from, to, weak }) => (!weak || from === rest) && from >= rest && to <= c.spot.from))
    ballot.add('price', 6, 'a material moves');
});

const SHARES = words('shares share stock');
const IN_FOR = words('in for');
const [MAX_TO_SHARES, MAX_TO_GOODS] = [3, 8];
/** "a 6% fall in the shares of Tormal", "a gain of 12% was seen for tin": the noun of a move and what moves, with no other word. */
const nounOfMove = construction(IN_FOR, (c, ballot, slot) => {
  const { scene, spot, view } = c;
  if (slot.slot !== 'difference') return;
  const after = scene.has(spot.to, Tag.changeNoun) ? spot.to + 1 : -1;
  if (after >= 0 && scene.is(after, IN_FOR)) {
    const shares = scene.first(after + 1, after + 1 + MAX_TO_SHARES, SHARES);
    if (shares >= 0 && !scene.hasFinite(after, shares)) return ballot.add('price', 14, 'a fall in the shares');
  }
  const isOfNoun = scene.base[spot.from - 1] === 'of' && scene.has(spot.from - 2, Tag.changeNoun);
  if ((after < 0 && !isOfNoun) || view.cues.length > 0) return;
  const goods = view.materials.find(({ from }) => from > spot.to && from <= spot.to + MAX_TO_GOODS);
  if (goods && scene.is(goods.from - 1, IN_FOR)) ballot.add('price', 6, 'a gain for a material');
});

const AT_TO = words('at to');
const IN_OTHER_WORDS = words(', or ( ) to at');
const MAX_MOVE = 9;
/** "down 3.1% at $15,910 a tonne", "gained $40, or 2%, to $2,100 a tonne": how far a price moved that is told right after. */
const movedToPrice = construction(AT_TO, (c, ballot, slot) => {
  const { scene, spot, view } = c;
  if (slot.slot !== 'difference') return;
  const price = view.spots.find(({ sort, from }) => sort === 'price' && from >= spot.to && from <= spot.to + MAX_MOVE);
  if (!price || !scene.is(price.from - 1, AT_TO)) return;
  for (let at = spot.to; at < price.from; at++) if (!scene.isQuantity(at) && !scene.is(at, IN_OTHER_WORDS)) return;
  ballot.add('price', 9, 'moved to a price');
});

const PUTTING = words('put puts putting');
const WINNERS = words('winner winners loser losers gainer gainers riser risers faller fallers');
/** "Tormal had put on 9%", "was the day's biggest winner, with a gain of 9%": what moves on an exchange. */
const ofBoard = construction(anyOf(PUTTING, WINNERS), (c, ballot, slot) => {
  const { scene, spot, view, clauseFrom } = c;
  const isNamed = view.companies.some(
    ({ from, to, role }) => role === 'subject' && from >= view.from && to <= spot.from,
  );
  if (slot.slot !== 'difference' || !isNamed || scene.base[spot.to] === 'of') return;
  const putOn = scene.base[spot.from - 1] === 'on' && scene.is(spot.from - 2, PUTTING);
  const wins = saysBefore(c, WINNERS, Math.min(clauseFrom, view.from)) && view.cues.length === 0;
  if (putOn || wins) ballot.add('price', 12, 'put on');
});

const ENDING = wordsOf(ENDING_VERBS);
/** "closed 4.2% higher", "ended 3% down": a day of trading. */
const closedHigher = construction(ENDING, (c, ballot, slot) => {
  const { scene, spot } = c;
  const moved = scene.has(spot.to, Tag.comparative | Tag.particle) && slot.slot === 'difference';
  if (moved && before(c, ENDING, spot.from - 2) >= 0) ballot.add('price', 13, 'closed higher');
});

export const PRICES = {
  money: [priceOf, costOfMaking, listed, eachAt, contractMoves, dearer, bareMove, movedToPrice],
  price: [perShare, costOfMaking, taxByWeight],
  percent: [contractMoves, dearer, toldByAnother, bareMove, nounOfMove, ofBoard, movedToPrice, closedHigher],
  times: [contractMoves, dearer, toldByAnother, bareMove],
} as const;
