import { baselineBetween } from './baseline.ts';
import { addDays, isoDay, periodBefore, yearsAway } from './calendar.ts';
import type { Measure } from './claim.ts';
import type { Context, Draft } from './draft.ts';
import type { Scene } from './scene.ts';
import { Tag } from './tags.ts';
import type { Time } from './times.ts';

/** Figures of flows carry on the period said before them. */
const FLOWS = new Set<Measure>([
  'exports',
  'imports',
  'production',
  'mine-production',
  'processing',
  'magnet-production',
  'revenue',
  'demand',
  'market-value',
]);
/** What holds until something changes it: a date near by is not its own. */
const TIMELESS = new Set<Measure>(['reserves', 'element-count', 'stake', 'duration']);

const isIn = (time: Time, from: number, to: number) => time.from >= from && time.from < to;
const usable = (time: Time) =>
  time.period !== null && !time.reference && time.relation !== 'until' && time.relation !== 'before';

/** "Since April" spans from there to now for a change, and is that month for a state; "since 2023" is a baseline. */
function periodOf(c: Context, time: Time, draft: Draft): string | null {
  if (time.ends && draft.kind === 'change' && baselineBetween(time.ends[1], time.ends[0])) return time.ends[1];
  if (time.relation !== 'since' || draft.kind !== 'change') return time.period;
  const { published } = c.scene;
  if (!published || !time.period || time.period.length === 4) return null;
  return `${time.period}/${isoDay(published).slice(0, 7)}`;
}

/** The period "a year earlier" makes of the one spoken of. */
function shifted(time: Time, main: string | null): string | null {
  if (!main || !time.back) return null;
  return time.back === 'year' ? yearsAway(main, -1) : periodBefore(main);
}

/** Whether a finite verb stands between two tokens: what follows it is another statement. */
function verbBetween(c: Context, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (c.scene.has(at, Tag.verb) && !c.scene.has(at, Tag.gerund | Tag.changeNoun | Tag.particle)) return true;
  return false;
}

const SAID =
  /^(?:said|says|showed|show|told|reported|published|announced|released|wrote|stated|due|admitted|heard|confirmed|warned|revealed|disclosed|estimated|claimed|argued)$/;
/** The day on which something was said is not the day it is about. */
function isSpokenDay(c: Context, time: Time): boolean {
  if (time.period?.length !== 10) return false;
  for (let at = Math.max(c.view.from, time.from - 5); at < time.from; at++)
    if (SAID.test(c.scene.base[at] as string)) return true;
  if (SAID.test(c.scene.base[time.to] ?? '')) return true;
  const report = c.view.clauses.find((start) => start > time.from && start <= c.spot.from);
  return report !== undefined && c.scene.base[report] === 'that';
}

/** "three times what it was in March": the time is of what is compared with. */
const PAST_SELF = /^(?:what|its|their|the|last)$/;

function ownTime(c: Context, draft: Draft): Time | null {
  const { times } = c.view;
  const isValue = draft.slot !== 'difference';
  if (draft.spot.quantity.form === 'multiple' && PAST_SELF.test(c.scene.base[c.spot.to] ?? '')) return null;
  const after = times.find(
    (time) =>
      isIn(time, c.spot.to, c.segmentTo) &&
      (usable(time) || (time.reference && isValue && time.period !== null && draft.slot !== 'final')) &&
      !isSpokenDay(c, time) &&
      (time.from < c.clauseTo || !verbBetween(c, c.clauseTo, time.from)),
  );
  const before = times
    .filter(
      (time) =>
        isIn(time, c.segmentFrom, c.spot.from) &&
        (usable(time) || (time.reference && draft.slot === 'counterpart' && time.period !== null)) &&
        !isSpokenDay(c, time),
    )
    .at(-1);
  return after ?? before ?? null;
}

/** The day whose events an article tells: the weekday its opening names, else that of its publication. */
export function newsDay(scene: Scene): string | null {
  const { published } = scene;
  if (!published) return null;
  const [today, yesterday] = [isoDay(published), isoDay(addDays(published, -1))];
  for (let index = 0; index < Math.min(2, scene.reading.sentences.length); index++) {
    const day = scene.view(index)?.times.find(({ period }) => period === yesterday || period === today);
    if (day?.period) return day.period;
  }
  return today;
}

function fromSiblings(c: Context, draft: Draft): string | null {
  const kin = c.main ?? c.sibling;
  if (!kin || draft.slot === 'initial' || draft.slot === 'counterpart') return null;
  if (
    kin.measure === draft.measure ||
    FLOWS.has(draft.measure) ||
    (draft.measure === 'other' && kin.measure !== 'price')
  )
    return kin.period;
  return null;
}

/** The lines around a figure that date it: a column's year, a bullet's quarter. */
function fromLines(c: Context): string | null {
  for (const { from, to, what } of c.lines) {
    if (what === 'heading') continue;
    const time = c.scene.timesIn(from, to).find(usable);
    if (time) return time.period;
  }
  return null;
}

const MAKING = new Set<Measure>(['production', 'mine-production', 'processing', 'magnet-production']);
const ofOneKind = (a: Measure, b: Measure) => a === b || (MAKING.has(a) && MAKING.has(b));

function fromBefore(c: Context, draft: Draft): string | null {
  const { earlier, view } = c;
  const same = view.times.some((time) => time.same && isIn(time, c.segmentFrom, c.segmentTo));
  if (same) return earlier?.period ?? c.scene.topic.period;
  if (!earlier || c.distance > 2) return null;
  if (draft.kind === 'share' && isPresent(c)) return null;
  const ofADay = draft.measure === 'price' && earlier.period?.length === 10 && c.scene.follows(view.index);
  const pointed = draft.measure === 'workforce' && c.link >= 2;
  const carries =
    earlier.measure === draft.measure && (FLOWS.has(draft.measure) || draft.kind === 'change' || ofADay || pointed);
  if (carries && (c.link >= 2 || c.distance === 1)) return earlier.period;
  return c.link === 3 && FLOWS.has(draft.measure) && ofOneKind(earlier.measure, draft.measure) ? earlier.period : null;
}

/** Whether the number's verb is in the present: what holds now is not of the period told before. */
function isPresent(c: Context): boolean {
  for (let at = c.clauseFrom; at < c.spot.from; at++) {
    if (c.scene.has(at, Tag.verb) && c.scene.has(at, Tag.past)) return false;
    if (c.scene.has(at, Tag.present) && c.scene.has(at, Tag.verb) && !c.scene.has(at, Tag.changeNoun)) return true;
  }
  return false;
}

/** What is measured by the month or the year has a period even where the sentence does not repeat it: the last one said of it. */
const ALWAYS_DATED = new Set<Measure>(['exports', 'imports', 'revenue']);
function fromArticle(c: Context, draft: Draft): string | null {
  const ofReport = isOfReport(c, draft);
  if (
    (!ALWAYS_DATED.has(draft.measure) && !ofReport) ||
    draft.slot === 'initial' ||
    draft.slot === 'counterpart' ||
    isForeseen(c)
  )
    return null;
  const last = c.before.findLast(
    ({ measure, period, slot }) =>
      measure === draft.measure && period !== null && slot !== 'counterpart' && slot !== 'initial',
  );
  return last?.period ?? c.scene.topic.period;
}

/** A figure told in the past of a company whose half or quarter is reported on is of that half or quarter. */
function isOfReport(c: Context, draft: Draft): boolean {
  const { aboutCompany, period } = c.scene.topic;
  if (!aboutCompany || period === null || !/[QH/]/.test(period)) return false;
  if (!/^(?:other|demand|production|mine-production|price)$/.test(draft.measure)) return false;
  for (let at = c.clauseFrom; at < c.spot.from; at++)
    if (c.scene.has(at, Tag.past) && c.scene.has(at, Tag.verb)) return true;
  return false;
}

const isForeseen = (c: Context) => {
  for (let at = c.clauseFrom; at < c.spot.from; at++) if (c.scene.has(at, Tag.forecast)) return true;
  return false;
};

/** "now 4.25%" */
const NOW = /^(?:now|currently|today|presently)$/;

/** Where a period was found, from the words of the figure itself to none at all. */
export type PeriodFrom =
  | 'own'
  | 'back'
  | 'timeless'
  | 'column'
  | 'traded'
  | 'sibling'
  | 'opening'
  | 'line'
  | 'before'
  | 'article'
  | 'none';

export interface PeriodReading {
  readonly period: string | null;
  readonly from: PeriodFrom;
}

/** The period a figure is about; null where none is said. */
export function readPeriod(c: Context, draft: Draft, traded: boolean): PeriodReading {
  const { view } = c;
  if (NOW.test(c.scene.base[c.spot.from - 1] ?? '')) return { period: null, from: 'timeless' };
  const back = view.times.find((time) => time.back !== null && isIn(time, c.segmentFrom, c.segmentTo));
  if (back && draft.slot !== 'difference') {
    const made = shifted(back, (c.main ?? c.sibling)?.period ?? c.earlier?.period ?? null);
    if (made) return { period: made, from: 'back' };
  }
  const timeless = TIMELESS.has(draft.measure) && draft.kind !== 'change';
  const own = ownTime(c, draft);
  if (own && (!timeless || (draft.measure === 'duration' && own.from >= c.spot.to && own.from <= c.spot.to + 1)))
    return { period: periodOf(c, own, draft), from: 'own' };
  if (timeless) return { period: null, from: 'timeless' };
  const column = c.lines.find(({ what }) => what === 'column') ? fromLines(c) : null;
  if (column) return { period: column, from: 'column' };
  if (traded) return { period: newsDay(c.scene), from: 'traded' };
  return inherited(c, draft);
}

/** What the sentence leaves to its other figures, its opening, the lines around it or what was said before. */
function inherited(c: Context, draft: Draft): PeriodReading {
  const shared = c.sibling ? fromSiblings(c, draft) : null;
  if (shared) return { period: shared, from: 'sibling' };
  const opening = c.view.times.find(
    (time) => usable(time) && time.from - c.view.from <= 3 && time.from < c.spot.from && !isSpokenDay(c, time),
  );
  if (opening && draft.slot !== 'initial' && draft.slot !== 'counterpart')
    return { period: periodOf(c, opening, draft), from: 'opening' };
  const line = fromLines(c);
  if (line) return { period: line, from: 'line' };
  const before = c.sibling ? null : fromBefore(c, draft);
  if (before) return { period: before, from: 'before' };
  const article = fromArticle(c, draft);
  return article ? { period: article, from: 'article' } : { period: null, from: 'none' };
}
