import type { Context } from '../draft.ts';
import type { Mention } from '../names/mention.ts';
import { words } from '../words/word-class.ts';

const TARGET = words('target targets tp');
const RATING = words('rate rates rated upgrade upgraded upgrades downgrade downgraded downgrades');

/** "a price target of $9 for Tormal", "rates Tormal a buy with a target of $9": whose share a broker expects to cost so much. */
export function isOfPriceTarget({ scene, spot, view, clauseFrom }: Context, { from }: Mention): boolean {
  if (spot.sort !== 'money' || scene.last(clauseFrom, spot.from, TARGET) < 0) return false;
  if (scene.base[from - 1] === 'for') return from >= clauseFrom && from <= spot.to + 1;
  return from > view.from && from < spot.from && scene.is(from - 1, RATING);
}
