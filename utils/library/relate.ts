import type { Support } from '../messages/schemas.ts';
import { reachOf, timesOf } from '../relations/comparable.ts';
import { judge, pairUp } from '../relations/compare.ts';
import { Independent, type Voice } from '../relations/independent.ts';
import type { Relation, Verdict } from '../relations/relation.ts';
import { type Side, sideOf } from '../relations/side.ts';
import { BitSet } from './bit-set.ts';
import { isDay, type PackedReading, saidIn } from './packed.ts';
import { isDatedByArticle } from './reading.ts';
import type { Repeated } from './repeated.ts';

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
  readonly from: ReadySide;
  readonly relation: Relation;
  /** Indices into the reading's parallel lists. */
  readonly entries: readonly number[];
}

/** Gravest first. */
const VERDICTS: readonly Verdict[] = ['contradicts', 'tension', 'agrees'];

/** A reading made ready to be compared with many claims. */
export interface ReadySide {
  readonly id: string;
  readonly side: Side;
  readonly packed: PackedReading;
}
export const ready = (packed: PackedReading): ReadySide => ({
  id: packed.id,
  side: sideOf({ ...saidIn(packed), published: null }),
  packed,
});

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

function isOfOthers({ articles }: PackedReading, asking: Asking): boolean {
  for (let at = 0; at < articles.length; at++) if (articles[at] !== asking.article) return true;
  return false;
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
    // Before the costly part: an article of a thousand figures of one thing has a thousand readings of its own.
    if (!isOfOthers(one.packed, asking)) continue;
    const pairing = denied.has(one.id) ? null : pairUp(claim, one.side);
    if (pairing === null) continue;
    for (const { side, entries } of groups(claim, asking, one)) {
      const relation = entries.length > 0 ? judge(pairing, timesOf(claim, side)) : null;
      if (relation !== null) found.push({ from: one, relation, entries });
    }
  }
  return found.sort(
    (a, b) =>
      VERDICTS.indexOf(a.relation.verdict) - VERDICTS.indexOf(b.relation.verdict) ||
      a.from.packed.recency - b.from.packed.recency ||
      (a.from.id < b.from.id ? -1 : 1),
  );
}

/** Articles and their origins, counted over several readings without counting one twice. */
export class Tally {
  readonly #articles = new BitSet();
  readonly #links: Voice[] = [];
  readonly #given = new Map<readonly string[], Uint32Array>();
  readonly #repeated: Pick<Repeated, 'has'>;

  /** `repeated`: of all that is to be counted and of the text of the one that asks. */
  constructor(repeated: Pick<Repeated, 'has'> = { has: () => true }) {
    this.#repeated = repeated;
  }

  /** How many articles each of some names has; readings of one record share their names. */
  #countsOf(names: readonly string[]): Uint32Array {
    const counts = this.#given.get(names) ?? new Uint32Array(names.length);
    this.#given.set(names, counts);
    return counts;
  }

  /** Counts those of a reading's articles at these places in its lists. */
  add({ names, articles, origins, copies }: PackedReading, entries: readonly number[]): this {
    const counts = this.#countsOf(names);
    for (const entry of entries) {
      const place = origins[entry] as number;
      this.#articles.add(articles[entry] as number);
      (counts[place] as number)++;
      // One that is not known is not a number.
      const copy = copies[entry] as number;
      if (copy >= 0 && this.#repeated.has(copy)) this.#links.push({ origin: names[place] as string, copy });
    }
    return this;
  }

  /** Counts all that another tally has counted. */
  join(other: Tally): this {
    this.#articles.addAll(other.#articles);
    for (const [names, given] of other.#given) {
      const counts = this.#countsOf(names);
      for (let place = 0; place < given.length; place++) (counts[place] as number) += given[place] as number;
    }
    for (const link of other.#links) this.#links.push(link);
    return this;
  }

  #gather(): Independent {
    const origins = new Independent();
    for (const [names, counts] of this.#given) {
      for (let place = 0; place < counts.length; place++) {
        const articles = counts[place] as number;
        if (articles > 0) origins.give(names[place] as string, articles);
      }
    }
    for (const link of this.#links) origins.link(link);
    return origins;
  }

  /** How many origins there are. */
  origins(): number {
    return this.#gather().count();
  }

  /** An origin the asking article, if there is one, shares is not independent of it and does not count. */
  count(asking: Asking | null): Support {
    const origins = this.#gather();
    return { articles: this.#articles.size, origins: origins.count(asking), names: origins.names(asking) };
  }
}

/** Who contradicts a claim, is in tension with it, agrees with it. */
export function tallied(relations: readonly ReadingRelation[], repeated: Repeated): Readonly<Record<Verdict, Tally>> {
  const tallies = { contradicts: new Tally(repeated), tension: new Tally(repeated), agrees: new Tally(repeated) };
  for (const { from, relation, entries } of relations) tallies[relation.verdict].add(from.packed, entries);
  return tallies;
}
