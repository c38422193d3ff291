import { describe, expect, it } from 'vitest';
import type { Mark } from './marks.ts';
import { nextMark } from './reading-order.ts';

const marks = (['term', 'contradicts', 'claim', 'tension', 'agrees'] as const).map(
  (style, start): Mark => ({ key: `${start}`, kind: 'claim', id: `${start}`, style, start, end: start + 1 }),
);

describe('nextMark', () => {
  it.each([
    ['the first', -1, 1, false, 0],
    ['the last', -1, -1, false, 4],
    ['the next', 1, 1, false, 2],
    ['the one before', 1, -1, false, 0],
    ['round the end', 4, 1, false, 0],
    ['round the beginning', 0, -1, false, 4],
    ['the first contradiction or tension', -1, 1, true, 1],
    ['the next one', 1, 1, true, 3],
    ['round the end', 3, 1, true, 1],
    ['the one before', 0, -1, true, 3],
  ] as const)('%s', (_, from, step, graveOnly, expected) =>
    expect(nextMark(marks, from, step, graveOnly)).toBe(expected),
  );

  it('is null where there is none', () => {
    expect(nextMark([], -1, 1, false)).toBeNull();
    expect(nextMark(marks.slice(0, 1), -1, 1, true)).toBeNull();
  });
});
