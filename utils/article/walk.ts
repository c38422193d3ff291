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

/** A piece of a block: a text node of the page, or characters that stand for what is not text (" " for a drawing, " | " between cells). */
export type Piece = Text | string;

/** A run of text that breaks before and after, as it stands in the page. */
export interface PageBlock {
  readonly box: Box;
  readonly pieces: readonly Piece[];
  /** White space collapsed, ends trimmed. */
  readonly text: string;
  /** Share of the text that stands in links, 0 to 1. */
  readonly linked: number;
  /** Which pieces stand in a link. */
  readonly links: readonly boolean[];
  /** Which superscript digits are exponents and stay (as ⁶), by index of the piece. */
  readonly raised: ReadonlySet<number>;
}

/** Deeper nesting than any page has by its author's will; what is below is not read. */
const MAX_DEPTH = 700;
const LONGEST_CELL = 300;
const UNIT_BEFORE_EXPONENT = /(?:\d|\b(?:k|c|m)?m|CO|H|N|SO|NO|O|CH)$/;
const FOOTNOTE = /^[\s[(]*(?:\d{1,3}|[a-z]|[*†‡§¶]+)[\])\s,]*$/i;

export interface WalkOptions {
  /** The shadow root of an element that may be closed; by default the open one. */
  readonly shadowOf?: (element: Element) => ShadowRoot | null;
}

class Walk {
  readonly blocks: PageBlock[] = [];
  private readonly shadowOf: (element: Element) => ShadowRoot | null;
  private pieces: Piece[] = [];
  private links: boolean[] = [];
  private raised = new Set<number>();
  private linkDepth = 0;
  private cells = 0;

  constructor(options: WalkOptions) {
    this.shadowOf = options.shadowOf ?? ((element) => element.shadowRoot);
  }

  add(piece: Piece): void {
    this.pieces.push(piece);
    this.links.push(this.linkDepth > 0);
  }

  flush(box: Box): void {
    if (this.pieces.length === 0) return;
    const [pieces, links, raised] = [this.pieces, this.links, this.raised];
    this.pieces = [];
    this.links = [];
    this.raised = new Set();
    let [length, linked, text] = [0, 0, ''];
    for (const [index, piece] of pieces.entries()) {
      const data = typeof piece === 'string' ? piece : piece.data;
      text += data;
      const visible = data.trim().length;
      length += visible;
      if (links[index]) linked += visible;
    }
    text = text.replace(/\s+/g, ' ').trim();
    if (length === 0 || text === '|') return;
    this.blocks.push({ box, pieces, text, linked: linked / length, links, raised });
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
    else if (tag === 'sup' || tag === 'sub') this.script(element, tag, box, depth);
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

  /** A footnote's mark is left out; an exponent's digits stay and are told apart from the number before them. */
  private script(element: Element, tag: string, box: Box, depth: number): void {
    const text = element.textContent ?? '';
    if (FOOTNOTE.test(text)) {
      const isDigits = /^\d+$/.test(text) && element.childNodes.length === 1 && element.firstChild?.nodeType === 3;
      if (!isDigits || !UNIT_BEFORE_EXPONENT.test(this.lastWord())) {
        if (tag === 'sup') return;
      } else this.raised.add(this.pieces.length);
    }
    this.children(element, box, depth + 1);
  }

  private lastWord(): string {
    const last = this.pieces.at(-1);
    return last === undefined ? '' : (typeof last === 'string' ? last : last.data).slice(-8);
  }

  private lineBreak(box: Box): void {
    if (box.kind === 'heading' || box.kind === 'table-row') this.add(' ');
    else this.flush(box);
  }

  private block(element: Element, tag: string, box: Box, depth: number): void {
    const own: Box = { parent: box, element, tag, hint: hintOf(element), kind: kindOf(tag) ?? box.kind };
    if (this.cells > 0) {
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
    this.cells++;
    this.children(element, { ...box, kind: 'table-row' }, depth + 1);
    this.cells--;
    this.flush({ ...box, kind: 'table-row' });
  }

  /** Inside a row of figures nothing breaks a line: cells are set apart by bars, blocks in a cell by a space. */
  private cell(element: Element, tag: string, box: Box, depth: number): void {
    const isCell = tag === 'td' || tag === 'th';
    if (isCell && this.pieces.some((piece) => typeof piece !== 'string')) this.add(' | ');
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
