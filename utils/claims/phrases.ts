import { type Tokens, tokenize } from '../text/tokens.ts';

interface Entry<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** Phrases of one or more words, found at a token by their first word; the longest wins. Words are compared without case and without "'s". */
export class PhraseTable<T> {
  readonly #byFirst = new Map<string, Entry<T>[]>();

  add(phrase: string, value: T): void {
    const words = [...tokenize(phrase).lower];
    const [first] = words;
    if (first === undefined) return;
    const entries = this.#byFirst.get(first);
    if (!entries) this.#byFirst.set(first, [{ words, value }]);
    else {
      const at = entries.findIndex((entry) => entry.words.length <= words.length);
      entries.splice(at < 0 ? entries.length : at, 0, { words, value });
    }
  }

  /** The longest phrase whose words stand from `index` on, before `to`; null if there is none. */
  match(base: readonly string[], index: number, to: number): { readonly value: T; readonly length: number } | null {
    const entries = this.#byFirst.get(base[index] as string);
    if (!entries) return null;
    for (const { words, value } of entries) {
      if (index + words.length > to) continue;
      let at = 1;
      while (at < words.length && words[at] === base[index + at]) at++;
      if (at === words.length) return { value, length: at };
    }
    return null;
  }
}

/** Each token in lower case without a possessive "'s". */
export function baseForms(tokens: Tokens): string[] {
  const base = new Array<string>(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const word = tokens.lower[i] as string;
    const possessive = word.length > 2 && word.charCodeAt(word.length - 2) === 0x27 && word.endsWith('s');
    base[i] = possessive ? word.slice(0, -2) : word;
  }
  return base;
}
