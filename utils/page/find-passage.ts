import { codePoints } from '../text/selectors.ts';
import type { Stretch } from './marks.ts';

/** A passage by its words with what stands around them, and by its place in code points, as W3C's selectors have it. */
export interface Passage {
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string };
  readonly position: { readonly start: number; readonly end: number } | null;
}

/** More places of the same words than this are not weighed against each other. */
const MOST_PLACES = 200;

/** How many letters two strings have in common, from their ends for what stands before, from their beginnings for what follows. */
function shared(a: string, b: string, fromEnd: boolean): number {
  const length = Math.min(a.length, b.length);
  const at = (text: string, i: number) => text.charCodeAt(fromEnd ? text.length - 1 - i : i);
  let count = 0;
  while (count < length && at(a, count) === at(b, count)) count++;
  return count;
}

function places(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && found.length < MOST_PLACES; at = text.indexOf(words, at + 1))
    found.push(at);
  return found;
}

/** Letters on either side that must be as they were for words between them to be taken for the passage as it is now. */
const [AROUND, LEAST] = [20, 8];

/** Where other words stand between the same surroundings: the page changed the passage, and left what is around it. */
function between(text: string, { exact, prefix, suffix }: Passage['quote'], expected: number): Stretch | null {
  const [before, after] = [prefix.slice(-AROUND), suffix.slice(0, AROUND)];
  if (before.trim().length < LEAST || after.trim().length < LEAST) return null;
  const found = places(text, before).flatMap((at): Stretch[] => {
    const start = at + before.length;
    const end = text.slice(start, start + 2 * exact.length + AROUND + after.length).indexOf(after);
    return end > 0 ? [{ start, end: start + end }] : [];
  });
  return found.sort((a, b) => Math.abs(a.start - expected) - Math.abs(b.start - expected))[0] ?? null;
}

/**
 * Where a passage stands in a text, in UTF-16 offsets: its words, or those that stand between the same surroundings now; null
 * where both are gone. Where the words stand more than once, what stands around them decides, then which is nearest to where
 * they stood.
 */
export function findPassage(text: string, { quote, position }: Passage): Stretch | null {
  const { exact, prefix, suffix } = quote;
  if (exact === '') return null;
  const points = position && codePoints(text);
  const expected = position && points ? points.toUtf16(position.start) : 0;
  let best: { start: number; fit: number } | null = null;
  for (const start of places(text, exact)) {
    const end = start + exact.length;
    const around =
      shared(text.slice(Math.max(0, start - prefix.length), start), prefix, true) +
      shared(text.slice(end, end + suffix.length), suffix, false);
    const fit = around - Math.abs(start - expected) / (text.length + 1);
    if (!best || fit > best.fit) best = { start, fit };
  }
  return best ? { start: best.start, end: best.start + exact.length } : between(text, quote, expected);
}
