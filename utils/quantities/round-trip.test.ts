import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../text/sentences.ts';
import { tokenize } from '../text/tokens.ts';
import { ONES, TENS } from './data/number-words.ts';
import { findQuantities } from './find-quantities.ts';

const valuesOf = (text: string) => {
  const tokens = tokenize(text);
  return findQuantities(tokens, sentences(tokens)).map(({ low }) => low);
};

const one = (value: number) => [...ONES].find(([, other]) => other === value)?.[0] as string;
const ten = (value: number) => [...TENS].find(([, other]) => other === value)?.[0] as string;

const SIZES: readonly (readonly [number, string])[] = [
  [100, 'hundred'],
  [1e3, 'thousand'],
  [1e6, 'million'],
  [1e9, 'billion'],
  [1e12, 'trillion'],
];

/** A whole number in English words. */
function spell(value: number): string {
  if (value < 20) return one(value);
  if (value < 100) return value % 10 ? `${ten(value - (value % 10))}-${one(value % 10)}` : ten(value);
  const [size, name] = SIZES.findLast(([least]) => value >= least) as [number, string];
  const rest = value % size;
  const head = `${spell(Math.floor(value / size))} ${name}`;
  if (rest === 0) return head;
  return `${head} ${rest < 100 ? 'and ' : ''}${spell(rest)}`;
}

const WRITTEN: [string, (value: number) => string][] = [
  ['plain', (value) => String(value)],
  ['in English groups', (value) => value.toLocaleString('en')],
  ['in Indian groups', (value) => value.toLocaleString('en-IN')],
  ['in Swiss groups', (value) => value.toLocaleString('de-CH')],
  ['in groups by no-break spaces', (value) => value.toLocaleString('en').replaceAll(',', '\u00a0')],
];

describe('numbers survive being written out and read in again', () => {
  it.each(WRITTEN)('%s', (_, write) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (value) => {
        expect(valuesOf(`It shipped ${write(value)} tonnes.`)).toEqual([value]);
      }),
    );
  });
  it('with decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999 }), fc.integer({ min: 1, max: 4 }), (digits, places) => {
        const value = digits / 10 ** places;
        expect(valuesOf(`It shipped ${value.toFixed(places)} tonnes.`)[0]).toBeCloseTo(value, 6);
      }),
    );
  });
  it('in words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (value) => {
        expect(valuesOf(`It shipped ${spell(value)} tonnes.`)).toEqual([value]);
      }),
    );
  });
  it('in words up to the trillions', () => {
    const below = fc.integer({ min: 1, max: 999 });
    fc.assert(
      fc.property(below, below, fc.constantFrom(1e3, 1e6, 1e9), (large, small, scale) => {
        const value = large * scale * 1000 + small * scale;
        expect(valuesOf(`It shipped ${spell(value)} tonnes.`)).toEqual([value]);
      }),
    );
  });
});
