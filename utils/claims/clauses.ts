import { Tag, tagsOf } from './tags.ts';

const CUT_MARKS = new Set([';', ':', '–', '(', ')', '|']);
const OPENS_AFTER_COMMA = Tag.wall | Tag.conjunction | Tag.gerund | Tag.particle;
const MAX_LOOKAHEAD = 8;

const isFiniteVerb = (bits: number) =>
  (bits & Tag.verb) !== 0 && (bits & (Tag.past | Tag.present | Tag.modal)) !== 0 && (bits & Tag.changeNoun) === 0;

/** Whether "and" opens a clause of its own: a verb, or a subject with its verb, stands after it. */
function opensClause(base: readonly string[], at: number, to: number, isNumber: (index: number) => boolean): boolean {
  const first = tagsOf(base[at + 1] ?? '');
  if (isFiniteVerb(first)) return true;
  for (let next = at + 1; next < Math.min(to, at + MAX_LOOKAHEAD); next++) {
    const word = base[next] as string;
    if (isNumber(next) || word === ',' || word === 'and') return false;
    const bits = tagsOf(word);
    if (next > at + 1 && isFiniteVerb(bits)) return true;
    if ((bits & Tag.preposition) !== 0 && word !== 'of' && word !== 'in') return false;
  }
  return false;
}

/** "said that", "admitted on Wednesday that": a verb of saying stands just before, times and names between. */
function opensReport(base: readonly string[], at: number): boolean {
  for (let back = at - 1; back >= at - 5; back--) {
    const bits = tagsOf(base[back] ?? '');
    if ((bits & (Tag.say | Tag.forecast | Tag.deny)) !== 0) return true;
    if (base[back] === ',' && back < at - 1) return false;
    if (
      (bits & (Tag.weekday | Tag.month | Tag.preposition | Tag.determiner)) === 0 &&
      !/^(?:year|month|week|reporters|report|statement|last|this)$/.test(base[back] ?? '')
    )
      return false;
  }
  return false;
}

function cutsBefore(base: readonly string[], at: number, to: number, isNumber: (index: number) => boolean): boolean {
  const word = base[at] as string;
  const _bits = tagsOf(word);
  if (CUT_MARKS.has(word)) return true;
  if (word === ',') {
    const next = tagsOf(base[at + 1] ?? '');
    if ((next & Tag.changeVerb) !== 0 && (next & Tag.past) !== 0 && (next & Tag.changeNoun) === 0) return true;
    return (
      (next & OPENS_AFTER_COMMA) !== 0 ||
      /^(?:according|compared|a|an|itself|helped|led|driven|based|now|then|still|already|also|currently)$/.test(
        base[at + 1] ?? '',
      )
    );
  }
  if (word === 'and' || word === 'or') return opensClause(base, at, to, isNumber);
  if (
    word === 'while' ||
    word === 'whereas' ||
    word === 'but' ||
    word === 'although' ||
    word === 'though' ||
    word === 'because'
  )
    return true;
  if (word === 'which' || word === 'who' || word === 'whose' || word === 'where') return true;
  if (word === 'that') return opensReport(base, at);
  if (word === 'after' || word === 'as' || word === 'before' || word === 'when' || word === 'if')
    return (tagsOf(base[at + 1] ?? '') & (Tag.gerund | Tag.determiner | Tag.pronoun)) !== 0;
  return false;
}

/** The clauses of a sentence as the token indices where each begins, the first being the sentence's own start. */
export function clauseStarts(
  base: readonly string[],
  from: number,
  to: number,
  isNumber: (index: number) => boolean,
): number[] {
  const starts = [from];
  for (let at = from + 1; at < to; at++) if (cutsBefore(base, at, to, isNumber)) starts.push(at);
  return starts;
}
