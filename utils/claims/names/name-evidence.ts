import { FIRST_NAMES } from '../data/first-names.ts';
import { KNOWN_COMPANIES, KNOWN_HOUSES, OTHER_COMPANIES } from '../data/houses.ts';
import { COMPANY_BEGINNINGS, COMPANY_ENDINGS, COMPANY_NOUNS, PERSON_WORDS } from '../data/name-words.ts';
import { isPlaceWord } from '../place/places.ts';
import type { ArticleText } from '../scene/article-text.ts';
import { Tag } from '../words/tags.ts';
import { anyOf, words, wordsLike, wordsOf } from '../words/word-class.ts';
import { isListed } from './name-lists.ts';
import { endsAsPlace, speaksForCause } from './name-offices.ts';
import type { NameRun } from './name-runs.ts';
import { SITES } from './name-sites.ts';

const HONORIFICS = words('mr mrs ms dr prof president sir senator');

/** Verbs and possessions that companies have and people or countries seldom. */
const COMPANY_VERBS = words(
  'employs posted operates plans owns produces sells makes builds supplies mines refines markets shipped employed bought acquired launched opened listed reported booked guides guided halted mothballed laid idled restarted hired mined refined employed operated',
);
const COMPANY_THINGS = words(
  'shares share stock profit profits revenue revenues sales turnover earnings results board boss chief ceo factory factories plant plants mine smelter refinery shareholders subsidiary unit customers debt fleet workforce staff employees headquarters margin margins production output capacity',
);

/** Words before a name that make it rather a place. */
export const LOCATIVE = words('in at near outside around across');

/** Exchanges that are written in small letters too. */
const EXCHANGES = new Set('nasdaq nyse amex asx tsx kospi kosdaq bursa borsa euronext xetra frankfurt'.split(' '));
/** "NYSE", "Nasdaq", "TSX-V", "NYSE American": what stands before the colon of a stock code. */
function isExchange(written: string): boolean {
  const [name = ''] = written.split(/[ .-]/);
  return /^[A-Z][A-Z0-9]{1,5}$/.test(name) || EXCHANGES.has(name.toLowerCase());
}

const LONGEST_BRACKET = 14;
/** What stands in brackets right after a name, as written; null where there is no short bracket. */
function bracketAfter({ base, tokens }: ArticleText, at: number): string | null {
  if (base[at] !== '(') return null;
  for (let close = at + 2; close <= at + LONGEST_BRACKET; close++)
    if (base[close] === ')') return tokens.text.slice(tokens.end[at], tokens.start[close]);
  return null;
}

/** The stock code in brackets after a name ("NYSE: MP", "600111", "MP.N"), or the short form a company's name is given there. */
export function codeAfter(text: ArticleText, at: number): { readonly ticker: boolean; readonly short: string } | null {
  const inside = bracketAfter(text, at);
  if (inside === null) return null;
  const [first = '', rest = ''] = inside.split(/[:,;]/).map((part) => part.trim());
  if (/^[^:,;]+:/.test(inside) && isExchange(first) && /^[A-Z0-9.]{1,8}$/.test(rest))
    return { ticker: true, short: rest };
  if (/^\d{4,6}(?:\.[A-Z]{2})?$/.test(inside) && !/^(?:19|20)\d\d$/.test(inside)) return { ticker: true, short: '' };
  if (/^[A-Z]{1,5}\.[A-Z]{1,2}$/.test(inside)) return { ticker: true, short: inside.split('.')[0] as string };
  if (/^[A-Z0-9]{1,6} [A-Z]{2}$/.test(inside)) return { ticker: true, short: '' };
  return /^[A-Z]{2,6}$/.test(inside) ? { ticker: false, short: inside } : null;
}

/** "state-owned Tormal", "London-listed Tormal": how a company is held. */
const HELD = words('owned run controlled backed listed quoted held');
const HOW_HELD = words('- privately publicly');

/** Whether the second letter is a small one, as in most names. */
const beginsSmall = (name: string) => name.charCodeAt(1) >= 97 && name.charCodeAt(1) <= 122;
/** A headline's words in capitals throughout: their capital letters make no name. */
export const isShouted = (name: string): boolean =>
  !beginsSmall(name) &&
  !/[a-z]/.test(name) &&
  name === name.toUpperCase() &&
  name.split(' ').filter((word) => word.length > 3).length > 1;

/** "of the Amazon — ", "in the Shell": one word with an article and no noun after it is no company. */
const isTheThing = (text: ArticleText, run: NameRun): boolean =>
  run.core - run.from === 1 && text.base[run.from - 1] === 'the' && !/^[a-z]{3,}$/.test(text.base[run.to] ?? '');

const RESULTS = words(
  'profit profits revenue revenues income earnings results sales turnover loss losses dividend headcount margin',
);
const PRESENTS = words('reported reports posted posts earned booked');
const MAX_KINDS = 5;
/** What outweighs all that shows a house to be cited for figures of others. */
const OF_ITS_OWN = 60;
/** "Goldman Sachs reported a profit", "Deutsche Bank's net income", "S&P Global shares": a house that is cited for figures tells its own. */
function tellsOwnResults(text: ArticleText, { to }: NameRun): boolean {
  const owns = text.possessive(to - 1);
  if (!owns && text.is(to, OWN_SHARES)) return true;
  if (!owns && !text.is(to, PRESENTS)) return false;
  let at = owns ? to : to + 1;
  if (text.has(at, Tag.determiner)) at++;
  const end = at + MAX_KINDS;
  while (at < end && text.is(at, REPORTED)) at++;
  return text.is(at, RESULTS) || (owns && text.is(at, OWN_SHARES));
}
const OWN_SHARES = words('shares stock');

/** How much a name itself and the words around it speak for a company. */
export function companyEvidence(text: ArticleText, run: NameRun): number {
  let score = run.core < run.to ? 6 : 0;
  if (isListed(text, run, KNOWN_HOUSES) && tellsOwnResults(text, run)) score += OF_ITS_OWN;
  if ((isListed(text, run, KNOWN_COMPANIES) || isListed(text, run, OTHER_COMPANIES)) && !isTheThing(text, run))
    score += 6;
  if (endsAsCompany(text, run)) score += 4;
  if (run.core - run.from > 1 && text.is(run.from, BEGINNINGS)) score += 4;
  // Most names have neighbours that tell nothing: one look at each saves all that is asked of it.
  if (text.is(run.from - 1, TELLS_BEFORE) || isFromCountry(text, run)) score += companyBefore(text, run);
  return text.is(run.to, TELLS_AFTER) || text.possessive(run.to - 1) ? score + companyAfter(text, run) : score;
}

const ENDINGS = wordsOf(COMPANY_ENDINGS);
/** "Delta Metals", "Delta Metals Vietnam". */
function endsAsCompany(text: ArticleText, { from, core }: NameRun): boolean {
  if (core - from < 2) return false;
  if (text.is(core - 1, ENDINGS)) return true;
  return core - from > 2 && text.is(core - 2, ENDINGS) && isPlaceWord(text.base[core - 1] as string);
}
const BEGINNINGS = wordsOf(COMPANY_BEGINNINGS);
const NOUNS = wordsOf(COMPANY_NOUNS);
const MAKING = words(
  'made sold produced exported processed recycled refined smelted bought makes sells produces exports processes recycles refines smelts buys treats treated',
);
const MASS = words('tonnes tonne tons ton kilos kilograms kg kt t mt lb pounds ounces');
/** "Vollmer made 1,900 tonnes": a name, not a place's, that makes a weight of something. */
const makesAWeight = (text: ArticleText, verb: number) =>
  text.is(verb, MAKING) && !text.isFinite(verb + 1) && text.first(verb + 1, verb + 6, MASS) >= 0;

/** "Norway's Tormal went bankrupt": who does anything but speak. */
const acts = (text: ArticleText, { to }: NameRun) => text.has(to, Tag.verb | Tag.modal) && !text.has(to, Tag.say);

const PER_CENT = words('% per percent cent');
const SHARES = words('share shares stake stakes stock shareholders shareholding');
const HEADS = words(
  'ceo executive chairman chairwoman founder head owner director manager factory mill subsidiary board shareholders takeover buyout acquisition',
);
const DONE_BY = words('owned run operated developed controlled acquired supplied built made raised');
const HOLDS = words('own owns owned hold holds held possesses control controls');
/** What brokers do with a company's shares. */
const RATED = words(
  'upgrade upgrades upgraded downgrade downgrades downgraded upgrading downgrading reiterate reiterated',
);
const COVERAGE = words('coverage buy neutral bullish bearish partners securities overweight underweight');
/** What is done to a house, rather than to a person or a place. */
const TREATED = words('founded founding cofounded fined sued ordered downgraded');
const BOUGHT = words('bought buy buys buying acquired acquire acquires acquiring owns own owned hold holds held');
const TELLS_BEFORE = anyOf(TREATED, NOUNS, RATED, HELD, words(', in of on by which up as including like'));

/** "cable makers such as Tormal", "refiners including Tormal". */
function isExampleOfKind(text: ArticleText, from: number): boolean {
  if (text.base[from - 1] === 'as') return text.base[from - 2] === 'such' && text.is(from - 3, MANY_KINDS);
  return (
    /^(?:including|like)$/.test(text.base[from - 1] ?? '') &&
    text.is(text.base[from - 2] === ',' ? from - 3 : from - 2, MANY_KINDS)
  );
}

function companyBefore(text: ArticleText, run: NameRun): number {
  const { base } = text;
  const isHomed = isFromCountry(text, run);
  const before = base[run.from - 1] as string;
  const further = run.from - 2;
  const title = isHomed ? further : run.from - 1;
  let score = isHomed ? (acts(text, run) ? 3 : 2) : 0;
  if (
    (text.is(base[title] === ',' ? title - 1 : title, NOUNS) ||
      (before === 'up' && text.base[further - 1] === 'start')) &&
    !speaksForCause(text, run.from) &&
    !text.possessive(title) &&
    (!text.isCapital(title) || text.opens(title))
  )
    score += 3;
  if (text.is(run.from - 1, HELD) && text.is(further, HOW_HELD)) score += 4;
  if ((before === 'in' || before === 'of') && text.is(further, SHARES)) score += 4;
  if (before === 'of' && text.is(further, HEADS)) score += 3;
  if (text.is(run.from - 1, TREATED) && run.core - run.from === 1) score += 3;
  if (before === 'of' && text.is(further, PER_CENT) && text.first(run.from - 7, further, BOUGHT) >= 0) score += 4;
  if (text.is(run.from - 1, RATED) || (before === 'on' && text.is(further, COVERAGE))) score += 3;
  if (before === 'by' && text.is(further, DONE_BY)) score += 3;
  if (isExampleOfKind(text, run.from)) score += 3;
  return before === 'which' && text.is(run.to, HOLDS) ? score + 3 : score;
}

/** "Germany's Vollmer", and not "Germany's Vollmer trucks": the country a house or a person is from. */
const isFromCountry = (text: ArticleText, { from, core, to }: NameRun) =>
  text.possessive(from - 1) &&
  endsAsPlace(text, from - 1) &&
  (core - from > 1 || !/^[a-z]/.test(text.base[to] ?? '') || text.has(to, NO_NOUN));
const NO_NOUN = Tag.verb | Tag.auxiliary | Tag.modal | Tag.be | Tag.adverb | Tag.preposition | Tag.conjunction;

const BOSSES = words('ceo cfo boss founder');
const OFFICERS = words('executive financial');
const OWN_THINGS = words('shares stock employs shareholders');
const SAYING = words('said says say expects announced reported reckons estimates warned warns confirmed');
const APPOSED = words('a an the which');
const IS = words('is was remains became');
const TELLS_AFTER = anyOf(
  MAKING,
  COMPANY_VERBS,
  COMPANY_THINGS,
  BOSSES,
  OWN_THINGS,
  SAYING,
  IS,
  words('chief , ( of in'),
);

/** One word that opens a sentence. */
const isLone = (run: NameRun) => run.opensSentence && run.core - run.from === 1;

function companyAfter(text: ArticleText, run: NameRun): number {
  const { base } = text;
  const { to } = run;
  const after = base[to] as string;
  if (after === ',') return afterComma(text, run, to);
  if (/^(?:of|in)$/.test(after) && text.isCapital(to + 1) && base[to + 2] === ',') return afterComma(text, run, to + 2);
  let score = codeAfter(text, to)?.ticker ? 6 : 0;
  const many = isLone(run) && /[^s]s$/.test(run.name) && !after.endsWith('s');
  if (
    text.is(to, COMPANY_VERBS) &&
    base[to + 1] !== 'up' &&
    to - run.from <= 4 &&
    !text.is(run.from - 1, LOCATIVE) &&
    !many
  )
    score += 3;
  if (isSaidTo(text, to)) score += 3;
  if (text.possessive(to - 1) && (ownsThing(text, to) || ownsSite(text, to))) score += 4;
  if (makesAWeight(text, to) && !text.is(run.from - 1, LOCATIVE) && !many) score += 3;
  if (isOneOfAKind(text, to)) score += 3;
  if (text.is(to, BOSSES) || (after === 'chief' && text.is(to + 1, OFFICERS))) score += 4;
  if (text.is(to, OWN_THINGS)) score += 4;
  return saysOfItself(text, to) ? score + 4 : score;
}

const HOUSE_DOES = words('employ own operate hire make sell build produce');
/** "Brenholm was said to employ 900": what others say that a house does. */
const isSaidTo = (text: ArticleText, be: number): boolean =>
  text.has(be, Tag.be) && text.has(be + 1, Tag.say) && text.base[be + 2] === 'to' && text.is(be + 3, HOUSE_DOES);

const ONE_OF = words('a an the one');
const KINDS = wordsOf(COMPANY_NOUNS);
const MANY_KINDS = wordsOf(new Set([...COMPANY_NOUNS].map((noun) => noun.replace(/y$/, 'ie').concat('s'))));
const MAX_KIND = 9;
/** "Tormal is one of the last makers of magnets", "Tormal is a refiner": what is one of a kind of house. */
const isOneOfAKind = (text: ArticleText, verb: number): boolean =>
  text.is(verb, IS) && namesAKind(text, text.has(verb + 1, Tag.adverb) ? verb + 2 : verb + 1);

/** "a refiner", "one of the last makers of magnets": a phrase whose noun is a kind of house. */
function namesAKind(text: ArticleText, first: number): boolean {
  if (!text.is(first, ONE_OF) && !text.possessive(first)) return false;
  const kinds = text.base[first] === 'one' ? MANY_KINDS : KINDS;
  for (let at = first + 1; at < first + MAX_KIND; at++) {
    if (text.is(at, kinds)) return true;
    if (text.is(at, STOPS) || (text.has(at, Tag.preposition) && text.base[at] !== 'of') || text.isFinite(at))
      return false;
  }
  return false;
}
const STOPS = words(', . ; : that which who');

const WHICH = words('new newest own first second third main only old planned proposed future existing next latest');
/** Which of a house's results. */
const REPORTED = anyOf(
  WHICH,
  words(
    'quarterly annual net operating pretax underlying adjusted interim gross core fourth final total record group half full quarter year pre tax -',
  ),
);
const RESULT = words('loss losses dividend income outlook guidance shipments deliveries works refinery');
const OFFICE = words('finance managing commercial operations marketing');
const MADE_OR_SOLD = words('production output sales shipments capacity guidance');
const MAX_GOODS = 4;
const NO_GOODS = Tag.verb | Tag.preposition | Tag.conjunction | Tag.determiner | Tag.be | Tag.modal | Tag.auxiliary;
/** "Tormal's tin concentrate production": what a house makes, with its goods between. */
function ownsResult(text: ArticleText, from: number): boolean {
  const at = text.first(from, from + MAX_GOODS, MADE_OR_SOLD);
  for (let before = from; before < at; before++)
    if (text.has(before, NO_GOODS) || !/^[a-z-]+$/.test(text.base[before] as string)) return false;
  return at > from;
}

/** "Tormal's shares", "Tormal's new works", "Tormal's third-quarter loss", "Tormal's finance director": what a house has. */
function ownsThing(text: ArticleText, from: number): boolean {
  if (text.is(from, OFFICE)) return text.base[from + 1] === 'director';
  let thing = from;
  while (text.is(thing, REPORTED)) thing++;
  return text.is(thing, COMPANY_THINGS) || (thing > from && text.is(thing, RESULT)) || ownsResult(text, from);
}

const MAX_SITE = 4;
/** "Tormal's Pangra Hill mine": whose a site with a name is. */
function ownsSite(text: ArticleText, from: number): boolean {
  let at = from;
  while (at < from + MAX_SITE && text.isCapital(at)) at++;
  return at > from && text.is(at, SITES);
}

/** What a comma after a name leads to: "worth …", "with 2,900 workers", "owned by", "which", "a maker of". */
function afterComma(text: ArticleText, run: NameRun, comma: number): number {
  const next = text.base[comma + 1];
  let score = next === 'worth' ? 4 : next === 'which' && !isLone(run) ? 3 : 0;
  if (text.is(comma + 1, SEATED) && /^(?:in|on|at)$/.test(text.base[comma + 2] ?? '')) score += 3;
  if (staffed(text, comma) || (next === 'whose' && text.is(comma + 2, COMPANY_THINGS))) score += 4;
  if (ownedBy(text, comma)) score += 3;
  if (isLargest(text, comma + 1)) return score + 4;
  if (next === 'one' && namesAKind(text, comma + 1)) return score + 3;
  return text.is(comma + 1, APPOSED) && appositionNoun(text, comma + 2, COMPANY_NOUNS) ? score + 3 : score;
}

const SEATED = words('headquartered listed founded');
const LARGEST = words('largest biggest top leading oldest');
/** ", Norway's second-largest fish farmer": what is the largest of a kind. */
function isLargest(text: ArticleText, from: number): boolean {
  const at = text.first(from, from + 5, LARGEST);
  if (at < 0 || text.first(from, at, TO_OF) >= 0) return false;
  return text.is(from, APPOSED) || text.possessive(from);
}
const TO_OF = words('to of in , .');

const RUNS = words(
  'runs manages manufactures designs develops distributes leases insures lends brews ships exports imports',
);
const STAFF = words('workers employees staff miners');
/** ", with 2,900 workers", ", which employs 90": what has staff is a company. */
function staffed(text: ArticleText, comma: number): boolean {
  const next = text.base[comma + 1];
  if (next === 'which')
    return text.is(comma + 2, COMPANY_VERBS) || text.is(comma + 2, RUNS) || workedItsSite(text, comma + 2);
  return next === 'with' && text.first(comma + 2, comma + 6, STAFF) >= 0;
}

/** ", which has reopened its pit", ", which is expanding its smelter". */
const workedItsSite = (text: ArticleText, verb: number) =>
  text.has(verb, Tag.auxiliary | Tag.be) && text.base[verb + 2] === 'its' && text.is(verb + 3, SITES);

const OWNED = words('owned controlled run operated backed');
const MANNER = wordsLike(/(?:ly|-)$/);
/** ", owned by", ", controlled by", ", wholly owned". */
const ownedBy = (text: ArticleText, comma: number) =>
  (text.is(comma + 1, OWNED) && text.base[comma + 2] === 'by') ||
  (text.is(comma + 1, MANNER) && text.base[comma + 2] === 'owned');

const SOLD = words('sales profit profits revenue output production turnover');
const MAX_REPORT = 9;
/** "Brenholm said in a filing that it would": what speaks of itself as "it" is no person. */
function saysOfItself(text: ArticleText, verb: number): boolean {
  if (!text.is(verb, SAYING)) return false;
  const { base } = text;
  for (let at = verb + 1; at < verb + MAX_REPORT; at++) {
    const word = base[at] ?? '.';
    if (word === 'its' || text.is(at, SOLD) || (word === 'it' && !/^(?:is|was)$/.test(base[at + 1] ?? ''))) return true;
    if (/^(?:[.;:"]|he|she|they)$/.test(word)) return false;
  }
  return false;
}

function appositionNoun(text: ArticleText, from: number, nouns: ReadonlySet<string>): boolean {
  for (let at = from; at < from + 7; at++) {
    const word = text.base[at] as string;
    if (word === undefined || word === ',' || word === '.' || text.has(at, Tag.preposition)) return false;
    if (nouns === COMPANY_NOUNS && word === 'start' && text.base[at + 2] === 'up') return true;
    if (nouns.has(word)) return true;
  }
  return false;
}

const FIRST = wordsOf(FIRST_NAMES);
const CALLINGS = wordsOf(PERSON_WORDS);

const OF_STATE = words(
  'minister secretary undersecretary ambassador senator congressman congresswoman governor premier chancellor commissioner professor',
);
/** "Prime Minister Ida Holm", "Mines Secretary Odd Ness": a person's name behind the title of an office. */
function isTitled(text: ArticleText, run: NameRun): boolean {
  const title = text.first(run.from, run.core - 1, OF_STATE);
  return title >= 0 && !endsAsCompany(text, run);
}

const JOINT = words('partner owner adviser advisor consultant chair');
/** "Iain Holm", "chief executive Odd Ness": whether a name of several words is a person's, by a first name or a calling before it. */
export const isFullName = (text: ArticleText, run: NameRun): boolean =>
  run.core - run.from > 1 &&
  (text.is(run.from, FIRST) ||
    isTitled(text, run) ||
    (text.is(run.from - 1, CALLINGS) && !text.is(run.from - 1, JOINT) && !endsAsCompany(text, run)));

export function personEvidence(text: ArticleText, run: NameRun): number {
  const { from, core, to } = run;
  let score = text.is(from, HONORIFICS) || text.is(from - 1, CALLINGS) ? 4 : 0;
  if (isTitled(text, run)) score += 5;
  if (core - from <= 4 && text.is(from, FIRST)) score += core - from > 1 ? 5 : 3;
  if (text.base[to] !== ',') return score;
  if (appositionNoun(text, to + 1, PERSON_WORDS)) score += 3;
  return text.base[to + 1] === 'who' ? score + 4 : score;
}
