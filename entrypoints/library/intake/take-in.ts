import { browser } from 'wxt/browser';
import { keepArticle } from '../../../utils/library/keep.ts';
import { tellChanged } from '../../../utils/messages/changes.ts';
import { isOffOn, isPaused, readSettings, type Settings } from '../../../utils/settings.ts';
import { library } from '../use-library.ts';
import type { Engine } from './engine.ts';
import { engineAside } from './engine-aside.ts';
import { LONGEST_FILE, type Refused, readSaved, type SavedPage } from './saved-page.ts';

/** Why a tab is not looked into. */
type NotRead = 'paused' | 'site-off' | 'not-allowed';

/** What became of one page. */
export interface Taken {
  readonly name: string;
  readonly outcome: 'new' | 'known' | Refused | NotRead | 'failed';
}

/** Takes pages in, one after the other; each is told of as soon as it is done. Ends where the signal says so. */
export async function takeIn(
  pages: AsyncIterable<SavedPage | Taken>,
  told: (taken: Taken) => void,
  signal: AbortSignal,
): Promise<void> {
  const engine = engineAside();
  let stored = 0;
  try {
    for await (const page of pages) {
      if (signal.aborted) break;
      if ('outcome' in page) told(page);
      else {
        const outcome = await takeOne(page, engine).catch(() => 'failed' as const);
        if (outcome === 'new' || outcome === 'known') stored++;
        told({ name: page.name, outcome });
      }
      // The page stays at hand between two.
      await new Promise((resolve) => setTimeout(resolve));
    }
  } finally {
    engine.end();
  }
  if (stored > 0) await tellChanged('articles');
}

async function takeOne(page: SavedPage, engine: Engine): Promise<Taken['outcome']> {
  const read = await readSaved(page, engine);
  if (typeof read === 'string') return read;
  return library.use(async (db) => {
    const known = await db.getKeyFromIndex('articles', 'url', read.head.url as string);
    await keepArticle(db, read, new Date().toISOString());
    return known === undefined ? 'new' : 'known';
  });
}

/** Pages that were saved. A file that went, is too large or cannot be read does not keep the others from being taken. */
export async function* fromFiles(
  files: readonly Pick<File, 'name' | 'size' | 'text'>[],
): AsyncGenerator<SavedPage | Taken> {
  for (const file of files) {
    if (file.size > LONGEST_FILE) {
      yield { name: file.name, outcome: 'too-long' };
      continue;
    }
    const html = await file.text().catch(() => null);
    yield html === null ? { name: file.name, outcome: 'failed' } : { name: file.name, html, address: null };
  }
}

const pageOf = () => ({ html: document.documentElement.outerHTML, type: document.contentType });

/** Pages of the open tabs of this profile's windows that the browser lets us read; never of private windows. */
export async function* fromTabs(): AsyncGenerator<SavedPage | Taken> {
  const settings = await readSettings();
  const tabs = await browser.tabs.query({ windowType: 'normal' });
  for (const { id, url, title, incognito } of tabs) {
    // The browser's own pages are nobody's article.
    if (id === undefined || incognito || (url !== undefined && !/^https?:/.test(url))) continue;
    const name = title ?? url ?? '';
    const why = whyNot(url, settings, new Date());
    if (why !== null) yield { name, outcome: why };
    else yield pageIn(id, name, url as string);
  }
}

/** Why a tab at this address may not be read; null where it may. Without leave for its site a tab does not say its address. */
export function whyNot(url: string | undefined, settings: Settings, now: Date): NotRead | null {
  if (isPaused(settings, now)) return 'paused';
  if (url === undefined) return 'not-allowed';
  return isOffOn(settings, url) ? 'site-off' : null;
}

async function pageIn(tab: number, name: string, url: string): Promise<SavedPage | Taken> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId: tab }, func: pageOf });
    const page = answer?.result as ReturnType<typeof pageOf> | undefined;
    if (!page) return { name, outcome: 'not-allowed' };
    return /html/.test(page.type) ? { name, html: page.html, address: url } : { name, outcome: 'no-article' };
  } catch {
    return { name, outcome: 'not-allowed' };
  }
}
