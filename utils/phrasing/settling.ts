import { type Part, tParts } from '../i18n/t.ts';
import type { Quote } from '../messages/schemas.ts';
import type { PhrasedRelation } from './why.ts';
import { phraseReconcilerOf } from './why.ts';

const isSame = (a: string | null, b: string | null) => a !== null && a.toLowerCase() === b?.toLowerCase();

/** A claim, and who gave it. */
type Said = Pick<Quote, 'claim' | 'site'>;

/**
 * What could settle a pair: what one of them leaves unsaid, the source both name, the time that lies between them; where
 * none of that is to be had, where to look.
 */
export function phraseSettling(relation: PhrasedRelation, a: Said, b: Said): Part[] {
  const sides = { a: a.site, b: b.site };
  const [reconciler] = relation.reconcilers;
  if (reconciler) return phraseReconcilerOf(reconciler, a.claim, b.claim, sides);
  if (isSame(a.claim.source, b.claim.source)) return tParts('settle.source', { source: a.claim.source as string });
  if (a.claim.source !== null && b.claim.source !== null) {
    return tParts('settle.sources', { a: a.claim.source, b: b.claim.source });
  }
  const named = a.claim.source ?? b.claim.source;
  if (named === null) return tParts('settle.neither');
  const [names, silent] = a.claim.source === null ? [b.site, a.site] : [a.site, b.site];
  return tParts('settle.one', { names, silent, source: named });
}
