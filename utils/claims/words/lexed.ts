import { isCapital, isOfClass, TokenKind, type Tokens } from '../../text/tokens.ts';
import { type Vocabulary, type WordClass, wordQuestion } from '../../text/vocabulary.ts';
import type { Phrase, PhraseTable } from './phrases.ts';
import { Tag, tagsOf } from './tags.ts';
import { baseOf, words } from './word-class.ts';

const TO_A_NUMBER = words('to by at');
const BASE = wordQuestion(baseOf);
const TAGS = wordQuestion((word) => tagsOf(baseOf(word)));

export const writtenFrom = ({ text, start, end }: Tokens, from: number, to: number) =>
  text.slice(start[from], end[to - 1]);

/** Whether a token carries "'s", or an apostrophe after its "s". */
function isPossessive({ lower, start, end }: Tokens, base: readonly string[], at: number): boolean {
  // Asked for what stands before its first element, a list is slow to read for good where that was done.
  if (at < 0) return false;
  if (base[at] !== lower[at]) return true;
  return base[at + 1] === "'" && start[at + 1] === end[at];
}

/** "firms 3%", "firms to $9,000", and not "firms mined 3%", "firms in 12 countries". */
function leadsToNumber(tokens: Tokens, at: number): boolean {
  const { kind } = tokens;
  const from = isOfClass(tokens, at, TO_A_NUMBER) ? at + 1 : at;
  return kind[kind[from] === TokenKind.symbol ? from + 1 : from] === TokenKind.number;
}

const NOUNS_AS_WELL = words('firm contract');
const NOUNS_IN_S = words('firms contracts');
/** "At Mount Weld", "of Advance Metals", "the firm", "contracts cover": a verb of change that names or begins a name, and in no headline, where all is written so. */
function isOfName(tokens: Tokens, base: readonly string[], tags: Int32Array, at: number): boolean {
  const bits = tags[at] as number;
  if ((bits & Tag.changeVerb) === 0 || (bits & Tag.present) === 0) return false;
  const isNoun = isPossessive(tokens, base, at) || ((tags[at - 1] ?? 0) & Tag.determiner) !== 0;
  if (isNoun && isOfClass(tokens, at, NOUNS_AS_WELL)) return true;
  if (isOfClass(tokens, at, NOUNS_IN_S)) return !leadsToNumber(tokens, at + 1);
  if (!isCapital(tokens, at) || !isCapital(tokens, at + 1)) return false;
  if (base[at] === 'mount') return true;
  return at > 0 && (isPossessive(tokens, base, at - 1) || /^[a-z]/.test(writtenFrom(tokens, at - 1, at)));
}

/**
 * A text's tokens with what is known of each one's word. Nothing is asked of an instance before it is whole: engines are
 * quick where a method has met instances of few shapes, and one half made has a shape of its own.
 */
export class Lexed {
  readonly tokens: Tokens;
  /** Each token in lower case without "'s". */
  readonly base: readonly string[];
  /** The bits of each token's word. */
  readonly tags: Int32Array;
  readonly #id: Int32Array;
  readonly #vocabulary: Vocabulary;

  constructor(tokens: Tokens) {
    const { id, length, vocabulary } = tokens;
    const [bases, bits] = [vocabulary.answers(BASE), vocabulary.answers(TAGS)];
    const base = new Array<string>(length);
    const tags = new Int32Array(length);
    for (let at = 0; at < length; at++) {
      base[at] = bases[id[at] as number] as string;
      tags[at] = bits[id[at] as number] as number;
    }
    for (let at = 0; at < length; at++) {
      // "at odds with Beijing": a quarrel, and nothing that is likely.
      if (isOfName(tokens, base, tags, at) || (base[at] === 'odds' && base[at - 1] === 'at')) tags[at] = 0;
      if (base[at] === 'than' && base[at - 1] === '-' && base[at + 1] === '-') tags.fill(Tag.adverb, at - 2, at + 3);
    }
    this.tokens = tokens;
    this.base = base;
    this.tags = tags;
    this.#id = id;
    this.#vocabulary = vocabulary;
  }

  has(index: number, bits: number): boolean {
    return ((this.tags[index] as number) & bits) !== 0;
  }

  /** Whether the token's word is of a class. */
  is(index: number, cls: WordClass): boolean {
    const id = this.#id;
    return index >= 0 && index < id.length && this.#vocabulary.is(id[index] as number, cls);
  }

  /** The first token from `from` on, before `to`, of a class; -1 for none. */
  first(from: number, to: number, cls: WordClass): number {
    return this.#vocabulary.firstOf(this.#id, from, to, cls);
  }

  /** The last token before `to`, not before `from`, of a class; -1 for none. */
  last(from: number, to: number, cls: WordClass): number {
    return this.#vocabulary.lastOf(this.#id, from, to, cls);
  }

  /** What the classes of a slot say of the tokens from `from` on, before `to`, all put together. */
  together(from: number, to: number, slot: number): number {
    return this.#vocabulary.together(this.#id, Math.max(0, from), Math.min(to, this.#id.length), slot);
  }

  /** Whether all tokens from `from` on, before `to`, are of a class. */
  every(from: number, to: number, cls: WordClass): boolean {
    for (let at = from; at < to; at++) if (!this.is(at, cls)) return false;
    return true;
  }

  /** The first token from `from` on, before `to`, whose word begins a phrase of a table; -1 for none. */
  firstBeginning<T>(table: PhraseTable<T>, from: number, to: number): number {
    const { id, vocabulary } = this.tokens;
    const phrases = vocabulary.answers(table.beginning);
    for (let at = from; at < to; at++) if (phrases[id[at] as number]) return at;
    return -1;
  }

  /** The longest phrase of a table whose words stand from a token on, before `to`; null if there is none. */
  match<T>(table: PhraseTable<T>, index: number, to: number): Phrase<T> | null {
    const { id, vocabulary } = this.tokens;
    const phrases = vocabulary.answers(table.beginning)[id[index] as number];
    if (!phrases) return null;
    for (const phrase of phrases) {
      const { words } = phrase;
      if (index + words.length > to) continue;
      let at = 1;
      while (at < words.length && words[at] === this.base[index + at]) at++;
      if (at === words.length) return phrase;
    }
    return null;
  }

  /** Whether a token can be the finite verb of a clause: no gerund, and no word that is a noun or a particle of change as often. */
  isFinite(index: number): boolean {
    return this.has(index, Tag.verb) && !this.has(index, Tag.gerund | Tag.changeNoun | Tag.particle);
  }

  /** Whether such a verb stands between two tokens, `to` excluded. */
  hasFinite(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.isFinite(at)) return true;
    return false;
  }

  /** Whether a token carries "'s", or an apostrophe after its "s". */
  possessive(index: number): boolean {
    return isPossessive(this.tokens, this.base, index);
  }

  isCapital(index: number): boolean {
    return isCapital(this.tokens, index);
  }

  written(from: number, to = from + 1): string {
    return writtenFrom(this.tokens, from, to);
  }

  isNumber(index: number): boolean {
    return this.tokens.kind[index] === TokenKind.number;
  }

  /** Whether a token begins where the one before it ends. */
  touches(index: number): boolean {
    return this.tokens.end[index - 1] === this.tokens.start[index];
  }
}
