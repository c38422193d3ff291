/** What a stretch of an article's text is in its page. */
export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'table-row' | 'caption' | 'quote';

/** A block of the article's text, in UTF-16 offsets of it, without the line break that ends it. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly kind: BlockKind;
}

/** What a page says of itself. Null where it does not say. */
export interface Metadata {
  readonly title: string | null;
  readonly site: string | null;
  /** The article's address: the canonical one where it can be trusted, else the page's without fragment and tracking parameters. */
  readonly url: string | null;
  /** ISO days, or instants where the page gives the time. */
  readonly published: string | null;
  readonly updated: string | null;
  readonly authors: readonly string[];
  /** BCP 47. */
  readonly lang: string | null;
}

/** An article as read from a page: its own text, blocks one after another, each ended by a newline; table cells are joined by " | ". */
export interface PlainArticle extends Metadata {
  readonly text: string;
}

/** The same with its blocks. */
export interface Article extends PlainArticle {
  readonly blocks: readonly Block[];
}
