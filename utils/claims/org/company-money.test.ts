import { describe } from 'vitest';
import { checkLines } from '../testing.ts';

describe('money granted', () => {
  checkLines([
    [
      'Pellon Recycling was granted €30 million by the state.',
      ['amount 30000000 EUR · investment · Pellon Recycling'],
      'right before the sum',
    ],
    [
      'The subsidy for Pellon Recycling is worth €30 million.',
      ['amount 30000000 EUR · investment · Pellon Recycling'],
      'what a gift is worth',
    ],
    [
      'A tribunal has awarded Pellon Metals €30 million.',
      ['amount 30000000 EUR · other · Pellon Metals'],
      'trap: a court’s',
    ],
  ]);
});

describe('who has what part of whom', () => {
  checkLines([
    [
      'Vollmer Motor holds 18% of the shares in Pellon Metals.',
      ['share 18% · stake · Pellon Metals'],
      'shares in what is held',
    ],
    [
      'Pellon Metals is 18% owned by the carmaker Vollmer Motor.',
      ['share 18% · stake · Pellon Metals'],
      'by whom, with what he is called',
    ],
    ['Vollmer Motor’s share in Pellon Metals is 18%.', ['share 18% · stake · Pellon Metals'], 'somebody’s share in it'],
    [
      'The largest owner of Pellon Metals is the carmaker Vollmer Motor with 18%.',
      ['share 18% · stake · Pellon Metals'],
      'an owner, with what he is called',
    ],
  ]);
});

describe('results and shares', () => {
  checkLines([
    [
      'Pellon Metals ended 2023 $12 million in the red.',
      ['amount 12000000 USD · revenue · Pellon Metals · 2023'],
      'a loss by its colour',
    ],
    [
      'Pellon Metals took in 9% less in 2023 than a year before.',
      ['change↓ 9% · revenue · Pellon Metals · 2023 · vs year-earlier'],
      'took in less',
    ],
    ['By noon on Monday Pellon Metals had put on 9%.', ['change↑ 9% · price · Pellon Metals · 2024-08-12'], 'put on'],
    [
      'Pellon Metals was the biggest loser on Monday, with a fall of 9%.',
      ['change↓ 9% · price · Pellon Metals · 2024-08-12'],
      'a loser of the day',
    ],
    [
      'The shares of Pellon Metals, which makes zinc alloys, surged 9% on Monday.',
      ['change↑ 9% · price · Pellon Metals · 2024-08-12'],
      'shares are of no material',
    ],
    [
      'A market value of $12 million makes Pellon Metals one of the smaller miners.',
      ['amount 12000000 USD · market-value · Pellon Metals'],
      'whom so much makes what they are',
    ],
    [
      'The broker has set a price target of A$9.40 for Pellon Lithium.',
      ['amount 9.4 AUD · price · Pellon Lithium · forecast'],
      'for whom a target is',
    ],
    [
      'The broker rates Pellon Lithium a buy, with a target price of A$9.40.',
      ['amount 9.4 AUD · price · Pellon Lithium · forecast'],
      'whom a broker rates',
    ],
  ]);
});

describe('works that are not there yet', () => {
  checkLines([
    [
      'Pellon Metals is building a smelter with a capacity of 900 tonnes of tin.',
      ['amount 900 t · capacity · tin · Pellon Metals · forecast'],
      'being built',
    ],
    [
      'The smelter of Pellon Metals has a planned capacity of 900 tonnes of tin.',
      ['amount 900 t · capacity · tin · Pellon Metals · forecast'],
      'planned',
    ],
    [
      'The smelter of Pellon Metals has a capacity of 900 tonnes of tin.',
      ['amount 900 t · capacity · tin · Pellon Metals'],
      'trap: one that stands',
    ],
  ]);
});

describe('the market of the sentence before', () => {
  checkLines([
    [
      'Tin was in weak demand in Peru. Its price has fallen 4%.',
      ['change↓ 4% · price · tin · PE'],
      'where the good is dealt in',
    ],
    ['Tin is dug in Peru. Its price has fallen 4%.', ['change↓ 4% · price · tin'], 'trap: where it comes from'],
    [
      'Tin was in weak demand in Peru and in Chile. Its price has fallen 4%.',
      ['change↓ 4% · price · tin'],
      'trap: two of them',
    ],
  ]);
});
