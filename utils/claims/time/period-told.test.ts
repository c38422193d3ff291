import { describe, expect, it } from 'vitest';
import { claimsOf } from '../testing.ts';

const periods = (text: string, published = '2023-05-17') => claimsOf(text, published).map(({ period }) => period);

describe('the time of what stands beside a figure that is dated', () => {
  it.each([
    [
      'Peru exported 900 tonnes of tin in 2022, two-fifths of it to India, for $8m.',
      ['2022', '2022', '2022'],
      'a part of what was just told',
    ],
    ['Boreal cut 140 jobs in March, its books suggest, half of them in Peru.', ['2023-03', '2023-03'], 'half of them'],
    ["Exports fell in March. April's came to 900 tonnes.", ['2023-04'], 'the figure of the month that is named'],
    [
      'Output of zinc came to 486 tonnes, 4% below the June quarter (506 tonnes).',
      [null, null, '2022-Q2'],
      'a bracket after a quarter',
    ],
    [
      'Imports fell 9% in April. Chile posted a deficit of $90 million, reversing a $40 million surplus in March.',
      ['2023-04', '2023-04', '2023-03'],
      'what a value turned from',
    ],
    ['A kilogram of zinc averaged $58, against $46 in 2021.', ['2022', '2021'], 'the year after the one compared with'],
    [
      'Boreal said sales came to $40m in 2022. Operating profit came to $9m, after $12m.',
      ['2022', '2022', '2021'],
      'the same time a year before',
    ],
    [
      'Zinc fell.\n\nPrices, 12 May\n• Zinc, Rotterdam: $455/kg\n• Tin, China: $90/kg',
      ['2023-05-12', '2023-05-12'],
      'a list of a day',
    ],
    ['Boreal made 900 tonnes in the Dec-Q.', ['2022-Q4'], 'a clipped quarter'],
    ['Peru exported 900 tonnes of tin in the second semester of 2022.', ['2022-H2'], 'a half by its southern name'],
    ['The bank set its key rate at 7.5% on Tuesday.', ['2023-05-16'], 'what was set is no more to come'],
    ['The key rate is set to reach 7.5% on Tuesday.', ['2023-05-23'], 'what is set to come is'],
    [
      'Boreal reported on the three months to March. Output of tin sank 30% to 620 tonnes from the previous quarter.',
      ['2023-Q1', '2023-Q1'],
      'what both a move and its value are compared with',
    ],
    [
      'Boreal made 620 tonnes of tin in the quarter to March, compared with 700 tonnes last quarter.',
      ['2023-Q1', '2022-Q4'],
      'the quarter before the one reported on',
    ],
    [
      'Exports came to 620 tonnes in April, up from 560 tonnes in April 2022 (+11%).',
      ['2023-04', '2022-04', '2023-04'],
      'a move in a bracket behind the value compared with',
    ],
    [
      'Tin exports fell in April. In the first quarter of 2023, exports of the group of 17 elements rose 7% to 900 tonnes.',
      [null, '2023-Q1', '2023-Q1'],
      'behind a figure of no time, what opens the sentence',
    ],
    [
      'Earlier, due to export delays, shipments in January had dropped to 40 tonnes.',
      ['2023-01'],
      'a reason, and nothing that is due',
    ],
    [
      'In March, the last month for which there are counts, tin exports fell 4% to 90 tonnes.',
      ['2023-03', '2023-03'],
      'no month before this one',
    ],
    [
      'Boreal lost $9m in the March quarter compared to positive $2m in the prior year.',
      ['2023-Q1', '2022-Q1'],
      'what a loss is compared with',
    ],
    ['It was 7% in 2022, up from 5% a decade earlier.', ['2022', '2012'], 'ten years back'],
  ])('%s → %j: %s', (text, expected) => expect(periods(text)).toEqual(expected));
});

describe('what the time told of does not date', () => {
  it.each([
    ['Sales fell 11%, against a drop of 2% in March.', [null, '2023-03'], 'a move that another is set against'],
    ['Lawmakers on Thursday adopted a bill that gives $24m to miners.', [null], 'what the bill does'],
    [
      'By 2030 demand will have risen to 900 tonnes, driven by cars, which account for half of it.',
      ['2030', null],
      'what is so now',
    ],
    ['Sales were $40m in 2022. It has 9,400 employees.', ['2022', null], 'who is there now'],
    ['Boreal, worth $3bn, fell 2% on Tuesday.', [null, '2023-05-16'], 'what it is worth'],
    [
      'Exports rose 3% in March. Claims that exports had dropped by half are groundless.',
      ['2023-03', null],
      'what somebody claimed',
    ],
    [
      'The bank kept its rate on Tuesday, as all 14 economists polled had expected.',
      [null],
      'who was asked what they expected',
    ],
  ])('%s → %j: %s', (text, expected) => expect(periods(text)).toEqual(expected));

  it('takes the last quarter of the year that is reported on for "the quarter"', () =>
    expect(
      periods(
        'Boreal reports on 2022.\n\n• Output of 900 tonnes of zinc in the quarter, up 3% on the September quarter',
      ),
    ).toEqual(['2022-Q4', '2022-Q4']));
});
