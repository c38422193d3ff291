import { COUNTRIES } from './data/countries.ts';
import { AMBIGUOUS_PLACES, GROUPS, INDEXES, INSTITUTIONS, LEADERS } from './data/place-groups.ts';
import { type Mention, type Role, roleBefore } from './mention.ts';
import { PhraseTable } from './phrases.ts';

interface PlaceName {
  readonly code: string;
  readonly form: 'name' | 'adjective' | 'people' | 'indirect' | 'index';
  /** Written without a capital letter as well: "euro zone", "global". */
  readonly lower: boolean;
}

const table = new PhraseTable<PlaceName>();

function read(data: string): void {
  for (const line of data.trim().split('\n')) {
    const [code = '', names = '', adjectives = '', people = '', cities = ''] = line.split('|');
    const addAll = (list: string, form: PlaceName['form']) => {
      for (const name of list.split(';')) if (name) table.add(name, { code, form, lower: name === name.toLowerCase() });
    };
    addAll(cities, 'indirect');
    addAll(names, 'name');
    addAll(adjectives, 'adjective');
    for (const adjective of adjectives.split(';'))
      if (/[ai]n$/.test(adjective)) table.add(`${adjective}s`, { code, form: 'people', lower: false });
    addAll(people, 'people');
  }
}

read(COUNTRIES);
read(GROUPS);
function readNames(data: string, form: PlaceName['form']): void {
  for (const line of data.trim().split('\n')) {
    const [code = '', names = ''] = line.split('|');
    for (const name of names.split(';')) table.add(name, { code, form, lower: false });
  }
}
readNames(INSTITUTIONS, 'indirect');
readNames(LEADERS, 'indirect');
readNames(INDEXES, 'index');

/** What the finder of places needs to know of a text. */
export interface NameContext {
  readonly base: readonly string[];
  readonly possessive: (index: number) => boolean;
  /** The token as written. */
  readonly written: (index: number) => string;
  /** Whether a word that begins with a capital letter, other than by opening a sentence, stands at `index`. */
  readonly isName: (index: number) => boolean;
}

const isUpper = (word: string) => word !== word.toLowerCase();

function isPlace(text: NameContext, from: number, to: number, start: number, end: number, place: PlaceName): boolean {
  if (place.lower) return true;
  if (text.base[to] === '-' && /^(?:class|type|style)$/.test(text.base[to + 1] ?? '')) return false;
  const written = text.written(from);
  if (!isUpper(written)) return false;
  const word = text.base[from] as string;
  if (to - from > 1 || !AMBIGUOUS_PLACES.has(word)) return true;
  if (word === 'us') return written.startsWith('US');
  const before = from > start && text.isName(from - 1) && !text.possessive(from - 1);
  const after = to < end && text.isName(to) && !text.possessive(from);
  return !before && !after;
}

function roleOf(text: NameContext, from: number, to: number, start: number, form: PlaceName['form']): Role {
  if (text.possessive(to - 1)) return 'possessor';
  if (form === 'adjective') return 'adjective';
  return roleBefore(text.base, from, start) ?? 'subject';
}

/** The places named between two tokens, in order. Names inside longer names of organisations are left to the caller. */
export function findPlaces(text: NameContext, start: number, end: number): Mention[] {
  const found: Mention[] = [];
  for (let at = start; at < end; at++) {
    const hit = table.match(text.base, at, end);
    if (!hit || !isPlace(text, at, at + hit.length, start, end, hit.value)) continue;
    const to = at + hit.length;
    const { code, form } = hit.value;
    found.push({
      from: at,
      to,
      id: code,
      role: roleOf(text, at, to, start, form),
      indirect: form === 'indirect' || form === 'index',
      index: form === 'index',
    });
    at = to - 1;
  }
  return found;
}

/** Where the name that begins at a token ends, whatever its letters' case; the token itself where none begins. */
export const placeEnd = (base: readonly string[], index: number): number =>
  index + (table.match(base, index, base.length)?.length ?? 0);
