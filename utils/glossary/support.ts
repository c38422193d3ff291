import { isCapital, type Tokens } from '../text/tokens.ts';
import { NEEDS, type Need, type Rule } from './data/ambiguous.ts';
import { COMMON_METALS } from './data/metal-words.ts';
import type { Candidate } from './find-terms.ts';
import { isTicker, mayBeHouse, standsAsHouse } from './house.ts';
import { supportsMetal } from './metals.ts';
import { beginsSentence, standsNear } from './position.ts';
import { readLetters, supportsSymbol } from './symbols.ts';
import { isSymbol, readWhole, speaksOfTrade, type Whole } from './whole.ts';

function meets(need: Need, whole: Whole, term: string): boolean {
  if (need === 'long-form') return whole.clear.has(term);
  if (need === 'rare-earths') return whole.speaksOfRareEarths;
  if (need === 'china') return whole.speaksOfChina;
  if (need === 'china-or-field') return whole.speaksOfChina || speaksOfTrade(whole);
  if (need === 'washington') return whole.clear.has(term) || whole.speaksOfWashington;
  if (need === 'washington-or-field') return whole.speaksOfWashington || speaksOfTrade(whole);
  if (need === 'none') return true;
  return speaksOfTrade(whole);
}

/** Whether a form has what its rule, or the other that would do, asks of the words beside it and of the text. */
function fits(rule: Rule, tokens: Tokens, whole: Whole, candidate: Candidate): boolean {
  return asks(rule, tokens, whole, candidate) || (rule.or !== undefined && fits(rule.or, tokens, whole, candidate));
}

/** "India's commerce ministry", "the Thai commerce ministry", "Ministry of Commerce and Industry". */
function isOfOtherNation(tokens: Tokens, from: number, to: number): boolean {
  const before = tokens.lower[from - 1] ?? '';
  if (isCapital(tokens, from - 1) && OF_NATION.test(before) && !CHINESE.test(before)) return true;
  return (
    /^(?:of|and)$/.test(tokens.lower[to] ?? '') &&
    isCapital(tokens, to + 1) &&
    !CHINESE.test(tokens.lower[to + 1] ?? '')
  );
}
const OF_NATION = /(?:'s|an|ese|ish|i|ch|eek)$/;
const CHINESE = /^(?:china|chinese|beijing)(?:'s)?$/;

/** "Texas Mineral Resources", "Mineral Resources, a miner": words of a name. */
const isNamed = (tokens: Tokens, from: number, to: number) =>
  isCapital(tokens, from) &&
  isCapital(tokens, to - 1) &&
  (beginsSentence(tokens, from) ? tokens.lower[to] === ',' : isCapital(tokens, from - 1));

function asks(rule: Rule, tokens: Tokens, whole: Whole, { from, to, form }: Candidate): boolean {
  const [before, after] = [tokens.lower[from - 1] ?? '', tokens.lower[to] ?? ''];
  if (rule.notNamed && isNamed(tokens, from, to)) return false;
  if (rule.ofNation && isOfOtherNation(tokens, from, to)) return false;
  if (rule.notNear && standsNear(tokens, from, to, rule.notNear)) return false;
  if (rule.notAfter?.has(before) || rule.notBefore?.has(after)) return false;
  if (rule.after && !rule.after.has(before)) return false;
  if (rule.near && !standsNear(tokens, from, to, rule.near)) return false;
  return meets(rule.need, whole, form.term);
}

const JOINS = new Set([',', 'and', '&', 'or']);

/** Whether a house stands in a list with another: "Lynas, Neo and Iluka". */
function isListed({ lower }: Tokens, named: ReadonlySet<number>, { from, to }: Candidate): boolean {
  const next = JOINS.has(lower[to] ?? '') ? to + (lower[to + 1] === 'and' ? 2 : 1) : -1;
  return named.has(next) || (JOINS.has(lower[from - 1] ?? '') && named.has(from - 1));
}

/** Where a house stands in a clear form: its first token, and the one after its last. */
function placesOfHouses(found: readonly Candidate[][]): ReadonlySet<number> {
  const named = new Set<number>();
  for (const [{ form, from, to }] of found as [Candidate][])
    if (form.category === 'organisation' && !form.ambiguous) named.add(from).add(to);
  return named;
}

/** The houses of which a short name stands as a company's, in a text that speaks of its trade, or as that of its shares. */
function housesActing(tokens: Tokens, whole: Whole, found: readonly Candidate[][]): ReadonlySet<string> {
  const houses = new Set<string>();
  const named = placesOfHouses(found);
  for (const candidate of found.flat()) {
    const { form, from, to } = candidate;
    const rule = form.ambiguous ? NEEDS[form.written] : undefined;
    if (rule?.listed && isTicker(tokens, from, to, rule.listed)) houses.add(form.term);
    const isSpokenOf =
      rule?.trade === 'rare-earths' ? whole.speaksOfRareEarths : rule?.trade === 'field' && speaksOfTrade(whole);
    if (isSpokenOf && (standsAsHouse(tokens, from, to) || isListed(tokens, named, candidate))) houses.add(form.term);
  }
  return houses;
}

/** A test of whether an ambiguous form has the support of what stands around it. */
export function createSupport(
  tokens: Tokens,
  found: readonly Candidate[][],
  isEnglish: boolean,
): (candidate: Candidate) => boolean {
  const whole = readWhole(tokens, found, isEnglish);
  const places = new Map(found.map((candidates) => [(candidates[0] as Candidate).from, candidates[0] as Candidate]));
  const letters = readLetters(tokens, whole, found);
  const houses = housesActing(tokens, whole, found);
  return (candidate) => {
    const { form, from, to } = candidate;
    const rule = NEEDS[form.written];
    if (!rule && isSymbol(candidate)) return supportsSymbol(tokens, whole, places, letters, candidate);
    if (COMMON_METALS[form.written]) return supportsMetal(tokens, whole, candidate);
    if (rule?.notNear && standsNear(tokens, from, to, rule.notNear)) return false;
    if (!rule) return speaksOfTrade(whole) || whole.clear.has(form.term);
    if (houses.has(form.term) && mayBeHouse(tokens, from, to)) return true;
    return fits(rule, tokens, whole, candidate);
  };
}
