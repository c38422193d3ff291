import { moveTo } from './place.ts';

const CONTROLS = 'button, a, input, textarea, select';

/** Moves a pinned tooltip by its head while the pointer is down. False where the press is for something else. */
export function startDrag(event: PointerEvent, tip: HTMLElement): boolean {
  const from = event.target instanceof Element ? event.target : null;
  if (event.button !== 0 || !event.isTrusted || !from?.closest('.tip-h') || from.closest(CONTROLS)) return false;
  const { left, top } = tip.getBoundingClientRect();
  const [grabX, grabY] = [event.clientX - left, event.clientY - top];
  const end = new AbortController();
  tip.setPointerCapture(event.pointerId);
  const move = ({ clientX, clientY }: PointerEvent) => {
    const x = Math.min(Math.max(clientX - grabX, 40 - tip.offsetWidth), innerWidth - 40);
    const y = Math.min(Math.max(clientY - grabY, 0), innerHeight - 40);
    moveTo(tip, x, y);
  };
  tip.addEventListener('pointermove', move, { signal: end.signal });
  for (const type of ['pointerup', 'pointercancel', 'lostpointercapture'] as const) {
    tip.addEventListener(type, () => end.abort(), { signal: end.signal });
  }
  event.preventDefault();
  return true;
}
