import type { Context } from './draft.ts';
import { type SlotReading, sign } from './slot-reading.ts';
import { Tag } from './tags.ts';
import { words, wordsLike } from './word-class.ts';

/** Whose jobs added or lost are a change of employment; a company's are so many jobs. */
const ECONOMY = words(
  'employers economy unemployment joblessness payrolls sector sectors industry industries employment businesses nonfarm manufacturers factories government',
);
const JOBS = wordsLike(/^(?:jobs?|workers?|employees?|staff|positions?|posts?|people|roles)$/);
const isJobs = ({ spot, scene }: Context) =>
  scene.is(spot.to - 1, JOBS) || scene.is(spot.to, JOBS) || JOBS.holds(spot.quantity.counted?.split(' ').at(-1) ?? '');

const JOB_VERBS = /^(?:add|cut|shed|lose|lost|axe|slash|gain|creat|shrank|grew|eliminat)/;
/** "employers added 12,000 jobs": the jobs of an economy moved by so many. */
export const movesJobsOfEconomy = (c: Context, verb: string) =>
  JOB_VERBS.test(verb) && isJobs(c) && c.scene.first(c.view.from, c.spot.from, ECONOMY) >= 0;

/** "with 21,400 jobs lost": of a whole economy's jobs, so many fewer. */
export function fromJobs(c: Context): SlotReading | null {
  const { scene, spot, view } = c;
  const at = scene.is(spot.to, JOBS) ? spot.to + 1 : spot.to;
  if (!scene.has(at, Tag.changeVerb) || !scene.has(at, Tag.past) || !isJobs(c)) return null;
  if (scene.first(view.from, view.to, ECONOMY) < 0) return null;
  return { slot: 'difference', direction: sign(scene.tags[at] as number), strength: 8 };
}
