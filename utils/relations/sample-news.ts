import { describe, expect, it } from 'vitest';
import { findQuantities } from '../quantities/find-quantities.ts';
import { sentences } from '../text/sentences.ts';
import { tokenize } from '../text/tokens.ts';
import { compareSides } from './compare.ts';
import type { Verdict } from './relation.ts';
import { type Fields, read } from './sample-sentence.ts';
import { type Side, sideOf } from './side.ts';

/** A sentence with its claim in square brackets: the number as the engine reads it, the other fields as given. */
function newsSide(marked: string, fields: Fields): Side {
  const plain = marked.replace(/[[\]]/g, '');
  const [start, end] = [marked.indexOf('['), marked.indexOf(']') - 1];
  const tokens = tokenize(plain);
  const found = findQuantities(tokens, sentences(tokens)).find((one) => one.start < end && one.end > start);
  if (!found) throw new Error(`No number in: ${marked}`);
  const { low, high, hedge, step, counted } = found;
  const { claim, gist } = read(marked, { low, high, hedge, step, counted, ...fields });
  return sideOf({ claim, published: '2026-01-15', gist });
}

function verdictsOn(a: Side, b: Side): readonly (Verdict | null)[] {
  return [compareSides(a, b)?.verdict ?? null, compareSides(b, a)?.verdict ?? null];
}

/**
 * Tests pairs of sentences from two articles of one week, a pair a row: why | verdict or "null" | one | the other | fields
 * (JSON) of the other alone. No sentence may contradict itself, and it must not matter which comes first.
 */
export function testPairs(topic: string, fields: Fields, rows: string): void {
  const pairs = rows.trim().split('\n');
  describe(`two sentences on ${topic}`, () => {
    it.each(pairs.map((row) => row.split('|').map((cell) => cell.trim())))('%s: %s', (_why, verdict, a, b, more) => {
      const [one, other] = [newsSide(a ?? '', fields), newsSide(b ?? '', { ...fields, ...JSON.parse(more || '{}') })];
      const expected = verdict === 'null' ? null : verdict;
      expect(verdictsOn(one, other)).toEqual([expected, expected]);
      for (const side of [one, other]) expect(verdictsOn(side, side)).not.toContain('contradicts');
    });
  });
}
