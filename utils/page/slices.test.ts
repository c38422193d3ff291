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
});
