import { tokenize } from '../text/tokens.ts';
import { wordQuestion } from '../text/vocabulary.ts';
import { baseOf } from './word-class.ts';

/** A phrase as its words in base form. */
export interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** Phrases of one or more words, kept by their first word, the longest first. Words are compared in their base form. */
export class PhraseTable<T> {
  /** The phrases that begin with a word's base form. */
  readonly beginning = wordQuestion((word) => this.beginningWith(baseOf(word)));
  readonly #byFirst = new Map<string, Phrase<T>[]>();

  add(phrase: string, value: T): void {
    const words = [...tokenize(phrase).lower];
    const [first] = words;
    if (first === undefined) return;
    const phrases = this.#byFirst.get(first);
    if (!phrases) this.#byFirst.set(first, [{ words, value }]);
    else {
      const at = phrases.findIndex((other) => other.words.length <= words.length);
      phrases.splice(at < 0 ? phrases.length : at, 0, { words, value });
    }
  }

  /** The phrases that begin with a word, the longest first; null if there is none. */
  beginningWith(word: string): readonly Phrase<T>[] | null {
    return this.#byFirst.get(word) ?? null;
  }
}
