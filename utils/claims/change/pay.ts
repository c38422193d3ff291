import type { Context } from '../draft.ts';
import { words } from '../words/word-class.ts';

const SIDES = words(
  'union unions employers workers strikers staff pilots dockworkers teachers nurses miners management',
);
const BARGAINING = words(
  'offer offers offered offering want wants wanted demand demands demanded demanding ask asks asked asking seek seeks sought proposed accepted rejected',
);
const OF_PAY = words('pay wages wage salaries salary earnings');
const MORE = words('more higher extra');
const REACH = 6;

/** "The union wants 14% more pay", "the employers have offered 10.5%": by how much pay is to rise. */
export function isPayOffer({ scene, spot, view, clauseFrom, sibling }: Context): boolean {
  if (spot.quantity.form !== 'percent' || scene.base[spot.to] === 'of') return false;
  const offer = scene.last(clauseFrom, spot.from, BARGAINING);
  if (offer < 0 || spot.from - offer > REACH) return false;
  const beside = sibling?.evidence.measure.winner()?.why.includes('an offer of pay') ?? false;
  const more = scene.is(spot.to, MORE) && scene.is(spot.to + 1, OF_PAY);
  if (beside || more) return true;
  if (scene.first(view.from, spot.from, SIDES) < 0) return false;
  const pay = scene.first(view.from, Math.min(view.to, spot.to + REACH), OF_PAY) >= 0;
  return pay || scene.is(spot.from - 1, BARGAINING) || /^(?:to|for)$/.test(scene.base[spot.from - 1] ?? '');
}
