import { dataOf, type PageBlock, type Piece } from './page-block.ts';

/** A block in pieces of at most so many letters, each a block of its own: for text that is never broken. */
export function cutBlock(block: PageBlock, most: number): PageBlock[] {
  let cut: Piece[] = [];
  let length = 0;
  const cuts = [cut];
  for (const piece of block.pieces) {
    const letters = dataOf(piece).length;
    const start = piece.part?.from ?? 0;
    for (let at = 0; at < letters; ) {
      if (length >= most) {
        [cut, length] = [[], 0];
        cuts.push(cut);
      }
      const taken = Math.min(letters - at, most - length);
      const part = { from: start + at, to: start + at + taken };
      cut.push(typeof piece.node === 'string' ? piece : { ...piece, part });
      at += taken;
      length += taken;
    }
  }
  return cuts.map((pieces) => ({ ...block, pieces }));
}
