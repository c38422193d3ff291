import { describe, expect, it } from 'vitest';
import { claimsOf } from './testing.ts';

const doubtsOf = (text: string) => claimsOf(text).map(({ doubts }) => doubts.includes('period'));

describe('whether a time was missed', () => {
  it.each([
    ['Zinc fetched $9 a pound under the old mayor.', [true], 'what was paid was paid at some time'],
    ['Zinc fetches $9 a pound.', [false], 'what is paid is paid now'],
    ['Boreal earned $40m.', [true], 'what was earned'],
    ['Boreal earned $40m in 2022.', [false], 'at a time that is told'],
    ['Boreal employed 90 people.', [false], 'what somebody had may be so still'],
    ['Boreal employs 90 people, against 80.', [false, false], 'and of what it had before'],
    ['Peru ships 90 tonnes of zinc, against 80.', [false, true], 'but not of what flowed'],
  ])('%s → %j: %s', (text, expected) => expect(doubtsOf(text)).toEqual(expected));
});
