import { tokenize } from '../../text/tokens.ts';
import { wordQuestion } from '../../text/vocabulary.ts';
import { baseOf } from './word-class.ts';

/** A phrase as its words in base form. */
export interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

interface Entry<T> {
  readonly phrase: string;
  readonly value: T;
}

/** The word a phrase begins with, where it is of plain letters and its end is plain to see. */
const PLAIN_START = /^[A-Za-z]+(?=[ .-]|$)/;

/**
 * Phrases of one or more words, kept by their first word, the longest first and of equals the last added. Words are compared
 * in their base form. A phrase is cut into words once its first word is met, so that a fresh process does not wait for all.
 */
export class PhraseTable<T> {
  /** The phrases that begin with a word's base form. */
  readonly beginning = wordQuestion((word) => this.beginningWith(baseOf(word)));
  readonly #added = new Map<string, Entry<T>[]>();
  readonly #byFirst = new Map<string, readonly Phrase<T>[]>();

  add(phrase: string, value: T): void {
    const first = PLAIN_START.exec(phrase)?.[0].toLowerCase() ?? tokenize(phrase).lower.map(baseOf)[0];
    if (first === undefined) return;
    const entries = this.#added.get(first);
    if (entries) entries.push({ phrase, value });
    else this.#added.set(first, [{ phrase, value }]);
  }

  /** The phrases that begin with a word, the longest first; null if there is none. */
  beginningWith(word: string): readonly Phrase<T>[] | null {
    const entries = this.#added.get(word);
    if (!entries) return null;
    let phrases = this.#byFirst.get(word);
    if (!phrases) {
      const latestFirst = entries
        .map(({ phrase, value }) => ({ words: tokenize(phrase).lower.map(baseOf), value }))
        .reverse();
      phrases = latestFirst.sort((a, b) => b.words.length - a.words.length);
      this.#byFirst.set(word, phrases);
    }
    return phrases;
  }
}
