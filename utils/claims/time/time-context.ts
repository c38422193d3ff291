import { MONTH_NUMBERS, ORDINALS, SMALL_NUMBERS, WEEKDAY_NUMBERS } from '../data/time-words.ts';
import type { ArticleText } from '../scene/article-text.ts';
import { Tag } from '../words/tags.ts';
import { words, wordsLike } from '../words/word-class.ts';
import type { Future, TimeText } from './time-text.ts';

const STARTING_WORDS = [MONTH_NUMBERS, WEEKDAY_NUMBERS, ORDINALS, SMALL_NUMBERS].flatMap((names) => [...names.keys()]);
/** Numbers and words a time can begin with: at every other token there is nothing to look for. */
const STARTERS = wordsLike(
  new RegExp(
    `^(?:${STARTING_WORDS.join('|')}|last|previous|past|this|current|next|coming|prior|preceding|a|one|the|same|that|quarter|half|year|months?|end|mid|beginning|start|middle|rest|remainder|balance|full|whole|entire|fiscal|financial|yesterday|today|ytd|pcp|then|twelve|period|week|following|corresponding|comparable|equivalent|equal|like|identical|comparative|\\d.*|f?[qh][1-4]\\w*|fye?(?:\\d+[ef]?)?|(?:cy|ye)\\d+[ef]?)$`,
  ),
);
const SURELY = words("will 'll won't shall");

/** "for want of magnets": nobody wants anything. */
export const isLack = ({ base }: ArticleText, at: number) => base[at] === 'want' && base[at - 1] === 'for';

/** "Earlier, due to export delays, sales": no thing before it that could be due. */
const opensSentence = (text: ArticleText, at: number): boolean =>
  text.opens(at) || (text.base[at - 1] === ',' && text.opens(at - 2));
const PARTLY = words('partly mainly largely primarily mostly chiefly part possibly perhaps');

/**
 * "fell due to lower prices", "Earlier, due to export delays, sales fell": why, and nothing that is due to come, as in "is due to
 * lower its rate".
 */
export const isCause = (text: ArticleText, at: number): boolean =>
  text.base[at] === 'due' &&
  text.base[at + 1] === 'to' &&
  (text.has(at + 2, Tag.determiner | Tag.gerund | Tag.comparative) ||
    text.is(at - 1, PARTLY) ||
    (opensSentence(text, at) && !text.has(at + 3, Tag.preposition | Tag.determiner))) &&
  !(text.base[at + 2] === 'lower' && text.has(at - 1, Tag.be));

/** What a figure may be held against. */
export const YARDSTICKS = words(
  'expectation expectations forecast forecasts estimate estimates consensus guidance target targets projection projections prediction predictions plan plans goal goals',
);
const HELD_AGAINST = words(
  `above below ahead short beat beats beaten beating top tops topped topping miss misses missed missing exceed exceeds exceeded exceeding
   surpass surpasses surpassed surpassing against versus vs within meet meets met meeting defy defies defied defying trail trails trailed trailing outpaced
   end half line`,
);
const MAX_BEFORE_EXPECTATIONS = 5;
/** "below analysts' expectations", "beat forecasts": what a figure is held against, which looks ahead no more. */
export function isYardstick(text: ArticleText, at: number): boolean {
  if (!text.is(at, YARDSTICKS)) return false;
  for (let back = at - 1; back >= Math.max(0, at - MAX_BEFORE_EXPECTATIONS); back--) {
    if (text.is(back, HELD_AGAINST)) return true;
    const isVerb = text.has(back, Tag.verb) && text.base[back] !== 'average';
    if (/^[,.;:]$/.test(text.base[back] as string) || text.isQuantity(back) || isVerb) return false;
  }
  return false;
}

/** "a smaller-than-expected loss": what is there, held against what was expected. */
const isThanExpected = (text: ArticleText, at: number): boolean =>
  text.base[at - 1] === 'than' || (text.base[at - 1] === '-' && text.base[at - 2] === 'than');

const IN_SPITE = words('despite after following');
const MAX_THING = 4;
/** "despite a planned shutdown": what a thing was like that was there. */
const isOfAThing = (text: ArticleText, at: number): boolean =>
  /ed$/.test(text.base[at] as string) &&
  text.has(at - 1, Tag.determiner) &&
  text.last(at - MAX_THING, at - 1, IN_SPITE) >= 0;

const SEES = words('sees see');

/** "the planning office": which of several it is, and nothing that anybody plans. */
const isKind = (text: ArticleText, at: number): boolean => text.has(at, Tag.gerund) && text.has(at - 1, Tag.determiner);

/** "is expected to have grown": what is over and only not yet counted. */
const isOver = (text: ArticleText, at: number) =>
  text.base[at] === 'to' && text.base[at + 1] === 'have' && text.has(at + 2, Tag.past | Tag.changeVerb);

/** "The bank set its rate": done, where "is set to" looks ahead. */
const isPut = (text: ArticleText, at: number) => text.base[at] === 'set' && !AHEAD.test(text.base[at + 1] ?? '');
const AHEAD = /^(?:to|for)$/;

/** Whether the clause around a token speaks of what is to come. */
function futureAt(text: ArticleText, at: number, from: number, to: number, clauses: readonly number[]): Future {
  let start = from;
  let end = to;
  for (const clause of clauses) {
    if (clause <= at) start = clause;
    else {
      end = clause;
      break;
    }
  }
  let future: Future = 'no';
  for (let index = start; index < end; index++) {
    if (text.is(index, SURELY)) return 'surely';
    if (isOver(text, index)) return 'no';
    if (text.base[index] === 'to' && index > start && text.has(index - 1, Tag.be)) return 'surely';
    if (index > start && index < at && text.is(index, SEES) && !text.has(index - 1, Tag.modal)) future = 'perhaps';
    if (!text.has(index, Tag.forecast) || isLack(text, index) || isCause(text, index) || isKind(text, index)) continue;
    if (isThanExpected(text, index) || isPut(text, index) || isOfAThing(text, index)) continue;
    if (!isYardstick(text, index)) future = 'perhaps';
  }
  return future === 'no' && isScheduled(text, start, at) ? 'perhaps' : future;
}

const BEGIN = words(
  'takes take comes come starts start begins begin expires expire ends end goes go enters enter applies apply kicks kick opens open falls rises increases doubles drops becomes',
);
/** "The duty goes up on October 1": what happens by a timetable, told in the present. */
function isScheduled(text: ArticleText, from: number, to: number): boolean {
  const verb = text.first(from, to, BEGIN);
  if (verb <= from) return false;
  for (let at = from; at < to; at++) if (text.has(at, Tag.past) && text.has(at, Tag.verb)) return false;
  return !text.has(verb - 1, Tag.auxiliary | Tag.be | Tag.determiner);
}

const MOVES = Tag.changeVerb | Tag.changeNoun | Tag.comparative | Tag.particle;

/** Looks back over times and small words for a figure or a word of change: "5% in September from August". */
function afterFigure(text: ArticleText, at: number, from: number): boolean {
  for (let index = at; index >= Math.max(from, at - 6); index--) {
    if (text.isQuantity(index) || text.has(index, MOVES)) return true;
    if (text.base[index] === ',' || text.base[index] === ';' || text.has(index, Tag.verb)) return false;
  }
  return false;
}

const OF_INDIA = words('crore crores lakh lakhs nse bse sebi');
const LOOKED_AT = 2000;

/** The country whose fiscal year a text means, by its exchanges or by how it counts; null where nothing tells. Foreign companies listed in Sydney keep other years. */
export function fiscalPlaceOf(text: ArticleText): string | null {
  return text.first(0, Math.min(text.tokens.length, LOOKED_AT), OF_INDIA) >= 0 ? 'IN' : null;
}

/** What the grammar of times asks of the stretch of a text in which it looks; `clauses` are the starts of the clauses there. */
export function timeTextOf(
  text: ArticleText,
  from: number,
  to: number,
  clauses: readonly number[],
  fiscalPlace: string | null,
  ofResults: boolean,
  reported: string | null,
): TimeText {
  return {
    tokens: text.tokens,
    base: text.base,
    published: text.published,
    fiscalPlace,
    ofResults,
    reported,
    firstStart: (first, end) => text.first(first, end, STARTERS),
    inQuantity: (at) => text.isQuantity(at),
    afterFigure: (at) => afterFigure(text, at, from),
    future: (at) => futureAt(text, at, from, to, clauses),
  };
}
