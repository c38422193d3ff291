import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../text/tokens.ts';
import { findTerms } from './find-terms.ts';

const found = (text: string) =>
  findTerms(tokenize(text)).map(({ start, end, term }) => `${text.slice(start, end)}=${term}`);

const CASES: [string, string, string[]][] = [
  ['the longest form wins', 'heavy rare earth elements', ['heavy rare earth elements=heavy-rare-earths']],
  ['a hyphen is as good as a space', 'Rare-earth magnets', ['Rare-earth magnets=rare-earth-magnets']],
  ['a dash that joins no words is no hyphen', 'rare – earth', []],
  ['hyphenated compounds hold a term each', 'gallium- and germanium-based', ['gallium=gallium', 'germanium=germanium']],
  ['a possessive stays outside', 'Gallium’s price', ['Gallium=gallium']],
  ['an American spelling', 'aluminum', ['aluminum=aluminium']],
  ['a spelling the data does not list', 'export licenses', ['export licenses=export-licence']],
  [
    'the other number of a common noun',
    'cobalts? monazites, price floors',
    ['cobalts=cobalt', 'monazites=monazite', 'price floors=price-floor'],
  ],
  ['accents do not matter', 'Norra Karr and Norra Kärr', ['Norra Karr=norra-karr', 'Norra Kärr=norra-karr']],
  ['full stops of an abbreviation', 'the U.S. Geological Survey', ['U.S. Geological Survey=usgs']],
  ['never inside another word', 'cobaltous unindium neodymiumlike', []],
  ['fewer than four letters: in their case only', 'wto WTO', ['WTO=wto']],
  ['a company kills the term inside its name', 'Northern Rare Earth rose', ['Northern Rare Earth=northern-rare-earth']],
  ['a form does not go over a line', 'rare\nearths', []],
  ['a sentence end is no abbreviation', 'It is rare. Earth is blue.', []],
];

describe('terms', () => {
  it.each(CASES)('%s', (_, text, terms) => expect(found(text)).toEqual(terms));
  it('stand in order, apart from each other and inside the text, on any input', () => {
    const word = fc.oneof(
      fc.constantFrom(
        'rare',
        'earth',
        'earths',
        '-',
        '.',
        'Nd',
        'Pr',
        'lead',
        'tin',
        ',',
        '(',
        ')',
        '\n',
        'oxide',
        "'s",
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.constantFrom(' ', ''))), (parts) => {
        const text = parts.flat().join('');
        let last = 0;
        for (const { start, end } of findTerms(tokenize(text))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
