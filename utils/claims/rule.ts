import type { WordClass } from '../text/vocabulary.ts';
import type { Context } from './draft.ts';
import { tagsOf } from './words/tags.ts';
import { anyOf, wordsThat } from './words/word-class.ts';

/** Something that may hold of a number, and the words without one of which it cannot: a sentence that has none is spared it. */
interface Rule {
  readonly needs: WordClass;
  readonly holds: (c: Context) => boolean;
}

export const rule = (needs: WordClass, holds: (c: Context) => boolean): Rule => ({ needs, holds });

/**
 * Rules that are tried together, with the classes of the words they need side by side: what a sentence says of thirty of
 * these is found out at once.
 */
export function together<T extends { readonly needs: WordClass | null }>(rules: readonly T[]): readonly T[] {
  return rules.map((one) => ({ ...one, needs: one.needs === null ? null : anyOf(one.needs) }));
}

/** Whether any of some rules holds. */
export function anyHolds(rules: readonly Rule[], c: Context): boolean {
  for (const { needs, holds } of rules) if (c.view.says(needs) && holds(c)) return true;
  return false;
}

/** The words with one of some tags. */
export const tagged = (bits: number): WordClass => wordsThat((base) => (tagsOf(base) & bits) !== 0);
