import { checkLines } from '../testing.ts';

checkLines([
  [
    'Peru exported 900 tonnes of tin in June. Over the six months to the end of June exports stood at 4,100 tonnes, which is 3% short of the same stretch last year.',
    [
      'amount 900 t · exports · tin · PE · 2024-06',
      'amount 4100 t · exports · tin · PE · 2024-H1',
      'change↓ 3% · exports · tin · PE · 2024-H1 · vs year-earlier',
    ],
    'a change told of the figure right before is of its time',
  ],
  [
    'Peru sold 900 tonnes of tin abroad in May. In the five months from January, exports added up to 4,100 tonnes, 4% under the total for the corresponding period a year ago.',
    [
      'amount 900 t · exports · tin · PE · 2024-05',
      'amount 4100 t · exports · tin · PE · 2024-01/2024-05',
      'change↓ 4% · exports · tin · PE · 2024-01/2024-05 · vs year-earlier',
    ],
    'so many months from the one named; what adds up to a sum is no bound; under a total is less than it',
  ],
  [
    'Peru exported 900 tonnes of tin in May. From January to the end of May exports totalled 4,100 tonnes, down 2% compared with the first five months of 2023.',
    [
      'amount 900 t · exports · tin · PE · 2024-05',
      'amount 4100 t · exports · tin · PE · 2024-01/2024-05',
      'change↓ 2% · exports · tin · PE · 2024-01/2024-05 · vs year-earlier',
    ],
    'to the end of a month is to that month',
  ],
  [
    'The port loaded 310 ships in June. Since January 1,900 ships have been loaded, a gain of 7% on the first six months of 2023.',
    [
      'amount 310 count · other · 2024-06',
      'amount 1900 count · other · 2024-H1',
      'change↑ 7% · other · 2024-H1 · vs year-earlier',
    ],
    'since January is up to the month reported on, of whatever was counted in it',
  ],
  [
    'In the six months through June Peru exported 4,100 tonnes of tin. Exports of lead since January have risen by 8% to 900 tonnes.',
    [
      'amount 4100 t · exports · tin · PE · 2024-H1',
      'change↑ 8% · exports · lead · PE · 2024-H1',
      'amount 900 t · exports · lead · PE · 2024-H1',
    ],
    'so it is where a half is reported on',
  ],
]);
