import type { Context } from './draft.ts';

const isClock = (written: string) => /^\d{1,2}[:.h]\d\d$/.test(written);

/**
 * Whether something said some sentences before stands in another entry of a live blog: an entry opens with the time of day and
 * carries nothing on from the one above it, which was written later.
 */
export function isOtherEntry({ scene, view }: Context, distance: number): boolean {
  const { from } = view.block;
  if (!scene.isNumber(from) || !isClock(scene.written(from, Math.min(from + 3, view.block.to)))) {
    if (!isClock(scene.written(from))) return false;
  }
  let back = 0;
  while (scene.follows(view.index - back)) back++;
  return distance > back;
}
