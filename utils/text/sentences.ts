import { isOfClass, TokenKind, type Tokens, touchesPrevious } from './tokens.ts';
import { formsOf, type WordClass } from './vocabulary.ts';

/** A sentence as a run of tokens, `to` excluded. A line break always ends one. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

const words = (list: string): WordClass => formsOf(new Set(list.split(/\s+/)));

/** Abbreviations that a name or a number follows: their full stop ends nothing. */
const BEFORE_NAMES =
  words(`mr mrs ms dr prof st sen rep gov gen col lt capt sgt adm maj cmdr brig hon rev amb pres messrs mt ft fig figs vol p pp vs approx
  est ca cf rs art sec ed al jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun`);
/** Some of them are units too. */
const UNITS = words('mt ft p');
/** Abbreviations that may also end a sentence: it does if a word follows that commonly opens one. */
const MAY_END = words('inc ltd co corp plc bros jr sr etc ave blvd dept univ');
/** After "U.S." or "Inc." only these are taken to open a sentence. */
const OPENERS =
  words(`the a an it its this that these those in on at but and he she they we i there if as for after before when while his
  her their however last no most some many our you what under since with by`);
const CLOSERS = words('" \' ) ]');

const opens = (tokens: Tokens, index: number) => isOfClass(tokens, index, OPENERS) && isUpper(tokens, index);

function isUpper(tokens: Tokens, index: number): boolean {
  const code = tokens.text.charCodeAt(tokens.start[index] ?? tokens.text.length);
  return code < 128
    ? code >= 65 && code <= 90
    : /^\p{Lu}/u.test(tokens.text.slice(tokens.start[index], tokens.end[index]));
}

function isLower(tokens: Tokens, index: number): boolean {
  if (tokens.kind[index] !== TokenKind.word) return false;
  const code = tokens.text.charCodeAt(tokens.start[index] as number);
  return code < 128 ? code >= 97 : /^\p{Ll}/u.test(tokens.text.slice(tokens.start[index], tokens.end[index]));
}

/** "Exports were 1.1Mt. Prices fell": what stands behind a number, before a capital, is a unit and no mount. */
const endsInUnit = (tokens: Tokens, at: number): boolean =>
  isOfClass(tokens, at, UNITS) && tokens.kind[at - 1] === TokenKind.number && isUpper(tokens, at + 2);

/** Whether a full stop stands after an abbreviation, an initial or a list's number and ends nothing. */
function abbreviates(tokens: Tokens, index: number): boolean {
  const before = index - 1;
  if (!touchesPrevious(tokens, index)) return false;
  const word = tokens.lower[before] as string;
  if (tokens.kind[before] === TokenKind.number) return before === 0 || tokens.kind[before - 1] === TokenKind.break;
  if (tokens.kind[before] !== TokenKind.word) return false;
  if (isOfClass(tokens, before, BEFORE_NAMES)) return !endsInUnit(tokens, before);
  if (word === 'no' || word === 'nos') return tokens.kind[index + 1] === TokenKind.number;
  // "in 2026E.", "5 m.": a letter glued to a number, or a unit after it, is no initial.
  if (word.length === 1 && tokens.kind[before - 1] === TokenKind.number)
    if (touchesPrevious(tokens, before) || isLower(tokens, before)) return false;
  // "up 4% y/y.": a letter after a stroke is none either.
  if (word.length === 1 && touchesPrevious(tokens, before) && tokens.lower[before - 1] === '/') return false;
  const lettered = word.length === 1 || tokens.lower[before - 1] === '.';
  if (!lettered && !isOfClass(tokens, before, MAY_END)) return false;
  return word.length === 1 && tokens.lower[before - 1] !== '.' ? true : !opens(tokens, index + 1);
}

function endsSentence(tokens: Tokens, index: number): boolean {
  const mark = tokens.lower[index];
  if (mark === '!' || mark === '?' || mark === '…') return true;
  if (mark !== '.') return false;
  const next = index + 1;
  if (next < tokens.length && tokens.start[next] === tokens.end[index] && tokens.kind[next] !== TokenKind.symbol) {
    // "rareearthsThe agency": a full stop without its space still ends a sentence before a capital, not inside "U.S." or "3.x".
    if (tokens.kind[next] !== TokenKind.word) return tokens.kind[next] === TokenKind.break;
    return /^\p{Lu}\p{Ll}/u.test(tokens.text.slice(tokens.start[next], tokens.end[next]));
  }
  return !abbreviates(tokens, index);
}

/** No sentence of prose is longer than this; a text without full stops is cut at its commas, so that work by the sentence stays linear. */
const LONG = 160;
const LONGEST = 240;
const isTooLong = (tokens: Tokens, from: number, index: number) =>
  index - from >= LONGEST || (index - from >= LONG && (tokens.lower[index] === ',' || tokens.lower[index] === ';'));

/** Whether what follows shows that the sentence goes on: a small letter, a comma. */
function goesOn(tokens: Tokens, index: number): boolean {
  const mark = tokens.lower[index];
  return mark === ',' || mark === ';' || isLower(tokens, index);
}

/** The sentences of a text in order, line breaks left out. Linear. */
export function sentences(tokens: Tokens): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  const close = (to: number) => {
    if (to > from) found.push({ from, to });
    from = to;
  };
  for (let index = 0; index < tokens.length; index++) {
    if (tokens.kind[index] === TokenKind.break) {
      close(index);
      from = index + 1;
    } else if (tokens.kind[index] === TokenKind.symbol && endsSentence(tokens, index)) {
      let to = index + 1;
      while (to < tokens.length && isOfClass(tokens, to, CLOSERS) && touchesPrevious(tokens, to)) to++;
      if (!goesOn(tokens, to)) close(to);
      index = to - 1;
    } else if (isTooLong(tokens, from, index)) close(index + 1);
  }
  close(tokens.length);
  return found;
}
