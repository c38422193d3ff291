import { browser } from 'wxt/browser';
import { send, sendToTab } from '../../utils/messages/send.ts';
import { changeSettings, type Settings } from '../../utils/settings.ts';
import { isPopup } from './is-popup.ts';
import { originsOf, siteOf } from './look.ts';

const HOUR = 3_600_000;
type Goal = Parameters<typeof sendToTab<'tab.goto'>>[2];

const leave = () => isPopup() && window.close();

/** Scrolls the tab to a claim, a note or a term. Says whether it was found. */
export async function goTo(tab: number, goal: Goal): Promise<boolean> {
  const { found } = await sendToTab(tab, 'tab.goto', goal);
  if (found) leave();
  return found;
}

/** Reads the tab now, whatever it is. */
export const readNow = (tab: number) => send('reader.start', { tab });

/** Asks the browser for this site, which must be the first thing done after a press; then reads the page. */
export async function allowSite(tab: number, address: string): Promise<void> {
  if (await browser.permissions.request({ origins: originsOf(address) })) await readNow(tab);
}

/** Switches a site off or on again, and its open page with it. */
export async function switchSite(tab: number, address: string, settings: Settings, on: boolean): Promise<void> {
  const site = siteOf(address);
  if (site === null) return;
  const others = settings.offSites.filter((off) => off !== site && !site.endsWith(`.${off}`));
  await changeSettings({ offSites: on ? others : [...others, site] });
  // A page without a reader has nothing to stop.
  if (on) await readNow(tab);
  else await sendToTab(tab, 'tab.stop').catch(() => undefined);
}

export async function resume(tab: number | null): Promise<void> {
  await changeSettings({ paused: false, pausedUntil: null });
  if (tab !== null) await readNow(tab);
}

/** Goes on pausing, for an hour from now. */
export const resumeInAnHour = () =>
  changeSettings({ paused: true, pausedUntil: new Date(Date.now() + HOUR).toISOString() });

export const openOptions = () => browser.runtime.openOptionsPage().then(leave);

export async function openLibrary(): Promise<void> {
  await browser.tabs.create({ url: new URL('/library.html', location.href).href });
  leave();
}

interface Sidebar {
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Opens the side panel, Chrome's or Firefox's; both want it asked for in the press itself. */
export function openPanel(window: number): void {
  const { sidebarAction } = browser as unknown as Sidebar;
  const opened = sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ windowId: window });
  opened.then(leave, () => undefined);
}
