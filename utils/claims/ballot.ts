/** One value a field may take, with what speaks for it. */
interface Candidate<T> {
  readonly value: T;
  readonly why: readonly string[];
}

/** Gathers evidence for the values a field may take. The same evidence counts once a value, where it is strongest. */
export class Ballot<T> {
  readonly #values: T[] = [];
  readonly #scores: number[] = [];
  /** Each piece of evidence: for which value, why, and with which weight. */
  readonly #for: number[] = [];
  readonly #why: string[] = [];
  readonly #weights: number[] = [];

  add(value: T, weight: number, why: string): void {
    let at = this.#values.indexOf(value);
    if (at < 0) {
      at = this.#values.push(value) - 1;
      this.#scores.push(0);
    }
    const known = this.#known(at, why);
    if (known < 0) {
      this.#for.push(at);
      this.#why.push(why);
      this.#weights.push(weight);
      this.#scores[at] = (this.#scores[at] as number) + weight;
    } else if ((this.#weights[known] as number) < weight) {
      this.#scores[at] = (this.#scores[at] as number) + weight - (this.#weights[known] as number);
      this.#weights[known] = weight;
    }
  }

  #known(at: number, why: string): number {
    for (let index = 0; index < this.#for.length; index++)
      if (this.#for[index] === at && this.#why[index] === why) return index;
    return -1;
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

  /** The best value with what speaks for it; null where nothing was said. */
  winner(): Candidate<T> | null {
    const at = this.#bestAt();
    return at < 0
      ? null
      : { value: this.#values[at] as T, why: this.#why.filter((_, index) => this.#for[index] === at) };
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
