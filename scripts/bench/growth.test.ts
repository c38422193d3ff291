import { describe, expect, it } from 'vitest';
import { understand } from '../../utils/understand.ts';
import { benchTexts, grown, HOSTILE } from './texts.ts';

const SMALL = 8_000;
const TIMES = 4;
/** Linear work grows by 4, quadratic work by 16. */
const MOST = 9;
const TRIES = 4;
/** Shorter than this, in microseconds, is over too soon to be compared. */
const LEAST = 3000;

function work(text: string): number {
  const start = process.cpuUsage().user;
  understand({ text, title: null, published: '2025-11-03', lang: 'en' });
  return process.cpuUsage().user - start;
}

/** How much more work a text four times as long is; the least of a few tries, as the machine may be busy. */
function growth(textOf: (length: number) => string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < TRIES && least > MOST; tries++)
    least = Math.min(least, work(textOf(SMALL * TIMES)) / Math.max(work(textOf(SMALL)), LEAST));
  return least;
}

describe('the whole engine’s work grows with the length of the text and no faster (the long form: npm run bench:growth)', () => {
  const { texts } = benchTexts();
  const ARTICLES = { articles: (length: number) => grown(texts, length) };
  it.each(Object.entries({ ...ARTICLES, ...HOSTILE }))('%s', (_, textOf) => expect(growth(textOf)).toBeLessThan(MOST));
});
