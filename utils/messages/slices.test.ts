import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Steps } from '../text/steps.ts';
import { inSlices } from './slices.ts';

function* work(steps: number): Steps<string> {
  for (let i = 0; i < steps; i++) yield;
  return `${steps} steps`;
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('inSlices', () => {
  it('ends a short work that was asked for after a long one first, and gives what each makes', async () => {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => ++now);
    const ended: string[] = [];
    const end = (what: string) => void ended.push(what);
    await Promise.all([inSlices(work(300)).then(end), inSlices(work(3)).then(end)]);
    expect(ended).toEqual(['3 steps', '300 steps']);
  });

  it('answers what a step asks, and goes on with the answer', async () => {
    vi.spyOn(performance, 'now').mockReturnValue(0);
    function* asking(): Generator<string | undefined, unknown[], unknown> {
      yield;
      const first = yield 'one';
      yield;
      return [first, yield 'two'];
    }
    const said: string[] = [];
    const answered = async (question: string) => said.push(question);
    expect(await inSlices(asking(), () => said.push('paused'), answered)).toEqual([2, 4]);
    expect(said).toEqual(['paused', 'one', 'paused', 'two']);
  });

  it('takes no step more where it is stopped before it waits', async () => {
    let steps = 0;
    function* asking(): Generator<string | undefined, void, unknown> {
      for (;;) {
        steps++;
        yield 'more';
      }
    }
    const over = new AbortController();
    const answered = async () => over.abort(new Error('over'));
    await expect(inSlices(asking(), () => over.signal.throwIfAborted(), answered)).rejects.toThrow('over');
    expect(steps).toBe(2);
  });
});
