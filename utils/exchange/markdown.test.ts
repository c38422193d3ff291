import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import type { Relation } from '../relations/relation.ts';
import { claimOf } from '../relations/sample.ts';
import type { Disagreement, ExchangedArticle, Quoted } from './exchange.ts';
import { writeMarkdown } from './markdown.ts';

const ends = (value: number) => ({ low: value, high: value, highIncluded: true });
const APART: Relation = { verdict: 'contradicts', rule: 'intervals-apart', a: ends(70), b: ends(50), reconcilers: [] };
const MADE = '2025-07-21T08:00:00.000Z';

function sideOf(site: string, low: number): Quoted {
  const claim = claimOf({ text: `${low} %`, low, high: low });
  const passage = { quote: { exact: claim.text, prefix: 'It mines ', suffix: ' of it.' }, position: null };
  const told = { title: site, published: '2025-07-18', origin: site, url: `https://${site}.example/` };
  return { claim, passage, sentence: `It mines ${low} % of it.`, at: 9, site, ...told };
}
const articleOf = (site: string): ExchangedArticle => ({
  ...{ url: `https://${site}.example/`, title: `Told by ${site}`, site, published: '2025-07-18', updated: null },
  ...{
    authors: ['Ruth Calder'],
    lang: 'en',
    origin: site,
    firstRead: MADE,
    lastRead: MADE,
    terms: [],
    fingerprint: [],
  },
  claims: [{ ...sideOf(site, 70), version: 1, superseded: false }],
  notes: [],
});
const pairOf = (verdict: 'contradicts' | 'tension', other = 'one'): Disagreement => ({
  relation: {
    ...APART,
    verdict,
    reconcilers: verdict === 'tension' ? [{ what: 'period', unsaidBy: 'a' }] : [],
  } as Relation,
  ...{ a: sideOf('two', 70), b: sideOf(other, 50), others: ['three'] },
});
const written = (sites: readonly string[], disagreements: readonly Disagreement[]) => {
  const exchange = { made: MADE, articles: sites.map(articleOf), corrections: [], deletions: [], disagreements };
  const text = [...writeMarkdown(exchange)].join('');
  const body = text.slice(text.indexOf('\n---\n') + 5);
  return { body, tree: fromMarkdown(body) };
};
const headingsOf = ({ tree, body }: ReturnType<typeof written>) =>
  tree.children
    .filter((node) => node.type === 'heading')
    .map(({ position }) => body.slice(position?.start.offset, position?.end.offset));

describe('Markdown', () => {
  it.each<[string, string[], string[]]>([
    ['one article', ['two'], ['# Told by two', '## Contradictions', '## Tensions', '## Claims']],
    [
      'several articles',
      ['two', 'one'],
      [
        '# Lanthanote',
        '## Contradictions',
        '## Tensions',
        '## Told by two',
        '### Claims',
        '## Told by one',
        '### Claims',
      ],
    ],
  ])('of %s tells contradictions, then tensions, before all claims', (_, sites, wanted) => {
    const { body, tree } = written(sites, [pairOf('tension'), pairOf('contradicts')]);
    const headings = headingsOf({ body, tree });
    const topics = headings.filter((words) => /^### (?!Claims)/.test(words));
    expect(headings.filter((words) => !topics.includes(words))).toEqual(wanted);
    expect(topics).toHaveLength(2);
    for (const part of ['two · 18 July 2025', 'one · 18 July 2025', 'three', '**Why:**', 'It mines 50 % of it.']) {
      expect(body).toContain(part);
    }
    expect(body).toContain('Ruth Calder');
  });

  it('has no such section where nothing disagrees', () => {
    expect(headingsOf(written(['two'], []))).toEqual(['# Told by two', '## Claims']);
  });

  it('says somebody else’s words beside a contradiction as words', () => {
    const { body, tree } = written(['two'], [pairOf('contradicts', '<b>x</b>\n\n# y\n[z](http://z.example)')]);
    expect(headingsOf({ body, tree })).not.toContain('# y');
    expect(JSON.stringify(tree)).not.toMatch(/"type":"html"|"http:\/\/z\.example"/);
  });
});
