import type { Sentence } from '../text/sentences.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';
import { wordQuestion } from '../text/vocabulary.ts';
import { readAmount } from './amount.ts';
import {
  AFTER_ARTICLE,
  HALVED,
  LOOSE_MULTIPLES,
  MULTIPLES,
  ONES,
  ORDINALS,
  PARTS,
  TENS,
  VULGAR,
} from './data/number-words.ts';
import { BEFORE_LONG_TIMES } from './data/verbs.ts';
import { numberStyle } from './digits.ts';
import type { Draft } from './draft.ts';
import { readFraction } from './fraction.ts';
import { hedgeAfter, hedgeBefore } from './hedge.ts';
import { Money } from './money.ts';
import { readMultiple } from './multiple.ts';
import type { Quantity } from './quantity.ts';
import { Reader } from './reader.ts';
import { resolve } from './resolve.ts';
import type { Scene } from './term.ts';

/** Forms at which a quantity may begin, beside digits. */
const ANCHORS: ReadonlySet<string> = new Set([
  'half',
  ...ONES.keys(),
  ...TENS.keys(),
  ...AFTER_ARTICLE,
  ...ORDINALS.keys(),
  ...PARTS.keys(),
  ...VULGAR.keys(),
  ...MULTIPLES.keys(),
  ...LOOSE_MULTIPLES.keys(),
  ...HALVED,
]);

const IS_ANCHOR = wordQuestion((word) => ANCHORS.has(word));

/** A sign or arrow before a quantity: "+119%", "−7%", "▲ 3%", "negative 0.7%". */
function signBefore(r: Reader, { from, unit }: Draft): 'up' | 'down' | null {
  const mark = r.word(from - 1);
  if (mark === '▲' || mark === '↑') return 'up';
  if (mark === '(' && r.word(from - 2) === '|') return 'down';
  if (mark === '▼' || mark === '↓') return 'down';
  if ((mark === 'minus' || mark === 'negative') && !r.isNumber(from - 2) && r.word(from - 2) !== 'or') return 'down';
  // "an increase (plus 9 percent)"; "(plus $30)" is added to a sum.
  if (mark === 'plus' && unit === '%' && /^[(,:]$/.test(r.word(from - 2))) return 'up';
  if ((mark !== '+' && mark !== '-' && mark !== '–') || !r.touches(from)) return null;
  if (r.touches(from - 1) && !/^[([|]$/.test(r.word(from - 2))) return null;
  return mark === '+' ? 'up' : 'down';
}

const DEGREES = /^deg(?:C|F|ree)$/;
/** Where "2 degrees below zero", "10C below freezing" ends; 0 for any other quantity. */
const belowNought = (r: Reader, { unit, to }: Draft): number =>
  DEGREES.test(unit) && r.word(to) === 'below' && /^(?:zero|freezing|nought)$/.test(r.word(to + 1)) ? to + 2 : 0;

function addSign(r: Reader, draft: Draft) {
  const to = belowNought(r, draft);
  draft.sign = to > 0 ? 'down' : signBefore(r, draft);
  if (to > 0) draft.to = to;
  else if (draft.sign) draft.from--;
  // "-5 to 10 degrees": the sign is of the lower end.
  if (draft.sign === 'down' && to === 0 && draft.hedge === 'range' && DEGREES.test(draft.unit)) {
    draft.low = -draft.low;
    draft.sign = null;
  }
}

/** "sank over nine months", and not "for over nine months": how long something went on, and no bound. */
const isDuring = (r: Reader, at: number) => r.word(at) === 'over' && !BEFORE_LONG_TIMES.has(r.word(at - 1));

function addHedges(r: Reader, draft: Draft) {
  addSign(r, draft);
  // "$-1.2 billion"
  if (
    !draft.sign &&
    draft.form === 'money' &&
    r.word(draft.numberFrom - 1) === '-' &&
    draft.from < draft.numberFrom - 1
  )
    draft.sign = 'down';
  if (r.word(draft.from - 1) === 'between' && draft.hedge === 'range') draft.from--;
  const before = hedgeBefore(r, draft.from);
  if (before && !(draft.isTime && isDuring(r, before.at))) {
    draft.from = before.at;
    if (draft.hedge === 'none') draft.hedge = before.hedge;
    if (draft.hedge === 'range' && r.word(draft.from - 1) === 'between') draft.from--;
  }
  const after = hedgeAfter(r, draft.to) ?? hedgeAfter(r, draft.numberTo);
  if (!after || draft.form === 'rank') return;
  draft.to = Math.max(draft.to, after.at);
  if (draft.hedge === 'none') draft.hedge = after.hedge;
}

/** The quantity at a token; nothing of it stands before token `floor`. */
function readAt(scene: Scene, at: number, floor: number): Draft | null {
  const draft = readFraction(scene.r, at) ?? readMultiple(scene.r, at) ?? readAmount(scene, at);
  if (!draft || draft.from < floor) return null;
  if (draft.dropped) return draft;
  addHedges(scene.r, draft);
  draft.from = Math.max(draft.from, floor);
  return draft;
}

function readDrafts(scene: Scene, tokens: Tokens): Draft[] {
  const isAnchor = tokens.vocabulary.answers(IS_ANCHOR);
  const drafts: Draft[] = [];
  let floor = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (tokens.kind[at] !== TokenKind.number && !isAnchor[tokens.id[at] as number]) continue;
    const draft = readAt(scene, at, floor);
    if (!draft) continue;
    if (!draft.dropped) drafts.push(draft);
    floor = draft.to;
    at = Math.max(at, draft.to - 1);
  }
  return drafts;
}

const BOUNDS = {
  none: [true, true],
  about: [true, true],
  range: [true, true],
  'at-least': [true, false],
  'at-most': [false, true],
} as const;

/** A count of things up to a hundred is meant as it stands. */
const isExact = ({ form, scale, high }: Draft) =>
  form === 'rank' || (form === 'count' && scale === 1 && high <= 100 && Number.isInteger(high));

/** No more digits than were written: 0.1 * 3 is 0.3. */
const tidy = (value: number) => (Number.isInteger(value) ? value : Number(value.toPrecision(12)));

function toQuantity(tokens: Tokens, draft: Draft, indexOf: ReadonlyMap<Draft, number>): Quantity {
  const [low, high] = BOUNDS[draft.hedge];
  return {
    start: tokens.start[draft.from] as number,
    end: tokens.end[draft.to - 1] as number,
    numberStart: tokens.start[draft.numberFrom] as number,
    numberEnd: tokens.end[draft.numberTo - 1] as number,
    low: low ? tidy(draft.low) : null,
    high: high ? tidy(draft.high) : null,
    hedge: draft.hedge,
    unit: draft.unit,
    form: draft.form,
    step: isExact(draft) ? 0 : tidy(draft.step),
    sign: draft.sign,
    counted: draft.counted,
    per: draft.per,
    unitFrom: (draft.unitFrom && indexOf.get(draft.unitFrom)) ?? null,
  };
}

/**
 * The quantities of a text in order, none inside another: numbers with their hedges and units in normal form.
 * What is no quantity by its form and close surroundings (names, dates, times, codes, page furniture) is left out.
 * Linear in the number of tokens.
 */
export function findQuantities(tokens: Tokens, sentences: readonly Sentence[]): Quantity[] {
  const r = new Reader(tokens);
  const scene: Scene = { r, money: new Money(r), style: numberStyle(tokens) };
  const kept = resolve(r, readDrafts(scene, tokens), sentences);
  const indexOf = new Map<Draft, number>();
  if (kept.some(({ unitFrom }) => unitFrom)) kept.forEach((draft, index) => void indexOf.set(draft, index));
  return kept.map((draft) => toQuantity(tokens, draft, indexOf));
}
