import { Ballot } from './ballot.ts';
import { baselineBetween } from './baseline.ts';
import { addDays, grainOf, isAfter, isoDay, monthAway, periodBefore, yearOf, yearsAway } from './calendar.ts';
import type { Measure } from './claim.ts';
import { FOLK_HEADS } from './data/counted-words.ts';
import type { Context, Draft } from './draft.ts';
import { isOtherEntry } from './entry.ts';
import type { ContextLine } from './lines.ts';
import { headOf } from './measure-head.ts';
import { hasSince, isApposed, sinceStart, spanSince, yearlyTo } from './period-spans.ts';
import { isOpen, outlookPeriod, runningPeriod } from './running-period.ts';
import type { Scene } from './scene.ts';
import { Tag } from './tags.ts';
import type { Tense } from './tense.ts';
import type { Time } from './time-text.ts';
import {
  isAttribute,
  isInParticiple,
  isInRelative,
  isNow,
  isSpokenDay,
  isUsable,
  isWhole,
  verbBetween,
} from './time-use.ts';
import { words } from './word-class.ts';

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
/** What is measured by the month or the year has a period even where the sentence does not repeat it. */
const ALWAYS_DATED = new Set<Measure>(['exports', 'imports', 'revenue']);
/** What holds until something changes it: a date near by is not its own. */
const TIMELESS = new Set<Measure>(['reserves', 'element-count', 'stake', 'duration']);
const STATES = new Set<Measure>(['capacity', 'stockpile', 'workforce', 'supply', 'dependence', 'investment']);

/** Where a period was found, from the words of the figure itself to none at all. */
export type PeriodFrom =
  | 'own'
  | 'back'
  | 'column'
  | 'line'
  | 'traded'
  | 'sibling'
  | 'opening'
  | 'same'
  | 'before'
  | 'article'
  | 'outlook'
  | 'timeless'
  | 'none';

interface PeriodReading {
  readonly period: string | null;
  readonly from: PeriodFrom;
}

type Periods = Ballot<string | null>;
const isIn = (time: Time, from: number, to: number) => time.from >= from && time.from < to;
const isPast = (draft: Draft) => draft.slot === 'initial' || draft.slot === 'counterpart';

/** "Since April" spans from there to now for a change, and is that month for a state; "since 2023" is a baseline. */
function periodOf(c: Context, time: Time, draft: Draft): string | null {
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
function dayOfTrade(c: Context): string | null {
  const { published } = c.scene;
  const named = c.view.times.find(
    ({ period, reference, from }) =>
      period?.length === 10 && !reference && from >= c.clauseFrom && published !== null && period <= isoDay(published),
  );
  return named && !isSpokenDay(c, named) ? named.period : newsDay(c.scene);
}

function fromOwn(c: Context, draft: Draft, timeless: boolean, periods: Periods): void {
  const back = c.view.times.find((time) => time.back !== null && isIn(time, c.segmentFrom, c.segmentTo));
  if (back && draft.slot !== 'difference') {
    const made = shifted(back, (c.main ?? c.sibling)?.period ?? c.earlier?.period ?? null);
    if (made) periods.add(made, 44, 'back');
  }
  const own = ownTime(c, draft);
  if (own && (!timeless || (draft.measure === 'duration' && own.from >= c.spot.to && own.from <= c.spot.to + 1)))
    periods.add(periodOf(c, own, draft), 40, 'own');
}

const MAX_FRAGMENT = 5;
/** "1Q26 recap.": a few words without a verb that open the paragraph or the item a figure stands in. */
function fragmentBefore({ scene, view }: Context): ContextLine[] {
  const first = view.block.from;
  if (view.from === first || view.block.kind === 'row') return [];
  for (let at = first; at < Math.min(view.from, first + MAX_FRAGMENT + 2); at++) {
    if (scene.base[at] === '.') return [{ from: first, to: at, what: 'label' }];
    if (scene.has(at, Tag.verb) && !scene.has(at, Tag.changeNoun)) return [];
  }
  return [];
}

/** The lines around a figure that date it: a column's year, a bullet's quarter. */
/** "in 2024, when exports averaged 18,000 tonnes": the time before "when" is that of what follows. */
function fromWhen(c: Context, periods: Periods): void {
  const { base } = c.scene;
  const comma = base[c.clauseFrom] === ',' ? 1 : 0;
  if (base[c.clauseFrom + comma] !== 'when') return;
  const end = base[c.clauseFrom - 1] === ',' ? c.clauseFrom - 1 : c.clauseFrom;
  const time = c.view.times.find(({ to, period }) => to === end && period !== null);
  if (time) periods.add(time.period, 36, 'opening');
}

function fromLines(c: Context, periods: Periods): void {
  for (const { from, to, what } of [...c.lines, ...fragmentBefore(c)]) {
    if (what === 'title' || (what === 'heading' && c.view.block.kind !== 'item')) continue;
    const time = c.scene
      .facts(from, to)
      .times.find((one) => isUsable(one) && (what !== 'heading' || one.period?.length !== 10));
    if (time)
      periods.add(
        time.period,
        what === 'column' ? 38 : what === 'question' ? 5 : 10,
        what === 'column' ? 'column' : 'line',
      );
    if (time) return;
  }
}

function fromSentence(c: Context, draft: Draft, tense: Tense | null, periods: Periods): void {
  if (isPast(draft)) return;
  const { main } = c;
  if (main) {
    const shares =
      main.measure === draft.measure ||
      FLOWS.has(draft.measure) ||
      (draft.measure === 'other' && main.measure !== 'price');
    const sameVerb = !verbBetween(c, main.spot.to, c.spot.from);
    const corrects = main.modality === 'denied' && main.unit === draft.unit;
    const weight =
      shares || corrects ? 12 : 5 + (tense === 'past' ? 2 : 0) + (sameVerb ? 4 : 0) - (isState(draft) ? 2 : 0);
    const since = draft.kind === 'change' && hasSince(c) ? spanSince(c, main.period) : null;
    const over = c.foreseen && main.modality !== 'forecast' && main.period !== null && !isOpen(c, main.period);
    periods.add(since ?? main.period, main.period ? weight - (over ? 8 : 0) : 3, 'sibling');
  }
  const opening = c.view.times.find(
    (time) =>
      isUsable(time) &&
      time.from - c.view.from <= 3 &&
      time.from < c.spot.from &&
      !isSpokenDay(c, time) &&
      !isAttribute(c, c.view, time),
  );
  if (opening) periods.add(periodOf(c, opening, draft), 11, 'opening');
}

const isState = (draft: Draft) => STATES.has(draft.measure) && draft.kind !== 'change';

const SUMS = words('averaged totaled totalled amounted');
/** "averaged", "totalled": a figure over a stretch of time, said or not. */
function sumsUp({ scene, clauseFrom, spot }: Context): boolean {
  for (let at = Math.max(clauseFrom, spot.from - 4); at < spot.from; at++) if (scene.is(at, SUMS)) return true;
  return false;
}

/** A bullet of a company's results: what it made, sold and earned in the period it reports on. */
const isResult = (c: Context, draft: Draft) =>
  c.scene.topic.aboutCompany &&
  draft.org === c.scene.topic.company &&
  (FLOWS.has(draft.measure) || isRealised(c, draft)) &&
  !c.foreseen;

const isRealised = ({ scene, view, spot }: Context, draft: Draft) =>
  draft.measure === 'price' && /\b(?:reali[sz]ed|average|selling)\b/.test(scene.plain(view.from, spot.from));

/** Whether a figure goes on about what the one before it measured. */
const goesOn = (c: Context, draft: Draft) =>
  c.link >= 2 || FLOWS.has(draft.measure) || c.earlier?.measure === draft.measure || c.earlier === null;

const isAhead = ({ scene }: Context, period: string) => scene.published !== null && isAfter(period, scene.published);

/** How much the words speak for a figure of a time spoken of before, rather than of none. */
function carries(c: Context, draft: Draft, tense: Tense | null, period: string): number {
  let weight = tense === 'past' ? 3 : 0;
  if (sumsUp(c)) weight += 3;
  const ofResults = draft.measure === 'price' && draft.org !== null && tense === 'past';
  if (tense !== 'present' && (FLOWS.has(draft.measure) || ofResults || (draft.kind === 'change' && tense === 'past')))
    weight += 3;
  if (ALWAYS_DATED.has(draft.measure)) weight += 1;
  if (c.view.block.kind === 'item') weight += isResult(c, draft) ? 4 : -3;
  if (c.foreseen && tense !== 'past') weight += !isOpen(c, period) ? -3 : goesOn(c, draft) ? 2 : -4;
  else if (isAhead(c, period)) weight -= 8;
  else if (isOpen(c, period) && grainOf(period) !== 'year') weight -= 3;
  return weight;
}

function fromRunning(c: Context, draft: Draft, tense: Tense | null, periods: Periods): void {
  const running = runningPeriod(c);
  if (!running || isOtherEntry(c, running.distance)) return;
  const { period, distance, measure } = running;
  const { published } = c.scene;
  const ahead = published !== null && isAfter(period, published);
  if (ahead && c.link < 3 && measure !== draft.measure) return;
  const day = grainOf(period) === 'day';
  let weight = 2 + carries(c, draft, tense, period);
  if (measure === draft.measure) weight += 2;
  else if (measure !== null && !FLOWS.has(draft.measure) && c.link < 2) weight -= 2;
  if (distance === 1 && c.earlier?.modality === 'denied' && c.earlier.unit === draft.unit) weight += 6;
  if (c.link >= 2) weight += draft.kind === 'rank' && distance === 1 ? 8 : 2;
  if (c.view.block.kind === 'item') weight -= 2;
  weight += distance === 1 ? 1 : -distance;
  if (day) weight -= distance === 1 ? 1 : 4;
  if (c.main?.period) weight -= 5;
  periods.add(period, weight, 'before');
}

const GRAINS = new Set(['year', 'half', 'quarter', 'month', 'day']);
/** "That month", "in the quarter": the time spoken of, of the grain that is named where there is one. */
function fromSame(c: Context, periods: Periods): void {
  const { scene, view } = c;
  const same = view.times.find((time) => time.same && isIn(time, c.segmentFrom, c.segmentTo));
  if (!same) return;
  const unit = scene.base[same.to - 1] as string;
  const ofUnit = (period: string | null) => period !== null && (grainOf(period) === unit || !GRAINS.has(unit));
  const named = GRAINS.has(unit)
    ? [1, 2].flatMap((back) => scene.view(view.index - back)?.times.map(({ period }) => period) ?? []).find(ofUnit)
    : null;
  const earlier = [...c.before, ...c.siblings].findLast(({ period }) => ofUnit(period))?.period;
  const reported = scene.topic.period;
  const meant = named ?? earlier ?? (ofUnit(reported) ? reported : (runningPeriod(c)?.period ?? reported));
  if (meant) periods.add(meant, 34, 'same');
}

function fromBefore(c: Context, draft: Draft, tense: Tense | null, periods: Periods): void {
  fromSame(c, periods);
  if (isPast(draft) || opensThen(c)) return;
  fromRunning(c, draft, tense, periods);
  const { period: reported } = c.scene.topic;
  if (reported && !isOpen(c, reported)) {
    const weight = carries(c, draft, tense, reported) + (opensParagraph(c) ? 1 : 0) - (c.main?.period ? 4 : 0);
    periods.add(reported, weight, 'article');
  }
  const outlook = c.foreseen && goesOn(c, draft) ? outlookPeriod(c, draft.measure) : null;
  if (outlook) periods.add(outlook, 8, 'outlook');
}

/** "Then they fell": of a time after the one spoken of. */
const opensThen = ({ scene, view }: Context) =>
  scene.base[view.from] === 'then' || scene.base[view.from + 1] === 'then';
const opensParagraph = (c: Context) => c.view.from === c.view.block.from;

/** People and countries that are there, polled or due: they are counted, not measured over a time. */
const isFolk = (c: Context, draft: Draft) =>
  draft.measure === 'other' && draft.unit === 'count' && FOLK_HEADS.has(headOf(c));

function againstAny(c: Context, draft: Draft, timeless: boolean, tense: Tense | null): number {
  let weight = 6;
  if (timeless) weight += 11;
  else if (draft.measure === 'duration') weight += 5;
  if (tense !== 'past' && isFolk(c, draft)) weight += 9;
  if (isApposed(c, draft)) weight += 8;
  if (
    tense === 'present' &&
    !c.foreseen &&
    !(c.link >= 2 && (draft.kind === 'change' || draft.kind === 'rank' || c.earlier?.modality === 'denied'))
  )
    weight += 4;
  if (tense === 'future') weight += 3;
  if (tense === 'perfect') weight += 1;
  if (isState(draft) && tense !== 'past') weight += 2;
  return weight;
}

/** The period a figure is about; null where none is said. */
export function readPeriod(c: Context, draft: Draft, traded: boolean): PeriodReading {
  const opens = c.view.times.some((time) => isUsable(time) && time.from >= c.segmentFrom && time.to <= c.spot.from);
  if (isWhole(c) || (isNow(c) && !opens) || (draft.kind === 'rank' && isApposed(c, draft)))
    return { period: null, from: 'timeless' };
  const { tense } = c;
  const happened = draft.measure === 'duration' && (tense === 'past' || tense === 'future');
  const timeless = TIMELESS.has(draft.measure) && draft.kind !== 'change' && !happened;
  const periods: Periods = new Ballot();
  periods.add(null, againstAny(c, draft, timeless, tense), timeless ? 'timeless' : 'none');
  fromOwn(c, draft, timeless, periods);
  fromWhen(c, periods);
  fromLines(c, periods);
  if (traded && !timeless) periods.add(dayOfTrade(c), 40, 'traded');
  fromSentence(c, draft, tense, periods);
  fromBefore(c, draft, tense, periods);
  const best = periods.winner();
  return { period: best?.value ?? null, from: (best?.why[0] ?? 'none') as PeriodFrom };
}
