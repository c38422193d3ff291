import { expect, it } from 'vitest';
import { phraseBytes } from './bytes.ts';

it.each([
  [0, '0 kB'],
  [492, '0.5 kB'],
  [1500, '1.5 kB'],
  [30_830_000, '30.8 MB'],
  [80_100_000_000, '80.1 GB'],
  [2e15, '2,000,000 GB'],
])('%d bytes', (bytes, words) => {
  expect(phraseBytes(bytes).replace(/\s/g, ' ')).toBe(words);
});
