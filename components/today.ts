import { ownDay } from '../utils/phrasing/own-day.ts';

/** The day it is by the reader's clock, as ISO writes it. */
export const today = (): string => ownDay(Date.now());

/** Milliseconds between two looks at the clock. */
const LOOK_EVERY = 60_000;

/** Calls `draw` where another day has begun: within a minute, and at once where the page comes into view. */
export function onNewDay(draw: () => void): void {
  let day = today();
  const look = () => {
    if (today() === day) return;
    day = today();
    draw();
  };
  setInterval(look, LOOK_EVERY);
  document.addEventListener('visibilitychange', look);
}
