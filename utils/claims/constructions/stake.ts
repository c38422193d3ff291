import type { Context } from '../draft.ts';
import { POSSESSIVES } from '../words/pronouns.ts';
import { Tag } from '../words/tags.ts';
import { anyOf, COMMA, words } from '../words/word-class.ts';
import { after, before, construction, saysAfter, saysBefore } from './construction.ts';

const TAKING_A_STAKE = words(
  'own owns owned hold holds held bought buy buys acquire acquires acquired took take takes sold paid for',
);
const OWNING = words('own owns owned acquire acquired');
const THE_COMPANY = words('it the');
const EQUITY = words('equity shares stock capital');

/** "owns 15% of Boreal", "$400m for 15% of it". */
const stake = construction(null, (c, ballot, slot) => {
  if (c.scene.base[c.spot.to] !== 'of') return;
  const to = c.spot.to + 1;
  const named = c.view.companies.some((company) => company.from >= to && company.from <= to + 1);
  if (named) ballot.add('stake', saysBefore(c, OWNERS, c.view.from) ? 13 : 7, 'part of a company');
  if (c.scene.is(to, THE_COMPANY) && saysBefore(c, OWNING, c.clauseFrom)) ballot.add('stake', 9, 'owns part of it');
  if (saysAfter(c, WARRANTS, MAX_WARRANTS) || before(c, WARRANTS, c.spot.from - 2) >= 0)
    ballot.add('stake', 14, 'warrants for a part');
  if (slot.slot !== 'difference' && isOfEquity(c, to)) ballot.add('stake', 16, 'part of the equity');
});
const WARRANTS = words('warrant warrants');
/** "For 7% of which a bank was given warrants". */
const MAX_WARRANTS = 7;
const HOLDER = words('shareholder shareholders holder investor owner');
const OWNERS = anyOf(TAKING_A_STAKE, HOLDER);
/** "6% of the group's preferred stock": the head of what a part is of. */
function isOfEquity({ scene, view }: Context, from: number): boolean {
  const at = scene.first(from, Math.min(view.to, from + MAX_EQUITY), EQUITY);
  if (at < 0 || scene.has(at + 1, Tag.changeVerb | Tag.changeNoun) || scene.is(at + 1, CHANGED)) return false;
  return scene.first(from, at, ENDS) < 0 && !scene.hasFinite(from, at);
}
const CHANGED = words('changed change changing traded dealt');
const MAX_EQUITY = 5;
const ENDS = words(', ; of in to from');
const WITH = words('with at on holding owning');

/** "The largest shareholder of Boreal is the Swiss trader Tormal, with 11.9%": how far the number may stand behind. */
const [MAX_BARE, MAX_NAMED] = [5, 14];
/** "its largest shareholder, with 12.4%", "the founder, with 22%, is the largest shareholder". */
const OWNING_IT = words('own owns owned');
const HAVING = words('has had holds held');
const shareholder = construction(anyOf(HOLDER, OWNING_IT), (c, ballot) => {
  const holder = before(c, HOLDER, c.view.from);
  const isWith = c.scene.base[c.spot.from - 1] === 'with';
  const reach = isWith ? MAX_NAMED : MAX_BARE;
  const isToldBefore = holder >= 0 && c.spot.from - holder <= reach && saysBefore(c, WITH, holder);
  const isToldAfter = isWith && c.scene.is(c.spot.to, COMMA) && saysAfter(c, HOLDER, MAX_NAMED);
  const has = c.scene.is(c.spot.from - 1, HAVING) && c.scene.base[c.spot.from - 2] === 'which';
  if (has && holder >= 0 && c.spot.from - holder <= MAX_NAMED) ballot.add('stake', 12, 'a shareholder that has');
  const owns = isWith && c.scene.is(c.spot.to, COMMA) && c.scene.first(c.spot.to, c.view.to, OWNING_IT) >= 0;
  if (isToldBefore || isToldAfter || owns) ballot.add('stake', 12, 'a shareholder with');
});

const BELONGING = words('belongs belong belonged owned held');
const BELONGS_TO = words(
  'firm company companies group business unit mine project venture shares capital equity votes startup miner operator producer maker subsidiary refinery smelter plant club bank',
);
const TRADING_IN_IT = words(
  `own owns owned hold holds held owning holding bought buy buys buying acquire acquires acquired took take takes taking sold sell sells selling get gets got gain gains
   receive receives received keep keeps kept control controls retain retains retained with offload offloaded have has had secured want wants`,
);
const OF_A = words('the its a an their his that this our each');

/** Whether the number is a part of a company, a project or its shares, and not of what they make. */
function ofCompany(c: Context): boolean {
  const { scene, spot } = c;
  if (scene.base[spot.to] !== 'of') return false;
  for (let at = spot.to + 1; at < Math.min(c.view.to, spot.to + 6); at++) {
    if (scene.is(at, BELONGS_TO) && !scene.possessive(at)) return !scene.is(at + 1, OUTCOME);
    if (!scene.is(at, OF_A) && !/^[a-z-]+$/.test(scene.base[at] as string)) return false;
    if (scene.possessive(at) && scene.is(at, BELONGS_TO)) continue;
    if (scene.possessive(at) || c.scene.has(at, Tag.verb)) return false;
  }
  return false;
}
const OUTCOME = words(
  'output production capacity revenue sales costs workforce workers staff employees products suppliers owners sites',
);

const HANDS = words('hands');
/** "one eighth of the firm belongs to Hanbit", "60% of the mine is owned by the state", "sold 20% of the project", "the other 35% belongs to it". */
const belonging = construction(anyOf(BELONGING, TRADING_IN_IT, HANDS), (c, ballot) => {
  const belongs = after(c, BELONGING, 9);
  const ofIt = ofCompany(c);
  if (ofIt && (belongs >= 0 || saysBefore(c, TRADING_IN_IT, c.clauseFrom)))
    ballot.add('stake', 13, 'part of a company');
  const hands = after(c, HANDS, 9);
  if (ofIt && hands >= 0 && c.scene.base[hands - 2] === 'in') ballot.add('stake', 16, 'in the hands of');
  if (c.scene.base[c.spot.to] === 'to' && before(c, BELONGING, c.spot.from - 2) >= 0)
    ballot.add('stake', 18, 'belongs to');
  const by = belongs >= 0 ? c.scene.base[belongs + 1] : '';
  if (belongs >= 0 && (by === 'to' || by === 'by') && (belongs - c.spot.to <= 2 || isPartOfNamed(c, belongs)))
    ballot.add('stake', 11, 'belongs to');
});

/** "of Tormal |belongs|": a company by its name, and no more, between the part and the verb. */
const isPartOfNamed = ({ scene, spot, view }: Context, verb: number): boolean =>
  scene.base[spot.to] === 'of' &&
  view.companies.some(({ from, to }) => from === spot.to + 1 && (to === verb || scene.has(to, Tag.be)));

const HOLDING_IT = words('hold holds held owns own owned retain retains retained possess possesses possessed');
/** "Codelco holds 50%": a company that holds a part, of what was spoken of. */
const holdsPart = construction(HOLDING_IT, (c, ballot) => {
  const { scene, spot } = c;
  if (scene.base[spot.to] === 'of' || scene.last(spot.from - 2, spot.from, HOLDING_IT) < 0) return;
  if (c.view.companies.some(({ to }) => to <= spot.from && spot.from - to <= 6))
    ballot.add('stake', 7, 'a company holds');
});

const WHICH = words('which whom');
/** "Boreal, in which the state holds 30%", "the mine, of which Corrin owns 62%": what somebody has of what was just named. */
const heldInIt = construction(HOLDING_IT, (c, ballot) => {
  const { scene, spot, view } = c;
  if (scene.base[spot.to] === 'of' || scene.last(spot.from - 2, spot.from, HOLDING_IT) < 0) return;
  const which = before(c, WHICH, view.from);
  if (which < 0 || spot.from - which > MAX_HOLDER || !/^(?:in|of)$/.test(scene.base[which - 1] ?? '')) return;
  const head = scene.base[which - 2] === ',' ? which - 3 : which - 2;
  if (scene.is(head, BELONGS_TO) || view.companies.some(({ to }) => to === head + 1))
    ballot.add('stake', 14, 'held in what was named');
});
const MAX_HOLDER = 9;

/** "half of its 12 per cent in the company", "cut its 9.9% in Boreal": a part that somebody has in a house. */
const ownPartIn = construction(null, (c, ballot) => {
  const { scene, spot } = c;
  if (scene.base[spot.to] !== 'in') return;
  if (!scene.is(spot.from - 1, POSSESSIVES) && !scene.possessive(spot.from - 1)) return;
  const head = scene.is(spot.to + 1, OF_A) ? spot.to + 2 : spot.to + 1;
  if (scene.is(head, BELONGS_TO) || c.view.companies.some(({ from }) => from === spot.to + 1 || from === head))
    ballot.add('stake', 16, "somebody's part in a house");
});

const PORTION = words('share part portion slice piece');
const HOUSES = words('venture company firm project mine consortium partnership business miner jv');
const MAX_HOUSE = 6;
/** "The state's part of the venture is 51%": what somebody has of a house. */
const portion = construction(PORTION, (c, ballot) => {
  const { scene, spot } = c;
  const at = before(c, PORTION, c.clauseFrom);
  if (at < 0 || !scene.possessive(at - 1) || !/^(?:of|in)$/.test(scene.base[at + 1] ?? '')) return;
  const named = scene.base[at + 1] === 'in' && c.view.companies.find(({ from }) => from === at + 2);
  if (named && named.to < spot.from && scene.has(named.to, Tag.be))
    ballot.add('stake', 16, 'somebody’s part of a house');
  const house = scene.first(at + 2, Math.min(spot.from, at + MAX_HOUSE), HOUSES);
  if (
    house >= 0 &&
    !scene.possessive(house) &&
    !scene.is(house + 1, OUTCOME) &&
    scene.has(house + 1, Tag.be | Tag.changeVerb | Tag.preposition)
  )
    ballot.add('stake', 16, 'somebody’s part of a house');
});

const INTEREST = words('interest shareholding holding');
/** "a 49 per cent interest in the mine". */
const interest = construction(INTEREST, (c, ballot) => {
  const at = after(c, INTEREST, 3);
  if (at >= 0 && !c.scene.is(at + 1, RATE) && c.scene.base[at + 1] !== 'on') ballot.add('stake', 15, 'an interest in');
});
const A_SHARE = words('share slice');
/** "paying €210m for 80% of it". */
const paidFor = construction(null, (c, ballot) => {
  const { scene, spot, sibling } = c;
  const paid = sibling?.measure === 'investment' && spot.from - sibling.spot.to <= 2;
  if (paid && scene.base[spot.from - 1] === 'for' && scene.base[spot.to] === 'of')
    ballot.add('stake', 11, 'a part that is paid for');
});
/** "put in $50m for a 10% share". */
const shareBought = construction(A_SHARE, (c, ballot) => {
  if (!c.scene.is(c.spot.to, A_SHARE) || c.scene.base[c.spot.to + 1] === 'of') return;
  const house = c.spot.to + 2;
  if (c.scene.base[house - 1] === 'in' && c.view.companies.some(({ from }) => from === house || from === house + 1))
    ballot.add('stake', 17, 'a share in a company');
  if (c.siblings.some(({ measure }) => measure === 'investment')) ballot.add('stake', 9, 'a share that is paid for');
});

const RATE = words('rate rates payment payments cost costs bill');

/** "It bought another 0.6 percent" after a stake: more of the same. */
const moreOfIt = construction(TRADING_IN_IT, (c, ballot, slot) => {
  if (slot.slot === 'difference') return;
  const kin = c.sibling ?? (c.distance === 1 ? c.earlier : null);
  if (kin?.measure !== 'stake' || c.scene.base[c.spot.to] === 'of' || before(c, TRADING_IN_IT, c.spot.from - 3) < 0)
    return;
  ballot.add('stake', 12, 'more of a stake');
});

const STAKE = words('stake stakes shareholding holding');
/** "lifted its holding in Boreal to 30%": where a stake led or came from. */
const stakeMoved = construction(STAKE, (c, ballot, { slot }) => {
  if (slot !== 'final' && slot !== 'initial') return;
  const at = before(c, STAKE, c.clauseFrom);
  if (at >= 0 && !c.scene.hasFinite(at + 1, c.spot.from)) ballot.add('stake', 14, 'where a stake led');
});

const VENTURES = words('venture ventures consortium partnership jv partners shareholders owners owned');
const BRACKETS = words('( )');
/** "the joint venture of Boreal (60%) and Corrin (40%)", "its capital is put up 60% by Boreal": what each of several has of it. */
const ofPartners = construction(anyOf(VENTURES, EQUITY), (c, ballot) => {
  const { scene, spot, view } = c;
  const inBrackets = scene.is(spot.from - 1, BRACKETS) && scene.is(spot.to, BRACKETS);
  const isOfHouse = view.companies.some(({ to }) => to <= spot.from && spot.from - to <= MAX_TO_HOUSE);
  if (inBrackets && isOfHouse && saysBefore(c, VENTURES, view.from)) ballot.add('stake', 16, 'a partner’s part');
  if (scene.base[spot.to] === 'by' && saysBefore(c, EQUITY, c.clauseFrom)) ballot.add('stake', 24, 'put up by');
});
/** "Corrin Ltd (ASX: CRN) (". */
const MAX_TO_HOUSE = 7;

export const STAKES = {
  percent: [
    stake,
    shareholder,
    belonging,
    holdsPart,
    heldInIt,
    ownPartIn,
    portion,
    interest,
    shareBought,
    paidFor,
    moreOfIt,
    stakeMoved,
    ofPartners,
  ],
} as const;
