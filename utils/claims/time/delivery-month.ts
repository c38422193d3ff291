import { isOfClass, type Tokens } from '../../text/tokens.ts';
import { TRADED, TRADING_VERBS } from '../data/trading-words.ts';
import { tagged } from '../rule.ts';
import { Tag } from '../words/tags.ts';
import { anyOf, words, wordsOf } from '../words/word-class.ts';
import type { TimeText } from './time-text.ts';

/** Words of the names that traded goods have. */
const GOODS = anyOf(
  wordsOf(TRADED),
  words(
    'west texas intermediate light sweet natural heating soybean soyoil soymeal palm arabica robusta raw live feeder cattle hog hogs lumber canola rapeseed oats rice barley maize milk juice coal ore uranium copper nickel aluminium aluminum zinc tin gasoline diesel gasoil',
  ),
);
const PAPERS = words('futures contract contracts delivery');
const MOVES = anyOf(tagged(Tag.changeVerb), wordsOf(TRADING_VERBS));
const LEADS = words('in during since by until from of for last this next');
const MAX_GOODS = 4;

/** "Chicago wheat", "light crude": goods that no preposition stands before, as in "sales of wheat for May fell". */
function isContractFor(tokens: Tokens, base: readonly string[], last: number): boolean {
  let from = last;
  while (from > last - MAX_GOODS && isOfClass(tokens, from, GOODS)) from--;
  return from < last && !/^(?:of|for|in|on|to|with|from)$/.test(base[from] ?? '');
}

/** Whether a month that ends before token `to` is that in which goods are to be handed over: "for May delivery", "May Brent crude fell", "wheat for May closed", "May copper futures". */
export function isDeliveryMonth({ base, tokens }: TimeText, at: number, to: number): boolean {
  if (base[to] === 'delivery') return true;
  if (base[at - 1] === 'for') return isContractFor(tokens, base, at - 2) && isOfClass(tokens, to, MOVES);
  if (isOfClass(tokens, at - 1, LEADS)) return false;
  let end = to;
  while (end < to + MAX_GOODS && isOfClass(tokens, end, GOODS) && !isOfClass(tokens, end, PAPERS)) end++;
  if (isOfClass(tokens, end, PAPERS)) return end > to || base[end] === 'futures' || base[at - 1] === 'active';
  return end > to && (isOfClass(tokens, end, MOVES) || (base[end] === 'on' && base[end + 1] === 'the'));
}
