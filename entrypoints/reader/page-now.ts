import { isFieldNews } from '../../utils/page/field-news.ts';
import { addressOf, around } from '../../utils/page/frame.ts';

/** Whether the browser shows the page in another language than it came in. Marks its translators leave, of those known. */
export const isTranslated = () =>
  document.querySelector('html.translated-ltr, html.translated-rtl, [_msttexthash], [data-moz-translations-id]') !==
  null;

/** What tells one article of a page that changes without a load from the next. */
export const addressWithoutFragment = () => location.href.split('#', 1)[0] as string;

/**
 * The address an article here is known by. A frame written by a page that has an article of its own has none: the two would
 * take each other's place in the library.
 */
export function articleAddress(): string | null {
  const address = addressOf(document);
  if (address === location.href) return address;
  const page = around();
  return page && !isFieldNews(page) ? address : null;
}
