import { pause } from '../../utils/page/pause.ts';
import type { Steps } from '../../utils/text/steps.ts';

/** Milliseconds of work after which whoever else asked is answered. */
const SLICE = 20;

/** Does a long work slice by slice; between two of them the background hears others. */
export async function inSlices<T>(steps: Steps<T>): Promise<T> {
  let end = performance.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await pause(0);
    end = performance.now() + SLICE;
  }
}
