import { describe, expect, it } from 'vitest';
import { compareAll, type ReadArticle } from './relations/compare-all.ts';
import { understand } from './understand.ts';

const DAY = '2025-07-18';
const articleOf = (text: string): ReadArticle => {
  const { claims } = understand({ text, title: null, published: DAY, lang: 'en' });
  return { text, published: DAY, claims };
};
const mined = (amount: string, rest = '') =>
  articleOf(`Peru mined ${amount} of tin in 2024, the ministry said.${rest}`);
const verdictsOf = (a: ReadArticle, b: ReadArticle) =>
  [compareAll([a, b]), compareAll([b, a])].map((found) => found.map(({ relation }) => relation.verdict).join());

/** What another article says in the style of English, of the same thing. */
const OTHER = mined('1,950 tonnes');

/** The amount, as an article writes it, and what it is. */
const READ: [amount: string, rest: string, low: number, high: number][] = [
  ['1,234.5 tonnes', '', 1234.5, 1234.5],
  ['1.234,5 tonnes', '', 1234.5, 1234.5],
  ['1 234,5 tonnes', '', 1234.5, 1234.5],
  ['1\u202f234,5 tonnes', '', 1234.5, 1234.5],
  ["1'234.5 tonnes", '', 1234.5, 1234.5],
  ['1’234.5 tonnes', '', 1234.5, 1234.5],
  ['1234.5 tons', '', 1234.5, 1234.5],
  ['1,200–1,400 tonnes', '', 1200, 1400],
  ['1.200 to 1.400 tonnes', ' It paid 3.500.000 pesos.', 1200, 1400],
  ['2024 tonnes', '', 2024, 2024],
  ['1.234 tonnes', ' It paid 3.500.000 pesos.', 1234, 1234],
];

describe('an amount as other countries write it', () => {
  it.each(READ)('%s%s: is read, and held against what another article says', (amount, rest, low, high) => {
    const read = mined(amount, rest);
    expect(read.claims.find(({ measure }) => measure === 'mine-production')).toMatchObject({
      ...{ low, high, unit: 't', doubts: [] },
    });
    expect(verdictsOf(read, OTHER)).toEqual(['contradicts', 'contradicts']);
    expect(verdictsOf(read, read)).not.toContain('contradicts');
  });

  it('in Indian groups', () => {
    const read = mined('12,34,567 tonnes');
    expect(read.claims[0]).toMatchObject({ low: 1_234_567, high: 1_234_567, unit: 't', doubts: [] });
    expect(verdictsOf(read, mined('1,234,567 tons'))).toEqual(['agrees', 'agrees']);
  });
});

describe('an amount that two countries write so, each for another', () => {
  it.each(['1.950 tonnes', '1.234 tonnes', '2.024 tonnes', '1.200 to 1.400 tonnes'])(
    '%s: is open where neither it nor its article decides, and takes no part in a contradiction',
    (amount) => {
      const open = mined(amount);
      expect(open.claims[0]?.doubts).toContain('value');
      for (const other of [OTHER, mined('1.5 tonnes'), mined('3 tonnes'), mined('1.777,5 tonnes')])
        expect(verdictsOf(open, other).join()).not.toMatch(/contradicts|tension/);
    },
  );

  it('is decided by the rest of its article, whichever way', () => {
    expect(mined('1.234 tonnes', ' Prices rose 12.5%.').claims[0]).toMatchObject({ low: 1.234, doubts: [] });
    expect(mined('1.234 tonnes', ' Prices rose 12,5%.').claims[0]).toMatchObject({ low: 1234, doubts: [] });
  });
});

describe('what looks alike and is another thing', () => {
  it.each([
    [
      'tonnes and tons are one',
      'Peru mined 1,230 tons of tin in 2024.',
      'Peru mined 1,230 tonnes of tin in 2024.',
      'agrees',
    ],
    [
      'oxides and metal are two',
      'China produced 1,230 tonnes of rare earth oxides in 2024.',
      'China produced 1,010 tonnes of rare earth metal in 2024.',
      '',
    ],
    [
      'REO and metal are two',
      'China produced 1,230 tonnes of REO in 2024.',
      'China produced 1,010 tonnes of rare earth metal in 2024.',
      '',
    ],
    [
      'points and per cent are two',
      'China’s share of rare earth mining fell 5 percentage points in 2024.',
      'China’s share of rare earth mining fell 9 percent in 2024.',
      '',
    ],
    [
      'a year is no amount',
      'Peru mined tin in 2024, the ministry said.',
      'Peru mined 1,950 tonnes of tin in 2024.',
      '',
    ],
  ])('%s', (_, one, other, verdict) => {
    expect(verdictsOf(articleOf(one), articleOf(other))).toEqual([verdict, verdict]);
  });
});
