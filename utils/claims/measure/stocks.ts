import type { Scene, View } from '../scene/scene.ts';
import { Tag } from '../words/tags.ts';
import { words } from '../words/word-class.ts';
import type { Cue } from './cues.ts';

const STOCKS = words('stocks');
/** What is told of goods that are kept. */
const OF_GOODS = words(
  `warehouse warehouses lme shfe comex port ports inventory inventories stockpile stockpiles physical strategic depleted dwindling refiner refiners
   smelter smelters feedstock concentrate ore ores oxide scrap week weeks month months hold holds held holding cover covers built rebuild
   rebuilding replenish drew drawn tonne tonnes ton tons`,
);

/** "US stocks rose 2%", "lithium stocks rallied, Albemarle by 8%": shares, where neither goods nor their weight are told of. */
function areShares(scene: Scene, view: View, at: number): boolean {
  if (view.spots.some(({ sort }) => sort === 'mass') || scene.first(view.from, view.to, OF_GOODS) >= 0) return false;
  if (!view.spots.some(({ sort }) => sort === 'percent' || sort === 'points')) return false;
  const ofMaterial = view.materials.some(({ to }) => to === at);
  return !ofMaterial || view.companies.length > 0 || view.times.some(({ from, to }) => isTradingDay(scene, from, to));
}

function isTradingDay(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (scene.has(at, Tag.weekday)) return true;
  return false;
}

/** The cues of a sentence, "stocks" that are shares being a price. */
export const withShares = (scene: Scene, view: View, cues: readonly Cue[]): readonly Cue[] =>
  cues.some(({ from }) => scene.is(from, STOCKS))
    ? cues.map((cue) =>
        cue.measure === 'stockpile' && scene.is(cue.from, STOCKS) && areShares(scene, view, cue.from)
          ? { ...cue, measure: 'price' }
          : cue,
      )
    : cues;
