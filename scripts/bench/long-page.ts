/** Runs in a page, or in the background: work that takes longer than a driver waits for one answer. `long.ts` starts it and asks for it. */

interface Outcome {
  readonly value?: unknown;
  readonly error?: string;
}

/** What there is to start, by name, with the outcome of what was started last; null until it has one. */
export function startable(works: Readonly<Record<string, (...given: never[]) => Promise<unknown>>>) {
  const bench = {
    outcome: null as Outcome | null,
    start(name: string, ...given: unknown[]) {
      bench.outcome = null;
      const work = works[name] as (...given: unknown[]) => Promise<unknown>;
      work(...given).then(
        (value) => {
          bench.outcome = { value };
        },
        (error: Error) => {
          bench.outcome = { error: `${error.name}: ${error.message}` };
        },
      );
    },
  };
  return bench;
}

/** Milliseconds that work takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
