import { formsOf } from '../text/vocabulary.ts';
import { AFTER, BEFORE, LONGEST_PHRASE } from './data/hedges.ts';
import { OVER_VERBS, UP_VERBS } from './data/verbs.ts';
import type { Hedge } from './quantity.ts';
import type { Reader } from './reader.ts';

type Bound = Exclude<Hedge, 'none' | 'range'>;

/** A hedge and the token where it begins (before a number) or ends (after it). */
export interface HedgeMatch {
  readonly at: number;
  readonly hedge: Bound;
}

const SHORT = /^(?:c|ca|[Aa]pprox)$/;
const LAST_WORDS = formsOf(new Set([...BEFORE.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1))));
const IN_PHRASES = formsOf(new Set([...BEFORE.keys()].flatMap((phrase) => phrase.split(' '))));
const FIRST_WORDS = formsOf(new Set([...AFTER.keys()].map((phrase) => phrase.split(' ')[0] as string)));

/** Longest hedge that ends just before token `from`. */
function phraseBefore(r: Reader, from: number): HedgeMatch | null {
  if (!r.is(from - 1, LAST_WORDS)) return null;
  let phrase = '';
  let best: HedgeMatch | null = null;
  for (let at = from - 1, words = 0; words < LONGEST_PHRASE && r.is(at, IN_PHRASES); at--, words++) {
    phrase = phrase === '' ? r.word(at) : `${r.word(at)} ${phrase}`;
    const hedge = BEFORE.get(phrase);
    if (hedge) best = { at, hedge };
  }
  return best;
}

/** "over two phases": what something is spread over, and no bound. */
const STEPS = /^(?:phases|stages|tranches|instalments|installments|rounds)$/;

/** The hedge before a quantity that begins at token `from`. */
export function hedgeBefore(r: Reader, from: number): HedgeMatch | null {
  // "c. 400 kt", "approx. 60"
  if (r.word(from - 1) === '.' && r.touches(from - 1) && SHORT.test(r.raw(from - 2)))
    return { at: from - 2, hedge: 'about' };
  if (r.isHyphen(from - 1) && r.word(from - 2) === 'sub') return { at: from - 2, hedge: 'at-most' };
  const found = phraseBefore(r, from);
  if (!found) return null;
  const before = r.word(found.at - (r.word(found.at - 1) === 'back' ? 2 : 1));
  if (r.word(found.at) === 'up' && UP_VERBS.has(before)) return null;
  if (r.word(found.at) === 'over' && (OVER_VERBS.has(before) || STEPS.test(r.word(from + 1)))) return null;
  if (r.word(found.at) === 'top' && (before === 'the' || before === "'s" || before.endsWith("'s"))) return null;
  if (r.word(found.at) === 'c' && !r.touches(from)) return null;
  // "over more than two decades": how long, and no second hedge.
  if (r.word(found.at - 1) === 'over') return found;
  const further = phraseBefore(r, found.at);
  return further && (further.hedge === found.hedge || found.hedge === 'about') ? further : found;
}

/** The hedge after a quantity that ends before token `to`. */
export function hedgeAfter(r: Reader, to: number): HedgeMatch | null {
  let at = r.word(to) === ',' ? to + 1 : to;
  if (r.isHyphen(at)) {
    const hedge = AFTER.get(`-${r.word(at + 1)}`);
    return hedge ? { at: at + 2, hedge } : null;
  }
  if (!r.is(at, FIRST_WORDS)) return null;
  let phrase = '';
  let best: HedgeMatch | null = null;
  for (let words = 0; words < 4 && !r.isEdge(at); at++, words++) {
    if (r.word(at) === '+' && words === 0 && !r.touches(at)) return null;
    phrase = phrase === '' ? r.word(at) : `${phrase} ${r.word(at)}`;
    const hedge = AFTER.get(phrase);
    if (hedge) best = { at: at + 1, hedge };
  }
  // "no more than 12 and more than 5": the next number's.
  if (best && r.word(best.at) === 'than') return null;
  if (best && r.word(best.at - 1) === 'plus' && !r.touches(best.at - 1)) return null;
  if (best && (r.isNumber(best.at) || /^(?:by|to|from)$/.test(r.word(best.at))) && r.word(best.at - 2) === 'and')
    return null;
  return best;
}
