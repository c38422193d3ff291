import { describe, expect, it } from 'vitest';
import { whose } from '../testing.ts';

describe('whose figure it is where more than one is named', () => {
  it.each([
    [
      'Copper output in Zambia was 52,000 tonnes in March.',
      'ZM',
      'Lumwana and Kansanshi pull copper lower',
      'what is made in a country is no house’s, whoever the headline names',
    ],
    [
      'Output of copper in Zambia rose to 52,000 tonnes in March.',
      'ZM',
      'Lumwana and Kansanshi lift copper',
      'the same with the metal behind the noun',
    ],
    [
      'Barrick’s Lumwana yielded 4,100 tonnes in March, and First Quantum’s Kansanshi 3,900 tonnes.',
      '@Lumwana @Kansanshi',
      null,
      'a mine by its own name, behind whose it is',
    ],
    ['Barrick’s output was 4,100 tonnes in March.', '@Barrick', null, 'trap: what a house makes has no name'],
    [
      'While its rival Corvane Lithium was earning less, Halden Lithium made a profit of $65 million in June.',
      '@Halden Lithium',
      'Halden Lithium lifts profit as Corvane Lithium’s shrinks',
      'who acts after the clause that comes first',
    ],
    [
      'While Corvane Lithium was closing a mine, its profit came to $65 million in June.',
      '@Corvane Lithium',
      null,
      'trap: nobody else acts after it',
    ],
  ] as [string, string, string | null, string][])('%s → %s (%s): %s', (text, expected, title, _why) =>
    expect(whose(text, title)).toBe(expected),
  );
});
