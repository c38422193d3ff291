import type { Context, Draft } from '../draft.ts';
import { SUBJECT_PRONOUNS } from '../words/pronouns.ts';
import { Tag } from '../words/tags.ts';
import { REGULAR_PAST } from '../words/tense.ts';
import { COMMA, words } from '../words/word-class.ts';
import { fromBack, shifted } from './back-period.ts';
import { baselineBetween } from './baseline.ts';
import { fromBeforeBracket } from './bracket-period.ts';
import {
  grainOf,
  isAfter,
  isoDay,
  isoMonth,
  joinMonths,
  lastMonthOf,
  periodBefore,
  stretchTo,
  yearOf,
  yearsAway,
} from './calendar.ts';
import { FLOWS, isIn, isPast, type Periods, STATES } from './period-kinds.ts';
import { isYearly, monthsUpTo, sinceStart, yearlyTo } from './period-spans.ts';
import { isOver } from './running-period.ts';
import type { Time } from './time-text.ts';
import {
  isAttribute,
  isInAdjunct,
  isInAside,
  isInRelative,
  isSpokenDay,
  isUsable,
  timeBeforeWhen,
  verbBetween,
} from './time-use.ts';

/** "Since April" spans from there to now for a change and where it led, and is that month for a state; "since 2023" is a baseline. */
export function periodOf(c: Context, time: Time, draft: Draft): string | null {
  const span = yearlyTo(c, time, draft) ?? sinceStart(c, time, draft);
  if (span) return span;
  if (isToDate(c, time)) return toDate(c, time, draft);
  const moved = draft.kind === 'change';
  if (time.ends && moved && !isYearly(c) && baselineBetween(time.ends[1], time.ends[0])) return time.ends[1];
  const years = /^(\d{4})\/(\d{4})$/.exec(time.period ?? '');
  if (years && !moved && draft.slot === 'initial') return years[1] as string;
  if (years && !moved && draft.slot === 'final') return years[2] as string;
  if (time.relation !== 'since') return time.period;
  // "has kept its rate at 4% since May": what it still is.
  if (draft.kind === 'amount' && draft.unit === '%' && c.tense === 'perfect') return null;
  const { published } = c.scene;
  const counted =
    (draft.kind === 'amount' &&
      (draft.measure === 'other' || draft.measure === 'investment' || FLOWS.has(draft.measure))) ||
    draft.measure === 'licence-count';
  // "climbed 85% to $620 since January": where a change led is of its whole time.
  if (
    !moved &&
    draft.slot !== 'final' &&
    !(counted && (c.tense === 'perfect' || c.scene.is(time.to, HAVE) || c.scene.is(c.spot.to, HAVE)))
  )
    return time.period;
  if (!published || !time.period || (time.period.length === 4 && (!counted || draft.slot === 'final'))) return null;
  if (time.period.length === 4) return `${time.period}/${published.year}`;
  const month = reportedMonth(c);
  const upTo = FLOWS.has(draft.measure) || isCountedIn(c, draft, month) ? month : null;
  const isReported = upTo !== null && grainOf(time.period) === 'month' && upTo > time.period;
  return isReported ? joinMonths(time.period, upTo) : monthsUpTo(time.period, isoDay(published).slice(0, 7));
}

/** The month that an article reports on, or the last of those from the year's start; null where it is none. */
function reportedMonth({ scene: { topic } }: Context): string | null {
  const { period } = topic;
  const last = period === null ? null : lastMonthOf(period);
  if (period === null || !last || last.months === 12) return null;
  return last.months === 1 || last.months === last.month ? isoMonth(yearOf(period), last.month) : null;
}

/** "410,000 cars were sold in May. Since January 1.9 million have been": what the month reported on told a figure of. */
const isCountedIn = ({ before, siblings }: Context, { kind, measure, unit }: Draft, month: string | null): boolean =>
  [...before, ...siblings].some(
    (told) => told.measure === measure && told.period === month && (told.unit === unit || kind === 'change'),
  ) || siblings.some((told) => told.measure === measure && kind === 'change' && told.period?.endsWith(`/${month}`));

/** "year-to-date shipments", "the year so far", "so far this year". */
function isToDate({ scene: { base } }: Context, { from, to, period }: Time): boolean {
  if (period?.length !== 4) return false;
  if (base[to - 1] === 'ytd' || (base[from] === 'year' && /^(?:date|far)$/.test(base[to - 1] ?? ''))) return true;
  if (base[to - 1] !== 'year') return false;
  return (base[from - 1] === 'far' && base[from - 2] === 'so') || (base[to] === 'so' && base[to + 1] === 'far');
}

/** A year that is not over is told of as far as the month reported on; where none is, what was shipped in it is not that of the whole. */
function toDate(c: Context, { period }: Time, { kind, measure }: Draft): string | null {
  if (!FLOWS.has(measure)) return period;
  const month = reportedMonth(c);
  const months = Number(month?.slice(5));
  if (month?.startsWith(period as string)) return stretchTo(yearOf(month), months, months);
  return kind === 'amount' ? null : period;
}

const HAVE = words('has have had');

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
  draft.slot === 'level' &&
  STATES.has(draft.measure) &&
  (/^(?:with|has|have|of)$/.test(scene.base[spot.from - 1] ?? '') || scene.possessive(spot.from - 1));

/** "March was 52 tonnes, and April was better": the time is what the next statement is about. */
const isNextSubject = ({ scene, spot }: Context, time: Time) =>
  time.from > spot.to && scene.has(time.from - 1, Tag.conjunction) && scene.isFinite(time.to);

/** "It employs 900 people, and ten years ago it had no office": the time opens the next statement. */
function opensNext({ scene, spot, view }: Context, { from, to }: Time): boolean {
  const at = scene.has(from - 1, Tag.preposition) ? from - 1 : from;
  if (at <= spot.to || !scene.has(at - 1, Tag.conjunction)) return false;
  const subject = scene.base[to] === ',' ? to + 1 : to;
  const isSubject = scene.has(subject, Tag.pronoun | Tag.determiner) || scene.isCapital(subject);
  return isSubject && scene.hasFinite(subject + 1, Math.min(view.to, subject + MAX_SUBJECT));
}
const MAX_SUBJECT = 6;

const BEFORE = words('before until');
const MAX_EVENT = 5;
/** "Before the ban in April 2025 a kilo cost $300": what came after. */
function isOfWhatCameAfter(c: Context, { from }: Time): boolean {
  const at = c.scene.last(Math.max(c.view.from, from - MAX_EVENT), from, BEFORE);
  return at >= 0 && c.scene.has(at + 1, Tag.determiner) && c.scene.first(at, from, COMMA) < 0;
}

/** "reported a profit of $9m, or 4 cents a share, yesterday": the day on which a quarter's results were told. */
const isDayOfResults = ({ scene }: Context, { measure, org, kind }: Draft, { period }: Time): boolean =>
  measure === 'revenue' && kind === 'amount' && org !== null && scene.topic.aboutCompany && period?.length === 10;

/** "Once open in 2031, it will lift output from 90 t to 120 t": the time of what a value is to move to, and not of what it is now. */
const isOfWhatItLeadsTo = ({ scene, spot, foreseen }: Context, { slot }: Draft, { from, period }: Time): boolean =>
  slot === 'initial' &&
  foreseen &&
  from < spot.from &&
  period !== null &&
  scene.published !== null &&
  isAfter(period, scene.published);

/** Whether a time may date the figure by the words it stands in, wherever it stands. */
const canDate = (c: Context, draft: Draft, time: Time) =>
  (isUsable(time) ||
    yearlyTo(c, time, draft) !== null ||
    sinceStart(c, time, draft) !== null ||
    isAimedAt(c, draft, time) ||
    (time.reference && isPast(draft) && time.period !== null)) &&
  !isSpokenDay(c, time) &&
  !isDayOfResults(c, draft, time) &&
  !isAttribute(c, c.view, time) &&
  !isOfWhatItLeadsTo(c, draft, time) &&
  !isOfWhatCameAfter(c, time) &&
  !isInAside(c, time);

/** "will be cut by 30% until 2030": the end of what is to come is its time. */
const isAimedAt = (c: Context, draft: Draft, { relation, period }: Time) =>
  relation === 'until' && draft.kind === 'change' && c.foreseen && period !== null;

const EACH = words('a an per each');
/** "45 days in June come down", "19 people were convicted on Tuesday of moving 200 tonnes": a time beside the figure, or beside its verb, though another figure follows. */
function reachesTo(c: Context, time: Time): boolean {
  const { scene, spot, view } = c;
  const next = view.spots.find(({ from }) => from > spot.from);
  if (!next || time.to > next.from || time.from >= c.clauseTo) return false;
  // "$900 a month in 2024"
  const end = scene.is(spot.to, EACH) ? spot.to + 2 : spot.to;
  if (time.from - end <= 2 && scene.has(end, Tag.preposition) && scene.base[end] !== 'as') return true;
  if (verbBetween(c, c.clauseFrom, spot.from)) return false;
  if (scene.has(spot.to, Tag.verb)) return isSimple(c, spot.to, time.from);
  // "$9m in grants and loans was paid from 2022 to 2025": the figure is the subject.
  for (let at = spot.to; at < time.from; at++)
    if (scene.isFinite(at)) return isSimple(c, spot.to, at) && isSimple(c, at, time.from);
  return false;
}

/** No comma and no second statement between two tokens. */
function isSimple({ scene }: Context, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (/^[,;:(–]$/.test(scene.base[at] as string) || scene.has(at, Tag.wall | Tag.conjunction)) return false;
  return true;
}

/** "10 million users who signed up last Tuesday": what those that are counted did dates them. */
const isOfThoseWho = ({ scene, spot, clauseTo }: Context) =>
  spot.quantity.form === 'count' && clauseTo - spot.to <= 2 && scene.base[clauseTo] === 'who';

/** "80% of the oxides and metals it bought in 2015": what the whole is, and when. */
function isOfWhatWas({ scene, spot }: Context, time: Time): boolean {
  if (scene.base[spot.to] !== 'of') return false;
  const who = scene.last(spot.to, time.from, SUBJECT_PRONOUNS);
  return who >= 0 && scene.first(spot.to, time.from, COMMA) < 0 && scene.has(who + 1, Tag.verb);
}

const THAT_WHICH = words('that which who where');
/**
 * "on Monday opened a plant that will make 900 t", "In May Peru put controls on tin, of which it has 9%": what is so or to come,
 * in a relative clause after the time of an event.
 */
function isBeforeRelative(c: Context, { from, to, period }: Time): boolean {
  const { scene, spot, view } = c;
  const opens = scene.last(to, spot.from, THAT_WHICH);
  if (opens < 0 || (period?.length !== 10 && c.tense !== 'present') || scene.has(opens - 1, Tag.say | Tag.forecast))
    return false;
  const told =
    verbBetween(c, view.from, from) || verbBetween(c, to, opens) || scene.first(to, opens, REGULAR_PAST) >= 0;
  // "… tonnes in May, that is 9% less": the same told again.
  const isRestated = scene.base[opens] === 'that' && scene.base[opens - 1] === ',';
  if (!told || isRestated || scene.base[spot.from - 1] === 'from') return false;
  return c.tense === 'present' || (verbBetween(c, opens, spot.from) && (c.foreseen || c.tense === 'future'));
}

/**
 * "were hurt on Monday at a pit that employs 900", "reopened in May and is due to mine 900 t", "could follow in 2028 if £120m
 * is found": a figure of what holds now, or is to come, in a clause after that of the time.
 */
export function isOfOtherClause(c: Context, time: Time): boolean {
  if (c.scene.first(time.to, c.spot.from, IF) >= 0 || isBeforeRelative(c, time)) return true;
  if (isBeforePresent(c, time)) return true;
  if (time.from >= c.clauseFrom || !verbBetween(c, time.to, c.spot.from)) return false;
  if (!verbBetween(c, c.view.from, time.from)) return false;
  if (c.foreseen) return isOver(c, time.period);
  return c.tense === 'present' || c.tense === 'future';
}

/** "opened in 1998 and employs 900", "In 2019 it stood idle, and it employs 900": what is so now, told after what was. */
function isBeforePresent(c: Context, { to }: Time): boolean {
  const { scene, spot, view } = c;
  if (c.tense !== 'present' || c.foreseen) return false;
  const and = scene.last(to, spot.from, AND);
  if (and < 0) return false;
  for (let at = view.from; at < and; at++) if (scene.isFinite(at)) return scene.has(at, Tag.past);
  return false;
}
const AND = words('and but');

/** ", of which 40% is done, is on track for June", "shuts Harlow (staff: 300) in May": a figure in an aside, a time after it. */
function isAfterAside({ scene, spot, clauseFrom }: Context, time: Time): boolean {
  if (scene.base[spot.from - 1] === ':' && scene.base[spot.to] === ')') return true;
  if (scene.first(clauseFrom, spot.from, WHICH) < 0) return false;
  for (let at = spot.to; at < time.from - 1; at++)
    if (scene.base[at] === ',')
      return (scene.has(at + 1, Tag.verb) && !scene.has(at + 1, Tag.gerund)) || scene.is(at + 1, REGULAR_PAST);
  return false;
}
/** "up 11%, thanks to the price, which on Thursday closed at $5": a time of the relative clause that follows. */
const isInNextRelative = ({ scene, clauseTo }: Context, time: Time) =>
  time.from >= clauseTo && (scene.base[clauseTo] === 'which' || scene.base[clauseTo + 1] === 'which');
const IF = words('if unless');
const WHICH = words('which who whose');

/** "1.2 t in May, a fifth of the volume of 2019": measured by what was at another time, and of the time spoken of. */
function isPartOfFormer({ scene, spot, main }: Context, draft: Draft, time: Time): boolean {
  if (draft.kind !== 'share' || !main || main.unit === draft.unit || scene.base[spot.to] !== 'of') return false;
  if (time.from < spot.to || scene.has(spot.to + 1, Tag.pronoun)) return false;
  const year = main.period === null ? scene.published?.year : yearOf(main.period);
  return time.back !== null || (time.period !== null && year !== undefined && yearOf(time.period) < year);
}

/** "slumped 9% after new rules took effect in April": the time of what came before, in a clause of its own. */
function isOfOccasion(c: Context, time: Time): boolean {
  const at = c.scene.first(c.spot.to, time.from, OCCASION);
  return at >= 0 && verbBetween(c, at + 1, time.from);
}
const OCCASION = words('after because once although though whereas');

const NOTHING = words('no none zero nothing nil');
/** "90 tonnes, with none in 2022": when there was nothing. */
const isOfNothing = ({ scene, spot }: Context, time: Time) =>
  scene.first(Math.max(spot.to, time.from - MAX_NOTHING), time.from, NOTHING) >= 0;
const MAX_NOTHING = 5;

const REASON = words('as because since');
const MAX_REASON = 6;
/** "reached 31 tonnes, as ore from the previous quarter was crushed": the time of what was done, in words that tell why. */
function isOfReason(c: Context, time: Time): boolean {
  const at = c.scene.first(c.spot.to, time.from, REASON);
  if (at <= 0 || c.scene.base[at - 1] !== ',') return false;
  const isTold = c.scene.first(at + 1, time.from, REGULAR_PAST) >= 0;
  return isTold || verbBetween(c, at + 1, Math.min(c.view.to, time.to + MAX_REASON));
}

interface OwnTime {
  readonly time: Time;
  /** It stands in words that tell why or how, and may be of those alone. */
  readonly faint: boolean;
}

const LEVELS = words(
  'level figure total number volume average tally rate value amount sum record peak high low trough',
);

function ownTime(c: Context, draft: Draft): OwnTime | null {
  const { times } = c.view;
  if (draft.spot.quantity.form === 'multiple' && c.scene.is(c.spot.to, PAST_SELF)) return null;
  // "from November's 2,950 tonnes", "double the June level of 2,950 tonnes": whose figure it is.
  const { base } = c.scene;
  const named = base[c.spot.from - 1] === 'of' && c.scene.is(c.spot.from - 2, LEVELS) ? c.spot.from - 2 : c.spot.from;
  const owner = times.find(
    ({ to, period }) => to === named && period !== null && (named < c.spot.from || c.scene.possessive(to - 1)),
  );
  if (owner) return { time: owner, faint: false };
  const to = partTo(c);
  const after = times.find(
    (time) =>
      (isIn(time, c.spot.to, to) || (time.from >= c.spot.to && reachesTo(c, time))) &&
      canDate(c, draft, time) &&
      (time.from < c.clauseTo || isOfThoseWho(c) || isOfWhatWas(c, time) || !verbBetween(c, c.clauseTo, time.from)) &&
      !isAfterAside(c, time) &&
      !isPartOfFormer(c, draft, time) &&
      !isNextSubject(c, time) &&
      !opensNext(c, time) &&
      !isOfOccasion(c, time) &&
      !isOfReason(c, time) &&
      !isOfNothing(c, time) &&
      !isInNextRelative(c, time) &&
      !(isHad(c, draft) && verbBetween(c, c.spot.to, time.from)),
  );
  if (after && !isInAdjunct(c, after)) return { time: after, faint: false };
  const before = times.findLast(
    (time) =>
      isIn(time, c.segmentFrom, c.spot.from) &&
      !isInRelative(c, time) &&
      !isOfOtherClause(c, time) &&
      (!time.reference || draft.slot === 'counterpart') &&
      canDate(c, draft, time),
  );
  if (before) return { time: before, faint: false };
  return after ? { time: after, faint: true } : null;
}

/** "In those seven months": the stretch of so many that was spoken of; none where none was, whatever month an article reports on. */
function fromCounted({ view, segmentFrom, segmentTo, siblings, before }: Context, periods: Periods): void {
  const time = view.times.find((one) => one.counted > 0 && !one.period && isIn(one, segmentFrom, segmentTo));
  if (!time) return;
  const meant = [...before, ...siblings].findLast(
    ({ period }) => period && lastMonthOf(period)?.months === time.counted,
  );
  periods.add(meant?.period ?? null, 40, meant ? 'own' : 'unnamed');
}

/** The times among the figure's own words. */
export function fromOwn(c: Context, draft: Draft, timeless: boolean, periods: Periods): void {
  fromBack(c, draft, periods, (back) => !isOfReason(c, back) && !isPartOfFormer(c, draft, back));
  fromBeforeBracket(c, draft, periods, (time) => periodOf(c, time, draft));
  const found = ownTime(c, draft);
  if (!found) {
    fromCounted(c, periods);
    return;
  }
  const { time: own, faint } = found;
  // "took a 9% stake for $210m in April": when it changed hands.
  const bought = draft.measure === 'stake' && c.tense === 'past' && !faint;
  if (!timeless || bought || (own.from >= c.spot.to && own.from <= c.spot.to + 1))
    periods.add(likeOfMain(c, own, draft) ?? periodOf(c, own, draft), faint ? 9 : 40, 'own');
}

/**
 * "third-quarter profit of $9m, compared with $8m last year": what was earned or made in a part of a year is held against the same
 * part; "900 t for the quarter, compared with 800 t last quarter": against the one before it.
 */
function likeOfMain({ main, scene }: Context, { from, period }: Time, draft: Draft): string | null {
  if (!isPast(draft) || main?.measure !== draft.measure || !main.period || scene.base[from] !== 'last') return null;
  if (period === main.period && grainOf(period) === 'quarter') return periodBefore(period);
  if (!FLOWS.has(draft.measure) || period?.length !== 4 || !/^(?:quarter|half)$/.test(grainOf(main.period)))
    return null;
  return yearOf(main.period) - Number(period) === 1 ? yearsAway(main.period, -1) : null;
}

/** "in 2024, when exports averaged 18,000 tonnes": the time before "when" is that of what follows. */
export function fromWhen(c: Context, periods: Periods): void {
  const time = timeBeforeWhen(c);
  const period = time && (time.period ?? shifted(time, (c.main ?? c.earlier)?.period ?? null));
  if (period) periods.add(period, 36, 'opening');
}
