import { COMPANY_KINDS, INSTITUTION_KINDS } from '../data/name-words.ts';
import type { Lexed } from '../words/lexed.ts';
import { Tag } from '../words/tags.ts';
import { anyOf, words, wordsLike, wordsOf } from '../words/word-class.ts';

/** What a house is called for what it is. */
export const FIRM_KINDS = anyOf(wordsOf(COMPANY_KINDS), wordsOf(INSTITUTION_KINDS));
const SITES = words(
  'mine deposit orebody refinery mill concentrator furnace kiln project facility complex smelter circuit line site',
);
/** What with "the" means the company spoken of, or a thing of its. */
export const COMPANY_ANAPHOR = anyOf(
  FIRM_KINDS,
  SITES,
  words('bank board management fleet plant factory works share stock shares bosses shareholders venture subsidiary'),
);
/** What means one as well where it is told what it is like: "the state-owned giant", "the British-run plant". */
export const HOUSE = anyOf(FIRM_KINDS, SITES, words('giant venture consortium business subsidiary plant factory'));

/** "the world's largest miner": what a house is the largest of. */
const WHOLES = wordsLike(/^(?:world|country|nation|continent|region|state|industry)(?:['’]s)?$/);
const LARGEST_OF_IT = words(
  'company group firm miner maker manufacturer developer operator retailer airline carmaker automaker chipmaker steelmaker smelter lender insurer brewer giant',
);
const SEATED = words('based listed headquartered owned quoted');
const MAX_HOME = 3;
/** "a Canadian firm", "the Toronto-listed group": a place's name, ending at a token, that says no more than where a house is from. */
export function isHomeOfFirm(text: Lexed, to: number): boolean {
  if (text.base[to] === '-' && text.is(to + 1, SEATED)) return true;
  for (let at = to; at < to + MAX_HOME; at++) {
    if (text.is(at, FIRM_KINDS)) return true;
    if (text.has(at, NOT_LIKE | Tag.verb) || text.possessive(at) || text.is(at, MARK)) return false;
  }
  return false;
}

const THE = words('the this');
const NOT_LIKE = Tag.preposition | Tag.conjunction | Tag.pronoun | Tag.modal | Tag.auxiliary | Tag.be;
const MARK = wordsLike(/^[,.;:()"]$/);
const MAX_WORDS = 7;
/** Where "the state-owned company", "the Toronto-listed gold miner" begin, with what it is like between; -1 where the word means no house so. */
export function describedFirmFrom(text: Lexed, head: number): number {
  if (!text.is(head, HOUSE) || text.base[head + 1] === 'of') return -1;
  for (let at = head - 1; at >= Math.max(0, head - MAX_WORDS); at--) {
    if (text.is(at, THE)) return at < head - 1 ? at : -1;
    if (text.possessive(at) && text.is(at, WHOLES) && text.is(head, LARGEST_OF_IT)) continue;
    if (text.has(at, NOT_LIKE) || text.possessive(at) || text.is(at, MARK)) return -1;
  }
  return -1;
}

/** Verbs of having, getting and parting with what is owned. */
export const OWNING = wordsLike(
  /^(?:owns?|owned|holds?|held|possess(?:es|ed)?|took|takes?|taken|bought|buys?|acquired?|acquires|has|have|had|keeps?|kept|controls?|controlled|raised?|raises|sold|sells?)$/,
);

/** What is done with a sum for somebody. */
export const GIVING = words(
  'lent lends lend lending gave gives give giving granted grants granting awarded awards awarding handed handing paid pays paying offered offers offering loaned promised promises',
);
