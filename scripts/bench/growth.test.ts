import { describe, expect, it } from 'vitest';
import { understand } from '../../utils/understand.ts';
import { benchTexts, grown, HOSTILE } from './texts.ts';
import { timed } from './timing.ts';

const SMALL = 6_000;
const TIMES = 4;
/** Linear work grows by 4, quadratic work by 16. */
const MOST = 10;
const TRIES = 5;
const REPEATS = 2;
/** Shorter than this, in milliseconds, is over too soon to be compared. */
const LEAST = 3;
/** Milliseconds a test may take on a busy machine. */
const PATIENCE = 120_000;

/** The least of some runs, by the processor or the clock: what else the machine does only adds. */
function work(text: string): number {
  const times = Array.from({ length: REPEATS }, () =>
    timed(() => void understand({ text, title: null, published: '2025-11-03', lang: 'en' })),
  );
  return Math.min(...times.flatMap(({ cpu, wall }) => [cpu, wall]));
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
  // Long enough that the shorter text holds most articles, for some hold more figures than others.
  const ARTICLES = { articles: (length: number) => grown(texts, length * 6) };
  it.each(Object.entries({ ...ARTICLES, ...HOSTILE }))(
    '%s',
    (_, textOf) => expect(growth(textOf)).toBeLessThan(MOST),
    PATIENCE,
  );
});
