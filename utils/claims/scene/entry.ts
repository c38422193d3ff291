import type { Context } from '../draft.ts';
import { words } from '../words/word-class.ts';
import type { Block } from './layout.ts';
import type { Scene } from './scene.ts';

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

const FEWEST_ENTRIES = 3;
const live = new WeakMap<Scene, boolean>();
/** Whether a text is a live blog: several of its lines open with a time of day. */
function isLive(scene: Scene): boolean {
  let known = live.get(scene);
  if (known === undefined) {
    known = scene.blocks.filter(({ from }) => scene.endOfClock(from) > from).length >= FEWEST_ENTRIES;
    live.set(scene, known);
  }
  return known;
}

const MOST_SENTENCES = 20;
/** Whether the entry of a live blog names a company as far as the figure's sentence. Outside a live blog all is one entry. */
export function isNamedInEntry({ scene, view }: Context, company: string): boolean {
  if (!isLive(scene)) return true;
  for (let index = view.index; index >= Math.max(0, view.index - MOST_SENTENCES); index--) {
    if (scene.namesIn(index).companies.some(({ id }) => id === company)) return true;
    const { from } = scene.reading.sentences[index] as { from: number };
    if (scene.opensLine(from) && scene.endOfClock(from) > from) return false;
  }
  return false;
}

const AT_LARGE = words(
  'price prices pricing demand supply market markets trade tariff tariffs duty duties policy macro sector risk risks',
);
const COLON = words(':');
const LONGEST_LABEL = 7;
/** "• China, trade: …", "• Demand: …": a point whose label says that it tells of another, or of a market. */
export function isOfOther({ scene, view }: Context, company: string | null): boolean {
  const { from, kind } = view.block;
  const to = kind === 'item' ? scene.first(from, Math.min(view.block.to, from + LONGEST_LABEL), COLON) : -1;
  if (to < 0) return false;
  const { places, companies } = scene.facts(from, to);
  if (places.length > 0 || companies.some(({ id }) => id !== company)) return true;
  return scene.first(from, to, AT_LARGE) >= 0;
}

const LONGEST_ENTRY_LINE = 20;
/**
 * The company under whose line a figure stands: "Halvorsen (OSE: HALV). Buy." and the points below it, as far as the next such
 * line or the next heading. Null where no such line governs it.
 */
export function companyOfEntry(c: Context): string | null {
  const { scene, view } = c;
  const entry = scene.names.entryBefore(view.to);
  if (!entry || isOfOther(c, entry.name)) return null;
  const line = scene.blockIndexAt(entry.from);
  const isShort = view.block.kind === 'item' || view.from - view.block.from < LONGEST_ENTRY_LINE;
  if (line === view.blockIndex) return isShort ? entry.name : null;
  const { from, to, kind } = scene.blocks[line] as Block;
  const isItem = kind !== 'item' && (view.block.kind === 'item' || view.block.kind === 'row');
  return isItem && to - from <= LONGEST_ENTRY_LINE && view.block.heading <= line ? entry.name : null;
}
