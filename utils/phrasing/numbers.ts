import { numberFormat } from '../i18n/formatters.ts';
import { currentLanguage } from '../i18n/locale.ts';
import { t } from '../i18n/t.ts';

const MILLION = 1e6;

/** How many there are of something of ours: in digits, with the locale's separators. */
export const phraseCount = (count: number): string => numberFormat({}).format(count);

function significantDigits(value: number): number {
  return value.toExponential(11).replace(/e.*$/, '').replace(/0+$/, '').replace('.', '').length;
}

/**
 * Rounds what a conversion of units has made longer than the article wrote it: 920 lb are 0.42 t, not 0.41730498 t.
 * `step` is the size of one step of the last written digit, 0 where the number is exact.
 */
function asPrecise(value: number, step: number): number {
  const wordFraction = step >= 1 && !Number.isInteger(value) && significantDigits(value) === 4;
  if (value === 0 || (significantDigits(value) <= 6 && !wordFraction)) return value;
  if (step <= 0) return Number(value.toPrecision(3));
  // However coarse the step: $10 a pound is not $0 a kilo.
  const coarsest = Math.floor(Math.log10(Math.abs(value))) - 1;
  const size = 10 ** Math.min(coarsest, Math.ceil(Math.log10(step) - 1e-9));
  const rounded = Number((Math.round(value / size) * size).toPrecision(12));
  // A step from an imported file may be beyond all measure.
  return Number.isFinite(rounded) ? rounded : value;
}

/** Whether a sum has cents to be written with both their digits. */
const hasCents = (value: number) => !Number.isInteger(value) && Number.isInteger(Number((value * 100).toPrecision(12)));

/** A number by the reader's locale; from one million on in words ("44 million"). Of money, cents have two digits. */
export function phraseNumber(value: number, step = 0, ofMoney = false): string {
  const precise = asPrecise(value, step);
  const large = Math.abs(precise) >= MILLION;
  return numberFormat({
    ...(ofMoney && !large && hasCents(precise) && { minimumFractionDigits: 2 }),
    maximumFractionDigits: large ? 3 : 6,
    ...(large && { notation: 'compact', compactDisplay: 'long' }),
  }).format(precise);
}

/** A sum of money: currency sign where the locale has it, large sums in words ("US$1.2 billion"). */
function money(number: string, currency: string): string {
  const parts = numberFormat({ style: 'currency', currency }).formatToParts(1);
  const numeric = new Set(['integer', 'decimal', 'fraction', 'group']);
  const first = parts.findIndex((part) => numeric.has(part.type));
  return parts
    .filter((part, at) => at === first || !numeric.has(part.type))
    .map((part) => {
      if (numeric.has(part.type)) return number;
      // Several countries call their money the dollar, so the sign alone says too little.
      return part.type === 'currency' && part.value === '$' ? 'US$' : part.value;
    })
    .join('');
}

const DURATIONS = { day: 'unit.day', week: 'unit.week', month: 'unit.month', year: 'unit.year' } as const;
const isDuration = (unit: string): unit is keyof typeof DURATIONS => Object.hasOwn(DURATIONS, unit);
const CURRENCY = /^[A-Z]{3}$/;
const PRICE = /^([A-Z]{3})\/(.+)$/;
const isMoney = (unit: string) => CURRENCY.test(unit) || PRICE.test(unit);

/** The English plural of a unit or a counted thing as articles write it in the singular. */
export function plural(word: string): string {
  if (!/^[a-z][a-z -]{3,}$/.test(word)) return word;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

/** Puts a unit to a number that is already words. `count` is what decides the plural. */
export function withUnit(number: string, unit: string, count: number): string {
  if (unit === '%') return t('unit.percent', { value: number });
  if (unit === 'pp') return t('unit.points', { value: number, count });
  if (unit === 'x') return t('unit.times', { value: number });
  if (unit === 'count' || unit === '') return number;
  if (unit === 'degC') return t('unit.degC', { value: number });
  if (isDuration(unit)) return t(DURATIONS[unit], { value: number, count });
  if (CURRENCY.test(unit)) return money(number, unit);
  const price = PRICE.exec(unit);
  if (price) return t('unit.per', { value: money(number, price[1] as string), per: price[2] as string });
  if (/^[a-z][a-z -]{3,}$/.test(unit)) {
    const word = count === 1 || currentLanguage() !== 'en' ? unit : plural(unit);
    return t('unit.word', { value: number, unit: word });
  }
  return t('unit.symbol', { value: number, unit });
}

/** Units that are counted in whole steps: "at least seven" reads better there than "above seven". */
const isCounted = (unit: string) => unit === 'count' || unit === 'x' || isDuration(unit);

/** Two numbers as one range ("60–70", "44–50 million"); the locale joins what they share. */
function phraseSpan(low: number, high: number, step: number): string {
  const small = Math.abs(low) < MILLION;
  if (small || Math.abs(high) < MILLION)
    return t('range', { low: phraseNumber(low, step), high: phraseNumber(high, step) });
  return numberFormat({
    maximumFractionDigits: 3,
    notation: 'compact',
    compactDisplay: 'long',
  }).formatRange(asPrecise(low, step), asPrecise(high, step));
}

/** Ends that were computed are written finely enough to be told apart: 48,355.65 to 48,355.75. */
const stepBetween = (low: number, high: number): number => Math.min(FINE, (high - low) / 10);
const FINE = 0.1;

/** Tonnes below which a mass is said in kilograms. */
const SMALL_MASS = 0.1;
const inKilograms = (tonnes: number | null) => (tonnes === null ? null : Number((tonnes * 1000).toPrecision(12)));

/** "Two in three" has no decimals, whatever the division gives. */
const wholePercent = (value: number | null, unit: string) =>
  value !== null && unit === '%' && value >= 1 && significantDigits(value) > 5 ? Math.round(value) : value;

/**
 * An interval in a unit: "55–65 %", "above 80 %", "at most 45 days", "7,742 t".
 * Null is an open end. `step` as in a claim; leave it out for computed ends.
 */
export function phraseInterval(low: number | null, high: number | null, unit: string, step = 0): string {
  if (unit === 't' && Math.max(low ?? 0, high ?? 0) < SMALL_MASS) {
    return phraseInterval(inKilograms(low), inKilograms(high), 'kg', step * 1000);
  }
  if (low !== null && high !== null) {
    if (low === high) {
      const value = wholePercent(low, unit) as number;
      return withUnit(phraseNumber(value, step, isMoney(unit)), unit, value);
    }
    return withUnit(phraseSpan(low, high, step > 0 ? step : stepBetween(low, high)), unit, high);
  }
  if (low !== null) {
    const value = withUnit(phraseNumber(low, step, isMoney(unit)), unit, low);
    return t(isCounted(unit) ? 'hedge.at-least' : 'hedge.above', { value });
  }
  if (high === null) return t('open');
  return t('hedge.at-most', { value: withUnit(phraseNumber(high, step, isMoney(unit)), unit, high) });
}
