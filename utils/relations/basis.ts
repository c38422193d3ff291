import { NAMES, SIGNS } from '../quantities/data/currencies.ts';
import { SCALES } from '../quantities/data/number-words.ts';
import { UNITS } from '../quantities/data/units.ts';
import { isOfClass, TokenKind, type Tokens } from '../text/tokens.ts';
import { wordClass } from '../text/vocabulary.ts';
import { CLAUSE_END, type Clause, isMoneyCode, type Place, partStart, word } from './clause.ts';

/** By what a flow is told: what it was worth, how much of it there was, how many pieces. */
export type Basis = 'value' | 'volume' | 'number';

/** Behind a figure "in value" and "by volume" stand within so many tokens of it. */
const [BEFORE, BEHIND] = [24, 10];
/** "It fell 4%, in tonnes": a phrase set behind is no longer. */
const TRAIL = 4;

const VALUE = wordClass((form) =>
  /^(?:values?|valued|worth|earnings|receipts|proceeds|dollars?|euros?|yuan|fetch(?:ed|es|ing)?)$/.test(form),
);
const VOLUME = wordClass((form) => /^(?:volumes?|tonnages?|weight)$/.test(form));
const NUMBER = wordClass((form) => /^(?:number|units|pieces)$/.test(form));
/** "In tonnes", "by weight". */
const TERMS = wordClass((form) => /^(?:in|by)$/.test(form));
/** What a change is set beside is told by the words before it: "8,100 tonnes, or 4% more", "$3bn, which was 4% more". */
const SETS_BESIDE = wordClass((form) =>
  /^(?:an?|up|down|or|by|of|some|about|around|nearly|almost|only|just|still|which|is|was|to|rise|fall|drop|gain|increase|decrease|decline|growth|jump|surge|slump|plunge|dip|slide|rising|falling|more|over|than)$/.test(
    form,
  ),
);

/** "9.4 billion yen", "40 tonnes": whether a unit's name stands behind a number, or tells by itself in what is counted. */
function isMeasured(tokens: Tokens, at: number): boolean {
  const before = word(tokens, at - 1);
  return tokens.kind[at - 1] === TokenKind.number || SCALES.has(before) || isOfClass(tokens, at - 1, TERMS);
}

/** What a token tells of what a figure beside it is told by. */
function toldAt(tokens: Tokens, at: number): Basis | null {
  const form = word(tokens, at);
  if (isOfClass(tokens, at, VOLUME)) return 'volume';
  if (isOfClass(tokens, at, VALUE) || SIGNS.has(form) || isMoneyCode(tokens, at)) return 'value';
  // A pound may be either.
  if (!isMeasured(tokens, at) || form === 'pounds') return null;
  if (isOfClass(tokens, at, NUMBER)) return 'number';
  if (NAMES.has(form)) return 'value';
  return UNITS.get(form)?.kind === 'mass' ? 'volume' : null;
}

/** Where what tells of a figure begins before it: its clause, and what that is set beside. */
function firstBefore(tokens: Tokens, { from: first, frontedFrom }: Clause, from: number): number {
  for (let at = first; at < from; at++)
    if (!isOfClass(tokens, at, SETS_BESIDE)) return isOfClass(tokens, frontedFrom, TERMS) ? frontedFrom : first;
  return Math.max(partStart(tokens, from), from - BEFORE);
}

/** By what a share or a change of a flow is told, by the nearest words that tell it; null where none do. */
export function basisOf({ tokens, from, to }: Place, clause: Clause): Basis | null {
  const first = firstBefore(tokens, clause, from);
  const isSetBehind = word(tokens, clause.to) === ',' && isOfClass(tokens, clause.to + 1, TERMS);
  const trailing = isSetBehind ? onlyBasisIn(tokens, clause.to + 1, Math.min(clause.to + TRAIL, tokens.length)) : null;
  if (trailing !== null) return trailing;
  for (let distance = 1, goesOn = true; distance <= BEFORE; distance++) {
    const behind = to + distance - 1;
    goesOn &&= distance <= BEHIND && behind < clause.to && !/^(?:and|but)$/.test(word(tokens, behind));
    const told = goesOn ? toldAt(tokens, behind) : null;
    if (told !== null) return told;
    const before = from - distance;
    // "8,100 tonnes ($3m), 4% more": what stands in brackets is told besides.
    const found = before >= first && !isInBrackets(tokens, before) ? toldAt(tokens, before) : null;
    if (found !== null) return found;
  }
  return null;
}

/** By what the words of a stretch tell their figures; null where none or several do. */
export function onlyBasisIn(tokens: Tokens, from: number, to: number): Basis | null {
  let only: Basis | null = null;
  for (let at = from; at < to; at++) {
    const told = toldAt(tokens, at);
    if (told !== null && only !== null && told !== only) return null;
    only ??= told;
  }
  return only;
}

/** Whether a token stands in brackets that close within few tokens. */
function isInBrackets(tokens: Tokens, at: number): boolean {
  for (let next = at; next < at + BRACKETED && next < tokens.length; next++) {
    if (word(tokens, next) === ')') return true;
    if (CLAUSE_END.test(word(tokens, next)) && next > at) return false;
  }
  return false;
}
const BRACKETED = 6;
