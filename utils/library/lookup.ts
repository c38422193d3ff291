import type { Summary } from '../messages/requests.ts';
import type { QuotedClaim, Supports } from '../messages/schemas.ts';
import { copyKey } from '../relations/copies.ts';
import { comparisonKey } from '../relations/key.ts';
import { dayOf, daysOf } from '../relations/period.ts';
import type { Verdict } from '../relations/relation.ts';
import { sideOf } from '../relations/side.ts';
import { correctionsOf, originOf } from './articles.ts';
import { newestFirst, recordsOf } from './packed.ts';
import { deniedReadings, isCorrected, type Named, nameClaim } from './reconcile.ts';
import type { CorrectionRecord, ReadingsRecord } from './records.ts';
import { type Asking, type ReadingRelation, type ReadySide, ready, relate, Tally, tallied } from './relate.ts';
import { type Repeated, repeatedOf } from './repeated.ts';
import type { Database, Store } from './schema.ts';
import type { Reading } from './transaction.ts';

/** Readings of one comparison key that an article is held against, the newest first. */
const READINGS = 1000;
/** Comparison keys looked up for one article. */
const KEYS = 300;
/** Figures further apart than this are history (see `relations/comparable.ts`). */
const YEAR = 366;

/** What is known of the article that asks. */
export interface Asker {
  readonly url: string | null;
  readonly site: string | null;
  readonly origins: readonly string[];
  readonly fingerprint: readonly number[];
  readonly published: string | null;
}

/** A claim of the asking article and how it stands to what was read before. */
export interface RelatedClaim extends Named {
  readonly verdict: Verdict | null;
  readonly supports: Supports;
  readonly relations: readonly ReadingRelation[];
  /** The reader said it is none, or misread. */
  readonly corrected: 'misread' | 'not-a-claim' | null;
}

/** Where the asking article is in the library. */
async function askingOf<S extends Store>(transaction: Reading<S | 'articles'>, asker: Asker): Promise<Asking> {
  const article =
    asker.url === null ? undefined : await transaction.objectStore('articles').index('url').getKey(asker.url);
  const { published, fingerprint } = asker;
  return { article: article ?? null, published, origin: originOf(asker), copy: copyKey(fingerprint) };
}

function earliestDay(claims: readonly Named[], published: string | null): number | null {
  const days = claims.map(({ claim }) => (daysOf(claim.period) ?? dayOf(published))?.first ?? null);
  return days.includes(null) ? null : Math.min(...(days as number[]));
}

/** What is stored under the comparison keys of some claims: one look-up a key. */
async function recordsFor<S extends Store>(
  transaction: Reading<S | 'readings'>,
  claims: readonly QuotedClaim[],
): Promise<Map<string, ReadingsRecord[]>> {
  const keys = [...new Set(claims.map(({ claim }) => comparisonKey(claim)))].slice(0, KEYS);
  const store = transaction.objectStore('readings');
  return new Map(await Promise.all(keys.map(async (key) => [key, await store.getAll(recordsOf(key))] as const)));
}

/** The readings of each comparison key that are not history for all of its claims, the newest first. */
function readingsOf(
  stored: ReadonlyMap<string, readonly ReadingsRecord[]>,
  claims: readonly Named[],
  published: string | null,
): Map<string, ReadySide[]> {
  const byKey = Map.groupBy(claims, ({ empty }) => empty.key);
  const sidesOf = (key: string, records: readonly ReadingsRecord[]): ReadySide[] => {
    const first = earliestDay(byKey.get(key) as Named[], published);
    const oldest = first === null ? Number.POSITIVE_INFINITY : YEAR - first;
    const readings = newestFirst(records).filter(({ recency }) => recency <= oldest);
    return readings.slice(0, READINGS).map(ready);
  };
  return new Map([...stored].map(([key, records]) => [key, sidesOf(key, records)]));
}

type Tallies = ReturnType<typeof tallied>;

function relatedClaim(
  claim: Named,
  asking: Asking,
  readings: readonly ReadySide[],
  corrections: readonly CorrectionRecord[],
  repeated: Repeated,
): { related: RelatedClaim; tallies: Tallies } {
  const own = corrections.find((correction) => isCorrected(claim, [correction]));
  const side = sideOf({ claim: claim.claim, published: asking.published, gist: claim.empty.gist });
  const relations = own ? [] : relate(side, asking, readings, deniedReadings(claim, corrections));
  const tallies = tallied(relations, repeated);
  const { contradicts, tension, agrees } = tallies;
  const related = {
    ...claim,
    verdict: relations[0]?.relation.verdict ?? null,
    supports: {
      contradicts: contradicts.count(asking),
      tension: tension.count(asking),
      agrees: agrees.count(asking),
    },
    relations,
    corrected: own ? (own.what as 'misread' | 'not-a-claim') : null,
  };
  return { related, tallies };
}

/** What an article's claims come to. A claim said again counts once. */
function summaryOf(claims: readonly ReturnType<typeof relatedClaim>[], asking: Asking): Summary {
  const byFrame = [...new Map(claims.map((claim) => [claim.related.frame, claim])).values()];
  const count = (verdict: Verdict) => byFrame.filter(({ related }) => related.verdict === verdict).length;
  const all = new Tally();
  for (const { tallies } of byFrame) all.join(tallies.contradicts).join(tallies.tension).join(tallies.agrees);
  const { articles, origins } = all.count(asking);
  return {
    contradictions: count('contradicts'),
    tensions: count('tension'),
    agreements: count('agrees'),
    articles,
    origins,
  };
}

function repeatedIn(readings: ReadonlyMap<string, readonly ReadySide[]>, { copy }: Asking): Repeated {
  const columns = [...readings.values()].flatMap((sides) => sides.map(({ packed }) => packed.copies));
  return repeatedOf([[copy ?? Number.NaN], ...columns]);
}

interface Relations {
  readonly asking: Asking;
  readonly claims: RelatedClaim[];
  readonly summary: Summary;
  /** The readings looked up, by comparison key. */
  readonly readings: ReadonlyMap<string, readonly ReadySide[]>;
}

/** How an article's claims stand to everything read, whether it is stored or not. One for each given, in their order. */
export async function relationsOf(db: Database, asker: Asker, claims: readonly QuotedClaim[]): Promise<Relations> {
  const transaction = db.transaction(['articles', 'readings', 'corrections'], 'readonly');
  // Asked for before the claims are named, so that either is done while the other is.
  const looked = Promise.all([askingOf(transaction, asker), recordsFor(transaction, claims)]);
  const all = claims.map(nameClaim);
  const marks = all.map(({ mark }) => mark);
  const [[asking, stored], corrections] = await Promise.all([looked, correctionsOf(transaction, marks)]);
  const readings = readingsOf(stored, all, asker.published);
  const repeated = repeatedIn(readings, asking);
  const found = all.map((claim) =>
    relatedClaim(claim, asking, readings.get(claim.empty.key) ?? [], corrections, repeated),
  );
  return { asking, claims: found.map(({ related }) => related), summary: summaryOf(found, asking), readings };
}
