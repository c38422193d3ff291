import type { Seam } from '../article/shown.ts';
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

const hasText = (nodes: NodeList, least: number) =>
  [...nodes].some((node) => isRead(node) && (node.textContent ?? '').trim().length >= least);

/**
 * Watches a page for changes of its article and calls `look` a moment after any, never more often than a look is cheap.
 * `look` says whether it found something new. At rest there is no timer; changes elsewhere cost a test each.
 */
export class Watch {
  private readonly observer: MutationObserver;
  private readonly seams: Seams;
  private readonly look: () => Promise<boolean>;
  private family: WeakSet<Node> = new WeakSet();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isLooking = false;
  private wait = SOONEST;
  private inVain = 1;
  private readonly signal: AbortSignal;

  constructor(look: () => Promise<boolean>, signal: AbortSignal) {
    this.look = look;
    this.signal = signal;
    this.observer = new MutationObserver((records) => {
      if (this.timer === undefined && records.some(this.matters)) this.soon();
    });
    this.seams = new Seams(() => this.soon(), signal);
    signal.addEventListener('abort', () => this.stop(), { once: true });
  }

  /** Begins to watch, or goes on with what the article is made of now. */
  follow({ nodes, shadowRoots, seams }: Watched): void {
    if (this.signal.aborted) return;
    this.seams.follow(seams);
    this.family = familyOf(nodes);
    this.observer.disconnect();
    const what = { childList: true, characterData: true, subtree: true };
    // The document itself: a page may write all of itself anew.
    for (const root of [document, ...shadowRoots]) this.observer.observe(root, what);
  }

  /** Text of the article changed or went, or text came that may be part of it. */
  private matters = ({ type, target, addedNodes, removedNodes }: MutationRecord): boolean => {
    if (type === 'characterData') return this.family.has(target);
    if ([...removedNodes].some((node) => this.family.has(node))) return true;
    return hasText(addedNodes, this.family.has(target) && target.nodeName === 'P' ? 1 : LEAST_TEXT);
  };

  private soon(): void {
    this.timer ??= setTimeout(() => this.now(), Math.max(SOONEST, this.wait));
  }

  private async now(): Promise<void> {
    this.timer = undefined;
    if (this.isLooking) return this.soon();
    this.isLooking = true;
    const before = performance.now();
    const isNew = await this.look();
    this.inVain = isNew ? 1 : this.inVain * 2;
    const latest = isNew ? LATEST : LATEST_IN_VAIN;
    this.wait = Math.min(latest, (performance.now() - before) * SHARE * this.inVain);
    this.isLooking = false;
  }

  private stop(): void {
    this.observer.disconnect();
    clearTimeout(this.timer);
    this.family = new WeakSet();
  }
}
