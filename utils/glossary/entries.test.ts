import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formsModule } from '../../scripts/glossary-forms.ts';
import { termById } from './entries.ts';

const folder = new URL('./data/', import.meta.url);

describe('the glossary', () => {
  it('has forms that are made of its entries', () => {
    const json = readFileSync(new URL('terms.json', folder), 'utf8');
    expect(readFileSync(new URL('forms.ts', folder), 'utf8')).toBe(formsModule(json));
  });
  it('gives an entry by its id', () => {
    expect(termById('antimony')?.isRareEarth).toBe(false);
    expect(termById('terbium')).toMatchObject({ symbol: 'Tb', atomicNumber: 65, weight: 'heavy' });
    expect(termById('unobtainium')).toBeNull();
  });
});
