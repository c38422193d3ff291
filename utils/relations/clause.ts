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
/** "NOK 640m": the letters of a currency say nothing but the unit. */
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
const isBracketed = (tokens: Tokens, from: number, to: number) =>
  word(tokens, from - 1) === '(' && word(tokens, to) === ')';

/** "The grant, it adds, was $90m": where the words between commas begin that say who says so, before a token; null where there are none. */
function asideOfReport(tokens: Tokens, to: number): number | null {
  if (word(tokens, to - 1) !== ',' || !REPORTS.test(word(tokens, to - 2))) return null;
  for (let at = to - 3; at >= Math.max(0, to - LONGEST_ASIDE); at--) if (word(tokens, at) === ',') return at;
  return null;
}
const LONGEST_ASIDE = 8;
const REPORTS = /^(?:says?|said|adds?|added|notes?|noted|reports?|reported|reckons?|reckoned|writes?|wrote)$/;
/** With such an aside in it. */
const MOST_BEFORE = 16;

/** The claim's own clause, at most ten tokens before it and sixteen behind. */
export function clauseOf({ tokens, from, to }: Place): Clause {
  let [first, last] = [isBracketed(tokens, from, to) ? from - 1 : from, to];
  while (from - first < 10 && !isEnd(tokens, first - 1)) first--;
  const told = asideOfReport(tokens, first);
  if (told !== null) {
    first = told;
    while (from - first < MOST_BEFORE && !isEnd(tokens, first - 1)) first--;
  }
  while (last - to < 16 && !isEnd(tokens, last)) last++;
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
  let first = to;
  while (first > 0 && to - first < SET_IN && !isEnd(tokens, first - 1)) first--;
  return RELATIVE.test(word(tokens, first)) && word(tokens, first - 1) === ',' ? first : null;
}
const SET_IN = 16;

/** "The grant, it adds, was $6m": who says so is set in. */
function reportBefore(tokens: Tokens, to: number): number | null {
  let first = to;
  while (first > 0 && to - first < REPORT && !isEnd(tokens, first - 1)) first--;
  const reports = /^(?:says?|said|adds?|added|reports?|reported|writes?|wrote|notes?|noted|claims?|claimed)$/;
  return word(tokens, first - 1) === ',' && reports.test(word(tokens, to - 1)) ? first : null;
}
/** Of who says so, no more tokens are read than these. */
const REPORT = 5;
const RELATIVE = /^(?:which|who|whose|where)$/;
/** Of what stands before a clause set in, no more tokens are read than these. */
const SUBJECT = 8;

function subjectBefore(tokens: Tokens, to: number): readonly string[] {
  let first = to;
  while (first > 0 && to - first < SUBJECT && !isEnd(tokens, first - 1)) first--;
  return tokens.lower.slice(first, to);
}

function frontedAt(tokens: Tokens, clauseFrom: number, most: number): readonly string[] {
  if (word(tokens, clauseFrom - 1) !== ',') return [];
  const setIn = relativeBefore(tokens, clauseFrom - 1) ?? reportBefore(tokens, clauseFrom - 1);
  if (setIn !== null) return subjectBefore(tokens, setIn - 1);
  let first = clauseFrom - 1;
  while (first > 0 && clauseFrom - first <= most && !isEnd(tokens, first - 1)) first--;
  const opens = first === 0 || tokens.kind[first - 1] === TokenKind.break || /^[.!?]$/.test(word(tokens, first - 1));
  return opens || most === APPOSED_TO ? tokens.lower.slice(first, clauseFrom - 1) : [];
}
