/** W3C Web Annotation: a passage by its words and what stands around it. */
export interface TextQuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** How many UTF-16 units of context stand on either side of a quote; as much as Hypothesis keeps. */
export const CONTEXT = 32;

const isLow = (code: number) => code >= 0xdc00 && code <= 0xdfff;
const isHigh = (code: number) => code >= 0xd800 && code <= 0xdbff;
/** Moves an offset that would cut a surrogate pair to the pair's start. */
function whole(text: string, offset: number): number {
  const bounded = Math.min(Math.max(offset, 0), text.length);
  return isLow(text.charCodeAt(bounded)) && isHigh(text.charCodeAt(bounded - 1)) ? bounded - 1 : bounded;
}

/** The quote selector of the UTF-16 range from `start` to `end` of `text`. */
export function quoteSelector(text: string, start: number, end: number): TextQuoteSelector {
  const [from, to] = [whole(text, start), whole(text, end)];
  return {
    exact: text.slice(from, to),
    prefix: text.slice(whole(text, from - CONTEXT), from),
    suffix: text.slice(to, whole(text, to + CONTEXT)),
  };
}

/**
 * Turns UTF-16 offsets of a text into code points and back.
 * Building it is linear in the text, each offset after that logarithmic in the number of its astral characters.
 */
export function codePoints(text: string): { fromUtf16(offset: number): number; toUtf16(point: number): number } {
  const pairs: number[] = [];
  for (const match of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(match.index);
  const count = (fits: (pair: number, index: number) => boolean) => {
    let [low, high] = [0, pairs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (fits(pairs[middle] as number, middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    fromUtf16: (offset) => offset - count((pair) => pair < offset),
    toUtf16: (point) => point + count((pair, index) => pair - index < point),
  };
}
