const PAGE_BITS = 12;
const PAGE = 1 << PAGE_BITS;

/** A set of whole numbers from 0, for many thousand records' numbers that lie close together: a bit each. */
export class BitSet {
  readonly #pages = new Map<number, Uint32Array>();
  #last: [number: number, page: Uint32Array] = [-1, new Uint32Array(0)];
  size = 0;

  #pageOf(number: number): Uint32Array {
    const at = Math.floor(number / PAGE);
    if (this.#last[0] === at) return this.#last[1];
    const page = this.#pages.get(at) ?? new Uint32Array(PAGE / 32);
    this.#pages.set(at, page);
    this.#last = [at, page];
    return page;
  }

  add(number: number): void {
    const page = this.#pageOf(number);
    const [word, bit] = [(number % PAGE) >>> 5, 1 << (number & 31)];
    const before = page[word] as number;
    if ((before & bit) !== 0) return;
    page[word] = before | bit;
    this.size++;
  }
}
