import { timeOf } from '../../utils/page/face.ts';
import type { TipFrame } from './tip-frame.ts';

/** What lost the focus so short a time before a tooltip got it, in milliseconds, lost it to the tooltip. */
const AT_ONCE = 100;

/** The element that has the focus, through all open roots. */
function focusedIn(root: DocumentOrShadowRoot): Element | null {
  const { activeElement } = root;
  return activeElement?.shadowRoot ? (focusedIn(activeElement.shadowRoot) ?? activeElement) : activeElement;
}

/** Leads the keyboard's focus into a tooltip and back to where it was in the page. */
export class Focus {
  private readonly root: ShadowRoot;
  private before: Element | null = null;
  private lost: { readonly element: Element; readonly at: number } | null = null;
  /** The tooltip to be led into as soon as it can be seen. */
  private wanted: number | null = null;

  constructor(root: ShadowRoot, signal: AbortSignal) {
    this.root = root;
    const left = (event: FocusEvent) => {
      const [element] = event.composedPath();
      if (element instanceof Element) this.lost = { element, at: timeOf(event, window) };
    };
    addEventListener('focusout', left, { capture: true, passive: true, signal });
  }

  want(token: number): void {
    this.wanted = token;
  }

  /** Goes into the tooltip that is wanted, if this is it. */
  enter(token: number, frame: TipFrame): void {
    if (this.wanted !== token) return;
    this.wanted = null;
    const active = focusedIn(document);
    // From one tooltip into another the way back is the first one's.
    if (this.root.activeElement === null) this.before = active === document.body ? null : active;
    frame.focus();
  }

  /** A tooltip got the focus then, by whatever way. A window that is come back to gives it back as if from nowhere. */
  entered(at: number): void {
    const { lost } = this;
    if (lost && at - lost.at < AT_ONCE) this.before = lost.element;
    this.lost = null;
  }

  /** The page's element that had the focus has it again, where there was one. */
  back(): void {
    const { before, root } = this;
    this.before = null;
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    else if (root.activeElement instanceof HTMLElement) root.activeElement.blur();
  }
}
