import type { Page } from 'puppeteer-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly id?: string;
  readonly args: { readonly data?: Record<string, unknown> };
}

/** What scripts of one kind cost the page's main thread, in milliseconds of processor time. */
export interface Cost {
  readonly total: number;
  /** The longest task of which they were the larger part. */
  readonly longest: number;
}

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.cpu_profiler',
  'blink.user_timing',
];
const HERE = 'bench:here';

/** Traces what happens in a page while `act` runs. */
export async function traced(page: Page, act: () => Promise<unknown>): Promise<TraceEvent[]> {
  await page.tracing.start({ categories: CATEGORIES });
  await act();
  await page.evaluate((name) => performance.mark(name), HERE);
  const buffer = await page.tracing.stop();
  return (JSON.parse(Buffer.from(buffer ?? []).toString()) as { traceEvents: TraceEvent[] }).traceEvents;
}

interface Node {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly url?: string };
}
interface Chunk {
  readonly cpuProfile?: { readonly nodes?: Node[]; readonly samples?: number[] };
  readonly timeDeltas?: number[];
}

/** When, in microseconds of the trace, a script of ours was on the stack, with the time to the sample before. */
function samplesOf(events: readonly TraceEvent[], isOurs: (url: string) => boolean): Sample[] {
  const ours = new Set<number>();
  const found: Sample[] = [];
  const starts = events.filter(({ name }) => name === 'Profile');
  for (const start of starts) {
    ours.clear();
    let at = (start.args.data as { startTime?: number } | undefined)?.startTime ?? start.ts;
    for (const { args } of events.filter(
      ({ name, id, pid }) => name === 'ProfileChunk' && id === start.id && pid === start.pid,
    )) {
      const { cpuProfile, timeDeltas = [] } = (args.data ?? {}) as Chunk;
      for (const { id, parent, callFrame } of cpuProfile?.nodes ?? [])
        if (isOurs(callFrame.url ?? '') || (parent !== undefined && ours.has(parent))) ours.add(id);
      for (const [index, sample] of (cpuProfile?.samples ?? []).entries()) {
        const took = timeDeltas[index] ?? 0;
        at += took;
        if (ours.has(sample)) found.push({ at, took });
      }
    }
  }
  return found;
}

const urlOf = ({ args }: TraceEvent) => String(args.data?.url ?? '');
const timeOf = ({ tdur, dur }: TraceEvent) => (tdur ?? dur ?? 0) / 1000;
const endOf = ({ ts, dur }: TraceEvent) => ts + (dur ?? 0);

interface Sample {
  readonly at: number;
  readonly took: number;
}

/** Samples are of the clock, which runs on while others have the processor: each is cut to its task's share of it. */
function inProcessorTime(samples: readonly Sample[], tasks: readonly TraceEvent[]): Sample[] {
  let next = 0;
  return samples.map((sample) => {
    while (next < tasks.length && endOf(tasks[next] as TraceEvent) < sample.at) next++;
    const { ts = Number.POSITIVE_INFINITY, dur, tdur } = tasks[next] ?? {};
    return ts <= sample.at && dur && tdur ? { ...sample, took: (sample.took * tdur) / dur } : sample;
  });
}

/** What scripts whose address fits cost the main thread of the page that was traced. */
export function costOf(events: readonly TraceEvent[], isOurs: (url: string) => boolean): Cost {
  const main = events.find(({ name }) => name === HERE);
  const here = events.filter(({ pid }) => pid === main?.pid);
  const all = here.filter(({ ph, tid }) => ph === 'X' && tid === main?.tid).sort((a, b) => a.ts - b.ts);
  const own: TraceEvent[] = [];
  for (const event of all) {
    const last = own.at(-1);
    if (isOurs(urlOf(event)) && !(last && event.ts < endOf(last))) own.push(event);
  }
  const isCovered = (at: number) => own.some((event) => at >= event.ts && at <= endOf(event));
  const tasks = all.filter(({ name }) => name === 'RunTask');
  const loose = inProcessorTime(
    samplesOf(here, isOurs).filter(({ at }) => !isCovered(at)),
    tasks,
  );
  const within = (task: TraceEvent) =>
    own.filter(({ ts }) => ts >= task.ts && ts < endOf(task)).reduce((sum, event) => sum + timeOf(event), 0) +
    loose.filter(({ at }) => at >= task.ts && at < endOf(task)).reduce((sum, { took }) => sum + took / 1000, 0);
  return {
    total: own.reduce((sum, event) => sum + timeOf(event), 0) + loose.reduce((sum, { took }) => sum + took / 1000, 0),
    longest: Math.max(0, ...tasks.filter((task) => within(task) > timeOf(task) / 2).map(timeOf)),
  };
}
