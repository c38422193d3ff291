import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { writeCsv } from './csv.ts';
import { HEADER, harmless, restored } from './csv-columns.ts';
import { anyExchange } from './sample.ts';

describe('CSV', () => {
  it('is read by another reader, cell by cell', () => {
    fc.assert(
      fc.property(anyExchange, (exchange) => {
        const { data, errors, meta } = Papa.parse<Record<string, string>>([...writeCsv(exchange)].join(''), {
          header: true,
          newline: '\r\n',
          delimiter: ',',
          skipEmptyLines: true,
        });
        expect([errors, meta.fields]).toEqual([[], [...HEADER]]);
        const rows = exchange.articles.flatMap((article) => [
          [article.url, article.title],
          ...article.claims.map(({ sentence }) => [article.url, sentence]),
          ...article.notes.map(({ body }) => [article.url, body]),
        ]);
        const read = data.map(({ record, url = '', title = '', sentence = '', note = '' }) => [
          restored(url),
          restored({ article: title, claim: sentence, note }[record as 'note']),
        ]);
        expect(read).toEqual(rows);
        const cells = data.flatMap((row) => Object.values(row));
        expect(cells.filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a cell', () => {
  it.each([
    ['=HYPERLINK("http://x")', '\'=HYPERLINK("http://x")'],
    ['+1', "'+1"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ["'=1", "''=1"],
    ["'tis", "''tis"],
    ['70 %', '70 %'],
  ])('%j is harmless as %j, and comes back', (cell, written) => {
    expect(harmless(cell)).toBe(written);
    expect(restored(written)).toBe(cell);
  });
  it("keeps a quotation mark that somebody's program wrote", () => expect(restored("'70")).toBe("'70"));
});
