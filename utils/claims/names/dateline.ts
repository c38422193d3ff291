import { TokenKind } from '../../text/tokens.ts';
import type { ArticleText } from '../scene/article-text.ts';
import { words } from '../words/word-class.ts';

const DASHES = words('– — -');
const LONGEST = 9;

/**
 * "GULL CREEK – ", "HANOI, March 18 - ": a name in capitals opens its line, and up to a dash that stands by itself no word has a
 * small letter alone: where the report was written. `to` is where the name ends.
 */
export function isDateline(text: ArticleText, from: number, to: number): boolean {
  if (!text.opensLine(from)) return false;
  const name = text.written(from, to);
  if (name !== name.toUpperCase()) return false;
  for (let at = to; at < Math.min(text.base.length - 1, to + LONGEST); at++) {
    if (text.is(at, DASHES)) return !text.touches(at) || !text.touches(at + 1);
    if (text.tokens.kind[at] === TokenKind.break) return false;
    if (text.tokens.kind[at] === TokenKind.word && !text.isCapital(at)) return false;
  }
  return false;
}
