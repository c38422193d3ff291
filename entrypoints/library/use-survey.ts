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

const NOTHING: Surveyed = { found: null, done: false, fault: null };
/** One survey for all places of the page, kept while the library stays as it was. */
let state = NOTHING;
let running: AbortController | null = null;
const watchers = new Set<(state: Surveyed) => void>();
/** Those who do not only look at what is found, but want it found. */
let asking = 0;

function show(next: Surveyed): void {
  state = next;
  for (const watch of watchers) watch(next);
}

async function run(): Promise<void> {
  running?.abort();
  const ending = new AbortController();
  running = ending;
  const { signal } = ending;
  let all: Survey = { topics: [], pairs: [] };
  try {
    await library.use(async (db) => {
      for await (const found of survey(db, signal)) {
        if (signal.aborted) return;
        all = found;
        // What was shown whole stays until all is found again.
        if (!state.done) show({ found, done: false, fault: null });
      }
    });
    if (!signal.aborted) show({ found: all, done: true, fault: null });
  } catch (error) {
    if (!signal.aborted) show({ found: state.found, done: true, fault: faultFrom(error) });
  } finally {
    if (running === ending) running = null;
  }
}

let stale = true;
// Notes are in no survey; a correction takes readings away or brings them back.
onChanged((kinds) => {
  if (kinds.every((kind) => kind === 'notes')) return;
  stale = true;
  if (asking > 0) begin();
});

function begin(): void {
  if (!stale) return;
  stale = false;
  void run();
}

function end(): void {
  if (!running) return;
  running.abort();
  stale = true;
}

/** What a walk through all readings found, shown on the way, and again whenever the library has changed. Where it is not `wanted`, only what others wanted. */
export function useSurvey(wanted = true): Surveyed {
  const [own, setOwn] = useState(state);
  useEffect(() => {
    watchers.add(setOwn);
    setOwn(state);
    return () => void watchers.delete(setOwn);
  }, []);
  useEffect(() => {
    if (!wanted) return;
    asking++;
    begin();
    return () => {
      asking--;
      if (asking === 0) end();
    };
  }, [wanted]);
  return own;
}
