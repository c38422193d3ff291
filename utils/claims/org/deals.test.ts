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
      'Output at Harrow Minerals rose 7% as crews saw better ore.',
      ['change↑ 7% · production · Harrow Minerals'],
      'no staff',
    ],
  ]);
});
