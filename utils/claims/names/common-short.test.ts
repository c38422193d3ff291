import { describe, expect, it } from 'vitest';
import { claimsOf } from '../testing.ts';

const orgs = (text: string) => claimsOf(text).map(({ org }) => org);

describe('no house', () => {
  it.each([
    [
      'The World’s Deepest Tin Reserves: Key Players',
      'The pit opened in 2024. The company will dig 90 tonnes of tin by 2026.',
    ],
    [null, 'The Ministry of Energy and Mineral Resources met. The ministry put its quota at 90 tonnes of tin.'],
  ])('%j, %s', (title, text) => expect(claimsOf(text, '2024-08-14', title)[0]?.org).toBeNull());
});

describe('letters in brackets', () => {
  it.each([
    ['They dig until the end of mine life (EML), and EML stock is kept. The company sold 9 tonnes of tin.', [null]],
    ['Tormal Rare Metals (TRM) dug 40 tonnes of tin. TRM sold 9 tonnes.', ['Tormal Rare Metals', 'Tormal Rare Metals']],
  ])('%s → %j', (text, expected) => expect(orgs(text)).toEqual(expected));
});
