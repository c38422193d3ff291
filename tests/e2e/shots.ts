import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

/** Where the screenshots of a run are kept. */
export const SHOTS = join('.output', 'e2e');
/** Pages that a test makes. */
export const MADE = join('.output', 'e2e-pages');

/** Keeps what `page` shows now as `.output/e2e/NAME.png`. */
export async function shot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(SHOTS, `${name}.png`) as `${string}.png` });
}
