import { describe } from 'vitest';
import { checkLines } from '../testing.ts';

describe('what is put into a house', () => {
  checkLines([
    [
      'Harrow Minerals has a deal. The ministry agreed to buy $90 million in new shares of the company.',
      ['amount 90000000 USD · investment · Harrow Minerals'],
      'shares are no goods',
    ],
    [
      'Harrow Minerals has sold $60 million of convertible notes.',
      ['amount 60000000 USD · investment · Harrow Minerals'],
      'who sells them gets the money',
    ],
    ['China bought $60 million of zinc.', ['amount 60000000 USD · imports · zinc · CN'], 'trap: goods'],
    [
      'Harrow Minerals is in demand. Nissan put $40 million into the miner last year.',
      ['amount 40000000 USD · investment · Harrow Minerals · 2023'],
      'a house pointed back to gets it',
    ],
    [
      'The FTSE 250 group Castor Mining is busy. The FTSE 250 company made 51,000 tonnes of copper.',
      ['amount 51000 t · production · copper · Castor Mining'],
      'where a house is listed',
    ],
    [
      'Harrow Minerals made 300 tonnes of cobalt, with 290 tonnes sold.',
      ['amount 300 t · production · cobalt · Harrow Minerals', 'amount 290 t · demand · cobalt · Harrow Minerals'],
      'what was sold of it',
    ],
    [
      'Harrow Minerals secured a $53 million loan waiver.',
      ['amount 53000000 USD · other · Harrow Minerals'],
      'what is undone',
    ],
    [
      'Harrow Minerals will spend $90 million over two phases.',
      [
        'amount 90000000 USD · investment · Harrow Minerals · forecast',
        'amount 2 count · other · Harrow Minerals · forecast',
      ],
      'what a sum is spread over',
    ],
    ['Harrow Minerals is laying off 400 people.', ['amount 400 count · workforce · Harrow Minerals'], 'who is to go'],
    [
      'Harrow Minerals is back. Peru is the largest producer, pumping out 6,900 tonnes of tin.',
      ['amount 6900 t · production · tin · PE'],
      'what the subject of the sentence does as well',
    ],
    [
      'Peru dug 6,100 tonnes of contained tungsten.',
      ['amount 6100 t · mine-production · tungsten · PE'],
      'how it is weighed',
    ],
    [
      'Harrow Minerals is getting a $90 million boost.',
      ['amount 90000000 USD · investment · Harrow Minerals'],
      'what somebody is given',
    ],
    [
      'Harrow Minerals has a $325 million loan under the Critical Minerals Facility.',
      ['amount 325000000 USD · investment · Harrow Minerals'],
      'what a fund is for',
    ],
    [
      'Harrow Minerals had $18 million cash in the bank.',
      ['amount 18000000 USD · other · Harrow Minerals'],
      'no turnover',
    ],
    [
      'Harrow Minerals produced 900 tonnes of tin (up 8%) at a price of $31,000 a tonne.',
      [
        'amount 900 t · production · tin · Harrow Minerals',
        'change↑ 8% · production · tin · Harrow Minerals',
        'amount 31 USD/kg · price · tin · Harrow Minerals',
      ],
      'a move in a bracket',
    ],
    [
      'Output at Harrow Minerals rose 7% as crews saw better ore.',
      ['change↑ 7% · production · Harrow Minerals'],
      'no staff',
    ],
  ]);
});
