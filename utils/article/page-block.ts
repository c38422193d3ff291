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

/** What stands for something that is not text: a drawing, the line between cells, a line break, an empty cell. */
export type StandIn = ' ' | ' | ' | '\n' | '–';

/** A piece of a block: a text node of the page or a part of one, or a stand-in, which has no node. */
export interface Piece {
  readonly node: Text | null;
  /** As it stood there when it was read. */
  readonly text: string;
  /** The letter of the node it begins with, where that is not the first. */
  readonly from?: number;
  readonly linked: boolean;
  /** Whether it stands in a superscript, where footnote marks are. */
  readonly raised: boolean;
}

/** A piece that stands for what is not text, outside of links. */
export const standIn = (text: StandIn): Piece => ({ node: null, text, linked: false, raised: false });

export const isLineBreak = ({ node, text }: Piece): boolean => node === null && text === '\n';

/** A run of text that breaks before and after, as it stands in the page. */
export interface PageBlock {
  readonly box: PageBox;
  readonly pieces: readonly Piece[];
  /** Share of the text that stands in links, 0 to 1. */
  readonly linked: number;
}

/** How many letters of the page stand in blocks. */
export function lettersOf(blocks: readonly PageBlock[]): number {
  let sum = 0;
  for (const { pieces } of blocks) for (const piece of pieces) sum += piece.text.length;
  return sum;
}

/** The text of pieces, white space collapsed, ends trimmed. */
export const textOf = (pieces: readonly Piece[]) =>
  pieces
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/** Cut at line breaks, but not where a break stands alone inside a sentence ("the price of<br>dysprosium"). */
export function linesOf(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    if (isLineBreak(piece)) lines.push([]);
    else lines.at(-1)?.push(piece);
  }
  const joined: Piece[][] = [];
  let before = '';
  for (const line of lines) {
    const text = textOf(line);
    const goesOn = /[\p{L}\p{N},-]$/u.test(before) && /^\p{Ll}/u.test(text);
    if (goesOn) joined.at(-1)?.push(standIn(' '), ...line);
    else joined.push(line);
    before = text;
  }
  return joined;
}
