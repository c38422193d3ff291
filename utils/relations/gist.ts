import type { Claim, Measure } from '../claims/claim.ts';
import { TokenKind, type Tokens, tokenAt, tokenize } from '../text/tokens.ts';
import { FACETS, PACES, UNITS_OF_USE } from './facets.ts';
import { conceptOf, isEmptyWord, isNumeral } from './lexicon.ts';
import { type Against, againstOf } from './support.ts';

/** How an amount stands to the whole it belongs to. */
type Role = 'whole' | 'part' | 'added' | 'each';

/** What a claim counts, as data small enough to be kept with it. */
export interface Gist {
  readonly role: Role;
  /** For a figure said of each: of each what. */
  readonly each: string | null;
  /** Head and qualifiers of what is counted, as concepts; the head last. */
  readonly counted: readonly string[];
  /** "facet:kind" for each facet of the measure the clause tells, sorted. */
  readonly facets: readonly string[];
  /** What the claim's own clause speaks against in its reading. */
  readonly against: readonly Against[];
  /** Who gives or owns, as far as names tell; only for investments and stakes. */
  readonly parties: readonly string[];
  /** Concepts close by, and those further off in the sentence; only for measures that name no thing. Nearest first. */
  readonly near: readonly string[];
  readonly far: readonly string[];
}

/** These measures name no thing: a careful reader compares them only where the same thing is counted. */
export const UNNAMED: ReadonlySet<Measure> = new Set<Measure>([
  'other',
  'duration',
  'investment',
  'workforce',
  'licence-count',
  'stake',
]);

/** How many concepts either way are close by, and how far off a token may be. */
const NEAR = 5;
/** No sentence is read further than this from its claim. */
const FAR = 40;
/** UTF-16 units either way that hold as many words: a "sentence" may be a whole page. */
const WINDOW = 400;
/** A full stop inside a sentence is an abbreviation's. */
const CLAUSE_END = /^[,;:()–|!?]$/;

interface Place {
  readonly tokens: Tokens;
  /** The claim's first token and the one after its last. */
  readonly from: number;
  readonly to: number;
}

const word = (tokens: Tokens, index: number) => tokens.lower[index] ?? '';
const isEnd = (tokens: Tokens, index: number) =>
  index < 0 || index >= tokens.length || tokens.kind[index] === TokenKind.break || CLAUSE_END.test(word(tokens, index));

interface Clause {
  /** Its first token, and the one after its last. */
  readonly from: number;
  readonly to: number;
  readonly before: readonly string[];
  readonly inside: readonly string[];
  readonly after: readonly string[];
}

/** The claim's own clause, at most ten tokens before it and sixteen behind. */
function clauseOf({ tokens, from, to }: Place): Clause {
  let [first, last] = [from, to];
  while (from - first < 10 && !isEnd(tokens, first - 1)) first--;
  while (last - to < 16 && !isEnd(tokens, last)) last++;
  const words = (start: number, end: number) => tokens.lower.slice(start, end);
  return {
    from: first,
    to: last,
    before: words(first, from),
    inside: words(from, to),
    after: words(to, Math.min(last, to + 10)),
  };
}

/** "Five more", "another five", "added five": what comes on top. */
const ADDED_BEFORE = /^(?:another|additional|extra|further|add|adds|adding|added)$/;
const ADDED_INSIDE = /^(?:more|additional|extra|further|new|other)$/;

function isAdded(claim: Claim, { before, inside, after }: Clause): boolean {
  if (claim.kind !== 'amount') return false;
  if (ADDED_BEFORE.test(before.at(-1) ?? '') || ADDED_BEFORE.test(inside[0] ?? '')) return true;
  if (claim.measure === 'duration' && before.at(-1) === 'by') return true;
  const more = inside.findIndex((form, at) => at > 0 && ADDED_INSIDE.test(form));
  if (more > 0 && inside[more + 1] !== 'than') return true;
  if (ADDED_INSIDE.test(after[0] ?? '') && after[1] !== 'than') return true;
  return after.slice(0, 4).includes('added');
}

function isPart(claim: Claim, place: Place, { before, after }: Clause): boolean {
  if (claim.kind !== 'amount' || claim.measure === 'element-count') return false;
  const led = before.slice(-4).join(' ');
  if (/\bincluding\b/.test(led) || /\bof (?:which|whom|these|those|them|that)\b/.test(led)) return true;
  const follow = after.slice(0, 3).join(' ');
  if (/^(?:of (?:them|these|those|which|whom)\b|from each\b)/.test(follow)) return true;
  const listed = claim.measure === 'controlled-count';
  if (!listed && /^of (?:(?:the|its|their|some|about|around) )?\d/.test(follow)) return true;
  const { tokens } = place;
  let first = place.from;
  while (first > 0 && tokens.kind[first - 1] !== TokenKind.break && !/^[.!?]$/.test(word(tokens, first - 1))) first--;
  return word(tokens, first) === 'of' && first < place.from && claim.unit !== '%' && !listed;
}

/** "each", "apiece", "per megawatt", "a wind turbine holds": of each what, or null. */
function eachOf(claim: Claim, { before, inside, after }: Clause): string | null {
  if (claim.kind !== 'amount' || claim.unit.includes('/')) return null;
  if (
    before.includes('each') ||
    [...inside, ...after.slice(0, 4)].some((form) => form === 'each' || form === 'apiece')
  ) {
    return 'each';
  }
  const per = [...inside, ...after.slice(0, 6)];
  const at = per.indexOf('per');
  const unit = at >= 0 ? (per[at + 1] ?? '') : '';
  if (unit !== '' && unit !== 'cent' && !PACES.has(unit) && unit !== 'year' && unit !== 'annum')
    return conceptOf(unit) ?? unit;
  return claim.unit === 't' || claim.unit === 'count' || claim.measure === 'other'
    ? subjectUnit([...before, '#', ...after])
    : null;
}

function subjectUnit(words: readonly string[]): string | null {
  for (let at = 0; at + 1 < words.length; at++) {
    if (!/^(?:a|an|every|each|per|average|typical)$/.test(words[at] as string)) continue;
    const noun = words.slice(at + 1, at + 4).find((form) => UNITS_OF_USE.has(form));
    if (noun) return conceptOf(noun) ?? noun;
  }
  return null;
}

function paceOf({ inside, after }: Clause): string | null {
  const words = [...inside, ...after.slice(0, 6)];
  const at = words.findIndex((form, i) => /^(?:a|an|per|each|every)$/.test(form) && PACES.has(words[i + 1] ?? ''));
  return at < 0 ? null : (words[at + 1] as string);
}

function facetsOf(claim: Claim, clause: Clause): string[] {
  const owned = /^(?:its|the|our|their|his|her)$/.test(clause.before.at(-1) ?? '');
  const words = [...clause.before, ...clause.inside, ...clause.after];
  const found = new Set<string>();
  for (const { name, measures, kinds } of FACETS) {
    if (!measures.has(claim.measure) || (name === 'people' && owned)) continue;
    if (name === 'pace' && claim.kind !== 'amount') continue;
    if ((name === 'basis' || name === 'people') && (claim.kind === 'amount') === (name === 'basis')) continue;
    for (const form of words) if (kinds.has(form)) found.add(`${name}:${kinds.get(form)}`);
  }
  const pace = claim.kind === 'amount' && claim.unit === 't' ? paceOf(clause) : null;
  if (pace) found.add(`pace:${pace}`);
  return [...found].sort();
}

/** The counted noun phrase: the claim's own, else the words that follow the number inside its span. */
function countedOf(claim: Claim, { tokens, from, to }: Place): string[] {
  const told = claim.counted ? tokenize(claim.counted).lower : spanWords(tokens, from, to);
  const own = new Set((claim.material ?? '').split('-'));
  return told.map(conceptOf).filter((form): form is string => form !== null && !own.has(form) && !own.has(`${form}s`));
}

function spanWords(tokens: Tokens, from: number, to: number): string[] {
  let last = -1;
  for (let at = from; at < to; at++) if (tokens.kind[at] === TokenKind.number || isNumeral(word(tokens, at))) last = at;
  const words: string[] = [];
  for (let at = last + 1; at < to; at++) if (tokens.kind[at] === TokenKind.word) words.push(word(tokens, at));
  return words;
}
/** Words of the claim's own organisation, material and source tell nothing about what is counted. */
const ownWords = (claim: Claim) =>
  new Set(`${claim.material ?? ''} ${claim.org ?? ''} ${claim.source ?? ''}`.toLowerCase().split(/[^\p{L}\p{N}]+/u));

function around(claim: Claim, { tokens, from, to }: Place): { near: string[]; far: string[] } {
  const own = ownWords(claim);
  const ranked: { concept: string; distance: number; near: boolean }[] = [];
  const walk = (start: number, step: 1 | -1) => {
    let found = 0;
    for (let at = start, distance = 1; at >= 0 && at < tokens.length && distance <= FAR; at += step, distance++) {
      if (tokens.kind[at] !== TokenKind.word || own.has(word(tokens, at))) continue;
      const concept = conceptOf(word(tokens, at));
      if (concept !== null && !own.has(concept)) ranked.push({ concept, distance, near: found++ < NEAR });
    }
  };
  walk(from - 1, -1);
  walk(to, 1);
  for (let at = from; at < to; at++) {
    const concept = tokens.kind[at] === TokenKind.word ? conceptOf(word(tokens, at)) : null;
    if (concept !== null && !own.has(concept)) ranked.push({ concept, distance: 0, near: true });
  }
  ranked.sort((a, b) => a.distance - b.distance);
  const near = new Set(ranked.filter((entry) => entry.near).map(({ concept }) => concept));
  const far = new Set(ranked.map(({ concept }) => concept).filter((concept) => !near.has(concept)));
  return { near: [...near], far: [...far] };
}

/** Names before the claim, or after "from" and "by": who gives, owns or does. In lower case. */
function partiesOf(claim: Claim, { tokens, from, to }: Place): string[] {
  const own = ownWords(claim);
  const found = new Set<string>();
  const look = (at: number) => {
    const written = tokens.text.charAt(tokens.start[at] as number);
    const form = word(tokens, at).replace(/'s?$/, '');
    const opens = at === 0 || /^[.!?:•"–-]$/.test(word(tokens, at - 1));
    if (tokens.kind[at] !== TokenKind.word || !/\p{Lu}/u.test(written) || own.has(form)) return;
    if (opens && !ACTS.test(word(tokens, at + 1))) return;
    if (!isEmptyWord(form)) found.add(PARTIES.get(form) ?? form);
  };
  for (let at = Math.max(0, from - FAR); at < from; at++) look(at);
  for (let at = to; at < Math.min(to + 10, tokens.length) && !PART_END.test(word(tokens, at)); at++) {
    if (!/^(?:from|by)$/.test(word(tokens, at))) continue;
    for (let next = at + 1; next < Math.min(tokens.length, at + 5); next++) look(next);
  }
  return [...found];
}
/** What a name that opens a sentence does; another opening word is capitalised for its place alone. */
const ACTS =
  /^(?:has|have|had|will|would|is|was|put|lent|gave|owns?|owned|holds?|held|bought|paid|invested|poured|took)$/;
const PART_END = /^(?:including|which|whom|[;:.–|!?])$/;
/** "Department of Defense" and "Pentagon" are one. */
const PARTIES = new Map([
  ['defense', 'pentagon'],
  ['defence', 'pentagon'],
]);

/**
 * What a claim counts, read from the sentence it stands in; `at` is where in that sentence the claim starts (UTF-16
 * units). Linear in the sentence, of which no more than forty words either way are read.
 */
export function gistOf(claim: Claim, sentence: string, at: number): Gist {
  const begin = Math.max(0, at - WINDOW);
  const tokens = tokenize(sentence.slice(begin, at + claim.text.length + WINDOW));
  const from = tokenAt(tokens, at - begin);
  const to = Math.max(from, tokenAt(tokens, at - begin + claim.text.length - 1) + 1);
  const place: Place = { tokens, from, to: Math.min(to, tokens.length) };
  const clause = clauseOf(place);
  const each = eachOf(claim, clause);
  const role = isAdded(claim, clause)
    ? 'added'
    : isPart(claim, place, clause)
      ? 'part'
      : each !== null
        ? 'each'
        : 'whole';
  const against = againstOf(claim, tokens, { from: clause.from, end: place.to, to: clause.to });
  const words = UNNAMED.has(claim.measure) ? around(claim, place) : { near: [], far: [] };
  const parties = claim.measure === 'stake' || claim.measure === 'investment' ? partiesOf(claim, place) : [];
  return { role, each, counted: countedOf(claim, place), facets: facetsOf(claim, clause), against, parties, ...words };
}
