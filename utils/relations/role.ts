import type { Claim } from '../claims/claim.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';
import { type Clause, type Place, partStart, word } from './clause.ts';
import { PACES, UNITS_OF_USE } from './facets.ts';
import { conceptOf } from './lexicon.ts';
import { isTimeName } from './regions.ts';
import { isSite } from './sites.ts';
import { isPartOfCountry, placeAt } from './states.ts';

/** How an amount stands to the whole it belongs to. */
export type Role = 'whole' | 'part' | 'added' | 'each' | 'unsaid';

/** "Five more", "another five", "added five": what comes on top. */
const ADDED_BEFORE = /^(?:another|additional|extra|further|add|adds|adding|added)$/;
const ADDED_INSIDE = /^(?:more|additional|extra|further|new|other)$/;

/** "Lengthened by five": what was added, not what came of it. */
const CHANGED =
  /^(?:lengthened|expanded|extended|widened|raised|increased|grew|grown|enlarged|prolonged|cut|reduced|shortened)$/;

/** "A second list of five": not those on the first. */
const ON_ANOTHER_LIST =
  /\b(?:second|third|fourth|another|new|newer|further|separate|additional|other|later) (?:list|group|batch|set|round|package|tranche|category) of$/;

function isAdded(claim: Claim, { before, inside, after }: Clause): boolean {
  if (claim.kind !== 'amount') return false;
  if (ON_ANOTHER_LIST.test(before.slice(-3).join(' '))) return true;
  if (ADDED_BEFORE.test(before.at(-1) ?? '') || ADDED_BEFORE.test(inside[0] ?? '')) return true;
  if (before.at(-1) === 'by' && (claim.measure === 'duration' || before.slice(-4).some((form) => CHANGED.test(form))))
    return true;
  const more = inside.findIndex((form, at) => at > 0 && ADDED_INSIDE.test(form));
  if (more > 0 && inside[more + 1] !== 'than') return true;
  if (ADDED_INSIDE.test(after[0] ?? '') && after[1] !== 'than') return true;
  return after.slice(0, 4).includes('added');
}

const GIVEN_AS = /^(?:(?:is|was|came|comes) )?(?:as )?(?:in |an? )?(?:grants?|loans?|subsid(?:y|ies)|equity)\b/;

/** What comes in several: one of them is not all. */
const INSTALMENT = /^(?:batch|tranche|instalment|installment|consignment|cargo|remaining|remainder)$/;

/** "300 of its 900", "1,020 of the company's 1,310", "12,000 tonnes of the quota". */
const OF_A_TOTAL =
  /^(?:of|out of|in(?= an? total)|from(?= an? total)) (?:(?:(?:all|the|its|their|our|his|her|some|about|around) ){0,2}(?:[^ ]+'s? )?(?!(?:19|20)\d\d(?:$| [-–/]))\d|(?:the|that|this|its|an?) (?:quota|ceiling|limit|total|budget|sum|amount|loan|grant|funding|package|credit|facility)\b)/;
const OF_THE_WORLD = /^of (?:the (?:world's|global|worldwide)|all (?:the|of))/;
const OF_ONES_OWN = /^of (?:(?:its|their|our|his|her)|(?:the )?[^ ]+'s?) [a-z]/;
const isAll = (before: readonly string[], inside: readonly string[]) =>
  /^(?:all|every|the)$/.test(before.at(-1) ?? '') || inside[0] === 'all';

const OF_THEM = /^(?:of (?:them|these|those|which|whom)\b|from each\b)/;

/** "Two of the injured", "about 200 of the workers". */
const OF_A_GROUP = /^(?:[^ ]+ ){1,3}of (?:the(?! world| global)|these|those|its|their|his|her|our) /;

/** "Jiangxi alone": a part; but "in June alone" is all of June, and "China alone" all of China. */
function isAlone({ place, org }: Claim, { tokens }: Place, { from, to }: Clause): boolean {
  for (let at = from + 1; at < to; at++) {
    if (word(tokens, at) !== 'alone' || tokens.kind[at - 1] !== TokenKind.word) continue;
    if (isTimeName(word(tokens, at - 1)) || TIMES.test(word(tokens, at - 1))) continue;
    const own = placeAt(tokens, at - 1) === place && !isPartOfCountry(tokens, at - 1);
    return !own && !(org ?? '').toLowerCase().includes(word(tokens, at - 1));
  }
  return false;
}

const TIMES = /^(?:years?|months?|quarters?|weeks?|days?|half|decade|century|today|yesterday)$/;

/** "Antimony, gallium and six rare earths", "including six": some of a group, beside others. */
const BESIDE_OTHERS = /^(?:and|or|plus|including|include|includes)$/;
/** "A family of 17 elements" has them all, "supply of nine elements" speaks of some. */
const A_LIST = /^(?:groups?|family|lists?|set|class|series|total|collection|one|all|any|each|most|some|none)$/;

function isPart(claim: Claim, place: Place, clause: Clause): boolean {
  if (claim.kind !== 'amount') return false;
  const { before, inside, after } = clause;
  const follow = after.slice(0, 3).join(' ');
  // "There are seventeen of these metals": all of them.
  if (claim.measure === 'element-count')
    return (
      (/^of (?:them|which|whom)\b/.test(follow) && !/^there (?:are|were)$/.test(before.join(' '))) ||
      BESIDE_OTHERS.test(before.at(-1) ?? '') ||
      (before.at(-1) === 'of' && !A_LIST.test(before.at(-2) ?? 'all'))
    );
  const led = before.slice(-4).join(' ');
  // "£74m so far, including £24m from the fund", "of which £24m is a grant": all that the fund gave.
  if (claim.measure === 'investment' && (after[0] === 'from' || GIVEN_AS.test(after.slice(0, 4).join(' '))))
    return false;
  if (/\bincluding\b/.test(led) || /\b(?:of|among) (?:which|whom|these|those|them|that)\b/.test(led)) return true;
  // "…, of which the province pays 20 million": whoever stands between. "… of it borrowed".
  if (/^(?:of|among) (?:which|whom)\b/.test(before.join(' '))) return true;
  if (claim.measure === 'investment' && /^of it\b/.test(follow)) return true;
  if ([...before, ...inside].some((form) => INSTALMENT.test(form))) return true;
  if (isAlone(claim, place, clause)) return true;
  // "Seven of them need a licence": all that do.
  const listed = claim.measure === 'controlled-count';
  if (!listed && OF_THEM.test(follow)) return !isPartners(claim, place.tokens, clause.from, place.from);
  // "40 of the world's 90": all that the country has.
  const ofAll = claim.place !== null && claim.place !== 'world' && OF_THE_WORLD.test(follow);
  if (!listed && !ofAll && OF_A_TOTAL.test(after.slice(0, 6).join(' '))) return true;
  const isOfThings = !listed && claim.unit === 'count' && !isAll(before, inside);
  if (isOfThings && (OF_ONES_OWN.test(follow) || OF_A_GROUP.test([...inside, follow].join(' ')))) return true;
  return claim.unit !== '%' && !listed && isLedByATotal(claim, place);
}

/** "Of these, 40 tonnes …". "Of the 900 it has, 40": the 900 are the total. "Of other metals, China exported 7 tonnes of gallium": no total, what it stands beside. */
function isLedByATotal(claim: Claim, { tokens, from }: Place): boolean {
  const first = partStart(tokens, from);
  if (word(tokens, first) !== 'of' || first >= from) return false;
  if (tokens.lower.slice(first + 1, from).every((form) => LEADS_TO_A_TOTAL.test(form))) return false;
  if (/^(?:the )?other /.test(`${word(tokens, first + 1)} ${word(tokens, first + 2)} `)) return false;
  return !isPartners(claim, tokens, first, from);
}

const LEADS_TO_A_TOTAL = /^(?:the|its|their|his|her|our|all|some|about|around|nearly|almost|roughly|total)$/;

/** A part that is the partner's is all of the partner's, unless the total named before it is the partner's too. */
function isPartners({ partner }: Claim, tokens: Tokens, from: number, to: number): boolean {
  if (!partner) return false;
  for (let at = from; at < to; at++) if (placeAt(tokens, at) === partner) return false;
  return true;
}

/** "each", "apiece", "per megawatt", "a wind turbine holds": of each what, or null. */
export function eachOf(claim: Claim, { before, inside, after }: Clause): string | null {
  if (claim.kind !== 'amount' || claim.unit.includes('/')) return null;
  const model = claim.unit === 't' ? modelIn(before) : null;
  if (model !== null) return model;
  const unitOfUse = before.includes('each') ? subjectUnit(claim, before) : null;
  if (unitOfUse !== null) return unitOfUse;
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
    ? (subjectUnit(claim, [...before, '#', ...after]) ?? (claim.unit === 't' ? holderOf(before) : null))
    : null;
}

/** What holds or takes something: "an X-35 contains 420 kg" is said of each. */
const HOLDS = /^(?:contains?|holds?|needs?|requires?|uses?|takes?|carries|carry|packs?)$/;
const ONE_OF = /^(?:a|an|every|each|one)$/;
/** "A yard that takes in 90 tonnes a day": it does not hold them. */
const PARTICLE = /^(?:back|apart|in|on|over|up|out|off|away)$/;

function holderOf(before: readonly string[]): string | null {
  const verb = before.findLastIndex((form, at) => HOLDS.test(form) && !PARTICLE.test(before[at + 1] ?? ''));
  const article = before.findLastIndex((form, at) => at < verb && ONE_OF.test(form));
  return article >= 0 && verb - article <= 6 ? (before[verb - 1] ?? null) : null;
}

/** "An X-35 takes", "the sum for the X-35", "every Marrow-class frigate holds": of each of that make. */
function modelIn(before: readonly string[]): string | null {
  for (let at = 1; at + 2 < before.length; at++) {
    if (before[at + 1] !== '-' || !/^(?:\d.*|class)$/.test(before[at + 2] as string)) continue;
    const article = before[at - 1] as string;
    const isOne =
      /^(?:every|each)$/.test(article) ||
      (ONE_OF.test(article) && before.slice(at + 3).some((form) => HOLDS.test(form)));
    if (isOne || before.slice(at - 2, at).join(' ') === 'for the') return before.slice(at, at + 3).join('');
  }
  return null;
}

/** "A factory employs 140" is said of each, but not where it is a company's own. */
function subjectUnit({ org }: Claim, words: readonly string[]): string | null {
  for (let at = 0; at + 1 < words.length; at++) {
    if (!/^(?:a|an|every|each|per|average|typical)$/.test(words[at] as string)) continue;
    const length = words.slice(at + 1, at + 4).findIndex((form) => UNITS_OF_USE.has(form)) + 1;
    const noun = words[at + length] as string;
    if (length === 0 || (org !== null && isSite(noun))) continue;
    return words
      .slice(at + 1, at + length + 1)
      .map((form) => conceptOf(form) ?? form)
      .join(' ');
  }
  return null;
}

export function roleOf(claim: Claim, place: Place, clause: Clause, each: string | null): Role {
  if (isAdded(claim, clause)) return 'added';
  if (isPart(claim, place, clause)) return 'part';
  if (each !== null) return 'each';
  return POINTS_BACK.test(clause.before.join(' ')) ? 'unsaid' : 'whole';
}

/** "This is about 8 grams": of what, and of how many, the sentence before says. */
const POINTS_BACK =
  /^(?:this|that|it|the (?:correct|right|actual|true|real) (?:figure|number|quantity|amount|value|total|share|rate)) (?:is|was|comes to|came to|amounts to|amounted to)(?: (?:still|now|only|just))?(?: not [^ ]+(?: [a-z%]+){0,2} but)?$/;
