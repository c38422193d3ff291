import { isFieldNews } from '../../utils/page/field-news.ts';
import { addressOf, around } from '../../utils/page/frame.ts';

/** The language the page says it is in; empty where it does not. */
export const statedLanguage = () => document.documentElement?.lang.toLowerCase().split('-', 1)[0] ?? '';

/** Marks that browsers' translators leave, of those known. */
const TRANSLATED = 'html.translated-ltr, html.translated-rtl, [_msttexthash], [data-moz-translations-id]';

/** Whether the browser shows the page in another language than it came in, which was `came`. Some leave no mark but the language. */
export function isTranslated(came: string): boolean {
  const now = statedLanguage();
  return (came !== '' && now !== '' && came !== now) || document.querySelector(TRANSLATED) !== null;
}

/** What tells one article of a page that changes without a load from the next. */
export interface Place {
  readonly address: string;
  readonly title: string;
}

export const placeNow = (): Place => ({ address: location.href.split('#', 1)[0] as string, title: document.title });

const pathOf = ({ address }: Place) => address.split('?', 1)[0];

/**
 * Whether a page that was at a place may show another article by now, of the one there `first` being the first text. Pages keep
 * what is scrolled, opened or played in their address: where its query alone is another, and name and beginning stay, so does the article.
 */
export function mayShowAnother(before: Place, first: Text | undefined): boolean {
  const now = placeNow();
  if (now.address === before.address) return false;
  return pathOf(now) !== pathOf(before) || now.title !== before.title || !first?.isConnected;
}

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
