import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../scripts/drive/launch.ts';
import { serveMade } from '../../scripts/drive/serve-made.ts';
import { t } from '../../utils/i18n/t.ts';
import {
  buildFolder,
  hover,
  literally,
  marked,
  marksOf,
  openArticle,
  openBrowser,
  pageSays,
  pageUrl,
  pause,
  pressInTooltip,
  says,
  textsIn,
  tooltipSays,
} from './harness.ts';
import { headOf, PROSE } from './made-page.ts';

const SECRET = 'Call the smelter at noon.';
const CLAIM =
  '<p>China produces 170,000 tonnes of rare earths a year, the customs office said, and nobody knew why.</p>';
const TITLE = 'Critical minerals, once more';
const HEAD = headOf(TITLE);
const ARTICLE = `<article><h1>${TITLE}</h1>${PROSE}${CLAIM}${PROSE}${PROSE}</article>`;

/** A page that listens to all it can name, writes down what it hears, and looks for what it should not find. */
const SPY = `<script>
  const heard = window.heard = { messages: [], events: [], texts: '' };
  addEventListener('message', ({ data }) => heard.messages.push(JSON.stringify(data)), true);
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) { heard.events.push(event.type); return dispatch.call(this, event); };
  for (const name of Object.keys(window).filter((key) => key.startsWith('on'))) {
    addEventListener(name.slice(2), (event) => {
      const path = event.composedPath().map((node) => node.textContent ?? '').filter((text) => text.length < 5000);
      heard.texts += path.join('') + (event.target?.value ?? '') + (event.key ?? '');
    }, true);
  }
</script>`;

/** A page that has made the platform its own: each function that a reader might call throws or lies, and our element is taken away each frame. */
const SABOTEUR = `<script>
  const no = () => { window.called = (window.called ?? 0) + 1; throw new Error('not here'); };
  Node.prototype.appendChild = Node.prototype.insertBefore = Element.prototype.append = no;
  Element.prototype.attachShadow = no;
  Array.prototype.map = Array.prototype.filter = no;
  window.getSelection = document.getSelection = no;
  Range.prototype.setStart = no;
  HighlightRegistry.prototype.set = no;
  window.MutationObserver = window.Highlight = no;
  const { remove } = Element.prototype;
  setInterval(() => { for (const one of document.getElementsByTagName('reading-layer')) remove.call(one); }, 16);
</script>`;

const PAGES = {
  spy: `${HEAD}<body>${SPY}${ARTICLE}`,
  saboteur: `${HEAD}<body><button onclick="this.textContent = 'Pressed'">Press</button><textarea></textarea>${ARTICLE}<div style="height: 2000px"></div>${SABOTEUR}`,
  design: `${HEAD}<body>${ARTICLE}<script>document.designMode = 'on'</script>`,
  turning: `${HEAD}<body>${ARTICLE}`,
  sandboxed: `<!doctype html><html lang="en"><title>A frame</title><body><iframe sandbox width="900" height="600" srcdoc="${(HEAD + ARTICLE).replaceAll('"', '&quot;')}"></iframe>`,
  overlay: `${HEAD}<body><style>reading-layer { opacity: .01 !important; display: none !important; transform: scale(9) !important } i { position: fixed; inset: 0; z-index: 2147483647 }</style>${ARTICLE}`,
};

let session: Session;
let server: Awaited<ReturnType<typeof serveMade>>;
beforeAll(async () => {
  session = await openBrowser();
  server = await serveMade(new Map(Object.entries(PAGES)), true);
});
afterAll(async () => {
  await session.close();
  server.close();
});

/** Writes the secret into a note on the first article, in a tooltip. */
async function noteOn(page: Page, words: string): Promise<void> {
  await hover(page, words);
  await tooltipSays(page, literally(words));
  await pause(300);
  await pressInTooltip(page, t('action.note'));
  await tooltipSays(page, literally(t('note.save')));
  await page.keyboard.type(SECRET);
  await pressInTooltip(page, t('note.save'));
  await tooltipSays(page, literally(t('note.saved', { time: '' }).trim()));
}

/** Nothing of what a page wrote runs in a page of ours, and its links lead to the web or to ourselves. */
async function holdInert(face: Page): Promise<void> {
  const found = await face.evaluate(() => ({
    ran: 'polluted' in globalThis,
    scripts: [...document.querySelectorAll('body script, img[onerror], [onclick], [onload]')].length,
    links: [...document.querySelectorAll('a[href]')].map((link) => (link as HTMLAnchorElement).protocol),
  }));
  expect(found).toMatchObject({ ran: false, scripts: 0 });
  expect(found.links.filter((protocol) => !/^(https?|(chrome|moz)-extension):$/.test(protocol))).toEqual([]);
}

describe('an article whose words are markup, links, formulas and directions', () => {
  it('is shown as it is written, on the page and in every face, and nothing of it runs', async () => {
    const page = await openArticle(session, pageUrl('hostile.html'));
    expect((await marksOf(page)).claim).toContain('31 per cent');
    await hover(page, '170,000 tonnes');
    await tooltipSays(page, /170,000/);
    const popup = await session.popup(page);
    await pageSays(popup, /170,000/);
    const faces: Page[] = [];
    await holdInert(popup);
    for (const place of ['articles', 'topics', 'notes', 'terms']) {
      faces.push(await session.extensionPage(`library.html#${place}`));
    }
    expect(await pageSays(faces[0] as Page, /<img src=x onerror="polluted=1">/)).toContain(
      '<script>polluted=1</script>',
    );
    for (const face of faces) {
      await holdInert(face);
      await face.close();
    }
    expect(await page.evaluate(() => 'polluted' in globalThis)).toBe(false);
  });

  it('keeps what is typed into its fields, and marks nothing there', async () => {
    const page = await openArticle(session, pageUrl('hostile.html'));
    const words = ' China produces 99,000 tonnes of dysprosium a year. ';
    await page.focus('#editor');
    await page.keyboard.type(words);
    await page.focus('#area');
    await page.keyboard.type(words);
    await pause(1_200);
    expect(await page.$eval('#area', (area) => (area as HTMLTextAreaElement).value)).toContain(words);
    expect(await page.$eval('#editor', (editor) => editor.innerHTML.replaceAll('&nbsp;', ' '))).toContain(words.trim());
    expect(textsIn(await marksOf(page)).join(' ')).not.toContain('99,000');
    await page.close();
  });
});

describe('a page that listens', () => {
  it('learns neither our name nor a word of a note, and cannot switch us off', async () => {
    const page = await openArticle(session, server.at('spy'));
    await noteOn(page, '170,000 tonnes');
    await page.keyboard.press('Escape');
    await hover(page, '170,000 tonnes');
    await tooltipSays(page, literally(SECRET));
    const heard = await page.evaluate(() => {
      const { heard: all } = window as unknown as { heard: { messages: string[]; events: string[]; texts: string } };
      const hosts = [...document.querySelectorAll('reading-layer')];
      return { ...all, html: document.documentElement.outerHTML, roots: hosts.map((host) => host.shadowRoot) };
    });
    const host = new URL(session.origin).host;
    expect(heard.messages).toEqual([]);
    expect(heard.events).toEqual([]);
    expect(heard.roots).toEqual([null]);
    for (const all of [heard.texts, heard.html]) {
      expect(all).not.toContain(SECRET);
      expect(all).not.toContain(host);
    }

    // What the framework's own content scripts would obey.
    await page.evaluate((id) => {
      for (const script of ['reader', 'gate', 'tooltip', 'content']) {
        const name = `${id}:${script}:wxt:content-script-started`;
        const detail = { contentScriptName: script, messageId: 'another' };
        document.dispatchEvent(new CustomEvent(name, { detail }));
        postMessage({ type: 'wxt:content-script-started', ...detail }, '*');
      }
    }, host);
    await pause(400);
    expect(textsIn(await marksOf(page))).toContain('170,000 tonnes');
    await hover(page, '170,000 tonnes');
    await tooltipSays(page, literally(SECRET));
    await page.close();
  });

  it('cannot load a file of ours', async () => {
    const page = await session.browser.newPage();
    await page.goto(server.at('spy'));
    const folder = buildFolder(session.kind, 'test');
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
    expect(files.length).toBeGreaterThan(20);
    const loaded = await page.evaluate(
      async (origin, names) => {
        const tries = names.map(
          (name) =>
            new Promise<string | null>((done) => {
              const image = new Image();
              image.onload = () => done(name);
              image.onerror = () => done(null);
              image.src = `${origin}/${name}`;
            }),
        );
        const fetched = names.map((name) =>
          fetch(`${origin}/${name}`).then(
            () => name,
            () => null,
          ),
        );
        return (await Promise.all([...tries, ...fetched])).filter((name) => name !== null);
      },
      session.origin,
      files,
    );
    expect(loaded).toEqual([]);
    await page.close();
  });

  it('that makes up a thousand moves a second asks nothing of the background', async () => {
    const page = await openArticle(session, server.at('spy'));
    const { x, y } = await hover(page, '170,000 tonnes');
    await tooltipSays(page, /170,000/);
    await page.keyboard.press('Escape');
    await page.mouse.move(x, y + 200);
    await pause(600);
    const background = await session.background();
    await background.evaluate(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { onMessage: { addListener(told: (message: { name: string }) => void): void } } };
      };
      Object.assign(chrome, { asked: [] });
      chrome.runtime.onMessage.addListener(({ name }) => {
        (chrome as unknown as { asked: string[] }).asked.push(name);
      });
    });
    await page.evaluate(
      async (clientX, clientY) => {
        for (const end = performance.now() + 1_500; performance.now() < end; ) {
          for (let i = 0; i < 20; i++) {
            const at = { clientX, clientY: clientY + (i % 2) * 90, bubbles: true, composed: true };
            document.body.dispatchEvent(new PointerEvent('pointermove', at));
            document.body.dispatchEvent(new MouseEvent('click', at));
          }
          await new Promise((done) => setTimeout(done, 5));
        }
        // The last of them rests on the mark, for longer than a pointer has to.
        document.body.dispatchEvent(new PointerEvent('pointermove', { clientX, clientY, bubbles: true }));
        await new Promise((done) => setTimeout(done, 800));
      },
      x,
      y,
    );
    expect(
      await background.evaluate(() => (globalThis as unknown as { chrome: { asked: string[] } }).chrome.asked),
    ).toEqual([]);
    await page.close();
  });
});

describe('a page that is made to break readers', () => {
  it('that took over the platform goes on being itself: no exception of ours reaches it', async () => {
    const page = await session.browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.bringToFront();
    await page.goto(server.at('saboteur'));
    await marked(page);
    await hover(page, '170,000 tonnes').catch(() => undefined);
    await page.mouse.move(300, 300, { steps: 8 });
    await pause(1_500);
    expect(errors.filter((error) => !error.includes('favicon.ico'))).toEqual([]);
    expect(await page.evaluate(() => (window as unknown as { called?: number }).called ?? 0)).toBeLessThan(3);
    // The page is still its reader's: what is pressed, typed and scrolled answers.
    await page.click('button');
    expect(await page.$eval('button', (button) => button.textContent)).toBe('Pressed');
    await page.type('textarea', 'a line');
    expect(await page.$eval('textarea', (area) => area.value)).toBe('a line');
    await page.mouse.move(300, 300);
    await page.mouse.wheel({ deltaY: 200 });
    await says(() => page.evaluate(() => String(scrollY)), /[1-9]/);
    await page.close();
  });

  it('that covers and hides our element does not reach it', async () => {
    const page = await openArticle(session, server.at('overlay'));
    await hover(page, '170,000 tonnes');
    await tooltipSays(page, /170,000/);
    const style = await page.evaluate(() => {
      const { opacity, display, transform } = getComputedStyle(document.querySelector('reading-layer') as Element);
      return { opacity, display, transform };
    });
    expect(style).toEqual({ opacity: '1', display: 'block', transform: 'none' });
    await page.close();
  });

  it.each(['design', 'sandboxed'] as const)('an editor, or a frame of its own, is not disturbed: %s', async (name) => {
    const page = await session.browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(server.at(name));
    await pause(1_500);
    expect(errors.filter((error) => !error.includes('favicon.ico'))).toEqual([]);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await page.close();
  });

  it('that turns into an editor is left alone from its first change, and keeps what is written', async () => {
    const page = await openArticle(session, server.at('turning'));
    await page.evaluate(() => {
      document.designMode = 'on';
      const first = document.querySelector('p') as HTMLElement;
      first.textContent =
        'Draft: stocks of holmium rose to 4,700 tonnes, or so we say until somebody has looked it up.';
    });
    await says(() => page.evaluate(() => String(CSS.highlights.size)), /^0$/);
    await pause(500);
    expect(
      await page.evaluate(() => [document.querySelector('p')?.innerHTML.slice(0, 6), CSS.highlights.size]),
    ).toEqual(['Draft:', 0]);
    await page.close();
  });
});

describe('a page whose marks show contradictions', () => {
  it('says no word of the other article to the page', async () => {
    await openArticle(session, '03-stolen-minerals');
    const page = await openArticle(session, '05-theft-of-minerals');
    await says(async () => (await marksOf(page)).contradicts.join(' '), /270,000/);
    await hover(page, '270,000 tonnes');
    await tooltipSays(page, /Deccan Ledger/);
    const seen = await page.evaluate(() => {
      const hosts = [...document.querySelectorAll('reading-layer')];
      return document.documentElement.outerHTML + hosts.map((host) => `${host.textContent}${host.shadowRoot}`).join('');
    });
    expect(seen).not.toContain('Deccan Ledger');
  });
});
