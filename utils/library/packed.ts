import type { Claim } from '../claims/claim.ts';
import type { Gist } from '../relations/gist.ts';
import type { ReadingRecord, ReadingsRecord } from './records.ts';

/**
 * Readings as they are kept: those of one comparison key in one record, or a few, which are read in one go. What differs from a plain
 * claim is a text, the articles are columns of numbers.
 */

const PLAIN_CLAIM = {
  id: '',
  start: 0,
  end: 0,
  text: '',
  low: null,
  high: null,
  hedge: 'none',
  direction: null,
  material: null,
  place: null,
  org: null,
  partner: null,
  period: null,
  baseline: null,
  modality: 'stated',
  source: null,
  counted: null,
  confidence: 1,
  doubts: [],
  sentenceStart: 0,
  sentenceEnd: 0,
} satisfies Partial<Claim>;

const PLAIN_GIST = {
  role: 'whole',
  each: null,
  counted: [],
  facets: [],
  against: [],
  parties: [],
  near: [],
  far: [],
} satisfies Partial<Gist>;

type Said = Pick<ReadingRecord, 'claim' | 'gist'>;
type Column = ArrayLike<number>;

/** A reading inside its record: its text unread, its columns as they stand there. */
export interface PackedReading {
  readonly id: string;
  readonly key: string;
  readonly recency: number;
  readonly said: string;
  readonly names: readonly string[];
  readonly articles: Column;
  readonly days: Column;
  readonly origins: Column;
  readonly copies: Column;
}

/** A day that is not known, before all others; a copy that is not known is not a number. */
export const NO_DAY = -(2 ** 31);

function unlike(value: object, plain: Readonly<Record<string, unknown>>): object {
  const differs = ([field, own]: [string, unknown]) => JSON.stringify(own) !== JSON.stringify(plain[field]);
  return Object.fromEntries(Object.entries(value).filter(differs));
}

/** What a packed reading says. */
export function saidIn({ said }: Pick<PackedReading, 'said'>): Said {
  const { claim, gist } = JSON.parse(said) as Record<string, object>;
  return { claim: { ...PLAIN_CLAIM, ...(claim as Claim) }, gist: { ...PLAIN_GIST, ...(gist as Gist) } };
}

export function pack({ claim, gist, days, copies, ...rest }: ReadingRecord): PackedReading {
  return {
    ...rest,
    said: JSON.stringify({ claim: unlike(claim, PLAIN_CLAIM), gist: unlike(gist, PLAIN_GIST) }),
    days: days.map((day) => day ?? NO_DAY),
    copies: copies.map((copy) => copy ?? Number.NaN),
  };
}

/** A column as a list; what is not known is null. By index, as columns are long. */
function listOf(column: Column, isKnown: (value: number) => boolean): (number | null)[] {
  const list = new Array<number | null>(column.length);
  for (let at = 0; at < column.length; at++) {
    const value = column[at] as number;
    list[at] = isKnown(value) ? value : null;
  }
  return list;
}

/** Whether a day of a packed reading is known. */
export const isDay = (day: number): boolean => day !== NO_DAY;
const isNumber = (value: number) => !Number.isNaN(value);

/** Places of all of a reading's articles in its lists. */
export const everyEntry = ({ articles }: Pick<PackedReading, 'articles'>): number[] =>
  Array.from(articles, (_, at) => at);

/** A reading with its columns as lists. */
export function unpack(packed: PackedReading): ReadingRecord {
  const { id, key, recency, names, articles, days, origins, copies } = packed;
  return {
    ...{ id, key, recency, names, ...saidIn(packed) },
    articles: listOf(articles, isNumber) as number[],
    days: listOf(days, isDay),
    origins: listOf(origins, isNumber) as number[],
    copies: listOf(copies, isNumber),
  };
}

/** The readings of a record. */
export function readingsIn({ key, rows, names, articles, days, origins, copies }: ReadingsRecord): PackedReading[] {
  let from = 0;
  return rows.map(({ id, recency, said, count }) => {
    const to = from + count;
    const part = <C extends { subarray(from: number, to: number): Column }>(column: C) => column.subarray(from, to);
    const columns = { articles: part(articles), days: part(days), origins: part(origins), copies: part(copies) };
    from = to;
    return { id, key, recency, said, names, ...columns };
  });
}

/** A key's records with one list of names for all of them: who counts origins need not know from which a reading is. */
function withCommonNames(records: readonly ReadingsRecord[]): readonly ReadingsRecord[] {
  if (records.length < 2) return records;
  const places = new Map<string, number>();
  const placed = records.map((record) => record.names.map((name) => placeIn(places, name)));
  const names = [...places.keys()];
  return records.map((record, at) => {
    const own = placed[at] as number[];
    return { ...record, names, origins: record.origins.map((origin) => own[origin] as number) };
  });
}

/** One column after the other. Of one kind with those of a record, as loops over columns are slow where kinds differ. */
function joined<C extends Int32Array | Uint16Array | Float64Array>(empty: C, first: Column, second: Column): C {
  empty.set(first);
  empty.set(second, first.length);
  return empty;
}

/** A reading's articles and those that came to it since, with the same names. */
function withNewer(reading: PackedReading, newer: PackedReading): PackedReading {
  const length = reading.articles.length + newer.articles.length;
  return {
    ...reading,
    recency: Math.min(reading.recency, newer.recency),
    articles: joined(new Int32Array(length), reading.articles, newer.articles),
    days: joined(new Int32Array(length), reading.days, newer.days),
    origins: joined(new Uint16Array(length), reading.origins, newer.origins),
    copies: joined(new Float64Array(length), reading.copies, newer.copies),
  };
}

/** The readings of a record, with what the newest part has of them, which is taken out of `added`. */
const wholeReadings = (record: ReadingsRecord, added: Map<string, PackedReading>): PackedReading[] =>
  readingsIn(record).map((reading) => {
    const newer = added.get(reading.id);
    added.delete(reading.id);
    return newer ? withNewer(reading, newer) : reading;
  });

/**
 * The readings of a key's records by the part they stand in: what the newest part has of a reading is with the rest of
 * it, and what only that part has is in the last.
 */
export function partsOf(stored: readonly ReadingsRecord[]): Map<number, PackedReading[]> {
  const records = withCommonNames(stored);
  const newest = records.find(({ part }) => part === NEWEST);
  const added = new Map(newest ? readingsIn(newest).map((reading) => [reading.id, reading]) : []);
  const parts = new Map<number, PackedReading[]>();
  for (const record of records) if (record !== newest) parts.set(record.part, wholeReadings(record, added));
  const last = Math.max(0, ...parts.keys());
  if (added.size > 0) parts.set(last, [...(parts.get(last) ?? []), ...added.values()]);
  return parts;
}

/** All readings of a key by its records, the newest first. */
export const newestFirst = (records: readonly ReadingsRecord[]): PackedReading[] =>
  [...partsOf(records).values()].flat().sort((a, b) => a.recency - b.recency);

/**
 * Who reads one more article writes what it gives to a part of its own, which is kept small; so nothing of what very many
 * articles gave is read or written. What it has of a reading comes to the rest of it once there is much.
 */
export const NEWEST = -1;

/** Where the records of a key stand. */
export const recordsOf = (key: string): IDBKeyRange =>
  IDBKeyRange.bound([key, NEWEST], [key, Number.POSITIVE_INFINITY]);

/**
 * A record is not to be larger, in bytes: browsers keep larger ones in files of their own, which are slow to write, and
 * who reads one more article of a busy key should not write all of it.
 */
const LARGEST = 40_000;
const BYTES_AN_ARTICLE = 18;
/** What the newest part has at most. */
const LARGEST_NEWEST = 16_000;
const sizeOf = ({ said, articles }: PackedReading) => 100 + said.length + BYTES_AN_ARTICLE * articles.length;

/** Whether readings are few enough to be the newest part. */
export const isSmall = (readings: readonly PackedReading[]): boolean =>
  readings.reduce((sum, reading) => sum + sizeOf(reading), 0) <= LARGEST_NEWEST;

/** Readings in as many lists as they need records. */
export function inParts(readings: readonly PackedReading[]): PackedReading[][] {
  const parts: PackedReading[][] = [];
  let room = 0;
  for (const reading of readings) {
    const size = sizeOf(reading);
    const part = parts.at(-1);
    if (part && size <= room) part.push(reading);
    else parts.push([reading]);
    room = (part && size <= room ? room : LARGEST) - size;
  }
  return parts;
}

function placeIn(places: Map<string, number>, name: string): number {
  const place = places.get(name) ?? places.size;
  places.set(name, place);
  return place;
}

/** The record of readings of one key. Names that none of their articles has are not in it. */
export function recordOf(key: string, part: number, readings: readonly PackedReading[]): ReadingsRecord {
  const total = readings.reduce((sum, { articles }) => sum + articles.length, 0);
  const columns = {
    articles: new Int32Array(total),
    days: new Int32Array(total),
    origins: new Uint16Array(total),
    copies: new Float64Array(total),
  };
  const places = new Map<string, number>();
  const placesOf = new Map<readonly string[], Int32Array>();
  let from = 0;
  for (const { articles, days, origins, copies, names } of readings) {
    columns.articles.set(articles, from);
    columns.days.set(days, from);
    columns.copies.set(copies, from);
    const known = placesOf.get(names) ?? new Int32Array(names.length).fill(-1);
    placesOf.set(names, known);
    for (let at = 0; at < origins.length; at++) {
      const origin = origins[at] as number;
      if (known[origin] === -1) known[origin] = placeIn(places, names[origin] as string);
      columns.origins[from + at] = known[origin] as number;
    }
    from += articles.length;
  }
  const rows = readings.map(({ id, recency, said, articles }) => ({ id, recency, said, count: articles.length }));
  return { key, part, rows, names: [...places.keys()], ...columns };
}
