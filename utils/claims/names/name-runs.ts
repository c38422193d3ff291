import { UNITS } from '../../quantities/data/units.ts';
import { KNOWN_COMPANIES } from '../data/houses.ts';
import {
  COMPANY_ENDINGS,
  COMPANY_NOUNS,
  INSTITUTION_KINDS,
  LEGAL_FORMS,
  NAMED_AS_OWNERS,
  OFFICE_WORDS,
  SENTENCE_OPENERS,
} from '../data/name-words.ts';
import { placeEnd } from '../place/places.ts';
import type { ArticleText } from '../scene/article-text.ts';
import { COMMON } from '../words/common-words.ts';
import { Tag } from '../words/tags.ts';
import { words, wordsLike, wordsOf } from '../words/word-class.ts';

/** A run of capitalised words. Token indices, `to` excluded. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
  /** Where the run ends without a legal form. */
  readonly core: number;
  /** The words of the name without its legal form, as written, parted by single spaces. */
  readonly name: string;
  /** The name in lower case. */
  readonly key: string;
  readonly opensSentence: boolean;
}

const LEGAL = wordsOf(LEGAL_FORMS);
/** "Bank of Corrin", "University of Marlow": what a name goes on after with "of". */
const HEADS: ReadonlySet<string> = new Set([
  ...OFFICE_WORDS,
  ...INSTITUTION_KINDS,
  'bank',
  'house',
  'corporation',
  'company',
]);
/** "Ciments du Rif", "Banco de Verran": small words inside a name of another tongue. */
const PARTICLES = words('du de des del dei degli delle della di da do dos das von van der den la');
const MAX_PARTICLES = 2;
const QUARTER = wordsLike(/^(?:[qh][1-4]|fy\d+)$/);
const NO_NAME = Tag.month | Tag.weekday | Tag.determiner | Tag.pronoun | Tag.modal;

const MAY_BE_CODE = wordsLike(/^[a-z]{2,}\d+$/);
/** "crude CLc1", "the index .SPX": what a price service calls a thing by. */
const isCode = (text: ArticleText, index: number): boolean =>
  (text.is(index, MAY_BE_CODE) && /^[A-Z]{2,}c?\d+$/.test(text.written(index))) ||
  (text.base[index - 1] === '.' && text.touches(index) && !text.touches(index - 1));

/** "US Zinc", and not "us". */
const isStates = (text: ArticleText, index: number) => text.written(index) === 'US' && text.isCapital(index + 1);

/** "8m TEU", "300 GWh": the unit of a quantity in capitals. */
const isUnit = (text: ArticleText, index: number) =>
  text.isQuantity(index) && (UNITS.has(text.base[index] as string) || UNITS.has(text.written(index)));

/** "Theresa May", and not "in May Tormal", "last May". */
const isFirstNameMay = (text: ArticleText, index: number) =>
  text.base[index] === 'may' && !text.has(index - 1, Tag.preposition) && !text.is(index - 1, DATES_A_MONTH);
const DATES_A_MONTH = words('last this next early late mid');

function isNameWord(text: ArticleText, index: number): boolean {
  return (
    text.isCapital(index) &&
    (!text.has(index, NO_NAME) || isFirstNameMay(text, index) || isStates(text, index)) &&
    !text.is(index, QUARTER) &&
    !isUnit(text, index) &&
    !isCode(text, index)
  );
}

/** Hyphens and ampersands hold a name together where they touch a capitalised word on both sides. */
function joins(text: ArticleText, index: number, to: number): boolean {
  const { base } = text;
  const mark = base[index];
  if (index + 1 >= to || !text.isCapital(index + 1)) return false;
  if (mark === '-') return text.touches(index) && text.touches(index + 1);
  return mark === '&' || (mark === 'of' && HEADS.has(base[index - 1] as string));
}

const TITLES = words('ceo cfo coo president chairman chairwoman chief spokesman spokeswoman spokesperson');
/** "Tormal Chief Executive Ida Holm": where a person's title begins behind the name of the house. */
const opensTitle = (text: ArticleText, at: number) =>
  text.is(at, TITLES) && text.isCapital(at + 1) && text.isCapital(at + 2);

/** Where the next capital word stands behind the small words of a name; the token itself where none does. */
function afterParticles(text: ArticleText, from: number, end: number): number {
  let at = from;
  while (at < from + MAX_PARTICLES && at + 1 < end && text.is(at, PARTICLES) && !text.isCapital(at)) at++;
  return at > from && isNameWord(text, at) ? at : from;
}

const MAX_LETTERS = 4;
/** "S.A.", "S.p.A.", "A/S": where a legal form spelt in letters with stops or a stroke ends; its start where none stands. */
function formEnd(text: ArticleText, from: number, end: number): number {
  const { base } = text;
  let form = '';
  let at = from;
  while (at < end && /^[a-z]$/.test(base[at] as string) && form.length < MAX_LETTERS) {
    form += base[at];
    const isParted = /^[./]$/.test(base[at + 1] ?? '') && text.touches(at + 1);
    at += isParted ? 2 : 1;
    if (!isParted || !text.touches(at)) break;
  }
  return form.length > 1 && LEGAL_FORMS.has(form) ? at : from;
}
/** Where all of a name's legal forms of that kind end: "S.A.B. de C.V.". */
function formsEnd(text: ArticleText, from: number, end: number): number {
  const first = formEnd(text, from, end);
  if (first === from || text.base[first] !== 'de') return first;
  const second = formEnd(text, first + 1, end);
  return second > first + 1 ? second : first;
}

/** "Tormal |Joint Stock| Company": the words before a legal form that belong to it. */
const isJointStock = (text: ArticleText, core: number, to: number) =>
  core < to &&
  ((text.base[core - 1] === 'stock' && text.base[core - 2] === 'joint') ||
    (text.base[core - 1] === 'joint' && text.base[core] === 'stock'));

/** "According to Verran Peru mined", with no comma: a country before a verb is who did it, and no part of the name. */
function opensClause(text: ArticleText, from: number, at: number): boolean {
  const to = text.has(from - 1, Tag.determiner) ? from - 2 : from - 1;
  if (text.base[to] !== 'to' || text.base[to - 1] !== 'according') return false;
  const end = placeEnd(text, at);
  return end > at && text.has(end, Tag.past | Tag.be | Tag.auxiliary);
}

function runAt(text: ArticleText, from: number, end: number): NameRun {
  let to = from + 1;
  let core = 0;
  while (to < end && !text.possessive(to - 1)) {
    if (opensTitle(text, to) || opensClause(text, from, to)) break;
    const form = formsEnd(text, to, end);
    if (form > to) {
      core = to;
      to = form;
      break;
    }
    if (isNameWord(text, to)) to++;
    else if (joins(text, to, end)) to += 2;
    else {
      const after = afterParticles(text, to, end);
      if (after === to) break;
      to = after + 1;
    }
  }
  core ||= to;
  while (core > from + 1 && (text.is(core - 1, LEGAL) || isJointStock(text, core, to)) && text.base[core - 2] !== '&')
    core--;
  const name = nameOf(text, from, core);
  const key = name.toLowerCase();
  return {
    from,
    to,
    core,
    name,
    key: key.startsWith('u.s. ') ? `us${key.slice(4)}` : key,
    opensSentence: text.opens(from),
  };
}

/** A name as written, its words parted by single spaces and without the sign of possession. */
export function nameOf(text: ArticleText, from: number, to: number): string {
  if (from >= to) return '';
  const written = text.written(from, to);
  const name = to - from > 1 ? written.replace(/\s+/g, ' ') : written;
  return text.possessive(to - 1) && !NAMED_AS_OWNERS.has(text.base[to - 1] as string)
    ? name.replace(/['’ʼ]s?$/, '')
    : name;
}

const BEGINS_NAMES = words('bank group company business unit major');
const NOUNS = wordsOf(COMPANY_NOUNS);
/** "Owner Castle Down Minerals", "Miner Boreal": a common noun that a sentence opens with and no part of the name. */
const saysWhatFollowsIs = (text: ArticleText, at: number, end: number) =>
  text.is(at, NOUNS) && !text.is(at, BEGINS_NAMES) && at + 1 < end && isNameWord(text, at + 1);

const ENDINGS = wordsOf(COMPANY_ENDINGS);
const OPENERS = wordsOf(SENTENCE_OPENERS);
const NO_ENDING = Tag.preposition | Tag.verb | Tag.modal | Tag.auxiliary | Tag.be;
/** "Critical Metals has", "Copper Mining Ltd": an adjective or a good that a sentence opens with and a name begins with. */
const beginsHouse = (text: ArticleText, at: number) =>
  text.is(at, OPENERS) &&
  text.isCapital(at + 1) &&
  (KNOWN_COMPANIES.has(`${text.base[at]} ${text.base[at + 1]}`) || endsHouse(text, at));
const endsHouse = (text: ArticleText, at: number) =>
  text.is(at + 1, ENDINGS) &&
  (text.possessive(at + 1) || text.has(at + 2, NO_ENDING) || text.is(at + 2, LEGAL)) &&
  !text.isCapital(at + 3);

/** "In Frankfurt Tormal fell", "In Hong Kong Tormal fell": where the name begins behind the place a sentence opens with; the token itself without one. */
function afterOpeningPlace(text: ArticleText, at: number): number {
  if (text.base[at - 1] !== 'in' || !text.opens(at - 1)) return at;
  const end = placeEnd(text, at);
  return isNameWord(text, end) && !text.is(end, PLACE_ENDINGS) ? end : at;
}
/** "In London Bridge", "In China Northern": what goes on with the name of a place. */
const PLACE_ENDINGS = words(
  'bridge street airport city county province district island islands bay river valley north south east west northern southern eastern western',
);

const NUMBERED = words(
  'stage phase unit train line kiln block zone pit shaft reactor plant lot module tranche round furnace',
);
/** "Stage 2", "Kiln 3": one of several of a kind, by its number. */
const isNumbered = (text: ArticleText, at: number) => text.is(at, NUMBERED) && text.isNumber(at + 1);

/** Adds all runs of capitalised words between two tokens, common sentence openers left out of their front. */
export function addNameRuns(text: ArticleText, start: number, end: number, runs: NameRun[]): void {
  for (let at = start; at < end; at++) {
    if (!isNameWord(text, at) || isNumbered(text, at)) continue;
    const isCommon = text.is(at, COMMON) && !isStates(text, at) && !beginsHouse(text, at);
    const opener = text.opens(at) && (isCommon || saysWhatFollowsIs(text, at, end));
    if (opener) continue;
    const run = runAt(text, afterOpeningPlace(text, at), end);
    runs.push(run);
    at = run.to - 1;
  }
}
