/** From a document to its article at once: the door of this room where no page waits. */
import { finish } from '../text/steps.ts';
import type { Article } from './article.ts';
import { composeInSteps } from './compose.ts';
import { pageMap, sourcesOf, type TextMap } from './page-map.ts';
import { pickInSteps } from './pick.ts';
import { type Reading, readDocumentInSteps } from './reading.ts';
import { type Picked, sentBlock } from './sketch.ts';
import type { WalkOptions } from './walk.ts';

/** An article as read from a document, with the map from its offsets to the page's text nodes. Without an article the text is empty. */
export interface DocumentRead extends Pick<Reading, 'status' | 'seams'> {
  readonly article: Article;
  readonly map: TextMap;
}

/** The article of what was read. */
function articleOf({ metadata, blocks }: Reading): Pick<DocumentRead, 'article' | 'map'> {
  const composed = finish(composeInSteps(blocks.map(sentBlock)));
  const { text } = composed;
  return { article: { ...metadata, text, blocks: composed.blocks }, map: pageMap(sourcesOf(blocks), composed) };
}

/** Reads the article of a document and chooses its blocks here; see `readDocumentInSteps`. */
export function readDocument(document: Document, address: string | null, options: WalkOptions = {}): DocumentRead {
  const steps = readDocumentInSteps(document, address, options);
  let picked: Picked | undefined;
  for (;;) {
    const step = steps.next(picked);
    if (step.done) {
      const { status, seams } = step.value;
      return { status, seams, ...articleOf(step.value) };
    }
    if (step.value) picked = finish(pickInSteps(step.value));
  }
}
