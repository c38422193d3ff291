import type { Claim } from '../claims/claim.ts';
import { type codePoints, quoteSelector } from '../text/selectors.ts';
import { BOUNDS, type Passage, type QuotedClaim } from './schemas.ts';

/** Of a sentence too long to be carried whole, this much is kept before its claim (UTF-16 units). */
const BEFORE = 450;

type Points = ReturnType<typeof codePoints>;

/** The passage from `start` to `end` (UTF-16) of an article's text. `points` is `codePoints` of that text. */
const passageOf = (text: string, start: number, end: number, points: Points): Passage => ({
  quote: quoteSelector(text, start, end),
  position: { start: points.fromUtf16(start), end: points.fromUtf16(end) },
});

/** A claim with its passage and its sentence, as it is sent, stored and quoted. */
export function quoteClaim(text: string, claim: Claim, points: Points): QuotedClaim {
  const isLong = claim.sentenceEnd - claim.sentenceStart > BOUNDS.sentence;
  const from = isLong ? Math.max(claim.sentenceStart, claim.start - BEFORE) : claim.sentenceStart;
  return {
    claim,
    passage: passageOf(text, claim.start, claim.end, points),
    sentence: text.slice(from, Math.min(claim.sentenceEnd, from + BOUNDS.sentence)).toWellFormed(),
    at: claim.start - from,
  };
}
