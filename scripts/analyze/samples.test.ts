import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { samplePages } from '../samples.ts';
import { articleOfPage } from './article.ts';
import { analyse, relate } from './engine.ts';

const samples = samplePages().map((file) => ({ file, article: articleOfPage(readFileSync(file, 'utf8')) }));

describe('the sample articles', () => {
  it.each(samples)('$file says what it is', ({ article }) => {
    expect(article).toMatchObject({
      published: expect.stringMatching(/^2025-07-18T/),
      lang: expect.stringMatching(/^en/),
    });
    expect([article.title, article.site, article.authors[0]].every(Boolean)).toBe(true);
    expect(article.url).toMatch(/^https:\/\/[\w.-]+\.example\/.+/);
  });
  it.each(samples)('$file is read without furniture and once', ({ article }) => {
    const lines = article.text.split('\n').filter((line) => line.length > 40);
    expect(new Set(lines).size).toBe(lines.length);
    expect(article.text).not.toMatch(
      /newsletter|sign(?:ing)? up|subscri|inbox|photo|related|you may also|by jana|128|92%|7%|8%|12 per/i,
    );
  });
});

/** Worked out by hand from the annotation guide, two quotes each: five relations of the story as it was reported, and two contradictions. */
const EXPECTED = [
  'agrees: 1 seven rare earth elements / 4 seven types',
  'agrees: 2 17 rare earth elements / 5 17 rare earth elements',
  'contradicts: 1 49 per cent / 5 Approximately 60%',
  'contradicts: 3 210,000 tonnes / 5 270,000 tonnes',
  'tension: 2 more than 80% / 4 around 70 per cent',
  'tension: 3 over 80 per cent / 4 around 70 per cent',
  'tension: 4 60 per cent / 5 32%',
];

describe('the relations among the samples', () => {
  const relations = relate(samples.map(({ file, article }) => analyse(file, article)));
  it('are those that a careful reader finds', () => {
    const said = relations.map(
      ({ a, b, relation }) =>
        `${relation.verdict}: ${a.article + 1} ${a.claim.text} / ${b.article + 1} ${b.claim.text}`,
    );
    expect(said.sort()).toEqual(EXPECTED);
  });
});
