import type { Context } from '../draft.ts';
import { COMMA } from '../words/word-class.ts';

/** Token indices, end excluded. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

const MAX_WHOLE = 14;
/**
 * The words that open a sentence and say what its shares are of: "Of all zinc mined in 2023, Peru has 11%", "By the survey, of
 * world output, …". Null where none do.
 */
export function wholeInFront({ scene, view, spot }: Context): Stretch | null {
  if (spot.quantity.form !== 'percent') return null;
  const cited = scene.base[view.from] === 'according' ? scene.first(view.from, spot.from, COMMA) : view.from - 1;
  const from = cited + 1;
  if (cited < view.from - 1 || scene.base[from] !== 'of') return null;
  const to = scene.first(from, Math.min(spot.from, from + MAX_WHOLE), COMMA);
  return to < 0 ? null : { from, to };
}
