import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fieldWordsModule } from '../../scripts/field-words.ts';

it('has the gate’s words as the glossary gives them', () => {
  const terms = JSON.parse(readFileSync(new URL('../glossary/data/terms.json', import.meta.url), 'utf8'));
  const written = readFileSync(new URL('./field-words.ts', import.meta.url), 'utf8');
  expect(written.replaceAll(/\s+/g, ' ')).toBe(fieldWordsModule(terms).replaceAll(/\s+/g, ' '));
});
