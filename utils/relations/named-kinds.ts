import type { Claim } from '../claims/claim.ts';
import { COMPANY_KINDS } from '../claims/data/name-words.ts';
import { Tag, tagsOf } from '../claims/words/tags.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';
import { type Clause, isLowerWord, type Place, word } from './clause.ts';
import { conceptOf, isEmptyWord } from './lexicon.ts';
import { ownWords } from './parties.ts';
import { placeAt } from './states.ts';

/** Facets whose kinds are no list but a word of the sentence: which goods, which round, of whom. */

/** What is no kind of goods. */
const GENERIC =
  /^(?:goods|imports?|products?|exports?|shipments?|items?|merchandise|wares|everything|side|tariffs?|dut(?:y|ies)|lev(?:y|ies)|rates|certain|average|top|entry|arrival|face|trade|companies|officials?|buyers|sellers)$/;

/** "Toys from Vietnam", "toys made in Vietnam": whether the words from a token on tell whence goods come. */
const isFrom = (tokens: Tokens, at: number, partner: string | null): boolean =>
  partner !== null &&
  ((word(tokens, at) === 'from' && placeAt(tokens, at + 1) === partner) ||
    (/^(?:made|built|produced|assembled)$/.test(word(tokens, at)) &&
      word(tokens, at + 1) === 'in' &&
      placeAt(tokens, at + 2) === partner));

/** The goods a duty is on where the claim names no material: "Chinese toys", "on cranes". */
export function goodsOf(claim: Claim, { tokens }: Place, { from, to }: Clause): string[] {
  if (claim.material !== null) return [];
  const found: string[] = [];
  for (let at = from; at < to - 1; at++) {
    const first = tokens.lower[at] as string;
    if (isFrom(tokens, at + 1, claim.partner) && !GENERIC.test(first)) found.push(conceptOf(first) ?? first);
    const leads = word(tokens, at) === 'on' || (placeAt(tokens, at) !== null && placeAt(tokens, at) === claim.partner);
    const next = word(tokens, at + 1);
    if (!leads || !isLowerWord(tokens, at + 1) || GENERIC.test(next)) continue;
    const concept = conceptOf(next);
    if (concept !== null) found.push(concept);
  }
  return found;
}

const TRADED =
  /^(?:exports?|imports?|shipments|output|production|deliver(?:y|ies)|harvests?|crops?|demand|consumption|purchases|sales)$/;
/** Words before such a noun that tell no goods. */
const OF_ALL_GOODS =
  /^(?:overall|combined|global|outbound|inbound|overseas|foreign|domestic|record|strong|weak|robust|soaring|falling|rising|growing|daily|bumper|export|import|economic|aggregate|headline)$/;
const tellsNoGoods = (form: string): boolean => OF_ALL_GOODS.test(form) || GENERIC.test(form);

/** The head of the noun phrase that begins at a token: "of electric cars and vans" is of cars. */
function headAt(tokens: Tokens, from: number, to: number): string | null {
  let head: string | null = null;
  for (let at = from; at < Math.min(to, from + 4); at++) {
    const form = word(tokens, at);
    if (/^(?:the|its|all|new|their)$/.test(form)) continue;
    if (!isLowerWord(tokens, at) || ENDS_GROUP.test(form) || tellsNoGoods(form)) break;
    const concept = conceptOf(form);
    if (concept === null) break;
    head = concept;
  }
  return head;
}

/** Of which goods a flow is, where the claim names no material: "car exports", "output of steel", "40 tonnes of wheat". */
export function waresOf({ material, kind, unit }: Claim, { tokens, to }: Place, clause: Clause): string[] {
  if (material !== null || unit === 'count') return [];
  const found = new Set<string | null>();
  if (kind === 'amount' && word(tokens, to) === 'of') found.add(headAt(tokens, to + 1, clause.to));
  for (let at = clause.from; at < clause.to; at++) {
    if (!TRADED.test(word(tokens, at))) continue;
    if (at > clause.from && isNounOfGoods(tokens, at - 1)) found.add(conceptOf(word(tokens, at - 1)));
    if (word(tokens, at + 1) === 'of') found.add(headAt(tokens, at + 2, clause.to));
  }
  if (found.size === 0) found.add(risingAt(tokens, clause.from) ?? risingAt(tokens, clause.frontedFrom));
  return [...found].filter((head) => head !== null);
}

const GOES = /^(?:went|goes|came|comes|stood|stands|was|is)$/;
/** "Barley went up", "barley, which rose": the goods that a clause begins with and that move. */
function risingAt(tokens: Tokens, from: number): string | null {
  const isRelative = word(tokens, from) === 'which' && word(tokens, from - 1) === ',';
  const [noun, verb] = isRelative ? [from - 2, from + 1] : [from, from + 1];
  const moves = GOES.test(word(tokens, verb)) || (tagsOf(word(tokens, verb)) & Tag.changeVerb) !== 0;
  const isGoods = noun >= 0 && tokens.kind[noun] === TokenKind.word && isNounOfGoods(tokens, noun);
  return moves && isGoods && !TRADED.test(word(tokens, noun)) ? conceptOf(word(tokens, noun)) : null;
}

/** A word before "exports" and the like; it may open the sentence. */
const isNounOfGoods = (tokens: Tokens, at: number): boolean =>
  (at === 0 || isLowerWord(tokens, at)) &&
  placeAt(tokens, at) === null &&
  !ENDS_GROUP.test(word(tokens, at)) &&
  !tellsNoGoods(word(tokens, at)) &&
  !word(tokens, at).endsWith("'s");

/** "For Korean buyers", "to European carmakers": whence those are for whom something goes out. */
export function buyersOf({ place }: Claim, { tokens, to }: Place, clause: Clause): string[] {
  for (let at = to; at < clause.to - 1; at++) {
    const whence = placeAt(tokens, at);
    if (whence === null || whence === place || whence === 'world') continue;
    for (let next = at + 1; next < at + 3; next++) if (TRADERS.test(word(tokens, next))) return [whence];
  }
  return [];
}

const RECEIVES =
  /^(?:received?|receives|obtain(?:ed|s)?|w[io]ns?|won|secured?|secures|got|gets?|h[ao]lds?|held|have|has)$/;
/** "German firms received 30 licences", "the maker Zhongke won one": of all that are granted, whose they are. */
export function receiversOf({ measure, place }: Claim, { tokens, from }: Place, clause: Clause): string[] {
  if (measure !== 'licence-count') return [];
  let verb = clause.from;
  while (verb < from && !RECEIVES.test(word(tokens, verb))) verb++;
  if (verb === from) return [];
  for (let at = clause.from; at < verb; at++) {
    const whence = placeAt(tokens, at);
    if (whence !== null && whence !== place && whence !== 'world') return [whence];
    const isOpening = at === clause.from && !word(tokens, at).endsWith("'s");
    const isName = tokens.kind[at] === TokenKind.word && !isLowerWord(tokens, at) && !isOpening;
    if (isName && whence === null) return [word(tokens, at)];
  }
  return [];
}

/** "Its share of output was 90 tonnes": of what a venture makes, and not all of it. */
export function attributedOf({ kind }: Claim, { tokens, from }: Place, clause: Clause): string[] {
  if (kind !== 'amount') return [];
  for (let at = from - 1; at >= clause.from && tokens.kind[at] !== TokenKind.number; at--) {
    const isShare = word(tokens, at) === 'share' && word(tokens, at + 1) === 'of';
    if (isShare || word(tokens, at) === 'attributable') return ['share'];
  }
  return [];
}

/** What is sold on a market of no named material: "the market for recycled batteries". */
export function marketOf({ material }: Claim, { tokens }: Place, { from, to }: Clause): string[] {
  if (material !== null) return [];
  const market = tokens.lower.slice(from, to).findIndex((form) => /^markets?$/.test(form)) + from;
  if (market < from || !/^(?:for|of|in)$/.test(word(tokens, market + 1))) return [];
  const found: string[] = [];
  for (let at = market + 2; at < to && !ENDS_GROUP.test(word(tokens, at)); at++) {
    const concept = conceptOf(word(tokens, at));
    if (concept !== null) found.push(concept);
  }
  return found;
}

/** How pure or rich the good is that a price is of: "of 99.99% purity", "ore with 58% iron". */
export function gradeOf(_claim: Claim, { tokens }: Place, { from, to }: Clause): string[] {
  for (let at = from; at < to - 3; at++) {
    const leads = /^(?:of|with|at)$/.test(word(tokens, at)) && tokens.kind[at + 1] === TokenKind.number;
    if (leads && word(tokens, at + 2) === '%' && conceptOf(word(tokens, at + 3)) !== null)
      return [word(tokens, at + 1)];
  }
  return [];
}

/** Of what or to whom a company's sales are, where not all: "sales of magnets", "revenue from recycling", "sales to carmakers". */
export function lineOf(claim: Claim, { tokens, to: end }: Place, { from, to }: Clause): string[] {
  if (claim.measure !== 'revenue') return [];
  for (let at = from; at < to - 1; at++) {
    if (!/^(?:sales|revenues?|turnover|takings|income)$/.test(word(tokens, at))) continue;
    if (!/^(?:of|from|to)$/.test(word(tokens, at + 1)) || !isLowerWord(tokens, at + 2)) continue;
    // "Sales of the refiner": all of them.
    if (/^(?:the|its)$/.test(word(tokens, at + 2)) && COMPANY_KINDS.has(word(tokens, at + 3))) return [];
    const concept = conceptOf(word(tokens, at + 2)) ?? conceptOf(word(tokens, at + 3));
    return concept === null || concept === 'company' ? [] : [concept];
  }
  return [...earnerOf(ownWords(claim), tokens, from, to), ...earnedWith(tokens, end)];
}

/** "Revenue of $90m from magnets": what it is from, behind the sum. */
function earnedWith(tokens: Tokens, end: number): string[] {
  if (word(tokens, end) !== 'from' || !isLowerWord(tokens, end + 1)) return [];
  const concept = conceptOf(word(tokens, end + 1));
  return concept === null || TIMES.test(word(tokens, end + 1)) ? [] : [concept];
}
const TIMES = /^(?:last|this|next|the|a|an|its|continuing|operations|ongoing|ordinary|all)$/;

/** "Magnets brought in $90m": what stands before such a verb, and is not the company, is one of its lines. */
function earnerOf(own: ReadonlySet<string>, tokens: Tokens, from: number, to: number): string[] {
  for (let at = from + 1; at < to; at++) {
    if (!EARNS.test(`${word(tokens, at)} ${word(tokens, at + 1)}`)) continue;
    const name = word(tokens, at - 1);
    const concept = own.has(name) || isEmptyWord(name) ? null : conceptOf(name);
    return concept === null || /^(?:company|sell)$/.test(concept) ? [] : [concept];
  }
  return [];
}
const EARNS = /^(?:br(?:ings?|ought) in|gross(?:es|ed) )/;

/** From, to or across what a distance is. */
function stretchOf({ unit }: Claim, { tokens, to }: Place): string[] {
  if (unit !== 'km' && unit !== 'm' && unit !== 'mile') return [];
  const at = [to, to + 1].find((next) =>
    /^(?:from|to|off|deep|long|wide|high|tall|below|under|above)$/.test(word(tokens, next)),
  );
  if (at === undefined) return [];
  const goal = [at + 1, at + 2, at + 3].map((next) => conceptOf(word(tokens, next))).find((one) => one !== null);
  return [/^(?:from|to|off)$/.test(word(tokens, at)) ? (goal ?? 'place') : word(tokens, at)];
}

/** Of what the counted things are: "124 deposits of rare metals". */
function complementOf({ unit, counted }: Claim, { tokens, to }: Place): string[] {
  if (unit !== 'count' || counted === null || word(tokens, to) !== 'of') return [];
  const found: string[] = [];
  for (let at = to + 1; at < to + 5 && isLowerWord(tokens, at) && !ENDS_GROUP.test(word(tokens, at)); at++) {
    const concept = conceptOf(word(tokens, at));
    if (concept !== null) found.push(concept);
  }
  return found;
}

/** Of whom or what a share of no named measure is, "40% of German firms", or what is counted. */
export function groupOf(claim: Claim, place: Place): string[] {
  const { tokens, to } = place;
  if (claim.kind === 'amount') return [...stretchOf(claim, place), ...complementOf(claim, place)];
  if (claim.kind !== 'share' || word(tokens, to) !== 'of') return [];
  const own = new Set([...ownWords(claim), ...(claim.measure === 'demand' ? OF_DEMAND : [])]);
  let head: string | null = null;
  for (let at = to + 1; at < Math.min(tokens.length, to + 6); at++) {
    if (tokens.kind[at] !== TokenKind.word || ENDS_GROUP.test(word(tokens, at))) break;
    if (own.has(word(tokens, at).replace(/'?s?$/, '')) || own.has(word(tokens, at))) return [];
    const concept = conceptOf(word(tokens, at)) ?? (placeAt(tokens, at) === null ? null : 'person');
    if (isLowerWord(tokens, at) || head === null) head = concept ?? head;
    if (head !== null && isLowerWord(tokens, at)) break;
  }
  return head === null ? [] : [head];
}
/** A share of what is used is of no group. */
const OF_DEMAND = [
  'demand',
  'consumption',
  'use',
  'needs',
  'sales',
  'supply',
  'total',
  'supplies',
  'market',
  'what',
  'output',
  'magnets',
  'magnet',
];
const ENDS_GROUP = /^(?:in|on|at|to|of|for|with|from|by|that|which|who|and|or|but|is|are|was|were|said|say)$/;

/** What comes in a series. */
const ROUND =
  /^(?:rounds?|tranches?|stages?|phases?|legs?|ballots?|blasts?|explosions?|attacks?|raids?|accidents?|collapses?|quakes?|fires?|waves?|shafts?|quotas?)$/;
const WHICH_ROUND = /^(?:latest|last|first|second|third|fourth|final|initial|seed|both|all)$/;
const NUMBERED = new Map(
  ['first 1 one i', 'second 2 two ii', 'third 3 three iii', 'fourth 4 four iv'].flatMap((row) => {
    const [which = '', ...numbers] = row.split(' ');
    return numbers.map((number) => [number, which] as const);
  }),
);
const wordsOf = ({ before, inside, after, fronted }: Clause) => [...fronted, ...before, ...inside, ...after];

/** "in its latest round", "the first stage", "in the second round": which of several. */
export function roundsOf(clause: Clause): string[] {
  const words = wordsOf(clause);
  return words.flatMap((form, at) =>
    ROUND.test(form) ? words.slice(Math.max(0, at - 2), at).filter((which) => WHICH_ROUND.test(which)) : [],
  );
}

/** What a works has several of in a row. */
const SERIAL = /^(?:line|furnace|train|kiln|unit|shaft|reactor|block|module|circuit)$/;

/** The same where they are numbered, "stage 1", "phase two", and of a works' own: "the second furnace". */
export function stepsOf(clause: Clause): string[] {
  const words = wordsOf(clause);
  const told = words.flatMap((form, at) => {
    if (!ROUND.test(form) && !SERIAL.test(form)) return [];
    const before = words[at - 1] ?? '';
    const further = /^(?:and|to)$/.test(words[at + 2] ?? '') ? NUMBERED.get(words[at + 3] ?? '') : undefined;
    return [
      NUMBERED.get(words[at + 1] ?? ''),
      further,
      SERIAL.test(form) && WHICH_ROUND.test(before) ? before : undefined,
    ];
  });
  return [...roundsOf(clause), ...told.filter((which) => which !== undefined)];
}

/** "Ministers of 14 countries", "delegates from 20 states": who is of those that are counted. */
export function thoseCounted(claim: Claim, { tokens, from }: Place): string[] {
  if (claim.unit !== 'count' || !/^(?:of|from)$/.test(word(tokens, from - 1))) return [];
  const concept = /s$/.test(word(tokens, from - 2)) ? conceptOf(word(tokens, from - 2)) : null;
  return concept === null ? [] : [concept];
}

/** "Japanese firms wait", "nurses wait": who, or whence, those are whom something takes so long. */
export function waitersOf(claim: Claim, { tokens, from }: Place, clause: Clause): string[] {
  const found: string[] = [];
  for (let at = clause.from; at < from - 1; at++) {
    const place = placeAt(tokens, at);
    const leadsMany = isLowerWord(tokens, at + 1) && /[^s']s$/.test(word(tokens, at + 1));
    if (place !== null && place !== claim.place && leadsMany) found.push(place);
  }
  const verb = tokens.lower.findIndex((form, at) => at >= clause.from && at < from && WAITS.test(form));
  const who = verb > clause.from ? word(tokens, clause.from) : '';
  const concept = /[^s']s$/.test(who) && !TRADERS.test(who) ? conceptOf(who) : null;
  return concept === null ? found : [...found, concept];
}
const WAITS = /^(?:wait|waits|waited|waiting)$/;
/** Who buys, and who waits for papers, in news of trade, by whatever name. */
const TRADERS =
  /(?:porters|buyers|sellers|firms|companies|businesses|manufacturers|makers|applicants|customers|suppliers|traders|producers|users)$/;
