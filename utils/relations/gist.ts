import type { Claim } from '../claims/claim.ts';
import { TokenKind, type Tokens, tokenAt, tokenize } from '../text/tokens.ts';
import { type Against, againstOf } from './against.ts';
import { clauseOf, isMoneyCode, type Place, word } from './clause.ts';
import { namesNothing } from './key.ts';
import { kindsOf } from './kinds.ts';
import { conceptOf, countedConceptOf, isNumeral } from './lexicon.ts';
import { ownWords, partiesOf } from './parties.ts';
import { eachOf, type Role, roleOf } from './role.ts';
import { isPlaceName } from './states.ts';

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
  /** Who gives or owns, as far as names tell; only for investments, stakes and prison terms. */
  readonly parties: readonly string[];
  /** Concepts close by, and those further off in the sentence; only for measures that name no thing. Nearest first. */
  readonly near: readonly string[];
  readonly far: readonly string[];
}

/** How many concepts either way are close by, and how far off a token may be. */
const NEAR = 5;
/** No sentence is read further than this from its claim. */
const FAR = 40;
/** UTF-16 units either way that hold as many words: a "sentence" may be a whole page. */
const WINDOW = 400;
/** The counted noun phrase: the claim's own, else the words that follow the number inside its span. Of countries, "African" are some. */
function countedOf(claim: Claim, { tokens, from, to }: Place): string[] {
  const told = claim.counted ? tokenize(claim.counted).lower : spanWords(tokens, from, to);
  const own = new Set((claim.material ?? '').split('-'));
  const areCountries = countedConceptOf(told.at(-1) ?? '') === 'country';
  return told
    .map((form) => countedConceptOf(form) ?? (areCountries && isPlaceName(form) ? form : null))
    .filter((form): form is string => form !== null && !own.has(form) && !own.has(`${form}s`))
    .filter((form) => claim.measure !== 'licence-count' || !OF_ANY_LICENCE.has(form));
}
/** In news of controls, every licence is one to export. */
const OF_ANY_LICENCE = new Set(['export']);

/** "Gross domestic product": its first word stands for all. */
const isOfGross = (tokens: Tokens, at: number): boolean =>
  (word(tokens, at) === 'domestic' && word(tokens, at - 1) === 'gross') ||
  (word(tokens, at) === 'product' && word(tokens, at - 2) === 'gross');

function spanWords(tokens: Tokens, from: number, to: number): string[] {
  let last = -1;
  for (let at = from; at < to; at++) if (tokens.kind[at] === TokenKind.number || isNumeral(word(tokens, at))) last = at;
  const words: string[] = [];
  for (let at = last + 1; at < to; at++) if (tokens.kind[at] === TokenKind.word) words.push(word(tokens, at));
  return words;
}
/** "Up 4%, and 900 tins": the noun that another figure counts tells nothing of a change. */
const isOfAnother = ({ kind }: Claim, tokens: Tokens, at: number): boolean =>
  kind === 'change' && tokens.kind[at - 1] === TokenKind.number && word(tokens, at - 2) !== ':';

function around(claim: Claim, { tokens, from, to }: Place): { near: string[]; far: string[] } {
  const own = ownWords(claim);
  const ranked: { concept: string; distance: number; near: boolean }[] = [];
  const walk = (start: number, step: 1 | -1) => {
    let found = 0;
    for (let at = start, distance = 1; at >= 0 && at < tokens.length && distance <= FAR; at += step, distance++) {
      if (tokens.kind[at] !== TokenKind.word || own.has(word(tokens, at)) || isMoneyCode(tokens, at)) continue;
      const concept = isOfGross(tokens, at) || isOfAnother(claim, tokens, at) ? null : conceptOf(word(tokens, at));
      if (concept !== null && !own.has(concept)) ranked.push({ concept, distance, near: found++ < NEAR });
    }
  };
  walk(from - 1, -1);
  walk(to, 1);
  for (let at = from; at < to; at++) {
    const concept = tokens.kind[at] === TokenKind.word && !isMoneyCode(tokens, at) ? conceptOf(word(tokens, at)) : null;
    if (concept !== null && !own.has(concept)) ranked.push({ concept, distance: 0, near: true });
  }
  ranked.sort((a, b) => a.distance - b.distance);
  const near = new Set(ranked.filter((entry) => entry.near).map(({ concept }) => concept));
  const far = new Set(ranked.map(({ concept }) => concept).filter((concept) => !near.has(concept)));
  return { near: [...near], far: [...far] };
}

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
  const role = roleOf(claim, place, clause, each);
  const said = againstOf(claim, tokens, { from: clause.from, end: place.to, to: clause.to });
  // What points back to the sentence before has its time from there, unless it is so now.
  const isOfThen = role === 'unsaid' && claim.period === null && !clause.before.includes('is');
  const against: Against[] = isOfThen ? [...said, 'time'] : said;
  const words = namesNothing(claim) ? around(claim, place) : { near: [], far: [] };
  const facets = kindsOf(claim, clause, place);
  const named = claim.measure === 'stake' || claim.measure === 'investment' || facets.includes('term:prison');
  return {
    role,
    each,
    counted: countedOf(claim, place),
    facets,
    against,
    parties: named ? partiesOf(claim, place).filter((party) => party !== claim.place) : [],
    ...words,
  };
}
