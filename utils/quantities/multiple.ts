import { entryOf, formsOf } from '../text/vocabulary.ts';
import { CHANGES } from './data/changes.ts';
import { HALVED, LOOSE_MULTIPLES, MULTIPLES, ORDINALS } from './data/number-words.ts';
import { type Draft, newDraft } from './draft.ts';
import { hedgeBefore } from './hedge.ts';
import type { Reader } from './reader.ts';
import type { Numeral } from './scales.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const multiple = (from: number, to: number, value: number, step = 1): Draft =>
  newDraft({ from, to, low: value, high: value, unit: 'x', form: 'multiple', step });

const BEFORE_DOUBLE = words(
  'to would could will may might must should than nearly almost about can cannot roughly around did not since is was were are',
);
const AFTER_DOUBLE = words(
  'the that what its their his her last those this in from to by over as since within during every',
);
const NOT_DOUBLE = words(
  'digit digits standard standards down check checks dip fault tax dissent as edged sided glazing decker blow jeopardy agent life up',
);
const AFTER_TWICE = words('the that what as its their his her last those this more larger bigger higher');

const [MULTIPLE, LOOSE_MULTIPLE, IS_HALVED] = [entryOf(MULTIPLES), entryOf(LOOSE_MULTIPLES), formsOf(HALVED)];

const DEGREES = words(
  'much many high low large big long fast likely often strong heavy expensive costly dear cheap good bad great wide deep old rich hot common productive efficient powerful quickly slowly',
);
/** "He struck twice as Torino won": "as" that opens a clause and compares nothing. */
function isAsWhile(r: Reader, at: number): boolean {
  if (r.word(at) !== 'as' || DEGREES.has(r.word(at + 1))) return false;
  for (let next = at + 2; next < at + 6 && !r.isEdge(next); next++) if (r.word(next) === 'as') return false;
  return true;
}

function readVerb(r: Reader, at: number): Draft | null {
  const word = r.word(at);
  if (r.is(at, IS_HALVED))
    return newDraft({ from: at, to: at + 1, low: 50, high: 50, unit: '%', form: 'fraction', step: 10 });
  const value = r.ask(at, MULTIPLE);
  const next = r.isHyphen(at + 1) ? at + 2 : at + 1;
  if (value !== undefined) return NOT_DOUBLE.has(r.word(next)) ? null : multiple(at, at + 1, value);
  const loose = r.ask(at, LOOSE_MULTIPLE);
  if (loose === undefined) return null;
  if (word === 'twice' || word === 'thrice')
    return AFTER_TWICE.has(r.word(at + 1)) && !isAsWhile(r, at + 1) ? multiple(at, at + 1, loose) : null;
  if (NOT_DOUBLE.has(r.word(next)) || r.isHyphen(at + 1)) return null;
  if (r.word(at + 1) === 'the' && r.word(at + 2) === 'number') return multiple(at, at + 1, loose);
  return BEFORE_DOUBLE.has(r.word(at - 1)) || AFTER_DOUBLE.has(r.word(at + 1)) ? multiple(at, at + 1, loose) : null;
}

const COMPARED = words(
  `the that what as its their his her last those this more larger bigger higher greater faster lower less
  cheaper stronger smaller heavier longer ebitda ebit gdp annual previous current normal usual average earnings sales revenue book expected likelier world's`.replace(
    /\s+/g,
    ' ',
  ),
);

const MAX_BY = 4;
/** "rose by more than three times": how much something changed. */
function isBy(r: Reader, times: number): boolean {
  for (let at = times - 2; at >= times - MAX_BY; at--) if (r.word(at) === 'by') return CHANGES.has(r.word(at - 1));
  return false;
}

/** Whether "times" at a token compares, and does not count occasions ("three times a week"). */
export function comparesTimes(r: Reader, at: number, hedged: boolean): boolean {
  if (r.word(at) !== 'times') return false;
  const next = r.word(at + 1);
  if (COMPARED.has(next) || next.endsWith("'s") || (next.endsWith('er') && r.word(at + 2) === 'than')) return true;
  if (isBy(r, at)) return true;
  return hedged && (r.isEdge(at + 1) || /^\W$/.test(r.word(at + 1)));
}

const SUPERLATIVE = /^(?:\p{L}{3,}est|most|best|worst|least|top)$/u;
const NOT_SUPERLATIVE = words(
  'latest forest interest west east rest test request protest harvest contest invest honest guest quest midwest northwest southwest arrest',
);
const ROLES = words(
  `producer producers supplier suppliers exporter exporters importer importers economy maker makers buyer buyers miner
  miners consumer consumers market markets player players manufacturer manufacturers source holder refiner lender carmaker carrier
  destination seller position spot ranked bank retailer`.replace(/\s+/g, ' '),
);
const RANKED = words('ranked ranks rank ranking');
const HOLDS_RANK = words('the a as is are was were be been become becomes became remain remains remained still now');
const AMONG = words('in outside behind among by with ahead globally worldwide');

const rank = (from: number, to: number, value: number): Draft =>
  newDraft({ from, to, low: value, high: value, unit: 'rank', form: 'rank' });

const ORDINAL = entryOf(ORDINALS);
const ORDINAL_ENDING = formsOf(words('st nd rd th'));
function ordinal(r: Reader, at: number): { value: number; to: number } | null {
  if (!r.isNumber(at)) {
    const value = r.ask(at, ORDINAL);
    return value === undefined ? null : { value, to: at + 1 };
  }
  if (!r.touches(at + 1) || !r.is(at + 1, ORDINAL_ENDING)) return null;
  return { value: Number(r.word(at)), to: at + 2 };
}

const COMES = words('come comes came coming finish finishes finished placed');
const AFTER_RANK = words('with behind after in among for at');
/** "comes second with 11 million", "came third.", and not "comes second to none", "came first hand". */
const endsRank = (r: Reader, at: number): boolean =>
  r.isEdge(at) || /^\W$/.test(r.word(at)) || AFTER_RANK.has(r.word(at));

/** "third-largest", "second most valuable", "ranked fifth", "comes third", "in second place". */
function readOrdinal(r: Reader, at: number): Draft | null {
  const found = ordinal(r, at);
  if (!found || !Number.isInteger(found.value) || found.value > 999) return null;
  const next = r.isHyphen(found.to) ? found.to + 1 : found.to;
  const word = r.word(next);
  if (found.value > 1 && SUPERLATIVE.test(word) && !NOT_SUPERLATIVE.has(word)) return rank(at, next + 1, found.value);
  if (RANKED.has(r.word(at - 1)) && !r.isHyphen(found.to)) return rank(at, found.to, found.value);
  if (found.value > 1 && COMES.has(r.word(at - 1)) && endsRank(r, found.to)) return rank(at, found.to, found.value);
  if (word === 'place' && found.value > 1 && /^(?:in|to|took|takes|into)$/.test(r.word(at - 1)))
    return rank(at, next + 1, found.value);
  return null;
}

/** "No. 2 producer", "number one supplier", "the No. 3 outside China", "on place two". */
export function readNumbered(r: Reader, numberAt: number, value: number, to: number): Draft | null {
  if (!Number.isInteger(value) || value < 1 || value > 100) return null;
  let from = numberAt - 1;
  if (r.word(from) === '.') from--;
  const label = r.word(from);
  if (label === 'no' || label === 'number' || label === '#') {
    const noun = r.isCapital(to) ? '' : r.word(to);
    const [before, after] = [r.word(from - 1), r.word(to + 1)];
    return ROLES.has(noun) ||
      ROLES.has(after) ||
      before.endsWith("world's") ||
      ((HOLDS_RANK.has(before) || r.isEdge(from - 1)) && AMONG.has(r.word(to)))
      ? rank(from, to, value)
      : null;
  }
  if (label !== 'place' && label !== 'rank' && label !== 'position' && label !== 'spot') return null;
  return /^(?:on|in|at|to|took|takes)$/.test(r.word(from - 1)) && value < 100 ? rank(from, to, value) : null;
}

const MOST_TIMES = 1000;
/** "by a factor of four", "a factor of about 10". */
export function readFactor(r: Reader, { from, to, value, step, digits }: Numeral): Draft | null {
  const of = (hedgeBefore(r, from)?.at ?? from) - 1;
  if (r.word(of) !== 'of' || r.word(of - 1) !== 'factor' || value <= 1 || value > MOST_TIMES) return null;
  return newDraft({ from, to, low: value, high: value, unit: 'x', form: 'multiple', step, digits });
}

/** A multiple or a rank that is one by its word: "tripled", "twice the", "third-largest". */
export function readMultiple(r: Reader, at: number): Draft | null {
  return (r.isNumber(at) ? null : readVerb(r, at)) ?? readOrdinal(r, at);
}
