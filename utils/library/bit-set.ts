/** A page has so many bits, in words of 32. */
const [PAGE_BITS, PAGE] = [16, 1 << 16];

/** How many bits of 32 are set. */
function bitsIn(word: number): number {
  let count = 0;
  for (let rest = word; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** A set of whole numbers from 0 to 2^32, for many thousand records' numbers that lie close together: a bit each. */
export class BitSet {
  readonly #pages = new Map<number, Uint32Array>();
  #number = -1;
  #page: Uint32Array = new Uint32Array(0);
  size = 0;

  #turnTo(number: number): void {
    this.#number = number;
    this.#page = this.#pages.get(number) ?? new Uint32Array(PAGE / 32);
    this.#pages.set(number, this.#page);
  }

  /** Adds all that another set has. */
  addAll(other: BitSet): void {
    for (const [number, page] of other.#pages) {
      this.#turnTo(number);
      for (let word = 0; word < page.length; word++) {
        const more = (page[word] as number) & ~(this.#page[word] as number);
        if (more === 0) continue;
        this.#page[word] = (this.#page[word] as number) | more;
        this.size += bitsIn(more);
      }
    }
  }

  add(number: number): void {
    if (number >>> PAGE_BITS !== this.#number) this.#turnTo(number >>> PAGE_BITS);
    const [word, bit] = [(number & (PAGE - 1)) >>> 5, 1 << (number & 31)];
    const before = this.#page[word] as number;
    if ((before & bit) !== 0) return;
    this.#page[word] = before | bit;
    this.size++;
  }
}
