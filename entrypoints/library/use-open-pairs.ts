import { useMemo } from 'preact/hooks';
import { openPairs } from '../../utils/library/pairs.ts';
import type { Pair } from '../../utils/library/survey.ts';
import { useLibrary } from './use-library.ts';
import { type Surveyed, useSurvey } from './use-survey.ts';

interface OpenPairs extends Surveyed {
  /** What does not go together and was not set apart by the reader. */
  readonly open: readonly Pair[];
  /** How many corrections the reader has made. */
  readonly settled: number;
}

/** What was surveyed, with the pairs that the reader has not settled. */
export function useOpenPairs(wanted = true): OpenPairs {
  const { found, done, fault } = useSurvey(wanted);
  const { value: corrections, fault: unread } = useLibrary((db) => db.getAll('corrections'), []);
  const open = useMemo(() => (corrections ? openPairs(found?.pairs ?? [], corrections) : []), [found, corrections]);
  return { found, done: done && corrections !== null, fault: fault ?? unread, open, settled: corrections?.length ?? 0 };
}
