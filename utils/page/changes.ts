import { furtherElements } from './further-elements.ts';
import { Growth } from './growth.ts';

/** How soon after a change the page is looked at again, and how long a look may be put off, in milliseconds. */
const SOONEST = 60;
const LATEST = 2000;
/** After looks that found nothing new the next is put off longer and longer, to this at most. */
const LATEST_IN_VAIN = 30_000;
/** A look takes at most this part of the time between two of them. */
const SHARE = 10;
/** Text added beside the article's own that is shorter than this is not the article's: a counter, a button. */
const LEAST_TEXT = 40;
/** While an article grows it is read again as a whole when it has not grown for so long, and at most so late, in milliseconds. */
const SETTLED = 1500;
const SETTLED_AT_LAST = 20_000;

/** Whether a look found something new, and how long it kept the page busy, in milliseconds. */
export interface Looked {
  readonly isNew: boolean;
  readonly took: number;
}

/** What is done about changes. */
export interface Watching {
  /** Looks at the whole page again. */
  readonly look: () => Promise<Looked>;
  /** Takes what was added beside the article's own. */
  readonly grew: (elements: readonly Element[]) => Promise<void>;
}

const isRead = ({ nodeType, nodeName }: Node) =>
  nodeType === 3 || (nodeType === 1 && !/^(?:script|style|template|noscript|iframe|link)$/i.test(nodeName));

const hasText = (nodes: readonly Node[], least: number) =>
  nodes.some((node) => isRead(node) && (node.textContent ?? '').trim().length >= least);

/** Text of the article changed or went, or text came, since it was read, that may be part of it. */
function matters({ type, target, addedNodes, removedNodes }: MutationRecord, family: WeakSet<Node>): boolean {
  if (type === 'characterData') return family.has(target);
  if ([...removedNodes].some((node) => family.has(node))) return true;
  const further = [...addedNodes].filter((node) => !family.has(node));
  return hasText(further, family.has(target) && target.nodeName === 'P' ? 1 : LEAST_TEXT);
}

/** Decides which changes of a page matter to its article, and when it is looked at again. At rest there is no timer. */
class Changes {
  private readonly growth: Growth;
  private readonly look: () => Promise<Looked>;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private due = 0;
  /** The look that waits is for what grew alone, and may wait on while more comes. */
  private isSettling = false;
  private growsSince: number | null = null;
  private isLooking = false;
  private wait = SOONEST;
  private inVain = 1;

  constructor({ look, grew }: Watching) {
    this.look = look;
    this.growth = new Growth(grew);
  }

  /** These came, where the article is made of a family of nodes. */
  came(records: readonly MutationRecord[], family: WeakSet<Node>): void {
    for (const record of records) {
      const further = furtherElements(record, family);
      if (further) this.grown(further);
      else if (!this.isDueSoon() && matters(record, family)) this.turned();
    }
  }

  /** The page shows or hides other text now. */
  turned(): void {
    this.soon(this.wait);
  }

  /** The whole page was read: what grew before is in that. */
  forget(): void {
    this.growth.forget();
    this.growsSince = null;
  }

  stop(): void {
    this.growth.forget();
    this.rest();
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
}

export type { Changes };

/** What decides about a page's changes. */
export const changesOf = (watching: Watching): Changes => new Changes(watching);
