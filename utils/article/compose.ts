/** From the blocks of an article to its text. */
import type { Composed } from '../text/mapped.ts';
import { mappedText } from '../text/mapped.ts';
import { createNormaliser } from '../text/normalise.ts';
import type { Steps } from '../text/steps.ts';
import type { Block } from './article.ts';
import { SEPARATORS, type SentBlock } from './sketch.ts';

/** An article's text, its blocks in offsets of it, and the way back to the pieces that are text of the page. */
export interface ComposedBlocks extends Composed {
  readonly blocks: readonly Block[];
}

/** So many blocks are one step. */
const STEP = 100;

/** The text of blocks, one a line. Separators are no pieces of it. */
export function* composeInSteps(chosen: readonly SentBlock[]): Steps<ComposedBlocks> {
  const normaliser = createNormaliser();
  const firstPieces: number[] = [];
  let pieces = 0;
  for (const [index, { runs }] of chosen.entries()) {
    if (index % STEP === STEP - 1) yield;
    normaliser.separate('\n');
    firstPieces.push(pieces);
    for (const piece of runs.flat()) {
      if (typeof piece === 'number') normaliser.separate(SEPARATORS[piece]);
      else pieces = 1 + (typeof piece === 'string' ? normaliser.add(piece) : normaliser.add(piece.raised, true));
    }
  }
  yield;
  const composed = normaliser.finish();
  const { text } = composed;
  const back = mappedText(composed);
  const blocks: Block[] = [];
  for (const [index, { kind }] of chosen.entries()) {
    const start = back.offsetOf(firstPieces[index] as number, 0);
    const lineEnd = text.indexOf('\n', start);
    const block: Block = { start, end: lineEnd < 0 ? text.length : lineEnd, kind };
    // A block of which nothing was kept starts where the next one does.
    if (blocks.at(-1)?.start === start) blocks.pop();
    if (block.end > start) blocks.push(block);
  }
  return { ...composed, blocks };
}
