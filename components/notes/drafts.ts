import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Drafts } from '../NoteEditor.tsx';

const draft = v.object({ body: v.string(), tags: v.array(v.string()) });
/** Begins the key of every draft. */
export const START = 'draft:';

/** What is being written on `about`, kept in the browser's own storage, with the instant it was written. */
export function draftsOn(about: string): Drafts {
  const key = START + about;
  return {
    async read() {
      const parsed = v.safeParse(draft, (await browser.storage.local.get(key))[key]);
      return parsed.success ? parsed.output : null;
    },
    write: (written) => browser.storage.local.set({ [key]: { ...written, at: new Date().toISOString() } }),
    clear: () => browser.storage.local.remove(key),
  };
}
