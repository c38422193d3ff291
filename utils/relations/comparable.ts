import type { Claim } from '../claims/claim.ts';
import { isBroader } from './key.ts';
import { daysBetween, sameDays } from './period.ts';
import type { Reconciler } from './relation.ts';
import type { Side } from './side.ts';

/** Further apart than this, two figures without a common period are history. */
const YEAR = 366;
/** A market's price holds for days, not for a year. */
const WEEK = 7;

const unsaid = (what: 'baseline' | 'period' | 'date', a: boolean, b: boolean): Reconciler => ({
  what,
  unsaidBy: a && b ? 'both' : a ? 'a' : 'b',
});

function measuresOf(a: Claim, b: Claim): readonly Reconciler[] | null {
  if (a.measure === b.measure) return [];
  const measures = [a.measure, b.measure] as const;
  if (isBroader(a.measure, b.measure)) return [{ what: 'broader-measure', broader: 'a', measures }];
  return isBroader(b.measure, a.measure) ? [{ what: 'broader-measure', broader: 'b', measures }] : null;
}

function baselinesOf(a: Claim, b: Claim): readonly Reconciler[] | null {
  const [from, against] = [a.baseline ?? null, b.baseline ?? null];
  if (a.kind !== 'change' || from === against) return [];
  return from === null || against === null ? [unsaid('baseline', from === null, against === null)] : null;
}

const isOfTheDay = (claim: Claim): boolean =>
  !claim.org && (claim.measure === 'price' || claim.measure === 'stockpile' || claim.measure === 'market-value');

/** Days within which claims without a common period are compared; null where their dates do not matter. */
export function reachOf(claim: Claim): number | null {
  if (claim.measure === 'element-count') return null;
  return isOfTheDay(claim) ? WEEK : YEAR;
}

/** "The rate goes to 47% from 57%": it does so now, so that a figure of a time gone by is history beside the one, and one of now beside the other. */
function isMovedAtAnotherTime({ published, gist }: Side, { period }: Side): boolean {
  if (published === null || period === null) return false;
  const isOfNow = period.first <= published.last && period.last >= published.first;
  const against = gist?.against ?? [];
  return isOfNow ? against.includes('moved') : against.includes('arrived') && daysBetween(published, period) > MONTH;
}
/** News of a change is told within so many days. */
const MONTH = 31;

/** Where nobody says of which day, the dead and hurt told on one are counted anew on the next. */
const isToll = ({ gist }: Side): boolean => (gist?.facets ?? []).some((kind) => TOLL.test(kind));
const TOLL = /^(?:harm:|people:hurt)/;
/** "Five have signed so far": weeks later more may have. */
const isRunning = ({ claim, gist }: Side): boolean =>
  claim.unit === 'count' && (gist?.facets ?? []).includes('running:count');
const areWeeksApart = ({ published }: Side, other: Side): boolean =>
  published === null || other.published === null || daysBetween(published, other.published) > WEEK;
const areOfOneDay = ({ published }: Side, other: Side): boolean =>
  published !== null && other.published !== null && sameDays(published, other.published);

/** "has risen 90% this year", "down 12% so far this quarter": how far something had moved by the article's day, in a time that was not over. */
const isSoFar = ({ claim, period, published }: Side): boolean =>
  claim.kind === 'change' &&
  period !== null &&
  published !== null &&
  period.first <= published.first &&
  period.last >= published.last &&
  !sameDays(period, published);

/** What is unsaid of the time the two speak of; null where they speak of different times. Counts of elements have none. */
export function timesOf(a: Side, b: Side): readonly Reconciler[] | null {
  if (a.period && b.period && !sameDays(a.period, b.period)) return null;
  const reach = reachOf(a.claim);
  if (reach === null) return [];
  if (!(a.period && b.period) && !areOfOneDay(a, b) && isToll(a) && isToll(b)) return [unsaid('date', true, true)];
  if ((isRunning(a) || isRunning(b)) && areWeeksApart(a, b)) return [unsaid('date', true, true)];
  if (isSoFar(a) && isSoFar(b) && areWeeksApart(a, b)) return [unsaid('date', true, true)];
  if (a.period && b.period) return [];
  const [unread, unreadToo] = [!a.period && Boolean(a.claim.period), !b.period && Boolean(b.claim.period)];
  if (unread || unreadToo) return a.claim.period === b.claim.period ? [] : [unsaid('period', unread, unreadToo)];
  const [atA, atB] = [a.period ?? a.published, b.period ?? b.published];
  if (!atA || !atB) return [unsaid('date', !atA, !atB)];
  if (daysBetween(atA, atB) > reach || isMovedAtAnotherTime(a, b) || isMovedAtAnotherTime(b, a)) return null;
  if (a.period || b.period) return [unsaid('period', !a.period, !b.period)];
  return movesByTheHour(a.claim) && !areOfOneDay(a, b) ? [unsaid('date', true, true)] : [];
}

/** Oil, shares and money, and how far any price went: what no day is told of is another's on the next. */
const movesByTheHour = ({ measure, material, kind, org }: Claim): boolean =>
  measure === 'price' && org === null && (material === null || kind === 'change');

/**
 * What is unsaid, or said more broadly, by one of two claims and could reconcile them, times left out; empty where they
 * speak of the very same thing, null where they are not comparable at all.
 */
export function reconcilersOf(a: Side, b: Side): readonly Reconciler[] | null {
  if (a.claim.modality === 'forecast' || b.claim.modality === 'forecast' || a.key !== b.key) return null;
  const [measures, baselines] = [measuresOf(a.claim, b.claim), baselinesOf(a.claim, b.claim)];
  return measures && baselines ? [...measures, ...baselines] : null;
}
