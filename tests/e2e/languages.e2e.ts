import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../scripts/drive/launch.ts';
import { tabAt } from '../../scripts/drive/tabs.ts';
import { termById } from '../../utils/glossary/entries.ts';
import type { TermEntry } from '../../utils/glossary/entry.ts';
import { LANGUAGES, setLanguage } from '../../utils/i18n/locale.ts';
import { speak } from '../../utils/i18n/speak.ts';
import { speakOfTerms } from '../../utils/i18n/speak-of-terms.ts';
import { type MessageKey, t } from '../../utils/i18n/t.ts';
import { termTexts, translatedControl } from '../../utils/i18n/term-texts.ts';
import {
  hover,
  literally,
  openArticle,
  openBrowser,
  pageSays,
  pause,
  pressInTooltip,
  says,
  shot,
  tooltipSays,
  tooltipText,
} from './harness.ts';

let session: Session;
let options: Page;
beforeAll(async () => {
  session = await openBrowser();
  options = await session.extensionPage('options.html');
});
afterAll(async () => {
  setLanguage('en', ['en-GB']);
  await session.close();
});

/** Chooses a language as a reader does, in the options. */
async function choose(language: string): Promise<void> {
  await options.bringToFront();
  await options.waitForSelector('select');
  const isChosen = await options.evaluate(
    (wanted) => [...document.querySelectorAll('select')].some(({ value }) => value === wanted),
    language,
  );
  if (isChosen) return;
  await options.evaluate(() => Object.assign(globalThis, { isOld: true }));
  await options.evaluate((wanted) => {
    const list = [...document.querySelectorAll('select')].find(({ options: all }) =>
      [...all].some(({ value }) => value === wanted),
    );
    if (!list) throw new Error('There is no list of languages.');
    list.value = wanted;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  }, language);
  await options.waitForFunction(() => !('isOld' in globalThis));
}

describe.each(LANGUAGES.filter((language) => language !== 'en'))('a reader of %s', (language) => {
  it('has the options, the tooltip, the popup and the terms in it', async () => {
    await speak(language);
    await speakOfTerms();
    await choose(language);
    await pageSays(options, literally(t('options.forget.do')));
    await shot(options, `options-${language}`);

    const page = await openArticle(session, '04-by-post');
    await hover(page, 'rare earths');
    const { definition, uses } = termTexts(termById('rare-earths') as TermEntry);
    const told = await tooltipSays(page, literally(t('term.uses')));
    const control = translatedControl('cn-2025-04-seven');
    for (const text of [definition, uses[0], control]) expect(told).toContain(text as string);
    await shot(page, `tooltip-${language}`);

    const popup = await session.popup(page);
    const words = await pageSays(popup, literally(t('page.statistics')));
    expect(words).toContain(t('library.title'));
    expect(words).not.toContain('Library');
    await shot(popup, `popup-${language}`);
    await popup.close();

    const terms = await session.extensionPage('library.html#terms');
    await pageSays(terms, literally(definition));
    expect(await terms.$$eval('main [lang=en]', (marked) => marked.length)).toBe(0);
    await terms.close();
    await page.close();
  });
});

describe('what stands open while another language is chosen', () => {
  const WORDS_BEGUN = 'Begun in one language';
  let article: Page;
  let faces: readonly { page: Page; key: MessageKey }[];
  beforeAll(async () => {
    await choose('en');
    await speak('en');
    article = await openArticle(session, '04-by-post');
    const tab = await tabAt(session, article.url());
    const face = async (file: string, key: MessageKey) => {
      const page = await session.extensionPage(file);
      await pageSays(page, literally(t(key)));
      return { page, key };
    };
    faces = [
      await face(`sidepanel.html?tab=${tab}`, 'panel.tab.before'),
      await face(`popup.html?tab=${tab}`, 'foot.export'),
      await face('library.html', 'nav.contradictions'),
      await face('library.html#storage', 'nav.notes'),
      await face('welcome.html', 'welcome.start'),
    ];
    const [panel] = faces.map(({ page }) => page);
    await panel?.bringToFront();
    await (await panel?.waitForSelector('[data-pane=notes]'))?.click();
    await (await panel?.waitForSelector('textarea'))?.type(WORDS_BEGUN);
    await article.bringToFront();
    await hover(article, 'rare earths');
    await tooltipSays(article, literally(t('term.uses')));
    await pressInTooltip(article, t('tooltip.pin'));
    await article.mouse.move(5, 5);
    await pause(700);
    await tooltipSays(article, literally(t('term.uses')));
  });
  afterAll(async () => {
    for (const page of [article, ...faces.map((face) => face.page)]) await page.close();
  });

  it.each(['de', 'fr', 'zh-Hans', 'ja', 'en'] as const)(
    'is in %s at once: pinned tooltip, panel, popup, library, welcome',
    async (language) => {
      await choose(language);
      await speak(language);
      for (const { page, key } of faces) {
        await pageSays(page, literally(t(key)));
        expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
      }
      // What was begun to be written in the panel is in its field still.
      const [panel] = faces.map(({ page }) => page);
      await panel?.bringToFront();
      await (await panel?.waitForSelector('[data-pane=notes]'))?.click();
      await says(() => panel?.$eval('textarea', ({ value }) => value) ?? Promise.resolve(''), literally(WORDS_BEGUN));

      await article.bringToFront();
      await tooltipSays(article, literally(t('term.uses')));
      // So is the next tooltip.
      await article.mouse.move(5, 5);
      await hover(article, 'gallium');
      await says(async () => String((await tooltipText(article)).split(t('term.uses')).length), /^3$/);
      await shot(article, `tooltips-${language}`);
      await article.mouse.move(5, 5);
      await says(async () => String((await tooltipText(article)).split(t('term.uses')).length), /^2$/);
    },
  );
});
