import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../scripts/drive/launch.ts';
import { openArticle, openBrowser, pageSays } from './harness.ts';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[] }[];
}

/** What axe finds against WCAG 2.2 A and AA, as "rule: element". */
async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const violations = (await page.evaluate(() => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<{ violations: unknown }> } };
    const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    return axe.run({ runOnly }).then((result) => result.violations);
  })) as Violation[];
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

let session: Session;
beforeAll(async () => {
  session = await openBrowser();
  for (const name of ['01-intelligence-services', '03-stolen-minerals']) await openArticle(session, name);
});
afterAll(() => session.close());

describe('axe finds nothing', () => {
  it('in the popup of a page with contradictions', async () => {
    const popup = await session.popup(await openArticle(session, '05-theft-of-minerals'));
    await pageSays(popup, /210,000/);
    expect(await violationsOf(popup)).toEqual([]);
    await popup.close();
  });

  it.each(['library.html', 'library.html#notes', 'options.html', 'welcome.html'])('in %s', async (file) => {
    const page = await session.extensionPage(file);
    await pageSays(page, /Lanthanote/);
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });

  it.each(['light', 'dark'])('in the %s colours', async (scheme) => {
    const page = await session.browser.newPage();
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(`${session.origin}/library.html`);
    await pageSays(page, /Deccan Ledger/);
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });
});
