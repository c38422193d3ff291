import type { Block } from './layout.ts';
import type { Scene, Spot, View } from './scene.ts';

/** A line that gives a quantity its context without standing in its sentence. Token indices, `to` excluded. */
export interface ContextLine {
  readonly from: number;
  readonly to: number;
  /** A `title` is the heading the article opens with. */
  readonly what: 'label' | 'title' | 'heading' | 'question' | 'row' | 'column' | 'caption';
}

/** How much a word in each kind of line speaks for a field. */
export const LINE_WEIGHT: Readonly<Record<ContextLine['what'], number>> = {
  label: 7,
  title: 3,
  heading: 5,
  question: 5,
  row: 9,
  column: 9,
  caption: 6,
};

interface Table {
  readonly first: number;
  readonly caption: ContextLine | null;
  readonly header: readonly ContextLine[];
}

function cellsOf(scene: Scene, block: Block): ContextLine[] {
  const cells: ContextLine[] = [];
  let from = block.from;
  for (let at = block.from; at <= block.to; at++) {
    if (at < block.to && scene.base[at] !== '|') continue;
    cells.push({ from, to: at, what: 'column' });
    from = at + 1;
  }
  return cells;
}

const holdsQuantity = (scene: Scene, { from, to }: { from: number; to: number }) => {
  for (let at = from; at < to; at++) if (scene.isQuantity(at)) return true;
  return false;
};

const MAX_CAPTION = 20;
const SENTENCE_ENDS = new Set(['.', '!', '?', '"']);
function captionOf(scene: Scene, first: number): ContextLine | null {
  const before = scene.blocks[first - 1];
  if (!before) return null;
  // "Exports from China (tonnes)", "Tin, tonnes of metal": a short line that is no sentence.
  const isShort =
    !SENTENCE_ENDS.has(scene.base[before.to - 1] as string) &&
    before.to - before.from <= MAX_CAPTION &&
    !holdsQuantity(scene, before);
  if (before.kind !== 'heading' && scene.base[before.to - 1] !== ':' && !isShort) return null;
  return { from: before.from, to: before.to, what: 'caption' };
}

const tables = new WeakMap<Scene, Map<number, Table>>();

/** The table a row belongs to, looked at once: its rows are walked from the row before, so the cost is that of its length. */
function tableOf(scene: Scene, index: number): Table {
  let known = tables.get(scene);
  if (!known) {
    known = new Map();
    tables.set(scene, known);
  }
  const before = index > 0 ? known.get(index - 1) : undefined;
  const table = known.get(index) ?? before ?? readTable(scene, index);
  known.set(index, table);
  return table;
}

function readTable(scene: Scene, index: number): Table {
  let first = index;
  while (first > 0 && scene.blocks[first - 1]?.kind === 'row') first--;
  const top = scene.blocks[first] as Block;
  const header = holdsQuantity(scene, top) ? [] : cellsOf(scene, top);
  return { first, caption: captionOf(scene, first), header };
}

function rowLines(scene: Scene, view: View, spot: Spot): ContextLine[] {
  const table = tableOf(scene, view.blockIndex);
  const cells = cellsOf(scene, view.block);
  const column = cells.findIndex(({ from, to }) => spot.from >= from && spot.from < to);
  const lines: ContextLine[] = [];
  const head = table.header[column];
  if (head) lines.push(head);
  const label = cells[0];
  if (label && column > 0) lines.push({ ...label, what: 'row' });
  if (table.caption) lines.push(table.caption);
  return lines;
}

const MAX_ANSWER = 12;
/** "How much does China refine? About nine-tenths.": the question right before a short answer without a verb. */
function questionBefore(scene: Scene, { index, from, to }: View): ContextLine | null {
  const asked = scene.follows(index) ? scene.reading.sentences[index - 1] : undefined;
  if (!asked || to - from > MAX_ANSWER || scene.base[asked.to - 1] !== '?') return null;
  for (let at = from; at < to; at++) if (scene.isFinite(at)) return null;
  return { from: asked.from, to: asked.to, what: 'question' };
}

/** The lines around a quantity that say what it is about: its label, its heading or question, its row and column. */
export function contextLines(scene: Scene, view: View, spot: Spot): ContextLine[] {
  const { block } = view;
  const lines = block.kind === 'row' ? rowLines(scene, view, spot) : [];
  if (block.labelTo > block.from && spot.from >= block.labelTo)
    lines.push({ from: block.from, to: block.labelTo, what: 'label' });
  const asked = questionBefore(scene, view);
  if (asked) lines.push(asked);
  const heading = scene.blocks[block.heading];
  if (heading)
    lines.push({
      from: heading.from,
      to: heading.to,
      what: heading.kind === 'question' ? 'question' : block.heading === 0 ? 'title' : 'heading',
    });
  return lines;
}
