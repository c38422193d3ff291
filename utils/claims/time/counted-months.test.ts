import { describe, expect, it } from 'vitest';
import { claimsOf } from '../testing.ts';

const told = (text: string) => claimsOf(text).map(({ text: value, period }) => `${value}: ${period}`);

describe('months told by their number', () => {
  it.each([
    [
      'Peru exported 90 tonnes of tin in April. The four-month total of 400 tonnes was 3% higher.',
      ['90 tonnes: 2023-04', '400 tonnes: 2023-01/2023-04', '3%: 2023-01/2023-04'],
      'from the year’s start to the month reported on',
    ],
    [
      'Peru exported 90 tonnes of tin in April. Over four months 400 tonnes were shipped.',
      ['90 tonnes: 2023-04', '400 tonnes: 2023-01/2023-04'],
      'opening a sentence',
    ],
    [
      'Peru exported 90 tonnes of tin in March. The total for three months stood at 400 tonnes.',
      ['90 tonnes: 2023-03', '400 tonnes: 2023-Q1'],
      'three of them are a quarter',
    ],
    [
      'Peru exported 90 tonnes of tin in March. The quarter brought 400 tonnes, 6% fewer.',
      ['90 tonnes: 2023-03', '400 tonnes: 2023-Q1', '6%: 2023-Q1'],
      'the quarter that ends with the month',
    ],
    [
      'Peru exported 90 tonnes of tin in April. The seven-month total was 400 tonnes, down 3%.',
      ['90 tonnes: 2023-04', '400 tonnes: null', '3%: null'],
      'a stretch that does not end with the month is not known',
    ],
    [
      'Peru exported 90 tonnes of tin from August 2022 to February 2023. In those seven months Chile exported 40 tonnes.',
      ['90 tonnes: 2022-08/2023-02', '40 tonnes: 2022-08/2023-02'],
      'the stretch of so many that was spoken of',
    ],
    [
      'Peru exported 90 tonnes of tin in April. Since January 400 tonnes had been exported.',
      ['90 tonnes: 2023-04', '400 tonnes: 2023-01/2023-04'],
      'what was shipped since a month ends with the one reported on',
    ],
    [
      'Peru exported 90 tonnes of tin in April. Exports in the year so far stand at 400 tonnes.',
      ['90 tonnes: 2023-04', '400 tonnes: 2023-01/2023-04'],
      'so does the year so far',
    ],
    ['Peru exported 400 tonnes of tin so far this year.', ['400 tonnes: null'], 'a year that is not over is no year'],
    [
      'Sales in the six months to last month were 40 tonnes.',
      ['40 tonnes: 2022-11/2023-04'],
      'that end with the last one',
    ],
    ['Tin for delivery in three months rose to $40 a kilo.', ['$40 a kilo: null'], 'which contract is dealt in'],
    ['The work took four months.', ['four months: null'], 'what a length measures stays a claim'],
  ])('%s → %j: %s', (text, expected) => expect(told(text)).toEqual(expected));
});
