import type { PointerBefore } from '../../utils/page/handle.ts';

/**
 * Calls for the tooltip's script when a hand first moves over the page: pages that are only scrolled through never pay for it.
 * `take` ends the watch and gives the point where the pointer was last seen, or a finger tapped, so that neither goes unanswered.
 */
export class Wake {
  private readonly done = new AbortController();
  private point: PointerBefore | null = null;
  private isCalled = false;
  private readonly call: () => Promise<unknown>;
  private readonly until: AbortSignal;

  constructor(call: () => Promise<unknown>, signal: AbortSignal) {
    this.call = call;
    this.until = AbortSignal.any([signal, this.done.signal]);
    this.listen();
  }

  /** Done again when the page changed: one that is written anew forgets its listeners. */
  listen(): void {
    const how = { capture: true, passive: true, signal: this.until };
    addEventListener('pointermove', this.seen, how);
    addEventListener('pointerdown', this.seen, how);
    addEventListener('click', this.seen, how);
    addEventListener('keydown', this.seen, how);
  }

  private readonly seen = (event: MouseEvent | KeyboardEvent): void => {
    if (!event.isTrusted) return;
    if (event instanceof PointerEvent) {
      const isTap = event.type === 'click' && event.pointerType !== 'mouse';
      if (isTap || event.pointerType === 'mouse') this.point = { x: event.clientX, y: event.clientY, isTap };
    }
    if (this.isCalled) return;
    this.isCalled = true;
    this.call().catch(() => {
      this.isCalled = false;
    });
  };

  take(): PointerBefore | null {
    this.done.abort();
    return this.point;
  }
}
