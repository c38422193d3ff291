import { describe, expect, it } from 'vitest';
import { checkLines, claimsOf } from '../testing.ts';

checkLines([
  [
    'Swedish consumer prices, which had dropped 0.2% in June, went up 0.4% in July. The petrol index gained 3%. Rents rose 1%.',
    [
      'change↓ 0.2% · price · SE · 2024-06',
      'change↑ 0.4% · price · SE · 2024-07',
      'change↑ 3% · price · SE · 2024-07',
      'change↑ 1% · price · SE · 2024-07',
    ],
    'an index of what is paid in shops is of the month told, which goes on past a clause of the month before',
  ],
  [
    'The Oslo benchmark index gained 3% on Wednesday.',
    ['change↑ 3% · price · NO · 2024-08-14'],
    'trap: an index of an exchange',
  ],
  [
    'Claims for jobless benefit in America numbered 231,000 in the week to August 10, and 240,000 in the week that ended on Saturday.',
    [
      'amount 231000 count · workforce · US · 2024-08-04/2024-08-10',
      'amount 240000 count · workforce · US · 2024-08-04/2024-08-10',
    ],
    'the seven days of a week told by its last',
  ],
]);

describe('what is no time of a figure', () => {
  const periods = (text: string) => claimsOf(text, '2023-08-02').map(({ period }) => period);
  it.each([
    [
      'Tormal Tin made 900 tonnes in the second quarter. Its revenue was $31 million, since it stopped selling ore to Japan in April.',
      ['2023-Q2', '2023-Q2'],
      'when the reason came about',
    ],
    [
      'Peru exported 300 trucks in June. In the first half the total was 1,900. Chile has taken 900 of these.',
      ['2023-06', '2023-H1', '2023-H1'],
      'of these are of the time those are of',
    ],
    [
      'Peru exported 300 tonnes of tin in June. The port expects August to be slower. Exports of zinc were 90 tonnes.',
      ['2023-06', '2023-06'],
      'a month that runs, of which something is expected',
    ],
  ])('%s → %j: %s', (text, expected) => expect(periods(text)).toEqual(expected));
});
