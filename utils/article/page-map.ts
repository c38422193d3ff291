/** From an article's text back to the page's text nodes. */
import { type Composed, mappedText, type NormalisedText } from '../text/mapped.ts';
import type { PageBlock, Piece } from './page-block.ts';

/** Letters of one text node of the page, in UTF-16 offsets of its data. */
interface Span {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** The way from an article's offsets to the page's text nodes and back. Look-ups are logarithmic. */
export interface TextMap {
  /** The text nodes the article was made of, in order; one may stand there several times. */
  readonly nodes: readonly Text[];
  /** Where `start` to `end` of the text stands: one span a text node, in order, so that what lies between the nodes (a dropped footnote) stays out. */
  spansOf(start: number, end: number): Span[];
  /** Offset in the article's text of a place in the page; null where the node is not the article's. */
  offsetOf(node: Node, offset: number): number | null;
}

/** A text node, or a part of one, that is one piece of a text. */
export interface Source {
  /** Null for what stands in no text of the page: the dash of an empty cell. */
  readonly node: Text | null;
  readonly from: number;
  readonly to: number;
}

const NO_SOURCE: readonly Source[] = [];

function sourceOf(piece: Piece): Source | readonly Source[] {
  const { node, text, from = 0 } = piece;
  return node || text === '–' ? { node, from, to: from + text.length } : NO_SOURCE;
}

/** What is text of the page in blocks. */
export const sourcesOf = (blocks: readonly PageBlock[]): Source[] =>
  blocks.flatMap(({ pieces }) => pieces.flatMap(sourceOf));

/** The text nodes among them. */
export const nodesOf = (sources: readonly Source[]): Text[] =>
  sources.map(({ node }) => node).filter((node) => node !== null);

class PageMap implements TextMap {
  readonly nodes: readonly Text[];
  readonly #sources: readonly Source[];
  readonly #normalised: NormalisedText;
  #firstPieceOf: Map<Node, number> | null = null;

  constructor(sources: readonly Source[], composed: Composed) {
    this.#sources = sources;
    this.nodes = nodesOf(sources);
    this.#normalised = mappedText(composed);
  }

  spansOf(start: number, end: number): Span[] {
    const range = this.#normalised.sourceRange(start, end);
    const spans: Span[] = [];
    if (!range) return spans;
    for (let piece = range.start.piece; piece <= range.end.piece; piece++) {
      const { node, from, to } = this.#sources[piece] as Source;
      const first = piece === range.start.piece ? range.start.offset : 0;
      const last = piece === range.end.piece ? range.end.offset : to - from;
      const isInText = this.#normalised.offsetOf(piece, first) < this.#normalised.offsetOf(piece, last);
      if (node && last > first && isInText) spans.push({ node, start: from + first, end: from + last });
    }
    return spans;
  }

  offsetOf(node: Node, offset: number): number | null {
    if (!this.#firstPieceOf) {
      this.#firstPieceOf = new Map();
      for (const [piece, { node: each }] of this.#sources.entries())
        if (each && !this.#firstPieceOf.has(each)) this.#firstPieceOf.set(each, piece);
    }
    let piece = this.#firstPieceOf.get(node);
    if (piece === undefined) return null;
    for (
      let next = this.#sources[piece + 1];
      next?.node === node && next.from <= offset;
      next = this.#sources[piece + 1]
    )
      piece++;
    return this.#normalised.offsetOf(piece, offset - (this.#sources[piece] as Source).from);
  }
}

/** The way to the page from the text that was composed of it. */
export const pageMap = (sources: readonly Source[], composed: Composed): TextMap => new PageMap(sources, composed);
