import { isInterestOnLoan } from '../change/lending.ts';
import { isPayOffer } from '../change/pay.ts';
import { RATE_SETTERS } from '../data/measure-units.ts';
import type { Context } from '../draft.ts';
import type { Cue } from '../measure/cues.ts';
import { LEVIES } from '../trade/trade-vocabulary.ts';
import { Tag } from '../words/tags.ts';
import { anyOf, words, wordsLike, wordsOf } from '../words/word-class.ts';
import { after, before, construction, saysAfter, saysBefore } from './construction.ts';

const LEVYING = words('rate rates levy levies levied hit slapped imposed impose tax taxes');
const GOODS = words('goods imports products');
const LEVY = words('levy levied levies');

/** "a 12% rate on Thai goods": a tariff under another name. */
const rateOnGoods = construction(LEVYING, (c, ballot) => {
  const goods = saysBefore(c, GOODS, c.clauseFrom) || saysAfter(c, GOODS, 5);
  if (goods && saysBefore(c, LEVYING, c.clauseFrom)) ballot.add('tariff', 9, 'a rate on goods');
  if (c.scene.base[c.spot.to] === 'on' && saysBefore(c, LEVY)) ballot.add('tariff', 8, 'levy on');
});

const TAXED = words('taxed tariffed');
const BORDER = words('charge charges surcharge tax toll levy rate');
const FACING = words(
  'face faces faced facing hit slap slaps slapped impose imposes imposed pay pays paid paying threatened threaten threatens put puts charged',
);
const TRADED_GOODS = words('goods imports exports products shipments border');

/** "imports are taxed at 30%", "hit Chinese goods with an extra 100%", "a 50% charge at the border", "pays 50% on its exports". */
const chargeOnGoods = construction(TRADED_GOODS, (c, ballot) => {
  const goods = saysBefore(c, TRADED_GOODS, c.clauseFrom) || saysAfter(c, TRADED_GOODS, 7);
  if (!goods || c.spot.quantity.form !== 'percent') return;
  if (saysBefore(c, TAXED, c.clauseFrom)) ballot.add('tariff', 13, 'taxed at');
  const link = c.scene.base[c.spot.from - 1] ?? '';
  const charged =
    c.scene.is(c.spot.to, BORDER) ||
    c.scene.base[c.spot.to] === 'on' ||
    /^(?:with|at|extra|additional|further|another)$/.test(link);
  if (charged && c.scene.base[c.spot.to] !== 'of' && saysBefore(c, FACING, c.clauseFrom))
    ballot.add('tariff', 12, 'a charge on goods');
});

const CHARGING = words('charge charges charged levy levies levied impose imposes imposed slap slaps slapped');
const ON_GOODS = words('metal metals goods imports products exports shipments cars steel vehicles');
/** "Peru charges 9% on the metal", "Laos charged 12% on Thai cars": what a country takes of goods. */
const chargedByCountry = construction(CHARGING, (c, ballot) => {
  const { scene, spot, view } = c;
  if (!scene.is(spot.from - 1, CHARGING) || scene.base[spot.to] !== 'on') return;
  const byCountry = view.places.some(
    ({ role, to }) => role === 'subject' && to <= spot.from - 1 && to >= spot.from - 3,
  );
  const end = Math.min(view.to, spot.to + 5);
  const onGoods =
    scene.first(spot.to, end, ON_GOODS) >= 0 || view.materials.some(({ from }) => from > spot.to && from < end);
  if (byCountry && onGoods) ballot.add('tariff', 14, 'charged by a country');
});

const TAX = anyOf(LEVIES, words('taxed taxing'));
const LEFT = words(
  'leaves leave left shipped exported exports shipments goods imports ore ores concentrate concentrates metal metals',
);
const MAX_TAX = 6;
const MAX_TAXED = 6;
/** "a tax of 9% on raw exports", "would sooner tax: 9% on all tin": what goods pay at a border by any name. */
const taxOnGoods = construction(TAX, (c, ballot) => {
  const { scene, spot, view } = c;
  const tax = before(c, TAX, Math.max(view.from, spot.from - MAX_TAX));
  if (tax < 0 || scene.base[spot.to] !== 'on' || scene.hasFinite(tax + 1, spot.from)) return;
  const end = Math.min(view.to, spot.to + MAX_TAXED);
  const goods = scene.first(spot.to, end, LEFT) >= 0 || view.materials.some(({ from }) => from > spot.to && from < end);
  if (goods) ballot.add('tariff', 18, 'a tax on goods');
});

const PAYING = words('pay pays paid paying face faces faced facing attract attracts attracted charged');
const CHARGED_AT = words('at on under when upon');
const AFTER_GOODS = Tag.verb | Tag.auxiliary | Tag.modal | Tag.adverb | Tag.preposition;
/** "Magnets have so far paid 2.1%", "Chinese goods pay 10% at the border": goods pay nothing else, who trades in them pays prices. */
const goodsPay = construction(PAYING, (c, ballot) => {
  const { scene, spot } = c;
  if (spot.quantity.form !== 'percent' || !scene.is(spot.from - 1, PAYING)) return;
  const next = scene.base[spot.to];
  const ends = next === undefined || /^[.,;)]$/.test(next) || scene.is(spot.to, CHARGED_AT);
  const goods =
    saysBefore(c, TRADED_GOODS, c.clauseFrom) ||
    c.view.materials.some(
      ({ role, from, to }) =>
        role === 'subject' &&
        from >= c.clauseFrom &&
        to < spot.from &&
        (to === spot.from - 1 || scene.has(to, AFTER_GOODS)),
    );
  if (ends && goods && c.view.companies.length === 0) ballot.add('tariff', 16, 'goods pay');
});

const ECONOMY = words('economy gdp growth');
const GROWTH = words('growth');
const OUTPUT = words('output activity it that');

/** "2% growth", "3% annual growth": and no growth of a measure that is named. */
function isGrowthAfter(c: Context): boolean {
  const at = after(c, GROWTH, 3);
  return at >= 0 && !c.view.cues.some(({ to, measure }) => to === at && measure !== 'other');
}

/** A word of a measure right before the number. */
const isOwn =
  ({ spot }: Context) =>
  ({ to, weak }: Cue) =>
    to === spot.from && !weak;

/** "the economy grew 2%": growth of an economy; a part of the economy is none. */
const growth = construction(anyOf(ECONOMY, OUTPUT), (c, ballot) => {
  const economy = before(c, ECONOMY, c.clauseFrom);
  const { base } = c.scene;
  const whole = economy > 0 && (base[economy - 1] === 'of' || base[economy - 2] === 'of');
  const spokenOf = c.earlier?.evidence.measure.winner()?.why.includes('growth of an economy') ?? false;
  if (spokenOf && saysBefore(c, OUTPUT, c.clauseFrom)) ballot.add('other', 9, 'growth of an economy');
  const ofMeasure =
    c.scene.is(economy, GROWTH) && c.view.cues.some(({ to, measure }) => to === economy && measure !== 'other');
  // "Growth 2%, inflation 3%": of the figure before.
  const ofOther = c.scene.is(economy, GROWTH) && (c.sibling?.spot.from ?? -1) > economy && c.view.cues.some(isOwn(c));
  if ((economy >= 0 && !whole && !ofMeasure && !ofOther) || isGrowthAfter(c))
    ballot.add('other', 8, 'growth of an economy');
});

const ODDS = words('odds chance chances probability likelihood');
const RATES = words('rate rates');
const ITS = words('its their');
const INFLATION = words('inflation prices');
const OF_INTEREST = anyOf(wordsOf(RATE_SETTERS), words('reserve bank interest benchmark'));

/** "the odds of a cut are", "a 40% chance", and not "at odds with Japan". */
function speaksOfOdds(c: Context): boolean {
  const at = before(c, ODDS);
  return (at >= 0 && !(c.scene.base[at] === 'odds' && c.scene.base[at - 1] === 'at')) || saysAfter(c, ODDS, 2);
}

/** Odds, and rates of interest: they have no measure of their own. */
const oddsAndInterest = construction(anyOf(ODDS, RATES), (c, ballot) => {
  if (speaksOfOdds(c)) ballot.add('other', 14, 'odds');
  const rate = before(c, RATES);
  const inflation = before(c, INFLATION);
  const last = c.scene.follows(c.view.index) ? (c.scene.view(c.view.index - 1)?.from ?? c.view.from) : c.view.from;
  const from = c.scene.is(rate - 1, ITS) ? last : c.view.from;
  if (rate >= 0 && rate > inflation && saysBefore(c, OF_INTEREST, from)) ballot.add('other', 10, 'an interest rate');
});

const INTEREST = words('interest');
const interestOnLoan = construction(null, (c, ballot) => {
  const on = c.scene.is(c.spot.to, INTEREST) && c.scene.base[c.spot.to + 1] === 'on';
  if (on || isInterestOnLoan(c)) ballot.add('other', 16, 'interest on a loan');
});

/** "The union wants 14% more": pay has no measure of its own. */
const payOffer = construction(null, (c, ballot) => {
  if (isPayOffer(c)) ballot.add('other', 14, 'an offer of pay');
});

const WORK = words('work jobs employment');

const OF_ITS = words('our its their his');
const FOLK = words('people person staff hands men women us engineers');
const GO = words('go');
const HAS = words('has have had');
const LETTING = words('let lets letting');
const BOOKS = words('books payroll payrolls staff');
const PREMISES = words(
  'smelter plant mine factory works site refinery pit mill quarry shipyard depot laboratory office offices',
);

/** "takes on 240 people", "2,900 people at its smelter", "1,310 of our people": those at work. */
function atWork(c: Context): boolean {
  const { scene, spot } = c;
  const people = scene.first(spot.from, Math.min(c.view.to, spot.to + 3), FOLK);
  if (people < 0) return false;
  for (let at = spot.from - 1; at >= Math.max(c.clauseFrom, spot.from - 4); at--)
    if (scene.base[at] === 'on' && /^(?:take|takes|took|taking|taken)$/.test(scene.base[at - 1] ?? '')) return true;
  if (scene.base[spot.to] === 'of' && scene.is(spot.to + 1, OF_ITS)) return true;
  if (scene.is(people + 1, GO) && saysBefore(c, LETTING, spot.from - 3)) return true;
  if (scene.is(people - 1, OF_ITS) && scene.base[people - 2] === 'of') return true;
  if (saysAfter(c, BOOKS, 6)) return true;
  if (scene.base[spot.from - 1] === 'of' && scene.is(spot.from - 2, PREMISES)) return true;
  if (c.before.some(({ measure }) => measure === 'workforce') && saysBefore(c, HAS, spot.from - 3)) return true;
  const has = scene.is(spot.from - 1, HAS) && !scene.is(people + 1, BEFALLEN);
  if (manages(c) || (has && saysBefore(c, PREMISES, c.clauseFrom))) return true;
  const premises = after(c, PREMISES, 6);
  const areThere = scene.has(spot.from - 1, Tag.be) && scene.base[spot.from - 2] === 'there';
  return premises >= 0 && (scene.is(premises - 1, OF_ITS) || (areThere && scene.has(premises - 1, Tag.determiner)));
}

const BEFALLEN = wordsLike(/^(?:missing|dead|sick|ill|out|[a-z]+ed)$/);
/** "Gets by with 70 people", "makes do with 40". */
function manages({ scene, spot }: Context): boolean {
  const [verb, particle] = [scene.base[spot.from - 3] ?? '', scene.base[spot.from - 2]];
  if (scene.base[spot.from - 1] !== 'with') return false;
  return (particle === 'by' && /^g[eo]t/.test(verb)) || (particle === 'do' && /^ma[dk]/.test(verb));
}

const SETTLEMENTS = words('town village city valley island parish county hamlet community country nation population');
/** "a town of 4,300": who live there. */
const inhabitants = construction(SETTLEMENTS, (c, ballot) => {
  if (c.scene.base[c.spot.from - 1] === 'of' && c.scene.is(c.spot.from - 2, SETTLEMENTS))
    ballot.add('other', 20, 'who live there');
});

/** "will give work to 92 people", "jobs for 300 people". */
const work = construction(null, (c, ballot) => {
  const forThem = /^(?:to|for)$/.test(c.scene.base[c.spot.from - 1] ?? '') && c.scene.is(c.spot.from - 2, WORK);
  if (forThem || atWork(c)) ballot.add('workforce', 11, 'work for so many');
});

const STOP = words(', . ;');
/** "the third-largest producer", "the second-biggest reserves": what a rank ranks. */
const ranked = construction(null, (c, ballot) => {
  for (let at = c.spot.to; at < Math.min(c.view.to, c.spot.to + 5); at++) {
    if (c.scene.is(at, STOP)) return;
    const cue = c.view.cues.find(({ from }) => from === at);
    if (cue) {
      ballot.add(cue.measure, 12, 'what is ranked');
      return;
    }
  }
});
export const RATES_AND_RANKS = {
  percent: [
    rateOnGoods,
    chargeOnGoods,
    taxOnGoods,
    chargedByCountry,
    goodsPay,
    growth,
    oddsAndInterest,
    interestOnLoan,
    payOffer,
  ],
  points: [growth, oddsAndInterest],
  count: [work, inhabitants],
  rank: [ranked],
} as const;
