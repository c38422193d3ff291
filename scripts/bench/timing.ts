export interface Timing {
  /** Milliseconds of processor time, all threads. */
  readonly cpu: number;
  /** Milliseconds on the clock. */
  readonly wall: number;
}

export function timed(work: () => void): Timing {
  const [cpuBefore, wallBefore] = [process.cpuUsage(), performance.now()];
  work();
  const { user, system } = process.cpuUsage(cpuBefore);
  return { cpu: (user + system) / 1000, wall: performance.now() - wallBefore };
}

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
