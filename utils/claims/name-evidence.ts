import type { ArticleText } from './article-text.ts';
import { FIRST_NAMES } from './data/first-names.ts';
import { KNOWN_COMPANIES, KNOWN_HOUSES } from './data/houses.ts';
import {
  CAUSES,
  COMPANY_BEGINNINGS,
  COMPANY_ENDINGS,
  COMPANY_NOUNS,
  OFFICE_NOUNS,
  OFFICE_WORDS,
  PERSON_WORDS,
} from './data/name-words.ts';
import { TRADED } from './data/trading-words.ts';
import type { NameRun } from './names.ts';
import { Tag, tagsOf } from './tags.ts';

const HONORIFICS = new Set(['mr', 'mrs', 'ms', 'dr', 'prof', 'president', 'sir', 'senator']);
const EXCHANGES = new Set(
  'nyse nasdaq lse asx tsx tsxv hkex hkg tse bse nse fra etr epa ams szse sse sgx jse krx amex otc otcqx otcqb aim csi b3 bmv kospi'.split(
    ' ',
  ),
);

/** Verbs and possessions that companies have and people or countries seldom. */
const COMPANY_VERBS = new Set(
  'employs posted operates plans owns produces sells makes builds supplies mines refines markets shipped employed bought acquired launched opened listed reported booked guides guided halted mothballed laid idled restarted hired mined refined employed operated'.split(
    ' ',
  ),
);
const COMPANY_THINGS = new Set(
  'shares share stock profit profits revenue revenues sales turnover earnings results board boss chief ceo factory factories plant plants mine smelter refinery shareholders subsidiary unit customers debt fleet workforce staff employees headquarters margin margins production output capacity'.split(
    ' ',
  ),
);
const isPossessive = (text: ArticleText, index: number) => text.base[index] !== text.tokens.lower[index];

/** Words before a name that make it rather a place. */
export const LOCATIVE = /^(?:in|at|near|outside|around|across)$/;

/** "NYSE", "OSE", "Nasdaq": what stands before the colon of a stock code. */
const isExchange = (written: string) => EXCHANGES.has(written.toLowerCase()) || /^[A-Z]{2,6}$/.test(written);

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
  return /^[A-Z]{2,6}$/.test(inside) ? { ticker: false, short: inside } : null;
}

/** "state-owned Tormal", "London-listed Tormal": how a company is held. */
const HELD = /^(?:owned|run|controlled|backed|listed|quoted|held)$/;

/** A headline's words in capitals throughout: their capital letters make no name. */
export const isShouted = (name: string): boolean =>
  name === name.toUpperCase() && name.split(' ').filter((word) => word.length > 3).length > 1;

export function companyEvidence(text: ArticleText, run: NameRun): number {
  const { base } = text;
  let score = run.core < run.to ? 6 : 0;
  if (KNOWN_COMPANIES.has(run.name.toLowerCase())) score += 6;
  score += codeAfter(text, run.to)?.ticker ? 6 : 0;
  if (run.core - run.from > 1 && COMPANY_ENDINGS.has(base[run.core - 1] as string)) score += 4;
  if (run.core - run.from > 1 && COMPANY_BEGINNINGS.has(base[run.from] as string)) score += 4;
  const before = base[run.from - 1] as string;
  const beforeComma = before === ',' ? (base[run.from - 2] as string) : before;
  if (
    COMPANY_NOUNS.has(beforeComma) &&
    !speaksForCause(text, run.from) &&
    !isPossessive(text, run.from - 1) &&
    (!text.isCapital(run.from - 1) || text.opens(run.from - 1))
  )
    score += 3;
  if (HELD.test(before) && /^(?:-|privately|publicly)$/.test(base[run.from - 2] ?? '')) score += 4;
  if ((before === 'in' || before === 'of') && /^(?:shares?|stakes?|stock)$/.test(base[run.from - 2] ?? '')) score += 4;
  const after = base[run.to] as string;
  const lone = run.opensSentence && run.core - run.from === 1;
  const many = lone && /[^s]s$/.test(run.name) && !/s$/.test(after);
  if (COMPANY_VERBS.has(after) && run.to - run.from <= 4 && !LOCATIVE.test(before) && !many) score += 3;
  if (isPossessive(text, run.to - 1) && COMPANY_THINGS.has(after)) score += 4;
  if (
    /^(?:ceo|cfo|boss)$/.test(after) ||
    (after === 'chief' && /^(?:executive|financial)$/.test(base[run.to + 1] ?? ''))
  )
    score += 4;
  if (before === 'of' && /^(?:ceo|executive|chairman|chairwoman|founder|head|owner)$/.test(base[run.from - 2] ?? ''))
    score += 3;
  if (/^(?:shares|stock|employs|shareholders)$/.test(after)) score += 4;
  if (after === ',' && base[run.to + 1] === 'worth') score += 4;
  if (staffed(text, run.to)) score += 4;
  if (ownedBy(text, run.to)) score += 3;
  if (RATED.test(before) || (before === 'on' && COVERAGE.test(base[run.from - 2] ?? ''))) score += 3;
  if (after === ',' && base[run.to + 1] === 'which' && !lone) score += 3;
  if (
    before === 'by' &&
    /^(?:owned|run|operated|developed|controlled|acquired|supplied)$/.test(base[run.from - 2] ?? '')
  )
    score += 3;
  if (before === 'which' && /^(?:owns?|owned|holds?|held|possesses|controls?)$/.test(after)) score += 3;
  if (saysOfItself(text, run.to)) score += 4;
  if (after === ',' && /^(?:a|an|the|which)$/.test(base[run.to + 1] ?? ''))
    score += appositionNoun(text, run.to + 2, COMPANY_NOUNS) ? 3 : 0;
  return score;
}

/** ", with 2,900 workers", ", which employs 90": what has staff is a company. */
function staffed({ base }: ArticleText, at: number): boolean {
  if (base[at] !== ',') return false;
  if (base[at + 1] === 'which') return COMPANY_VERBS.has(base[at + 2] as string);
  if (base[at + 1] !== 'with') return false;
  for (let staff = at + 2; staff < at + 6; staff++)
    if (/^(?:workers|employees|staff|miners)$/.test(base[staff] ?? '')) return true;
  return false;
}

/** ", owned by", ", controlled by", ", of which BHP owns". */
const ownedBy = ({ base }: ArticleText, at: number) =>
  base[at] === ',' &&
  ((/^(?:owned|controlled|run|operated|backed)$/.test(base[at + 1] ?? '') && base[at + 2] === 'by') ||
    (/(?:ly|-)$/.test(base[at + 1] ?? '') && base[at + 2] === 'owned'));

/** What brokers do with a company's shares. */
const RATED = /^(?:upgrades?|upgraded|downgrades?|downgraded|upgrading|downgrading|reiterated?)$/;
const COVERAGE = /^(?:coverage|buy|neutral|bullish|bearish|partners|securities|overweight|underweight)$/;

/** "the aid group Fair Pits", "the industry body": no company. */
const speaksForCause = ({ base }: ArticleText, from: number) =>
  /^(?:group|body|firm)$/.test(base[from - 1] ?? '') && CAUSES.has(base[from - 2] as string);

/** Nouns and turns that show a name to give figures of others: "the regulator ARECOMS", "an analyst at Hartmann Bank". */
export function officeEvidence(text: ArticleText, run: NameRun): number {
  const { base } = text;
  let score = KNOWN_HOUSES.has(run.name.toLowerCase()) ? 9 : 0;
  for (let at = run.from; at < run.core; at++) if (OFFICE_WORDS.has(base[at] as string)) score += 5;
  const before = base[run.from - 1] as string;
  if ((OFFICE_NOUNS.has(before) && !isPossessive(text, run.from - 1)) || speaksForCause(text, run.from)) score += 5;
  if (/^(?:at|with|for|from)$/.test(before) && ANALYSTS.test(base[run.from - 2] ?? '')) score += 7;
  if (isMasthead(text, run)) score += 9;
  if (ANALYSTS.test(base[run.to] ?? '')) score += 5;
  return score;
}

/** "Quayside Securities | Equity research | 2 February": who publishes stands first of all, parted from the rest by a bar. */
const isMasthead = (text: ArticleText, run: NameRun) =>
  run.from === 0 && text.base[run.to] === '|' && run.core - run.from > 1 && !text.isNumber(run.to + 1);

const ANALYSTS = /^(?:analysts?|economists?|strategists?|researchers?|consultants?|pollsters?)$/;

const SITES = new Set(
  'factory plant plants mine mines works site smelter refinery deposit project pit quarry port meeting hearing warehouse operation operations village town city valley'.split(
    ' ',
  ),
);
const HOLDINGS =
  /^(?:shares?|stakes?|stock|invest|invests|invested|investing|investment|investor|investors|shareholder|shareholders|interest|confidence|holding)$/;

/** "in Harbury", "the factory at Seal Point": where something is, and not whose. */
export function siteEvidence({ base }: ArticleText, run: NameRun): number {
  const [before, further] = [base[run.from - 1] ?? '', base[run.from - 2] ?? ''];
  if (before === 'at') return SITES.has(further) ? 4 : 0;
  if (/^(?:in|near|around|outside)$/.test(before)) return HOLDINGS.test(further) ? 0 : 3;
  return 0;
}

const SAYING = /^(?:said|says|say|expects|announced|reported|reckons|estimates|warned|warns|confirmed)$/;
const MAX_REPORT = 9;
/** "Brenholm said in a filing that it would": what speaks of itself as "it" is no person. */
function saysOfItself({ base }: ArticleText, verb: number): boolean {
  if (!SAYING.test(base[verb] ?? '')) return false;
  for (let at = verb + 1; at < verb + MAX_REPORT; at++) {
    const word = base[at] ?? '.';
    if (word === 'its' || (word === 'it' && !/^(?:is|was)$/.test(base[at + 1] ?? ''))) return true;
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

export function personEvidence(text: ArticleText, run: NameRun): number {
  const { base } = text;
  const first = base[run.from] as string;
  const before = base[run.from - 1] as string;
  let score = HONORIFICS.has(first) || PERSON_WORDS.has(before) ? 4 : 0;
  if (FIRST_NAMES.has(first) && run.core - run.from >= 2 && run.core - run.from <= 4) score += 5;
  if (base[run.to] === ',' && appositionNoun(text, run.to + 1, PERSON_WORDS)) score += 3;
  if (base[run.to] === ',' && base[run.to + 1] === 'who') score += 4;
  return score;
}

/** "Nvidia fell 0.8%": what itself rises or falls by a percentage is a share, unless it is some other thing that is traded. */
export function subjectEvidence(text: ArticleText, run: NameRun): number {
  const bits = tagsOf(text.base[run.to] ?? '');
  if ((bits & Tag.changeVerb) === 0 || (bits & Tag.past) === 0 || TRADED.has(text.base[run.from] as string)) return 0;
  for (let at = run.to + 1; at < run.to + 5; at++) if (/^(?:%|per|percent)$/.test(text.base[at] ?? '')) return 3;
  return 0;
}
