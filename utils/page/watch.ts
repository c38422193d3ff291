/** How soon after a change the page is looked at again, and how long a look may be put off, in milliseconds. */
const SOONEST = 60;
const LATEST = 2000;
/** A look takes at most this part of the time between two of them. */
const SHARE = 10;
/** Text added elsewhere that is shorter than this is not the article. */
const MUCH_TEXT = 200;

export interface Watched {
  /** The elements that hold the article's text, and the shadow roots it stands in. */
  readonly containers: readonly Node[];
  readonly shadowRoots: readonly ShadowRoot[];
}

const isLarge = (node: Node) => node.nodeType === 1 && (node.textContent ?? '').length >= MUCH_TEXT;

/**
 * Watches a page for changes of its article and calls `look` a moment after any, never more often than a look is cheap.
 * At rest there is no timer, and changes elsewhere cost one test each.
 */
export class Watch {
  private readonly observer: MutationObserver;
  private readonly look: () => void;
  private watched: Watched = { containers: [], shadowRoots: [] };
  private timer: ReturnType<typeof setTimeout> | undefined;
  private cost = 0;

  constructor(look: () => void, signal: AbortSignal) {
    this.look = look;
    this.observer = new MutationObserver((records) => this.changed(records));
    signal.addEventListener('abort', () => this.stop(), { once: true });
  }

  /** Begins to watch, or goes on with other containers after the article was read again. */
  follow(watched: Watched): void {
    this.watched = watched;
    this.observer.disconnect();
    const what = { childList: true, characterData: true, subtree: true };
    for (const root of [document.documentElement, ...watched.shadowRoots]) this.observer.observe(root, what);
  }

  private isInside = (node: Node): boolean => this.watched.containers.some((container) => container.contains(node));

  private changed(records: readonly MutationRecord[]): void {
    if (this.timer !== undefined) return;
    const isOurs = records.some(({ target }) => this.isInside(target));
    const isLost = () => this.watched.containers.some((container) => !container.isConnected);
    const isGrown = () => records.some(({ addedNodes }) => [...addedNodes].some(isLarge));
    if (isOurs || isLost() || isGrown()) this.soon();
  }

  private soon(): void {
    const wait = Math.min(LATEST, Math.max(SOONEST, this.cost * SHARE));
    this.timer = setTimeout(() => {
      this.timer = undefined;
      // Marks do not change the tree, so nothing of ours is among the records; those of the time until now are covered by this look.
      this.observer.takeRecords();
      const before = performance.now();
      this.look();
      this.cost = performance.now() - before;
    }, wait);
  }

  private stop(): void {
    this.observer.disconnect();
    clearTimeout(this.timer);
    this.watched = { containers: [], shadowRoots: [] };
  }
}
