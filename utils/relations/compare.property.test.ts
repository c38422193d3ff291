import { describe, expect, it } from 'vitest';
import type { Claim } from '../claims/claim.ts';
import { findQuantities } from '../quantities/find-quantities.ts';
import { sentences } from '../text/sentences.ts';
import { tokenize } from '../text/tokens.ts';
import { isSure } from './compare.ts';
import { compareAll, type ReadArticle } from './compare-all.ts';
import { claimOf } from './sample.ts';

/** The same numbers at every run: a test that fails once fails again. */
function lottery(seed: number): <T>(of: readonly T[]) => T {
  let state = seed;
  return (of) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return of[Math.floor((state / 2 ** 32) * of.length)] as (typeof of)[number];
  };
}

const SENTENCES = [
  'China mines 70% of the world’s rare earths.',
  'China mined about 62 per cent of rare earths, the ministry said.',
  'This is 55 per cent.',
  'Jiangxi alone mined 30% of the total.',
  'Of that, 12% went abroad.',
  'It used to mine 95% of all rare earths.',
  'The share rose to 71% from 68%.',
  'Some 70% is not true, the institute said.',
  'Outside Asia it was 40 per cent or more.',
  'In a survey 40% of firms said so.',
] as const;

/** Articles of one sentence and one claim each, whose fields are drawn by lot. */
function articlesOf(seed: number, count: number): ReadArticle[] {
  const draw = lottery(seed);
  return Array.from({ length: count }, (): ReadArticle => {
    const text = draw(SENTENCES);
    const tokens = tokenize(text);
    const found = findQuantities(tokens, sentences(tokens))[0];
    const fields: Partial<Claim> = {
      kind: draw(['share', 'share', 'change']),
      direction: draw([null, 'up', 'down'] as const),
      measure: draw(['mine-production', 'production', 'supply', 'other', 'stake', 'price'] as const),
      period: draw([null, null, '2025', '2024', '2025-06', 'soon']),
      baseline: draw([null, null, 'year-earlier', '2009']),
      modality: draw(['stated', 'stated', 'stated', 'denied', 'forecast'] as const),
      confidence: draw([1, 0.9, 0.2]),
      doubts: draw([[], [], ['period']] as const),
      org: draw([null, null, 'Boreal']),
    };
    const written = found ? { start: found.start, end: found.end, text: text.slice(found.start, found.end) } : {};
    const value = found ? { low: found.low, high: found.high, hedge: found.hedge, step: found.step } : {};
    const sentence = { sentenceStart: 0, sentenceEnd: text.length };
    const published = draw([null, '2025-07-18', '2025-07-20', '2026-03-01', '2021-01-01']);
    return { text, published, claims: [claimOf({ ...fields, ...written, ...value, ...sentence })] };
  });
}

const SEEDS = Array.from({ length: 12 }, (_, index) => index + 1);
const ARTICLES = 100;

/** Pairs by the articles' places in the first order, with their verdicts. */
const verdictsOf = (articles: readonly ReadArticle[], places: readonly number[]) =>
  compareAll(articles)
    .map(({ a, b, relation }) => {
      const pair = [places[a.article] as number, places[b.article] as number].sort((x, y) => x - y);
      return `${pair.join(' ')} ${relation.verdict}`;
    })
    .sort();

describe.each(SEEDS)('relations drawn by lot (%i)', (seed) => {
  const articles = articlesOf(seed, ARTICLES);
  const places = articles.map((_, index) => index);

  it('are the same in whatever order the articles come', () => {
    const draw = lottery(seed + 1000);
    const shuffled = [...places].sort((x, y) => x - y);
    for (const at of places) {
      const other = draw(places);
      [shuffled[at], shuffled[other]] = [shuffled[other] as number, shuffled[at] as number];
    }
    const inOrder = verdictsOf(articles, places);
    expect(inOrder.length).toBeGreaterThan(0);
    expect(
      verdictsOf(
        shuffled.map((at) => articles[at] as ReadArticle),
        shuffled,
      ),
    ).toEqual(inOrder);
  });

  it('never set a claim against its own repetition elsewhere', () => {
    for (const article of articles) {
      expect(compareAll([article, article]).map(({ relation }) => relation.verdict)).not.toContain('contradicts');
    }
  });

  it('hold no claim against another that the engine is unsure of', () => {
    const unsure = compareAll(articles).filter(({ relation }) => relation.verdict !== 'agrees');
    for (const { a, b } of unsure) {
      for (const { claim } of [a, b]) expect(isSure(claim)).toBe(true);
    }
  });
});
