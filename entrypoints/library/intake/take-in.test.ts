import { describe, expect, it } from 'vitest';
import { DEFAULTS, type Settings } from '../../../utils/settings.ts';
import { fromFiles, whyNot } from './take-in.ts';

describe('fromFiles', () => {
  it('says of a file that cannot be read that it failed, of a large one that it is too long, and goes on', async () => {
    const unread = () => Promise.reject(new DOMException('', 'NotFoundError'));
    const gone = { name: 'a.html', size: 8, text: unread };
    const large = { name: 'large.html', size: 200_000_000, text: unread };
    const there = { name: 'b.html', size: 8, text: async () => '<p>b</p>' };
    const pages = [];
    for await (const page of fromFiles([gone, large, there])) pages.push(page);
    expect(pages).toEqual([
      { name: 'a.html', outcome: 'failed' },
      { name: 'large.html', outcome: 'too-long' },
      { name: 'b.html', html: '<p>b</p>', address: null },
    ]);
  });
});

describe('whyNot', () => {
  const url = 'https://news.example/a';
  it.each([
    ['nothing against it', url, {}, null],
    ['pausing', url, { paused: true }, 'paused'],
    ['a pause that is over', url, { paused: true, pausedUntil: '2025-07-18T09:00:00.000Z' }, null],
    ['a site that is off', url, { offSites: ['news.example'] }, 'site-off'],
    ['no leave', undefined, {}, 'not-allowed'],
  ])('%s', (_, address, settings: Partial<Settings>, why) => {
    expect(whyNot(address, { ...DEFAULTS, ...settings }, new Date('2025-07-18T10:00:00Z'))).toBe(why);
  });
});
