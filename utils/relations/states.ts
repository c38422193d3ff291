import { COUNTRIES } from '../claims/data/countries.ts';
import { AMBIGUOUS_PLACES, GROUPS } from '../claims/data/place-groups.ts';
import { baseOf } from '../claims/words/word-class.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';
import { wordQuestion } from '../text/vocabulary.ts';

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

/** Whether a word in lower case, without the ending of whose it is, is a name, adjective, city or region of a country or union. */
export function isPlaceName(word: string): boolean {
  codes ??= readCodes();
  return codes.has(word);
}

/** A name of several words, behind its first. */
interface LongName {
  readonly rest: readonly string[];
  readonly code: string;
}
let longCodes: ReadonlyMap<string, readonly LongName[]> | null = null;

/** Names, adjectives and peoples of several words by their first, in lower case; "Inner Mongolia" is a part of one. */
function readLongCodes(): ReadonlyMap<string, readonly LongName[]> {
  const found = new Map<string, LongName[]>();
  for (const line of `${COUNTRIES.trim()}\n${GROUPS.trim()}`.split('\n')) {
    const [code = '', ...lists] = line.split('|');
    for (const name of lists.slice(0, 3).flatMap((list) => list.split(';'))) {
      const [first = '', ...rest] = name.toLowerCase().split(' ');
      if (rest.length > 0) found.set(first, [...(found.get(first) ?? []), { rest, code }]);
    }
  }
  return found;
}

/** The name of several words that begins at a token: "United States", "South Korea's". */
function longNameAt(tokens: Tokens, index: number): LongName | undefined {
  longCodes ??= readLongCodes();
  const names = longCodes.get(tokens.lower[index] ?? '') ?? [];
  return names.find(({ rest }) =>
    rest.every((word, at) => (at === rest.length - 1 ? baseOf : String)(tokens.lower[index + 1 + at] ?? '') === word),
  );
}

/** Whether a country's or union's name of several words begins at a token: "Hong Kong". */
export const isLongNameAt = (tokens: Tokens, index: number): boolean => longNameAt(tokens, index) !== undefined;

/** The token behind a place's name that begins at one. */
export const placeEnd = (tokens: Tokens, index: number): number =>
  index + 1 + (longNameAt(tokens, index)?.rest.length ?? 0);

let parts: ReadonlySet<string> | null = null;

/** Whether a token names a city or region of a country that is not its capital. */
export function isPartOfCountry(tokens: Tokens, index: number): boolean {
  parts ??= new Set(
    COUNTRIES.trim()
      .split('\n')
      .flatMap((line) => (line.split('|')[4] ?? '').split(';').slice(1))
      .map((name) => name.toLowerCase()),
  );
  return parts.has(baseOf(tokens.lower[index] ?? ''));
}

/** Initials, which only their capitals and full stops tell from other words. */
const INITIALS = 'initials';
/** What only the words behind it tell. */
const OPENS_LONG = 'long';
/** The code a word may stand for. */
const CODE = wordQuestion((word) => {
  const base = baseOf(word);
  if (base === 'us' || base === 'uk' || base === 'u') return INITIALS;
  codes ??= readCodes();
  longCodes ??= readLongCodes();
  return codes.get(base) ?? (longCodes.has(word) ? OPENS_LONG : null);
});

function codeOfInitials(tokens: Tokens, index: number): string | null {
  const written = tokens.text.slice(tokens.start[index], tokens.end[index]).replace(/['’]s$/, '');
  if (written.length > 1) return written === 'US' ? 'US' : written === 'UK' ? 'GB' : null;
  if (tokens.lower[index + 1] !== '.') return null;
  const next = tokens.lower[index + 2];
  return next === 's' ? 'US' : next === 'k' ? 'GB' : null;
}

/** The code of the country, union or world a token names ("China's", "Chinese", "Beijing"); null where it names none. */
export function placeAt(tokens: Tokens, index: number): string | null {
  if (tokens.kind[index] !== TokenKind.word) return null;
  const code = tokens.vocabulary.answers(CODE)[tokens.id[index] as number] as string | null;
  if (code === null || code === 'world') return code;
  if (code === INITIALS) return codeOfInitials(tokens, index);
  const first = tokens.text.charAt(tokens.start[index] as number);
  if (first === first.toLowerCase()) return null;
  return code === OPENS_LONG ? (longNameAt(tokens, index)?.code ?? null) : code;
}
