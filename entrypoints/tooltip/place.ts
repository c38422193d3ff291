import { computePosition, flip, offset, type Placement, platform, shift, size } from '@floating-ui/dom';
import type { Box } from '../../utils/page/safe-path.ts';

/** Pixels between mark and tooltip, and between tooltip and the window's edge. */
const GAP = 6;
const EDGE = 8;
const LEAST_HEIGHT = 120;

/** The placements of a mark's tooltip in the order they are tried, by how its text runs. */
function placements(element: Element | null): { first: Placement; others: Placement[]; isRightToLeft: boolean } {
  const { direction, writingMode } = element ? getComputedStyle(element) : { direction: 'ltr', writingMode: '' };
  const isRightToLeft = direction === 'rtl';
  if (writingMode.startsWith('vertical') || writingMode.startsWith('sideways')) {
    const [first, other]: Placement[] = writingMode.endsWith('rl')
      ? ['left-start', 'right-start']
      : ['right-start', 'left-start'];
    return { first: first as Placement, others: [other as Placement, 'bottom-start', 'top-start'], isRightToLeft };
  }
  return { first: 'bottom-start', others: ['top-start', 'right-start', 'left-start'], isRightToLeft };
}

/** The boxes of a mark as one that a tooltip must not cover, beginning where the line at hand begins. */
function around(boxes: readonly DOMRect[], line: DOMRect): Omit<DOMRect, 'toJSON'> {
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  const { left, right, width } = line;
  return { x: left, y: top, left, right, width, top, bottom, height: bottom - top };
}

/**
 * Puts a tooltip beside a mark: under its last line, above its first, else beside it, never over it. It is made less high where
 * the window has no room. `at` is the point the reader showed, which tells the line of a mark that has several.
 */
export async function placeBeside(
  tip: HTMLElement,
  boxes: readonly DOMRect[],
  element: Element | null,
  at: { x: number; y: number } | null,
): Promise<Box | null> {
  const line = boxes.find((box) => at && at.y >= box.top && at.y <= box.bottom && at.x >= box.left) ?? boxes[0];
  if (!line) return null;
  const { first, others, isRightToLeft } = placements(element);
  tip.style.removeProperty('--room');
  const { x, y } = await computePosition({ getBoundingClientRect: () => around(boxes, line) }, tip, {
    strategy: 'fixed',
    placement: first,
    platform: { ...platform, isRTL: () => isRightToLeft },
    middleware: [
      offset(GAP),
      flip({ fallbackPlacements: others, padding: EDGE, crossAxis: false, fallbackStrategy: 'bestFit' }),
      shift({ padding: EDGE }),
      size({
        padding: EDGE,
        apply: ({ availableHeight }) => {
          tip.style.setProperty('--room', `${Math.max(LEAST_HEIGHT, Math.floor(availableHeight))}px`);
        },
      }),
    ],
  });
  return moveTo(tip, x, y);
}

/** Puts a tooltip that has no mark in sight into the window's upper corner. */
export const placeInCorner = (tip: HTMLElement): Box => moveTo(tip, innerWidth - tip.offsetWidth - 2 * EDGE, 2 * EDGE);

/** Puts a tooltip's upper left corner there, in the window's pixels, and says where it is now. */
export function moveTo(tip: HTMLElement, x: number, y: number): Box {
  tip.style.left = `${Math.round(x)}px`;
  tip.style.top = `${Math.round(y)}px`;
  const { left, top, right, bottom } = tip.getBoundingClientRect();
  return { left, top, right, bottom };
}
