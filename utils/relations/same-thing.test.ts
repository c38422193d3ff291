import { describe, expect, it } from 'vitest';
import type { Claim } from '../claims/claim.ts';
import { gistOf } from './gist.ts';
import { type Sameness, sameThing } from './same-thing.ts';
import { claimOf } from './sample.ts';

type Fields = Partial<Claim>;
/** A sentence with its claim in square brackets. */
function read(marked: string, fields: Fields) {
  const at = marked.indexOf('[');
  const text = marked.slice(at + 1, marked.indexOf(']'));
  const claim = claimOf({ text, material: null, ...fields });
  return { claim, gist: gistOf(claim, marked.replace('[', '').replace(']', ''), at) };
}
const standing = (a: string, b: string, fields: Fields): Sameness => {
  const [one, other] = [read(a, fields), read(b, fields)];
  return sameThing(one.claim, other.claim, one.gist, other.gist);
};

const count: Fields = { kind: 'amount', unit: 'count', measure: 'other' };
const listed: Fields = { kind: 'amount', unit: 'count', measure: 'controlled-count', material: 'rare-earths' };
const tonnes: Fields = { kind: 'amount', unit: 't' };
const staff: Fields = { kind: 'amount', unit: 'count', measure: 'workforce', org: 'Boreal' };
const money: Fields = { kind: 'amount', unit: 'USD', measure: 'investment', org: 'Boreal', place: null };
const stake: Fields = { kind: 'share', unit: '%', measure: 'stake', org: 'Boreal', place: null };
const days: Fields = { kind: 'amount', unit: 'day', measure: 'duration' };
const rate: Fields = { kind: 'amount', unit: '%', measure: 'other', place: 'NO' };
const duty: Fields = { kind: 'amount', unit: '%', measure: 'tariff', place: 'US', partner: 'CN' };
const licence: Fields = { kind: 'amount', unit: 'count', measure: 'licence-count', place: 'CN' };
const price: Fields = { kind: 'amount', unit: 'USD/kg', measure: 'price', material: 'dysprosium' };

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
    'nor those of a plant named first',
    'Boreal employs [900 people].',
    'At its Oslo plant, Boreal employs [120 people].',
    staff,
    'different',
  ],

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
    const started = performance.now();
    gistOf(claimOf({ ...count, text: '12 mines' }), sentence, 1_000_000);
    expect(performance.now() - started).toBeLessThan(50);
  });
});
