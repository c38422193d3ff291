import type { Mark } from './marks.ts';

const isGrave = ({ style }: Mark) => style === 'contradicts' || style === 'tension';

/**
 * The index of the next mark (`step` 1) or the previous one (-1) in the order of the text, round the ends; with `graveOnly` of the
 * next contradiction or tension. `from` is the index of the mark at hand, -1 for none. Null where there is none to go to.
 */
export function nextMark(marks: readonly Mark[], from: number, step: 1 | -1, graveOnly: boolean): number | null {
  const count = marks.length;
  const start = from < 0 && step < 0 ? count : from;
  for (let i = 1; i <= count; i++) {
    const at = (((start + step * i) % count) + count) % count;
    if (!graveOnly || isGrave(marks[at] as Mark)) return at;
  }
  return null;
}
