import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Draft, draft } from '../../utils/messages/schemas.ts';
import type { Drafts } from '../NoteEditor.tsx';

/** Begins the key of every draft. */
export const START = 'draft:';

/** Takes what is written at once, where it is ours: Firefox does not end what a page that closes asked of the extension's storage. */
function doorstep(): Storage | null {
  try {
    return location.href.startsWith(browser.runtime.getURL('/')) ? localStorage : null;
  } catch {
    return null;
  }
}

function leave(place: Storage | null, key: string, words: string): void {
  try {
    place?.setItem(key, words);
  } catch {
    // No room left there: the extension's own storage has more.
  }
}

/** Brings into the extension's storage what a page that closed left on the doorstep. */
export async function bringIn(): Promise<void> {
  const place = doorstep();
  if (!place) return;
  for (const [key, left] of Object.entries<string>(place).filter(([name]) => name.startsWith(START))) {
    await browser.storage.local.set({ [key]: JSON.parse(left) });
    if (place.getItem(key) === left) place.removeItem(key);
  }
}

/** What is being written on `about`, kept in the browser's own storage, with the instant it was written. */
export function draftsOn(about: string): Drafts {
  const key = START + about;
  return {
    async read() {
      await bringIn();
      const parsed = v.safeParse(draft, (await browser.storage.local.get(key))[key]);
      return parsed.success ? parsed.output : null;
    },
    async write(written: Draft) {
      const place = doorstep();
      const stored = { ...written, at: new Date().toISOString() };
      const left = JSON.stringify(stored);
      leave(place, key, left);
      await browser.storage.local.set({ [key]: stored });
      if (place?.getItem(key) === left) place.removeItem(key);
    },
    async clear() {
      doorstep()?.removeItem(key);
      await browser.storage.local.remove(key);
    },
  };
}
