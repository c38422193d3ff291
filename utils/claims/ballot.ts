/** One value a field may take, with what speaks for it. */
export interface Candidate<T> {
  readonly value: T;
  readonly score: number;
  readonly why: readonly string[];
}

/** Gathers evidence for the values a field may take. The same evidence counts once a value, where it is strongest. */
export class Ballot<T> {
  readonly #values: T[] = [];
  readonly #scores: number[] = [];
  readonly #why: Map<string, number>[] = [];

  add(value: T, weight: number, why: string): void {
    let at = this.#values.indexOf(value);
    if (at < 0) {
      at = this.#values.push(value) - 1;
      this.#scores.push(0);
      this.#why.push(new Map());
    }
    const reasons = this.#why[at] as Map<string, number>;
    const before = reasons.get(why);
    if (before !== undefined && before >= weight) return;
    reasons.set(why, weight);
    this.#scores[at] = (this.#scores[at] as number) + weight - (before ?? 0);
  }

  /** All candidates, the best first; of equals the one named first. */
  ranked(): Candidate<T>[] {
    return this.#values
      .map((value, at) => ({
        value,
        score: this.#scores[at] as number,
        why: [...(this.#why[at] as Map<string, number>).keys()],
      }))
      .sort((a, b) => b.score - a.score);
  }

  best(): Candidate<T> | null {
    return this.ranked()[0] ?? null;
  }

  /** By how much the best beats the next; the best's own score where it stands alone. */
  margin(): number {
    const [first, second] = this.ranked();
    return first ? first.score - (second?.score ?? 0) : 0;
  }
}
