import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formsModule, namesModule } from '../../scripts/glossary-forms.ts';
import { termById } from './entries.ts';
import { termName } from './names.ts';

const folder = new URL('./data/', import.meta.url);

describe('the glossary', () => {
  it('has forms that are made of its entries', () => {
    const json = readFileSync(new URL('terms.json', folder), 'utf8');
    expect(readFileSync(new URL('forms.ts', folder), 'utf8')).toBe(formsModule(json));
    expect(readFileSync(new URL('names.ts', folder), 'utf8')).toBe(namesModule(json));
  });
  it.each([
    ['rare-earths', 'rare earths'],
    ['terbium', 'terbium'],
    ['ndpr-oxide', 'NdPr oxide'],
    ['mp-materials', 'MP Materials'],
    ['export-controls', 'export controls'],
    ['section-232', 'Section 232'],
    ['not-a-term', 'not a term'],
  ])('names %s as it stands inside a sentence', (id, name) => expect(termName(id)).toBe(name));
  it('gives an entry by its id', () => {
    expect(termById('antimony')?.isRareEarth).toBe(false);
    expect(termById('terbium')).toMatchObject({ symbol: 'Tb', atomicNumber: 65, weight: 'heavy' });
    expect(termById('unobtainium')).toBeNull();
  });
});
