import { moveTo } from './place.ts';

/** So many pixels of a tooltip stay in the window. */
const LEFT_IN = 40;

/** Where a tooltip stood when it was taken. */
export interface Grab {
  readonly left: number;
  readonly top: number;
}

/** Moves a tooltip so many pixels from where it was taken, as far as its head stays in the window. */
export function dragTo(tip: HTMLElement, { left, top }: Grab, x: number, y: number): void {
  moveTo(
    tip,
    Math.min(Math.max(left + x, LEFT_IN - tip.offsetWidth), innerWidth - LEFT_IN),
    Math.min(Math.max(top + y, 0), innerHeight - LEFT_IN),
  );
}
