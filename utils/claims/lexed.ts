import { TokenKind, type Tokens } from '../text/tokens.ts';
import type { Phrase, PhraseTable } from './phrases.ts';
import { tagsOf } from './tags.ts';
import { WordAnswers, type WordClass } from './word-class.ts';

const isPossessed = (word: string) => word.length > 2 && word.endsWith("'s");

/** A text's tokens with what is known of each one's word. What a table says of a word is looked up once a text. */
export class Lexed {
  readonly tokens: Tokens;
  /** Each token in lower case without "'s". */
  readonly base: readonly string[];
  /** The bits of each token's word. */
  readonly tags: Int32Array;
  readonly #words: readonly string[];
  readonly #answers: WordAnswers;
  readonly #phrases: ((readonly Phrase<unknown>[] | null | undefined)[] | undefined)[] = [];

  constructor(tokens: Tokens) {
    this.tokens = tokens;
    this.#words = tokens.words.map((word) => (isPossessed(word) ? word.slice(0, -2) : word));
    const tags = Int32Array.from(this.#words, tagsOf);
    const base = new Array<string>(tokens.length);
    this.tags = new Int32Array(tokens.length);
    for (let at = 0; at < tokens.length; at++) {
      const id = tokens.id[at] as number;
      base[at] = this.#words[id] as string;
      this.tags[at] = tags[id] as number;
    }
    this.base = base;
    this.#answers = new WordAnswers(this.#words, tokens.id);
  }

  has(index: number, bits: number): boolean {
    return ((this.tags[index] as number) & bits) !== 0;
  }

  /** Whether the token's word is of a class. */
  is(index: number, cls: WordClass): boolean {
    return this.#answers.is(index, cls);
  }

  /** The first token from `from` on, before `to`, of a class; -1 for none. */
  first(from: number, to: number, cls: WordClass): number {
    return this.#answers.first(from, to, cls);
  }

  /** The last token before `to`, not before `from`, of a class; -1 for none. */
  last(from: number, to: number, cls: WordClass): number {
    return this.#answers.last(from, to, cls);
  }

  /** The longest phrase of a table whose words stand from a token on, before `to`; null if there is none. */
  match<T>(table: PhraseTable<T>, index: number, to: number): Phrase<T> | null {
    const phrases = this.#beginning(table, this.tokens.id[index] as number);
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

  #beginning<T>(table: PhraseTable<T>, id: number): readonly Phrase<T>[] | null {
    let known = this.#phrases[table.index] as (readonly Phrase<T>[] | null | undefined)[] | undefined;
    if (!known) {
      known = new Array(this.#words.length);
      this.#phrases[table.index] = known;
    }
    let phrases = known[id];
    if (phrases === undefined) {
      phrases = table.beginningWith(this.#words[id] as string);
      known[id] = phrases;
    }
    return phrases;
  }

  /** Whether a token carries "'s", or an apostrophe after its "s". */
  possessive(index: number): boolean {
    if (this.base[index] !== this.tokens.lower[index]) return true;
    return this.base[index + 1] === "'" && this.tokens.start[index + 1] === this.tokens.end[index];
  }

  isCapital(index: number): boolean {
    if (this.tokens.kind[index] !== TokenKind.word) return false;
    const code = this.tokens.text.charCodeAt(this.tokens.start[index] as number);
    if (code < 128) return code >= 65 && code <= 90;
    const letter = String.fromCharCode(code);
    return letter !== letter.toLowerCase();
  }

  written(from: number, to = from + 1): string {
    return this.tokens.text.slice(this.tokens.start[from], this.tokens.end[to - 1]);
  }

  isNumber(index: number): boolean {
    return this.tokens.kind[index] === TokenKind.number;
  }

  /** Whether a token begins where the one before it ends. */
  touches(index: number): boolean {
    return this.tokens.end[index - 1] === this.tokens.start[index];
  }
}
