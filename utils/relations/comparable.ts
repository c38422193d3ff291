import type { Claim, Measure } from '../claims/claim.ts';
import { comparisonKey, isBroader } from './key.ts';
import { type Days, dayOf, daysBetween, daysOf, sameDays } from './period.ts';
import type { DatedClaim, Reconciler } from './relation.ts';

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
  if (isBroader(a.measure, b.measure)) {
    return [{ what: 'broader-measure', broader: 'a', measures: [a.measure, b.measure] }];
  }
  if (isBroader(b.measure, a.measure)) {
    return [{ what: 'broader-measure', broader: 'b', measures: [a.measure, b.measure] }];
  }
  return null;
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

function timesOf(a: DatedClaim, b: DatedClaim): readonly Reconciler[] | null {
  const limit = reachOf(a.claim);
  if (limit === null) return [];
  const saidA = daysOf(a.claim.period);
  const saidB = daysOf(b.claim.period);
  if (saidA && saidB) return sameDays(saidA, saidB) ? [] : null;
  const [unread, unreadToo] = [!saidA && Boolean(a.claim.period), !saidB && Boolean(b.claim.period)];
  if (unread || unreadToo) return a.claim.period === b.claim.period ? [] : [unsaid('period', unread, unreadToo)];
  const atA: Days | null = saidA ?? dayOf(a.published);
  const atB: Days | null = saidB ?? dayOf(b.published);
  if (!atA || !atB) return [unsaid('date', !atA, !atB)];
  if (daysBetween(atA, atB) > limit) return null;
  return saidA || saidB ? [unsaid('period', !saidA, !saidB)] : [];
}

/** These measures name no thing: a careful reader compares them only where the same thing is counted. */
const UNNAMED = new Set<Measure>(['other', 'duration', 'investment', 'workforce', 'licence-count', 'stake']);

function sameThing(a: Claim, b: Claim): boolean {
  return !UNNAMED.has(a.measure) || ((a.counted ?? null) !== null && a.counted === b.counted);
}

/**
 * What is unsaid, or said more broadly, by one of two claims and could reconcile them; empty where they speak of the
 * very same thing, null where they are not comparable at all.
 */
export function reconcilersOf(a: DatedClaim, b: DatedClaim): readonly Reconciler[] | null {
  if (a.claim.modality === 'forecast' || b.claim.modality === 'forecast') return null;
  if (comparisonKey(a.claim) !== comparisonKey(b.claim)) return null;
  if (!sameThing(a.claim, b.claim)) return null;
  const [measures, baselines, times] = [measuresOf(a.claim, b.claim), baselinesOf(a.claim, b.claim), timesOf(a, b)];
  return measures && baselines && times ? [...measures, ...baselines, ...times] : null;
}
