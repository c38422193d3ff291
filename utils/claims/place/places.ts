import { COUNTRIES } from '../data/countries.ts';
import { AMBIGUOUS_PLACES, GROUPS, INDEXES, INSTITUTIONS, LEADERS, REGION } from '../data/place-groups.ts';
import { REGIONS } from '../data/regions.ts';
import { LISTING, type Mention, type Role, roleBefore } from '../names/mention.ts';
import { COMMON } from '../words/common-words.ts';
import type { Lexed } from '../words/lexed.ts';
import { PhraseTable } from '../words/phrases.ts';
import { Tag } from '../words/tags.ts';
import { words, wordsOf } from '../words/word-class.ts';
import { countriesOf } from './world-region.ts';

interface PlaceName {
  readonly code: string;
  readonly form: 'name' | 'adjective' | 'people' | 'indirect' | 'index';
  /** Written without a capital letter as well: "euro zone", "global". */
  readonly lower: boolean;
  /** Only where no other name stands beside it. */
  readonly alone: boolean;
}

const table = new PhraseTable<PlaceName>();

function read(data: string): void {
  for (const line of data.trim().split('\n')) {
    const [code = '', names = '', adjectives = '', people = '', cities = ''] = line.split('|');
    const addAll = (list: string, form: PlaceName['form']) => {
      for (const name of list.split(';'))
        if (name) table.add(name, { code, form, lower: name === name.toLowerCase(), alone: false });
    };
    addAll(cities, 'indirect');
    addAll(names, 'name');
    addAll(adjectives, 'adjective');
    for (const adjective of adjectives.split(';'))
      if (/[ai]n$/.test(adjective)) table.add(`${adjective}s`, { code, form: 'people', lower: false, alone: false });
    addAll(people, 'people');
  }
}

read(COUNTRIES);
read(GROUPS);
function readNames(data: string, form: PlaceName['form'], alone = false): void {
  for (const line of data.trim().split('\n')) {
    const [code = '', names = ''] = line.split('|');
    for (const name of names.split(';')) table.add(name, { code, form, lower: false, alone });
  }
}
readNames(INSTITUTIONS, 'indirect');
readNames(LEADERS, 'indirect');
readNames(INDEXES, 'index');
readNames(REGIONS, 'indirect', true);
table.add('bloc', { code: 'EU', form: 'indirect', lower: true, alone: false });

/** A word with a capital letter that is no common word: part of a longer name, where it stands beside a place's. */
const isName = (text: Lexed, index: number) => text.isCapital(index) && !text.is(index, COMMON);

const isUpper = (word: string) => word !== word.toLowerCase();

/** "the bloc": in news of trade, the European Union. */
const isTheBloc = ({ base }: Lexed, at: number, start: number): boolean =>
  base[at] === 'bloc' &&
  at > start &&
  (base[at - 1] === 'the' || (base[at - 2] === 'the' && /^(?:whole|entire)$/.test(base[at - 1] as string)));

/** "consumption in the Union": the European one, as its own law calls it; India's has a government and a budget. */
const isTheUnion = (text: Lexed, at: number, start: number): boolean =>
  at > start &&
  text.base[at - 1] === 'the' &&
  text.isCapital(at) &&
  !text.isCapital(at + 1) &&
  !text.possessive(at + 1) &&
  !text.is(at + 1, OF_INDIA);
const OF_INDIA = words('government minister ministry budget territory territories cabinet jack');

/** "the Trans-Niger pipeline": named for a river or a land it crosses. */
const CROSSING = words('trans cis circum');
const AMBIGUOUS = wordsOf(AMBIGUOUS_PLACES);
function isPlace(text: Lexed, from: number, to: number, start: number, end: number, place: PlaceName): boolean {
  if (text.base[from] === 'bloc') return isTheBloc(text, from, start);
  if (text.base[from] === 'union' && to - from === 1) return isTheUnion(text, from, start);
  if (place.lower) return true;
  if (text.base[from - 1] === '-' && text.is(from - 2, CROSSING)) return false;
  if (text.base[to] === '-' && /^(?:class|type|style)$/.test(text.base[to + 1] ?? '')) return false;
  const written = text.written(from);
  if (!isUpper(written)) return false;
  const word = text.base[from] as string;
  if (to - from > 1 || !(place.alone || text.is(from, AMBIGUOUS))) return true;
  if (word === 'us') return written.startsWith('US');
  const before = from > start && isName(text, from - 1) && !text.possessive(from - 1);
  const after = to < end && isName(text, to) && !text.possessive(from);
  return !before && !after;
}

const ABBREVIATED = words('us uk eu u usa');
const NO_NOUN =
  Tag.verb |
  Tag.preposition |
  Tag.conjunction |
  Tag.wall |
  Tag.adverb |
  Tag.determiner |
  Tag.modal |
  Tag.particle |
  Tag.comparative;
/** "US soybeans", "EU imports": countries without an adjective of their own stand before what is theirs. */
const isAttribute = (text: Lexed, from: number, to: number): boolean =>
  text.is(from, ABBREVIATED) &&
  to < text.tokens.length &&
  /^[a-z]/.test(text.written(to)) &&
  (!text.has(to, NO_NOUN) || text.has(to, Tag.changeNoun));

/** "China-made sales", "London-listed": with a hyphen and the name of a place. */
const OF_ORIGIN = words('made built based listed owned controlled backed run headquartered born mined produced');
const BOUND = words('bound');

/** "on the Guangzhou exchange": where a thing is dealt in. */
const EXCHANGES = words('exchange bourse futures market');

function roleOf(text: Lexed, from: number, to: number, start: number, form: PlaceName['form']): Role {
  if (text.possessive(to - 1)) return 'possessor';
  if (form === 'adjective' || isAttribute(text, from, to)) return 'adjective';
  if (text.base[to] === '-' && text.touches(to)) {
    if (text.is(to + 1, OF_ORIGIN)) return 'adjective';
    // "Japan-bound cargoes": where they go.
    if (text.is(to + 1, BOUND)) return 'to';
  }
  const role = roleBefore(text, from, start) ?? 'subject';
  return role === 'on' && text.is(to, EXCHANGES) ? 'in' : role;
}

const LISTED = words('listed company group firm miner member constituent giant');
const MAX_LISTED = 4;
/** "The FTSE 250 group", "an S&P 500 mining company": where a house is listed, and no level of an index. */
function isListing(text: Lexed, to: number): boolean {
  for (let at = to; at < to + MAX_LISTED; at++) {
    if (text.is(at, LISTED)) return true;
    if (text.has(at, Tag.verb | Tag.preposition) || text.possessive(at)) return false;
  }
  return false;
}

/** After "the African": it says where a country is. */
const COUNTRIES_OF_IT = words('country nation state kingdom republic economy island neighbour neighbor');

/** The places named between two tokens, in order. Names inside longer names of organisations are left to the caller. */
export function findPlaces(text: Lexed, start: number, end: number): Mention[] {
  const found: Mention[] = [];
  for (let at = text.firstBeginning(table, start, end); at >= 0; at = text.firstBeginning(table, at + 1, end)) {
    const hit = text.match(table, at, end);
    const to = at + (hit?.words.length ?? 0);
    if (!hit || !isPlace(text, at, to, start, end, hit.value)) continue;
    const { code, form } = hit.value;
    const from = at;
    at = to - 1;
    if (form === 'index' && isListing(text, to)) continue;
    const isPartOfWorld = code === REGION || (form === 'adjective' && countriesOf(text.written(from, to)) !== null);
    if (isPartOfWorld && text.is(to, COUNTRIES_OF_IT)) continue;
    found.push({
      from,
      to,
      id: code,
      role: roleOf(text, from, to, start, form),
      indirect: form === 'indirect' || form === 'index',
      index: form === 'index',
      office: false,
    });
  }
  return withSharedRoles(text, found, start);
}

const SHARED: ReadonlySet<Role> = new Set(['from', 'to', 'in', 'of', 'by', 'on', 'with', 'for', 'unlike']);
/**
 * "from Chile and Peru": the names of a list stand to the sentence as its first does, unless one of them acts or has a figure;
 * where no verb stands before the list, the one after it is that of what the list is told of.
 */
function withSharedRoles(text: Lexed, found: Mention[], start: number): Mention[] {
  for (let index = 1; index < found.length; index++) {
    const [before, mention] = [found[index - 1] as Mention, found[index] as Mention];
    if (mention.role !== 'subject' || !SHARED.has(before.role)) continue;
    if (before.to === mention.from || !text.every(before.to, mention.from, LISTING)) continue;
    const next = text.base[mention.to] ?? '';
    const isInSubject = text.base[mention.from - 1] !== ',' && !text.hasFinite(start, before.from);
    if (
      (isInSubject && text.isFinite(mention.to)) ||
      (!text.has(mention.to, Tag.verb | Tag.auxiliary | Tag.modal | Tag.be | Tag.adverb) &&
        !/^[\d$€£¥(]/.test(next) &&
        !text.isNumber(mention.to) &&
        !/^(?:which|who|with|at)$/.test(next))
    )
      found[index] = { ...mention, role: before.role };
  }
  return found;
}

/** Where the name of a place that begins at a token ends, whatever its letters' case; the token itself where none begins. */
export const placeEnd = (text: Lexed, index: number): number =>
  index + (text.match(table, index, text.tokens.length)?.words.length ?? 0);

/** Whether a word by itself is the name of a place. */
export const isPlaceWord = (word: string): boolean =>
  table.beginningWith(word)?.some(({ words }) => words.length === 1) ?? false;
