import { describe, expect, it } from 'vitest';
import { readingsOf } from './testing.ts';

const FRACTIONS: [string, string, string[]][] = [
  ['between two parts', 'It sells between a fifth and a quarter of it.', ['20..25 %']],
  [
    'quarters that open a sentence',
    'Three quarters will come from Peru. Three quarters went by.',
    ['75 %', '3 quarter'],
  ],
  ['cut in half', 'It cut its debt in half and split the cake in half.', ['50 %']],
  ['one of many', 'It sold 1/50 of the ore.', ['2 %']],
  [
    'half of one unit',
    'After a half hour and a half-hour stop it took half-litre cans and a half-tonne load.',
    ['0.5 hour', '0.5 hour', '0.5 litre', '0.5 t'],
  ],
  ['a third of', 'A third of the cobalt and one fifth of the zinc left.', ['33.3333 %', '20 %']],
  ['two-thirds', 'Two-thirds of it, two thirds of it, nine-tenths of it', ['66.6667 %', '66.6667 %', '90 %']],
  [
    'three quarters of a share, and no time',
    'It fell from three quarters in 2022. Three quarters of them left.',
    ['75 %', '75 %'],
  ],
  ['by how much', 'It was three quarters heavier. It took three quarters to build.', ['75 %', '3 quarter']],
  [
    'a part that does what many do',
    'A quarter were late. Half agreed, a third disagreed.',
    ['25 %', '50 %', '33.3333 %'],
  ],
  ['one more who did it', 'A third said no, and a fourth said yes.', []],
  ['between a part and a half', 'Between a third and a half of them left.', ['33.3333..50 %']],
  ['half', 'Half of the jobs went. It lost half its staff. Exports fell by half.', ['50 %', '50 %', '50 %']],
  ['what goes or comes from somewhere', 'A third comes from Peru. A tenth ends up in landfill.', ['33.3333 %', '10 %']],
  ['an ordinal', 'Two ships sank. A third was damaged, and a fourth went to Peru.', ['2 count (ship)']],
  ['half with a hedge', 'More than half of it, nearly half the ore, well over half', ['50.. %', '~50 %', '50.. %']],
  ['a fraction less', 'It earned a fifth less and sold a quarter fewer cars.', ['20 %', '25 %']],
  [
    'in and out of',
    'Nine out of ten magnets, one in five motors, two in three Brits, 1 in 10 children',
    ['90 %', '20 %', '66.6667 %', '10 %'],
  ],
  [
    'what is counted between the numbers',
    'Two wells out of seven ran dry. One tonne in five went abroad. No more than one batch in ten is checked.',
    ['28.5714 %', '20 %', '..10 %'],
  ],
  ['every one of so many', 'Every third firm has laid in stocks.', ['33.3333 %']],
  [
    'points of a rate',
    'The bank cut its rate by a quarter point, then by half a percentage point.',
    ['0.25 pp', '0.5 pp'],
  ],
  ['a part that goes into something', 'A third goes into paint, a fifth into glass.', ['33.3333 %', '20 %']],
  ['a fraction month on month', 'Exports slid by just over a quarter month on month.', ['25.. %']],
  [
    'a ratio of longer number words',
    'One in twenty-one, two out of five hundred, one in ten thousand',
    ['4.7619 %', '0.4 %', '0.01 %'],
  ],
  ['a ratio with hyphens', 'A one-in-five chance', ['20 %']],
  ['a part by which something fell', 'It slid by a quarter last year.', ['25 %']],
  ['a part, with how it is told', 'Output dropped by a tenth sequentially.', ['10 %']],
  [
    'a part by which a price is down, a part and another',
    'It is down a quarter this year and up a fifth since May, after cuts by a twelfth and a fifteenth of it.',
    ['25 %', '20 %', '8.3333 %', '6.6667 %'],
  ],
  ['fourths are parts', 'Of the ore three fourths went abroad.', ['75 %']],
  ['a half that was done', 'It ordered nine ships and has paid half.', ['9 count (ship)', '50 %']],
  ['a slash before of', '2/3 of the ore', ['66.6667 %']],
  ['a vulgar fraction', '½ of the ore and ⅔ of the tin', ['50 %', '66.6667 %']],
  [
    'a part before a verb',
    'It sold nine cars, of which a tenth were red. Of the old ore a fifth is won. It fell by a fifth this year.',
    ['9 count (car)', '10 %', '20 %', '20 %'],
  ],
  ['a ratio with hyphens', 'Traders see a one-in-five chance and a nine-in-ten risk.', ['20 %', '90 %']],
  ['a part after a year', 'It got 54% in 2023 and nine-tenths in 2021.', ['54 %', '90 %']],
  ['three quarters as a share', 'Three-quarters of mothers and three quarters of the ore', ['75 %', '75 %']],
];

const FIRST: [string, string, string[]][] = [
  ['a half that is the subject', 'Half went to Japan, half was burnt.', ['50 %', '50 %']],
  ['half of a year', 'The first half was good.', []],
];
describe('halves that open a sentence', () =>
  it.each(FIRST)('%s', (_, text, read) => expect(readingsOf(text)).toEqual(read)));

const NONE: [string, string, string[]][] = [
  ['which half of a place', 'It rains in the northern half of the country and the upper half of the bed.', []],
  ['accounts and games', 'In a half year, at half-time, in the half-term', []],
  ['a half of the year', 'In the first half of 2024 and the second half it fell. Half-year results.', []],
  ['an ordinal', 'A third mine opened. A third country, a third party, its third quarter.', []],
  ['quarters of a year', 'It shrank for two quarters of contraction.', ['2 quarter']],
  ['half as a part of a word or a game', 'The half-brother scored at half time.', []],
  ['a score out of ten is more than all', 'He gave it 12 out of 10.', []],
  ['one in a span of time', 'One in June, two in 12 months', ['12 month']],
  ['two counts in one sentence', 'It opened two mines in three countries.', ['2 count (mine)', '3 count (country)']],
  ['how often', 'It grows by 2% a quarter.', ['2 %']],
  ['a third one', 'Two mines of copper ran. A third is planned. A fifth was shut.', ['2 count (mine)']],
  ['every so many days', 'A ship comes every third day.', []],
  ['a reference with a slash', 'Regulation 2024/1252 and No. 04/2026', []],
];

describe('fractions', () => it.each(FRACTIONS)('%s', (_, text, read) => expect(readingsOf(text)).toEqual(read)));
describe('what is no fraction', () => it.each(NONE)('%s', (_, text, read) => expect(readingsOf(text)).toEqual(read)));
