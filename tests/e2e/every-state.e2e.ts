import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { FILLED, openOther } from '../../scripts/drive/faces.ts';
import type { Session } from '../../scripts/drive/launch.ts';
import { tabAt } from '../../scripts/drive/tabs.ts';
import { t } from '../../utils/i18n/t.ts';
import { seen, seenInBoth } from './axe.ts';
import { literally, openArticle, openBrowser, pageSays, pageUrl, press, sampleUrl, says } from './harness.ts';

/** States of the faces that no other case comes by, each held against the accessibility checker. */

interface Extension {
  storage: { local: { set(items: object): Promise<void>; remove(key: string): Promise<void> } };
}

describe('with an empty library', () => {
  let session: Session;
  let other = 0;
  beforeAll(async () => {
    session = await openBrowser();
    other = await openOther(session, pageUrl('other.html'));
  });
  afterAll(() => session.close());

  it.each(FILLED)('$name has no fault, in either theme and at 400 %', async ({ name, file, width }) => {
    const page = await session.extensionPage('options.html');
    await page.setViewport({ width, height: 700 });
    await session.show(page, file(other));
    await says(() => page.evaluate(() => String(document.querySelectorAll('h1').length)), /^1$/);
    await seenInBoth(session, page, `empty-${name}`);
    await page.setViewport({ width: 320, height: 700 });
    await seen(page, `empty-${name}-400`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.close();
  });

  it('says that what was linked is gone, and how adding pages went', async () => {
    const page = await session.extensionPage('library.html#article/999');
    await pageSays(page, literally(t('library.article.gone')));
    await seenInBoth(session, page, 'article-gone');
    await session.show(page, 'library.html#articles');
    await press(page, t('intake.tabs'));
    await pageSays(page, literally(t('intake.refused.not-allowed')));
    await pageSays(page, literally(t('action.close')));
    await seenInBoth(session, page, 'intake-done');
    await page.close();
  });
});

it('the question where to read has no fault where its answer is none, nor is one cut at 400 %', async () => {
  const session = await openBrowser();
  const page = await session.extensionPage('welcome.html');
  await pageSays(page, literally(t('access.title')));
  await page.click('input[name=access][value=sites]');
  await press(page, t('welcome.start'));
  await pageSays(page, literally(t('access.choose-one')));
  await page.type('.sites form input', 'no site at all');
  await press(page, t('access.add'));
  await pageSays(page, literally(t('access.not-a-site')));
  await seenInBoth(session, page, 'welcome-no-answer');
  await page.setViewport({ width: 320, height: 700 });
  await seen(page, 'welcome-no-answer-400');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await session.close();
});

/** Runs in a page of ours: nothing more can be written to the library. */
function refuseWrites(): void {
  const { prototype } = IDBDatabase;
  const { transaction } = prototype;
  prototype.transaction = function (this: IDBDatabase, stores, mode, ...rest) {
    if (mode === 'readwrite') throw new DOMException('The disk does not answer.', 'UnknownError');
    return transaction.call(this, stores, mode, ...rest);
  };
}

describe('with what was read', () => {
  let session: Session;
  let tab = 0;
  beforeAll(async () => {
    session = await openBrowser();
    await openArticle(session, '03-stolen-minerals');
    await openArticle(session, '05-theft-of-minerals');
    tab = await tabAt(session, sampleUrl('05-theft-of-minerals'));
  });
  afterAll(() => session.close());

  async function face(file: string, width: number, wanted: RegExp): Promise<Page> {
    const page = await session.extensionPage('manifest.json');
    await page.setViewport({ width, height: 900 });
    await session.show(page, file);
    await pageSays(page, wanted);
    return page;
  }
  const contradiction = literally(t('verdict.line.contradictions', { count: 1 }));

  it('the panel has no fault on any of its sides, while a note is written and after it', async () => {
    const page = await face(`sidepanel.html?tab=${tab}`, 400, contradiction);
    for (const pane of ['marks', 'before', 'notes'] as const) {
      await page.click(`[data-pane=${pane}]`);
      await page.waitForSelector(`[data-pane=${pane}][aria-selected=true]`);
      await seenInBoth(session, page, `panel-${pane}`);
    }
    await page.type('textarea', 'Ask the desk **which edition**, and `where`: the caf&eacute;?');
    await page.type('.tags input', 'reserves');
    await page.keyboard.press('Enter');
    await seenInBoth(session, page, 'panel-writing');
    await press(page, t('note.save'));
    await page.waitForSelector('.note-line');
    await seenInBoth(session, page, 'panel-noted');
    await press(page, t('note.delete-of', { target: t('note.on-article') }));
    await pageSays(page, literally(t('note.deleted')));
    await seenInBoth(session, page, 'panel-note-deleted');
    // What was put back can be deleted again, and put back again.
    await press(page, t('forget.undo'));
    await page.waitForSelector('.note-line');
    await press(page, t('note.delete-of', { target: t('note.on-article') }));
    await press(page, t('forget.undo'));
    await page.waitForSelector('.note-line');
    await page.click('[data-pane=page]');
    await press(page, t('action.not-comparable'));
    await pageSays(page, literally(t('action.set-apart')));
    await seenInBoth(session, page, 'panel-set-apart');
    await press(page, t('forget.undo'));
    await pageSays(page, contradiction);
    await page.close();
  });

  it('the popup has none with its menu open, nor while a note is written', async () => {
    const page = await face(`popup.html?tab=${tab}`, 380, contradiction);
    await press(page, t('foot.export'));
    await page.waitForSelector('[role=menuitem]');
    await seenInBoth(session, page, 'popup-menu');
    await page.keyboard.press('Escape');
    await press(page, t('page.new-note'));
    await page.waitForSelector('textarea');
    await seenInBoth(session, page, 'popup-writing');
    await page.close();
  });

  it('the list of articles has none with some chosen, nor the notes with one of them', async () => {
    const page = await face('library.html#articles', 1280, /Meridian Daily|The Register|127\.0\.0\.1/);
    await page.click('tbody input[type=checkbox]');
    await seenInBoth(session, page, 'articles-chosen');
    await session.show(page, 'library.html#notes');
    await pageSays(page, /which edition, and where: the café\?/);
    await seenInBoth(session, page, 'notes-one');
    await session.show(page, 'library.html#article/2');
    await pageSays(page, /which edition/);
    await seenInBoth(session, page, 'article-noted');
    await page.close();
  });

  it('the options have none with every list filled, nor the dialog that forgets, nor what follows it', async () => {
    const page = await face('options.html', 1280, literally(t('options.forget.do')));
    await page.evaluate(() =>
      (globalThis as unknown as { chrome: Extension }).chrome.storage.local.set({
        'option:offSites': ['one.example', 'two.example'],
        'option:keepDays': 91,
        'option:tooltipDelay': null,
      }),
    );
    await pageSays(page, /two\.example/);
    await seenInBoth(session, page, 'options-filled');
    await press(page, t('options.forget.do'));
    await page.waitForSelector('dialog[open]');
    await (await page.$$('dialog input[name=span]'))[1]?.click();
    await page.waitForSelector('dialog select');
    await seenInBoth(session, page, 'forget-site');
    await (await page.$$('dialog input[name=span]'))[0]?.click();
    await press(page, t('forget.do'));
    await pageSays(page, literally(t('forget.done', { articles: 2 })));
    await seenInBoth(session, page, 'forget-done');
    await press(page, t('forget.undo'));
    await pageSays(page, literally(t('forget.undone')));
    await page.evaluate(refuseWrites);
    await press(page, t('options.forget.do'));
    await page.waitForSelector('dialog[open]');
    await press(page, t('forget.do'));
    await pageSays(page, literally(t('forget.failed')));
    await seenInBoth(session, page, 'forget-failed');
    await page.close();
  });

  it.each([
    ['popup.html', 380],
    ['sidepanel.html', 400],
  ] as const)('%s has none while its page grows', async (file, width) => {
    const article = await openArticle(session, pageUrl('live.html'));
    const page = await face(`${file}?tab=${await tabAt(session, article.url())}`, width, /52/);
    await article.evaluate(() => {
      const added = document.createElement('p');
      added.textContent =
        'Stocks of holmium rose to 4,700 tonnes in the port, the traders said on Tuesday of last week.';
      document.querySelector('article')?.append(added);
    });
    await pageSays(page, literally(t('bar.growing', { claims: 1 })));
    await seenInBoth(session, page, `growing-${file}`);
    await page.close();
    await article.close();
  });
});

type Answer = { ok?: boolean; value?: object };
interface Tabs {
  sendMessage(tab: number, message: unknown, ...rest: unknown[]): Promise<Answer> | undefined;
}
/** What a popup is told in place of the truth: fields of the reader's state, or the kind of a page that has none. */
interface Told {
  readonly state?: object;
  readonly type?: string;
}

/** Runs in a page of ours before its own scripts. */
function tell({ state, type }: Told) {
  const { tabs, scripting } = (globalThis as unknown as { chrome: { tabs: Tabs; scripting: object } }).chrome;
  const { sendMessage } = tabs;
  tabs.sendMessage = (tab, message, ...rest) => {
    const isAsked = (message as { name?: string }).name === 'tab.state';
    const given = (answer: Answer) =>
      isAsked && answer?.ok ? { ...answer, value: { ...answer.value, ...state } } : answer;
    const done = rest.at(-1);
    if (isAsked && type)
      return Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));
    if (typeof done !== 'function') return sendMessage.call(tabs, tab, message, ...rest)?.then(given);
    return sendMessage.call(tabs, tab, message, ...rest.slice(0, -1), (answer: Answer) => done(given(answer)));
  };
  if (type) Object.assign(scripting, { executeScript: async () => [{ result: type }] });
}

// Firefox lets nothing run before a face's own scripts.
describe.runIf(inject('kind') === 'chromium')('the popup, told what is seldom the case', () => {
  let session: Session;
  let tab = 0;
  beforeAll(async () => {
    session = await openBrowser();
    await openArticle(session, '05-theft-of-minerals');
    tab = await tabAt(session, sampleUrl('05-theft-of-minerals'));
  });
  afterAll(() => session.close());
  const popup = async (told: Told | null) => {
    const page = await session.browser.newPage();
    await page.setViewport({ width: 380, height: 600 });
    if (told) await page.evaluateOnNewDocument(tell, told);
    await session.show(page, `popup.html?tab=${tab}`);
    return page;
  };

  it.each<[string, Told, string]>([
    ['a private window', { state: { private: true, kept: 'private' } }, t('bar.private')],
    ['a translated page', { state: { kept: 'translated' } }, t('bar.translated')],
    ['a page without an address', { state: { kept: 'no-address' } }, t('bar.no-address')],
    ['a full disk', { state: { kept: 'full' } }, t('bar.full')],
    ['a library that did not take it', { state: { kept: 'failed' } }, t('bar.failed')],
    ['a page not looked at', { state: { kept: 'not-seen' } }, t('bar.not-seen')],
    ['a program that is paused', { state: { kept: 'paused' } }, t('bar.paused')],
    ['a page that takes no marks', { state: { status: 'no-marks' } }, t('bar.no-marks')],
    ['a page that is too long', { state: { status: 'too-long' } }, t('state.too-long.body')],
    ['a reader that failed', { state: { status: 'failed' } }, t('state.reader-failed.body')],
    ['a PDF', { type: 'application/pdf' }, t('state.pdf.body')],
    ['a picture', { type: 'image/png' }, t('state.image.body')],
    ['data', { type: 'text/csv' }, t('state.plain.body')],
  ])('has no fault beside %s', async (name, told, words) => {
    const page = await popup(told);
    await pageSays(page, literally(words));
    await seenInBoth(session, page, `popup-told-${name.replaceAll(' ', '-')}`);
    await page.close();
  });

  it.each<[string, object, string]>([
    ['paused', { 'option:paused': true }, t('state.paused.body')],
    [
      'paused until later',
      { 'option:paused': true, 'option:pausedUntil': '2099-01-01T08:00:00.000Z' },
      t('state.paused'),
    ],
    ['asked for each page', { 'option:paused': false, 'option:readByItself': false }, t('state.not-asked.body')],
  ])('has none where it is %s', async (name, settings, words) => {
    const own = await session.extensionPage('manifest.json');
    const set = (items: object) => (globalThis as unknown as { chrome: Extension }).chrome.storage.local.set(items);
    await own.evaluate(set, settings);
    const page = await popup('option:readByItself' in settings ? { type: 'text/html' } : null);
    await pageSays(page, literally(words));
    await seenInBoth(session, page, `popup-${name.replaceAll(' ', '-')}`);
    await page.close();
    await own.close();
  });
});
