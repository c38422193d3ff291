import { type Ground, highlightName, type MarkStyle, priorityOf } from './mark-styles.ts';
import type { Mark } from './marks.ts';
import { Nearness } from './nearness.ts';

/** The page shares the registry and may clear it; after this many repairs it is left to have its way. */
const MOST_REPAIRS = 3;

/** Where a mark stands in the page: one range a text node. */
export type Place = (mark: Mark) => readonly StaticRange[];

/** Whether the browser can mark at all. */
export const canPaint = () => typeof Highlight === 'function' && 'highlights' in CSS;

/** Marks and where they stand. */
export interface Group {
  readonly marks: readonly Mark[];
  readonly place: Place;
}

/** A mark that may be painted; where it stands is looked up when it is. */
class Entry {
  readonly mark: Mark;
  private readonly place: Place;
  private known: readonly StaticRange[] | null = null;

  constructor(mark: Mark, place: Place) {
    this.mark = mark;
    this.place = place;
  }

  get ranges(): readonly StaticRange[] {
    this.known ??= this.place(this.mark);
    return this.known;
  }

  /** Goes on with the ranges that are in the registry, where they are the same. */
  takeOver({ known, mark }: Entry): void {
    if (known && mark.style === this.mark.style && isSame(known, this.ranges)) this.known = known;
  }
}

const isSame = (before: readonly StaticRange[], now: readonly StaticRange[]) =>
  before.length === now.length &&
  before.every((range, index) => {
    const other = now[index] as StaticRange;
    return (
      range.startContainer === other.startContainer &&
      range.startOffset === other.startOffset &&
      range.endOffset === other.endOffset
    );
  });

/**
 * Paints marks through the registry of highlights and knows which mark a range belongs to. The page's tree is not touched.
 * Each change of a page has the browser go through all ranges in the registry, so of many marks only those near the window are
 * there, and what is painted already stays as it is.
 */
export class Painter {
  private readonly marks = new WeakMap<AbstractRange, Mark>();
  private entries = new Map<string, Entry>();
  private painted = new Map<string, Highlight>();
  private ground: Ground = 'light';
  private repairs = 0;
  private readonly nearness: Nearness;
  isHidden = false;

  constructor(signal: AbortSignal) {
    this.nearness = new Nearness(() => this.register(), signal);
  }

  /** Paints these marks and no others. Their keys differ. */
  paint(groups: readonly Group[], ground: Ground): void {
    const before = this.entries;
    this.entries = new Map();
    this.ground = ground;
    for (const group of groups) this.enter(group, before);
    this.register();
  }

  /** Paints these marks besides those that are painted. */
  add(group: Group): void {
    this.enter(group, this.entries);
    this.register();
  }

  private enter({ marks, place }: Group, before: ReadonlyMap<string, Entry>): void {
    for (const mark of marks) {
      const entry = new Entry(mark, place);
      const other = before.get(mark.key);
      if (other) entry.takeOver(other);
      this.entries.set(mark.key, entry);
    }
  }

  /** Brings the registry to what is to be painted now: all marks, or of many those near the window. */
  private register(): void {
    const all = [...this.entries.values()];
    const wanted = this.nearness.choose(all);
    const byName = new Map<string, { style: MarkStyle; ranges: Set<StaticRange> }>();
    for (const { mark, ranges } of wanted) {
      if (ranges.length === 0) continue;
      const name = highlightName(mark.style, this.ground);
      const group = byName.get(name) ?? { style: mark.style, ranges: new Set() };
      byName.set(name, group);
      for (const range of ranges) {
        group.ranges.add(range);
        this.marks.set(range, mark);
      }
    }
    for (const name of this.painted.keys()) if (!byName.has(name)) this.erase(name);
    for (const [name, { style, ranges }] of byName) this.fill(name, style, ranges);
    if (!this.isHidden) this.show();
  }

  private fill(name: string, style: MarkStyle, ranges: ReadonlySet<StaticRange>): void {
    const highlight = this.painted.get(name) ?? new Highlight();
    // Firefox shows content scripts no iterator of it.
    highlight.forEach((range) => {
      if (!ranges.has(range as StaticRange)) highlight.delete(range);
    });
    for (const range of ranges) if (!highlight.has(range)) highlight.add(range);
    highlight.priority = priorityOf(style);
    this.painted.set(name, highlight);
  }

  private show(): void {
    for (const [name, highlight] of this.painted)
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
  }

  private takeAway(name: string): void {
    if (CSS.highlights.get(name) === this.painted.get(name)) CSS.highlights.delete(name);
  }

  private erase(name: string): void {
    this.takeAway(name);
    this.painted.delete(name);
  }

  /** Takes all marks away. */
  clear(): void {
    this.entries = new Map();
    this.register();
  }

  /** Hides the marks without forgetting them, or shows them again. */
  setHidden(isHidden: boolean): void {
    if (isHidden === this.isHidden) return;
    this.isHidden = isHidden;
    if (isHidden) for (const name of this.painted.keys()) this.takeAway(name);
    else this.show();
  }

  /** Puts marks back that the page took out of the registry, three times at most. */
  repair(): void {
    if (this.isHidden || this.repairs >= MOST_REPAIRS) return;
    const isWhole = [...this.painted].every(([name, highlight]) => CSS.highlights.get(name) === highlight);
    if (isWhole) return;
    this.repairs++;
    this.show();
  }

  markOf(range: AbstractRange): Mark | null {
    return this.marks.get(range) ?? null;
  }

  /** The painted ranges that begin in a text node. */
  rangesIn(node: Node): AbstractRange[] {
    const found: AbstractRange[] = [];
    for (const highlight of this.painted.values())
      highlight.forEach((range) => {
        if (range.startContainer === node) found.push(range);
      });
    return found;
  }

  /** Where a mark stands; empty where there is none of that key. */
  rangesOf(key: string): readonly StaticRange[] {
    return this.entries.get(key)?.ranges ?? [];
  }
}

/** A range that can be measured, from one that only holds its place. Null where its text is no longer in the page. */
function liveRange({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): Range | null {
  if (!startContainer.isConnected || !endContainer.isConnected) return null;
  const range = new Range();
  try {
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
  } catch {
    return null; // The node's text was shortened.
  }
  return range;
}

/** The boxes a mark's ranges take in the window, line by line, those without an extent left out. */
export function boxesOf(ranges: readonly AbstractRange[]): DOMRect[] {
  return ranges
    .flatMap((range) => [...(liveRange(range)?.getClientRects() ?? [])])
    .filter(({ width, height }) => width > 0 && height > 0);
}
