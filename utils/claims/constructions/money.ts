import type { Measure } from '../claim.ts';
import { HELP_NOUNS } from '../data/change-words.ts';
import type { Context } from '../draft.ts';
import { isLargeSum, unitClass } from '../measure/units.ts';
import { TARIFFS } from '../trade/trade-vocabulary.ts';
import { Tag } from '../words/tags.ts';
import { anyOf, COMMA, words } from '../words/word-class.ts';
import { after, before, construction, saysAfter, saysBefore } from './construction.ts';

const SPENDING = words(
  `cost costs costing paid pays pay paying spent spend spends aside sunk poured ploughed plowed outlay borrowed secured injected build building built
   put guaranteed pledged bid budgeted budget bill commit commits committed committing invest invests invested seek seeks sought wants asks asked puts putting contribute contributes contributed announced announces unveiled unveils released disbursed sanctioned allocated gave give gives given hand handed hands handing promises promised promise offered offers awarded grants granted
   receive receives received receiving obtain obtains obtained obtaining attract attracts attracted attracting
   provide provides provided providing lend lends lent lending inject injects injecting earmark earmarks earmarked allot allots allotted channel channelled
   swallow swallows swallowed gobble gobbles gobbled devoured devours`,
);
const SELLING_AT = words('cost costs fetch fetches fetched sell sells sold at trade trades price');
const QUOTED = words('target tp pt last close');
const NEEDING = words('need needs needed require requires required');
const ASKED_COST = words('cost costs invest invested spend spent price budget pay paid money');
const WHAT_IT_BUYS = words(
  'factory plant refinery smelter facility project programme program expansion mine loan grant fund package line complex hub campus deal',
);
const OF_WORTH = words('in from of for a per');

const COSTS = words('costs');
/** A word of spending before the number; "energy costs were €600m" and "received for it $9m" tell of no outlay. */
function isSpent({ scene, segmentFrom, spot, view }: Context): boolean {
  const at = scene.last(segmentFrom, spot.from, SPENDING);
  if (at < 0 || scene.base[at + 1] === 'for') return false;
  // "provides $70m of zinc": so much worth of goods.
  if (scene.base[spot.to] === 'of' && view.materials.some(({ from }) => from === spot.to + 1)) return false;
  return !(scene.is(at, COSTS) && scene.has(at + 1, Tag.be | Tag.changeVerb));
}

const BILL = words('bill bills');
/** "The bill for the refinery is $1.7bn": what it takes to build it. */
const isBillForWorks = ({ scene, spot, segmentFrom }: Context): boolean => {
  const at = scene.last(segmentFrom, spot.from, BILL);
  return at >= 0 && scene.base[at + 1] === 'for' && scene.first(at + 2, spot.from, WHAT_IT_BUYS) >= 0;
};

const HELP = words(HELP_NOUNS);
const PLANS = words(
  'plan plans scheme schemes programme programs program programmes package packages push initiative mission drive outlay',
);
const VALUED = words('valued worth totalling totaling of');
const MAX_VALUED = 3;
/** "a scheme valued at 3 billion rupees", "a package worth $7bn". */
const isValueOfPlan = ({ scene, spot }: Context): boolean => {
  const at = scene.last(spot.from - MAX_VALUED, spot.from, VALUED);
  return at > 0 && scene.is(at - 1, PLANS);
};

const PAY = words('pay pays paid paying earn earns earned earning');
/** Money in the millions that something costs or somebody spends is an investment; money of a few units is a price. */
const spending = construction(null, (c, ballot) => {
  if (!isLargeSum(c.spot.quantity)) {
    if (saysBefore(c, SELLING_AT)) ballot.add('price', 5, 'a few units of money');
    if (
      c.earlier?.measure === 'price' &&
      c.earlier.unit.startsWith(c.spot.quantity.unit) &&
      before(c, PAY, c.spot.from - 2) >= 0
    )
      ballot.add('price', 9, 'what is paid, after a price');
    if (before(c, QUOTED, c.spot.from - 1) >= 0) ballot.add('price', 9, 'what a share costs');
    return;
  }
  ballot.add('price', -6, 'too much for a price');
  ballot.add('investment', 2, 'millions');
  if (c.lines.some(({ from, to, what }) => what === 'question' && c.scene.first(from, to, ASKED_COST) >= 0))
    ballot.add('investment', 6, 'what it costs');
  if (saysBefore(c, NEEDING, c.clauseFrom)) {
    ballot.add('investment', 8, 'needed');
    ballot.add('demand', -6, 'a sum that is needed');
  }
  if (c.scene.is(c.spot.to, HELP)) ballot.add('investment', 10, 'help');
  if (c.scene.is(c.spot.to, PLANS) || isValueOfPlan(c)) ballot.add('investment', 16, 'the sum of a plan');
  if (saysAfter(c, WHAT_IT_BUYS, 5) && !c.scene.is(c.spot.to, OF_WORTH)) ballot.add('investment', 7, 'what it is for');
  const atACost = c.scene.base[c.spot.from - 1] === 'of' && c.scene.base[c.spot.from - 2] === 'cost';
  if (atACost || isSpent(c)) ballot.add('investment', 8, 'spent');
  if (isBillForWorks(c)) ballot.add('investment', 14, 'the bill for works');
});

const PAYING = words('pay pays paid paying spent');
const PRONOUNS = words('it them these those');
/** "imported 900 tonnes and paid $3m for them": what the goods were worth that were counted before. */
const paidForGoods = construction(PAYING, (c, ballot) => {
  const { scene, spot, sibling } = c;
  const goods = sibling?.measure === 'imports' || sibling?.measure === 'exports' ? sibling.measure : null;
  if (goods && saysBefore(c, PAYING) && scene.base[spot.to] === 'for' && scene.is(spot.to + 1, PRONOUNS))
    ballot.add(goods, 18, 'paid for them');
});

const COSTING = words('cost costs costing');
const RUNNING_UP = words('cost costs costing takes take pay pays paid paying');
const EACH = words('a per each every');
const YEAR = words('year month week day annum');
const WINDING_UP = words(
  'closing shutting storing keeping maintaining cleaning pumping running guarding heating cooling dismantling decommissioning demolishing',
);
/** "storing the metals costs $110m a year", "closing the mine would cost A$65m": what keeping or ending a thing takes, and no outlay for a new one. */
const upkeep = construction(RUNNING_UP, (c, ballot) => {
  const { scene, spot } = c;
  const verb = before(c, RUNNING_UP, spot.from - 3);
  if (verb < 0 || !isLargeSum(spot.quantity)) return;
  const yearly = spot.quantity.per !== null || (scene.is(spot.to, EACH) && scene.is(spot.to + 1, YEAR));
  const bill = scene.is(spot.from - 1, WHOM) && scene.is(verb, COSTING) && !saysBefore(c, WHAT_IT_BUYS, c.clauseFrom);
  const to = scene.base[spot.to] === 'to' && scene.is(spot.to + 1, KEEP_UP);
  if (yearly || bill || to || scene.last(c.clauseFrom, verb, WINDING_UP) >= 0) ballot.add('other', 21, 'upkeep');
});
const KEEP_UP = words(
  'close shut store keep maintain clean pump run guard heat cool dismantle decommission demolish reheat restart repair fix replace move operate',
);
const WHOM = words('it them us me him her you');

const HOMEWARD = words('home');
const TAKING = words('take takes took taken taking get gets got');
const BY_TIME = words('week month day hour year shift');
/** "pays him £90,000 a week", "paid $9 a day": what somebody gets for work. */
const wages = construction(anyOf(PAY, HOMEWARD), (c, ballot) => {
  const { scene, spot } = c;
  const home = scene.is(spot.from - 1, HOMEWARD) && scene.is(spot.from - 2, TAKING);
  if (home) ballot.add('other', 14, 'pay');
  if (isLargeSum(spot.quantity) || !saysBefore(c, PAY, c.clauseFrom)) return;
  if (scene.is(spot.from - 1, PERSON) || (scene.is(spot.to, EACH) && scene.is(spot.to + 1, BY_TIME)))
    ballot.add('other', 14, 'pay');
});
const PERSON = words('him her them me us workers staff employees miners');

const PAY_NOUNS = words('wage wages salary salaries pay earnings income');
/** "three times the average wage". */
const timesPay = construction(PAY_NOUNS, (c, ballot) => {
  if (saysAfter(c, PAY_NOUNS, 4)) ballot.add('other', 14, 'pay');
});

const STATE = words('government treasury state chancellor ministry exchequer');
const BORROWING = words('borrow borrows borrowed borrowing');
/** "The government borrowed £19.8bn": a deficit, and no outlay. */
const publicDebt = construction(BORROWING, (c, ballot) => {
  if (before(c, BORROWING, c.spot.from - 3) >= 0 && saysBefore(c, STATE, c.clauseFrom))
    ballot.add('other', 24, 'what a state borrows');
});

const MONEY_FOR = words('for into towards toward');
const OVER_TIME = words('over in within');
const FOUND = words(
  `find finds finding found want wants wanted wanting put puts putting vote votes voted voting raise raises raised raising
   mobilise mobilises mobilised mobilising mobilize mobilizes mobilized mobilizing scrape scrapes scraped scraping`,
);
/** "found €3bn for raw materials", "puts A$1.2bn into a reserve": money for something, whoever gives it. */
const moneyFor = construction(FOUND, (c, ballot) => {
  const { scene, spot, view } = c;
  const time = scene.is(spot.to, OVER_TIME)
    ? view.spots.find(({ from }) => from === spot.to || from === spot.to + 1)
    : null;
  if (isLargeSum(spot.quantity) && before(c, FOUND, spot.from - 3) >= 0 && scene.is(time?.to ?? spot.to, MONEY_FOR))
    ballot.add('investment', 14, 'money for something');
});

const WINNING = words('win wins won winning land lands landed secure secures secured get gets got draw draws drew');
const GIVERS = words(
  'government governments state treasury ministry department commission union pentagon agency fund funds bank banks investors investor taxpayers taxpayer congress council washington brussels canberra ottawa london berlin tokyo',
);
const MAX_GIVER = 6;
/** "has won $1bn from the federal government": what a state or investors give. */
const moneyWon = construction(WINNING, (c, ballot) => {
  const { scene, spot } = c;
  if (!isLargeSum(spot.quantity) || before(c, WINNING, spot.from - 3) < 0 || scene.base[spot.to] !== 'from') return;
  if (scene.first(spot.to, spot.to + MAX_GIVER, GIVERS) >= 0) ballot.add('investment', 12, 'money won');
});

const RAISED = words('raise raises raised raising');
const FROM_WHOM = words('in from through by via');
const CHARGES = anyOf(TARIFFS, words('tax taxes fee fees fines royalties revenue revenues'));
/** "has raised $240m in debt": what investors give, and no taxes. */
const moneyRaised = construction(RAISED, (c, ballot) => {
  if (saysAfter(c, CHARGES, 4)) return;
  if (c.scene.is(c.spot.from - 1, RAISED) && c.scene.is(c.spot.to, FROM_WHOM))
    ballot.add('investment', 14, 'money raised');
  else if (c.sibling && c.scene.is(c.sibling.spot.from - 1, RAISED) && c.scene.base[c.spot.from - 1] === 'and')
    ballot.add('investment', 14, 'money raised');
});

const GAINING = words('made makes make banked bank banks pocketed pocket pockets netted cleared reaped');
const BRINGING_IN = words(
  'rake rakes raked raking bring brings brought bringing take takes took taking pull pulls pulled',
);

/** "took A$840m from lithium". */
const isFromMaterial = ({ scene, spot, view }: Context) =>
  scene.base[spot.to] === 'from' && view.materials.some(({ from }) => from > spot.to && from <= spot.to + 3);

const TRADE: ReadonlySet<Measure> = new Set(['exports', 'imports']);

const BOSSES = words('boss bosses ceo executive chairman chairwoman president director minister banker');
const PAID = words('pocketed pockets earned earns took takes paid received receives made makes');
/** "boss Ida Holm pocketed £2m": what somebody is paid. */
const paidTo = construction(PAID, (c, ballot) => {
  const verb = before(c, PAID, c.spot.from - 4);
  if (verb >= 0 && c.scene.last(Math.max(c.clauseFrom, verb - 6), verb, BOSSES) >= 0)
    ballot.add('other', 17, 'what somebody is paid');
});

/** "banked $310m", "brings in £12m a season": money that comes in. */
const gained = construction(anyOf(GAINING, BRINGING_IN, TAKING), (c, ballot) => {
  const { scene, spot } = c;
  const verb = before(c, GAINING, spot.from - 2);
  const took = scene.is(spot.from - 1, TAKING) && isFromMaterial(c);
  const comesIn = took || (scene.base[spot.from - 1] === 'in' && scene.is(spot.from - 2, BRINGING_IN));
  if (
    (!comesIn && (verb < 0 || scene.isCapital(verb))) ||
    c.view.cues.some(({ measure, to }) => TRADE.has(measure) && to <= spot.from)
  )
    return;
  ballot.add('revenue', 10, 'money gained');
  ballot.add('production', -8, 'money gained');
});

const HARM = words(
  `shortage shortages strike strikes walkout walkouts delay delays ban bans outage outages shutdown closure recall theft thefts fraud dispute war curbs flood floods fire stoppage
   disruption disruptions crisis bottleneck blackout breakdown accident attack lockout derailment spill explosion blast earthquake hurricane storm drought scandal breach collapse tariffs duties levies controls restrictions`,
);

const LOSING = words('lost lose loses losing took taken takes taking wiped knocked shaved');
const AWAY = words('away out off');
/** "took away 900 tonnes", "lost 300 tonnes". */
function isLostGoods({ scene, spot }: Context): boolean {
  const verb = spot.sort === 'mass' ? scene.last(spot.from - 3, spot.from, LOSING) : -1;
  return verb >= 0 && (scene.is(verb + 1, AWAY) || /^los/.test(scene.base[verb] as string));
}

/** "the strike cost the economy $1bn", "3,100 t of output": harm, and nobody's outlay. */
const harm = construction(anyOf(COSTING, LOSING), (c, ballot) => {
  const verb = isLostGoods(c) ? c.spot.from : before(c, COSTING, c.clauseFrom);
  if (verb >= 0 && c.scene.last(c.view.from, verb, HARM) >= 0) ballot.add('other', 14, 'what harm costs');
  const lostTo = before(c, LOSING, c.spot.from - 2) >= 0 && c.scene.base[c.spot.to] === 'to' && saysAfter(c, HARM, 5);
  if (lostTo) ballot.add('other', 14, 'what harm costs');
});

const ROYALTIES = words('royalty royalties');
const COLLECTING = words(
  `collect collects collected collecting receive receives received receiving take takes took taken taking cash cashes cashed earn earns earned earning
   expect expects expected count counts counting brought bring brings yield yields yielded raise raises raised reap reaps reaped bank banks banked got get gets`,
);
/** "collected $90m in royalties", "expects royalties of $40m": what comes in, and is not paid. */
const royaltiesIn = construction(ROYALTIES, (c, ballot) => {
  const isOfThem = saysAfter(c, ROYALTIES, 4) || before(c, ROYALTIES, c.spot.from - 3) >= 0;
  if (isOfThem && saysBefore(c, COLLECTING, c.view.from)) ballot.add('revenue', 22, 'royalties that come in');
});

const DUES = words(
  'damages fine fines penalty penalties compensation fee fees settlement ransom bail dividends dividend royalties taxes tax wages salaries bonuses rent rents rates pensions',
);
const IN_AS = words('in as of');

const MAKING_UP = words('make');
/** "pay $23m in damages": what is due, and no outlay for anything. */
const dues = construction(anyOf(DUES, MAKING_UP), (c, ballot) => {
  const due = after(c, DUES, 5);
  const isFor = c.scene.base[c.spot.to] === 'for' && due === c.spot.to + 1;
  if (due >= 0 && (c.scene.is(c.spot.to, IN_AS) || isFor)) ballot.add('other', 20, 'dues');
  const makingUp = c.scene.first(c.spot.to, Math.min(c.view.to, c.spot.to + 14), MAKING_UP);
  if (makingUp >= 0 && c.scene.base[makingUp - 1] === 'to' && c.scene.base[makingUp + 1] === 'up')
    ballot.add('other', 22, 'dues');
});

const UNDONE = words(
  'waiver waivers default defaults repayment repayments refund refunds writedown impairment forgiveness',
);
const MAX_UNDONE = 3;
/** "secured a $90m loan waiver", "a $40m repayment": what is undone or paid back is no outlay. */
const undone = construction(UNDONE, (c, ballot) => {
  const { scene, spot } = c;
  const at = scene.first(spot.to, spot.to + MAX_UNDONE, UNDONE);
  for (let between = spot.to; between < at; between++)
    if (scene.has(between, Tag.preposition) || scene.is(between, COMMA)) return;
  if (at >= 0) ballot.add('other', 34, 'undone');
});

const COURTS = words('court courts judge judges tribunal jury arbitrator arbitrators magistrate magistrates');
const AWARDING = words(
  'award awarded awards awarding order orders ordered told grant granted claimed sought seeking demanded',
);
/** "the tribunal awarded the miner $425m": what a court gives is due, and no outlay. */
const awarded = construction(null, (c, ballot) => {
  const verb = before(c, AWARDING, c.view.from);
  if (verb >= 0 && c.scene.last(c.view.from, verb, COURTS) >= 0) ballot.add('other', 20, 'what a court awards');
  else if (c.sibling?.evidence.measure.winner()?.why.includes('what a court awards'))
    ballot.add('other', 16, 'beside what a court awards');
});

const MONEY_ITSELF = words('money');
/** "$30bn of other people's money", "€2m of public money": what somebody puts in. */
const ofMoney = construction(MONEY_ITSELF, (c, ballot) => {
  const at = after(c, MONEY_ITSELF, 5);
  if (at >= 0 && c.scene.base[c.spot.to] === 'of') ballot.add('investment', 9, 'money put in');
});

const BUYING = words('buy buys buying bought acquire acquires acquired acquiring purchase purchased takeover');

const ISSUING = words(
  'sell sells sold selling issue issues issued issuing place places placed placing offer offers offered offering',
);
const SECURITIES = words('shares share stock stocks equity notes bonds debentures warrants convertibles');
const OF_WHAT = words('in of worth');
const MAX_SECURITY = 6;
/** "will buy $90m in new shares", "sold $60m of convertible notes": money that is put into a house, and no goods. */
const securities = construction(SECURITIES, (c, ballot) => {
  const { scene, spot } = c;
  if (!isLargeSum(spot.quantity) || !scene.is(spot.to, OF_WHAT)) return;
  const at = scene.first(spot.to, Math.min(c.view.to, spot.to + MAX_SECURITY), SECURITIES);
  if (at < 0 || scene.hasFinite(spot.to, at)) return;
  if (before(c, BUYING, c.clauseFrom) >= 0 || before(c, ISSUING, c.clauseFrom) >= 0)
    ballot.add('investment', 14, 'money for securities');
});

const SOLD = words('sold bought acquired purchased');

const FOR = words('for');
/** "bought Boreal Mining for $100m", "a 30% stake for $18bn", "was sold for $2.8bn": what is paid for a company or a part of it. */
const takeover = construction(FOR, (c, ballot) => {
  const { scene, spot, view } = c;
  if (!scene.is(spot.from - 1, FOR)) return;
  if (c.siblings.some(({ measure }) => measure === 'stake')) ballot.add('investment', 12, 'paid for a stake');
  const isSold = scene.is(spot.from - 2, SOLD) && scene.has(spot.from - 3, Tag.be | Tag.auxiliary);
  if (isSold && isLargeSum(spot.quantity)) ballot.add('investment', 9, 'sold for');
  const verb = before(c, BUYING, c.clauseFrom);
  if (verb >= 0 && view.companies.some(({ from, to }) => from > verb && to < spot.from))
    ballot.add('investment', 12, 'paid for a company');
});

const SUM = words('money sum');
/** "two-thirds of the money": of the sum last spoken of, and of no goods. */
const ofTheMoney = construction(SUM, (c, ballot) => {
  const { base } = c.scene;
  const { to } = c.spot;
  if (base[to] !== 'of' || base[to + 1] !== 'the' || !c.scene.is(to + 2, SUM)) return;
  const sum = [...c.before, ...c.siblings].findLast(({ unit }) => unitClass(unit) === 'money');
  ballot.add(sum && sum.measure !== 'price' ? sum.measure : 'other', 10, 'of the money');
});

const OF_SALES = words('sales revenue revenues turnover budget income profit profits wages pay that it');
const SPENT_OF = words(
  'spend spends spent spending pay pays paid put puts plough ploughs devote devotes devoted invest invests invested',
);
/** "spends 6.5% of its sales on research": a part of what comes in that goes out. */
const partOfSales = construction(SPENT_OF, (c, ballot) => {
  const { scene, spot } = c;
  const whole = scene.first(spot.to, spot.to + 4, OF_SALES);
  if (scene.base[spot.to] === 'of' && whole >= 0 && before(c, SPENT_OF, spot.from - 4) >= 0)
    ballot.add('other', 15, 'a part of what comes in');
});

export const MONEY = {
  money: [
    spending,
    paidForGoods,
    upkeep,
    wages,
    paidTo,
    publicDebt,
    ofMoney,
    moneyFor,
    moneyRaised,
    moneyWon,
    gained,
    harm,
    royaltiesIn,
    dues,
    awarded,
    undone,
    securities,
    takeover,
  ],
  percent: [ofTheMoney, partOfSales],
  times: [timesPay],
  mass: [harm],
} as const;
