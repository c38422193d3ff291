import { baselineBetween } from './baseline.ts';
import { addDays, grainOf, isoDay, monthAway, periodBefore, yearOf, yearsAway } from './calendar.ts';
import type { Context, Draft } from './draft.ts';
import { FLOWS, isIn, isPast, type Periods, STATES } from './period-kinds.ts';
import { sinceStart, yearlyTo } from './period-spans.ts';
import type { Scene } from './scene.ts';
import { Tag } from './tags.ts';
import type { Time } from './time-text.ts';
import { isAttribute, isInParticiple, isInRelative, isSpokenDay, isUsable, verbBetween } from './time-use.ts';
import { words } from './word-class.ts';

/** "Since April" spans from there to now for a change, and is that month for a state; "since 2023" is a baseline. */
export function periodOf(c: Context, time: Time, draft: Draft): string | null {
  const span = yearlyTo(c, time, draft) ?? sinceStart(c, time, draft);
  if (span) return span;
  if (time.ends && draft.kind === 'change' && baselineBetween(time.ends[1], time.ends[0])) return time.ends[1];
  if (time.relation !== 'since') return time.period;
  const { published } = c.scene;
  const counted = draft.kind === 'amount' && (draft.measure === 'other' || FLOWS.has(draft.measure));
  if (draft.kind !== 'change' && !(counted && c.tense === 'perfect')) return time.period;
  if (!published || !time.period || (time.period.length === 4 && !counted)) return null;
  return `${time.period}/${isoDay(published).slice(0, time.period.length === 4 ? 4 : 7)}`;
}

/** The period "a year earlier" makes of the one spoken of. */
function shifted(time: Time, main: string | null): string | null {
  if (!main || !time.back) return null;
  if (time.backTo !== null) return yearsAway(main, time.backTo - yearOf(main));
  if (time.back === 'year') return yearsAway(main, -time.steps);
  return periodsBefore(main, time.back, time.steps);
}

/** A month or a quarter some steps away; null where the period spoken of is of another grain. */
function periodsBefore(main: string, unit: 'quarter' | 'month', steps: number): string | null {
  if (grainOf(main) === 'month') {
    const [year, month] = main.split('-').map(Number) as [number, number];
    return monthAway(year, month, -steps * (unit === 'quarter' ? 3 : 1));
  }
  return steps === 1 ? periodBefore(main) : null;
}

/** "three times what it was in March": the time is of what is compared with. */
const PAST_SELF = words('what its their the last');

/** Where the words of "two of its three plants in September" end: those of the whole are the part's too. */
function partTo(c: Context): number {
  const { view, spot, scene } = c;
  const next = view.spots.find(({ from }) => from > spot.from);
  const isPart =
    next && next.from - spot.to === 2 && scene.base[spot.to] === 'of' && scene.has(spot.to + 1, Tag.determiner);
  return isPart ? Math.max(c.segmentTo, c.clauseTo) : c.segmentTo;
}

/** "Andina, with 2,900 workers, will reopen in July": what someone has is not of the time of what they do. */
const isHad = ({ scene, spot }: Context, draft: Draft) =>
  draft.kind === 'amount' &&
  STATES.has(draft.measure) &&
  /^(?:with|has|have|of)$/.test(scene.base[spot.from - 1] ?? '');

function ownTime(c: Context, draft: Draft): Time | null {
  const { times } = c.view;
  if (draft.spot.quantity.form === 'multiple' && c.scene.is(c.spot.to, PAST_SELF)) return null;
  const to = partTo(c);
  const dates = (time: Time) => !isSpokenDay(c, time) && !isAttribute(c, c.view, time) && !isInParticiple(c, time);
  const after = times.find(
    (time) =>
      isIn(time, c.spot.to, to) &&
      (isUsable(time) ||
        yearlyTo(c, time, draft) !== null ||
        sinceStart(c, time, draft) !== null ||
        (time.reference && isPast(draft) && time.period !== null)) &&
      dates(time) &&
      (time.from < c.clauseTo || !verbBetween(c, c.clauseTo, time.from)) &&
      !(isHad(c, draft) && verbBetween(c, c.spot.to, time.from)),
  );
  const before = times.findLast(
    (time) =>
      isIn(time, c.segmentFrom, c.spot.from) &&
      !isInRelative(c, time) &&
      (isUsable(time) || (time.reference && draft.slot === 'counterpart' && time.period !== null)) &&
      dates(time),
  );
  return after ?? before ?? null;
}

/** The day whose events an article tells: the weekday its opening names, else that of its publication. */
function newsDay(scene: Scene): string | null {
  const { published } = scene;
  if (!published) return null;
  const [today, yesterday] = [isoDay(published), isoDay(addDays(published, -1))];
  for (let index = 0; index < Math.min(2, scene.reading.sentences.length); index++) {
    const day = scene.view(index)?.times.find(({ period }) => period === yesterday || period === today);
    if (day?.period) return day.period;
  }
  return today;
}

/** The trading day: one the sentence names, else that of the news. */
export function dayOfTrade(c: Context): string | null {
  const { published } = c.scene;
  const named = c.view.times.find(
    ({ period, reference, from }) =>
      period?.length === 10 && !reference && from >= c.clauseFrom && published !== null && period <= isoDay(published),
  );
  return named && !isSpokenDay(c, named) ? named.period : newsDay(c.scene);
}

/** The times among the figure's own words. */
export function fromOwn(c: Context, draft: Draft, timeless: boolean, periods: Periods): void {
  const back = c.view.times.find((time) => time.back !== null && isIn(time, c.segmentFrom, c.segmentTo));
  if (back && draft.slot !== 'difference') {
    const made = shifted(back, (c.main ?? c.sibling)?.period ?? c.earlier?.period ?? null);
    if (made) periods.add(made, 44, 'back');
  }
  const own = ownTime(c, draft);
  if (own && (!timeless || (draft.measure === 'duration' && own.from >= c.spot.to && own.from <= c.spot.to + 1)))
    periods.add(periodOf(c, own, draft), 40, 'own');
}

/** "in 2024, when exports averaged 18,000 tonnes": the time before "when" is that of what follows. */
export function fromWhen(c: Context, periods: Periods): void {
  const { base } = c.scene;
  const comma = base[c.clauseFrom] === ',' ? 1 : 0;
  if (base[c.clauseFrom + comma] !== 'when') return;
  const end = base[c.clauseFrom - 1] === ',' ? c.clauseFrom - 1 : c.clauseFrom;
  const time = c.view.times.find(({ to, period }) => to === end && period !== null);
  if (time) periods.add(time.period, 36, 'opening');
}
