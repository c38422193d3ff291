import 'fake-indexeddb/auto';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { beforeEach, describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { storeArticle } from '../library/articles.ts';
import { saveCorrection } from '../library/corrections.ts';
import { forget } from '../library/forget.ts';
import { saveNote } from '../library/notes.ts';
import type { Library } from '../library/open.ts';
import { articleOf, emptyLibrary, quoted } from '../library/sample.ts';
import type { Note } from '../messages/schemas.ts';
import { readingText } from '../phrasing/reading.ts';
import { collect, type Scope } from './collect.ts';
import type { Exchange, Format } from './exchange.ts';
import { fileName } from './exchange.ts';
import { type ExportedFile, exportFiles, PART } from './export-file.ts';
import { FORMATS, type FormatId } from './formats.ts';
import { merge } from './merge/merge.ts';
import { JsonGuard, LIMITS } from './read/guard.ts';
import { readExport } from './read/read-file.ts';

const READ = '2025-07-20T08:00:00.000Z';
const NOW = '2025-07-21T08:00:00.000Z';
const { claim, passage } = quoted({ id: 'k1', low: 70, high: 70 });
const note: Note = {
  id: 'n1',
  url: 'https://one.example/a',
  title: 'Title of one',
  site: 'one',
  published: '2025-07-18',
  body: 'Is that **mining** alone?\n\n```\nnever closed',
  tags: ['quota 2025', 'mining'],
  target: 'claim',
  passage,
  claim,
  term: null,
  created: READ,
  changed: READ,
};
let library: Library;
beforeEach(async () => {
  library = emptyLibrary();
  await library.use(async (db) => {
    const one = articleOf(
      'one',
      [
        { low: 70, high: 70 },
        { low: 90, high: 90, measure: 'processing' },
      ],
      {
        title: '70 % | [a](b) *c*\n---\n# <b>',
        authors: ['A. "Quoted" B'],
        origins: ['Reuters'],
      },
    );
    await storeArticle(db, one, READ);
    await storeArticle(db, articleOf('two', [{ low: 50, high: 50 }]), READ);
    await saveNote(db, note);
    const correction = { id: 'c1', what: 'misread', url: 'https://two.example/a', reading: null, made: READ } as const;
    await saveCorrection(db, { ...correction, claim: quoted({ id: 'k1', low: 50, high: 50 }) });
  });
});

const write = async (scope: Scope, id: FormatId = 'json') => {
  const format = FORMATS.find((one) => one.id === id) as Format;
  const [file, ...more] = await exportFiles(library, scope, format, NOW);
  expect(more).toEqual([]);
  const { name, blob } = file as ExportedFile;
  return { name, text: await blob.text() };
};
const readBack = async (scope: Scope) => {
  const { exchange, refused } = await readExport(new Blob([(await write(scope)).text]));
  expect(refused).toEqual([]);
  return exchange;
};
const counts = ({ articles, corrections }: Exchange) => ({
  articles: articles.map(({ site, claims, notes }) => [site, claims.length, notes.length]),
  corrections: corrections.length,
});

describe('JSON', () => {
  it.each<[Scope, unknown]>([
    [
      { what: 'article', url: 'https://one.example/a' },
      { articles: [['one', 2, 1]], corrections: 0 },
    ],
    [
      { what: 'selection', urls: ['https://two.example/a', 'https://none.example/a'] },
      { articles: [['two', 1, 0]], corrections: 1 },
    ],
    [
      { what: 'topic', topic: { key: 'share|%|output|rare-earths|CN|', material: 'rare-earths' } },
      {
        articles: [
          ['one', 2, 1],
          ['two', 1, 0],
        ],
        corrections: 0,
      },
    ],
    [
      { what: 'topic', topic: { key: 'share|%|output|rare-earths|US|', material: 'rare-earths' } },
      { articles: [], corrections: 0 },
    ],
    [
      { what: 'article', url: 'https://none.example/a' },
      { articles: [], corrections: 0 },
    ],
    [{ what: 'notes' }, { articles: [['one', 1, 1]], corrections: 0 }],
    [
      { what: 'all' },
      {
        articles: [
          ['one', 2, 1],
          ['two', 1, 0],
        ],
        corrections: 1,
      },
    ],
  ])('of %j holds', async (scope, expected) => expect(counts(await readBack(scope))).toEqual(expected));

  it('keeps notes on an article that was forgotten', async () => {
    await library.use((db) => forget(db, { what: 'everything' }, { own: false }));
    const [article] = (await readBack({ what: 'notes' })).articles;
    expect(article).toMatchObject({ url: note.url, firstRead: null, claims: [], notes: [note] });
  });

  it('of a library too large for one file goes out in several, which together are the library, in any order', async () => {
    const format = FORMATS.find(({ id }) => id === 'json') as Format;
    await library.use(async (db) => {
      for (let at = 0; at < 9; at++) await storeArticle(db, articleOf(`more-${at}`, [{ low: at, high: at }]), READ);
    });
    const files = await exportFiles(library, { what: 'all' }, format, NOW, 4_000);
    expect(files.length).toBeGreaterThan(3);
    expect(files[1]?.name).toBe(`lanthanote-all-2025-07-21-2-of-${files.length}.json`);
    const whole = (of: Library) => of.use((db) => collect(db, { what: 'all' }, NOW));
    for (const inOrder of [files, files.toReversed()]) {
      const other = emptyLibrary();
      for (const { blob } of inOrder) {
        const { exchange, refused } = await readExport(blob);
        expect(refused).toEqual([]);
        await other.use((db) => merge(db, exchange, NOW));
      }
      expect(await whole(other)).toEqual(await whole(library));
    }
  });

  it('calls the files of several articles by none of them', async () => {
    const format = FORMATS.find(({ id }) => id === 'json') as Format;
    const urls = ['https://one.example/a', 'https://two.example/a'];
    const files = await exportFiles(library, { what: 'selection', urls }, format, NOW, 1);
    expect(files.map(({ name }) => name)).toEqual([
      'lanthanote-selection-2025-07-21-1-of-2.json',
      'lanthanote-selection-2025-07-21-2-of-2.json',
    ]);
  });

  it('takes no prototype from a file', async () => {
    const { text } = await write({ what: 'all' });
    const { exchange } = await readExport(
      new Blob([text.replace('"format"', '"__proto__":{"polluted":true},"constructor":1,"format"')]),
    );
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(exchange).not.toHaveProperty('polluted');
    expect(exchange.articles).toHaveLength(2);
  });
});

describe('a part', () => {
  // A thousandth of what it may be, held to a thousandth of what is taken in.
  const [most, limits] = [
    PART / 1000,
    { ...LIMITS, bytes: LIMITS.bytes / 1000, containers: LIMITS.containers / 1000, values: LIMITS.values / 1000 },
  ];
  it.each(['json', 'jsonld', 'csv'] as const)('of %s is taken in, whatever its articles are full of', async (id) => {
    const terms = Array.from({ length: 100 }, (_, at) => ({ term: `term-${at}`, category: 'group', count: 1 }));
    await library.use(async (db) => {
      for (let at = 0; at < 50; at++) {
        await storeArticle(db, { ...articleOf(`terms-${at}`, []), terms }, READ);
        await saveNote(db, {
          ...note,
          id: `long-${at}`,
          url: `https://long.example/${at}`,
          body: 'Is that 稀土? '.repeat(500),
        });
        const claims = Array.from({ length: 20 }, (_, low) => ({ low, high: low }));
        await storeArticle(db, articleOf(`claims-${at}`, claims), READ);
      }
    });
    const files = await exportFiles(
      library,
      { what: 'all' },
      FORMATS.find((one) => one.id === id) as Format,
      NOW,
      most,
    );
    expect(files.length).toBeGreaterThan(10);
    for (const { blob } of files) {
      expect(blob.size).toBeLessThan(limits.bytes);
      if (id !== 'csv') new JsonGuard(limits).take(await blob.text());
    }
  });
});

describe('Markdown', () => {
  it('of an article has front matter, notes with quotes, and claims', async () => {
    const { name, text } = await write({ what: 'article', url: 'https://one.example/a' }, 'markdown');
    expect(name).toBe('lanthanote-70-a-b-c-b.md');
    expect(text).toBe(
      [
        '---',
        'title: "70 % | [a](b) *c*\\n---\\n# <b>"',
        'url: "https://one.example/a"',
        'site: "one"',
        'origin: "Reuters"',
        'published: 2025-07-18',
        'authors: ["A. \\"Quoted\\" B"]',
        'read: 2025-07-20',
        'exported: 2025-07-21',
        'tags: ["quota-2025", "mining"]',
        '---',
        '',
        '# 70 % \\| \\[a\\](b) \\*c\\* --- \\# \\<b\\>',
        '',
        '[one, 18 July 2025](<https://one.example/a>) · A. "Quoted" B · origin: Reuters · read on 20 July 2025',
        '',
        '## Notes',
        '',
        '> It mines 70 % of it, k1.',
        '> [to the passage](<https://one.example/a#:~:text=mines-,70%20%25,-of>)',
        '',
        `**70 %** ${readingText(claim)}`,
        '',
        '- Is that **mining** alone?',
        '',
        '  ```',
        '  never closed',
        '',
        '*20 July 2025 #quota-2025 #mining*',
        '',
        '## Claims',
        '',
        `**70 %** ${readingText(claim)}`,
        '',
        '> It mines 70 % of it, k1.',
        '> [to the passage](<https://one.example/a#:~:text=mines-,70%20%25,-of>)',
        '',
        `**90 %** ${readingText({ ...claim, measure: 'processing' })}`,
        '',
        '> It mines 90 % of it, k2.',
        '> [to the passage](<https://one.example/a#:~:text=mines-,90%20%25,-of>)',
        '',
      ].join('\n'),
    );
  });

  it('keeps its headings, whatever is in a title or never closed in a note', async () => {
    const { text } = await write({ what: 'article', url: 'https://one.example/a' }, 'markdown');
    const tree = fromMarkdown(text.slice(text.indexOf('\n---\n') + 5));
    const wordsOf = (node: { value?: string; children?: unknown[] }): string =>
      node.value ?? (node.children ?? []).map((child) => wordsOf(child as { value?: string })).join('');
    const headings = tree.children.flatMap((node) => (node.type === 'heading' ? [wordsOf(node)] : []));
    expect(headings).toEqual(['70 % | [a](b) *c* --- # <b>', 'Notes', 'Claims']);
    expect(JSON.stringify(tree)).not.toContain('"type":"html"');
  });

  it('has front matter that is YAML', async () => {
    const { text } = await write({ what: 'article', url: 'https://one.example/a' }, 'markdown');
    const [, front = ''] = text.split(/^---$/m);
    expect(parseYaml(front)).toEqual({
      title: '70 % | [a](b) *c*\n---\n# <b>',
      url: 'https://one.example/a',
      site: 'one',
      origin: 'Reuters',
      published: '2025-07-18',
      authors: ['A. "Quoted" B'],
      read: READ.slice(0, 10),
      exported: NOW.slice(0, 10),
      tags: ['quota-2025', 'mining'],
    });
  });

  it('of all notes holds every article with notes under its own heading', async () => {
    await library.use((db) =>
      saveNote(db, { ...note, id: 'n2', url: 'https://two.example/a', site: 'two', passage: null, claim: null }),
    );
    const { text } = await write({ what: 'notes' }, 'markdown');
    expect(text.match(/^#+ .*$/gm)).toEqual([
      '# Notes',
      '## 70 % \\| \\[a\\](b) \\*c\\* --- \\# \\<b\\>',
      '### Notes',
      '### Claims',
      '## Title of two',
      '### Notes',
    ]);
  });
});

describe('fileName', () => {
  it.each([
    ['China’s share: 70 %?', 'lanthanote-china-s-share-70.md'],
    ['../../etc/passwd', 'lanthanote-etc-passwd.md'],
    ['稀土出口', 'lanthanote-稀土出口.md'],
    ['', 'lanthanote-library.md'],
    ['x'.repeat(500), `lanthanote-${'x'.repeat(60)}.md`],
  ])('%j', (title, name) => expect(fileName(title, { extension: 'md' })).toBe(name));
});
