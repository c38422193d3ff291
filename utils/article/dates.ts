/** Dates as pages write them, to ISO 8601. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ISO =
  /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T\s]+(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?!\d)/;
const MONTH_NAME = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\.?\\s+(?:of\\s+)?${MONTH_NAME}\\.?,?\\s+(\\d{4})\\b`, 'i');
const MONTH_FIRST = new RegExp(`\\b${MONTH_NAME}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'i');
/** With dots, a year that stands last has the day first everywhere; the signs of China, Japan and Korea say what is what. */
const DOTTED = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/;
const SIGNED = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/;
const CLOCK_GMT = /\b(\d{2}):(\d{2})(?::(\d{2}))?\s*(GMT|UTC|Z|[+-]\d{2}:?\d{2})\b/i;
const LONGEST = 100;

const two = (value: string | number | undefined) => String(value ?? 0).padStart(2, '0');

function day(year: string, month: string | number, date: string): string | null {
  const iso = `${year}-${two(month)}-${two(date)}`;
  const parsed = new Date(`${iso}T00:00:00Z`);
  const isReal = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(iso);
  return isReal && year >= '1900' && year < '2200' ? iso : null;
}

function zone(written: string): string {
  if (/^(?:z|gmt|utc)$/i.test(written)) return 'Z';
  return written.includes(':') ? written : `${written.slice(0, 3)}:${written.slice(3)}`;
}

function isoInstant(found: RegExpMatchArray): string | null {
  const date = day(found[1] as string, found[2] as string, found[3] as string);
  if (!date || !found[4] || !found[7]) return date;
  const instant = `${date}T${found[4]}:${found[5]}:${two(found[6])}${zone(found[7])}`;
  return Number.isNaN(Date.parse(instant)) ? date : instant;
}

function inWords(text: string): string | null {
  const dayFirst = DAY_FIRST.exec(text);
  const monthFirst = dayFirst ? null : MONTH_FIRST.exec(text);
  const [name, date, year] = dayFirst
    ? [dayFirst[2], dayFirst[1], dayFirst[3]]
    : [monthFirst?.[1], monthFirst?.[2], monthFirst?.[3]];
  if (!name || !date || !year) return null;
  const iso = day(year, MONTHS.indexOf(name.toLowerCase()) + 1, date);
  const clock = CLOCK_GMT.exec(text);
  if (!iso || !clock) return iso;
  return `${iso}T${clock[1]}:${clock[2]}:${two(clock[3])}${zone(clock[4] as string)}`;
}

/**
 * A date as a page writes it ("2025-07-18T09:12:00+02:00", "18 July 2025", "Fri, 18 Jul 2025 09:12:00 GMT", milliseconds) as an
 * ISO 8601 instant with its zone, or as an ISO day where time or zone is not said; null where it is no date that can be
 * read in one way only ("05/06/2025").
 */
export function readDate(written: string): string | null {
  const text = written.trim().slice(0, LONGEST);
  if (/^\d{10}$|^\d{13}$/.test(text)) return new Date(Number(text.padEnd(13, '0'))).toISOString();
  const iso = ISO.exec(text);
  if (iso) return isoInstant(iso);
  const compact = COMPACT.exec(text);
  if (compact) return day(compact[1] as string, compact[2] as string, compact[3] as string);
  const dotted = DOTTED.exec(text);
  if (dotted) return day(dotted[3] as string, dotted[2] as string, dotted[1] as string);
  const signed = SIGNED.exec(text);
  return signed ? day(signed[1] as string, signed[2] as string, signed[3] as string) : inWords(text);
}

const IN_ADDRESS = /(?<=[/_-])((?:19|20)\d{2})([/-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/;

/** The day that an address has in its path, as many archives do ("/2025/07/18/", "/2025-07-18-title"). */
export function dayInAddress(address: string | null): string | null {
  const path = address && URL.canParse(address) ? new URL(address).pathname : '';
  const found = IN_ADDRESS.exec(path);
  return found && day(found[1] as string, found[3] as string, found[4] as string);
}
