import { describe, expect, it } from 'vitest';
import { claimsOf } from '../testing.ts';

/** Each value with its time and whose forecast it is. */
const read = (text: string): string[] =>
  claimsOf(text, '2024-08-14').map(
    ({ text: value, period, modality, source }) =>
      `${value}: ${period}${modality === 'stated' ? '' : `, ${modality}`}${source ? `, by ${source}` : ''}`,
  );

describe('what a market had expected of what was then told', () => {
  it.each([
    [
      'Corran Gold earned $31 million in the first half of 2024, less than the $36 million analysts had assumed.',
      ['$31 million: 2024-H1', '$36 million: 2024-H1, forecast, by analysts'],
      'assumed, of the same half',
    ],
    [
      'Corran Gold earned $31 million in the first half of 2024. Analysts had on average looked for $36 million.',
      ['$31 million: 2024-H1', '$36 million: 2024-H1, forecast, by Analysts'],
      'looked for',
    ],
    [
      'Tormal Tin sold at $31 a kilo in the June quarter, no match for the $36 consensus.',
      ['$31 a kilo: 2024-Q2', '$36: 2024-Q2, forecast, by consensus'],
      'the consensus right behind its value',
    ],
    [
      'Tormal Tin made 4,100 tonnes in the June quarter, although the consensus had been 4,400.',
      ['4,100 tonnes: 2024-Q2', '4,400: 2024-Q2, forecast, by consensus'],
      'the consensus before it',
    ],
    [
      'Tormal Tin lost 12 cents a share in the quarter to June 30, less than the 15 cents economists had feared.',
      ['12 cents a share: 2024-Q2', '15 cents: 2024-Q2, forecast, by economists'],
      'feared, and no move of a share',
    ],
    [
      'The economy grew 0.4% in the second quarter, a shade better than the 0.3% that economists had predicted.',
      ['0.4%: 2024-Q2', '0.3%: 2024-Q2, forecast, by economists'],
      'predicted of a time that is over',
    ],
    [
      'Tormal Tin had revenue of $23 million in the June quarter, while analysts polled by Delphi had on average forecast $25 million.',
      ['$23 million: 2024-Q2', '$25 million: 2024-Q2, forecast'],
      'forecast on average',
    ],
    [
      'Tormal Tin expects revenue of $90 million in 2025. Analysts expect $95 million.',
      ['$90 million: 2025, forecast', '$95 million: 2025, forecast, by Analysts'],
      'trap: expected now, of a time to come',
    ],
    [
      'The board had assumed that 900 tonnes were shipped in May. It was 700 tonnes.',
      ['900 tonnes: 2024-05, denied', '700 tonnes: 2024-05'],
      'trap: what somebody held and no market expected',
    ],
  ])('%s → %j: %s', (text, expected) => expect(read(text)).toEqual(expected));

  it('earnings per share are an amount, a move of the share a change', () =>
    expect(
      claimsOf('Tormal Tin lost 12 cents a share in June. Its shares lost 12 cents on Tuesday.').map(
        ({ kind }) => kind,
      ),
    ).toEqual(['amount', 'change']));
});
