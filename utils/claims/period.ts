import { isoDay, periodBefore, yearsAway } from './calendar.ts';
import type { Measure } from './claim.ts';
import type { Context, Draft } from './draft.ts';
import type { Time } from './times.ts';

/** Flows over time: their figures carry on the period said before. */
const FLOWS = new Set<Measure>([
  'exports',
  'imports',
  'production',
  'mine-production',
  'processing',
  'magnet-production',
  'revenue',
  'demand',
]);
/** States: true until something changes them, so a date near by is not theirs. */
const TIMELESS = new Set<Measure>(['reserves', 'element-count', 'stake', 'duration']);

const isIn = (time: Time, from: number, to: number) => time.from >= from && time.from < to;
const usable = (time: Time) =>
  time.period !== null && !time.reference && time.relation !== 'until' && time.relation !== 'before';

/** The period a time gives a claim: "since April" spans from there to now for a change, and is that month for a state. */
function periodFrom(c: Context, time: Time, draft: Draft): string | null {
  if (time.relation !== 'since' || draft.kind !== 'change') return time.period;
  const { published } = c.scene;
  if (!published || !time.period) return null;
  if (draft.baseline !== null && time.period.length === 4) return null;
  const now = isoDay(published).slice(0, time.period.length === 4 ? 4 : 7);
  return `${time.period}/${now}`;
}

/** A time "a year earlier" makes of the period spoken of. */
function shifted(time: Time, main: string | null): string | null {
  if (!main || !time.back) return null;
  if (time.back === 'year') return yearsAway(main, -1);
  return periodBefore(main);
}

function ownTime(c: Context, draft: Draft): Time | null {
  const { times } = c.view;
  const after = times.find(
    (time) => isIn(time, c.spot.to, c.segmentTo) && (usable(time) || (time.reference && draft.slot !== 'difference')),
  );
  const before = times.filter((time) => isIn(time, c.segmentFrom, c.spot.from) && usable(time)).at(-1);
  return after ?? before ?? null;
}

function isSpokenDay(c: Context, time: Time): boolean {
  if (time.period?.length !== 10) return false;
  for (let at = Math.max(c.view.from, time.from - 6); at < time.from; at++)
    if (
      /^(?:said|says|showed|show|told|reported|published|announced|released|wrote|added)$/.test(
        c.scene.base[at] as string,
      )
    )
      return true;
  return false;
}

/** The period a figure is about; null where none is said. */
export function readPeriod(c: Context, draft: Draft): string | null {
  const { sibling, main, earlier, scene, view } = c;
  const backTime = view.times.find((time) => time.back !== null && isIn(time, c.segmentFrom, c.segmentTo));
  if (backTime && draft.slot !== 'difference') {
    const made = shifted(backTime, (main ?? sibling)?.period ?? earlier?.period ?? null);
    if (made) return made;
  }
  const own = ownTime(c, draft);
  if (own && !isSpokenDay(c, own) && !(TIMELESS.has(draft.measure) && draft.slot !== 'difference'))
    return periodFrom(c, own, draft);
  if (TIMELESS.has(draft.measure) && draft.kind !== 'change') return null;
  const kin = main ?? sibling;
  if (kin) {
    if (draft.slot === 'initial' || draft.slot === 'counterpart') return null;
    return kin.measure === draft.measure || FLOWS.has(draft.measure) ? kin.period : null;
  }
  const opening = view.times.find((time) => usable(time) && time.from - view.from <= 3 && !isSpokenDay(c, time));
  if (opening) return periodFrom(c, opening, draft);
  const same = view.times.find((time) => time.same && isIn(time, c.segmentFrom, c.segmentTo));
  if (
    (same || FLOWS.has(draft.measure)) &&
    earlier &&
    c.distance <= 2 &&
    scene.follows(view.index) &&
    earlier.measure === draft.measure
  )
    return earlier.period;
  return null;
}
