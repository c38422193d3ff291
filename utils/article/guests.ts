/** Boxes within an article that are not of it, told by what stands in them where their names tell nothing. */
import { ancestors, holderOf, proseLength } from './blocks.ts';
import { isOffer } from './furniture.ts';
import type { Box, TextBlock } from './sketch.ts';

/** A guest has less than this share of the article's text. */
const LARGEST = 0.35;

const cardOf = ({ box }: TextBlock): Box | null => [...ancestors(box)].find(({ tag }) => tag === 'article') ?? null;

/** What a block is made like: its element in the one around it. */
const makingOf = ({ box }: TextBlock) => `${box.signature} in ${box.parent?.signature}`;

/** The boxes in which a block stands, each with the blocks in it. */
function contentsOf(boxes: ReadonlySet<Box>, blocks: readonly TextBlock[]): Map<Box, TextBlock[]> {
  const found = new Map<Box, TextBlock[]>();
  for (const block of blocks)
    for (const at of ancestors(block.box)) if (boxes.has(at)) found.set(at, [...(found.get(at) ?? []), block]);
  return found;
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
  const total = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const contents = contentsOf(new Set([...cards, ...offers]), blocks);
  const isSmall = (box: Box) =>
    (contents.get(box) ?? []).reduce((sum, { text }) => sum + text.length, 0) < LARGEST * total;
  const isUnlikeOthers = (box: Box) => {
    const inside = new Set(contents.get(box));
    const makings = new Set([...inside].map(makingOf));
    return !blocks.some((block) => !inside.has(block) && proseLength(block) > 0 && makings.has(makingOf(block)));
  };
  return new Set([...[...cards].filter(isSmall), ...[...offers].filter((box) => isSmall(box) && isUnlikeOthers(box))]);
}
