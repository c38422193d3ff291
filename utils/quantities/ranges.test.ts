import { describe, expect, it } from 'vitest';
import { quantitiesOf, readingsOf } from './testing.ts';

const RANGES: [string, string, string[]][] = [
  ['large numbers joined by hyphens', 'It made 410,000-to-450,000 tonnes.', ['410000..450000 t']],
  [
    'letters of scale on both sides',
    'It sold 5k-20k units and 3m–4m tickets.',
    ['5000..20000 count (unit)', '3000000..4000000 count (ticket)'],
  ],
  ['a hyphen that hangs', 'A 6- to 12-metre drop and a 10-to-15-year deal', ['6..12 m', '10..15 year']],
  [
    'numbers that look like years',
    'It pays $1900 to $2050, they say; 2000-2400 tonnes left.',
    ['1900..2050 USD', '2000..2400 t'],
  ],
  ['thousands of both ends', 'It cut 40-50,000 jobs.', ['40000..50000 count (job)']],
  [
    'as far below as above, in signs and in words',
    '5 ± 0.2 m, 5 +/- 0.2 m, 60% plus or minus 3 points',
    ['4.8..5.2 m', '4.8..5.2 m', '57..63 %'],
  ],
  [
    'how far either way, in a bracket',
    'It sees 900 t (plus or minus 50 t) of zinc and 3 million t (plus/minus 0.2 million t) of ore.',
    ['850..950 t', '2800000..3200000 t'],
  ],
  ['an article makes of from and to a range', 'It is down from the $8 to $9 it had asked.', ['8..9 USD']],
  [
    'between and',
    'Between 5 and 10 tonnes, between $5m and $10m, between 12 and 15 GWh',
    ['5..10 t', '5000000..10000000 USD', '12..15 GWh'],
  ],
  ['how large several moves are', 'It spoke of gains of 2% to 9%.', ['2..9 %']],
  [
    'to with the unit at the end',
    '60 to 70 per cent, five to seven years, 1 to 2 kilograms',
    ['60..70 %', '5..7 year', '0.001..0.002 t'],
  ],
  [
    'a hyphen or an en dash',
    '15-20 %, 15–20%, a 7–9% rise, 4.25-4.50%',
    ['15..20 %', '15..20 %', '7..9 %', '4.25..4.5 %'],
  ],
  [
    'the rate at both ends',
    '$250/kg-$310/kg, $250/kg- $310/kg, €40/t to €45/t',
    ['250..310 USD/kg', '250..310 USD/kg', '0.04..0.045 EUR/kg'],
  ],
  ['from and to with their rates are two', 'It rose from $250/kg to $310/kg.', ['250 USD/kg', '310 USD/kg']],
  ['a sign of two letters at both ends', 'A$775-A$855 and C$40 to C$60', ['775..855 AUD', '40..60 CAD']],
  ['an article before the scale of the second', '50,000 to a million tonnes', ['50000..1000000 t']],
  ['the unit at both ends', '4.25% to 4.50%, €550m to €650m', ['4.25..4.5 %', '550000000..650000000 EUR']],
  [
    'the scale and the currency of one end are the other’s too',
    '$3–4bn, 30 to 50m barrels, $40-50 billion',
    ['3000000000..4000000000 USD', '30000000..50000000 barrel', '40000000000..50000000000 USD'],
  ],
  ['a scale that cannot be shared', 'from $900 to $1.2m', ['900 USD', '1200000 USD']],
  [
    'things counted',
    '30 to 40 companies, between one and two rate cuts',
    ['30..40 count (company)', '1..2 count (rate cut)'],
  ],
  ['where estimates go', 'Guesses of it go from 40 to 55 percent.', ['40..55 %']],
  ['ranging from', 'Prices ranging from $5 to $10 a kilo', ['5..10 USD/kg']],
  ['a swung dash, as East Asian print has it', 'It takes 20~30 percent, or 3～5 years.', ['20..30 %', '3..5 year']],
  ['one or the other', 'Two or three mines, 10 or 12 per cent', ['2..3 count (mine)', '10..12 %']],
  [
    'fractions',
    'Between one-third and one-half of staff, a quarter to a third of sales',
    ['33.3333..50 %', '25..33.3333 %'],
  ],
  ['as far below as above', 'The grade was 45 ± 3 per cent.', ['42..48 %']],
  ['running from', 'Grades run from 3 to 5 per cent.', ['3..5 %']],
  [
    'against a range before',
    'It guides to 2,400 to 2,600 tonnes, from 2,200 to 2,500 before.',
    ['2400..2600 t', '2200..2500 t'],
  ],
  ['times', 'It is 15 to 20 times stronger.', ['15..20 x']],
  ['down from a range', 'A margin of 3 to 4 per cent, down from 5 to 6 per cent', ['3..4 %', '5..6 %']],
];

const TWO_VALUES: [string, string, string[]][] = [
  ['a factor, and where it led', 'Costs rose by a factor of 10 to $5m.', ['10 x', '5000000 USD']],
  [
    'by how much it rose, and to what',
    'Profit climbed by $2.10 billion to $2.90 billion.',
    ['2100000000 USD', '2900000000 USD'],
  ],
  ['a spread larger than its middle', 'He won 60%, plus or minus 300 votes.', ['60 %', '300 count (vote)']],
  [
    'the scale of the second is that of the first where both are of one size',
    'Sales rose from $6 to $8 billion, output from 5 to 7 million tonnes, debt from 18.4 to 21-23 billion euros.',
    ['6000000000 USD', '8000000000 USD', '5000000 t', '7000000 t', '18400000000 EUR', '21000000000..23000000000 EUR'],
  ],
  ['from to is two values', 'It went from 20% to 30%.', ['20 %', '30 %']],
  ['the unit of one is the other’s', 'It fell from 90 percent to 58.', ['90 %', '58 %']],
  ['to from', 'The levy went to 15% from 10%.', ['15 %', '10 %']],
  ['a range of two changes', 'Sales rose 6% to 8%.', ['6..8 %']],
  ['how much a count moved, and to what', 'The number of rigs fell by 12 to 488.', ['12 count', '488 count']],
  ['a count that moved, with no preposition', 'The rig count rose 5 to 498.', ['5 count', '498 count']],
  ['to what a count moved, and from what', 'The rig count rose to 488 from 500.', ['488 count', '500 count']],
  ['a place in a table', 'They moved up 3 to 2.', []],
  ['a change and what it led to', 'Sales rose 6% to 90%.', ['6 %', '90 %']],
  ['changed by and to', 'Debt was cut by $310m to $3.9bn.', ['310000000 USD', '3900000000 USD']],
  ['and without between', 'Sales of $5m and $10m', ['5000000 USD', '10000000 USD']],
  ['a score is no range', 'England won 3-1 and lost 1-2.', []],
  ['years are no range', 'It grew in 2024-25, 2014 to 2017 and 2019–2020.', []],
  ['numbers far apart are no range', 'It has 3 or 400 staff.', ['3 count (staff)', '400 count (staff)']],
  ['pages are no range', 'See pages 14 to 19 and numbers 57 to 71.', []],
];

describe('ranges', () => it.each(RANGES)('%s', (_, text, read) => expect(readingsOf(text)).toEqual(read)));
describe('two values and none', () =>
  it.each(TWO_VALUES)('%s', (_, text, read) => expect(readingsOf(text)).toEqual(read)));
it('a range’s span begins at "between"', () =>
  expect(quantitiesOf('It costs between $5m and $10m.')).toEqual(['between $5m and $10m=5000000..10000000 USD']));
