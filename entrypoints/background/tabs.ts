import { browser } from 'wxt/browser';
import { RequestError } from '../../utils/messages/ask.ts';
import { sendToTab } from '../../utils/messages/send.ts';
import { forReader, isOffOn, isPaused, type Option, type Settings } from '../../utils/settings.ts';
import { clearBadge } from './badge.ts';
import { lookIntoFrames } from './inject.ts';

/** Options by which pages that are not read may be read from now on. */
const SWITCHES: readonly Option[] = ['paused', 'pausedUntil', 'offSites', 'readByItself'];

interface Tab {
  readonly id?: number;
  /** Told for pages the browser lets us into. */
  readonly url?: string;
  readonly discarded?: boolean;
}

/** Has a tab follow the settings. Where nobody reads and somebody may from now on, the gate looks at the page. */
async function tellTab({ id, url, discarded }: Tab, settings: Settings, isSwitched: boolean, now: Date): Promise<void> {
  if (id === undefined || discarded) return;
  if (isPaused(settings, now) || (url !== undefined && isOffOn(settings, url))) {
    await clearBadge(id);
    await sendToTab(id, 'tab.stop');
    return;
  }
  try {
    await sendToTab(id, 'tab.paint', { settings: forReader(settings) });
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    if (isSwitched && settings.readByItself && url !== undefined) await lookIntoFrames(id);
  }
}

/** Tells every tab that sites were allowed; most tabs have no reader. */
export async function tellAllowed(): Promise<void> {
  const tabs: readonly Tab[] = await browser.tabs.query({});
  const tell = async ({ id, discarded }: Tab) => {
    if (id !== undefined && !discarded) await sendToTab(id, 'tab.allowed').catch(() => undefined);
  };
  await Promise.all(tabs.map(tell));
}

/** Tells every tab of other settings, at once and without a load; most tabs have no reader. */
export async function tellTabs(settings: Settings, changed: readonly Option[], now: Date): Promise<void> {
  const isSwitched = changed.some((option) => SWITCHES.includes(option));
  const tabs: readonly Tab[] = await browser.tabs.query({});
  await Promise.all(tabs.map((tab) => tellTab(tab, settings, isSwitched, now).catch(() => undefined)));
}
