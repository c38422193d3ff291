import { describe, expect, it } from 'vitest';
import { scaleFor, tickLabel } from './plot-scale.ts';

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
