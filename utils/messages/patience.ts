/**
 * An answer, waited for no longer than so many milliseconds: a browser may lose a message with the background it stopped, and
 * never say so. Throws what the answer throws, or that none came in time.
 */
export async function withinPatience<T>(answer: Promise<T>, patience: number): Promise<T> {
  const { promise: never, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('no answer')), patience);
  return Promise.race([answer, never]).finally(() => clearTimeout(timer));
}
