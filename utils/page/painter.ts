import { type Ground, highlightName, MARK_STYLES, priorityOf } from './mark-names.ts';
import type { Mark } from './marks.ts';
import { type Nearness, nearnessOf } from './nearness.ts';

/** The page shares the registry and may clear it; after this many repairs it is left to have its way. */
const MOST_REPAIRS = 3;
/** So many marks are painted wherever they stand; of more those near the window. */
const FEW = 150;

/** Where a mark stands in the page: one range a text node. */
type Place = (mark: Mark) => readonly StaticRange[];

/** Whether the browser can mark at all. */
export const canPaint = () => typeof Highlight === 'function' && 'highlights' in CSS;

/**
 * Takes away marks of ours that nobody looks after any more: Firefox ends the scripts of an extension that is updated without a
 * word, and what they had painted would be seen again with the next sheet.
 */
export function clearLeftovers(): void {
  if (!canPaint() || CSS.highlights.size === 0) return;
  for (const ground of ['light', 'dark'] as const)
    for (const style of [...MARK_STYLES, 'flash'] as const) CSS.highlights.delete(highlightName(style, ground));
}

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

/** What is in the registry under one name, and its ranges once more, for the browser's own list is slow to go through. */
interface Painted {
  readonly highlight: Highlight;
  readonly ranges: Set<StaticRange>;
}

/**
 * Paints marks through the registry of highlights and knows which mark a range belongs to. The page's tree is not touched.
 * Each change of a page has the browser go through all ranges in the registry, so of many marks only those near the window are
 * there, and what is painted already stays as it is.
 */
export class Painter {
  private readonly marks = new WeakMap<AbstractRange, Mark>();
  private entries = new Map<string, Entry>();
  private painted = new Map<string, Painted>();
  private ground: Ground = 'light';
  private repairs = 0;
  private readonly signal: AbortSignal;
  private nearness: Nearness<Entry> | null = null;
  isHidden = false;

  constructor(signal: AbortSignal) {
    this.signal = signal;
  }

  /** Paints these marks and no others. Their keys differ. */
  paint(groups: readonly Group[], ground: Ground): void {
    const before = this.entries;
    this.entries = new Map();
    this.ground = ground;
    this.nearness?.forget();
    for (const group of groups) this.enter(group, before);
    this.many()?.add([...this.entries.values()]);
    this.register(this.near());
  }

  /** Paints these marks besides those that are painted. */
  add(group: Group): void {
    const before = this.many();
    const isStale = before?.isStale;
    const entered = this.enter(group, this.entries);
    const many = this.many();
    many?.add(before ? entered : [...this.entries.values()]);
    // At once what would come soon: each change of the registry has the page painted.
    if (isStale) {
      this.register(this.near());
      return;
    }
    for (const { name, range, mark } of this.rangesWith(many?.nearOf(entered) ?? entered)) {
      const painted = this.painted.get(name) ?? this.begin(name, mark);
      painted.ranges.add(range);
      painted.highlight.add(range);
    }
    if (!this.isHidden) this.show();
  }

  /** What tells which marks are near the window; null where there are few. */
  private many(): Nearness<Entry> | null {
    if (this.entries.size <= FEW) return null;
    this.nearness ??= nearnessOf(() => this.register(this.near()), this.signal);
    return this.nearness;
  }

  private near(): Iterable<Entry> {
    return this.many()?.near() ?? this.entries.values();
  }

  private enter({ marks, place }: Group, before: ReadonlyMap<string, Entry>): Entry[] {
    return marks.map((mark) => {
      const entry = new Entry(mark, place);
      const other = before.get(mark.key);
      if (other) entry.takeOver(other);
      this.entries.set(mark.key, entry);
      return entry;
    });
  }

  /** The ranges of marks, with the name under which each is painted. */
  private *rangesWith(entries: Iterable<Entry>) {
    for (const { mark, ranges } of entries) {
      const name = highlightName(mark.style, this.ground);
      for (const range of ranges) {
        this.marks.set(range, mark);
        yield { name, range, mark };
      }
    }
  }

  /** Brings the registry to these marks and no others. */
  private register(entries: Iterable<Entry>): void {
    const wanted = new Map<string, Set<StaticRange>>();
    for (const { name, range, mark } of this.rangesWith(entries)) {
      const { ranges, highlight } = this.painted.get(name) ?? this.begin(name, mark);
      const group = wanted.get(name) ?? new Set();
      wanted.set(name, group.add(range));
      if (ranges.has(range)) continue;
      ranges.add(range);
      highlight.add(range);
    }
    for (const [name, { ranges, highlight }] of this.painted) {
      const group = wanted.get(name);
      if (!group) this.erase(name);
      else for (const range of ranges) if (!group.has(range) && ranges.delete(range)) highlight.delete(range);
    }
    if (!this.isHidden) this.show();
  }

  private begin(name: string, { style }: Mark): Painted {
    const painted = { highlight: new Highlight(), ranges: new Set<StaticRange>() };
    painted.highlight.priority = priorityOf(style);
    this.painted.set(name, painted);
    return painted;
  }

  private show(): void {
    for (const [name, { highlight }] of this.painted)
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
  }

  private takeAway(name: string): void {
    if (CSS.highlights.get(name) === this.painted.get(name)?.highlight) CSS.highlights.delete(name);
  }

  private erase(name: string): void {
    this.takeAway(name);
    this.painted.delete(name);
  }

  /** Takes all marks away. */
  clear(): void {
    this.entries = new Map();
    this.nearness?.forget();
    this.register([]);
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
    const isWhole = [...this.painted].every(([name, { highlight }]) => CSS.highlights.get(name) === highlight);
    if (isWhole) return;
    this.repairs++;
    this.show();
  }

  markOf(range: AbstractRange): Mark | null {
    return this.marks.get(range) ?? null;
  }

  /** The painted ranges that begin in a text node. */
  rangesIn(node: Node): AbstractRange[] {
    return [...this.painted.values()].flatMap(({ ranges }) =>
      [...ranges].filter(({ startContainer }) => startContainer === node),
    );
  }

  /** Where a mark stands; empty where there is none of that key. */
  rangesOf(key: string): readonly StaticRange[] {
    return this.entries.get(key)?.ranges ?? [];
  }
}
