import type { Claim } from '../claims/claim.ts';
import type { Gist } from '../relations/gist.ts';
import type { PackedReading, ReadingRecord } from './records.ts';

/**
 * Readings as they are kept. Hundreds are read for one article, so that each is small and quick to read: one text of
 * what differs from a plain claim, and one row of numbers for each column of its articles.
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

function unlike(value: object, plain: Readonly<Record<string, unknown>>): object {
  const differs = ([field, own]: [string, unknown]) => JSON.stringify(own) !== JSON.stringify(plain[field]);
  return Object.fromEntries(Object.entries(value).filter(differs));
}

/** Columns of a reading's articles, in the order in which they stand in `givers`. */
const COLUMNS = 4;

export function pack(reading: ReadingRecord): PackedReading {
  const { id, key, recency, claim, gist, articles, days, origins, names, copies } = reading;
  const said = JSON.stringify({ claim: unlike(claim, PLAIN_CLAIM), gist: unlike(gist, PLAIN_GIST) });
  const columns = [articles, days, origins, copies];
  const givers = Float64Array.from(columns.flatMap((column) => column.map((value) => value ?? Number.NaN)));
  return { id, key, recency, said, givers, names };
}

/** What a packed reading says; its articles are left packed. */
export function saidIn({ said }: Pick<PackedReading, 'said'>): Pick<ReadingRecord, 'claim' | 'gist'> {
  const { claim, gist } = JSON.parse(said) as Record<string, object>;
  return { claim: { ...PLAIN_CLAIM, ...(claim as Claim) }, gist: { ...PLAIN_GIST, ...(gist as Gist) } };
}

/** A column of numbers, null where one is not known. */
function column({ givers }: PackedReading, place: number): (number | null)[] {
  const length = givers.length / COLUMNS;
  const values = new Array<number | null>(length);
  for (let at = 0; at < length; at++) {
    const value = givers[place * length + at] as number;
    values[at] = Number.isNaN(value) ? null : value;
  }
  return values;
}

export function unpack(packed: PackedReading): ReadingRecord {
  const { id, key, recency, names } = packed;
  return {
    ...{ id, key, recency, ...saidIn(packed) },
    articles: column(packed, 0) as number[],
    days: column(packed, 1),
    origins: column(packed, 2) as number[],
    names,
    copies: column(packed, 3),
  };
}
