import { describe, expect, it } from 'vitest';
import { sentences } from '../text/sentences.ts';
import { tokenize } from '../text/tokens.ts';
import { findQuantities } from './find-quantities.ts';
import { readingsOf } from './testing.ts';

const SHARED: [string, string, string[]][] = [
  [
    'a list with the unit at its end',
    'Australia, Brazil and India hold 5.7m, 21m and 6.9m tonnes respectively.',
    ['5700000 t', '21000000 t', '6900000 t'],
  ],
  ['the unit at the first', 'It mined 38,000 tonnes in 2024 and 51,000 last year.', ['38000 t', '51000 t']],
  [
    'a part and the whole it is of',
    "Peru won 340 of its 1,900 tonnes of tin there, and 1,500 of the world's 90,000 kilos of indium.",
    ['340 t', '1900 t', '1.5 t', '90 t'],
  ],
  [
    'another thing than the one measured before',
    'It cost $81 and we buy 900 of them. Output was 40 tonnes, for pumps, of which it made 6 million.',
    ['81 USD', '900 count', '40 t', '6000000 count'],
  ],
  [
    'people as often as tonnes',
    'Output was 900 tonnes. The harbour now has 2,600, which is plenty.',
    ['900 t', '2600 count'],
  ],
  [
    'each beside its name',
    'Peru led with 900 tonnes, ahead of Chile with 688 and Ghana with 604. The buyers were Oman (90 tonnes), Nepal (68) and Laos (64).',
    ['900 t', '688 t', '604 t', '90 t', '68 t', '64 t'],
  ],
  [
    'names with numbers of another kind',
    'Peru shipped 900 tonnes. Boeing (737) and Team Verra with 11 lost.',
    ['900 t'],
  ],
  ['what stood there before', 'Output was 900 tonnes. A year earlier it had been 700.', ['900 t', '700 t']],
  ['the same in weeks', 'They hold stocks for five weeks. In January it was eleven.', ['5 week', '11 week']],
  ['a number before one of years', 'It made 2,000 tonnes and will make 5,000 two years later.', ['2000 t', '5000 t']],
  [
    'a price that stood where the one before stood',
    'A tonne of tin cost 90,000 yuan in May and 60,000 in June. Now it is 74,000.',
    ['90 CNY/kg', '60 CNY/kg', '74 CNY/kg'],
  ],
  ['the unit that all is told in', 'In tonnes the trade grew: 13,000 went abroad.', ['13000 t']],
  [
    'who comes next in a list of parts',
    'Peru mines 60 per cent of it. Chile is next with 12, or 41,000 tonnes.',
    ['60 %', '12 %', '41000 t'],
  ],
  ['a part beside one', 'For tin it is 90 per cent. For zinc it is close to 100.', ['90 %', '~100 %']],
  ['a move beside one', 'Exports grew 1.2 per cent, imports 0.9. Services shrank 0.4.', ['1.2 %', '0.9 %', '0.4 %']],
  [
    'the dead',
    'The firm counts five dead; police put the number of missing at six.',
    ['5 count (dead)', '6 count (dead)'],
  ],
  ['how many after a part is no part', 'Sales grew 4 per cent. Ida Holm has 12 shops.', ['4 %', '12 count (shop)']],
  [
    'a price in another money that is set against it',
    'Tin fetched $20 a kilo in Europe, while Shanghai was asking 90 yuan.',
    ['20 USD/kg', '90 CNY/kg'],
  ],
  ['the same of another owner', 'Chile’s list names 60 minerals, the EU’s 34.', ['60 count (mineral)', '34 count']],
  ['what it is instead of', 'It took 14 weeks instead of five.', ['14 week', '5 week']],
  [
    'sums in brackets beside names',
    'Peru mined 61,000 tonnes, more than Bolivia (18,500) and Laos (2,100).',
    ['61000 t', '18500 t', '2100 t'],
  ],
  ['its own unit each', 'It rose 32% in May and 60% in June.', ['32 %', '60 %']],
  ['a gapped clause', 'Laos supplied 40 percent of it, Peru 20.', ['40 %', '20 %']],
  [
    'what was done with some of those counted, and a part that tells it again',
    'It received 1,200 applications and approved 650, or 54%.',
    ['1200 count (application)', '650 count (application)', '54 %'],
  ],
  ['money against money', 'Profit was 212 million euros, after 265 million.', ['212000000 EUR', '265000000 EUR']],
  [
    'money that was forecast',
    'It earned 2.70 kronor per share; analysts had forecast 2.4 billion.',
    ['2.7 SEK/share', '2400000000 SEK'],
  ],
  [
    'a value after a change is not a percentage',
    'The number of passengers rose 3.2 per cent to 14.1 million.',
    ['3.2 %', '14100000 count'],
  ],
  ['a time', 'A ban first set for four months was stretched by three.', ['4 month', '3 month']],
  [
    'a sentence before, by weight',
    'China has 44 million tonnes. The world has more than 90 million.',
    ['44000000 t', '90000000.. t'],
  ],
  ['made after a sentence by weight', 'It had planned 200 tonnes. It made 150.', ['200 t', '150 t']],
  [
    'what the metal, or another one, is sold for',
    'Tin fetched $30 a kilo. Abroad it sold for $9. Gallium costs $900 there, and $70 here. A phone sold for $700.',
    ['30 USD/kg', '9 USD/kg', '900 USD/kg', '70 USD/kg', '700 USD'],
  ],
  ['and not what it costs to do something', 'Tin was $9 a kilo. It costs $4 to weigh a bag.', ['9 USD/kg', '4 USD']],
  [
    'millions of a profit or a cost',
    'Profit was 2.4 billion kroner. Rent cost 1.2 billion. It sold 3 million seats.',
    ['2400000000 NOK', '1200000000 NOK', '3000000 count (seat)'],
  ],
  [
    'the money spoken of goes on, also behind another figure',
    'Profit was 2.4 billion kroner. Revenue grew nine per cent to 9.2 billion. Sales reached 9 billion. In May it had spoken of 8.1 billion.',
    ['2400000000 NOK', '9 %', '9200000000 NOK', '9000000000 NOK', '8100000000 NOK'],
  ],
  [
    'but not where people are counted',
    'The mine cost $2 billion. The population is 4 million.',
    ['2000000000 USD', '4000000 count'],
  ],
  ['index points', 'The Dow fell 102.2 points, or 0.36%, to 27,934.02.', ['102.2 point', '0.36 %', '27934.02 point']],
  [
    'the same thing at another time',
    'The share was 97% in 2010; by 2024 it was 69. The duty, now 25%, was 10 a year ago.',
    ['97 %', '69 %', '25 %', '10 %'],
  ],
  ['somebody’s age is no share', 'The share was 97%; he was 69.', ['97 %']],
  [
    'the whole of which a part was counted',
    'It added seven elements, taking the total to 12 of 17.',
    ['7 count (element)', '12 count', '17 count'],
  ],
];

describe('units shared', () => {
  it.each(SHARED)('%s', (_, text, read) => expect(readingsOf(text)).toEqual(read));
  it('and from where', () => {
    const tokens = tokenize('It mined 38,000 tonnes in 2024 and 51,000 last year.');
    expect(findQuantities(tokens, sentences(tokens)).map(({ unitFrom }) => unitFrom)).toEqual([null, 0]);
  });
});
