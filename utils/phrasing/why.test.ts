import { describe, expect, it } from 'vitest';
import { plainText } from '../i18n/t.ts';
import type { Reconciler, Relation } from '../relations/relation.ts';
import { claimOf } from './sample-claim.ts';
import { phraseAgreement, phraseOrigins, phraseVerdict } from './verdict.ts';
import { phraseEarlier, phraseReason, phraseWhy } from './why.ts';

const share = (value: number, source: string | null = null) =>
  claimOf({ kind: 'share', unit: '%', low: value, high: value, measure: 'reserves', place: 'CN', source });
const seventeen = claimOf({ low: 17, high: 17 });
const between = (low: number, high: number) => ({ low, high, highIncluded: low === high });
const apart: Relation = {
  verdict: 'contradicts',
  rule: 'intervals-apart',
  a: between(55, 65),
  b: between(48.5, 49.5),
  reconcilers: [],
};
const tension = (reconciler: Reconciler): Relation => ({ ...apart, verdict: 'tension', reconcilers: [reconciler] });
const change = (baseline: string | null, period: string | null = '2025-06') =>
  claimOf({ kind: 'change', measure: 'exports', direction: 'up', unit: '%', low: 60, high: 60, baseline, period });

describe('phraseWhy', () => {
  it.each([
    [
      'Read as 55–65\u202f% and 48.5–49.5\u202f%: they do not meet. Both name the same source: US Geological Survey.',
      apart,
      share(60, 'US Geological Survey'),
      share(49, 'US Geological Survey'),
    ],
    [
      'Read as 55–65\u202f% and 64–66\u202f%: they meet.',
      { ...apart, verdict: 'agrees', rule: 'intervals-meet', b: between(64, 66) },
      share(60),
      share(65),
    ],
    [
      'Both are read as 17.',
      { ...apart, verdict: 'agrees', rule: 'intervals-meet', a: between(17, 17), b: between(17, 17) },
      seventeen,
      seventeen,
    ],
    ['7 and 12 cannot both hold.', { ...apart, a: between(7, 7), b: between(12, 12) }, seventeen, seventeen],
    [
      'This page says up, the other says down.',
      { ...apart, rule: 'opposite-directions' },
      change(null),
      claimOf({ direction: 'down' }),
    ],
    [
      'The other says that it is not 60\u202f%; this page gives 60\u202f%.',
      { ...apart, rule: 'denied-by-one' },
      share(60),
      { ...share(60), modality: 'denied' },
    ],
    [
      'Third largest and fifth largest cannot both hold.',
      { ...apart, rule: 'ranks-differ' },
      claimOf({ kind: 'rank', unit: 'rank', low: 3, high: 3 }),
      claimOf({ kind: 'rank', unit: 'rank', low: 5, high: 5 }),
    ],
    [
      'This page names no baseline; the other counts against the month before. Both can hold.',
      tension({ what: 'baseline', unsaidBy: 'a' }),
      change(null),
      change('previous-month'),
    ],
    [
      'The other says no date; this page means June 2025. Both can hold.',
      tension({ what: 'period', unsaidBy: 'b' }),
      change('previous-month'),
      change('previous-month', null),
    ],
    [
      'Neither names a baseline. Both can hold.',
      tension({ what: 'baseline', unsaidBy: 'both' }),
      change(null),
      change(null),
    ],
    [
      'This page says production, the other mine production, which is only part of it. Both can hold.',
      tension({ what: 'broader-measure', broader: 'a', measures: ['production', 'mine-production'] }),
      claimOf({ measure: 'production' }),
      claimOf({ measure: 'mine-production' }),
    ],
  ] as const)('%s', (words, relation, a, b) => {
    expect(plainText(phraseWhy(relation as Relation, a, b))).toBe(words);
  });

  it('makes one sentence of it for a report', () => {
    expect(phraseReason(tension({ what: 'baseline', unsaidBy: 'b' }), change('previous-month'), change(null))).toBe(
      'The other names no baseline; one counts against the month before.',
    );
  });
});

describe('phraseEarlier', () => {
  it.each([
    ['2025-07-09', '2025-07-18', 'Meridian gave 49 % 9 days earlier.'],
    ['2025-07-17', '2025-07-18', 'Meridian gave 49 % a day earlier.'],
    ['2025-07-18T09:00:00Z', '2025-07-18', 'Meridian gave 49 % on the same day.'],
    ['2025-07-20', '2025-07-18', 'Meridian gave 49 % 2 days later.'],
    ['2025-01-09', '2025-07-18', 'Meridian gave 49 % on 9 January 2025.'],
    [null, '2025-07-18', 'Meridian gave 49 %.'],
  ])('%s beside %s', (published, thisPage, words) => {
    expect(plainText(phraseEarlier('Meridian', '49 %', published, thisPage))).toBe(words);
  });
});

describe('phraseVerdict', () => {
  it.each([
    [
      { contradicts: 2, tension: 1, agrees: 5 },
      12,
      '2 contradictions, 1 tension and 5 agreements with 12 articles read before',
    ],
    [{ contradicts: 0, tension: 0, agrees: 9 }, 31, 'No contradictions. 9 agreements with 31 articles read before'],
    [{ contradicts: 1, tension: 0, agrees: 0 }, 1, '1 contradiction with 1 article read before'],
    [{ contradicts: 0, tension: 0, agrees: 0 }, 3, 'Nothing found in the 3 articles read before.'],
  ])('%j', (counts, articles, words) => {
    expect(
      phraseVerdict(counts, articles)
        .map((part) => part.text)
        .join(''),
    ).toBe(words);
  });
  it('lets each count lead to its section', () => {
    const led = phraseVerdict({ contradicts: 2, tension: 0, agrees: 5 }, 12).filter((part) => part.verdict);
    expect(led.map((part) => part.verdict)).toEqual(['contradicts', 'agrees']);
  });
});

describe('phraseOrigins', () => {
  it.each([
    [3, 1, ['Newswire'], '3 articles, 1 origin: Newswire'],
    [3, 2, ['Newswire', 'Daily'], '3 articles, 2 origins: Newswire and Daily'],
    [9, 5, ['a', 'b', 'c'], '9 articles, 5 origins'],
    [2, 0, [], '2 articles, no origin but this page’s own'],
  ])('%i articles, %i origins', (articles, origins, names, words) =>
    expect(phraseOrigins(articles, origins, names)).toBe(words),
  );
});

describe('phraseAgreement', () => {
  it.each([
    [5, 3, [], '5 articles from 3 origins say the same. 2 of them repeat what another had printed.'],
    [
      3,
      1,
      ['Newswire'],
      '3 articles from 1 origin (Newswire) say the same. 2 of them repeat what another had printed.',
    ],
    [2, 2, ['Newswire', 'Deccan Ledger'], '2 articles from 2 origins (Newswire and Deccan Ledger) say the same.'],
    // Of many origins only the first are known by name: they are not told as all.
    [5, 5, ['A', 'B', 'C'], '5 articles from 5 origins say the same.'],
    [1, 1, [], '1 article from 1 origin says the same.'],
    [1, 0, ['Newswire'], '1 article says the same, from this page’s own origin: nobody else confirms it.'],
  ])('%i articles, %i origins, %j', (articles, origins, names, words) => {
    expect(plainText(phraseAgreement(articles, origins, names))).toBe(words);
  });
});
