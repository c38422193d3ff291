import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../text/sentences.ts';
import { tokenize } from '../text/tokens.ts';
import { findQuantities } from './find-quantities.ts';
import { quantitiesOf } from './testing.ts';

const find = (text: string) => {
  const tokens = tokenize(text);
  return findQuantities(tokens, sentences(tokens));
};

describe('quantities', () => {
  it('come with hedge, unit and counted noun', () =>
    expect(quantitiesOf('More than 40 trucks took about 900 tonnes, well over 60% of it for $3–4bn.')).toEqual([
      'More than 40 trucks=40.. count (truck)',
      'about 900 tonnes=~900 t',
      'well over 60%=60.. %',
      '$3–4bn=3000000000..4000000000 USD',
    ]));
});

const word = fc.oneof(
  fc.constantFrom(
    ...(
      'from to and between about half a third million m bn % $ € - – , . ( ) / : per cent one two twenty hundred of the times x ' +
      'tonnes kg year day Rs crore up 5 12 2024 0.5 1,234 1.234 7 No more than or \n |'
    ).split(' '),
  ),
  fc.string({ unit: 'binary', maxLength: 5 }),
);

describe('on any input', () => {
  it('offsets stand inside the text, in order, around the number, and the values are numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.constantFrom(' ', '')), { maxLength: 60 }), (parts) => {
        const text = parts.flat().join('');
        let last = 0;
        for (const { start, end, numberStart, numberEnd, low, high, step } of find(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(numberStart).toBeGreaterThanOrEqual(start);
          expect(numberEnd).toBeGreaterThan(numberStart);
          expect(end).toBeGreaterThanOrEqual(numberEnd);
          expect([low, high, step].every((value) => value === null || Number.isFinite(value))).toBe(true);
          expect(low === null || high === null || low <= high).toBe(true);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
        expect(find(text)).toEqual(find(text));
      }),
      { numRuns: 500 },
    );
  });
});
