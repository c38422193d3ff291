import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../scripts/drive/launch.ts';
import { tabAt } from '../../scripts/drive/tabs.ts';
import { t } from '../../utils/i18n/t.ts';
import { seen } from './axe.ts';
import { literally, openArticle, openBrowser, pageSays, press, sampleUrl } from './harness.ts';
import { SHOTS } from './shots.ts';

/** Who uses the keyboard alone sees where he is, in every face, and gets everywhere. */
let session: Session;
let tab: number;
beforeAll(async () => {
  session = await openBrowser();
  for (const name of ['01-intelligence-services', '03-stolen-minerals', '05-theft-of-minerals']) {
    await openArticle(session, name);
  }
  tab = await tabAt(session, sampleUrl('05-theft-of-minerals'));
});
afterAll(() => session.close());

const TOPIC = `library.html#topic/${encodeURIComponent('share|%|reserves|rare-earths|CN|')}`;
const FACES = [
  ['popup', () => `popup.html?tab=${tab}`, 380, t('things.terms')],
  ['panel', () => `sidepanel.html?tab=${tab}`, 360, t('things.terms')],
  ['articles', () => 'library.html#articles', 1000, 'Meridian Daily'],
  ['articles, narrow', () => 'library.html#articles', 360, 'Meridian Daily'],
  ['article', () => 'library.html#article/3', 1000, t('things.terms')],
  ['topics', () => 'library.html#topics', 1000, 'China’s share of reserves'],
  ['topic', () => TOPIC, 1000, t('topic.compare-with')],
  ['contradictions', () => 'library.html#contradictions', 1000, t('board.settle')],
  ['terms', () => 'library.html#terms', 1000, 'Rare earths'],
  ['storage', () => 'library.html#storage', 1000, t('storage.keep')],
  ['import', () => 'library.html#exchange', 360, t('import.choose')],
  ['options', () => 'options.html', 1000, t('options.forget.do')],
  ['welcome', () => 'welcome.html', 1000, t('welcome.start')],
] as const;

/** Runs in the page: what has the focus, and whether any of it is in sight. Null where nothing has it, or it was there before. */
function stop(): { what: string; inSight: boolean } | null {
  const at = document.activeElement;
  if (!at || at === document.body || at.hasAttribute('data-stopped')) return null;
  at.setAttribute('data-stopped', '');
  // What is drawn for a box that is hidden itself is its label.
  const shown = at instanceof HTMLInputElement && at.type === 'radio' ? (at.closest('label') ?? at) : at;
  const { left, right, top, bottom } = shown.getBoundingClientRect();
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const points = [
    [x, y],
    [left + 3, y],
    [right - 3, y],
    [x, top + 3],
    [x, bottom - 3],
  ] as const;
  const inSight = points.some(([across, down]) => {
    const hit = document.elementFromPoint(across, down);
    return hit !== null && (shown.contains(hit) || hit.contains(shown));
  });
  return { what: at.outerHTML.slice(0, 120), inSight };
}

/** Goes by Tab, or back, to every place that takes the focus. */
async function stops(page: Page, back: boolean) {
  await page.evaluate(() => {
    for (const before of document.querySelectorAll('[data-stopped]')) before.removeAttribute('data-stopped');
  });
  const found: NonNullable<ReturnType<typeof stop>>[] = [];
  for (let step = 0; step < 150; step++) {
    if (back) await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (back) await page.keyboard.up('Shift');
    const one = await page.evaluate(stop);
    if (one === null) break;
    found.push(one);
  }
  return found;
}

async function open(file: string, width: number, ready: string): Promise<Page> {
  const page = await session.extensionPage('options.html');
  await page.setViewport({ width, height: 600 });
  await session.show(page, file);
  await pageSays(page, literally(ready));
  await page.bringToFront();
  return page;
}

describe('the Tab key', () => {
  it.each(FACES)('goes through %s and back, each stop in sight', async (name, file, width, ready) => {
    const page = await open(file(), width, ready);
    for (const back of [false, true]) {
      const found = await stops(page, back);
      expect(found.length, name).toBeGreaterThan(3);
      expect(found.filter(({ inSight }) => !inSight).map(({ what }) => what)).toEqual([]);
    }
    await page.close();
  });
});

describe('what opens over a face', () => {
  it('takes the focus, is gone through by arrows and gives the focus back: the formats of an export', async () => {
    const page = await open('library.html#articles', 1000, 'Meridian Daily');
    await page.evaluate(
      (words) => [...document.querySelectorAll('button')].find(({ innerText }) => innerText.trim() === words)?.focus(),
      t('foot.export'),
    );
    await page.keyboard.press('Enter');
    const at = () =>
      page.evaluate(() => {
        const has = document.activeElement as HTMLElement;
        return has.innerText.trim() || has.ariaLabel;
      });
    await pageSays(page, literally(t('export.ris')));
    expect(await at()).toBe(t('export.markdown'));
    await seen(page, 'export-menu');
    await page.keyboard.press('ArrowDown');
    expect(await at()).toBe(t('export.copy', { format: t('export.markdown') }));
    await page.keyboard.press('ArrowDown');
    expect(await at()).toBe(t('export.json'));
    await page.keyboard.press('Escape');
    expect(await at()).toBe(t('foot.export'));
    await page.close();
  });

  it('has nothing an accessibility checker finds: a value in a plot, a pair that was copied', async () => {
    const page = await open(TOPIC, 360, t('topic.compare-with'));
    await page.focus('.topic-plot');
    await page.keyboard.press('ArrowRight');
    await page.waitForSelector('.value-card');
    const apart = await page.evaluate(() => {
      const card = document.querySelector('.value-card')?.getBoundingClientRect();
      const sign = document.querySelector('.topic-plot circle[r="12"]')?.getBoundingClientRect();
      if (!card || !sign) return false;
      return card.top >= sign.bottom || card.bottom <= sign.top || card.left >= sign.right || card.right <= sign.left;
    });
    expect(apart, 'the card stands over its sign').toBe(true);
    await seen(page, 'topic-value-narrow');
    await session.show(page, 'library.html#contradictions');
    await pageSays(page, literally(t('board.settle')));
    await press(page, t('action.copy'));
    await pageSays(page, literally(t('action.copied')));
    await seen(page, 'board-copied');
    await page.close();
  });

  it('has nothing an accessibility checker finds: a file that is shown, and one that is refused', async () => {
    const page = await open('library.html#exchange', 360, t('import.choose'));
    for (const [name, version] of [
      ['shown', 2],
      ['refused', 99],
    ] as const) {
      const file = join(SHOTS, `${name}.json`);
      const made = '2025-07-20T08:00:00.000Z';
      const articles = [{ url: 'no address' }, { url: 'https://one.example/', title: 5 }];
      writeFileSync(
        file,
        JSON.stringify({ format: 'lanthanote', version, made, articles, corrections: [], deletions: [] }),
      );
      const field = await page.waitForSelector('input[type=file]');
      await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
      await pageSays(page, literally(version === 99 ? t('import.file.newer') : t('import.one-step')));
      await seen(page, `import-${name}`);
    }
    await page.close();
  });
});
