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
      [45, 50, 55, 60, 65, 70],
    ],
    ['an open end below the whole', [{ low: 90, high: null }, at(75)], '%', [70, 75, 80, 85, 90, 95, 100]],
    ['one value', [at(70)], '%', [65, 70, 75]],
    ['nothing', [], '%', [0, 1]],
    ['zero', [at(0)], 't', [0, 0.5]],
    ['tonnes', [at(7742), { low: 6175, high: 6825 }], 't', [6000, 6500, 7000, 7500, 8000]],
    ['an open end at the bottom', [{ low: null, high: 45 }], 'day', [35, 40, 45, 50]],
  ])('%s', (_name, spans, unit, ticks) => {
    expect(scaleFor(spans, unit).ticks).toEqual(ticks);
  });
});

describe('tickLabel', () => {
  it('gives the unit to the last tick alone', () => {
    const scale = scaleFor([at(70)], '%');
    expect(scale.ticks.map((_, index) => tickLabel(scale, index, '%'))).toEqual(['65', '70', '75\u202f%']);
  });
});
