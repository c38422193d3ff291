import { isIn } from '../../text/vocabulary.ts';
import type { Context } from '../draft.ts';
import { Tag } from '../words/tags.ts';
import { words, wordsLike } from '../words/word-class.ts';
import { type SlotReading, sign } from './slot-reading.ts';

const THOSE = words('the its their those these');
const JOBS = wordsLike(/^(?:jobs?|workers?|employees?|staff|positions?|posts?|roles)$/);
const isJobs = ({ spot, scene }: Context) =>
  scene.is(spot.to - 1, JOBS) || scene.is(spot.to, JOBS) || isIn(JOBS, spot.quantity.counted?.split(' ').at(-1) ?? '');

const JOB_VERBS = /^(?:add|cut|shed|lose|lost|axe|slash|cull|gain|shrank|grew)/;
/** "employers added 12,000 jobs", "will shed 300 jobs": a workforce moved by so many; "will cut 300 of its 2,100 jobs" names a part. */
export const movesJobs = (c: Context, verb: string) =>
  JOB_VERBS.test(verb) && isJobs(c) && c.scene.base[c.spot.to] !== 'of';

const GOING = words('go disappear vanish');
const TO_BE = words('be to');
/** "1,200 jobs would go", "300 posts are to go", but "300 jobs will go to apprentices". */
function willGo({ scene }: Context, at: number): boolean {
  if (!scene.has(at, Tag.modal | Tag.be)) return false;
  const verb = scene.is(at + 1, TO_BE) ? at + 2 : at + 1;
  return scene.is(verb, GOING) && scene.base[verb + 1] !== 'to';
}

/** "with 21,400 jobs lost": so many fewer. */
export function fromJobs(c: Context): SlotReading | null {
  const { scene, spot } = c;
  const at = scene.is(spot.to, JOBS) ? spot.to + 1 : spot.to;
  const those = scene.is(spot.from - 1, THOSE) && scene.has(spot.from - 2, Tag.preposition);
  if (isJobs(c) && !those && willGo(c, at)) return { slot: 'difference', direction: 'down', strength: 8 };
  if (!isJobs(c) || !scene.has(at, Tag.changeVerb) || !scene.has(at, Tag.past)) return null;
  return { slot: 'difference', direction: sign(scene.tags[at] as number), strength: 8 };
}
