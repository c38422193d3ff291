import type { Claim } from '../claims/claim.ts';
import type { InSentence } from '../relations/effects.ts';
import { type codePoints, quoteSelector } from '../text/selectors.ts';
import { BOUNDS } from './bounds.ts';
import type { Passage, QuotedClaim, Telling } from './schemas.ts';

/** Of a sentence too long to be carried whole, this much is kept before its claim (UTF-16 units). */
const BEFORE = 450;

type Points = ReturnType<typeof codePoints>;

/** The passage from `start` to `end` (UTF-16) of an article's text. `points` is `codePoints` of that text. */
const passageOf = (text: string, start: number, end: number, points: Points): Passage => ({
  quote: quoteSelector(text, start, end),
  position: { start: points.fromUtf16(start), end: points.fromUtf16(end) },
});

/** Words of an article with their passage and their sentence, as they are sent, stored and quoted. */
export function quoteWords(text: string, words: InSentence, points: Points): Telling {
  const { start, end, sentenceStart, sentenceEnd } = words;
  const isLong = sentenceEnd - sentenceStart > BOUNDS.sentence;
  const from = isLong ? Math.max(sentenceStart, start - BEFORE) : sentenceStart;
  return {
    passage: passageOf(text, start, end, points),
    sentence: text.slice(from, Math.min(sentenceEnd, from + BOUNDS.sentence)).toWellFormed(),
    at: start - from,
  };
}

/** A claim with its passage and its sentence. */
export const quoteClaim = (text: string, claim: Claim, points: Points): QuotedClaim => ({
  claim,
  ...quoteWords(text, claim, points),
});
