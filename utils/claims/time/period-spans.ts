import { YEARLY } from '../data/change-words.ts';
import type { Context, Draft } from '../draft.ts';
import { words } from '../words/word-class.ts';
import { isoDay } from './calendar.ts';
import type { Time } from './time-text.ts';

const EACH_YEAR = words(YEARLY);
/** "by 8% a year", "at an annual rate of 8%": what is told is each year's. */
export const isYearly = ({ scene, spot }: Context): boolean =>
  spot.quantity.per === 'year' ||
  scene.is(spot.to, EACH_YEAR) ||
  scene.first(Math.max(0, spot.from - 6), spot.from, EACH_YEAR) >= 0 ||
  (/^(?:a|per)$/.test(scene.base[spot.to] ?? '') && /^(?:year|annum)$/.test(scene.base[spot.to + 1] ?? ''));

/** "to grow 8% a year to 2030", "at an annual rate of 8% through 2030": a yearly rate goes on from now to the year named. */
export function yearlyTo(c: Context, time: Time, draft: Draft): string | null {
  const { published } = c.scene;
  const { period } = time;
  if (draft.kind !== 'change' || !published || period?.length !== 4 || Number(period) <= published.year) return null;
  if (!/^(?:to|until|till|through|by)$/.test(c.scene.base[time.from - 1] ?? '')) return null;
  return isYearly(c) ? `${published.year}/${period}` : null;
}

/** "12% dearer than at the start of April": from there to now. */
export function sinceStart({ scene }: Context, time: Time, draft: Draft): string | null {
  const { published } = scene;
  if (draft.kind !== 'change' || !time.reference || !published || time.period?.length !== 7) return null;
  const starts = scene.base[time.from - 1] === 'of' && /^(?:start|beginning)$/.test(scene.base[time.from - 2] ?? '');
  return starts ? monthsUpTo(time.period, isoDay(published).slice(0, 7)) : null;
}

/** Months from one to another; one that has just begun is itself. */
export const monthsUpTo = (from: string, now: string): string => (from === now ? now : `${from}/${now}`);

/** "rose to $284 in July and has since fallen by half": from the time spoken of to now. */
export function hasSince({ scene, segmentFrom, spot }: Context): boolean {
  for (let at = segmentFrom; at < spot.from; at++)
    if (scene.base[at] === 'since' && /^(?:has|have|had)$/.test(scene.base[at - 1] ?? '')) return true;
  return false;
}

/** "has fallen 12% since the start of the year": no change over a year, however long it is. */
export const isSince = ({ scene, segmentFrom, segmentTo }: Context): boolean =>
  scene.first(segmentFrom, segmentTo, SINCE) >= 0;
const SINCE = words('since');

export function spanSince({ scene }: Context, from: string | null): string | null {
  const { published } = scene;
  return published && from?.length === 7 ? `${from}/${isoDay(published).slice(0, 7)}` : null;
}
