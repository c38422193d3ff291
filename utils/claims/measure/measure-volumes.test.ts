import { describe } from 'vitest';
import { checkMeasures } from '../testing.ts';

describe('what a plant can make', () => {
  checkMeasures([
    ['The plant will refine 12,000 tonnes of cobalt a year.', ['capacity cobalt'], 'a plant, and so much a year'],
    [
      'A plant is to be built at Corrin. It would smelt 700 tonnes of cobalt a year.',
      ['capacity cobalt'],
      'the plant stands in the sentence before',
    ],
    ['The works has room for 640 tonnes of cobalt a year.', ['capacity cobalt'], 'room for so much'],
    ['Peru’s smelting capacity of cobalt will reach 900 tonnes.', ['capacity cobalt'], 'what can be smelted'],
    ['Peru has 40% of the world’s cobalt smelting capacity.', ['processing cobalt'], 'trap: who smelts'],
    ['The store has room for 640 tonnes of cobalt.', ['stockpile cobalt'], 'nothing is made by the year'],
  ]);
});

describe('what harm takes', () => {
  checkMeasures([
    ['The flood wiped out 300 tonnes of cobalt output.', ['other cobalt'], 'wiped out'],
    ['The fire cost Boreal 70 tonnes of cobalt.', ['other cobalt'], 'cost'],
    ['The mill took away 900 tonnes of cobalt scrap after the fair.', ['other cobalt'], 'nothing harms'],
  ]);
});

describe('what crosses a border', () => {
  checkMeasures([
    ['Peru has let out 700 tonnes of cobalt.', ['exports cobalt'], 'let out'],
    [
      'Chinese exports of germanium rose to 8 tonnes in May. Japan made do with 3 tonnes.',
      ['exports germanium', 'exports germanium'],
      'who makes do with less is told of in news of exports',
    ],
  ]);
});

describe('what one piece needs', () => {
  checkMeasures([
    ['In a car motor there are 2 kilograms of dysprosium.', ['demand dysprosium'], 'in a motor'],
    ['In a scooter, 90 grams of dysprosium.', ['demand dysprosium'], 'no verb'],
    ['A watch makes do with 0.2 grams of dysprosium.', ['demand dysprosium'], 'makes do'],
    ['The weight of the car is 1.4 tonnes.', ['other -'], 'what it weighs itself'],
  ]);
});

describe('what is won from an ore', () => {
  checkMeasures([
    ['Concentrate output rose to 900 tonnes of tungsten.', ['production tungsten'], 'in a mill'],
    ['Its pits produced 900 tonnes of tungsten concentrate.', ['mine-production tungsten'], 'in a pit'],
  ]);
});

describe('a move to so many tonnes', () => {
  checkMeasures([
    [
      'Peru produced 900 tonnes of tin in May. Cobalt gained 6% to 40 tonnes and zinc 4% to 700.',
      ['production tin', 'production cobalt change', 'production cobalt', 'production zinc change', 'production zinc'],
      'of what was told by weight before, and no price',
    ],
    [
      'Peru exported 900 tonnes of tin in May. Cobalt, at 40 tonnes, was 8% lower.',
      ['exports tin', 'exports cobalt', 'exports cobalt change'],
      'the weight stands before the move',
    ],
    [
      'Tin rose 3% to $9,800 a tonne. Cobalt fell 2%.',
      ['price tin change', 'price tin', 'price cobalt change'],
      'trap: a price',
    ],
  ]);
});

describe('a bare move', () => {
  checkMeasures([
    [
      'Peru exported 900 tonnes of tin in May. The slide was 3%.',
      ['exports tin', 'exports tin change'],
      'of what was told last',
    ],
    [
      'Peru exported 900 tonnes of tin in May. Lists from the port point to a jump of 12% from April.',
      ['exports tin', 'exports tin change'],
      'a gain with an article',
    ],
    [
      'Peru exported 900 tonnes of tin in May. The rise in tin prices was 3%.',
      ['exports tin', 'price tin change'],
      'trap: of something named',
    ],
    [
      'Peru exported 900 tonnes of cobalt in May. The price of cobalt was $9,800 a tonne. The decrease was 3%.',
      ['exports cobalt', 'price cobalt', 'other - change'],
      'trap: a price told last, and not the exports before it',
    ],
  ]);
});

describe('the works a sentence opens at', () => {
  checkMeasures([
    [
      'At Tarrow, its oldest mine, Boreal Mining held zinc output at 900 tonnes.',
      ['mine-production zinc'],
      'a mine in apposition',
    ],
    [
      'At Tarrow, its oldest smelter, Boreal Mining held zinc output at 900 tonnes.',
      ['processing zinc'],
      'a smelter in apposition',
    ],
    [
      'At Tarrow, near a mine that closed in May, Boreal Mining raised zinc output to 900 tonnes.',
      ['production zinc'],
      'trap: a mine near by',
    ],
  ]);
});

describe('the volumes of a house', () => {
  checkMeasures([
    ['Boreal Mining’s tin volumes slipped by 9% to 640 tonnes.', ['production tin change', 'production tin'], 'made'],
    ['Boreal Mining’s tin sales volumes slipped by 9%.', ['demand tin change'], 'trap: sold'],
  ]);
});

describe('what leaves a named country', () => {
  checkMeasures([
    [
      'China imported 900 tonnes of tin in May. A large volume, 150 tonnes, had left Peru in April.',
      ['imports tin', 'exports tin'],
      'in news of imports too',
    ],
  ]);
});

describe('what a clause begun with "where" or "whose" goes on about', () => {
  checkMeasures([
    ['Most tin is mined in Peru, where output was 9,000 tonnes.', ['mine-production tin'], 'mined there'],
    ['Most tin is refined in Peru, whose output was 9,000 tonnes.', ['processing tin'], 'refined there'],
    ['Most tin is used in Peru, where output was 9,000 tonnes.', ['production tin'], 'no stage of making'],
    ['Norway’s reserve stock of tin is 900 tonnes.', ['stockpile tin'], 'kept in reserve'],
  ]);
});

describe('what a word of making comes to by what stands around it', () => {
  checkMeasures([
    [
      'Tin mining has come back in Peru: last year’s output was 9,000 tonnes.',
      ['mine-production tin'],
      'before a colon',
    ],
    ['Tin smelting thrives in Peru; production reached 9,000 tonnes.', ['processing tin'], 'before a semicolon'],
    ['Tin mining thrives in Peru; zinc production reached 9,000 tonnes.', ['production zinc'], 'of other goods'],
    ['Peru’s tin miners raised output by 12%.', ['mine-production tin change'], 'who raised it'],
    ['The tin mine raised output by 12%.', ['production tin change'], 'a works that may make more than ore'],
    ['Growth in demand for tin was 12%.', ['demand tin change'], 'what grows'],
    ['Growth in Peru’s mined tin output slowed to 12%.', ['mine-production tin change'], 'what grows less'],
    [
      'The state reserves bureau holds a cobalt stockpile of 900 tonnes.',
      ['stockpile cobalt'],
      'an office, and no reserves',
    ],
    ['The state’s reserves hold 900 tonnes of tin.', ['reserves tin'], 'reserves'],
    ['Japan turns to Peru for 63% of its nickel.', ['dependence nickel'], 'whom it turns to'],
  ]);
});
