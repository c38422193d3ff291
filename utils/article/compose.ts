/** From chosen blocks of a page to the article's text, with a map back to the page's text nodes. */
import { createNormaliser, type NormalisedText } from '../text/normalise.ts';
import { finish, type Steps } from '../text/steps.ts';
import type { Block } from './article.ts';
import { dataOf, type PageBlock } from './page-block.ts';

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
  /** Where `start` to `end` of the text stands, as the ends of a range; null where nothing of the page is inside. */
  rangeOf(start: number, end: number): { readonly start: Point; readonly end: Point } | null;
  /** The same as one span a text node, in order, so that what lies between the nodes (a dropped footnote) stays out. */
  spansOf(start: number, end: number): Span[];
  /** Offset in the article's text of a place in the page; null where the node is not the article's. */
  offsetOf(node: Node, offset: number): number | null;
}

/** A place in a text node. */
interface Point {
  readonly node: Text;
  readonly offset: number;
}

/** A text node, or a part of one, that was given to the normaliser as one piece. */
interface Source {
  /** Null for what stands in no text of the page: the dash of an empty cell. */
  readonly node: Text | null;
  readonly from: number;
  readonly to: number;
}

class PageMap implements TextMap {
  readonly nodes: readonly Text[];
  readonly #sources: readonly Source[];
  readonly #normalised: NormalisedText;
  #firstPieceOf: Map<Node, number> | null = null;

  constructor(sources: readonly Source[], normalised: NormalisedText) {
    this.nodes = sources.map(({ node }) => node).filter((node) => node !== null);
    this.#sources = sources;
    this.#normalised = normalised;
  }

  rangeOf(start: number, end: number) {
    const spans = this.spansOf(start, end);
    const [first, last] = [spans[0], spans.at(-1)];
    return first && last
      ? { start: { node: first.node, offset: first.start }, end: { node: last.node, offset: last.end } }
      : null;
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

interface Composed {
  readonly text: string;
  readonly blocks: Block[];
  readonly map: TextMap;
}

/** So many blocks are one step. */
const STEP = 100;

/** The text of the blocks, one a line, the blocks in its offsets, and the map to the page. */
export function* composeInSteps(chosen: readonly PageBlock[]): Steps<Composed> {
  const normaliser = createNormaliser();
  const sources: Source[] = [];
  const firstPieces: number[] = [];
  for (const [index, { pieces }] of chosen.entries()) {
    if (index % STEP === STEP - 1) yield;
    normaliser.separate('\n');
    firstPieces.push(sources.length);
    for (const piece of pieces) {
      if (piece.node === ' ' || piece.node === ' | ' || piece.node === '\n') normaliser.separate(piece.node);
      else {
        const data = dataOf(piece);
        normaliser.add(data, piece.raised);
        const from = piece.part?.from ?? 0;
        sources.push({ node: typeof piece.node === 'string' ? null : piece.node, from, to: from + data.length });
      }
    }
  }
  yield;
  const normalised = normaliser.finish();
  const { text } = normalised;
  const blocks: Block[] = [];
  for (const [index, { box }] of chosen.entries()) {
    const start = normalised.offsetOf(firstPieces[index] as number, 0);
    const lineEnd = text.indexOf('\n', start);
    const block: Block = { start, end: lineEnd < 0 ? text.length : lineEnd, kind: box.kind };
    // A block of which nothing was kept starts where the next one does.
    if (blocks.at(-1)?.start === start) blocks.pop();
    if (block.end > start) blocks.push(block);
  }
  return { text, blocks, map: new PageMap(sources, normalised) };
}

/** The same at once, for what is no longer than a few blocks. */
export const compose = (chosen: readonly PageBlock[]): Composed => finish(composeInSteps(chosen));
