/** The words of some articles in one piece: sorted, each with the articles that have it. */
export interface PackedWords {
  /** The words, each with a line feed after it. */
  readonly text: string;
  /** Where in `text` each word begins, and where in `articles` its last one is followed. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Places of articles on their shelf. */
  readonly articles: Uint8Array;
}

/** Words of one article that are kept at most, and letters of one word. */
const [MOST, LONGEST] = [3000, 40];

/** The words of a text in the form they are looked for: no case, no marks, no punctuation; each once. */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1 || /\p{N}|\p{Script=Han}/u.test(word));
  return [...new Set(words.map((word) => word.slice(0, LONGEST)))].slice(0, MOST);
}

/** Whether one of the words begins so. */
export const someBegins = (words: readonly string[], beginning: string): boolean =>
  words.some((word) => word.startsWith(beginning));

interface Placed {
  readonly place: number;
  readonly words: readonly string[];
}

/** In which record of its shelf a word is: by its first character, so that a search reads those of its own words alone. */
export function initialOf(word: string): string {
  const code = word.codePointAt(0) as number;
  // Other scripts have thousands of characters to begin with.
  return /^[a-z0-9]/.test(word) ? word.charAt(0) : `other-${code % 16}`;
}

/** Packs the words of articles by their initials. */
export function packByInitial(articles: readonly Placed[]): Map<string, PackedWords> {
  const byInitial = new Map<string, Placed[]>();
  for (const { place, words } of articles) {
    for (const [initial, own] of Map.groupBy(words, initialOf)) {
      const known = byInitial.get(initial);
      if (known) known.push({ place, words: own });
      else byInitial.set(initial, [{ place, words: own }]);
    }
  }
  return new Map([...byInitial].map(([initial, placed]) => [initial, packWords(placed)]));
}

/** Packs the words of articles; each stands at its own place. */
export function packWords(articles: readonly Placed[]): PackedWords {
  const places = new Map<string, number[]>();
  for (const { place, words } of articles) {
    for (const word of words) {
      const known = places.get(word);
      if (known) known.push(place);
      else places.set(word, [place]);
    }
  }
  const sorted = [...places.keys()].sort();
  const starts = new Uint32Array(sorted.length);
  const ends = new Uint32Array(sorted.length);
  const all: number[] = [];
  let at = 0;
  for (const [index, word] of sorted.entries()) {
    starts[index] = at;
    at += word.length + 1;
    for (const place of places.get(word) as number[]) all.push(place);
    ends[index] = all.length;
  }
  const text = sorted.map((word) => `${word}\n`).join('');
  return { text, starts, ends, articles: Uint8Array.from(all) };
}

const wordAt = ({ text, starts }: PackedWords, index: number) =>
  text.slice(starts[index], (starts[index + 1] ?? text.length) - 1);

/** The same without some articles, and without the words that only these had. */
export function withoutPlaces(packed: PackedWords, gone: ReadonlySet<number>): PackedWords {
  const words = new Map<number, string[]>();
  for (let index = 0; index < packed.starts.length; index++) {
    const word = wordAt(packed, index);
    for (let at = index === 0 ? 0 : (packed.ends[index - 1] as number); at < (packed.ends[index] as number); at++) {
      const place = packed.articles[at] as number;
      if (gone.has(place)) continue;
      const own = words.get(place);
      if (own) own.push(word);
      else words.set(place, [word]);
    }
  }
  return packWords([...words].map(([place, own]) => ({ place, words: own })));
}

/** The places of the articles that have a word beginning so. Binary search, then a walk over the words that match. */
export function placesOf(packed: PackedWords, beginning: string): Set<number> {
  let [low, high] = [0, packed.starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (wordAt(packed, middle) < beginning) low = middle + 1;
    else high = middle;
  }
  const found = new Set<number>();
  let at = low;
  while (at < packed.starts.length && wordAt(packed, at).startsWith(beginning)) at++;
  const first = low === 0 ? 0 : (packed.ends[low - 1] as number);
  for (let one = first; at > low && one < (packed.ends[at - 1] as number); one++) {
    found.add(packed.articles[one] as number);
  }
  return found;
}
