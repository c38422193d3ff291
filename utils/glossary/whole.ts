import type { Tokens } from '../text/tokens.ts';
import { formsOf, type WordClass, wordClass } from '../text/vocabulary.ts';
import { MATTER } from './data/ambiguous.ts';
import { COMMON_METALS } from './data/metal-words.ts';
import type { Candidate } from './find-terms.ts';
import { toldBeside } from './metals.ts';

/** What a text as a whole says for its ambiguous forms. */
export interface Whole {
  /** Terms that stand in it in a clear form. */
  readonly clear: ReadonlySet<string>;
  /** Metals, so named, that stand in it. */
  readonly metals: ReadonlySet<string>;
  readonly speaksOfField: boolean;
  /** Whether rare earths, what is made of them or where they are mined are spoken of. */
  readonly speaksOfRareEarths: boolean;
  /** Whether ores, metals as such or chemistry are spoken of. */
  readonly speaksOfMatter: boolean;
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

const FIELD = new Set(['element', 'group', 'compound', 'ore', 'product', 'critical-mineral']);
/** Kinds of terms that are of rare earths and their magnets alone, and who deals in them. */
const OF_RARE_EARTHS = new Set(['element', 'group', 'compound', 'ore', 'product', 'site', 'organisation']);
/** Bodies that count all minerals. */
const OF_ALL_MINERALS = new Set(['usgs', 'iea', 'benchmark', 'smm']);

/** After the name of a metal these tell a place: "Silicon Valley". */
const IN_PLACES = new Set(['valley', 'alley', 'roundabout', 'glen', 'fen']);

const MAGNETS = wordClass((word) => /^magnet(?:s|ics)?$/.test(word));
const CHINA = wordClass((word) => /^(?:china|beijing)(?:'s)?$|^chinese$/.test(word));
const WASHINGTON = wordClass((word) => /^(?:pentagon|congress|washington|trump|biden|u\.?s\.?|dod)(?:'s)?$/.test(word));
const EXCHANGE = wordClass((word) => /^(?:lme|shfe|comex|exchange)$/.test(word));
const OF_MATTER = formsOf(MATTER);

const holdsAny = ({ vocabulary, id, length }: Tokens, cls: WordClass) => vocabulary.firstOf(id, 0, length, cls) >= 0;

/** "the LME", "the Metal Exchange". */
function namesExchange({ vocabulary, id, length, lower }: Tokens): boolean {
  const next = (from: number) => vocabulary.firstOf(id, from, length, EXCHANGE);
  for (let at = next(0); at >= 0; at = next(at + 1))
    if (lower[at] !== 'exchange' || lower[at - 1] === 'metal') return true;
  return false;
}

/** Whether a form is the symbol of an element or another abbreviation of one. */
export const isSymbol = ({ form }: Candidate): boolean =>
  form.ambiguous &&
  form.written.length <= 3 &&
  (form.category === 'element' || form.category === 'critical-mineral') &&
  form.written !== form.written.toLowerCase();

export function readWhole(tokens: Tokens, places: readonly Candidate[][], isEnglish: boolean): Whole {
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
      if (IN_PLACES.has(tokens.lower[candidate.to] ?? '')) continue;
      speaksOfField ||= FIELD.has(candidate.form.category);
      speaksOfRareEarths ||= OF_RARE_EARTHS.has(candidate.form.category) && !OF_ALL_MINERALS.has(candidate.form.term);
    }
  }
  return {
    clear,
    metals: new Set([
      ...clear,
      'gold',
      'steel',
      'tin',
      'lead',
      'silver',
      'iron',
      'cadmium',
      'mercury',
      'chromium',
      'bronze',
      'platinum',
      'palladium',
    ]),
    isEnglish,
    symbols,
    speaksOfField,
    speaksOfRareEarths,
    speaksOfMatter: holdsAny(tokens, OF_MATTER),
    speaksOfChina: holdsAny(tokens, CHINA),
    speaksOfWashington: holdsAny(tokens, WASHINGTON),
    speaksOfExchange: namesExchange(tokens),
    sureMetals,
  };
}

/** Whether the trade in critical minerals is spoken of: one of them, its products, its mines, its houses. */
export const speaksOfTrade = (whole: Whole): boolean => whole.speaksOfField || whole.speaksOfRareEarths;
