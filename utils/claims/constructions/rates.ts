import { words } from '../word-class.ts';
import { before, type Construction, saysAfter, saysBefore } from './construction.ts';

const LEVYING = words('rate rates levy levies levied hit slapped imposed impose tax taxes');
const GOODS = words('goods imports products');
const LEVY = words('levy levied levies');

/** "a 12% rate on Thai goods": a tariff under another name. */
const rateOnGoods: Construction = (c, ballot) => {
  const goods = saysBefore(c, GOODS, c.clauseFrom) || saysAfter(c, GOODS, 5);
  if (goods && saysBefore(c, LEVYING, c.clauseFrom)) ballot.add('tariff', 9, 'a rate on goods');
  if (c.scene.base[c.spot.to] === 'on' && saysBefore(c, LEVY)) ballot.add('tariff', 8, 'levy on');
};

const ECONOMY = words('economy gdp growth');
const GROWTH = words('growth');

/** "the economy grew 2%": growth of an economy; a part of the economy is none. */
const growth: Construction = (c, ballot) => {
  const economy = before(c, ECONOMY, c.clauseFrom);
  const { base } = c.scene;
  const whole = base[economy - 1] === 'of' || base[economy - 2] === 'of';
  if ((economy >= 0 && !whole) || saysAfter(c, GROWTH, 4)) ballot.add('other', 8, 'growth of an economy');
};

const ODDS = words('odds chance chances probability likelihood');
const RATES = words('rate rates');
const RATE_SETTERS = words('reserve bank fed ecb policymakers interest benchmark');

/** Odds, and rates of interest: they have no measure of their own. */
const oddsAndInterest: Construction = (c, ballot) => {
  if (saysBefore(c, ODDS) || saysAfter(c, ODDS, 2)) ballot.add('other', 10, 'odds');
  if (saysBefore(c, RATES) && saysBefore(c, RATE_SETTERS, c.view.from)) ballot.add('other', 10, 'an interest rate');
};

const WORK = words('work jobs employment');

/** "will give work to 92 people", "jobs for 300 people". */
const work: Construction = (c, ballot) => {
  if (saysBefore(c, WORK, c.spot.from - 4)) ballot.add('workforce', 9, 'work for so many');
};

const STOP = words(', . ;');

/** "the third-largest producer", "the second-biggest reserves": what a rank ranks. */
const ranked: Construction = (c, ballot) => {
  for (let at = c.spot.to; at < Math.min(c.view.to, c.spot.to + 5); at++) {
    if (c.scene.is(at, STOP)) return;
    const cue = c.view.cues.find(({ from }) => from === at);
    if (cue) {
      ballot.add(cue.measure, 12, 'what is ranked');
      return;
    }
  }
};

export const RATES_AND_RANKS = {
  percent: [rateOnGoods, growth, oddsAndInterest],
  points: [growth, oddsAndInterest],
  count: [work],
  rank: [ranked],
} as const;
