import type { Context } from '../draft.ts';
import { words } from '../words/word-class.ts';

const LENT = words(
  'loan loans bond bonds notes debenture debentures coupon credit borrowing mortgage mortgages lend lends lent lending borrow borrows borrowed',
);
const AT_OF = words('at of');
/** "a loan of €120m at 4.2%", "bonds with a coupon of 6.5%": what is paid for money lent, a rate with no whole. */
export function isInterestOnLoan({ scene, spot, view }: Context): boolean {
  if (!scene.is(spot.from - 1, AT_OF) || scene.base[spot.to] === 'of') return false;
  const lent = scene.last(view.from, spot.from, LENT);
  return lent >= 0 && (scene.base[spot.from - 1] === 'at' || lent === spot.from - 2);
}
