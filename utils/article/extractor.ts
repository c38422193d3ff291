/** What a well-kept extractor chooses, on a pruned copy of the page made of its sketch. */
import { Readability } from '@mozilla/readability';
import JSDOMParser from '@mozilla/readability/JSDOMParser.js';
import { isSentence } from './blocks.ts';
import type { Box, TextBlock } from './sketch.ts';

const BLOCK_NUMBER = 'data-block';
/** A box's copy. */
interface Copy {
  readonly tag: string;
  readonly inside: (Copy | string)[];
  attributes: string;
}

/** Of more blocks the extractor is shown the sentences alone, and no more than so many: whoever asks it has others to answer. */
const [MOST, MOST_SENTENCES] = [3000, 12_000];
/** Names that are no element's, or one's that has nothing inside it, become another's. */
const NAME = /^(?!(?:area|base|br|col|command|embed|hr|img|input|link|meta|param|source|wbr)$)[a-z][a-z0-9-]*$/;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] as string);

const written = ({ tag, attributes, inside }: Copy): string =>
  `<${tag}${attributes}>${inside.map((each) => (typeof each === 'string' ? each : written(each))).join('')}</${tag}>`;

class Pruned {
  readonly body: Copy = { tag: 'body', attributes: '', inside: [] };
  private readonly copies = new Map<Box, Copy>();

  private copyOf(box: Box): Copy {
    let copy = this.copies.get(box);
    if (!copy) {
      const parent = box.parent && this.copyOf(box.parent);
      copy = parent ? copyInto(parent, box) : this.body;
      this.copies.set(box, copy);
    }
    return copy;
  }

  /** A block becomes one element: its box's own if it stands alone there and is no `div` (the extractor replaces those), else a paragraph inside it. */
  add({ box, runs }: TextBlock, number: number, standsAlone: boolean): void {
    const copy = this.copyOf(box);
    const attribute = ` ${BLOCK_NUMBER}="${number}"`;
    const words = runs.map((run, at) =>
      at % 2 === 0 ? escaped(run) : `<a href="https://link.invalid/">${escaped(run)}</a>`,
    );
    if (copy !== this.body && standsAlone && copy.tag !== 'div') {
      copy.attributes += attribute;
      copy.inside.push(words.join(''));
    } else copy.inside.push(`<p${attribute}>${words.join('')}</p>`);
  }
}

function copyInto(parent: Copy, { tag, attributes }: Box): Copy {
  const own = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const name = NAME.test(tag) ? tag : 'div';
  const copy = { tag: name, attributes: own.join(''), inside: [] };
  parent.inside.push(copy);
  return copy;
}

/** Numbers of the blocks that the extractor takes to be the article; none where it finds no article. */
export function extractorsChoice(blocks: readonly TextBlock[], title: string): Set<number> {
  const chosen = new Set<number>();
  if (blocks.length === 0) return chosen;
  const pruned = new Pruned();
  const perBox = new Map<Box, number>();
  for (const { box } of blocks)
    for (let at: Box | null = box; at; at = at.parent) perBox.set(at, (perBox.get(at) ?? 0) + 1);
  let left = MOST_SENTENCES;
  for (const [number, block] of blocks.entries())
    if (blocks.length <= MOST || (isSentence(block.text) && left-- > 0))
      pruned.add(block, number, perBox.get(block.box) === 1);
  const html = `<html><head><title>${escaped(title)}</title></head>${written(pruned.body)}</html>`;
  const document = new JSDOMParser().parse(html, 'https://page.invalid/');
  const reader = new Readability<Element>(document, { disableJSONLD: true, serializer: (node) => node as Element });
  for (const element of reader.parse()?.content?.getElementsByTagName('*') ?? []) {
    const number = element.getAttribute(BLOCK_NUMBER);
    if (number) chosen.add(Number(number));
  }
  return chosen;
}
