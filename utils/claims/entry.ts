import type { Context } from './draft.ts';

/**
 * Whether something said some sentences before stands in another entry of a live blog: an entry opens with the time of day and
 * carries nothing on from the one above it, which was written later.
 */
export function isOtherEntry({ scene, view }: Context, distance: number): boolean {
  const { from } = view.block;
  if (scene.endOfClock(from) === from) return false;
  let back = 0;
  while (scene.follows(view.index - back)) back++;
  return distance > back;
}

const LONGEST_ENTRY_LINE = 20;
/**
 * The company under whose line a figure stands: "Halvorsen (OSE: HALV). Buy." and the points below it, as far as the next such
 * line or the next heading. Null where no such line governs it.
 */
export function companyOfEntry({ scene, view }: Context): string | null {
  const entry = scene.names.entryBefore(view.to);
  if (!entry) return null;
  const line = scene.blockIndexAt(entry.from);
  if (line === view.blockIndex) return view.from - view.block.from < LONGEST_ENTRY_LINE ? entry.name : null;
  const { from, to } = scene.blocks[line] as { from: number; to: number };
  const isItem = view.block.kind === 'item' || view.block.kind === 'row';
  return isItem && to - from <= LONGEST_ENTRY_LINE && view.block.heading <= line ? entry.name : null;
}
