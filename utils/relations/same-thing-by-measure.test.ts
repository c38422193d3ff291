import { describe, expect, it } from 'vitest';
import type { Sameness } from './same-thing.ts';
import { days, duty, type Fields, licence, listed, money, price, rate, standing, tonnes } from './sample-sentence.ts';

const CASES: [why: string, a: string, b: string, fields: Fields, expected: Sameness][] = [
  [
    'a review and a ban',
    'The review of an application takes [45 days].',
    'The ban on flights lasted [30 days].',
    days,
    'different',
  ],
  ['one review', 'A licence review takes [45 days].', 'The ministry has [60 days] for its review.', days, 'same'],
  ['prolonged by is not lasted', 'The ban was prolonged by [30 days].', 'The ban lasts [90 days].', days, 'different'],
  [
    'the policy rate and joblessness',
    'The bank kept its policy rate at [4.25%].',
    'Unemployment stood at [2.1%].',
    rate,
    'different',
  ],
  [
    'the policy rate twice',
    'The bank kept its policy rate at [4.25%].',
    'Its policy rate, now [4.5%], may fall.',
    rate,
    'same',
  ],
  [
    'a rate and the odds of it',
    'The bank kept its policy rate at [4.25%].',
    'Traders see a [45%] chance that the policy rate falls.',
    rate,
    'different',
  ],

  [
    'one duty among several',
    'The fentanyl duty is [10%].',
    'Goods from China pay [47%] on average.',
    duty,
    'different',
  ],
  [
    'an additional duty',
    'He threatens an additional tariff of [100%].',
    'The tariff on Chinese goods is [57%].',
    duty,
    'different',
  ],
  [
    'the duty twice',
    'American duties on Chinese goods stand at [47%].',
    'Washington takes [57%] on Chinese goods.',
    duty,
    'same',
  ],
  [
    'one list of goods',
    'American duties on Chinese goods stand at [47%].',
    'A tranche of Chinese goods pays a tariff of [25%].',
    duty,
    'different',
  ],
  [
    'on top',
    'The tariff on Chinese goods is [57%].',
    'They pay a [10%] tariff on top of older ones.',
    duty,
    'different',
  ],
  [
    'one kind of goods',
    'American duties on Chinese goods stand at [47%].',
    'Solar cells from China pay a tariff of [50%].',
    duty,
    'different',
  ],
  [
    'granted and asked for',
    'Beijing approved [20 licences].',
    'Carmakers filed [90 licences] with Beijing, which are pending.',
    licence,
    'different',
  ],
  [
    'firms and licences',
    'Beijing gave licences to [four producers].',
    'Beijing granted [nine licences].',
    licence,
    'different',
  ],
  [
    'a floor is no market price',
    'The state guarantees a floor price of [$110 a kilo].',
    'It trades at [$60 a kilo].',
    price,
    'different',
  ],
  [
    'metal is dearer than oxide',
    'The metal fetches [$410 a kilo].',
    'The oxide fetches [$239 a kilo].',
    price,
    'different',
  ],
  [
    'by value, not by weight',
    'Exports rose by [20%] in value.',
    'Exports rose by [5%].',
    { kind: 'change', unit: '%', measure: 'exports', direction: 'up' },
    'different',
  ],
  [
    'profit is not sales',
    'Its net profit came to [$90m].',
    'Its sales came to [$400m].',
    { ...money, measure: 'revenue' },
    'different',
  ],
  [
    'by value, said first',
    'In value, exports fell by [20%].',
    'Exports fell by [5%].',
    { kind: 'change', unit: '%', measure: 'exports', direction: 'down' },
    'different',
  ],
  [
    'of its own output, not the world’s',
    'China makes [98%] of the world’s gallium.',
    'One smelter makes [30%] of China’s gallium.',
    { material: 'gallium', measure: 'production' },
    'different',
  ],
  [
    'of what it digs itself',
    'China digs up [70%] of all rare earths.',
    'China keeps [60%] of the rare earths it digs up.',
    { material: 'rare-earths' },
    'different',
  ],
  ['"of it" is of what was spoken of', 'China digs up [70%] of all.', 'China digs up [69%] of it.', {}, 'same'],
  [
    'what used to be',
    'China digs up [70%] of all rare earths.',
    'China used to dig up [95%] of all rare earths.',
    { material: 'rare-earths' },
    'maybe',
  ],
  [
    'one batch of a quota',
    'The quota for mining is [9,000 tonnes].',
    'The first batch of the quota for mining is [4,000 tonnes].',
    { ...tonnes, measure: 'other' },
    'different',
  ],
  [
    'two stages of a quota',
    'The mining quota is [9,000 tonnes].',
    'The smelting quota is [8,000 tonnes].',
    { ...tonnes, measure: 'other' },
    'different',
  ],
  [
    'some among others',
    'It restricts [12 metals].',
    'It restricts 16 minerals, among them [seven metals].',
    listed,
    'different',
  ],
  ['minerals may be another list', 'The group has [17 elements].', '[Six minerals] in figures', listed, 'maybe'],
  [
    'of each jet by its name',
    'An F-90 contains [400 kg] of rare earths.',
    'A frigate contains [2,600 kg] of rare earths.',
    { ...tonnes, measure: 'demand' },
    'different',
  ],
  [
    'alloys are not all',
    'Exports rose by [5%].',
    'Exports of alloys rose by [9%].',
    { kind: 'change', unit: '%', measure: 'exports', direction: 'up' },
    'different',
  ],
  [
    'prices of two kinds',
    'Prices rose by [2.7%].',
    'Core prices rose by [3.1%].',
    { kind: 'change', unit: '%', measure: 'price', direction: 'up', material: null },
    'different',
  ],
  [
    'a yield is no volatility',
    'The yield on the bond rose to [3.1%].',
    'Volatility in the currency jumped to [23%].',
    { unit: '%', measure: 'price', material: null },
    'different',
  ],
  [
    'resources are not reserves',
    'The seabed holds resources of [16m tonnes].',
    'Its reserves are put at [2m tonnes].',
    { ...tonnes, measure: 'reserves' },
    'different',
  ],
];

describe('sameThing by measure', () => {
  for (const [why, a, b, fields, expected] of CASES) {
    it(why, () => {
      expect(standing(a, b, fields)).toBe(expected);
      expect(standing(b, a, fields)).toBe(expected);
    });
  }
});
