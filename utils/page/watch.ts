import type { Seam } from '../article/shown.ts';
import { type Changes, changesOf, type Watching } from './changes.ts';
import { Seams } from './seams.ts';

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

const CHANGES = { childList: true, characterData: true, subtree: true };

/**
 * Watches a page for changes of its article. What is added beside what was there is handed on at once; after any other change
 * the page is looked at again a moment later, never more often than a look is cheap. Changes elsewhere cost a test each.
 */
export class Watch {
  private readonly observer: MutationObserver;
  /** What changed while the page is read in slices. */
  private held: MutationRecord[] | null = null;
  private isFollowing = false;
  private readonly seams: Seams;
  /** Null until something changes. */
  private changes: Changes | null = null;
  private family: WeakSet<Node> = new WeakSet();
  private readonly watching: Watching;
  private readonly signal: AbortSignal;

  constructor(watching: Watching, signal: AbortSignal) {
    this.watching = watching;
    this.signal = signal;
    this.observer = new MutationObserver((records) => this.changed(records));
    this.seams = new Seams(() => this.withChanges().turned(), signal);
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
    this.changes?.forget();
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
    if (held && held.length > 0) this.changed(held);
  }

  private changed(records: readonly MutationRecord[]): void {
    if (this.held) this.held.push(...records);
    else this.withChanges().came(records, this.family);
  }

  private withChanges(): Changes {
    this.changes ??= changesOf(this.watching);
    return this.changes;
  }

  private stop(): void {
    this.observer.disconnect();
    this.held = null;
    this.changes?.stop();
    this.family = new WeakSet();
  }
}
