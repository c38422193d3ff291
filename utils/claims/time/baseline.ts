import type { Measure } from '../claim.ts';
import { FALLING_SHORT, SURPASSING } from '../data/change-words.ts';
import type { Context, Draft } from '../draft.ts';
import type { Scene, View } from '../scene/scene.ts';
import { allForms } from '../words/inflect.ts';
import { words, wordsLike } from '../words/word-class.ts';
import { type Day, firstMonth, grainOf, monthAway, periodBefore, yearOf, yearsAway } from './calendar.ts';
import { workedOutFrom } from './conclusion.ts';
import { FLOWS, isPast } from './period-kinds.ts';
import type { Time } from './time-text.ts';

const PHRASES: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:year[- ](?:on|over|to)[- ]year|y\/y|yoy|y-o-y|on[- ]year|on the year|on a yearly basis|in (?:annual|yearly) terms|(?:than|from|on) a year (?:earlier|ago|before)|a year (?:earlier|ago|before)|(?:the|than) year before|year-ago|year-earlier|pcp|(?:previous|prior) year|(?:than|from|on|over|under|below|above|against|versus|vs|with|compared to|ahead of|behind) last year|(?:from|than) last(?! (?:week|month|quarter|season|spring|summer|autumn|fall|winter|night|time|[a-z]+day|january|february|march|april|may|june|july|august|september|october|november|december)\b)|same \w+ (?:of |in )?last year|those of (?:[a-z]+ ){1,2}last year|than (?:it|they|we|(?!tens|dozens|hundreds|thousands|millions|billions)[a-z]+s) (?:[a-z]+ ){1,2}last year|^over the year(?! (?:to come|ahead|so far))|same (?:month|period|quarter|half|time) a year|(?:corresponding|comparable|prior-year) (?:month|period|quarter|half)|(?:over|in|within) the (?:past|last) (?:year|12 months|twelve months)|(?:with)?in (?:a|one|the space of a|the course of a) (?:single )?year(?! of)\b|over (?:twelve|12) months(?! (?:to|through|ended|ahead))|annual rate of inflation|season (?:before|earlier)|annual (?:rise|increase|drop|fall|decline|gain|growth|inflation))\b/,
    'year-earlier',
  ],
  [new RegExp(`\\b(?:${allForms(`${SURPASSING}|${FALLING_SHORT}`).join('|')}) last year\\b`), 'year-earlier'],
  [
    /\b(?:month[- ](?:on|over|to)[- ]month|on[- ]month|(?:on a|in) monthly (?:basis|terms)|m\/m|mom|m-o-m|(?:on|over) the month(?! (?:of|to come|ahead|so far))|(?:previous|prior|preceding) month|in the (?:space|course) of a month|from one month to the next|month before|a month (?:earlier|ago|before)|month-earlier)\b/,
    'previous-month',
  ],
  [
    /\b(?:quarter[- ](?:on|over|to)[- ]quarter|on[- ]quarter|(?:on a|in) quarterly (?:basis|terms)|q\/q|qoq|q-o-q|on the quarter|(?:previous|prior|preceding) (?:quarter|three months)|(?:than|from|on|over) the last (?:quarter|three months)(?! of)|quarter before|a quarter (?:earlier|ago|before)|sequentially|sequential (?:rise|increase|growth|gain|improvement|drop|fall|decline|decrease))\b/,
    'previous-quarter',
  ],
];

/** The words without one of which none of these phrases can stand. */
const OF_PHRASES = wordsLike(
  /year|month|quarter|season|annual|pcp|yoy|y-o-y|mom|m-o-m|qoq|q-o-q|sequential|^(?:[ymq]|last)$/,
);
const OF_ITS_LIKE = words('one same');
/** "the biggest drop in a year": how long none was as big, and no comparison. */
const RECORD = /\b(?:[a-z]+est|worst|best) [a-z]+ in (?:a|one|the past|the last) year\b/g;
const ANNUAL = /\bannual \w+\b/g;

/** The baseline that words name by themselves: "on the year", "quarter-on-quarter"; null for none. */
function statedIn(statement: string): string | null {
  const unlike = statement.replace(RECORD, '');
  return PHRASES.find(([pattern]) => pattern.test(unlike))?.[1] ?? null;
}

/** What the words between two tokens of a sentence name by themselves as compared with; null for nothing. */
export const statedBaseline = (scene: Scene, view: View, from: number, to: number): string | null =>
  view.says(OF_PHRASES) ? statedIn(scene.plain(from, to)) : null;

/** "rose from $31 to $36 quarter-on-quarter": where a value moved from, by the period it moved to and how the two are compared. */
export function periodMovedFrom(scene: Scene, view: View, from: number, period: string): string | null {
  const baseline = statedBaseline(scene, view, from, view.to);
  if (baseline === 'year-earlier') return grainOf(period) === 'day' ? null : yearsAway(period, -1);
  return baseline !== null && GRAINS[grainOf(period)] === baseline ? periodBefore(period) : null;
}

const indexOf = (period: string, grain: string) =>
  yearOf(period) * (grain === 'quarter' ? 4 : 12) + Number(period.replace(/^\d{4}-Q?/, '').slice(0, 2));

/** What a change from one period to another is measured against, in the guide's words; null where they do not fit each other. */
export function baselineBetween(period: string | null, other: string): string | null {
  if (period === other) return null;
  const [grain, otherGrain] = [period === null ? null : grainOf(period), grainOf(other)];
  if (period === null || grain === null) return otherGrain === 'year' ? other : null;
  if (grain !== otherGrain) return otherGrain === 'year' && grain !== 'span' ? other : null;
  const years = yearOf(period) - yearOf(other);
  if (grain === 'year') return years === 1 ? 'year-earlier' : other;
  if (period.slice(4) === other.slice(4) || (grain === 'span' && period.slice(4, 7) === other.slice(4, 7)))
    return years === 1 ? 'year-earlier' : String(yearOf(other));
  if (grain === 'quarter' && indexOf(period, grain) - indexOf(other, grain) === 1) return 'previous-quarter';
  return grain === 'month' && indexOf(period, grain) - indexOf(other, grain) === 1 ? 'previous-month' : null;
}

const ONE_BEFORE = /\b(?:from|than|on|over|against|with) the (?:one before|(?:previous|preceding|prior|last) one)\b/;
const SAME_OF = /\bsame \w+ (?:of|in) (\d{4})\b/;
const GRAINS: Readonly<Record<string, string>> = {
  month: 'previous-month',
  quarter: 'previous-quarter',
  year: 'year-earlier',
};
/** "rose in the June quarter from the one before", "than in the same months of 2025": by the period of the figure itself. */
function againstItsLike(statement: string, period: string | null): string | null {
  if (period === null) return null;
  if (ONE_BEFORE.test(statement)) return GRAINS[grainOf(period) ?? ''] ?? null;
  const year = SAME_OF.exec(statement)?.[1];
  if (year === undefined) return null;
  return yearOf(period) - Number(year) === 1 ? 'year-earlier' : year;
}

/** "fell 9% to 310 t from the previous quarter": what stands between the value a change led to and the next figure is the change's too. */
function moveEnd({ scene, view, spot, segmentTo, clauseTo }: Context): number {
  let next = view.spots.findIndex(({ from }) => from > spot.from);
  const value = view.spots[next];
  const to = scene.base[spot.to] === 'respectively' ? spot.to + 1 : spot.to;
  if (!value || value.from !== to + 1 || scene.base[to] !== 'to') return segmentTo;
  // "rose 2% and 4% respectively to $1bn and $3bn from a year before"
  if (to > spot.to && scene.base[value.to] === 'and' && view.spots[next + 1]?.from === value.to + 1) next++;
  return Math.max(segmentTo, Math.min(clauseTo, view.spots[next + 1]?.from ?? view.to));
}

/** "The rate was the same as in May": nothing that a change is measured against. */
const isEqualled = ({ base }: Scene, from: number): boolean =>
  base[from - 1] === 'in' && base[from - 2] === 'as' && base[from - 3] === 'same';

/** "down 4% after June's 2% decline": the time of another such move. */
const isOfOtherMove = ({ scene, view }: Context, draft: Draft, time: Time): boolean =>
  draft.slot === 'difference' &&
  scene.possessive(time.to - 1) &&
  view.spots.some(({ from, quantity }) => from === time.to && quantity.unit === draft.unit);

/** Where the number's own statement ends: what follows a semicolon is another. */
function statementEnd(c: Context): number {
  const end = moveEnd(c);
  for (let at = c.spot.to; at < end; at++) if (c.scene.base[at] === ';') return at;
  return end;
}

/** How many months after its end a period is still what is news. */
const STILL_NEWS = 4;
/** "up 12% on the second quarter of last year": the same stretch of the year after, where that is over and not long so. */
function yearAfter(other: string, published: Day | null): string | null {
  const length = MONTHS_OF_GRAIN[grainOf(other)];
  if (length === undefined || published === null) return null;
  const next = yearsAway(other, 1);
  const since = published.year * 12 + published.month - 1 - (firstMonth(next) + length);
  return since >= 0 && since < STILL_NEWS ? next : null;
}
const MONTHS_OF_GRAIN: Readonly<Record<string, number>> = { month: 1, quarter: 3, half: 6 };

/** The period a change is of that is said to be against another: what the article reports on or, of what flows, the same of the year after; null where it is the like of neither. */
export function periodComparedWith({ scene, tense }: Context, other: string, measure: Measure): string | null {
  const { period } = scene.topic;
  if (period === null) return FLOWS.has(measure) && tense !== 'future' ? yearAfter(other, scene.published) : null;
  return period !== other &&
    grainOf(period) === grainOf(other) &&
    grainOf(other) !== 'year' &&
    baselineBetween(period, other) !== null
    ? period
    : null;
}

const INSTEAD = words('not rather instead');
/** "Month-on-month growth, first put at 3%, was cut to 2%", "not 3% but 2%", "2%, not 3%": the same change told again. */
function isRestated({ scene, spot }: Context, draft: Draft, told: Draft): boolean {
  if (told.kind !== 'change' || told.unit !== draft.unit) return false;
  if (scene.last(Math.max(told.spot.to, spot.from - 3), spot.from, INSTEAD) >= 0) return true;
  return told.modality === 'denied' && draft.slot !== 'difference';
}

/** "Output rose 9% on the month. Wrong: it fell, by 3%": what a figure just denied is put right by is measured as that was. */
const isPutRight = ({ link, earlier }: Context, draft: Draft): boolean =>
  link === 3 && earlier?.modality === 'denied' && earlier.kind === 'change' && earlier.measure === draft.measure;

const AFTER = words('after following against versus vs compared');
const MAX_AFTER = 4;
/** "fell 3% on the year in May, following a 2% drop in April": the move before, measured as this one is. */
const isFollowed = ({ scene, spot }: Context, { kind, unit, measure }: Draft, told: Draft) =>
  kind === 'change' &&
  told.kind === 'change' &&
  told.unit === unit &&
  told.measure === measure &&
  !/^\d/.test(told.baseline ?? '') &&
  scene.first(Math.max(told.spot.to, spot.from - MAX_AFTER), spot.from, AFTER) >= 0;

/** "Over twelve months inflation was 3%, more than the 2% of May": the same rate at an earlier time. */
const isRateBefore = ({ kind, unit, measure, slot }: Draft, told: Draft): boolean =>
  kind === 'change' &&
  slot === 'counterpart' &&
  told.kind === 'change' &&
  told.slot !== 'difference' &&
  told.unit === unit &&
  told.measure === measure;

const FORESAW = words('economists analysts forecasters markets consensus');
/** "rose 3% on the year in May, while economists had forecast 2%": the same move as others had foreseen it. */
const isForeseenInstead = (
  { scene, spot, clauseFrom, foreseen }: Context,
  { unit, measure, period }: Draft,
  told: Draft,
) =>
  foreseen &&
  told.kind === 'change' &&
  told.unit === unit &&
  told.measure === measure &&
  told.period === period &&
  scene.first(clauseFrom, spot.from, FORESAW) >= 0;

/**
 * "Prices rose 2.1% in the year to October": the month whose yearly change is told, where a level moved over twelve months;
 * what is made, sold or earned in them is a sum, and their own.
 */
export function monthOfYearlyChange({ kind, measure, unit, org, period }: Draft): string | null {
  if (kind !== 'change' || measure !== 'price' || unit !== '%' || org !== null) return null;
  const [first, last] = period?.split('/') ?? [];
  return first && last?.length === 7 && monthAway(yearOf(last), Number(last.slice(5)), -MONTHS_BEFORE) === first
    ? last
    : null;
}
const MONTHS_BEFORE = 11;

/** "2023 | 2024 | Change": a change beside two dated values of its row is that from the one to the other. */
function betweenColumns({ siblings }: Context, { period, periodFrom }: Draft): string | null {
  if (period === null || periodFrom !== 'column') return null;
  const dated = siblings.filter((value) => value.kind !== 'change' && value.periodFrom === 'column' && value.period);
  const other = dated.find((value) => value.period !== period);
  return dated.length === 2 && other?.period ? baselineBetween(period, other.period) : null;
}

/** What a change is measured against; null where the text does not say. */
export function readBaseline(c: Context, draft: Draft): string | null {
  if (draft.kind !== 'change') return null;
  const { scene, view, sibling } = c;
  if (isPast(draft))
    return sibling?.baseline === 'year-earlier' && (isFollowed(c, draft, sibling) || isRateBefore(draft, sibling))
      ? 'year-earlier'
      : null;
  const ownTo = statementEnd(c);
  const inOwn = (from: number) => from >= c.segmentFrom && from < ownTo;
  const range = view.times.find((time) => time.ends?.[1] === draft.period && inOwn(time.from));
  if (range?.ends) return baselineBetween(range.ends[1], range.ends[0]);
  if (view.says(OF_ITS_LIKE)) {
    const like = againstItsLike(scene.plain(c.segmentFrom, ownTo), draft.period);
    if (like) return like;
  }
  const reference = view.times.find(
    (time) => time.reference && inOwn(time.from) && !isEqualled(scene, time.from) && !isOfOtherMove(c, draft, time),
  );
  if (reference?.period) {
    if (reference.period === draft.period && /^(?:previous|last)$/.test(scene.base[reference.from] ?? ''))
      return GRAINS[grainOf(reference.period) ?? ''] ?? 'year-earlier';
    const relative = /^(?:last|previous)$/.test(scene.base[reference.from] as string);
    const period =
      draft.period ??
      (c.main?.period === null && c.main.measure === draft.measure
        ? null
        : periodComparedWith(c, reference.period, draft.measure));
    const lastYear = scene.base[reference.to - 2] === 'last' && scene.base[reference.to - 1] === 'year';
    if (lastYear && (period === null ? reference.period.length > 4 : period.length > 4)) return 'year-earlier';
    if (period !== null || !relative) return baselineBetween(period, reference.period);
  }
  const back = view.times.find((time) => time.back !== null && time.steps === 1 && inOwn(time.from));
  if (back && draft.periodFrom === 'back') return null;
  if (back?.back === 'week' || back?.back === 'day') return null;
  if (back?.backTo != null) {
    const year = draft.period === null ? scene.published?.year : yearOf(draft.period);
    return year !== undefined && year - back.backTo > 1 ? String(back.backTo) : 'year-earlier';
  }
  if (back) return back.back === 'year' ? 'year-earlier' : `previous-${back.back}`;
  const column = c.lines.find(({ what }) => what === 'column');
  // "Annual inflation eased to 2%": what kind of rate it is, and no comparison.
  const level = draft.slot === 'final';
  if (column || view.says(OF_PHRASES)) {
    const statement = `${scene.plain(c.segmentFrom, ownTo)} ${column ? scene.plain(column.from, column.to) : ''}`;
    const said = statedIn(level ? statement.replace(ANNUAL, '') : statement);
    if (said) return said;
  }
  const inRow = column ? betweenColumns(c, draft) : null;
  if (inRow) return inRow;
  const since = view.times.find(
    (time) => time.relation === 'since' && time.period?.length === 4 && inOwn(time.from) && time.from < c.clauseTo,
  );
  if (since?.period) return since.period;
  if (sibling && isRestated(c, draft, sibling)) return sibling.baseline;
  if (isPutRight(c, draft)) return c.earlier?.baseline ?? null;
  if (sibling && (isFollowed(c, draft, sibling) || isForeseenInstead(c, draft, sibling))) return sibling.baseline;
  // "down from 900 t in March, and down 13% from 950 t in April 2020": what follows says against what.
  const told = scene.base[c.spot.to] === 'from' && scene.isQuantity(c.spot.to + 1);
  if (!told && sibling && isPast(sibling) && sibling.period && draft.period)
    return baselineBetween(draft.period, sibling.period);
  // "June had seen 900 t, so the fall was 3%"
  const value = workedOutFrom(c, draft);
  return value?.period && draft.period ? baselineBetween(draft.period, value.period) : null;
}
