import type { Claim } from '../claims/claim.ts';
import type { QuotedClaim } from '../messages/schemas.ts';
import { certaintyClass } from '../relations/compare.ts';
import { gistOf } from '../relations/gist.ts';
import { comparisonKey } from '../relations/key.ts';
import { dayOf, daysOf } from '../relations/period.ts';
import { hash } from './hash.ts';
import type { ReadingRecord } from './records.ts';

/** The recency of what has no date: it is always looked up. */
const TIMELESS = -99_999_999;

/** The fields two claims must share to be compared alike with any third. */
function framed(claim: Claim): Claim {
  return {
    ...claim,
    id: '',
    start: 0,
    end: 0,
    text: '',
    source: null,
    confidence: certaintyClass(claim.confidence),
    doubts: [...claim.doubts].sort(),
    sentenceStart: 0,
    sentenceEnd: 0,
  };
}

type Quoted = Pick<QuotedClaim, 'claim' | 'sentence' | 'at'>;

/** A reading nobody has given yet. Its name is the same for all claims that are compared alike. */
export function emptyReading(quoted: Quoted): ReadingRecord {
  const [claim, gist, key] = [
    framed(quoted.claim),
    gistOf(quoted.claim, quoted.sentence, quoted.at),
    comparisonKey(quoted.claim),
  ];
  const { kind, material, place, org, partner, ...rest } = claim;
  const fields = Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1));
  const id = hash(JSON.stringify([key, fields, gist]));
  return { id, key, recency: TIMELESS, claim, gist, articles: [], days: [], origins: [], names: [], copies: [] };
}

const plainSentence = (sentence: string) => sentence.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

/** The name of a claim's passage: its sentence, and which of its numbers it is. The same in every copy of the article. */
export function markOf({ claim, sentence, at }: Quoted): string {
  return hash(`${plainSentence(sentence)}\n${plainSentence(sentence.slice(0, at)).length}\n${claim.text}`);
}

/** Days since 1970 of an ISO day or instant; null where it is none. */
export const dayNumber = (day: string | null): number | null => dayOf(day)?.first ?? null;
/** The ISO day of a number of days since 1970. */
export const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** Whether articles' days matter to a claim: not where it says its own period, nor where nothing changes with time. */
export const isDatedByArticle = (claim: Claim): boolean => !claim.period && claim.measure !== 'element-count';

function recencyOf(claim: Claim, days: readonly (number | null)[]): number {
  if (claim.measure === 'element-count') return TIMELESS;
  if (claim.period) return -(daysOf(claim.period)?.last ?? -TIMELESS);
  return days.reduce<number>((newest, day) => (day === null ? TIMELESS : Math.min(newest, -day)), 99_999_999);
}

export interface Giver {
  readonly article: number;
  readonly day: number | null;
  readonly origin: string;
  /** By `copyKey` of its text. */
  readonly copy: number | null;
}

/** The reading without what articles gave it; null where nothing is left of it. */
export function withoutArticles(reading: ReadingRecord, gone: ReadonlySet<number>): ReadingRecord | null {
  const keep = reading.articles.flatMap((article, index) => (gone.has(article) ? [] : [index]));
  const pick = <T>(list: readonly T[]) => keep.map((index) => list[index] as T);
  const [articles, days] = [pick(reading.articles), pick(reading.days)];
  if (articles.length === 0) return null;
  const [origins, copies] = [pick(reading.origins), pick(reading.copies)];
  return { ...reading, articles, days, origins, copies, recency: recencyOf(reading.claim, days) };
}

/** The reading with an article that gives it; an article counts once, its last day and origin hold. */
export function withArticle(reading: ReadingRecord, { article, day, origin, copy }: Giver): ReadingRecord {
  const without = reading.articles.includes(article) ? withoutArticles(reading, new Set([article])) : reading;
  const rest = without ?? { ...reading, articles: [], days: [], origins: [], names: [], copies: [] };
  const names = rest.names.includes(origin) ? rest.names : [...rest.names, origin];
  const days = [...rest.days, day];
  return {
    ...rest,
    articles: [...rest.articles, article],
    days,
    origins: [...rest.origins, names.indexOf(origin)],
    names,
    copies: [...rest.copies, copy],
    recency: recencyOf(rest.claim, days),
  };
}
