/** Places for each key: so hardly any two share one by accident. */
const ROOM = 16;

/**
 * Which of many texts' keys (`copyKey`) come more than once: only these can make two origins one, and looking up each
 * would cost more than all the rest of counting.
 */
export class Repeated {
  readonly #seen: Uint8Array;
  readonly #shift: number;

  constructor(keys: number) {
    const bits = Math.min(20, Math.max(8, Math.ceil(Math.log2(keys * ROOM))));
    this.#seen = new Uint8Array(1 << bits);
    this.#shift = 32 - bits;
  }

  /** A number of 53 bits as a place: of both its halves. */
  #placeOf(copy: number): number {
    return Math.imul(((copy / 2 ** 20) >>> 0) ^ (copy >>> 0), 0x9e3779b1) >>> this.#shift;
  }

  add(copies: ArrayLike<number>): this {
    for (let at = 0; at < copies.length; at++) {
      const copy = copies[at] as number;
      const place = this.#placeOf(copy);
      if (copy >= 0 && (this.#seen[place] as number) < 2) (this.#seen[place] as number)++;
    }
    return this;
  }

  /** False where it came once at most. May be true of one that came once, which only costs time. */
  has(copy: number): boolean {
    return (this.#seen[this.#placeOf(copy)] as number) > 1;
  }
}

/** Those that come more than once in all of these lists. */
export function repeatedOf(columns: readonly ArrayLike<number>[]): Repeated {
  const repeated = new Repeated(columns.reduce((sum, { length }) => sum + length, 0));
  for (const column of columns) repeated.add(column);
  return repeated;
}
