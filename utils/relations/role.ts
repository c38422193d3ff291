import type { Claim } from '../claims/claim.ts';
import { TokenKind } from '../text/tokens.ts';
import { type Clause, type Place, word } from './clause.ts';
import { PACES, UNITS_OF_USE } from './facets.ts';
import { conceptOf } from './lexicon.ts';

/** How an amount stands to the whole it belongs to. */
export type Role = 'whole' | 'part' | 'added' | 'each';

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

/** What comes in several: one of them is not all. */
const INSTALMENT = /^(?:batch|tranche|instalment|installment)$/;

function isPart(claim: Claim, place: Place, { before, after }: Clause): boolean {
  if (claim.kind !== 'amount' || claim.measure === 'element-count') return false;
  const led = before.slice(-4).join(' ');
  if (/\bincluding\b/.test(led) || /\b(?:of|among) (?:which|whom|these|those|them|that)\b/.test(led)) return true;
  if (before.some((form) => INSTALMENT.test(form))) return true;
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
export function eachOf(claim: Claim, { before, inside, after }: Clause): string | null {
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
    ? (subjectUnit([...before, '#', ...after]) ?? (claim.unit === 't' ? holderOf(before) : null))
    : null;
}

/** What holds or takes something: "an F-35 contains 400 kg" is said of each. */
const HOLDS = /^(?:contains?|holds?|needs?|requires?|uses?|takes?|carries|carry|packs?)$/;

function holderOf(before: readonly string[]): string | null {
  const verb = before.findLastIndex((form) => HOLDS.test(form));
  const article = before.findLastIndex((form, at) => at < verb && /^(?:a|an|every|each|one)$/.test(form));
  return article >= 0 && verb - article <= 6 ? (before[verb - 1] ?? null) : null;
}

function subjectUnit(words: readonly string[]): string | null {
  for (let at = 0; at + 1 < words.length; at++) {
    if (!/^(?:a|an|every|each|per|average|typical)$/.test(words[at] as string)) continue;
    const noun = words.slice(at + 1, at + 4).find((form) => UNITS_OF_USE.has(form));
    if (noun) return conceptOf(noun) ?? noun;
  }
  return null;
}

export function roleOf(claim: Claim, place: Place, clause: Clause, each: string | null): Role {
  if (isAdded(claim, clause)) return 'added';
  if (isPart(claim, place, clause)) return 'part';
  return each !== null ? 'each' : 'whole';
}
