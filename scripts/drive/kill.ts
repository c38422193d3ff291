import type { Page } from 'puppeteer-core';
import { launch, type Session } from './launch.ts';
import { marked, pause } from './marks.ts';
import { contentWorld } from './world.ts';

/** What was reported as saved by the time the browser was killed, over all runs. */
interface Reported {
  readonly notes: Set<string>;
  readonly articles: Set<string>;
}
/** What is missing after a run although it was reported as saved. */
interface Missing {
  readonly notes: string[];
  readonly articles: string[];
  /** Whether the browser had made its database anew, which the library page says. Articles that it names are not missing then. */
  readonly remade: boolean;
  /** Addresses of articles told as lost. */
  readonly named: string[];
  /** What was asked for beyond this machine, before the kill and after it. */
  readonly asked: readonly string[];
}

interface KillOptions {
  readonly program: string;
  readonly extension: string;
  /** A folder for the browser's profile, the same for all runs. */
  readonly profile: string;
  /** Addresses of articles to read. */
  readonly articles: readonly string[];
  /** Milliseconds, at most, from the first note to the kill. */
  readonly within?: number;
}

interface Runtime {
  runtime: { sendMessage(message: unknown): Promise<{ ok?: boolean } | undefined> };
}

/** What lies beside a library that was lost. */
interface Told {
  readonly 'library:lost'?: unknown;
  readonly 'addresses:lost'?: readonly { readonly url: string }[];
}

interface Stored {
  storage: { local: { get(keys: string[]): Promise<Told>; remove(keys: string[]): Promise<void> } };
}

/** Runs in our scripts' world of a page: saves a note as the tooltip does. True once it is said to be saved. */
async function saveNote(id: string): Promise<boolean> {
  const now = new Date().toISOString();
  const about = { url: location.href, title: document.title, site: location.host, published: null };
  const empty = { tags: [], target: 'article', passage: null, claim: null, term: null };
  const body = { id, ...about, ...empty, body: `Note ${id}. `.repeat(20), created: now, changed: now };
  const { runtime } = (globalThis as unknown as { chrome: Runtime }).chrome;
  return (await runtime.sendMessage({ name: 'note.save', body }))?.ok === true;
}

/** Runs in a page of ours: the ids of all notes and the addresses of all articles. */
async function contents(): Promise<{ notes: string[]; articles: string[] }> {
  const answer = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const db = await answer(indexedDB.open('library'));
  const transaction = db.transaction(['notes', 'articles']);
  const notes = (await answer(transaction.objectStore('notes').getAllKeys())) as string[];
  const articles = (await answer(transaction.objectStore('articles').getAll())) as { url: string }[];
  db.close();
  return { notes, articles: articles.map(({ url }) => url) };
}

/** Milliseconds after which what a lost library held of the reader's own has come back. */
const RECOVERED = 10_000;

const start = ({ program, extension, profile }: KillOptions) =>
  launch({ kind: 'chromium', program, extension, profile, headless: true, watched: true });

/** Saves notes one after another until the browser is gone; returns those that were said to be saved. */
async function saveNotes(session: Session, article: string, run: number, reported: Reported): Promise<void> {
  const page = await session.browser.newPage();
  await page.bringToFront();
  await page.goto(article);
  await marked(page);
  const world = await contentWorld(page);
  for (let index = 0; ; index++) {
    const id = `r${run}-${index}`;
    if (await world.evaluate(saveNote, id)) reported.notes.add(id);
  }
}

/** Opens one article after another until the browser is gone. An article whose library says that it is there is reported. */
async function readArticles(
  session: Session,
  articles: readonly string[],
  run: number,
  reported: Reported,
): Promise<void> {
  const own = await session.extensionPage('manifest.json');
  const page = await session.browser.newPage();
  for (let index = run; ; index++) {
    await page.goto(`${articles[index % articles.length]}?run=${run}-${index}`);
    await marked(page);
    for (const url of (await own.evaluate(contents)).articles) reported.articles.add(url);
  }
}

/** Runs in a page of ours: the articles told as lost, null where no loss is told of. Nobody needs to be told again. */
async function takeLoss(): Promise<string[] | null> {
  const { local } = (globalThis as unknown as { chrome: Stored }).chrome.storage;
  const keys = ['library:lost', 'addresses:lost'];
  const told = await local.get(keys);
  await local.remove(keys);
  return 'library:lost' in told ? (told['addresses:lost'] ?? []).map(({ url }) => url) : null;
}

async function lookThrough(page: Page, reported: Reported): Promise<Pick<Missing, 'notes' | 'articles'>> {
  const there = await page.evaluate(contents);
  const [notes, articles] = [new Set(there.notes), new Set(there.articles)];
  return {
    notes: [...reported.notes].filter((id) => !notes.has(id)),
    articles: [...reported.articles].filter((url) => !articles.has(url)),
  };
}

async function missing(options: KillOptions, reported: Reported): Promise<Missing> {
  const session = await start(options);
  const asked: string[] = [];
  try {
    await session.ready();
    const page = await session.extensionPage('library.html');
    await page.waitForSelector('main h1');
    let gone = await lookThrough(page, reported);
    // What the reader wrote is being brought back.
    for (const end = Date.now() + RECOVERED; gone.notes.length > 0 && Date.now() < end; ) {
      await pause(200);
      gone = await lookThrough(page, reported);
    }
    const told = await page.evaluate(takeLoss);
    const named = new Set(told);
    return {
      notes: gone.notes,
      articles: gone.articles.filter((url) => !named.has(url)),
      named: [...named],
      remade: told !== null,
      asked,
    };
  } finally {
    asked.push(...(await session.close()));
  }
}

/**
 * Kills the browser (SIGKILL, with all its processes) at a random moment while notes are saved and articles are read, so
 * many times in one profile, and looks each time whether all is there that was reported as saved and the library opens.
 */
export async function* killRuns(
  options: KillOptions,
  runs: number,
): AsyncGenerator<{ run: number; saved: number } & Missing> {
  const reported: Reported = { notes: new Set(), articles: new Set() };
  for (let run = 0; run < runs; run++) {
    const session = await start(options);
    await session.ready();
    const gone = Promise.withResolvers<void>();
    session.browser.on('disconnected', () => gone.resolve());
    const { articles } = options;
    const works = [
      saveNotes(session, articles[run % articles.length] as string, run, reported),
      readArticles(session, articles, run, reported),
    ].map((work) => work.catch(() => undefined));
    const before = reported.notes.size;
    for (const end = Date.now() + 20_000; reported.notes.size === before && Date.now() < end; ) await pause(5);
    await pause(Math.random() * (options.within ?? 1_000));
    const { pid } = session.browser.process() ?? {};
    if (!pid) throw new Error('The browser had ended by itself.');
    process.kill(-pid, 'SIGKILL');
    await Promise.all([gone.promise, ...works]);
    const asked = await session.close();
    const found = await missing(options, reported);
    for (const url of found.named) reported.articles.delete(url);
    yield { run, saved: reported.notes.size, ...found, asked: [...asked, ...found.asked] };
  }
}
