import type { Seam } from '../article/shown.ts';
import { furtherElements } from './further-elements.ts';
import { Growth } from './growth.ts';
import { Seams } from './seams.ts';

/** How soon after a change the page is looked at again, and how long a look may be put off, in milliseconds. */
const SOONEST = 60;
const LATEST = 2000;
/** After looks that found nothing new the next is put off longer and longer, to this at most. */
const LATEST_IN_VAIN = 30_000;
/** A look takes at most this part of the time between two of them. */
const SHARE = 10;
/** Text added beside the article's own that is shorter than this is not the article's: a counter, a button. */
const LEAST_TEXT = 40;

/** The part of a page that holds the article. */
export interface Watched {
  readonly nodes: readonly Text[];
  readonly shadowRoots: readonly ShadowRoot[];
  readonly seams: readonly Seam[];
}

/** The text nodes and every element around them. */
function familyOf(nodes: readonly Text[]): WeakSet<Node> {
  const family = new WeakSet<Node>();
  for (const node of nodes) {
    for (let at: Node | null = node; at && !family.has(at); at = at.parentNode ?? (at as ShadowRoot).host ?? null) {
      family.add(at);
    }
  }
  return family;
}

const isRead = ({ nodeType, nodeName }: Node) =>
  nodeType === 3 || (nodeType === 1 && !/^(?:script|style|template|noscript|iframe|link)$/i.test(nodeName));

const hasText = (nodes: readonly Node[], least: number) =>
  nodes.some((node) => isRead(node) && (node.textContent ?? '').trim().length >= least);

const CHANGES = { childList: true, characterData: true, subtree: true };

/** While an article grows it is read again as a whole when it has not grown for so long, and at most so late, in milliseconds. */
const SETTLED = 1500;
const SETTLED_AT_LAST = 20_000;

/** Whether a look found something new, and how long it kept the page busy, in milliseconds. */
export interface Looked {
  readonly isNew: boolean;
  readonly took: number;
}

export interface Watching {
  /** Looks at the whole page again. */
  readonly look: () => Promise<Looked>;
  /** Takes what was added beside the article's own. */
  readonly grew: (elements: readonly Element[]) => Promise<void>;
}

/**
 * Watches a page for changes of its article. What is added beside what was there is handed on at once; after any other change
 * the page is looked at again a moment later, never more often than a look is cheap. At rest there is no timer; changes elsewhere
 * cost a test each.
 */
export class Watch {
  private readonly observer: MutationObserver;
  /** What changed while the page is read in slices. */
  private held: MutationRecord[] | null = null;
  private isFollowing = false;
  private readonly seams: Seams;
  private readonly growth: Growth;
  private readonly look: () => Promise<Looked>;
  private family: WeakSet<Node> = new WeakSet();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private due = 0;
  /** The look that waits is for what grew alone, and may wait on while more comes. */
  private isSettling = false;
  private growsSince: number | null = null;
  private isLooking = false;
  private wait = SOONEST;
  private inVain = 1;
  private readonly signal: AbortSignal;

  constructor({ look, grew }: Watching, signal: AbortSignal) {
    this.look = look;
    this.signal = signal;
    this.growth = new Growth(grew);
    this.observer = new MutationObserver((records) => this.changed(records));
    this.seams = new Seams(() => this.soon(this.wait), signal);
    signal.addEventListener('abort', () => this.stop(), { once: true });
  }

  /**
   * Holds what changes from now on, as the page is read in slices: what of it matters is known once it was read, for text may
   * come and go between two slices. Ends with `follow` or `goOn`.
   */
  hold(): void {
    if (this.signal.aborted) return;
    this.held ??= [];
    this.observer.observe(document, CHANGES);
  }

  /** Begins to watch, or goes on with what the article is made of now. */
  follow({ nodes, shadowRoots, seams }: Watched): void {
    if (this.signal.aborted) return;
    this.seams.follow(seams);
    this.growth.forget();
    this.growsSince = null;
    this.family = familyOf(nodes);
    this.observer.disconnect();
    // The document itself: a page may write all of itself anew.
    for (const root of [document, ...shadowRoots]) this.observer.observe(root, CHANGES);
    this.isFollowing = true;
    this.release();
  }

  /** Goes on as before, as what was read is no article to be followed. */
  goOn(): void {
    if (this.isFollowing) this.release();
    else this.stop();
  }

  private release(): void {
    const { held } = this;
    this.held = null;
    if (held) this.changed(held);
  }

  private changed(records: readonly MutationRecord[]): void {
    if (this.held) {
      this.held.push(...records);
      return;
    }
    for (const record of records) {
      const further = furtherElements(record, this.family);
      if (further) this.grown(further);
      else if (!this.isDueSoon() && this.matters(record)) this.soon(this.wait);
    }
  }

  private grown(elements: readonly Element[]): void {
    this.growth.add(elements);
    const now = performance.now();
    this.growsSince ??= now;
    const mayWait = now - this.growsSince < SETTLED_AT_LAST - SETTLED;
    if (this.isSettling && mayWait) this.rest();
    const isFirst = this.timer === undefined;
    this.soon(Math.max(SETTLED, this.wait));
    this.isSettling = isFirst;
  }

  private isDueSoon(): boolean {
    return this.timer !== undefined && this.due <= performance.now() + this.wait;
  }

  /** Text of the article changed or went, or text came, since it was read, that may be part of it. */
  private matters({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
    const { family } = this;
    if (type === 'characterData') return family.has(target);
    if ([...removedNodes].some((node) => family.has(node))) return true;
    const further = [...addedNodes].filter((node) => !family.has(node));
    return hasText(further, family.has(target) && target.nodeName === 'P' ? 1 : LEAST_TEXT);
  }

  /** Looks in so many milliseconds, or earlier where that was to be. */
  private soon(wait: number): void {
    const due = performance.now() + Math.max(SOONEST, wait);
    if (this.timer !== undefined && this.due <= due) return;
    this.rest();
    this.isSettling = false;
    this.due = due;
    this.timer = setTimeout(() => this.now(), Math.max(SOONEST, wait));
  }

  private rest(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private async now(): Promise<void> {
    this.timer = undefined;
    if (this.isLooking) return this.soon(this.wait);
    this.isLooking = true;
    try {
      const { isNew, took } = await this.look();
      this.inVain = isNew ? 1 : this.inVain * 2;
      const latest = isNew ? LATEST : LATEST_IN_VAIN;
      this.wait = Math.min(latest, took * SHARE * this.inVain);
    } finally {
      this.isLooking = false;
    }
  }

  private stop(): void {
    this.observer.disconnect();
    this.held = null;
    this.growth.forget();
    this.rest();
    this.family = new WeakSet();
  }
}
