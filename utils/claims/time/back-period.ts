import type { Context, Draft } from '../draft.ts';
import { words } from '../words/word-class.ts';
import { addDays, grainOf, isoDay, monthAway, parseDay, periodBefore, yearOf, yearsAway } from './calendar.ts';
import { isIn, isPast, type Periods } from './period-kinds.ts';
import type { Time } from './time-text.ts';
import { isUsable } from './time-use.ts';

/** The period "a year earlier" makes of the one spoken of. */
export function shifted(time: Time, main: string | null): string | null {
  if (!main || !time.back) return null;
  if (time.backTo !== null) return yearsAway(main, time.backTo - yearOf(main));
  if (time.back === 'year') return yearsAway(main, -time.steps);
  if (time.back === 'week' || time.back === 'day') return daysBefore(main, time.steps * (time.back === 'week' ? 7 : 1));
  return periodsBefore(main, time.back, time.steps);
}

/** A day some days away; null where the time spoken of is no day. */
function daysBefore(main: string, days: number): string | null {
  const day = grainOf(main) === 'day' ? parseDay(main) : null;
  return day && isoDay(addDays(day, -days));
}

/** A month or a quarter some steps away; null where the period spoken of is of another grain. */
function periodsBefore(main: string, unit: 'quarter' | 'month', steps: number): string | null {
  if (grainOf(main) === 'month') {
    const [year, month] = main.split('-').map(Number) as [number, number];
    return monthAway(year, month, -steps * (unit === 'quarter' ? 3 : 1));
  }
  return steps === 1 ? periodBefore(main) : null;
}

const COMPARING = words('than short shy below above under ahead');
/** "after growing 2% in the previous quarter": a time that goes back from that of another figure, and is no point of comparison. */
const isItsTime = ({ scene, main, spot, view }: Context, { from, reference }: Time) => {
  const before = scene.base[from - 1] === 'the' ? from - 2 : from - 1;
  // "3% short of the amount dug in the same month last year": what it is compared with.
  if (from >= spot.to && scene.first(spot.to, from, COMPARING) >= 0) return false;
  return (main !== null || before === view.from) && !reference && /^(?:in|during)$/.test(scene.base[before] ?? '');
};

const AFTER = words('having after following');
const MAX_AFTER = 4;
/** "rose 2%, having fallen 4% the month before": the time of an earlier move, right behind it. */
const isOfEarlierMove = ({ scene, main, spot }: Context, { from, reference }: Time): boolean =>
  main !== null && !reference && from === spot.to && scene.first(spot.from - MAX_AFTER, spot.from, AFTER) >= 0;

/** "A year ago a kilo cost $40": counted from the article's month where no other time is spoken of. */
function ago({ scene, view }: Context, { back, steps, from, to }: Time): string | null {
  const { published } = scene;
  if (!published || scene.base[to - 1] !== 'ago' || (from !== view.from && from !== view.block.from)) return null;
  return back === 'year' || back === 'month'
    ? monthAway(published.year, published.month, -steps * (back === 'year' ? 12 : 1))
    : null;
}

/** The period of the last figure near by that has one and measures the same. */
const lastPeriod = ({ before, scene }: Context, { measure, unit }: Draft, back: Time): string | null =>
  scene.base[back.to - 1] === 'ago'
    ? null
    : (before.findLast((one) => one.period && !isPast(one) && one.measure === measure && one.unit === unit)?.period ??
      null);

/** "When it closed in 2023, half had been dug there the year before": the time named in the sentence before one that goes back. */
const namedBefore = ({ scene, view, spot }: Context, back: Time): string | null =>
  scene.base[back.to - 1] === 'ago'
    ? null
    : (view.times.findLast((time) => isUsable(time) && time.from < Math.min(spot.from, back.from))?.period ?? null);

const ONE_BEFORE =
  /^(?:in|of|for|over|during) the (?:(?:one|two|three|six|nine|twelve) before|(?:previous|preceding|prior) one)\b/;
/** "$61 in the one before", "1,700 t in the three before": what was so in the like of the period spoken of, right before it. */
const isOfOneBefore = ({ scene, spot, view }: Context): boolean =>
  ONE_BEFORE.test(scene.plain(spot.to, Math.min(view.to, spot.to + 4)));

const stepBefore = (period: string): string | null =>
  grainOf(period) === 'year' ? yearsAway(period, -1) : periodBefore(period);

/** The times that go back from another, "a year earlier", "in the one before", among a figure's own words; `isMeant` tells which of them are its. */
export function fromBack(c: Context, draft: Draft, periods: Periods, isMeant: (back: Time) => boolean): void {
  const back = c.view.times.find(
    (time) => time.back !== null && isIn(time, c.segmentFrom, c.segmentTo) && isMeant(time),
  );
  // "fell 9% to 310 t from the previous quarter": what both are compared with.
  const compares = draft.slot === 'difference' || (!isPast(draft) && (draft.kind === 'change' || back?.reference));
  if (back && (!compares || isItsTime(c, back) || isOfEarlierMove(c, back))) {
    const spokenOf =
      (c.main ?? c.sibling)?.period ?? namedBefore(c, back) ?? c.earlier?.period ?? lastPeriod(c, draft, back);
    const made = shifted(back, spokenOf) ?? ago(c, back);
    if (made) periods.add(made, 44, 'back');
  }
  const before = c.main?.period && isOfOneBefore(c) ? stepBefore(c.main.period) : null;
  if (before) periods.add(before, 46, 'back');
}
