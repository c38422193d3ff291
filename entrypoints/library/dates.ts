import { t } from '../../utils/i18n/t.ts';
import type { Card } from '../../utils/library/records.ts';
import { ownDay } from '../../utils/phrasing/own-day.ts';

/** Days back a list can be narrowed to. */
const BACK = ['7', '30', '365'] as const;

type Dated = Partial<Pick<Card, 'lastRead'>> & Pick<Card, 'published'>;

/** Whether something is of a year, or of so many days back; "" is all. */
export function isOfDate(date: string, now: number = Date.now()): (dated: Dated) => boolean {
  if (date === '') return () => true;
  if (date.length === 4) return ({ published }) => published?.startsWith(date) ?? false;
  const from = ownDay(now - Number(date) * 86_400_000);
  return ({ published, lastRead }) => (published ?? (lastRead ? ownDay(lastRead) : '')) >= from;
}

/** The years articles were published in, the newest first. */
const yearsOf = (all: readonly Dated[]): string[] =>
  [...new Set(all.flatMap(({ published }) => published?.slice(0, 4) ?? []))].sort().reverse();

/** The dates a list can be narrowed to, each with its words. */
export const dateChoices = (all: readonly Dated[]): (readonly [string, string])[] => [
  ...BACK.map((days) => [days, t('filter.back', { days: Number(days) })] as const),
  ...yearsOf(all).map((year) => [year, year] as const),
];
