import { TokenKind, type Tokens } from '../text/tokens.ts';
import { type WordClass, wordClass } from '../text/vocabulary.ts';
import {
  AFTER_METAL,
  ALLOYED,
  COMMON_METALS,
  JOINED,
  LOOSE_SYMBOLS,
  type Metal,
  MOVED,
  NAME_TAILS,
  NEEDS,
  type Need,
  OPENING_WORDS,
  type Rule,
  SUBSTANCES,
  TOLD_OF_GOODS,
  TRADED,
} from './data/ambiguous.ts';
import type { Candidate } from './find-terms.ts';
import { mayBeHouse, standsAsHouse } from './house.ts';

const OXIDE = new Set('oxide oxides'.split(' '));
const GOODS = new Set(
  `${TRADED} oxides metals alloy alloys content carbonate grade grades assays magnet magnets shortage shortages`.split(
    ' ',
  ),
);
const LIST_MARKS = new Set([',', '/', 'and', '&', '+', 'or']);
const FIELD = new Set(['element', 'group', 'compound', 'ore', 'product', 'critical-mineral']);

/** Kinds of terms that are of rare earths and their magnets alone, and who deals in them. */
const OF_RARE_EARTHS = new Set(['element', 'group', 'compound', 'ore', 'product', 'site', 'organisation']);
/** Bodies that count all minerals. */
const OF_ALL_MINERALS = new Set(['usgs', 'iea', 'benchmark', 'smm']);
const MAGNETS = wordClass((word) => /^magnet(?:s|ics)?$/.test(word));

const CHINA = wordClass((word) => /^(?:china|beijing)(?:'s)?$|^chinese$/.test(word));

const EXCHANGE = wordClass((word) => /^(?:lme|shfe|comex|exchange)$/.test(word));

const isSymbol = ({ form }: Candidate) =>
  form.ambiguous &&
  form.written.length <= 3 &&
  (form.category === 'element' || form.category === 'critical-mineral') &&
  form.written !== form.written.toLowerCase();

/** What a text as a whole says for its ambiguous forms. */
interface Whole {
  /** Terms that stand in it in a clear form. */
  readonly clear: ReadonlySet<string>;
  /** Metals, so named, that stand in it. */
  readonly metals: ReadonlySet<string>;
  readonly speaksOfField: boolean;
  /** Whether rare earths, what is made of them or where they are mined are spoken of. */
  readonly speaksOfRareEarths: boolean;
  readonly speaksOfChina: boolean;
  readonly speaksOfWashington: boolean;
  /** Whether an exchange for metals is named. */
  readonly speaksOfExchange: boolean;
  /** Common words that name a metal somewhere in it beyond doubt. */
  readonly sureMetals: ReadonlySet<string>;
  /** Whether it is English: in other languages "Ce", "La" or "Es" are words. */
  readonly isEnglish: boolean;
  /** Where a symbol of an element starts, by token. */
  readonly symbols: ReadonlySet<number>;
}

const WASHINGTON = wordClass((word) => /^(?:pentagon|congress|washington|trump|biden|u\.?s\.?|dod)(?:'s)?$/.test(word));

const holdsAny = ({ vocabulary, id, length }: Tokens, cls: WordClass) => vocabulary.firstOf(id, 0, length, cls) >= 0;

/** "the LME", "the Metal Exchange". */
function namesExchange({ vocabulary, id, length, lower }: Tokens): boolean {
  const next = (from: number) => vocabulary.firstOf(id, from, length, EXCHANGE);
  for (let at = next(0); at >= 0; at = next(at + 1))
    if (lower[at] !== 'exchange' || lower[at - 1] === 'metal') return true;
  return false;
}

function readWhole(tokens: Tokens, places: readonly Candidate[][], isEnglish: boolean): Whole {
  const clear = new Set<string>();
  const symbols = new Set<number>();
  const sureMetals = new Set<string>();
  let speaksOfField = false;
  let speaksOfRareEarths = holdsAny(tokens, MAGNETS);
  for (const candidates of places) {
    for (const candidate of candidates) {
      if (isSymbol(candidate)) symbols.add(candidate.from);
      else if (COMMON_METALS[candidate.form.written] && toldBeside(tokens, candidate))
        sureMetals.add(candidate.form.written);
      if (candidate.form.ambiguous) continue;
      clear.add(candidate.form.term);
      speaksOfField ||= FIELD.has(candidate.form.category);
      speaksOfRareEarths ||= OF_RARE_EARTHS.has(candidate.form.category) && !OF_ALL_MINERALS.has(candidate.form.term);
    }
  }
  return {
    clear,
    metals: new Set([...clear, 'gold', 'steel', 'tin', 'lead', 'silver', 'iron']),
    isEnglish,
    symbols,
    speaksOfField,
    speaksOfRareEarths,
    speaksOfChina: holdsAny(tokens, CHINA),
    speaksOfWashington: holdsAny(tokens, WASHINGTON),
    speaksOfExchange: namesExchange(tokens),
    sureMetals,
  };
}

/** Whether a list of symbols goes on to the left or the right: "Nd, Pr and Dy". */
function inSymbolList(tokens: Tokens, whole: Whole, { from, to, form }: Candidate): boolean {
  const firm = (at: number) => whole.symbols.has(at) && !LOOSE_SYMBOLS.has(tokens.lower[at] as string);
  const other = (at: number) => whole.symbols.has(at) && tokens.lower[at] !== form.written.toLowerCase();
  const goesOn = (step: 1 | -1) => {
    let at = step === 1 ? to : from - 1;
    let marks = 0;
    while (marks < 2 && LIST_MARKS.has(tokens.lower[at] ?? '')) {
      at += step;
      marks++;
    }
    if (marks === 0 || !other(at)) return false;
    if (firm(at) || !LOOSE_SYMBOLS.has(form.written.toLowerCase())) return true;
    const opens = OPENING_WORDS.has(form.written.toLowerCase()) || OPENING_WORDS.has(tokens.lower[at] as string);
    return !opens && whole.speaksOfField;
  };
  return goesOn(1) || goesOn(-1);
}

/** "neodymium (Nd)" or "Nd (neodymium)". */
function isGlossed(tokens: Tokens, places: ReadonlyMap<number, Candidate>, { from, to, form }: Candidate): boolean {
  const sameTerm = (at: number) => places.get(at)?.form.term === form.term;
  if (tokens.lower[from - 1] === '(' && tokens.lower[to] === ')') return sameTerm(from - 2);
  return tokens.lower[to] === '(' && sameTerm(to + 1) && tokens.lower[to + 2] === ')';
}

function hasPrice(tokens: Tokens, to: number): boolean {
  for (let at = to; at < to + 4 && at < tokens.length; at++) {
    if (tokens.kind[at] === TokenKind.break) return false;
    if ('$€£¥'.includes(tokens.lower[at] as string)) return true;
  }
  return false;
}

/** "1.2% Cu", "35 g/t Ag", "800 mg/L Li", "30 g of Dy": how much of an element there is, but for words that begin sentences. */
function isGraded(tokens: Tokens, { from, form }: Candidate): boolean {
  if (OPENING_WORDS.has(form.written.toLowerCase())) return false;
  const { lower, kind } = tokens;
  const unit = lower[from - 1] ?? '';
  if (unit === 'of') return MASSES.has(lower[from - 2] ?? '') && kind[from - 3] === TokenKind.number;
  const isRate = lower[from - 2] === '/' && PARTS.has(lower[from - 3] ?? '');
  return (isRate || GRADES.has(unit)) && kind[isRate ? from - 4 : from - 2] === TokenKind.number;
}
const GRADES = new Set(['%', 'pct', 'ppm', 'ppb']);
const PARTS = new Set(['g', 'mg', 'kg', 'lb', 'oz']);
const MASSES = new Set(
  'mg g gram grams kg kilo kilos kilogram kilograms t ton tons tonne tonnes oz ounces lb pounds'.split(' '),
);

/** An abbreviation of capitals, and no symbol. */
const isAbbreviation = ({ form }: Candidate) => form.written.length > 2 && form.written === form.written.toUpperCase();

/** "up 24% Y/Y", "fell Y-o-Y", "Q/Q": the letters of a comparison. */
function comparesTimes({ lower }: Tokens, { from, to }: Candidate): boolean {
  const [before, after] = [lower[from - 1] ?? '', lower[to] ?? ''];
  if ((after === '/' && lower[to + 1] === lower[from]) || (before === '/' && lower[from - 2] === lower[from]))
    return true;
  return after === '-' && (lower[to + 1] === 'o' || lower[to + 1] === 'on');
}

/** "APT prices", "U grades": letters of what is traded or mined. */
const PRICED = new Set(['price', 'prices', 'grade', 'grades']);
/** "LME Ni". */
const ON_EXCHANGE = new Set(['lme', 'shfe', 'comex']);

function supportsSymbol(tokens: Tokens, whole: Whole, places: ReadonlyMap<number, Candidate>, candidate: Candidate) {
  const { from, to, form } = candidate;
  const [before, after] = [tokens.lower[from - 1] ?? '', tokens.lower[to] ?? ''];
  if (isGlossed(tokens, places, candidate) || OXIDE.has(after)) return true;
  if (comparesTimes(tokens, candidate)) return false;
  if (NAME_TAILS.has(after)) return false;
  const joined = after === '-' ? (tokens.lower[to + 1] ?? '') : '';
  if (ALLOYED.has(joined) || (JOINED.has(joined) && whole.speaksOfField)) return true;
  if (inSymbolList(tokens, whole, candidate) || isGraded(tokens, candidate)) return true;
  if (!whole.isEnglish) return false;
  // "APT" where tungsten is spoken of
  if (isAbbreviation(candidate) && whole.clear.has(form.term)) return true;
  if (PRICED.has(after) && !OPENING_WORDS.has(form.written.toLowerCase())) return true;
  if (ON_EXCHANGE.has(before)) return true;
  if (LOOSE_SYMBOLS.has(form.written.toLowerCase()) || tokens.kind[from - 1] === TokenKind.number) return false;
  if (before === '-' || (after === '.' && /^\p{Lu}/u.test(tokens.text.slice(tokens.start[to + 1])))) return false;
  return GOODS.has(after) || hasPrice(tokens, to) || whole.speaksOfField;
}

const EXTREME = /^(?:record|high|low|peak)$/;
const tellsHowFar = (tokens: Tokens, from: number) =>
  [from, from + 1, from + 2].some((at) => tokens.kind[at] === TokenKind.number || EXTREME.test(tokens.lower[at] ?? ''));

const MADE_OF = new Set('with from of contains containing contained contain using uses used'.split(' '));

const OF_GOODS = new Set('of for on'.split(' '));

/** "stocks of lead in warehouses": where goods lie or go, after a word that is a verb's or a noun's beside "lead". */
const STORED = new Set(
  'stocks stockpiles inventories tonnes tons exports imports shipments output production'.split(' '),
);
const LYING = new Set('in from on over'.split(' '));

const NEAR = 8;

function standsNear(tokens: Tokens, from: number, to: number, wanted: ReadonlySet<string>): boolean {
  for (let at = from - NEAR; at < to + NEAR; at++) if (wanted.has(tokens.lower[at] ?? '')) return true;
  return false;
}

/** Whether the words beside "lead" and the like tell that the metal is meant, or that it is not; null where they tell neither. */
function toldBeside(tokens: Tokens, { from, to, form }: Candidate): boolean | null {
  const metal = COMMON_METALS[form.written] as Metal;
  const next = tokens.lower[to] === '-' ? to + 1 : to;
  const [before, after] = [tokens.lower[from - 1] ?? '', tokens.lower[next] ?? ''];
  if (metal.before.has(after)) return tokens.lower[next + 1] !== 'to';
  if (before === 'of' && STORED.has(tokens.lower[from - 2] ?? '') && LYING.has(after)) return true;
  if (metal.notAfter.has(before) || metal.notBefore.has(after)) return false;
  return metal.after.has(before) ? true : null;
}

/** Whether "lead" and the like name the metal: beside words of trade, in a list of metals, or where a text deals in it. */
function supportsMetal(tokens: Tokens, whole: Whole, candidate: Candidate): boolean {
  const { from, to, form } = candidate;
  const metal = COMMON_METALS[form.written];
  if (!metal) return false;
  const told = toldBeside(tokens, candidate);
  if (told !== null) return told;
  const next = tokens.lower[to] === '-' ? to + 1 : to;
  const [before, after] = [tokens.lower[from - 1] ?? '', tokens.lower[next] ?? ''];
  const inTrade = whole.speaksOfField || whole.speaksOfExchange || whole.sureMetals.has(form.written);
  const listed = (at: number) => whole.metals.has(tokens.lower[at] ?? '');
  if ((LIST_MARKS.has(before) && listed(from - 2)) || (LIST_MARKS.has(after) && listed(next + 1))) return true;
  // "Labour's lead fell to 3 points": what somebody has is a lead.
  if (MOVED.has(after) && !before.endsWith("'s") && tellsHowFar(tokens, next + 1)) return true;
  if (OF_GOODS.has(before) && TOLD_OF_GOODS.has(tokens.lower[from - 2] ?? '')) return true;
  if (MADE_OF.has(before) && standsNear(tokens, from, to, SUBSTANCES)) return true;
  if (metal.massNoun && inTrade && (AFTER_METAL.has(after) || after === '\n' || after === '')) return true;
  return before === 'of' && inTrade && tokens.kind[from - 2] === TokenKind.word;
}

function meets(need: Need, whole: Whole, term: string): boolean {
  if (need === 'long-form') return whole.clear.has(term);
  if (need === 'china') return whole.speaksOfChina;
  if (need === 'china-or-field') return whole.speaksOfChina || whole.speaksOfField;
  if (need === 'washington') return whole.clear.has(term) || whole.speaksOfWashington;
  if (need === 'washington-or-field') return whole.speaksOfWashington || whole.speaksOfField;
  if (need === 'none') return true;
  return speaksOfTrade(whole);
}

/** Whether the trade in critical minerals is spoken of: one of them, its products, its mines, its houses. */
const speaksOfTrade = (whole: Whole) => whole.speaksOfField || whole.speaksOfRareEarths;

/** Whether a form has what its rule, or the other that would do, asks of the words beside it and of the text. */
function fits(rule: Rule, tokens: Tokens, whole: Whole, candidate: Candidate): boolean {
  return asks(rule, tokens, whole, candidate) || (rule.or !== undefined && fits(rule.or, tokens, whole, candidate));
}

function asks(rule: Rule, tokens: Tokens, whole: Whole, { from, to, form }: Candidate): boolean {
  const [before, after] = [tokens.lower[from - 1] ?? '', tokens.lower[to] ?? ''];
  if (rule.notAfter?.has(before) || rule.notBefore?.has(after)) return false;
  if (rule.after && !rule.after.has(before)) return false;
  if (rule.near && !standsNear(tokens, from, to, rule.near)) return false;
  return meets(rule.need, whole, form.term);
}

/** The houses of which a short name stands as a company's, in a text that speaks of its trade. */
function housesActing(tokens: Tokens, whole: Whole, found: readonly Candidate[][]): ReadonlySet<string> {
  const houses = new Set<string>();
  for (const { form, from, to } of found.flat()) {
    const trade = form.ambiguous ? NEEDS[form.written]?.trade : undefined;
    const isSpokenOf = trade === 'rare-earths' ? whole.speaksOfRareEarths : trade === 'field' && speaksOfTrade(whole);
    if (isSpokenOf && standsAsHouse(tokens, from, to)) houses.add(form.term);
  }
  return houses;
}

/** A test of whether an ambiguous form has the support of what stands around it. */
export function createSupport(
  tokens: Tokens,
  found: readonly Candidate[][],
  isEnglish: boolean,
): (candidate: Candidate) => boolean {
  const whole = readWhole(tokens, found, isEnglish);
  const places = new Map(found.map((candidates) => [(candidates[0] as Candidate).from, candidates[0] as Candidate]));
  const houses = housesActing(tokens, whole, found);
  return (candidate) => {
    const { form, from, to } = candidate;
    const rule = NEEDS[form.written];
    if (!rule && isSymbol(candidate)) return supportsSymbol(tokens, whole, places, candidate);
    if (COMMON_METALS[form.written]) return supportsMetal(tokens, whole, candidate);
    if (!rule) return speaksOfTrade(whole);
    if (houses.has(form.term) && mayBeHouse(tokens, from, to)) return true;
    return fits(rule, tokens, whole, candidate);
  };
}
