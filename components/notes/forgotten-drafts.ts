import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { hostOf } from '../../utils/library/articles.ts';
import { type Forgetting, isOf, type Removed } from '../../utils/library/forget.ts';
import { bringIn, START } from './drafts.ts';

/** Begins what a draft is about where that is a note being changed; all others begin with the article's address. */
const NOTE = 'note:';

/** What lies beside the library, as it lies in the browser's other storage. */
export type Beside = Readonly<Record<string, unknown>>;

const timed = v.object({ at: v.string() });
/** One of before drafts had an instant is taken for one of now. */
const instantOf = (kept: unknown): string => (v.is(timed, kept) ? kept.at : new Date().toISOString());

function isGone(about: string, at: string, forgetting: Forgetting, { articles, notes }: Removed): boolean {
  if (about.startsWith(NOTE) && notes.some(({ id }) => id === about.slice(NOTE.length))) return true;
  const [url = ''] = about.split(/[# ]/);
  return isOf({ url, host: hostOf(url) }, at, forgetting, new Set(articles.map((article) => article.url)));
}

/** Takes away the drafts of what was forgotten, and returns them to be put back. */
export async function takeDrafts(forgetting: Forgetting, removed: Removed): Promise<Beside> {
  await bringIn();
  const all = Object.entries(await browser.storage.local.get(null));
  const gone = all.filter(
    ([key, kept]) => key.startsWith(START) && isGone(key.slice(START.length), instantOf(kept), forgetting, removed),
  );
  await browser.storage.local.remove(gone.map(([key]) => key));
  return Object.fromEntries(gone);
}
