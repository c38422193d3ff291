import { deleteDB } from 'idb';
import { exportFiles } from '../../utils/exchange/export-file.ts';
import { writeJson } from '../../utils/exchange/json.ts';
import { type ReadArticle, storeArticle } from '../../utils/library/articles.ts';
import { claimDetail } from '../../utils/library/claim-detail.ts';
import { relationsOf } from '../../utils/library/lookup.ts';
import { connectLibrary } from '../../utils/library/open.ts';
import { dayNumber, withArticle } from '../../utils/library/reading.ts';
import { nameClaim } from '../../utils/library/reconcile.ts';
import type { ArticleRecord, ClaimRecord, ReadingRecord } from '../../utils/library/records.ts';
import { type Database, MIGRATIONS } from '../../utils/library/schema.ts';
import { plainName } from '../../utils/relations/key.ts';
import { articleAt, BUSY, BUSY_EACH, templates } from './generated.ts';
import { startable, timed } from './long-page.ts';

const JSON_FORMAT = {
  ...{ id: 'json', extension: 'json', type: 'application/json', isReadBack: true as const },
  load: async () => writeJson,
};
const NOW = '2026-01-01T00:00:00.000Z';
const BATCH = 500;
/** The version before readings were packed: what is filled is then migrated, as a reader's library would be. */
const OLD_VERSION = 3;

const library = connectLibrary();
const old = connectLibrary({ migrations: MIGRATIONS.slice(0, OLD_VERSION) });
const readings = new Map<string, ReadingRecord>();
let busyEach = BUSY_EACH;
let named: ReturnType<typeof nameClaim>[] = [];
const template = (at: number) => {
  if (named.length === 0) named = templates().map(nameClaim);
  return named[at] as (typeof named)[number];
};

function headOf(index: number) {
  const { url, site, origin, published } = articleAt(index);
  const rest = { title: `Article ${index} of ${site}`, updated: null, authors: [], lang: 'en', fingerprint: [] };
  return { url, site, published, origins: origin === site ? [] : [origin], ...rest };
}

/** Writes articles as `storeArticle` would, many to a transaction; readings come last, each once. */
async function fillBatch(db: Database, from: number, to: number): Promise<void> {
  const transaction = db.transaction(['articles', 'claims'], 'readwrite', { durability: 'relaxed' });
  const [articles, claims] = [transaction.objectStore('articles'), transaction.objectStore('claims')];
  for (let index = from; index < to; index++) {
    const { origins, ...head } = headOf(index);
    const { claims: said, origin } = articleAt(index, busyEach);
    const day = dayNumber(head.published) as number;
    const own = { id: index + 1, host: head.site, origin, version: 1, claims: said.length, terms: [] };
    articles.put({ ...head, ...own, firstRead: NOW, lastRead: NOW } as ArticleRecord);
    for (const at of said) {
      const { mark, frame, empty, claim, passage, sentence, at: place } = template(at);
      const shared = { article: index + 1, version: 1, superseded: false, reading: frame, frame, day, mark };
      claims.put({ ...shared, material: claim.material, claim, passage, sentence, at: place } as ClaimRecord);
      const given = readings.get(frame) ?? structuredClone(empty);
      readings.set(frame, given);
      give(given, index + 1, day, plainName(origin));
    }
  }
  await transaction.done;
}

/** As `withArticle`, but in place: a million of those would copy for hours. */
function give(reading: ReadingRecord, article: number, day: number, origin: string): void {
  const { articles, days, origins, names, copies } = reading as {
    -readonly [K in keyof ReadingRecord]: ReadingRecord[K] & unknown[];
  };
  if (articles.at(-1) === article) return;
  if (!names.includes(origin)) names.push(origin);
  articles.push(article);
  copies.push(article);
  days.push(day);
  origins.push(names.indexOf(origin));
}

async function begin(share: number): Promise<void> {
  busyEach = share;
  library.close();
  await deleteDB('library');
}

const fill = (from: number, to: number) =>
  old.use(async (db) => {
    for (let at = from; at < to; at += BATCH) await fillBatch(db, at, Math.min(to, at + BATCH));
  });

const finish = (articles: number) =>
  old.use(async (db) => {
    const transaction = db.transaction(['readings', 'meta'], 'readwrite');
    for (const reading of readings.values()) {
      // Given once more, so that recency is what the product would have made it.
      const last = reading.articles.at(-1) as number;
      const [day, origin] = [reading.days.at(-1) ?? null, reading.names[reading.origins.at(-1) as number] as string];
      const kept = withArticle(reading, { article: last, day, origin, copy: last });
      transaction.objectStore('readings').put(kept as never);
    }
    transaction.objectStore('meta').put({ name: 'articles', value: articles });
    await transaction.done;
    readings.clear();
    old.close();
  });

/** An article with 20 claims, two of them on the busiest key. */
function newArticle(index: number): ReadArticle {
  const said = [
    index % BUSY,
    (index * 7) % BUSY,
    ...Array.from({ length: 18 }, (_, at) => BUSY + ((index * 31 + at * 997) % 40_000)),
  ];
  const claims = said.map((at, place) => {
    const { claim, passage, sentence, at: where } = template(at);
    return { claim: { ...claim, id: `k${place}` }, passage, sentence, at: where };
  });
  const head = { ...headOf(5_000_000 + index), published: '2025-06-15' };
  return { head, claims, terms: [{ term: 'rare-earths', category: 'group', count: 5 }] };
}

/** Milliseconds of reading new articles, of looking their relations up, and of one busy claim's tooltip. */
async function measure(from: number, rounds: number) {
  const figures = { store: [] as number[], relations: [] as number[], detail: [] as number[] };
  for (let index = from; index < from + rounds; index++) {
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

/** Opens the library anew; the first time this migrates it. */
const open = () => timed(() => connectLibrary().use((db) => db.get('meta', 'articles')));

/** Milliseconds and megabytes of the whole library as files, and how large the largest of them is. */
async function exportAll(): Promise<[milliseconds: number, megabytes: number, largest: number]> {
  let sizes: number[] = [];
  const time = await timed(async () => {
    sizes = (await exportFiles(library, { what: 'all' }, JSON_FORMAT, NOW)).map(({ blob }) => blob.size / 1e6);
  });
  return [time, sizes.reduce((sum, size) => sum + size, 0), Math.max(...sizes)];
}

const bench = Object.assign(startable({ begin, fill, finish, open, exportAll }), { measure });
(globalThis as unknown as { bench: typeof bench }).bench = bench;
