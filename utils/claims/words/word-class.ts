import { isIn, type WordClass, type WordQuestion, wordClass, wordQuestion } from '../../text/vocabulary.ts';

/** A word without "'s". */
export const baseOf = (word: string): string => (word.length > 2 && word.endsWith("'s") ? word.slice(0, -2) : word);

/** The words for which something holds, by their base form. */
export const wordsThat = (holds: (base: string) => boolean): WordClass => wordClass((word) => holds(baseOf(word)));

/** The words of a list parted by spaces, by their base form. There are hundreds of lists: each is taken apart when it is first asked. */
export function words(list: string): WordClass {
  let set: ReadonlySet<string> | null = null;
  return wordsThat((base) => {
    set ??= new Set(list.split(/\s+/).filter(Boolean));
    return set.has(base);
  });
}

/** The comma, by which clauses, asides and lists are told apart. */
export const COMMA = words(',');

/** The words a pattern holds for, by their base form. */
export const wordsLike = (pattern: RegExp): WordClass => wordsThat((base) => pattern.test(base));

/** The words of a set that is used for itself as well, by their base form. */
export const wordsOf = (set: ReadonlySet<string>): WordClass => wordsThat((base) => set.has(base));

/** What a table has for a word, by its base form. */
export const entryOfBase = <T>(table: ReadonlyMap<string, T>): WordQuestion<T | undefined> =>
  wordQuestion((word) => table.get(baseOf(word)));

/** The words of any of some classes. */
export const anyOf = (...classes: readonly WordClass[]): WordClass =>
  wordClass((word) => classes.some((cls) => isIn(cls, word)));
