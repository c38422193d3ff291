import { useEffect, useState } from 'preact/hooks';
import type { Fault } from '../../components/tab/use-tab.ts';
import { faultOf } from '../../utils/library/open.ts';
import { type Survey, survey } from '../../utils/library/survey.ts';
import { listen } from '../../utils/messages/listen.ts';
import { library } from './use-library.ts';

export interface Surveyed {
  /** What was found so far; null before the first of it. */
  readonly found: Survey | null;
  readonly done: boolean;
  readonly fault: Fault | null;
}

/** The last survey, kept while the library stays as it was: going from place to place asks for it again and again. */
let last: Survey | null = null;
const forgetLast = (): undefined => {
  last = null;
};
listen({ 'library.changed': forgetLast }, () => undefined);

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
            setState({ found, done: false, fault: null });
          }
          if (signal.aborted) return;
          last = all;
          setState({ found: all, done: true, fault: null });
        });
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        setState({ found: last, done: true, fault: { reason: faultOf(error) ?? 'other', message } });
      }
    };
    const again = (): undefined => {
      forgetLast();
      void run();
    };
    if (last === null) void run();
    listen({ 'library.changed': again }, () => undefined, ending.signal);
    return () => {
      ending.abort();
      current.abort();
    };
  }, []);
  return state;
}
