import type { ArticleText } from '../scene/article-text.ts';
import { allForms } from '../words/inflect.ts';
import { words, wordsOf } from '../words/word-class.ts';
import { actAfter, hasFigure, isDoneTo, pastAside } from './name-acts.ts';
import type { NameRun } from './name-runs.ts';

const RAISING = wordsOf(
  new Set(
    allForms(
      'raise|secure|collect|obtain|receive|attract|close|complete|announce|sign|land|win won won|get got got|borrow',
    ),
  ),
);
const FUNDING = words(
  'investors funding financing fundraising round capital equity debt loan loans grant grants subsidy subsidies injection placement',
);
const INVESTING = wordsOf(new Set(allForms('invest|inject|put put put|plough|pour')));
const ENDS_CLAUSE = words(', . ; :');
const [MAX_FUNDING, MAX_GIFT] = [10, 8];
/** A name after "in" is taken for a place's unless more than that speaks for a house. */
const [RAISES, IS_GIVEN] = [3, 6];

/** "Tormal has raised €90m from investors", "Tormal closed a funding round of $40m". */
function raisesMoney(text: ArticleText, { from, core, to }: NameRun): boolean {
  const isPlural = core - from === 1 && text.opens(from) && /[^s]s$/.test(text.base[from] as string);
  const verb = actAfter(text, pastAside(text, to));
  if (isPlural || !text.is(verb, RAISING) || isDoneTo(text, verb)) return false;
  const funding = text.first(verb + 1, verb + MAX_FUNDING, FUNDING);
  if (funding < 0 || text.first(verb + 1, funding, ENDS_CLAUSE) >= 0) return false;
  return hasFigure(text, verb + 1, verb + MAX_FUNDING);
}

/** "invested €90m in Tormal". */
function isPutInto(text: ArticleText, { from }: NameRun): boolean {
  if (!/^(?:in|into)$/.test(text.base[from - 1] ?? '')) return false;
  const verb = text.last(Math.max(0, from - MAX_GIFT), from, INVESTING);
  return verb >= 0 && text.first(verb, from, ENDS_CLAUSE) < 0 && hasFigure(text, verb + 1, from);
}

/** How much what the words around a name say of money that it is given speaks for a house. */
export const fundingEvidence = (text: ArticleText, run: NameRun): number =>
  isPutInto(text, run) ? IS_GIVEN : raisesMoney(text, run) ? RAISES : 0;
