import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Session } from '../../scripts/drive/launch.ts';
import { t } from '../../utils/i18n/t.ts';
import {
  hasFocus,
  hover,
  inFaces,
  marked,
  openBrowser,
  press,
  pressInTooltip,
  sampleUrl,
  tooltipSays,
} from './harness.ts';

let session: Session;
beforeAll(async () => {
  session = await openBrowser({ build: 'shipped' });
});
afterAll(() => session.close());

// In Chromium tooltips are drawn in one way on all pages; in Firefox a frame is shut off only where a site is allowed.
it('has tooltips on a page that it may read only once, with what is written there unheard', async () => {
  const page = await session.browser.newPage();
  await page.bringToFront();
  await page.goto(sampleUrl('05-theft-of-minerals'));
  const popup = await session.popup(page);
  await press(popup, t('state.once'));
  await page.bringToFront();
  await marked(page);
  await page.evaluate(() => {
    Object.assign(window, { heard: '' });
    const hear = ({ key }: KeyboardEvent) => Object.assign(window, { heard: `${Reflect.get(window, 'heard')}${key}` });
    addEventListener('keydown', hear, { capture: true });
  });
  await hover(page, '270,000 tonnes');
  await tooltipSays(page, /270,000/);
  await pressInTooltip(page, t('action.note'));
  await hasFocus(page, 'textarea');
  await page.keyboard.type('whose count');
  expect(await inFaces(page, (face) => face.querySelector('textarea')?.value)).toEqual(['whose count']);
  expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toBe('');
});
