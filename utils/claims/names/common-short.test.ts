import { describe, expect, it } from 'vitest';
import { claimsOf } from '../testing.ts';

const orgs = (text: string) => claimsOf(text).map(({ org }) => org);

describe('letters in brackets', () => {
  it.each([
    ['They dig until the end of mine life (EML), and EML stock is kept. The company sold 9 tonnes of tin.', [null]],
    ['Tormal Rare Metals (TRM) dug 40 tonnes of tin. TRM sold 9 tonnes.', ['Tormal Rare Metals', 'Tormal Rare Metals']],
  ])('%s → %j', (text, expected) => expect(orgs(text)).toEqual(expected));
});
