import type { ArticleHead, QuotedClaim } from '../messages/schemas.ts';
import type { ReaderSettings } from '../settings.ts';
import type { Passage } from './find-passage.ts';
import type { Ground } from './mark-names.ts';
import type { Mark } from './marks.ts';

/** What a mark stands for. */
export type Subject =
  | { readonly kind: 'claim'; readonly claim: QuotedClaim }
  | { readonly kind: 'term'; readonly term: string; readonly words: string }
  /** What the reader selected; null for the article as a whole. */
  | { readonly kind: 'passage'; readonly passage: Passage | null };

/** Where the pointer was last seen, or where a finger or pen tapped. */
export interface PointerBefore {
  readonly x: number;
  readonly y: number;
  readonly isTap: boolean;
}

/** A note on what stands behind a key, or the reading mode on or off. */
export type TooltipCommand = { readonly name: 'note'; readonly key: string } | { readonly name: 'reading-mode' };

/** What the reader offers the tooltip's script, which is injected beside it into the same world. */
export interface ReaderHandle {
  /** Ends with the reader. */
  readonly signal: AbortSignal;
  readonly settings: () => ReaderSettings;
  readonly article: () => ArticleHead | null;
  /** Whether the article is in the library. */
  readonly isKept: () => boolean;
  readonly ground: () => Ground;
  /** The mark under a point of the window. */
  readonly markAt: (x: number, y: number) => Mark | null;
  readonly isPainted: (key: string) => boolean;
  /** The boxes of a mark in the window, line by line; empty where it cannot be seen. */
  readonly boxesOf: (key: string) => DOMRect[];
  /** The element a mark's words stand in. */
  readonly elementOf: (key: string) => Element | null;
  readonly subjectOf: (key: string) => Subject | null;
  /** Whether the page is in a private window, of which nothing is kept. */
  readonly isPrivate: () => boolean;
  /** False once the extension was updated or taken out: the reader ends then, and its tooltips with it. */
  readonly isAlive: () => boolean;
  /** True for the first script that asks to show tooltips, false for one that was injected twice. */
  readonly claimTooltip: () => boolean;
  /** Where the pointer was last seen before the tooltip's script came; who takes it looks after the pointer from now on. */
  readonly takePointer: () => PointerBefore | null;
  /** A note or a correction was stored: the article is handed on again and painted by what comes back. */
  readonly refresh: () => void;
  /** The marks in the order of the text. */
  readonly marks: () => readonly Mark[];
  /** Brings a mark to the middle of the window. */
  readonly bringIntoView: (key: string) => void;
  /** Calls back with what the reader asks of the tooltip's script by a key or an entry of the browser's menu. */
  readonly onCommand: (told: (command: TooltipCommand) => void) => void;
  /** The tooltip's script was injected again, with the words of another language before it. */
  readonly wordsCame: () => void;
  /** Something happened that open tooltips must follow: marks were painted anew, another article is shown, other words came, or sites were allowed. */
  readonly onChange: (told: (what: 'marks' | 'route' | 'words' | 'access') => void) => void;
}

/** A reader in its page; its handle is made when it is asked for. */
interface Present {
  readonly signal: AbortSignal;
  readonly handle: () => ReaderHandle;
}

const KEY = Symbol.for('reading');
type World = { [KEY]?: Present };

function present(): Present | null {
  const reader = (globalThis as World)[KEY];
  return reader && !reader.signal.aborted ? reader : null;
}

/** Whether this page has a reader that is alive. */
export const hasReader = (): boolean => present() !== null;

/** The reader of this page, if one is alive. Only scripts of ours share this world. */
export const currentReader = (): ReaderHandle | null => present()?.handle() ?? null;

/** Makes a reader the page's. */
export function presentReader(reader: Present): void {
  (globalThis as World)[KEY] = reader;
}
