import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { writeHtml } from './html.ts';
import { anyExchange } from './sample.ts';

const ELEMENTS = new Set(
  'html head meta title style body h1 h2 h3 p br a article section div blockquote b span'
    .split(' ')
    .map((name) => name.toUpperCase()),
);
const ATTRIBUTES = new Set(['lang', 'charset', 'http-equiv', 'content', 'name', 'class', 'dir', 'href']);
const plain = (text: string) => text.replace(/[^\P{Cc}\n\t]/gu, '').trim();

describe('the report', () => {
  it('holds its own elements alone, links to the web alone, and the notes as they are', () => {
    fc.assert(
      fc.property(anyExchange, (exchange) => {
        const { document } = parseHTML([...writeHtml(exchange)].join(''));
        const elements = [...document.querySelectorAll('*')];
        expect(elements.filter(({ tagName }) => !ELEMENTS.has(tagName)).map(({ tagName }) => tagName)).toEqual([]);
        const attributes = elements.flatMap((element) => element.getAttributeNames());
        expect(attributes.filter((name) => !ATTRIBUTES.has(name))).toEqual([]);
        const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
        expect(links.filter((address) => !/^https?:\/\//.test(address))).toEqual([]);
        const bodies = exchange.articles.flatMap(({ notes }) => notes.map(({ body }) => plain(body)));
        expect([...document.querySelectorAll('.own')].map(({ textContent }) => plain(textContent ?? ''))).toEqual(
          bodies,
        );
      }),
      { numRuns: 40 },
    );
  });

  it('says that nothing may run or be loaded', () => {
    const [exchange] = fc.sample(anyExchange, 1);
    const { document } = parseHTML([...writeHtml(exchange as never)].join(''));
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
    expect(policy).toMatch(/^default-src 'none'; style-src 'unsafe-inline';/);
    expect(document.querySelector('meta[http-equiv], script, link, img, [src]')?.tagName).toBe('META');
  });
});
