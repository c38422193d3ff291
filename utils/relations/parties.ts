import type { Claim } from '../claims/claim.ts';
import { MONTH_NUMBERS } from '../claims/data/time-words.ts';
import { isCapital, TokenKind, type Tokens } from '../text/tokens.ts';
import { CLAUSE_END, isBracketed, isMoneyCode, type Place, word } from './clause.ts';
import { isEmptyWord } from './lexicon.ts';
import { isSite } from './sites.ts';
import { isLongNameAt, isPartOfCountry, placeAt } from './states.ts';

/** No name is looked for further than this before its claim. */
const FAR = 40;

/** Words of the claim's own organisation, material and source tell nothing about what is counted; "rare earth firms" have the material's too. */
export const ownWords = (claim: Claim) => {
  const material = claim.material ?? '';
  const words = `${material} ${material.replace(/s$/, '')} ${claim.org ?? ''} ${claim.source ?? ''}`;
  return new Set(words.toLowerCase().split(/[^\p{L}\p{N}]+/u));
};

/** The token behind the capitalised words that begin at one. */
function nameEnd(tokens: Tokens, from: number): number {
  let at = from + 1;
  while (at < tokens.length && isCapital(tokens, at)) at++;
  return at;
}

/** "From the state-backed National Fund": the first capital behind what stands before a name. */
function nameStart(tokens: Tokens, from: number): number {
  let at = from;
  while (at < from + 6 && !isCapital(tokens, at) && !PART_END.test(word(tokens, at))) at++;
  return at;
}

/** Who is named at a token, in lower case; null where nobody is. */
function partyAt(claim: Claim, own: ReadonlySet<string>, { tokens, from }: Place, at: number): string | null {
  const form = word(tokens, at).replace(/'s?$/, '');
  const opens = at === 0 || /^[.!?:•"–-]$/.test(word(tokens, at - 1));
  if (tokens.kind[at] !== TokenKind.word || !isCapital(tokens, at) || isMoneyCode(tokens, at) || own.has(form))
    return null;
  const [end, place] = [nameEnd(tokens, at), placeAt(tokens, at)];
  // "Owners: Marubo 12%": the name right before a share is its holder's.
  const isListed = end === from && claim.measure === 'stake';
  if (opens && end === at + 1 && !isListed && (!isActor(tokens, at) || isMany(tokens, at))) return null;
  // "The European Union": no name but the state's.
  if (isLongNameAt(tokens, at) && claim.measure !== 'duration') return place;
  if (isLongNameAt(tokens, at - 1)) return null;
  // "South Korea's": no name of its own.
  if (end > at + 1 && placeAt(tokens, at + 1) !== null) return null;
  if (place !== null && end === at + 1 && UNNAMED.test(word(tokens, end))) return null;
  if ((place !== null || REGIONS.test(form)) && LENDERS.test(word(tokens, end - 1)))
    return tokens.lower.slice(at, end).join(' ');
  if (place !== null && (end > at + 1 || word(tokens, at - 1) === 'of')) return null;
  // Whoever was sentenced is no place, and who gives to a plant in a town is not the town.
  if (claim.measure === 'duration' && (place !== null || WHERE.test(word(tokens, at - 1)))) return null;
  if (claim.measure === 'investment' && at < from && (isWhere(tokens, at) || isHome(tokens, at, own))) return null;
  // "The Commonwealth's Clean Metals Fund" is the state's.
  if ((end === at + 1 || word(tokens, at).endsWith("'s")) && STATES.has(form)) return STATES.get(form) as string;
  return isEmptyWord(form) || ANY_NAME.has(form) ? null : (place ?? PARTIES.get(form) ?? form);
}

/** Names before the claim, or after "from", "by", "with" and "to": who gives, owns or does. In lower case. */
export function partiesOf(claim: Claim, place: Place): string[] {
  const { tokens, from, to } = place;
  const own = ownWords(claim);
  const named = (start: number, end: number, isWithin = false): string[] => {
    const found: string[] = [];
    for (let at = start; at < end; at++) {
      const party = !isWithin && isOfAnotherFigure(tokens, at, from) ? null : partyAt(claim, own, place, at);
      if (party === null) continue;
      const initials = initialsAt(tokens, at, own);
      found.push(...(initials === null ? [party] : [party, initials]));
    }
    return found;
  };
  const isStake = claim.measure === 'stake';
  const beforeIt = isStake ? (isBracketed(tokens, from, to) ? from - 1 : antecedentEnd(tokens, from)) : null;
  const holding = beforeIt === null ? null : beforeBracket(tokens, beforeIt);
  const holder = holding === null ? [] : named(holding.from, holding.to, true);
  if (holder.length > 0) return holder;
  const first = Math.max(datelineEnd(tokens), from - FAR, behindSemicolon(tokens, from));
  const beside = named(Math.max(first, ownPartStart(tokens, from)), from);
  const found = new Set(beside.length > 0 ? beside : named(first, from));
  const behindWhole = isStake && word(tokens, to) === 'of' && word(tokens, to + 1) === 'which' ? to + 2 : to;
  for (let at = behindWhole; at < Math.min(to + 10, tokens.length) && !PART_END.test(word(tokens, at)); at++) {
    const isHeldBy =
      isStake &&
      ((at === to && word(tokens, at) === 'by') || HELD_BY.test(`${word(tokens, at - 1)} ${word(tokens, at)}`));
    if (!isHeldBy && !(claim.measure === 'investment' ? FROM_WHOM : FROM_OR_TO_WHOM).test(word(tokens, at))) continue;
    const behind = named(at + 1, Math.min(tokens.length, nameStart(tokens, at + 1) + 4));
    if (isHeldBy) return behind;
    for (const party of behind) found.add(party);
  }
  if (claim.measure === 'duration' && tokens.lower.some((form) => LEADS.test(form))) found.add(RINGLEADER);
  return [...found];
}
/** "Marubo, which owns 15% of it": the comma behind who owns it; null where no such clause holds the claim. */
function antecedentEnd(tokens: Tokens, from: number): number | null {
  for (let at = from - 1; at > Math.max(0, from - RELATIVE_WITHIN); at--)
    if (/^(?:which|who)$/.test(word(tokens, at))) return word(tokens, at - 1) === ',' ? at - 1 : null;
  return null;
}
const RELATIVE_WITHIN = 5;
const MAX_CODE = 5;
/** "Marubo Ltd (ASX: MRB) (40%)": the words of the name before a bracket, past another short one. */
function beforeBracket(tokens: Tokens, open: number): { from: number; to: number } {
  let to = open;
  if (word(tokens, to - 1) === ')') {
    const code = tokens.lower.lastIndexOf('(', to - 1);
    if (code >= to - MAX_CODE - 1) to = code;
  }
  let from = to;
  while (from > 0 && (isCapital(tokens, from - 1) || word(tokens, from - 1) === 'plc')) from--;
  return { from, to };
}

/** "In the hands of Marubo", "held by Marubo", "30% by Marubo": by nobody named before. */
const HELD_BY =
  /^(?:(?:hands|those|possession|ownership|property) of|(?:held|owned|controlled) by|(?:belongs?|belonged) to)$/;

/** Where the words before a token begin that no other figure and no comma parts from it. */
function undividedFrom(tokens: Tokens, to: number): number {
  let at = to;
  while (at > 0 && tokens.kind[at - 1] !== TokenKind.number && !CLAUSE_END.test(word(tokens, at - 1))) at--;
  return at;
}

/** "Marubo has 51% and Tennant 30%": of another figure's owner no more. "Marubo, the owner of 30%": what it is set beside too. */
function ownPartStart(tokens: Tokens, from: number): number {
  const start = undividedFrom(tokens, from);
  const isApposed = word(tokens, start - 1) === ',' && /^(?:the|an?|its)$/.test(word(tokens, start));
  return isApposed ? undividedFrom(tokens, start - 1) : start;
}

/** "It borrows $3m from Marubo, and needs $9m": who stands behind a figure of a clause before gives that one. */
function isOfAnotherFigure(tokens: Tokens, name: number, from: number): boolean {
  if (name >= from || !tokens.lower.slice(name, from).some((form) => CLAUSE_END.test(form))) return false;
  let at = name - 1;
  while (at > 0 && name - at <= 4 && !FROM_WHOM.test(word(tokens, at))) at--;
  if (!FROM_WHOM.test(word(tokens, at))) return false;
  while (at > 0 && !CLAUSE_END.test(word(tokens, at)) && tokens.kind[at] !== TokenKind.number) at--;
  return tokens.kind[at] === TokenKind.number;
}
/** A name of one word that opens a sentence: it acts, owns, or is told of further: "Marubo, with 7%". */
const isActor = (tokens: Tokens, at: number): boolean =>
  ACTS.has(word(tokens, at + 1)) ||
  /'s?$/.test(word(tokens, at)) ||
  (word(tokens, at + 1) === ',' && /^(?:with|which|who|whose)$/.test(word(tokens, at + 2)));

/** "Taxpayers have lent": no name. */
const isMany = (tokens: Tokens, at: number): boolean =>
  word(tokens, at).endsWith('s') && /^(?:have|own|hold|were)$/.test(word(tokens, at + 1));
/** "A Chilean investor": some house of that state, which may go by its name elsewhere. */
const UNNAMED =
  /^(?:partners?|compan(?:y|ies)|firms?|groups?|houses?|investors?|owners?|shareholders?|traders?|miners?|makers?|carmakers?|producers?|buyers?|giants?|lenders?|banks?|backers?|conglomerates?)$/;
/** What begins with a place and is told by the whole of its name: "African Development Bank". */
const LENDERS = /^(?:bank|fund|board|agency|facility)$/;
const REGIONS = /^(?:nordic|baltic|pacific|atlantic|arctic|caribbean|alpine|andean|islamic|national)$/;

/** How the initials of a name stand among parties: another may go by them alone. */
export const initialsMark = (party: string): string => `=${party}`;
/** Names of so many words go by their initials. */
const LEAST_INITIALS = 3;
/** The mark of the initials of a name that begins at a token; null where none does, or a short one. */
function initialsAt(tokens: Tokens, at: number, own: ReadonlySet<string>): string | null {
  if (!isCapital(tokens, at) || isCapital(tokens, at - 1)) return null;
  const name = tokens.lower.slice(at, nameEnd(tokens, at));
  if (name.length < LEAST_INITIALS || name.some((form) => own.has(form))) return null;
  return initialsMark(name.map((form) => form.charAt(0)).join(''));
}

/** What leads to the name that a token is of, past its article; it may open the sentence. */
function leadOf(tokens: Tokens, at: number): number {
  const isOfName = (index: number) =>
    isCapital(tokens, index) && !WHEREABOUTS.test(word(tokens, index)) && !MONTH_NUMBERS.has(word(tokens, index));
  let first = at;
  while (first > 0 && isOfName(first - 1)) first--;
  return word(tokens, first - 1) === 'the' ? first - 2 : first - 1;
}

/** "Boreal of West Tormal": where a house is at home. */
const isHome = (tokens: Tokens, at: number, own: ReadonlySet<string>): boolean => {
  const lead = leadOf(tokens, at);
  return word(tokens, lead) === 'of' && own.has(word(tokens, lead - 1));
};

/** "In Tormal", "along the Coastal Highway", "the Polish refinery", "Norway's only refinery": where money went. */
const isWhere = (tokens: Tokens, at: number): boolean =>
  WHEREABOUTS.test(word(tokens, leadOf(tokens, at))) ||
  isSite(word(tokens, at + 1)) ||
  (word(tokens, at).endsWith("'s") && tokens.lower.slice(at + 1, at + 6).some(isSite) && placeAt(tokens, at) !== null);

const WHEREABOUTS = /^(?:in|at|on|along|near|outside|off|beside|behind|beyond|across)$/;

/** Where what stands before a claim begins behind a semicolon. */
const behindSemicolon = (tokens: Tokens, from: number): number => tokens.lower.lastIndexOf(';', from - 1) + 1;

/** "SASKATOON, Saskatchewan, March 17 –": where the words that say whence an article comes end; 0 where it has none. */
function datelineEnd(tokens: Tokens): number {
  if (!/^\p{Lu}{3}/u.test(tokens.text.slice(tokens.start[0], tokens.end[0]))) return 0;
  for (let at = 1; at < Math.min(tokens.length, DATELINE); at++) if (/^[–—-]$/.test(word(tokens, at))) return at + 1;
  return 0;
}
const DATELINE = 14;
/** Whose figure an investment is, is who receives it. */
const [FROM_WHOM, FROM_OR_TO_WHOM] = [/^(?:from|by|with)$/, /^(?:from|by|with|to)$/];

/** Stands for a name: of those sentenced in one case, one led the others. */
export const RINGLEADER = 'ringleader';
const LEADS = /^(?:ringleaders?|mastermind|kingpin|principal|leader|boss)$/;
const WHERE = /^(?:in|into|to|from|across|at)$/;
const GIVES = new Set(
  (
    'lent lends gave gives granted grants awarded awards pays paid contributed contributes provided provides injected injects pledged ' +
    'pledges committed commits invested invests spent spends poured pours put puts offered offers'
  ).split(' '),
);
/** What a name of one word that opens a sentence does; another opening word is capitalised for its place alone. */
const ACTS = new Set([
  ...GIVES,
  ...'has have had will would is was owns own owned holds hold held bought buys took takes earmarked backed backs'.split(
    ' ',
  ),
]);
/** Who gives the money, where a name stands right before the verb that says so: two that give are two gifts. */
export function giverOf(claim: Claim, { tokens, from }: Place): string[] {
  const own = ownWords(claim);
  for (let verb = from - 1; verb > Math.max(0, from - FAR); verb--) {
    if (!GIVES.has(word(tokens, verb))) continue;
    const name = word(tokens, verb - 1).replace(/'s?$/, '');
    if (!isCapital(tokens, verb - 1) || own.has(name) || isEmptyWord(name)) return [];
    const first = isLongNameAt(tokens, verb - 2) ? verb - 2 : verb - 1;
    const state = isPartOfCountry(tokens, first) ? null : placeAt(tokens, first);
    return [state ?? STATES.get(name) ?? PARTIES.get(name) ?? name];
  }
  return [];
}
const PART_END = /^(?:including|which|whom|[;:.–|!?])$/;
/** What the Department of Defense gives or owns, by whichever name, is its state's. */
const PARTIES = new Map(['pentagon', 'defense', 'dod'].map((name) => [name, 'US']));
/** What a state goes by, where it stands alone. */
const STATES = new Map([
  ['commonwealth', 'AU'],
  ['washington', 'US'],
]);
/** Parts of names that many have in common tell nobody from anybody. */
const ANY_NAME = new Set(
  (
    'industries industry group holding holdings corp corporation company limited ltd inc plc capital partners ventures fund funds trust ' +
    'bank department ministry minister government state states administration president chief executive resources metals minerals mining ' +
    'materials energy investment development international global owner south north new hong kong united'
  ).split(' '),
);
