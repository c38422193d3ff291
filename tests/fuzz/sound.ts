/** What has to hold of everything, whatever came in. Each throws an `Error` that says what did not. */

export function hold(fact: boolean, what: string): asserts fact {
  if (!fact) throw new Error(what);
}

/** No property has been put into what all objects inherit from. */
const OF_ALL = Object.getOwnPropertyNames(Object.prototype).length;
export function holdUnpolluted(): void {
  hold(Object.getOwnPropertyNames(Object.prototype).length === OF_ALL, 'something was put into Object.prototype');
  hold(!('polluted' in globalThis), 'a script of the input has run');
}

export const isWebAddress = (value: unknown) =>
  value === null || (typeof value === 'string' && /^https?:\/\//i.test(value));

/** Reads of a text stand in it. */
export function holdStretches(
  text: string,
  stretches: readonly { readonly start: number; readonly end: number }[],
): void {
  let last = 0;
  for (const { start, end } of stretches) {
    hold(start >= last && end > start && end <= text.length, `${start} to ${end} does not stand in the text`);
    last = start;
  }
}

/** Milliseconds of the processor's time one input may take, and more for each of its units: work is linear. */
const [MOST, MORE] = [2_500, 0.03];

/** Runs `work` and holds it to its time: that of the processor, since a busy machine lets it wait. */
export async function timed<T>(size: number, work: () => T | Promise<T>): Promise<T> {
  const start = process.cpuUsage();
  const done = await work();
  const { user, system } = process.cpuUsage(start);
  const took = (user + system) / 1000;
  hold(took < MOST + MORE * size, `${Math.round(took)} ms for ${size} units`);
  return done;
}
