const ROUNDS = 5;
/** Microseconds: less is mostly noise. */
const LEAST = 2000;

/** The time a task works, in microseconds: not the time a busy machine lets it wait. */
export function workOf(task: () => unknown): number {
  const start = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

/**
 * How many times as much a large task works as a small one, by the least work of each in some rounds: whatever else the machine
 * does makes some of them dearer, and none cheaper. No more rounds are made once it is less than `enough`.
 */
export function growthOf(small: () => unknown, large: () => unknown, enough: number): number {
  let [few, many] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < ROUNDS && !(many < enough * few); round++) {
    few = Math.min(few, Math.max(workOf(small), LEAST));
    many = Math.min(many, workOf(large));
  }
  return many / few;
}
