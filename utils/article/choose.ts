/** Which blocks of a page may be its article's: those of the one box that holds nearly all prose, else an extractor's choice. */
import { ancestors, holderOf, isInside, proseLength, sums, wordsOf } from './blocks.ts';
import { extractorsChoice } from './extractor.ts';
import { isCommentBox } from './furniture.ts';
import type { Box, TextBlock } from './sketch.ts';

/** Shorter lines are teasers and labels as often as text. */
const SHORTEST_PARAGRAPH = 60;
/** A page is plain where one box holds so much of its prose, in so many paragraphs, of at least so many characters. */
const PLAIN = { share: 0.75, paragraphs: 5, length: 1200 };
/** The extractor missed the article where it has less than this share of the thickest box's prose. */
const MISSED = 0.4;

const paragraphLength = (block: TextBlock) => (block.text.length >= SHORTEST_PARAGRAPH ? proseLength(block) : 0);

interface Thickest {
  readonly box: Box;
  readonly length: number;
  readonly paragraphs: number;
}

/** The box that holds most prose among its direct paragraphs; a wrapper of a single paragraph does not count as one. */
function thickest(blocks: readonly TextBlock[]): Thickest | null {
  const counts = sums(blocks, (block) => Math.sign(paragraphLength(block)));
  const found = new Map<Box, Thickest>();
  for (const block of blocks) {
    const added = paragraphLength(block);
    let box = holderOf(block);
    while (box?.parent && (counts.get(box) ?? 0) < 2) box = box.parent;
    if (added === 0 || !box) continue;
    const { length = 0, paragraphs = 0 } = found.get(box) ?? {};
    found.set(box, { box, length: length + added, paragraphs: paragraphs + 1 });
  }
  return [...found.values()].reduce<Thickest | null>(
    (best, next) => (best && best.length >= next.length ? best : next),
    null,
  );
}

const boxesAround = (blocks: readonly TextBlock[]) => new Set(blocks.flatMap(({ box }) => [...ancestors(box)]));

/** The blocks without readers' comments: of a short article they are most of the page. Boxes around its headline are none, whatever their names. */
function withoutComments(blocks: readonly TextBlock[], title: string | null): readonly TextBlock[] {
  const headline = wordsOf(title ?? '');
  const isHeadline = ({ box, text }: TextBlock) =>
    box.tag === 'h1' || (box.kind === 'heading' && wordsOf(text) === headline);
  const around = boxesAround(blocks.filter(isHeadline));
  const isComments = (box: Box) => !around.has(box) && !/^(?:body|main|article)$/.test(box.tag) && isCommentBox(box);
  const comments = new Set([...boxesAround(blocks)].filter(isComments));
  const left = blocks.filter(({ box }) => ![...ancestors(box)].some((each) => comments.has(each)));
  return left.some((block) => paragraphLength(block) > 0) ? left : blocks;
}

/** Numbers of the blocks to be refined into the article. */
export function chooseBlocks(all: readonly TextBlock[], title: string | null): ReadonlySet<number> {
  const blocks = withoutComments(all, title);
  if (blocks.length === all.length) return chooseAmong(all, title);
  const chosen = chooseAmong(blocks, title);
  const found = new Set([...chosen].map((number) => blocks[number]));
  return new Set([...all.keys()].filter((number) => found.has(all[number])));
}

function chooseAmong(blocks: readonly TextBlock[], title: string | null): ReadonlySet<number> {
  const best = thickest(blocks);
  const own = () => new Set(blocks.flatMap(({ box }, number) => (best && isInside(box, best.box) ? [number] : [])));
  const total = blocks.reduce((sum, block) => sum + paragraphLength(block), 0);
  const isPlain =
    best && best.length >= PLAIN.share * total && best.paragraphs >= PLAIN.paragraphs && best.length >= PLAIN.length;
  if (isPlain) return own();
  const chosen = extractorsChoice(blocks, title ?? '');
  let found = 0;
  for (const number of chosen) found += proseLength(blocks[number] as TextBlock);
  return best && found < MISSED * best.length ? own() : chosen;
}
