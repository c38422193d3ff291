import { describe } from 'vitest';
import { checkLines } from '../testing.ts';

describe('moves of a price, told in a market’s words', () => {
  checkLines([
    [
      'Zinc for delivery in three months climbed $31, or 1.2 percent, to $2,612 a ton.',
      ['change↑ 31 USD · price · zinc', 'change↑ 1.2% · price · zinc', 'amount 2.612 USD/kg · price · zinc'],
      'in money and as a part, before where it led',
    ],
    [
      'Boreal Mining’s cash climbed $31 million, or 4%, to $800 million.',
      [
        'change↑ 31000000 USD · other · Boreal Mining',
        'change↑ 4% · other · Boreal Mining',
        'amount 800000000 USD · other · Boreal Mining',
      ],
      'trap: no price it leads to',
    ],
    [
      'Zinc settled at $2,612 a tonne on Monday. The contract has tripled.',
      ['amount 2.612 USD/kg · price · zinc · 2024-08-12', 'change↑ 3 x · price · zinc'],
      'the contract a price was told of',
    ],
    [
      'Boreal Mining won an order. The contract has doubled its backlog.',
      ['change↑ 2 x · other · Boreal Mining'],
      'trap: a deal',
    ],
    [
      'Tungsten prices have climbed 30%, while antimony, used in alloys, has gained 41%.',
      ['change↑ 30% · price · tungsten', 'change↑ 41% · price · antimony'],
      'a subject parted from its verb',
    ],
  ]);
});

describe('a subject with words between dashes', () => {
  checkLines([
    [
      'Output of bismuth — a by-product of lead smelting — climbed 6% to 700 tonnes.',
      ['change↑ 6% · production · bismuth', 'amount 700 t · production · bismuth'],
      'what it is got from is not what moves',
    ],
    [
      'Output of bismuth — 700 tonnes in Peru’s smelters — climbed.',
      ['amount 700 t · production · bismuth · PE'],
      'a figure between them',
    ],
  ]);
});
