/** One value a field may take, with what speaks for it. */
interface Candidate<T> {
  readonly value: T;
  readonly why: readonly string[];
}

interface Score<T> {
  readonly value: T;
  score: number;
}

interface Evidence {
  readonly of: object;
  readonly why: string;
  weight: number;
}

/** Gathers evidence for the values a field may take. The same evidence counts once a value, where it is strongest. */
export class Ballot<T> {
  readonly #scores: Score<T>[] = [];
  readonly #evidence: Evidence[] = [];

  add(value: T, weight: number, why: string): void {
    const of = this.#scoreOf(value);
    const known = this.#known(of, why);
    if (!known) {
      this.#evidence.push({ of, why, weight });
      of.score += weight;
    } else if (known.weight < weight) {
      of.score += weight - known.weight;
      known.weight = weight;
    }
  }

  #scoreOf(value: T): Score<T> {
    for (const known of this.#scores) if (known.value === value) return known;
    const score = { value, score: 0 };
    this.#scores.push(score);
    return score;
  }

  #known(of: object, why: string): Evidence | null {
    for (const known of this.#evidence) if (known.of === of && known.why === why) return known;
    return null;
  }

  #best(): Score<T> | null {
    let best: Score<T> | null = null;
    for (const one of this.#scores) if (!best || one.score > best.score) best = one;
    return best;
  }

  /** The value most speaks for, of equals the one named first; null where nothing was said. */
  best(): T | null {
    return this.#best()?.value ?? null;
  }

  /** The best value with what speaks for it; null where nothing was said. */
  winner(): Candidate<T> | null {
    const best = this.#best();
    if (!best) return null;
    return { value: best.value, why: this.#evidence.filter(({ of }) => of === best).map(({ why }) => why) };
  }

  /** By how much the best beats the next; the best's own score where it stands alone. */
  margin(): number {
    const best = this.#best();
    if (!best) return 0;
    let next: number | null = null;
    for (const one of this.#scores) if (one !== best && (next === null || one.score > next)) next = one.score;
    return best.score - (next ?? 0);
  }
}
