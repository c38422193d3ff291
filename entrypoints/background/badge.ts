import { browser } from 'wxt/browser';
import type { Summary } from '../../utils/messages/requests.ts';

export interface Badge {
  readonly text: string;
  readonly color: string;
}

/** The verdicts' colours on a light ground, as in components/styles/tokens.css; white on each is readable. */
const [CRIMSON, OCHRE, GREY] = ['#951045', '#7c5c06', '#5a5c66'];

export const NO_BADGE: Badge = { text: '', color: GREY };
export const OFF_BADGE: Badge = { text: 'off', color: GREY };
/** Something needs the reader: the popup says what. */
export const ALERT_BADGE: Badge = { text: '!', color: GREY };

const upTo99 = (count: number) => (count > 99 ? '99+' : String(count));

/** Contradictions, else tensions, else nothing. Never a count of agreements or claims. */
export function badgeOf({ contradictions, tensions }: Pick<Summary, 'contradictions' | 'tensions'>): Badge {
  if (contradictions > 0) return { text: upTo99(contradictions), color: CRIMSON };
  if (tensions > 0) return { text: upTo99(tensions), color: OCHRE };
  return NO_BADGE;
}

/** Shows a badge on a tab, or on all tabs that have none of their own. A tab that is gone is no error. */
export async function showBadge(badge: Badge, tabId?: number): Promise<void> {
  const tab = tabId === undefined ? {} : { tabId };
  try {
    await browser.action.setBadgeText({ ...tab, text: badge.text });
    await browser.action.setBadgeBackgroundColor({ ...tab, color: badge.color });
    await browser.action.setBadgeTextColor({ ...tab, color: '#ffffff' });
  } catch {
    // The tab was closed meanwhile.
  }
}

/** Takes a tab's own badge away, so that it shows the one of all tabs. */
export const clearBadge = (tabId: number): Promise<void> =>
  browser.action.setBadgeText({ tabId, text: null as unknown as string }).catch(() => undefined);
