import { TokenKind } from '../text/tokens.ts';
import { type Day, parseDay } from './calendar.ts';
import { Lexed } from './lexed.ts';
import type { Reading } from './reading.ts';
import { Tag } from './tags.ts';
import { wordsLike } from './word-class.ts';

/** What a sentence, a line's label or a quotation can follow on. */
const OPENING = wordsLike(/^[\n."?!:•–-]$/);

const TIME_OF_DAY = /^(?:[01]?\d|2[0-3])[.:][0-5]\d$/;

/** No other word is both. */
const MAY = Tag.month | Tag.modal;

/** An article's text with its words looked up and its quantities marked. */
export class ArticleText extends Lexed {
  readonly reading: Reading;
  readonly published: Day | null;
  readonly #quantityAt: Uint8Array;

  constructor(reading: Reading) {
    super(reading.tokens);
    this.reading = reading;
    this.published = parseDay(reading.published);
    this.#quantityAt = new Uint8Array(reading.tokens.length);
    this.#settleMay();
  }

  /** Marks a token as part of a quantity. */
  markQuantity(index: number): void {
    this.#quantityAt[index] = 1;
  }

  isQuantity(index: number): boolean {
    return this.#quantityAt[index] === 1;
  }

  /** Whether a token opens a sentence, a line or a quotation; the time at which an entry was written may stand before it. */
  opens(index: number): boolean {
    if (index === 0 || this.is(index - 1, OPENING)) return true;
    if (!this.isNumber(index - 1)) return false;
    return [index - 1, index - 3].some((from) => this.opensLine(from) && this.endOfClock(from) === index);
  }

  /** Whether a token stands first in its line. */
  opensLine(index: number): boolean {
    return index === 0 || this.tokens.kind[index - 1] === TokenKind.break;
  }

  /** Where a time of day that begins at a token ends: "07.30", "07:30"; the token itself where none does. */
  endOfClock(from: number): number {
    const to = this.base[from + 1] === ':' ? from + 3 : from + 1;
    return this.isNumber(to - 1) && TIME_OF_DAY.test(this.written(from, to)) ? to : from;
  }

  /** The words between two tokens in base form, parted by spaces, punctuation joined as it stood. */
  plain(from: number, to: number): string {
    let text = '';
    for (let at = from; at < to; at++) text += (at > from && !this.touches(at) ? ' ' : '') + this.base[at];
    return text;
  }

  /** "May" with a capital letter inside a sentence is the month, without one the verb. */
  #settleMay(): void {
    for (let at = 0; at < this.tags.length; at++) {
      if (((this.tags[at] as number) & MAY) !== MAY) continue;
      const month = this.isCapital(at) && (!this.opens(at) || !this.has(at + 1, Tag.verb));
      this.tags[at] = month ? Tag.month : (this.tags[at] as number) & ~Tag.month;
    }
  }
}
