import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { claimOf } from '../../relations/sample.ts';
import type { FileFault } from './fault.ts';
import { JsonGuard, LIMITS } from './guard.ts';
import { formatOf, readExport } from './read-file.ts';

const file = (text: string | Uint8Array<ArrayBuffer>) => new Blob([text]);
const ours = (fields: string, version = 2) =>
  file(`{"format":"lanthanote","version":${version},"made":"2025-07-21T08:00:00.000Z",${fields}}`);
const article = (fields: object) =>
  JSON.stringify({
    url: 'https://one.example/a',
    title: 'One',
    site: 'one',
    published: null,
    updated: null,
    authors: [],
    lang: null,
    origin: 'one',
    firstRead: null,
    lastRead: null,
    terms: [],
    claims: [],
    notes: [],
    ...fields,
  });
const note = (fields: object) => ({
  id: 'n1',
  url: 'https://one.example/a',
  title: '',
  site: '',
  published: null,
  body: 'mine',
  tags: [],
  target: 'article',
  passage: null,
  claim: null,
  term: null,
  created: '2025-07-20T08:00:00Z',
  changed: '2025-07-20T10:00:00+02:00',
  ...fields,
});

const EFFECT = {
  ...{ start: 0, end: 4, sentenceStart: 0, sentenceEnd: 9, sentence: 'No. 9 …', at: 0, measure: 'notice 9' },
  passage: { quote: { exact: 'No. 9', prefix: '', suffix: '' }, position: null },
};

const IN_FRENCH = '{"format":"lanthanote","version":1,"articles":[],"made":"Une année plus tôt"}';

describe('a file that is refused as a whole', () => {
  it.each<[string, Blob, FileFault]>([
    ['nothing', file(''), 'empty'],
    ['a picture', file(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0xff])), 'not-text'],
    ['UTF-16', file(Buffer.from(`\ufeff${IN_FRENCH}`, 'utf16le')), 'not-text'],
    ['letters of an older encoding', file(Buffer.from(IN_FRENCH, 'latin1')), 'not-text'],
    [
      'the same far behind',
      file(Buffer.from(IN_FRENCH.replace('[]', `[${' '.repeat(5_000_000)}]`), 'latin1')),
      'not-text',
    ],
    ['other text', file('Dear reader, …'), 'unknown'],
    ['other JSON', file('{"articles":[]}'), 'unknown'],
    ['half a file', file('{"format":"lanthanote","version":1,"articles":[{"url":'), 'broken'],
    ['a later version', ours('"articles":[]', 3), 'newer'],
    ['no version', file('{"format":"lanthanote","articles":[]}'), 'unreadable'],
    ['articles that are no list', ours('"articles":{"length":9e9}'), 'unreadable'],
    ['lists in lists', ours(`"articles":${'['.repeat(200_000)}`), 'too-deep'],
    ['a million empty lists', ours(`"articles":[${'[],'.repeat(LIMITS.containers)}[]]`), 'too-many'],
    ['millions of values', ours(`"articles":[[${'1,'.repeat(LIMITS.values)}1]]`), 'too-many'],
    ['thousands of names in one', ours(`"articles":[{${'"a":1,'.repeat(LIMITS.names)}"b":1}]`), 'too-many'],
    ['nothing but faulty records', ours(`"articles":[${'1,'.repeat(6000)}1]`), 'unreadable'],
    ['another table', file('name,price\r\nneodymium,70\r\n'), 'unknown'],
    ['a table cut in a cell', file('"record","url"\r\n"note","https'), 'broken'],
    ['a cell without end', file(`"record","url"\r\n"note","${'x'.repeat(500_000)}"`), 'broken'],
    ['too much', { size: LIMITS.bytes + 1 } as Blob, 'too-large'],
  ])('%s', async (_, blob, reason) => {
    // The time it works, not the time a busy machine lets it wait.
    const start = process.cpuUsage();
    await expect(readExport(blob)).rejects.toMatchObject({ reason });
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(1000);
  });
});

describe('a record that is refused by itself', () => {
  it.each<[string, string, object]>([
    [
      'a script for an address',
      article({ url: 'javascript:alert(1)' }),
      { kind: 'article', field: 'url', why: 'address' },
    ],
    ['a page of data', article({ url: 'data:text/html,x' }), { kind: 'article', field: 'url', why: 'address' }],
    ['a title that is a number', article({ title: 7 }), { kind: 'article', field: 'title', why: 'wrong-kind' }],
    ['no site', article({ site: undefined }), { kind: 'article', field: 'site', why: 'missing' }],
    ['a day that is none', article({ firstRead: '2025-02-31T99:00:00Z' }), { field: 'firstRead', why: 'no-day' }],
    ['words for a day', article({ published: 'javascript:alert(1)' }), { field: 'published', why: 'no-day' }],
    ['a day that can be read in two ways', article({ updated: '05/06/2025' }), { field: 'updated', why: 'no-day' }],
    [
      'a note on a day that is none',
      article({ notes: [note({ published: 'banana' })] }),
      { kind: 'note', why: 'no-day' },
    ],
    [
      'a term said less often than never',
      article({ terms: [{ term: 'dysprosium', category: 'element', count: -5 }] }),
      { field: 'terms.0.count', why: 'wrong-kind' },
    ],
    [
      'a year beyond all calendars',
      article({ lastRead: '+275761-01-01T00:00:00.000Z' }),
      { field: 'lastRead', why: 'no-day' },
    ],
    [
      'a measure from a day that is none',
      article({ account: { act: null, effects: [{ ...EFFECT, day: '2025-02-30' }] } }),
      { field: 'account.effects.0.day', why: 'no-day' },
    ],
    [
      'a measure from some time on',
      article({ account: { act: null, effects: [{ ...EFFECT, day: 'next month' }] } }),
      { field: 'account.effects.0.day', why: 'no-day' },
    ],
    ['a number that is text', article({ fingerprint: ['7'] }), { field: 'fingerprint.0', why: 'wrong-kind' }],
    ...['70', [70], true].map((low): [string, string, object] => [
      `a figure that is ${typeof low}`,
      article({ notes: [note({ target: 'claim', claim: { ...claimOf({}), low } })] }),
      { kind: 'note', field: 'claim.low', why: 'wrong-kind' },
    ]),
    ['numbers beyond all bounds', article({ fingerprint: [1e308] }), { field: 'fingerprint.0', why: 'wrong-kind' }],
    ['an endless list', article({ authors: Array(51).fill('A') }), { field: 'authors', why: 'too-long' }],
    ['a list in place of a record', '[[]]', { kind: 'article', field: 'url', why: 'missing' }],
    [
      'a note of an unknown kind',
      article({ notes: [note({ target: 'all' })] }),
      { kind: 'note', field: 'target', why: 'unknown-value' },
    ],
    ['a note without a name', article({ notes: [note({ id: '' })] }), { kind: 'note', field: 'id' }],
    [
      'a quote that ends before it begins',
      article({
        notes: [note({ passage: { quote: { exact: 'x', prefix: '', suffix: '' }, position: { start: 9, end: 3 } } })],
      }),
      { kind: 'note', title: 'One', field: 'passage.position', why: 'order' },
    ],
    [
      'the same note twice',
      article({ notes: [note({}), note({ body: 'other' })] }),
      { kind: 'note', record: 2, why: 'twice' },
    ],
  ])('%s', async (_, text, refusal) => {
    const { refused } = await readExport(ours(`"articles":[${text}]`));
    expect(refused).toMatchObject([refusal]);
  });

  it('gives no record a name of its own making, at no depth', async () => {
    const NAMES =
      '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"__defineGetter__":"x","get url":1,"toString":7';
    const laden = (record: string) => record.replaceAll('{', `{${NAMES},`).replaceAll(',}', '}');
    const { exchange, refused } = await readExport(
      ours(`${NAMES},"articles":[${laden(article({ notes: [note({})] }))}]`),
    );
    expect(refused).toEqual([]);
    const [read] = exchange.articles;
    expect(Object.keys(read ?? {})).not.toContain('toString');
    expect(read?.notes).toMatchObject([{ id: 'n1', body: 'mine' }]);
    for (const record of [exchange, read, read?.notes[0]]) {
      expect(Object.getPrototypeOf(record)).toBe(Object.prototype);
      expect(record).not.toHaveProperty('polluted');
      expect(String(record)).toBe('[object Object]');
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('takes nothing from those beside it', async () => {
    const articles = [article({ url: 'ftp://x' }), article({ notes: [note({}), note({ id: 'n2', tags: 'x' })] })];
    const { exchange, refused } = await readExport(ours(`"articles":[${articles.join(',')}]`));
    expect(exchange.articles).toMatchObject([{ url: 'https://one.example/a', notes: [{ id: 'n1' }] }]);
    expect(refused).toHaveLength(2);
  });

  it.each([
    ['2025-07-18', '2025-07-18'],
    ['2025-07-18T09:12:00.250+02:00', '2025-07-18T09:12:00.250+02:00'],
    ['18.07.2025', '2025-07-18'],
    ['18 July 2025', '2025-07-18'],
    ['', null],
  ])('takes the day %j as a spreadsheet may have written it', async (published, read) => {
    const { exchange } = await readExport(ours(`"articles":[${article({ published })}]`));
    expect(exchange.articles[0]?.published).toBe(read);
  });

  it('brings names and texts into a form that an address can carry', async () => {
    const terms = [{ term: 'a\ud800b', category: 'element', count: 1 }];
    const { exchange } = await readExport(ours(`"articles":[${article({ terms, title: 'Half a letter\udfff' })}]`));
    expect(exchange.articles[0]).toMatchObject({ title: 'Half a letter\ufffd', terms: [{ term: 'a\ufffdb' }] });
  });

  it('brings instants into one form', async () => {
    const { exchange } = await readExport(ours(`"articles":[${article({ notes: [note({})] })}]`));
    expect(exchange.articles[0]?.notes[0]).toMatchObject({
      created: '2025-07-20T08:00:00.000Z',
      changed: '2025-07-20T08:00:00.000Z',
    });
  });
});

describe('what is ours', () => {
  it('is read as the first version wrote it', async () => {
    const { exchange, refused, made } = await readExport(
      file(readFileSync('utils/exchange/fixtures/export-1.json', 'utf8')),
    );
    expect([refused, made]).toEqual([[], '2025-07-21T08:00:00.000Z']);
    expect(exchange.deletions).toEqual([]);
    expect(exchange.articles).toMatchObject([
      { fingerprint: [], claims: [{ claim: { text: '70 %' } }], notes: [{ id: 'n1', history: [] }] },
    ]);
  });

  it('is read as a spreadsheet of another country saves it: semicolons, columns in another order, no quotes', async () => {
    const rows = ['changed;record;url;site;note_id;note;note_on;created'];
    const instant = '2025-07-20T08:00:00.000Z';
    rows.push([instant, 'note', 'https://one.example/a', 'one', 'n1', "'=mine", 'article', instant].join(';'));
    const { exchange, refused } = await readExport(file(`\ufeff${rows.join('\r\n')}\r\n`));
    expect(refused).toEqual([]);
    expect(exchange.articles).toMatchObject([{ url: 'https://one.example/a', notes: [{ id: 'n1', body: '=mine' }] }]);
  });
});

describe('Hypothesis', () => {
  const annotation = {
    id: 'Abc_123',
    created: '2024-03-01T12:34:56.789012+00:00',
    updated: '2024-03-02T12:34:56.789012+00:00',
    user: 'acct:reader@hypothes.is',
    uri: 'https://news.example/a',
    text: 'Is that *mining*?',
    tags: ['quota'],
    group: '__world__',
    permissions: { read: ['group:__world__'] },
    target: [
      {
        source: 'https://news.example/a',
        selector: [
          { type: 'RangeSelector', startContainer: '/p[1]', startOffset: 1, endContainer: '/p[1]', endOffset: 5 },
          { type: 'TextPositionSelector', start: 120, end: 131 },
          { type: 'TextQuoteSelector', exact: '70 per cent', prefix: 'mines ', suffix: ' of it' },
        ],
      },
    ],
    document: { title: ['Output rises'] },
  };
  const exported = (...annotations: object[]) =>
    file(JSON.stringify({ export_date: '2024-03-03T00:00:00Z', export_userid: 'x', client_version: '1', annotations }));

  it('gives notes with their passages, by article', async () => {
    const reply = { ...annotation, id: 'r1', target: [{ source: annotation.uri }], tags: [], text: 'No.' };
    const { exchange, refused, format } = await readExport(exported(annotation, reply));
    expect([format, refused]).toEqual(['hypothesis', []]);
    expect(exchange.articles).toMatchObject([
      {
        url: 'https://news.example/a',
        title: 'Output rises',
        site: 'news.example',
        firstRead: null,
        notes: [
          {
            id: 'hypothesis-Abc_123',
            body: 'Is that *mining*?',
            tags: ['quota'],
            target: 'passage',
            passage: {
              quote: { exact: '70 per cent', prefix: 'mines ', suffix: ' of it' },
              position: { start: 120, end: 131 },
            },
            created: '2024-03-01T12:34:56.789Z',
            changed: '2024-03-02T12:34:56.789Z',
          },
          { id: 'hypothesis-r1', target: 'article', passage: null },
        ],
      },
    ]);
  });

  it('refuses what stands in no page of the web, or is none', async () => {
    const { exchange, refused } = await readExport(
      exported({ ...annotation, uri: 'urn:x-pdf:1' }, { id: 7 }, annotation),
    );
    expect(exchange.articles.flatMap(({ notes }) => notes)).toHaveLength(1);
    expect(refused.map(({ why }) => why)).toContain('address');
  });
});

describe('formatOf', () => {
  it.each([
    ['{"format" : "lanthanote"', 'json'],
    ['{"@context":["http://www.w3.org/ns/anno.jsonld",{"lanthanote:note"', 'jsonld'],
    ['\ufeff"record","url"', 'csv'],
    ['url;record;title\r\n', 'csv'],
    ['{"total":1,"rows":[{', 'hypothesis'],
    ['<html>record</html>', null],
    ['The record, of 2025', null],
  ])('%j', (text, format) => expect(formatOf(text)).toBe(format));
});

describe('JsonGuard', () => {
  const guarded = (...pieces: string[]) => {
    const guard = new JsonGuard({ ...LIMITS, depth: 1, names: 3 });
    for (const piece of pieces) guard.take(piece);
  };

  it('takes no brackets in strings for lists, wherever the text was cut', () => {
    const text = JSON.stringify({ a: `${'['.repeat(10)}"\\`, b: '\\\\"[' });
    for (let at = 0; at <= text.length; at++) {
      guarded(text.slice(0, at), text.slice(at));
      guarded(text.slice(0, at), text.slice(at, at + 1), text.slice(at + 1));
      expect(() => guarded(text.slice(0, at), `${text.slice(at)}[[`), `cut at ${at}`).toThrow('too-deep');
    }
  });

  it.each([
    ['as many names as there may be', '{"a":1,"b":2,"c":3}', false],
    ['one more', '{"a":1,"b":2,"c":3,"d":4}', true],
    ['as many in the next object', '[{"a":1,"b":2,"c":3},{"a":1,"b":2,"c":3}]', false],
    ['a list is not held to it', '[1,2,3,4,5]', false],
  ])('%s', (_, text, isRefused) => {
    const guard = new JsonGuard({ ...LIMITS, names: 3 });
    if (isRefused) expect(() => guard.take(text)).toThrow('too-many');
    else expect(() => guard.take(text)).not.toThrow();
  });
});
