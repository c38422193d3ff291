/** One walk over a live page that gathers its text as blocks, in document order, without touching it. */
import type { BlockKind } from './article.ts';
import { hintOf, isInline, isSkipped, kindOf } from './elements.ts';

/** An element that holds blocks, with what tells furniture from text. */
export interface Box {
  readonly parent: Box | null;
  readonly element: Element;
  readonly tag: string;
  readonly hint: string;
  readonly kind: BlockKind;
}

/** A piece of a block: a text node of the page, or what stands for something that is not text (" " for a drawing, " | " between cells). */
export interface Piece {
  readonly node: Text | ' ' | ' | ';
  readonly linked: boolean;
  /** Whether it stands in a superscript, where footnote marks are. */
  readonly raised: boolean;
  /** Which part of the node's text it is, where it is not all of it. */
  readonly part?: { readonly from: number; readonly to: number };
}

/** A run of text that breaks before and after, as it stands in the page. */
export interface PageBlock {
  readonly box: Box;
  readonly pieces: readonly Piece[];
  /** White space collapsed, ends trimmed. */
  readonly text: string;
  /** Share of the text that stands in links, 0 to 1. */
  readonly linked: number;
}

/** Deeper nesting than any page has by its author's will; what is below is not read. */
const MAX_DEPTH = 700;
const LONGEST_CELL = 300;
/** Footnote marks set as several nodes ("[", a link, "]"); those of one node are the normaliser's to tell. */
const FOOTNOTE = /^[\s[(]*(?:\d{1,3}|[a-z]|[*†‡§¶]{1,3})(?:[\s,–-]{1,3}\d{1,3}){0,5}[\])\s,]*$/i;

export interface WalkOptions {
  /** The shadow root of an element that may be closed; by default the open one. */
  readonly shadowOf?: (element: Element) => ShadowRoot | null;
}

export function dataOf({ node, part }: Piece): string {
  if (typeof node === 'string') return node;
  return part ? node.data.slice(part.from, part.to) : node.data;
}

class Walk {
  readonly blocks: PageBlock[] = [];
  private readonly shadowOf: (element: Element) => ShadowRoot | null;
  private pieces: Piece[] = [];
  private linkDepth = 0;
  private raisedDepth = 0;
  private rowDepth = 0;

  constructor(options: WalkOptions) {
    this.shadowOf = options.shadowOf ?? ((element) => element.shadowRoot);
  }

  add(node: Piece['node']): void {
    this.pieces.push({ node, linked: this.linkDepth > 0, raised: this.raisedDepth > 0 });
  }

  flush(box: Box): void {
    const { pieces } = this;
    if (pieces.length === 0) return;
    this.pieces = [];
    let [length, linked, source] = [0, 0, ''];
    for (const piece of pieces) {
      const data = dataOf(piece);
      source += data;
      const visible = typeof piece.node === 'string' ? 0 : data.trim().length;
      length += visible;
      if (piece.linked) linked += visible;
    }
    if (length === 0) return;
    this.blocks.push({ box, pieces, text: source.replace(/\s+/g, ' ').trim(), linked: linked / length });
  }

  children(parent: Node, box: Box, depth: number): void {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) this.add(child as Text);
      else if (child.nodeType === 1) this.element(child as Element, box, depth);
    }
  }

  element(element: Element, box: Box, depth: number): void {
    const tag = element.localName;
    if (tag === 'br') this.lineBreak(box);
    else if (isSkipped(element, tag)) this.add(' ');
    else if (depth > MAX_DEPTH) return;
    else if (tag === 'sup') this.superscript(element, box, depth);
    else if (isInline(tag)) this.inline(element, tag, box, depth);
    else this.block(element, tag, box, depth);
  }

  private inline(element: Element, tag: string, box: Box, depth: number): void {
    if (tag === 'a') this.linkDepth++;
    if (tag === 'slot') this.slot(element as HTMLSlotElement, box, depth);
    else this.children(element, box, depth + 1);
    if (tag === 'a') this.linkDepth--;
  }

  private slot(slot: HTMLSlotElement, box: Box, depth: number): void {
    const assigned = slot.assignedNodes?.() ?? [];
    for (const node of assigned) {
      if (node.nodeType === 3) this.add(node as Text);
      else if (node.nodeType === 1) this.element(node as Element, box, depth + 1);
    }
    if (assigned.length === 0) this.children(slot, box, depth + 1);
  }

  private superscript(element: Element, box: Box, depth: number): void {
    const isOneNode = element.childNodes.length === 1 && element.firstChild?.nodeType === 3;
    if (!isOneNode && FOOTNOTE.test(element.textContent ?? '')) return;
    this.raisedDepth++;
    this.children(element, box, depth + 1);
    this.raisedDepth--;
  }

  private lineBreak(box: Box): void {
    if (box.kind === 'heading' || box.kind === 'table-row') this.add(' ');
    else this.flush(box);
  }

  private block(element: Element, tag: string, box: Box, depth: number): void {
    const own: Box = { parent: box, element, tag, hint: hintOf(element), kind: kindOf(tag) ?? box.kind };
    if (this.rowDepth > 0) {
      this.cell(element, tag, own, depth);
      return;
    }
    this.flush(box);
    if (tag === 'tr' && isDataRow(element)) this.row(element, own, depth);
    else {
      const shadow = this.shadowOf(element);
      this.children(shadow ?? element, own, depth + 1);
      this.flush(own);
    }
  }

  private row(element: Element, box: Box, depth: number): void {
    this.rowDepth++;
    this.children(element, { ...box, kind: 'table-row' }, depth + 1);
    this.rowDepth--;
    this.flush({ ...box, kind: 'table-row' });
  }

  /** Inside a row of figures nothing breaks a line: cells are set apart by bars, blocks in a cell by a space. */
  private cell(element: Element, tag: string, box: Box, depth: number): void {
    const isCell = tag === 'td' || tag === 'th';
    if (isCell && this.pieces.some(({ node }) => typeof node !== 'string')) this.add(' | ');
    else this.add(' ');
    this.children(element, { ...box, kind: 'table-row' }, depth + 1);
    this.add(' ');
  }
}

function isDataRow(row: Element): boolean {
  const cells = [...row.children].filter(({ localName }) => localName === 'td' || localName === 'th');
  return (
    cells.length > 1 &&
    cells.every(
      (cell) => !cell.querySelector('table, h1, h2, h3') && (cell.textContent ?? '').trim().length < LONGEST_CELL,
    )
  );
}

/** All blocks of text below `root` that may be an article's, in document order. Linear in the size of the page. */
export function walkPage(root: Element, options: WalkOptions = {}): PageBlock[] {
  const walk = new Walk(options);
  const box: Box = { parent: null, element: root, tag: root.localName, hint: hintOf(root), kind: 'paragraph' };
  walk.children(root, box, 0);
  walk.flush(box);
  return walk.blocks;
}
