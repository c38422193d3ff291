import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import terms from '../../utils/glossary/data/terms.json' with { type: 'json' };
import { findTerms } from '../../utils/glossary/find-terms.ts';
import { tokenize } from '../../utils/text/tokens.ts';
import { corpusFolder } from './gold.ts';

const folder = corpusFolder();
if (!folder) console.warn('the shared corpus is not here: the search for its terms is skipped');

/** Each clear form as a pattern of its own: whole words, in their case below four letters. */
const PATTERNS = terms.flatMap(({ surface, ambiguous }) =>
  surface
    .filter((form) => !(ambiguous as string[]).includes(form))
    .map((form) => {
      const letters = form.replace(/[^\p{L}]/gu, '').length;
      const escaped = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, letters < 4 ? 'gu' : 'giu');
    }),
);

describe.skipIf(!folder)('every clear form in the corpus', () => {
  const files = folder ? readdirSync(folder).filter((name) => /^\d+.*\.txt$/.test(name)) : [];
  it.each(files)('%s', (file) => {
    const lines = readFileSync(join(folder as string, file), 'utf8').split('\n');
    const body = lines.slice(lines.indexOf('---') + 1, lines.lastIndexOf('---')).join('\n');
    const text = body.replace(/\[\[[\w-]+\|([^\]]*)\]\]/g, '$1');
    const mentions = findTerms(tokenize(text));
    const missed = PATTERNS.flatMap((pattern) => [...text.matchAll(pattern)])
      .map(({ 0: form, index }) => ({ form, start: index, end: index + form.length }))
      .filter(({ start, end }) => !mentions.some((mention) => mention.start <= start && mention.end >= end));
    expect(missed).toEqual([]);
  });
});
