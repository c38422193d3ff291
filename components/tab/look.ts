import { browser } from 'wxt/browser';
import { RequestError } from '../../utils/messages/ask.ts';
import type { Answer } from '../../utils/messages/requests.ts';
import { sendToTab } from '../../utils/messages/send.ts';
import { isOffOn, isPaused, type Settings } from '../../utils/settings.ts';
import { isPopup } from './is-popup.ts';

export type TabState = Answer<'tab.state'>;

/** Why there is nothing to show of a tab. */
export type Absent =
  | 'not-article'
  | 'not-asked'
  | 'no-text'
  | 'no-access'
  | 'paused'
  | 'off'
  | 'browser-page'
  | 'not-loaded'
  | 'unknown'
  | 'pdf'
  | 'image'
  | 'data'
  | 'too-long'
  | 'reader-failed';

/** A tab as the browser tells of it; its address only where that may be known. */
interface OwnTab {
  readonly id: number;
  readonly url: string | undefined;
  readonly incognito: boolean;
}

/** What a face knows of the tab it stands beside. */
export interface TabLook {
  readonly tab: number | null;
  /** The tab's address, as far as the browser says it. */
  readonly address: string | null;
  readonly private: boolean;
  readonly found: { readonly state: TabState } | { readonly absent: Absent };
}

/** The site's name in a head: its host without "www.". */
export const siteOf = (address: string | null): string | null =>
  address !== null && /^https?:/.test(address) && URL.canParse(address)
    ? new URL(address).hostname.replace(/^www\./, '')
    : null;

/** What to ask the browser for, to read this site from now on. */
export const originsOf = (address: string): string[] => {
  const { protocol, hostname } = new URL(address);
  return [`${protocol}//${hostname}/*`];
};

function kindOf(contentType: string): Absent | null {
  if (contentType === 'application/pdf') return 'pdf';
  if (/^(image|video|audio)\//.test(contentType)) return 'image';
  if (/^(application\/(json|xml|.*\+xml)|text\/(xml|csv))/.test(contentType) && !contentType.includes('xhtml'))
    return 'data';
  return null;
}

/** Of what kind the tab's page is; `error` where the browser shows that it did not load; null where nobody lets us ask. */
async function contentTypeOf(tab: number): Promise<string | null> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId: tab },
      func: () => document.contentType,
    });
    return typeof answer?.result === 'string' ? answer.result : null;
  } catch (error) {
    return /showing error page/.test(String(error)) ? 'error' : null;
  }
}

/** Why a tab without a reader has none. */
async function whyAbsent(tab: number, address: string | null, byItself: boolean): Promise<Absent> {
  // The press that opens the popup shows it every address but those of the browser's own pages.
  if (address === null) return isPopup() ? 'browser-page' : 'unknown';
  if (!/^(https?|file):/.test(address)) return 'browser-page';
  if (/^file:/.test(address)) return /\.pdf$/i.test(address) ? 'pdf' : 'no-access';
  const type = await contentTypeOf(tab);
  if (type === 'error') return 'not-loaded';
  const kind = type === null ? (/\.pdf([?#]|$)/i.test(address) ? 'pdf' : null) : kindOf(type);
  if (kind) return kind;
  if (!(await browser.permissions.contains({ origins: originsOf(address) }))) return 'no-access';
  // Where we may look and the browser lets us not, it shows a page of its own.
  if (type === null) return 'not-loaded';
  return byItself ? 'not-article' : 'not-asked';
}

const READER_STATUS = { 'no-article': 'no-text', 'too-long': 'too-long', failed: 'reader-failed' } as const;

async function askReader(tab: number): Promise<TabState | null> {
  try {
    return await sendToTab(tab, 'tab.state');
  } catch (error) {
    if (error instanceof RequestError && error.reason === 'no-answer') return null;
    throw error;
  }
}

/** Looks at a tab: what its reader has, or why it has none. */
export async function lookAt({ id: tab, url, incognito }: OwnTab, settings: Settings): Promise<TabLook> {
  const look = { tab, address: url ?? null, private: incognito };
  if (isPaused(settings, new Date())) return { ...look, found: { absent: 'paused' } };
  if (url !== undefined && isOffOn(settings, url)) return { ...look, found: { absent: 'off' } };
  const state = await askReader(tab);
  if (state === null) return { ...look, found: { absent: await whyAbsent(tab, look.address, settings.readByItself) } };
  const address = look.address ?? state.article?.url ?? null;
  const absent = READER_STATUS[state.status as keyof typeof READER_STATUS];
  return { ...look, address, found: absent ? { absent } : { state } };
}

/** The tab a face stands beside: the one its address names (`?tab=3`), else the active one of its window. */
export async function ownTab(search: string): Promise<OwnTab | null> {
  const named = Number(new URLSearchParams(search).get('tab'));
  const isNamed = Number.isSafeInteger(named) && named > 0;
  const [tab] = isNamed
    ? [await browser.tabs.get(named)]
    : await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url, incognito: tab.incognito };
}
