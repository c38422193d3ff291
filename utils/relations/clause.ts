import { Tag, tagsOf } from '../claims/words/tags.ts';
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
/** Whether a token is a word written small. */
export const isLowerWord = (tokens: Tokens, at: number): boolean =>
  tokens.kind[at] === TokenKind.word && /^\p{Ll}/u.test(tokens.text.charAt(tokens.start[at] as number));
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
  /** Its first token. */
  readonly frontedFrom: number;
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

/** A finite verb, by which a clause goes on about a subject that stands before it. */
const isPredicate = (tokens: Tokens, at: number): boolean =>
  (tagsOf(word(tokens, at)) & (Tag.be | Tag.modal | Tag.verb)) !== 0 && !isGerund(tokens, at);
const isGerund = (tokens: Tokens, at: number) => (tagsOf(word(tokens, at)) & Tag.gerund) !== 0;

/** A verb behind "and", or a word that must be one by what it leads to: "and employs 90", "and needs no". */
const isJoinedVerb = (tokens: Tokens, at: number): boolean =>
  isPredicate(tokens, at) ||
  (/s$/.test(word(tokens, at)) && (tokens.kind[at + 1] === TokenKind.number || DETERMINES.test(word(tokens, at + 1))));

/** Words that join two figures, of which each has its own noun or verb before it. */
const JOINS = /^(?:and|but|while|whereas)$/;
const OWN_WORDS = 7;

/** Where what is said behind a token ends, no further than another: "employs 90 and is listed in Oslo". */
export function predicateEnd(tokens: Tokens, from: number, to: number): number {
  for (let at = from; at < to; at++)
    if (/^(?:and|but)$/.test(word(tokens, at)) && isJoinedVerb(tokens, at + 1)) return at;
  return to;
}

/** "And may sell 300 of them", "and keeps the ore of 12 weeks": a further verb with a figure of its own. */
function goesOnToAnother(tokens: Tokens, verb: number): boolean {
  if (!isJoinedVerb(tokens, verb)) return false;
  for (let next = verb + 1; next <= verb + OWN_PREDICATE && !isEnd(tokens, next); next++)
    if (tokens.kind[next] === TokenKind.number) return true;
  return false;
}
const DETERMINES = /^(?:an?|the|its|their|his|her|no|some|any|every|all|about|around|only|another)$/;
const OWN_PREDICATE = 14;

/** "The price was $19 and cash cost $7": whether from a token on another figure is told by words of its own. */
function tellsAnother(tokens: Tokens, at: number): boolean {
  if (!JOINS.test(word(tokens, at))) return false;
  if (goesOnToAnother(tokens, at + 1)) return true;
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

/** "|At 900 tonnes|, imports of tin were the highest ever": a figure set before the clause that tells what it is. */
const opensWithFigure = (tokens: Tokens, first: number, from: number, to: number): boolean =>
  first === 0 && from === 1 && word(tokens, first) === 'at' && word(tokens, to) === ',';

/** The claim's own clause, at most ten tokens before it and sixteen behind. */
export function clauseOf({ tokens, from, to }: Place): Clause {
  let [first, last] = [isBracketed(tokens, from, to) ? from - 1 : from, to];
  while (from - first < 10 && !isEnd(tokens, first - 1)) first--;
  const aside = asideOfReport(tokens, first);
  if (aside !== null) first = startBefore(tokens, aside, MOST_BEFORE - (from - aside));
  const behind = opensWithFigure(tokens, first, from, to) ? to + 1 : to;
  last = behind;
  while (last - behind < 16 && !isEnd(tokens, last) && !tellsAnother(tokens, last)) last++;
  const words = (start: number, end: number) => tokens.lower.slice(start, end);
  const fronted = frontedAt(tokens, first, from);
  return {
    from: first,
    to: last,
    before: words(first, from),
    inside: words(from, to),
    after: words(behind, Math.min(last, behind + 10)),
    fronted: words(fronted.from, fronted.to),
    frontedFrom: fronted.from,
  };
}

/** A fronted phrase has no more tokens than this; of what a phrase is set beside, no more are read. */
const [FRONTED, APPOSED_TO] = [6, 10];

/** "Sales came to $171m, an increase of 9%": the change is of what stands before. */
const isApposed = (tokens: Tokens, clauseFrom: number, claimFrom: number) =>
  claimFrom - clauseFrom <= 4 && /^(?:a|an|up|down|or|rising|falling)$/.test(word(tokens, clauseFrom));

/**
 * "Services, which make up most of the economy, grew 0.3%", "the line, opened in May, has a capacity of 90 tonnes": what the clause
 * from a token on is about stands before the words set in, which begin here.
 */
function asideBefore(tokens: Tokens, clauseFrom: number): number | null {
  const first = startBefore(tokens, clauseFrom - 1, SET_IN);
  const isSetIn = RELATIVE.test(word(tokens, first)) || isPredicate(tokens, clauseFrom);
  return isSetIn && word(tokens, first - 1) === ',' ? first : null;
}
const SET_IN = 16;
const RELATIVE = /^(?:which|who|whose|where)$/;
/** Of what stands before a clause set in, no more tokens are read than these. */
const SUBJECT = 8;

/** "The plant makes 400 tonnes a year and employs 90": what the last verb of several goes on about, where it stands further back. */
function subjectOfJoined(tokens: Tokens, clauseFrom: number, claimFrom: number): Stretch | null {
  let verb = claimFrom - 1;
  while (verb > clauseFrom && !(/^(?:and|but)$/.test(word(tokens, verb - 1)) && isJoinedVerb(tokens, verb))) verb--;
  if (verb === clauseFrom) return null;
  const from = startBefore(tokens, clauseFrom, SENTENCE);
  let to = from;
  while (to < from + SUBJECT && to < clauseFrom && !isPredicate(tokens, to)) to++;
  return { from, to };
}
/** No subject is looked for further back than this. */
const SENTENCE = 40;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

function frontedAt(tokens: Tokens, clauseFrom: number, claimFrom: number): Stretch {
  const none = { from: clauseFrom, to: clauseFrom };
  if (word(tokens, clauseFrom - 1) !== ',') return subjectOfJoined(tokens, clauseFrom, claimFrom) ?? none;
  const aside = asideBefore(tokens, clauseFrom);
  if (aside !== null) return { from: startBefore(tokens, aside - 1, SUBJECT), to: aside - 1 };
  const most = isApposed(tokens, clauseFrom, claimFrom) ? APPOSED_TO : FRONTED;
  const first = startBefore(tokens, clauseFrom - 1, most);
  const opens = first === 0 || tokens.kind[first - 1] === TokenKind.break || /^[.!?]$/.test(word(tokens, first - 1));
  return opens || most === APPOSED_TO ? { from: first, to: clauseFrom - 1 } : none;
}
