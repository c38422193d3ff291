type Yielding = { scheduler?: { yield?: () => Promise<void> } };

/** Lets the page answer what waits, then goes on: between two parts of a long work. */
export function breath(): Promise<void> {
  const { scheduler } = globalThis as Yielding;
  return scheduler?.yield?.() ?? new Promise((done) => setTimeout(done));
}

export const pause = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));
