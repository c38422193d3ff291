import { IndexedDB as FlexDatabase, Index as FlexIndex } from 'flexsearch';
import MiniSearch from 'minisearch';
import { articlesWith } from '../../utils/library/catalogue.ts';
import { connectLibrary } from '../../utils/library/open.ts';
import type { Card } from '../../utils/library/records.ts';
import { packByInitial, wordsOf } from '../../utils/library/words.ts';
import { randomFrom } from '../random.ts';
import { startable, timed } from './long-page.ts';

/** Runs in a page of the extension's: generated articles in our own index and in those of two libraries, kept and asked. */

const SHELF = 256;
/** Words of one article, each once, and how many words there are in all. */
const [EACH, VOCABULARY] = [160, 60_000];

const SYLLABLES =
  'con per re ca mi ta lo pro de sta ma ri no le ne ti mo di pa co se ra po la te ni fo ve tra in ex un su al be'.split(
    ' ',
  );
const vocabulary = (() => {
  const { below, pick } = randomFrom(7);
  const words = new Set<string>();
  while (words.size < VOCABULARY) {
    const count = 2 + below(3);
    words.add(Array.from({ length: count }, () => pick(SYLLABLES)).join(''));
  }
  return [...words];
})();

/** The words of an article: frequent ones in most, each of the others in few, as in any language (Zipf). */
function textOf(article: number): string {
  const { next } = randomFrom(article + 1);
  const words = new Set<string>();
  while (words.size < EACH) words.add(vocabulary[Math.floor(VOCABULARY ** next()) - 1] as string);
  return [...words].join(' ');
}

const cardOf = (id: number): Card => ({
  id,
  url: `https://site-${id % 400}.example/news/2025/${id}/what-a-ministry-said-of-rare-earths`,
  site: `site-${id % 400}.example`,
  title: `What the ministry said of rare earths, and what its mines gave: article ${id}`,
  published: new Date(Date.UTC(2021, 0, 1) + (id % 1800) * 86_400_000).toISOString().slice(0, 10),
  lang: 'en',
  origin: id % 4 === 0 ? 'Reuters' : `site-${id % 400}.example`,
  claims: 10,
  lastRead: '2026-01-01T00:00:00.000Z',
  terms: ['rare-earths', 'gallium', 'germanium', 'dysprosium', 'terbium'],
});

const library = connectLibrary();

/** A place of their own for what the libraries give to be kept. */
function kept(mode: IDBTransactionMode): Promise<IDBObjectStore> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('kept', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('kept');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => resolve(request.result.transaction('kept', mode).objectStore('kept'));
  });
}
const put = async (key: string, value: unknown) => done((await kept('readwrite')).put(value, key));
const get = async <T>(key: string) => (await done((await kept('readonly')).get(key))) as T;
const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** An index under test. `load` makes it able to answer; `find` resolves with the first results. */
interface Engine {
  fill(articles: number): Promise<void>;
  load(): Promise<void>;
  find(words: string): Promise<number>;
  /** Enters one more article, so that it is kept. */
  add(article: number): Promise<void>;
}

const ours: Engine = {
  async fill(articles) {
    await library.use(async (db) => {
      for (let shelf = 0; shelf * SHELF < articles; shelf++) {
        const ids = Array.from({ length: Math.min(SHELF, articles - shelf * SHELF) }, (_, at) => shelf * SHELF + at);
        const placed = ids.map((id) => ({ place: id - shelf * SHELF, words: wordsOf(textOf(id)) }));
        const transaction = db.transaction(['shelves', 'words', 'meta'], 'readwrite', { durability: 'relaxed' });
        transaction.objectStore('shelves').put({ shelf, cards: JSON.stringify(ids.map(cardOf)) });
        for (const [initial, packed] of packByInitial(placed))
          transaction.objectStore('words').put({ initial, shelf, ...packed });
        transaction.objectStore('meta').put({ name: 'articles', value: articles });
        await transaction.done;
      }
    });
  },
  async load() {
    await library.use((db) => db.count('meta'));
  },
  find: (words) =>
    library.use(async (db) => {
      for await (const ids of articlesWith(db, words, new AbortController().signal))
        if (ids.length > 0) return ids.length;
      return 0;
    }),
  add: (article) =>
    library.use(async (db) => {
      const transaction = db.transaction('fresh', 'readwrite', { durability: 'relaxed' });
      transaction.store.put({ id: article, card: cardOf(article), words: wordsOf(textOf(article)) });
      await transaction.done;
      await db.delete('fresh', article);
    }),
};

/** Lets the page answer its driver now and then. */
async function each(articles: number, work: (id: number) => unknown): Promise<void> {
  for (let id = 0; id < articles; id++) {
    await work(id);
    if (id % 500 === 499) await new Promise((resolve) => setTimeout(resolve));
  }
}

const MINI = { fields: ['text'], searchOptions: { prefix: true, combineWith: 'AND' as const } };
let mini: MiniSearch<{ id: number; text: string }> | null = null;
const miniSearch: Engine = {
  async fill(articles) {
    const index = new MiniSearch<{ id: number; text: string }>(MINI);
    await each(articles, (id) => index.add({ id, text: textOf(id) }));
    await put('mini', JSON.stringify(index));
  },
  async load() {
    mini = MiniSearch.loadJSON(await get<string>('mini'), MINI);
  },
  find: async (words) => mini?.search(words).length ?? 0,
  async add(article) {
    mini?.add({ id: article, text: textOf(article) });
    await put('mini', JSON.stringify(mini));
  },
};

const FLEX = { tokenize: 'forward' as const, resolution: 1 };
const MOST = 100;
let flex = new FlexIndex(FLEX);
const flexSearch: Engine = {
  async fill(articles) {
    const index = new FlexIndex(FLEX);
    await each(articles, (id) => index.add(id, textOf(id)));
    await saveFlex(index);
  },
  async load() {
    flex = new FlexIndex(FLEX);
    for (const key of await get<string[]>('flex')) flex.import(key, await get<string>(`flex ${key}`));
  },
  find: async (words) => flex.search(words, { limit: MOST }).length,
  async add(article) {
    flex.add(article, textOf(article));
    await saveFlex(flex);
  },
};
async function saveFlex(index: FlexIndex): Promise<void> {
  const parts = new Map<string, unknown>();
  await index.export((key, data) => void parts.set(key, data));
  for (const [key, data] of parts) await put(`flex ${key}`, data);
  await put('flex', [...parts.keys()]);
}

/** FlexSearch with its own store in IndexedDB, of which a search reads what it needs. */
let stored: FlexIndex | null = null;
const flexStored: Engine = {
  async fill(articles) {
    const index = new FlexIndex({ ...FLEX, commit: false });
    await index.mount(new FlexDatabase('flex'));
    await each(articles, async (id) => {
      index.add(id, textOf(id));
      if (id % 2_000 === 1_999) await index.commit();
    });
    await index.commit();
  },
  async load() {
    stored = new FlexIndex({ ...FLEX, commit: false });
    await stored.mount(new FlexDatabase('flex'));
  },
  find: async (words) => ((await stored?.search(words, { limit: MOST })) ?? []).length,
  async add(article) {
    stored?.add(article, textOf(article));
    await stored?.commit();
  },
};

const ENGINES = { ours, MiniSearch: miniSearch, FlexSearch: flexSearch, 'FlexSearch in IndexedDB': flexStored };
export type EngineName = keyof typeof ENGINES;

/** A frequent word's beginning, one of a few articles, the beginning of a rare one, and two words together. */
const QUERIES = () => {
  const word = (rank: number) => vocabulary[rank] as string;
  return [word(3).slice(0, 4), word(400), word(55_000), `${word(30)} ${word(90)}`];
};

const bench = startable({
  fill: (name: EngineName, articles: number) => timed(() => ENGINES[name].fill(articles)),
  load: (name: EngineName) => timed(() => ENGINES[name].load()),
  find: async (name: EngineName) => {
    const times = [];
    for (const words of QUERIES()) times.push(await timed(() => ENGINES[name].find(words)));
    return times;
  },
  add: (name: EngineName, article: number) => timed(() => ENGINES[name].add(article)),
});
(globalThis as unknown as { bench: typeof bench }).bench = bench;
