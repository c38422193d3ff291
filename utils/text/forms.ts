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

const foldWord = (form: string) => form.normalize('NFC').toLowerCase().replace(/[’ʼ]/g, "'");
const isUpper = (code: number) => code >= 65 && code <= 90;

/**
 * The forms of a text's tokens, each in lower case and with plain quotes and dashes. A form is looked up by a hash of its
 * letters, so a word that is repeated costs no string.
 */
export class Forms {
  readonly words: string[] = [];
  readonly #text: string;
  readonly #hashes: number[] = [];
  readonly #starts: number[] = [];
  readonly #lengths: number[] = [];
  #slots = new Int32Array(1024);

  constructor(text: string) {
    this.#text = text;
  }

  /** The index in `words` of the form from `start` to `end`; `word`: whether it is made of letters. */
  of(start: number, end: number, word: boolean): number {
    const hash = this.#hash(start, end);
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = (this.#slots[slot] as number) - 1;
      if (id < 0) return this.#add(slot, hash, start, end, word);
      if (this.#hashes[id] === hash && this.#lengths[id] === end - start && this.#same(id, start, end)) return id;
    }
  }

  #hash(start: number, end: number): number {
    let hash = end - start;
    for (let at = start; at < end; at++) {
      const code = this.#text.charCodeAt(at);
      hash = Math.imul(hash ^ (isUpper(code) ? code | 32 : code), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    return hash;
  }

  #same(id: number, start: number, end: number): boolean {
    for (let at = start, other = this.#starts[id] as number; at < end; at++, other++) {
      const [a, b] = [this.#text.charCodeAt(at), this.#text.charCodeAt(other)];
      if (a !== b && (isUpper(a) ? a | 32 : a) !== (isUpper(b) ? b | 32 : b)) return false;
    }
    return true;
  }

  #add(slot: number, hash: number, start: number, end: number, word: boolean): number {
    const form = this.#text.slice(start, end);
    const id = this.words.push(word ? foldWord(form) : (FOLDED[form] ?? form)) - 1;
    this.#hashes.push(hash);
    this.#starts.push(start);
    this.#lengths.push(end - start);
    this.#slots[slot] = id + 1;
    if (this.words.length * 2 > this.#slots.length) this.#grow();
    return id;
  }

  #grow() {
    const slots = new Int32Array(this.#slots.length * 4);
    const mask = slots.length - 1;
    for (const [id, hash] of this.#hashes.entries()) {
      let slot = hash & mask;
      while (slots[slot]) slot = (slot + 1) & mask;
      slots[slot] = id + 1;
    }
    this.#slots = slots;
  }
}
