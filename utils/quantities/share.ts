import { readCounted } from './counted.ts';
import { ONES } from './data/number-words.ts';
import { UNIT_KINDS } from './data/units.ts';
import { PAST } from './data/verbs.ts';
import type { Draft } from './draft.ts';
import { hedgeBefore } from './hedge.ts';
import type { Reader } from './reader.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const JOINERS = words(', and or & to – - but then plus ; from about around nearly some');
const LINKS = words('to from and against versus vs by , than or at but another further additional extra');
const OF_WHAT = words('the its their his her our these those them all which whom what this that it us');
const STRONG_REACH = 40;
const WEAK_REACH = 25;
const GAPPED_REACH = 12;

const takesUnit = (draft: Draft) =>
  !draft.bare && draft.form !== 'rank' && draft.form !== 'fraction' && draft.form !== 'multiple';

/** A number that is one by its own looks: grouped, with a fraction, with a scale, or hedged. */
export const isStrong = (draft: Draft) =>
  !draft.named &&
  (draft.scale > 1 ||
    draft.low >= 1000 ||
    !Number.isInteger(draft.low) ||
    (draft.hedge !== 'none' && draft.hedge !== 'range'));

/** Gives a bare number the unit of `source`. A price's "per" is no part of an amount with a scale. */
export function giveUnit(draft: Draft, source: Draft) {
  const total = draft.scale > 1 && source.form === 'money' && source.unit.includes('/');
  const factor = total ? 1 : source.factor;
  draft.low *= factor;
  draft.high *= factor;
  draft.step *= factor;
  draft.factor = factor;
  draft.perFactor = total ? 1 : source.perFactor;
  draft.unit = total ? source.unit.slice(0, source.unit.indexOf('/')) : source.unit;
  draft.form = source.form;
  draft.counted ??= source.counted;
  draft.per ??= source.per;
  draft.unitFrom = source;
  draft.bare = false;
}

function onlyJoiners(r: Reader, from: number, to: number): boolean {
  if (to - from > 4) return false;
  for (let at = from; at < to; at++) if (!JOINERS.has(r.word(at))) return false;
  return to > from;
}

const FAR_APART = 100;
/** "12, or 51,000 tonnes": the same told otherwise, as no two of one unit are so far apart. */
const isOtherwise = (draft: Draft, next: Draft) =>
  next.form !== 'count' && draft.scale === next.scale && next.low / next.factor > draft.high * FAR_APART;

/** "5.7m, 21m and 6.9m tonnes": the unit at the end is every number's. */
function shareFromRight(r: Reader, drafts: readonly Draft[]) {
  for (let index = drafts.length - 2; index >= 0; index--) {
    const [draft, next] = [drafts[index] as Draft, drafts[index + 1] as Draft];
    // "approved 650, or 54%": the same again, as a part.
    const isSame =
      next.form === 'percent'
        ? draft.low > 100 && next.high <= 100
        : r.word(next.from - 1) === 'or' && isOtherwise(draft, next);
    if (draft.bare && !isSame && takesUnit(next) && onlyJoiners(r, draft.to, next.from)) giveUnit(draft, next);
  }
}

const MAX_OWNER = 5;
/** "1,500 of the world's 90,000 kilos": so much of what the of-phrase measures. */
function measuresPart(r: Reader, draft: Draft, next: Draft | undefined): boolean {
  if (!next || r.word(draft.to) !== 'of' || !takesUnit(next) || next.form !== 'measured' || next.isTime) return false;
  if (next.from - draft.to > MAX_OWNER || draft.high * next.factor > next.low) return false;
  const last = r.word(next.from - 1);
  if (!OF_WHAT.has(last) && !last.endsWith("'s") && next.from > draft.to + 1) return false;
  giveUnit(draft, next);
  return true;
}

/** "412 of 1,060 flights", "seven of the 17 elements", "1,240 of them": a part of what the of-phrase holds. */
function countPart(r: Reader, draft: Draft, before: Draft | undefined): boolean {
  if (r.word(draft.to) !== 'of') return false;
  const after = draft.to + 1;
  if (!OF_WHAT.has(r.word(after)) && !r.isNumber(after) && readCounted(r, after) === null) return false;
  if (!draft.digits && draft.low === 1 && draft.hedge === 'none') return false;
  // "cost $81, and we buy 900 of them": what is bought, for a sum is no "them".
  const ofMoney = before?.form === 'money' && r.word(after) === 'them';
  const isPart = !ofMoney && /^(?:them|it|that|this|those|these)$/.test(r.word(after));
  // "90 miles inland, 14 of them a shift": nobody takes some of a way.
  if (isPart && before && takesUnit(before) && !before.isTime && UNIT_KINDS.get(before.unit) !== 'extent') {
    giveUnit(draft, before);
    return true;
  }
  let noun = OF_WHAT.has(r.word(after)) ? after + 1 : after;
  if (r.isNumber(noun) || ONES.has(r.word(noun))) noun++;
  draft.counted = readCounted(r, noun)?.noun ?? null;
  draft.bare = false;
  return true;
}

/** "312 employees, of whom 27 ...": a part of what was counted just before. */
function countOfWhom(r: Reader, draft: Draft, before: Draft | undefined): boolean {
  if (r.word(draft.from - 2) !== 'of' || !/^(?:whom|which|these|those|them)$/.test(r.word(draft.from - 1)))
    return false;
  if (before && takesUnit(before) && before.form !== 'percent') giveUnit(draft, before);
  draft.bare = false;
  return true;
}

/** The word that leads to a number; "instead of" as "than". */
export function linkBefore(r: Reader, draft: Draft): string {
  const at = (hedgeBefore(r, draft.from)?.at ?? draft.from) - 1;
  return r.word(at) === 'of' && r.word(at - 1) === 'instead' ? 'than' : r.word(at);
}

/** Whether a bare number can take a share's unit: "from 90 percent to 58", "Laos 40 percent, Peru 20", not "rose 3 percent to 14.1 million". */
function takesPercent(r: Reader, draft: Draft, source: Draft): boolean {
  if (draft.scale > 1 || draft.high > 100) return false;
  const link = linkBefore(r, draft);
  return link !== 'to' || r.word(source.from - 1) === 'from';
}

/** What is counted by the head or the piece. */
export const HEADS = words(
  'jobs licences licenses mines plants companies firms projects cases deaths headcount staff employees deliveries registrations numbers passengers passenger visitors subscribers customers users workers people vehicles cars tickets',
);
/** "€12 million, as passenger numbers rose 8% to 3.1 million": heads that are counted, and no money. */
function speaksOfHeads(r: Reader, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (HEADS.has(r.word(at))) return true;
  return false;
}

/** "received 1,200 applications and approved 650": as many of those counted before. */
const isDoneToo = (r: Reader, draft: Draft, source: Draft) =>
  source.form === 'count' &&
  draft.digits &&
  r.word(draft.from - 2) === 'and' &&
  PAST.test(r.word(draft.from - 1)) &&
  (r.isEdge(draft.to) || !r.isWord(draft.to));

/** "by 2024 it was 69", "the duty, now 25%, was 10 a year ago": the same thing at another time. */
function isSameLater(r: Reader, draft: Draft): boolean {
  if (!draft.digits || !/^(?:was|is|were)$/.test(linkBefore(r, draft))) return false;
  const be = (hedgeBefore(r, draft.from)?.at ?? draft.from) - 1;
  const isEnd = r.isEdge(draft.to) || /^[.,;)]$/.test(r.word(draft.to));
  if (isEnd && /^(?:it|that|this|they)$/.test(r.word(be - 1))) return true;
  return /^an?$/.test(r.word(draft.to)) && /^(?:ago|earlier|before)$/.test(r.word(draft.to + 2));
}

/** "Peru with 900 tonnes and Chile with 688", "Peru (900 tonnes) and Chile (688)": a number that stands by its name as the one before does. */
function standsAlike(r: Reader, draft: Draft, source: Draft): boolean {
  if (!draft.digits || !r.isCapital(draft.from - 2)) return false;
  const link = r.word(draft.from - 1);
  const next = r.word(draft.to);
  if (link === '(') return next === ')' && r.word(source.from - 1) === '(' && r.isCapital(source.from - 2);
  return link === 'with' && (r.isEdge(draft.to) || /^(?:[.,;)]|and)$/.test(next));
}

const PEOPLE = words('staff crew team workforce payroll headcount');
/** "a crew of about 40": people, whatever unit the number before has. */
function countsPeople(r: Reader, draft: Draft): boolean {
  const of = (hedgeBefore(r, draft.from)?.at ?? draft.from) - 1;
  if (!draft.digits || r.word(of) !== 'of' || !PEOPLE.has(r.word(of - 1))) return false;
  draft.counted = 'person';
  draft.bare = false;
  return true;
}

/** "40 tonnes, for pumps, of which it made 900": no part is more than its whole, so another thing is counted. */
function isOfOthers(r: Reader, draft: Draft, source: Draft): boolean {
  if (draft.low * source.factor <= source.high) return false;
  for (let at = source.to; at < draft.from - 1; at++)
    if (r.word(at) === 'of' && /^(?:whom|which)$/.test(r.word(at + 1))) return true;
  return false;
}

/** "rose to 58 from 60 per cent", "38,000 tonnes in 2024 and 51,000 last year": the unit of the nearest number before it. */
function shareFromLeft(r: Reader, drafts: readonly Draft[], index: number): boolean {
  const draft = drafts[index] as Draft;
  const part = drafts[index - 1];
  // "taking the total to 12 of 17": the whole that a part was counted of.
  if (part?.form === 'count' && part.to === draft.from - 1 && r.word(part.to) === 'of') {
    giveUnit(draft, part);
    return true;
  }
  const strong = isStrong(draft);
  const isLinked = LINKS.has(linkBefore(r, draft)) || isSameLater(r, draft);
  const reach = draft.named ? GAPPED_REACH : strong ? STRONG_REACH : WEAK_REACH;
  for (let before = index - 1; before >= 0; before--) {
    const source = drafts[before] as Draft;
    if (draft.from - source.to > reach) return false;
    if (!takesUnit(source) || (source.isTime && strong)) continue;
    if (isOfOthers(r, draft, source)) {
      draft.bare = false;
      return true;
    }
    if (draft.scale > 1 && source.form === 'money' && speaksOfHeads(r, source.to, draft.from)) return false;
    if (source.form === 'count' && draft.scale === 1 && !Number.isInteger(draft.low)) continue;
    if ((source.form === 'percent' || source.form === 'points') && !takesPercent(r, draft, source)) continue;
    if (!strong && !isLinked && !draft.named && !isDoneToo(r, draft, source) && !standsAlike(r, draft, source))
      return false;
    giveUnit(draft, source);
    return true;
  }
  return false;
}

/** Gives the bare numbers of one sentence their units; those that find none stay bare. */
export function shareUnits(r: Reader, drafts: readonly Draft[]) {
  if (!drafts.some(({ bare }) => bare)) return;
  for (const [index, draft] of drafts.entries()) {
    if (draft.bare)
      measuresPart(r, draft, drafts[index + 1]) ||
        countPart(r, draft, drafts[index - 1]) ||
        countOfWhom(r, draft, drafts[index - 1]) ||
        countsPeople(r, draft);
  }
  shareFromRight(r, drafts);
  for (const [index, draft] of drafts.entries()) if (draft.bare) shareFromLeft(r, drafts, index);
}
