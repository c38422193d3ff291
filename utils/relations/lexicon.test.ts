import { describe, expect, it } from 'vitest';
import { conceptOf } from './lexicon.ts';

describe('conceptOf', () => {
  it.each([
    ['endings', 'recycles', 'recycling', true],
    ['synonyms in the plural', 'airliners', 'plane', true],
    ['a plane and a plan', 'planes', 'plans', false],
    ['a works and work', 'works', 'work', false],
    ['jobs and offices', 'staffers', 'offices', false],
  ])('%s: %s and %s', (_, one, other, same) => {
    expect(conceptOf(one)).not.toBeNull();
    expect(conceptOf(one) === conceptOf(other)).toBe(same);
  });

  it.each(['zambian', 'zambia', 'brussels', "estonia's", 'national', 'twelve', 'annually'])('%s is none', (word) => {
    expect(conceptOf(word)).toBeNull();
  });
});
