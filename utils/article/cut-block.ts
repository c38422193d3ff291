import type { PageBlock, Piece } from './page-block.ts';

/** A block as blocks of at most so many letters: for text that is never broken. */
export function cutBlock(block: PageBlock, most: number): PageBlock[] {
  let cut: Piece[] = [];
  let length = 0;
  const cuts = [cut];
  for (const piece of block.pieces) {
    for (let at = 0; at < piece.text.length; ) {
      if (length >= most) {
        [cut, length] = [[], 0];
        cuts.push(cut);
      }
      const text = piece.text.slice(at, at + most - length);
      cut.push({ ...piece, text, from: (piece.from ?? 0) + at });
      at += text.length;
      length += text.length;
    }
  }
  return cuts.map((pieces) => ({ ...block, pieces }));
}
