import { Tag } from '../words/tags.ts';
import { anyOf, words, wordsLike } from '../words/word-class.ts';
import type { ArticleText } from './article-text.ts';

const CUT_MARKS = words('; : – ( ) |');
const ALWAYS_CUTS = words('while whereas but although though because which who whose where');
const CUTS_BEFORE_A_SUBJECT = words('after as before when if');
const OPENERS_AFTER_COMMA = words(
  'according compared a an itself helped led driven based now then still already also currently',
);
const ENDS_TIME = wordsLike(/^(?:(?:19|20)\d\d|year|quarter|month|week|half)$/);
const BETWEEN_SAYING_AND_THAT = words('year month week reporters report statement last this');
const OPENS_AFTER_COMMA = Tag.wall | Tag.conjunction | Tag.gerund | Tag.particle;
/** "The plant, which is 35% complete, is to open": what such a clause is about goes on after its comma. */
const RELATIVES = words('which who whose');
/** No clause begins at any other word. */
const MAY_CUT = anyOf(words(', and or that'), CUT_MARKS, ALWAYS_CUTS, CUTS_BEFORE_A_SUBJECT);
const MAX_LOOKAHEAD = 8;

const isFiniteVerb = (bits: number) =>
  (bits & Tag.verb) !== 0 && (bits & (Tag.past | Tag.present | Tag.modal)) !== 0 && (bits & Tag.changeNoun) === 0;

/** Whether "and" opens a clause of its own: a verb, or a subject with its verb, stands after it. */
function opensClause(text: ArticleText, at: number, to: number): boolean {
  if (at + 1 < to && isFiniteVerb(text.tags[at + 1] as number)) return true;
  for (let next = at + 1; next < Math.min(to, at + MAX_LOOKAHEAD); next++) {
    const word = text.base[next] as string;
    if (text.isQuantity(next) || word === ',' || word === 'and') return false;
    if (next > at + 1 && isFiniteVerb(text.tags[next] as number)) return true;
    if (text.has(next, Tag.preposition) && word !== 'of' && word !== 'in') return false;
  }
  return false;
}

/** "said that", "admitted on Wednesday that": a verb of saying stands just before, times and names between. */
function opensReport(text: ArticleText, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 5); back--) {
    if (text.has(back, Tag.say | Tag.forecast | Tag.deny)) return true;
    if (text.base[back] === ',' && back < at - 1) return false;
    const between = Tag.weekday | Tag.month | Tag.preposition | Tag.determiner;
    if (!text.has(back, between) && !text.is(back, BETWEEN_SAYING_AND_THAT)) return false;
  }
  return false;
}

function cutsAtComma(text: ArticleText, at: number): boolean {
  const next = (text.tags[at + 1] ?? 0) as number;
  if ((next & Tag.changeVerb) !== 0 && (next & Tag.past) !== 0 && (next & Tag.changeNoun) === 0) return true;
  // "…, especially as exports fell"
  if ((next & Tag.adverb) !== 0 && text.is(at + 2, CUTS_BEFORE_A_SUBJECT)) return true;
  return (next & OPENS_AFTER_COMMA) !== 0 || text.is(at + 1, OPENERS_AFTER_COMMA);
}

/** "as CMOC ramped up", "after China imposed": a name with its verb. */
function namesSubject(text: ArticleText, from: number, to: number): boolean {
  if (from >= to || !text.isCapital(from) || text.has(from, Tag.month | Tag.weekday)) return false;
  for (let at = from + 1; at < Math.min(to, from + 4); at++) {
    if (isFiniteVerb(text.tags[at] as number) || /[a-z]{3}ed$/.test(text.base[at] as string)) return true;
    if (!text.isCapital(at)) return false;
  }
  return false;
}

function cutsBefore(text: ArticleText, at: number, to: number): boolean {
  const word = text.base[at] as string;
  if (word === ',') return cutsAtComma(text, at);
  if (word === 'and' || word === 'or') return opensClause(text, at, to);
  if (word === 'that') return opensReport(text, at);
  if (text.is(at, CUT_MARKS) || text.is(at, ALWAYS_CUTS)) return true;
  // "in May when sales halved"
  if (word === 'when' && (text.has(at - 1, Tag.month) || text.is(at - 1, ENDS_TIME))) return true;
  if (text.is(at, CUTS_BEFORE_A_SUBJECT) && namesSubject(text, at + 1, to)) return true;
  return (
    text.is(at, CUTS_BEFORE_A_SUBJECT) && at + 1 < to && text.has(at + 1, Tag.gerund | Tag.determiner | Tag.pronoun)
  );
}

/** The clauses of a sentence as the token indices where each begins, the first being the sentence's own start. */
export function clauseStarts(text: ArticleText, from: number, to: number): number[] {
  const starts = [from];
  let relative = false;
  for (let at = text.first(from + 1, to, MAY_CUT); at >= 0; at = text.first(at + 1, to, MAY_CUT)) {
    const resumes =
      relative &&
      text.base[at] === ',' &&
      (text.has(at + 1, Tag.be | Tag.auxiliary | Tag.modal) || isFiniteVerb(text.tags[at + 1] as number));
    if (!resumes && !cutsBefore(text, at, to)) continue;
    starts.push(at);
    relative = text.is(at, RELATIVES) || (text.base[at] === ',' && text.is(at + 1, RELATIVES));
  }
  return starts;
}
