import { describe, expect, it } from 'vitest';
import type { TopicValue } from '../../../utils/library/topic.ts';
import { claimOf } from '../../../utils/phrasing/sample-claim.ts';
import { besideLines, pointsOf, spanOf, spread } from './plot-data.ts';

const value = (id: number, published: string | null, fields: Parameters<typeof claimOf>[0]) =>
  ({ id, published, claim: claimOf(fields) }) as unknown as TopicValue;

describe('pointsOf', () => {
  const share = { kind: 'share', unit: '%', low: 70, high: 70, hedge: 'about' } as const;
  it('draws what has a day, the oldest first, and marks the value compared with', () => {
    const points = pointsOf(
      [value(1, '2025-07-18', share), value(2, null, share), value(3, '2025-06-01T10:00:00Z', share)],
      1,
      new Map(),
    );
    expect(points.map(({ value: { id }, mark, low, high }) => [id, mark, low, high])).toEqual([
      [3, 'none', 65, 75],
      [1, 'this', 65, 75],
    ]);
  });
  it('draws a fall below nothing, and an open end open', () => {
    const fall = value(1, '2025-07-18', { ...share, kind: 'change', direction: 'down', hedge: 'none' });
    const open = value(2, '2025-07-19', { ...share, high: null, hedge: 'at-least' });
    expect(pointsOf([fall, open], 9, new Map()).map(({ point, high }) => [point, high])).toEqual([
      [-70, expect.any(Number)],
      [null, null],
    ]);
  });
});

describe('spanOf', () => {
  it('leaves room around a single day', () => {
    const [from, to] = spanOf(pointsOf([value(1, '2025-07-18', { low: 1, high: 1 })], 1, new Map()));
    expect(to.getTime() - from.getTime()).toBeGreaterThan(20 * 86_400_000);
  });
});

describe('spread', () => {
  it('sets what would lie on one another side by side', () => {
    expect(spread([100, 100, 100, 200], 10)).toEqual([100, 90, 110, 200]);
  });
});

describe('besideLines', () => {
  it.each([
    [[100], [-5]],
    [
      [100, 200],
      [-5, -5],
    ],
    [
      [100, 108],
      [-5, 13],
    ],
    [
      [100, 108, 112],
      [-5, null, 13],
    ],
    [
      [100, 100],
      [null, null],
    ],
  ])('of %j is %j', (heights, expected) => expect(besideLines(heights)).toEqual(expected));
});
