import type { Claim } from '../claims/claim.ts';
import { FACETS } from './facets.ts';
import { type Gist, namesNothing } from './gist.ts';

/** Whether two claims of one label count the same thing: surely, as far as one can tell, or not. */
export type Sameness = 'same' | 'maybe' | 'different';

const share = (a: readonly string[], b: readonly string[]) => a.filter((word) => b.includes(word)).length;
const kindsOf = (gist: Gist, name: string) => gist.facets.filter((entry) => entry.startsWith(`${name}:`));

function facetsDiffer(a: Gist, b: Gist): boolean {
  return FACETS.some(({ name, strict }) => {
    const [left, right] = [kindsOf(a, name), kindsOf(b, name)];
    if (left.length === 0 && right.length === 0) return false;
    if (left.length === 0 || right.length === 0) return strict;
    return strict ? left.join() !== right.join() : share(left, right) === 0;
  });
}

/** The head noun decides; a qualifier only one side has leaves a doubt. */
function countedSame(a: Gist, b: Gist): Sameness | null {
  const [head, other] = [a.counted.at(-1), b.counted.at(-1)];
  if (head === undefined || other === undefined) return null;
  if (head !== other) return 'different';
  const common = share(a.counted, b.counted);
  return common === a.counted.length && common === b.counted.length ? 'same' : 'maybe';
}

/** A concept this near to both numbers is what they are about. */
const NEAREST = 3;

/** What the sentences have in common besides the pair's place, material and organisation. */
function topicSame(a: Gist, b: Gist): Sameness {
  const close = share(a.near, b.near);
  const all = share([...a.near, ...a.far], [...b.near, ...b.far]);
  if (close >= 1 && all >= 2) return 'same';
  if (share(a.near.slice(0, NEAREST), b.near.slice(0, NEAREST)) >= 1) return 'same';
  return close >= 1 ? 'maybe' : 'different';
}

/** Money and stakes differ by who gives or owns. Where nobody says who, they are one only if both are of one kind. */
function partiesSame(a: Gist, b: Gist): Sameness {
  if (a.parties.length === 0 && b.parties.length === 0) return a.facets.join() === b.facets.join() ? 'same' : 'maybe';
  if (a.parties.length === 0 || b.parties.length === 0) return 'maybe';
  return share(a.parties, b.parties) > 0 ? 'same' : 'different';
}

function unnamedSame(a: Claim, one: Gist, other: Gist): Sameness {
  const topic = topicSame(one, other);
  if (a.org && (a.measure === 'stake' || a.measure === 'investment')) return partiesSame(one, other);
  if (a.unit !== 'count') return topic;
  const counted = countedSame(one, other);
  if (counted === null) return a.measure === 'workforce' ? topic : 'different';
  if (counted !== 'same' || a.org || a.measure === 'workforce') return counted;
  const beyond = share(without(one), without(other));
  return beyond > 0 ? 'same' : 'maybe';
}

/** The concepts around a count but for what is counted itself. */
const without = (gist: Gist) => [...gist.near, ...gist.far].filter((concept) => !gist.counted.includes(concept));

/** "15 lanthanides", "six minerals" and "17 elements" may be other lists, though the material is the same; "17" is of elements. */
const listHead = (gist: Gist) => gist.counted.at(-1) ?? 'element';

function sameCounted(a: Claim, one: Gist, other: Gist): Sameness {
  if (one.role !== other.role || one.each !== other.each || facetsDiffer(one, other)) return 'different';
  const counted = countedSame(one, other);
  if ((one.role === 'part' || one.role === 'added') && counted === 'different') return 'different';
  if (namesNothing(a)) return unnamedSame(a, one, other);
  const isList = a.measure === 'element-count' || a.measure === 'controlled-count';
  return isList && listHead(one) !== listHead(other) ? 'maybe' : 'same';
}

/** Where a clause names other materials than its claim, the claim is of something else; other places or times leave a doubt. */
function doubted(same: Sameness, gists: readonly Gist[]): Sameness {
  const against = gists.flatMap((gist) => gist.against ?? []);
  if (against.includes('material')) return 'different';
  return same === 'same' && (against.includes('place') || against.includes('time')) ? 'maybe' : same;
}

/**
 * Whether two comparable claims count the same thing: a part is not its total, what is added not the whole, what one
 * car holds not what all do; under labels that name no thing the sentences must speak of the same; and the words
 * beside each claim must bear out its reading.
 */
export function sameThing(a: Claim, b: Claim, one: Gist | null | undefined, other: Gist | null | undefined): Sameness {
  if (one && other) return doubted(sameCounted(a, one, other), [one, other]);
  return !namesNothing(a) || (a.counted && a.counted === b.counted) ? 'same' : 'different';
}
