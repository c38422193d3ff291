import { browser } from 'wxt/browser';
import { storeArticle } from '../../../utils/library/articles.ts';
import { tellChanged } from '../../../utils/messages/changes.ts';
import { isOffOn, isPaused, readSettings } from '../../../utils/settings.ts';
import { library } from '../use-library.ts';
import { type Refused, readSaved, type SavedPage } from './saved-page.ts';

/** What became of one page. */
export interface Taken {
  readonly name: string;
  readonly outcome: 'new' | 'known' | Refused | 'failed' | 'not-allowed';
}

/** Takes pages in, one after the other; each is told of as soon as it is done. Ends where the signal says so. */
export async function takeIn(
  pages: AsyncIterable<SavedPage | Taken>,
  told: (taken: Taken) => void,
  signal: AbortSignal,
): Promise<void> {
  let stored = 0;
  for await (const page of pages) {
    if (signal.aborted) break;
    if ('outcome' in page) told(page);
    else {
      const outcome = await takeOne(page).catch(() => 'failed' as const);
      if (outcome === 'new' || outcome === 'known') stored++;
      told({ name: page.name, outcome });
    }
    // The page stays at hand between two.
    await new Promise((resolve) => setTimeout(resolve));
  }
  if (stored > 0) await tellChanged('articles');
}

async function takeOne(page: SavedPage): Promise<Taken['outcome']> {
  const read = readSaved(page);
  if (typeof read === 'string') return read;
  return library.use(async (db) => {
    const known = await db.getKeyFromIndex('articles', 'url', read.head.url as string);
    await storeArticle(db, read, new Date().toISOString());
    return known === undefined ? 'new' : 'known';
  });
}

export async function* fromFiles(files: readonly File[]): AsyncGenerator<SavedPage> {
  for (const file of files) yield { name: file.name, html: await file.text(), address: null };
}

const pageOf = () => ({ html: document.documentElement.outerHTML, type: document.contentType });

/** Pages of the open tabs of this profile's windows that the browser lets us read; never of private windows. */
export async function* fromTabs(): AsyncGenerator<SavedPage | Taken> {
  const settings = await readSettings();
  const tabs = await browser.tabs.query({ windowType: 'normal' });
  for (const { id, url, title, incognito } of tabs) {
    if (id === undefined || incognito || isPaused(settings, new Date())) continue;
    // Without leave for its site a tab does not say its address.
    if (url === undefined) yield { name: title ?? '', outcome: 'not-allowed' };
    else if (/^https?:/.test(url) && !isOffOn(settings, url)) yield pageIn(id, title ?? url, url);
  }
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
