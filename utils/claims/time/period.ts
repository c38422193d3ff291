import { isIn } from '../../text/vocabulary.ts';
import { Ballot } from '../ballot.ts';
import type { Measure } from '../claim.ts';
import { FOLK_HEADS } from '../data/counted-words.ts';
import type { Context, Draft } from '../draft.ts';
import { headOf } from '../measure/measure-head.ts';
import { isSomebodysForecast } from '../modality/market-forecast.ts';
import type { ContextLine } from '../scene/lines.ts';
import { wholeInFront } from '../scene/whole-in-front.ts';
import { Tag } from '../words/tags.ts';
import type { Tense } from '../words/tense.ts';
import { COMMA, words } from '../words/word-class.ts';
import { baselineBetween } from './baseline.ts';
import { firstMonth } from './calendar.ts';
import { fromBefore } from './carried-period.ts';
import { workedOutFrom } from './conclusion.ts';
import { dayOfTrade } from './day-of-trade.ts';
import { fromOwn, fromWhen, isOfOtherClause, periodOf } from './own-period.ts';
import { FLOWS, isPast, isState, type PeriodFrom, type Periods } from './period-kinds.ts';
import { hasSince, spanSince } from './period-spans.ts';
import { isOver, runningPeriod } from './running-period.ts';
import type { Time } from './time-text.ts';
import {
  isApposed,
  isAttribute,
  isNow,
  isOfTheWhole,
  isOfThose,
  isPutAt,
  isSpokenDay,
  isToldInRelative,
  isUsable,
  isWhole,
  verbBetween,
} from './time-use.ts';

/** What holds until something changes it: a date near by is not its own. */
const TIMELESS = new Set<Measure>(['reserves', 'element-count', 'stake', 'duration']);

interface PeriodReading {
  readonly period: string | null;
  readonly from: PeriodFrom;
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

/** A column of changes that names no time tells how the row's latest figure moved: "Oct | Sep | m/m". */
function latestOfRow({ siblings }: Context): string | null {
  const dated = siblings.flatMap(({ periodFrom, period }) => (periodFrom === 'column' && period ? [period] : []));
  return dated.reduce<string | null>((latest, period) => (latest === null || period > latest ? period : latest), null);
}

/** More than the month that opens a row has as a time of the figure's own. */
const OWN_CELL = 60;
/** "July | 5,994 | 6,120" under years: the month of its column's year. */
function partOfColumnYear({ lines, scene }: Context, year: string | null): string | null {
  const label = lines.find(({ what }) => what === 'row');
  if (!label || !year || !/^\d{4}$/.test(year)) return null;
  const [time] = scene.facts(label.from, label.to).times;
  const isPart = time?.from === label.from && time.to === label.to && label.to === label.from + 1;
  return isPart && time.period && /^\d{4}-(?:\d\d|[QH]\d)$/.test(time.period) ? year + time.period.slice(4) : null;
}

/** The lines around a figure that date it: a column's year, a bullet's quarter. */
function fromLines(c: Context, draft: Draft, periods: Periods): void {
  for (const { from, to, what } of [...c.lines, ...fragmentBefore(c)]) {
    if (what === 'title' || (what === 'heading' && c.view.block.kind !== 'item')) continue;
    const time = c.scene
      .facts(from, to)
      .times.find(
        (one) => isUsable(one) && (what !== 'heading' || one.period?.length !== 10 || draft.measure === 'price'),
      );
    const latest = !time && what === 'column' && draft.kind === 'change' ? latestOfRow(c) : null;
    if (latest) periods.add(latest, 38, 'column');
    if (!time) continue;
    const part = what === 'column' ? partOfColumnYear(c, time.period) : null;
    if (part) {
      periods.add(part, OWN_CELL, 'column');
      return;
    }
    periods.add(
      time.period,
      what === 'column' ? 38 : what === 'question' ? 5 : 10,
      what === 'column' ? 'column' : 'line',
    );
    return;
  }
}

const RELATIVE = words('which who whose');
/** "The stock, which has gained 60% this year, dipped 1%": the figure before stands in a clause that has ended. */
function isInClosedRelative({ view, clauseFrom, scene }: Context, { spot }: Draft): boolean {
  const start = view.clauses.findLast((clause) => clause <= spot.from) ?? view.from;
  return (
    start < clauseFrom && (scene.is(start, RELATIVE) || scene.is(start + 1, RELATIVE)) && scene.base[clauseFrom] === ','
  );
}

const JOINED = words(', and');
/** "came to 900 tonnes, which is little, and down 3%": told without a verb of its own, of what the sentence is about. */
const isElliptic = ({ scene, spot }: Context) => scene.is(spot.from - 1, UP_DOWN) && scene.is(spot.from - 2, JOINED);
const UP_DOWN = words('up down');

/** "While it stood at 900 t in 2021, output has now halved", "$600m, which has since grown to $900m": what has come about since. */
const isByNow = ({ scene, tense, clauseFrom, spot }: Context, { kind }: Draft) =>
  tense === 'perfect' && scene.first(clauseFrom, spot.from, kind === 'change' ? NOW : BY_NOW) >= 0;
const NOW = words('now');

/** "stood at 900 t, which is 4% less": a change worked out of the figure that it stands right behind, and of its time. */
function isToldOfMain({ scene, main, spot }: Context, { kind }: Draft): boolean {
  if (kind !== 'change' || !main) return false;
  const which = scene.base[main.spot.to] === ',' ? main.spot.to + 1 : main.spot.to;
  return scene.is(which, RELATIVES) && scene.has(which + 1, Tag.be) && spot.from - which <= MAX_WORKED_OUT;
}
const BY_NOW = words('now since');

/** "91% of refining in 2025, against 60% of mining": a part of another thing at the same time. */
const isOfAnotherThing = ({ main }: Context, { slot, kind, measure, material }: Draft) =>
  slot === 'counterpart' &&
  kind === 'share' &&
  main?.kind === 'share' &&
  (main.measure !== measure || main.material !== material);

/** "June had seen 900 t, so the fall was 3%": the period spoken of before, of which the value it is worked out from is an earlier like. */
function concludedPeriod(c: Context, draft: Draft): string | null {
  const from = workedOutFrom(c, draft)?.period;
  if (!from) return null;
  const isLater = (period: string | null | undefined): period is string =>
    period != null && firstMonth(period) > firstMonth(from) && baselineBetween(period, from) !== null;
  return [runningPeriod(c)?.period, c.scene.topic.period].find(isLater) ?? null;
}

function fromSentence(c: Context, draft: Draft, tense: Tense | null, periods: Periods): void {
  const isSet = isOfAnotherThing(c, draft);
  if (isPast(draft) && !isSet && !isSomebodysForecast(c)) return;
  const { main, view } = c;
  const concluded = concludedPeriod(c, draft);
  if (concluded) {
    periods.add(concluded, 24, 'before');
    return;
  }
  // What somebody earned is not of the day on which the share moved.
  if (main && !(main.periodFrom === 'traded' && draft.measure === 'revenue')) {
    const isConverted = draft.kind === 'amount' && view.says(CONVERTS) && isWorkedOut(c);
    const shares =
      isSet ||
      main.measure === draft.measure ||
      FLOWS.has(draft.measure) ||
      (draft.measure === 'other' && main.measure !== 'price') ||
      isConverted;
    const sameVerb = !verbBetween(c, main.spot.to, c.spot.from);
    const corrects = main.modality === 'denied' && main.unit === draft.unit;
    // "It mined 900 tonnes last year and holds 5,000": a time that is over does not date what holds now.
    const turns =
      (c.tense === 'present' || isByNow(c, draft)) &&
      !isElliptic(c) &&
      !isToldOfMain(c, draft) &&
      !c.foreseen &&
      !sameVerb &&
      !corrects &&
      !isConverted &&
      (main.modality === 'forecast' || (isOver(c, main.period) && !isOfThose(c)));
    const aside = !corrects && (isInClosedRelative(c, main) || (main.modality === 'forecast' && isToldInRelative(c)));
    const weight = aside
      ? 0
      : shares || corrects
        ? 12 + (isConverted ? 8 : 0)
        : 5 + (tense === 'past' ? 2 : 0) + (sameVerb ? 4 : 0) - (isState(draft) ? 2 : 0);
    const since = draft.kind === 'change' && draft.slot !== 'final' && hasSince(c) ? spanSince(c, main.period) : null;
    const over = c.foreseen && main.modality !== 'forecast' && isOver(c, main.period);
    // "grew 3%, better than the 2% that economists had predicted": of the same time.
    const expected = over && main.measure === draft.measure && isSomebodysForecast(c);
    const apart = (over || turns) && !expected;
    periods.add(since ?? main.period, main.period ? weight - (apart ? 8 : 0) : 3, 'sibling');
  }
}

/** More than all that the sentences before speak for. */
const OF_THE_SENTENCE = 24;
/** The time that opens the sentence. */
function fromOpening(c: Context, draft: Draft, tense: Tense | null, periods: Periods): void {
  if (isPast(draft) && !isOfAnotherThing(c, draft) && !isSomebodysForecast(c)) return;
  const whole = wholeInFront(c);
  const opening = c.view.times.find(
    (time) =>
      isUsable(time) &&
      !isToldInRelative(c) &&
      (time.from - c.view.from <= 3 || (whole !== null && time.to === whole.to)) &&
      time.from < c.spot.from &&
      !isOfOtherClause(c, time) &&
      !isOfOtherPlan(c, time) &&
      !isSpokenDay(c, time) &&
      !isAttribute(c, c.view, time),
  );
  if (!opening) return;
  // "In the first half of 2025, exports of the 17 elements rose 9%": the figure before is of no time, and what opens the sentence dates this one.
  const isFirstDated = c.main !== null && c.main.period === null && tense === 'past';
  const isOfWhole = whole !== null && opening.from > whole.from && opening.to <= whole.to;
  const weight = isFirstDated || isOfWhole ? OF_THE_SENTENCE : tense === 'future' && c.foreseen ? 14 : 11;
  periods.add(periodOf(c, opening, draft), weight, 'opening');
}

const CONVERTS = words('works work worked comes came amounts amounted equals equates translates');
/** "came to $90m in May, which works out at $30 a kilo": the same told in another measure. */
const isWorkedOut = ({ scene, clauseFrom, spot }: Context): boolean => {
  const at = scene.last(clauseFrom, spot.from, CONVERTS);
  return at >= 0 && scene.is(at - 1, RELATIVES) && spot.from - at <= MAX_WORKED_OUT;
};
const MAX_WORKED_OUT = 4;

/** "By 2027 it wants to hire 90 people, and it is building in three towns": the time of a plan, and not of what is so beside it. */
const isOfOtherPlan = ({ main, foreseen, tense }: Context, { period, to }: Time): boolean =>
  main?.modality === 'forecast' && !foreseen && tense === 'present' && main.spot.from > to && main.period === period;

/** People and countries that are there, polled or due: they are counted, not measured over a time. */
const isFolk = (c: Context, draft: Draft) =>
  draft.measure === 'other' && draft.unit === 'count' && FOLK_HEADS.has(headOf(c));

function againstAny(c: Context, draft: Draft, timeless: boolean, tense: Tense | null): number {
  let weight = isSoFar(c) ? 22 : 6;
  if (isOfThose(c)) return weight;
  if (timeless) weight += 11;
  else if (draft.measure === 'duration') weight += tense === 'past' ? 3 : 5;
  if (tense !== 'past' && isFolk(c, draft)) weight += 9;
  if (isApposed(c, draft)) weight += 8;
  if (
    tense === 'present' &&
    !isElliptic(c) &&
    !isPutAt(c) &&
    !c.foreseen &&
    !(c.link >= 2 && (draft.kind === 'change' || draft.kind === 'rank' || c.earlier?.modality === 'denied'))
  )
    weight += 4;
  if (tense === 'future') weight += 3;
  if (tense === 'perfect') weight += 1;
  if (isState(draft) && tense !== 'past') weight += 2;
  return weight;
}

const COUNTS = new Set<Measure>(['element-count', 'controlled-count']);
const LISTING = words('put added placed named listed removed dropped took included');
/** "In May the ministry put ten of them on the list": what was done then. */
const isListed = ({ scene, clauseFrom, spot }: Context) => scene.first(clauseFrom, spot.from, LISTING) >= 0;

const RELATIVES = words('which who that');
/** "In 2023 I bought tin, which today sells for $24", "said in June that half now comes from Peru": where the figure's own clause begins, else its sentence. */
function relativeFrom({ scene, view, clauseFrom }: Context): number {
  const opens = scene.base[clauseFrom] === ',' ? clauseFrom + 1 : clauseFrom;
  return scene.is(opens, RELATIVES) ? opens : view.from;
}

/** "the country's two tin groups": what somebody has, whatever it did. */
const isOfSomebody = ({ scene, spot }: Context, { unit, measure }: Draft) =>
  unit === 'count' && measure === 'other' && scene.possessive(spot.from - 1) && !scene.isQuantity(spot.from - 1);

/** "has so far granted 23 licences": up to now. */
const isSoFar = ({ scene, view, segmentFrom, segmentTo }: Context) => {
  if (!view.says(FAR)) return false;
  const has = scene.first(segmentFrom, segmentTo, HAS);
  for (let at = has + 1; has >= 0 && at < segmentTo; at++)
    if (scene.base[at] === 'far' && scene.base[at - 1] === 'so') return true;
  return false;
};
const HAS = words('has have');
const FAR = words('far');

/** "enough for half a million cars": what a quantity would do, and nothing of a time. */
const isEquivalent = ({ scene, spot, view, segmentFrom }: Context) => {
  const at = view.says(ENOUGH) ? scene.last(Math.max(segmentFrom, spot.from - 4), spot.from, ENOUGH) : -1;
  return at >= 0 && (scene.base[at] !== 'equivalent' || /^(?:to|of)$/.test(scene.base[at + 1] ?? ''));
};
const ENOUGH = words('enough sufficient equivalent');

const EXTENTS = /^(?:km|m|cm|mm|mile|foot|inch|hectare|acre|km2|sq km|m2|degC)$/;
/** Lengths, areas and temperatures are of no time. */
const isExtent = ({ unit, measure, kind }: Draft) => measure === 'other' && kind === 'amount' && EXTENTS.test(unit);

/** "having touched $11,104 last week": of a time of its own that no period names, and not of the day's trade. */
const isOfUnnamedTime = ({ scene, view, spot, segmentTo }: Context) => {
  const next = view.spots.find(({ from }) => from >= spot.to)?.from ?? segmentTo;
  const comma = scene.first(spot.to, Math.min(segmentTo, next), COMMA);
  const end = comma < 0 ? Math.min(segmentTo, next) : comma;
  return view.times.some(
    ({ period, back, same, from }) => period === null && back === null && !same && from >= spot.to && from < end,
  );
};

const POLLED = words(
  'economist economists analyst analysts forecaster forecasters strategist strategists respondent respondents',
);
/** "as all 14 economists had expected": who was asked, whatever they were asked of. */
const arePolled = (c: Context) => c.spot.quantity.form === 'count' && isIn(POLLED, headOf(c));

const WORTH = words('worth valued');
/** "Boreal, worth $3bn, fell 2%": what a thing is, beside what it did. */
function isWorthOf({ scene, spot, segmentFrom }: Context, { measure }: Draft): boolean {
  if (measure !== 'market-value' || scene.base[spot.to] !== ',' || !scene.has(spot.to + 1, Tag.verb)) return false;
  const at = scene.last(Math.max(segmentFrom, spot.from - 2), spot.from, WORTH);
  return at >= 0 && scene.base[at - 1] === ',';
}

/** What flowed or was paid did so at some time: told in the past and of no time, that one was missed as often as not. */
function undatedOf({ tense }: Context, draft: Draft): PeriodFrom {
  const isToldOfBefore = tense === 'past' && draft.kind !== 'share';
  if ((FLOWS.has(draft.measure) || draft.measure === 'price') && (isPast(draft) || isToldOfBefore)) return 'missed';
  return tense === 'past' ? 'once' : 'none';
}

/** "The seven-month total was 400 t, down 3%": told with a figure of a stretch that is not known. */
const goesWithUnknown = ({ main }: Context, { measure }: Draft) =>
  main?.periodFrom === 'unnamed' && main.measure === measure;

/** "A flat that was let for $900 in 2022 now costs $1,400": the time of a clause that tells what was. */
const isOfWhatWas = ({ scene, view, spot }: Context, { from, to }: Time): boolean =>
  scene.first(to, spot.from, NOW) >= 0 && scene.first(view.from, from, RELATIVES) >= 0;

const COMPARES = words('compares compare');
/** "Output, 900 t, compares with 850": what is held now against an earlier value was so before. */
function isHeldAgainst({ scene, spot, sibling }: Context): boolean {
  const next = scene.base[spot.to] === ',' ? spot.to + 1 : spot.to;
  // "…, and tin, 300 t, with 280"
  const isNextPair = sibling?.slot === 'counterpart' && scene.base[next] === 'with' && scene.isQuantity(next + 1);
  return isNextPair || scene.is(next, COMPARES);
}

/** The period a figure is about; null where none is said. */
export function readPeriod(c: Context, draft: Draft, traded: boolean): PeriodReading {
  const opens = c.view.times.some(
    (time) =>
      isUsable(time) &&
      time.from >= Math.max(c.segmentFrom, relativeFrom(c)) &&
      time.to <= c.spot.from &&
      !isOfWhatWas(c, time),
  );
  if (
    isWhole(c) ||
    isOfSomebody(c, draft) ||
    isOfTheWhole(c) ||
    isEquivalent(c) ||
    (isNow(c) && !opens) ||
    isApposed(c, draft) ||
    isWorthOf(c, draft) ||
    arePolled(c)
  )
    return { period: null, from: 'timeless' };
  if ((traded || c.sibling?.periodFrom === 'traded') && isOfUnnamedTime(c)) return { period: null, from: 'unnamed' };
  const tense = isHeldAgainst(c) ? 'past' : c.tense;
  const happened =
    (draft.measure === 'duration' && (tense === 'past' || tense === 'future')) ||
    (COUNTS.has(draft.measure) && tense === 'past' && isListed(c));
  const timeless = (TIMELESS.has(draft.measure) && draft.kind !== 'change' && !happened) || isExtent(draft);
  const periods: Periods = new Ballot();
  periods.add(null, againstAny(c, draft, timeless, tense), timeless ? 'timeless' : 'none');
  fromOwn(c, draft, timeless, periods);
  fromWhen(c, periods);
  fromLines(c, draft, periods);
  if (traded && !timeless) periods.add(dayOfTrade(c), 40, 'traded');
  if (goesWithUnknown(c, draft)) periods.add(null, 24, 'unnamed');
  fromSentence(c, draft, tense, periods);
  fromOpening(c, draft, tense, periods);
  fromBefore(c, draft, tense, periods);
  const best = periods.winner();
  const why = best?.why ?? [];
  const from = (why.includes('unnamed') ? 'unnamed' : (why[0] ?? 'none')) as PeriodFrom;
  return { period: best?.value ?? null, from: from === 'none' ? undatedOf(c, draft) : from };
}
