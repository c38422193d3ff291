import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { lettersOf, type PageBlock } from '../../utils/article/page-block.ts';
import { sentBlock } from '../../utils/article/sketch.ts';
import { walkPage } from '../../utils/article/walk.ts';
import { BOUNDS, PART } from '../../utils/messages/bounds.ts';
import { understandPartInSteps } from '../../utils/messages/understood.ts';
import { finish } from '../../utils/text/steps.ts';
import { joinParts } from './join-parts.ts';
import { partsOf } from './parts.ts';

const ABOUT = { title: null, published: '2025-07-18', lang: 'en' };
const understood = (blocks: readonly PageBlock[]) =>
  finish(understandPartInSteps({ ...ABOUT, blocks: blocks.map(sentBlock) }));
const blocksOf = (html: string) =>
  finish(walkPage(parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body)).blocks;

const asParts = (blocks: readonly PageBlock[], length: number) => {
  const parts: PageBlock[][] = [];
  for (let at = 0; at < blocks.length; at += length) parts.push(blocks.slice(at, at + length));
  return parts.map((part, index) => {
    const [{ sources } = { sources: [] }] = partsOf(part);
    return { index, sources, read: understood(part) };
  });
};

const BLOCKS = blocksOf(`
  <h2>Mines</h2> <p>The Alder mine produced <b>4,700</b>&nbsp;tonnes of cobalt in 2024, 𝒳 said.</p>
  <p> <img> \u200b</p><p>Ore of the <a href="#">Birch</a> mine came to 12 per cent<sup>1</sup> of it.</p>
  <h2>Trade</h2><table><tr><th>Port</th><th>Tonnes</th></tr><tr><td>Elm</td><td></td></tr></table>
  <p>Exports of graphite fell by 8 per cent in May.</p>`);

describe('joinParts', () => {
  it.each([1, 2, 3])('puts parts of %i blocks together to what they are as one', (length) => {
    const whole = understood(BLOCKS);
    const joined = joinParts(asParts(BLOCKS, length));
    // A claim may be another by what stood before it.
    expect({ ...joined, claims: [] }).toEqual({ ...whole, claims: [] });
    for (const { claim, passage, sentence, at } of joined.claims) {
      expect(joined.text.slice(claim.start, claim.end)).toBe(claim.text);
      expect(sentence.slice(at).startsWith(claim.text)).toBe(true);
      expect([...joined.text].slice(passage.position?.start, passage.position?.end).join('')).toBe(passage.quote.exact);
    }
    expect(joined.claims.length).toBeGreaterThan(1);
  });
});

describe('partsOf', () => {
  const paragraphs = (count: number) => blocksOf(`<p>${'Ore came to 12 tonnes. '.repeat(100)}</p>`.repeat(count));

  it('makes one part of what is understood at once', () => expect(partsOf(paragraphs(10))).toHaveLength(1));

  it('loses no block of more', () => {
    const blocks = paragraphs(60);
    const parts = partsOf(blocks);
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.flatMap((part) => part.blocks)).toEqual(blocks.map(sentBlock));
  });

  it('cuts a block that is never broken, each letter where it stood', () => {
    const [block] = blocksOf(`<p>${'Ore came to 12 tonnes. '.repeat(30_000)}</p>`) as [PageBlock];
    const parts = partsOf([block]);
    expect(parts.length).toBeGreaterThan(1);
    for (const { blocks, sources } of parts) {
      const text = blocks.flatMap(({ runs }) => runs.flat()).join('');
      expect(text.length).toBeLessThan(BOUNDS.part);
      expect(sources.map(({ node, from, to }) => node?.data.slice(from, to)).join('')).toBe(text);
    }
    expect(parts.flatMap(({ blocks }) => blocks.flatMap(({ runs }) => runs.flat())).join('')).toHaveLength(
      lettersOf([block]),
    );
    expect(lettersOf([block])).toBeGreaterThan(PART);
  });
});
