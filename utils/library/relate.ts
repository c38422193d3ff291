import type { Claim } from '../claims/claim.ts';
import type { Supports } from '../messages/schemas.ts';
import { reachOf } from '../relations/comparable.ts';
import { compare } from '../relations/compare.ts';
import { type Days, dayOf, daysBetween, daysOf } from '../relations/period.ts';
import type { Relation, Verdict } from '../relations/relation.ts';
import { isDatedByArticle, isoDay } from './reading.ts';
import type { ReadingRecord } from './records.ts';

/** The article whose claims are held against the library. It is never held against itself. */
export interface Asking {
  /** Its record, null where it is not stored. */
  readonly article: number | null;
  readonly published: string | null;
  readonly origin: string;
}

/** How a claim stands to a reading, and to which of its articles. `relation.a` is the claim. */
export interface ReadingRelation {
  readonly reading: ReadingRecord;
  readonly relation: Relation;
  /** Indices into the reading's parallel lists. */
  readonly entries: readonly number[];
}

/** Gravest first. */
export const VERDICTS: readonly Verdict[] = ['contradicts', 'tension', 'agrees'];

/** Splits a reading's articles by what `compare` would make of their days: near enough, unknown, and (left out) too far. */
function groups(
  claim: Claim,
  asking: Asking,
  reading: ReadingRecord,
): { published: string | null; entries: number[] }[] {
  const others = reading.articles.flatMap((article, index) => (article === asking.article ? [] : [index]));
  if (!isDatedByArticle(reading.claim)) return [{ published: null, entries: others }];
  const own: Days | null = daysOf(claim.period) ?? dayOf(asking.published);
  const reach = reachOf(claim);
  const unknown = others.filter((index) => reading.days[index] === null);
  const near = others.filter((index) => {
    const day = reading.days[index];
    if (day === null || day === undefined) return false;
    return own === null || reach === null || daysBetween(own, { first: day, last: day }) <= reach;
  });
  const first = near[0] === undefined ? null : (reading.days[near[0]] ?? null);
  return [
    { published: first === null ? null : isoDay(first), entries: near },
    { published: null, entries: unknown },
  ];
}

/**
 * How a claim stands to the readings of its comparison key, gravest first. `denied` holds readings the reader said it
 * is not comparable with. Depends on what was read, not on the order of reading.
 */
export function relate(
  claim: Claim,
  asking: Asking,
  readings: readonly ReadingRecord[],
  denied: ReadonlySet<string> = new Set(),
): ReadingRelation[] {
  const found: ReadingRelation[] = [];
  for (const reading of readings) {
    if (denied.has(reading.id)) continue;
    for (const { published, entries } of groups(claim, asking, reading)) {
      if (entries.length === 0) continue;
      const relation = compare({ claim, published: asking.published }, { claim: reading.claim, published });
      if (relation !== null) found.push({ reading, relation, entries });
    }
  }
  return found.sort(
    (a, b) =>
      VERDICTS.indexOf(a.relation.verdict) - VERDICTS.indexOf(b.relation.verdict) ||
      a.reading.recency - b.reading.recency ||
      (a.reading.id < b.reading.id ? -1 : 1),
  );
}

/** Articles and their origins, counted over several readings without counting one twice. */
export class Tally {
  readonly #articles = new Set<number>();
  readonly #origins = new Set<string>();

  add({ reading, entries }: ReadingRelation): this {
    for (const index of entries) {
      this.#articles.add(reading.articles[index] as number);
      this.#origins.add(reading.names[reading.origins[index] as number] as string);
    }
    return this;
  }

  /** An origin the asking article shares is not independent of it and does not count. */
  count(asking: Asking): { articles: number; origins: number } {
    return { articles: this.#articles.size, origins: this.#origins.size - (this.#origins.has(asking.origin) ? 1 : 0) };
  }
}

/** How many articles and independent origins contradict a claim, are in tension with it, agree with it. */
export function supportsOf(relations: readonly ReadingRelation[], asking: Asking): Supports {
  const count = (verdict: Verdict) => {
    const tally = new Tally();
    for (const related of relations) if (related.relation.verdict === verdict) tally.add(related);
    return tally.count(asking);
  };
  return { contradicts: count('contradicts'), tension: count('tension'), agrees: count('agrees') };
}
