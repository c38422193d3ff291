import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readMetadata } from './metadata.ts';
import { toldBy } from './told.ts';

const metadata = (head: string, body = '', lang = 'en') =>
  readMetadata(
    toldBy(
      parseHTML(`<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`).document,
      'https://www.gazette.example/a',
    ),
  );
const jsonLd = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('readMetadata', () => {
  it('reads JSON-LD, also inside a graph', () => {
    const article = {
      '@type': ['NewsArticle'],
      headline: 'Talks &amp; tariffs',
      datePublished: '2025-07-18T09:12:00+02:00',
      dateModified: '2025-07-19T10:00:00+02:00',
      author: [{ '@type': 'Person', name: 'Ann Reporter' }, { name: 'Bob Writer' }],
      publisher: { name: 'The Gazette' },
      inLanguage: 'en-GB',
    };
    expect(metadata(jsonLd({ '@graph': [{ '@type': 'WebPage' }, article] }), '', '')).toEqual({
      title: 'Talks & tariffs',
      site: 'The Gazette',
      url: 'https://www.gazette.example/a',
      published: '2025-07-18T09:12:00+02:00',
      updated: '2025-07-19T10:00:00+02:00',
      authors: ['Ann Reporter', 'Bob Writer'],
      lang: 'en-GB',
    });
  });
  it.each([
    [
      'Open Graph',
      '<meta property="og:title" content="Talks end | The Gazette"><meta property="og:site_name" content="The Gazette">',
      '',
      { title: 'Talks end', site: 'The Gazette' },
    ],
    ['the window', '<title>Talks end - The Gazette</title>', '', { title: 'Talks end', site: 'gazette.example' }],
    ['the heading, if nothing else', '', '<h1>Talks end</h1>', { title: 'Talks end' }],
    ['a meta date', '<meta name="pubdate" content="20250718">', '', { published: '2025-07-18' }],
    ['a time element', '', '<time datetime="2025-07-18T09:12:00Z">today</time>', { published: '2025-07-18T09:12:00Z' }],
    ['a visible date', '', '<span class="publish-date">Published 18 July 2025</span>', { published: '2025-07-18' }],
    [
      'a byline',
      '',
      '<p class="byline">By Ann Reporter and Bob Writer</p>',
      { authors: ['Ann Reporter', 'Bob Writer'] },
    ],
    [
      'broken JSON-LD',
      '<script type="application/ld+json">{"@type": "Article", </script>',
      '',
      { title: null, published: null },
    ],
    [
      'line breaks in JSON-LD',
      '<script type="application/ld+json">{"@type": "Article", "headline": "Talks\nend"}</script>',
      '',
      { title: 'Talks end' },
    ],
  ])('%s', (_, head, body, expected) => expect(metadata(head, body)).toMatchObject(expected));
  it.each([
    ['b', 'https://www.gazette.example/b'],
    ['x'.repeat(3000), 'https://www.gazette.example/a'],
  ])('takes no part of an address for another', (path, url) => {
    const address = `https://www.gazette.example/${path}`;
    expect(metadata(`<link rel="canonical" href="${address}">`).url).toBe(url);
    expect(metadata(`<meta property="og:url" content="${address}">`).url).toBe(url);
  });
  it('takes no language that is none', () => expect(metadata('', '', 'english_!').lang).toBeNull());
});
