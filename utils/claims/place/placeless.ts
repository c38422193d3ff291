import { largestOf } from '../../quantities/quantity.ts';
import { isIn } from '../../text/vocabulary.ts';
import type { Ballot } from '../ballot.ts';
import type { Measure } from '../claim.ts';
import { COMPANY_KINDS } from '../data/name-words.ts';
import type { Context } from '../draft.ts';
import { isQuoted } from '../source/quotation.ts';
import { EXPORTS, HAVE_SIDES, IMPORTS } from '../trade/trade-vocabulary.ts';
import { Tag } from '../words/tags.ts';
import { anyOf, words, wordsOf } from '../words/word-class.ts';
import { ofUnnamedFirm } from './pronoun.ts';

const STATES = words(
  'country countries nation nations economy economies government governments delegation delegations',
);
/** Who is asked what will be. */
const FORECASTERS = words('analyst analysts economist economists forecaster forecasters strategist strategists');
/** Units of a thing's make and not of anybody's trade. */
const OF_A_THING = new Set(
  'nm nanometer nanometre micron micrometer micrometre layer bit byte core pixel GB TB Hz kHz MHz GHz V volt tesla dB decibel'.split(
    ' ',
  ),
);
const GATHERINGS = words(
  'talks meeting meetings call hearing summit session conversation interview match ceremony debate discussion negotiations',
);
const TAKES = words('takes took lasts lasted take');
const THAT = words('that this it');

/** How much the kind of quantity itself speaks against any place: states that are counted, melting points, how long talks lasted. */
function nobodys(c: Context, measure: Measure): number {
  const { scene, spot, clauseFrom } = c;
  const { unit, counted } = spot.quantity;
  if (spot.sort === 'heat') return 20;
  const head = unit === 'count' ? (counted?.split(' ').at(-1) ?? '') : unit;
  if (OF_A_THING.has(head) || isIn(FORECASTERS, head)) return 9;
  if (head === 'state') return 4;
  if (unit === 'count' && (isOfGroup(c, head) || isIn(STATES, head))) return 20;
  if (isForEach(c)) return 13;
  if (ofUnnamedFirm(c) >= 0) return 11;
  if (isOfUnnamedFirm(c)) return 9;
  if (isJoint(c)) return 7;
  if (measure !== 'duration') return 0;
  if (scene.first(spot.to, Math.min(c.view.to, spot.to + MAX_PENALTY), PRISON) >= 0) return 6;
  if (scene.first(clauseFrom, spot.from, GATHERINGS) >= 0) return 9;
  const verb = scene.first(clauseFrom, spot.from, TAKES);
  return verb > clauseFrom && scene.is(verb - 1, THAT) && scene.opens(verb - 1) ? 5 : 0;
}

const PRISON = words('prison jail custody bars');
const MAX_PENALTY = 3;

const JOINT = words('joint common shared pooled collective');
const POOLS = words('fund funds facility stock stocks stockpile stockpiles reserve reserves store pool budget purse');
const MAX_JOINT = 3;
/** "a joint fund of €6bn", "the common stocks will last 90 days": what several states have together. */
function isJoint({ scene, view, spot, clauseFrom }: Context): boolean {
  if (!view.says(JOINT) || view.places.some(({ from }) => from >= clauseFrom && from < spot.from)) return false;
  const joint = scene.last(clauseFrom, spot.from, JOINT);
  return joint >= 0 && scene.first(joint + 1, Math.min(spot.from, joint + 1 + MAX_JOINT), POOLS) >= 0;
}

const BOARDS = words('committee board council parliament panel commission house cabinet');
/** "an alliance of 32 members", and not "six members of its committee". */
const isOfGroup = ({ scene, spot, view, clauseFrom }: Context, head: string): boolean =>
  head === 'member' && scene.first(clauseFrom, Math.min(view.to, spot.to + 4), BOARDS) < 0;

const EACH = words('every each');
const IN_FOR = words('in into for inside');
const SITS = words('sits sit goes go is are');
const STRETCHES = words(
  'of year month week quarter day case country nation province region state city district sector',
);
/** "1,100 tonnes of graphite for every car", "52 kilos of it sit in every car": what a thing needs or leaves, wherever it is made. */
function isForEach({ scene, view, spot }: Context): boolean {
  if (!view.says(EACH)) return false;
  for (let at = spot.to; at < Math.min(view.to - 2, spot.to + MAX_GOODS); at++) {
    if (scene.is(at, IN_FOR) && scene.is(at + 1, EACH))
      return scene.first(at + 2, at + 3, STRETCHES) < 0 && !scene.isNumber(at + 2);
    if (scene.has(at, Tag.verb | Tag.conjunction) && !scene.is(at, SITS)) return false;
    if (scene.base[at] === ',') return false;
  }
  return false;
}
const MAX_GOODS = 6;

const RUNS = words('runs ran owns owned manages managed heads headed founded leads led employs');
const PEOPLES = words('her his my');
const ESTABLISHMENTS = words(
  'plant factory works workshop shop yard scrapyard foundry farm firm company business team group laboratory lab mill restaurant hotel garage orchard',
);
const COMPANIES = wordsOf(COMPANY_KINDS);
const FIRMS = anyOf(RUNS, ESTABLISHMENTS, COMPANIES);
const UNNAMED = words('a an one another');
const MAX_FIRM = 5;
/** "A supplier of valves wants 9 weeks": a firm that nobody names acts. */
function opensWithFirm({ scene, view, spot, clauseFrom }: Context): boolean {
  if (!scene.is(clauseFrom, UNNAMED)) return false;
  const firm = scene.first(clauseFrom, Math.min(spot.from, clauseFrom + MAX_FIRM), COMPANIES);
  return (
    firm > clauseFrom &&
    !scene.hasFinite(clauseFrom, firm) &&
    !view.places.some(({ from }) => from >= clauseFrom && from < spot.from)
  );
}
/** "who runs a yard with six staff", "her plant uses 900 tonnes": of a firm without a name, and no figure of the country it is in. */
function isOfUnnamedFirm(c: Context): boolean {
  const { scene, view, spot, clauseFrom } = c;
  if (!view.says(FIRMS)) return false;
  if (opensWithFirm(c)) return true;
  if (view.companies.some(({ from }) => from < spot.to)) return false;
  const runs = scene.last(view.from, spot.from, RUNS);
  if (runs > view.from && scene.base[runs - 1] === 'who' && scene.first(runs, spot.from, COMMA) < 0) return true;
  const firm = scene.last(clauseFrom, spot.from, ESTABLISHMENTS);
  return firm > clauseFrom && scene.is(firm - 1, PEOPLES);
}
const COMMA = words(', ; .');

const FIRST_PERSON = words('we i our my us');
/** "Our members", "our country": who speaks for many. */
export const OF_MANY = words('members industry country economy nation exports imports imported farmers exporters');
const OF_ECONOMY = words('growth gdp inflation economy unemployment deficit surplus rate rates');
const MAX_ECONOMY = 3;
/** "We run on six weeks of stock": somebody speaks of what is his own and names no place. */
function isOfSpeaker(c: Context): boolean {
  const { scene, view, spot, clauseFrom } = c;
  if (!view.says(FIRST_PERSON) || view.places.some(({ from }) => from < spot.to)) return false;
  const person = scene.first(clauseFrom, spot.from, FIRST_PERSON);
  if (scene.first(clauseFrom, Math.min(view.to, spot.to + MAX_ECONOMY), OF_ECONOMY) >= 0) return false;
  return person >= 0 && !scene.is(person + 1, OF_MANY) && (scene.base[person] === 'i' || isQuoted(c));
}

const LISTING = words(
  'list lists listed catalogue identifies identified classifies classified designates designated deems considers calls',
);
/** There are fifteen lanthanides, and two more elements that go with them. */
const ALL_ELEMENTS = 15;
const NAMED_ELEMENTS = /^(?:rare-earths|heavy-rare-earths|light-rare-earths)$/;

/** "its own list has 34 materials": a number of elements that somebody has drawn up, and no matter of chemistry. */
const isOnSomebodysList = ({ view, spot }: Context, material: string | null): boolean =>
  (!NAMED_ELEMENTS.test(material ?? '') || largestOf(spot.quantity) < ALL_ELEMENTS) && view.holds(LISTING);

/** How much speaks for no place at all, by what is measured. */
const PLACELESS: Partial<Record<Measure, number>> = {
  price: 8,
  'element-count': 20,
  duration: 3,
  other: 3.5,
  demand: 3,
  revenue: 4,
  'market-value': 3,
  stake: 5,
  investment: 5,
  capacity: 2,
  stockpile: 3,
  supply: 1,
};

const ON_EXCHANGE = words('exchange lme shfe comex');
const WORLDS_EXCHANGE = words('lme');
const OF_TRADED_UNIT = /\/(?:barrel|share|oz)$/;

const ODDS = words('chance chances odds probability likelihood');
const OF_RATES = words('cut cuts hike hikes rise increase rate rates move one');
/** "Traders put the odds of a cut at 70%": of what a central bank will do, which is a country's. */
const isOdds = ({ view, spot }: Context): boolean =>
  spot.quantity.unit === '%' && view.holds(ODDS) && view.holds(OF_RATES);
const LIVING = words(
  'house houses home homes flat flats apartment apartments rent rents petrol gasoline diesel bread milk eggs groceries pint haircut',
);
/** "A family house costs A$595 a week", "a litre of petrol cost 139 pence": what is paid where people live. */
const isOfLiving = ({ scene, spot, clauseFrom }: Context): boolean =>
  (spot.sort === 'money' || spot.sort === 'price') && scene.first(clauseFrom, spot.from, LIVING) >= 0;
const OF_TRADE = anyOf(EXPORTS, IMPORTS, words('cargoes consignments'));
/** "The average price of the imports fell to $4 a kilo": what a country's trade cost or brought. */
const isOfTrade = ({ scene, view, spot, clauseFrom }: Context): boolean =>
  view.says(OF_TRADE) && scene.first(clauseFrom, spot.from, OF_TRADE) >= 0;
const DWELLERS = words(
  'resident inhabitant villager citizen voter household islander woman man child girl boy adult pensioner home dwelling person people',
);
/** "a city of 39,000 residents". */
const isOfDwellers = ({ spot: { quantity } }: Context): boolean =>
  quantity.unit === 'count' && isIn(DWELLERS, quantity.counted?.split(' ').at(-1) ?? '');

/** What the quantity itself says against any place; a price of an economy (`isMacro`) is mostly somebody's. */
export function fromKindOfQuantity(
  c: Context,
  ballot: Ballot<string | null>,
  measure: Measure,
  material: string | null,
  isMacro: boolean,
  isOfOfficial: boolean,
): void {
  const { scene, view, spot } = c;
  const exchange = measure === 'stockpile' ? scene.first(view.from, view.to, ON_EXCHANGE) : -1;
  if (exchange >= 0 && scene.base[exchange - 1] !== 'foreign') ballot.add(null, 6, 'an exchange');
  if (measure === 'price' && scene.first(c.clauseFrom, spot.from, WORLDS_EXCHANGE) >= 0)
    ballot.add(null, 8, 'an exchange');
  ballot.add(null, nobodys(c, measure), 'kind of quantity');
  if (!HAVE_SIDES.has(measure) && !isOfOfficial && isOfSpeaker(c)) ballot.add(null, 5, 'speaks of his own');
  const listed = measure === 'element-count' && isOnSomebodysList(c, material);
  const ofMeasure =
    isMacro || isOfLiving(c) || (measure === 'price' && isOfTrade(c))
      ? 2
      : isOdds(c) || isOfDwellers(c)
        ? 0
        : listed
          ? 6
          : (PLACELESS[measure] ?? 0);
  ballot.add(null, ofMeasure + (spot.sort === 'price' && OF_TRADED_UNIT.test(spot.quantity.unit) ? 3 : 0), 'measure');
}
