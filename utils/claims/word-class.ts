/** How many classes there are; each text keeps a table of answers for each. */
let count = 0;

/** A class of words by their base form, asked of each distinct word of a text once. */
export interface WordClass {
  readonly index: number;
  readonly holds: (word: string) => boolean;
}

/** The words of a list parted by spaces. */
export function words(list: string): WordClass {
  const set = new Set(list.split(/\s+/).filter(Boolean));
  return { index: count++, holds: (word) => set.has(word) };
}

/** The words a pattern holds for. */
export const wordsLike = (pattern: RegExp): WordClass => ({ index: count++, holds: (word) => pattern.test(word) });

/** The words of a set that is used for itself as well. */
export const wordsOf = (set: ReadonlySet<string>): WordClass => ({ index: count++, holds: (word) => set.has(word) });

const UNKNOWN = 0;
const NO = 1;
const YES = 2;

/** What a text's words are, by class: an answer is worked out once a word and kept. */
export class WordAnswers {
  readonly #words: readonly string[];
  readonly #ids: Int32Array;
  readonly #tables: (Uint8Array | undefined)[] = [];

  /** `words` are the distinct base forms, `ids` the index of each token's. */
  constructor(distinct: readonly string[], ids: Int32Array) {
    this.#words = distinct;
    this.#ids = ids;
  }

  is(token: number, cls: WordClass): boolean {
    const id = this.#ids[token];
    if (id === undefined) return false;
    const table = this.#tables[cls.index] ?? this.#newTable(cls);
    const known = table[id] as number;
    if (known !== UNKNOWN) return known === YES;
    const holds = cls.holds(this.#words[id] as string);
    table[id] = holds ? YES : NO;
    return holds;
  }

  /** The first token from `from` on, before `to`, of a class; -1 for none. */
  first(from: number, to: number, cls: WordClass): number {
    for (let at = from; at < to; at++) if (this.is(at, cls)) return at;
    return -1;
  }

  /** The last token before `to`, not before `from`, of a class; -1 for none. */
  last(from: number, to: number, cls: WordClass): number {
    for (let at = to - 1; at >= from; at--) if (this.is(at, cls)) return at;
    return -1;
  }

  #newTable(cls: WordClass): Uint8Array {
    const table = new Uint8Array(this.#words.length);
    this.#tables[cls.index] = table;
    return table;
  }
}
