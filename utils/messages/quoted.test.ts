import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { claimOf } from '../relations/sample.ts';
import { codePoints } from '../text/selectors.ts';
import { quoteClaim } from './quoted.ts';
import { quotedClaim } from './schemas.ts';

describe('quoteClaim', () => {
  it.each([
    ['a short sentence', 0, 0],
    ['one after astral characters', 0, 3],
    ['a sentence as long as a page', 5000, 0],
  ])('carries %s so that it can be quoted and found again', (_, length, astral) => {
    const before = `${'𐐷'.repeat(astral)}First. ${'word '.repeat(length)}`;
    const text = `${before}Mines gave 70 % of it. ${'Word '.repeat(length)}`;
    const start = text.indexOf('70 %');
    const sentenceStart = length > 0 ? 0 : before.length;
    const claim = claimOf({ text: '70 %', start, end: start + 4, sentenceStart, sentenceEnd: text.length });
    const quoted = quoteClaim(text, claim, codePoints(text));
    expect(quoted.sentence.slice(quoted.at, quoted.at + 4)).toBe('70 %');
    expect([...text].slice(quoted.passage.position?.start, quoted.passage.position?.end).join('')).toBe('70 %');
    expect(quoted.passage.quote.suffix.startsWith(' of it')).toBe(true);
    expect(v.parse(quotedClaim, quoted)).toEqual(quoted);
  });
});
