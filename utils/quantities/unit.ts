import { isOfClass } from '../text/tokens.ts';
import { entryOf, formsOf, wordClass } from '../text/vocabulary.ts';
import { SCALES } from './data/number-words.ts';
import {
  DENOMINATORS,
  GLUED_UNITS,
  PER_SYMBOLS,
  PERIODS,
  UNIT_OPENERS,
  UNIT_QUALIFIERS,
  UNITS,
  type Unit,
} from './data/units.ts';
import type { Reader } from './reader.ts';

/** A unit after a number: where it ends, and whether a hyphen joins it ("10-year"). */
export interface UnitMatch {
  readonly to: number;
  readonly unit: Unit;
  readonly hyphen: boolean;
}

const METRE = UNITS.get('metres') as Unit;
const M_S = UNITS.get('metres per second') as Unit;
const M_S2 = UNITS.get('m s2') as Unit;
const KELVIN = UNITS.get('kelvin') as Unit;
const BARREL = UNITS.get('barrels') as Unit;
const PERCENT = UNITS.get('%') as Unit;
const PER_MILLE = UNITS.get('‰') as Unit;
const CELSIUS = UNITS.get('degrees celsius') as Unit;
const FAHRENHEIT = UNITS.get('degrees fahrenheit') as Unit;
const DEGREE = UNITS.get('degrees') as Unit;
const TROY_OUNCE = UNITS.get('troy ounces') as Unit;
const SPEEDS = new Map([
  ['km', UNITS.get('kmh') as Unit],
  ['mile', UNITS.get('mph') as Unit],
]);
const POINT = UNITS.get('percentage points') as Unit;
const TONNE = UNITS.get('tonnes') as Unit;
/** Short forms that are names with a capital letter: "Min", "HP", "BHP". */
const ONLY_SMALL = new Set(['sec', 'secs', 'min', 'mins', 'hp', 'bhp', 'gal', 'gals', 'yd', 'mi']);
const LONGEST_UNIT = 3;

const timeUnit = (word: string) => {
  const unit = UNITS.get(word);
  return unit?.kind === 'time' ? unit : undefined;
};

const FIRST_WORDS = new Set([...UNITS.keys()].map((form) => (form.split(' ')[0] as string).toLowerCase()));
const OPENS_UNIT = wordClass((word) => FIRST_WORDS.has(word) || FIRST_WORDS.has(word.replace(/'s$/, '')));

const WEIGHED = /^(?:reo|treo|lce|dry|wet|contained|payable|saleable)$/;
/** "2,700 REO tons", "900 dry metric tonnes": what is weighed, or how, between a number and its tonnes. */
function weighedUnit(r: Reader, at: number): { to: number; unit: Unit } | null {
  const found = WEIGHED.test(r.word(at)) ? namedUnit(r, at + 1) : null;
  return found?.unit.kind === 'mass' ? found : null;
}

/** A unit by its words from `at` on, the longest first; hyphens between them count as spaces. */
function namedUnit(r: Reader, at: number): { to: number; unit: Unit } | null {
  if (!isOfClass(r.tokens, at, OPENS_UNIT)) return weighedUnit(r, at);
  const exact = UNITS.get(r.raw(at));
  if (!UNIT_OPENERS.has(r.word(at))) {
    const word = r.word(at);
    const unit = exact ?? UNITS.get(word) ?? (word.endsWith("'s") ? timeUnit(word.slice(0, -2)) : undefined);
    return unit ? { to: at + 1, unit } : null;
  }
  let best = exact ?? UNITS.get(r.word(at));
  let to = at + 1;
  let form = r.word(at);
  for (let words = 1, next = at + 1; words < LONGEST_UNIT; words++) {
    if (r.isHyphen(next) || (/^[./]$/.test(r.word(next)) && r.touches(next))) next++;
    form += ` ${r.word(next)}`;
    const unit = UNITS.get(form);
    next++;
    if (unit) [best, to] = [unit, next];
  }
  return best ? { to, unit: best } : null;
}

function degrees(r: Reader, at: number): UnitMatch | null {
  const sign = r.word(at);
  if (sign === '℃') return { to: at + 1, unit: CELSIUS, hyphen: false };
  if (sign !== '°' && sign !== 'º') return null;
  if (r.word(at + 1) === 'celsius') return { to: at + 2, unit: CELSIUS, hyphen: false };
  if (r.word(at + 1) === 'fahrenheit') return { to: at + 2, unit: FAHRENHEIT, hyphen: false };
  const scale = r.raw(at + 1);
  if (scale === 'C') return { to: at + 2, unit: CELSIUS, hyphen: false };
  if (scale === 'F') return { to: at + 2, unit: FAHRENHEIT, hyphen: false };
  return { to: at + 1, unit: DEGREE, hyphen: false };
}

const HEAT = new Set(
  `bake baked baking oven ovens roast freeze freezes froze frozen freezer freezers frost thaw minus fever
   temperature temperatures heat heats heated heating hot hotter warm warmer warming cool cooler cooled cooling cold colder freezing melt melts
   melted melting boil boils boiling furnace furnaces kiln kilns roasted roasting calcined sintered sintering summer winter afternoon overnight
   thermometer thermometers degrees celsius fahrenheit weather`.split(/\s+/),
);
const HEAT_REACH = 20;
/** Whether what stands around `at` in its line tells of heat: "the furnace runs at 1,200C". */
function isHot(r: Reader, at: number): boolean {
  for (let back = at - 2; back > at - HEAT_REACH && !r.isEdge(back); back--) if (HEAT.has(r.word(back))) return true;
  for (let next = at + 1; next < at + HEAT_REACH && !r.isEdge(next); next++) if (HEAT.has(r.word(next))) return true;
  return false;
}

const OUNCES = /^(?:oz|ounces?)$/;
const PRECIOUS = new Set(
  'gold silver platinum palladium rhodium iridium ruthenium bullion doré pgm pgms 4e 6e'.split(' '),
);
const PRECIOUS_REACH = 12;
/** Whether precious metals are spoken of around an ounce in its line: then it is a troy one. */
function isOfPrecious(r: Reader, at: number): boolean {
  for (let back = at - 2; back > at - PRECIOUS_REACH && !r.isEdge(back); back--)
    if (PRECIOUS.has(r.word(back))) return true;
  for (let next = at; next < at + PRECIOUS_REACH && !r.isEdge(next); next++)
    if (PRECIOUS.has(r.word(next))) return true;
  return false;
}

const AFTER_LETTER = new Set('of at in after to and or for per on by with from until before than as is was'.split(' '));
const LASTING = new Set('for after over within than every of took lasted lasts takes about around'.split(' '));
/** "72h", "for 6 h", not the clock's "14h". */
const isLasting = (r: Reader, at: number) => {
  const hours = r.word(at - 1);
  return LASTING.has(r.word(at - 2)) || (/^\d{2,3}$/.test(hours) && Number(hours) >= 24);
};

/** Whether a letter at `at` only opens more words: "40 X-ray machines", "300 A shares", not "12 V at night". */
export const opensMore = (r: Reader, at: number): boolean =>
  r.isWord(at + 1) ? !AFTER_LETTER.has(r.word(at + 1)) : r.touches(at + 1) && /^[-–\d]/.test(r.word(at + 1));

/** Letters that are a unit only in a certain place: "m", "t", "g", "x". */
function letterUnit(r: Reader, at: number, hyphen: boolean): UnitMatch | null {
  const letter = r.raw(at);
  const glued = r.touches(at) && !hyphen;
  const power = r.touches(at + 1) ? UNITS.get(`${letter} ${r.word(at + 1)}`) : undefined;
  if (power) return { to: at + 2, unit: power, hyphen };
  if (letter === 'm' && r.word(at + 1) === '/' && r.word(at + 2) === 's') {
    const isSquared = r.word(at + 3) === '²' && r.touches(at + 3);
    return isSquared ? { to: at + 4, unit: M_S2, hyphen } : { to: at + 3, unit: M_S, hyphen };
  }
  if (letter === 'm' && r.word(at + 1) === '/' && r.word(at + 2) === 's2') return { to: at + 3, unit: M_S2, hyphen };
  if (letter === 'm') return r.touches(at + 1) && r.isNumber(at + 1) ? null : { to: at + 1, unit: METRE, hyphen };
  if (letter === 'b' && r.word(at + 1) === '/' && r.word(at + 2) === 'd') return { to: at + 3, unit: BARREL, hyphen };
  if (letter === 'K' && !glued && !hyphen && !r.isCapital(at + 1) && !r.isHyphen(at + 1))
    return { to: at + 1, unit: KELVIN, hyphen };
  if (letter === 't') return { to: at + 1, unit: TONNE, hyphen };
  const isDegree = (letter === 'C' || letter === 'F') && !r.isHyphen(at + 1) && (glued || !r.isWord(at + 1));
  if (isDegree && !hyphen && isHot(r, at)) return { to: at + 1, unit: letter === 'C' ? CELSIUS : FAHRENHEIT, hyphen };
  const unit = GLUED_UNITS.get(letter) ?? (letter === '×' ? GLUED_UNITS.get('x') : undefined);
  if (letter === 'h' && !isLasting(r, at)) return null;
  const endsPhrase = !hyphen && !opensMore(r, at);
  const isApart = letter === 'g' ? endsPhrase || (!hyphen && !r.isWord(at + 1)) : /^[hLV]$/.test(letter) && endsPhrase;
  return unit && (glued || isApart) && !(r.isNumber(at + 1) && r.touches(at + 1)) ? { to: at + 1, unit, hyphen } : null;
}

/** Units called after somebody, whose name with a capital is that of a firm or a person. */
const EPONYMS = new Set('tesla newton kelvin pascal gauss curie watt joule ampere'.split(' '));

/** "10 wt%", "5 vol.%": of the weight or the volume. */
const OF_A_MIXTURE = formsOf(new Set(['wt', 'vol', 'mol', 'weight', 'volume']));

/** "%2C", "%281580": a sign that an address writes out. */
const isEscape = (r: Reader, at: number) =>
  r.touches(at) && r.isNumber(at + 1) && r.touches(at + 1) && r.word(at + 1).length > 1;

const isPerHour = (r: Reader, at: number) =>
  (/^(?:per|an)$/.test(r.word(at)) && r.word(at + 1) === 'hour') ||
  (r.word(at) === '/' && /^(?:h|hr|hour)$/.test(r.word(at + 1)));

/** The unit of measure after a number that ends before `at`; null where none stands there. */
export function readUnit(r: Reader, at: number): UnitMatch | null {
  const hyphen = r.isHyphen(at);
  const from = hyphen ? at + 1 : at;
  if (r.word(from) === '%' || r.word(from) === '٪')
    return isEscape(r, from) ? null : { to: from + 1, unit: PERCENT, hyphen };
  if (r.word(from) === '‰') return { to: from + 1, unit: PER_MILLE, hyphen };
  if (r.is(from, OF_A_MIXTURE)) {
    const sign = r.word(from + 1) === '.' ? from + 2 : from + 1;
    if (/^(?:%|percent)$/.test(r.word(sign))) return { to: sign + 1, unit: PERCENT, hyphen };
  }
  if (r.word(from) === 'per') {
    const cent = r.isHyphen(from + 1) ? from + 2 : from + 1;
    return /^cento?$/.test(r.word(cent)) ? { to: cent + 1, unit: PERCENT, hyphen } : null;
  }
  if (r.word(from) === 'p' && r.word(from + 1) === '.' && r.word(from + 2) === 'c')
    return { to: from + 3, unit: PERCENT, hyphen };
  if (r.word(from) === 'of' && /^(?:an?|one)$/.test(r.word(from + 1)) && !hyphen) {
    const whole = namedUnit(r, from + 2);
    return whole?.unit.kind === 'points' ? { ...whole, hyphen } : null;
  }
  const degree = degrees(r, from);
  if (degree) return degree;
  if (!r.isWord(from)) return r.raw(from) === '×' ? letterUnit(r, from, hyphen) : null;
  if (r.raw(from).length === 1 && !UNITS.has(r.raw(from))) return letterUnit(r, from, hyphen);
  if (hyphen && /^(?:half|quarter)$/.test(r.word(at - 1)) && /^points?$/.test(r.word(from)))
    return { to: from + 1, unit: POINT, hyphen };
  const named = namedUnit(r, from);
  if (!named || (ONLY_SMALL.has(r.word(from)) && r.raw(from) !== r.word(from) && !r.touches(from))) return null;
  if (named.unit.name === 't' && r.raw(from) === 'T') return null;
  if (EPONYMS.has(r.word(from)) && r.isCapital(from)) return null;
  if (r.word(from) === 'pc' && r.raw(from) !== 'pc') return null;
  const speed = isPerHour(r, named.to) ? SPEEDS.get(named.unit.name) : undefined;
  if (speed) return { to: named.to + 2, unit: speed, hyphen };
  if (OUNCES.test(r.word(from)) && isOfPrecious(r, named.to)) return { to: named.to, unit: TROY_OUNCE, hyphen };
  return { ...named, hyphen };
}

/** What an amount is said per: "a kilo", "/kg", "per barrel", "a year", "pa". */
export interface Per {
  readonly to: number;
  /** Tonnes, where it is a mass. */
  readonly mass: number | null;
  /** Its name, where it is another thing. */
  readonly thing: string | null;
  /** Its name, where it is a span of time. */
  readonly period: string | null;
}

const per = (to: number, found: Partial<Per>): Per => ({ to, mass: null, thing: null, period: null, ...found });
const OPENERS = new Set(['a', 'an', 'per', '/', 'each', 'every', 'the']);
const ADVERBS = new Map([
  ['annually', 'year'],
  ['yearly', 'year'],
  ['monthly', 'month'],
  ['weekly', 'week'],
  ['daily', 'day'],
  ['pa', 'year'],
]);
/** Spans of time behind a slash: "900 t/y". */
const PER_LETTERS = new Map([
  ['y', 'year'],
  ['a', 'year'],
  ['yr', 'year'],
  ['mth', 'month'],
  ['wk', 'week'],
  ['d', 'day'],
  ['h', 'hour'],
  ['hr', 'hour'],
]);
/** After "a year" these make it a date: "840 t a year before". */
const NOT_RATES = new Set(['before', 'earlier', 'ago', 'later', 'after', 'previously', 'prior', 'since']);

/** "/l", "/m3", "/m²", "/m^2" from the token after the slash on. */
function perSymbol(r: Reader, from: number): Per | null {
  const power = r.word(from + 1) === '^' ? from + 2 : from + 1;
  const raised = r.touches(power) ? (POWERS.get(r.word(power)) ?? '') : '';
  const thing = PER_SYMBOLS.get(`${r.word(from)}${raised}`) ?? (raised === '3' ? 'm3' : undefined);
  return thing ? per(raised === '' ? from + 1 : power + 1, { thing }) : null;
}
const POWERS = new Map([
  ['²', '2'],
  ['³', '3'],
  ['2', '2'],
  ['3', '3'],
]);

const PLAIN_NUMBER = /^\d{1,4}$/;
/** "per 10 kg", "/100 g": so many of a unit of mass. */
function perMany(r: Reader, at: number): Per | null {
  if (!PLAIN_NUMBER.test(r.word(at))) return null;
  const named = namedUnit(r, at + 1);
  return named?.unit.kind === 'mass' ? per(named.to, { mass: Number(r.word(at)) * named.unit.factor }) : null;
}

const RATE_ADVERB = entryOf(ADVERBS);
const OPENS_RATE = formsOf(OPENERS);
const EACH: ReadonlySet<string> = new Set(['a', 'an', 'one', 'each', 'every']);
/** "$820 for a kilo": the unit of weight at `at` as a denominator, or null. */
function perWeight(r: Reader, at: number): Per | null {
  const named = r.isWord(at) ? namedUnit(r, at) : null;
  if (named?.unit.kind !== 'mass' || SCALES.has(r.word(at))) return null;
  return per(named.to, { mass: OUNCES.test(r.word(at)) ? TROY_OUNCE.factor : named.unit.factor });
}

/** The denominator of a rate at `at`, or null. */
export function readPer(r: Reader, at: number): Per | null {
  const adverb = r.ask(at, RATE_ADVERB);
  if (adverb) return per(at + 1, { period: adverb });
  if (r.word(at) === 'p' && r.word(at + 1) === '.' && r.word(at + 2) === 'a') return per(at + 3, { period: 'year' });
  const opener = r.word(at);
  if (opener === 'for' && EACH.has(r.word(at + 1))) return perWeight(r, at + 2);
  if (!r.is(at, OPENS_RATE)) return null;
  let from = at + 1;
  if (UNIT_QUALIFIERS.has(r.word(from))) from++;
  const word = r.word(from);
  const letters = opener === '/' ? PER_LETTERS.get(word) : undefined;
  if (letters) return per(from + 1, { period: letters });
  if (PERIODS.has(word) && NOT_RATES.has(r.word(from + 1))) return null;
  if (PERIODS.has(word)) return opener === 'the' ? null : per(from + 1, { period: word === 'annum' ? 'year' : word });
  const many = perMany(r, from);
  if (many) return many;
  const named = r.isWord(from) ? namedUnit(r, from) : null;
  if (named?.unit.kind === 'mass' && !SCALES.has(word)) {
    if (named.unit.factor === 1 && r.word(named.to) === 'unit') return per(named.to + 1, { thing: 'mtu' });
    return per(named.to, { mass: OUNCES.test(word) ? TROY_OUNCE.factor : named.unit.factor });
  }
  if (opener === 'the') return null;
  const symbol = opener === '/' ? perSymbol(r, from) : null;
  if (symbol) return symbol;
  const thing =
    (named && DENOMINATORS.get(named.unit.name.replaceAll('-', ' '))) ??
    DENOMINATORS.get(word) ??
    DENOMINATORS.get(r.raw(from));
  return thing ? per(named?.to ?? from + 1, { thing }) : null;
}
