import { nearAmong, type Placed } from './near-among.ts';

/** Runs of so many are taken in or left out together. */
const RUN = 16;
/** While the page moves or grows so many runs are passed over together. */
const STRETCH = 16;
/** How far from the window what is painted may be, in windows: while the page moves or grows, and once it is at rest. */
const MARGIN = { moving: 0.25, atRest: 1.5 };
/** So soon after it moved the window is looked at, and so much later once more, in milliseconds. */
const SOON = 100;
const AT_REST = 400;

function runsOf<T>(some: readonly T[]): (readonly T[])[] {
  const runs: (readonly T[])[] = [];
  for (let at = 0; at < some.length; at += RUN) runs.push(some.slice(at, at + RUN));
  return runs;
}

/** Tells which of many marks are near the window, and when others may be. */
class Nearness<T extends Placed> {
  /** In the order of the page, mostly. */
  private runs: (readonly T[])[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private atRest: ReturnType<typeof setTimeout> | undefined;
  private lastMoved = 0;
  private margin = MARGIN.atRest;
  private life: AbortController | null = null;
  private readonly moved: () => void;

  constructor(moved: () => void, signal: AbortSignal) {
    this.moved = moved;
    signal.addEventListener('abort', () => this.rest(), { once: true });
  }

  /** These too, which stand one after the other. */
  add(some: readonly T[]): void {
    const isFirst = this.runs.length === 0;
    this.runs.push(...runsOf(some));
    this.follow();
    // Those that were painted as long as there were few may be far.
    if (isFirst) this.soon();
  }

  forget(): void {
    this.runs = [];
    this.rest();
  }

  /** Those near the window. */
  near(): readonly T[] {
    clearTimeout(this.timer);
    this.timer = undefined;
    return this.nearIn(this.runs);
  }

  /** Those of some that are near the window. */
  nearOf(some: readonly T[]): readonly T[] {
    return this.nearIn(runsOf(some));
  }

  private nearIn(runs: readonly (readonly T[])[]): readonly T[] {
    const isMoving = this.margin === MARGIN.moving;
    return nearAmong(runs, isMoving ? STRETCH : 1, this.margin).flat();
  }

  /** Whether `moved` is about to be called. */
  get isStale(): boolean {
    return this.timer !== undefined;
  }

  /** Done each time: a page that is written anew forgets its listeners. */
  private follow(): void {
    this.life ??= this.observe();
    const how = { capture: true, passive: true, signal: this.life.signal };
    addEventListener('scroll', this.soon, how);
    addEventListener('resize', this.soon, how);
  }

  private observe(): AbortController {
    const life = new AbortController();
    const observer = new ResizeObserver(this.soon);
    observer.observe(document.documentElement);
    life.signal.addEventListener('abort', () => observer.disconnect(), { once: true });
    return life;
  }

  private readonly soon = (): void => {
    this.lastMoved = performance.now();
    this.atRest ??= setTimeout(this.settle, SOON + AT_REST);
    this.margin = MARGIN.moving;
    this.timer ??= setTimeout(this.moved, SOON);
  };

  /** One timer that is set again when it is due: many movements do not set one each. */
  private readonly settle = (): void => {
    const left = this.lastMoved + SOON + AT_REST - performance.now();
    this.atRest = left > 0 ? setTimeout(this.settle, left) : undefined;
    if (this.atRest !== undefined) return;
    this.margin = MARGIN.atRest;
    this.moved();
  };

  private rest(): void {
    clearTimeout(this.timer);
    clearTimeout(this.atRest);
    this.timer = undefined;
    this.atRest = undefined;
    this.margin = MARGIN.atRest;
    this.life?.abort();
    this.life = null;
  }
}

export type { Nearness };

/** Such a teller; `moved` is called when others may be near. */
export const nearnessOf = <T extends Placed>(moved: () => void, signal: AbortSignal): Nearness<T> =>
  new Nearness(moved, signal);
