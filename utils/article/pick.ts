/** Which blocks of a page are its article's: chosen, refined; or the sentences of a page too plain for that. And what it says of itself. */
import type { Steps } from '../text/steps.ts';
import { chooseBlocks } from './choose.ts';
import { readDate } from './dates.ts';
import { descriptionOf, readMetadata } from './metadata.ts';
import { plainProse, refine } from './refine.ts';
import { blocksIn, type Picked, type Sketched, type TextBlock } from './sketch.ts';

/** How many blocks before the article a date is looked for, and how long its line may be. */
const DATE_WITHIN = 12;
const LONGEST_DATE = 60;

/** A line near the article's beginning that is hardly more than a date; for pages that state none in their data. */
function visibleDate(blocks: readonly TextBlock[], picked: readonly number[]): string | null {
  const box = blocks[picked[0] ?? -1]?.box;
  const first = blocks.findIndex((block) => block.box === box);
  return (
    blocks
      .slice(Math.max(0, first - DATE_WITHIN), first + 2)
      .filter(({ text }) => text.length < LONGEST_DATE)
      .map(({ text }) => readDate(text))
      .findLast((date) => date !== null) ?? null
  );
}

/** The numbers of the article's blocks, in their order, and what the page says of itself. */
export function* pickInSteps(page: Sketched): Steps<Picked> {
  const metadata = readMetadata(page.told);
  const { title } = metadata;
  const all = blocksIn(page);
  yield;
  const choice = chooseBlocks(all, title);
  yield;
  const refined = yield* refine(all, choice, { title, description: descriptionOf(page.told) });
  const found = new Set(refined.length > 0 ? refined : plainProse(all));
  const blocks = [...all.keys()].filter((number) => found.has(all[number] as TextBlock));
  return { blocks, metadata: { ...metadata, published: metadata.published ?? visibleDate(all, blocks) } };
}
