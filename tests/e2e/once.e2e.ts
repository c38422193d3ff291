import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Session } from '../../scripts/drive/launch.ts';
import { t } from '../../utils/i18n/t.ts';
import {
  hasFocus,
  hover,
  inFaces,
  literally,
  marked,
  openBrowser,
  pageSays,
  press,
  pressInTooltip,
  sampleUrl,
  shot,
  tooltipSays,
} from './harness.ts';

let session: Session;
beforeAll(async () => {
  session = await openBrowser({ build: 'shipped' });
});
afterAll(() => session.close());

async function readOnce(name: string): Promise<Page> {
  const page = await session.browser.newPage();
  await page.bringToFront();
  await page.goto(sampleUrl(name));
  const popup = await session.popup(page);
  await press(popup, t('state.once'));
  await page.bringToFront();
  await marked(page);
  return page;
}

/** What a page made to spy on us came by. */
interface Got {
  /** The keys typed anywhere. */
  keys: string;
  /** The tooltip's document, whenever it changed. */
  text: string;
}

/** Runs in the page: takes what any event gives of the tooltip, and listens to keys. */
function lieInWait(): void {
  const got: Got = { keys: '', text: '' };
  Object.assign(window, { got });
  addEventListener('keydown', ({ key }) => Object.assign(got, { keys: got.keys + key }), { capture: true });
  const take = (event: Event) => {
    const { originalTarget } = event as Event & { originalTarget: Node };
    const root = originalTarget?.getRootNode?.();
    const frames = root instanceof ShadowRoot ? [...root.querySelectorAll('iframe')] : [];
    for (const { contentDocument: face } of frames) {
      if (!face) continue;
      const read = () => Object.assign(got, { text: got.text + face.documentElement.outerHTML });
      new MutationObserver(read).observe(face, { subtree: true, childList: true, characterData: true });
      read();
    }
  };
  for (const type of ['pointerover', 'pointerenter', 'pointermove', 'mouseover', 'focusin', 'blur'])
    addEventListener(type, take, { capture: true });
}

// In Chromium tooltips are drawn in one way on all pages; in Firefox a frame is shut off only where a site is allowed.
it('has tooltips on a page that it may read only once, with nothing in them that the page may not read, until the site is allowed', async () => {
  await (await readOnce('03-stolen-minerals')).close();
  const page = await readOnce('05-theft-of-minerals');
  await page.evaluate(lieInWait);
  await hover(page, '270,000 tonnes');
  await tooltipSays(page, literally(t('tooltip.withheld')));
  await pressInTooltip(page, t('action.note'));
  const all = await tooltipSays(page, literally(t('note.withheld')));
  await shot(page, 'tooltip-withheld');
  expect(await inFaces(page, (face) => face.querySelectorAll('textarea, a[href], .cites').length)).toEqual([0]);
  await page.keyboard.type('whose count');
  const { keys, text } = await page.evaluate(() => Reflect.get(window, 'got') as Got);
  expect(keys).toBe('');
  // It can read the tooltip: that is why.
  expect(text).toContain('270,000');
  for (const words of [all, text]) for (const other of ['210,000', 'Deccan Ledger']) expect(words).not.toContain(other);

  // Allowed meanwhile, it has all of it without a load, in a document that the page cannot look into.
  await pressInTooltip(page, t('tooltip.pin'));
  const own = await session.extensionPage('welcome.html');
  await own.click('input[name=access][value=all]');
  await press(own, t('welcome.start'));
  await pageSays(own, literally(t('welcome.done')));
  await own.close();
  await page.bringToFront();
  await tooltipSays(page, /Deccan Ledger/);
  await pressInTooltip(page, t('action.note'));
  await hasFocus(page, 'textarea');
  await page.keyboard.type('Whose count?');
  await pressInTooltip(page, t('note.save'));
  await tooltipSays(page, literally(t('note.saved', { time: '' }).trim()));
  await page.mouse.move(5, 5);
  await hover(page, '270,000 tonnes');
  await tooltipSays(page, /210,000/);
  await shot(page, 'tooltip-allowed');
  const after = await page.evaluate(() => Reflect.get(window, 'got') as Got);
  expect(after.keys).toBe('');
  for (const other of ['210,000', 'Deccan Ledger', 'Whose count?']) expect(after.text).not.toContain(other);
});
