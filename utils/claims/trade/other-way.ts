import type { Measure } from '../claim.ts';
import type { Context, Draft } from '../draft.ts';
import { words } from '../words/word-class.ts';

/** What says that a figure is of all there is, whoever it is traded with. */
export const WHOLE = words('total overall altogether all worldwide whole');

const FLOWS: ReadonlySet<Measure> = new Set(['exports', 'imports']);
const AND = words('and while but');
/** "Peru's imports from Chile fell 5%, while exports rose 9%": the trade of the same two the other way, where nobody else is named. */
export const isOtherWay = (
  { scene, view, spot }: Context,
  kin: Draft,
  measure: Measure,
  place: string | null,
): boolean =>
  kin.measure !== measure &&
  FLOWS.has(kin.measure) &&
  FLOWS.has(measure) &&
  (place === null || kin.place === place) &&
  scene.first(kin.spot.to, spot.from, AND) >= 0 &&
  scene.first(view.from, view.to, WHOLE) < 0 &&
  !view.places.some(({ from }) => from >= kin.spot.to);

const TRADE_WITH = words('trade surplus deficit balance gap');
const MAX_TRADE = 2;
/** "In trade with Chile the surplus fell. Exports rose 5%": with whom the sentence before told of all trade, where this one names nobody. */
export function otherOfTradeBefore({ scene, view }: Context, measure: Measure): string | null {
  if (!FLOWS.has(measure) || !scene.follows(view.index) || view.places.length > 0) return null;
  const other = scene
    .view(view.index - 1)
    ?.places.find(
      ({ id, role, from }) =>
        id !== 'world' && role === 'with' && scene.last(from - MAX_TRADE - 1, from, TRADE_WITH) >= 0,
    );
  return other?.id ?? null;
}

/** That other side, where this sentence does not tell of all there is. */
export const tradedWith = (c: Context, measure: Measure): string | null =>
  c.scene.first(c.view.from, c.spot.to, WHOLE) < 0 ? otherOfTradeBefore(c, measure) : null;
