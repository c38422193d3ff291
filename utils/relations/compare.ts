import type { Claim } from '../claims/claim.ts';
import { areNear, areOneStepApart, areSharesOfTwo, areTooFarApart, digitsInCommon } from './coincidence.ts';
import { reconcilersOf, timesOf } from './comparable.ts';
import { meet, within } from './interval.ts';
import { isOfNoMaterial } from './key.ts';
import type { Sameness } from './likeness.ts';
import type { DatedClaim, Interval, Reconciler, Relation, Rule, Verdict } from './relation.ts';
import { sameThing } from './same-thing.ts';
import { type Side, sideOf } from './side.ts';

/**
 * Below the first a reading is sure only where another article bears it out, below the second only where that gives nearly
 * the same number; below the third it is held against none.
 */
const [SURE, LIKELY, POSSIBLE] = [0.4, 0.25, 0.22];
const isAbove = (claim: Claim, bound: number) =>
  (claim.confidence ?? 1) >= bound &&
  (claim.doubts ?? []).every((field) => field === 'material' && isOfNoMaterial(claim));

/** A certainty as far as comparing tells certainties apart. */
export const certaintyClass = (confidence: number): number =>
  confidence >= SURE ? 1 : ([LIKELY, POSSIBLE].find((bound) => confidence >= bound) ?? 0);

/** A reading the engine is unsure of is shown as such and takes no part in a contradiction. */
export const isSure = (claim: Claim): boolean => isAbove(claim, SURE);

/**
 * Whether two claims of one frame are sure. A field that was misread would hardly come out as what another article says of
 * the same thing: so a sure reading bears out one that is likely by itself, as long as nothing of its frame is unsaid, and a
 * less likely one where the two numbers are near each other.
 */
function areSure(a: Claim, b: Claim, rule: Rule, reconcilers: readonly Reconciler[]): boolean {
  if (isSure(a) && isSure(b)) return true;
  if (reconcilers.length > 0 || !(isSure(a) || isSure(b))) return false;
  const bound = OF_NUMBERS.has(rule) && areNear(a, b) ? POSSIBLE : LIKELY;
  return isAbove(a, bound) && isAbove(b, bound);
}
const OF_NUMBERS: ReadonlySet<Rule> = new Set<Rule>(['intervals-apart', 'denied-by-one']);

const isStated = (claim: Claim) => (claim.modality ?? 'stated') === 'stated';
/** Where the sentences around it may take a figure back, it backs no other. */
const isPlainlyStated = (claim: Claim) => isStated(claim) && !(claim.doubts ?? []).includes('modality');
const directionOf = (claim: Claim) => claim.direction ?? null;

/** Why the two cannot both hold as they stand; null where they can. */
function clash(a: Claim, b: Claim, readA: Interval, readB: Interval): Rule | null {
  const [up, down] = [directionOf(a), directionOf(b)];
  if (isStated(a) !== isStated(b)) {
    const inside = isStated(a) ? within(readA, readB) : within(readB, readA);
    return inside && up === down ? 'denied-by-one' : null;
  }
  if (!isStated(a)) return null;
  if (up !== down) return up !== null && down !== null ? 'opposite-directions' : null;
  if (meet(readA, readB)) return null;
  return a.kind === 'rank' ? 'ranks-differ' : 'intervals-apart';
}

/** Why the two could not both hold were they of one thing and time; null where they could. */
export const clashOf = (a: Side, b: Side): Rule | null =>
  a.interval && b.interval ? clash(a.claim, b.claim, a.interval, b.interval) : null;

/** All that can be said of two claims without knowing when their articles were written. */
export interface Pairing {
  readonly a: Side;
  readonly b: Side;
  readonly readings: readonly [Interval, Interval];
  readonly same: Sameness;
  readonly rule: Rule | null;
  readonly reconcilers: readonly Reconciler[];
}

const isOfNoSaidTime = ({ gist }: Side) =>
  (gist?.against ?? []).some((against) => against === 'moved' || against === 'arrived');

/** A figure that is said to have been moved, from or to, is of a time which nobody says. */
function movedOf(a: Side, b: Side): Reconciler[] {
  const [left, leftToo] = [a, b].map(isOfNoSaidTime);
  return left || leftToo ? [{ what: 'period', unsaidBy: left && leftToo ? 'both' : left ? 'a' : 'b' }] : [];
}

/** Null where the two can have no relation whatever their days. */
export function pairUp(a: Side, b: Side): Pairing | null {
  const reconcilers = reconcilersOf(a, b);
  if (reconcilers === null || a.interval === null || b.interval === null) return null;
  const same = sameThing(a.claim, b.claim, a.gist, b.gist);
  if (same === 'different') return null;
  return {
    a,
    b,
    readings: [a.interval, b.interval],
    same,
    rule: clash(a.claim, b.claim, a.interval, b.interval),
    reconcilers: [...reconcilers, ...movedOf(a, b)],
  };
}

function verdictOf({ a, b, same, rule }: Pairing, reconcilers: readonly Reconciler[]): Verdict | null {
  if (rule === null) {
    const alike = a.claim.measure === b.claim.measure && directionOf(a.claim) === directionOf(b.claim);
    return alike && isPlainlyStated(a.claim) && isPlainlyStated(b.claim) ? 'agrees' : null;
  }
  const denied = rule === 'denied-by-one' && same === 'maybe' && digitsInCommon(a.claim, b.claim) >= 2;
  if ((same !== 'same' && !denied) || !areSure(a.claim, b.claim, rule, reconcilers)) return null;
  const areOfTwo = areTooFarApart(a.claim, b.claim) || areSharesOfTwo(a.claim, b.claim);
  if (rule === 'intervals-apart' && (areOfTwo || areOneStepApart(a.claim, b.claim))) return null;
  return reconcilers.length > 0 ? 'tension' : 'contradicts';
}

/** The relation of two claims whose times have this to be said of them. */
export function judge(pairing: Pairing, times: readonly Reconciler[] | null): Relation | null {
  if (times === null) return null;
  const reconcilers = [...pairing.reconcilers, ...times];
  const verdict = verdictOf(pairing, reconcilers);
  if (verdict === null) return null;
  const [a, b] = pairing.readings;
  return { verdict, rule: pairing.rule ?? 'intervals-meet', a, b, reconcilers };
}

export function compareSides(a: Side, b: Side): Relation | null {
  const times = timesOf(a, b);
  const pairing = times && pairUp(a, b);
  return pairing && judge(pairing, times);
}

/**
 * How two claims of different articles stand to each other, or null where nothing can be said: they are not
 * comparable, both can hold but measure different things, or a reading is too unsure. Symmetric but for the sides' names.
 */
export const compare = (a: DatedClaim, b: DatedClaim): Relation | null => compareSides(sideOf(a), sideOf(b));
