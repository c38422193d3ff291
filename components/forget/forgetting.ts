import { browser } from 'wxt/browser';
import { takeAddresses } from '../../utils/library/addresses.ts';
import { makeCopy, renewCopies } from '../../utils/library/copies.ts';
import { type Forgetting, forget, type Removed, restore } from '../../utils/library/forget.ts';
import type { Library } from '../../utils/library/open.ts';
import type { SpanForgetting } from '../../utils/library/reach.ts';
import { tellChanged } from '../../utils/messages/changes.ts';
import { type Beside, takeDrafts } from '../notes/forgotten-drafts.ts';

export type Span = 'hour' | 'site' | 'everything';
const HOUR = 3_600_000;

export function forgettingOf(span: Span, host: string, now: number = Date.now()): SpanForgetting {
  if (span === 'hour') return { what: 'since', instant: new Date(now - HOUR).toISOString() };
  return span === 'site' ? { what: 'host', host } : { what: 'everything' };
}

/** The hosts there are articles of, in order. */
export function hostsIn(library: Library): Promise<string[]> {
  return library.use(async (db) => {
    const hosts: string[] = [];
    let cursor = await db.transaction('articles').store.index('host').openKeyCursor(null, 'nextunique');
    while (cursor) {
      hosts.push(cursor.key);
      cursor = await cursor.continue();
    }
    return hosts;
  });
}

const instant = () => new Date().toISOString();

const KINDS = ['articles', 'notes', 'corrections'] as const;

/** What was removed, to be put back, and whether copies of it are left that could not be dropped. */
export interface Forgotten {
  readonly removed: Removed;
  /** What lay beside the library, as it lay there: addresses, and what was being written, which goes with the notes. */
  readonly beside: Beside;
  readonly copiesLeft: boolean;
}

/** Forgets, and tells the other faces. Fails only where nothing was forgotten. */
export async function forgetNow(library: Library, forgetting: Forgetting, own: boolean): Promise<Forgotten> {
  const removed = await library.use((db) => forget(db, forgetting, { own }));
  const urls = new Set(removed.articles.map(({ url }) => url));
  const taken = await Promise.allSettled([
    takeAddresses(forgetting, urls),
    ...(own ? [takeDrafts(forgetting, removed), renewCopies(library, instant()).then(() => ({}))] : []),
  ]);
  await tellChanged(...KINDS);
  const beside = Object.assign({}, ...taken.map((one) => (one.status === 'fulfilled' ? one.value : {})));
  return { removed, beside, copiesLeft: taken.some(({ status }) => status === 'rejected') };
}

/** Puts back what was forgotten. Its copies went with it, so that a new one is made. */
export async function putBack(library: Library, removed: Removed, beside: Beside = {}): Promise<void> {
  await library.use((db) => restore(db, removed));
  await browser.storage.local.set(beside);
  // Where it fails, the background makes it soon after.
  await makeCopy(library, instant()).catch(() => undefined);
  await tellChanged(...KINDS);
}
