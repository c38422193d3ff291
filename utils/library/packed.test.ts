import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack, readingsIn, recordOf, unpack } from './packed.ts';
import { emptyReading, withArticle } from './reading.ts';
import type { ReadingRecord } from './records.ts';
import { quoted } from './sample.ts';

const giver = fc.record({
  article: fc.integer({ min: 1, max: 2_000_000 }),
  day: fc.option(fc.integer({ min: -400_000, max: 400_000 })),
  origin: fc.constantFrom('a', 'b', 'c', ''),
  copy: fc.option(fc.integer({ min: 0, max: 2 ** 52 })),
});
const claim = fc.record({
  low: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)),
  period: fc.option(fc.constantFrom('2025', '2024-Q2', '99999')),
  doubts: fc.constantFrom([], ['measure' as const]),
  counted: fc.option(fc.string({ unit: 'binary' })),
});
const reading = fc
  .tuple(claim, fc.array(giver, { minLength: 1 }))
  .map(([fields, givers]) => givers.reduce(withArticle, emptyReading(quoted(fields))));

/** Names may be more than a reading's own: what counts is which of them its articles have. */
const told = ({ names, origins, ...rest }: ReadingRecord) => ({ ...rest, origins: origins.map((at) => names[at]) });

describe('readings of one key in one record', () => {
  it('come out as they went in', () =>
    fc.assert(
      fc.property(fc.array(reading, { maxLength: 5 }), (readings) => {
        const record = recordOf('key', 0, readings.map(pack));
        const back = readingsIn(structuredClone(record)).map((one) => unpack(one));
        expect(back.map(told)).toEqual(readings.map((one) => ({ ...told(one), key: 'key' })));
      }),
    ));

  it('hold no name that none of their articles has', () => {
    const given = withArticle(emptyReading(quoted({})), { article: 1, day: null, origin: 'a', copy: null });
    expect(recordOf('key', 0, [pack({ ...given, names: ['a', 'gone'] })]).names).toEqual(['a']);
  });
});
