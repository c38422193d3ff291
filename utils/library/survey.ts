import type { Claim } from '../claims/claim.ts';
import type { Relation } from '../relations/relation.ts';
import { sideOf } from '../relations/side.ts';
import { newestFirst, type PackedReading, recordsOf, unpack } from './packed.ts';
import { isoDay } from './reading.ts';
import type { ReadingRecord, ReadingsRecord } from './records.ts';
import { type Asking, ready, relate } from './relate.ts';
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

/** Two readings that do not go together, the later read as `claim`. */
export interface Pair {
  readonly id: string;
  readonly key: string;
  readonly later: ReadingRecord;
  readonly earlier: ReadingRecord;
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

/** The newest day of a reading's articles. One more than a day ahead of today is an error: it would stand before all others. */
function newestDay({ days }: ReadingRecord): number | null {
  const tomorrow = Date.now() / DAY + 1;
  return days.reduce<number | null>(
    (newest, day) => (day === null || day > tomorrow || (newest ?? day) > day ? newest : day),
    null,
  );
}

const byNewest = (a: { newest: number | null }, b: { newest: number | null }) =>
  (b.newest ?? Number.NEGATIVE_INFINITY) - (a.newest ?? Number.NEGATIVE_INFINITY);

function topicOf(key: string, readings: readonly ReadingRecord[]): Topic {
  const articles = new Set(readings.flatMap((reading) => reading.articles));
  const dated = readings.map((reading) => ({ reading, newest: newestDay(reading) })).sort(byNewest);
  const { reading, newest } = dated[0] as (typeof dated)[number];
  return { key, claim: reading.claim, values: readings.length, articles: articles.size, newest };
}

/** Who gave a reading last, as the one that asks. */
function lastGiver(reading: ReadingRecord): { asking: Asking; entry: number; day: number | null } {
  const day = newestDay(reading);
  const at = Math.max(0, reading.days.lastIndexOf(day));
  return {
    day,
    entry: at,
    asking: {
      article: reading.articles[at] as number,
      published: day === null ? null : isoDay(day),
      origin: reading.names[reading.origins[at] as number] as string,
      copy: reading.copies[at] ?? null,
    },
  };
}

/** The pairs under one comparison key that contradict each other or stand in tension: each once, from the later side. */
function pairsOf(key: string, packed: readonly PackedReading[]): Pair[] {
  const sides = packed.slice(0, COMPARED).map(ready);
  const sorted = sides.map((side) => ({ side, newest: newestDay(side.reading()) })).sort(byNewest);
  return sorted.flatMap(({ side: { reading } }, index) => {
    const later = reading();
    const { asking, entry, day } = lastGiver(later);
    const side = sideOf({ claim: later.claim, published: asking.published, gist: later.gist });
    const before = sorted.slice(index + 1).map((one) => one.side);
    return relate(side, asking, before)
      .filter(({ relation }) => relation.verdict !== 'agrees')
      .map(({ from, relation, entries }): Pair => {
        const earlier = from.reading();
        const id = `${later.id} ${earlier.id}`;
        return { id, key, later, earlier, relation, entry, entries, newest: day };
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
      topics.push(
        topicOf(
          key,
          readings.map((one) => unpack(one)),
        ),
      );
      if (readings.length > 1) pairs.push(...pairsOf(key, readings));
    }
    yield { topics: topics.toSorted(byNewest), pairs: pairs.toSorted(byNewest) };
  }
}
