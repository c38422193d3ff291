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

class Pruned {
  readonly document: Document;
  private readonly copies = new Map<Box, Element>();
  private readonly depths = new Map<Element, number>();
  /** Boxes too deep to have a copy of their own. */
  private readonly sunk = new Set<Box>();

  constructor(source: Document, root: Box, title: string) {
    this.document = blankDocument(source, title);
    this.copies.set(root, this.document.body);
  }

  private copyOf(box: Box): Element {
    const known = this.copies.get(box);
    if (known) return known;
    const parent = box.parent ? this.copyOf(box.parent) : this.document.body;
    const depth = (this.depths.get(parent) ?? 0) + 1;
    if (depth > DEEPEST) {
      this.copies.set(box, parent);
      this.sunk.add(box);
      return parent;
    }
    const copy = this.document.createElement(/^[a-z][a-z0-9-]*$/.test(box.tag) ? box.tag : 'div');
    for (const name of READ_ATTRIBUTES) {
      const value = box.element.getAttribute(name);
      if (value) copy.setAttribute(name, value);
    }
    parent.append(copy);
    this.depths.set(copy, depth);
    this.copies.set(box, copy);
    return copy;
  }

  /** A block becomes one element: its box's own if it stands alone there and is no `div` (the extractor replaces those), else a paragraph inside it. */
  add(block: PageBlock, number: number, standsAlone: boolean): void {
    const box = this.copyOf(block.box);
    const isOwn = standsAlone && !this.sunk.has(block.box) && box.localName !== 'div' && box !== this.document.body;
    const holder = isOwn ? box : this.document.createElement('p');
    if (!isOwn) box.append(holder);
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

function rootOf(box: Box): Box {
  let root = box;
  while (root.parent) root = root.parent;
  return root;
}

/** Numbers of the blocks that the extractor takes to be the article; none where it finds no article. Never touches the page. */
export function extractorsChoice(source: Document, blocks: readonly PageBlock[], title: string): Set<number> {
  const first = blocks[0];
  if (!first) return new Set();
  const pruned = new Pruned(source, rootOf(first.box), title);
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
