import { describe, expect, it } from 'vitest';
import { tokenize } from '../../text/tokens.ts';
import { COUNTRIES } from '../data/countries.ts';
import { AMBIGUOUS_PLACES, GROUPS, INDEXES, INSTITUTIONS, LEADERS } from '../data/place-groups.ts';
import { REGIONS } from '../data/regions.ts';
import { Lexed } from '../words/lexed.ts';
import { findPlaces } from './places.ts';

function placesIn(text: string) {
  const lexed = new Lexed(tokenize(text));
  return findPlaces(lexed, 0, lexed.tokens.length).map(({ id, role }) => `${id} ${role}`);
}

describe('findPlaces', () => {
  it.each([
    ["Chile's lithium", ['CL possessor'], 'a possessor'],
    ['Chilean output', ['CL adjective'], 'a demonym'],
    ['shipments from Peru to Japan', ['PE from', 'JP to'], 'each by its preposition'],
    ['$9 fob Shanghai, $12 cif Chile', ['CN in', 'CL in'], 'where the terms of trade have it delivered'],
    ['a ban by Jakarta', ['ID by'], 'a capital stands for its country'],
    ['the U.S. and the UK', ['US subject', 'GB subject'], 'abbreviations with and without points'],
    ['tell us more', [], 'a pronoun is no country'],
    ['Michael Jordan scored', [], 'a surname is no country'],
    ['Papua New Guinea mined', ['PG subject'], 'the longest name wins'],
    ['worldwide demand in the euro zone', ['world adjective', 'EU in'], 'groups of countries'],
  ])('finds in %j %j: %s', (text, expected) => expect(placesIn(text)).toEqual(expected));

  it('has every region Intl knows by name, under that name', () => {
    const names = new Intl.DisplayNames(['en'], { type: 'region' });
    for (const line of COUNTRIES.trim().split('\n')) {
      const code = line.slice(0, 2);
      const name = names.of(code)?.replace(/ \(.*\)$/, '') ?? '';
      const found = placesIn(name.replace('’', "'").replace(' - ', '-'));
      expect(
        found.some((place) => place.startsWith(code)),
        `${code} ${name}`,
      ).toBe(true);
    }
  });

  it('has each name once, and every ambiguous one', () => {
    const names = [COUNTRIES, GROUPS, INSTITUTIONS, LEADERS, INDEXES, REGIONS].flatMap((data) =>
      data
        .trim()
        .split('\n')
        .flatMap((line) => line.split('|').slice(1))
        .flatMap((list) => list.toLowerCase().split(';'))
        .filter(Boolean),
    );
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect([...AMBIGUOUS_PLACES].filter((name) => !names.includes(name))).toEqual([]);
  });
});
