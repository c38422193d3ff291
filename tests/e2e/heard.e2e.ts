import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allIn, type Heard, heard } from '../../scripts/drive/heard.ts';
import type { Session } from '../../scripts/drive/launch.ts';
import { serveMade } from '../../scripts/drive/serve-made.ts';
import { tabAt } from '../../scripts/drive/tabs.ts';
import { t } from '../../utils/i18n/t.ts';
import {
  command,
  hasFocus,
  hover,
  literally,
  openArticle,
  openBrowser,
  pageSays,
  pause,
  press,
  pressInTooltip,
  says,
  shot,
  tooltipSays,
  tooltipText,
} from './harness.ts';
import { headOf, PROSE } from './made-page.ts';

const PAGE = `${headOf('Critical minerals')}
<body><p><a id="before" href="#x">Another story</a></p><article><h1>Critical minerals, once more</h1>
<p>Of all critical minerals, dysprosium did worst: exports of it fell 31 per cent in April 2025, the customs office said, and nobody knew why.</p>${PROSE}${PROSE}</article>
<p><a href="#y">One more story</a></p>`;

let session: Session;
let server: Awaited<ReturnType<typeof serveMade>>;
beforeAll(async () => {
  session = await openBrowser();
  server = await serveMade(new Map([['story', PAGE]]), true);
  for (const name of ['01-intelligence-services', '03-stolen-minerals']) await openArticle(session, name);
});
afterAll(async () => {
  await session.close();
  server.close();
});

const named = (page: Heard, role: string) => allIn(page).flatMap((one) => (one.role === role ? [one.name] : []));
/** The words within something, as they are read one after another. */
const wordsIn = (one: Heard) =>
  allIn(one)
    .map(({ name }) => name)
    .join(' ');
/** Listens again and again until there is such an element, by its name or by what it says. */
async function hears(page: Page, role: string, name: RegExp): Promise<Heard> {
  let all: Heard[] = [];
  for (const end = Date.now() + 8_000; Date.now() < end; await pause(150)) {
    all = allIn(await heard(page));
    const found = all.find((one) => one.role === role && name.test(one.name || wordsIn(one)));
    if (found) return found;
  }
  const there = all.filter((one) => one.role === role).map((one) => one.name);
  throw new Error(`No ${role} ${name} is heard, but ${JSON.stringify(there)}`);
}

describe('the list of marks', () => {
  it('is a landmark with every claim in a line of its own, in the order of the text, its verdict in words', async () => {
    const article = await openArticle(session, '05-theft-of-minerals');
    const panel = await session.extensionPage(`sidepanel.html?tab=${await tabAt(session, article.url())}`);
    await pageSays(panel, literally(t('verdict.line.contradictions', { count: 2 })));
    await press(panel, t('panel.tab.marks'));
    await pageSays(panel, literally(t('marks.order')));
    await shot(panel, 'panel-marks');
    const list = await hears(panel, 'navigation', literally(t('panel.tab.marks')));
    const lines = named(list, 'button');
    expect(lines[0]).toMatch(/^Contradiction China’s production 270,000\st$/);
    expect(lines).toContainEqual(expect.stringMatching(/^Contradiction China’s share of reserves.* about 60\s%$/));
    expect(named(list, 'heading')).toContainEqual(expect.stringMatching(/^Claims \d+/));
    await panel.close();
    await article.close();
  });
});

describe('the tooltip', () => {
  it('is heard as a dialog named by value and verdict, with the quotes, the finding of the plot and what can be done', async () => {
    const page = await openArticle(session, '05-theft-of-minerals');
    await hover(page, '270,000 tonnes');
    await tooltipSays(page, /Deccan Ledger/);
    const dialog = await hears(page, 'dialog', /^270,000\st, Contradiction$/);
    expect(named(dialog, 'button')).toEqual([
      t('tooltip.pin'),
      t('action.close'),
      t('action.note'),
      t('action.copy'),
      t('action.not-comparable'),
      t('action.misread'),
    ]);
    expect(wordsIn(dialog)).toMatch(/210,000 tonnes/);
    expect(named(dialog, 'image').filter((name) => /270,000.*210,000/.test(name))).toHaveLength(1);

    // The next one stands in the document of the last, which was out of sight between them.
    await page.mouse.move(2, 2);
    await says(() => tooltipText(page), /^$/);
    await hover(page, '60');
    await hears(page, 'dialog', /^about 60\s%/);
    await page.close();
  });

  it('is led into by the keyboard, goes round, takes a note, and gives the focus back to where it was', async () => {
    const page = await openArticle(session, server.at('story'));
    await page.focus('#before');
    const where = () => page.evaluate(() => document.activeElement?.id ?? '');
    await command(session, 'reading-mode');
    await tooltipSays(page, /Reading mode: \d+ marks/);
    for (let step = 1; step < 3; step++) await page.keyboard.press('n');
    await tooltipSays(page, /31\s%, 3 of 3/);
    await hears(page, 'status', /31\s%, 3 of 3/);
    expect(await where()).toBe('before');

    await page.keyboard.press('Enter');
    await hasFocus(page, '[role=dialog]');
    await shot(page, 'tooltip-focused');
    await page.keyboard.press('Tab');
    await hasFocus(page, `button[aria-label="${t('tooltip.pin')}"]`);
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await hasFocus(page, '.tip-f button:last-of-type');
    await page.keyboard.press('Tab');
    await hasFocus(page, `button[aria-label="${t('tooltip.pin')}"]`);
    await page.keyboard.press('i');
    await says(where, /^before$/);
    expect(await tooltipText(page)).not.toMatch(/dysprosium/i);

    await page.keyboard.press('m');
    await hasFocus(page, 'textarea');
    await page.keyboard.type('no, ask whom');
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await tooltipSays(page, literally(t('note.saved', { time: '' }).trim()));
    await page.keyboard.press('Escape');
    await says(where, /^before$/);
    await page.keyboard.press('p');
    await tooltipSays(page, /Dysprosium, 2 of 3/);
    await page.keyboard.press('Enter');
    await hasFocus(page, '[role=dialog]');
    await page.keyboard.press('n');
    await tooltipSays(page, /31\s%, 3 of 3/);
    await says(where, /^before$/);
    await page.close();
  });

  it.each(['at once', 'after another tab was looked at'])(
    'gives the focus back where it was closed by its button: %s',
    async (when) => {
      const page = await openArticle(session, server.at('story'));
      await page.focus('#before');
      await hover(page, '31 per cent');
      await tooltipSays(page, /31/);
      await pressInTooltip(page, t('tooltip.pin'));
      await pressInTooltip(page, t('action.note'));
      await hasFocus(page, 'textarea');
      if (when !== 'at once') {
        const other = await session.browser.newPage();
        await other.bringToFront();
        await pause(300);
        await other.close();
        await page.bringToFront();
      }
      await pressInTooltip(page, t('action.close'));
      await says(() => page.evaluate(() => document.activeElement?.id ?? ''), /^before$/);
      await page.close();
    },
  );
});

describe('marks on the page', () => {
  it('are silent: nothing is heard that the page does not say', async () => {
    const page = await openArticle(session, '03-stolen-minerals');
    const calm = (words: string) => words.replaceAll(/\s+/g, ' ').trim();
    const own = calm(await page.evaluate(() => `${document.title} ${document.body.textContent}`));
    // The numbers of a list are the browser's.
    const all = allIn(await heard(page)).map(({ name }) => calm(name.replace(/^\d+\.(\s|$)/, '')));
    expect(all.join(' ')).toContain('210,000 tonnes');
    expect(all.filter((name) => !own.includes(name))).toEqual([]);
    expect(named(await heard(page), 'mark')).toEqual([]);
    await page.close();
  });
});
