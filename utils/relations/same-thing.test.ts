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
const stake: Fields = { kind: 'share', unit: '%', measure: 'stake', org: 'Boreal' };
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
