/** How far an article reaches: an extractor takes one of several boxes side by side that hold it, or goes on into the story below. */
import { ancestors, isSentence } from './blocks.ts';
import type { Box, TextBlock } from './sketch.ts';

/** So many boxes around a block tell what it is made like. */
const CHAIN = 4;
const SHORTEST = 60;
/** So much of what was chosen stands in an article where the next one may be cut off. */
const WHOLE = 0.25;

/** What an element is made like, whatever variant of it this one is ("text text--first"). */
const madeLike = ({ tag, attributes }: Box) => `${tag}.${attributes.class?.trim().split(/\s+/, 1)[0] ?? ''}`;

/** The making of a block, told by its box and those around it; null where none of them has a class. */
function chainOf({ box }: TextBlock): string | null {
  const chain = [...ancestors(box)].slice(0, CHAIN);
  return chain.some(({ attributes }) => attributes.class) ? chain.map(madeLike).join(' ') : null;
}

const storyOf = ({ box }: TextBlock): Box | null => [...ancestors(box)].find(({ tag }) => tag === 'article') ?? null;

const isHeadline = ({ box }: TextBlock) => box.tag === 'h1';

/** The number of the block at which another story begins: an `article` below, with a headline of its own, once enough of the first is read. */
export function nextStory(blocks: readonly TextBlock[], first: number, last: number): number {
  const own = blocks[first] && storyOf(blocks[first]);
  const next = blocks.findIndex((block, at) => at > first && at <= last && isHeadline(block) && storyOf(block) !== own);
  return own && next - first >= WHOLE * (last - first) ? next : blocks.length;
}

/** Numbers of the sentences around a stretch that are made as those surely the article's, up to another headline or out of its `article`. */
export function alikeAround(
  blocks: readonly TextBlock[],
  isText: readonly boolean[],
  sure: readonly number[],
): number[] {
  const [first, last] = [sure[0], sure.at(-1)];
  if (first === undefined || last === undefined) return [];
  const chains = new Set(sure.map((number) => chainOf(blocks[number] as TextBlock)));
  const look = (from: number, step: 1 | -1): number[] => {
    const story = storyOf(blocks[from] as TextBlock);
    const found: number[] = [];
    for (let at = from + step; at >= 0 && at < blocks.length; at += step) {
      const block = blocks[at] as TextBlock;
      if (isHeadline(block)) break;
      const isLike = isText[at] && block.text.length >= SHORTEST && isSentence(block.text) && block.linked < 0.5;
      const chain = isLike && storyOf(block) === story ? chainOf(block) : null;
      if (chain && chains.has(chain)) found.push(at);
    }
    return found;
  };
  return [...look(first, -1).reverse(), ...sure, ...look(last, 1)];
}
