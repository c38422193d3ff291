import { describe, expect, it } from 'vitest';
import { readingsOf } from './testing.ts';

const MULTIPLES: [string, string, string[]][] = [
  ['a factor', 'Costs rose by a factor of four and then by a factor of about 10.', ['4 x', '~10 x']],
  ['twice as', 'It is twice as wide as the old one and sold twice as many.', ['2 x', '2 x']],
  ['verbs', 'Output doubled, exports tripled, prices trebled and demand quadrupled.', ['2 x', '3 x', '3 x', '4 x']],
  ['an infinitive', 'Demand will double by 2030 and would triple later.', ['2 x', '3 x']],
  ['a hedged verb', 'Prices have more than doubled and nearly tripled.', ['2.. x', '~3 x']],
  ['fold', 'A tenfold rise, a five-fold rise, a 12-fold rise', ['10 x', '5 x', '12 x']],
  [
    'times with a comparison',
    'It costs three times what it did, ten times that, 2.5 times as much.',
    ['3 x', '10 x', '2.5 x'],
  ],
  ['twice with a comparison', 'It sold twice as much and paid twice that.', ['2 x', '2 x']],
  ['double the', 'Output was double the previous year’s.', ['2 x']],
  ['halved is half', 'The backlog halved.', ['50 %']],
];

const RANKS: [string, string, string[]][] = [
  [
    'an ordinal and a superlative',
    "The world's third-largest reserves, the second biggest mine, the fifth-highest price",
    ['3 rank', '2 rank', '5 rank'],
  ],
  ['the second most', 'The second most valuable metal', ['2 rank']],
  ['ranked', 'It ranked fifth.', ['5 rank']],
  ['comes', 'Peru comes second with 11 million tonnes, and Ghana came third.', ['2 rank', '11000000 t', '3 rank']],
  ['number one with', 'Peru is number one with 32%.', ['1 rank', '32 %']],
  ['in second place', 'Austria is in second place; on place two followed Peru.', ['2 rank', '2 rank']],
  ['a numbered role', 'The No. 2 producer and the number one supplier', ['2 rank', '1 rank']],
];

const NONE: [string, string, string[]][] = [
  ['as that opens a clause', 'Rossi struck twice as Torino won.', []],
  ['a superlative alone', 'The largest mine, the leading producer, the highest since 2009', []],
  ['an order of words', 'It comes second to none, came first and arrived second-hand.', []],
  ['a place in a sequence', 'The third straight loss, a second offer, the first half, the 14th Five-Year Plan', []],
  [
    'double as an attribute',
    'A double dissent, double-digit growth, double standards, he doubles as coach, it doubled down.',
    [],
  ],
  ['by how many times', 'Exports soared by more than three times after May.', ['3.. x']],
  ['times of an event', 'It ran three times a week and twice a day, and was put off twice.', []],
  [
    'a numbered place among others',
    'Peru is No. 2 in tin. Its rival, the No. 1 outside China, sold out.',
    ['2 rank', '1 rank'],
  ],
  ['a number in a name', 'Symphony No. 5 in C, Announcement No. 18 and No. 5 of 2024', []],
  ['how seldom a flood comes', 'A 1-in-100-year flood hit.', []],
  ['the latest is no rank', 'The second latest issue', []],
];

describe('multiples', () => it.each(MULTIPLES)('%s', (_, text, read) => expect(readingsOf(text)).toEqual(read)));
describe('ranks', () => it.each(RANKS)('%s', (_, text, read) => expect(readingsOf(text)).toEqual(read)));
describe('what is neither', () => it.each(NONE)('%s', (_, text, read) => expect(readingsOf(text)).toEqual(read)));
