/** The rules of the ring, for the layer's sheet. It stands on the page's own ground, whatever look tooltips have. */
export const ringRules = (ground: string) => `
.rings {
  position: fixed;
  inset: 0;
  inline-size: 100vw;
  block-size: 100vh;
  margin: 0;
  padding: 0;
  border: 0;
  overflow: hidden;
  background: none;
  color-scheme: ${ground};
  pointer-events: none;
}
.rings div {
  position: fixed;
  outline: 2px solid var(--accent);
  outline-offset: 1px;
  border-radius: var(--r-1);
}
@media (forced-colors: active) {
  .rings div {
    outline-color: Highlight;
  }
}`;

/** Shows where in the page the keyboard is: a ring round a mark, in our own layer, that goes where the mark goes. */
export class Ring {
  readonly element = document.createElement('div');
  private boxes: () => readonly DOMRect[] = () => [];
  private readonly moved = new ResizeObserver(() => this.draw());

  constructor(signal: AbortSignal) {
    this.element.className = 'rings';
    this.element.popover = 'manual';
    signal.addEventListener('abort', () => this.moved.disconnect(), { once: true });
  }

  /** Goes round what has these boxes in the window, now and whenever `place` or the page grows or shrinks. */
  follow(boxes: () => readonly DOMRect[], place: Element | null): void {
    this.boxes = boxes;
    this.moved.disconnect();
    for (const element of [document.documentElement, place]) if (element) this.moved.observe(element);
    this.draw();
  }

  hide(): void {
    this.moved.disconnect();
    this.boxes = () => [];
    if (this.element.matches(':popover-open')) this.element.hidePopover();
    this.element.replaceChildren();
  }

  /** Draws the ring where its mark is now. */
  draw(): void {
    const boxes = this.boxes();
    this.element.replaceChildren(...boxes.map(boxAt));
    if (boxes.length > 0 && !this.element.matches(':popover-open')) this.element.showPopover();
  }
}

function boxAt({ left, top, width, height }: DOMRect): HTMLElement {
  const box = document.createElement('div');
  Object.assign(box.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
  return box;
}
