import { cutBlock } from '../../utils/article/cut-block.ts';
import { lettersOf, type PageBlock } from '../../utils/article/page-block.ts';
import { type Source, sourcesOf } from '../../utils/article/page-map.ts';
import { type SentBlock, sentBlock } from '../../utils/article/sketch.ts';
import { BOUNDS, PART } from '../../utils/messages/bounds.ts';

/** A part of an article as it stood in the page when it was read, and as it travels to be understood. */
export interface Part {
  readonly sources: readonly Source[];
  readonly blocks: readonly SentBlock[];
}

/** A longer block is cut. */
const LONGEST_BLOCK = BOUNDS.part - PART;

const partOf = (blocks: readonly PageBlock[]): Part => ({ sources: sourcesOf(blocks), blocks: blocks.map(sentBlock) });

/** An article's blocks in parts of some length. */
export function partsOf(blocks: readonly PageBlock[]): Part[] {
  const parts: Part[] = [];
  let some: PageBlock[] = [];
  let length = 0;
  for (const block of blocks) {
    const letters = lettersOf([block]);
    for (const whole of letters > LONGEST_BLOCK ? cutBlock(block, LONGEST_BLOCK) : [block]) {
      if (length >= PART) {
        parts.push(partOf(some));
        some = [];
        length = 0;
      }
      some.push(whole);
      length += Math.min(letters, LONGEST_BLOCK);
    }
  }
  return some.length > 0 ? [...parts, partOf(some)] : parts;
}
