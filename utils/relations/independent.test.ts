import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyKey, fingerprintOf } from './copies.ts';
import { Independent, type Voice } from './independent.ts';

const count = (voices: readonly Voice[], besides: Voice | null = null) => {
  const origins = new Independent();
  for (const voice of voices) origins.add(voice);
  return origins.count(besides);
};
const by = (origin: string, copy: number | null = null): Voice => ({ origin, copy });

describe('Independent', () => {
  const cases: [why: string, voices: Voice[], besides: Voice | null, expected: number][] = [
    ['nobody', [], null, 0],
    ['two outlets', [by('a'), by('b')], null, 2],
    ['one agency twice', [by('agency', 1), by('agency', 2)], null, 1],
    ['one text in two outlets', [by('a', 7), by('b', 7)], null, 1],
    ['through a copy', [by('a', 7), by('b', 7), by('b', 8), by('c', 8)], null, 1],
    ['texts too short to tell are no copies', [by('a'), by('b'), by('c', 7)], null, 3],
    ['not oneself', [by('a', 1), by('b', 2)], by('a', 3), 1],
    ['nor whose copy one is', [by('a', 1), by('b', 2)], by('c', 2), 1],
    ['nor both, where they are one', [by('a', 1), by('b', 1)], by('b', 9), 0],
  ];
  for (const [why, voices, besides, expected] of cases) it(why, () => expect(count(voices, besides)).toBe(expected));

  it('counts the same in any order', () => {
    const voice = fc.record({
      origin: fc.constantFrom('a', 'b', 'c', 'd'),
      copy: fc.option(fc.integer({ min: 1, max: 4 })),
    });
    fc.assert(
      fc.property(fc.array(voice, { maxLength: 12 }), (voices) => count(voices.toReversed()) === count(voices)),
    );
  });
});

describe('copyKey', () => {
  const story = Array.from({ length: 400 }, (_, index) => `word${(index * 7919) % 1009}`).join(' ');
  it('is one for a text and its copy, and none for what is too short', () => {
    expect(copyKey(fingerprintOf(story))).toBe(copyKey(fingerprintOf(`${story} ${story}`)));
    expect(copyKey(fingerprintOf(story))).not.toBe(copyKey(fingerprintOf(story.replaceAll('word', 'term'))));
    expect(copyKey(fingerprintOf('a word or two'))).toBeNull();
    expect(Number.isSafeInteger(copyKey([2 ** 32 - 1, 2 ** 32 - 1]))).toBe(true);
  });
});
