/** Boxes within an article that are not of it, told by what stands in them where their names tell nothing. */
import { ancestors, holderOf, proseLength } from './blocks.ts';
import { isOffer } from './furniture.ts';
import type { Box, TextBlock } from './sketch.ts';

/** A guest has less than this share of the article's text. */
const LARGEST = 0.35;

const cardOf = ({ box }: TextBlock): Box | null => [...ancestors(box)].find(({ tag }) => tag === 'article') ?? null;

/** What a block is made like: its element in the one around it. */
const makingOf = ({ box }: TextBlock) => `${box.signature} in ${box.parent?.signature}`;

/** What stands in a box: how long it is, and how many sentences of each making. */
interface Contents {
  length: number;
  readonly makings: Map<string, number>;
}

/** What stands in each of the boxes. */
function contentsOf(boxes: ReadonlySet<Box>, blocks: readonly TextBlock[]): Map<Box, Contents> {
  const found = new Map<Box, Contents>();
  for (const block of blocks) {
    for (const at of ancestors(block.box)) {
      if (!boxes.has(at)) continue;
      const contents = found.get(at) ?? { length: 0, makings: new Map() };
      found.set(at, contents);
      contents.length += block.text.length;
      count(contents.makings, block);
    }
  }
  return found;
}

/** Makings of lines that are no sentences are noted with none. */
function count(makings: Map<string, number>, block: TextBlock): void {
  const making = makingOf(block);
  makings.set(making, (makings.get(making) ?? 0) + Math.sign(proseLength(block)));
}

/**
 * Cards of other stories, which are articles of their own with a headline that leads there, and what stands beside an offer to
 * subscribe, made like nothing else. `around` are the article's box and those it stands in.
 */
export function guestsIn(blocks: readonly TextBlock[], around: ReadonlySet<Box>): ReadonlySet<Box> {
  const cards = new Set<Box>();
  const offers = new Set<Box>();
  const add = (boxes: Set<Box>, box: Box | null) => box && !around.has(box) && boxes.add(box);
  for (const block of blocks) {
    if (block.box.kind === 'heading' && block.linked > 0.9) add(cards, cardOf(block));
    else if (isOffer(block)) add(offers, holderOf(block));
  }
  if (cards.size + offers.size === 0) return cards;
  const all = new Map<string, number>();
  for (const block of blocks) count(all, block);
  const total = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const contents = contentsOf(new Set([...cards, ...offers]), blocks);
  const isGuest = (box: Box) => {
    const inside = contents.get(box);
    if (!inside || inside.length >= LARGEST * total) return false;
    return cards.has(box) || [...inside.makings].every(([making, times]) => all.get(making) === times);
  };
  return new Set([...contents.keys()].filter(isGuest));
}
