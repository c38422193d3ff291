import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../utils/article/read.ts';
import { mean, realPages, tokenF1 } from './pages.ts';

const pages = realPages();
const texts = pages.filter(({ body }) => body !== null);
if (pages.length === 0) console.log('The real pages (../shared/pages) are not here: extraction is not measured.');

describe.skipIf(pages.length === 0)('the text and the metadata of real news pages', () => {
  const read = new Map(pages.map((page) => [page, readDocument(parseHTML(page.html()).document, page.url)]));
  const f1 = new Map(texts.map((page) => [page, tokenF1(read.get(page)?.article.text ?? '', page.body ?? '')]));
  it.each(texts)('$file is read', (page) => expect(f1.get(page)).toBeGreaterThan(0.9));
  it('as a whole', () => expect(mean([...f1.values()])).toBeGreaterThanOrEqual(0.985));
  it('states title and day of publication', () => {
    const plain = (text: string | null | undefined) =>
      (text ?? '')
        .replace(/[\u00ad'’‘"“”]/g, '')
        .replace(/\s+/g, ' ')
        .trim()
        .toLowerCase();
    const minute = (date: string | null | undefined) => date && new Date(date).toISOString().slice(0, 16);
    const dated = pages.filter(({ published }) => published);
    const titled = pages.filter(({ title }) => title);
    const right = dated.filter((page) => minute(read.get(page)?.article.published) === minute(page.published));
    const named = titled.filter((page) => plain(read.get(page)?.article.title) === plain(page.title));
    expect(right.length / dated.length).toBeGreaterThanOrEqual(0.95);
    expect(named.length / titled.length).toBeGreaterThanOrEqual(0.92);
  });
});
