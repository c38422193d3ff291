import { askOf, isOfClass, TokenKind, type Tokens } from '../text/tokens.ts';
import type { WordClass, WordQuestion } from '../text/vocabulary.ts';

/** Looking at tokens by index; anything outside the text is an empty symbol. */
export class Reader {
  readonly tokens: Tokens;
  readonly length: number;

  constructor(tokens: Tokens) {
    this.tokens = tokens;
    this.length = tokens.length;
  }

  word(index: number): string {
    // An array asked for what stands before its first element is slow from then on.
    return index < 0 ? '' : (this.tokens.lower[index] ?? '');
  }

  /** Whether the token's word is of a class. */
  is(index: number, cls: WordClass): boolean {
    return isOfClass(this.tokens, index, cls);
  }

  /** What a question about its word alone was answered for a token. */
  ask<T>(index: number, question: WordQuestion<T>): T | undefined {
    return askOf(this.tokens, index, question);
  }

  raw(index: number): string {
    return this.tokens.text.slice(this.tokens.start[index], this.tokens.end[index]);
  }

  /** The words of some tokens, parted by no-break spaces. */
  spaced(from: number, to: number): string {
    return this.tokens.lower.slice(from, to).join('\u00a0');
  }

  isNumber(index: number): boolean {
    return this.tokens.kind[index] === TokenKind.number;
  }

  isWord(index: number): boolean {
    return this.tokens.kind[index] === TokenKind.word;
  }

  /** Whether nothing of the same line stands at `index`. */
  isEdge(index: number): boolean {
    return index < 0 || index >= this.length || this.tokens.kind[index] === TokenKind.break;
  }

  /** Whether the token touches the one before it. */
  touches(index: number): boolean {
    return index > 0 && this.tokens.start[index] === this.tokens.end[index - 1];
  }

  isHyphen(index: number): boolean {
    const word = this.word(index);
    return (word === '-' || word === '–') && this.touches(index) && this.touches(index + 1);
  }

  isCapital(index: number): boolean {
    const code = this.tokens.text.charCodeAt(this.tokens.start[index] ?? this.tokens.text.length);
    if (code < 128) return code >= 65 && code <= 90;
    return this.isWord(index) && /^\p{Lu}/u.test(this.raw(index));
  }
}
