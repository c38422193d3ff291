import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../scripts/drive/launch.ts';
import { serveMade } from '../../scripts/drive/serve-made.ts';
import type { ClosedRoots } from '../../scripts/drive/tooltip.ts';
import { t } from '../../utils/i18n/t.ts';
import {
  buildFolder,
  contentWorld,
  hover,
  inFaces,
  isKept,
  literally,
  marked,
  marksBecome,
  marksOf,
  openArticle,
  openBrowser,
  pageSays,
  pageUrl,
  pause,
  press,
  pressInTooltip,
  says,
  textsIn,
  tooltipSays,
  tooltipText,
} from './harness.ts';
import { headOf, PROSE } from './made-page.ts';

const SECRET = 'Call the smelter at noon.';
const CLAIM =
  '<p>China produces 170,000 tonnes of rare earths a year, the customs office said, and nobody knew why.</p>';
const TITLE = 'Critical minerals, once more';
const HEAD = headOf(TITLE);
const ARTICLE = `<article><h1>${TITLE}</h1>${PROSE}${CLAIM}${PROSE}${PROSE}</article>`;

/**
 * A page that listens to all it can name, the framework's own events among them, writes down what it hears, keys too, and looks for
 * what it should not find: words, and nodes that are not of its own tree, with all that it can reach from them.
 */
const SPY = `<script>
  const id = new URLSearchParams(location.search).get('id');
  const heard = window.heard = { messages: [], events: [], texts: '', keys: '', nodes: [] };
  addEventListener('message', ({ data }) => heard.messages.push(JSON.stringify(data)), true);
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) { heard.events.push(event.type); return dispatch.call(this, event); };
  for (const script of ['reader', 'gate', 'tooltip', 'content', 'background'])
    for (const target of [document, window])
      for (const name of [id + ':' + script + ':wxt:content-script-started', 'wxt:content-script-started', id, 'lanthanote', script])
        target.addEventListener(name, ({ type }) => heard.events.push(type), true);
  for (const name of Object.keys(window).filter((key) => key.startsWith('on'))) {
    addEventListener(name.slice(2), (event) => {
      const path = event.composedPath().map((node) => node.textContent ?? '').filter((text) => text.length < 5000);
      heard.texts += path.join('') + (event.target?.value ?? '') + (event.clipboardData?.getData('text') ?? '');
      if (event.isTrusted) heard.keys += event.type === 'keydown' ? event.key : event.data ?? '';
      for (const key in event) {
        const node = event[key];
        const root = node instanceof Node && node.getRootNode();
        if (!(root instanceof ShadowRoot)) continue;
        heard.nodes.push(name + ' ' + key);
        heard.texts += root.textContent;
        for (const frame of root.querySelectorAll('iframe')) {
          heard.texts += frame.outerHTML + (frame.contentDocument?.documentElement.outerHTML ?? '');
          frame.contentWindow.postMessage('who are you?', '*');
        }
      }
    }, true);
  }
</script>`;

/** A page that has made the platform its own: each function that a reader might call throws or lies, and our element is taken away each frame. */
const SABOTEUR = `<script>
  const no = () => { window.called = (window.called ?? 0) + 1; throw new Error('not here'); };
  const { remove } = Element.prototype;
  const { setStart } = Range.prototype;
  window.whereIs = (words) => {
    const range = document.createRange();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const at = texts.currentNode.data.indexOf(words);
      if (at < 0) continue;
      setStart.call(range, texts.currentNode, at);
      range.setEnd(texts.currentNode, at + words.length);
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }
  };
  Node.prototype.appendChild = Node.prototype.insertBefore = Element.prototype.append = no;
  Element.prototype.attachShadow = no;
  Array.prototype.map = Array.prototype.filter = no;
  window.getSelection = document.getSelection = no;
  Range.prototype.setStart = no;
  HighlightRegistry.prototype.set = no;
  window.MutationObserver = window.Highlight = no;
  const { highlights } = CSS;
  window.lieAboutMarks = () => { Object.defineProperty(CSS, 'highlights', { get: no }); };
  window.marks = () => highlights.size;
  window.removed = 0;
  const take = () => {
    for (const one of document.getElementsByTagName('reading-layer')) { window.removed++; remove.call(one); }
    requestAnimationFrame(take);
  };
  take();
</script>`;

/** A page that says of itself what is endless, no well-formed text, or markup; its parser could not, so its script does. */
const ENDLESS = `<script>
  const long = '<img src=x onerror="polluted=1">\\ud800\\u202e=1+1 ' + 'endless '.repeat(131072);
  document.title = 'Rare earths ' + long;
  for (const name of ['og:site_name', 'article:author', 'og:title']) {
    const meta = document.createElement('meta');
    meta.setAttribute('property', name);
    meta.content = long;
    document.head.append(meta);
  }
  document.querySelector('h1').textContent = 'Rare earths ' + long.slice(0, 300);
  const unit = document.createElement('p');
  unit.textContent = 'Japan sold 5,310 ' + 'x'.repeat(200000) + '\\udfff of rare earths, and 4,420 tonnes of dysprosium\\ud800, in May 2025.';
  document.querySelector('article').append(unit);
</script>`;

/** Somebody else's article, which the spying page's own number does not go together with. */
const ELSEWHERE = { title: 'What the harbour master counted', words: 'a clerk behind the counter' };

const PAGES = {
  spy: `${HEAD}<body>${SPY}${ARTICLE}`,
  elsewhere: `${headOf(ELSEWHERE.title)}<body><article><h1>${ELSEWHERE.title}</h1>${PROSE}<p>China produces 390,000 tonnes of rare earths a year, said ${ELSEWHERE.words}.</p>${PROSE}${PROSE}</article>`,
  endless: `${HEAD}<body>${ARTICLE}${ENDLESS}`,
  form: `${HEAD}<body>${ARTICLE}<form action="form"><textarea name="area"></textarea><input name="line"><div id="code" role="textbox" contenteditable="plaintext-only" spellcheck="false"></div><input type="hidden" name="code"><button>Send</button></form><script>document.forms[0].onsubmit = () => { document.forms[0].elements.code.value = document.getElementById('code').innerText; }</script>`,
  saboteur: `${HEAD}<body><button onclick="this.textContent = 'Pressed'">Press</button><textarea></textarea>${ARTICLE}<div style="height: 2000px"></div>${SABOTEUR}`,
  design: `${HEAD}<body>${ARTICLE}<script>document.designMode = 'on'</script>`,
  turning: `${HEAD}<body>${ARTICLE}`,
  sandboxed: `<!doctype html><html lang="en"><title>A frame</title><body><iframe sandbox width="900" height="600" srcdoc="${(HEAD + ARTICLE).replaceAll('"', '&quot;')}"></iframe>`,
  overlay: `${HEAD}<body><style>reading-layer { opacity: .01 !important; display: none !important; transform: scale(9) !important } i { position: fixed; inset: 0; z-index: 2147483647 }</style>${ARTICLE}`,
};

const downloads = mkdtempSync(join(tmpdir(), 'lanthanote-hostile-'));
const pages = new Map(Object.entries(PAGES));
let session: Session;
let server: Awaited<ReturnType<typeof serveMade>>;
beforeAll(async () => {
  session = await openBrowser({ downloads });
  server = await serveMade(pages, true);
});
afterAll(async () => {
  await session.close();
  server.close();
});

/** The page that spies, which was told our name: it is to hear nothing all the same. */
const spy = () => `${server.at('spy')}?id=${new URL(session.origin).host}`;

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

/** Runs in a page of ours: the addresses in the library of its articles and of the topics of their claims. */
async function ownPlaces(): Promise<string[]> {
  const answer = <T>(request: IDBRequest<T>) =>
    new Promise<T>((done) => {
      request.onsuccess = () => done(request.result);
    });
  const db = await answer(indexedDB.open('library'));
  const articles = await answer(db.transaction('articles').objectStore('articles').getAllKeys());
  const readings = (await answer(db.transaction('readings').objectStore('readings').getAll())) as { key: string }[];
  db.close();
  const topics = [...new Set(readings.map(({ key }) => key))].map((key) => `topic/${encodeURIComponent(key)}`);
  return [...articles.map((id) => `article/${id}`), ...topics];
}

/** Takes the whole library out in a format; what was saved. */
async function exported(ending: string, name: string): Promise<string> {
  const page = await session.extensionPage('library.html#exchange');
  await press(page, t('import.export-all'));
  await pageSays(page, literally(name));
  await press(page, name);
  const saved = () => readdirSync(downloads).find((one) => one.endsWith(ending)) ?? '';
  await says(async () => saved(), /./);
  const text = await says(async () => readFileSync(join(downloads, saved()), 'utf8'), /./);
  await page.close();
  return text;
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
    await page.close();
  });

  it('is cut and made whole where it is endless or half a letter, and every article and topic shows it as it is', async () => {
    const page = await openArticle(session, server.at('endless'));
    await marksBecome(page, (marks) => textsIn(marks).includes('4,420 tonnes'));
    await hover(page, '4,420 tonnes');
    await tooltipSays(page, /4,420/);
    await isKept(session);
    const face = await session.extensionPage('library.html#articles');
    expect(await pageSays(face, /endless/)).not.toMatch(/\p{Surrogate}/u);
    const lengths = await face.evaluate(() => document.body.innerText.length);
    expect(lengths).toBeLessThan(20_000);
    const places = await face.evaluate(ownPlaces);
    expect(places.filter((place) => place.startsWith('article/')).length).toBeGreaterThan(0);
    expect(places.filter((place) => place.startsWith('topic/')).length).toBeGreaterThan(0);
    for (const place of places) {
      await session.show(face, `library.html#${place}`);
      await pageSays(face, place.startsWith('article/') ? /<img src=x onerror="polluted=1">/ : /[1-9]/);
      await holdInert(face);
    }
    await face.close();
    expect(await page.evaluate(() => 'polluted' in globalThis)).toBe(false);
    await page.close();
  });

  it('is words in what is taken out too: the report loads and runs nothing, the file for notes has no markup', async () => {
    const markdown = await exported('.md', t('export.markdown'));
    const nodes = JSON.stringify(fromMarkdown(markdown.slice(markdown.indexOf('\n---\n') + 5)));
    expect(nodes).toContain('onerror');
    expect(nodes).not.toMatch(/"type":"html"|"url":"(?!https?:)/);
    pages.set('report', await exported('.html', t('export.html')));
    const page = await session.browser.newPage();
    await page.evaluateOnNewDocument(() => {
      Object.assign(window, { violations: [] });
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        // Firefox asks for an icon for its tab.
        if (!blockedURI.endsWith('/favicon.ico'))
          (window as unknown as { violations: string[] }).violations.push(violatedDirective);
      });
    });
    await page.goto(server.at('report'));
    expect(await page.evaluate(() => document.body.innerText)).toContain('<img src=x onerror="polluted=1">');
    await holdInert(page);
    expect(await page.evaluate(() => (window as unknown as { violations: string[] }).violations)).toEqual([]);
    await page.close();
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

describe('a form', () => {
  it('is sent as it was filled in: its fields and its editor for code', async () => {
    const page = await openArticle(session, server.at('form'));
    const words = 'China produces 99,000 tonnes of dysprosium a year.';
    for (const place of ['[name=area]', '[name=line]', '#code']) {
      await page.focus(place);
      await page.keyboard.type(words);
    }
    await page.keyboard.press('Enter');
    await page.keyboard.type('if (1 per cent) {}');
    await pause(1_200);
    expect(textsIn(await marksOf(page)).join(' ')).not.toMatch(/99,000|1 per cent/);
    expect(await page.$eval('#code', (code) => code.querySelectorAll(':not(br, div)').length)).toBe(0);
    await Promise.all([page.waitForNavigation(), page.click('form button')]);
    const sent = [...new URL(page.url()).searchParams].map(([name, value]) => [name, value.trim()]);
    expect(sent).toEqual([
      ['area', words],
      ['line', words],
      ['code', expect.stringMatching(/^China produces 99,000 tonnes of dysprosium a year\.\s+if \(1 per cent\) \{\}$/)],
    ]);
    await page.close();
  });
});

/** The background's `chrome`, which is the same in every scope the driver makes there. */
interface Asked {
  asked: string[];
  readonly runtime: { onMessage: { addListener(told: (message: { name: string }) => void): void } };
}
/** Runs in the background: notes from now on what it is asked. */
function listenToRequests(): void {
  const { chrome } = globalThis as unknown as { chrome: Asked };
  chrome.asked = [];
  chrome.runtime.onMessage.addListener(({ name }) => chrome.asked.push(name));
}
const requested = () => (globalThis as unknown as { chrome: Asked }).chrome.asked;

/** Runs in a page: the middle of the first mark of these words, without a hand. */
function placeOfMark(words: string): { x: number; y: number } {
  for (const highlight of CSS.highlights.values()) {
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      const range = new Range();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      if (range.toString() !== words) continue;
      startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }
  }
  throw new Error(`No mark of "${words}".`);
}

/** Runs in a page: makes up thousands of moves and clicks, on a mark and beside it. The last of them rests on the mark. */
async function storm(clientX: number, clientY: number): Promise<void> {
  for (const end = performance.now() + 1_500; performance.now() < end; ) {
    for (let i = 0; i < 20; i++) {
      const at = { clientX, clientY: clientY + (i % 2) * 90, bubbles: true, composed: true };
      document.body.dispatchEvent(new PointerEvent('pointermove', at));
      document.body.dispatchEvent(new MouseEvent('click', at));
    }
    await new Promise((done) => setTimeout(done, 5));
  }
  document.body.dispatchEvent(new PointerEvent('pointermove', { clientX, clientY, bubbles: true }));
  // Longer than a pointer has to rest.
  await new Promise((done) => setTimeout(done, 800));
}

describe('a page that listens', () => {
  it('learns neither our name nor a word of a note, and cannot switch us off', async () => {
    const page = await openArticle(session, spy());
    await noteOn(page, '170,000 tonnes');
    await page.keyboard.press('Escape');
    await hover(page, '170,000 tonnes');
    await tooltipSays(page, literally(SECRET));
    const heard = await page.evaluate(() => {
      const { heard: all } = window as unknown as {
        heard: { messages: string[]; events: string[]; texts: string; keys: string; nodes: string[] };
      };
      const hosts = [...document.querySelectorAll('reading-layer')];
      const html = document.documentElement.outerHTML;
      return { ...all, html, roots: hosts.map((host) => host.shadowRoot), frames: window.length };
    });
    const finds = (words: string) =>
      page.evaluate((wanted) => (window as unknown as { find(words: string): boolean }).find(wanted), words);
    const host = new URL(session.origin).host;
    expect(heard.messages).toEqual([]);
    expect(heard.events).toEqual([]);
    expect(heard.roots).toEqual([null]);
    if (session.kind === 'chromium') expect(heard.nodes).toEqual([]);
    expect(heard.frames).toBe(0);
    expect(await finds('170,000')).toBe(true);
    expect(await finds(SECRET)).toBe(false);
    for (const all of [heard.texts, heard.html, heard.keys]) {
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
    // Without a policy of its own, which would refuse them too.
    await page.goto(pageUrl('list.html'));
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

  it('that makes up a thousand moves a second asks nothing of the background, before a hand came or after', async () => {
    const page = await openArticle(session, spy());
    await isKept(session);
    const background = await session.background();
    await background.evaluate(listenToRequests);
    const { x, y } = await page.evaluate(placeOfMark, '170,000 tonnes');
    await page.evaluate(storm, x, y);
    expect(await background.evaluate(requested)).toEqual([]);
    await hover(page, '170,000 tonnes');
    await tooltipSays(page, /170,000/);
    await page.keyboard.press('Escape');
    await page.mouse.move(x, y + 200);
    await pause(600);
    const before = await background.evaluate(requested);
    expect(before).toContain('page.tooltip');
    await page.evaluate(storm, x, y);
    expect(await background.evaluate(requested)).toEqual(before);
    await page.close();
  });
});

interface Saboteur {
  /** Our elements that it took away. */
  readonly removed: number;
  lieAboutMarks(): void;
  whereIs(words: string): { x: number; y: number };
  marks(): number;
}
/** How often our element comes back to a page that takes it away. */
const MOST_TRIES = 6;

/** Runs in our scripts' world: where the tooltip is. */
function boxOfTooltip() {
  const { dom } = (globalThis as unknown as ClosedRoots).chrome;
  const root = dom.openOrClosedShadowRoot(document.querySelector('reading-layer') as Element) as ShadowRoot;
  const { left, top, width, height } = (
    root.querySelector('.place:popover-open:not(.blank)') as Element
  ).getBoundingClientRect();
  return { left, top, width, height };
}

/** Runs in a page: all the presses and keys that it can make up, on our element and all around it. */
function makeUp({ left, top, width, height }: { left: number; top: number; width: number; height: number }): void {
  const host = document.querySelector('reading-layer') as HTMLElement;
  const targets = [host, document.body, document, window, document.activeElement ?? host];
  for (let across = 0; across < 12; across++)
    for (let down = 0; down < 12; down++) {
      const at = { clientX: left + (width * across) / 12, clientY: top + (height * down) / 12 };
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick'])
        for (const target of targets)
          target.dispatchEvent(new PointerEvent(type, { ...at, bubbles: true, composed: true, cancelable: true }));
    }
  for (const key of ['Escape', 'Enter', ' ', 'Tab', 'n', 'm', 'i', 'Delete'])
    for (const type of ['keydown', 'keypress', 'keyup'])
      for (const target of targets)
        target.dispatchEvent(new KeyboardEvent(type, { key, ctrlKey: key === 'Enter', bubbles: true, composed: true }));
  host.click();
  host.focus();
}

/** Runs in a page of ours. */
async function correctionsIn(): Promise<number> {
  const answer = <T>(request: IDBRequest<T>) =>
    new Promise<T>((done) => {
      request.onsuccess = () => done(request.result);
    });
  const db = await answer(indexedDB.open('library'));
  const found = await answer(db.transaction('corrections').objectStore('corrections').count());
  db.close();
  return found;
}

describe('a page that is made to break readers', () => {
  it('that took over the platform goes on being itself: no exception of ours reaches it', async () => {
    const page = await session.browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.bringToFront();
    await page.goto(server.at('saboteur'));
    await marked(page);
    await page.evaluate(() => (window as unknown as Saboteur).lieAboutMarks());
    const { x, y } = await page.evaluate(() => (window as unknown as Saboteur).whereIs('170,000 tonnes'));
    for (let time = 0; time < MOST_TRIES + 4; time++) {
      // Long enough for one to go, and for another to come.
      await page.mouse.move(x, y + 200);
      await pause(400);
      await page.mouse.move(x, y, { steps: 3 });
      await pause(600);
    }
    // It is put back a few times, and then no more, whatever the pointer does.
    const removed = () => page.evaluate(() => (window as unknown as Saboteur).removed);
    const tries = await removed();
    expect(tries).toBeGreaterThan(0);
    expect(tries).toBeLessThanOrEqual(MOST_TRIES);
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
    expect(await removed()).toBeLessThanOrEqual(MOST_TRIES);
    expect(await page.evaluate(() => (window as unknown as Saboteur).marks())).toBeGreaterThan(0);
    await page.close();
  });

  it('that covers and hides our element does not reach it, and nothing there hears what it makes up', async () => {
    const page = await openArticle(session, server.at('overlay'));
    await hover(page, '170,000 tonnes');
    await tooltipSays(page, /170,000/);
    const style = await page.evaluate(() => {
      const { opacity, display, transform } = getComputedStyle(document.querySelector('reading-layer') as Element);
      return { opacity, display, transform };
    });
    expect(style).toEqual({ opacity: '1', display: 'block', transform: 'none' });
    const before = await tooltipText(page);
    // What is transparent and above all lies below it.
    const { left, top, width, height } = await (await contentWorld(page)).evaluate(boxOfTooltip);
    const onTop = await page.evaluate((x, y) => document.elementFromPoint(x, y)?.localName, left + width / 2, top + 12);
    expect(onTop).toBe('reading-layer');
    await page.evaluate(makeUp, { left, top, width, height });
    // As one does that has got hold of what is in it.
    await inFaces(page, (face) => {
      for (const one of face.querySelectorAll<HTMLElement>('button, a, form')) {
        one.click();
        for (const key of ['Enter', ' ', 'Escape'])
          one.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      }
    });
    await pause(700);
    expect(await tooltipText(page)).toBe(before);
    expect(page.url()).toBe(server.at('overlay'));
    const own = await session.extensionPage('manifest.json');
    expect(await own.evaluate(correctionsIn)).toBe(0);
    await own.close();
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

describe('a page whose mark is held against another article', () => {
  it('learns nothing of that article, wherever the pointer goes: not its address, its title or a word of it', async () => {
    const elsewhere = server.at('elsewhere').replace('127.0.0.1', 'localhost');
    await openArticle(session, elsewhere);
    await isKept(session);
    const page = await openArticle(session, spy());
    await hover(page, '170,000 tonnes');
    await tooltipSays(page, literally(ELSEWHERE.words));
    // Over its words and its links, a press among them, and what it copies.
    const box = await (await contentWorld(page)).evaluate(boxOfTooltip);
    for (const part of [0.1, 0.3, 0.5, 0.7, 0.9])
      await page.mouse.move(box.left + 30, box.top + box.height * part, { steps: 4 });
    await pressInTooltip(page, t('action.copy'));
    await tooltipSays(page, literally(t('action.copied')));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const { heard } = window as unknown as { heard: { texts: string; nodes: string[] } };
      const all = [...document.querySelectorAll('*')];
      return {
        nodes: heard.nodes,
        roots: all.filter(({ shadowRoot }) => shadowRoot !== null).length,
        frames: window.length,
        words: [
          heard.texts,
          document.documentElement.outerHTML,
          document.documentElement.innerText,
          document.activeElement?.outerHTML,
          ...all.map(({ textContent, ariaLabel, ariaDescription }) => `${textContent} ${ariaLabel} ${ariaDescription}`),
          ...performance.getEntries().map(({ name }) => name),
        ].join('\n'),
      };
    });
    // Firefox's events and selections give a page nodes of closed roots: docs/browser-bugs.md.
    const nodes = session.kind === 'chromium' ? [] : seen.nodes;
    expect({ ...seen, words: '' }).toEqual({ nodes, roots: 0, frames: 0, words: '' });
    for (const told of [ELSEWHERE.title, ELSEWHERE.words, '390,000', elsewhere, 'localhost'])
      expect(seen.words).not.toContain(told);
    await page.close();
  });
});
