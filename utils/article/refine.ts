/** The extractor's choice made better: furniture taken out, wrongly dropped text put back, what is repeated kept once. */
import { ancestors, holderOf, isSentence, proseLength, sums, wordsOf } from './blocks.ts';
import { isFurnitureBox, isFurnitureText, isStandfirstBox, opensRelatedList } from './furniture.ts';
import type { Box, PageBlock } from './walk.ts';

/** A box with more than this share of the article's text is no furniture, whatever its name. */
const LARGEST_FURNITURE = 0.35;
const SHORTEST_REPEATED = 40;

/** The smallest box that holds nearly all of what was chosen. */
function articleBox(chosen: readonly PageBlock[]): Box | null {
  const first = chosen.reduce((a, b) => (proseLength(b) > proseLength(a) ? b : a), chosen[0] as PageBlock);
  const inside = sums(chosen, ({ text }) => text.length);
  const total = chosen.reduce((sum, { text }) => sum + text.length, 0);
  for (const box of ancestors(first.box)) if ((inside.get(box) ?? 0) >= 0.9 * total) return box;
  return null;
}

class Furniture {
  private readonly root: Box;
  private readonly total: number;
  private readonly inside: Map<Box, number>;
  private readonly title: string;

  constructor(blocks: readonly PageBlock[], root: Box, title: string | null) {
    this.root = root;
    this.inside = sums(blocks, ({ text }) => text.length);
    this.total = this.inside.get(root) ?? 1;
    this.title = wordsOf(title ?? '');
  }

  has(block: PageBlock): boolean {
    const { box, text } = block;
    if (box.kind === 'caption' && box.tag !== 'caption') return true;
    return wordsOf(text) === this.title || isFurnitureText(block) || this.isInFurniture(block);
  }

  isInFurniture({ box, text }: PageBlock): boolean {
    const isTable = box.kind === 'table-row' || box.tag === 'caption';
    const prose = isSentence(text);
    for (const at of ancestors(box)) {
      if (at === this.root) break;
      if (at.tag === 'figure' && !isTable) return true;
      const isSmall = (this.inside.get(at) ?? 0) < LARGEST_FURNITURE * this.total;
      if (isSmall && isFurnitureBox(at, prose || isTable || box.kind === 'heading')) return true;
    }
    return false;
  }
}

const signature = ({ box }: PageBlock) => `${box.tag}.${box.element.getAttribute('class') ?? ''}`;

/** What the article is made of, told by the sentences that are surely its own. */
interface Making {
  readonly signatures: ReadonlySet<string>;
  readonly holders: ReadonlySet<Box | null>;
}

/** Text inside the article that the extractor dropped: of the same making as what it chose, or whole sentences, headings and rows. */
function isArticles(block: PageBlock, { signatures, holders }: Making): boolean {
  const { text, linked, box } = block;
  const isBeside = holders.has(holderOf(block));
  if (box.kind === 'heading') return linked < 0.5 && (isBeside || signatures.has(signature(block)));
  if (isSentence(text) && signatures.has(signature(block)) && box.kind !== 'list-item') return true;
  if (!isBeside) return false;
  return (
    box.kind === 'table-row' || (linked < 0.5 && (isSentence(text) || (box.kind === 'list-item' && text.length > 20)))
  );
}

/** The paragraph between the headline and the text: so named, or a line of some length right below the headline. */
function standfirst(
  blocks: readonly PageBlock[],
  isText: readonly boolean[],
  first: number,
  title: string | null,
): number {
  const headline = wordsOf(title ?? '');
  for (let at = first - 1; at >= Math.max(0, first - 12); at--) {
    const block = blocks[at] as PageBlock;
    if (wordsOf(block.text) === headline) {
      const next = at + 1;
      const { text, linked } = blocks[next] as PageBlock;
      return next < first && isText[next] && linked < 0.3 && text.length >= 60 ? next : -1;
    }
    if (
      isText[at] &&
      block.text.length >= 30 &&
      [block.box, block.box.parent].some((box) => box && isStandfirstBox(box))
    )
      return at;
  }
  return -1;
}

/** Numbers of blocks that stand under a line such as "You may also like": headlines of other stories, to the first whole sentence. */
function relatedLists(blocks: readonly PageBlock[], furniture: Furniture): Set<number> {
  const found = new Set<number>();
  let isOpen = false;
  for (const [number, block] of blocks.entries()) {
    if (opensRelatedList(block.text)) isOpen = !furniture.isInFurniture(block);
    else if (isOpen && (isSentence(block.text) || block.box.kind === 'table-row')) isOpen = false;
    if (isOpen) found.add(number);
  }
  return found;
}

/** The blocks without those that stand higher up already; a short line goes only with the long ones around it. */
function once(blocks: readonly PageBlock[]): PageBlock[] {
  const seen = new Set<string>();
  const words = blocks.map(({ text }) => wordsOf(text));
  const isRepeated = words.map((each, at) => {
    const before = seen.has(each);
    seen.add(each);
    return before && (blocks[at] as PageBlock).box.kind !== 'table-row';
  });
  const isLong = words.map((each) => each.length >= SHORTEST_REPEATED);
  /** For each block whether the nearest long one on a side is repeated; so it is where there is none. */
  const besides = (order: readonly number[]) => {
    const found: boolean[] = [];
    let last = true;
    for (const at of order) {
      found[at] = last;
      if (isLong[at]) last = isRepeated[at] as boolean;
    }
    return found;
  };
  const order = [...blocks.keys()];
  const [before, after] = [besides(order), besides(order.reverse())];
  return blocks.filter((_, at) => !(isRepeated[at] && (isLong[at] || (before[at] && after[at]))));
}

/** Headings with nothing of their own below them, at the article's end. */
function withoutTrailingHeadings(blocks: readonly PageBlock[]): PageBlock[] {
  let end = blocks.length;
  while (end > 0 && blocks[end - 1]?.box.kind === 'heading') end--;
  return blocks.slice(0, end);
}

/** The sentences of a page too short or too plain for an extractor, with what stands between them; none of a page without any. */
export function plainProse(blocks: readonly PageBlock[]): PageBlock[] {
  const isProse = blocks.map((block) => proseLength(block) > 0 && block.linked < 0.5 && !isFurnitureText(block));
  const [first, last] = [isProse.indexOf(true), isProse.lastIndexOf(true)];
  return blocks.filter((block, at) => at >= first && at <= last && (isProse[at] || block.box.kind === 'table-row'));
}

/** The article's blocks in document order, from what an extractor chose of a page's blocks. */
export function refine(blocks: readonly PageBlock[], choice: ReadonlySet<number>, title: string | null): PageBlock[] {
  const chosen = blocks.filter((_, number) => choice.has(number));
  const root = chosen.length > 0 ? articleBox(chosen) : null;
  if (!root) return [];
  const furniture = new Furniture(blocks, root, title);
  const related = relatedLists(blocks, furniture);
  const isText = blocks.map((block, number) => !related.has(number) && !furniture.has(block));
  const sure = blocks.filter((block, number) => choice.has(number) && isText[number] && isSentence(block.text));
  const [first, last] = [blocks.indexOf(sure[0] as PageBlock), blocks.indexOf(sure.at(-1) as PageBlock)];
  const making = { signatures: new Set(sure.map(signature)), holders: new Set(sure.map(holderOf)) };
  const lead = standfirst(blocks, isText, first, title);
  const kept = blocks.filter((block, number) => {
    if (!isText[number]) return false;
    if (choice.has(number) || number === lead) return true;
    return number > first && number < last && isArticles(block, making);
  });
  return withoutTrailingHeadings(once(kept));
}
