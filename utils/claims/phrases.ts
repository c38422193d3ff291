import { tokenize } from '../text/tokens.ts';

/** A phrase as its words in base form. */
export interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

let count = 0;

/** Phrases of one or more words, kept by their first word, the longest first. Words are compared in their base form. */
export class PhraseTable<T> {
  /** Tells the tables of a program apart, so that a text can keep what it has looked up in each. */
  readonly index = count++;
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
