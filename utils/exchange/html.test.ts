import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../claims/claim.ts';
import type { Relation } from '../relations/relation.ts';
import { claimOf } from '../relations/sample.ts';
import { addressOfFile } from './address.ts';
import type { Exchange, ExchangedArticle } from './exchange.ts';
import { writeHtml } from './html.ts';
import { anyExchange } from './sample.ts';

const ELEMENTS = new Set(
  'html head meta title style body h1 h2 h3 p br a article section div blockquote b span'
    .split(' ')
    .map((name) => name.toUpperCase()),
);
const ATTRIBUTES = new Set(['lang', 'charset', 'http-equiv', 'content', 'name', 'class', 'dir', 'href']);
/** What ends titles, sheets, attributes and elements, and begins others. */
const HOSTILE = `</title></style><img src=x onerror=y>"><i onclick='x'>&lt;`;
const plain = (text: string) => text.replace(/[^\P{Cc}\n\t]/gu, '').trim();

const ends = (value: number) => ({ low: value, high: value, highIncluded: true });
const APART: Relation = { verdict: 'contradicts', rule: 'intervals-apart', a: ends(70), b: ends(50), reconcilers: [] };

/** The report as it is read again, with no element, attribute or link in it but its own. */
function reportOf(exchange: Exchange): Document {
  const { document } = parseHTML([...writeHtml(exchange)].join(''));
  const elements = [...document.querySelectorAll('*')];
  expect(elements.filter(({ tagName }) => !ELEMENTS.has(tagName)).map(({ tagName }) => tagName)).toEqual([]);
  const attributes = elements.flatMap((element) => element.getAttributeNames());
  expect(attributes.filter((name) => !ATTRIBUTES.has(name))).toEqual([]);
  const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
  expect(links.filter((address) => !/^https?:\/\//.test(address))).toEqual([]);
  return document;
}

describe('the report', () => {
  it.each(['https://one.example/', addressOfFile('')])(
    'takes nothing for markup, wherever it stands, at %s',
    (host) => {
      const [url, made] = [`${host}?${HOSTILE}`, '2025-07-21T08:00:00.000Z'];
      const about = { url, title: HOSTILE, site: HOSTILE, published: HOSTILE };
      const passage = { quote: { exact: HOSTILE, prefix: HOSTILE, suffix: HOSTILE }, position: null };
      const words = { text: HOSTILE.slice(0, 9), org: HOSTILE, source: HOSTILE, counted: HOSTILE, unit: HOSTILE };
      const claim = claimOf(words as Partial<Claim>);
      const quoted = { claim, passage, sentence: HOSTILE.repeat(3), at: HOSTILE.length + 9, version: 1 };
      const own = { id: 'n1', body: HOSTILE, tags: [HOSTILE], target: 'claim', term: HOSTILE } as const;
      const article: ExchangedArticle = {
        ...about,
        ...{ updated: null, authors: [HOSTILE], lang: HOSTILE, origin: `${HOSTILE}.`, firstRead: made, lastRead: made },
        ...{ terms: [], fingerprint: [] },
        claims: [false, true].map((superseded) => ({ ...quoted, superseded })),
        notes: [{ ...about, ...own, passage, claim, created: made, changed: made, history: [] }],
      };
      const side = { ...about, ...quoted, origin: HOSTILE };
      const disagreements = [{ relation: APART, a: side, b: side, others: [HOSTILE] }];
      const document = reportOf({ made, articles: [article], corrections: [], deletions: [], disagreements });
      expect(document.title).toContain(HOSTILE);
      const title = document.querySelector('article h2');
      expect(title?.textContent).toBe(HOSTILE);
      expect(title?.getAttribute('lang')).toBe(HOSTILE);
      expect(document.querySelector('.own')?.textContent).toBe(HOSTILE);
      const quotes = [...document.querySelectorAll('blockquote')].map(({ textContent }) => textContent);
      expect(quotes.filter((words) => !words?.startsWith(HOSTILE))).toEqual([]);
    },
  );

  it('tells contradictions, then tensions, before anything else: both values with quotes, sites and days, and why', () => {
    const sideOf = (site: string, low: number, published: string) => {
      const claim = claimOf({ text: `${low} %`, low, high: low });
      const quote = { exact: claim.text, prefix: 'It mines ', suffix: ' of it.' };
      const passage = { quote, position: null };
      const sentence = `It mines ${low} % of it.`;
      return {
        claim,
        passage,
        sentence,
        at: 9,
        url: `https://${site}.example/`,
        site,
        title: site,
        published,
        origin: site,
      };
    };
    const [a, b] = [sideOf('two', 70, '2025-07-18'), sideOf('one', 50, '2025-07-09')];
    const tension = { ...APART, verdict: 'tension', reconcilers: [{ what: 'period', unsaidBy: 'a' }] } as const;
    const disagreements = [tension, APART].map((relation) => ({ relation, a, b, others: ['three'] }));
    const bare = { made: '2025-07-21T08:00:00.000Z', articles: [], corrections: [], deletions: [] };
    const sections = [...reportOf({ ...bare, disagreements }).querySelectorAll('section')];
    expect(sections.map((section) => section.querySelector('h2')?.textContent)).toEqual(['Contradictions', 'Tensions']);
    const words = sections.map((section) => section.textContent);
    for (const part of [
      'It mines 70 % of it.',
      'two · 18 July 2025',
      'It mines 50 % of it.',
      'one · 9 July 2025',
      'three',
      'Why:',
    ]) {
      for (const told of words) expect(told).toContain(part);
    }
    expect(reportOf(bare).querySelector('section')).toBeNull();
  });

  it('holds the notes as they are, whatever is in the library', () => {
    fc.assert(
      fc.property(anyExchange, (exchange) => {
        const document = reportOf(exchange);
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
