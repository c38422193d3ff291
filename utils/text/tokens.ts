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
}

const LETTER = /[\p{L}\p{M}]/u;
const FOLDED: Record<string, string> = {
  '‐': '-',
  '‑': '-',
  '−': '-',
  '‒': '–',
  '—': '–',
  '―': '–',
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  ʼ: "'",
};

const isDigit = (code: number) => code >= 48 && code <= 57;
const isApostrophe = (code: number) => code === 0x27 || code === 0x2019 || code === 0x2bc;
/** Separators that may stand between the digits of one number: , . ' ’ · and the no-break, thin and narrow spaces. */
const isGroupMark = (code: number) => code === 0x2c || code === 0x2e || code === 0xb7 || isApostrophe(code);
const isNarrowSpace = (code: number) => code === 0xa0 || code === 0x2009 || code === 0x202f || code === 0x2007;

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return LETTER.test(String.fromCodePoint(text.codePointAt(at) as number));
}
const width = (text: string, at: number) => ((text.codePointAt(at) as number) > 0xffff ? 2 : 1);
const isSpace = (code: number) =>
  code === 32 || code === 9 || code === 13 || (code > 127 && /\s/.test(String.fromCharCode(code)));

function endOfNumber(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at++;
  for (;;) {
    const mark = text.charCodeAt(at);
    const grouped = isGroupMark(mark) || (isNarrowSpace(mark) && /^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5)));
    if (!grouped || !isDigit(text.charCodeAt(at + 1))) return at;
    at++;
    while (isDigit(text.charCodeAt(at))) at++;
  }
}

function endOfWord(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) at++;
    else if (at < text.length && isLetter(text, at)) at += width(text, at);
    else if (isApostrophe(code) && at + 1 < text.length && isLetter(text, at + 1)) at++;
    else return at;
  }
}

/**
 * Cuts a text into words (letters, then also digits: "Q2", "FY25"), numbers with their group marks ("1,234.5"),
 * single symbols and line breaks. A word that follows a number without a space is a token of its own ("920lb" is two).
 * Linear in the length of the text.
 */
export function tokenize(text: string): Tokens {
  const [start, end, kind, lower]: [number[], number[], number[], string[]] = [[], [], [], []];
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code !== 10 && isSpace(code)) {
      at++;
      continue;
    }
    let to = at + width(text, at);
    let what: number = TokenKind.symbol;
    if (code === 10) what = TokenKind.break;
    else if (isDigit(code)) [what, to] = [TokenKind.number, endOfNumber(text, at)];
    else if (isLetter(text, at)) [what, to] = [TokenKind.word, endOfWord(text, at)];
    start.push(at);
    end.push(to);
    kind.push(what);
    const form = text.slice(at, to);
    lower.push(what === TokenKind.word ? form.toLowerCase().replace(/[’ʼ]/g, "'") : (FOLDED[form] ?? form));
    at = to;
  }
  return {
    text,
    length: start.length,
    start: Int32Array.from(start),
    end: Int32Array.from(end),
    kind: Uint8Array.from(kind),
    lower,
  };
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
