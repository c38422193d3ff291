import { useEffect, useState } from 'preact/hooks';
import { type Fault, faultFrom } from '../../components/fault.ts';
import { type Survey, survey } from '../../utils/library/survey.ts';
import { onChanged } from '../../utils/messages/changes.ts';
import { library } from './use-library.ts';

export interface Surveyed {
  /** What was found so far; null before the first of it. */
  readonly found: Survey | null;
  readonly done: boolean;
  readonly fault: Fault | null;
}

/** The last survey, kept while the library stays as it was: going from place to place asks for it again and again. */
let last: Survey | null = null;
/** Notes are in no survey; a correction takes readings away or brings them back. */
const concerns = (kinds: readonly string[]) => kinds.some((kind) => kind !== 'notes');
onChanged((kinds) => {
  if (concerns(kinds)) last = null;
});

/** Goes through all readings, showing what is found on the way; again whenever the library has changed. */
export function useSurvey(): Surveyed {
  const [state, setState] = useState<Surveyed>({ found: last, done: last !== null, fault: null });
  useEffect(() => {
    const ending = new AbortController();
    let current = new AbortController();
    const run = async () => {
      current.abort();
      current = new AbortController();
      const { signal } = current;
      let all: Survey = { topics: [], pairs: [] };
      try {
        await library.use(async (db) => {
          for await (const found of survey(db, signal)) {
            if (signal.aborted) return;
            all = found;
            // What was shown whole stays until all is found again.
            setState((before) => (before.done ? before : { found, done: false, fault: null }));
          }
          if (signal.aborted) return;
          last = all;
          setState({ found: all, done: true, fault: null });
        });
      } catch (error) {
        setState({ found: last, done: true, fault: faultFrom(error) });
      }
    };
    if (last === null) void run();
    onChanged((kinds) => {
      if (concerns(kinds)) void run();
    }, ending.signal);
    return () => {
      ending.abort();
      current.abort();
    };
  }, []);
  return state;
}
