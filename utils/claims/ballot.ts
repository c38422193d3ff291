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
  readonly #why: string[][] = [];
  readonly #weights: number[][] = [];

  add(value: T, weight: number, why: string): void {
    const at = this.#values.indexOf(value);
    if (at < 0) {
      this.#values.push(value);
      this.#scores.push(weight);
      this.#why.push([why]);
      this.#weights.push([weight]);
      return;
    }
    const [reasons, weights] = [this.#why[at] as string[], this.#weights[at] as number[]];
    const known = reasons.indexOf(why);
    if (known < 0) {
      reasons.push(why);
      weights.push(weight);
      this.#scores[at] = (this.#scores[at] as number) + weight;
    } else if ((weights[known] as number) < weight) {
      this.#scores[at] = (this.#scores[at] as number) + weight - (weights[known] as number);
      weights[known] = weight;
    }
  }

  /** All candidates, the best first; of equals the one named first. */
  ranked(): Candidate<T>[] {
    return this.#values
      .map((value, at) => ({ value, score: this.#scores[at] as number, why: this.#why[at] as string[] }))
      .sort((a, b) => b.score - a.score);
  }

  #bestAt(): number {
    let best = -1;
    for (let at = 0; at < this.#scores.length; at++)
      if (best < 0 || (this.#scores[at] as number) > (this.#scores[best] as number)) best = at;
    return best;
  }

  /** The value most speaks for, of equals the one named first; null where nothing was said. */
  best(): T | null {
    const at = this.#bestAt();
    return at < 0 ? null : (this.#values[at] as T);
  }

  /** The best candidate with what speaks for it; null where nothing was said. */
  winner(): Candidate<T> | null {
    return this.ranked()[0] ?? null;
  }

  /** By how much the best beats the next; the best's own score where it stands alone. */
  margin(): number {
    const best = this.#bestAt();
    if (best < 0) return 0;
    let next = 0;
    let others = false;
    for (let at = 0; at < this.#scores.length; at++) {
      if (at === best) continue;
      const score = this.#scores[at] as number;
      if (!others || score > next) next = score;
      others = true;
    }
    return (this.#scores[best] as number) - next;
  }
}
