import { browser } from 'wxt/browser';
import { isPaused, type Settings } from '../../utils/settings.ts';
import { MARKS } from './inject.ts';

const GATE = 'gate';
const WEB = /^(?:\*|https?):\/\//;
const HOST = /^[a-z0-9.-]+$/i;

/** What of the gate's registration follows from what was granted and chosen. */
export interface GatePlan {
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
}

/** Where the gate is to run; null where nowhere. `origins` are the match patterns granted. */
export function planGate(origins: readonly string[], settings: Settings, now: Date): GatePlan | null {
  const matches = origins.filter((origin) => origin === '<all_urls>' || WEB.test(origin)).sort();
  if (matches.length === 0 || !settings.readByItself || isPaused(settings, now)) return null;
  const off = settings.offSites.filter((site) => HOST.test(site)).sort();
  return { matches, excludeMatches: off.map((site) => `*://*.${site}/*`) };
}

/** A registration of an older version may be there still. */
const isAsPlanned = (
  plan: GatePlan,
  script: { matches?: string[]; excludeMatches?: string[]; css?: string[]; allFrames?: boolean },
) =>
  script.allFrames === true &&
  String(script.css) === MARKS &&
  String([...(script.matches ?? [])].sort()) === String(plan.matches) &&
  String([...(script.excludeMatches ?? [])].sort()) === String(plan.excludeMatches);

async function apply(plan: GatePlan | null): Promise<void> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [GATE] });
  if (plan !== null && registered && isAsPlanned(plan, registered)) return;
  // Registered anew, not updated: an update cannot take exclusions back in every browser.
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [GATE] });
  if (plan === null) return;
  await browser.scripting.registerContentScripts([
    {
      id: GATE,
      js: ['gate.js'],
      css: [MARKS],
      matches: [...plan.matches],
      ...(plan.excludeMatches.length > 0 && { excludeMatches: [...plan.excludeMatches] }),
      allFrames: true,
      // Frames that the page itself writes have no address to match; they are granted as the page is.
      matchOriginAsFallback: true,
      runAt: 'document_end',
      persistAcrossSessions: true,
    },
  ]);
}

/** Only the order of calls is kept here; what is registered is asked of the browser each time. */
let last: Promise<void> = Promise.resolve();

/** Registers the gate for what is granted now. Calls follow one another, so that the last one holds. */
export function syncGate(settings: () => Promise<Settings>, now: () => Date): Promise<void> {
  last = last
    .catch(() => undefined)
    .then(async () => {
      const [{ origins = [] }, chosen] = await Promise.all([browser.permissions.getAll(), settings()]);
      await apply(planGate(origins, chosen, now()));
    });
  return last;
}
