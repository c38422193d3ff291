/** One value a field may take, with what speaks for it. */
interface Candidate<T> {
  readonly value: T;
  readonly why: readonly string[];
}

interface Evidence {
  readonly why: string;
  weight: number;
  next: Evidence | null;
}

interface Standing<T> {
  readonly value: T;
  score: number;
  evidence: Evidence | null;
  next: Standing<T> | null;
}

/**
 * Gathers evidence for the values a field may take. The same evidence counts once a value, where it is strongest.
 * Kept as lists linked one to the next: there are several ballots for each claim, with a few entries each.
 */
export class Ballot<T> {
  #first: Standing<T> | null = null;

  add(value: T, weight: number, why: string): void {
    const of = this.#standingOf(value);
    let last: Evidence | null = null;
    for (let known = of.evidence; known; known = known.next) {
      if (known.why === why) {
        if (known.weight < weight) {
          of.score += weight - known.weight;
          known.weight = weight;
        }
        return;
      }
      last = known;
    }
    const evidence = { why, weight, next: null };
    if (last) last.next = evidence;
    else of.evidence = evidence;
    of.score += weight;
  }

  #standingOf(value: T): Standing<T> {
    let last: Standing<T> | null = null;
    for (let known = this.#first; known; known = known.next) {
      if (known.value === value) return known;
      last = known;
    }
    const standing = { value, score: 0, evidence: null, next: null };
    if (last) last.next = standing;
    else this.#first = standing;
    return standing;
  }

  #best(): Standing<T> | null {
    let best = this.#first;
    for (let one = best?.next ?? null; one; one = one.next) if (best && one.score > best.score) best = one;
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
    const why: string[] = [];
    for (let one = best.evidence; one; one = one.next) why.push(one.why);
    return { value: best.value, why };
  }

  /** Whether other evidence than some kinds of it speaks for the best value. */
  isBackedBeyond(kinds: ReadonlySet<string>): boolean {
    for (let one = this.#best()?.evidence ?? null; one; one = one.next) if (!kinds.has(one.why)) return true;
    return false;
  }

  /** Whether no other value was ever named. */
  isUncontested(): boolean {
    return this.#first !== null && this.#first.next === null;
  }

  /** By how much the best beats the next; the best's own score where it stands alone. */
  margin(): number {
    const best = this.#best();
    if (!best) return 0;
    let next: number | null = null;
    for (let one = this.#first; one; one = one.next)
      if (one !== best && (next === null || one.score > next)) next = one.score;
    return best.score - (next ?? 0);
  }
}
