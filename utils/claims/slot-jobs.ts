import type { Context } from './draft.ts';
import { type SlotReading, sign } from './slot-reading.ts';
import { Tag } from './tags.ts';
import { wordsLike } from './word-class.ts';

const JOBS = wordsLike(/^(?:jobs?|workers?|employees?|staff|positions?|posts?|roles)$/);
const isJobs = ({ spot, scene }: Context) =>
  scene.is(spot.to - 1, JOBS) || scene.is(spot.to, JOBS) || JOBS.holds(spot.quantity.counted?.split(' ').at(-1) ?? '');

const JOB_VERBS = /^(?:add|cut|shed|lose|lost|axe|slash|cull|gain|shrank|grew)/;
/** "employers added 12,000 jobs", "will shed 300 jobs": a workforce moved by so many; "will cut 300 of its 2,100 jobs" names a part. */
export const movesJobs = (c: Context, verb: string) =>
  JOB_VERBS.test(verb) && isJobs(c) && c.scene.base[c.spot.to] !== 'of';

/** "with 21,400 jobs lost": so many fewer. */
export function fromJobs(c: Context): SlotReading | null {
  const { scene, spot } = c;
  const at = scene.is(spot.to, JOBS) ? spot.to + 1 : spot.to;
  if (!isJobs(c) || !scene.has(at, Tag.changeVerb) || !scene.has(at, Tag.past)) return null;
  return { slot: 'difference', direction: sign(scene.tags[at] as number), strength: 8 };
}
