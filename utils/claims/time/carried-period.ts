import type { Measure } from '../claim.ts';
import type { Context, Draft } from '../draft.ts';
import { isDenied } from '../modality/denial.ts';
import { isOtherEntry } from '../scene/entry.ts';
import { Tag } from '../words/tags.ts';
import type { Tense } from '../words/tense.ts';
import { words } from '../words/word-class.ts';
import { periodComparedWith } from './baseline.ts';
import { firstMonth, grainOf, isAfter, lastMonthOf, stretchTo, yearOf, yearsAway } from './calendar.ts';
import { FLOWS, isIn, isPast, isState, type Periods } from './period-kinds.ts';
import { isYearly } from './period-spans.ts';
import { goesOnAfter, isMain, isOpen, isOver, outlookPeriod, type Running, runningPeriod } from './running-period.ts';
import { isPutAt, isSpokenDay } from './time-use.ts';

/** What is measured by the month or the year has a period even where the sentence does not repeat it. */
const ALWAYS_DATED = new Set<Measure>(['exports', 'imports', 'revenue']);
const SUMS = words('averaged totaled totalled amounted');
/** "averaged", "totalled": a figure over a stretch of time, said or not. */
function sumsUp({ scene, clauseFrom, spot }: Context): boolean {
  for (let at = Math.max(clauseFrom, spot.from - 4); at < spot.from; at++) if (scene.is(at, SUMS)) return true;
  return false;
}

/** A bullet or a line of a company's results: what it made, sold and earned in the period it reports on. */
const isResult = (c: Context, draft: Draft) =>
  c.scene.topic.aboutCompany &&
  draft.org === c.scene.topic.company &&
  (FLOWS.has(draft.measure) || isRealised(c, draft)) &&
  !c.foreseen;

/** "• Unit costs of $900 a tonne": what a company paid or got for a weight, among the results of a quarter or a half. */
const isRateOfResults = ({ scene, view, spot, foreseen }: Context, { measure, org, slot }: Draft): boolean =>
  measure === 'price' &&
  slot === 'level' &&
  org !== null &&
  org === scene.topic.company &&
  /^(?:quarter|half)$/.test(grainOf(scene.topic.period ?? '') ?? '') &&
  !foreseen &&
  scene.first(view.from, spot.from, FLOORS) < 0 &&
  !scene.hasFinite(view.from, spot.from);
/** "a price floor of $90": what is agreed, and nobody's price yet. */
const FLOORS = words('floor floors cap ceiling minimum maximum');

const isRealised = ({ scene, view, spot }: Context, draft: Draft) =>
  draft.measure === 'price' && /\b(?:reali[sz]ed|average|selling)\b/.test(scene.plain(view.from, spot.from));

/** Whether a figure goes on about what the one before it measured. */
const goesOn = (c: Context, draft: Draft) =>
  c.link >= 2 || FLOWS.has(draft.measure) || c.earlier?.measure === draft.measure || c.earlier === null;

const isAhead = ({ scene }: Context, period: string) => scene.published !== null && isAfter(period, scene.published);

const RANKING = words('follows follow comes come ranks rank trails trail leads lead accounts account');
/** "Vietnam follows with 3,000 tonnes": the next one of a list, in the present. */
const follows = ({ scene, segmentFrom, spot, earlier, distance }: Context, draft: Draft) =>
  distance === 1 &&
  earlier?.measure === draft.measure &&
  earlier.kind === draft.kind &&
  earlier.unit === draft.unit &&
  scene.first(segmentFrom, spot.from, RANKING) >= 0;

/** "• We gave … in 2022. It was 900.": the figure before is of the same item. */
const isInSameItem = ({ view, earlier }: Context) => earlier?.view.blockIndex === view.blockIndex;

function hasModal({ scene, clauseFrom, spot }: Context): boolean {
  for (let at = clauseFrom; at < spot.from; at++) if (scene.has(at, Tag.modal)) return true;
  return false;
}

const GUIDANCE = words('guidance outlook target targets');
/** "Output guidance was cut to 700 tonnes": of a time that is not over. */
const isOfGuidance = ({ scene, clauseFrom, spot, sibling }: Context) =>
  sibling === null && scene.first(clauseFrom, spot.from, GUIDANCE) >= 0;

const HEARSAY = words('claims allegations assertions suggestions rumours rumors reports');
/** "Claims that exports fell by half are groundless": what somebody said, of no time that is told. */
const isHearsay = (c: Context) =>
  c.view.says(HEARSAY) && c.scene.first(c.view.from, c.spot.from, HEARSAY) >= 0 && isDenied(c);

/** How much the words speak for a figure of a time spoken of before, rather than of none. */
function carries(c: Context, draft: Draft, tense: Tense | null, period: string): number {
  let weight = tense === 'past' ? 3 : 0;
  if (sumsUp(c)) weight += 3;
  if (draft.kind === 'share' && tense === 'past' && c.distance === 1 && c.scene.follows(c.view.index) && !hasModal(c))
    weight += 2;
  const ofResults = draft.measure === 'price' && draft.org !== null && tense === 'past';
  if (tense !== 'present' && (FLOWS.has(draft.measure) || ofResults || (draft.kind === 'change' && tense === 'past')))
    weight += 3;
  if (ALWAYS_DATED.has(draft.measure)) weight += 1;
  if (tense === 'present' && follows(c, draft)) weight += 7;
  if (c.view.block.kind === 'item')
    weight += isResult(c, draft) ? 4 : isRateOfResults(c, draft) ? 7 : isInSameItem(c) ? 0 : -3;
  else if (isResult(c, draft) && !c.scene.hasFinite(c.view.from + 1, c.spot.from)) weight += 4;
  if (isHearsay(c)) weight -= 8;
  // "It has 9,400 employees": what is there now.
  if (isState(draft) && draft.kind === 'amount' && tense === 'present' && !isOpen(c, period)) weight -= 6;
  if (c.foreseen && tense !== 'past') weight += !isOpen(c, period) ? -3 : goesOn(c, draft) ? 2 : -4;
  else if (isAhead(c, period)) weight -= 8;
  if (c.foreseen && !isOpen(c, period) && isOfGuidance(c)) weight -= 8;
  else if (isOpen(c, period) && grainOf(period) !== 'year') weight -= 3;
  return weight;
}

/** "The total of 2022 was 900 t. ¶ Japan took 40 t": a new paragraph goes on with the month, quarter or half reported on, not with one told by the way. */
function isBackAtReport(c: Context, { period, distance }: Running): boolean {
  const { scene, view } = c;
  const reported = scene.topic.period;
  if (reported === null || !/^(?:month|quarter|half)$/.test(grainOf(reported)) || goesOnAfter(c, reported))
    return false;
  const isOlder = firstMonth(period) < firstMonth(reported) && !isStretchTo(period, reported);
  return (isOlder || isItsEnd(period, reported)) && scene.view(view.index - distance)?.blockIndex !== view.blockIndex;
}

/** "It ended June with $9m in hand", in the results of a quarter or a half. */
const isItsEnd = (period: string, reported: string): boolean =>
  grainOf(period) === 'month' &&
  grainOf(reported) !== 'month' &&
  yearOf(period) === yearOf(reported) &&
  Number(period.slice(5)) === lastMonthOf(reported)?.month;

/** "in the first seven months", in a report on July. */
const isStretchTo = (period: string, reported: string) => period.includes('/') && period.endsWith(`/${reported}`);

/** Months after which a price is one of long ago. */
const LONG_AGO = 3;
const OF_STATISTICS = words('average averaged mean imports exports');
/** "A year ago a kilo cost $9. ¶ Offers of terbium were at $70": where a market report goes on after a glance back it is at its own day again. */
function isBackFromPast(
  { scene, view, earlier, sibling, clauseFrom, spot }: Context,
  draft: Draft,
  { period, distance }: Running,
): boolean {
  const { published } = scene;
  if (draft.measure !== 'price' || draft.org !== null || !published || period.includes('/')) return false;
  // "The average price of these imports was $9": of the year reported on.
  if (sibling?.period === period || scene.first(clauseFrom, spot.from, OF_STATISTICS) >= 0) return false;
  const ago = published.year * 12 + published.month - 1 - firstMonth(period);
  if (ago <= (grainOf(period) === 'year' ? 12 : LONG_AGO)) return false;
  const isElsewhere = scene.view(view.index - distance)?.blockIndex !== view.blockIndex;
  return isElsewhere || (earlier?.measure === 'price' && earlier.material !== draft.material);
}

function fromRunning(c: Context, draft: Draft, tense: Tense | null, periods: Periods): void {
  const running = runningPeriod(c);
  if (!running || isOtherEntry(c, running.distance)) return;
  const { period, distance, measure } = running;
  if (isYearly(c) && draft.kind === 'amount' && grainOf(period) !== 'year' && c.link < 2) return;
  if (isAhead(c, period) && c.link < 3 && measure !== draft.measure) return;
  const day = grainOf(period) === 'day';
  let weight = 2 + carries(c, draft, tense, period);
  if (measure === draft.measure) weight += 2;
  else if (measure !== null && !FLOWS.has(draft.measure) && c.link < 2)
    weight -= isState(draft) && draft.kind === 'amount' ? 5 : 2;
  if (distance === 1 && c.earlier?.modality === 'denied' && c.earlier.unit === draft.unit) weight += 6;
  // "China mines 60% of all tin", after last month's exports: so it is at any time.
  if (draft.kind === 'share' && tense === 'present' && measure !== draft.measure) weight -= 6;
  // "The survey puts it at 51 tonnes": what was just told, and of the same time.
  if (distance === 1 && isPutAt(c)) weight += 6;
  if (c.link >= 2) weight += draft.kind === 'rank' && distance === 1 ? 8 : 2;
  if (c.view.block.kind === 'item' && !isInSameItem(c)) weight -= 2;
  weight += distance === 1 ? 1 : -distance;
  if (day) weight -= distance === 1 ? 1 : 4;
  // "stocks of $9m as of June 30. Sales rose 8%", in the results of a quarter.
  if (day && FLOWS.has(draft.measure) && measure !== draft.measure && c.scene.topic.period !== null) weight -= 6;
  if (draft.measure === 'reserves') weight -= 5;
  if (c.main?.period) weight -= 5;
  if (isBackAtReport(c, running) || isBackFromPast(c, draft, running)) weight -= 8;
  periods.add(period, weight, 'before');
}

const EARLY = 3;
/** "in the year": that of the period reported on, else the last one that was nearly over when the article appeared. */
function yearReported({ scene: { topic, published } }: Context): string | null {
  if (topic.period) return String(yearOf(topic.period));
  return published && String(published.month <= EARLY ? published.year - 1 : published.year);
}

/** "narrowed to $3m from $5m in the first quarter of 2022": a time that only a figure left behind is of. */
const isOfAside = ({ before }: Context, period: string | null) => {
  const its = before.filter((draft) => draft.period === period);
  return its.length > 0 && !its.some(isMain);
};

/** "In the quarter" in a report on a year, a half or a quarter's last month: the quarter that ends with it; "in the half" alike. */
function lastPart(period: string, months: number): string | null {
  const end = lastMonthOf(period);
  if (end === null || end.month % months > 0 || end.months === months) return null;
  return stretchTo(yearOf(period.slice(period.indexOf('/') + 1)), end.month, months);
}
const MONTHS_OF_PART: ReadonlyMap<string, number> = new Map([
  ['quarter', 3],
  ['half', 6],
]);

const UNIT_OF: Readonly<Record<string, string>> = { annual: 'year', quarterly: 'quarter', monthly: 'month' };
const GRAINS = new Set(['year', 'half', 'quarter', 'month', 'day']);
const MAX_OPENING = 2;
/** "In the quarter it sank two shafts and paid $9m": a time that opens the sentence is of all that was done then. */
const opensSentence = (c: Context, { from }: { from: number }) =>
  from - c.view.from <= MAX_OPENING && from < c.spot.from && c.tense === 'past';

/** "Over the year the rise was 3%" in a report on a quarter: against what the change is, and not when. */
const isOverTheYear = ({ scene, view }: Context, { kind }: Draft, from: number) =>
  kind === 'change' &&
  from - view.from <= MAX_OPENING &&
  scene.base[from - 1] === 'over' &&
  scene.base[from + 1] === 'year' &&
  /^(?:quarter|month)$/.test(grainOf(scene.topic.period ?? '') ?? '');

/**
 * "That month", "in the quarter": the time spoken of, of the grain that is named where there is one. "That" may point at one that
 * was only compared with; "the" means the one reported on.
 */
function fromSame(c: Context, draft: Draft, periods: Periods): void {
  const { scene, view } = c;
  const same = view.times.find(
    (time) => time.same && (isIn(time, c.segmentFrom, c.segmentTo) || opensSentence(c, time)),
  );
  if (!same || isOverTheYear(c, draft, same.from)) return;
  const isHalfYear = scene.base[same.to - 2] === '-';
  const written = isHalfYear ? 'half' : (scene.base[same.to - 1] as string);
  const unit = UNIT_OF[written] ?? written;
  const pointed = scene.base[same.from] === 'that';
  // "It expects $9m for the fourth quarter. It earned $8m in the quarter": what was earned is of one that is over.
  const ofUnit = (period: string | null) =>
    period !== null &&
    (grainOf(period) === unit || !GRAINS.has(unit)) &&
    !(unit === 'quarter' && c.tense === 'past' && goesOnAfter(c, period));
  const ofAnyGrain = unit === 'time' || unit === 'then';
  const named =
    GRAINS.has(unit) || ofAnyGrain
      ? [1, 2]
          .flatMap((back) => scene.view(view.index - back)?.times ?? [])
          .find(({ period, reference }) => (pointed || (!reference && !isOfAside(c, period))) && ofUnit(period))?.period
      : null;
  const earlier = [...c.before, ...c.siblings].findLast(
    (draft) => (pointed || (isMain(draft) && draft.periodFrom !== 'back')) && ofUnit(draft.period),
  )?.period;
  const reported = scene.topic.period;
  const year = unit === 'year' && scene.base[same.from] === 'the' ? yearReported(c) : null;
  const months = MONTHS_OF_PART.get(unit);
  const last = months !== undefined && reported !== null ? lastPart(reported, months) : null;
  const meant =
    named ?? earlier ?? year ?? (ofUnit(reported) ? reported : (last ?? runningPeriod(c)?.period ?? reported));
  if (meant) periods.add(meant, 34, 'same');
}

const MONTHS_OF_YEAR = /^(\d{4})-(\d\d)\/(\d{4})-(\d\d)$/;
/** A calendar year, twelve months of another, or a half, which is held against the same one a year before. */
function isHeldAgainstYear(period: string): boolean {
  const [, year, month, endYear, endMonth] = MONTHS_OF_YEAR.exec(period)?.map(Number) ?? [];
  if (!year || !month || !endYear || !endMonth) return grainOf(period) === 'year' || grainOf(period) === 'half';
  return (endYear - year) * 12 + endMonth - month === 11;
}

/** "Profit came to $9m, after $12m", "fell in the year to $9m from $12m": that of the same time a year before. */
function fromYearBefore(c: Context, draft: Draft, periods: Periods): void {
  const { main, scene, spot, view } = c;
  if (draft.measure !== 'revenue') return;
  const isAfter = draft.slot === 'counterpart' && scene.base[spot.from - 1] === 'after';
  const isQuarter = main?.period != null && scene.topic.aboutCompany && grainOf(main.period) === 'quarter';
  const isFromYear = draft.slot === 'initial' && main?.period != null && (isQuarter || isHeldAgainstYear(main.period));
  if (!isAfter && !isFromYear) return;
  const isDated = view.times.some((time) => time.from >= spot.to && !isSpokenDay(c, time));
  if (main?.period && main.measure === 'revenue' && !isDated) periods.add(yearsAway(main.period, -1), 14, 'back');
}

const AGAINST = words('against versus vs after from');
const AVERAGED = words('averaged averaging average');
/** "averaged $58, against $46 in 2024": the year after the one compared with, where that is over. */
function fromYearAfter(c: Context, draft: Draft, periods: Periods): void {
  const { scene, spot, view } = c;
  if (draft.slot !== 'level' || draft.kind !== 'amount' || c.tense !== 'past') return;
  const next = view.spots.find(({ from }) => from > spot.from);
  if (!next || scene.first(c.clauseFrom, next.from, AVERAGED) < 0) return;
  const time = view.times.find(({ from }) => from >= next.to);
  if (!scene.is(next.from - 1, AGAINST) && !(time?.reference && scene.has(next.to, Tag.comparative))) return;
  const year = time?.period;
  if (year?.length === 4 && scene.published && Number(year) < scene.published.year)
    periods.add(String(Number(year) + 1), 9, 'article');
}

/** "12% lower than in November 2024" in a report on November 2025: the period that is the like of the one compared with. */
function fromCompared(c: Context, draft: Draft, periods: Periods): void {
  if (draft.kind !== 'change') return;
  const reference = c.view.times.find(
    (time) => time.reference && time.period && isIn(time, c.segmentFrom, c.segmentTo),
  );
  const meant = reference?.period ? periodComparedWith(c, reference.period, draft.measure) : null;
  if (meant) periods.add(meant, FLOWS.has(draft.measure) ? 12 : 9, 'article');
}

/** "expects to have earned": what is over, though it is not yet known. */
function isCompleted({ scene, clauseFrom, spot }: Context): boolean {
  for (let at = clauseFrom; at < spot.from - 1; at++)
    if (scene.base[at] === 'to' && scene.base[at + 1] === 'have' && scene.has(at - 1, Tag.forecast)) return true;
  return false;
}

/** The times that the sentences before left running. */
export function fromBefore(c: Context, draft: Draft, told: Tense | null, periods: Periods): void {
  const tense = isCompleted(c) ? 'past' : told;
  fromSame(c, draft, periods);
  fromYearBefore(c, draft, periods);
  if (isPast(draft) || opensThen(c)) return;
  fromRunning(c, draft, tense, periods);
  const { period: reported } = c.scene.topic;
  if (reported !== null && isOver(c, reported) && !isOtherEntry(c, c.view.index)) {
    const weight = carries(c, draft, tense, reported) + (opensParagraph(c) ? 1 : 0) - (c.main?.period ? 4 : 0);
    periods.add(reported, weight, 'article');
  }
  fromYearAfter(c, draft, periods);
  fromCompared(c, draft, periods);
  const outlook = c.foreseen && goesOn(c, draft) ? outlookPeriod(c, draft.measure) : null;
  if (outlook) periods.add(outlook, 8, 'outlook');
}

/** "Then they fell": of a time after the one spoken of. */
const opensThen = ({ scene, view }: Context) =>
  scene.base[view.from] === 'then' || scene.base[view.from + 1] === 'then';
const opensParagraph = (c: Context) => c.view.from === c.view.block.from;
