import { TokenKind, type Tokens, touchesPrevious } from '../text/tokens.ts';
import { wordQuestion } from '../text/vocabulary.ts';
import { foldWord, isJoint } from './fold.ts';
import { type Form, Lexicon, type Node } from './lexicon.ts';
import { createSupport } from './support.ts';
import type { TermMention } from './term.ts';

/** A form where it stands: tokens `from` to `to`, excluded. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly form: Form;
}

let lexicon: Lexicon | null = null;

const withoutPossessive = (word: string) => (word.endsWith("'s") ? word.slice(0, -2) : word);
/** A word as forms are compared. */
const KEY = wordQuestion((word) => foldWord(withoutPossessive(word)));
/** What a word may begin. */
const FIRST = wordQuestion((word) => {
  lexicon ??= new Lexicon();
  return lexicon.startingWith(foldWord(withoutPossessive(word)));
});

/** The next token that can continue a form: hyphens and an abbreviation's full stops are stepped over; -1 at a line's end. */
function nextWord(tokens: Tokens, index: number): number {
  let at = index;
  while (at < tokens.length && isJoint(tokens.lower[at] as string)) {
    if (tokens.lower[at] === '.' && (tokens.end[at - 1] as number) - (tokens.start[at - 1] as number) > 1) return -1;
    if (tokens.lower[at] !== '.' && !(touchesPrevious(tokens, at) && touchesPrevious(tokens, at + 1))) return -1;
    at++;
  }
  return at < tokens.length && tokens.kind[at] !== TokenKind.break ? at : -1;
}

function hasCase(tokens: Tokens, from: number, to: number, exact: readonly string[]): boolean {
  let word = 0;
  for (let at = from; at < to; at++) {
    if (isJoint(tokens.lower[at] as string)) continue;
    const wanted = exact[word++] as string;
    // What is written small is told from another spelling, and not from capitals.
    const isSmall = wanted === wanted.toLowerCase();
    const isSame = isSmall
      ? (tokens.lower[at] as string).startsWith(wanted)
      : tokens.text.startsWith(wanted, tokens.start[at] as number);
    if (!isSame) return false;
  }
  return true;
}

/** All forms that start at a token, the longest first. */
function formsAt(tokens: Tokens, first: Node, from: number): Candidate[] {
  const found: Candidate[] = [];
  const keys = tokens.vocabulary.answers(KEY);
  let node: Node | undefined = first;
  let at = from;
  while (node) {
    for (const form of node.forms ?? []) {
      if (!form.exact || hasCase(tokens, from, at + 1, form.exact)) found.push({ from, to: at + 1, form });
    }
    if (node.next.size === 0 || (tokens.lower[at] as string).endsWith("'s")) break;
    at = nextWord(tokens, at + 1);
    if (at < 0) break;
    node = node.next.get(keys[tokens.id[at] as number] as string);
  }
  return found.reverse();
}

function mention(tokens: Tokens, { from, to, form }: Candidate): TermMention {
  const end = tokens.end[to - 1] as number;
  const possessive = (tokens.lower[to - 1] as string).endsWith("'s") ? 2 : 0;
  return { start: tokens.start[from] as number, end: end - possessive, term: form.term, category: form.category };
}

/** Whether a word that begins a term stands between two tokens: most sentences have none. */
export function mayHoldTerms({ id, vocabulary }: Tokens, from: number, to: number): boolean {
  const first = vocabulary.answers(FIRST);
  for (let at = from; at < to; at++) if (first[id[at] as number]) return true;
  return false;
}

/**
 * The terms of the field in a text, in order, the longest form at each place and none inside another.
 * Forms of fewer than four letters and ambiguous names are compared in their case, all others without regard to it.
 * Symbols of elements that stand alone are told by what an English text speaks of. Linear in the number of tokens.
 */
export function findTerms(tokens: Tokens, isEnglish = true): TermMention[] {
  const first = tokens.vocabulary.answers(FIRST);
  const places: Candidate[][] = [];
  for (let at = 0; at < tokens.length; at++) {
    const node = first[tokens.id[at] as number];
    if (!node) continue;
    const candidates = formsAt(tokens, node, at);
    if (candidates.length === 0) continue;
    places.push(candidates);
    at = (candidates[0] as Candidate).to - 1;
  }
  if (places.length === 0) return [];
  let isSupported: ((candidate: Candidate) => boolean) | null = null;
  const found: TermMention[] = [];
  for (const candidates of places) {
    const best = candidates.find((candidate) => {
      if (!candidate.form.ambiguous) return true;
      isSupported ??= createSupport(tokens, places, isEnglish);
      return isSupported(candidate);
    });
    if (best) found.push(mention(tokens, best));
  }
  return found;
}
