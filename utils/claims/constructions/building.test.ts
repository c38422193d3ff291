import { describe } from 'vitest';
import { checkMeasures } from '../testing.ts';

describe('works that are built and enlarged', () => {
  checkMeasures([
    [
      'The smelter was built for $95m, of which the state paid a fifth.',
      ['investment -', 'investment -'],
      'what it cost and who paid',
    ],
    ['Boreal Mining will open a second line for $300m.', ['investment -'], 'what it will cost'],
    ['It opened talks on a price for $300m.', ['other -'], 'trap: nothing is built'],
    ['The smelter was enlarged to 14,000 tonnes a year, from 9,500.', ['capacity -', 'capacity -'], 'what it can make'],
    ['Boreal Mining expanded output to 14,000 tonnes a year.', ['production -'], 'trap: what it makes'],
    ['The mill reached its design rate of 3m tonnes of ore a year.', ['capacity -'], 'what it is made for'],
    [
      'The refinery has a capacity of 900 tonnes, including 40 tonnes of tin.',
      ['capacity -', 'capacity tin'],
      'a part of what it can make',
    ],
  ]);
});
