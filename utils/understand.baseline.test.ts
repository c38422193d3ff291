import { describe, expect, it } from 'vitest';
import { understand } from './understand.ts';

const baselines = (text: string) =>
  understand({ text, title: null, published: '2025-07-18', lang: 'en' }).claims.map(({ baseline }) => baseline);

describe('baseline', () => {
  it.each([
    ['Tin exports from Peru fell 8% on the year; the rise was against the month before.', 'year-earlier'],
    ['Tin exports from Peru fell 8% against the month before; on the year they were flat.', 'previous-month'],
    ['Tin exports from Peru fell 8%; they had been flat a year earlier.', null],
  ])('is that of the number’s own statement: %s', (text, expected) => {
    expect(baselines(text)[0]).toBe(expected);
  });
});
