import fc from 'fast-check';
import { expect, it } from 'vitest';
import { repeatedOf } from './repeated.ts';

it('has all that come more than once, and hardly any others', () => {
  const copy = fc.oneof(fc.nat(50), fc.integer({ min: 0, max: 2 ** 52 }), fc.constant(Number.NaN));
  fc.assert(
    fc.property(fc.array(copy), fc.array(copy), (some, others) => {
      const repeated = repeatedOf([some, others]);
      const all = [...some, ...others].filter((one) => !Number.isNaN(one));
      for (const one of all) if (all.indexOf(one) !== all.lastIndexOf(one)) expect(repeated.has(one)).toBe(true);
    }),
  );
  const once = Array.from({ length: 20_000 }, (_, index) => index * 2 ** 20 + ((index * 7919) % 2 ** 20));
  const repeated = repeatedOf([once]);
  expect(once.filter((one) => repeated.has(one)).length).toBeLessThan(2_000);
});
