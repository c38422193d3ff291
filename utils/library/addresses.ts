import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { webAddress } from '../messages/schemas.ts';
import { hostOf } from './articles.ts';
import { type Forgetting, isOf } from './forget.ts';
import type { ArticleRecord } from './records.ts';
import type { Database } from './schema.ts';

/**
 * The addresses of the articles read last, beside the library in the browser's other storage. Articles are not copied, for
 * they can be read again; where the library is lost, the reader is told by these which they were.
 */

const LIST = 'addresses';
const LOST = 'addresses:lost';
/** What is stored after the list was made has a key of its own until the list is made again. */
const START = 'address:';
/** The newest are kept: so many at most, of so many letters. */
const [MOST, LETTERS] = [2000, 600_000];
const LONGEST_TITLE = 200;

const address = v.object({ url: webAddress, title: v.string(), read: v.pipe(v.string(), v.isoTimestamp()) });
/** An article's address and title, and when it was read (ISO instant). */
export type Address = v.InferOutput<typeof address>;

const addressOf = ({ url, title, lastRead }: Pick<ArticleRecord, 'url' | 'title' | 'lastRead'>): Address => ({
  url,
  title: title.slice(0, LONGEST_TITLE),
  read: lastRead,
});

/** Once each, the newest first, as many as are kept. */
function bounded(addresses: readonly Address[]): Address[] {
  const newest = addresses.toSorted((a, b) => (a.read < b.read ? 1 : -1));
  const once = [...Map.groupBy(newest, ({ url }) => url).values()].flatMap(([first]) => first ?? []);
  let letters = 0;
  const fits = ({ url, title }: Address) => {
    letters += url.length + title.length;
    return letters <= LETTERS;
  };
  return once.slice(0, MOST).filter(fits);
}

const soundIn = (list: unknown): Address[] => (Array.isArray(list) ? list.filter((each) => v.is(address, each)) : []);

/** Addresses as they lie there, by their keys. */
type KeptAddresses = Readonly<Record<string, unknown>>;

async function kept(): Promise<KeptAddresses> {
  const all = Object.entries(await browser.storage.local.get(null));
  return Object.fromEntries(all.filter(([key]) => key === LIST || key === LOST || key.startsWith(START)));
}

const sinceIn = (all: KeptAddresses) => Object.keys(all).filter((key) => key.startsWith(START));

/** One part of the extension at a time. */
const alone = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request(LIST, work);

/** Writes down where an article was stored from. */
export const writeAddress = (article: ArticleRecord): Promise<void> =>
  browser.storage.local.set({ [START + article.url]: addressOf(article) });

/** The articles read last. */
async function newestIn(db: Database): Promise<Address[]> {
  const newest = await db.transaction('articles').store.index('lastRead').openKeyCursor(null, 'prev');
  const oldest = await newest?.advance(MOST - 1);
  const range = oldest && IDBKeyRange.lowerBound(oldest.key);
  return bounded((await db.getAllFromIndex('articles', 'lastRead', range)).map(addressOf));
}

/** Makes the list anew from the library. What was lost and has been read again is lost no more. */
export function listAddresses(db: Database): Promise<void> {
  return alone(async () => {
    const all = await kept();
    await browser.storage.local.set({ [LIST]: await newestIn(db) });
    await browser.storage.local.remove(sinceIn(all));
    if (LOST in all) await keepLost(await missingFrom(db, soundIn(all[LOST])));
  });
}

const keepLost = (lost: Address[]): Promise<void> =>
  lost.length > 0 ? browser.storage.local.set({ [LOST]: lost }) : dropLostAddresses();

async function missingFrom(db: Database, addresses: readonly Address[]): Promise<Address[]> {
  const found = await Promise.all(addresses.map(({ url }) => db.getKeyFromIndex('articles', 'url', url)));
  return addresses.filter((_, at) => found[at] === undefined);
}

/** The library was lost: what is listed becomes what was lost, with what was lost before. */
export function loseAddresses(): Promise<void> {
  return alone(async () => {
    const all = await kept();
    const since = sinceIn(all);
    await keepLost(bounded([...soundIn(since.map((key) => all[key])), ...soundIn(all[LIST]), ...soundIn(all[LOST])]));
    await browser.storage.local.remove([LIST, ...since]);
  });
}

/** The articles that were lost with a library and have not been read again, the newest first. */
export async function lostAddresses(db: Database): Promise<Address[]> {
  const { [LOST]: lost } = await browser.storage.local.get(LOST);
  return missingFrom(db, soundIn(lost));
}

/** The reader wants to be told no more which articles were lost. */
export const dropLostAddresses = (): Promise<void> => browser.storage.local.remove(LOST);

/**
 * Takes the addresses of what was forgotten out of all there is, and returns what was there, to be put back as it was.
 * `urls` are those of the articles that went.
 */
export function takeAddresses(forgetting: Forgetting, urls: ReadonlySet<string>): Promise<KeptAddresses> {
  const isGone = ({ url, read }: Address) =>
    isOf({ url, host: hostOf(url) }, read, forgetting, urls) ||
    (forgetting.what === 'unread-since' && read < forgetting.instant);
  return alone(async () => {
    const all = await kept();
    const left = (list: unknown) => soundIn(list).filter((each) => !isGone(each));
    await browser.storage.local.set({ [LIST]: left(all[LIST]) });
    await keepLost(left(all[LOST]));
    await browser.storage.local.remove(sinceIn(all).filter((key) => left([all[key]]).length === 0));
    return all;
  });
}
