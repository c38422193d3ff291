import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFacts, scoreWays } from './ways.ts';

describe.each(readFacts(join(import.meta.dirname, 'ways')))(
  'facts told in many ways: $file',
  ({ file, facts, floors }) => {
    const { ways, right, errors, pairs, agreeing, opposed, contradicting, falseOnes } = scoreWays(facts);
    it('are understood', () => {
      console.log(`${file}: ${right} of ${ways} ways read rightly`);
      expect(right / ways, errors.join('\n')).toBeGreaterThanOrEqual(floors.right);
    });
    it('agree with each other', () => {
      console.log(`${file}: ${agreeing} of ${pairs} pairs agree`);
      expect(agreeing / pairs).toBeGreaterThanOrEqual(floors.agreeing);
    });
    it('contradict another figure', () => {
      console.log(`${file}: ${contradicting} of ${opposed} opposed pairs contradict`);
      expect(contradicting / opposed).toBeGreaterThanOrEqual(floors.contradicting);
    });
    it('contradict nothing that is true as well', () => expect(falseOnes).toEqual([]));
  },
);
