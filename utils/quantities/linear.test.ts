import { describe, expect, it } from 'vitest';
import { findTerms } from '../glossary/find-terms.ts';
import { normalise } from '../text/normalise.ts';
import { sentences } from '../text/sentences.ts';
import { tokenize } from '../text/tokens.ts';
import { findQuantities } from './find-quantities.ts';

const SMALL = 40_000;
const TIMES = 4;
/** Linear work grows by 4, quadratic work by 16. */
const MOST = 9;
const TRIES = 4;

const HOSTILE = [
  '1234567890',
  '1 ',
  '1,',
  '1.',
  ',.',
  '([{',
  '(1',
  '$',
  '$1 ',
  '¥1 ',
  '£',
  '1\u00a0',
  '¹',
  '\u00ad',
  '1\n',
  '1 | 2 | 3\n',
  '1 | ',
  'x | 1.5 | ',
  '"',
  '. ',
  'no. ',
  'from ',
  'from 1 to 2 ',
  'between 1 and 2 ',
  'one and ',
  'hundred ',
  'two million ',
  'half a ',
  'more than ',
  '5 more than ',
  '3 times ',
  '5 cents ',
  '5 pounds ',
  '1 of ',
  '7 of the ',
  'a kilo ',
  'a kilo cost $5 ',
  '$5/kg ',
  '1 hour 2 minutes ',
  '1 crore 2 lakh ',
  'a third to a half ',
  'one and a quarter million ',
  '1 ± ',
  '1-2-3-',
  '/1/2',
  '1 of the 2 t ',
  'rose 1 to 2 from ',
  '3 oz ',
  '1,234 a ',
  'added five ',
  '5 tonnes, ',
  'rare ',
  'rare-earth-',
  'Nd, ',
  'lead ',
  'word ',
];

function work(text: string): number {
  const start = process.cpuUsage().user;
  const tokens = tokenize(normalise(text).text);
  findTerms(tokens);
  findQuantities(tokens, sentences(tokens));
  return process.cpuUsage().user - start;
}

/** How much more work a text four times as long is; the least of a few tries, as the machine may be busy. */
function growth(unit: string): number {
  const text = (size: number) => unit.repeat(Math.ceil(size / unit.length));
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < TRIES && least > MOST; tries++) {
    const small = Math.max(work(text(SMALL)), 2000);
    least = Math.min(least, work(text(SMALL * TIMES)) / small);
  }
  return least;
}

describe('work grows with the length of the text and no faster', () => {
  work('It mined 5 tonnes. '.repeat(500));
  it.each(HOSTILE)('%j', (unit) => expect(growth(unit)).toBeLessThan(MOST));
});
