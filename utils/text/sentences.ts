import { TokenKind, type Tokens, touchesPrevious } from './tokens.ts';

/** A sentence as a run of tokens, `to` excluded. A line break always ends one. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof sr jr st sen rep gov gen col lt capt sgt hon rev pres no nos vol fig figs pp p ed al etc vs approx est ' +
    'inc ltd co corp plc bros jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'u.s u.k u.n e.u a.m p.m i.e e.g ca cf ave blvd rs art sec'
  ).split(' '),
);
const CLOSERS = new Set(['"', "'", ')', ']']);

function endsSentence(tokens: Tokens, index: number): boolean {
  const mark = tokens.lower[index];
  if (mark === '!' || mark === '?') return true;
  if (mark === '…') return true;
  if (mark !== '.') return false;
  const next = index + 1;
  if (next < tokens.length && tokens.start[next] === tokens.end[index] && tokens.kind[next] !== TokenKind.symbol) {
    // "rareearthsThe agency": a full stop without its space still ends a sentence before a capital, not inside "U.S." or "3.x".
    return (
      tokens.kind[next] === TokenKind.word &&
      /^\p{Lu}\p{Ll}/u.test(tokens.text.slice(tokens.start[next], tokens.end[next]))
    );
  }
  const before = index - 1;
  if (before < 0 || !touchesPrevious(tokens, index)) return true;
  const word = tokens.lower[before] as string;
  if (tokens.kind[before] !== TokenKind.word) return true;
  const initial = word.length === 1 && /\p{Lu}/u.test(tokens.text.charAt(tokens.start[before] as number));
  if (!ABBREVIATIONS.has(word) && !initial) return true;
  const followed = next < tokens.length ? tokens.text.charAt(tokens.start[next] as number) : '';
  return initial && before > 0 && tokens.lower[before - 1] === '.'
    ? /\p{Lu}/u.test(followed) && startsSentence(tokens, next)
    : false;
}

/** After "U.S." only a word that commonly opens a sentence is taken to open one. */
const OPENERS = new Set(
  'the a an it its this that these those in on at but and he she they we i there if as for after before when while'.split(
    ' ',
  ),
);
const startsSentence = (tokens: Tokens, index: number) => OPENERS.has(tokens.lower[index] as string);

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
    } else if (endsSentence(tokens, index)) {
      let to = index + 1;
      while (to < tokens.length && CLOSERS.has(tokens.lower[to] as string) && touchesPrevious(tokens, to)) to++;
      close(to);
      index = to - 1;
    }
  }
  close(tokens.length);
  return found;
}
