import { TokenKind, type Tokens } from '../text/tokens.ts';

const ENDS = new Set(['.', '!', '?', ':', ';', '"', '|', '•', '(']);

/** Whether a sentence, a quotation, a cell or an aside begins at a token. */
export const beginsSentence = ({ kind, lower }: Tokens, at: number): boolean =>
  at <= 0 || kind[at - 1] === TokenKind.break || ENDS.has(lower[at - 1] as string);

const NEAR = 8;
/** Whether one of some words stands within a few words of the tokens `from` to `to`, excluded. */
export function standsNear({ lower }: Tokens, from: number, to: number, wanted: ReadonlySet<string>): boolean {
  for (let at = from - NEAR; at < to + NEAR; at++) if (wanted.has(lower[at] ?? '')) return true;
  return false;
}
