import { isCapital, TokenKind, type Tokens } from '../text/tokens.ts';
import { MOVED } from './data/ambiguous.ts';
import {
  AFTER_NAME,
  ASIDE_OPENERS,
  ASSESSED,
  DETERMINERS,
  FIGURES,
  HOLDINGS,
  HOUSE_ACTS,
  HOUSE_GOODS,
  HOUSE_KINDS,
  IRREGULAR_ACTS,
  LEADING_WORDS,
  LISTINGS,
  OF_HOUSES,
  OF_MEMBERS,
  PREPOSITIONS,
  STANDING,
} from './data/house-words.ts';
import { beginsSentence } from './position.ts';

const MAX_LEADING = 4;
/** The word a name's "has", "will also" or "is to" lead to. */
function verbAfter({ lower }: Tokens, to: number): string {
  let at = to;
  while (at < to + MAX_LEADING && LEADING_WORDS.has(lower[at] ?? '')) at++;
  return lower[at] ?? '';
}

/** "sues", "sued" and "suing" by "sue"; "ships" and "supplies" alike. */
function isAct(word: string): boolean {
  if (HOUSE_ACTS.has(word) || IRREGULAR_ACTS.has(word)) return true;
  const stem = /^(.{2,}?)(?:ie[sd]|e?s|e?d|ing)$/.exec(word)?.[1];
  return stem !== undefined && (HOUSE_ACTS.has(stem) || HOUSE_ACTS.has(`${stem}e`) || HOUSE_ACTS.has(`${stem}y`));
}

const AUXILIARIES = new Set(['has', 'had', 'will', 'would', 'can', 'could']);
/** "Neo said", "Neo will build", "Neo and its partner", "Neo rose 3%", "SMM data". */
function acts(tokens: Tokens, to: number): boolean {
  const next = tokens.lower[to] ?? '';
  if (next === 'and' && (tokens.lower[to + 1] === 'its' || isCapital(tokens, to + 1))) return true;
  if (AUXILIARIES.has(next)) return true;
  if (isAct(verbAfter(tokens, to)) || FIGURES.has(next)) return true;
  return MOVED.has(next) && [to + 1, to + 2].some((at) => tokens.kind[at] === TokenKind.number);
}

const MAX_KIND = 4;
/** "Neo (TSX: NEO)", "Neo, which", "Neo, based in" or "Neo, a Canadian maker of". */
function isDescribed({ lower }: Tokens, to: number): boolean {
  if (COPULA.has(lower[to] ?? ''))
    return (
      !DETERMINERS.has(lower[to + 1] ?? '') ||
      (lower[to + 1] === 'one' && lower[to + 2] === 'of') ||
      lower.slice(to + 1, to + 2 + MAX_KIND).some((word) => HOUSE_KINDS.has(word))
    );
  if (lower[to] === '(') return LISTINGS.has(lower[to + 1] ?? '');
  if (lower[to] !== ',') return false;
  if (!ARTICLES.has(lower[to + 1] ?? '')) return ASIDE_OPENERS.has(lower[to + 1] ?? '');
  return lower.slice(to + 2, to + 2 + MAX_KIND).some((word) => HOUSE_KINDS.has(word));
}
const COPULA = new Set(['is', 'was']);
const ARTICLES = new Set(['a', 'an', 'the', 'another', 'one', 'its']);

/** "the magnet maker Neo", "the miner, Neo,", "Toronto-listed Neo", "shares of Neo", "bought from Neo in May", "prices assessed by SMM". */
function isIntroduced({ lower }: Tokens, from: number, to: number): boolean {
  const before = lower[from - 1] ?? '';
  if (before === ',' && lower[to] === ',' && HOUSE_KINDS.has(lower[from - 2] ?? '')) return true;
  if (HOUSE_KINDS.has(before) || (STANDING.has(before) && lower[from - 2] === '-')) return true;
  if (before === 'by' && ASSESSED.has(lower[from - 2] ?? '')) return true;
  if (!PREPOSITIONS.has(before)) return false;
  const told = lower[from - 2] ?? '';
  return (
    HOLDINGS.has(told) ||
    FIGURES.has(told) ||
    HOUSE_GOODS.has(told) ||
    to >= lower.length ||
    AFTER_NAME.has(lower[to] ?? '')
  );
}

/** "Neo's plant", "Neo's Silmet works". */
const hasGoods = (tokens: Tokens, to: number): boolean =>
  HOUSE_GOODS.has(tokens.lower[to] ?? '') || isCapital(tokens, to);

/** "MP (NYSE: MP)", "NYSE:MP". */
export function isTicker({ lower }: Tokens, from: number, to: number, exchange: string): boolean {
  if (lower[from - 1] === ':' && lower[from - 2] === exchange) return true;
  return lower[to] === '(' && lower[to + 1] === exchange && lower[to + 2] === ':' && lower[to + 3] === lower[from];
}

/** "(SMM)", "SMM:": whose report begins here. */
function opensReport({ lower, kind }: Tokens, from: number, to: number): boolean {
  if (lower[from - 1] === '(' && lower[to] === ',') return true;
  const isBracketed = lower[from - 1] === '(' && lower[to] === ')';
  const first = isBracketed ? from - 1 : from;
  return (isBracketed || lower[to] === ':') && (first === 0 || kind[first - 1] === TokenKind.break);
}

/** "short of Neo after", "won Vulcan's loan", "said Benchmark": a capital inside a sentence, apart from other names. */
function standsApart(tokens: Tokens, from: number, to: number): boolean {
  if (beginsSentence(tokens, from) || isCapital(tokens, from - 1)) return false;
  return (
    (tokens.lower[to - 1] as string).endsWith("'s") ||
    to >= tokens.length ||
    AFTER_NAME.has(tokens.lower[to] ?? '') ||
    ARTICLES.has(tokens.lower[to] ?? '') ||
    tokens.lower[from - 1] === 'by'
  );
}

/** Whether nothing beside letters that may be a company's short name speaks against it: an article, a number, more of a name. */
export function mayBeHouse(tokens: Tokens, from: number, to: number): boolean {
  const { lower, kind } = tokens;
  const before = lower[from - 1] ?? '';
  const after = lower[to] ?? '';
  if (before === '-' || kind[from - 1] === TokenKind.number) return false;
  if (OF_HOUSES.has(after)) return true;
  if (DETERMINERS.has(before) || OF_MEMBERS.has(before)) return false;
  if ((lower[to - 1] as string).endsWith("'s")) return true;
  return after !== '-' && (!isCapital(tokens, to) || isAct(after));
}

/** Whether such letters stand as one: as what acts, is held, is listed, or owns a plant. */
export function standsAsHouse(tokens: Tokens, from: number, to: number): boolean {
  if (!mayBeHouse(tokens, from, to)) return false;
  if (standsApart(tokens, from, to) || OF_HOUSES.has(tokens.lower[to] ?? '')) return true;
  if ((tokens.lower[to - 1] as string).endsWith("'s")) return hasGoods(tokens, to);
  return opensReport(tokens, from, to) || acts(tokens, to) || isDescribed(tokens, to) || isIntroduced(tokens, from, to);
}
