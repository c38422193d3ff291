/** Which blocks of a page are its article's: chosen, refined; or the sentences of a page too plain for that. */
import type { Steps } from '../text/steps.ts';
import { chooseBlocks } from './choose.ts';
import { plainProse, refine } from './refine.ts';
import { blocksIn, type Sketch } from './sketch.ts';

/** The numbers of the article's blocks, in their order. */
export function* pickInSteps(sketch: Sketch): Steps<number[]> {
  const { title } = sketch;
  const all = blocksIn(sketch);
  yield;
  const choice = chooseBlocks(all, title);
  yield;
  const refined = yield* refine(all, choice, title);
  const found = new Set(refined.length > 0 ? refined : plainProse(all));
  return [...all.keys()].filter((number) => found.has(all[number] as (typeof all)[number]));
}
