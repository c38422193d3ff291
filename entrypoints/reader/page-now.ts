import { isFieldNews } from '../../utils/page/field-news.ts';
import { addressOf, around } from '../../utils/page/frame.ts';

/** The language the page says it is in; empty where it does not. */
export const statedLanguage = () => document.documentElement?.lang.toLowerCase().split('-', 1)[0] ?? '';

/** Marks that browsers' translators leave, of those known: on the page as a whole, and on what they translated. */
const TRANSLATED = { page: '.translated-ltr, .translated-rtl', part: '[_msttexthash], [data-moz-translations-id]' };
/** So many text nodes are an article's beginning. */
const BEGINNING = 5;

/**
 * Whether the browser shows an article in another language than it came in, which was `came`: some leave no mark but the page's
 * language. Of the parts those are asked in which the article begins, as a look through the whole page for what it mostly has not
 * takes a hundredth of all that we cost it.
 */
export function isTranslated(came: string, nodes: readonly Text[]): boolean {
  const now = statedLanguage();
  if (came !== '' && now !== '' && came !== now) return true;
  const isMarked = ({ parentElement }: Text) => parentElement?.closest(TRANSLATED.part);
  return document.documentElement.matches(TRANSLATED.page) || nodes.slice(0, BEGINNING).some(isMarked);
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
