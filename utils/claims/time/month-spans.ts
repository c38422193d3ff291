import { TokenKind } from '../../text/tokens.ts';
import { FISCAL_YEARS, ORDINALS, SMALL_NUMBERS } from '../data/time-words.ts';
import { isoMonth, stretchTo } from './calendar.ts';
import { afterEstimate, isoSpan, openingOfFiscal, partOfFiscal } from './clipped-spans.ts';
import { afterMonth, daySpan, monthNumber } from './day-spans.ts';
import { isYear, type Span, type TimeText, touching, YEAR } from './time-text.ts';
import { fiscalYear, partAfterYear, partOfYear, yearAfter, yearOfMonth } from './year-of-part.ts';

const fiscalStart = ({ fiscalPlace }: TimeText) => FISCAL_YEARS[fiscalPlace ?? '']?.startMonth ?? 4;

/** A season of sport, of schools, of crops is no fiscal year. */
function isSeason({ base }: TimeText, at: number, end: number): boolean {
  for (let near = Math.max(0, at - 6); near < Math.min(end, at + 12); near++)
    if (/^(?:seasons?|school|campaign|academic|harvest)$/.test(base[near] as string)) return true;
  return false;
}

/** Where "the 1990s", "the late 1990's" end; 0 for any other year. */
function decadeEnd(text: TimeText, at: number): number {
  const { base } = text;
  if (!(base[at] as string).endsWith('0') || !touching(text, at + 1)) return 0;
  if (base[at + 1] === 's') return at + 2;
  const isNamed = /^(?:the|early|mid|late|-)$/.test(base[at - 1] ?? '');
  return isNamed && base[at + 1] === "'" && base[at + 2] === 's' ? at + 3 : 0;
}

export function yearSpan(text: TimeText, at: number, end: number): Span | null {
  if (!isYear(text, at)) return null;
  const decade = decadeEnd(text, at);
  if (decade > 0) return { to: decade, period: `${text.base[at]}/${Number(text.base[at]) + 9}` };
  const written = isoSpan(text, at, end) ?? partAfterYear(text, at + 1, end, Number(text.base[at]));
  if (written) return written;
  const { base, tokens } = text;
  if (base[at - 1] === 'of' && tokens.kind[at - 2] === TokenKind.number) return null;
  const year = base[at] as string;
  const mark = base[at + 1];
  const next = base[at + 2] ?? '';
  const numberNext = at + 2 < end && tokens.kind[at + 2] === TokenKind.number;
  if ((mark === '-' || mark === '/' || mark === '–') && numberNext && touching(text, at + 1)) {
    if (/^\d\d$/.test(next) && Number(next) === (Number(year) + 1) % 100) {
      const period = isSeason(text, at, end)
        ? `${year}/${Number(year) + 1}`
        : fiscalYear(Number(year), fiscalStart(text));
      return { to: at + 3, period };
    }
    // "(2021-25)": so many years; a month would be no later than 12.
    if (/^\d\d$/.test(next) && Number(next) > 12 && Number(next) > Number(year) % 100)
      return { to: at + 3, period: `${year}/${year.slice(0, 2)}${next}` };
    if (YEAR.test(next) && next > year) return { to: at + 3, period: `${year}/${next}` };
  }
  return { to: afterEstimate(text, at + 1), period: year };
}

export function monthSpan(text: TimeText, at: number, end: number): Span | null {
  const dated = daySpan(text, at, end);
  if (dated) return dated;
  const month = monthNumber(text, at);
  if (month === null) return null;
  const to = afterMonth(text, at);
  // "Dec-Q", "March qtr"
  const clipped = text.base[to] === '-' && /^(?:q|qtr|quarter)$/.test(text.base[to + 1] ?? '') ? to + 1 : to;
  if (/^(?:q|qtr|quarter)$/.test(text.base[clipped] ?? '')) return namedQuarter(text, clipped, month, end);
  if (text.base[to] === 'half') return namedQuarter(text, to, month, end);
  const second = rangeEnd(text, to, end) ?? nextMonth(text, at, to, month, end);
  if (second) return monthRange(text, at, month, second, end);
  const after = yearAfter(text, to, end);
  const year = after?.year ?? yearOfMonth(text, at, month);
  if (year === null) return { to, period: null };
  const stretch = after ? text.base[after.to] : '';
  if (after && (stretch === 'quarter' || stretch === 'half'))
    return { to: after.to + 1, period: stretchTo(year, month, stretch === 'half' ? 6 : 3) };
  return { to: after?.to ?? to, period: isoMonth(year, month) };
}

const TOGETHER = /^(?:together|combined|jointly)$/;
/** "in January and February", "Taken together, March and April", "May and June 2024 combined". */
function areOne(text: TimeText, first: number, second: number, end: number): boolean {
  const { base } = text;
  const to = yearAfter(text, second + 1, end)?.to ?? second + 1;
  const before = base[first - 1] === ',' ? first - 2 : first - 1;
  return (
    /^(?:in|during|over|for|of)$/.test(base[first - 1] ?? '') ||
    TOGETHER.test(base[before] ?? '') ||
    TOGETHER.test(base[to] ?? '')
  );
}

/** "in January and February": two months that follow each other, as one time. */
function nextMonth(
  text: TimeText,
  at: number,
  and: number,
  month: number,
  end: number,
): { readonly at: number; readonly month: number } | null {
  if (and + 1 >= end || text.base[and] !== 'and' || !areOne(text, at, and + 1, end)) return null;
  return monthNumber(text, and + 1) === (month % 12) + 1 ? { at: and + 1, month: (month % 12) + 1 } : null;
}

/** "the June quarter", "the December half": the months that end with the one named. */
function namedQuarter(text: TimeText, at: number, month: number, end: number): Span {
  const after = yearAfter(text, at + 1, end);
  const year = after?.year ?? yearOfMonth(text, at, month);
  const to = after?.to ?? at + 1;
  return { to, period: year === null ? null : stretchTo(year, month, text.base[at] === 'half' ? 6 : 3) };
}

/** "to March" or "-March" after a month: the second month of a range. */
function rangeEnd(text: TimeText, at: number, end: number): { readonly at: number; readonly month: number } | null {
  const mark = text.base[at];
  if (at + 1 >= end || !(mark === '-' || mark === '–' || mark === 'to' || mark === 'through')) return null;
  const month = monthNumber(text, at + 1);
  return month === null ? null : { at: at + 1, month };
}

function monthRange(
  text: TimeText,
  at: number,
  first: number,
  second: { at: number; month: number },
  end: number,
): Span {
  const after = yearAfter(text, second.at + 1, end);
  const year = after?.year ?? yearOfMonth(text, at, second.month);
  const to = after?.to ?? second.at + 1;
  if (year === null) return { to, period: null };
  if (/^(?:quarter|half)$/.test(text.base[second.at + 1] ?? ''))
    return { to: second.at + 2, period: stretchTo(year, second.month, ((second.month - first + 12) % 12) + 1) };
  return { to, period: stretchTo(year, second.month, ((second.month - first + 12) % 12) + 1) };
}

/** Where a part of a year by its number ends: of a fiscal year where one follows. */
const numbered = (text: TimeText, at: number, to: number, end: number, part: string): Span =>
  partOfFiscal(text, to, part) ?? partOfYear(text, at, to, end, part);

const countOf = (word: string | undefined): number | null =>
  SMALL_NUMBERS.get(word ?? '') ?? (/^(?:[2-9]|1[01])$/.test(word ?? '') ? Number(word) : null);

/** "the first seven months", "the first three quarters": from the year's start. */
function openingSpan(text: TimeText, at: number, count: number, end: number): Span | null {
  const unit = text.base[at + 2];
  const months = unit === 'months' ? count : unit === 'quarters' && count < 4 ? count * 3 : 0;
  if (months === 0) return null;
  const fiscal = openingOfFiscal(text, at + 3, months);
  if (fiscal) return fiscal;
  const after = yearAfter(text, at + 3, end);
  const year = after?.year ?? yearOfMonth(text, at, months);
  return { to: after?.to ?? at + 3, period: year === null ? null : stretchTo(year, months, months) };
}

/** "the last quarter of 2023", "the final three months of last year": from a year's end, where the year is named. */
export function closingSpan(text: TimeText, at: number, end: number): Span | null {
  const { base } = text;
  if (base[at] !== 'last' && base[at] !== 'final') return null;
  const months = base[at + 1] === 'quarter' ? 3 : base[at + 1] === 'half' ? 6 : (countOf(base[at + 1]) ?? 0);
  const to = base[at + 2] === 'months' ? at + 3 : /^(?:quarter|half)$/.test(base[at + 1] ?? '') ? at + 2 : 0;
  const after = months > 0 && to > 0 && base[to] === 'of' ? yearAfter(text, to, end) : null;
  return after ? { to: after.to, period: stretchTo(after.year, 12, months) } : null;
}

export function ordinalSpan(text: TimeText, at: number, end: number): Span | null {
  const ordinal = ORDINALS.get(text.base[at] as string);
  if (ordinal === undefined) return null;
  let to = at + 1;
  if (text.base[to] === '-') to++;
  const unit = text.base[to] as string;
  if (unit === 'quarter' || unit === 'quarters') return numbered(text, at, to + 1, end, `Q${ordinal}`);
  if (unit === 'half' || unit === 'semester') return numbered(text, at, to + 1, end, `H${Math.min(ordinal, 2)}`);
  const count = countOf(unit);
  return ordinal === 1 && count !== null ? openingSpan(text, at, count, end) : null;
}
