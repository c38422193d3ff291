import { isOfClass } from '../text/tokens.ts';
import { wordClass } from '../text/vocabulary.ts';
import { FURNITURE_HEADINGS, FURNITURE_OPENINGS } from './data/traps.ts';
import type { Reader } from './reader.ts';
import type { Line } from './table.ts';

const OPENING_WORDS = 3;
const LONGEST_HEADING = 6;
const FULL_PARAGRAPH = 35;

const firstWords = (phrases: Iterable<string>) =>
  new Set([...phrases].map((phrase) => phrase.split(/[ -]/)[0] as string));
const INVITING = firstWords(FURNITURE_OPENINGS);
const HEADING = firstWords(FURNITURE_HEADINGS).add(':');
const OPENS_INVITATION = wordClass((word) => INVITING.has(word));
const OPENS_HEADING = wordClass((word) => HEADING.has(word));

const wordsOf = (r: Reader, from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => r.word(from + index));

/** Whether a line invites to read, watch or follow something else. */
function invites(r: Reader, { from, to }: Line): boolean {
  if (!isOfClass(r.tokens, from, OPENS_INVITATION)) return false;
  const opening = wordsOf(r, from, Math.min(to, from + OPENING_WORDS)).join(' ');
  return FURNITURE_OPENINGS.some((words) => opening === words || opening.startsWith(`${words} `));
}

function isFurnitureHeading(r: Reader, { from, to }: Line): boolean {
  if (to - from > LONGEST_HEADING || !isOfClass(r.tokens, from, OPENS_HEADING)) return false;
  const words = wordsOf(r, from, to).filter((word) => word !== ':');
  return FURNITURE_HEADINGS.has(words.join('-'));
}

const isSentenceEnd = (word: string) => /^[.!?"')…]$/.test(word);

/** Whether a line reads like a headline and not like a paragraph. */
const isHeadline = (r: Reader, { from, to }: Line) => to - from < FULL_PARAGRAPH && !isSentenceEnd(r.word(to - 1));

/** The lines that are no part of an article's own text: invitations, and the list of headlines under "You may also like". */
export function furnitureLines(r: Reader, lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>();
  let inList = false;
  for (const line of lines) {
    if (isFurnitureHeading(r, line)) inList = true;
    else if (inList && !isHeadline(r, line)) inList = false;
    if (inList || invites(r, line)) found.add(line);
  }
  return found;
}
