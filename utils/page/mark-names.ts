import type { Verdict } from '../relations/relation.ts';

/** What a mark says by its look, where marks overlap the later above. A claim for which nothing was found is a plain `claim`. */
export type MarkStyle = 'term' | 'claim' | Verdict | 'note';
export const MARK_STYLES: readonly MarkStyle[] = ['term', 'claim', 'agrees', 'tension', 'contradicts', 'note'];

/** Where marks overlap, the higher one is painted. */
export const priorityOf = (style: MarkStyle): number => MARK_STYLES.indexOf(style);

/** Whether the ground behind the article is light or dark. */
export type Ground = 'light' | 'dark';

/**
 * The name of a highlight in the registry, which the page can read too: it says neither what is marked nor by whom.
 * `flash` is the passage the reader was led to.
 */
export function highlightName(style: MarkStyle | 'flash', ground: Ground): string {
  const place = style === 'flash' ? MARK_STYLES.length : MARK_STYLES.indexOf(style);
  return `reading-${place * 2 + (ground === 'dark' ? 2 : 1)}`;
}

/** The one element of ours in a page. It is shown while the sheet of the marks is there, which browsers take away with the extension. */
export const LAYER = 'reading-layer';
export const IS_SHOWN = '--reading-layer';
