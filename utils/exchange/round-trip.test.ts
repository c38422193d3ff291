import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from './csv.ts';
import type { Exchange, Write } from './exchange.ts';
import { writeJson } from './json.ts';
import { writeJsonld } from './jsonld.ts';
import { checkRecords, type Raw } from './read/check.ts';
import { fromCsv } from './read/csv.ts';
import { fromJson } from './read/json.ts';
import { fromJsonld } from './read/jsonld.ts';
import { anyExchange } from './sample.ts';

const COMPLETE: [string, Write, (text: string) => Raw, (exchange: Exchange) => Exchange][] = [
  ['JSON', writeJson, (text) => fromJson(JSON.parse(text)), (exchange) => exchange],
  ['JSON-LD', writeJsonld, (text) => fromJsonld(JSON.parse(text)), (exchange) => exchange],
  // CSV says nothing of corrections and deletions, when it was made, and what articles tell besides numbers.
  [
    'CSV',
    writeCsv,
    fromCsv,
    ({ articles }) => ({
      made: '',
      articles: articles.map(({ account: _, ...article }) => article),
      corrections: [],
      deletions: [],
    }),
  ],
];

describe.each(COMPLETE)('%s', (_, write, read, claimed) => {
  it('is read back as it was written, whatever was in it', async () => {
    await fc.assert(
      fc.asyncProperty(anyExchange, async (exchange) => {
        const { exchange: back, refused } = await checkRecords(read([...write(exchange)].join('')));
        expect(refused).toEqual([]);
        expect(back).toEqual(claimed(exchange));
      }),
      { numRuns: 60 },
    );
  });
});
