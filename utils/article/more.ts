/** What was added to an article after it was read: no choice is made again, but furniture is told by the same rules. */
import { finish } from '../text/steps.ts';
import type { Article } from './article.ts';
import { ancestors, isSentence } from './blocks.ts';
import { withoutClipped } from './clipped.ts';
import { compose, type TextMap } from './compose.ts';
import { isFurnitureBox, isFurnitureText } from './furniture.ts';
import { blocksIn, sketchOf, type TextBlock } from './sketch.ts';
import { type WalkOptions, walkElements } from './walk.ts';

/** Text that was added, with the map from its own offsets to the page. */
export interface More extends Pick<Article, 'text' | 'blocks'> {
  readonly map: TextMap;
}

const isText = (block: TextBlock): boolean => {
  const { box, text } = block;
  if (box.kind === 'caption' || isFurnitureText(block)) return false;
  const isProse = isSentence(text) || box.kind === 'heading' || box.kind === 'table-row';
  return ![...ancestors(box)].some((at) => at.parent && (at.tag === 'figure' || isFurnitureBox(at, isProse)));
};

/** Reads elements that were added beside others of an article. */
export function readMore(elements: readonly Element[], options: WalkOptions): More {
  const blocks = walkElements(elements, options);
  const found = blocksIn(sketchOf(blocks));
  return compose(finish(withoutClipped(blocks.filter((_, number) => isText(found[number] as TextBlock)))));
}
