/** What was added to an article after it was read. */
import { finish } from '../text/steps.ts';
import { withoutClipped } from './clipped.ts';
import { areFurtherText } from './further-text.ts';
import type { PageBlock } from './page-block.ts';
import { sketchOf } from './sketch.ts';
import { type WalkOptions, walkElements } from './walk.ts';

/** The blocks of text in elements that were added beside others of an article. */
export function readMore(elements: readonly Element[], options: WalkOptions): readonly PageBlock[] {
  const blocks = walkElements(elements, options);
  const areText = areFurtherText(sketchOf(blocks));
  return finish(withoutClipped(blocks.filter((_, number) => areText[number])));
}
