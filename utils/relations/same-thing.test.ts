import { describe, expect, it } from 'vitest';
import { workOf } from '../../tests/work.ts';
import { gistOf } from './gist.ts';
import type { Sameness } from './likeness.ts';
import { sameThing } from './same-thing.ts';
import { claimOf } from './sample.ts';
import { count, type Fields, listed, money, read, staff, stake, standing, tonnes } from './sample-sentence.ts';

const CASES: [why: string, a: string, b: string, fields: Fields, expected: Sameness][] = [
  [
    'what is added is not the list',
    'The ministry added [five more elements] to its list.',
    'That makes [twelve] on the list.',
    listed,
    'different',
  ],
  [
    '"another" adds',
    'It named [another six metals] on Friday.',
    'Licences are needed for [ten metals].',
    listed,
    'different',
  ],
  ['both add', 'Officials added [five] on Thursday.', 'A [further five elements] were named.', listed, 'same'],
  [
    '"more than" adds nothing',
    '[More than five elements] need a licence.',
    '[Seven elements] need a licence.',
    listed,
    'same',
  ],
  [
    'members of the whole group',
    '[Seven] of the 17 elements need a licence.',
    '[Seven types] need a licence.',
    listed,
    'same',
  ],

  [
    'a part of the total',
    'It employs [900 people].',
    'Of its staff of 900, including [120 engineers], half left.',
    staff,
    'different',
  ],
  [
    'a flight of flights',
    'Boreal cancelled [40] of 300 flights.',
    'Boreal runs [300 flights] a week.',
    { ...count, org: 'Boreal' },
    'different',
  ],
  [
    'the same staff by another word',
    'Boreal has [900 employees] in the north.',
    'The smelter gives work to [850 people].',
    staff,
    'same',
  ],
  [
    'those who go are not those who are there',
    'Boreal will lay off [120 workers].',
    'Boreal employs [900 workers].',
    staff,
    'different',
  ],
  [
    'those who come neither',
    'Boreal wants to hire [120 welders].',
    'Boreal employs [900 welders].',
    staff,
    'different',
  ],

  [
    'planes by two words',
    'The fleet has [60 aircraft].',
    'Boreal Air flies [58 jets].',
    { ...count, org: 'Boreal Air' },
    'same',
  ],
  [
    'planes and pilots',
    'The airline has [60 aircraft].',
    'It has [400 pilots].',
    { ...count, org: 'Boreal Air' },
    'different',
  ],
  [
    'mines and trucks',
    'The province has [three mines].',
    'The province has [three lorries] of ore a day.',
    count,
    'different',
  ],
  [
    'of each car',
    'An electric car holds [2 kg] of magnets.',
    'The country used [4,000 tonnes] of magnets.',
    { ...tonnes, measure: 'demand' },
    'different',
  ],
  [
    'of each megawatt',
    'A turbine takes [600 kg] of magnets per megawatt.',
    'Turbines took [900 tonnes] of magnets.',
    { ...tonnes, measure: 'demand' },
    'different',
  ],
  [
    'a month’s and a year’s',
    'The mine ships [250 tonnes] a month.',
    'The mine ships [3,000 tonnes].',
    { ...tonnes, measure: 'exports' },
    'different',
  ],
  [
    'ore is not oxide',
    'The pit gives [900,000 tonnes] of ore.',
    'The pit gives [12,000 tonnes] of oxide.',
    { ...tonnes, measure: 'mine-production' },
    'different',
  ],

  ['a loan is no grant', 'Boreal got a loan of [$90m].', 'Boreal got a grant of [$30m].', money, 'different'],
  [
    'a grant beside what is spent',
    'Boreal has put [$90m] into it.',
    'The grant, the bank notes, was [$30m].',
    money,
    'maybe',
  ],
  ['two givers', 'Tokyo has put [$200m] into Boreal.', 'In May Canberra put [$150m] into Boreal.', money, 'different'],
  [
    'one giver',
    'Last year Tokyo put [$200m] into Boreal.',
    'So far Tokyo has invested [$180m] in Boreal.',
    money,
    'same',
  ],
  [
    'nobody says who gave',
    'Boreal has spent [$200m] on its smelter.',
    'Boreal has sunk [$260m] into the smelter.',
    money,
    'same',
  ],
  ['a giver on one side alone', 'Boreal has received [$200m].', 'Only Canberra lent Boreal [$150m].', money, 'maybe'],
  [
    'two owners',
    'The fund Alta owns [12%] of Boreal.',
    'The Norwegian state holds [30%] of Boreal, through Havn.',
    stake,
    'different',
  ],
  [
    'one owner',
    'The fund Alta owns [12%] of Boreal.',
    'With [15%] of Boreal, bought by Alta, the seat is safe.',
    stake,
    'same',
  ],

  [
    'a holder named short and long',
    'Hanwick Industries of Norway a shareholder with [12.5%].',
    'Hanwick owns [15%] of the equity.',
    stake,
    'same',
  ],
  [
    'whom it belongs to',
    'Hanwick owns [15%] of the equity.',
    '[An eighth] of the firm belongs to South Africa’s Hanwick Industries.',
    stake,
    'same',
  ],
  [
    'what many names have in common is nobody’s',
    'Hanwick Industries holds [12%].',
    'Alta Industries holds [30%].',
    stake,
    'different',
  ],
  [
    'magnets sold are no stock bought',
    'Boreal signed a [$90m] magnet supply agreement with Zephyr.',
    'The Pentagon made a [$30m] stock acquisition in Boreal.',
    money,
    'different',
  ],
  [
    'a loan beside money of no kind, from nobody',
    'Boreal got a loan of [$90m].',
    'Boreal has spent [$200m] on its smelter.',
    money,
    'maybe',
  ],
  [
    'one plant’s are not all',
    'Boreal employs [900 people].',
    'Boreal employs [120 people] in Oslo.',
    staff,
    'different',
  ],
  [
    'a town whose name the firm’s begins with',
    'Boreal employs [900 people].',
    'Boreal employs [120 people] in Bor.',
    staff,
    'different',
  ],
  [
    'nor those of a plant named first',
    'Boreal employs [900 people].',
    'At its Oslo plant, Boreal employs [120 people].',
    staff,
    'different',
  ],
];

describe('sameThing', () => {
  for (const [why, a, b, fields, expected] of CASES) {
    it(why, () => {
      expect(standing(a, b, fields)).toBe(expected);
      expect(standing(b, a, fields)).toBe(expected);
    });
  }
  it('tells a quarter’s sales from a year’s', () => {
    const sales: Fields = { ...money, measure: 'revenue' };
    const year = read('Its revenue was [$400m] for the year.', sales);
    const quarter = read('Its revenue was [$90m].', { ...sales, period: '2025-Q2' });
    expect(sameThing(year.claim, quarter.claim, year.gist, quarter.gist)).toBe('different');
    expect(sameThing(quarter.claim, quarter.claim, quarter.gist, quarter.gist)).toBe('same');
  });
  it('knows nothing of what is counted without the sentence, and says so', () => {
    const other = claimOf({ measure: 'other', counted: null });
    expect(sameThing(other, other, null, null)).toBe('different');
    const plain = claimOf({});
    expect(sameThing(plain, plain, null, null)).toBe('same');
  });
  it('reads no more of a page-long sentence than it must', () => {
    const sentence = `${'word '.repeat(200_000)}12 mines`;
    const read = () => gistOf(claimOf({ ...count, text: '12 mines' }), sentence, 1_000_000);
    expect(Math.min(...Array.from({ length: 5 }, () => workOf(read)))).toBeLessThan(50_000);
  });
});
