import { FileError } from './fault.ts';

/** Bounds of a file: no export of ours comes near them, and what does is refused before anything is built of it. */
export const LIMITS = {
  bytes: 128 * 1024 * 1024,
  /** Levels of lists and objects within each other. */
  depth: 32,
  /** Lists and objects in all, and values in all. */
  containers: 1_000_000,
  values: 3_000_000,
  /** Names in one object: millions of them take a parser many seconds. */
  names: 1_000,
} as const;

const [QUOTE, BACKSLASH, COMMA, OPEN_LIST, CLOSE_LIST, OPEN, CLOSE] = [34, 92, 44, 91, 93, 123, 125];

/** Whether what stands in a string at `at` is escaped by what stands before it, from `start` on. */
function isEscaped(piece: string, start: number, at: number): boolean {
  let before = at - 1;
  while (before >= start && piece.charCodeAt(before) === BACKSLASH) before--;
  return (at - before) % 2 === 0;
}

/**
 * Looks at a JSON text piece by piece, before anything of it is built: `take` throws a `FileError` as soon as it nests too deep
 * or holds too much.
 */
export class JsonGuard {
  readonly #limits: Readonly<Record<keyof typeof LIMITS, number>>;
  #depth = 0;
  #containers = 0;
  #values = 0;
  /** At each depth, how many names the object there has had; those of a list are not counted. */
  readonly #names: number[] = [];
  /** Whether a piece ended within a string, and there with a sign that escapes what comes next. */
  #isInString = false;
  #isEscaped = false;

  constructor(limits: Readonly<Record<keyof typeof LIMITS, number>> = LIMITS) {
    this.#limits = limits;
  }

  take(piece: string): void {
    let index = this.#isInString ? this.#endOfString(piece, this.#isEscaped ? 1 : 0) + 1 : 0;
    for (; index < piece.length; index++) {
      const code = piece.charCodeAt(index);
      if (code === QUOTE) index = this.#endOfString(piece, index + 1);
      else if (code === COMMA) this.#addValue();
      else if (code === OPEN || code === OPEN_LIST) this.#open(code === OPEN);
      else if (code === CLOSE || code === CLOSE_LIST) this.#depth--;
    }
  }

  #addValue(): void {
    this.#values++;
    const names = (this.#names[this.#depth] ?? 0) + 1;
    this.#names[this.#depth] = names;
    if (this.#values > this.#limits.values || names > this.#limits.names) throw new FileError('too-many');
  }

  #open(isObject: boolean): void {
    this.#depth++;
    this.#containers++;
    this.#names[this.#depth] = isObject ? 1 : Number.NEGATIVE_INFINITY;
    if (this.#depth > this.#limits.depth) throw new FileError('too-deep');
    if (this.#containers > this.#limits.containers) throw new FileError('too-many');
  }

  /** Where the string ends that goes on at `start`; the piece's length where it does not end in it. */
  #endOfString(piece: string, start: number): number {
    let end = piece.indexOf('"', start);
    while (end !== -1 && isEscaped(piece, start, end)) end = piece.indexOf('"', end + 1);
    this.#isInString = end === -1;
    if (end !== -1) return end;
    this.#isEscaped = isEscaped(piece, start, piece.length);
    return piece.length;
  }
}
