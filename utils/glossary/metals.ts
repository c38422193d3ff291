import { isCapital, TokenKind, type Tokens, touchesPrevious } from '../text/tokens.ts';
import {
  AFTER_METAL,
  ALLOYED,
  COMMON_METALS,
  HOLDS_SUBSTANCES,
  MASSES,
  type Metal,
  MOVED,
  SUBSTANCES,
  TOLD_OF_GOODS,
  TRADED,
} from './data/ambiguous.ts';
import { DETERMINERS } from './data/house-words.ts';
import type { Candidate } from './find-terms.ts';
import { standsNear } from './position.ts';
import type { Whole } from './whole.ts';

const LIST_MARKS = new Set([',', '/', 'and', '&', '+', 'or', '-']);
const EXTREME = /^(?:records?|high|highs|low|lows|peak|multi|two|three|four|five|six|seven|eight|nine|ten)$/;
const tellsHowFar = ({ kind, lower }: Tokens, from: number) =>
  [from, from + 1, from + 2].some((at) => kind[at] === TokenKind.number || EXTREME.test(lower[at] ?? ''));

const MADE_OF = new Set('with from of contains containing contained contain using uses used'.split(' '));
const OF_GOODS = new Set('of for on in'.split(' '));
/** "stocks of lead in warehouses", "demand for lead from carmakers": words that after "lead" are else a verb's or a noun's. */
const LYING = new Set('in from on over'.split(' '));
/** "tin's rally", "silver's industrial uses". */
const MARKET = new Set(
  `${TRADED} rally fortunes gains gain rise rises fall falls decline declines slump surge retreat rebound advance losses move moves run outlook prospects performance premium discount use uses role toxicity biggest largest main industrial`.split(
    ' ',
  ),
);
const CURRENCY = new Set(['$', '€', '£', '¥', 'us', 'a', 'c']);
const MAX_TO_HOLDER = 5;

/** "lead in the drinking water": what is found in what people take in. */
function liesInSubstance({ lower }: Tokens, to: number): boolean {
  if (lower[to] !== 'in') return false;
  return lower.slice(to + 1, to + 1 + MAX_TO_HOLDER).some((word) => HOLDS_SUBSTANCES.has(word));
}

/** "lead $2,010", "Lead | 2,010": the name with its price. */
function isPriced(tokens: Tokens, from: number, to: number): boolean {
  const { lower, kind } = tokens;
  const sign = lower[lower[to] === ':' || lower[to] === 'at' ? to + 1 : to] ?? '';
  if (CURRENCY.has(sign))
    return '$€£¥'.includes(sign) || (sign === lower[to] && lower[to + 1] === '$' && touchesPrevious(tokens, to + 1));
  const opensCell = from === 0 || lower[from - 1] === '|' || kind[from - 1] === TokenKind.break;
  return opensCell && sign === '|' && (kind[to + 1] === TokenKind.number || '$€£¥'.includes(lower[to + 1] ?? ' '));
}

/** Whether the words beside "lead" and the like tell that the metal is meant, or that it is not; null where they tell neither. */
export function toldBeside(tokens: Tokens, { from, to, form }: Candidate): boolean | null {
  const metal = COMMON_METALS[form.written] as Metal;
  const next = tokens.lower[to] === '-' ? to + 1 : to;
  const [before, after] = [tokens.lower[from - 1] ?? '', tokens.lower[next] ?? ''];
  if (metal.before.has(after)) return tokens.lower[next + 1] !== 'to';
  if ((isPriced(tokens, from, to) && !standsInName(tokens, from, to)) || (next > to && ALLOYED.has(after))) return true;
  const told = tokens.lower[from - 2] ?? '';
  if (OF_GOODS.has(before) && (MASSES.has(told) || (TOLD_OF_GOODS.has(told) && LYING.has(after)))) return true;
  if (metal.notAfter.has(before)) return false;
  if (liesInSubstance(tokens, to)) return true;
  if (metal.notBefore.has(after)) return false;
  return metal.after.has(before) ? true : null;
}

/** "an old tin". */
const hasArticle = ({ lower }: Tokens, from: number) =>
  lower.slice(Math.max(0, from - MAX_TO_ARTICLE), from).some((word) => DETERMINERS.has(word));
const MAX_TO_ARTICLE = 2;
const COPULA = new Set(['is', 'was', 'has']);

/** "Nate Silver", "Tin Tin": a capital beside another, and not in a headline where a move follows. */
function standsInName(tokens: Tokens, from: number, to: number): boolean {
  if (!isCapital(tokens, from)) return false;
  const after = tokens.lower[to] ?? '';
  return isCapital(tokens, from - 1) || (isCapital(tokens, to) && !MOVED.has(after) && !AFTER_METAL.has(after));
}

/** Whether "lead" and the like name the metal: beside words of trade, in a list of metals, or where a text deals in it. */
export function supportsMetal(tokens: Tokens, whole: Whole, candidate: Candidate): boolean {
  const { from, to, form } = candidate;
  const metal = COMMON_METALS[form.written] as Metal;
  const told = toldBeside(tokens, candidate);
  if (told !== null) return told;
  const next = tokens.lower[to] === '-' ? to + 1 : to;
  const [before, after] = [tokens.lower[from - 1] ?? '', tokens.lower[next] ?? ''];
  const isBare = metal.inAnyText && !hasArticle(tokens, from);
  const inTrade = whole.speaksOfField || whole.speaksOfExchange || whole.sureMetals.has(form.written);
  const listed = (at: number) => whole.metals.has(tokens.lower[at] ?? '');
  const joins = (mark: number, at: number) => LIST_MARKS.has(tokens.lower[mark] ?? '') && listed(at);
  if (joins(from - 1, from - 2) || joins(to, to + 1)) return true;
  // "Labour's lead fell to 3 points": what somebody has is a lead.
  if (MOVED.has(after) && !before.endsWith("'s") && tellsHowFar(tokens, next + 1)) return true;
  if (OF_GOODS.has(before) && TOLD_OF_GOODS.has(tokens.lower[from - 2] ?? '')) return true;
  if (MADE_OF.has(before) && standsNear(tokens, from, to, SUBSTANCES)) return true;
  if (standsInName(tokens, from, to)) return false;
  if (isBare && !isCapital(tokens, from)) return true;
  if (isCapital(tokens, from) && COPULA.has(after) && (inTrade || whole.speaksOfMatter)) return true;
  if ((tokens.lower[to - 1] as string).endsWith("'s") && MARKET.has(after)) return true;
  if (metal.massNoun && inTrade && (AFTER_METAL.has(after) || MOVED.has(after) || after === '\n' || after === ''))
    return true;
  return before === 'of' && inTrade && tokens.kind[from - 2] === TokenKind.word;
}
