/** Places counted: of 20,000 copies hardly any two share one by accident. */
const BITS = 19;

/** A number of 53 bits as a place: of both its halves. */
const placeOf = (copy: number) => Math.imul(((copy / 2 ** 20) >>> 0) ^ (copy >>> 0), 0x9e3779b1) >>> (32 - BITS);

/**
 * Which of many texts' keys (`copyKey`) come more than once: only these can make two origins one, and looking up each
 * would cost more than all the rest of counting.
 */
export class Repeated {
  readonly #seen = new Uint8Array(1 << BITS);

  add(copies: ArrayLike<number>): this {
    for (let at = 0; at < copies.length; at++) {
      const copy = copies[at] as number;
      const place = placeOf(copy);
      if (copy >= 0 && (this.#seen[place] as number) < 2) (this.#seen[place] as number)++;
    }
    return this;
  }

  /** False where it came once at most. May be true of one that came once, which only costs time. */
  has(copy: number): boolean {
    return (this.#seen[placeOf(copy)] as number) > 1;
  }
}
