import { currentLocale } from '../i18n/locale.ts';

const UNITS = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size in the largest unit it fills, with at most one decimal: "30.8 MB". */
export function phraseBytes(bytes: number): string {
  const step = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3) - 1));
  const value = bytes / 1000 ** (step + 1);
  const digits = value >= 100 ? 0 : 1;
  const options = { style: 'unit', unit: UNITS[step] as string, maximumFractionDigits: digits } as const;
  return new Intl.NumberFormat(currentLocale(), options).format(value);
}
