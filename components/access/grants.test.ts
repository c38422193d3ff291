import { describe, expect, it } from 'vitest';
import { siteNamed } from './grants.ts';

describe('siteNamed', () => {
  it.each([
    ['https://www.news.example/a?b', 'news.example'],
    [' News.Example ', 'news.example'],
    ['www.news.example', 'news.example'],
    ['localhost', null],
    ['not a site', null],
    ['*', null],
    ['', null],
  ])('%s', (written, site) => {
    expect(siteNamed(written)).toBe(site);
  });
});
