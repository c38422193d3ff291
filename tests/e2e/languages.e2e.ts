import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../scripts/drive/launch.ts';
import { termById } from '../../utils/glossary/entries.ts';
import type { TermEntry } from '../../utils/glossary/entry.ts';
import { LANGUAGES, setLanguage } from '../../utils/i18n/locale.ts';
import { speak } from '../../utils/i18n/speak.ts';
import { speakOfTerms } from '../../utils/i18n/speak-of-terms.ts';
import { t } from '../../utils/i18n/t.ts';
import { termTexts, translatedControl } from '../../utils/i18n/term-texts.ts';
import { hover, literally, openArticle, openBrowser, pageSays, shot, tooltipSays } from './harness.ts';

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
