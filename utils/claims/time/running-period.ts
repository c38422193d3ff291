import type { Measure } from '../claim.ts';
import type { Context, Draft } from '../draft.ts';
import { Tag } from '../words/tags.ts';
import { anyOf, words } from '../words/word-class.ts';
import { firstMonth, type Grain, grainOf, isAfter, isoDay, yearOf } from './calendar.ts';
import { isPast } from './period-kinds.ts';
import { isAttribute, isOfThose, isPutAt, isSpokenDay, isUsable } from './time-use.ts';

/** A period of the sentences before that may still run. */
export interface Running {
  readonly period: string;
  readonly measure: Measure | null;
  /** How many sentences back it was said. */
  readonly distance: number;
}

const REACH = 6;
const PEAK = words('highest lowest record peak biggest largest');

const RELATIVES = words('which who');
const OF_ASIDES = anyOf(PEAK, words('had'));

/** "had been", "the highest was": what lies further back, or stands out, moves no story on. */
function isAside({ scene }: Context, { view, spot }: Draft): boolean {
  if (!view.says(OF_ASIDES)) return false;
  for (let at = view.from; at < view.to; at++) {
    if (view.spots.length < 2 && scene.is(at, PEAK)) return true;
    if (scene.base[at] !== 'had' || at > (view.spots[0]?.from ?? view.to)) continue;
    // "Prices, which had dropped 2% in May, went up 3%": the sentence goes on.
    if (scene.is(at - 1, RELATIVES) && spot !== view.spots[0]) continue;
    let next = at + 1;
    while (next < at + 4 && scene.has(next, Tag.adverb | Tag.not)) next++;
    if (scene.base[next] === 'been' || (scene.has(next, Tag.verb) && scene.has(next, Tag.past))) return true;
  }
  return false;
}

/** Whether a figure is one the text goes on with, and not only what another came from or was compared with. */
export const isMain = (draft: Draft) => !isPast(draft) && draft.modality !== 'denied';

/** "since April", a fiscal year not over, "in the first four months" in a report on April: what other figures do not carry on. */
function isSideSpan({ scene }: Context, period: string): boolean {
  const { published, topic } = scene;
  const slash = period.indexOf('/');
  if (slash < 0 || !published) return false;
  const [first, last] = [period.slice(0, slash), period.slice(slash + 1)];
  if (last.length === 4 ? Number(last) >= published.year : last >= isoDay(published).slice(0, 7)) return true;
  return first.slice(4) === '-01' && last === topic.period;
}

const POINTERS = words('this that these those');
/** "This was 3% below it": said of the figure before, whatever time that is of. */
const pointsBack = ({ link, scene, view }: Context) => link === 3 && scene.is(view.from, POINTERS);

/** "The value of these exports fell by 3%", "Peru took 900 t of these": of those just told of. */
const isOfThese = (c: Context) => {
  const { scene, view, clauseFrom, spot, distance } = c;
  if (distance !== 1) return false;
  const at = scene.first(clauseFrom, spot.from, THESE);
  return (at > view.from && scene.base[at - 1] === 'of') || (spot.from > view.from && isOfThose(c));
};
const THESE = words('these those');

/** Of the figures of a sentence the one whose period begins last: "grew in the second quarter after shrinking in the first". */
function latestOf(c: Context, distance: number): Draft | null {
  const index = c.view.index - distance;
  let best: Draft | null = null;
  for (const draft of c.before) {
    if (draft.view.index !== index) continue;
    const corrected =
      (distance === 1 && (c.link === 3 || isPutAt(c))) || draft.view.blockIndex === c.view.blockIndex - 1;
    if (!isMain(draft) && !(corrected && draft.modality === 'denied')) continue;
    const { period } = draft;
    if (period === null || (isSideSpan(c, period) && !pointsBack(c) && !isOfThese(c))) continue;
    // "expects $9m for the fourth quarter. It earned $8m": what is expected of a time dates nothing that was done.
    if (c.tense === 'past' && draft.modality === 'forecast' && goesOnAfter(c, period) && !pointsBack(c)) continue;
    if (best?.period == null || firstMonth(period) >= firstMonth(best.period)) best = draft;
  }
  return best;
}

const holdsFigure = (drafts: readonly Draft[], sentence: number) => drafts.some(({ view }) => view.index === sentence);

/** "expects May to be lower", in May: a month that runs, or is to come. */
const isNotOver = ({ scene: { published } }: Context, period: string | null): boolean =>
  published !== null &&
  period !== null &&
  grainOf(period) === 'month' &&
  firstMonth(period) >= published.year * 12 + published.month - 1;

/** The period the sentences before left running: that of their last figure, else the last one they name. */
export function runningPeriod(c: Context): Running | null {
  const { scene, view, before } = c;
  for (let distance = 1; distance <= REACH && view.index - distance >= 0; distance++) {
    const index = view.index - distance;
    const last = latestOf(c, distance);
    if (last?.period && distance < REACH && isAside(c, last)) continue;
    if (last?.period) return { period: last.period, measure: last.measure, distance };
    const earlier = scene.view(index);
    if (!earlier || earlier.times.length === 0 || holdsFigure(before, index)) continue;
    const named = earlier.times
      .filter(
        (time) =>
          isUsable(time) &&
          time.relation === 'in' &&
          !(c.tense === 'past' && isNotOver(c, time.period)) &&
          !isSpokenDay(c, time, earlier) &&
          !isAttribute(c, earlier, time),
      )
      .sort((a, b) => firstMonth(b.period as string) - firstMonth(a.period as string))[0];
    if (named?.period && grainOf(named.period) !== 'day') return { period: named.period, measure: null, distance };
  }
  return null;
}

/** Whether a period is not over on the article's day. */
export function isOpen(c: Context, period: string): boolean {
  const { published } = c.scene;
  if (!published) return false;
  return isAfter(period, published) || (grainOf(period) === 'year' && Number(period) === published.year);
}

const MONTHS_OF: Readonly<Partial<Record<Grain, number>>> = { year: 12, half: 6, quarter: 3 };
/** Whether a year, a half or a quarter goes on after the month in which the article appeared, or has yet to begin. */
export function goesOnAfter({ scene: { published } }: Context, period: string): boolean {
  const months = MONTHS_OF[grainOf(period)];
  return (
    published !== null && months !== undefined && firstMonth(period) + months > published.year * 12 + published.month
  );
}

export const isOver = (c: Context, period: string | null) => period !== null && !isOpen(c, period);

const OUTLOOK_REACH = 3;

/** The year or part of it that an expectation is about: the last one not over that the sentences before name. */
export function outlookPeriod(c: Context, measure: Measure): string | null {
  if (c.view.block.kind === 'item') return null;
  const { published } = c.scene;
  const carried = c.link > 0 || c.earlier?.measure === measure;
  const isNear = (period: string) => carried || published === null || yearOf(period) <= published.year + 1;
  for (let index = c.view.index - 1; index >= Math.max(0, c.view.index - OUTLOOK_REACH); index--) {
    const named = c.scene
      .view(index)
      ?.times.findLast(
        (time) =>
          isUsable(time) &&
          time.period !== null &&
          grainOf(time.period) !== 'day' &&
          isOpen(c, time.period) &&
          isNear(time.period),
      );
    if (named?.period) return named.period;
  }
  return null;
}
