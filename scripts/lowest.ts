import type { BrowserKind } from './find-browser.ts';

/** The lowest versions that the extension is built for, says it runs in, and is tested with. */
export const LOWEST: Readonly<Record<BrowserKind, number>> = { chromium: 140, firefox: 142 };
