import { describe, expect, it } from 'vitest';
import { claimsOf } from './testing.ts';

describe('whose figure it is, by what points back to a company', () => {
  it.each<[string, (string | null)[], string]>([
    [
      'Brenholm Mining lost $9 million. Electricity makes up a quarter of its costs.',
      ['Brenholm Mining', 'Brenholm Mining'],
      'a part of its own',
    ],
    [
      'Brenholm Mining lost $9 million. Peru bans ore; the country is the second-largest producer.',
      ['Brenholm Mining', null],
      'what the country is',
    ],
    [
      'Brenholm Mining lost $9 million. The Lima company works with Vale. Its shares fell 4%.',
      ['Brenholm Mining', 'Brenholm Mining'],
      'who is pointed back to twice',
    ],
    [
      'Brenholm Mining made a loss. It wants to cover 30% of European demand.',
      ['Brenholm Mining'],
      'it covers a part of a place’s',
    ],
    [
      'Brenholm Mining lost $9 million. Chief executive Ida Holm said the pit would cost $90 million.',
      ['Brenholm Mining', 'Brenholm Mining'],
      'whose officer speaks',
    ],
    [
      'Brenholm Mining lost $9 million. Adjusted EBITDA was $4 million, above the $3 million forecast by the survey of the Zinc Board.',
      ['Brenholm Mining', 'Brenholm Mining', 'Brenholm Mining'],
      'a result that an office reckons with is the company’s',
    ],
    [
      'Brenholm Mining lost $9 million. The pit in Chile holds 900 tonnes of ore, the company says.',
      ['Brenholm Mining', 'Brenholm Mining'],
      'who says so at the end',
    ],
  ])('%s → %j: %s', (text, expected) => {
    expect(claimsOf(text).map(({ org }) => org)).toEqual(expected);
  });
});
