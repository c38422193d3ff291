import { readCounted } from './counted.ts';
import type { Draft } from './draft.ts';
import { hedgeBefore } from './hedge.ts';
import type { Reader } from './reader.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const JOINERS = words(', and or & to – - but then plus ; from about around nearly some');
const LINKS = words('to from and against versus vs by , with than or at but');
const OF_WHAT = words('the its their his her our these those them all which whom what our this that those it us');
const STRONG_REACH = 40;
const WEAK_REACH = 25;

const takesUnit = (draft: Draft) =>
  !draft.bare && draft.form !== 'rank' && draft.form !== 'fraction' && draft.form !== 'multiple';

/** A number that is one by its own looks: grouped, with a fraction, with a scale, or hedged. */
const isStrong = (draft: Draft) =>
  draft.scale > 1 || draft.hedge !== 'none' || draft.low >= 1000 || !Number.isInteger(draft.low);

function giveUnit(draft: Draft, source: Draft) {
  draft.low *= source.factor;
  draft.high *= source.factor;
  draft.step *= source.factor;
  draft.unit = source.unit;
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

/** "5.7m, 21m and 6.9m tonnes": the unit at the end is every number's. */
function shareFromRight(r: Reader, drafts: readonly Draft[]) {
  for (let index = drafts.length - 2; index >= 0; index--) {
    const [draft, next] = [drafts[index] as Draft, drafts[index + 1] as Draft];
    if (draft.bare && takesUnit(next) && onlyJoiners(r, draft.to, next.from)) giveUnit(draft, next);
  }
}

/** "412 of 1,060 flights", "seven of the 17 elements", "nine of its jets": a count of what the of-phrase holds. */
function countPart(r: Reader, draft: Draft): boolean {
  if (r.word(draft.to) !== 'of') return false;
  const after = draft.to + 1;
  if (!OF_WHAT.has(r.word(after)) && !r.isNumber(after) && readCounted(r, after) === null) return false;
  if (!draft.digits && draft.low === 1 && draft.hedge === 'none') return false;
  let noun = OF_WHAT.has(r.word(after)) ? after + 1 : after;
  if (r.isNumber(noun)) noun++;
  draft.counted = readCounted(r, noun)?.noun ?? null;
  draft.bare = false;
  return true;
}

const linked = (r: Reader, draft: Draft) => {
  const hedge = hedgeBefore(r, draft.from);
  return LINKS.has(r.word((hedge?.at ?? draft.from) - 1));
};

/** "rose to 58 from 60 per cent", "38,000 tonnes in 2024 and 51,000 last year": the unit of the nearest number before it. */
function shareFromLeft(r: Reader, drafts: readonly Draft[], index: number): boolean {
  const draft = drafts[index] as Draft;
  const strong = isStrong(draft);
  for (let before = index - 1; before >= 0; before--) {
    const source = drafts[before] as Draft;
    if (draft.from - source.to > (strong ? STRONG_REACH : WEAK_REACH)) return false;
    if (!takesUnit(source) || (source.isTime && strong)) continue;
    if (!strong && !linked(r, draft)) return false;
    giveUnit(draft, source);
    return true;
  }
  return false;
}

/** Gives the bare numbers of one sentence their units; those that find none stay bare. */
export function shareUnits(r: Reader, drafts: readonly Draft[]) {
  for (const draft of drafts) if (draft.bare) countPart(r, draft);
  shareFromRight(r, drafts);
  for (const [index, draft] of drafts.entries()) if (draft.bare) shareFromLeft(r, drafts, index);
}
