import type { Claim } from '../claims/claim.ts';
import { areTooFarApart } from '../relations/coincidence.ts';
import { intervalOf, meet } from '../relations/interval.ts';
import { type Days, dayOf, daysOf, sameDays } from '../relations/period.ts';
import type { Interval } from '../relations/relation.ts';
import type { Fact } from './entry.ts';
import type { FactClaim } from './facts.ts';

/** Why a statistic is shown beside a claim but not held against it. */
type NotCompared =
  | 'unsourced'
  | 'forecast'
  | 'denied'
  | 'other-period'
  | 'other-scope'
  | 'baseline'
  | 'unsure'
  | 'unread';

/** A statistic beside a claim. */
export interface ReferenceReading {
  readonly fact: Fact;
  readonly fit: 'fits' | 'differs' | 'not-compared';
  /** Set where it is not compared. */
  readonly why: NotCompared | null;
  readonly claimed: Interval | null;
  readonly given: Interval;
  /** Whether the time it speaks of ended more than a year before the reader's day. */
  readonly olderThanAYear: boolean;
}

/** A claim, the period it names, the time it speaks of by that or by its article's day, and the reader's day. */
export interface Asked {
  readonly claim: Claim;
  readonly said: Days | null;
  readonly at: Days | null;
  readonly today: Days | null;
}

export const YEAR = 366;
/** Of readings less sure than this most that stand apart from a figure were misread. Those that fit it seldom were. */
const SURE_TO_DIFFER = 0.45;
/** A figure of a stretch this long can be held against a claim that names no period. */
const WHOLE_YEAR = 360;
/** What flows: without its period an amount of it says nothing. */
const FLOWS = new Set(['exports', 'imports', 'price', 'investment', 'revenue', 'stockpile', 'market-value']);
/** Labels that say the figure is of more, less or another thing than its measure. */
const OTHER_SCOPE = /\((?:mostly|only|without|including|resource)\b|\bdraft\b/;

export const spanOf = ({ fact }: FactClaim): Days | null => daysOf(fact.period);

const inside = (inner: Days, outer: Days) => inner.first >= outer.first && inner.last <= outer.last;

/** Whether a statistic of this time can be held against the claim. */
export function isOfTheTime({ claim, said, at }: Asked, span: Days | null): boolean {
  const counted = claim.measure === 'controlled-count' || claim.measure === 'element-count';
  if (said && span) return sameDays(said, span) || (counted && (inside(said, span) || inside(span, said)));
  if (said !== null || span === null) return span === null && (said === null || counted);
  const later = at !== null && span.first > at.last;
  if (claim.kind === 'change' || later) return false;
  if (counted) return true;
  return span.last - span.first >= WHOLE_YEAR && !(claim.kind === 'amount' && FLOWS.has(claim.measure));
}

/** What an amount of it is depends on how long a time it is of. */
const OF_A_STRETCH = new Set([
  ...['exports', 'imports', 'demand', 'revenue'],
  ...['production', 'mine-production', 'processing', 'magnet-production'],
]);
/** Months differ by three days. */
const ALIKE = 3;
const lengthOf = ({ first, last }: Days) => last - first;

/** Whether a statistic is of a time that tells something of the claim's: no other time's change or other thing, nor what flowed in a longer or shorter one. */
export function isOfLikeTime(asked: Asked, entry: FactClaim): boolean {
  const { claim, said } = asked;
  const span = spanOf(entry);
  if (isOfTheTime(asked, span)) return true;
  if (claim.kind === 'change' || OTHER_SCOPE.test(entry.fact.label)) return false;
  if (claim.kind !== 'amount' || !OF_A_STRETCH.has(claim.measure) || said === null || span === null) return true;
  return Math.abs(lengthOf(said) - lengthOf(span)) <= ALIKE;
}

/** Fewer elements than there are in all may be some of them. */
const maySomeBe = ({ measure }: Claim, claimed: Interval | null, given: Interval): boolean =>
  measure === 'element-count' && claimed?.high != null && given.low !== null && claimed.high < given.low;

function notCompared(asked: Asked, entry: FactClaim): NotCompared | null {
  const { claim } = asked;
  const { fact } = entry;
  if (fact.checked === 'recalled') return 'unsourced';
  if (fact.modality === 'forecast' || claim.modality === 'forecast') return 'forecast';
  if (claim.modality === 'denied') return 'denied';
  if ((claim.doubts ?? []).length > 0) return 'unsure';
  if (OTHER_SCOPE.test(fact.label)) return 'other-scope';
  return isOfTheTime(asked, spanOf(entry)) ? null : 'other-period';
}

/** How a claim stands to one statistic; null where that cannot be read itself. */
export function heldAgainst(asked: Asked, entry: FactClaim): ReferenceReading | null {
  const claimed = intervalOf(asked.claim);
  const given = intervalOf(entry.claim);
  if (given === null) return null;
  const span = spanOf(entry);
  const olderThanAYear = span !== null && asked.today !== null && asked.today.first - span.last > YEAR;
  const apart = claimed === null || asked.claim.direction !== entry.claim.direction || !meet(claimed, given);
  const sameBaseline = (asked.claim.baseline ?? null) === entry.claim.baseline;
  let why = claimed === null ? 'unread' : notCompared(asked, entry);
  if (apart && areTooFarApart(asked.claim, entry.claim)) {
    if (why !== null && why !== 'denied') return null;
    why ??= 'other-scope';
  }
  if (why === null && apart && maySomeBe(asked.claim, claimed, given)) why = 'other-scope';
  if (why === null && apart && asked.claim.confidence < SURE_TO_DIFFER) why = 'unsure';
  // An unsaid baseline may be the one that fits, and is never taken to be one that differs.
  if (why === null && !sameBaseline && (apart || asked.claim.baseline)) why = 'baseline';
  const fit = why !== null ? 'not-compared' : apart ? 'differs' : 'fits';
  return { fact: entry.fact, fit, why, claimed, given, olderThanAYear };
}

/** The days a claim speaks of, as far as it or its article says. */
export function asking(claim: Claim, day: string | null, today: string | null): Asked {
  const said = daysOf(claim.period);
  return { claim, said, at: said ?? dayOf(day), today: dayOf(today) };
}
