import { isCapital, TokenKind, type Tokens, touchesPrevious } from '../text/tokens.ts';
import { AFTER_METAL, ALLOYED, MASSES, MOVED, TOLD_OF_GOODS, TRADED } from './data/ambiguous.ts';
import { DETERMINERS } from './data/house-words.ts';
import {
  AFTER_VERB,
  COLOURS,
  COMMON_METALS,
  DOES,
  GIVES,
  HOLDS_SUBSTANCES,
  MADE_WITH,
  type Metal,
  OF_MATERIAL,
  OF_POISON,
  OF_ROLES,
  PARTS,
  SUBSTANCES,
} from './data/metal-words.ts';
import type { Candidate } from './find-terms.ts';
import { beginsSentence, standsNear } from './position.ts';
import type { Whole } from './whole.ts';

const LIST_MARKS = new Set([',', '/', 'and', '&', '+', 'or', '-', 'to']);
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
const TAKEN = new Set('take takes took taking taken have has had hold holds held lose lost'.split(' '));

/** "lead in the drinking water": what is found in what people take in; not "took the lead in clean air". */
function liesInSubstance({ lower }: Tokens, from: number, to: number): boolean {
  if (!/^(?:in|from)$/.test(lower[to] ?? '') || (lower[from - 1] === 'the' && TAKEN.has(lower[from - 2] ?? '')))
    return false;
  return lower.slice(to + 1, to + 1 + MAX_TO_HOLDER).some((word) => HOLDS_SUBSTANCES.has(word));
}

const MAX_BRACKET = 3;
const MAX_TO_QUOTE = 8;
/** "lead $2,010", "Lead | 2,010": the name with its price. */
function isPriced(tokens: Tokens, from: number, to: number): boolean {
  const { lower, kind } = tokens;
  const at = /^(?::|at)$/.test(lower[to] ?? '') ? to + 1 : to;
  const sign = lower[at] ?? '';
  const bracket = lower[to] === '(' ? lower.indexOf(')', to) : -1;
  if (bracket > to && bracket <= to + MAX_BRACKET) return isPriced(tokens, from, bracket + 1);
  if (CURRENCY.has(sign)) return '$€£¥'.includes(sign) || (lower[at + 1] === '$' && touchesPrevious(tokens, at + 1));
  if (from === 0 && lower[to] === ':' && lower.slice(to, to + MAX_TO_QUOTE).includes('$')) return true;
  const opensCell = from === 0 || lower[from - 1] === '|' || kind[from - 1] === TokenKind.break;
  return opensCell && sign === '|' && (kind[at + 1] === TokenKind.number || '$€£¥'.includes(lower[at + 1] ?? ' '));
}

/** "26 g/t silver", "900 tonnes tin", "a coin of 90% silver": an amount right before. */
function isMeasured({ lower, kind }: Tokens, from: number): boolean {
  const unit = lower[from - 1] ?? '';
  if (unit === '%' || unit === 'percent') return kind[from - 2] === TokenKind.number;
  return MASSES.has(unit) && (kind[from - 2] === TokenKind.number || /^(?:\/|per)$/.test(lower[from - 2] ?? ''));
}

/** Whether the words beside "lead" and the like tell that the metal is meant, or that it is not; null where they tell neither. */
export function toldBeside(tokens: Tokens, { from, to, form }: Candidate): boolean | null {
  const metal = COMMON_METALS[form.written] as Metal;
  if (tokens.lower[from] === `${form.written}s`) return false;
  const next = tokens.lower[to] === '-' ? to + 1 : to;
  const [before, after] = [tokens.lower[from - 1] ?? '', tokens.lower[next] ?? ''];
  if (next > to && (ALLOYED.has(after) || MADE_WITH.has(after))) return true;
  if (metal.before.has(after) || (after === 'service' && LINES.test(tokens.lower[next + 1] ?? '')))
    return metal.massNoun || tokens.lower[next + 1] !== 'to';
  if (isPriced(tokens, from, to) && !standsInName(tokens, from, to)) return true;
  const told = tokens.lower[from - 2] ?? '';
  if (HARDENS.has(after) || (before === 'to' && EXPOSED.has(told))) return true;
  if (OF_GOODS.has(before) && (MASSES.has(told) || (TOLD_OF_GOODS.has(told) && LYING.has(after)))) return true;
  if (liesInSubstance(tokens, from, to)) return true;
  if (metal.notAfter.has(before)) return false;
  if (!metal.massNoun && isTakenUp(tokens, from)) return true;
  if (metal.notBefore.has(after)) return false;
  if (isMeasured(tokens, from) && !hasArticle(tokens, from, MAX_TO_MEASURE)) return true;
  if (isCapital(tokens, from) && isCapital(tokens, to)) return null;
  return metal.after.has(before) ? true : null;
}

/** What a material does, and nobody's lead or tin. */
const HARDENS = new Set('hardens strengthens melts conducts tarnishes corrodes dissolves'.split(' '));
const EXPOSED = new Set(['exposure', 'exposed', 'exposes']);
const LINES = /^(?:line|pipe|connection)s?$/;

/** "an old tin", "a 12-hole tin". */
function hasArticle({ lower, kind }: Tokens, from: number, most = MAX_TO_ARTICLE): boolean {
  for (let at = from - 1, words = 0; at >= 0 && words < most; at--) {
    if (DETERMINERS.has(lower[at] as string)) return true;
    if (lower[at] !== '-' && kind[at] !== TokenKind.number) words++;
  }
  return false;
}
const MAX_TO_ARTICLE = 2;
const MAX_TO_MEASURE = 4;

/** "Nate Silver", "Tin Tin": a capital beside another, and not in a headline where a move follows. */
function standsInName(tokens: Tokens, from: number, to: number): boolean {
  if (!isCapital(tokens, from)) return false;
  const after = tokens.lower[to] ?? '';
  return (
    (isCapital(tokens, from - 1) && !beginsSentence(tokens, from)) ||
    (isCapital(tokens, to) && !MOVED.has(after) && !AFTER_METAL.has(after))
  );
}

/** "black and silver", "grey or silver". */
function isAmongColours({ lower }: Tokens, { from, to }: Candidate): boolean {
  const joins = (mark: number, other: number) => LIST_MARKS.has(lower[mark] ?? '') && COLOURS.has(lower[other] ?? '');
  return joins(from - 1, from - 2) || joins(to, to + 1);
}

/** "the silver/gold spread", "lead-zinc": joined to another metal. */
function isPaired({ lower }: Tokens, { metals }: Whole, { from, to }: Candidate): boolean {
  const joins = (mark: number, other: number) => lower[mark] === '/' && metals.has(lower[other] ?? '');
  return joins(from - 1, from - 2) || joins(to, to + 1);
}

/** Whether another metal stands beside it in a list, figures between them or not: "zinc, lead", "COPPER 9,412, LEAD 1,944". */
function isListed({ lower, kind }: Tokens, whole: Whole, { from, to }: Candidate): boolean {
  const reaches = (start: number, step: 1 | -1): boolean => {
    let marks = 0;
    for (let at = start, gone = 0; gone < MAX_BETWEEN; at += step, gone++) {
      const word = lower[at] ?? '';
      if (LIST_MARKS.has(word)) marks++;
      else if (kind[at] !== TokenKind.number && !CURRENCY.has(word) && word !== '%')
        return marks > 0 && whole.metals.has(word);
    }
    return false;
  };
  return reaches(from - 1, -1) || reaches(to, 1);
}
const MAX_BETWEEN = 5;

const DEGREES = new Set(['also', 'briefly', 'then', 'again', 'finally', 'later', 'has', 'had']);
const CLAUSES = new Set([',', 'and', 'with', 'while', 'as', 'but', 'whereas', 'though']);
/** "with silver last up 0.8%", "lead was little changed", "zinc fell, lead up 1%". */
function stoodAt({ lower, kind }: Tokens, to: number): boolean {
  const at = /^(?:last|is|was|were)$/.test(lower[to] ?? '') ? to + 1 : to;
  if (!/^(?:up|down|flat|little|unchanged|steady)$/.test(lower[at] ?? '')) return false;
  return at > to || kind[at + 1] === TokenKind.number || lower[at + 1] === 'changed';
}

/** "lead fell 1.2%", "Tin also gained ground", "while lead slipped". */
function moves(tokens: Tokens, whole: Whole, { from, to, form }: Candidate): boolean {
  const { lower, kind } = tokens;
  const at = DEGREES.has(lower[to] ?? '') ? to + 1 : to;
  const before = lower[from - 1] ?? '';
  // "Labour's lead fell to 3 points": what somebody has is a lead.
  if (before.endsWith("'s")) return false;
  if (
    stoodAt(tokens, to) &&
    (COMMON_METALS[form.written]?.massNoun || CLAUSES.has(before) || beginsSentence(tokens, from))
  )
    return true;
  // "nickel lost 2% and lead 1%"
  if (CLAUSES.has(before) && kind[to] === TokenKind.number && lower[to + 1] === '%') return isOfTrade(whole);
  if (!MOVED.has(lower[at] ?? '')) return false;
  if (tellsHowFar(tokens, at + 1)) return true;
  if (beginsSentence(tokens, from))
    return !COMMON_METALS[form.written]?.notAlone || isOfTrade(whole) || standsNear(tokens, from, to, PRECIOUS);
  return CLAUSES.has(before) && isOfTrade(whole);
}
const METALS = new Set(['metal', 'metals']);
const PRECIOUS = new Set('gold platinum palladium bullion ounce ounces precious'.split(' '));
const isOfTrade = (whole: Whole) => whole.speaksOfField || whole.speaksOfExchange || whole.speaksOfMatter;

/** "lead's three-month price", "silver's rally". */
function ownsMarket({ lower }: Tokens, to: number): boolean {
  if (!(lower[to - 1] as string).endsWith("'s")) return false;
  return lower.slice(to, to + MAX_TO_PRICE).some((word) => MARKET.has(word));
}
const MAX_TO_PRICE = 4;

const ENDS_NOUN = new Set(
  '" ? ! ( nor out away forward abroad before after during into through because if when until since within under above below near around per'.split(
    ' ',
  ),
);
const closes = ({ lower, length, kind }: Tokens, to: number) =>
  to >= length || kind[to] === TokenKind.break || AFTER_METAL.has(lower[to] ?? '') || ENDS_NOUN.has(lower[to] ?? '');

/** "water picks up lead", "the stove gives off lead". */
const isTakenUp = ({ lower }: Tokens, from: number) => TAKEN_UP.test(`${lower[from - 2]} ${lower[from - 1]}`);
const TAKEN_UP =
  /^(?:(?:pick|soak)(?:s|ed|ing)? up|(?:melt(?:s|ed|ing)?) down|(?:dig|digs|digging|dug) up|(?:give|gives|gave|giving) off)$/;
/** "made without lead", "most of India's lead": a noun without an article, which a lead or a leader would have. */
function isMaterial(tokens: Tokens, { from, to }: Candidate): boolean {
  const { lower } = tokens;
  if (!closes(tokens, to)) return false;
  const [told, before] = [lower[from - 2] ?? '', lower[from - 1] ?? ''];
  if (before.endsWith("'s"))
    return [from - 2, from - 3].some((at) => lower[at] === 'of' && PARTS.has(lower[at - 1] ?? ''));
  if (before === 'all' && told === 'of') return true;
  return GIVES.has(before) || (OF_MATERIAL.has(before) && !OF_ROLES.has(told));
}

/** Whether a colour's or a tin's name stands as a noun of its own: "carried silver from Peru", not "silver hair". */
function standsAlone(tokens: Tokens, metal: Metal, { from, to }: Candidate): boolean {
  const { lower } = tokens;
  if (hasArticle(tokens, from)) return false;
  const opens = beginsSentence(tokens, from);
  if (isCapital(tokens, from) && !opens) return false;
  if (opens && isCapital(tokens, from)) return DOES.has(lower[to] ?? '');
  if (!metal.isOfThings || (!metal.notAlone && OF_MATERIAL.has(lower[from - 1] ?? ''))) return true;
  const goesOn = closes(tokens, to) || DOES.has(lower[to] ?? '') || /.ing$/.test(lower[to] ?? '');
  return goesOn && !metal.notAlone?.has(lower[from - 1] ?? '');
}

/** Whether "lead" and the like name the metal: beside words of trade, in a list of metals, or where a text deals in it. */
export function supportsMetal(tokens: Tokens, whole: Whole, candidate: Candidate): boolean {
  const { from, to, form } = candidate;
  const metal = COMMON_METALS[form.written] as Metal;
  if (isPaired(tokens, whole, candidate)) return true;
  const told = toldBeside(tokens, candidate);
  if (told !== null) return told;
  if (standsNear(tokens, from, to, metal.notNear) || isAmongColours(tokens, candidate)) return false;
  const [before, after] = [tokens.lower[from - 1] ?? '', tokens.lower[to] ?? ''];
  const inTrade = whole.speaksOfField || whole.speaksOfExchange || whole.sureMetals.has(form.written);
  if (isListed(tokens, whole, candidate) || moves(tokens, whole, candidate)) return true;
  if (!metal.massNoun && AFTER_VERB.has(after) && !OF_MATERIAL.has(before) && !GIVES.has(before)) return false;
  if (OF_GOODS.has(before) && TOLD_OF_GOODS.has(tokens.lower[from - 2] ?? '')) return true;
  if (MADE_OF.has(before) && standsNear(tokens, from, to, SUBSTANCES)) return true;
  if (standsInName(tokens, from, to)) return false;
  if (metal.massNoun ? standsAlone(tokens, metal, candidate) : isMaterial(tokens, candidate)) return true;
  if (isCapital(tokens, from) && beginsSentence(tokens, from) && DOES.has(after)) return true;
  if (metal.massNoun && closes(tokens, to) && standsNear(tokens, from, to, METALS) && !hasArticle(tokens, from))
    return true;
  if (ownsMarket(tokens, to) || (before !== 'to' && closes(tokens, to) && standsNear(tokens, from, to, OF_POISON)))
    return true;
  if (metal.massNoun && inTrade && (AFTER_METAL.has(after) || MOVED.has(after) || after === '\n' || after === ''))
    return true;
  return before === 'of' && inTrade && tokens.kind[from - 2] === TokenKind.word;
}
