import { type Claim, MEASURES } from '../claims/claim.ts';
import { isCapital, TokenKind, type Tokens } from '../text/tokens.ts';
import { basisOf } from './basis.ts';
import { type Clause, type Place, partStart, predicateEnd, word } from './clause.ts';
import { FACETS, PACES } from './facets.ts';
import { harmOf } from './harm.ts';
import { plainName } from './key.ts';
import { conceptOf, isNumeral } from './lexicon.ts';
import {
  attributedOf,
  buyersOf,
  goodsOf,
  gradeOf,
  groupOf,
  lineOf,
  marketOf,
  receiversOf,
  roundsOf,
  stepsOf,
  thoseCounted,
  waitersOf,
  waresOf,
} from './named-kinds.ts';
import { giverOf, ownWords } from './parties.ts';
import { phrasedKinds } from './phrased-kinds.ts';
import { isTimeName, regionsOf } from './regions.ts';
import { areSites, isSite } from './sites.ts';
import { placeAt } from './states.ts';
import { editionOf, termsOf, wordsWithAsides } from './terms.ts';
import { isToldOf } from './told-of.ts';

function paceOf({ inside, after }: Clause): string | null {
  const words = [...inside, ...after.slice(0, 6)];
  const at = words.findIndex((form, i) => /^(?:a|an|per|each|every)$/.test(form) && PACES.has(words[i + 1] ?? ''));
  return at < 0 ? null : (words[at + 1] as string);
}

/** How far behind a share its whole is named. */
const WHOLE_WITHIN = 8;

/**
 * "30% of China's gallium", "60% of what it mines", "98% of Europe's magnets": the share is of one place's, not of the
 * world's. "own" or the place's code; null where it is of the world's, or nothing tells.
 */
function wholeOf(claim: Claim, place: Place, clause: Clause): string | null {
  if (claim.kind !== 'share') return null;
  const { tokens, from, to } = place;
  if (word(tokens, to) !== 'of') return wholeBefore(claim, place, clause);
  // "49% of the world's reserves, and 70% of its ores": what "its" stands for may be named anywhere before.
  return wholeBehind(claim, place, tokens.lower.slice(partStart(tokens, from), from));
}

/** "Its share of Japan's supply is 60%". */
function wholeBefore(claim: Claim, { tokens, from }: Place, clause: Clause): string | null {
  for (let at = clause.from; at < from - 1; at++) {
    if (!/^(?:share|portion|proportion|part)$/.test(word(tokens, at)) || word(tokens, at + 1) !== 'of') continue;
    for (let next = at + 2; next < Math.min(from, at + 6) && !NOUN_ENDS.test(word(tokens, next)); next++) {
      const whole = placeAt(tokens, next);
      if (whole !== null) return whole === 'world' || whole === claim.place ? null : whole;
    }
  }
  return null;
}

function wholeBehind(claim: Claim, { tokens, to }: Place, before: readonly string[]): string | null {
  for (let at = to + 1; at < Math.min(tokens.length, to + WHOLE_WITHIN); at++) {
    const form = word(tokens, at);
    if (/^(?:that|those|which)$/.test(form))
      return at === to + 1 && !before.some(isWorld) && word(tokens, at + 1) !== 'worldwide' ? 'that' : null;
    if (NOUN_ENDS.test(form)) return null;
    // "98% of the world's gallium and 60% of its germanium": the world's.
    if (/^(?:its|their)$/.test(form)) return before.some(isWorld) ? null : 'own';
    if (/^(?:domestic|national|(?:country|nation|kingdom|state)'s)$/.test(form)) return 'own';
    // "of what it mines" is of its own; "of it" is of whatever was spoken of.
    if (/^(?:it|they)$/.test(form)) return at > to + 1 ? 'own' : null;
    const place = placeAt(tokens, at);
    if (place !== null) return place === 'world' ? null : place === claim.place ? 'own' : place;
  }
  return null;
}
/** Where the noun phrase behind "of" has ended. */
const NOUN_ENDS =
  /^(?:[,;:.()–]|and|but|or|in|on|at|to|of|for|with|from|by|out|who|is|are|was|were|has|have|had|come|comes|came|go|goes|went|said|say|report|reported)$/;
const isWorld = (form: string) => /^(?:world's|global|world)$/.test(form);

const isPremises = (word: string) => areSites(word) || /^(?:offices?|headquarters)$/.test(word);

/** "There it has 90": but "there are 90" has no such place. */
const IT = /^(?:it|they|he|she|we|i|the|its|their|our)$/;

/** "at its plant in Narvik", "in Germany": those of one of a company's places are not all of them; "at Marrowby" all of Marrowby's are. */
function isLocal(claim: Claim, { tokens, to }: Place, { fronted, before, after }: Clause): boolean {
  if (claim.org === null) return false;
  if (/^(?:there|here)$/.test(before[0] ?? '') && IT.test(before[1] ?? '')) return true;
  // "There were 90 workers on site this week": whoever was there.
  if (before[0] === 'there' && after.slice(0, 2).join(' ') === 'on site') return true;
  for (let at = to; at < predicateEnd(tokens, to, Math.min(tokens.length - 1, to + 4)); at++) {
    if (/^[,;:.]$/.test(word(tokens, at))) break;
    if (word(tokens, at) !== 'in' && word(tokens, at) !== 'at') continue;
    const next = word(tokens, at + 1);
    const premises = tokens.lower.slice(at + 1, at + 4).some(isPremises);
    if (premises || (isCapital(tokens, at + 1) && !isTimeName(next) && !plainName(claim.org).split(' ').includes(next)))
      return true;
  }
  return /^(?:in|at)$/.test(fronted[0] ?? '') && fronted.some(isPremises);
}

/** "The plant keeps 90 people busy", "75 people on site": where that is, nobody says here. */
function isOfOneSite({ fronted, before, after }: Clause): boolean {
  const words = [...fronted, ...before];
  const leads = (at: number) =>
    words.slice(Math.max(0, at - 2), at).some((form) => /^(?:in|at|to|of|from|and)$/.test(form));
  return words.some((form, at) => isSite(form) && !leads(at)) || after.slice(0, 2).join(' ') === 'on site';
}

const TOWARDS = /^(?:on|into|in|for|towards?)$/;

/** What money goes to: "on a kiln", "into reopening the pit", "in loans for a kiln". */
function objectsOf({ tokens, to }: Place): string[] {
  if (TOWARDS.test(word(tokens, to))) return objectsFrom(tokens, to + 1);
  return TOWARDS.test(word(tokens, to + 1)) && tokens.kind[to] === TokenKind.word ? objectsFrom(tokens, to + 2) : [];
}

function objectsFrom(tokens: Tokens, start: number): string[] {
  const found: string[] = [];
  for (let at = start; at < Math.min(tokens.length, start + 5); at++) {
    const form = word(tokens, at);
    if (FINANCE.test(form)) return TOWARDS.test(word(tokens, at + 1)) ? objectsFrom(tokens, at + 2) : [];
    if (tokens.kind[at] !== TokenKind.word || (at > start && TOWARDS.test(form)) || NO_OBJECT.test(form)) break;
    const concept = /^\p{Ll}/u.test(tokens.text.slice(tokens.start[at], tokens.end[at])) ? conceptOf(form) : null;
    if (concept !== null && concept !== 'company' && concept !== 'round') found.push(concept);
  }
  return found;
}

/** "In loans", "in fresh capital", "in its latest funding round": what kind of money it is, and nothing it goes to. */
const FINANCE =
  /^(?:loans?|debt|grants?|subsid(?:y|ies)|equity|capital|funding|financing|shares|stock|bonds|investments?)$/;

/** "Into these hills" points back to what was spoken of. */
const NO_OBJECT = /^(?:at|by|led|from|this|that|these|those|it|them)$/;

/** "For the two months together": no figure of one of them. */
const SUMMED =
  /\b(?:(?:two|three|four|five|six|seven|eight|nine|ten|eleven|\d{1,2}) months|year to date|cumulative|so far this year)\b/;

/** The stretch of time a flow is of, where period or words tell it. */
function spanOf(claim: Claim, { before, inside, after, fronted }: Clause): string | null {
  if (claim.kind !== 'amount') return null;
  const words = [...fronted, ...before, ...inside, ...after].join(' ');
  if (/-Q\d$/.test(claim.period ?? '')) return 'quarter';
  if (/-H\d$/.test(claim.period ?? '')) return 'half';
  if (SUMMED.test(words)) return 'several';
  if (/^\d{4}-\d\d$/.test(claim.period ?? '')) return 'month';
  return /\b(?:annual|for the (?:full |whole )?(?:fiscal |financial )?year)\b/.test(words) ? 'year' : null;
}

/** "Cut 30 of 900 posts": those of whom it was done to some are all there are. */
const areAllOf = ({ before }: Clause): boolean => {
  const of = before.lastIndexOf('of');
  return of > 0 && before.length - of <= 3 && isNumeralOrDigits(before[of - 1] as string);
};
const isNumeralOrDigits = (form: string) => /^\d/.test(form) || isNumeral(form);

const isOfVotes = ({ counted }: Claim): boolean => /\bvotes?$/.test(counted ?? '');
/** "By 62 votes to 15": the second are against it. */
const isAgainst = (claim: Claim, { tokens, from }: Place): boolean =>
  isOfVotes(claim) && word(tokens, from - 1) === 'to' && /^(?:votes?|\d+)$/.test(word(tokens, from - 2));

/** Facets that only some kinds of claim have. */
function isAskedOf(facet: string, claim: Claim): boolean {
  const { kind, unit, org, place, material, period, measure } = claim;
  if (facet === 'pace' || facet === 'people' || facet === 'allowed' || facet === 'able') return kind === 'amount';
  if (facet === 'margin') return kind === 'share';
  if (facet === 'basis') return kind !== 'amount';
  if (facet === 'yearly') return /^\d{4}$/.test(period ?? '');
  if (facet === 'primary') return kind !== 'share';
  if (facet === 'sector' || facet === 'guess') return kind === 'change';
  if (facet === 'against') return kind !== 'change';
  if (facet === 'mean') return kind === 'change' && org === null;
  // Of a company's shares no index is told.
  if (facet === 'index') return org === null;
  if (facet === 'sum') return kind === 'amount' && (/^[A-Z]{3}$/.test(unit) || unit === 't');
  if (facet === 'tier' || facet === 'quota-for') return unit === 't';
  if (facet === 'ratio' || facet === 'sample' || facet === 'best') return unit === '%';
  if (facet === 'certainty') return measure === 'reserves' || unit === '%';
  if (facet === 'delivery') return (material !== null || kind === 'amount') && org === null;
  if (facet === 'marketplace') return place === null;
  if (facet === 'investor') return org === null;
  if (facet === 'funder') return org !== null;
  if (facet === 'ballot' || facet === 'outcome') return isOfVotes(claim);
  return (facet !== 'act' && facet !== 'part-taken') || (kind === 'amount' && unit === 'count');
}

/** "the Union industry", "in the European Union": that of states, and no trade union. */
const hasUnionOfStates = ({ tokens }: Place) =>
  tokens.lower.some(
    (form, at) =>
      form === 'union' &&
      tokens.text.charAt(tokens.start[at] as number) === 'U' &&
      /^(?:the|european)$/.test(word(tokens, at - 1)),
  );

/** The words, and those that hyphens or a verb's particle join: "battery-grade", "take on" as "take-on", "on paper". A metal exchange is no metal. */
const withCompounds = (words: readonly string[]): readonly string[] => [
  ...words.filter((form, at) => form !== 'metal' || words[at + 1] !== 'exchange'),
  ...words.flatMap((form, at) => {
    const next = words[at + 1] ?? '';
    if (next === '-') return [`${form}-${words[at + 2] ?? ''}`];
    return /^(?:on|off|tax|taxes|duty|duties|levy|levies|paper|law)$/.test(next) ? [`${form}-${next}`] : [];
  }),
];

const STAFFS = /^(?:employ|employs|employed|has|have|had|keeps?|kept)$/;
/** "have shed hundreds and employed 1,420": what stands before the verb of the others is not of these. */
function ofThemBefore({ fronted, before }: Clause): readonly string[] {
  const joint = before.findLastIndex(
    (form, at) =>
      (BRINGS.test(form) && /^(?:the|its|their)$/.test(before[at + 1] ?? '')) ||
      (/^(?:and|but)$/.test(form) && STAFFS.test(before[at + 1] ?? '')),
  );
  return joint < 0 ? [...fronted, ...before] : before.slice(joint + 1);
}
/** "Hiring took the payroll to 900": what comes of it. */
const BRINGS =
  /^(?:brings?|bringing|brought|takes?|taking|took|lifts?|lifting|swells?|swelling|swelled|boosts?|boosting|boosted)$/;

/** The last word before the figure that tells a kind, wherever commas stand: "revenue rose 31% in the quarter, to €21m". */
function nearestBefore({ tokens, from }: Place, kinds: ReadonlyMap<string, string>): readonly string[] | null {
  for (let at = from - 1; at >= Math.max(0, from - RESULT_WITHIN) && !/^[;.!?]$/.test(word(tokens, at)); at--)
    if (kinds.has(word(tokens, at))) return [word(tokens, at)];
  return null;
}
const RESULT_WITHIN = 30;
/** "Imports of the carbonate reached 900 t in May, a rise of 4%": a change is of the goods named before it. */
const isOfGoodsNamed = (facet: string, { kind }: Claim): boolean => kind === 'change' && OF_GOODS.has(facet);
const OF_GOODS: ReadonlySet<string> = new Set(['compound', 'species', 'form', 'mass']);
/** "The unit had half of its sales left, $30m, after": a figure between commas is of what the words before it tell of. */
const isApposed = (facet: string, { before, after }: Clause): boolean =>
  TOLD_ASIDE.has(facet) && before.length === 0 && after.every((form) => form === '.');
const TOLD_ASIDE: ReadonlySet<string> = new Set(['segment', 'money', 'outlay', 'purse']);

interface Words {
  readonly words: readonly string[];
  /** Without what is joined to the claim by "and" or "but": of other figures. */
  readonly unjoined: readonly string[];
  /** Without what explains the figure, "as prices abroad rose", and another behind it. */
  readonly unexplained: readonly string[];
  readonly ofThem: readonly string[];
  readonly beside: readonly string[];
  readonly behind: readonly string[];
  /** Without the goods that a list of figures tells of before. */
  readonly ofGoods: readonly string[];
}
/** The words a facet is read from. "Imports covered 57% of use": the whole stands behind the share. */
const wordsFor = (
  facet: string,
  { words, unjoined, unexplained, ofThem, beside, behind, ofGoods }: Words,
): readonly string[] => {
  if (facet === 'sales') return unjoined;
  if (facet === 'scope') return unexplained;
  if (OF_GOODS.has(facet)) return ofGoods;
  return facet === 'people' ? ofThem : facet === 'purse' ? beside : facet === 'base' ? behind : words;
};

const EXPLAINS = /^(?:as|because|since|while|when|after)$/;

/** "Tungsten powder was at $85 and tin at $31": where a list of figures comes to the claim's own good, what stands before is of others. */
function goodsBefore({ fronted, before }: Clause, own: ReadonlySet<string>): readonly string[] {
  const joint = before.findLastIndex((form, at) => form === 'and' && own.has(before[at + 1] ?? ''));
  const isOfAnother = before.slice(0, joint).some(isNumeralOrDigits);
  return joint > 0 && isOfAnother ? before.slice(joint + 1) : [...fronted, ...before];
}

function wordsOf(clause: Clause, own: ReadonlySet<string>): Words {
  // "900 people and could take on another 90": what follows is of others.
  const others = clause.after.findIndex((form) => /^(?:and|but)$/.test(form));
  const after = clause.after.slice(0, others < 0 ? undefined : others);
  const because = clause.after.findIndex(
    (form, at) => EXPLAINS.test(form) || (/^(?:and|but)$/.test(form) && isNumeralOrDigits(clause.after[at + 1] ?? '')),
  );
  return {
    ofGoods: withCompounds([...goodsBefore(clause, own), ...clause.inside, ...clause.after]),
    unexplained: withCompounds([
      ...clause.fronted,
      ...clause.before,
      ...clause.inside,
      ...clause.after.slice(0, because < 0 ? undefined : because),
    ]),
    words: withCompounds([...clause.fronted, ...clause.before, ...clause.inside, ...clause.after]),
    unjoined: withCompounds([...clause.fronted, ...clause.before, ...clause.inside, ...after]),
    ofThem: withCompounds([...ofThemBefore(clause), ...clause.inside, ...after]),
    beside: [...clause.before.slice(-4), ...clause.after.slice(0, 3)],
    behind: clause.after.slice(0, 6),
  };
}

/** "Marrowby and Tormal lend": what two give is more than what one of them does. */
function giversOf(place: Place, { from }: Clause): readonly string[] {
  for (let at = from + 1; at < place.from - 1; at++)
    if (word(place.tokens, at) === 'and' && isCapital(place.tokens, at - 1) && isCapital(place.tokens, at + 1))
      return ['several'];
  return [];
}

/** "Some firms waited 150 days": what holds for them does not for all. */
const SOME = /^(?:some|several|many|few|certain)$/;

/** "Closed 3% lower", "3% up at the close": what the day came to. */
const CLOSES = /^(?:close|closed|closes|closing|end|ended|ends|finish|finished|finishes|settle|settled|settles)$/;
/** How far a company's shares have moved on a day is another number the next hour, but where the day is over. */
function hourOf({ kind, org, period }: Claim, _place: Place, { fronted, before, after }: Clause): readonly string[] {
  const isOfOneDay = kind === 'change' && org !== null && (period === null || period.length === 10);
  return isOfOneDay && ![...fronted, ...before, ...after].some((form) => CLOSES.test(form)) ? ['unsaid'] : [];
}

type Reader = (claim: Claim, place: Place, clause: Clause) => readonly string[];
const perhaps = (kind: string | null): readonly string[] => (kind === null ? [] : [kind]);

/** Facets whose kinds no list of words tells. */
const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['basis', (_claim, place, clause) => perhaps(basisOf(place, clause))],
  ['harm', harmOf],
  ['whole', (claim, place, clause) => perhaps(wholeOf(claim, place, clause))],
  ['span', (claim, _, clause) => perhaps(spanOf(claim, clause))],
  ['goods', goodsOf],
  ['market', marketOf],
  ['attributed', attributedOf],
  ['line', lineOf],
  ['grade', gradeOf],
  ['wares', waresOf],
  ['way', (claim, place, clause) => [...buyersOf(claim, place, clause), ...receiversOf(claim, place, clause)]],
  ['edition', (_claim, place, clause) => editionOf(clause, place)],
  ['terms', termsOf],
  ['region', regionsOf],
  ['of', groupOf],
  ['from', thoseCounted],
  ['hour', hourOf],
  ['against', (claim, place) => (isAgainst(claim, place) ? ['against'] : [])],
  ['among', (_claim, _place, { before }) => (before.some((form) => SOME.test(form)) ? ['some'] : [])],
  ['waiting', waitersOf],
  ['round', (claim, _place, clause) => (claim.measure === 'investment' ? stepsOf(clause) : roundsOf(clause))],
  // "Stage 2 lifts it from 90 tonnes": what there was before the step.
  ['step', (_claim, { tokens, from }, clause) => (word(tokens, from - 1) === 'from' ? [] : stepsOf(clause))],
  ['object', (_, place) => objectsOf(place)],
  ['giver', giverOf],
  ['givers', (_claim, place, clause) => giversOf(place, clause)],
  ['site', (claim, place, clause) => (isLocal(claim, place, clause) ? ['local'] : isOfOneSite(clause) ? ['one'] : [])],
]);

const FACETS_OF = new Map(MEASURES.map((measure) => [measure, FACETS.filter(({ measures }) => measures.has(measure))]));

/** "facet:kind" for each facet of the claim's measure that its clause tells, sorted. */
export function kindsOf(claim: Claim, clause: Clause, place: Place): string[] {
  const owned = /^(?:its|the|our|their|his|her)$/.test(clause.before.at(-1) ?? '');
  const words = wordsOf(clause, ownWords(claim));
  const told = wordsWithAsides(place, clause);
  const found = new Set<string>();
  for (const { name, kinds } of FACETS_OF.get(claim.measure) ?? []) {
    if (!isAskedOf(name, claim) || (name === 'people' && (owned || areAllOf(clause)))) continue;
    // What came to people is told by harm alone: another deed of the sentence is not done to them.
    if (name === 'act' && [...found].some((kind) => kind.startsWith('harm:'))) continue;
    for (const kind of READERS.get(name)?.(claim, place, clause) ?? []) found.add(`${name}:${kind}`);
    for (const kind of phrasedKinds(name, told)) found.add(`${name}:${kind}`);
    // "In volume terms exports fell": that is how much was shipped, whatever it cost.
    if (found.has('basis:volume')) found.delete('terms:real');
    if (kinds.size === 0) continue;
    const own = wordsFor(name, words);
    const isTold = own.some((form) => kinds.has(form));
    const isElliptic =
      name === 'result' || (!isTold && (isOfGoodsNamed(name, claim) || isApposed(name, clause) || name === 'outcome'));
    for (const form of (isElliptic ? nearestBefore(place, kinds) : null) ?? own) {
      const kind = form === 'union' && hasUnionOfStates(place) ? undefined : kinds.get(form);
      if (kind && isToldOf(name, { kind, form, claim, clause })) found.add(`${name}:${kind}`);
    }
  }
  const pace = claim.kind === 'amount' && !claim.unit.includes('/') ? paceOf(clause) : null;
  if (pace) found.add(`pace:${pace}`);
  return [...found].sort();
}
