import type { Sentence } from '../text/sentences.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';

type BlockKind = 'paragraph' | 'heading' | 'item' | 'row' | 'question';

/** A line of the article. Token indices, `to` excluded. */
export interface Block {
  readonly from: number;
  readonly to: number;
  readonly kind: BlockKind;
  /** The index of the heading this line stands under; -1 for none. */
  readonly heading: number;
  /** Where the label before a colon ends ("Europe: …", "Q: …"); `from` where there is none. */
  readonly labelTo: number;
}

const BULLETS = new Set(['•', '–', '-', '*', '·', '▪', '◦', '‣', '●', '»']);
const MAX_LABEL = 7;
const MAX_HEADING = 14;

function labelEnd(tokens: Tokens, from: number, to: number): number {
  let start = from;
  while (start < to && BULLETS.has(tokens.lower[start] as string)) start++;
  const limit = Math.min(to, start + MAX_LABEL);
  for (let at = start; at < limit; at++) {
    if (tokens.lower[at] === ':') return at > start && at + 1 < to ? at + 1 : from;
    if (tokens.lower[at] === '.' || tokens.lower[at] === ',' || tokens.lower[at] === '"') return from;
  }
  return from;
}

function kindOf(tokens: Tokens, from: number, to: number): BlockKind {
  const first = tokens.lower[from] as string;
  const last = tokens.lower[to - 1] as string;
  for (let at = from; at < to; at++) if (tokens.lower[at] === '|') return 'row';
  if (last === '?' && to - from < 40) return 'question';
  if (BULLETS.has(first)) return 'item';
  const ended =
    last === '.' ||
    last === '!' ||
    last === '"' ||
    last === ':' ||
    last === ';' ||
    last === ',' ||
    last === ')' ||
    last === '…';
  return !ended && to - from <= MAX_HEADING && tokens.kind[from] !== TokenKind.symbol ? 'heading' : 'paragraph';
}

/** The lines of a text that hold anything, each with the heading it stands under. */
export function layOut(tokens: Tokens): Block[] {
  const blocks: Block[] = [];
  let from = 0;
  let heading = -1;
  for (let at = 0; at <= tokens.length; at++) {
    if (at < tokens.length && tokens.kind[at] !== TokenKind.break) continue;
    if (at > from) {
      const kind = kindOf(tokens, from, at);
      blocks.push({ from, to: at, kind, heading, labelTo: kind === 'row' ? from : labelEnd(tokens, from, at) });
      if (kind === 'heading' || kind === 'question') heading = blocks.length - 1;
    }
    from = at + 1;
  }
  return blocks;
}

/** For each sentence the index of the block it stands in. */
export function blockOfSentences(blocks: readonly Block[], sentences: readonly Sentence[]): Int32Array {
  const map = new Int32Array(sentences.length);
  let block = 0;
  sentences.forEach((sentence, index) => {
    while (block + 1 < blocks.length && (blocks[block] as Block).to <= sentence.from) block++;
    map[index] = block;
  });
  return map;
}
