import type { FromFace } from '../../utils/page/face.ts';

const CONTROLS = 'button, a, input, textarea, select';

/**
 * A point that stays where it is while the frame moves below it: in the page's window, or, where the page is out of reach (Firefox,
 * whose screen has the window's pixels), on the screen.
 */
function pointOf({ clientX, clientY, screenX, screenY, view }: PointerEvent): { x: number; y: number } {
  const corner = view?.frameElement?.getBoundingClientRect();
  return corner ? { x: corner.x + clientX, y: corner.y + clientY } : { x: screenX, y: screenY };
}

/** Tells how far a tooltip that is pinned is dragged by its head. */
export function listenToDrags(face: Document, isPinned: () => boolean, tell: (told: FromFace) => void): void {
  face.addEventListener('pointerdown', (event) => {
    const target = event.target as Element;
    const head = target.closest<HTMLElement>('.tip-h');
    if (!event.isTrusted || event.button !== 0 || !isPinned() || !head || target.closest(CONTROLS)) return;
    const end = new AbortController();
    const from = pointOf(event);
    head.setPointerCapture(event.pointerId);
    tell({ type: 'grab' });
    const move = (moved: PointerEvent) => {
      const { x, y } = pointOf(moved);
      tell({ type: 'drag', x: x - from.x, y: y - from.y });
    };
    head.addEventListener('pointermove', move, { signal: end.signal });
    for (const type of ['pointerup', 'pointercancel', 'lostpointercapture'] as const) {
      head.addEventListener(type, () => end.abort(), { signal: end.signal });
    }
    event.preventDefault();
  });
}
