import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { connectLibrary } from '../../utils/library/open.ts';
import { onChanged } from '../../utils/messages/changes.ts';
import { sendToTab } from '../../utils/messages/send.ts';
import { onSettings, readSettings, type Settings } from '../../utils/settings.ts';
import { type Fault, faultFrom } from '../fault.ts';
import { pageDataInSteps } from '../page/from-library.ts';
import type { PageData } from '../page/page-data.ts';
import { today } from '../today.ts';
import { lookAt, ownTab, type TabLook, type TabState } from './look.ts';

/** What a face beside a tab shows. */
export interface TabView {
  readonly settings: Settings | null;
  readonly look: TabLook | null;
  readonly data: PageData | null;
  readonly fault: Fault | null;
  /** Notes whose passage is not on the page any more. */
  readonly missing: ReadonlySet<string>;
  /** Claims found since this face was opened. */
  readonly grown: number;
}

export const library = connectLibrary();
// It opens while the face is made and the tab asked; whether it does is told where it is used.
library.use(async () => undefined).catch(() => undefined);
const NOTHING: TabView = { settings: null, look: null, data: null, fault: null, missing: new Set(), grown: 0 };
/** A page that grows says nothing to us, so its reader is asked now and then. */
const ASK_AGAIN = 1500;

const stateOf = (look: TabLook | null): TabState | null => (look && 'state' in look.found ? look.found.state : null);

/** The notes whose passage the tab's article has no more. A reader that does not answer says nothing of them. */
async function missingIn(tab: number, notes: PageData['notes']): Promise<ReadonlySet<string>> {
  const placed = notes.flatMap(({ id, passage }) => (passage ? [{ id, passage }] : []));
  if (placed.length === 0) return new Set();
  const { found } = await sendToTab(tab, 'tab.find', { passages: placed.map(({ passage }) => passage) }).catch(() => ({
    found: placed.map(() => true),
  }));
  return new Set(placed.filter((_, index) => found[index] === false).map(({ id }) => id));
}

/** Waits until what was shown is on the screen; in a hidden page, which is not drawn, for a moment. */
const painted = () =>
  new Promise<void>((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, 100);
  });

/** What a face needs to be drawn anew: the tab, its article, how much was found. */
const signOf = (look: TabLook) => {
  const state = stateOf(look);
  const found = state
    ? [state.status, state.kept, state.article?.url, state.claims.length, state.terms.length]
    : Object.values(look.found);
  return [look.tab, look.address, ...found].join(' ');
};

/** Follows a tab and the library: looks at once, then whenever one of them changes. */
export function useTab(): { view: TabView; refresh: () => void } {
  const [view, setView] = useState<TabView>(NOTHING);
  const turn = useRef(0);
  const last = useRef({ sign: '', tab: -1, claims: -1, isRead: false });

  const refresh = useCallback(async (onlyIfChanged = false) => {
    // Who only asks whether anything changed stops nobody who is fetching it.
    let own = onlyIfChanged ? turn.current : ++turn.current;
    const show = (next: Partial<TabView>) => own === turn.current && setView((before) => ({ ...before, ...next }));
    try {
      const [settings, tab] = await Promise.all([readSettings(), ownTab(location.search)]);
      if (tab === null) return;
      const look = await lookAt(tab, settings);
      const sign = signOf(look);
      if (own !== turn.current || (onlyIfChanged && sign === last.current.sign)) return;
      own = ++turn.current;
      const state = stateOf(look);
      const same = last.current.tab === tab.id && last.current.claims >= 0 && state !== null;
      // Until it is handed on a page is still being read: what is found in it by then is no growth.
      const claims = same && last.current.isRead ? last.current.claims : (state?.claims.length ?? -1);
      last.current = { sign, tab: tab.id, claims, isRead: state !== null && state.kept !== null };
      show({ settings, look, ...(same ? {} : { data: null, fault: null, grown: 0 }) });
      if (!state?.article || state.status === 'reading') return;
      const { article } = state;
      const grown = Math.max(0, state.claims.length - last.current.claims);
      await library.use(async (db) => {
        for await (const data of pageDataInSteps(db, state, article, today())) {
          // What is shown already is whole: it is not to lose a part for a moment.
          if (!same || data.whole) show({ data, fault: null, grown });
          if (!data.whole) await painted();
          else show({ missing: await missingIn(tab.id, data.notes) });
        }
      });
    } catch (error) {
      show({ fault: faultFrom(error) });
    }
  }, []);

  // Before the first paint, which what is asked for is not to wait for.
  useLayoutEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    refresh();
    const again = () => void refresh();
    const timer = setInterval(() => !document.hidden && refresh(true), ASK_AGAIN);
    onChanged(again, signal);
    onSettings(again, signal);
    browser.tabs.onActivated.addListener(again);
    return () => {
      ending.abort();
      clearInterval(timer);
      browser.tabs.onActivated.removeListener(again);
    };
  }, []);
  return { view, refresh: () => void refresh() };
}
