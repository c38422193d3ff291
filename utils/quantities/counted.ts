import { MODIFIERS, NOT_PLURALS, PLURALS, STOPS } from './data/nouns.ts';
import { ONES, TENS } from './data/number-words.ts';
import type { Reader } from './reader.ts';

/** A counted noun phrase after a number: where it ends, and its head with qualifiers, the head in the singular. */
export interface Counted {
  readonly to: number;
  readonly noun: string;
}

/** "the 175,000 economists had forecast": who expected the number, and not what it counts. */
const EXPECTING = new Set(['economists', 'analysts', 'forecasters', 'traders', 'markets', 'investors']);
const EXPECTED = new Set(['had', 'have', 'expected', 'forecast', 'predicted', 'projected']);

const LONGEST = 6;
const IRREGULAR: Record<string, string> = {
  people: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  criteria: 'criterion',
  phenomena: 'phenomenon',
  feet: 'foot',
  teeth: 'tooth',
  mice: 'mouse',
  lives: 'life',
  wives: 'wife',
  bases: 'base',
  crises: 'crisis',
  analyses: 'analysis',
};

function singular(noun: string): string {
  if (IRREGULAR[noun]) return IRREGULAR[noun];
  if (PLURALS.has(noun)) return noun.endsWith('men') ? `${noun.slice(0, -2)}an` : noun;
  if (noun.endsWith('ies') && noun.length > 4) return `${noun.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|zz)es$/.test(noun)) return noun.slice(0, -2);
  return noun.replace(/s$/, '');
}

/** What follows "only one": the words up to the end of its noun phrase. */
export function readSingle(r: Reader, from: number): Counted | null {
  let at = from;
  while (at < from + 3 && r.isWord(at) && !STOPS.has(r.word(at)) && !NOT_PLURALS.has(r.word(at))) at++;
  if (at === from) return null;
  const words = Array.from({ length: at - from }, (_, index) => r.word(from + index));
  return { to: at, noun: words.join(' ') };
}

/** Whether a word looks like a plural noun. */
function isPlural(word: string): boolean {
  if (PLURALS.has(word)) return true;
  return word.length > 3 && word.endsWith('s') && !/(?:ss|us|is|'s)$/.test(word) && !NOT_PLURALS.has(word);
}

const INITIALS = /^\p{Lu}{2,4}s$/u;
/** "EVs", "PCs": a plural of initials, which is shorter than a word's. */
const isPluralAt = (r: Reader, at: number, word: string) => isPlural(word) || INITIALS.test(r.raw(at));

const joins = (r: Reader, at: number) => r.isHyphen(at) || (r.word(at) === '+' && r.touches(at));

/** "seven medium and heavy rare earths", "two lead and zinc smelters": two words before one noun. */
const joinsAdjectives = (r: Reader, at: number) =>
  r.isWord(at + 1) &&
  !STOPS.has(r.word(at + 1)) &&
  !r.isCapital(at + 1) &&
  !ONES.has(r.word(at + 1)) &&
  !TENS.has(r.word(at + 1)) &&
  !isPlural(r.word(at + 1)) &&
  !/(?:ed|ing)$/.test(r.word(at + 1));

/**
 * The plural noun that a number before token `from` counts, over at most five words of its noun phrase
 * ("five more rare earth elements"); null where no plural comes before the phrase ends.
 */
export function readCounted(r: Reader, from: number): Counted | null {
  const parts: string[] = [];
  let [at, words] = [from, 0];
  while (words < LONGEST && !r.isEdge(at)) {
    if (joins(r, at) && words > 0) {
      if (r.isHyphen(at)) parts.push('-');
      at++;
      continue;
    }
    // "four GE-90 engines"
    if (r.isNumber(at) && words > 0 && r.isHyphen(at - 1) && r.isCapital(at - 2)) {
      parts.push(r.word(at));
      at++;
      continue;
    }
    const word = r.word(at);
    // "reach 5,000 two years later"
    if (words === 0 && (ONES.has(word) || TENS.has(word)) && !r.isHyphen(at + 1)) return null;
    if (word === 'and' && words > 0 && r.isCapital(at - 1) && r.isCapital(at + 1)) {
      parts.push(word);
      at++;
      continue;
    }
    if (word === 'and' && words > 0 && joinsAdjectives(r, at)) {
      parts.length = 0;
      at += 2;
      words++;
      continue;
    }
    if (!r.isWord(at) || (STOPS.has(word) && !MODIFIERS.has(word) && !r.isHyphen(at + 1) && !r.isHyphen(at - 1)))
      return null;
    if (!MODIFIERS.has(word) || words > 0) parts.push(word);
    at++;
    words++;
    if (!isPluralAt(r, at - 1, word) || r.isHyphen(at)) continue;
    const further = r.isWord(at) && isPlural(r.word(at)) && !NOT_PLURALS.has(r.word(at)) && !r.isCapital(at);
    if (further && words < LONGEST) continue;
    if (EXPECTING.has(word) && EXPECTED.has(r.word(at))) return null;
    const head = parts.pop() as string;
    return { to: at, noun: [...parts, singular(head)].join(' ').replaceAll(' - ', '-') };
  }
  return null;
}
