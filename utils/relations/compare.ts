import { reconcilersOf } from './comparable.ts';
import { intervalOf, meet, within } from './interval.ts';
import type { DatedClaim, Interval, Relation, Rule } from './relation.ts';

/** Below this the reading is too unsure to be held against another. */
export const SURE = 0.5;

/** A reading the engine is unsure of is shown as such and takes no part in a contradiction. */
const isSure = ({ claim }: DatedClaim): boolean => (claim.confidence ?? 1) >= SURE && (claim.doubts ?? []).length === 0;

const isSaid = (modality: string | undefined) => modality === undefined || modality === 'stated';

/** Why the two cannot both hold as they stand; null where they can. */
function clash(a: DatedClaim, b: DatedClaim, readA: Interval, readB: Interval): Rule | null {
  const [saidA, saidB] = [isSaid(a.claim.modality), isSaid(b.claim.modality)];
  if (!saidA && !saidB) return null;
  const [up, down] = [a.claim.direction ?? null, b.claim.direction ?? null];
  const opposite = up !== down && up !== null && down !== null;
  if (saidA !== saidB) {
    const inside = saidA ? within(readA, readB) : within(readB, readA);
    return inside && !opposite && up === down ? 'denied-by-one' : null;
  }
  if (opposite) return 'opposite-directions';
  if (meet(readA, readB)) return null;
  return a.claim.kind === 'rank' ? 'ranks-differ' : 'intervals-apart';
}

/**
 * How two claims of different articles stand to each other, or null where nothing can be said: they are not
 * comparable, both can hold but measure different things, or a reading is too unsure. Symmetric but for the sides' names.
 */
export function compare(a: DatedClaim, b: DatedClaim): Relation | null {
  const reconcilers = reconcilersOf(a, b);
  if (reconcilers === null) return null;
  const readA = intervalOf(a.claim);
  const readB = intervalOf(b.claim);
  if (readA === null || readB === null) return null;
  const relation = { a: readA, b: readB, reconcilers };
  const rule = clash(a, b, readA, readB);
  if (rule === null) {
    const agree =
      a.claim.measure === b.claim.measure &&
      isSaid(a.claim.modality) &&
      isSaid(b.claim.modality) &&
      (a.claim.direction ?? null) === (b.claim.direction ?? null);
    return agree ? { verdict: 'agrees', rule: 'intervals-meet', ...relation } : null;
  }
  if (reconcilers.length > 0) return { verdict: 'tension', rule, ...relation };
  return isSure(a) && isSure(b) ? { verdict: 'contradicts', rule, ...relation } : null;
}
