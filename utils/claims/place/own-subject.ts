import type { Measure } from '../claim.ts';
import { MONEY_OF } from '../data/place-groups.ts';
import { TRADED } from '../data/trading-words.ts';
import type { Context } from '../draft.ts';
import { COMPANY_ANAPHOR } from '../org/firm-phrase.ts';
import type { Scene, Spot } from '../scene/scene.ts';
import { PEOPLE_OF_TRADE } from '../trade/trade-vocabulary.ts';
import { RELATIVES } from '../words/pronouns.ts';
import { Tag } from '../words/tags.ts';
import { words, wordsLike, wordsOf } from '../words/word-class.ts';

/** What only an economy has. */
const OF_ECONOMY = words(
  `economy economies economists gdp inflation cpi ppi unemployment joblessness jobless payrolls nonfarm households consumers voters taxpayers employers
   pensioners population births deaths marriages divorces census migration immigration emigration housing wages rents mortgage mortgages policymakers ratesetters treasuries gilts`,
);
const RATE = words('rate rates');
const OF_RATE = words(
  'interest policy base key bank jobless unemployment mortgage repo cash lending refinancing benchmark',
);
const GROWTH = words('growth output recession');
const OF_GROWTH = words(
  'economic annual annualised annualized quarterly monthly month year quarter gdp real potential',
);
const MARKET = words('price prices market demand supply deficit surplus shortfall');
const OWN = words('its our their his her whose average realised realized selling contract share');
const GIVES_PRICE = wordsLike(/^(?:fetch(?:es|ed)?|cost|costs|traded?|trades|quoted|assessed|changed)$/);
const OPENERS = words('and but while " in the whereas , that of for • – yet so still even a an');
const TRADED_WORDS = wordsOf(TRADED);

/** What the number's clause speaks of where that is nobody's: an economy, an index or currency, a market, or one that somebody speaks of. */
type OwnSubject = 'economy' | 'traded' | 'market' | 'market told of' | null;

interface Phrase {
  readonly from: number;
  readonly to: number;
  /** Behind a verb of saying, whose subject is another. */
  readonly told?: boolean;
}

/** The words from a token on as far as the first verb, preposition or comma. */
function phraseFrom({ scene, spot }: Context, start: number): Phrase {
  let from = scene.endOfClock(start);
  while (from < spot.from && (scene.is(from, OPENERS) || scene.has(from, Tag.adverb))) from++;
  let to = from;
  for (; to < spot.from && !scene.isQuantity(to); to++) {
    if (scene.base[to - 1] === '-' && to > from) continue;
    if (scene.has(to, Tag.preposition) || scene.base[to] === ',') break;
    if (scene.has(to, Tag.verb) && !scene.has(to, Tag.changeNoun) && to > from) break;
  }
  return { from, to };
}

/** The subject of a number's verb with what stands before it: what stands between it and the number before, else its clause's. */
export function subjectOf(c: Context): Phrase {
  const { scene, view, clauseFrom, sibling } = c;
  if (sibling && sibling.spot.to > clauseFrom) {
    const own = reportedSubject(c, sibling.spot.to) ?? phraseFrom(c, sibling.spot.to);
    if (own.to > own.from) return own;
  }
  const before = (at: number) => view.clauses.findLast((start) => start < at) ?? at;
  const isRelative = scene.is(clauseFrom, RELATIVES);
  const subject = phraseFrom(
    c,
    isRelative ? before(scene.base[clauseFrom - 1] === ',' ? clauseFrom - 1 : clauseFrom) : clauseFrom,
  );
  return reportedSubject(c, subject.to) ?? subject;
}

/** "said", "expects", and no part of a name such as "Empire State". */
const isTelling = (scene: Scene, at: number) =>
  scene.has(at, Tag.say | Tag.forecast) && scene.has(at, Tag.verb) && !scene.isCapital(at);

/** "Tormal expects demand to grow", "the bank said prices would fall": what is said of something else is that one's. */
function reportedSubject(c: Context, from: number): Phrase | null {
  const { scene, spot } = c;
  let verb = from;
  while (verb < spot.from && !isTelling(scene, verb)) verb++;
  if (verb >= spot.from || scene.has(verb - 1, Tag.be)) return null;
  const phrase = phraseFrom(c, scene.base[verb + 1] === 'that' ? verb + 2 : verb + 1);
  return phrase.to > phrase.from && phrase.to < spot.from && !scene.has(phrase.from, Tag.pronoun)
    ? { ...phrase, told: true }
    : null;
}

function isEconomy(c: Context, { from, to }: Phrase): boolean {
  const { scene } = c;
  if (scene.first(from, to, OF_ECONOMY) >= 0) return true;
  if (scene.base[to - 1] === 'product' && scene.base[to - 2] === 'domestic') return true;
  const rate = scene.last(from, to, RATE);
  if (rate > from && scene.first(from, rate, OF_RATE) >= 0) return true;
  const growth = scene.last(from, to, GROWTH);
  if (growth >= 0 && scene.base[growth] === 'output' && (c.spot.sort === 'mass' || scene.topic.aboutCompany))
    return false;
  return (
    growth === to - 1 &&
    growth >= from &&
    ((growth === from && scene.base[growth] === 'growth') || scene.is(growth - 1, OF_GROWTH))
  );
}

const isOfGoods = ({ byWeight, quantity }: Spot) => byWeight || quantity.unit.endsWith('/barrel');
/** "Prices crashed", "demand is set to double": with no word of whose, the market's. */
function isMarket(c: Context, { from, to }: Phrase, measure: Measure): boolean {
  const { scene } = c;
  if (scene.first(from, to, OWN) >= 0 || scene.first(from, to, COMPANY_ANAPHOR) >= 0) return false;
  for (let at = from; at < to; at++) if (scene.possessive(at)) return false;
  if (scene.last(from, to, MARKET) >= 0 && scene.last(from, to, MARKET) === to - 1) return true;
  return measure === 'price' && isOfGoods(c.spot) && scene.first(to, c.spot.from, GIVES_PRICE) >= 0;
}

const PRICES = words('price prices');
const OF_LIVING = words(
  'consumer producer house home homes housing property import export wholesale retail food energy factory gate core the overall average rents domestic local power electricity petrol gasoline fuel pump bread water',
);
/** "Coffee prices rose": those of a good on its market, and not what living costs somewhere. */
export function isPriceOfGoods(c: Context): boolean {
  const { from, to } = subjectOf(c);
  const last = to - 1;
  return (
    last > from &&
    c.scene.is(last, PRICES) &&
    !c.scene.is(last - 1, OF_LIVING) &&
    !c.view.places.some((place) => place.to === last)
  );
}

/** "Gold rose 1%": a good with a market of its own, and no money or bonds. */
export function isTradedGood(c: Context): boolean {
  const { from, to } = subjectOf(c);
  return (
    to - from === 1 &&
    c.scene.is(from, TRADED_WORDS) &&
    !Object.hasOwn(MONEY_OF, c.scene.base[from] as string) &&
    !c.scene.is(from, OF_COUNTRIES)
  );
}
const OF_COUNTRIES = words(
  'crown krone krona peso pesos franc dinar dirham currency shares share stock stocks equities equity yield yields bond bonds futures index',
);

const YIELDS = words('yield yields');
const MAX_PAPER = 6;
/** "the yield |on the 10-year gilt|": the paper that has it. */
function paperYielding({ scene, spot }: Context, to: number): string | null {
  if (!scene.is(to - 1, YIELDS) || scene.base[to] !== 'on') return null;
  for (let at = to + 1; at < Math.min(spot.from, to + MAX_PAPER); at++)
    if (Object.hasOwn(MONEY_OF, scene.base[at] as string)) return scene.base[at] as string;
  return null;
}

/** Whose money or bonds the clause of a number tells the value of: "sterling fell", "the euro bought"; null where of none. */
export function moneyOf(c: Context): string | null {
  const { from, to } = subjectOf(c);
  const name = paperYielding(c, to) ?? c.scene.base[c.scene.base[to - 1] === 'index' ? to - 2 : to - 1] ?? '';
  if (to <= from || to - from > 3 || !Object.hasOwn(MONEY_OF, name) || c.scene.base[to] === 'of') return null;
  const country = c.view.places.find((place) => place.to === to - 1 && place.role === 'adjective');
  return country?.id ?? (MONEY_OF[name] as string);
}

/** Whether a number's clause speaks of goods or things: "synthetic graphite", "batteries", "cells of that type", and not of who makes them. */
export function isOfThings(c: Context): boolean {
  const { scene, view, spot } = c;
  const { from, to } = subjectOf(c);
  if (to <= from || scene.has(from, Tag.determiner | Tag.pronoun) || scene.is(from, OWN)) return false;
  if (view.places.some((place) => place.from >= from && place.from < spot.from)) return false;
  if (scene.first(from, to, COMPANY_ANAPHOR) >= 0 || scene.first(from, to, PEOPLE_OF_TRADE) >= 0) return false;
  return scene.is(to - 1, PLURAL_NOUN) || view.materials.some((material) => material.from >= from && material.to <= to);
}
const PLURAL_NOUN = wordsLike(/^[a-z]{3,}[^s]s$/);

/** What the clause of a number speaks of where it is no company's and no single country's own. */
export function ownSubject(c: Context, measure: Measure): OwnSubject {
  const { view, spot } = c;
  const named = (from: number, to: number) => view.companies.some((name) => name.from >= from && name.from < to);
  const clause = Math.max(c.clauseFrom, c.segmentFrom);
  if (view.places.some(({ index, from, role }) => index && role !== 'on' && from >= clause && from < spot.from))
    return 'traded';
  const subject = subjectOf(c);
  if (subject.to <= subject.from || named(subject.from, spot.from)) return null;
  if (isEconomy(c, subject)) return 'economy';
  const good = view.materials.some(({ from, to }) => from === subject.from && to === subject.to);
  if (good && measure === 'price') return 'traded';
  const last = subject.to - 1;
  if (
    c.scene.is(last, TRADED_WORDS) &&
    !/^(?:shares?|stocks?|equity|equities|bonds?|gas|oil)$/.test(c.scene.base[last] as string)
  )
    return 'traded';
  if (!isMarket(c, subject, measure)) return null;
  return subject.told ? 'market told of' : 'market';
}
