import { describe } from 'vitest';
import { checkLines } from '../testing.ts';

describe('money that a house is given', () => {
  checkLines([
    [
      'Pellonia has raised $40 million from investors.',
      ['amount 40000000 USD · investment · Pellonia'],
      'whom others give money is a house, though it stands first',
    ],
    [
      'Three banks put $40 million into Pellonia.',
      ['amount 3 count · other · Pellonia', 'amount 40000000 USD · investment · Pellonia'],
      'what money is put into is no place',
    ],
    [
      'Farmers have raised $40 million from investors.',
      ['amount 40000000 USD · investment'],
      'trap: many, and no name',
    ],
  ]);
});

describe('whose a part is', () => {
  checkLines([
    ['Vale is the largest shareholder in Pellon Metals with 9.4%.', ['share 9.4% · stake · Pellon Metals'], 'held in'],
    ['With 9.4%, Vale is Pellon Metals’ largest shareholder.', ['share 9.4% · stake · Pellon Metals'], 'its holder'],
    ['9.4% of Pellon Metals belongs to Vale.', ['share 9.4% · stake · Pellon Metals'], 'what belongs to somebody'],
    [
      'Vollmer Motor takes 35% of Pellon Metals’ terbium output.',
      ['share 35% · other · terbium · Pellon Metals'],
      'of what one house makes, another gets a part',
    ],
    [
      'Vollmer Motor has agreed to buy 35% of the terbium that Pellon Metals refines.',
      ['share 35% · other · terbium · Pellon Metals'],
      'of what it makes, in a clause',
    ],
    [
      '35% of Pellon Metals’ terbium output is committed to Vollmer Motor.',
      ['share 35% · other · terbium · Pellon Metals'],
      'what is promised',
    ],
    [
      'Offtake agreements are in place for 35% of Pellon Metals’ terbium output.',
      ['share 35% · other · terbium · Pellon Metals'],
      'what is agreed on',
    ],
    [
      'Vale, which holds 9.4% of Pellon Metals, has extended its offtake agreement.',
      ['share 9.4% · stake · Pellon Metals'],
      'trap: an agreement beside a stake',
    ],
  ]);
});

describe('what a house is worth', () => {
  checkLines([
    [
      'The stock market puts a value of $2 billion on Pellon Metals.',
      ['amount 2000000000 USD · market-value · Pellon Metals'],
      'a value put on it',
    ],
    [
      'The $2 billion refiner Pellon Metals has no debt.',
      ['amount 2000000000 USD · market-value · Pellon Metals'],
      'a house of so much',
    ],
    [
      'The $2 billion airline bailout was approved.',
      ['amount 2000000000 USD · investment'],
      'trap: what the sum is for has a house before it',
    ],
    [
      'With a market value of $2 billion, Pellon Metals is the largest zinc company in Peru.',
      ['amount 2000000000 USD · market-value · Pellon Metals'],
      'worth is of no material',
    ],
  ]);
});

describe('what moves', () => {
  checkLines([
    [
      'A 5% fall in the shares of Pellon Metals weighed on the market on Monday.',
      ['change↓ 5% · price · Pellon Metals · 2024-08-12'],
      'shares, behind the noun',
    ],
    [
      'A gain of 8% was recorded in July for tin.',
      ['change↑ 8% · price · tin · 2024-07'],
      'a material, behind the noun',
    ],
    [
      'A gain of 8% in tin exports was recorded in July.',
      ['change↑ 8% · exports · tin · 2024-07'],
      'trap: exports of it',
    ],
  ]);
});

describe('the like of the period compared with', () => {
  checkLines([
    [
      'Sales at Pellon Metals were up 12% on the second quarter of last year.',
      ['change↑ 12% · revenue · Pellon Metals · 2024-Q2 · vs year-earlier'],
      'the quarter a year after, just over',
    ],
    [
      'Exports of tin from Peru fell 14% from July 2023.',
      ['change↓ 14% · exports · tin · PE · 2024-07 · vs year-earlier'],
      'the month a year after',
    ],
    [
      'Exports of tin from Peru fell 14% from January 2023.',
      ['change↓ 14% · exports · tin · PE'],
      'trap: its like is over for long',
    ],
    ['Tin prices in Peru fell 14% from July 2023.', ['change↓ 14% · price · tin · PE'], 'trap: prices move till today'],
  ]);
});

describe('where and for how much', () => {
  checkLines([
    [
      'Buyers in Chile pay $620 for a kilogram of tungsten.',
      ['amount 620 USD/kg · price · tungsten · CL'],
      'for a unit of weight',
    ],
    [
      'Tungsten is scarce in Chile. The metal is offered there at $620 a kilo.',
      ['amount 620 USD/kg · price · tungsten · CL'],
      '“there” between verb and figure',
    ],
    [
      'A profit of $90 million is in sight for 2024, according to Pellon Metals.',
      ['amount 90000000 USD · revenue · Pellon Metals · 2024 · forecast'],
      'what is in sight',
    ],
  ]);
});
