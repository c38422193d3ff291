import { CODES } from '../quantities/data/currencies.ts';
import { isOfClass, TokenKind, type Tokens } from '../text/tokens.ts';
import { wordClass } from '../text/vocabulary.ts';

/** A full stop inside a sentence is an abbreviation's. */
export const CLAUSE_END = /^[,;:()–|!?]$/;

/** A claim in the tokens of its sentence. */
export interface Place {
  readonly tokens: Tokens;
  /** The claim's first token and the one after its last. */
  readonly from: number;
  readonly to: number;
}

export const word = (tokens: Tokens, index: number) => (index < 0 ? '' : (tokens.lower[index] ?? ''));
/** Whether a token is written with a capital letter. */
export const isCapital = (tokens: Tokens, at: number): boolean =>
  /\p{Lu}/u.test(tokens.text.charAt(tokens.start[at] ?? -1));
/** "NOK 90m": the letters of a currency say nothing but the unit. */
export const isMoneyCode = (tokens: Tokens, at: number): boolean =>
  CODES.has(tokens.text.slice(tokens.start[at] ?? 0, tokens.end[at] ?? 0));
const ENDS_CLAUSE = wordClass((form) => CLAUSE_END.test(form));
const isEnd = (tokens: Tokens, index: number) =>
  index < 0 ||
  index >= tokens.length ||
  tokens.kind[index] === TokenKind.break ||
  isOfClass(tokens, index, ENDS_CLAUSE);

/** Where the sentence of a token begins, or its part behind a semicolon. */
export function partStart(tokens: Tokens, at: number): number {
  let first = at;
  while (first > 0 && tokens.kind[first - 1] !== TokenKind.break && !isOfClass(tokens, first - 1, PART_END)) first--;
  return first;
}
const PART_END = wordClass((form) => /^[.!?;]$/.test(form));

export interface Clause {
  /** Its first token, and the one after its last. */
  readonly from: number;
  readonly to: number;
  readonly before: readonly string[];
  readonly inside: readonly string[];
  readonly after: readonly string[];
  /** A short phrase set before the clause at the sentence's start, "In value, exports fell", or what the clause is set beside. */
  readonly fronted: readonly string[];
}

/** "the loan (C$75m) is converted": what stands before the bracket tells what the figure in it is. */
export const isBracketed = (tokens: Tokens, from: number, to: number) =>
  word(tokens, from - 1) === '(' && word(tokens, to) === ')';

/** Where what stands before a token begins, no further back than `most` tokens. */
function startBefore(tokens: Tokens, to: number, most: number): number {
  let first = to;
  while (first > 0 && to - first < most && !isEnd(tokens, first - 1)) first--;
  return first;
}

/** "The loan, the bank noted, was $90m": the comma before the words that say who says so, before a token; null where there are none. */
function asideOfReport(tokens: Tokens, to: number): number | null {
  if (word(tokens, to - 1) !== ',' || !REPORTS.test(word(tokens, to - 2))) return null;
  const first = startBefore(tokens, to - 1, LONGEST_ASIDE);
  return word(tokens, first - 1) === ',' ? first - 1 : null;
}
const LONGEST_ASIDE = 6;
const REPORTS =
  /^(?:says?|said|adds?|added|notes?|noted|reports?|reported|reckons?|reckoned|writes?|wrote|thinks?|believes?|argues?|claims?|insists?|seems|appears|out|emerged|happens)$/;
/** With such an aside in it. */
const MOST_BEFORE = 16;

/** Words that join two figures, of which each has its own noun or verb before it. */
const JOINS = /^(?:and|but|while|whereas)$/;
const OWN_WORDS = 5;
/** "The price was $19 and cash cost $7": whether from a token on another figure is told by words of its own. */
function tellsAnother(tokens: Tokens, at: number): boolean {
  if (!JOINS.test(word(tokens, at))) return false;
  let words = 0;
  for (let next = at + 1; next <= at + OWN_WORDS && !isEnd(tokens, next); next++) {
    if (tokens.kind[next] === TokenKind.number) return words > 0;
    if (
      tokens.kind[next] === TokenKind.word &&
      !/^(?:us|a|an|the|about|around|some|only|by|to|at|of|another|further)$/.test(word(tokens, next))
    )
      words++;
  }
  return false;
}

/** The claim's own clause, at most ten tokens before it and sixteen behind. */
export function clauseOf({ tokens, from, to }: Place): Clause {
  let [first, last] = [isBracketed(tokens, from, to) ? from - 1 : from, to];
  while (from - first < 10 && !isEnd(tokens, first - 1)) first--;
  const aside = asideOfReport(tokens, first);
  if (aside !== null) first = startBefore(tokens, aside, MOST_BEFORE - (from - aside));
  while (last - to < 16 && !isEnd(tokens, last) && !tellsAnother(tokens, last)) last++;
  const words = (start: number, end: number) => tokens.lower.slice(start, end);
  return {
    from: first,
    to: last,
    before: words(first, from),
    inside: words(from, to),
    after: words(to, Math.min(last, to + 10)),
    fronted: frontedAt(tokens, first, isApposed(tokens, first, from) ? APPOSED_TO : FRONTED),
  };
}

/** A fronted phrase has no more tokens than this; of what a phrase is set beside, no more are read. */
const [FRONTED, APPOSED_TO] = [6, 10];

/** "Sales came to $171m, an increase of 9%": the change is of what stands before. */
const isApposed = (tokens: Tokens, clauseFrom: number, claimFrom: number) =>
  claimFrom - clauseFrom <= 4 && /^(?:a|an|up|down|or|rising|falling)$/.test(word(tokens, clauseFrom));

/** "Services, which make up most of the economy, grew 0.3%": what grew stands before the clause set in, which begins here. */
function relativeBefore(tokens: Tokens, to: number): number | null {
  const first = startBefore(tokens, to, SET_IN);
  return RELATIVE.test(word(tokens, first)) && word(tokens, first - 1) === ',' ? first : null;
}
const SET_IN = 16;
const RELATIVE = /^(?:which|who|whose|where)$/;
/** Of what stands before a clause set in, no more tokens are read than these. */
const SUBJECT = 8;

function frontedAt(tokens: Tokens, clauseFrom: number, most: number): readonly string[] {
  if (word(tokens, clauseFrom - 1) !== ',') return [];
  const setIn = relativeBefore(tokens, clauseFrom - 1);
  if (setIn !== null) return tokens.lower.slice(startBefore(tokens, setIn - 1, SUBJECT), setIn - 1);
  const first = startBefore(tokens, clauseFrom - 1, most);
  const opens = first === 0 || tokens.kind[first - 1] === TokenKind.break || /^[.!?]$/.test(word(tokens, first - 1));
  return opens || most === APPOSED_TO ? tokens.lower.slice(first, clauseFrom - 1) : [];
}
