import { hasWords } from '../../../components/pages/SearchField.tsx';
import { giversOf } from '../../../utils/library/pairs.ts';
import { isoDay } from '../../../utils/library/reading.ts';
import type { Pair } from '../../../utils/library/survey.ts';
import { phraseTopic } from '../../../utils/phrasing/topic.ts';
import { isOfDate } from '../dates.ts';
import { ANY, isAbout, type Subject } from '../Subject.tsx';

/** What narrows the board; "" is all. */
export interface BoardNarrowing {
  readonly words: string;
  readonly subject: Subject;
  readonly date: string;
  readonly site: string;
}
export const ALL: BoardNarrowing = { words: '', subject: ANY, date: '', site: '' };

/** The site of an article, by its number. */
export type Sites = ReadonlyMap<number, string>;

/** The sites a pair is told from, each once. */
export const sitesOfPair = (pair: Pair, sites: Sites): string[] => [
  ...new Set(giversOf(pair).flatMap((id) => sites.get(id) ?? [])),
];

/** When a pair was last told, as filters by date take it. */
export const dayOf = ({ newest }: Pair) => ({ published: newest === null ? null : isoDay(newest) });

/** The pairs that fit, in the order they have. */
export function narrowedPairs(
  pairs: readonly Pair[],
  { words, subject, date, site }: BoardNarrowing,
  sites: Sites,
): Pair[] {
  const has = hasWords(words);
  const ofDate = isOfDate(date);
  return pairs.filter(
    (pair) =>
      isAbout(pair.later.claim, subject) &&
      ofDate(dayOf(pair)) &&
      (site === '' || sitesOfPair(pair, sites).includes(site)) &&
      (words === '' || has(phraseTopic(pair.later.claim, { whole: true }))),
  );
}
