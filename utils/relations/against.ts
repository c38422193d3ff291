import type { Claim } from '../claims/claim.ts';
import { PRICE_HUBS } from '../claims/data/place-groups.ts';
import { MONTH_NUMBERS } from '../claims/data/time-words.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';
import { CLAUSE_END, partStart, word } from './clause.ts';
import { namesNothing } from './key.ts';
import { plainMaterial } from './material.ts';
import { termMaterialsIn } from './named.ts';
import { isSite } from './sites.ts';
import { placeAt, placeEnd } from './states.ts';

/** What the words beside a claim speak against in its reading. */
export type Against = 'material' | 'place' | 'time' | 'moved' | 'arrived' | 'site';

const HEAVY_OR_LIGHT = /^(?:heavy|light|heavier|lighter)$/;
const OF_A_GROUP = /^(?:ones?|rare|elements?|group)$/;
const NEXT_PHRASE = /^(?:and|but|while|whereas|with|before|after|since|because|when|once|until)$/;

/** Of all rare earths only some are meant: "for the heavy ones". */
function narrows(tokens: Tokens, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at++) {
    if (HEAVY_OR_LIGHT.test(word(tokens, at)) && OF_A_GROUP.test(word(tokens, at + 1))) return true;
  }
  return false;
}

/** The part of the clause that is no other phrase of it: up to an "and" on either side. */
function phraseOf(tokens: Tokens, { from, end, to }: Stretch): Stretch {
  let [first, last] = [end - 1, end];
  while (first > from && !NEXT_PHRASE.test(word(tokens, first - 1))) first--;
  while (last < to && !NEXT_PHRASE.test(word(tokens, last))) last++;
  return { from: first, end, to: last };
}

/** "90% of the world's magnets": within a few words of the number, and nothing between that belongs to another phrase. */
function isOfMagnets(tokens: Tokens, after: number): boolean {
  if (word(tokens, after) !== 'of') return false;
  for (let at = after + 1; at <= after + 5; at++) {
    if (/^magnets?$/.test(word(tokens, at))) return true;
    if (/^(?:,|and|in|from|for|of)$/.test(word(tokens, at))) return false;
  }
  return false;
}

/** "Neodymium and praseodymium": two that an "and" joins to one good. */
const PAIR = 'ndpr-oxide';

function speaksOfOther(material: string, tokens: Tokens, clause: Stretch): boolean {
  const stretch = phraseOf(tokens, clause);
  const materials = termMaterialsIn(tokens, stretch.from, stretch.to);
  const isPair = material === PAIR && termMaterialsIn(tokens, clause.from, clause.to).has(PAIR);
  if (materials.size > 0 && !materials.has(material) && !isPair) return true;
  if (material === 'rare-earths' && narrows(tokens, stretch)) return true;
  return material !== 'rare-earth-magnets' && isOfMagnets(tokens, stretch.end);
}

/** "Tin is among the 31 metals": what is named is one of those counted. */
function namesMember(tokens: Tokens, { from, end }: Stretch): boolean {
  for (let at = end - 1; at > Math.max(from, end - MEMBER_WITHIN); at--)
    if (word(tokens, at) === 'among' || (word(tokens, at) === 'of' && word(tokens, at - 1) === 'one')) return true;
  return false;
}
const MEMBER_WITHIN = 7;

/** The places that are named as whose figure it may be. Those whither something goes are not, where the measure names no thing. */
function placesIn(claim: Claim, tokens: Tokens, { from, end, to }: Stretch): Set<string> {
  const found = new Set<string>();
  const joint = behindAnother(tokens, from, end);
  for (let at = from, next = from; at < to; at++) {
    if (at < next) continue;
    const place = word(tokens, at) === 'washington' ? 'US' : placeAt(tokens, at);
    next = placeEnd(tokens, at);
    if (place === null || place === 'world' || isOtherwiseNamed(tokens, at) || isWhoSays(tokens, at)) continue;
    if (namesNothing(claim) && WHITHER.test(word(tokens, at - 1))) continue;
    if (claim.partner && isOtherSide(claim, tokens, at)) continue;
    if (at < joint && LEADS_AWAY.test(word(tokens, at - 1))) continue;
    const hub = PRICE_HUBS[word(tokens, at)];
    found.add(hub !== undefined && claim.measure === 'price' ? hub : place);
  }
  return found;
}
const WHITHER = /^(?:into|to|through|via)$/;
const LEADS_TO_SIDE: Readonly<Record<string, RegExp>> = {
  exports: /^(?:to|for)$/,
  imports: /^from$/,
  dependence: /^from$/,
};

/** "Of these 900 went to Chile and 400 to Peru": where trade goes to or comes from, and not whose it is. */
function isOtherSide({ measure }: Claim, tokens: Tokens, place: number): boolean {
  const before = word(tokens, place - 1) === 'the' ? word(tokens, place - 2) : word(tokens, place - 1);
  return LEADS_TO_SIDE[measure]?.test(before) ?? false;
}
const LEADS_AWAY = /^(?:from|to|into|with|against|for)$/;

/** "Buys 90% from Peru and makes 2%": where the claim's own verb begins behind the figure of another; the clause's first token where it has none. */
function behindAnother(tokens: Tokens, from: number, end: number): number {
  let isBehindNumber = false;
  for (let at = end - 2; at > from; at--) {
    if (/^(?:and|but)$/.test(word(tokens, at)) && /^\p{Ll}/u.test(tokens.text.charAt(tokens.start[at + 1] ?? -1))) {
      for (let number = from; number < at; number++) isBehindNumber ||= isNumber(tokens, number);
      if (isBehindNumber) return at;
    }
  }
  return from;
}

/** "China mines 69% of the world total, which was 390,000 tonnes": of what stands before, and that is the world's. */
function isOfTheWorld(tokens: Tokens, { from }: Stretch): boolean {
  if (word(tokens, from) !== 'which' && word(tokens, from) !== 'that') return false;
  return tokens.lower
    .slice(Math.max(0, from - 4), from)
    .some((form) => /^(?:world|world's|global|worldwide)$/.test(form));
}

/** "China's at 44 million and India's at 6.9 million; Brazil's, once more, at 11 million": the part of the sentence between semicolons. */
function partOf(tokens: Tokens, { from, end, to }: Stretch): Stretch {
  const first = partStart(tokens, from);
  return word(tokens, first - 1) === ';' ? { from: first, end, to } : { from, end, to };
}

/** "A third more than it cost after Chile closed its ports": what another clause names behind is not whose figure it is. */
function mainPart(tokens: Tokens, { from, end, to }: Stretch): Stretch {
  let last = end;
  while (last < to && !SUBORDINATES.test(word(tokens, last))) last++;
  return { from, end, to: last };
}
const SUBORDINATES = /^(?:before|after|since|because|when|once|until|while|whereas|although|though)$/;

/** "Nobody in this room makes 5 per cent": so it is of no place that was spoken of before. */
function isOfAnybody(tokens: Tokens, { from, end }: Stretch): boolean {
  for (let at = from; at < end; at++)
    if (ANYBODY.test(word(tokens, at)) || (COUNTRIES.test(word(tokens, at)) && MANY.test(word(tokens, at - 1))))
      return true;
  return false;
}
const COUNTRIES = /^(?:countries|nations|states)$/;
const MANY = /^(?:all|other|most|many|some|several|few)$/;
const ANYBODY = /^(?:nobody|none|everybody|everyone|anybody|anyone|somebody|someone)$/;

/** "According to Lima": no place of the figure's. */
const isWhoSays = (tokens: Tokens, at: number): boolean =>
  [at - 1, at - 2].some((to) => word(tokens, to) === 'to' && word(tokens, to - 1) === 'according');

/** "From Peru, which refines 40%": the place that a relative clause goes on about. */
function antecedentOf(tokens: Tokens, { from }: Stretch): string | null {
  if (word(tokens, from) !== 'which' || word(tokens, from - 1) !== ',') return null;
  return placeAt(tokens, from - 2);
}

/** "U.S. dollars" and "the US Geological Survey" are no places. */
function isOtherwiseNamed(tokens: Tokens, at: number): boolean {
  const end = placeEnd(tokens, at);
  const next = word(tokens, end) === '.' ? end + 1 : end;
  const behind = word(tokens, next) === 's' ? next + (word(tokens, next + 1) === '.' ? 2 : 1) : next;
  if (behind >= tokens.length) return false;
  if (/^(?:dollars?|cents?)$/.test(word(tokens, behind))) return true;
  return /^\p{Lu}\p{Ll}/u.test(tokens.text.slice(tokens.start[behind], tokens.end[behind]));
}

/** "used to mine", "once made", "had been put at", "held 5% in 2021": so it was, nobody says when, or no more. */
function wasOnce(tokens: Tokens, { from, end, to }: Stretch): boolean {
  if (tokens.lower.slice(from, end).some((form) => HELD.test(form)))
    for (let at = end; at < to; at++) if (YEAR.test(word(tokens, at)) && word(tokens, at - 1) === 'in') return true;
  for (let at = from; at < to; at++) {
    if (/^(?:formerly|previously|originally|initially)$/.test(word(tokens, at))) return true;
    if (word(tokens, at) === 'once' && !/^(?:it|they|the|a|an|this|that|we|he|she)$/.test(word(tokens, at + 1)))
      return true;
    if (word(tokens, at) === 'at' && word(tokens, at + 1) === 'first') return true;
    if (/^(?:recently|late)$/.test(word(tokens, at)) && word(tokens, at - 1) === 'as' && word(tokens, at + 1) === 'as')
      return true;
    if (word(tokens, at) === 'used' && word(tokens, at + 1) === 'to') return true;
    if (word(tokens, at) === 'had' && word(tokens, at + 1) === 'been' && HELD_TO_BE.test(word(tokens, at + 2)))
      return true;
  }
  return false;
}

/** "There were 90 of them, and today there are 40": of a time that is over. */
function isOverNow(tokens: Tokens, { from, end }: Stretch): boolean {
  if (!tokens.lower.slice(from, end).some((form) => WAS.test(form))) return false;
  let [turns, goesOn] = [false, false];
  for (let at = end; at < Math.min(tokens.length, end + TURNS_WITHIN) && !/^[.!?;]$/.test(word(tokens, at)); at++) {
    turns ||= /^(?:then|now|nowadays|today|currently)$/.test(word(tokens, at));
    goesOn ||= IS.test(word(tokens, at));
  }
  return turns && goesOn;
}
const WAS = /^(?:had|was|were|stood|held|owned|counted|numbered)$/;
const IS = /^(?:has|have|is|are|stands?|holds?|owns?|counts?|numbers?)$/;
const TURNS_WITHIN = 16;

/** "Until now it paid little, and it employs 90 people": only the first is of the time before. */
function isOfNow(tokens: Tokens, from: number, end: number): boolean {
  for (let at = from; at < end - 1; at++) {
    const verb = /^(?:it|they)$/.test(word(tokens, at + 1)) ? at + 2 : at + 1;
    if (word(tokens, at) === 'and' && HAS_NOW.test(word(tokens, verb))) return true;
  }
  return false;
}
const HAS_NOW = /^(?:has|have|is|are|employs?|keeps?|counts?|pays?)$/;

/** "Before the truce", "prior to the deal", "at the height of it": of some time past, nobody says which. */
function isOfBefore(claim: Claim, tokens: Tokens, { from, end, to }: Stretch): boolean {
  const first = partStart(tokens, from);
  const leads = (at: number) => {
    const [form, next] = [word(tokens, at), word(tokens, at + 1)];
    if (claim.measure === 'investment' && form === 'since') return true;
    // "Until now they have spent $40m": all that it has.
    if (form === 'until' && next === 'now' && (claim.measure === 'investment' || isOfNow(tokens, at, end)))
      return false;
    if (/^(?:before|until)$/.test(form)) return THEN.test(next) || MONTH_NUMBERS.has(next) || YEAR.test(next);
    return `${form} ${next}` === 'prior to' || (`${form} ${next}` === 'at the' && PEAK.test(word(tokens, at + 2)));
  };
  if (first < end && leads(first)) return true;
  for (let at = end; at < to && !/^(?:that|which|who)$/.test(word(tokens, at)); at++) if (leads(at)) return true;
  return false;
}
const THEN = /^(?:the|a|its|his|their|this|that|last|recently|lately|now|then|early|late|mid)$/;
const PEAK = /^(?:height|peak|time|outset|start|beginning)$/;

const HELD = /^(?:held|owned|had|controlled)$/;
const HELD_TO_BE =
  /^(?:assessed|assumed|believed|billed|calculated|considered|counted|credited|estimated|expected|given|guessed|held|listed|placed|presumed|put|quoted|ranked|rated|reckoned|said|supposed|taken|thought|valued)$/;
const YEAR = /^(?:19|20)\d\d$/;

const isNumber = (tokens: Tokens, at: number) => tokens.kind[at] === TokenKind.number;

/** Either end of a move, "from 10% to 25%" or "to 47% from 57%": one is left behind, the other is new. */
function moveOf(claim: Claim, tokens: Tokens, { from, end, to }: Stretch): 'moved' | 'arrived' | null {
  if (claim.kind === 'change') return null;
  let number = end - 1;
  while (number > from && end - number < 5 && !/^(?:from|to)$/.test(word(tokens, number))) number--;
  const own = word(tokens, number);
  if (own !== 'from' && own !== 'to') return null;
  // "Will lift it from 90 tonnes to 120": so many there are now.
  if (own === 'from' && tokens.lower.slice(from, number).some((form) => YET_TO_COME.test(form))) return null;
  const move = own === 'from' ? 'moved' : 'arrived';
  const other = own === 'from' ? 'to' : 'from';
  const leads = (at: number) => word(tokens, at) === other && isNumber(tokens, at + 1);
  for (let at = end; at < Math.min(to, end + 3); at++) if (leads(at)) return move;
  for (let at = Math.max(from, number - 6); at < number; at++) if (leads(at)) return move;
  return null;
}

const YET_TO_COME = /^(?:will|would|shall|should|could|may|might|can)$/;

/** "That makes Chile the third": so it is by figures given before, whose time is not in this sentence. */
const followsFrom = (tokens: Tokens, { from }: Stretch) =>
  /^(?:that|this|which|it)$/.test(word(tokens, from)) &&
  /^(?:makes?|made|puts?|leaves?|left|places?|placed|ranks?|ranked)$/.test(word(tokens, from + 1));

const OF_SITES = /^(?:capacity|production|mine-production|processing|magnet-production|workforce|reserves)$/;
/** "Mine production": no mine. */
const OF_A_COMPOUND = /^(?:production|output|supply|capacity|yields?)$/;

/** "The plant can make 2,000 tonnes": of one site in a country that nobody names, where there are others. */
function isOfSomeSite(claim: Claim, tokens: Tokens, { from, end, to }: Stretch): boolean {
  if (claim.kind !== 'amount' || claim.org !== null || !OF_SITES.test(claim.measure)) return false;
  for (let at = from; at < Math.min(to, end + 6); at++) {
    const isNoun =
      !/^(?:will|to|can|could|would|they|we|and)$/.test(word(tokens, at - 1)) &&
      !OF_A_COMPOUND.test(word(tokens, at + 1));
    if (isNoun && isSite(word(tokens, at))) return true;
  }
  return false;
}

/** "They are the bulk of it and grew 0.7%": of some part of it that was named before. */
function isOfThem(claim: Claim, tokens: Tokens, { end }: Stretch): boolean {
  if (claim.kind !== 'change' || claim.org !== null || !namesNothing(claim)) return false;
  for (let at = end - 1; at >= Math.max(0, end - THEY_WITHIN) && !CLAUSE_END.test(word(tokens, at)); at--)
    if (word(tokens, at) === 'they') return true;
  return false;
}
const THEY_WITHIN = 20;

/** Tokens of a clause: its first, the one after the claim, and the one after its last. */
export interface Stretch {
  readonly from: number;
  readonly end: number;
  readonly to: number;
}

/**
 * Where a claim's own clause names materials or places and none of them is the claim's, the reading has most likely
 * gone astray: such a claim is held against others with care.
 */
export function againstOf(claim: Claim, tokens: Tokens, clause: Stretch): Against[] {
  const against: Against[] = [];
  if (
    claim.material !== null &&
    speaksOfOther(plainMaterial(claim.material), tokens, clause) &&
    !(claim.unit === 'count' && namesMember(tokens, clause))
  )
    against.push('material');
  if (claim.period === null && (wasOnce(tokens, clause) || isOverNow(tokens, clause))) against.push('time');
  if (claim.period === null) {
    const move = moveOf(claim, tokens, clause);
    if (isOfBefore(claim, tokens, clause)) against.push('moved');
    else if (move !== null) against.push(move);
  }
  if (claim.kind === 'rank' && claim.period === null && followsFrom(tokens, clause)) against.push('moved');
  if (isOfSomeSite(claim, tokens, clause) || isOfThem(claim, tokens, clause)) against.push('site');
  if (claim.place === null || claim.place === 'world') return against;
  const places = placesIn(claim, tokens, mainPart(tokens, partOf(tokens, clause)));
  if (claim.partner) places.delete(claim.partner);
  if (antecedentOf(tokens, clause) === claim.place) places.add(claim.place);
  const elsewhere = places.size > 0 ? !places.has(claim.place) : isOfAnybody(tokens, clause);
  if (elsewhere || isOfTheWorld(tokens, clause)) against.push('place');
  return against;
}
