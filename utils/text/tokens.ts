import { type Vocabulary, vocabularyFor, type WordClass, type WordQuestion } from './vocabulary.ts';
import { type Written, writeOut } from './written.ts';

/** What a token is. A break is a line end: the article's paragraphs, headings, list items and table rows end in one. */
export const TokenKind = { word: 0, number: 1, symbol: 2, break: 3 } as const;

/**
 * A text cut into tokens, as parallel arrays so that a long article costs little.
 * Offsets are UTF-16 units of `text`; white space belongs to no token, so two tokens touch when one ends where the next starts.
 */
export interface Tokens {
  readonly text: string;
  readonly length: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  /** Each token in lower case, apostrophes straight, hyphens and minus signs as "-", dashes as "–", quotes as `"`. */
  readonly lower: readonly string[];
  /** The number of each token's word in `vocabulary`. */
  readonly id: Int32Array;
  readonly vocabulary: Vocabulary;
}

const LETTER = /[\p{L}\p{M}]/u;
const isDigit = (code: number) => code >= 48 && code <= 57;
const isApostrophe = (code: number) => code === 0x27 || code === 0x2019 || code === 0x2bc;
/** Separators that may stand between the digits of one number: , . ' ’ · and the no-break, thin and narrow spaces. */
const isGroupMark = (code: number) => code === 0x2c || code === 0x2e || code === 0xb7 || isApostrophe(code);
const isNarrowSpace = (code: number) => code === 0xa0 || code === 0x2009 || code === 0x202f || code === 0x2007;

/**
 * The units of the character at a place, 2 where a pair stands there. Not by `codePointAt`: in Chrome's engine it reads past
 * the end of a string that was cut from another in the middle of a pair, once it was called often.
 */
function width(codes: Uint16Array, at: number): number {
  const isPair = ((codes[at] as number) & 0xfc00) === 0xd800 && ((codes[at + 1] ?? 0) & 0xfc00) === 0xdc00;
  return isPair ? 2 : 1;
}

function isLetter({ codes }: Written, at: number): boolean {
  const code = codes[at] as number;
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  const low = width(codes, at) === 2 ? (codes[at + 1] as number) : null;
  return LETTER.test(low === null ? String.fromCharCode(code) : String.fromCharCode(code, low));
}
/** Kana, Chinese characters, Hangul and Thai, which stand beside a number without a space. */
const isUnspaced = (code: number) =>
  code >= 0x0e00 &&
  (code <= 0x0e7f ||
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7af));
const isSpace = (code: number) =>
  code === 32 || code === 9 || code === 13 || (code > 127 && /\s/.test(String.fromCharCode(code)));
const holdsThreeDigits = (codes: Uint16Array, at: number) =>
  isDigit(codes[at] ?? 0) && isDigit(codes[at + 1] ?? 0) && isDigit(codes[at + 2] ?? 0) && !isDigit(codes[at + 3] ?? 0);

function endOfDigits(codes: Uint16Array, from: number, length: number): number {
  let at = from;
  while (at < length && isDigit(codes[at] as number)) at++;
  return at;
}

/** Where a number ends of which a digit stands before `from`. */
function endOfNumber({ codes }: Written, from: number): number {
  const { length } = codes;
  let at = endOfDigits(codes, from, length);
  while (at + 1 < length) {
    const mark = codes[at] as number;
    const grouped = isGroupMark(mark) || (isNarrowSpace(mark) && holdsThreeDigits(codes, at + 1));
    if (!grouped || !isDigit(codes[at + 1] as number)) return at;
    at = endOfDigits(codes, at + 1, length);
  }
  return at;
}

const CURRENCY =
  /^(?:R|Rs|RM|Rp|RMB|Rmb|K|K[Ss]h|KES|P|N|INR|USD|EUR|GBP|CNY|JPY|CHF|AUD|CAD|NZD|HKD|SGD|TWD|KRW|THB|PHP|VND|SEK|NOK|DKK|PLN|CZK|HUF|ZAR|NGN|GHS|ZMW|BWP|BRL|MXN|CLP|AED|SAR|KZT|IDR|MYR|PKR|BDT|LKR|Tk|Yn|Shs?|[UT][Ss]h|UGX|TZS|ETB|RWF|ARS|PEN|EGP|QAR|KWD|OMR|BHD|ILS|NIS|UAH|RUB|TRY|XOF|XAF|Br|QR|SR|Dhs?|RO|BD|KD|LE|FCFA|CFA|Ps|MK|SLRs|[SND]Kr|SFr)$/;
/** "$US45", "$A3.2m": whose dollar it is, behind the sign. */
const DOLLAR_AFTER_SIGN = /^(?:US|A|AU|C|CA|NZ|HK|S|NT)$/;
const AMOUNT =
  /^(?:\d{1,3}(?:[, ]\d{2,3})+|\d+\.\d+|\d+) ?(?:m|mn|mln|bn|bln|tn|trn|tr|k|million|billion|trillion|crore|lakh|cr)?(?![\p{L}\p{N}])/u;
const LONGEST_AMOUNT = 24;

/** Whether the letters before `at` are a currency's that is glued to an amount: "R4bn", "Rs500", "USD1.2m", "QR40m", not "R2", "K2" or "SR71". */
function isCurrency(text: string, from: number, at: number): boolean {
  if (at - from > 4) return false;
  const letters = text.slice(from, at);
  if (text[from - 1] === '$') return DOLLAR_AFTER_SIGN.test(letters);
  if (!CURRENCY.test(letters)) return false;
  const amount = AMOUNT.exec(text.slice(at, at + LONGEST_AMOUNT))?.[0];
  return amount !== undefined && (/^(?:Rs|RM|Rp|Tk|Yn|...+)$/.test(letters) || /[.,a-z]/.test(amount));
}

/** Where a word ends that begins at `from` and of which all before `known` are letters. */
function endOfWord(written: Written, from: number, known: number): number {
  const { text, codes } = written;
  let at = known;
  while (at < codes.length) {
    const code = codes[at] as number;
    if (isDigit(code)) {
      if (isCurrency(text, from, at) || isUnspaced(codes[at - 1] as number)) return at;
      at++;
    } else if (isLetter(written, at)) at += code < 128 ? 1 : width(codes, at);
    else if (isApostrophe(code) && at + 1 < codes.length && isLetter(written, at + 1)) at++;
    else return at;
  }
  return at;
}

const BYTES_A_TOKEN = 13;

/** Room for tokens, side by side in one block of memory. */
class Columns {
  readonly room: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly id: Int32Array;
  readonly kind: Uint8Array;

  constructor(room: number) {
    const block = new ArrayBuffer(room * BYTES_A_TOKEN);
    this.room = room;
    this.start = new Int32Array(block, 0, room);
    this.end = new Int32Array(block, room * 4, room);
    this.id = new Int32Array(block, room * 8, room);
    this.kind = new Uint8Array(block, room * 12, room);
  }

  /** The first `length` tokens in a block of `room`. */
  copy(length: number, room: number): Columns {
    const copy = new Columns(room);
    for (const column of ['start', 'end', 'id', 'kind'] as const) copy[column].set(this[column].subarray(0, length));
    return copy;
  }
}

/** Where the tokens of a text are gathered until their number is known: one block for all texts, unless one is very long. */
let spare: Columns | null = null;
const LARGEST_SPARE = 100_000;

/**
 * Cuts a text into words (letters, then also digits: "Q2", "FY25"), numbers with their group marks ("1,234.5"),
 * single symbols and line breaks. A word that follows a number without a space is a token of its own ("920lb" is two).
 * Linear in the length of the text.
 */
export function tokenize(text: string): Tokens {
  const vocabulary = vocabularyFor(text.length);
  const written = writeOut(text);
  const { codes } = written;
  let columns = spare ?? new Columns(4096);
  spare = null;
  let length = 0;
  for (let at = 0; at < codes.length; ) {
    const code = codes[at] as number;
    if (code === 32 || (code !== 10 && isSpace(code))) {
      at++;
      continue;
    }
    let to = at + (code < 128 ? 1 : width(codes, at));
    let kind: number = TokenKind.symbol;
    if (isDigit(code)) {
      kind = TokenKind.number;
      to = endOfNumber(written, to);
    } else if (isLetter(written, at)) {
      kind = TokenKind.word;
      to = endOfWord(written, at, to);
    } else if (code === 10) kind = TokenKind.break;
    if (length === columns.room) columns = columns.copy(length, length * 2);
    columns.start[length] = at;
    columns.end[length] = to;
    columns.kind[length] = kind;
    columns.id[length++] = vocabulary.idOf(written, at, to, kind === TokenKind.word);
    at = to;
  }
  const { start, end, kind, id } = columns.copy(length, length);
  if (columns.room <= LARGEST_SPARE) spare = columns;
  const lower = new Array<string>(length);
  for (let index = 0; index < length; index++) lower[index] = vocabulary.words[id[index] as number] as string;
  return { text, length, start, end, kind, lower, id, vocabulary };
}

/** The tokens from one to another as if nothing stood around them; offsets stay those of the whole text. */
export function stretch(tokens: Tokens, from: number, to: number): Tokens {
  const { text, start, end, kind, lower, id, vocabulary } = tokens;
  return {
    text,
    length: to - from,
    start: start.subarray(from, to),
    end: end.subarray(from, to),
    kind: kind.subarray(from, to),
    lower: lower.slice(from, to),
    id: id.subarray(from, to),
    vocabulary,
  };
}

/** Whether the word of token `index` is of a class; false where there is no such token. */
export function isOfClass({ id, vocabulary }: Tokens, index: number, cls: WordClass): boolean {
  return index >= 0 && index < id.length && vocabulary.is(id[index] as number, cls);
}

/** What a question about its word was answered for token `index`; nothing where there is no such token. */
export function askOf<T>({ id, vocabulary }: Tokens, index: number, question: WordQuestion<T>): T | undefined {
  return index >= 0 && index < id.length ? vocabulary.answers(question)[id[index] as number] : undefined;
}

/** Whether token `at` is a word that begins with a capital letter. */
export function isCapital({ kind, text, start }: Tokens, at: number): boolean {
  if (kind[at] !== TokenKind.word) return false;
  const code = text.charCodeAt(start[at] as number);
  if (code < 128) return code >= 65 && code <= 90;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}

/** Whether token `index` starts where the one before it ends. */
export function touchesPrevious(tokens: Tokens, index: number): boolean {
  return index > 0 && tokens.start[index] === tokens.end[index - 1];
}

/** Index of the first token that ends after `offset`; `tokens.length` if there is none. Logarithmic. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.end[middle] as number) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
