import { describe, expect, it } from 'vitest';
import { dayOf, daysBetween, daysOf } from './period.ts';

const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
const said = (period: string) => {
  const days = daysOf(period);
  return days && [iso(days.first), iso(days.last)];
};

describe('daysOf', () => {
  const cases: [string, string[] | null][] = [
    ['2025', ['2025-01-01', '2025-12-31']],
    ['2024-02', ['2024-02-01', '2024-02-29']],
    ['2025-Q2', ['2025-04-01', '2025-06-30']],
    ['2025-H2', ['2025-07-01', '2025-12-31']],
    ['2025-07-18', ['2025-07-18', '2025-07-18']],
    ['2024-04/2025-03', ['2024-04-01', '2025-03-31']],
    ['2010/2020', ['2010-01-01', '2020-12-31']],
    ['2025-13', null],
    ['2025-02-30', null],
    ['9999', null],
    ['0000', null],
    ['2025/2020', null],
    ['2025/2026/2027', null],
    ['last month', null],
    ['', null],
  ];
  for (const [period, expected] of cases) it(period, () => expect(said(period)).toEqual(expected));
});

describe('daysBetween', () => {
  it('counts from the nearest ends', () => {
    expect(daysBetween(daysOf('2024') as never, dayOf('2025-07-18T10:00:00Z') as never)).toBe(199);
  });
});
