/** What was added to an article after it was read. */
import { finish } from '../text/steps.ts';
import type { Article } from './article.ts';
import { withoutClipped } from './clipped.ts';
import { compose, type TextMap } from './compose.ts';
import { areFurtherText } from './further-text.ts';
import { sketchOf } from './sketch.ts';
import { type WalkOptions, walkElements } from './walk.ts';

/** Text that was added, with the map from its own offsets to the page. */
export interface More extends Pick<Article, 'text' | 'blocks'> {
  readonly map: TextMap;
}

/** Reads elements that were added beside others of an article. */
export function readMore(elements: readonly Element[], options: WalkOptions): More {
  const blocks = walkElements(elements, options);
  const areText = areFurtherText(sketchOf(blocks));
  return compose(finish(withoutClipped(blocks.filter((_, number) => areText[number]))));
}
