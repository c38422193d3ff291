import type { Written } from './written.ts';

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

/** A question about a word by itself: its answer is worked out once a word, not once a token or a text. */
export interface WordQuestion<T> {
  readonly index: number;
  readonly answer: (word: string) => T;
}

declare const CLASS: unique symbol;
/**
 * A question to be answered by yes or no, as a number: thirty-two times the slot it is in (which integer of a word's) and the
 * place of its bit there. Thousands are asked for each claim, and an object would have to be fetched each time.
 */
export type WordClass = number & { readonly [CLASS]: true };

/** In which integer of a word's the bit of a class stands. */
export const slotOf = (cls: WordClass): number => cls >> 5;
/** The bit that is set where a class holds. */
export const bitOf = (cls: WordClass): number => 1 << cls;

/** The bit that is set where a word was asked for the classes of a slot: the sign of the integer, so that a look tells. */
const ASKED = 1 << 31;
const MOST_IN_SLOT = 31;
/** Integers a word has: known beforehand, so that no look has to ask. Raise it when there are more classes. */
const MOST_SLOTS = 96;

let questions = 0;
/** What decides each class there is, by slot: those of one file stand side by side, and when one is asked of a word all of its slot are. */
const classesIn: ((word: string) => boolean)[][] = [];

/** The slots of which a word was asked: no class is added to them any more. */
const closed: boolean[] = [];

export const wordQuestion = <T>(answer: (word: string) => T): WordQuestion<T> => ({ index: questions++, answer });
export function wordClass(holds: (word: string) => boolean): WordClass {
  let slot = classesIn.length - 1;
  if (slot < 0 || closed[slot] || classesIn[slot]?.length === MOST_IN_SLOT) slot = classesIn.push([]) - 1;
  if (slot === MOST_SLOTS) throw new RangeError('More classes of words than a word has room for');
  return (slot * 32 + (classesIn[slot]?.push(holds) ?? 0) - 1) as WordClass;
}

/** Whether a word is of a class, worked out anew. */
export const isIn = (cls: WordClass, word: string): boolean => classesIn[slotOf(cls)]?.[cls & 31]?.(word) ?? false;

/** The words of a set, as they are written in lower case. */
export const formsOf = (set: ReadonlySet<string>): WordClass => wordClass((word) => set.has(word));
/** What a table has for a word, as it is written in lower case. */
export const entryOf = <T>(table: ReadonlyMap<string, T>): WordQuestion<T | undefined> =>
  wordQuestion((word) => table.get(word));

/** What chance picked at the start, so that no page can bring words that all fall into one slot. */
const SEED = Math.trunc(Math.random() * 0x7fffffff);
/** Engines let shorter slices stand for themselves; longer ones would keep their whole text from being forgotten. */
const LONGEST_SLICE = 12;
const LONGEST_COPY = 1000;

/**
 * The words met so far, each with a number of its own, and what was asked about them. Words are told apart by their letters
 * without regard to case, and looked up by a hash of these, so a word that was met before costs no string.
 */
export class Vocabulary {
  /** In lower case and with plain quotes and dashes. */
  readonly words: string[] = [];
  readonly #hashes: number[] = [];
  readonly #starts: number[] = [];
  readonly #lengths: number[] = [];
  /**
   * What is known of each word's classes, a bit a class, all of a word side by side: what is asked of a sentence is
   * asked of the same few words again and again.
   */
  #known = new Int32Array(2048 * MOST_SLOTS);
  readonly #answers: (unknown[] | undefined)[] = [];
  #slots = new Int32Array(4096);
  #letters = new Uint16Array(8192);
  #used = 0;

  /** How much memory the words take, in letters. */
  get size(): number {
    return this.#used + this.words.length * 16;
  }

  /** The number of the form from `start` to `end`; `word`: whether it is made of letters. */
  idOf({ text, codes }: Written, start: number, end: number, word: boolean): number {
    const hash = hashOf(codes, start, end);
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = (this.#slots[slot] as number) - 1;
      if (id < 0) return this.#add(slot, hash, text, start, end, word);
      if (this.#hashes[id] === hash && this.#lengths[id] === end - start && this.#same(id, codes, start, end))
        return id;
    }
  }

  /** Whether a word is of a class. Asked more often than anything else, and kept so short that engines put it in place. */
  is(id: number, cls: WordClass): boolean {
    return (this.#slotOf(id, slotOf(cls)) & bitOf(cls)) !== 0;
  }

  /** The first place from `from` on, before `to`, where the word in a list of words is of a class; -1 for none. */
  firstOf(ids: Int32Array, from: number, to: number, cls: WordClass): number {
    const [slot, bit] = [slotOf(cls), bitOf(cls)];
    const end = to < ids.length ? to : ids.length;
    for (let at = from < 0 ? 0 : from; at < end; at++)
      if ((this.#slotOf(ids[at] as number, slot) & bit) !== 0) return at;
    return -1;
  }

  /** The last such place. */
  lastOf(ids: Int32Array, from: number, to: number, cls: WordClass): number {
    const [slot, bit] = [slotOf(cls), bitOf(cls)];
    const start = from < 0 ? 0 : from;
    for (let at = (to < ids.length ? to : ids.length) - 1; at >= start; at--)
      if ((this.#slotOf(ids[at] as number, slot) & bit) !== 0) return at;
    return -1;
  }

  /** What the classes of one slot hold of the words in a part of a list, all put together: where a bit is unset, none of them is of that class. */
  together(ids: Int32Array, from: number, to: number, slot: number): number {
    let together = 0;
    for (let at = from; at < to; at++) together |= this.#slotOf(ids[at] as number, slot);
    return together;
  }

  /** The answers to a question about all words met so far, by their numbers. */
  answers<T>(question: WordQuestion<T>): readonly T[] {
    let answers = this.#answers[question.index] as T[] | undefined;
    if (!answers) {
      answers = [];
      this.#answers[question.index] = answers;
    }
    while (answers.length < this.words.length) answers.push(question.answer(this.words[answers.length] as string));
    return answers;
  }

  /** The bits of a word in a slot. */
  #slotOf(id: number, slot: number): number {
    const known = this.#known[id * MOST_SLOTS + slot] as number;
    return known < 0 ? known : this.#decide(id, slot);
  }

  #decide(id: number, slot: number): number {
    const word = this.words[id] as string;
    let known = ASKED;
    for (const [place, holds] of (classesIn[slot] ?? []).entries()) if (holds(word)) known |= 1 << place;
    closed[slot] = true;
    this.#known[id * MOST_SLOTS + slot] = known;
    return known;
  }

  #same(id: number, codes: Uint16Array, start: number, end: number): boolean {
    for (let at = start, other = this.#starts[id] as number; at < end; at++, other++) {
      const code = codes[at] as number;
      if ((isUpper(code) ? code | 32 : code) !== this.#letters[other]) return false;
    }
    return true;
  }

  #add(slot: number, hash: number, text: string, start: number, end: number, word: boolean): number {
    const form = copyOf(text, start, end);
    const id = this.words.push(interned(word ? foldWord(form) : (FOLDED[form] ?? form))) - 1;
    this.#hashes.push(hash);
    this.#starts.push(this.#used);
    this.#lengths.push(end - start);
    if (this.#used + end - start > this.#letters.length) this.#widen(end - start);
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      this.#letters[this.#used++] = isUpper(code) ? code | 32 : code;
    }
    this.#slots[slot] = id + 1;
    if (this.words.length * 2 > this.#slots.length) this.#spread();
    return id;
  }

  #widen(more: number) {
    const wider = new Uint16Array((this.#used + more) * 2);
    wider.set(this.#letters);
    this.#letters = wider;
  }

  #spread() {
    const slots = new Int32Array(this.#slots.length * 4);
    const mask = slots.length - 1;
    for (const [id, hash] of this.#hashes.entries()) {
      let slot = hash & mask;
      while (slots[slot]) slot = (slot + 1) & mask;
      slots[slot] = id + 1;
    }
    this.#slots = slots;
    const known = new Int32Array((slots.length >> 1) * MOST_SLOTS);
    known.set(this.#known);
    this.#known = known;
  }
}

function hashOf(codes: Uint16Array, start: number, end: number): number {
  let hash = SEED ^ (end - start);
  for (let at = start; at < end; at++) {
    const code = codes[at] as number;
    hash = Math.imul(hash ^ (isUpper(code) ? code | 32 : code), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
}

/** An object that never has more than one property. */
const named: Record<string, true> = Object.create(null);

/** The one string that engines keep for all names of properties with its letters: two of these are compared by their addresses. */
function interned(word: string): string {
  named[word] = true;
  for (const name in named) {
    delete named[name];
    return name;
  }
  return word;
}

function copyOf(text: string, start: number, end: number): string {
  const form = text.slice(start, end);
  if (form.length <= LONGEST_SLICE || form.length > LONGEST_COPY) return form;
  return String.fromCharCode(...Array.from({ length: form.length }, (_, index) => form.charCodeAt(index)));
}

/** A vocabulary larger than this has served a whole reading; the next text begins another. */
const LARGEST = 1_000_000;
/** A text longer than this (UTF-16 units) has a vocabulary of its own: what one page brings is not kept when it has been read. */
const LONGEST_SHARING = 200_000;
let vocabulary = new Vocabulary();

/** The vocabulary for a text of some length: that of the texts before, as long as it is of a reasonable size. */
export function vocabularyFor(length: number): Vocabulary {
  if (length > LONGEST_SHARING) return new Vocabulary();
  if (vocabulary.size > LARGEST) vocabulary = new Vocabulary();
  return vocabulary;
}
