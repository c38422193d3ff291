import type { Context } from '../draft.ts';
import { anyOf, words } from '../words/word-class.ts';

const LENT = words(
  'loan loans bond bonds notes debenture debentures coupon credit borrowing mortgage mortgages lend lends lent lending borrow borrows borrowed',
);
const AT_OF = words('at of');
const INTEREST = words('interest');
const PAID = words('pay pays paid paying charge charges charged bear bears bore earn earns earned');
const PAYING = anyOf(PAID, LENT);
/** "it pays 7% interest", "a bond that bears 4% interest a year", and not "a 7% interest in the mine" nor "paid $4m for a 7% interest". */
function isInterestPaid({ scene, spot, view }: Context): boolean {
  if (!scene.is(spot.to, INTEREST) || scene.base[spot.to + 1] === 'in') return false;
  const paid = scene.last(view.from, spot.from, PAYING);
  return paid >= 0 && !view.spots.some(({ from, to, sort }) => sort === 'money' && from > paid && to <= spot.from);
}

/** "a loan of €120m at 4.2%", "bonds with a coupon of 6.5%", "it pays 7% interest": what is paid for money lent, a rate with no whole. */
export function isInterestOnLoan(c: Context): boolean {
  const { scene, spot, view } = c;
  if (isInterestPaid(c)) return true;
  if (!scene.is(spot.from - 1, AT_OF) || scene.base[spot.to] === 'of') return false;
  const lent = scene.last(view.from, spot.from, LENT);
  return lent >= 0 && (scene.base[spot.from - 1] === 'at' || lent === spot.from - 2);
}
