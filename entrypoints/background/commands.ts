import { browser } from 'wxt/browser';
import { RequestError } from '../../utils/messages/ask.ts';
import { sendToTab } from '../../utils/messages/send.ts';
import { inject } from './inject.ts';

export const NOTE_ITEM = 'note';

/** The entry of the browser's menu, in the browser's own language, by which a selection, or the page, is given a note. */
export async function putMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: NOTE_ITEM,
    title: browser.i18n.getMessage('menuNote'),
    contexts: ['selection', 'page'],
  });
}

type Command = 'peek' | 'reading-mode' | 'note';

/** Hands a command to the tab's reader; where there is none, one is injected first, by leave of the reader's key press. */
export async function command(tab: number, name: Command): Promise<void> {
  const ask = () => sendToTab(tab, 'tab.command', { command: name });
  try {
    await ask();
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    if (name !== 'peek' && (await inject({ tab, frame: 0 }, 'reader'))) await ask().catch(() => undefined);
  }
}

interface Panels {
  readonly sidePanel?: { open(options: { tabId: number }): Promise<void> };
  readonly sidebarAction?: { toggle(): Promise<void> };
}

/** Opens the side panel or the sidebar. To be called at once on a key press: browsers ask for that. */
export function openPanel(tabId: number): void {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  const opened = sidePanel ? sidePanel.open({ tabId }) : sidebarAction?.toggle();
  opened?.catch(() => undefined);
}
