import type { Claim } from '../claims/claim.ts';
import type { Relation } from '../relations/relation.ts';
import { BitSet } from './bit-set.ts';
import { isDay, NO_DAY, newestFirst, type PackedReading, recordsOf, saidIn } from './packed.ts';
import { isoDay } from './reading.ts';
import type { ReadingsRecord } from './records.ts';
import { type Asking, type ReadySide, ready, relate } from './relate.ts';
import type { Database } from './schema.ts';

/** What was read of one measure, material and place. */
export interface Topic {
  /** The comparison key of its readings. */
  readonly key: string;
  /** Its newest reading's claim, as an example of what it is about. */
  readonly claim: Claim;
  readonly values: number;
  readonly articles: number;
  /** The newest day of an article that gave one (since 1970); null where none has a date. */
  readonly newest: number | null;
}

/** A reading of a pair: what it says, and the articles that gave it with their days. */
interface PairSide extends Pick<PackedReading, 'id' | 'articles' | 'days'> {
  readonly claim: Claim;
}

/** Two readings that do not go together, the later read as `claim`. */
export interface Pair {
  readonly id: string;
  readonly key: string;
  readonly later: PairSide;
  readonly earlier: PairSide;
  readonly relation: Relation;
  /** Who gave the later one last, and who gave the earlier one near enough to be compared: places in their lists. */
  readonly entry: number;
  readonly entries: readonly number[];
  readonly newest: number | null;
}

export interface Survey {
  readonly topics: readonly Topic[];
  /** Contradictions and tensions. */
  readonly pairs: readonly Pair[];
}

/** Records fetched at once, and readings compared with one another under one, the newest. */
const CHUNK = 300;
const COMPARED = 150;

const DAY = 86_400_000;

interface Last {
  /** The place of the newest article in its reading's lists, and its day. */
  readonly entry: number;
  readonly newest: number | null;
}

/** Who gave a reading last. An article dated more than a day ahead of today is an error: it would stand before all others. */
function lastOf({ days }: Pick<PackedReading, 'days'>): Last {
  const tomorrow = Date.now() / DAY + 1;
  let [entry, newest] = [0, NO_DAY];
  for (let at = 0; at < days.length; at++) {
    const day = days[at] as number;
    if (day >= newest && day <= tomorrow) [entry, newest] = [at, day];
  }
  return { entry, newest: isDay(newest) ? newest : null };
}

const byNewest = (a: Pick<Last, 'newest'>, b: Pick<Last, 'newest'>) =>
  (b.newest ?? Number.NEGATIVE_INFINITY) - (a.newest ?? Number.NEGATIVE_INFINITY);

function topicOf(key: string, readings: readonly PackedReading[]): Topic {
  const given = new BitSet();
  for (const { articles } of readings) for (let at = 0; at < articles.length; at++) given.add(articles[at] as number);
  const dated = readings.map((reading) => ({ reading, ...lastOf(reading) })).sort(byNewest);
  const { reading, newest } = dated[0] as (typeof dated)[number];
  return { key, claim: saidIn(reading).claim, values: readings.length, articles: given.size, newest };
}

/** The article that gave a reading last, as the one that asks. */
function askingOf({ articles, names, origins, copies }: PackedReading, { entry, newest }: Last): Asking {
  const copy = copies[entry] as number;
  return {
    article: articles[entry] as number,
    published: newest === null ? null : isoDay(newest),
    origin: names[origins[entry] as number] as string,
    copy: Number.isNaN(copy) ? null : copy,
  };
}

const pairSide = ({ id, side, packed: { articles, days } }: ReadySide): PairSide => ({
  id,
  claim: side.claim,
  articles,
  days,
});

/** The pairs under one comparison key that contradict each other or stand in tension: each once, from the later side. */
function pairsOf(key: string, packed: readonly PackedReading[]): Pair[] {
  const sides = packed.slice(0, COMPARED).map(ready);
  const sorted = sides.map((later) => ({ later, ...lastOf(later.packed) })).sort(byNewest);
  return sorted.flatMap(({ later, entry, newest }, index) => {
    const published = newest === null ? null : { first: newest, last: newest };
    const before = sorted.slice(index + 1).map((one) => one.later);
    return relate({ ...later.side, published }, askingOf(later.packed, { entry, newest }), before)
      .filter(({ relation }) => relation.verdict !== 'agrees')
      .map(({ from, relation, entries }): Pair => {
        const id = `${later.id} ${from.id}`;
        return { id, key, later: pairSide(later), earlier: pairSide(from), relation, entry, entries, newest };
      });
  });
}

/** The pairs under one comparison key that do not go together. */
export const pairsUnder = async (db: Database, key: string): Promise<Pair[]> =>
  pairsOf(key, newestFirst(await db.getAll('readings', recordsOf(key))));

/** All readings by comparison key, some keys at a time, each whole. */
async function* groups(db: Database): AsyncGenerator<Map<string, PackedReading[]>> {
  // Records of the last key of a chunk, which may go on in the next.
  let begun: ReadingsRecord[] = [];
  for (let after: IDBKeyRange | null = null; ; ) {
    const found = await db.getAll('readings', after, CHUNK);
    const last = found.at(-1);
    const byKey = Map.groupBy([...begun, ...found], ({ key }) => key);
    const goesOn = found.length === CHUNK && last !== undefined;
    begun = goesOn ? (byKey.get(last.key) as ReadingsRecord[]) : [];
    if (goesOn) byKey.delete(last.key);
    if (byKey.size > 0) yield new Map([...byKey].map(([key, records]) => [key, newestFirst(records)]));
    if (!goesOn) return;
    after = IDBKeyRange.lowerBound([last.key, last.part], true);
  }
}

/**
 * Goes through all readings once and yields what was found so far: topics, the newest first, and pairs that do not go
 * together. Ends early where the signal says so.
 */
export async function* survey(db: Database, signal: AbortSignal): AsyncGenerator<Survey> {
  const topics: Topic[] = [];
  const pairs: Pair[] = [];
  for await (const byKey of groups(db)) {
    if (signal.aborted) return;
    for (const [key, readings] of byKey) {
      topics.push(topicOf(key, readings));
      if (readings.length > 1) pairs.push(...pairsOf(key, readings));
    }
    yield { topics: topics.toSorted(byNewest), pairs: pairs.toSorted(byNewest) };
  }
}
