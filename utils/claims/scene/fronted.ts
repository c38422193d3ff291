import { COMMA, words } from '../words/word-class.ts';
import type { Scene, View } from './scene.ts';

const OPENERS = words('while whereas although though even when as since because after if despite by');

/**
 * The comma between two tokens that ends the clause or phrase in front with which a sentence opens: "While tin fell, zinc rose",
 * "By shutting pits, it gained". -1 where the sentence opens with none, or no comma stands there.
 */
export const frontedEnd = (scene: Scene, view: View, from: number, to: number): number =>
  scene.is(view.from, OPENERS) ? scene.first(from, to, COMMA) : -1;
