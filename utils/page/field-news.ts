import { hasText, looksLikeNews } from '../article/news.ts';
import { speaksOfField } from './field.ts';
import { around, isFrame } from './frame.ts';

/** Enough of an article to know what it speaks of. */
const ENOUGH = 60_000;
const LITTLE = 500;

/** The page's paragraphs as the parser left them: no layout is asked for. */
function paragraphs(page: Document): string {
  let text = '';
  for (const paragraph of page.getElementsByTagName('p')) {
    text += `${paragraph.textContent}\n`;
    if (text.length > ENOUGH) break;
  }
  if (text.length > LITTLE) return text;
  const main = page.querySelector('article, main, [role=main]');
  return text + (main?.textContent ?? '').slice(0, ENOUGH);
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
  page.body.matches('[contenteditable]:not([contenteditable=false])') ||
  // A form to log in with stands hidden in many pages of news.
  [...page.querySelectorAll('input[type=password]')].some((field) => field.checkVisibility());

const isPage = ({ contentType, body }: Document) =>
  (contentType === 'text/html' || contentType === 'application/xhtml+xml') && body !== null;

/** Long paragraphs a frame must have: of the page's own making few, of another's as many as any page without an article's data. */
const IN_OWN_FRAME = 2;

/** A frame states nothing about itself, mostly; one with a text is taken to be an article's. An advertisement has none. */
const isFrameWithText = (page: Document) => isFrame() && hasText(page, around() ? IN_OWN_FRAME : undefined);

/** One cheap look: whether a page is a news article that speaks of rare earths and critical minerals. */
export const isFieldNews = (page: Document): boolean =>
  isPage(page) &&
  (looksLikeNews(page) || isFrameWithText(page)) &&
  speaksOfField(titles(page), paragraphs(page)) &&
  !isPersonal(page);
