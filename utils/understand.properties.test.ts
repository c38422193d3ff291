import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Steps } from './text/steps.ts';
import { type Understanding, understand, understandInSteps } from './understand.ts';

const article = (text: string) => ({ text, title: text.slice(0, 40), published: '2024-08-14', lang: 'en' });

const NEWS = [
  ...'China China’s Peru U.S. US Beijing the EU Lynas Tarvik Mining Corp. said that it rose fell by from to of in and not'.split(
    ' ',
  ),
  ...'exports output dysprosium rare earths magnets tin lead Nd price prices a year earlier June 2025 Q2 last month will'.split(
    ' ',
  ),
  ...'5 12 2024 0.5 1,234 1.234,5 7 one two hundred million bn half third % percent $ € ¥ tonnes kg per / a kilo Rs crore'.split(
    ' ',
  ),
  ...'. , ; : ? ! ( ) [ ] | – — - " “ ” ’ … • + < ~ constructor __proto__ toString hasOwnProperty'.split(' '),
  ...['\n', '\n\n', '\u00a0', '\u00ad', '\u200b', '\u200f', 'ﬁ', '①', '½', '٣', 'É', '稀土', '\ud83d\ude00'],
];
/** Any UTF-16 unit at all, halves of surrogate pairs among them. */
const anyUnits = fc
  .array(fc.oneof(fc.nat(0xffff), fc.integer({ min: 0xd7f0, max: 0xe00f })), { maxLength: 4 })
  .map((units) => String.fromCharCode(...units));
const word = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...NEWS) }, { weight: 1, arbitrary: anyUnits });
const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 90 })
  .map((parts) => parts.flat().join(''));

/** What has to hold of the readings of any text. */
function expectSound(written: string, { claims, terms }: Understanding) {
  let last = 0;
  for (const { start, end } of terms) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    last = end;
  }
  expect(last).toBeLessThanOrEqual(written.length);
  last = 0;
  for (const claim of claims) {
    expect(claim.start).toBeGreaterThanOrEqual(last);
    expect(written.slice(claim.start, claim.end)).toBe(claim.text);
    expect(claim.text).not.toBe('');
    expect(claim.sentenceStart).toBeLessThanOrEqual(claim.start);
    expect(claim.sentenceEnd).toBeGreaterThan(claim.start);
    expect(claim.sentenceEnd).toBeLessThanOrEqual(written.length);
    for (const value of [claim.low, claim.high, claim.step])
      expect(value === null || Number.isFinite(value)).toBe(true);
    expect(claim.low === null || claim.high === null || claim.low <= claim.high).toBe(true);
    expect(claim.confidence).toBeGreaterThan(0);
    expect(claim.confidence).toBeLessThanOrEqual(1);
    for (const field of [claim.unit, claim.kind, claim.measure, claim.modality]) expect(typeof field).toBe('string');
    for (const field of [
      claim.material,
      claim.place,
      claim.org,
      claim.partner,
      claim.period,
      claim.baseline,
      claim.source,
    ])
      expect(field === null || typeof field === 'string').toBe(true);
    last = claim.end;
  }
  expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
}

describe('on any text', () => {
  it('offsets stand inside the text and slice back to the quoted words, and reading again gives the same', () => {
    fc.assert(
      fc.property(text, (written) => {
        const found = understand(article(written));
        expectSound(written, found);
        expect(understand(article(written))).toEqual(found);
      }),
      { numRuns: 400 },
    );
  });

  it('what stands before a text does not change how its words are looked up', () => {
    fc.assert(
      fc.property(text, text, (written, other) => {
        const alone = understand(article(written));
        understand(article(other));
        expect(understand(article(written))).toEqual(alone);
      }),
      { numRuns: 100 },
    );
  });

  it('steps give what one go gives, whatever is read between them', () => {
    fc.assert(
      fc.property(text, text, fc.array(fc.boolean(), { maxLength: 60 }), (one, other, turns) => {
        const works: { steps: Steps<Understanding>; found?: Understanding }[] = [one, other].map((written) => ({
          steps: understandInSteps(article(written)),
        }));
        const advance = (work: (typeof works)[number] | undefined) => {
          if (!work || work.found) return;
          const step = work.steps.next();
          if (step.done) work.found = step.value;
        };
        for (const turn of turns) advance(works[turn ? 1 : 0]);
        for (const work of works) while (!work.found) advance(work);
        expect(works.map(({ found }) => found)).toEqual([understand(article(one)), understand(article(other))]);
      }),
      { numRuns: 100 },
    );
  });

  it('there is a step at least for each sentence with figures', () => {
    const paragraph =
      'Peru shipped 5 tonnes of tin in June. It had shipped 4 tonnes in May, or 9% less, customs said.\n';
    const count = (written: string) => {
      let steps = 0;
      for (const _ of understandInSteps(article(written))) steps++;
      return steps;
    };
    expect(count(paragraph.repeat(200))).toBeGreaterThan(400);
  });
});
