import type { Page } from 'puppeteer-core';
import { pause } from '../drive/marks.ts';
import type { startable } from './long-page.ts';

declare const bench: ReturnType<typeof startable>;

/** Starts what may take minutes in a page (`startable`) and waits for it. */
export async function long<T>(page: Page, name: string, ...given: unknown[]): Promise<T> {
  await page.evaluate((what, values) => bench.start(what, ...values), name, given);
  // Asked anew each time: a driver gives up on one question that waits for minutes.
  for (;;) {
    const outcome = await page.evaluate(() => bench.outcome);
    if (outcome?.error) throw new Error(`${name}: ${outcome.error}`);
    if (outcome) return outcome.value as T;
    await pause(20);
  }
}
