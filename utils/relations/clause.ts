import { TokenKind, type Tokens } from '../text/tokens.ts';

/** A full stop inside a sentence is an abbreviation's. */
const CLAUSE_END = /^[,;:()–|!?]$/;

/** A claim in the tokens of its sentence. */
export interface Place {
  readonly tokens: Tokens;
  /** The claim's first token and the one after its last. */
  readonly from: number;
  readonly to: number;
}

export const word = (tokens: Tokens, index: number) => tokens.lower[index] ?? '';
const isEnd = (tokens: Tokens, index: number) =>
  index < 0 || index >= tokens.length || tokens.kind[index] === TokenKind.break || CLAUSE_END.test(word(tokens, index));

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

/** The claim's own clause, at most ten tokens before it and sixteen behind. */
export function clauseOf({ tokens, from, to }: Place): Clause {
  let [first, last] = [from, to];
  while (from - first < 10 && !isEnd(tokens, first - 1)) first--;
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

function frontedAt(tokens: Tokens, clauseFrom: number, most: number): readonly string[] {
  if (word(tokens, clauseFrom - 1) !== ',') return [];
  let first = clauseFrom - 1;
  while (first > 0 && clauseFrom - first <= most && !isEnd(tokens, first - 1)) first--;
  const opens = first === 0 || tokens.kind[first - 1] === TokenKind.break || /^[.!?]$/.test(word(tokens, first - 1));
  return opens || most === APPOSED_TO ? tokens.lower.slice(first, clauseFrom - 1) : [];
}
