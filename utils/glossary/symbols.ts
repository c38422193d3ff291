import { isCapital, TokenKind, type Tokens, touchesPrevious } from '../text/tokens.ts';
import {
  AFTER_METAL,
  ALLOYED,
  HELD,
  HOSTS,
  JOINED,
  JOINED_BEFORE,
  LOOSE_SYMBOLS,
  MASSES,
  MOVED,
  NAME_TAILS,
  NAMED_BEFORE,
  OPENING_WORDS,
  SHAPES,
  SHORTENED,
  SOLD_AS,
  TOLD_OF_ELEMENT,
  TOLD_OF_GOODS,
  TRADED,
} from './data/ambiguous.ts';
import { PREPOSITIONS } from './data/house-words.ts';
import { PARTS as PARTS_OF } from './data/metal-words.ts';
import type { Candidate } from './find-terms.ts';
import { beginsSentence, standsNear } from './position.ts';
import { isSymbol, speaksOfTrade, type Whole } from './whole.ts';

const GOODS = new Set(`${TRADED} ${SOLD_AS} content grade grades assays magnet magnets shortage shortages`.split(' '));
const FORMS = new Set(SOLD_AS.split(' '));
const OXIDE = new Set(
  'oxide oxides dioxide trioxide pentoxide arsenide nitride phosphide selenide telluride antimonide'.split(' '),
);
/** "APT prices", "U grades": letters of what is traded or mined. */
const PRICED = new Set(['price', 'prices', 'grade', 'grades']);
/** "LME Ni", "spot U". */
const QUOTED = new Set(['lme', 'shfe', 'comex', 'spot', 'contained', 'metallic', 'primary', 'recycled', 'refined']);

const LIST_MARKS = new Set([
  ',',
  ';',
  '/',
  '|',
  '\n',
  'and',
  '&',
  '+',
  'or',
  '-',
  '–',
  ':',
  'from',
  'for',
  'over',
  'versus',
  'vs',
]);
/** What may stand with a number between two members of a list: "La 31%, Ce 12%". */
const SHARES = new Set(['%', 'pct', 'ppm', 'ppb']);
const isFigure = ({ lower, kind }: Tokens, at: number) =>
  kind[at] === TokenKind.number ||
  SHARES.has(lower[at] ?? '') ||
  MASSES.has(lower[at] ?? '') ||
  '$€£¥'.includes(lower[at] ?? ' ');
/** "Ni/Co". */
const PAIRED = new Set(['/', '+']);
/** "Nd, some Pr and traces of Dy": how much of the next member there is. */
const AMOUNTS = new Set('anomalous elevated some little minor trace incl including'.split(' '));
const MAX_BETWEEN = 8;
const MAX_LIST = 4;
/** Elements that are no term of the field: a symbol joined to one of these is a symbol. */
const OTHER_ELEMENTS = new Set('Al Fe Au Pt Pd Cr Cd Hg Na Ca Hf Re Se Ba Sr Cs Rb'.split(' '));
const isElement = ({ text, start, end }: Tokens, at: number) => OTHER_ELEMENTS.has(text.slice(start[at], end[at]));

const speaksOfElements = (whole: Whole) => speaksOfTrade(whole) || whole.speaksOfMatter;
const isLoose = ({ form }: Candidate) => LOOSE_SYMBOLS.has(form.written.toLowerCase());
const mayOpen = ({ form }: Candidate) => OPENING_WORDS.has(form.written.toLowerCase());
/** An abbreviation of capitals, and no symbol. */
const isAbbreviation = ({ form }: Candidate) => form.written.length > 2 && form.written === form.written.toUpperCase();

/** The next word of a list, over marks and shares; -1 where there is none. */
function nextInList(tokens: Tokens, from: number, step: 1 | -1): number {
  let marks = 0;
  for (let at = from, gone = 0; gone <= MAX_BETWEEN; at += step, gone++) {
    if (LIST_MARKS.has(tokens.lower[at] ?? '')) marks++;
    else if (!isFigure(tokens, at) && !AMOUNTS.has(tokens.lower[at] ?? '')) return marks > 0 ? at : -1;
  }
  return -1;
}

/** "La Ce Pr Nd": a row of symbols without marks, one of them at least no word. */
function inRow({ lower }: Tokens, whole: Whole, { from }: Candidate): boolean {
  let [first, last] = [from, from];
  while (whole.symbols.has(first - 1)) first--;
  while (whole.symbols.has(last + 1)) last++;
  if (last - first + 1 < FEWEST_IN_ROW) return false;
  return lower.slice(first, last + 1).some((form) => !LOOSE_SYMBOLS.has(form));
}
const FEWEST_IN_ROW = 3;

/** Whether a list of symbols goes on to the left or the right: "Nd, Pr and Dy", "Nd 20%, Pr 6%", "La-Ce". */
function inSymbolList(tokens: Tokens, whole: Whole, candidate: Candidate): boolean {
  const { from, to, form } = candidate;
  const isFirm = (at: number) => whole.symbols.has(at) && !LOOSE_SYMBOLS.has(tokens.lower[at] as string);
  const isOther = (at: number) => whole.symbols.has(at) && tokens.lower[at] !== form.written.toLowerCase();
  const goesOn = (start: number, step: 1 | -1, left: number): boolean => {
    const at = nextInList(tokens, start, step);
    if (at < 0) return false;
    if (isElement(tokens, at)) return !mayOpen(candidate);
    if (!isOther(at)) return false;
    if (isFirm(at) || !isLoose(candidate)) return true;
    if (at === start + step && PAIRED.has(tokens.lower[start] as string)) return true;
    const opens = mayOpen(candidate) || OPENING_WORDS.has(tokens.lower[at] as string);
    return (!opens && speaksOfElements(whole)) || (left > 0 && goesOn(at + step, step, left - 1));
  };
  return goesOn(to, 1, MAX_LIST) || goesOn(from - 1, -1, MAX_LIST);
}

/** Marks between a name and its symbol: "gallium | Ga". */
const GLOSSED_BY = new Set(['|', ':', '=', ',', '–', '[']);
/** "neodymium (Nd)" or "Nd (neodymium)". */
function isGlossed(tokens: Tokens, places: ReadonlyMap<number, Candidate>, { from, to, form }: Candidate): boolean {
  const sameTerm = (at: number) => places.get(at)?.form.term === form.term;
  if (tokens.lower[from - 1] === '(' && tokens.lower[to] === ')') return sameTerm(from - 2);
  if (GLOSSED_BY.has(tokens.lower[from - 1] ?? '') && sameTerm(from - 2)) return true;
  return tokens.lower[to] === '(' && sameTerm(to + 1) && tokens.lower[to + 2] === ')';
}

function hasPrice(tokens: Tokens, to: number): boolean {
  for (let at = to; at < to + 4 && at < tokens.length; at++) {
    if (tokens.kind[at] === TokenKind.break) return false;
    if ('$€£¥'.includes(tokens.lower[at] as string)) return true;
  }
  return false;
}

const STANDS_AT = new Set('stood stands at fetched fetches cost costs averaged averages'.split(' '));
const PER = new Set(['a', 'an', 'per', '/']);
const MAX_TO_PRICE = 12;
/** "rose by $15 to $640 per mtu": what moves is priced by its weight. */
const movesByWeight = (tokens: Tokens, to: number) =>
  (MOVED.has(tokens.lower[to] ?? '') || STANDS_AT.has(tokens.lower[to] ?? '')) && isWeighed(tokens, to);

/** "Mg from Shaanxi is offered at $2,450 a tonne": a price by weight follows in the sentence. */
function isWeighed({ lower, kind }: Tokens, to: number): boolean {
  for (let at = to; at < to + MAX_TO_PRICE && kind[at] !== TokenKind.break && lower[at] !== '.'; at++)
    if (kind[at] === TokenKind.number && PER.has(lower[at + 1] ?? '') && MASSES.has(lower[at + 2] ?? '')) return true;
  return false;
}

/** "1.2% Cu", "35 g/t Ag", "30 g of Dy", "900 t of contained Sb": how much of an element there is, but for words that begin sentences. */
function isGraded(tokens: Tokens, candidate: Candidate): boolean {
  const { lower, kind } = tokens;
  const from = HELD.has(lower[candidate.from - 1] ?? '') ? candidate.from - 1 : candidate.from;
  const unit = lower[from - 1] ?? '';
  if (unit === 'of' && lower[from - 3] === '/' && PARTS.has(lower[from - 4] ?? ''))
    return kind[from - 5] === TokenKind.number;
  if (unit === 'of') return MASSES.has(lower[from - 2] ?? '') && kind[from - 3] === TokenKind.number;
  if (mayOpen(candidate)) return false;
  const isRate = lower[from - 2] === '/' && PARTS.has(lower[from - 3] ?? '');
  return (isRate || SHARES.has(unit)) && kind[isRate ? from - 4 : from - 2] === TokenKind.number;
}
const PARTS = new Set(['g', 'mg', 'kg', 'lb', 'oz']);

/** "Th-232", "Co-60": an isotope; "U-21" is a team. */
function isIsotope({ lower, kind }: Tokens, { to, form }: Candidate): boolean {
  if (lower[to] !== '-' || kind[to + 1] !== TokenKind.number) return false;
  return (form.written.length > 1 ? /^\d{2,3}$/ : /^\d{3}$/).test(lower[to + 1] as string);
}

/** "up 24% Y/Y", "fell Y-o-Y", "Q/Q": the letters of a comparison. */
function comparesTimes({ lower }: Tokens, { from, to }: Candidate): boolean {
  const [before, after] = [lower[from - 1] ?? '', lower[to] ?? ''];
  if ((after === '/' && lower[to + 1] === lower[from]) || (before === '/' && lower[from - 2] === lower[from]))
    return true;
  return after === '-' && (lower[to + 1] === 'o' || lower[to + 1] === 'on');
}

/** "Ti-Nspire", "V-shaped", "Oz-Co": joined to what no element is joined to. */
function isHyphened(tokens: Tokens, whole: Whole, { from, to }: Candidate): boolean {
  const isMember = (at: number) =>
    whole.symbols.has(at) || isElement(tokens, at) || whole.metals.has(tokens.lower[at] ?? '');
  const first = tokens.lower[from - 2] ?? '';
  const isJoinedOn = tokens.lower[from - 1] === '-' && tokens.kind[from - 2] === TokenKind.word;
  if (isJoinedOn && touchesPrevious(tokens, from) && !JOINED_BEFORE.has(first) && !isMember(from - 2)) return true;
  const joined = tokens.lower[to + 1] ?? '';
  if (tokens.lower[to] !== '-' || tokens.kind[to + 1] !== TokenKind.word || !touchesPrevious(tokens, to + 1))
    return false;
  if (SHAPES.has(joined)) return true;
  const isChemical = ALLOYED.has(joined) || JOINED.has(joined) || GOODS.has(joined) || /(?:ed|ing)$/.test(joined);
  return !isChemical && !isMember(to + 1);
}

/** Whether the letters are a part of a name, an abbreviation or what has their shape: "Mr Ho", "Ge Healthcare", "Nd.", "Model Y", "U-turn". */
function standsInName(tokens: Tokens, whole: Whole, candidate: Candidate): boolean {
  const { lower, kind } = tokens;
  const { from, to } = candidate;
  const after = lower[to] ?? '';
  if (NAME_TAILS.has(after)) return true;
  if (
    isCapital(tokens, to) &&
    !GOODS.has(after) &&
    !MOVED.has(after) &&
    (!whole.symbols.has(to) || after === lower[from])
  )
    return true;
  if (SHAPES.has(after) || isHyphened(tokens, whole, candidate)) return true;
  if (NAMED_BEFORE.has(lower[from - 1] === '.' ? (lower[from - 2] ?? '') : (lower[from - 1] ?? ''))) return true;
  if (after === '.' && touchesPrevious(tokens, to) && to + 1 < tokens.length && kind[to + 1] !== TokenKind.break)
    return (
      !isCapital(tokens, to + 1) ||
      beginsSentence(tokens, from) ||
      isCapital(tokens, from - 1) ||
      lower[from - 1] === ','
    );
  return false;
}

/** "Er-doped", "La-based", "Be-copper", "Er:YAG", "ferro-V". */
function isJoined({ lower }: Tokens, whole: Whole, { from, to }: Candidate): boolean {
  if (lower[from - 1] === '-' && JOINED_BEFORE.has(lower[from - 2] ?? '')) return true;
  const joined = lower[to + 1] ?? '';
  if (lower[to] === ':') return HOSTS.has(joined);
  return (
    lower[to] === '-' &&
    (ALLOYED.has(joined) ||
      whole.metals.has(joined) ||
      (JOINED.has(joined) && (whole.speaksOfField || FORMS.has(lower[to + 2] ?? ''))))
  );
}

/** "Robin Li", and not "With Ga", "spot U" or "Coltan's Ta". */
function followsName(tokens: Tokens, from: number): boolean {
  const before = tokens.lower[from - 1] ?? '';
  if (!isCapital(tokens, from - 1) || before.endsWith("'s")) return false;
  return !PREPOSITIONS.has(before) && !QUOTED.has(before) && !ADDED.has(before);
}

/** Whether letters that also shorten another word stand beside what it is told with: "patients with Tb", "the Dy chief minister". */
const isAbbreviated = (tokens: Tokens, { from, to, form }: Candidate) => {
  const told = SHORTENED[form.written];
  return told !== undefined && standsNear(tokens, from, to, told);
};

/** Whether letters stand in a sentence as a word of it, beside no name. */
function standsFree(tokens: Tokens, whole: Whole, candidate: Candidate): boolean {
  const { from, to } = candidate;
  const [before, after] = [tokens.lower[from - 1] ?? '', tokens.lower[to] ?? ''];
  if (mayOpen(candidate) || before === '-' || after === '-' || before === '&' || after === '&' || SPOKEN.has(after))
    return false;
  if (before === 'to' && tokens.lower[from - 2] === 'according') return false;
  if (candidate.form.written.length === 1 && ARTICLES.has(before)) return false;
  if (beginsSentence(tokens, from))
    return (
      TOLD_OF_ELEMENT.has(after) ||
      MOVED.has(after) ||
      (!isLoose(candidate) &&
        /^[a-z]/.test(after) &&
        after !== 'stands' &&
        (!AFTER_METAL.has(after) || speaksOfElements(whole) || isWeighed(tokens, to)))
    );
  return !followsName(tokens, from) || (beginsSentence(tokens, from - 1) && !isLoose(candidate));
}
const ARTICLES = new Set(['the', 'a', 'an']);
/** What a person does: "Li said". */
const SPOKEN = new Set('said says told tells added asked wrote noted argued explained spoke resigned'.split(' '));

/** "half of the Sc", "most of the world's La": a share of all there is. */
function isPartOf(tokens: Tokens, candidate: Candidate): boolean {
  const { lower } = tokens;
  const { from, to } = candidate;
  const before = lower[from - 1] ?? '';
  if (mayOpen(candidate) || !(before === 'the' || before.endsWith("'s")) || isCapital(tokens, to)) return false;
  return [from - 2, from - 3].some((at) => lower[at] === 'of' && PARTS_OF.has(lower[at - 1] ?? ''));
}
/** What an element does, and nobody of its name. */
const BEHAVES = new Set('comes occurs melts strengthens hardens replaces enriched dissolves substitutes'.split(' '));
/** What is done with an element, before its symbol. */
const ADDED = new Set(
  'adding add adds added doping alloying contain contains containing recover recovers recovered extract extracts extracted separate separates separated remove removes removed buy buys bought sell sells sold stockpile stockpiles import imports imported use uses using need needs'.split(
    ' ',
  ),
);

/** Whether a text that names the element, or writes another's symbol, may mean it where its letters stand by themselves. */
function isWritten(tokens: Tokens, whole: Whole, { free, names, areListed }: Letters, candidate: Candidate): boolean {
  const { term, written } = candidate.form;
  if (names.has(written)) return false;
  if (isPartOf(tokens, candidate)) return true;
  if (ARTICLES.has(tokens.lower[candidate.from - 1] ?? '') && !areListed && !speaksOfElements(whole)) return false;
  if (tokens.kind[candidate.from - 1] === TokenKind.number) return whole.clear.has(term);
  if (ADDED.has(tokens.lower[candidate.from - 1] ?? '') && speaksOfElements(whole) && !mayOpen(candidate)) return true;
  if (BEHAVES.has(tokens.lower[candidate.to] ?? '') && speaksOfElements(whole) && !mayOpen(candidate)) return true;
  if (!isLoose(candidate) || whole.clear.has(term) || whole.clear.has(`${term}-oxide`)) return true;
  return (
    areListed ||
    (free.size > 1 && (speaksOfElements(whole) || [...free].some((form) => !LOOSE_SYMBOLS.has(form.toLowerCase()))))
  );
}

/** What the letters of symbols are in a text as a whole: those that stand as words of its sentences, and those that are somebody's name. */
export interface Letters {
  readonly free: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** Whether some stand in a list of symbols. */
  readonly areListed: boolean;
}

export function readLetters(tokens: Tokens, whole: Whole, found: readonly Candidate[][]): Letters {
  const free = new Set<string>();
  const names = new Set<string>();
  let areListed = false;
  for (const candidate of found.flat()) {
    if (!isSymbol(candidate)) continue;
    if (standsInName(tokens, whole, candidate) || (isLoose(candidate) && followsName(tokens, candidate.from)))
      names.add(candidate.form.written);
    else if (standsFree(tokens, whole, candidate)) free.add(candidate.form.written);
    areListed ||= inSymbolList(tokens, whole, candidate);
  }
  return { free, names, areListed };
}

const SHINES = new Set(
  'rich poor high low enriched emission emissions luminescence fluorescence absorption'.split(' '),
);
/** "Pr³⁺": an ion's charge. */
const CHARGE = /^[²³⁴⁺]$/;
/** What letters that stand for a material serve in. */
const SERVES: Record<string, ReadonlySet<string>> = {
  ITO: new Set('screen screens display displays touchscreen touchscreens panel panels sputtering'.split(' ')),
  APT: new Set(['mtu', 'mtus', 'wolframite', 'scheelite']),
};
const NOTHING: ReadonlySet<string> = new Set();
const SYMBOL = new Set(['symbol', 'symbols']);
/** "prices of Ga", "atoms of Ho", "bids for Nd". */
function isTold({ lower }: Tokens, candidate: Candidate): boolean {
  const { from } = candidate;
  const told = lower[from - 2] ?? '';
  return (
    /^(?:of|for|from|by|in)$/.test(lower[from - 1] ?? '') &&
    (FORMS.has(told) || TOLD_OF_GOODS.has(told) || SHINES.has(told)) &&
    !mayOpen(candidate)
  );
}

/** Whether the letters may be no more than the word a sentence begins with. */
const opensOnly = (tokens: Tokens, candidate: Candidate) =>
  mayOpen(candidate) && (beginsSentence(tokens, candidate.from) || isCapital(tokens, candidate.from - 1));

/** Whether the symbol of an element is meant. */
export function supportsSymbol(
  tokens: Tokens,
  whole: Whole,
  places: ReadonlyMap<number, Candidate>,
  letters: Letters,
  candidate: Candidate,
): boolean {
  const { from, to } = candidate;
  const [before, after] = [tokens.lower[from - 1] ?? '', tokens.lower[to] ?? ''];
  if (isGlossed(tokens, places, candidate) || OXIDE.has(after) || CHARGE.test(after)) return true;
  if (whole.clear.has(candidate.form.term) && standsNear(tokens, from, to, SYMBOL)) return true;
  if (comparesTimes(tokens, candidate) || standsInName(tokens, whole, candidate)) return false;
  if (!isLoose(candidate) && ALLOYED.has(after)) return true;
  if (isJoined(tokens, whole, candidate) || isIsotope(tokens, candidate)) return true;
  if (inSymbolList(tokens, whole, candidate) || inRow(tokens, whole, candidate) || isGraded(tokens, candidate))
    return true;
  if (standsNear(tokens, from, to, SERVES[candidate.form.written] ?? NOTHING)) return true;
  if (!whole.isEnglish || isAbbreviated(tokens, candidate)) return false;
  if (isTold(tokens, candidate)) return true;
  if (
    !opensOnly(tokens, candidate) &&
    (PRICED.has(after) ||
      (after === 'spot' && PRICED.has(tokens.lower[to + 1] ?? '')) ||
      FORMS.has(after) ||
      movesByWeight(tokens, to))
  )
    return true;
  if (!opensOnly(tokens, candidate) && mayOpen(candidate) && whole.clear.has(candidate.form.term)) return true;
  if (QUOTED.has(before) || (isAbbreviation(candidate) && whole.clear.has(candidate.form.term))) return true;
  if (standsFree(tokens, whole, candidate) && isWritten(tokens, whole, letters, candidate)) return true;
  if (isLoose(candidate) || tokens.kind[from - 1] === TokenKind.number || before === '-') return false;
  return GOODS.has(after) || hasPrice(tokens, to) || speaksOfElements(whole);
}
