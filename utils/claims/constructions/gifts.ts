import { isLargeSum } from '../measure/units.ts';
import { Tag } from '../words/tags.ts';
import { words } from '../words/word-class.ts';
import { before, construction } from './construction.ts';

const GRANTING = words('granted awarded lent loaned allotted');
const GIFTS = words('grant grants loan loans subsidy subsidies');
const WORTH = words('worth');
const [MAX_WHOM, MAX_GIFT] = [4, 9];

const COURTS = words('court courts judge judges jury tribunal arbitrator arbitrators');

/** "was granted €9m by the state", "the state has awarded us €9m". */
const granted = construction(GRANTING, (c, ballot) => {
  const { scene, spot } = c;
  const verb = before(c, GRANTING, Math.max(c.clauseFrom, spot.from - MAX_WHOM));
  if (!isLargeSum(spot.quantity) || verb < 0 || scene.first(c.view.from, c.view.to, COURTS) >= 0) return;
  for (let at = verb + 1; at < spot.from; at++) if (scene.has(at, Tag.preposition | Tag.verb)) return;
  ballot.add('investment', 10, 'money granted');
});

/** "The grant for Tormal is worth €9m". */
const giftWorth = construction(GIFTS, (c, ballot) => {
  const { scene, spot } = c;
  const gift = before(c, GIFTS, Math.max(c.clauseFrom, spot.from - MAX_GIFT));
  if (gift < 0 || !scene.is(spot.from - 1, WORTH) || !isLargeSum(spot.quantity)) return;
  if (!scene.hasFinite(gift, spot.from - 2)) ballot.add('investment', 16, 'what a gift is worth');
});

export const GIVEN = { money: [granted, giftWorth] } as const;
