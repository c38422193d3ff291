import type { Scene, Spot, View } from './scene.ts';
import { Tag } from './tags.ts';

const SEPARATORS = new Set([',', ';', ':', '–', 'and', 'or', 'but', 'while', 'whereas', '(', 'plus', '|', 'then']);

/** Where the words that belong to the next quantity begin: after the last separator between two quantities, else right after the first. */
function borderBetween(scene: Scene, left: Spot, right: Spot): number {
  let border = left.to;
  for (let at = right.from - 1; at >= left.to; at--) {
    if (SEPARATORS.has(scene.base[at] as string)) {
      border = at;
      while (border > left.to && SEPARATORS.has(scene.base[border - 1] as string)) border--;
      // "up 5% in tin and zinc 3%": a separator inside a list of names is no border unless a verb or number follows it.
      break;
    }
    if (scene.has(at, Tag.wall) && scene.base[at] !== 'as' && scene.base[at] !== 'so') {
      border = at;
      break;
    }
  }
  return border;
}

/** For each quantity of a sentence the stretch of words that is its own, as the token where it begins; the last entry is the sentence's end. */
export function segmentStarts(scene: Scene, view: View): number[] {
  const starts = view.spots.map((spot, index) =>
    index === 0 ? view.from : borderBetween(scene, view.spots[index - 1] as Spot, spot),
  );
  return [...starts, view.to];
}
