import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../text/normalise.ts';
import { tokenize } from '../text/tokens.ts';
import terms from './data/terms.json' with { type: 'json' };
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
  [
    'a clear spelling in capitals',
    'A GENERAL LICENCE, General Licences',
    ['GENERAL LICENCE=general-licence', 'General Licences=general-licence'],
  ],
  ['accents do not matter', 'Norra Karr and Norra Kärr', ['Norra Karr=norra-karr', 'Norra Kärr=norra-karr']],
  ['full stops of an abbreviation', 'the U.S. Geological Survey', ['U.S. Geological Survey=usgs']],
  ['never inside another word', 'cobaltous unindium neodymiumlike', []],
  ['fewer than four letters: in their case only', 'wto WTO', ['WTO=wto']],
  ['a company kills the term inside its name', 'Northern Rare Earth rose', ['Northern Rare Earth=northern-rare-earth']],
  ['a form does not go over a line', 'rare\nearths', []],
  ['a sentence end is no abbreviation', 'It is rare. Earth is blue.', []],
];

const isShort = (form: string) => form.replace(/[^\p{L}]/gu, '').length < 4;
/** Ways in which a page may write any form, none of which hides it. */
const DRESSES: [string, (form: string) => string][] = [
  ['capitals, where it is no abbreviation', (form) => (isShort(form) ? form : form.toUpperCase())],
  ['a possessive', (form) => `${form}’s`],
  ['no-break spaces', (form) => form.replaceAll(' ', '\u00a0')],
  ['hyphens for spaces', (form) => form.replaceAll(' ', '-')],
  ['hyphens that do not break', (form) => form.replaceAll('-', '\u2011')],
  ['soft hyphens', (form) => form.replace(/(\p{L}{2})(?=\p{L}{2})/gu, '$1\u00ad')],
  ['zero-width spaces', (form) => form.replace(/(\p{L})(?=\p{L})/gu, '$1\u200b')],
  ['ligatures', (form) => form.replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ')],
  ['accents as marks of their own', (form) => form.normalize('NFD')],
  ['curly quotes', (form) => `“${form}”`],
  ['dashes and slashes beside it', (form) => `a—${form}/b`],
  ['a compound', (form) => `non-${form}-based`],
];
const CLEAR = terms.flatMap(({ surface, ambiguous }) =>
  surface.filter((form) => !(ambiguous as string[]).includes(form)),
);

describe('every clear form is found', () => {
  it.each(DRESSES)('in %s', (_, dress) => {
    const { text } = normalise(CLEAR.map((form) => `It spoke of ${dress(form)} then.`).join('\n'));
    const found = findTerms(tokenize(text)).map(({ start }) => text.slice(0, start).split('\n').length - 1);
    expect(CLEAR.filter((_, line) => !found.includes(line))).toEqual([]);
  });
});

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
