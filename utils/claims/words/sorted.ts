/** The first index of a list, sorted by `keyOf`, whose key is not below a bound. Logarithmic. */
export function lowerBound<T>(list: readonly T[], bound: number, keyOf: (item: T) => number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keyOf(list[middle] as T) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The part of a list, sorted by `keyOf`, whose keys lie from one bound to before another. */
export function between<T>(list: readonly T[], from: number, to: number, keyOf: (item: T) => number): readonly T[] {
  const low = lowerBound(list, from, keyOf);
  let high = low;
  while (high < list.length && keyOf(list[high] as T) < to) high++;
  return low === high ? [] : list.slice(low, high);
}
