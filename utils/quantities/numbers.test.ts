import { describe, expect, it } from 'vitest';
import { readingsOf } from './testing.ts';

/** Why, the sentence, what is read. */
const DIGITS: [string, string, string[]][] = [
  ['grouped by commas', 'It mined 1,234,567 tonnes.', ['1234567 t']],
  ['a decimal point', 'It mined 7,742.2 tonnes.', ['7742.2 t']],
  [
    'grouped by apostrophes, as in Switzerland',
    "The fund holds 1'250'000 shares and 12’500 bonds.",
    ['1250000 count (share)', '12500 count (bond)'],
  ],
  [
    'grouped by no-break and thin spaces',
    'It shipped 11\u00a0500 tonnes and 4\u2009600 tonnes.',
    ['11500 t', '4600 t'],
  ],
  ['grouped by a plain space before a unit', 'Germany took 4 600 tonnes.', ['4600 t']],
  ['grouped by a plain space before a kind of unit', 'It took up to 18 450 metric tons.', ['..18450 t']],
  ['tonnes of what is weighed', 'It made 2,700 REO tons and 900 dry metric tonnes.', ['2700 t', '900 t']],
  ['grouped by a plain space before people', 'It had 1 240 persons.', ['1240 count (person)']],
  ['grouped by a plain space behind a year', 'from 31 400 t in 2022 to 52 900 t', ['31400 t', '52900 t']],
  ['a plain space does not group a year', 'In 2022 300 tonnes left.', ['300 t']],
  ['a plain space does not group a date and an amount', 'On June 12 500 tonnes left.', ['500 t']],
  ['Indian grouping', 'The outlay is Rs 1,23,45,678.', ['12345678 INR']],
  ['a middle point, as in old British print', 'It grew 3·5 per cent.', ['3.5 %']],
  [
    'decimal commas where the text has no other',
    'Die Quote von 12,6 percent, 64,7 million euros, 5.200 tonnes.',
    ['12.6 %', '64700000 EUR', '5200 t'],
  ],
  [
    'decimal commas do not rule a text in English style',
    'It made 5.200 tonnes, then 1,234 tonnes and 2.5 tonnes.',
    ['5.2 t', '1234 t', '2.5 t'],
  ],
  ['a point without a nought before it', 'It slipped .5 per cent. Then it rose $.25.', ['0.5 %', '0.25 USD']],
  ['a power of ten', 'It holds 1.3 x 10^6 tonnes, 2x10^3 kg and 6.2 × 10⁸ kg.', ['1300000 t', '2 t', '620000 t']],
  [
    'a mixed fraction',
    'Rates rose 1½ points, 3 ½ points, then 2 1/2 percentage points.',
    ['1.5 pp', '3.5 pp', '2.5 pp'],
  ],
];

const SCALES: [string, string, string[]][] = [
  [
    'powers of ten as science writes them',
    'Films of 3.2×10−7 m, 4 x 10-4 m, 5.5 × 10⁻³ m, 6×10^-6 m and 1.2e-5 m',
    ['3.2e-7 m', '0.0004 m', '0.0055 m', '0.000006 m', '0.000012 m'],
  ],
  ['metres with feet in brackets', 'The shaft is 45m (148ft) wide.', ['45 m']],
  ['millions of a unit', 'It holds 35 millions of tonnes.', ['35000000 t']],
  [
    'k, m, bn, tn glued',
    'Sales of $5k, $3m, $2bn, $1.5tn and $4t.',
    ['5000 USD', '3000000 USD', '2000000000 USD', '1500000000000 USD', '4000000000000 USD'],
  ],
  [
    'mn, mln, mio, trn',
    '€5mn, €6mln, €7 mio, €2trn',
    ['5000000 EUR', '6000000 EUR', '7000000 EUR', '2000000000000 EUR'],
  ],
  [
    'capital letters in headlines',
    'A $3M deal, a $2B fund, a $1.2BN loan',
    ['3000000 USD', '2000000000 USD', '1200000000 USD'],
  ],
  [
    'lakh and crore',
    'It sold 19.6 lakh vehicles and earned Rs 4 lakh crore.',
    ['1960000 count (vehicle)', '4000000000000 INR'],
  ],
  [
    'a scale after a scale multiplies it',
    'Three lakh crore rupees and a hundred thousand million dollars.',
    ['3000000000000 INR', '100000000000 USD'],
  ],
  [
    'half of a scale',
    'A million and a half tonnes, two and a half million vessels, two-and-a-half times as much.',
    ['1500000 t', '2500000 count (vessel)', '2.5 x'],
  ],
  ['half of what is counted is not half of its scale', 'Two million and a half of the rest.', ['2000000 count']],
  ['decimals that are spoken', 'It grew four point two five per cent.', ['4.25 %']],
  [
    'm is metres of what is drilled',
    'The hole cut 48m at 2.1% TREO from 12m, including 6m at 4.8%. It sold 48m shares.',
    ['48 m', '2.1 %', '12 m', '6 m', '4.8 %', '48000000 count (share)'],
  ],
  ['m is metres of what has a grade', 'Best was 6m @ 310 ppm.', ['6 m', '310 ppm']],
  ['m is metres of a length', 'The pit is 400m deep and the wall 3 m high.', ['400 m', '3 m']],
  ['m is million before a mass', 'It holds 5.7m tonnes.', ['5700000 t']],
  ['m is million before what is counted', 'It has 20m users.', ['20000000 count (user)']],
  [
    'a hyphen between number and scale',
    'A $1.2-billion plan and a Rs 7,280-crore scheme.',
    ['1200000000 USD', '72800000000 INR'],
  ],
  ['a thousand billion', 'A plan of 2 thousand billion yen.', ['2000000000000 JPY']],
];

const WORDS: [string, string, string[]][] = [
  ['hundred without its article', 'Hundred and fifty jobs; several hundred and odd jobs', ['150 count (job)']],
  ['nought', 'It grew nought point five per cent, to two hundred point five litres.', ['0.5 %', '200.5 litre']],
  ['the next smaller scale', '3 million 200 thousand tonnes', ['3200000 t']],
  [
    'what follows a hundred or a thousand with its article',
    'A hundred and sixty kilns, a thousand two hundred crates, a hundred and five thousand tonnes',
    ['160 count (kiln)', '1200 count (crate)', '105000 t'],
  ],
  ['below a hundred', 'It has twenty-seven mines and sixty workers.', ['27 count (mine)', '60 count (worker)']],
  ['hundreds with and', 'It sold two hundred and fifty thousand cars.', ['250000 count (car)']],
  ['millions with a rest', 'It sold one million two hundred thousand cars.', ['1200000 count (car)']],
  ['a scale in words', 'It paid three billion dollars.', ['3000000000 USD']],
  [
    'a hundred, a dozen',
    'A hundred mines, a dozen plants, half a dozen buyers, two dozen ships.',
    ['100 count (mine)', '12 count (plant)', '6 count (buyer)', '24 count (ship)'],
  ],
  [
    'a half after a number',
    'It took two and a half years and one and a half million tonnes.',
    ['2.5 year', '1500000 t'],
  ],
  ['a half after a unit', 'It took more than a year and a half.', ['1.5.. year']],
  ['half a unit', 'It cut rates by half a percentage point in half an hour.', ['0.5 pp', '0.5 hour']],
  [
    'half and quarter of a scale',
    'Half a million people, a quarter of a million cars, three-quarters of a billion dollars.',
    ['500000 count (person)', '250000 count (car)', '750000000 USD'],
  ],
  [
    'a whole and a part',
    'One and a quarter billion dollars, three and two-thirds tonnes, twelve and a half per cent, 4 ½ tonnes',
    ['1250000000 USD', '3.66666666667 t', '12.5 %', '4.5 t'],
  ],
  ['parts of a unit in digits', 'It ran 3/4 mile on ½ tonne of ore.', ['0.75 mile', '0.5 t']],
  ['pairs of a scale', 'A couple of dozen mines, a couple hundred trucks', ['24 count (mine)', '200 count (truck)']],
  ['a part of one per cent', 'One tenth of one percent was lost.', ['0.1 %']],
  ['Indian numbers in two scales', 'It cost Rs 3 crore 20 lakh.', ['32000000 INR']],
  [
    'numbers that were pulled apart, and powers',
    'Sales rose 6 . 2 % to 80 , 000 units and 2.5e6 tonnes.',
    ['6.2 %', '80000 count (unit)', '2500000 t'],
  ],
  ['a list of days is not pulled apart', 'It met on June 12 , 300 people came.', ['300 count (person)']],
  ['the point of a rate', 'A quarter-point cut, then a half-point rise.', ['0.25 pp', '0.5 pp']],
  [
    'vague plurals are no number',
    'Dozens of firms, hundreds of workers, tens of thousands of tonnes, several mines, millions in aid.',
    [],
  ],
];

describe('numbers in digits', () => it.each(DIGITS)('%s', (_, text, read) => expect(readingsOf(text)).toEqual(read)));
describe('scales', () => it.each(SCALES)('%s', (_, text, read) => expect(readingsOf(text)).toEqual(read)));
describe('numbers in words', () => it.each(WORDS)('%s', (_, text, read) => expect(readingsOf(text)).toEqual(read)));
