import { TokenKind, tokenize } from '../text/tokens.ts';

/** So many words in a row are one shingle. */
const SHINGLE = 5;
/** So many of the smallest hashes are kept. */
const KEPT = 32;
/** Texts that share this part of their shingles are copies of one another. */
const COPY = 0.5;
/** Of a longer text only the start is looked at (UTF-16 units). */
const LOOKED_AT = 200_000;

/** FNV-1a over UTF-16 units, 32 bits, continued from `from`. */
function hashed(text: string, from: number): number {
  let hash = from;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
const BASIS = 0x811c9dc5;

/**
 * A signature of a text by which copies are found: the smallest hashes of its runs of five words, ascending. A body
 * that stands twice on its page has the signature of one. Empty for a text of fewer words.
 */
export function fingerprintOf(text: string): number[] {
  const tokens = tokenize(text.slice(0, LOOKED_AT));
  const words: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens.kind[at] === TokenKind.word || tokens.kind[at] === TokenKind.number) {
      words.push(hashed(tokens.lower[at] as string, BASIS));
    }
  }
  const shingles = new Set<number>();
  for (let at = 0; at + SHINGLE <= words.length; at++) {
    let hash = BASIS;
    for (let next = at; next < at + SHINGLE; next++) hash = Math.imul(hash ^ (words[next] as number), 0x01000193);
    shingles.add(hashed(String(hash >>> 0), BASIS));
  }
  return [...shingles].sort((a, b) => a - b).slice(0, KEPT);
}

/** The part of two texts' shingles they share, estimated from their signatures: 0 to 1. */
export function likeness(a: readonly number[], b: readonly number[]): number {
  const [left, right] = [new Set(a), new Set(b)];
  const smallest = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, KEPT);
  if (smallest.length === 0) return 0;
  return smallest.filter((hash) => left.has(hash) && right.has(hash)).length / smallest.length;
}

/** Whether one text is, by these signatures, a copy of the other: the same words but for what an editor changes. */
export const isCopy = (a: readonly number[], b: readonly number[]): boolean => likeness(a, b) >= COPY;

/**
 * One number that copies have in common and other texts do not, so that they can be counted without holding each
 * against each: four of five texts that differ in a tenth of their words share it, and hardly any others. Null for a
 * text too short to tell.
 */
export function copyKey(fingerprint: readonly number[]): number | null {
  const [first, second] = fingerprint;
  return first === undefined || second === undefined ? null : first * 2 ** 20 + (second % 2 ** 20);
}
