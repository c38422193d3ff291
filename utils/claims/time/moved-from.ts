import type { Draft } from '../draft.ts';
import type { Scene, View } from '../scene/scene.ts';
import { baselineBetween, periodMovedFrom } from './baseline.ts';
import { grainOf } from './calendar.ts';
import { isPast } from './period-kinds.ts';

const REACH = 4;

/** A value with the earlier one it moved from or is held against. */
interface Pair {
  readonly past: Draft;
  readonly value: Draft;
}

const VALUES = new Set(['final', 'level']);
/** The pairs of a sentence whose earlier value tells no time, and the later one does. */
function* undatedPairs(drafts: readonly Draft[]): Generator<Pair> {
  for (const [at, past] of drafts.entries()) {
    if (!isPast(past) || past.kind !== 'amount' || past.period !== null || past.modality === 'forecast') continue;
    const [left, right] = [drafts[at - 1], drafts[at + 1]];
    const value = [left, past.slot === 'initial' ? right : undefined].find((one) => one && VALUES.has(one.slot));
    if (value?.period && value.unit === past.unit && value.measure === past.measure) yield { past, value };
  }
}

/** "Zinc came to 900 t, up from 850 in the March quarter. Lead rose to 300 from 280": when the last pair told was that led to the same time. */
function asInPairBefore({ past, value }: Pair, view: View, told: readonly Draft[]): string | null {
  const last = told.findLast(({ slot, period }) => slot === past.slot && period !== null);
  if (!last?.period || view.index - last.view.index > REACH || grainOf(last.period) === 'day') return null;
  const isOfSameTime = told.some(
    (one) => one.view.index === last.view.index && one.unit === last.unit && one.period === value.period,
  );
  return isOfSameTime && baselineBetween(value.period, last.period) !== null ? last.period : null;
}

/**
 * Dates the values that something moved from or is held against where they tell no time of their own: by how the two are
 * compared ("rose from $31 to $36 quarter-on-quarter"), else as the pair told before.
 */
export function movedFrom(scene: Scene, view: View, drafts: readonly Draft[], before: readonly Draft[]): void {
  if (drafts.some(({ slot }) => slot === 'difference')) return;
  for (const { past, value } of undatedPairs(drafts)) {
    const isMove = past.slot === 'initial' && value.slot === 'final';
    const end = Math.max(past.spot.to, value.spot.to);
    const compared = isMove ? periodMovedFrom(scene, view, end, value.period as string) : null;
    const told = [...before, ...drafts.slice(0, drafts.indexOf(past))];
    past.period = compared ?? asInPairBefore({ past, value }, view, told);
  }
}
