import { hasText, looksLikeNews } from '../article/news.ts';
import { namesMaterial, speaksOfField } from './field.ts';
import { around, isFrame } from './frame.ts';

/** Enough of an article to know what it speaks of. */
const ENOUGH = 60_000;
const LITTLE = 500;

const HTML = () => 'http://www.w3.org/1999/xhtml';
const [AS_STRING, AS_NODES] = [2, 4];
/** Where a page says what it is about. */
const TEXTS = '//h:title//text()|//h:h1//text()|//h:p//text()';
const MAIN = 'string(//h:article|//h:main|//*[@role="main"])';

/**
 * The page's titles and paragraphs as the parser left them. No layout is asked for, and no element: on most pages this is all that
 * is asked, and to have hold of elements costs a script more than to find them and to read their text.
 */
function textOf(page: Document): string {
  const found = page.evaluate(TEXTS, page, HTML, AS_NODES) as { iterateNext(): Text | null };
  let text = '';
  let last = '';
  for (let node = found.iterateNext(); node && text.length < ENOUGH; node = found.iterateNext()) {
    const { data } = node;
    const first = data[0] ?? '';
    // A capital right behind a letter begins another paragraph.
    text += first >= 'A' && first <= 'Z' && last >= 'A' && last <= 'z' ? `\n${data}` : data;
    last = data.at(-1) ?? last;
  }
  if (text.length > LITTLE) return text;
  return `${text}\n${page.evaluate(MAIN, page, HTML, AS_STRING).stringValue.slice(0, ENOUGH)}`;
}

const titles = (page: Document) =>
  [
    page.title,
    page.querySelector('meta[property="og:title"]')?.getAttribute('content'),
    page.querySelector('h1')?.textContent,
  ].join('\n');

/** What the reader writes in stays unread: pages that ask for a password, pages that are an editor. */
const isPersonal = (page: Document) =>
  page.designMode === 'on' ||
  // Not `isContentEditable`, which has the browser compute the page's styles.
  page.body?.matches('[contenteditable]:not([contenteditable=false])') ||
  // A form to log in with stands hidden in many pages of news.
  [...page.querySelectorAll('input[type=password]')].some((field) => field.checkVisibility());

/** Long paragraphs a frame must have: of the page's own making few, of another's as many as any page without an article's data. */
const IN_OWN_FRAME = 2;

/** A frame states nothing about itself, mostly; one with a text is taken to be an article's. An advertisement has none. */
const isFrameWithText = (page: Document) => isFrame() && hasText(page, around() ? IN_OWN_FRAME : undefined);

/**
 * One cheap look: whether a page is a news article that speaks of rare earths and critical minerals. That it names none is told
 * with the least, and is so of most pages.
 */
export function isFieldNews(page: Document): boolean {
  const { contentType } = page;
  if (contentType !== 'text/html' && contentType !== 'application/xhtml+xml') return false;
  const text = textOf(page);
  return (
    namesMaterial(text) &&
    (looksLikeNews(page) || isFrameWithText(page)) &&
    speaksOfField(titles(page), text) &&
    !isPersonal(page)
  );
}
