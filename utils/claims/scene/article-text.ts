import { isCapital, isOfClass, TokenKind, type Tokens } from '../../text/tokens.ts';
import { type Day, parseDay } from '../time/calendar.ts';
import { Lexed, writtenFrom } from '../words/lexed.ts';
import { Tag } from '../words/tags.ts';
import { wordsLike } from '../words/word-class.ts';
import type { Reading } from './reading.ts';

/** What a sentence, a line's label or a quotation can follow on. */
const OPENING = wordsLike(/^[\n."?!:•–-]$/);

const TIME_OF_DAY = /^(?:[01]?\d|2[0-3])[.:][0-5]\d$/;

/** No other word is both. */
const MAY = Tag.month | Tag.modal;

const isNumber = ({ kind }: Tokens, at: number) => kind[at] === TokenKind.number;
const opensLine = ({ kind }: Tokens, at: number) => at === 0 || kind[at - 1] === TokenKind.break;

function endOfClock(tokens: Tokens, from: number): number {
  const to = tokens.lower[from + 1] === ':' ? from + 3 : from + 1;
  return isNumber(tokens, to - 1) && TIME_OF_DAY.test(writtenFrom(tokens, from, to)) ? to : from;
}

function opens(tokens: Tokens, at: number): boolean {
  if (at === 0 || isOfClass(tokens, at - 1, OPENING)) return true;
  if (!isNumber(tokens, at - 1)) return false;
  return [at - 1, at - 3].some((from) => opensLine(tokens, from) && endOfClock(tokens, from) === at);
}

/** "May" with a capital letter inside a sentence is the month, without one the verb. */
function settleMay(tokens: Tokens, tags: Int32Array): void {
  for (let at = 0; at < tags.length; at++) {
    if (((tags[at] as number) & MAY) !== MAY) continue;
    const isMonth = isCapital(tokens, at) && (!opens(tokens, at) || ((tags[at + 1] ?? 0) & Tag.verb) === 0);
    tags[at] = isMonth ? Tag.month : (tags[at] as number) & ~Tag.month;
  }
}

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
    settleMay(this.tokens, this.tags);
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
    return opens(this.tokens, index);
  }

  /** Whether a token stands first in its line. */
  opensLine(index: number): boolean {
    return opensLine(this.tokens, index);
  }

  /** Where a time of day that begins at a token ends: "07.30", "07:30"; the token itself where none does. */
  endOfClock(from: number): number {
    return endOfClock(this.tokens, from);
  }

  /** Whether a hyphen joins a token to the word before it: the second half of "LME-registered". */
  endsCompound(at: number): boolean {
    return this.base[at - 1] === '-' && this.touches(at) && this.touches(at - 1);
  }

  /** The words between two tokens in base form, parted by spaces, punctuation joined as it stood. */
  plain(from: number, to: number): string {
    let text = '';
    for (let at = from; at < to; at++) text += (at > from && !this.touches(at) ? ' ' : '') + this.base[at];
    return text;
  }
}
