import type { Context } from '../draft.ts';
import { Tag } from '../words/tags.ts';
import { words } from '../words/word-class.ts';

const HARMING = words(
  'kill kills killed killing injure injures injured injuring wound wounds wounded wounding hurt hurting maim maimed maiming bury buried burying trapped trapping',
);
const HARMED = words(
  'killed injured wounded hurt dead died die dying missing trapped buried unaccounted perished drowned alive',
);
const BETWEEN = words(
  'who that have has had were was are is been being of the them people workers miners still also later badly seriously critically',
);
const MAX_ASIDE = 6;

/** "killing four workers", "nine miners were hurt", "the six who died": people to whom something happened, and no workforce. */
export function areCasualties({ scene, spot, view }: Context): boolean {
  const verb = scene.last(Math.max(view.from, spot.from - 2), spot.from, HARMING);
  if (verb >= 0 && !scene.has(verb - 1, Tag.be)) return true;
  for (let at = spot.to; at < Math.min(view.to, spot.to + MAX_ASIDE); at++) {
    if (scene.is(at, HARMED)) return true;
    if (!scene.is(at, BETWEEN) && !scene.has(at, Tag.adverb)) return false;
  }
  return false;
}
