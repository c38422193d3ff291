import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changesOf, type Looked } from './changes.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const SECONDS = 30;
const TICK = 10;

/** How often a page that changes a hundred times a second is looked at in half a minute, where a look goes like this. */
async function looksAt(looked: Looked): Promise<number> {
  let looks = 0;
  const changes = changesOf({
    look: () => {
      looks++;
      return Promise.resolve(looked);
    },
    grew: () => Promise.resolve(),
  });
  for (let at = 0; at < SECONDS * 1000; at += TICK) {
    changes.turned();
    await vi.advanceTimersByTimeAsync(TICK);
  }
  changes.stop();
  return looks;
}

describe('a page that changes without rest', () => {
  it.each([20, 50, 150])('is looked at for a tenth of the time at most, at %i ms a look', async (took) => {
    const looks = await looksAt({ isNew: true, took });
    expect(looks * took).toBeLessThanOrEqual((SECONDS * 1000) / 10 + took);
    expect(looks * took).toBeGreaterThan((SECONDS * 1000) / 20);
  });

  it('is looked at less and less where nothing new is found', async () => {
    expect(await looksAt({ isNew: false, took: 20 })).toBeLessThan(10);
  });

  it('is looked at soon again where a look costs nothing', async () => {
    expect(await looksAt({ isNew: true, took: 0 })).toBeGreaterThan(SECONDS * 10);
  });
});

it('keeps no timer once it has looked', async () => {
  const look = vi.fn(() => Promise.resolve({ isNew: false, took: 20 }));
  const changes = changesOf({ look, grew: () => Promise.resolve() });
  changes.turned();
  await vi.advanceTimersByTimeAsync(1000);
  expect(look).toHaveBeenCalledOnce();
  expect(vi.getTimerCount()).toBe(0);
});
