import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { samplePages } from '../samples.ts';
import { articleOfPage } from './article.ts';

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
