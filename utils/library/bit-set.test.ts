import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BitSet } from './bit-set.ts';

it('has as many numbers as a set', () => {
  const number = fc.oneof(fc.nat(70), fc.nat(20_000), fc.nat(2 ** 31));
  const bitsOf = (numbers: readonly number[]) => {
    const bits = new BitSet();
    for (const one of numbers) bits.add(one);
    return bits;
  };
  fc.assert(
    fc.property(fc.array(number), fc.array(number), (numbers, others) => {
      const bits = bitsOf(numbers);
      expect(bits.size).toBe(new Set(numbers).size);
      bits.addAll(bitsOf(others));
      expect(bits.size).toBe(new Set([...numbers, ...others]).size);
    }),
  );
});
