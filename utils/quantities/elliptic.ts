import { CHANGES } from './data/changes.ts';
import { NOT_PLURALS, STOPS } from './data/nouns.ts';
import type { Draft } from './draft.ts';
import { hedgeBefore } from './hedge.ts';
import { countsNumberOf } from './number-of.ts';
import type { Reader } from './reader.ts';
import { giveUnit, HEADS, isStrong, linkBefore } from './share.ts';
import { readUnit } from './unit.ts';

/** Sentences between which a number may take over what is counted. */
const REACH = 3;
/** Quantities and tokens that are looked at, going back. */
const LOOK_BACK = 12;
const CUE_REACH = 30;
const CHANGE_REACH = 6;
const NOT_BEFORE = new Set(
  'the at chapter are is number between these those least page about on past last next by in big top'.split(' '),
);

/** Whether a number word stands as a noun phrase of its own: "seven have needed a licence", "which makes twelve". */
function standsAlone(r: Reader, draft: Draft): boolean {
  const after = r.word(draft.to);
  if (r.isHyphen(draft.to)) return false;
  return (
    r.isEdge(draft.to) || !r.isWord(draft.to) || STOPS.has(after) || NOT_PLURALS.has(after) || after.endsWith('ed')
  );
}

function asksHowMany(r: Reader, from: number, to: number): boolean {
  for (let at = Math.max(from, to - CUE_REACH); at < to - 1; at++)
    if (r.word(at) === 'how' && r.word(at + 1) === 'many') return true;
  return false;
}

/** "of the rare earths, seven ...", "the group of seventeen". */
function namesGroup(r: Reader, draft: Draft): boolean {
  if (r.word(draft.from - 1) === 'the' && /^(?:in|on)$/.test(r.word(draft.to)) && r.word(draft.to + 1) === 'the')
    return /^(?:group|list|family|catalogue|register|set|series)$/.test(r.word(draft.to + 2));
  if (r.word(draft.from - 1) === 'of')
    return /^(?:group|list|total|set|series|maximum|minimum)$/.test(r.word(draft.from - 2));
  if (r.word(draft.from - 1) !== ',') return false;
  for (let at = draft.from - 2; at > draft.from - 9 && !r.isEdge(at); at--) {
    if (r.word(at) === 'of') return !r.isWord(at - 1);
  }
  return false;
}

const TOTALS = /^(?:total|number|list|tally|count|toll)$/;
/** "would bring the total to 12", "put the number of missing at nine". */
const bringsTotal = (r: Reader, draft: Draft) =>
  /^(?:to|at)$/.test(r.word(draft.from - 1)) &&
  (TOTALS.test(r.word(draft.from - 2)) || (r.word(draft.from - 3) === 'of' && TOTALS.test(r.word(draft.from - 4))));

/** A sentence with its quantities. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly drafts: readonly Draft[];
}

const isCount = (draft: Draft) =>
  draft.form === 'count' && !draft.bare && (draft.counted !== null || draft.unitFrom !== null || !draft.digits);

/** The last quantity before a sentence's number `index` that `wanted` holds for, a few sentences back at most. */
function lastBefore(
  stretches: readonly Stretch[],
  at: number,
  index: number,
  wanted: (draft: Draft) => boolean,
): Draft | null {
  let looked = 0;
  for (let back = at; back >= Math.max(0, at - REACH); back--) {
    const { drafts } = stretches[back] as Stretch;
    for (let k = back === at ? index - 1 : drafts.length - 1; k >= 0 && looked < LOOK_BACK; k--, looked++) {
      if (wanted(drafts[k] as Draft)) return drafts[k] as Draft;
    }
  }
  return null;
}

const [MILLION, BILLION] = [1e6, 1e9];
const isPhysical = (draft: Draft) =>
  !draft.bare && !draft.isTime && (draft.form === 'measured' || draft.form === 'money');

const COUNT_CUES = new Set(
  'number numbers people workers jobs sales vehicles cars units customers passengers users population inhabitants residents citizens voters votes vote visitors tourists viewers subscribers members followers readers households homes births deaths cases downloads'.split(
    ' ',
  ),
);
const MAKES = new Set(
  'made makes produced produces mined mines sold sells shipped ships exported imported bought delivered used uses needs recycled yielded'.split(
    ' ',
  ),
);

function speaksOfCounts(r: Reader, from: number, to: number): boolean {
  for (let at = Math.max(from, to - CUE_REACH); at < to; at++) if (COUNT_CUES.has(r.word(at))) return true;
  return false;
}

/** "The harbour now has 2,600, which": as often people as tonnes. */
const isHad = (r: Reader, { scale, from, to }: Draft): boolean =>
  scale === 1 && HAVING.has(r.word(from - 1)) && (r.isEdge(to) || !r.isWord(to));

/**
 * A large number without a unit is of what the sentences before it measure in tonnes: "44 million tonnes. The world has
 * 90 million." A smaller one is so after a verb of making.
 */
function fromSentenceBefore(
  r: Reader,
  stretches: readonly Stretch[],
  at: number,
  index: number,
  draft: Draft,
): boolean {
  const { from } = stretches[at] as Stretch;
  const large = draft.scale > 1 || draft.low >= 1000;
  if (draft.named) return false;
  if (!large && !(draft.digits && draft.low >= 10 && MAKES.has(r.word(draft.from - 1)))) return false;
  if (speaksOfCounts(r, from, draft.from) || isHad(r, draft)) return false;
  const source = lastBefore(stretches, at, index, isPhysical);
  if (source === null || !(isOfTonnes(source) || goesOnAboutMoney(r, source, draft))) return false;
  giveUnit(draft, source);
  return true;
}

/** Where a number begins with its hedge. */
const hedgedFrom = (r: Reader, { from }: Draft) => hedgeBefore(r, from)?.at ?? from;

const PRONOUNS = new Set(['it', 'they']);
/** "A year earlier it had been 700", "In January they were eleven", "now it is 900": a number that stands where the one before stood. */
function stoodAt(r: Reader, draft: Draft): boolean {
  if (r.isWord(draft.to) && !STOPS.has(r.word(draft.to))) return false;
  const hadBeen = r.word(draft.from - 1) === 'been' && /^(?:had|has|have)$/.test(r.word(draft.from - 2));
  if (hadBeen) return PRONOUNS.has(r.word(draft.from - 3));
  return /^(?:was|were|is|are)$/.test(linkBefore(r, draft)) && PRONOUNS.has(r.word(hedgedFrom(r, draft) - 2));
}

const FAR_APART = 20;
const IN_BY = new Set(['in', 'by']);
/** "In tonnes the trade grew: 13,000 went abroad": the unit that the sentence says its numbers are told in. */
function fromNamedUnit(r: Reader, { from }: Stretch, draft: Draft): boolean {
  if (draft.named || !draft.digits || draft.scale > 1 || draft.low < LEAST_TOLD || HEADS.has(r.word(draft.to)))
    return false;
  for (let at = draft.from - 2; at >= Math.max(from, draft.from - CUE_REACH); at--) {
    if (!IN_BY.has(r.word(at)) || r.isNumber(at - 1)) continue;
    const unit = readUnit(r, at + 1)?.unit;
    if (unit?.kind !== 'mass' || !/s$/.test(r.word(at + 1)) || r.word(at + 2) === 'of') continue;
    giveUnit(draft, { ...draft, unit: unit.name, form: 'measured', factor: unit.factor });
    draft.unitFrom = null;
    return true;
  }
  return false;
}
const LEAST_TOLD = 10;

const PLACED = new Set('next second third fourth fifth last behind followed ahead then too'.split(' '));
const AFTER_SHARE = /^(?:[.,;:)]|or|and|in|of|from|a)$/;
/** "Japan is next with 12", "Services managed 0.1 per cent, while builders lost 0.6": a part or a move told without its sign after one told with it. */
function fromShareBefore(r: Reader, stretches: readonly Stretch[], at: number, index: number, draft: Draft): boolean {
  if (draft.named || !draft.digits || draft.scale > 1 || draft.high > 100) return false;
  if (!r.isEdge(draft.to) && !AFTER_SHARE.test(r.word(draft.to))) return false;
  const link = linkBefore(r, draft);
  const place = hedgedFrom(r, draft) - 2;
  const isNext = link === 'with' && (PLACED.has(r.word(place)) || PLACED.has(r.word(place - 1)));
  const isMoved = !Number.isInteger(draft.low) && CHANGES.has(link);
  if (!isNext && !isMoved) return false;
  const source = lastBefore(stretches, at, index, ({ bare }) => !bare);
  if (source?.form !== 'percent') return false;
  giveUnit(draft, source);
  return true;
}

/** Gives such a number the unit of the measured one before it, where they are of one order. */
function fromWhatStoodBefore(
  r: Reader,
  stretches: readonly Stretch[],
  at: number,
  index: number,
  draft: Draft,
): boolean {
  if (draft.named || !stoodAt(r, draft)) return false;
  const isShare = ({ bare, form }: Draft) => !bare && form === 'percent' && draft.digits && draft.high <= 100;
  const isMeasured = ({ bare, form }: Draft) => !bare && (form === 'measured' || form === 'money');
  const source = lastBefore(stretches, at, index, (other) => isMeasured(other) || isCount(other) || isShare(other));
  if (source === null) return false;
  const [low, high] = [source.low / source.factor, source.high / source.factor];
  if (high > draft.low * FAR_APART || draft.high > low * FAR_APART) return false;
  if (!isCount(source)) giveUnit(draft, source);
  else draft.counted = source.counted;
  return true;
}

const isOfTonnes = ({ unit, factor }: Draft) => unit === 't' && factor === 1;
const CURRENCY = /^[A-Z]{3}$/;
/** "Profit was 2.4 billion kroner. In May the board had spoken of 1.9 billion": millions that nothing else is counted in. */
const goesOnAboutMoney = (r: Reader, { form, unit, scale }: Draft, draft: Draft): boolean =>
  form === 'money' &&
  CURRENCY.test(unit) &&
  scale >= MILLION &&
  draft.scale >= MILLION &&
  !MAKES.has(r.word(draft.from - 1)) &&
  (r.isEdge(draft.to) || !r.isWord(draft.to) || STOPS.has(r.word(draft.to)));

const MONEY_CUES = new Set(
  'profit profits loss losses revenue revenues turnover earnings income ebitda cost costs bill debt debts dividend dividends budget spent spend paid pay pays invested deficit surplus'.split(
    ' ',
  ),
);
const MONEY_REACH = 7;
/** "Profit was 2.4 billion kroner. Rent cost 1.2 billion": millions that are a profit's or a cost's are the money told before. */
function fromMoneyBefore(r: Reader, stretches: readonly Stretch[], at: number, index: number, draft: Draft): boolean {
  if (draft.named || draft.scale < MILLION || r.isHyphen(draft.to)) return false;
  const isCue = (word: string) => MONEY_CUES.has(word) || (word === 'sales' && draft.scale >= BILLION);
  const from = Math.max((stretches[at] as Stretch).from, draft.from - MONEY_REACH);
  let cue = draft.from - 1;
  while (cue >= from && !isCue(r.word(cue)) && !r.isEdge(cue)) cue--;
  if (cue < from || !isCue(r.word(cue))) return false;
  const source = lastBefore(
    stretches,
    at,
    index,
    ({ form, unit, bare }) => form === 'money' && !bare && CURRENCY.test(unit),
  );
  if (!source) return false;
  giveUnit(draft, source);
  return true;
}

const changedNear = (r: Reader, at: number) => {
  for (let back = at; back > at - CHANGE_REACH && !r.isEdge(back); back--) if (CHANGES.has(r.word(back))) return true;
  return false;
};

/** A particle is as often of a place: "moved up 3". */
const movesBy = (word: string) => CHANGES.has(word) && word !== 'up' && word !== 'down';

/** "shrank by 300", "rose 5 to 498", "cut from 15 to 12", "to 12 from 15": by how much, from what and to what a count moved. */
function countsChange(r: Reader, draft: Draft, next: Draft | undefined, before: Draft | undefined): boolean {
  const inDigits = draft.digits || next?.digits || before?.digits;
  if (!inDigits || draft.low % 1 !== 0) return false;
  const link = r.word(draft.from - 1);
  if (link === 'by') return changedNear(r, draft.from - 2);
  const leadsOn = next?.bare === true && next.from - draft.to === 1;
  if (movesBy(link)) return leadsOn && r.word(draft.to) === 'to';
  if (link !== 'from' && link !== 'to') return false;
  if (leadsOn && r.word(draft.to) === (link === 'from' ? 'to' : 'from')) return changedNear(r, draft.from - 2);
  if (before?.unit !== 'count' || draft.from - before.to !== 1) return false;
  const opening = r.word(before.from - 1);
  return link === 'to' ? /^(?:from|by)$/.test(opening) || movesBy(opening) : opening === 'to';
}

/** "four more", "two others". */
const isMore = (r: Reader, draft: Draft) =>
  !draft.digits &&
  draft.low > 1 &&
  /^(?:more|others)$/.test(r.word(draft.to)) &&
  r.word(draft.to + 1) !== 'than' &&
  !r.isHyphen(draft.to + 1);

const FIGURES = new Set('figure number total count tally list'.split(' '));
const HAVING = new Set('has have had having'.split(' '));
const OWNERS = new Set('it they list which that'.split(' '));

/** "The list names 60 minerals, the EU's 34": the same of another owner. */
const isOfAnother = (r: Reader, stretches: readonly Stretch[], at: number, index: number, { from }: Draft) => {
  const before = stretches[at]?.drafts[index - 1];
  return /['’]s$/.test(r.word(from - 1)) && before !== undefined && isCount(before) && from - before.to <= OWNER_REACH;
};
const OWNER_REACH = 8;

/** "the true figure was 64", "America's has 60", "since then it has had 60", "the ministry counted 54", "there are no longer 54": more of what was counted before. */
function countsAnew(r: Reader, stretches: readonly Stretch[], at: number, index: number, draft: Draft): boolean {
  if (
    draft.named ||
    !draft.digits ||
    draft.low < 2 ||
    (r.isWord(draft.to) && !/^(?:of|on|not|and)$/.test(r.word(draft.to)))
  )
    return false;
  const verb = r.word(draft.from - 1);
  const subject = HAVING.has(r.word(draft.from - 2)) ? r.word(draft.from - 3) : r.word(draft.from - 2);
  const says =
    verb === 'counted' ||
    (verb === 'longer' && r.word(draft.from - 2) === 'no') ||
    (/^(?:is|was)$/.test(verb) && FIGURES.has(subject)) ||
    isOfAnother(r, stretches, at, index, draft) ||
    (HAVING.has(verb) && (OWNERS.has(subject) || subject.endsWith("'s") || subject.endsWith('’s')));
  return says && lastBefore(stretches, at, index, isCount) !== null;
}

const EMPLOYING = new Set(
  'employ employs employed employing hire hires hired recruit recruits recruited sack sacks sacked dismiss dismisses dismissed headcount workforce'.split(
    ' ',
  ),
);
const LAYING = new Set('lay lays laid laying'.split(' '));
const employs = (r: Reader, at: number) =>
  EMPLOYING.has(r.word(at)) || (r.word(at) === 'off' && LAYING.has(r.word(at - 1)));

/** "nine pits out of 64": all of what is counted before it. */
function countsWhole(r: Reader, draft: Draft, before: Draft | undefined): boolean {
  if (!before || !isCount(before) || before.to !== draft.from - 2 || before.low > draft.low) return false;
  if (r.word(draft.from - 2) !== 'out' || r.word(draft.from - 1) !== 'of') return false;
  draft.counted = before.counted;
  return true;
}

/** "employs 430", "has 140 staff and will need 300 more": people who work, and more of what was counted. */
function countsStaff(r: Reader, draft: Draft, before: Draft | undefined): boolean {
  if (!draft.digits) return false;
  // "Headcount 430": no name.
  if (employs(r, draft.from - 1) && !r.isHyphen(draft.to)) {
    draft.counted = 'person';
    return true;
  }
  const more = !draft.named && r.word(draft.to) === 'more' && (r.isEdge(draft.to + 1) || !r.isWord(draft.to + 1));
  if (!more || !before || !isCount(before)) return false;
  draft.counted = before.counted;
  return true;
}

/** A small number without a noun counts what was counted or asked before. */
function countsBefore(r: Reader, stretches: readonly Stretch[], at: number, index: number, draft: Draft): boolean {
  if (
    draft.named ||
    draft.low < 2 ||
    !standsAlone(r, draft) ||
    /^(?:here|how)$/.test(r.word((stretches[at] as Stretch).from))
  )
    return false;
  if (namesGroup(r, draft) || bringsTotal(r, draft)) return true;
  const opening = r.word(draft.from - 1);
  const theFew = opening === 'the' && draft.low > 2 && r.word(draft.to).endsWith('ed');
  if (draft.digits || (NOT_BEFORE.has(opening) && !theFew)) return false;
  const previous = stretches[at - 1];
  if (previous && asksHowMany(r, previous.from, previous.to)) return true;
  const source = lastBefore(stretches, at, index, isCount);
  draft.counted = source?.counted ?? null;
  return source !== null;
}

/** Reads the bare numbers that a sentence alone does not explain. */
export function readElliptic(r: Reader, stretches: readonly Stretch[]) {
  for (const [at, { drafts }] of stretches.entries()) {
    for (const [index, draft] of drafts.entries()) {
      if (!draft.bare || fromMoneyBefore(r, stretches, at, index, draft)) continue;
      if (fromNamedUnit(r, stretches[at] as Stretch, draft)) continue;
      if (fromSentenceBefore(r, stretches, at, index, draft)) continue;
      if (fromWhatStoodBefore(r, stretches, at, index, draft) || fromShareBefore(r, stretches, at, index, draft))
        continue;
      if (isStrong(draft)) continue;
      const [before, next] = [drafts[index - 1], drafts[index + 1]];
      if (
        countsStaff(r, draft, before) ||
        countsWhole(r, draft, before) ||
        countsAnew(r, stretches, at, index, draft) ||
        (standsAlone(r, draft) && countsNumberOf(r, (stretches[at] as Stretch).from, draft, before)) ||
        countsChange(r, draft, next, before) ||
        isMore(r, draft) ||
        countsBefore(r, stretches, at, index, draft)
      )
        draft.bare = false;
    }
  }
}
