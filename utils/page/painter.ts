import { type Ground, highlightName, MARK_STYLES, type MarkStyle, priorityOf } from './mark-styles.ts';
import type { Mark } from './marks.ts';

/** The page shares the registry and may clear it; after this many repairs it is left to have its way. */
const MOST_REPAIRS = 3;

/** Where a mark stands in the page: one range a text node. */
export type Place = (mark: Mark) => readonly StaticRange[];

/** Whether the browser can mark at all. */
export const canPaint = () => typeof Highlight === 'function' && 'highlights' in CSS;

/** Paints marks through the registry of highlights and knows which mark a range belongs to. The page's tree is not touched. */
export class Painter {
  private readonly marks = new WeakMap<AbstractRange, Mark>();
  private readonly ranges = new Map<string, readonly StaticRange[]>();
  private painted = new Map<string, Highlight>();
  private repairs = 0;
  isHidden = false;

  /** Paints these marks and no others. */
  paint(marks: readonly Mark[], place: Place, ground: Ground): void {
    this.clear();
    this.add(marks, place, ground);
  }

  /** Paints these marks besides those that are painted. */
  add(marks: readonly Mark[], place: Place, ground: Ground): void {
    const byStyle = new Map<MarkStyle, StaticRange[]>();
    for (const mark of marks) {
      const ranges = place(mark);
      if (ranges.length === 0) continue;
      this.ranges.set(mark.key, ranges);
      const group = byStyle.get(mark.style);
      if (group) group.push(...ranges);
      else byStyle.set(mark.style, [...ranges]);
      for (const range of ranges) this.marks.set(range, mark);
    }
    for (const style of MARK_STYLES) {
      const group = byStyle.get(style);
      if (!group) continue;
      const name = highlightName(style, ground);
      const highlight = this.painted.get(name) ?? new Highlight();
      for (const range of group) highlight.add(range);
      highlight.priority = priorityOf(style);
      this.painted.set(name, highlight);
    }
    if (!this.isHidden) this.show();
  }

  private show(): void {
    for (const [name, highlight] of this.painted)
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
  }

  private takeAway(): void {
    for (const [name, highlight] of this.painted)
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  }

  private erase(): void {
    this.takeAway();
    this.painted = new Map();
  }

  /** Takes all marks away. */
  clear(): void {
    this.ranges.clear();
    this.erase();
  }

  /** Hides the marks without forgetting them, or shows them again. */
  setHidden(isHidden: boolean): void {
    if (isHidden === this.isHidden) return;
    this.isHidden = isHidden;
    if (isHidden) this.takeAway();
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
    return [...this.ranges.values()].flat().filter(({ startContainer }) => startContainer === node);
  }

  /** The ranges of a painted mark; empty where it is not painted. */
  rangesOf(key: string): readonly StaticRange[] {
    return this.ranges.get(key) ?? [];
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
