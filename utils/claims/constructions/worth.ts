import { VALUATION_WORDS } from '../data/trading-words.ts';
import { isLargeSum } from '../measure/units.ts';
import { Tag } from '../words/tags.ts';
import { anyOf, words, wordsOf } from '../words/word-class.ts';
import { before, construction, saysAfter, saysBefore } from './construction.ts';

const WORTH = words('worth valued');
const VALUING = words('value values valued valuing');
const TRADE_AS_A_WHOLE = words('market industry sector output production business trade');

const AGREED = words('deal deals contract contracts agreement agreements orders pact pacts');
const BOOKS = words('book books backlog');
/** "signed deals worth $83bn", but "orders worth $83bn in its backlog" are no money put in. */
const dealsWorth = construction(WORTH, (c, ballot) => {
  const at = before(c, WORTH, c.spot.from - 3);
  if (at < 0 || !c.scene.is(at - 1, AGREED)) return;
  if (c.scene.first(c.spot.to, c.clauseTo, BOOKS) >= 0) ballot.add('other', 20, 'orders on the books');
  else ballot.add('investment', 9, 'deals worth so much');
});

const SHARES = words('share shares stock');
/** "Nvidia, worth $4tn", "the whole market is worth $6bn a year". */
const worth = construction(anyOf(VALUING, WORTH), (c, ballot) => {
  if (!isLargeSum(c.spot.quantity)) {
    if (saysBefore(c, WORTH) && saysBefore(c, SHARES, c.clauseFrom)) ballot.add('price', 16, 'what a share is worth');
    return;
  }
  const valuing = before(c, VALUING, c.spot.from - 8);
  if (valuing >= 0 && !c.scene.has(valuing - 1, Tag.preposition) && c.scene.base[c.spot.from - 1] === 'at')
    ballot.add('market-value', 12, 'what it is valued at');
  const at = before(c, WORTH, c.spot.from - 3);
  if (at < 0 || !(c.scene.has(at - 1, Tag.be) || c.scene.base[at - 1] === ',')) return;
  const company = c.view.companies.some(({ to }) => to <= at && at - to <= 3);
  const market = saysBefore(c, TRADE_AS_A_WHOLE, Math.max(c.clauseFrom, at - 4));
  if (company || market) ballot.add('market-value', 12, 'what it is worth');
});

const VALUE = words('value valuation');
/** "puts a value of $3bn on Tormal". */
const valueOn = construction(VALUE, (c, ballot) => {
  const { scene, spot, view } = c;
  if (!isLargeSum(spot.quantity) || scene.base[spot.from - 1] !== 'of' || !scene.is(spot.from - 2, VALUE)) return;
  if (scene.base[spot.to] === 'on' && view.companies.some(({ from }) => from > spot.to && from <= spot.to + MAX_VALUED))
    ballot.add('market-value', 16, 'the value put on a company');
});
const MAX_VALUED = 3;

const HOUSES = words(
  'company group firm miner producer manufacturer developer refiner retailer airline carmaker automaker chipmaker steelmaker drugmaker giant startup',
);
/** "the $3bn miner Tormal". */
const worthAHouse = construction(HOUSES, (c, ballot) => {
  const { scene, spot } = c;
  if (!isLargeSum(spot.quantity) || !scene.is(spot.to, HOUSES)) return;
  const next = spot.to + 1;
  if (scene.isCapital(next) || scene.is(next, STOP) || scene.has(next, NO_NOUN))
    ballot.add('market-value', 12, 'a house of so much');
});

const STOP = words(', . ; : )');
const NO_NOUN = Tag.verb | Tag.preposition | Tag.conjunction | Tag.be | Tag.modal | Tag.auxiliary;

const MARKET = words('market industry sector trade business wealth riches');
const GROWS_TO = words(
  'reach reaches reached reaching grow grows grew hit hits top tops topped exceed exceeds total totals totalled swell value valued values put puts size worth estimated be is was',
);
const BY_PURCHASES = words('sales exports imports investment investments loss losses profit profits deal deals');

/** "our market report": what is told of a market, and not what it is worth. */
const OF_NEWS = words(
  'report reports update updates review reviews note notes data analyst analysts watchers commentary wrap',
);
/** "the market will reach $37bn", "the size of the gallium market at $250m": what all of a trade is worth. */
const wholeMarket = construction(MARKET, (c, ballot) => {
  if (!isLargeSum(c.spot.quantity)) return;
  const market = before(c, MARKET, c.clauseFrom);
  if (market < 0 || c.scene.last(c.clauseFrom, c.spot.from, BY_PURCHASES) >= 0) return;
  if (c.scene.is(market + 1, OF_NEWS)) return;
  if (c.scene.possessive(market) || c.scene.base[market - 1] === 'stock') return;
  if (c.scene.last(c.clauseFrom, c.spot.from, GROWS_TO) >= 0)
    ballot.add('market-value', 11, 'what a whole market comes to');
});

const VALUATION = wordsOf(VALUATION_WORDS);

/** "trades on 18x earnings": a multiple is no price. */
const valuation = construction(null, (c, ballot) => {
  const ratio =
    c.scene.last(c.spot.from - 3, c.spot.from, VALUATION) >= 0 &&
    /^(?:at|of|is|was|to)$/.test(c.scene.base[c.spot.from - 1] ?? '');
  if (ratio && c.spot.quantity.unit === 'x') ballot.add('other', 16, 'a ratio');
  if (saysAfter(c, VALUATION, 4)) ballot.add('other', 14, 'a valuation');
  if (c.sibling?.unit === 'x' && c.sibling.measure === 'other') ballot.add('other', 8, 'a valuation beside another');
});

/** What companies, markets and deals are said to be worth. */
export const WORTHS = { money: [worth, valueOn, worthAHouse, dealsWorth, wholeMarket], times: [valuation] } as const;
