import type { WordClass } from '../../text/vocabulary.ts';
import type { Ballot } from '../ballot.ts';
import type { SlotReading } from '../change/slot-reading.ts';
import type { Measure } from '../claim.ts';
import type { Context } from '../draft.ts';
import { words } from '../words/word-class.ts';

type Read = (c: Context, ballot: Ballot<Measure>, slot: SlotReading) => void;

/** A way of saying what is measured that takes more than one word: it adds evidence and reads no other's. */
export interface Construction {
  /** The words without one of which it cannot hold: a sentence that has none is spared its reading. Null where no word tells. */
  readonly needs: WordClass | null;
  readonly read: Read;
}

export const construction = (needs: WordClass | null, read: Read): Construction => ({ needs, read });

/** The last word of a class before the number, from a token on; -1 for none. Without `from` inside the number's own words. */
export const before = (c: Context, cls: WordClass, from = c.segmentFrom): number =>
  c.scene.last(from, c.spot.from, cls);

/** The first word of a class among the next `reach` words of the number's own; -1 for none. */
export const after = (c: Context, cls: WordClass, reach: number): number =>
  c.scene.first(c.spot.to, Math.min(c.segmentTo, c.spot.to + reach), cls);

export const saysBefore = (c: Context, cls: WordClass, from = c.segmentFrom) => before(c, cls, from) >= 0;
export const saysAfter = (c: Context, cls: WordClass, reach: number) => after(c, cls, reach) >= 0;

const BUYERS = words(
  'buyers customers smelters refiners refineries mills plants factories traders users clients ports processors makers',
);
const TO = words('to');
/** Whether what a number counts goes to a place: "to Japan", "to buyers in Japan", "to Japanese mills". */
export function goesToPlace(c: Context): boolean {
  if (placeAfter(c, 'to')) return true;
  const { scene, spot, view } = c;
  const at = scene.first(spot.to, Math.min(c.segmentTo, spot.to + 8), BUYERS);
  const to = scene.last(spot.to, at, TO);
  return to >= 0 && at - to <= 3 && view.places.some(({ from }) => from > to && from <= at + 2);
}

/** Whether a place in a role stands after the number, in its own words. */
export const placeAfter = (c: Context, role: string) =>
  c.view.places.some((place) => place.role === role && place.from >= c.spot.to && place.from < c.segmentTo);
