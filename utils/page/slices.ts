import type { Steps } from '../text/steps.ts';
import { pause } from './pause.ts';

/** Milliseconds of work after which whoever else waits has a turn. */
const SLICE = 20;

/** Does a long work slice by slice; a work that is done within one is not put down at all. `paused` is called between two. */
export async function inSlices<T>(steps: Steps<T>, paused?: () => void): Promise<T> {
  let end = performance.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    paused?.();
    await pause(0);
    end = performance.now() + SLICE;
  }
}
