import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nearAmong } from './near-among.ts';
import { nearnessOf } from './nearness.ts';

/** Runs of one mark each, 100 pixels below each other, in a window of 800 by 600. */
let asked = 0;
const runAt = (top: number) => {
  const getBoundingClientRect = () => {
    asked++;
    return { top, bottom: top + 20, left: 0, right: 700 };
  };
  const range = { startContainer: { parentElement: { getBoundingClientRect } } };
  return [{ ranges: [range as unknown as AbstractRange], top }];
};
const runsFrom = (first: number, count: number) => Array.from({ length: count }, (_, at) => runAt(first + at * 100));
const topsOf = (runs: readonly (readonly { top: number }[])[]) => runs.flat().map(({ top }) => top);

beforeEach(() => {
  asked = 0;
  vi.stubGlobal('innerWidth', 800);
  vi.stubGlobal('innerHeight', 600);
});
afterEach(() => void vi.unstubAllGlobals());

describe('nearAmong', () => {
  it.each([-5_000, 0, -19_900, 700])('finds the same by stretches as one by one, the first at %i', (first) => {
    const runs = runsFrom(first, 200);
    expect(topsOf(nearAmong(runs, 16, 0.25))).toEqual(topsOf(nearAmong(runs, 1, 0.25)));
  });

  it('finds those that reach into the window and its margin', () => {
    expect(topsOf(nearAmong(runsFrom(-1_000, 30), 16, 0.25))).toEqual([
      -200, -100, 0, 100, 200, 300, 400, 500, 600, 700,
    ]);
  });

  it('asks for few boxes of very many', () => {
    nearAmong(runsFrom(-100_000, 1_024), 16, 0.25);
    expect(asked).toBeLessThan(110);
  });

  it('takes a stretch without a box to be near', () => {
    const nowhere = [{ ranges: [], top: Number.NaN }];
    expect(nearAmong([nowhere], 16, 0.25)).toHaveLength(1);
  });
});

describe('nearnessOf', () => {
  it('takes in of many that come at once those alone that are near the window', () => {
    vi.useFakeTimers();
    vi.stubGlobal('addEventListener', () => undefined);
    vi.stubGlobal('document', { documentElement: {} });
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe() {}
        disconnect() {}
      },
    );
    const nearness = nearnessOf(() => undefined, new AbortController().signal);
    nearness.add(runsFrom(-50_000, 400).flat());
    const added = runsFrom(-10_000, 110).flat();
    nearness.add(added);
    const near = nearness.nearOf(added);
    expect(near).toContain(added[104]);
    expect(near.length).toBeLessThan(40);
    vi.useRealTimers();
  });
});
