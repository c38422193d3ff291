/** So many marks are painted wherever they stand. */
const FEW = 300;
/** Of more, runs of so many are taken in or left out together. */
const RUN = 16;
/** How far from the window what is painted may be, in windows. */
const MARGIN = 1.5;
/** The window is asked again so soon after it moved, in milliseconds. */
const SOON = 100;

/** What stands somewhere in the page. */
interface Placed {
  readonly ranges: readonly AbstractRange[];
}

const boxOf = ({ ranges }: Placed) => ranges[0]?.startContainer.parentElement?.getBoundingClientRect();

/** Whether anything from the one to the other may be near the window. What is out of order is taken to be. */
function isNear(first: Placed, last: Placed): boolean {
  const [from, to] = [boxOf(first), boxOf(last)];
  if (!from || !to) return true;
  const [x, y] = [innerWidth * MARGIN, innerHeight * MARGIN];
  return (
    Math.min(from.top, to.top) < innerHeight + y &&
    Math.max(from.bottom, to.bottom) > -y &&
    Math.min(from.left, to.left) < innerWidth + x &&
    Math.max(from.right, to.right) > -x
  );
}

/** Tells which of many marks are near the window, and when others may be. With few it costs nothing. */
export class Nearness {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private life: AbortController | null = null;
  private readonly moved: () => void;
  private readonly signal: AbortSignal;

  /** `moved` is called when others may be near. */
  constructor(moved: () => void, signal: AbortSignal) {
    this.moved = moved;
    this.signal = signal;
    signal.addEventListener('abort', () => this.rest(), { once: true });
  }

  /** Those near the window; all where there are few. In the order of the page. */
  choose<T extends Placed>(all: readonly T[]): readonly T[] {
    if (all.length <= FEW || this.signal.aborted) {
      this.rest();
      return all;
    }
    this.follow();
    const near: T[] = [];
    for (let at = 0; at < all.length; at += RUN) {
      const run = all.slice(at, at + RUN);
      if (isNear(run[0] as T, run.at(-1) as T)) near.push(...run);
    }
    return near;
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
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.moved();
    }, SOON);
  };

  private rest(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.life?.abort();
    this.life = null;
  }
}
