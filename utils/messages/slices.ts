import { pause } from './pause.ts';

/** Milliseconds of work after which whoever else waits has a turn. */
const SLICE = 20;

/**
 * Does a long work slice by slice; a work that is done within one is not put down at all. What one of its steps asks is answered by
 * `answered`, with which it goes on. `paused` is called before each wait.
 */
export async function inSlices<T, Q = never>(
  steps: Generator<Q | undefined, T, unknown>,
  paused?: () => void,
  answered?: (question: Q) => Promise<unknown>,
): Promise<T> {
  let end = performance.now() + SLICE;
  let answer: unknown;
  for (;;) {
    const step = steps.next(answer);
    if (step.done) return step.value;
    const isAsked = step.value !== undefined;
    if (!isAsked && performance.now() < end) continue;
    paused?.();
    answer = await (isAsked ? answered?.(step.value as Q) : pause(0));
    end = performance.now() + SLICE;
  }
}
