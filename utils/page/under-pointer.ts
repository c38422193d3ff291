import { boxesOf } from './boxes.ts';
import type { Mark } from './marks.ts';
import type { Painter } from './painter.ts';

interface HighlightHit {
  readonly highlight: Highlight;
  readonly ranges: readonly AbstractRange[];
}
type Registry = HighlightRegistry & {
  highlightsFromPoint?(x: number, y: number, options?: { shadowRoots: readonly ShadowRoot[] }): HighlightHit[];
};

const contains = ({ left, right, top, bottom }: DOMRect, x: number, y: number) =>
  x >= left && x <= right && y >= top && y <= bottom;

/** The graver claim before the term, a note last: what it stands on says more. */
const RANK: Record<Mark['kind'], number> = { claim: 2, term: 1, note: 0 };

/**
 * The mark under a point of the window. Asks the browser, which has the painted boxes at hand; one that cannot say is asked
 * which letter is there, and the marks in that text node are measured.
 */
export function markAt(painter: Painter, x: number, y: number, shadowRoots: readonly ShadowRoot[]): Mark | null {
  const registry = CSS.highlights as Registry;
  const ranges = registry.highlightsFromPoint
    ? registry.highlightsFromPoint(x, y, { shadowRoots }).flatMap((hit) => hit.ranges)
    : rangesNear(painter, x, y, shadowRoots);
  let found: Mark | null = null;
  for (const range of ranges) {
    const mark = painter.markOf(range);
    if (mark && (!found || RANK[mark.kind] > RANK[found.kind])) found = mark;
  }
  return found;
}

function rangesNear(painter: Painter, x: number, y: number, shadowRoots: readonly ShadowRoot[]): AbstractRange[] {
  const node = document.caretPositionFromPoint(x, y, { shadowRoots: [...shadowRoots] })?.offsetNode;
  if (node?.nodeType !== 3) return [];
  return painter.rangesIn(node).filter((range) => boxesOf([range]).some((box) => contains(box, x, y)));
}
