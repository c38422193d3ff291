import type { Context } from '../draft.ts';
import type { Mention } from '../names/mention.ts';
import { Tag } from '../words/tags.ts';
import { words } from '../words/word-class.ts';

const MAKINGS = words('output production volumes sales supply supplies capacity concentrate oxide oxides magnets');
const MADE = words('output production volumes');
const THAT = words('that which what');
const [MAX_GOODS, MAX_WHAT] = [5, 6];
const NOT_GOODS = Tag.verb | Tag.preposition | Tag.conjunction | Tag.be | Tag.modal | Tag.auxiliary;

/** "60% of Tormal's tin output". */
function isOfItsMakings({ scene, spot }: Context, { role, from, to }: Mention): boolean {
  if (role !== 'possessor' || from > spot.to + 2) return false;
  const head = scene.first(to, to + MAX_GOODS, MAKINGS);
  if (head < 0) return false;
  for (let at = to; at < head; at++) if (scene.has(at, NOT_GOODS)) return false;
  return true;
}

/** "60% of the tin output of Tormal", "60% of production at Tormal". */
function isMadeBy({ scene, spot }: Context, { role, from }: Mention): boolean {
  if (role !== 'of' && scene.base[from - 1] !== 'at') return false;
  return scene.is(from - 2, MADE) && from - 2 - spot.to <= MAX_GOODS;
}

/** "60% of the tin that Tormal digs". */
function isDoerOfWhole({ scene, spot }: Context, { from, to }: Mention): boolean {
  if (!scene.is(from - 1, THAT) || from - 1 - spot.to > MAX_WHAT) return false;
  return !scene.hasFinite(spot.to, from - 1) && !scene.possessive(to - 1);
}

/** Whether a part is one of what a company makes, whoever has it. */
export const ownsWhole = (c: Context, mention: Mention): boolean =>
  c.spot.sort === 'percent' &&
  c.scene.base[c.spot.to] === 'of' &&
  mention.from > c.spot.to &&
  (isOfItsMakings(c, mention) || isMadeBy(c, mention) || isDoerOfWhole(c, mention));
