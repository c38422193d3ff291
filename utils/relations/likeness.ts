/** Whether two claims of one label count the same thing: surely, as far as one can tell, or not. */
export type Sameness = 'same' | 'maybe' | 'different';

/** `unlike`: most likely two things, though the words would allow of one. */
export type Likeness = Sameness | 'unlike';
const FROM_BEST: readonly Likeness[] = ['same', 'maybe', 'unlike', 'different'];

/** What several likenesses of one pair come to. */
export const worst = (...all: readonly Likeness[]): Likeness =>
  FROM_BEST[Math.max(...all.map((one) => FROM_BEST.indexOf(one)))] as Likeness;

/** How many of the one list are in the other. */
export const share = (a: readonly string[], b: readonly string[]): number =>
  a.filter((word) => b.includes(word)).length;
