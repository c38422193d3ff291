/** A long work that can be put down after each of its steps and taken up again; what it makes comes at its end. */
export type Steps<T> = Generator<undefined, T, unknown>;

/** Does all steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
