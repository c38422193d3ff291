import { hasTurned, type Seam } from '../article/shown.ts';

/** How soon after an act of the reader, or a change of a style, the page may show something else, in milliseconds. */
const SOON = 120;
/** Slow curtains are open by then. */
const LATE = 700;
/** A style is set on one of so many elements around what it hides. */
const AROUND = 6;
const HIDING = ['class', 'style', 'hidden', 'open', 'aria-hidden', 'inert'];
const ACTS = ['click', 'keyup', 'change', 'toggle', 'beforematch'];

/** Tells when a page shows text that it hid, or hides what it showed, without changing it. At rest it has no timer. */
export class Seams {
  private seams: readonly Seam[] = [];
  private timers: ReturnType<typeof setTimeout>[] = [];
  private readonly observer = new MutationObserver(() => this.soon());
  private readonly turned: () => void;
  private readonly signal: AbortSignal;

  constructor(turned: () => void, signal: AbortSignal) {
    this.turned = turned;
    this.signal = signal;
    signal.addEventListener('abort', () => this.stop(), { once: true });
  }

  follow(seams: readonly Seam[]): void {
    this.stop();
    if (this.signal.aborted || seams.length === 0) return;
    this.seams = seams;
    const observed = new Set<Node>();
    for (const { element } of seams) {
      let at: Node | null = element;
      for (let i = 0; at && i < AROUND && !observed.has(at); i++, at = at.parentNode) {
        observed.add(at);
        if (at.nodeType === 1) this.observer.observe(at, { attributeFilter: HIDING });
      }
    }
    // Added each time: a document that is written anew forgets its listeners. The same one is not added twice.
    const how = { capture: true, passive: true, signal: this.signal };
    for (const act of ACTS) document.addEventListener(act, this.soon, how);
  }

  private readonly soon = (): void => {
    if (this.timers.length > 0 || this.seams.length === 0) return;
    this.timers = [SOON, LATE].map((wait) => setTimeout(() => this.check(wait === LATE), wait));
  };

  private check(isLast: boolean): void {
    const isTurned = this.seams.some(hasTurned);
    if (isTurned || isLast) this.rest();
    if (isTurned) this.turned();
  }

  private rest(): void {
    this.timers.forEach(clearTimeout);
    this.timers = [];
  }

  private stop(): void {
    this.seams = [];
    this.observer.disconnect();
    this.rest();
  }
}
