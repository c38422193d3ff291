import type { Claim } from '../claims/claim.ts';
import { PRICE_HUBS } from '../claims/data/place-groups.ts';
import { MONTH_NUMBERS, SEASONS, WEEKDAY_NUMBERS } from '../claims/data/time-words.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';
import { type Clause, isLowerWord, type Place, partStart, predicateEnd, word } from './clause.ts';
import { ownWords } from './parties.ts';
import { areSites } from './sites.ts';
import { isLongNameAt, isPartOfCountry, placeAt } from './states.ts';

/** "In March", "in Q2", "at Christmas". */
export const isTimeName = (word: string): boolean =>
  MONTH_NUMBERS.has(word) ||
  WEEKDAY_NUMBERS.has(word) ||
  SEASONS.has(word) ||
  /^(?:q[1-4]|h[12]|christmas|easter|ramadan)$/.test(word);
const CONTINENT = /^(?:asia|africa)$/;

/** "The port of Delfzijl": what a place is called behind. */
const SEAT = /^(?:ports?|city|town|village|district|county|province|prefecture|municipality)$/;

/** Whom one is "at": a house, no place of mining. */
const STAFF =
  /^(?:analysts?|traders?|economists?|strategists?|brokers?|dealers?|researchers?|officials?|executives?|director|head|partner|professor|lecturer|editor)$/;

/** "In Jiangxi", "at Kiruna", "for its Kiruna mine", but not "traders at Marrowby & Co". */
function leadsToSite(tokens: Tokens, at: number): boolean {
  const form = word(tokens, at);
  if (form === 'in') return tokens.kind[at + 1] === TokenKind.word;
  if (form === 'of') return SEAT.test(word(tokens, at - 1));
  if (form === 'at') return !STAFF.test(word(tokens, at - 1));
  return (
    (form === 'for' || form === 'from') &&
    /^(?:its|the|their)$/.test(word(tokens, at + 1)) &&
    [at + 3, at + 4].some((noun) => areSites(word(tokens, noun)))
  );
}

/** "a line in Guangxi, which makes 44 tonnes": where what a relative clause is about begins, else the clause itself. */
function antecedentFrom(tokens: Tokens, clauseFrom: number): number {
  if (!/^(?:which|where)$/.test(word(tokens, clauseFrom)) || word(tokens, clauseFrom - 1) !== ',') return clauseFrom;
  let from = clauseFrom - 1;
  while (from > 0 && clauseFrom - from <= ANTECEDENT && !/^[,;:.()]$/.test(word(tokens, from - 1))) from--;
  return from;
}
const ANTECEDENT = 8;

/** "Vale's Salobo mine": one of a company's sites, by the name before its noun. */
function siteOf(claim: Claim, tokens: Tokens, from: number, to: number): string[] {
  for (let at = from + 1; at < to; at++) {
    // "Vale works": a verb.
    if (!areSites(word(tokens, at)) || word(tokens, at) === 'works') continue;
    if (tokens.kind[at - 1] !== TokenKind.word || isLowerWord(tokens, at - 1)) continue;
    const name = word(tokens, at - 1).replace(/'s?$/, '');
    const own = ownWords(claim).has(name) || placeAt(tokens, at - 1) !== null;
    if (!own && name.length > 3) return [name];
  }
  return [];
}

/** The part of a country, or the site, that the word at a token leads to: "in Jiangxi", "at its Salar plant"; null where it leads to none. */
function regionLedToAt(claim: Claim, tokens: Tokens, at: number): string | null {
  if (!leadsToSite(tokens, at)) return null;
  const name = [at + 1, at + 2].find((next) => tokens.kind[next] === TokenKind.word && !isLowerWord(tokens, next));
  if (name === undefined) return null;
  const country = isPartOfCountry(tokens, name) ? null : placeAt(tokens, name);
  // "Boreal made 900 tonnes in Chile": it may make others elsewhere.
  if (country !== null) return country !== 'world' && claim.org !== null && isSpread(claim) ? country : null;
  const form = word(tokens, name).replace(/'s?$/, '');
  const own =
    (claim.org ?? '').toLowerCase().includes(form) ||
    placeAt(tokens, name + 1) !== null ||
    isLongNameAt(tokens, name) ||
    (claim.place === 'EU' && form === 'union') ||
    STATE.test(form);
  const isMarkets = claim.measure === 'price' && claim.place !== null && PRICE_HUBS[form] === claim.place;
  return own || isMarkets || isTimeName(form) || CONTINENT.test(form) ? null : form;
}

/** "In the Republic": the country itself. */
const STATE = /^(?:republic|kingdom|federation|commonwealth|sultanate|emirates?)$/;

/** "Guangdong's exports": parts of a country whose figure it is. */
function ownersIn(tokens: Tokens, from: number, to: number): string[] {
  const found: string[] = [];
  for (let at = from; at < to; at++)
    if (isPartOfCountry(tokens, at) && word(tokens, at).endsWith("'s")) found.push(word(tokens, at).replace(/'s$/, ''));
  return found;
}

/** Figures of a part of a country or of one of a company's sites: of which. */
export function regionsOf(claim: Claim, { tokens, from, to }: Place, clause: Clause): string[] {
  if (claim.kind === 'change') return ownersIn(tokens, clause.from, from);
  if (claim.place === null && claim.org === null && !/^(?:price|other)$/.test(claim.measure)) return [];
  const { frontedFrom, fronted } = clause;
  const found: string[] = [
    ...siteOf(claim, tokens, frontedFrom, frontedFrom + fronted.length),
    ...siteOf(claim, tokens, clause.from, clause.to),
  ];
  const read = (start: number, end: number) => {
    for (let at = start; at < end; at++) {
      if (isPartOfCountry(tokens, at) && (word(tokens, at).endsWith("'s") || OFFICERS.test(word(tokens, at + 1))))
        found.push(word(tokens, at).replace(/'s$/, ''));
      // "valued at A$90m": letters of the sum.
      const leadsOn = at + 1 < from || at >= to;
      const region = leadsOn ? regionLedToAt(claim, tokens, at) : null;
      if (region !== null) found.push(region);
    }
  };
  read(frontedFrom, frontedFrom + fronted.length);
  // Where something was done may be told behind all else.
  const end = /^(?:other|stockpile)$/.test(claim.measure)
    ? clause.to
    : predicateEnd(tokens, to, Math.min(clause.to, to + 4));
  read(fronted.length > 0 ? clause.from : antecedentFrom(tokens, clause.from), end);
  const opening = found.length === 0 ? openingRegion(claim, tokens, clause.from) : null;
  return opening === null ? found : [opening];
}

/** "In Narvik, by the sea, it runs a works that makes 90 tonnes": the place a sentence opens with is told of all that follows. */
function openingRegion(claim: Claim, tokens: Tokens, clauseFrom: number): string | null {
  const first = partStart(tokens, clauseFrom);
  if (!/^(?:in|at)$/.test(word(tokens, first))) return null;
  const goesOn = tokens.lower.slice(first, clauseFrom).every((form) => !ELSEWHERE.test(form));
  return goesOn ? regionLedToAt(claim, tokens, first) : null;
}
const ELSEWHERE = /^(?:while|whereas|but|elsewhere)$/;

/** What a company has some of in each of several countries. */
const isSpread = ({ measure, unit }: Claim): boolean =>
  SPREAD.test(measure) || (measure === 'other' && unit === 'count');
const SPREAD = /^(?:(?:mine-|magnet-)?production|processing|capacity|workforce|revenue)$/;

/** "A Shenzhen court", "Guangxi customs": of that part of the country. */
const OFFICERS = /^(?:courts?|tribunals?|police|customs|prosecutors|officers|magistrates?)$/;
