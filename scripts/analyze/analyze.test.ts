import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../utils/exchange/formats.ts';
import { readExport } from '../../utils/exchange/read/read-file.ts';
import { articleOfPage, articleOfText } from './article.ts';
import { analyse, relate } from './engine.ts';
import { disagreementsAmong, exchangeOf } from './exchange.ts';
import { LARGEST_FILE, readSource } from './source.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'analyze-'));
const file = (name: string, content: string | Buffer) => {
  const where = path.join(folder, name);
  writeFileSync(where, content);
  return where;
};
const latin1 = (text: string) => Buffer.from(text, 'latin1');
const page = (paragraph: string) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>Output rises</title><link rel="canonical" href="https://gazette.example/a">
  <meta property="article:published_time" content="2025-07-18T09:00:00+02:00"></head><body><article><h1>Output rises</h1><p>${paragraph}</p></article></body></html>`;

describe('readSource', () => {
  it.each<[string, string | Buffer, string]>([
    ['utf8.txt', 'Prix : 5 €', 'Prix : 5 €'],
    ['undeclared.txt', Buffer.from([0x50, 0x72, 0x69, 0x78, 0x20, 0x80]), 'Prix €'],
    ['declared.html', latin1('<meta charset=windows-1252><p>caf\xe9'), '<meta charset=windows-1252><p>café'],
    [
      'http-equiv.html',
      latin1('<meta http-equiv=content-type content="text/html; charset=ISO-8859-1"><p>\xe9'),
      '<meta http-equiv=content-type content="text/html; charset=ISO-8859-1"><p>é',
    ],
    ['unknown.html', '<meta charset="klingon"><p>é', '<meta charset="klingon"><p>é'],
    ['utf16.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Prix', 'utf16le')]), 'Prix'],
  ])('reads %s in its charset', (name, bytes, text) => expect(readSource(file(name, bytes))).toMatchObject({ text }));
  it.each<[string, string, string]>([
    ['a.html', '<p>one', 'html'],
    ['page-without-ending', '<!-- x --><!DOCTYPE html><p>one', 'html'],
    ['b.txt', 'Title\n<b>not a page</b>', 'text'],
  ])('%s is %s', (name, text, kind) => expect(readSource(file(name, text))).toMatchObject({ kind }));
  it.each<[string, string | Buffer, string]>([
    ['empty.html', ' \n', 'empty'],
    ['zeros.txt', Buffer.alloc(100), 'neither'],
    ['some.pdf', '%PDF-1.7 text', 'neither'],
    ['feed.xml', '<?xml version="1.0"?><rss><item>x</item></rss>', 'XML'],
    ['large.txt', Buffer.alloc(LARGEST_FILE + 1, 'a'), '20 MB'],
  ])('refuses %s', (name, content, word) => {
    expect(readSource(file(name, content))).toEqual({ refused: expect.stringContaining(word) });
  });
  it('refuses a folder and what is not there', () => {
    mkdirSync(path.join(folder, 'sub'), { recursive: true });
    expect(readSource(path.join(folder, 'sub'))).toEqual({ refused: expect.stringContaining('not a file') });
    expect(readSource(path.join(folder, 'none'))).toEqual({ refused: expect.stringContaining('no such file') });
  });
});

describe('an article of a file', () => {
  it('a page', () =>
    expect(articleOfPage(page('Output rose 5% to 270,000 tonnes.'))).toMatchObject({
      title: 'Output rises',
      url: 'https://gazette.example/a',
      published: '2025-07-18T09:00:00+02:00',
      text: 'Output rose 5% to 270,000 tonnes.',
    }));
  it('plain text, the title first, a date below it', () =>
    expect(articleOfText('\nOutput rises\r\n18 July 2025\n\nIt rose 5%.\n')).toMatchObject({
      title: 'Output rises',
      published: '2025-07-18',
      text: '18 July 2025\nIt rose 5%.',
    }));
  it('a single line is title and text', () => expect(articleOfText('It rose 5%.').text).toBe('It rose 5%.'));
});

describe('an export of what was read', () => {
  const exported = async (id: string, read: ReturnType<typeof articleOfText>) => {
    const write = await FORMATS.find((format) => format.id === id)?.load();
    return [...(write?.(exchangeOf([analyse('texts/plain.txt', read)], '2025-07-21T08:00:00.000Z')) ?? [])].join('');
  };
  const good = articleOfPage(page('Output rose 5% to 270,000 tonnes.'));

  it.each<[string, RegExp]>([
    ['markdown', /^---\ntitle: "Output rises"\n/],
    ['json', /^\{"format":"lanthanote","version":2,/],
    ['jsonld', /^\{"@context":\["http:\/\/www\.w3\.org\/ns\/anno\.jsonld"/],
    ['csv', /^"record","url",/],
    ['html', /^<!doctype html>/],
    ['csl', /"type": "article-newspaper"/],
    ['ris', /^TY {2}- NEWS\r\n/],
  ])('as %s', async (format, start) => {
    const text = await exported(format, good);
    expect(text).toMatch(start);
    expect(text).toContain('https://gazette.example/a');
  });

  it('tells which of the articles cannot both hold', () => {
    const read = ['69%', '49%', '69%'].map((share, at) =>
      analyse(
        `${at}.txt`,
        articleOfText(`Mines\n18 July 2025\n\nChina mined ${share} of the world’s rare earths in 2024.`),
      ),
    );
    const { articles } = exchangeOf(read, '2025-07-21T08:00:00.000Z');
    const told = disagreementsAmong(articles, relate(read));
    expect(told.map(({ a, b }) => [a.url, a.claim.text, b.url, b.claim.text])).toEqual([
      ['https://file.invalid/0.txt', '69%', 'https://file.invalid/1.txt', '49%'],
      ['https://file.invalid/1.txt', '49%', 'https://file.invalid/2.txt', '69%'],
    ]);
  });

  it('can be read back', async () => {
    const { exchange, refused } = await readExport(new Blob([await exported('json', good)]));
    expect(refused).toEqual([]);
    expect(exchange.articles[0]?.claims.map(({ claim }) => claim.text)).toEqual(['5%', '270,000 tonnes']);
  });

  it('gives a text without an address none to follow', async () => {
    const text = articleOfText('Output rises\n18 July 2025\n\nIt rose 5% to 270,000 tonnes.');
    expect(await exported('ris', text)).not.toContain('UR  -');
    expect(await exported('markdown', text)).not.toContain('](');
    expect(JSON.parse(await exported('json', text)).articles[0].url).toBe('https://file.invalid/plain.txt');
  });
});

// A busy machine starts a process in seconds.
describe('npm run analyze', { timeout: 60_000 }, () => {
  const run = (...args: string[]) => spawnSync(process.execPath, ['scripts/analyze.ts', ...args], { encoding: 'utf8' });
  it('prints what can be read, says what cannot, and exits with 2', () => {
    const good = file('good.html', page('Output rose 5% to 270,000 tonnes.'));
    const { stdout, stderr, status } = run('--json', path.join(folder, 'none.html'), good, good);
    const { articles, relations } = JSON.parse(stdout);
    expect(articles).toMatchObject([{ file: good, title: 'Output rises', published: '2025-07-18' }]);
    expect([relations, status, stderr.trim().split('\n').length]).toEqual([[], 2, 1]);
  });
  it('prints an empty result where nothing can be read', () => {
    const { stdout, status } = run('--json', path.join(folder, 'none.html'));
    expect([stdout.trim(), status]).toEqual(['{"articles":[],"relations":[]}', 2]);
  });
  it('writes a format of the exports', () => {
    const good = file('good.html', page('Output rose 5% to 270,000 tonnes.'));
    const { stdout, stderr, status } = run('--format', 'bibtex', good);
    expect([stderr, status]).toEqual(['', 0]);
    expect(stdout).toMatch(/^@article\{gazetteexample2025output,\n/);
  });
  it('says which formats there are', () => {
    const { stdout, stderr, status } = run('--format', 'docx', 'x.html');
    expect([stdout, status]).toEqual(['', 2]);
    expect(stderr).toContain('markdown|json|jsonld|csv|html|csl|bibtex|ris');
  });
  it('prints a large result whole through a pipe', () => {
    const many = Array.from({ length: 40 }, (_, i) => file(`m${i}.txt`, `Title ${i}\n${'Nothing new. '.repeat(5000)}`));
    const piped = execFileSync(
      'sh',
      ['-c', `"${process.execPath}" scripts/analyze.ts --json ${many.join(' ')} | cat`],
      { encoding: 'utf8', maxBuffer: 1e8 },
    );
    expect(JSON.parse(piped).articles).toHaveLength(40);
  });
});
