import { type ReadArticle, storeArticle } from '../../utils/library/articles.ts';
import { claimDetail } from '../../utils/library/claim-detail.ts';
import { relationsOf } from '../../utils/library/lookup.ts';
import { connectLibrary } from '../../utils/library/open.ts';
import { dayNumber, withArticle } from '../../utils/library/reading.ts';
import { nameClaim } from '../../utils/library/reconcile.ts';
import type { ArticleRecord, ClaimRecord, ReadingRecord } from '../../utils/library/records.ts';
import type { Database } from '../../utils/library/schema.ts';
import { plainName } from '../../utils/relations/key.ts';
import { articleAt, BUSY, templates } from './generated.ts';

const library = connectLibrary();
const NOW = '2026-01-01T00:00:00.000Z';
const BATCH = 500;

const named = templates().map(nameClaim);

function headOf(index: number) {
  const { url, site, origin, published } = articleAt(index);
  const rest = { title: `Article ${index} of ${site}`, updated: null, authors: [], lang: 'en', fingerprint: [] };
  return { url, site, published, origins: origin === site ? [] : [origin], ...rest };
}

/** Writes articles as `storeArticle` would, many to a transaction; readings come last, each once. */
async function fillFrom(db: Database, from: number, to: number, readings: Map<string, ReadingRecord>): Promise<void> {
  const transaction = db.transaction(['articles', 'claims'], 'readwrite', { durability: 'relaxed' });
  const [articles, claims] = [transaction.objectStore('articles'), transaction.objectStore('claims')];
  for (let index = from; index < to; index++) {
    const { origins, ...head } = headOf(index);
    const { claims: said, origin } = articleAt(index);
    const day = dayNumber(head.published) as number;
    const article: ArticleRecord = {
      ...head,
      id: index + 1,
      host: head.site,
      origin,
      version: 1,
      firstRead: NOW,
      lastRead: NOW,
      claims: said.length,
      terms: [],
    };
    articles.put(article);
    for (const at of said) {
      const { mark, frame, empty, claim, passage, sentence, at: place } = named[at] as (typeof named)[number];
      const own = { article: index + 1, version: 1, superseded: false, reading: frame, frame, day, mark };
      claims.put({ ...own, material: claim.material, claim, passage, sentence, at: place } as ClaimRecord);
      const given = readings.get(frame) ?? structuredClone(empty);
      readings.set(frame, given);
      give(given, index + 1, day, plainName(origin));
    }
  }
  await transaction.done;
}

/** As `withArticle`, but in place: a million of those would copy for hours. */
function give(reading: ReadingRecord, article: number, day: number, origin: string): void {
  const {
    articles,
    days,
    origins,
    names,
    copies = [],
  } = reading as {
    -readonly [K in keyof ReadingRecord]: ReadingRecord[K] & unknown[];
  };
  if (articles.at(-1) === article) return;
  if (!names.includes(origin)) names.push(origin);
  articles.push(article);
  copies.push(article);
  days.push(day);
  origins.push(names.indexOf(origin));
}

async function fill(articles: number): Promise<number> {
  const start = performance.now();
  const readings = new Map<string, ReadingRecord>();
  await library.use(async (db) => {
    for (const name of ['articles', 'claims', 'readings', 'meta'] as const) await db.clear(name);
    for (let from = 0; from < articles; from += BATCH) {
      await fillFrom(db, from, Math.min(articles, from + BATCH), readings);
    }
    const transaction = db.transaction(['readings', 'meta'], 'readwrite');
    for (const reading of readings.values()) {
      // Given once more, so that recency is what the product would have made it.
      const last = reading.articles.at(-1) as number;
      const [day, origin] = [reading.days.at(-1) ?? null, reading.names[reading.origins.at(-1) as number] as string];
      transaction.objectStore('readings').put(withArticle(reading, { article: last, day, origin, copy: last }));
    }
    transaction.objectStore('meta').put({ name: 'articles', value: articles });
    await transaction.done;
  });
  return performance.now() - start;
}

/** An article with 20 claims, two of them on the busiest key. */
function newArticle(index: number): ReadArticle {
  const said = [
    index % BUSY,
    (index * 7) % BUSY,
    ...Array.from({ length: 18 }, (_, at) => BUSY + ((index * 31 + at * 997) % 40_000)),
  ];
  const claims = said.map((at, place) => {
    const { claim, passage, sentence, at: where } = named[at] as (typeof named)[number];
    return { claim: { ...claim, id: `k${place}` }, passage, sentence, at: where };
  });
  const head = { ...headOf(5_000_000 + index), published: '2025-06-15' };
  return { head, claims, terms: [{ term: 'rare-earths', category: 'group', count: 5 }] };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Milliseconds of reading new articles, of looking their relations up, and of one busy claim's tooltip. */
async function measure(rounds: number) {
  const figures = { store: [] as number[], relations: [] as number[], detail: [] as number[] };
  for (let index = 0; index < rounds; index++) {
    const read = newArticle(index);
    await library.use(async (db) => {
      figures.store.push(await timed(() => storeArticle(db, read, NOW)));
      figures.relations.push(await timed(() => relationsOf(db, read.head, read.claims)));
      const claim = read.claims[0] as (typeof read.claims)[number];
      figures.detail.push(await timed(() => claimDetail(db, read.head, claim)));
    });
  }
  return figures;
}

const open = () => timed(() => connectLibrary().use((db) => db.get('meta', 'articles')));

(globalThis as unknown as { bench: unknown }).bench = { fill, measure, open };
