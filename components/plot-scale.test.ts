import { describe, expect, it } from 'vitest';
import { scaleFor, tickLabel, tickNames } from './plot-scale.ts';

const at = (value: number) => ({ low: value, high: value });

describe('scaleFor', () => {
  it.each([
    [
      'two shares',
      [
        { low: 55, high: 65 },
        { low: 48.5, high: 49.5 },
      ],
      '%',
      [50, 55, 60, 65],
    ],
    ['an open end below the whole', [{ low: 90, high: null }, at(75)], '%', [75, 80, 85, 90, 95]],
    ['one value', [at(70)], '%', [68, 69, 70, 71, 72]],
    ['nothing', [], '%', [0, 1]],
    ['zero', [at(0)], 't', [0, 0.05, 0.1, 0.15]],
    ['tonnes', [at(7742), { low: 6175, high: 6825 }], 't', [6000, 6500, 7000, 7500]],
    ['an open end at the bottom', [{ low: null, high: 45 }], 'day', [42, 43, 44, 45, 46]],
  ])('%s', (_name, spans, unit, ticks) => {
    const scale = scaleFor(spans, unit);
    expect(scale.ticks).toEqual(ticks);
    for (const end of spans.flatMap(({ low, high }) => [low, high])) {
      if (end === null) continue;
      expect(end).toBeGreaterThanOrEqual(scale.from);
      expect(end).toBeLessThanOrEqual(scale.to);
    }
  });
});

describe('tickLabel', () => {
  it('gives the unit to the last tick alone', () => {
    const scale = { from: 65, to: 75, ticks: [70, 75] };
    expect(scale.ticks.map((_, index) => tickLabel(scale, index, '%'))).toEqual(['70', '75\u202f%']);
  });
});

describe('tickNames', () => {
  const placed = (...ticks: [name: string, at: number][]) =>
    tickNames(
      ticks.map(([name, at]) => ({ name, at })),
      300,
    ).map(({ name, x, anchor }) => [name, x, anchor]);

  it.each([
    ['none', [], []],
    ['one above its tick', [['USGS 69 %', 150]], [['USGS 69 %', 150, 'middle']]],
    // As they come, the surer one first: it may be the higher.
    [
      'two, turned away from each other',
      [
        ['A 69', 180],
        ['B 61', 120],
      ],
      [
        ['B 61', 120, 'end'],
        ['A 69', 180, 'start'],
      ],
    ],
    [
      'two at one value',
      [
        ['A 69', 150],
        ['B 69', 150],
      ],
      [
        ['A 69', 150, 'end'],
        ['B 69', 154, 'start'],
      ],
    ],
    [
      'two at the left edge',
      [
        ['Eurostat 1', 20],
        ['IEA 2', 40],
      ],
      [
        ['Eurostat 1', 60, 'end'],
        ['IEA 2', 64, 'start'],
      ],
    ],
    [
      'two at the right edge',
      [
        ['IEA 1', 250],
        ['IEA 2', 290],
      ],
      [
        ['IEA 1', 250, 'end'],
        ['IEA 2', 270, 'start'],
      ],
    ],
  ] as [string, [string, number][], unknown[]][])('%s', (_, ticks, expected) =>
    expect(placed(...ticks)).toEqual(expected),
  );
});
