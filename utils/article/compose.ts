/** From chosen blocks of a page to the article's text, with a map back to the page's text nodes. */
import type { Block } from './article.ts';
import type { PageBlock, Piece } from './walk.ts';

/** A stretch of the article's text that stands, letter for letter, in one text node of the page. */
export interface Span {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** The article's text as runs of text nodes, in order: run `i` covers `starts[i]` to `ends[i]` of the text and begins at `from[i]` of `nodes[i]`. */
export interface TextMap {
  readonly nodes: readonly Text[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly from: readonly number[];
}

/** White space that collapses, and characters that are not seen: soft hyphens, zero-width spaces, byte order marks, bidi controls. */
const NOT_KEPT = /[ \t\n\r\f\v]+|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

class Composer {
  text = '';
  readonly blocks: Block[] = [];
  readonly map = { nodes: [] as Text[], starts: [] as number[], ends: [] as number[], from: [] as number[] };
  private blockStart = 0;

  private copy(node: Text, data: string, from: number, to: number): void {
    if (to <= from) return;
    const { nodes, starts, ends, from: offsets } = this.map;
    const last = nodes.length - 1;
    const joins =
      last >= 0 &&
      nodes[last] === node &&
      ends[last] === this.text.length &&
      (offsets[last] as number) + (ends[last] as number) - (starts[last] as number) === from;
    const start = this.text.length;
    this.text += data.slice(from, to);
    if (joins) ends[last] = this.text.length;
    else {
      nodes.push(node);
      starts.push(start);
      ends.push(this.text.length);
      offsets.push(from);
    }
  }

  private get atGap(): boolean {
    return this.text.length === this.blockStart || this.text.endsWith(' ');
  }

  private piece(piece: Piece, isRaised: boolean): void {
    if (typeof piece === 'string') {
      for (const mark of piece) if (mark !== ' ' || !this.atGap) this.text += mark;
      return;
    }
    const data = isRaised ? piece.data.replace(/\d/g, (digit) => RAISED[Number(digit)] as string) : piece.data;
    let at = 0;
    for (const gap of data.matchAll(NOT_KEPT)) {
      this.copy(piece, data, at, gap.index);
      at = gap.index + gap[0].length;
      if (gap[0].trim() === '' && gap[0].charCodeAt(0) < 0x80 && !this.atGap) {
        if (gap[0].charCodeAt(0) === 0x20) this.copy(piece, data, gap.index, gap.index + 1);
        else this.text += ' ';
      }
    }
    this.copy(piece, data, at, data.length);
  }

  private trimEnd(): void {
    const { nodes, starts, ends, from } = this.map;
    while (this.text.length > this.blockStart && this.text.endsWith(' ')) this.text = this.text.slice(0, -1);
    while (ends.length > 0 && (ends.at(-1) as number) > this.text.length) {
      if ((starts.at(-1) as number) < this.text.length) ends[ends.length - 1] = this.text.length;
      else for (const list of [nodes, starts, ends, from]) list.pop();
    }
  }

  block({ pieces, raised, box }: PageBlock): void {
    this.blockStart = this.text.length;
    for (const [index, piece] of pieces.entries()) this.piece(piece, raised.has(index));
    this.trimEnd();
    if (this.text.length === this.blockStart) return;
    this.blocks.push({ start: this.blockStart, end: this.text.length, kind: box.kind });
    this.text += '\n';
  }
}

/** The text of the blocks, each ended by a newline, the blocks in its offsets, and the map to the page. */
export function compose(chosen: readonly PageBlock[]): { text: string; blocks: Block[]; map: TextMap } {
  const composer = new Composer();
  for (const block of chosen) composer.block(block);
  return { text: composer.text, blocks: composer.blocks, map: composer.map };
}

/** Index of the first run that ends after `offset`. */
function runAt(map: TextMap, offset: number): number {
  let [low, high] = [0, map.ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((map.ends[middle] as number) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Where `start` to `end` of the article's text stands in the page: one span a text node, in order; empty where the map has nothing. */
export function spansOf(map: TextMap, start: number, end: number): Span[] {
  const spans: Span[] = [];
  for (let run = runAt(map, start); run < map.nodes.length && (map.starts[run] as number) < end; run++) {
    const [runStart, runEnd, from] = [map.starts[run] as number, map.ends[run] as number, map.from[run] as number];
    const [first, last] = [Math.max(start, runStart) - runStart, Math.min(end, runEnd) - runStart];
    const previous = spans.at(-1);
    const node = map.nodes[run] as Text;
    if (previous?.node === node) spans[spans.length - 1] = { node, start: previous.start, end: from + last };
    else spans.push({ node, start: from + first, end: from + last });
  }
  return spans;
}
