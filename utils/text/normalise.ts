import { type Composed, mappedText, type NormalisedText, type Runs, type SourcePoint } from './mapped.ts';

/** What stands between two blocks or cells and is in no source piece. */
type Separator = '\n' | ' | ' | ' ';

/** Takes a page's text node by node and gives one clean text. */
export interface Normaliser {
  /**
   * Adds a source piece (one text node) and returns its index. White space runs become one space, a no-break or thin space
   * between digits stays as U+00A0; soft hyphens, zero-width characters and directional marks go; ligatures and full-width
   * forms become plain letters; footnote marks written as superscript digits go.
   * `raised`: the piece stands in a superscript; it is dropped if it is a footnote's mark and kept if it is "rd" or an exponent, of
   * ten as superscript digits.
   */
  add(source: string, raised?: boolean): number;
  /** Puts a separator that is in no piece. Spaces around it go; several separators in a row count as the strongest. */
  separate(separator: Separator): void;
  finish(): Composed;
}

const LIGATURES = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st'];
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const FOOTNOTE_MARK = /^\s*[[(]?(?:\d{1,3}|[a-z]|[*†‡§]{1,3}|note \d{1,2})(?:\s*[,–-]\s*\d{1,3}){0,5}[)\]]?\s*$/;
const OF_TEN = /(?:^|\D)10[-−]?$/;
const UNIT_END = /(?:^|[^\p{L}])(?:[kcmd]?m|ft|in|yd|mi|mile|miles|metre|metres|meter|meters)$/u;

const isDigit = (code: number) => code >= 48 && code <= 57;
const isInvisible = (code: number) =>
  code === 0xad ||
  code === 0x61c ||
  code === 0x180e ||
  code === 0xfeff ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x2064) ||
  (code >= 0x2066 && code <= 0x2069) ||
  (code < 32 && !(code >= 9 && code <= 13)) ||
  code === 127;
const isSpace = (code: number) =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0x85 ||
  code === 0xa0 ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000;
const isLigature = (code: number) => code >= 0xfb00 && code <= 0xfb06;
const isFullWidth = (code: number) => code >= 0xff01 && code <= 0xff5e;
const isThinSpace = (code: number) =>
  code === 0xa0 || code === 0x202f || (code >= 0x2007 && code <= 0x200a) || code === 0x2005 || code === 0x2006;
/** Characters that are copied as they are. */
const PLAIN = '!-~\\u00ba-\\u061b\\u2010-\\u2027\\u207a-\\u2fff\\u3001-\\ufaff';
/** The next character that is not, a single space between two of them left out. */
const SPECIAL = new RegExp(`[^ ${PLAIN}]| (?![${PLAIN}])`, 'g');
const STRENGTH: Record<Separator, number> = { ' ': 1, ' | ': 2, '\n': 3 };

class TextBuilder implements Normaliser {
  #parts: string[] = [];
  #length = 0;
  #tail = '';
  readonly #runs: { -readonly [K in keyof Runs]: number[] } = { at: [], piece: [], from: [], to: [] };
  #pieces = 0;
  #pending: Separator | null = null;
  #space: { piece: number; from: number; to: number } | null = null;

  #emit(form: string, piece: number, from: number, to: number) {
    if (this.#pending) this.#emitSeparator(piece, from);
    else if (this.#space) {
      const { piece: owner, from: start, to: end } = this.#space;
      this.#space = null;
      if (this.#length > 0) this.#append(' ', owner, start, end);
    }
    this.#append(form, piece, from, to);
  }

  #append(form: string, piece: number, from: number, to: number) {
    this.#runs.at.push(this.#length);
    this.#runs.piece.push(piece);
    this.#runs.from.push(from);
    this.#runs.to.push(to);
    this.#parts.push(form);
    this.#length += form.length;
    this.#tail = form.length >= 12 ? form.slice(-12) : (this.#tail + form).slice(-12);
  }

  #emitSeparator(piece: number, from: number) {
    const separator = this.#pending as Separator;
    this.#pending = null;
    this.#space = null;
    if (this.#length > 0) this.#append(separator, piece, from, from);
  }

  separate(separator: Separator) {
    if (!this.#pending || STRENGTH[separator] > STRENGTH[this.#pending]) this.#pending = separator;
  }

  #endOfTail(): string {
    return this.#pending || this.#space ? '' : this.#tail;
  }

  /** Whether a superscript digit is a footnote's mark and not the exponent of a unit or of ten. */
  #isMark(digits: string): boolean {
    const before = this.#endOfTail();
    if (before === '') return true;
    if (OF_TEN.test(before)) return false;
    return !(/^[23]$/.test(digits) && UNIT_END.test(before));
  }

  add(source: string, raised = false): number {
    const piece = this.#pieces++;
    if (raised && FOOTNOTE_MARK.test(source) && this.#isMark(source.trim())) return piece;
    if (raised && /^\d{1,2}$/.test(source) && OF_TEN.test(this.#endOfTail())) {
      for (let at = 0; at < source.length; at++) this.#emit(SUPERSCRIPTS.charAt(Number(source[at])), piece, at, at + 1);
      return piece;
    }
    let run = 0;
    let at = 0;
    const flush = () => {
      if (at > run) this.#emit(source.slice(run, at), piece, run, at);
    };
    while (at < source.length) {
      // No run begins with a space.
      if (source.charCodeAt(at) !== 32) {
        SPECIAL.lastIndex = at;
        at = SPECIAL.test(source) ? SPECIAL.lastIndex - 1 : source.length;
        if (at === source.length) break;
      }
      flush();
      at = this.#special(source, at, source.charCodeAt(at), piece);
      run = at;
    }
    flush();
    return piece;
  }

  /** Handles the character at `at` that is not copied as it is; returns where to go on. */
  #special(source: string, at: number, code: number, piece: number): number {
    if (isSpace(code)) return this.#spaces(source, at, piece);
    if (isInvisible(code)) return at + 1;
    if (isLigature(code)) this.#emit(LIGATURES[code - 0xfb00] as string, piece, at, at + 1);
    else if (isFullWidth(code)) this.#emit(String.fromCharCode(code - 0xfee0), piece, at, at + 1);
    else if (SUPERSCRIPTS.includes(source.charAt(at))) {
      if (!this.#isMark(code === 0xb2 ? '2' : code === 0xb3 ? '3' : ''))
        this.#emit(source.charAt(at), piece, at, at + 1);
    } else this.#emit(source.charAt(at), piece, at, at + 1);
    return at + 1;
  }

  #spaces(source: string, from: number, piece: number): number {
    let to = from;
    while (to < source.length && (isSpace(source.charCodeAt(to)) || isInvisible(source.charCodeAt(to)))) to++;
    const joins =
      to === from + 1 &&
      isThinSpace(source.charCodeAt(from)) &&
      isDigit(source.charCodeAt(to)) &&
      isDigit(this.#endOfTail().charCodeAt(this.#endOfTail().length - 1));
    if (joins) this.#emit('\u00a0', piece, from, to);
    else this.#space ??= { piece, from, to };
    return to;
  }

  finish(): Composed {
    return { text: this.#parts.join(''), runs: this.#runs };
  }
}

/** A normaliser with nothing in it yet. Linear in what is added. */
export function createNormaliser(): Normaliser {
  return new TextBuilder();
}

/** Whether a text holds characters that are no words' own: marks that are not seen, ligatures, full-width forms. */
function hasHidden(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isPlain = code >= 32 && code < 127;
    if (!isPlain && (isInvisible(code) || isLigature(code) || isFullWidth(code))) return true;
  }
  return false;
}

const LINE_END = /\r\n?|\n/;

/** Normalises plain text: each line is a block, empty lines are dropped. Pieces are the lines. */
export function normalise(source: string): NormalisedText {
  const normaliser = createNormaliser();
  for (const line of source.split(LINE_END)) {
    normaliser.separate('\n');
    normaliser.add(line);
  }
  return mappedText(normaliser.finish());
}

/** Plain text normalised, with the way back to where the same words stand in it. */
export interface PlainText {
  readonly text: string;
  /** Where the characters from `start` to `end` (excluded), some of which are no separators, stand in the source. */
  rangeOf(start: number, end: number): { readonly start: number; readonly end: number };
}

/** Plain text without what is not seen; null where it is as it should be. */
export function plainText(source: string): PlainText | null {
  if (!hasHidden(source)) return null;
  const normalised = normalise(source);
  const lines = [
    0,
    ...Array.from(source.matchAll(new RegExp(LINE_END, 'g')), ({ 0: end, index }) => index + end.length),
  ];
  const offsetOf = ({ piece, offset }: SourcePoint) => (lines[piece] as number) + offset;
  return {
    text: normalised.text,
    rangeOf(start, end) {
      const range = normalised.sourceRange(start, end);
      return range ? { start: offsetOf(range.start), end: offsetOf(range.end) } : { start: 0, end: 0 };
    },
  };
}
