import { describe, expect, it } from 'vitest';
import { checkLines, claimsOf } from '../testing.ts';

checkLines([
  [
    'Peru’s zinc output was 900 tonnes in the June quarter, up from 850 tonnes in the March quarter. Output of lead rose to 300 tonnes from 280.',
    [
      'amount 900 t · production · zinc · PE · 2024-Q2',
      'amount 850 t · production · zinc · PE · 2024-Q1',
      'amount 300 t · production · lead · PE · 2024-Q2',
      'amount 280 t · production · lead · PE · 2024-Q1',
    ],
    'the next move starts when the one before did',
  ],
  [
    'Peru’s zinc output was 900 tonnes in June. Output of lead rose to 300 tonnes from 280.',
    [
      'amount 900 t · production · zinc · PE · 2024-06',
      'amount 300 t · production · lead · PE · 2024-06',
      'amount 280 t · production · lead · PE',
    ],
    'where no move was told before nothing is known',
  ],
  [
    'Peru exported ore worth $9m in the June quarter. Zinc output, 900 tonnes, compares with 850 tonnes a year ago, and tin output, 300 tonnes, with 280 tonnes.',
    [
      'amount 9000000 USD · exports · zinc · PE · 2024-Q2',
      'amount 900 t · production · zinc · PE · 2024-Q2',
      'amount 850 t · production · zinc · PE · 2023-Q2',
      'amount 300 t · production · tin · PE · 2024-Q2',
      'amount 280 t · production · tin · PE · 2023-Q2',
    ],
    'what compares with an earlier value is past itself, and the next pair has the same times',
  ],
  [
    'Swedish consumer prices rose 0.3% in July. Petrol went up 2%, following 5% the month before, while food rose 1%. Energy was 3% dearer, having dipped 4% the month before.',
    [
      'change↑ 0.3% · price · SE · 2024-07',
      'change↑ 2% · price · SE · 2024-07',
      'change↑ 5% · price · SE · 2024-06',
      'change↑ 1% · price · SE · 2024-07',
      'change↑ 3% · price · SE · 2024-07',
      'change↓ 4% · price · SE · 2024-06',
    ],
    'a move that came before is of the month before, and hands on no time',
  ],
  [
    'Peru’s zinc output was 900 tonnes in July, 3% short of the amount dug in the same month last year.',
    [
      'amount 900 t · production · zinc · PE · 2024-07',
      'change↓ 3% · production · zinc · PE · 2024-07 · vs year-earlier',
    ],
    'what a figure falls short of is of the other time',
  ],
]);

describe('the quarter that a company reports on', () => {
  const periods = (text: string) =>
    claimsOf(text, '2023-07-20', 'Tormal Tin’s cash shrinks').map(({ period }) => period);
  it.each([
    [
      'Tormal Tin set a record in the three months through June. It mined 900 tonnes.',
      ['2023-Q2'],
      'than ever compares with no time',
    ],
    [
      'Tormal Tin ended June with $9m in the bank, its quarterly report shows.\n\nProduction was 900 tonnes, 4% better than in the previous quarter.',
      ['2023-06', '2023-Q2', '2023-Q2'],
      'told by its report, and not the month it ended with',
    ],
  ])('%s → %j: %s', (text, expected) => expect(periods(text)).toEqual(expected));
});
