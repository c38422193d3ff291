import { describe, expect, it } from 'vitest';
import { luminance } from './ground.ts';

describe('luminance', () => {
  it.each([
    ['rgb(255, 255, 255)', 1],
    ['rgb(0, 0, 0)', 0],
    ['rgba(0, 0, 0, 0)', null],
    ['rgba(255, 255, 255, 0.9)', 1],
    ['color(display-p3 1 0 0)', null],
  ])('of %s', (colour, expected) => {
    const found = luminance(colour);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(expected, 6);
  });
  it('tells the grounds of usual dark sites from grey text', () => {
    expect(luminance('rgb(22, 23, 26)')).toBeLessThan(0.18);
    expect(luminance('rgb(119, 119, 119)')).toBeGreaterThan(0.18);
  });
});
