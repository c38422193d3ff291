import type { Claim } from '../claims/claim.ts';
import { areTooFarApart } from './coincidence.ts';
import { reconcilersOf, timesOf } from './comparable.ts';
import { clashOf, compareSides, isSure } from './compare.ts';
import { type Gist, gistOf } from './gist.ts';
import { intervalOf } from './interval.ts';
import { comparisonKey } from './key.ts';
import { type Days, dayOf, daysOf } from './period.ts';
import type { Interval } from './relation.ts';
import type { Side } from './side.ts';

/**
 * How sure a reading is that cannot hold beside another of its own article: of two, the first was right in three of four
 * labelled cases and the later, what the first is set beside, in one of three. The one is then worth what others make of it,
 * the other is held against none.
 */
const [FIRST_AT_ODDS, LATER_AT_ODDS] = [0.3, 0.2];
/** A table of more figures of one kind is not gone through pair by pair. */
const MOST = 150;

/** A claim of the article, of which only what is asked for is read: most figures of one kind clash with none. */
class OwnSide implements Side {
  readonly claim: Claim;
  readonly key: string;
  readonly interval: Interval | null;
  readonly published: Days | null;
  readonly #text: string;
  #period: Days | null | undefined;
  #gist: Gist | undefined;

  constructor(claim: Claim, key: string, text: string, published: Days | null) {
    this.claim = claim;
    this.key = key;
    this.interval = intervalOf(claim);
    this.published = published;
    this.#text = text;
  }

  get period(): Days | null {
    if (this.#period === undefined) this.#period = daysOf(this.claim.period);
    return this.#period;
  }

  get gist(): Gist {
    const { start, sentenceStart, sentenceEnd } = this.claim;
    this.#gist ??= gistOf(this.claim, this.#text.slice(sentenceStart, sentenceEnd), start - sentenceStart);
    return this.#gist;
  }
}

/** Whether nothing unsaid could reconcile two figures that clash: only then their sentences need to be read. */
function cannotBothHold(a: Side, b: Side): boolean {
  const rule = clashOf(a, b);
  if (rule === null || (rule === 'denied-by-one' && a.claim.sentenceStart !== b.claim.sentenceStart)) return false;
  if (rule === 'intervals-apart' && areTooFarApart(a.claim, b.claim)) return false;
  if (reconcilersOf(a, b)?.length !== 0 || timesOf(a, b)?.length !== 0) return false;
  return compareSides(a, b)?.verdict === 'contradicts';
}

/** "By 9%, 10% and 3%": figures with nothing but a comma or an "and" between are one list. "The first had 9%, the second 3%". */
const LISTED =
  /^\s*(?:,|and\b|,\s*and\b)\s*$|[,;]\s*(?:and |but |while )?(?:the (?:second|other|latter|third|next)|another)\b/i;
const areListed = (first: Claim, later: Claim, text: string) =>
  first.sentenceStart === later.sentenceStart && LISTED.test(text.slice(first.end, later.start));

/** The words of a claim's sentence that stand close by, in UTF-16 units before and behind it. */
const [BEFORE, BEHIND] = [60, 30];
const closeBy = ({ start, end, sentenceStart, sentenceEnd }: Claim, text: string): string =>
  text.slice(Math.max(sentenceStart, start - BEFORE), Math.min(sentenceEnd, end + BEHIND));
/** "It had nine pits … it now counts three": what was, and what has taken its place. */
const isSuperseded = (first: Claim, later: Claim, text: string): boolean =>
  WAS.test(closeBy(first, text)) && !IS_NOW.test(closeBy(first, text)) && IS_NOW.test(closeBy(later, text));
const WAS = /\b(?:had|was|were|used to|once|did)\b/i;
const IS_NOW = /\b(?:now|currently|today|at present|nowadays|(?:has|have) (?:since )?been)\b/i;

/**
 * How sure the two are: what is denied beside its own statement is another thing, of two figures either may be, of those
 * that are listed none is of all there is, and what was stands back behind what is now.
 */
function atOdds(a: Claim, b: Claim, text: string): readonly (readonly [Claim, number])[] {
  const [first, later] = a.start < b.start ? [a, b] : [b, a];
  if (a.modality !== b.modality) return [[a.modality === 'denied' ? a : b, LATER_AT_ODDS]];
  if (isSuperseded(first, later, text)) return [[first, LATER_AT_ODDS]];
  return [
    [first, areListed(first, later, text) ? LATER_AT_ODDS : FIRST_AT_ODDS],
    [later, LATER_AT_ODDS],
  ];
}

function addOddOnes(bucket: readonly Side[], text: string, odd: Map<Claim, number>): void {
  for (let first = 0; first < bucket.length; first++) {
    const a = bucket[first] as Side;
    for (let second = first + 1; second < bucket.length; second++) {
      const b = bucket[second] as Side;
      if ((!odd.has(a.claim) || !odd.has(b.claim)) && cannotBothHold(a, b))
        for (const [claim, sure] of atOdds(a.claim, b.claim, text)) odd.set(claim, Math.min(sure, odd.get(claim) ?? 1));
    }
  }
}

/**
 * An article that gives two figures which cannot both hold speaks of two things, and one of them was misread; so does a
 * sentence that states and denies one thing. Such claims come back less sure, the others as they are. `text` is the
 * article's text, `published` its day.
 */
export function doubtOddOnes(claims: readonly Claim[], text: string, published: string | null): readonly Claim[] {
  const alike = Map.groupBy(claims.filter(isSure), comparisonKey);
  const day = dayOf(published);
  const odd = new Map<Claim, number>();
  for (const [key, bucket] of alike) {
    if (bucket.length === 1) continue;
    const sides = bucket.slice(0, MOST).map((claim) => new OwnSide(claim, key, text, day));
    addOddOnes(sides, text, odd);
  }
  if (odd.size === 0) return claims;
  return claims.map((claim) => {
    const sure = odd.get(claim);
    return sure === undefined ? claim : { ...claim, confidence: Math.min(claim.confidence, sure) };
  });
}
