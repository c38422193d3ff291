/** What the keyboard can stop at in a tooltip. */
const STOPS = 'a[href], button:not(:disabled), input:not(:disabled), textarea, [tabindex="0"]';

/** Leads the keyboard's focus into a tooltip, round in it, and back to where it was in the page. */
export class Focus {
  private readonly root: ShadowRoot;
  private before: Element | null = null;
  /** The tooltip to be led into as soon as it can be seen. */
  private wanted: number | null = null;

  constructor(root: ShadowRoot, signal: AbortSignal) {
    this.root = root;
    // A window that is come back to gives the focus back to what had it, as if from nowhere.
    let wasLeft = false;
    const left = () => {
      wasLeft = root.activeElement !== null;
    };
    addEventListener('blur', left, { signal });
    root.addEventListener('focusin', (event) => {
      const { relatedTarget } = event as FocusEvent;
      const isFromInside = relatedTarget instanceof Node && root.contains(relatedTarget);
      const isBack = wasLeft && relatedTarget === null;
      wasLeft = false;
      if (!isFromInside && !isBack) this.before = relatedTarget as Element | null;
    });
  }

  want(token: number): void {
    this.wanted = token;
  }

  /** Goes into the tooltip that is wanted, if this is it. */
  enter(token: number, place: HTMLElement): void {
    if (this.wanted !== token) return;
    this.wanted = null;
    if (!place.contains(this.root.activeElement)) {
      place.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true });
    }
  }

  /** The page's element that had the focus has it again, where there was one. */
  back(): void {
    const { before, root } = this;
    this.before = null;
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    else if (root.activeElement instanceof HTMLElement) root.activeElement.blur();
  }

  /** At the last stop of a tooltip the next is its first, and the other way round. True where that was done. */
  round(isBack: boolean): boolean {
    const active = this.root.activeElement;
    const stops = [...(active?.closest('.place')?.querySelectorAll<HTMLElement>(STOPS) ?? [])];
    const at = stops.indexOf(active as HTMLElement);
    const isAtEnd = isBack ? at <= 0 : at === stops.length - 1;
    if (stops.length === 0 || !isAtEnd) return false;
    stops.at(isBack ? -1 : 0)?.focus();
    return true;
  }
}
