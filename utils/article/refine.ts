/** The extractor's choice made better: furniture taken out, wrongly dropped text put back, what is repeated kept once. */
import type { Steps } from '../text/steps.ts';
import { ancestors, holderOf, isInside, isSentence, proseLength, sums, wordsOf } from './blocks.ts';
import { isFurnitureBox, isFurnitureText, isStandfirstBox, isTeaserBox, opensRelatedList } from './furniture.ts';
import { guestsIn } from './guests.ts';
import { alikeAround, nextStory } from './reach.ts';
import type { Box, TextBlock } from './sketch.ts';

/** Elements of a class with more than this share of the article's text are no furniture, whatever their name. */
const LARGEST_FURNITURE = 0.35;
const SHORTEST_REPEATED = 40;
/** Where less of the chosen prose is left, the site's names for its elements are not what they seem. */
const LEAST_KEPT = 0.35;

/** The smallest box that holds nearly all of what was chosen. */
function articleBox(chosen: readonly TextBlock[]): Box | null {
  const first = chosen.reduce((a, b) => (proseLength(b) > proseLength(a) ? b : a), chosen[0] as TextBlock);
  const inside = sums(chosen, ({ text }) => text.length);
  const total = chosen.reduce((sum, { text }) => sum + text.length, 0);
  for (const box of ancestors(first.box)) if ((inside.get(box) ?? 0) >= 0.9 * total) return box;
  return null;
}

/** How much text stands in elements of each signature below the root, a block once for each. */
function textBySignature(blocks: readonly TextBlock[], root: Box): Map<string, number> {
  const found = new Map<string, number>();
  for (const { box, text } of blocks) {
    const seen = new Set<string>();
    for (let at: Box | null = box; at && at !== root; at = at.parent) seen.add(at.signature);
    for (const signature of seen) found.set(signature, (found.get(signature) ?? 0) + text.length);
  }
  return found;
}

/** A box's making with that of the one around it; null where neither has a class. */
const makingIn = ({ box }: TextBlock): string | null =>
  box.attributes.class || box.parent?.attributes.class ? `${box.signature} in ${box.parent?.signature}` : null;

/** The makings of more of the text than furniture can be: sites name boxes around a part of their article as teasers or paywalls. */
function mainMakings(blocks: readonly TextBlock[], largest: number): Set<string> {
  const found = new Map<string, number>();
  for (const block of blocks) {
    const making = makingIn(block);
    if (making) found.set(making, (found.get(making) ?? 0) + proseLength(block));
  }
  return new Set([...found].filter(([, length]) => length > largest).map(([making]) => making));
}

class Furniture {
  /** The article's box and all around it. */
  private readonly around: ReadonlySet<Box>;
  private readonly largest: number;
  private readonly bySignature: Map<string, number>;
  private readonly title: string;
  private readonly main: ReadonlySet<string>;
  private readonly byName: boolean;
  private readonly guests: ReadonlySet<Box>;

  constructor(blocks: readonly TextBlock[], root: Box, title: string | null, byName: boolean) {
    const inside = blocks.filter(({ box }) => isInside(box, root));
    this.around = new Set(ancestors(root));
    this.largest = LARGEST_FURNITURE * inside.reduce((sum, { text }) => sum + text.length, 0);
    this.bySignature = textBySignature(inside, root);
    this.title = wordsOf(title ?? '');
    this.main = mainMakings(inside, this.largest);
    this.byName = byName;
    this.guests = guestsIn(inside, this.around);
  }

  has(block: TextBlock): boolean {
    const { box, text } = block;
    if (box.kind === 'caption' && box.tag !== 'caption') return true;
    const isTitle = Math.abs(text.length - this.title.length) < 20 && wordsOf(text) === this.title;
    return isTitle || isFurnitureText(block) || this.isInGuest(block) || this.isInFurniture(block);
  }

  private isInGuest({ box }: TextBlock): boolean {
    return this.guests.size > 0 && [...ancestors(box)].some((at) => this.guests.has(at));
  }

  isInFurniture(block: TextBlock): boolean {
    const { box, text } = block;
    if (!this.byName || this.main.has(makingIn(block) ?? '')) return false;
    const isTable = box.kind === 'table-row' || box.tag === 'caption';
    const prose = isSentence(text) || isTable || box.kind === 'heading';
    for (const at of ancestors(box)) {
      if (this.around.has(at)) break;
      if (at.tag === 'figure' && !isTable) return true;
      if (isFurnitureBox(at, prose) && (this.bySignature.get(at.signature) ?? 0) < this.largest) return true;
    }
    return false;
  }
}

/** What the article is made of, told by the sentences that are surely its own. */
interface Making {
  readonly signatures: ReadonlySet<string>;
  readonly holders: ReadonlySet<Box | null>;
}

const makingOf = (sure: readonly TextBlock[]): Making => ({
  signatures: new Set(sure.map(({ box }) => box.signature)),
  holders: new Set(sure.map(holderOf)),
});

const TABLE_WITHIN = 6;

/** Text inside the article that the extractor dropped: of the same making as what it chose, or whole sentences, headings and rows. */
function isArticles(block: TextBlock, { signatures, holders }: Making): boolean {
  const { text, linked, box } = block;
  const isBeside = holders.has(holderOf(block));
  // A table may have boxes of its own around it: a figure, one that scrolls.
  if (box.kind === 'table-row') return [...ancestors(box)].slice(0, TABLE_WITHIN).some((at) => holders.has(at));
  if (box.kind === 'heading') return linked < 0.5 && (isBeside || signatures.has(box.signature));
  if (isSentence(text) && signatures.has(box.signature) && box.kind !== 'list-item') return true;
  if (!isBeside) return false;
  return linked < 0.5 && (isSentence(text) || (box.kind === 'list-item' && text.length > 20));
}

/** Longer lines are text that ends without a full stop. */
const LONGEST_STRAY = 80;

/** A short line with figures that is made unlike any sentence: a count, a scale, the weather. */
const isStray = ({ text, box }: TextBlock, { signatures }: Making): boolean =>
  box.kind === 'paragraph' &&
  box.tag !== 'p' &&
  text.length < LONGEST_STRAY &&
  /\d/.test(text) &&
  !isSentence(text) &&
  !signatures.has(box.signature);

/** What a page says of its article's beginning. */
interface Opening {
  readonly title: string | null;
  /** What it tells others that the article is of. */
  readonly description: string | null;
}

/** So many blocks above the text a headline is looked for. */
const HEADLINE_WITHIN = 30;
const SHORTEST_STANDFIRST = { named: 30, unnamed: 60 };

const mayOpen = ({ box }: TextBlock) =>
  [...ancestors(box)].slice(0, 3).every((each) => !isFurnitureBox(each, true) || isTeaserBox(each));
const isUnnamedStandfirst = ({ box, text, linked }: TextBlock) =>
  linked < 0.3 &&
  text.length >= SHORTEST_STANDFIRST.unnamed &&
  ![box, box.parent].some((each) => each && isFurnitureBox(each, false));

/** The paragraph between the headline and the text: what the page describes itself by, or so named, or a line of some length right below the headline. */
function standfirst(
  blocks: readonly TextBlock[],
  isText: readonly boolean[],
  first: number,
  { title, description }: Opening,
): number {
  const [headline, described] = [wordsOf(title ?? ''), wordsOf(description ?? '')];
  const isHeadline = ({ box, text }: TextBlock) => box.tag === 'h1' || wordsOf(text) === headline;
  let top = first - 1;
  while (top >= Math.max(0, first - HEADLINE_WITHIN) && !isHeadline(blocks[top] as TextBlock)) top--;
  const isNamed = ({ box }: TextBlock) => [box, box.parent].some((each) => each && isStandfirstBox(each));
  const above = blocks.slice(top + 1, first).map((block, at) => ({ block, number: top + 1 + at }));
  const isLong = ({ text }: TextBlock) => wordsOf(text).length >= SHORTEST_STANDFIRST.named;
  const isDescribed = ({ text }: TextBlock) => described.startsWith(wordsOf(text));
  const found =
    above.find(({ block, number }) => (isText[number] || mayOpen(block)) && isLong(block) && isNamed(block)) ??
    above.find(({ block }) => isLong(block) && isDescribed(block) && mayOpen(block)) ??
    above.find(({ block, number }) => number === top + 1 && isText[number] && isUnnamedStandfirst(block));
  return found?.number ?? -1;
}

/** Numbers of blocks that stand under a line such as "You may also like": headlines of other stories, to the first whole sentence. */
function relatedLists(blocks: readonly TextBlock[], furniture: Furniture): Set<number> {
  const found = new Set<number>();
  let isOpen = false;
  for (const [number, block] of blocks.entries()) {
    if (opensRelatedList(block.text)) isOpen = !furniture.isInFurniture(block);
    else if (isOpen && (isSentence(block.text) || block.box.kind === 'table-row')) isOpen = false;
    if (isOpen) found.add(number);
  }
  return found;
}

/** So many blocks are one step. */
const STEP = 100;

function* mapInSteps<T>(blocks: readonly TextBlock[], map: (block: TextBlock, number: number) => T): Steps<T[]> {
  const mapped: T[] = [];
  for (const [number, block] of blocks.entries()) {
    mapped.push(map(block, number));
    if (number % STEP === STEP - 1) yield;
  }
  return mapped;
}

/** More pull quotes than an article has; further ones stay. */
const MOST_QUOTES = 30;
const isSetApart = ({ box }: TextBlock) =>
  [...ancestors(box)].some(({ tag }) => tag === 'blockquote' || tag === 'aside');

/** For each block whether it is more than a pull quote: set apart, and in the running text as well. */
function ownText(blocks: readonly TextBlock[], words: readonly string[]): boolean[] {
  const apart = blocks.map(isSetApart);
  if (!apart.includes(true)) return apart.map(() => true);
  const running = ` ${words.filter((_, at) => !apart[at]).join(' \n ')} `;
  let left = MOST_QUOTES;
  return words.map(
    (each, at) => !(apart[at] && each.length >= SHORTEST_REPEATED && left-- > 0 && running.includes(` ${each} `)),
  );
}

/** The blocks without those that stand higher up already, and without pull quotes; a short line goes only with the long ones around it. */
function* once(all: readonly TextBlock[]): Steps<TextBlock[]> {
  const seen = new Set<string>();
  const allWords = yield* mapInSteps(all, ({ text }) => wordsOf(text));
  const isOwn = ownText(all, allWords);
  const [blocks, words] = [all.filter((_, at) => isOwn[at]), allWords.filter((_, at) => isOwn[at])];
  const isRepeated = words.map((each, at) => {
    const before = seen.has(each);
    seen.add(each);
    return before && (blocks[at] as TextBlock).box.kind !== 'table-row';
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
function withoutTrailingHeadings(blocks: readonly TextBlock[]): TextBlock[] {
  let end = blocks.length;
  while (end > 0 && blocks[end - 1]?.box.kind === 'heading') end--;
  return blocks.slice(0, end);
}

/** The sentences of a page too short or too plain for an extractor, with what stands between them; none of a page without any. */
export function plainProse(blocks: readonly TextBlock[]): TextBlock[] {
  const isProse = blocks.map((block) => proseLength(block) > 0 && block.linked < 0.5 && !isFurnitureText(block));
  const [first, last] = [isProse.indexOf(true), isProse.lastIndexOf(true)];
  return blocks.filter((block, at) => at >= first && at <= last && (isProse[at] || block.box.kind === 'table-row'));
}

function* refineOnce(
  blocks: readonly TextBlock[],
  choice: ReadonlySet<number>,
  root: Box,
  opening: Opening,
  byName: boolean,
): Steps<TextBlock[]> {
  const furniture = new Furniture(blocks, root, opening.title, byName);
  const related = relatedLists(blocks, furniture);
  yield;
  const isText = yield* mapInSteps(blocks, (block, number) => !related.has(number) && !furniture.has(block));
  yield;
  const chosen = [...blocks.keys()].filter(
    (number) => choice.has(number) && isText[number] && isSentence((blocks[number] as TextBlock).text),
  );
  const end = nextStory(blocks, chosen[0] ?? -1, chosen.at(-1) ?? -1);
  const own = chosen.filter((number) => number < end);
  const sure = end < blocks.length ? own : alikeAround(blocks, isText, own);
  const [first, last] = [sure[0] ?? -1, sure.at(-1) ?? -1];
  const making = makingOf(sure.map((number) => blocks[number] as TextBlock));
  const lead = standfirst(blocks, isText, first, opening);
  const opens = blocks.findIndex((_, number) => choice.has(number) && isText[number]);
  const kept = blocks.filter((block, number) => {
    if (number === lead) return true;
    if (!isText[number] || number >= end || (number < first && block.box.tag === 'h1')) return false;
    if (choice.has(number)) return !isStray(block, making);
    // A table may stand between the headline and the first sentence.
    const from = block.box.kind === 'table-row' ? opens : first;
    return number >= from && number <= last && isArticles(block, making);
  });
  yield;
  return withoutTrailingHeadings(yield* once(kept));
}

const totalProse = (blocks: readonly TextBlock[]) => blocks.reduce((sum, block) => sum + proseLength(block), 0);

/** The article's blocks in document order, from what was chosen of a page's blocks. */
export function* refine(
  blocks: readonly TextBlock[],
  choice: ReadonlySet<number>,
  opening: Opening,
): Steps<TextBlock[]> {
  const chosen = blocks.filter((_, number) => choice.has(number));
  const root = chosen.length > 0 ? articleBox(chosen) : null;
  if (!root) return [];
  yield;
  const refined = yield* refineOnce(blocks, choice, root, opening, true);
  if (totalProse(refined) >= LEAST_KEPT * totalProse(chosen)) return refined;
  return yield* refineOnce(blocks, choice, root, opening, false);
}
