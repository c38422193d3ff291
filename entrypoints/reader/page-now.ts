import { browser } from 'wxt/browser';

/** Whether the browser shows the page in another language than it came in. Marks its translators leave, of those known. */
export const isTranslated = () =>
  document.querySelector('html.translated-ltr, html.translated-rtl, [_msttexthash], [data-moz-translations-id]') !==
  null;

/** What tells one article of a page that changes without a load from the next. */
export const addressWithoutFragment = () => location.href.split('#', 1)[0] as string;

/** Whether the extension was updated or taken out, so that nobody answers any more. */
export const isOrphan = () => browser.runtime?.id === undefined;
