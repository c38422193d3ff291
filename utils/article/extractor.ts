/** What a well-kept extractor chooses, on a pruned copy of the page. */
import { Readability } from '@mozilla/readability';
import { type Box, dataOf, type PageBlock } from './page-block.ts';

const BLOCK_NUMBER = 'data-block';
/** Boxes in one another that are copied; what is deeper stands in the last of them. The extractor's time grows with the square of the depth. */
const DEEPEST = 80;
/** What the extractor reads of an element besides its name. */
const READ_ATTRIBUTES = ['class', 'id', 'role', 'rel', 'itemprop'];

/** A document that no page shows, so nothing in it runs or loads. linkedom, which stands in under Node, has no `implementation`. */
function blankDocument(source: Document, title: string): Document {
  if (source.implementation) return source.implementation.createHTMLDocument(title);
  const blank = new (source.constructor as new () => Document)();
  blank.append(blank.createElement('html'));
  blank.head.append(blank.createElement('title'));
  blank.title = title;
  return blank;
}

/** A box's copy; one that is too deep for a copy of its own has that of the box it stands in. */
interface Copy {
  readonly element: Element;
  readonly depth: number;
  readonly isOwn: boolean;
}

class Pruned {
  readonly document: Document;
  private readonly copies = new Map<Box, Copy>();

  constructor(source: Document, title: string) {
    this.document = blankDocument(source, title);
  }

  private copyOf(box: Box): Copy {
    let copy = this.copies.get(box);
    if (!copy) {
      const parent = box.parent && this.copyOf(box.parent);
      if (!parent) copy = { element: this.document.body, depth: 0, isOwn: false };
      else copy = parent.depth < DEEPEST ? this.copyInto(parent, box) : { ...parent, isOwn: false };
      this.copies.set(box, copy);
    }
    return copy;
  }

  private copyInto(parent: Copy, box: Box): Copy {
    const element = this.document.createElement(/^[a-z][a-z0-9-]*$/.test(box.tag) ? box.tag : 'div');
    for (const name of READ_ATTRIBUTES) {
      const value = box.element.getAttribute(name);
      if (value) element.setAttribute(name, value);
    }
    parent.element.append(element);
    return { element, depth: parent.depth + 1, isOwn: true };
  }

  /** A block becomes one element: its box's own if it stands alone there and is no `div` (the extractor replaces those), else a paragraph inside it. */
  add(block: PageBlock, number: number, standsAlone: boolean): void {
    const { element, isOwn } = this.copyOf(block.box);
    const isHolder = isOwn && standsAlone && element.localName !== 'div';
    const holder = isHolder ? element : this.document.createElement('p');
    if (!isHolder) element.append(holder);
    holder.setAttribute(BLOCK_NUMBER, String(number));
    let link: Element | null = null;
    for (const piece of block.pieces) {
      if (!piece.linked) link = null;
      else if (!link) {
        link = this.document.createElement('a');
        link.setAttribute('href', 'https://link.invalid/');
        holder.append(link);
      }
      (link ?? holder).append(dataOf(piece));
    }
  }
}

/** Numbers of the blocks that the extractor takes to be the article; none where it finds no article. Never touches the page. */
export function extractorsChoice(source: Document, blocks: readonly PageBlock[], title: string): Set<number> {
  if (blocks.length === 0) return new Set();
  const pruned = new Pruned(source, title);
  const perBox = new Map<Box, number>();
  for (const { box } of blocks)
    for (let at: Box | null = box; at; at = at.parent) perBox.set(at, (perBox.get(at) ?? 0) + 1);
  for (const [number, block] of blocks.entries()) {
    pruned.add(block, number, perBox.get(block.box) === 1);
  }
  const chosen = new Set<number>();
  const reader = new Readability<Node>(pruned.document, { disableJSONLD: true, serializer: (node) => node });
  const content = reader.parse()?.content as Element | null | undefined;
  for (const element of content?.querySelectorAll(`[${BLOCK_NUMBER}]`) ?? []) {
    chosen.add(Number(element.getAttribute(BLOCK_NUMBER)));
  }
  return chosen;
}
