import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { ask, type Given, RequestError, STOPPING } from './ask.ts';
import { type Answer, REQUESTS, type RequestName, type ToBackground, type ToPages, type ToReader } from './requests.ts';

async function askChecked<N extends RequestName>(
  name: N,
  post: () => Promise<unknown>,
  after: number,
): Promise<Answer<N>> {
  const answer = v.safeParse(REQUESTS[name].answer, await ask(name, post, after));
  if (!answer.success) throw new RequestError(name, 'malformed', answer.issues[0]);
  return answer.output as Answer<N>;
}

/** Asks the background. Throws a `RequestError` after one retry. Requests are idempotent, so a retry does no harm. */
export function send<N extends ToBackground>(name: N, ...[body]: Given<N>): Promise<Answer<N>> {
  return askChecked(name, () => browser.runtime.sendMessage({ name, body }), STOPPING);
}

/**
 * Asks the readers in a tab, that of the page and those of its frames, and takes the first answer; the one with the article is the
 * first to give it. Throws a `RequestError` where there is none; asked later again, a reader that came meanwhile would be stopped by
 * what was for the one before.
 */
export function sendToTab<N extends ToReader>(tab: number, name: N, ...[body]: Given<N>): Promise<Answer<N>> {
  return askChecked(name, () => browser.tabs.sendMessage(tab, { name, body }), 0);
}

/** Tells all of the extension's own pages. Whether any is open does not matter. */
export async function announce<N extends ToPages>(name: N, ...[body]: Given<N>): Promise<void> {
  await browser.runtime.sendMessage({ name, body }).catch(() => undefined);
}
