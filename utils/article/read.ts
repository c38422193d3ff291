/** From a document to its article at once: the door of this room where no page waits. */
import { finish } from '../text/steps.ts';
import { pickInSteps } from './pick.ts';
import { type Reading, readDocumentInSteps } from './reading.ts';
import type { Picked } from './sketch.ts';
import type { WalkOptions } from './walk.ts';

/** Reads the article of a document and chooses its blocks here; see `readDocumentInSteps`. */
export function readDocument(document: Document, address: string | null, options: WalkOptions = {}): Reading {
  const steps = readDocumentInSteps(document, address, options);
  let picked: Picked | undefined;
  for (;;) {
    const step = steps.next(picked);
    if (step.done) return step.value;
    if (step.value) picked = finish(pickInSteps(step.value));
  }
}
