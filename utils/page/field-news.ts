import { hasText, looksLikeNews } from '../article/news.ts';
import { speaksOfField } from './field.ts';
import { around, isFrame } from './frame.ts';
import { type MaterialText, materialText } from './material-text.ts';

const titles = (page: Document) =>
  [
    page.title,
    page.querySelector('meta[property="og:title"]')?.getAttribute('content'),
    page.querySelector('h1')?.textContent,
    '',
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

/** Whether a text speaks of the field; what a frame of a page's own making is of, the page's titles tell as well. */
function speaks(page: Document, { text, names, namesIn }: MaterialText): boolean {
  const outer = around();
  const beside = outer ? titles(outer) : '';
  return speaksOfField(titles(page) + beside, { text, names: names.concat(namesIn(beside) ?? []) });
}

/** Whether a page whose text names a material is a news article that speaks of rare earths and critical minerals. */
export function isNewsOf(page: Document, text: MaterialText): boolean {
  return (
    /html/.test(page.contentType) &&
    (looksLikeNews(page) || isFrameWithText(page)) &&
    speaks(page, text) &&
    !isPersonal(page)
  );
}

/** One cheap look: whether a page is a news article that speaks of rare earths and critical minerals. */
export function isFieldNews(page: Document): boolean {
  const text = materialText(page);
  return text !== null && isNewsOf(page, text);
}
