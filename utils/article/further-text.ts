/** Which of the blocks that were added to an article are its text: no choice is made again, but furniture is told by the same rules. */
import { ancestors, isSentence } from './blocks.ts';
import { isFurnitureBox, isFurnitureText } from './furniture.ts';
import { blocksIn, type Sketch, type TextBlock } from './sketch.ts';

function isText(block: TextBlock): boolean {
  const { box, text } = block;
  if (box.kind === 'caption' || isFurnitureText(block)) return false;
  const isProse = isSentence(text) || box.kind === 'heading' || box.kind === 'table-row';
  return ![...ancestors(box)].some((at) => at.parent && (at.tag === 'figure' || isFurnitureBox(at, isProse)));
}

/** Of each block of a sketch of what was added, whether it is text of the article. */
export const areFurtherText = (added: Sketch): boolean[] => blocksIn(added).map(isText);
