import { currentLocale } from './locale.ts';

/** One for each locale and set of options: making one takes a hundred times as long as using it. */
const made = new Map<string, unknown>();

function once<T>(kind: string, options: object, make: (locale: string) => T): T {
  const locale = currentLocale();
  const key = `${kind} ${locale} ${JSON.stringify(options)}`;
  const known = made.get(key) as T | undefined;
  if (known !== undefined) return known;
  const fresh = make(locale);
  made.set(key, fresh);
  return fresh;
}

/** `Intl.NumberFormat` in the reader's locale. */
export const numberFormat = (options: Intl.NumberFormatOptions): Intl.NumberFormat =>
  once('number', options, (locale) => new Intl.NumberFormat(locale, options));

/** `Intl.DateTimeFormat` in the reader's locale. One in the reader's own zone is made anew, for the reader may be in another by now. */
export const dateFormat = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  options.timeZone === undefined
    ? new Intl.DateTimeFormat(currentLocale(), options)
    : once('date', options, (locale) => new Intl.DateTimeFormat(locale, options));

/** Names of countries in the reader's language. */
export const regionNames = (): Intl.DisplayNames =>
  once('region', {}, (locale) => new Intl.DisplayNames(locale, { type: 'region', style: 'short' }));

/** What stands between items in a row, as the reader's language has it before a third: ", " or "、". */
export const listComma = (): string =>
  once('comma', {}, (locale) => new Intl.ListFormat(locale).formatToParts(['1', '2', '3'])[1]?.value ?? ', ');
