import { Ballot } from '../ballot.ts';
import type { Measure } from '../claim.ts';
import type { Context } from '../draft.ts';
import type { Mention } from '../names/mention.ts';
import { formerOrLatter } from '../names/name-order.ts';
import { tradeSpokenOf } from '../trade/trade-partner.ts';
import { words } from '../words/word-class.ts';
import { isGeneric } from './generic.ts';
import { spokenFor } from './official.ts';
import { isPriceOfGoods, isTradedGood, moneyOf } from './own-subject.ts';
import { fromAnaphors, fromDiscourse } from './place-discourse.ts';
import { fromMentions } from './place-mentions.ts';
import { fromMoney } from './place-money.ts';
import { fromKindOfQuantity } from './placeless.ts';
import { isWholeMarket } from './whole-market.ts';

const FUTURES = words('futures contract contracts');
/** "Cocoa futures", "16 cents a pound": what is dealt in and by what it is dealt. */
const isOnMarket = ({ scene, view, spot }: Context): boolean =>
  /\/(?:kg|t|lb|oz|barrel)$/.test(spot.quantity.unit) || scene.first(view.from, spot.from, FUTURES) >= 0;

/** The place whose figure it is; `partner` is the mention already taken for the other side. */
export function readPlace(
  c: Context,
  measure: Measure,
  material: string | null,
  isShare: boolean,
  partner: Mention | null,
): Ballot<string | null> {
  const ballot = new Ballot<string | null>();
  const percent = c.spot.quantity.unit === '%' || c.spot.quantity.unit === 'pp';
  const besidePrice = c.siblings.some((draft) => draft.measure === 'price' && draft.place === null);
  const tradedGood = measure === 'price' && isTradedGood(c);
  const unnamedPrice = measure === 'price' && material === null;
  const isMacro = unnamedPrice && percent && !besidePrice && !isPriceOfGoods(c) && !tradedGood;
  const ofGoods = material !== null || tradedGood || isPriceOfGoods(c) || isOnMarket(c);
  const own = fromMentions(c, ballot, measure, isShare, partner, ofGoods);
  const generic = isGeneric(c, measure);
  if (!generic) fromAnaphors(c, ballot, measure, partner?.id ?? null);
  const other = formerOrLatter(c, c.view.places);
  if (other) ballot.add(other.id, 14, 'former or latter');
  fromDiscourse(c, ballot, isMacro ? 'supply' : measure, isShare, partner?.id ?? null, own);
  const money = unnamedPrice ? moneyOf(c) : null;
  if (c.sides?.measure === measure) ballot.add(c.sides.place, 16, 'the sides of a trade');
  const ofTrade = partner && tradeSpokenOf(c, [measure]);
  if (ofTrade && measure === 'exports' && partner.role === 'subject' && ofTrade.place !== partner.id)
    ballot.add(ofTrade.place, 12, 'the trade spoken of');
  if (money) ballot.add(money, 14, 'a currency');
  fromMoney(c, ballot, measure, material);
  if (tradedGood) ballot.add(null, 8, 'a traded good');
  if (isWholeMarket(c, measure, isShare, material))
    ballot.add('world', measure === 'market-value' ? 9 : 7, 'a market without a place');
  else if (generic) ballot.add(null, 10, 'a kind of thing');
  const official = spokenFor(c);
  if (official?.place && official.place !== partner?.id) ballot.add(official.place, 10, 'an official speaks for it');
  fromKindOfQuantity(c, ballot, measure, material, isMacro, official !== null);
  return ballot;
}
