import type { Claim } from '../claims/claim.ts';
import { clashOf, compareSides, isSure } from './compare.ts';
import { type Gist, gistOf } from './gist.ts';
import { comparisonKey } from './key.ts';
import { type Side, sideOf } from './side.ts';

/** How sure a reading is that cannot hold beside another of its own article: not enough to be held against others. */
const AT_ODDS = 0.3;
/** A table of more figures of one kind is not gone through pair by pair. */
const MOST = 150;

function oddOnes(bucket: readonly Side[]): Claim[] {
  const odd = new Set<Claim>();
  for (const [index, a] of bucket.entries()) {
    for (const b of bucket.slice(index + 1)) {
      if (odd.has(a.claim) && odd.has(b.claim)) continue;
      const rule = clashOf(a, b);
      if (rule === null || rule === 'denied-by-one' || compareSides(a, b)?.verdict !== 'contradicts') continue;
      odd.add(a.claim).add(b.claim);
    }
  }
  return [...odd];
}

/**
 * An article that gives two figures which cannot both hold speaks of two things, and one of them was misread: such
 * claims come back less sure, the others as they are. `text` is the article's text, `published` its day.
 */
export function doubtOddOnes(claims: readonly Claim[], text: string, published: string | null): readonly Claim[] {
  const alike = [...Map.groupBy(claims.filter(isSure), comparisonKey).values()].filter(({ length }) => length > 1);
  const ready = (claim: Claim): Side => {
    let gist: Gist | undefined;
    const readGist = () =>
      gistOf(claim, text.slice(claim.sentenceStart, claim.sentenceEnd), claim.start - claim.sentenceStart);
    return {
      ...sideOf({ claim, published }),
      // Most figures of one kind clash with none, and their sentences need not be read for it.
      get gist() {
        gist ??= readGist();
        return gist;
      },
    };
  };
  const odd = new Set(alike.flatMap((bucket) => oddOnes(bucket.slice(0, MOST).map(ready))));
  if (odd.size === 0) return claims;
  return claims.map((claim) =>
    odd.has(claim) ? { ...claim, confidence: Math.min(claim.confidence, AT_ODDS) } : claim,
  );
}
