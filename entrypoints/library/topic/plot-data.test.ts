import { describe, expect, it } from 'vitest';
import type { TopicValue } from '../../../utils/library/topic.ts';
import { claimOf } from '../../../utils/phrasing/sample-claim.ts';
import { besideLines, daysNamed, pointsOf, spanOf, spread } from './plot-data.ts';

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

describe('daysNamed', () => {
  const one = { low: 1, high: 1 };
  const [july, august] = ['2025-07-18', '2025-08-30'];
  const round = ['2025-08-01', '2025-08-15'];
  it.each<[string, string[], string[], string[]]>([
    ['a lone day', [july, july], round, [july]],
    ['round days', [july, august], round, round],
    ['the first and the last where few are round', [july, august], ['2025-08-01'], [july, august]],
  ])('names %s', (_, published, ticks, named) => {
    const points = pointsOf(
      published.map((day, id) => value(id, day, one)),
      1,
      new Map(),
    );
    const days = daysNamed(
      points,
      ticks.map((day) => new Date(day)),
    );
    expect(days.map((day) => day.toISOString().slice(0, 10))).toEqual(named);
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
