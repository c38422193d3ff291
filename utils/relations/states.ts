import { COUNTRIES } from '../claims/data/countries.ts';
import { AMBIGUOUS_PLACES, GROUPS } from '../claims/data/place-groups.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';

let codes: ReadonlyMap<string, string> | null = null;

/** Names, adjectives and capitals of one word, in lower case. Words that are also something else are left out. */
function readCodes(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const line of `${COUNTRIES.trim()}\n${GROUPS.trim()}`.split('\n')) {
    const [code = '', ...lists] = line.split('|');
    for (const name of lists.flatMap((list) => list.split(';'))) {
      const word = name.toLowerCase();
      if (/^\p{L}+$/u.test(word) && !AMBIGUOUS_PLACES.has(word)) found.set(word, code);
    }
  }
  return found;
}

/** The code of the country, union or world a token names ("China's", "Chinese", "Beijing"); null where it names none. */
export function placeAt(tokens: Tokens, index: number): string | null {
  if (tokens.kind[index] !== TokenKind.word) return null;
  codes ??= readCodes();
  const written = tokens.text.slice(tokens.start[index], tokens.end[index]).replace(/['’]s?$/, '');
  const word = written.toLowerCase();
  const isName = written !== word;
  if (word === 'us' || word === 'uk') return written === 'US' ? 'US' : written === 'UK' ? 'GB' : null;
  if (word === 'u' && tokens.lower[index + 1] === '.') {
    const next = tokens.lower[index + 2];
    return next === 's' ? 'US' : next === 'k' ? 'GB' : null;
  }
  const code = codes.get(word) ?? null;
  return isName || code === 'world' ? code : null;
}
