import { computePosition, offset, type Placement, platform, shift, size } from '@floating-ui/dom';
import type { Box } from '../../utils/page/safe-path.ts';

/** Pixels between mark and tooltip, and between tooltip and the window's edge. */
const GAP = 6;
const EDGE = 8;
/** With room for so many of its letters a tooltip that is longer scrolls inside rather than stand elsewhere. */
const ROOMY = 18.75;
const LEAST_HEIGHT = 64;

type Side = 'bottom' | 'top' | 'right' | 'left';

/** How the text of a mark runs. */
interface Flow {
  readonly isRightToLeft: boolean;
  /** The sides that are tried, in order. */
  readonly sides: readonly Side[];
}

function flowOf(element: Element | null): Flow {
  const { direction, writingMode } = element ? getComputedStyle(element) : { direction: 'ltr', writingMode: '' };
  const isRightToLeft = direction === 'rtl';
  if (/^(?:vertical|sideways)/.test(writingMode)) {
    return { isRightToLeft, sides: writingMode.endsWith('-rl') ? ['left', 'right'] : ['right', 'left'] };
  }
  return {
    isRightToLeft,
    sides: isRightToLeft ? ['bottom', 'top', 'left', 'right'] : ['bottom', 'top', 'right', 'left'],
  };
}

/** The boxes of a mark as one that a tooltip must not cover, beginning where the line at hand begins. */
function around(boxes: readonly DOMRect[], line: DOMRect): Omit<DOMRect, 'toJSON'> {
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  const { left, right, width } = line;
  return { x: left, y: top, left, right, width, top, bottom, height: bottom - top };
}

/** The first side with room for the tooltip as it is, or so much that it may scroll; else the one with most room of above and below. */
function sideFor(mark: Box, tip: HTMLElement, sides: readonly Side[]): Side {
  const roomy = ROOMY * Number.parseFloat(getComputedStyle(tip).fontSize);
  const room = {
    bottom: innerHeight - mark.bottom,
    top: mark.top,
    right: innerWidth - mark.right,
    left: mark.left,
  };
  const fits = (side: Side) => {
    const free = room[side] - GAP - EDGE;
    return side === 'bottom' || side === 'top' ? free >= Math.min(tip.offsetHeight, roomy) : free >= tip.offsetWidth;
  };
  return sides.find(fits) ?? (room.bottom >= room.top ? 'bottom' : 'top');
}

/** Where a tooltip was put: it stays on its side of the mark when it grows. */
export interface Placed {
  readonly box: Box;
  readonly side: Side;
}

/**
 * Puts a tooltip beside a mark: under its last line, above its first, else beside it, never over it. It is made less high where
 * the window has no room. `at` is the point the reader showed, which tells the line of a mark that has several; `side` is where
 * it stands already. Null where the mark is not in the page.
 */
export async function placeBeside(
  tip: HTMLElement,
  boxes: readonly DOMRect[],
  element: Element | null,
  { at, side: before }: { at: { x: number; y: number } | null; side: Side | null },
): Promise<Placed | null> {
  const line = boxes.find((box) => at && at.y >= box.top && at.y <= box.bottom && at.x >= box.left) ?? boxes[0];
  if (!line) return null;
  const mark = around(boxes, line);
  const { sides, isRightToLeft } = flowOf(element);
  tip.style.removeProperty('--room');
  const side = before ?? sideFor(mark, tip, sides);
  const { x, y } = await computePosition({ getBoundingClientRect: () => mark }, tip, {
    strategy: 'fixed',
    placement: `${side}-start` satisfies Placement,
    platform: {
      ...platform,
      isRTL: () => isRightToLeft,
      // Fixed in the window whatever way the page runs: measured from the root, a page set from the right or upright is off.
      getElementRects: () => ({
        reference: mark,
        floating: { x: 0, y: 0, width: tip.offsetWidth, height: tip.offsetHeight },
      }),
      getClippingRect: () => ({ x: 0, y: 0, width: document.documentElement.clientWidth, height: innerHeight }),
    },
    middleware: [
      offset(GAP),
      size({
        padding: EDGE,
        apply: ({ availableHeight }) => {
          tip.style.setProperty('--room', `${Math.max(LEAST_HEIGHT, Math.floor(availableHeight))}px`);
        },
      }),
      shift({ padding: EDGE }),
    ],
  });
  return { box: moveTo(tip, x, y), side };
}

/** Puts a tooltip that has no mark in sight into the window's upper corner. */
export const placeInCorner = (tip: HTMLElement): Placed => ({
  box: moveTo(tip, innerWidth - tip.offsetWidth - 2 * EDGE, 2 * EDGE),
  side: 'bottom',
});

/** Puts a tooltip's upper left corner there, in the window's pixels, and says where it is now. */
export function moveTo(tip: HTMLElement, x: number, y: number): Box {
  tip.style.left = `${Math.round(x)}px`;
  tip.style.top = `${Math.round(y)}px`;
  const { left, top, right, bottom } = tip.getBoundingClientRect();
  return { left, top, right, bottom };
}
