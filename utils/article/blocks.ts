/** What several rules ask of a page's blocks. */
import type { Box, TextBlock } from './sketch.ts';

const SENTENCE_END = /[.!?…。！？:؟۔।]["'”’»)\]]*$/;
const SHORTEST_SENTENCE = 25;

/** Whether the text ends as a sentence does and is long enough to be one. */
export const isSentence = (text: string): boolean => text.length >= SHORTEST_SENTENCE && SENTENCE_END.test(text);

/** Length of the block's text outside links if it is prose, else 0. */
export const proseLength = ({ text, linked }: Pick<TextBlock, 'text' | 'linked'>): number =>
  isSentence(text) ? Math.round(text.length * (1 - linked)) : 0;

/** The box and all that hold it, inmost first. */
export function* ancestors(box: Box): Generator<Box> {
  for (let at: Box | null = box; at; at = at.parent) yield at;
}

export function isInside(box: Box, outer: Box): boolean {
  for (let at: Box | null = box; at; at = at.parent) if (at === outer) return true;
  return false;
}

/** The sum of a measure over the blocks in each box. */
export function sums(blocks: readonly TextBlock[], measure: (block: TextBlock) => number): Map<Box, number> {
  const found = new Map<Box, number>();
  for (const block of blocks) {
    const amount = measure(block);
    if (amount > 0)
      for (let at: Box | null = block.box; at; at = at.parent) found.set(at, (found.get(at) ?? 0) + amount);
  }
  return found;
}

/** What holds a block among its like: the parent of a paragraph, of a list, of a table. */
export function holderOf({ box }: TextBlock): Box | null {
  let at: Box | null = box.parent;
  while (at && /^(?:ul|ol|dl|li|table|tbody|thead|tfoot|tr|td|th|section|span)$/.test(at.tag)) at = at.parent;
  return at;
}

/** Basic letters, and what has no letters in it: punctuation, signs of currencies. */
const BASIC = /^[ -~\s\u00a0-\u00a9\u2000-\u206f\u20a0-\u20cf]*$/;
/** The browser compiles the classes of all the world's letters for long, and most text needs them not. */
const OTHERS = { basic: /[^a-z0-9]+/g, all: /[^\p{L}\p{N}]+/gu };

/** Letters and digits alone, in lower case, words set apart by one space: to tell whether two texts say the same. */
export const wordsOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(BASIC.test(text) ? OTHERS.basic : OTHERS.all, ' ')
    .trim();
