import type { Claim } from '../claims/claim.ts';
import type { Facet } from './facet.ts';
import { FACETS } from './facets.ts';
import type { Gist } from './gist.ts';
import { intervalOf } from './interval.ts';
import { conceptOf } from './lexicon.ts';
import { type Likeness, share, worst } from './likeness.ts';
import { usualForm } from './usual-form.ts';

/** A claim with what it counts. */
interface Counted {
  readonly claim: Claim;
  readonly gist: Gist;
}

/** The kinds of a facet that a gist tells, as "facet:kind". */
export const kindsOf = (gist: Gist, name: string): readonly string[] =>
  gist.facets.filter((entry) => entry.startsWith(`${name}:`));

const BY_ONE_ALONE = { unlike: 'unlike', doubt: 'maybe', nothing: 'same' } as const;

/** "At Harrowby" and "Harrowby, whose 1,500 workers": the place one is told by stands in the other's sentence too. */
const areNamedBy = (regions: readonly string[], { near, far }: Gist): boolean =>
  regions.some((entry) => [...near, ...far].includes(conceptOf(entry.slice(entry.indexOf(':') + 1)) ?? ''));

/** A site has no more than its company: where more is said of the site, the two contradict each other all the more. */
function exceeds(part: Claim, whole: Claim): boolean {
  const [read, readToo] = [intervalOf(part), intervalOf(whole)];
  const isSum = part.kind === 'amount' && !part.unit.includes('/') && part.org !== null;
  return isSum && read?.low != null && readToo?.high != null && read.low > readToo.high;
}

/** Facets by which a side that names one speaks of a part of what the other may speak of. */
const TELL_A_PART: ReadonlySet<string> = new Set(['region', 'site']);
const ONE_SITE = 'site:one';

/** Whether what else is told makes nothing of a facet that one of two tells, or both tell differently. */
function isMadeUpFor(name: string, a: Counted, b: Counted): boolean {
  const [left, right] = [kindsOf(a.gist, name), kindsOf(b.gist, name)];
  if (TELL_A_PART.has(name) && left.length === 0 && exceeds(b.claim, a.claim)) return true;
  if (TELL_A_PART.has(name) && right.length === 0 && exceeds(a.claim, b.claim)) return true;
  const haveInCommon = (other: string) => share(kindsOf(a.gist, other), kindsOf(b.gist, other)) > 0;
  if (name === 'region') return areNamedBy(left, b.gist) || areNamedBy(right, a.gist);
  // The plant that is spoken of is the one the other names, or the only one.
  if (name === 'site') return haveInCommon('region') || left[0] === ONE_SITE || right[0] === ONE_SITE;
  // Of what a company is promised a price for, not each says in which form.
  return name === 'form' && a.claim.org !== null && haveInCommon('bound') && !(left[0] && right[0]);
}

function likenessBy({ name, alone, plain }: Facet, a: Counted, b: Counted): Likeness {
  if (isMadeUpFor(name, a, b)) return 'same';
  const [left, right] = [kindsOf(a.gist, name), kindsOf(b.gist, name)];
  const usual = name === 'form' ? usualForm(a.claim) : plain;
  if (left.length === 0 || right.length === 0) return (left[0] ?? right[0]) === usual ? 'same' : BY_ONE_ALONE[alone];
  // "Up 3% in early trading": the next minute another.
  if (name === 'hour') return 'maybe';
  const alike = alone === 'unlike' ? left.join() === right.join() : share(left, right) > 0;
  return alike ? 'same' : 'different';
}

const BY_NAME: ReadonlyMap<string, Facet> = new Map(FACETS.map((facet) => [facet.name, facet]));

/** How far the facets that either of two claims tells allow of their counting one thing. */
export function facetsSame(a: Counted, b: Counted): Likeness {
  const told = new Set([...a.gist.facets, ...b.gist.facets].map((entry) => entry.slice(0, entry.indexOf(':'))));
  const facets = [...told].map((name) => BY_NAME.get(name)).filter((facet) => facet !== undefined);
  return worst('same', ...facets.map((facet) => likenessBy(facet, a, b)));
}
