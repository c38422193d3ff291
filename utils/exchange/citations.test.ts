import { parse, parseCSL, parseRIS } from 'biblatex-csl-converter';
import { describe, expect, it } from 'vitest';
import { writeBibtex, writeRis } from './citations.ts';
import { writeCsl } from './csl.ts';
import type { Exchange, ExchangedArticle, Write } from './exchange.ts';

const article = (fields: Partial<ExchangedArticle> = {}): ExchangedArticle => ({
  url: 'https://courier.example/2025/reserves_and?a=1&b=%20c',
  title: 'Where the reserves are',
  site: 'Spree Courier',
  published: '2025-07-18T09:00:00+02:00',
  updated: null,
  authors: ['Jane Smith', 'Reuters Staff'],
  lang: 'en',
  origin: 'Reuters',
  firstRead: '2025-07-20T08:00:00.000Z',
  lastRead: null,
  terms: [],
  fingerprint: [],
  claims: [],
  notes: [],
  ...fields,
});
const exchangeOf = (...articles: ExchangedArticle[]): Exchange => ({
  made: '2025-07-21T08:00:00.000Z',
  articles,
  corrections: [],
  deletions: [],
});
const write = (how: Write, ...articles: ExchangedArticle[]) => [...how(exchangeOf(...articles))].join('');

/** Titles and names with all that a format could stumble over. */
const NASTY = [
  '70 % of {rare} & "earths", $5 _each_ #1 ~ ^ \\ \\end{x}',
  'Müller, Łódź, Ørsted – “quoted” — straße',
  '稀土出口 и редкие земли 𝄞 ≥ 5 €',
  'A title\n@book{evil,\n}\r\nER  - \r\nTY  - BOOK',
  'zqx3dz and zqx',
  'THE LONG ONE '.repeat(20).trim(),
];
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The words of the library that reads it back, without their marks. */
const wordsOf = (value: unknown): string =>
  Array.isArray(value) ? value.map(wordsOf).join('') : ((value as { text?: string } | null)?.text ?? '');

describe('CSL-JSON', () => {
  it('gives each article a key of its own and its days', () => {
    const items = JSON.parse(
      write(writeCsl, article(), article({ url: 'https://b.example/x', authors: [], lang: null })),
    );
    expect(items[0]).toEqual({
      id: 'smith2025where',
      type: 'article-newspaper',
      title: 'Where the reserves are',
      author: [{ family: 'Smith', given: 'Jane' }, { literal: 'Reuters Staff' }],
      'container-title': 'Spree Courier',
      issued: { 'date-parts': [[2025, 7, 18]] },
      accessed: { 'date-parts': [[2025, 7, 20]] },
      URL: 'https://courier.example/2025/reserves_and?a=1&b=%20c',
      language: 'en',
    });
    expect(items[1].id).toBe('spreecourier2025where');
    const [same, other] = JSON.parse(write(writeCsl, article(), article()));
    expect([same.id, other.id]).toEqual(['smith2025where', 'smith2025where-2']);
  });

  it.each([
    ['Ursula von der Leyen', { family: 'von der Leyen', given: 'Ursula' }],
    ['Agence France-Presse News Desk', { literal: 'Agence France-Presse News Desk' }],
    ['王小明', { literal: '王小明' }],
    ['By our correspondent', { literal: 'By our correspondent' }],
    ['Madonna', { literal: 'Madonna' }],
  ])('takes %j for a name in parts only where it is one', (author, name) => {
    expect(JSON.parse(write(writeCsl, article({ authors: [author] })))[0].author).toEqual([name]);
  });

  it('is read by another reader', () => {
    const items = JSON.parse(write(writeCsl, article())) as { id: string }[];
    const [entry] = Object.values(parseCSL(Object.fromEntries(items.map((item) => [item.id, item])) as never));
    expect(entry).toMatchObject({ bib_type: 'article-newspaper', fields: { date: '2025-07-18', url: article().url } });
    expect(wordsOf(entry?.fields.title)).toBe('Where the reserves are');
  });
});

describe('BibTeX', () => {
  const read = (text: string) => {
    const { entries, errors } = parse(text) as unknown as {
      entries: Record<string, { entry_key: string; bib_type: string; fields: Record<string, unknown> }>;
      errors: unknown[];
    };
    return { entries: Object.values(entries), errors };
  };

  it('is read by another reader', () => {
    const { entries, errors } = read(write(writeBibtex, article()));
    expect(errors).toEqual([]);
    expect(entries).toMatchObject([
      {
        entry_key: 'smith2025where',
        fields: { date: '2025-07-18', urldate: '2025-07-20', url: article().url },
      },
    ]);
    expect(wordsOf(entries[0]?.fields.title)).toBe('Where the reserves are');
    expect(JSON.stringify(entries[0]?.fields.author)).toMatch(/Smith.*Reuters Staff/);
  });

  it.each(NASTY)('keeps %j whole', (title) => {
    const { entries, errors } = read(write(writeBibtex, article({ title, authors: [title] }), article()));
    expect(errors).toEqual([]);
    expect(entries).toHaveLength(2);
    const found = wordsOf(entries[0]?.fields.title);
    // The other reader knows no name of a brace, a caret or an underscore outside of formulas.
    const known = (text: string) => text.normalize('NFC').replace(/[\s{}^_]/g, '');
    expect(known(found)).toBe(known(plain(title)));
  });
});

describe('RIS', () => {
  it('has one field a line, each as long as it is', () => {
    expect(write(writeRis, article()).split('\r\n')).toEqual([
      'TY  - NEWS',
      'ID  - smith2025where',
      'T1  - Where the reserves are',
      'A1  - Smith, Jane',
      'A1  - Reuters Staff',
      'JF  - Spree Courier',
      'UR  - https://courier.example/2025/reserves_and?a=1&b=%20c',
      'LA  - en',
      'Y1  - 2025/07/18/',
      'Y2  - 2025/07/20/',
      'ER  - ',
      '',
      '',
    ]);
  });

  it.each(NASTY)('keeps %j whole', (title) => {
    const text = write(writeRis, article({ title }), article());
    const { entries, errors } = parseRIS(text);
    const titles = Object.values(entries).map(({ fields }) => wordsOf(fields.title));
    expect([errors, titles]).toEqual([[], [plain(title), 'Where the reserves are']]);
  });
});
