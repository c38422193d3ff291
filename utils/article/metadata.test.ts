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
      headline: 'Talks &amp; tariffs f&uuml;r ore &#x2013; and &unknown;',
      datePublished: '2025-07-18T09:12:00+02:00',
      dateModified: '2025-07-19T10:00:00+02:00',
      author: [{ '@type': 'Person', name: 'Ann Reporter' }, { name: 'Bob Writer' }],
      publisher: { name: 'The Gazette' },
      inLanguage: 'en-GB',
    };
    expect(metadata(jsonLd({ '@graph': [{ '@type': 'WebPage' }, article] }), '', '')).toEqual({
      title: 'Talks & tariffs für ore – and &unknown;',
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
    ['the window', '<title>Talks end - The Gazette</title>', '', { title: 'Talks end', site: 'The Gazette' }],
    ['a turn that is no site', '<title>Talks end - for now</title>', '', { site: 'gazette.example' }],
    ['the heading, if nothing else', '', '<h1>Talks end</h1>', { title: 'Talks end' }],
    ['a meta date', '<meta name="pubdate" content="20250718">', '', { published: '2025-07-18' }],
    ['a time element', '', '<time datetime="2025-07-18T09:12:00Z">today</time>', { published: '2025-07-18T09:12:00Z' }],
    ['a visible date', '', '<span class="publish-date">Published 18 July 2025</span>', { published: '2025-07-18' }],
    [
      'a byline',
      '',
      '<p class="byline">By Ann Ortega and Bob Haas, Staff Writer</p>',
      { authors: ['Ann Ortega', 'Bob Haas'] },
    ],
    [
      'a byline that says when as well',
      '',
      '<p class="byline">By Ann Ortega Published: Jul 18, 2025 Updated: Jul 19, 2025</p>',
      { authors: ['Ann Ortega'] },
    ],
    [
      'persons beside their post and their site',
      '<meta property="og:site_name" content="The Gazette"><meta name="author" content="ANN ORTEGA, Gazette staff writer, The Gazette">',
      '',
      { authors: ['ANN ORTEGA'] },
    ],
    [
      'several names of one author in the data',
      '<script type="application/ld+json">{"@type":"Article","author":{"name":["Ann Ortega","Bob Haas"]}}</script>',
      '',
      { authors: ['Ann Ortega', 'Bob Haas'] },
    ],
    [
      'a time of change, which is not that of publishing',
      '',
      '<time class="updated" datetime="2025-07-19">19 July</time><time class="published" datetime="2025-07-18">18 July</time>',
      { published: '2025-07-18', updated: '2025-07-19' },
    ],
    [
      'a link to who wrote it, below a section that is no name',
      '',
      '<p class="byline">Published Monday</p><a href="/author/ann">Ann Ortega</a>',
      { authors: ['Ann Ortega'] },
    ],
    [
      'who wrote it, where the data name the site alone',
      '<meta property="og:site_name" content="The Gazette"><meta name="author" content="The Gazette">',
      '<p class="byline">By Ann Ortega</p>',
      { authors: ['Ann Ortega'] },
    ],
    [
      'names without initials, handles, addresses and spellings of addresses',
      '<meta name="author" content="Ann Ortega (ao), ann-ortega, @ann, ann@gazette.example und Bob Haas">',
      '',
      { authors: ['Ann Ortega', 'Bob Haas'] },
    ],
    [
      'the headline the page shows',
      '<title>Ministers talk about ore: World: A newspaper for everybody in Rome</title>',
      '<h1>The Gazette</h1><h1>Ministers talk about ore</h1>',
      { title: 'Ministers talk about ore' },
    ],
    [
      'no heading that is a part of it alone',
      '<title>Ministers talk about ore - The Gazette</title>',
      '<h1>Ministers talk</h1>',
      { title: 'Ministers talk about ore' },
    ],
    [
      'a turn at the end of a headline',
      '<meta property="og:title" content="Talks about ore end – for now">',
      '',
      { title: 'Talks about ore end – for now' },
    ],
    [
      'a site set apart by a wide bar',
      '<title>Talks about ore end｜Gazette</title>',
      '',
      { title: 'Talks about ore end' },
    ],
    [
      'the day in its address',
      '<link rel="canonical" href="https://www.gazette.example/2025/07/18/talks">',
      '<time datetime="2019-01-01">Founded</time>',
      { published: '2025-07-18' },
    ],
    [
      'the time of the day in its address',
      '<link rel="canonical" href="https://www.gazette.example/2025/07/18/talks">',
      '<time datetime="2019-01-01">Founded</time><time datetime="2025-07-18T09:12:00Z">Today</time>',
      { published: '2025-07-18T09:12:00Z' },
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
