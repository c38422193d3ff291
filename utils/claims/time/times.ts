import { isOfClass, TokenKind, type Tokens } from '../../text/tokens.ts';
import { isIn, type WordClass, wordQuestion } from '../../text/vocabulary.ts';
import { FALLING_SHORT, SURPASSING } from '../data/change-words.ts';
import { MONTH_NUMBERS, ORDINALS, SMALL_NUMBERS, WEEKDAY_NUMBERS } from '../data/time-words.ts';
import { tagged } from '../rule.ts';
import { allForms } from '../words/inflect.ts';
import { SUBJECT_PRONOUNS } from '../words/pronouns.ts';
import { Tag } from '../words/tags.ts';
import { anyOf, words, wordsLike, wordsOf } from '../words/word-class.ts';
import { addDays, isAfter, isoDay, joinMonths } from './calendar.ts';
import { clippedSpan, OPENS_CLIPPED } from './clipped-spans.ts';
import { countedMonths } from './counted-months.ts';
import { openingDays } from './day-spans.ts';
import { isDeliveryMonth } from './delivery-month.ts';
import { closingSpan, monthSpan, ordinalSpan, yearSpan } from './month-spans.ts';
import {
  agoSpan,
  backSpan,
  countedBackSpan,
  OPENS_BACK,
  OPENS_SHIFTED,
  sameSpan,
  shiftedSpan,
  weekdaySpan,
} from './relative-spans.ts';
import {
  endingSpan,
  fiscalSpan,
  OPENS_FISCAL,
  openYearSpan,
  pastSpan,
  startingSpan,
  weekSpan,
} from './stretch-spans.ts';
import { YARDSTICKS } from './time-context.ts';
import { type Span, type Time, type TimeText, YEAR } from './time-text.ts';
import { resultsOfHalf } from './year-of-part.ts';

type Form = (text: TimeText, at: number, end: number) => Span | null;

const MONTHS = wordsOf(new Set(MONTH_NUMBERS.keys()));
const WEEKDAYS = wordsOf(new Set(WEEKDAY_NUMBERS.keys()));
const NUMBERS = wordsOf(new Set(SMALL_NUMBERS.keys()));
const yesterday: Form = ({ published }, at) =>
  published ? { to: at + 1, period: isoDay(addDays(published, -1)) } : null;

/** "the third quarter to March 31", "the first half ended in June": whoever's year it is of, the months that end then. */
function endingPart(text: TimeText, at: number, end: number): Span | null {
  const unit = text.base[at + 1] === '-' ? at + 2 : at + 1;
  return /^(?:quarter|half)$/.test(text.base[unit] ?? '') ? endingSpan(text, unit, end) : null;
}

/** The forms of time that begin with a word, in the order in which they are tried, and the words they can begin with. */
const FORMS: readonly (readonly [WordClass, Form])[] = [
  [MONTHS, monthSpan],
  [WEEKDAYS, (text, at, end) => weekdaySpan(text, at, end)],
  [words('yesterday'), yesterday],
  [OPENS_FISCAL, fiscalSpan],
  [words('last final'), closingSpan],
  [words('past last'), pastSpan],
  [OPENS_SHIFTED, shiftedSpan],
  [anyOf(NUMBERS, words('a one')), agoSpan],
  [anyOf(NUMBERS, words('a one twelve')), countedBackSpan],
  [NUMBERS, countedMonths],
  [words('mid year ytd full whole the end beginning start middle rest remainder balance'), openYearSpan],
  [anyOf(OPENS_BACK, words('prior previous last year pcp a one following the')), backSpan],
  [
    wordsOf(new Set(ORDINALS.keys())),
    (text, at, end) => endingPart(text, at, end) ?? openingDays(text, at, end) ?? ordinalSpan(text, at, end),
  ],
  [
    words('months half quarter year period'),
    (text, at, end) => endingSpan(text, at, end) ?? startingSpan(text, at, end) ?? resultsOfHalf(text, at),
  ],
  [words('week'), weekSpan],
  [OPENS_CLIPPED, clippedSpan],
  [words('then that the'), sameSpan],
];
const FORMS_FROM = wordQuestion((word) => FORMS.filter(([begins]) => isIn(begins, word)).map(([, read]) => read));

function spanAt(text: TimeText, at: number, end: number): Span | null {
  if (text.tokens.kind[at] === TokenKind.number)
    return (
      monthSpan(text, at, end) ??
      clippedSpan(text, at, end) ??
      fiscalSpan(text, at) ??
      agoSpan(text, at) ??
      countedBackSpan(text, at) ??
      countedMonths(text, at, end) ??
      yearSpan(text, at, end)
    );
  if (text.tokens.kind[at] !== TokenKind.word) return null;
  const { id, vocabulary } = text.tokens;
  for (const read of vocabulary.answers(FORMS_FROM)[id[at] as number] as readonly Form[]) {
    const span = read(text, at, end);
    if (span) return span;
  }
  return null;
}

/** Words before a time that is only compared with, wherever they stand, and those that are so only after a figure or a word of change. */
const REFERENCE = anyOf(
  wordsOf(new Set(allForms(`${SURPASSING}|${FALLING_SHORT}`))),
  words('than against versus vs below above'),
);
const REFERENCE_AFTER_FIGURE = words('from over under beneath on after off');

const SUPERLATIVES = wordsLike(/^(?:\w+est|most|first|worst|best|record|least|only)$/);
const LOW_HIGH = wordsLike(/^(?:low|lows|high|highs|peak|trough)$/);
const SUPERLATIVE_REACH = 6;
const MAX_BRACKET = 6;
/** "the best sales (900 t) since": where a short bracket that closes before a token opens; the token itself where none does. */
function beforeBracket({ base }: TimeText, at: number): number {
  if (base[at - 1] !== ')') return at;
  for (let opens = at - 2; opens >= at - MAX_BRACKET; opens--) if (base[opens] === '(') return opens;
  return at;
}

/** "a level not seen since 2009", "unmatched since May". */
const isUnseen = ({ base, tokens }: TimeText, since: number): boolean =>
  isOfClass(tokens, since - 1, UNSEEN) ||
  (isOfClass(tokens, since - 1, SEEN) && /^(?:not|never|last)$/.test(base[since - 2] ?? ''));
const [SEEN, UNSEEN] = [
  words('seen reached matched recorded witnessed'),
  words('unseen unmatched unequalled unrivalled'),
];

/** "the highest since 2009", "a new low since May": the time reaches back to another record and dates nothing. */
function isSuperlative(text: TimeText, since: number, start: number): boolean {
  if (isOfClass(text.tokens, since - 1, LOW_HIGH) || isUnseen(text, since)) return true;
  const to = beforeBracket(text, since);
  for (let at = to - 1; at >= Math.max(start, to - SUPERLATIVE_REACH); at--)
    if (isOfClass(text.tokens, at, SUPERLATIVES)) return true;
  return false;
}

/** "over the past year", "over the first half": a stretch that something went on for, not one compared with. */
const isStretch = ({ base }: TimeText, at: number) =>
  /^(?:past|first|second|whole|full|rest|remainder|balance)$/.test(base[at] as string) ||
  (base[at] === 'year' && /^(?:so|to|ended|ending)$/.test(base[at + 1] ?? '')) ||
  (base[at] === 'last' && /^months?$/.test(base[at + 2] ?? '')) ||
  base[at + 1] === 'months';

const WAS = /^(?:was|were|had|did|stood)$/;
/** "85% of what mills burned last year", "guidance for what it digs this year": the whole that a part is of, and its time the part's. */
const isWholeOf = (base: readonly string[], tokens: Tokens, what: number) =>
  (base[what - 1] === 'of' || (base[what - 1] === 'for' && isOfClass(tokens, what - 2, YARDSTICKS))) &&
  !isOfClass(tokens, what + 1, VERBS) &&
  !(isOfClass(tokens, what + 1, SUBJECT_PRONOUNS) && WAS.test(base[what + 2] ?? ''));
const VERBS = tagged(Tag.verb | Tag.be | Tag.auxiliary);

/** "three times what it did in March", "less than half of what left in 2024", "5% higher than they were in May": the time of the thing compared with. */
function isInComparedClause({ base, tokens, inQuantity }: TimeText, at: number, start: number): boolean {
  for (let back = at - 1; back >= Math.max(start, at - 7); back--) {
    if (base[back] === ',' || base[back] === ';') return false;
    if (base[back] === 'what') return back > start && !isWholeOf(base, tokens, back);
    // "a smaller-than-expected loss in the third quarter"
    if (base[back] === 'than' && (base[back - 1] === '-' || isOfClass(tokens, back + 1, OF_NO_TIME))) return false;
    const compares = base[back] === 'than' || (base[back] === 'as' && base[back - 2] === 'as');
    if (base[back] === 'than' && at - back > 3 && !inQuantity(back + 1) && !inQuantity(back)) return true;
    if (compares && isOfClass(tokens, back + 1, SUBJECT_PRONOUNS) && WAS.test(base[back + 2] ?? '')) return true;
  }
  return false;
}

/** "more than ever in the quarter", "less than expected in May": compared with nothing of another time. */
const OF_NO_TIME = words('ever usual expected forecast predicted planned feared hoped');

const MULTIPLE = /^(?:times|twice|double|triple|treble)$|fold$/;
/** "below the volume of 2025", "double the May figure", "three times the volume of 2025", "above those of April of last year", "compared with that in 2025", "triple the figure for June": the time of what is compared with. */
function isOfAnother({ base, tokens, inQuantity }: TimeText, at: number, start: number): boolean {
  const isMultiplied = base[at - 1] === 'the' && MULTIPLE.test(base[at - 2] ?? '');
  if (isMultiplied && (isOfClass(tokens, at + 1, LEVELS) || isOfClass(tokens, at + 2, LEVELS))) return true;
  const isForThat =
    /^(?:for|in|from)$/.test(base[at - 1] ?? '') &&
    /^(?:that|those|figure|number|level|total|volume|amount|tally|tonnage|rate)$/.test(base[at - 2] ?? '');
  if (base[at - 1] !== 'of' && !isForThat) return false;
  if (/^(?:shy|short|ahead)$/.test(base[at - 2] ?? '')) return inQuantity(at - 3);
  for (let back = at - 2; back >= Math.max(start, at - 6); back--) {
    if (/^(?:above|below|than|over|under|beneath|against|versus)$/.test(base[back] as string)) return !inQuantity(back);
    if (isForThat && isCompared(tokens, base, back)) return true;
    if (MULTIPLE.test(base[back] as string) && inQuantity(back)) return true;
    if (base[back] === 'by') return false;
    if (/^[,.;:]$/.test(base[back] as string)) return false;
  }
  return false;
}

const COMPARED = words('compared compare relative equal');
/** "compared with", "equal to". */
const isCompared = (tokens: Tokens, base: readonly string[], at: number): boolean =>
  /^(?:with|to)$/.test(base[at] ?? '') && isOfClass(tokens, at - 1, COMPARED);

const PARTS_MARKS = words(', . ; : (');
/** "since Beijing put controls on it in August 2023", "since records began in 2017": where the word stands that the time hangs on, or -1. */
function sinceBefore({ base, tokens }: TimeText, at: number, start: number): number {
  if (base[at - 1] !== 'in' && base[at - 1] !== 'of' && base[at - 1] !== 'on') return -1;
  for (let back = at - 2; back >= Math.max(start, at - 10); back--) {
    if (isOfClass(tokens, back, PARTS_MARKS)) return -1;
    if (base[back] === 'since') return back;
  }
  return -1;
}

/** "from their 2022 peak", "below its June average", "above their June sales": a level of that time. */
const isLevelOf = ({ tokens }: TimeText, at: number) =>
  isOfClass(tokens, at - 1, WHOSE_LEVEL) && (isOfClass(tokens, at + 1, LEVELS) || isOfClass(tokens, at - 2, REFERENCE));
const WHOSE_LEVEL = words('its their his her our a an');
const LEVELS = wordsLike(/^(?:peaks?|highs?|lows?|levels?|records?|averages?|figures?|totals?|troughs?)$/);

/** Small words between a time and what says how it stands to its sentence. */
const PASSED_OVER = words(
  'the early late mid - end start beginning of in during about around full whole for least at pre pandemic crisis',
);
const KEEPS_IN = words('than from as with');
const AS_MUCH = words('much many high large big again low few same');

function surroundings(
  text: TimeText,
  at: number,
  start: number,
  period: string | null,
): Pick<Time, 'relation' | 'reference'> {
  const { tokens } = text;
  let before = isLevelOf(text, at) ? at - 2 : at - 1;
  while (before > start && isOfClass(tokens, before, PASSED_OVER)) {
    if (text.base[before] === 'in' && !isOfClass(tokens, before - 1, KEEPS_IN)) break;
    before--;
  }
  const word = before >= start ? (text.base[before] as string) : '';
  const compared = isCompared(tokens, text.base, before);
  const asMuch = word === 'as' && isOfClass(tokens, before - 1, AS_MUCH);
  const since = word === 'since' ? before : sinceBefore(text, at, start);
  const relation =
    since >= 0 && isSuperlative(text, since, start)
      ? 'before'
      : since >= 0
        ? 'since'
        : word === 'by' || word === 'until' || word === 'till' || word === 'before'
          ? word
          : 'in';
  const isDay = WEEKDAY_NUMBERS.has(text.base[at] as string) || (period !== null && /^\d{4}-\d\d-\d\d/.test(period));
  // "a rise of 40 t, or 5%, on 2021"
  const figure = word === 'on' && text.base[before - 1] === ',' ? before - 2 : before - 1;
  const afterFigure =
    before >= start &&
    isOfClass(tokens, before, REFERENCE_AFTER_FIGURE) &&
    text.afterFigure(figure) &&
    !(word === 'on' && isDay) &&
    !(word === 'over' && isStretch(text, at));
  const ahead = word === 'from' && period !== null && text.published !== null && isAfter(period, text.published);
  const reference =
    compared ||
    asMuch ||
    (before >= start && isOfClass(tokens, before, REFERENCE)) ||
    (afterFigure && !ahead) ||
    isInComparedClause(text, at, start) ||
    isOfAnother(text, at, start);
  return { relation: relation === 'till' ? 'until' : relation, reference };
}

const LEADS_ORDINAL = words('in of from for during than with against');
/** "in the second quarter … in the first": the unit of an ordinal before it. */
function ellipticSpan(text: TimeText, at: number, end: number, found: readonly Time[]): Span | null {
  const { base } = text;
  if (base[at - 1] !== 'the' || !isOfClass(text.tokens, at - 2, LEADS_ORDINAL)) return null;
  const ordinal = ORDINALS.get(base[at] as string);
  if (ordinal === undefined) return null;
  const joined = /^(?:and|or|but)$/.test(base[at + 1] ?? '') && !ORDINALS.has(base[at + 2] ?? '');
  if (at + 1 < end && !joined && !/^[,.;)"]$/.test(base[at + 1] as string)) return null;
  const kin = found.findLast(({ period }) => period !== null && /^\d{4}-[QH]\d$/.test(period));
  if (!kin?.period) return null;
  const [named, months] = [Number(kin.period.slice(0, 4)), kin.period.charAt(5) === 'H' ? 6 : 3];
  const { published } = text;
  const isOver = published !== null && (named < published.year || ordinal * months < published.month);
  const year = named - (ordinal > Number(kin.period.slice(6)) && !isOver ? 1 : 0);
  return { to: at + 1, period: `${year}-${kin.period.charAt(5)}${ordinal}` };
}

/** Small words that a text is full of: they begin a time only right before its unit. */
const LEADS = words('the a one that');
const UNITS = words(
  'year years quarter quarters month months week weeks day days period periods half halves season seasons decade decades fiscal financial fortnight time annual quarterly monthly latest',
);
const beginsNone = ({ tokens }: TimeText, at: number) =>
  isOfClass(tokens, at, LEADS) && !isOfClass(tokens, at + 1, UNITS);

/** "since the start of the year", "since the beginning of 2025": its first month. */
const sinceMonth = ({ base }: TimeText, at: number, period: string | null): string | null =>
  period?.length === 4 && [at, at - 2, at - 3].some((from) => /^(?:start|beginning)$/.test(base[from] ?? ''))
    ? `${period}-01`
    : period;

const RANGE_LINKS = words('to through until till - –');
/** "from April to June", "from January through September": one stretch, with nothing that it is compared with. */
const isSpanned = (text: TimeText, from: number, to: number): boolean => {
  if (text.base[from - 1] !== 'from') return false;
  for (let at = from + 1; at < to; at++) if (isOfClass(text.tokens, at, RANGE_LINKS)) return true;
  return false;
};

/** The times named between two tokens, in order. */
export function findTimes(text: TimeText, start: number, end: number): Time[] {
  const found: Time[] = [];
  for (let at = text.firstStart(start, end); at >= 0; at = text.firstStart(at + 1, end)) {
    if (beginsNone(text, at)) continue;
    const span = spanAt(text, at, end) ?? ellipticSpan(text, at, end, found);
    if (!span) continue;
    if (span.period?.length === 7 && MONTH_NUMBERS.has(text.base[at] as string) && isDeliveryMonth(text, at, span.to)) {
      at = span.to - 1;
      continue;
    }
    const { relation, reference } = surroundings(text, at, start, span.period);
    const [first, last] = text.base[at - 1] === 'from' ? (span.period?.split('/') ?? []) : [];
    const ends = first !== undefined && last !== undefined ? ([first, last] as const) : null;
    found.push({
      from: at,
      to: span.to,
      period: relation === 'since' ? sinceMonth(text, at, span.period) : span.period,
      back: span.back ?? null,
      relation,
      reference: reference && ends === null && !isSpanned(text, at, span.to),
      same: span.same ?? false,
      backTo: span.backTo ?? null,
      steps: span.steps ?? 1,
      counted: span.counted ?? 0,
      ends,
    });
    at = span.to - 1;
  }
  return found.length > 1
    ? joinRanges(text, found).map((time, at, all) => likeReference(text, time, all[at - 1]))
    : found;
}

/** "exceeded May by 4% and June 2023 by 9%": the second time is compared with as the first is. */
function likeReference({ base }: TimeText, time: Time, last: Time | undefined): Time {
  const isGapped = last?.reference && base[last.to] === 'by' && base[time.from - 1] === 'and' && base[time.to] === 'by';
  return isGapped ? { ...time, reference: true } : time;
}

/** "between July and September 2023", "from 28 May to 3 June 2023": the first month or day is of the year of the second, or of the one before it. */
function firstOfRange({ base }: TimeText, { period, from, to }: Time, last: string): string | null {
  if (period === null || !/^\d{4}-\d\d(?:-\d\d)?$/.test(period) || period < last) return period;
  for (let at = from; at < to; at++) if (YEAR.test(base[at] as string)) return period;
  const [year, rest] = [Number(last.slice(0, 4)), period.slice(4)];
  return `${year}${rest}` < last ? `${year}${rest}` : `${year - 1}${rest}`;
}

const isBetween = (base: readonly string[], at: number) =>
  base[/^(?:early|mid|late)$/.test(base[at - 1] ?? '') ? at - 2 : at - 1] === 'between';

const DURING = /^(?:in|for|during|over)$/;
/** "in 2021 and 2022": two years that follow each other, as one time. */
const areYearsInARow = ({ base }: TimeText, first: Time, second: Time): boolean =>
  base[first.to] === 'and' &&
  second.from === first.to + 1 &&
  DURING.test(base[first.from - 1] ?? '') &&
  first.period === base[first.from] &&
  second.period === base[second.from] &&
  Number(second.period) - Number(first.period) === 1;

const WHERE_IN_IT = words('the end of - early mid late');
/** The token that links a time to the one before it: "to" in "to June", "to the end of June", "to late June". */
function linkTo({ tokens }: TimeText, from: number): number {
  let link = from - 1;
  while (link > 0 && isOfClass(tokens, link, WHERE_IN_IT) && !isOfClass(tokens, link, RANGE_LINKS)) link--;
  return link;
}

/** "from 2014 to 2017", "between 2020 and 2023", "between January and June", "28 May to 3 June", "between late May and 3 June": one span. */
function joinRanges(text: TimeText, times: Time[]): Time[] {
  const { base, tokens } = text;
  const joined: Time[] = [];
  for (const time of times) {
    const last = joined.at(-1);
    if (last && areYearsInARow(text, last, time)) {
      joined[joined.length - 1] = { ...last, to: time.to, period: `${last.period}/${time.period}` };
      continue;
    }
    const link = last && linkTo(text, time.from) === last.to ? last.to : -1;
    const isRange =
      last !== undefined &&
      link >= 0 &&
      (isOfClass(tokens, link, RANGE_LINKS) || (base[link] === 'and' && isBetween(base, last.from)));
    const end = time.period && last?.period?.length === 7 ? time.period.slice(0, 7) : time.period;
    const first = isRange && last.period && end ? firstOfRange(text, last, end) : null;
    if (last && first && end && first.length === end.length && first < end) {
      joined[joined.length - 1] = {
        ...last,
        to: time.to,
        period: joinMonths(first, end),
        reference: false,
        ends: [first, end],
      };
    } else joined.push(time);
  }
  return joined;
}
