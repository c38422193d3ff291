import { describe, expect, it } from 'vitest';
import type { Claim } from '../claims/claim.ts';
import { intervalOf, meet, stepOfValue, within } from './interval.ts';
import { claimOf, value } from './sample.ts';

const read = (fields: Partial<Claim>) => intervalOf(claimOf(fields));
const closed = (low: number | null, high: number | null) => ({ low, high, highIncluded: true });
const open = (low: number | null, high: number | null) => ({ low, high, highIncluded: false });
const amount: Partial<Claim> = { kind: 'amount', unit: 't' };

describe('intervalOf', () => {
  const cases: [why: string, fields: Partial<Claim>, expected: ReturnType<typeof intervalOf>][] = [
    ['a round number reaches half its last significant digit', value(70, 10), open(65, 75)],
    ['32 is written to the unit', value(32, 1), open(31.5, 32.5)],
    ['a tonnage rounded to tens of thousands', { ...amount, ...value(270_000, 10_000) }, open(265_000, 275_000)],
    ['counts up to a hundred are exact', { kind: 'amount', unit: 'count', ...value(60, 0) }, closed(60, 60)],
    ['even if a step was given', { kind: 'amount', unit: 'count', ...value(60, 10) }, closed(60, 60)],
    ['larger counts are not', { kind: 'amount', unit: 'count', ...value(400, 100) }, open(350, 450)],
    ['the whole is the whole', value(100, 100), closed(100, 100)],
    ['about reaches a twentieth where that is wider', { ...value(58, 1), hedge: 'about' }, open(55.1, 60.9)],
    ['and half a digit where that is', { ...value(70, 10), hedge: 'about' }, open(65, 75)],
    ['at least runs up, a share to the whole', { low: 80, high: null, hedge: 'at-least' }, closed(80, 100)],
    ['at least has no end for an amount', { ...amount, low: 80, high: null, hedge: 'at-least' }, open(80, null)],
    ['at most runs down to nothing', { low: null, high: 45, hedge: 'at-most' }, closed(0, 45)],
    ['a range is as written', { low: 60, high: 70, hedge: 'range' }, closed(60, 70)],
    ['a rank is exact', { kind: 'rank', unit: 'rank', ...value(3, 1) }, closed(3, 3)],
    ['a missing step is read from the value', { ...amount, ...value(5200, Number.NaN) }, open(5150, 5250)],
    ['minus zero is zero', { ...amount, ...value(-0, 0) }, closed(0, 0)],
    ['no number says nothing', { low: null, high: null }, null],
    ['what no scale holds is an error of reading', { ...amount, ...value(1e308, 1e308) }, null],
    ['so is infinity', { ...amount, low: Number.POSITIVE_INFINITY, high: null }, null],
    ['so is a range upside down', { low: 70, high: 60, hedge: 'range' }, null],
  ];
  for (const [why, fields, expected] of cases) {
    it(why, () => {
      const found = read(fields);
      expect(found === null).toBe(expected === null);
      if (!found || !expected) return;
      expect(found.low ?? -1).toBeCloseTo(expected.low ?? -1, 6);
      expect(found.high ?? -1).toBeCloseTo(expected.high ?? -1, 6);
      expect(found.highIncluded).toBe(expected.highIncluded);
    });
  }
});

describe('stepOfValue', () => {
  const cases: [number, number][] = [
    [70, 10],
    [270_000, 10_000],
    [32, 1],
    [0.5, 0.1],
    [7742.2, 0.1],
    [0, 0],
    [1.2e9, 1e8],
  ];
  for (const [number, step] of cases) it(`${number}`, () => expect(stepOfValue(number)).toBeCloseTo(step, 9));
});

describe('meet and within', () => {
  const cases: [why: string, a: [number, number, boolean], b: [number, number, boolean], boolean, boolean][] = [
    ['an excluded end does not touch', [65, 75, false], [75, 85, false], false, false],
    ['an included one does', [60, 70, true], [70, 80, true], true, false],
    ['decimal fractions that should be equal are', [0.1 + 0.2, 1, true], [0, 0.3, true], true, false],
    ['one inside the other', [67, 68, false], [65, 75, false], true, true],
    ['one sticking out', [60, 70, false], [65, 75, false], true, false],
  ];
  const interval = ([low, high, highIncluded]: [number, number, boolean]) => ({ low, high, highIncluded });
  for (const [why, a, b, meets, inside] of cases) {
    it(why, () => {
      expect(meet(interval(a), interval(b))).toBe(meets);
      expect(meet(interval(b), interval(a))).toBe(meets);
      expect(within(interval(a), interval(b))).toBe(inside);
    });
  }
});
