/** What a walk over a page gathers: its text as blocks, each made of pieces of the page's text nodes. */
import type { BlockKind } from './article.ts';
import { kindOf } from './elements.ts';

/** An element of the page that holds blocks. */
export interface PageBox {
  readonly parent: PageBox | null;
  readonly element: Element;
  readonly tag: string;
  readonly kind: BlockKind;
}

/** A box for an element; its kind is its own or that of what it stands in. */
export function boxOf(element: Element, parent: PageBox | null, kind?: BlockKind): PageBox {
  const tag = element.localName;
  return { parent, element, tag, kind: kind ?? kindOf(tag) ?? parent?.kind ?? 'paragraph' };
}

/**
 * A piece of a block: a text node of the page, or what stands for something that is not text: " " for a drawing, " | " between
 * cells, "–" for an empty cell, a line break.
 */
export interface Piece {
  readonly node: Text | ' ' | ' | ' | '–' | '\n';
  readonly linked: boolean;
  /** Whether it stands in a superscript, where footnote marks are. */
  readonly raised: boolean;
  /** Which part of the node's text it is, where it is not all of it. */
  readonly part?: { readonly from: number; readonly to: number };
}

/** A run of text that breaks before and after, as it stands in the page. */
export interface PageBlock {
  readonly box: PageBox;
  readonly pieces: readonly Piece[];
  /** Share of the text that stands in links, 0 to 1. */
  readonly linked: number;
}

export function dataOf({ node, part }: Piece): string {
  if (typeof node === 'string') return node;
  return part ? node.data.slice(part.from, part.to) : node.data;
}

/** How many letters of the page stand in blocks. */
export function lettersOf(blocks: readonly PageBlock[]): number {
  let sum = 0;
  for (const { pieces } of blocks) for (const piece of pieces) sum += dataOf(piece).length;
  return sum;
}

/** The text of pieces, white space collapsed, ends trimmed. */
export const textOf = (pieces: readonly Piece[]) => pieces.map(dataOf).join('').replace(/\s+/g, ' ').trim();

/** Cut at line breaks, but not where a break stands alone inside a sentence ("the price of<br>dysprosium"). */
export function linesOf(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.node === '\n') lines.push([]);
    else lines.at(-1)?.push(piece);
  }
  const joined: Piece[][] = [];
  let before = '';
  for (const line of lines) {
    const text = textOf(line);
    const goesOn = /[\p{L}\p{N},-]$/u.test(before) && /^\p{Ll}/u.test(text);
    if (goesOn) joined.at(-1)?.push({ node: ' ', linked: false, raised: false }, ...line);
    else joined.push(line);
    before = text;
  }
  return joined;
}
