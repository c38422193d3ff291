/**
 * Calls for the tooltip's script when a hand first moves over the page: pages that are only scrolled through never pay for it.
 * `take` ends the watch and gives the point where the pointer was last seen, so that a pointer already at rest is answered.
 */
export class Wake {
  private readonly done = new AbortController();
  private point: { x: number; y: number } | null = null;
  private isCalled = false;
  private readonly call: () => Promise<unknown>;

  constructor(call: () => Promise<unknown>, signal: AbortSignal) {
    this.call = call;
    const until = AbortSignal.any([signal, this.done.signal]);
    const how = { capture: true, passive: true, signal: until };
    addEventListener('pointermove', this.seen, how);
    addEventListener('pointerdown', this.seen, how);
    addEventListener('keydown', this.seen, how);
  }

  private readonly seen = (event: PointerEvent | KeyboardEvent): void => {
    if (!event.isTrusted) return;
    if (event instanceof PointerEvent && event.pointerType !== 'touch')
      this.point = { x: event.clientX, y: event.clientY };
    if (this.isCalled) return;
    this.isCalled = true;
    this.call().catch(() => {
      this.isCalled = false;
    });
  };

  take(): { x: number; y: number } | null {
    this.done.abort();
    return this.point;
  }
}
