import { describe, expect, it } from 'vitest';
import { growthOf } from '../../tests/work.ts';
import { findTerms } from '../glossary/find-terms.ts';
import { normalise } from '../text/normalise.ts';
import { sentences } from '../text/sentences.ts';
import { tokenize } from '../text/tokens.ts';
import { findQuantities } from './find-quantities.ts';

const SMALL = 40_000;
const TIMES = 4;
/** Linear work grows by 4, quadratic work by 16. */
const MOST = 9;

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
  '5 t/kg/m/s/',
  '5 kg per tonne per metre ',
  '稀土 5 тонн ',
  '５％',
  '١٢٣ ',
  'а1b２',
  'rare ',
  'rare-earth-',
  'Nd, ',
  'lead ',
  'word ',
];

const read = (text: string) => {
  const tokens = tokenize(normalise(text).text);
  findTerms(tokens);
  findQuantities(tokens, sentences(tokens));
};

describe('work grows with the length of the text and no faster', () => {
  read('It mined 5 tonnes. '.repeat(500));
  it.each(HOSTILE)('%j', (unit) => {
    const [small, large] = [SMALL, SMALL * TIMES].map((size) => unit.repeat(Math.ceil(size / unit.length)));
    expect(
      growthOf(
        () => read(small as string),
        () => read(large as string),
        MOST,
      ),
    ).toBeLessThan(MOST);
  });
});
