import type { Claim } from '../claims/claim.ts';
import type { Gist } from '../relations/gist.ts';
import { namesNothing } from '../relations/key.ts';
import { type Days, daysBetween } from '../relations/period.ts';
import { sameThing } from '../relations/same-thing.ts';
import { type Fact, KNOWN_UNTIL } from './entry.ts';
import { type FactClaim, factsLike } from './facts.ts';
import { asking, heldAgainst, isOfLikeTime, isOfTheTime, type ReferenceReading, spanOf, YEAR } from './held-against.ts';

/** What statistics say beside a claim, and the day up to which the data knows. */
export interface Reference {
  readonly readings: readonly ReferenceReading[];
  readonly knownUntil: string;
}

/** At most so many statistics stand beside a claim. */
const SHOWN = 4;
/** What lies further off than this is no context. */
const FAR = 5 * YEAR;
const DAY = 86_400_000;

/** Sources counted by who speaks, not by who passed it on. */
const voiceOf = ({ source }: Fact) => source.publisher.replace(/[ ,(].*$/, '').toLowerCase();

/** How far a statistic is from the time spoken of, in days; one that was not out by then is a year further off. */
function distance(entry: FactClaim, at: Days | null): number {
  const span = spanOf(entry);
  if (at === null || span === null) return span === null ? 0 : -span.last;
  const later = entry.fact.source.year > new Date(at.last * DAY).getUTCFullYear();
  return daysBetween(span, at) + (later ? YEAR : 0);
}

const isNear = (entry: FactClaim, at: Days | null) => {
  const span = spanOf(entry);
  return span === null || at === null || daysBetween(span, at) <= FAR;
};

/** Of each voice the nearest time it speaks of, in every edition that gives it another value. */
function nearest(entries: readonly FactClaim[], at: Days | null): FactClaim[] {
  const periodOf = new Map<string, string>();
  const values = new Set<string>();
  return entries
    .toSorted((a, b) => distance(a, at) - distance(b, at))
    .filter(({ fact }) => {
      const voice = voiceOf(fact);
      const period = fact.period ?? '';
      const value = [voice, fact.low, fact.high, fact.baseline].join('|');
      if ((periodOf.get(voice) ?? period) !== period || values.has(value)) return false;
      periodOf.set(voice, period);
      values.add(value);
      return true;
    });
}

/** What was held against the claim first, what has no source last. */
const place = ({ fit, why }: ReferenceReading) => (why === 'unsourced' ? 2 : fit === 'not-compared' ? 1 : 0);

function alike(claim: Claim, gist: Gist | null): FactClaim[] {
  return factsLike(claim).filter((entry) => {
    if (entry.claim.measure !== claim.measure) return false;
    if (gist === null) return !namesNothing(claim);
    return sameThing(claim, entry.claim, gist, entry.gist) !== 'different';
  });
}

/**
 * What statistics say of the claim's own measure, material, place and time, the nearest first; several where sources
 * disagree. `day` is the article's day, `today` the reader's (both ISO), `gist` what the claim counts. One look-up.
 */
export function referenceFor(
  claim: Claim,
  day: string | null,
  today: string | null = day,
  gist: Gist | null = null,
): Reference {
  const asked = asking(claim, day, today);
  const entries = alike(claim, gist);
  const exact = asked.said ? entries.filter((entry) => isOfTheTime(asked, spanOf(entry))) : [];
  const sameBaseline = exact.filter((entry) => claim.baseline !== null && entry.claim.baseline === claim.baseline);
  const wanted = sameBaseline.length > 0 ? sameBaseline : exact.length > 0 ? exact : entries;
  const telling = wanted.filter((entry) => isNear(entry, asked.at) && isOfLikeTime(asked, entry));
  const readings = nearest(telling, asked.at)
    .map((entry) => heldAgainst(asked, entry))
    .filter((reading) => reading !== null);
  return { readings: readings.toSorted((a, b) => place(a) - place(b)).slice(0, SHOWN), knownUntil: KNOWN_UNTIL };
}
