import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { looksLikeNews } from '../utils/article/news.ts';
import { speaksOfField } from '../utils/page/field.ts';
import { whenSeen } from '../utils/page/presence.ts';
import { mayReadUnasked } from '../utils/page/reach.ts';

/** Enough of an article to know what it speaks of. */
const ENOUGH = 60_000;

/** No polyfill here: this script runs on every granted page and sends one message. */
interface Runtime {
  sendMessage(message: { name: 'gate.news' }): Promise<unknown>;
  getManifest(): { host_permissions?: readonly string[] };
}
const { browser, chrome } = globalThis as { browser?: { runtime: Runtime }; chrome?: { runtime: Runtime } };
const runtime = (browser ?? chrome)?.runtime;

/** Loopback is read where the build has hosts of its own there: that of the tests. */
const mayReadLoopback = () =>
  runtime?.getManifest().host_permissions?.some((host) => host.startsWith('http://127.0.0.1/')) === true;

/** The page's paragraphs as the parser left them: no layout is asked for. */
function paragraphs(): string {
  let text = '';
  for (const paragraph of document.getElementsByTagName('p')) {
    text += `${paragraph.textContent}\n`;
    if (text.length > ENOUGH) break;
  }
  if (text.length > 500) return text;
  const main = document.querySelector('article, main, [role=main]');
  return text + (main?.textContent ?? '').slice(0, ENOUGH);
}

const titles = () =>
  [
    document.title,
    document.querySelector('meta[property="og:title"]')?.getAttribute('content'),
    document.querySelector('h1')?.textContent,
  ].join('\n');

/** What the reader writes in stays unread: pages that ask for a password, pages that are an editor. */
const isPersonal = () =>
  document.designMode === 'on' ||
  // Not `isContentEditable`, which has the browser compute the page's styles.
  document.body.matches('[contenteditable]:not([contenteditable=false])') ||
  document.querySelector('input[type=password]') !== null;

const isPage = () => /^(?:text\/html|application\/xhtml\+xml)$/.test(document.contentType) && document.body !== null;

function look(): void {
  if (!isPage() || isPersonal() || !looksLikeNews(document) || !speaksOfField(titles(), paragraphs)) return;
  runtime?.sendMessage({ name: 'gate.news' }).catch(() => undefined);
}

export default defineUnlistedScript(() => {
  if (mayReadUnasked(location, mayReadLoopback)) whenSeen(document, new AbortController().signal, look);
});
