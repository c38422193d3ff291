import { KNOWN_HOUSES } from '../data/houses.ts';
import { CAUSES, COMPANY_ENDINGS, COMPANY_KINDS, OFFICE_NOUNS, OFFICE_WORDS } from '../data/name-words.ts';
import { isPlaceWord } from '../place/places.ts';
import type { ArticleText } from '../scene/article-text.ts';
import { anyOf, words, wordsLike, wordsOf } from '../words/word-class.ts';
import { isListed } from './name-lists.ts';
import type { NameRun } from './name-runs.ts';

/** Whether a name ends in that of a place: "Peru", "South Korea". */
export const endsAsPlace = (text: ArticleText, at: number) =>
  isPlaceWord(text.base[at] as string) || text.is(at, ENDS_PLACES);
const ENDS_PLACES = words('korea africa zealand arabia states kingdom lanka rica emirates guinea');

const BODIES = words('group body firm company provider publisher service');
/** "the aid group Clean Digs", "the industry body": no company. */
export const speaksForCause = (text: ArticleText, from: number) =>
  text.is(from - 1, BODIES) && CAUSES.has(text.base[from - 2] as string);

const BRANCHES = words('group securities research bank commodities capital solutions markets');
/** "Macquarie", "Macquarie Group": a house that is cited, by its name alone or, beside what speaks for a company, with what it is called besides. */
function knownHouseEvidence(text: ArticleText, run: NameRun): number {
  if (isListed(text, run, KNOWN_HOUSES)) return 9;
  let { key } = run;
  for (let last = run.core - 1; last > run.from && text.is(last, BRANCHES); last--) {
    key = key.slice(0, key.lastIndexOf(' '));
    if (isListed(text, { ...run, key }, KNOWN_HOUSES)) return 13;
  }
  return 0;
}

/** Nouns and turns that show a name to give figures of others: "the regulator Ostry", "an analyst at Brenholm Bank". */
export function officeEvidence(text: ArticleText, run: NameRun): number {
  let score = knownHouseEvidence(text, run);
  for (let at = run.from; at < run.core; at++)
    if (text.is(at, OFFICE)) score += text.is(at, STATE) ? 9 : text.is(at, KEPT) ? 3 : 5;
  if ((text.is(run.from - 1, NOUNS_OF_OFFICES) && !text.possessive(run.from - 1)) || speaksForCause(text, run.from))
    score += 5;
  if (text.is(run.from - 1, BESIDE_ANALYSTS) && text.is(run.from - 2, ANALYSTS)) score += 7;
  if (isMasthead(text, run) || isCentralBank(text, run) || sellsFigures(text, run.to) || isPaper(text, run)) score += 9;
  if (isPortfolio(text, run) || isStateLender(text, run)) score += 9;
  return text.is(run.to, ANALYSTS) ? score + 5 : score;
}

const PUBLIC_AIMS = words('development export import infrastructure');
const LENDING = words('finance financing bank credit');
/** "the Nordic Development Finance Corporation", "the Export-Import Bank": who lends for a state, and owns no figure. */
function isStateLender(text: ArticleText, { from, core }: NameRun): boolean {
  for (let at = from; at + 1 < core; at++) if (text.is(at, PUBLIC_AIMS) && text.is(at + 1, LENDING)) return true;
  return false;
}

const MINISTERS = words(
  'minister ministers secretary ministry department commissioner undersecretary council commission authority agency bureau',
);
const JOINS_PORTFOLIO = words('of for and the state');
const MAX_PORTFOLIO = 8;
/** "Minister of State for Petroleum Resources": what a minister is for. */
export function isPortfolio(text: ArticleText, { from }: NameRun): boolean {
  if (!text.is(from - 1, JOINS_PORTFOLIO)) return false;
  for (let at = from - 1; at >= Math.max(0, from - MAX_PORTFOLIO); at--) {
    if (text.is(at, MINISTERS)) return text.isCapital(at);
    if (!text.isCapital(at) && !text.is(at, JOINS_PORTFOLIO)) return false;
  }
  return false;
}

const WRITES = words('reports reported writes wrote');
const TELLS = words('says said');
const HOUSE = anyOf(wordsOf(COMPANY_ENDINGS), wordsOf(COMPANY_KINDS));
/** "the Verran Kurier reported", ", the Kurier says,": with an article a paper has its name, and hardly a company. */
function isPaper(text: ArticleText, { from, core, to }: NameRun): boolean {
  if (text.base[from - 1] !== 'the' || text.is(core - 1, HOUSE)) return false;
  return text.is(to, WRITES) || (text.is(to, TELLS) && text.base[from - 2] === ',' && text.base[to + 1] === ',');
}

const ARTICLE = words('a an the');
const FIGURES = words('data research intelligence analytics news');
const MAX_TRADE = 9;
/** "Vollmer, a provider of car data, …": who deals in figures is cited for them. */
function sellsFigures(text: ArticleText, comma: number): boolean {
  if (text.base[comma] !== ',' || !text.is(comma + 1, ARTICLE)) return false;
  const at = text.first(comma + 2, comma + MAX_TRADE, FIGURES);
  return at >= 0 && text.first(comma + 2, at, SENTENCE_MARKS) < 0;
}
const SENTENCE_MARKS = words(', . ; :');

/** "the Reserve Bank of New Zealand", "the European Central Bank", "the Reserve Bank". */
function isCentralBank(text: ArticleText, { from, core }: NameRun): boolean {
  for (let at = from; at < core; at++)
    if (text.base[at] === 'bank')
      return (
        /^(?:central|reserve)$/.test(text.base[at - 1] ?? '') ||
        (text.base[at + 1] === 'of' && endsAsPlace(text, core - 1))
      );
  return false;
}

/** "Marrowby Securities | Sector note | 4 May": who publishes stands first of all, parted from the rest by a bar. */
const isMasthead = (text: ArticleText, run: NameRun) =>
  run.from === 0 && text.base[run.to] === '|' && run.core - run.from > 1 && !text.isNumber(run.to + 1);

const OFFICE = wordsOf(OFFICE_WORDS);
const STATE = words(
  'ministry department bureau agency commission administration treasury parliament congress senate court',
);
/** Institutions that are told of for themselves as often as for what they find. */
const KEPT = words('university college school fund foundation society academy services service union association');
const NOUNS_OF_OFFICES = wordsOf(OFFICE_NOUNS);
const BESIDE_ANALYSTS = words('at with for from');
const ANALYSTS = wordsLike(/^(?:analysts?|economists?|strategists?|researchers?|consultants?|pollsters?)$/);
