import type { Language } from '../i18n/locale.ts';
import type { Answer } from '../messages/requests.ts';
import type { Draft } from '../messages/schemas.ts';
import type { Subject } from './handle.ts';
import type { Tip } from './tooltip-state.ts';

/** What the library has on a mark's subject. */
export type TipAnswer =
  | { readonly kind: 'claim'; readonly value: Answer<'page.claim'> }
  | { readonly kind: 'term'; readonly value: Answer<'page.term'> };

/** A tooltip as it is drawn: what it is about, and what is known of that by now. */
export interface FaceView {
  readonly token: number;
  /** The mark's key. */
  readonly mark: string;
  readonly subject: Subject;
  readonly state: Tip['answer'];
  readonly answer: TipAnswer | null;
  readonly isPinned: boolean;
  readonly isWriting: boolean;
  /** Whether the article is in the library. */
  readonly isKept: boolean;
  /** Whether the page is in a private window, of which nothing is kept. */
  readonly isPrivate: boolean;
  /** The article's day, ISO. */
  readonly published: string | null;
}

/** How the face is to look. */
export interface FaceLook {
  /** A CSS `color-scheme`. */
  readonly scheme: string;
  readonly language: Language | 'auto';
  /** The window is so low that head and foot have to scroll with the rest. */
  readonly isLow: boolean;
}

/** What a face asks the page's side to do; the promise of it resolves once it is done. */
export interface Asked {
  readonly 'draft.read': { readonly body: null; readonly answer: Draft | null };
  readonly 'draft.write': { readonly body: Draft; readonly answer: null };
  readonly 'draft.clear': { readonly body: null; readonly answer: null };
  readonly note: { readonly body: Draft; readonly answer: null };
  readonly correct: {
    readonly body: { readonly what: 'not-comparable' | 'misread' | 'not-a-claim'; readonly reading: string | null };
    readonly answer: null;
  };
  /** What is left to be put on the clipboard by a selection; null where it is there already. */
  readonly copy: { readonly body: null; readonly answer: string | null };
}

/** What the page's side tells a face. */
export type ToFace =
  | { readonly type: 'look'; readonly look: FaceLook }
  /** Where the page could read it, nothing of the library is shown and nothing written. */
  | { readonly type: 'view'; readonly view: FaceView | null; readonly isOpenToPage: boolean }
  /** The keyboard is led into it. */
  | { readonly type: 'focus' }
  | { readonly type: 'reply'; readonly id: number; readonly answer: unknown }
  | { readonly type: 'refused'; readonly id: number };

/** What a face tells the page's side. */
export type FromFace =
  /** How high it would be with room for all of it, in pixels, and what it is called. */
  | { readonly type: 'drawn'; readonly token: number; readonly height: number; readonly name: string }
  /** `at` is when, by `timeOf`. */
  | { readonly type: 'focus'; readonly isInside: boolean; readonly at: number }
  | { readonly type: 'left' }
  | { readonly type: 'pin' | 'close' | 'retry' | 'escape' }
  /** One of the reading mode's keys. */
  | { readonly type: 'key'; readonly key: string }
  /** Taken by its head, and dragged so many pixels from where it stood then. */
  | { readonly type: 'grab' }
  | { readonly type: 'drag'; readonly x: number; readonly y: number }
  | { readonly type: 'ask'; readonly id: number; readonly name: keyof Asked; readonly body: unknown };

/** When an event of a window was, in milliseconds of a clock that all windows share. */
export const timeOf = ({ timeStamp }: Event, { performance }: Window): number => performance.timeOrigin + timeStamp;

/** Draws a tooltip in a document, as it is told by the port. What goes through it is text, in JSON. */
export type Present = (face: Document, port: MessagePort) => void;

const KEY = Symbol.for('reading-face');
type World = { [KEY]?: Present };

/** Draws tooltips for the tooltip's script in this world. */
export function offerFace(present: Present): void {
  (globalThis as World)[KEY] = present;
}

/** Who draws tooltips, once that script is here. */
export const offeredFace = (): Present | undefined => (globalThis as World)[KEY];
