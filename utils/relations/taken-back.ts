import { words, wordsLike } from '../claims/words/word-class.ts';
import type { Sentence } from '../text/sentences.ts';
import { isOfClass, TokenKind, type Tokens } from '../text/tokens.ts';
import { type WordClass, wordClass } from '../text/vocabulary.ts';

/** UTF-16 units of a sentence in which it is looked for words that take back what was said, and of the one behind it. */
const [LONGEST, BEHIND] = [1200, 80];
/** So many tokens of the sentence behind may speak of an error in the one before. */
const TOLD_WITHIN = 20;

/** A paper that speaks of what it printed does so to take it back. */
const OWN_COVERAGE =
  /\b(?:(?:an?|the|our) (?:\w{1,12} )?(?:article|graphic|caption|headline|column|photo caption)\b[^.]{0,80}? (?:said|stated|gave|put|reported|showed|listed|named|placed|had)|we (?:said|wrote|reported|stated|misstated|gave)|editing error|production error)\b/i;
const COVERAGE = wordClass((word) => /article|graphic|caption|headline|column|^we|error/.test(word));
/** A figure put down to the wrong source stands. */
const ATTRIBUTED = /\b(?:attributed|credited|misattributed)\b/i;

/** How a sentence begins that takes back the one before it. */
const TAKEN_BACK = [
  /^in (?:fact|reality|truth)\b/i,
  /^the (?:correct|right|actual|true|real) (?:figure|number|quantity|amount|value|total|share|rate|level|size|cost|price)\b/i,
  /^(?:that|this|it|which|(?:that|this|the) (?:figure|number|claim)) (?:is|was) (?:not (?:right|quite)|a mistake|an error)\b/i,
  /^(?:that|this|it|they|he|she|we) (?:ha[ds]|have|did|does|do|was|were|is|are|can|could|will|would)(?: ?not|n['’]t)(?:[.,;:]| and\b)/i,
  /^(?:it|they|this|the \w{1,12}) should have\b/i,
  /^the (?:figure|number|quantity|amount) (?:should\b|is (?:[$€£]?\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b))/i,
  /^not so\b/i,
  /^(?:far|much|rather|a little|somewhat) too (?:high|low|much|many|few|little|big|large|small)\b/i,
  /^too (?:high|low|much|many|few|little|big|large|small)\b/i,
  /^(?:he|she|it|they|the \w{1,12}) now (?:speaks? of|reckons? (?:with|on)|counts? on|puts? (?:it|them|that|the (?:figure|number|total|share)))\b/i,
];
/** The words all of these begin with. */
const OPENS_TAKING_BACK = wordClass((word) =>
  /^(?:in|the|that|this|it|which|they|he|she|we|not|too|far|much|rather|a|somewhat)$/.test(word),
);

/** What is said of a figure that does not hold, wherever in the sentence it is said. */
const ERRORS = wordsLike(
  /^(?:wrong(?:ly)?|fals(?:e|ely|ehoods?)|untrue|untruths?|incorrect(?:ly)?|mistaken(?:ly)?|erroneous(?:ly)?|inaccura(?:te|tely|cy|cies)|exaggerat(?:e|es|ed|ing|ions?)|overstat(?:e|es|ed|ing|ements?)|understat(?:e|es|ed|ing)|overblown|overdone|misleading|misquot(?:e|es|ed|ing)|misstat(?:e|es|ed|ing|ements?)|misreport(?:s|ed|ing)?|misrepresent(?:s|ed|ing)?|miscalculat(?:ed|ions?)|nonsense|myths?|fiction|fictitious|fallac(?:y|ies)|groundless|baseless|unfounded|unsubstantiated|fabricat(?:ed|ions?)|debunk(?:s|ed|ing)?|refut(?:e|es|ed|ing)|rumou?r(?:s|ed)?|alleged(?:ly)?|purported(?:ly)?|supposedly|corrects|corrected|correcting|misprint(?:s|ed)?|typos?|apologi[sz]e[sd]?|outdated)$/,
);
/** Two words that say the same. */
const SAID_IN_TWO: readonly (readonly [WordClass, WordClass])[] = [
  [wordsLike(/^(?:not|never|hardly|[a-z]+n['’]t)$/), words('true so correct accurate factual')],
  [words('contrary'), words('to')],
  [words('odds'), words('with')],
  [words('half'), words('right true wrong')],
  [words('earlier previous original first initial'), words('version versions draft drafts edition editions')],
  [words('since'), words('changed removed replaced deleted withdrawn retracted amended')],
  [words('was were been'), words('withdrawn retracted')],
];

/** Whether some stretch of a text speaks of what is wrong. */
function speaksOfError(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (isOfClass(tokens, at, ERRORS)) return true;
    for (const [first, second] of SAID_IN_TWO)
      if (isOfClass(tokens, at, first) && at + 1 < to && isOfClass(tokens, at + 1, second)) return true;
  }
  return false;
}

/** "Lenders believe it, but that is untrue": a sentence with a figure of its own would speak of that one. */
function speaksOfErrorBefore(tokens: Tokens, { from, to }: Sentence): boolean {
  for (let at = from; at < to; at++) if (tokens.kind[at] === TokenKind.number) return false;
  return speaksOfError(tokens, from, Math.min(to, from + TOLD_WITHIN));
}

const startOf = (tokens: Tokens, { from }: Sentence) => tokens.start[from] as number;
const endOf = (tokens: Tokens, { to }: Sentence) => tokens.end[to - 1] as number;

function isOwnCoverage(tokens: Tokens, sentence: Sentence): boolean {
  const { from, to } = sentence;
  let tells = false;
  for (let at = from; at < to && !tells; at++) tells = isOfClass(tokens, at, COVERAGE);
  if (!tells) return false;
  const start = startOf(tokens, sentence);
  const text = tokens.text.slice(start, Math.min(endOf(tokens, sentence), start + LONGEST));
  return OWN_COVERAGE.test(text) && !ATTRIBUTED.test(text);
}

function opensTakingBack(tokens: Tokens, next: Sentence): boolean {
  if (!isOfClass(tokens, next.from, OPENS_TAKING_BACK)) return false;
  const start = startOf(tokens, next);
  const opening = tokens.text.slice(start, Math.min(endOf(tokens, next), start + BEHIND));
  return TAKEN_BACK.some((words) => words.test(opening));
}

/**
 * Whether a sentence speaks of an error, or the next one of its paragraph takes back what it says: which of its figures is
 * meant is another question. `next` is the sentence behind it, if any.
 */
export function isTakenBack(tokens: Tokens, sentence: Sentence, next: Sentence | null): boolean {
  if (speaksOfError(tokens, sentence.from, sentence.to) || isOwnCoverage(tokens, sentence)) return true;
  if (next === null || tokens.kind[sentence.to] === TokenKind.break) return false;
  return opensTakingBack(tokens, next) || speaksOfErrorBefore(tokens, next);
}
