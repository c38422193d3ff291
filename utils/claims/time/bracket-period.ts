import type { Context, Draft } from '../draft.ts';
import { isIn, isPast, type Periods } from './period-kinds.ts';
import type { Time } from './time-text.ts';
import { isUsable } from './time-use.ts';

/** "fell in April (-4%)": the time right before the bracket that a figure opens, where it names none itself. */
function timeBeforeBracket({ scene, spot, view }: Context): Time | null {
  if (scene.base[spot.from - 1] !== '(') return null;
  if (view.times.some((time) => isUsable(time) && isIn(time, spot.to, spot.to + 3))) return null;
  return view.times.find(({ to }) => to === spot.from - 1) ?? null;
}

/** "310 t, up from 280 t in May 2023 (+11%)": the period of the value that the one before the bracket is compared with. */
const periodOfCompared = ({ main, sibling }: Context): string | null =>
  sibling && isPast(sibling) && sibling !== main && main?.unit === sibling.unit ? main.period : null;

/** The time right before the bracket that a figure opens; `periodOf` tells what a time makes of the figure. */
export function fromBeforeBracket(
  c: Context,
  draft: Draft,
  periods: Periods,
  periodOf: (time: Time) => string | null,
): void {
  const time = timeBeforeBracket(c);
  // "4% above the June quarter (310 t)": what it was then.
  if (time?.period && time.reference) periods.add(time.period, 45, 'own');
  else if (time && draft.kind === 'change') periods.add(periodOfCompared(c) ?? periodOf(time), 39, 'own');
}
