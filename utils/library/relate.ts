import type { Support, Supports } from '../messages/schemas.ts';
import { reachOf, timesOf } from '../relations/comparable.ts';
import { judge, pairUp } from '../relations/compare.ts';
import { Independent } from '../relations/independent.ts';
import type { Relation, Verdict } from '../relations/relation.ts';
import { type Side, sideOf } from '../relations/side.ts';
import { isDay, type PackedReading, saidIn, unpack } from './packed.ts';
import { isDatedByArticle } from './reading.ts';
import type { ReadingRecord } from './records.ts';

/** The article whose claims are held against the library. It is never held against itself. */
export interface Asking {
  /** Its record, null where it is not stored. */
  readonly article: number | null;
  readonly published: string | null;
  readonly origin: string;
  /** By `copyKey` of its text. */
  readonly copy: number | null;
}

/** How a claim stands to a reading, and to which of its articles. `relation.a` is the claim. */
export interface ReadingRelation {
  readonly reading: ReadingRecord;
  readonly relation: Relation;
  /** Indices into the reading's parallel lists. */
  readonly entries: readonly number[];
}

/** Gravest first. */
const VERDICTS: readonly Verdict[] = ['contradicts', 'tension', 'agrees'];

/** A reading made ready to be compared with many claims; its articles are unpacked once something is comparable with it. */
export interface ReadySide {
  readonly id: string;
  readonly side: Side;
  readonly packed: PackedReading;
  reading(): ReadingRecord;
}
export function ready(packed: PackedReading): ReadySide {
  let reading: ReadingRecord | null = null;
  const said = saidIn(packed);
  const side = sideOf({ ...said, published: null });
  return {
    id: packed.id,
    side,
    packed,
    reading() {
      reading ??= unpack(packed, said);
      return reading;
    },
  };
}

interface Group {
  readonly side: Side;
  readonly entries: number[];
}

/**
 * Splits a reading's articles by what their days make of a comparison: near enough, and unknown; too far is left out.
 * In one pass by index: of a busy key there are many thousand.
 */
function groups(a: Side, asking: Asking, { side, packed: { articles, days } }: ReadySide): Group[] {
  const isDated = isDatedByArticle(side.claim);
  const own = a.period ?? a.published;
  const reach = reachOf(a.claim);
  const [near, unknown]: [number[], number[]] = [[], []];
  for (let at = 0; at < articles.length; at++) {
    if (articles[at] === asking.article) continue;
    const day = days[at] as number;
    if (!isDated) near.push(at);
    else if (!isDay(day)) unknown.push(at);
    else if (own === null || reach === null) near.push(at);
    else if (Math.min(Math.abs(own.first - day), Math.abs(own.last - day)) <= reach) near.push(at);
  }
  if (!isDated) return [{ side, entries: near }];
  const first = days[near[0] ?? -1];
  const published = first === undefined ? null : { first, last: first };
  return [
    { side: { ...side, published }, entries: near },
    { side, entries: unknown },
  ];
}

/**
 * How a claim stands to the readings of its comparison key, gravest first. `denied` holds readings the reader said it
 * is not comparable with. Depends on what was read, not on the order of reading.
 */
export function relate(
  claim: Side,
  asking: Asking,
  readings: readonly ReadySide[],
  denied: ReadonlySet<string> = new Set(),
): ReadingRelation[] {
  const found: ReadingRelation[] = [];
  for (const one of readings) {
    const pairing = denied.has(one.id) ? null : pairUp(claim, one.side);
    if (pairing === null) continue;
    for (const { side, entries } of groups(claim, asking, one)) {
      const relation = entries.length > 0 ? judge(pairing, timesOf(claim, side)) : null;
      if (relation !== null) found.push({ reading: one.reading(), relation, entries });
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
  readonly #origins = new Independent();

  add({ reading, entries }: Pick<ReadingRelation, 'reading' | 'entries'>): this {
    for (const index of entries) {
      const origin = reading.names[reading.origins[index] as number] as string;
      this.#articles.add(reading.articles[index] as number);
      this.#origins.add({ origin, copy: reading.copies[index] ?? null });
    }
    return this;
  }

  /** An origin the asking article, if there is one, shares is not independent of it and does not count. */
  count(asking: Asking | null): Support {
    const [origins, names] = [this.#origins.count(asking), this.#origins.names(asking)];
    return { articles: this.#articles.size, origins, names };
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
