import type { Quote } from '../messages/schemas.ts';
import type { Relation } from '../relations/relation.ts';
import { sideOf } from '../relations/side.ts';
import { everyEntry, newestFirst, type PackedReading, recordsOf, saidIn } from './packed.ts';
import { quotesFrom } from './quotes.ts';
import { ready, relate, Tally } from './relate.ts';
import type { Database } from './schema.ts';

/** A value as an article gave it. */
export interface TopicValue extends Quote {
  readonly reading: string;
  /** Its article's record. */
  readonly article: number;
}
/** All that was read of one comparison key. */
export interface TopicValues {
  readonly key: string;
  readonly readings: readonly PackedReading[];
  /** The newest first. */
  readonly values: readonly TopicValue[];
  /** Values there are, where those above are not all. */
  readonly count: number;
  readonly origins: number;
  /** Of the first of them. */
  readonly names: readonly string[];
}

/** Readings of a topic, and values of one of them, that are shown at most. */
const [READINGS, EACH] = [400, 40];

const byDay = (a: TopicValue, b: TopicValue) => (b.published ?? '').localeCompare(a.published ?? '') || b.id - a.id;

/** Every value read under a comparison key, of very many the newest. */
export async function topicValues(db: Database, key: string): Promise<TopicValues> {
  const readings = newestFirst(await db.getAll('readings', recordsOf(key))).slice(0, READINGS);
  const values = await Promise.all(
    readings.map(async (reading) => {
      const quotes = await quotesFrom(db, reading, everyEntry(reading), EACH);
      const records = await Promise.all(quotes.map(({ url }) => db.getKeyFromIndex('articles', 'url', url)));
      return quotes.map(
        (quote, index): TopicValue => ({ ...quote, reading: reading.id, article: records[index] ?? -1 }),
      );
    }),
  );
  const tally = new Tally();
  for (const reading of readings) tally.add(reading, everyEntry(reading));
  const { origins, names } = tally.count(null);
  return {
    key,
    readings,
    values: values.flat().sort(byDay),
    count: readings.reduce((sum, { articles }) => sum + articles.length, 0),
    ...{ origins, names },
  };
}

/** How each value stands to one of them, by the value's record; those that nothing can be said of are left out. */
export function heldAgainst(chosen: TopicValue, { readings, values }: TopicValues): Map<number, Relation> {
  const own = readings.find(({ id }) => id === chosen.reading);
  if (!own) return new Map();
  const side = sideOf({ claim: chosen.claim, published: chosen.published, gist: saidIn(own).gist });
  const { article, published } = chosen;
  const asking = { article, published, origin: chosen.origin, copy: null };
  const found = new Map<string, Relation>();
  for (const { from, relation, entries } of relate(side, asking, readings.map(ready))) {
    for (const entry of entries) found.set(`${from.id} ${from.packed.articles[entry]}`, relation);
  }
  return new Map(
    values.flatMap((value) => {
      const relation = value.id === chosen.id ? undefined : found.get(`${value.reading} ${value.article}`);
      return relation ? [[value.id, relation] as const] : [];
    }),
  );
}
