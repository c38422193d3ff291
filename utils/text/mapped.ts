/** The way from a normalised text back to what it was made of. */

/**
 * A run is text that maps one to one to its piece, or to a stretch of another length as a whole; one of no length in its piece is a
 * separator. For each run, in the text's order: where it begins in the text, its piece, and from where to where it stands there.
 */
export interface Runs {
  readonly at: readonly number[];
  readonly piece: readonly number[];
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** A text with its runs, as it can be sent. */
export interface Composed {
  readonly text: string;
  readonly runs: Runs;
}

/** A place in the source: which piece (in the order they were added) and the UTF-16 offset in it. */
export interface SourcePoint {
  readonly piece: number;
  readonly offset: number;
}

/** Normalised text with its way back to the pieces it was made of. All offsets are UTF-16 units; each look-up is logarithmic. */
export interface NormalisedText {
  readonly text: string;
  /**
   * Where the characters from `start` to `end` (excluded) stand in the source, as the two ends of a range.
   * Separators at either end are left out. Null where nothing of the source is inside.
   */
  sourceRange(start: number, end: number): { readonly start: SourcePoint; readonly end: SourcePoint } | null;
  /** Offset in `text` of a source character, or of the next one kept if that one was dropped. Never throws: points outside are clamped. */
  offsetOf(piece: number, offset: number): number;
}

class MappedText implements NormalisedText {
  readonly text: string;
  readonly #at: readonly number[];
  readonly #piece: readonly number[];
  readonly #from: readonly number[];
  readonly #to: readonly number[];

  constructor({ text, runs }: Composed) {
    this.text = text;
    this.#at = runs.at;
    this.#piece = runs.piece;
    this.#from = runs.from;
    this.#to = runs.to;
  }

  #length(run: number): number {
    return (this.#at[run + 1] ?? this.text.length) - (this.#at[run] as number);
  }

  /** The last run that starts at or before `offset`. */
  #runAt(offset: number): number {
    let [low, high] = [0, this.#at.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#at[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #isSeparator(run: number): boolean {
    return this.#from[run] === this.#to[run];
  }

  sourceRange(start: number, end: number) {
    if (this.#at.length === 0) return null;
    const [first, last] = [Math.max(0, start), Math.min(end, this.text.length) - 1];
    if (last < first) return null;
    let [head, tail] = [this.#runAt(first), this.#runAt(last)];
    const [into, upTo] = [head, tail];
    while (head <= tail && this.#isSeparator(head)) head++;
    while (tail >= head && this.#isSeparator(tail)) tail--;
    if (head > tail) return null;
    return {
      start: this.#point(head, head === into ? first : (this.#at[head] as number), false),
      end: this.#point(tail, tail === upTo ? last : (this.#at[tail] as number) + this.#length(tail) - 1, true),
    };
  }

  #point(run: number, offset: number, after: boolean): SourcePoint {
    const [from, to] = [this.#from[run] as number, this.#to[run] as number];
    const whole = to - from !== this.#length(run);
    const into = offset - (this.#at[run] as number);
    return {
      piece: this.#piece[run] as number,
      offset: whole ? (after ? to : from) : from + into + (after ? 1 : 0),
    };
  }

  offsetOf(piece: number, offset: number): number {
    let [low, high] = [0, this.#at.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const [owner, to] = [this.#piece[middle] as number, this.#to[middle] as number];
      if (owner < piece || (owner === piece && to <= offset)) low = middle + 1;
      else high = middle;
    }
    if (low === this.#at.length) return this.text.length;
    const [from, to, at] = [this.#from[low] as number, this.#to[low] as number, this.#at[low] as number];
    if ((this.#piece[low] as number) > piece || offset <= from || to - from !== this.#length(low)) return at;
    return at + offset - from;
  }
}

/** The way back from a text by its runs. */
export const mappedText = (composed: Composed): NormalisedText => new MappedText(composed);
