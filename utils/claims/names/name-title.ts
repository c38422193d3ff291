import { tokenize } from '../../text/tokens.ts';
import { COMPANY_ENDINGS, LEGAL_FORMS } from '../data/name-words.ts';
import { ArticleText } from '../scene/article-text.ts';
import { Tag } from '../words/tags.ts';
import { wordsLike } from '../words/word-class.ts';
import { addNameRuns, type NameRun, nameOf } from './name-runs.ts';

/** A headline as a text of its own. */
export const titleText = (title: string) =>
  new ArticleText({ tokens: tokenize(title), sentences: [], terms: [], quantities: [], title: null, published: null });

/** Whether a headline writes most words with a capital. */
function isTitleCase(title: ArticleText): boolean {
  let [capital, small] = [0, 0];
  for (let at = 1; at < title.tokens.length; at++) {
    if (title.isCapital(at)) capital++;
    else if ((title.base[at] as string).length > 3 && /^[a-z]+$/.test(title.base[at] as string)) small++;
  }
  return capital > small;
}

/** "Peru Wants More Of Its Own Rare Earths": words with a capital that tell something, and are no name, though they end like one. */
function saysMore(title: ArticleText, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (title.has(at, Tag.verb | Tag.preposition | Tag.determiner | Tag.conjunction)) return true;
  return false;
}

/** "Tormal Ships First Cobalt": where a name ends that the text below has, before what looks like its verb; its start where none does. */
function endBeforeVerb(title: ArticleText, { from, to }: NameRun, isKnown: (key: string) => boolean): number {
  for (let end = to - 1; end > from; end--) {
    const word = title.base[end] as string;
    const isVerb = /[^s]s$/.test(word) && !COMPANY_ENDINGS.has(word) && !title.possessive(end - 1);
    if (isVerb && isKnown(nameOf(title, from, end).toLowerCase())) return end;
  }
  return from;
}

const SUPERLATIVES = wordsLike(/^(?:[a-z]{3,}est|most|top|best|worst|main|leading)$/);
/** The names of a headline: in one that writes every word with a capital, only as far as its verb or a word that ends companies' names. */
export function titleRuns(title: ArticleText, isKnown: (key: string) => boolean): NameRun[] {
  const runs: NameRun[] = [];
  addNameRuns(title, 0, title.tokens.length, runs);
  const found: NameRun[] = [];
  const isTitled = isTitleCase(title);
  for (const run of runs) {
    if (isTitled && title.is(run.from, SUPERLATIVES)) continue;
    let to = isTitled ? endBeforeVerb(title, run, isKnown) : run.from;
    const isNamedBelow = to > run.from;
    for (let at = run.from + 1; at < run.to && to === run.from; at++)
      if (COMPANY_ENDINGS.has(title.base[at] as string) || LEGAL_FORMS.has(title.base[at] as string)) to = at + 1;
    if (isTitled && !isNamedBelow && (to === run.from || saysMore(title, run.from, to))) continue;
    if (to === run.from) to = run.to;
    const named = Math.min(run.core, LEGAL_FORMS.has(title.base[to - 1] as string) ? to - 1 : to);
    const name = nameOf(title, run.from, Math.max(named, run.from + 1));
    const core = Math.max(Math.min(run.core, named), run.from + 1);
    found.push({ ...run, to, core, name, key: name.toLowerCase() });
  }
  return found;
}
