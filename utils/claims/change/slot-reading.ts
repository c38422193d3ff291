import type { Direction } from '../claim.ts';
import { PACE, YEARLY } from '../data/change-words.ts';
import type { Context, Slot } from '../draft.ts';
import { Tag } from '../words/tags.ts';
import { words } from '../words/word-class.ts';

/** What a number does in a statement of change. */
export interface SlotReading {
  readonly slot: Slot;
  readonly direction: Direction | null;
  /** From 0 to 10: how plainly the words say so. */
  readonly strength: number;
  /** Whether it tells how two things differ, and no change. */
  readonly compared?: boolean;
}

export const LEVEL: SlotReading = { slot: 'level', direction: null, strength: 0 };
/** A part or percentage, not an amount. */
export const isPart = ({ spot: { quantity } }: Context): boolean =>
  quantity.form === 'percent' || quantity.form === 'points' || quantity.form === 'fraction';

/** What may stand between a word of change and its number. */
export const SKIPPED_LEFT = words(
  `${YEARLY} ${PACE} by a an another further additional just even again also some about roughly nearly almost around over the its their about whopping astonishing staggering stunning impressive remarkable hefty mere positive record daily limit massive huge modest slight as much many of more than another still back full estimated total combined net real at average compound compounded only factor`,
);

/** The direction of a word of change by its bits. */
export const sign = (bits: number): Direction | null =>
  (bits & Tag.up) !== 0 && (bits & Tag.down) === 0 ? 'up' : (bits & Tag.down) !== 0 ? 'down' : null;
