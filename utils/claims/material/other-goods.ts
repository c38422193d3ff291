import { OTHER_GOODS } from '../data/counted-words.ts';
import type { Context } from '../draft.ts';
import { subjectOf } from '../place/own-subject.ts';
import { Tag } from '../words/tags.ts';
import { words, wordsLike, wordsOf } from '../words/word-class.ts';

const GOODS_OF_IT = words(
  `it them this that these those the its their which oxide oxides ore ores concentrate concentrates metal metals magnets magnet ingots ingot material materials product products carbonate hydroxide
   feedstock rock mud granite clay sand brine intermediates cathode powder alloy alloys compounds compound chemicals mixed separated refined contained scrap waste tailings output production
   exports imports supply demand capacity reserves resources elements minerals mineral stock stocks goods stuff spodumene matte pig sulphate sulfate chloride fluoride salts crude primary`,
);
const DESCRIBING = wordsLike(/(?:ed|ing|-grade|-bearing|ese|ish|an|al|ic|y)$/);

const WORLD = words('world globe planet');
/** "a third of the world's helium": and no word of the field follows. */
function isOfTheWorlds({ scene, spot, view }: Context): boolean {
  const head = spot.to + 3;
  if (!scene.is(head - 1, WORLD) || !scene.possessive(head - 1)) return false;
  const end = Math.min(view.to, head + 4);
  return (
    scene.first(head, end, GOODS_OF_IT) < 0 &&
    !view.cues.some(({ from }) => from >= head && from < end) &&
    !view.materials.some(({ from }) => from >= head && from < end)
  );
}
/** "12 million tonnes of soybeans", "a third of the world's helium": goods that are no material of the field. */
export function ofOtherGoods(c: Context): boolean {
  const { scene, spot } = c;
  const unit = spot.sort;
  const ofWorld = unit === 'percent' && isOfTheWorlds(c);
  if (scene.base[spot.to] !== 'of' || !(ofWorld || /^(?:mass|other|energy)$/.test(unit))) return false;
  for (let at = spot.to + (ofWorld ? 3 : 1); at < Math.min(c.segmentTo, spot.to + 4); at++) {
    if (scene.is(at, GOODS_OF_IT) || c.view.materials.some(({ from, to }) => from <= at && to > at)) return false;
    if (scene.isCapital(at) || scene.has(at, Tag.verb)) return false;
    if (!scene.is(at, DESCRIBING)) return c.view.materials.every(({ from }) => from < spot.to || from > at + 3);
  }
  return false;
}

/** Goods that are a story of their own wherever they are named. */
const OTHER_STORIES = words(
  'helium neon argon krypton xenon hydrogen ammonia urea lng wheat maize barley rice soybeans cotton coffee cocoa sugar beef pork milk',
);
/** "Qatar sells a third of all helium": a sentence that names such a good, and no material of the field. */
export const isOfAnotherStory = ({ view }: Context): boolean =>
  view.materials.length === 0 && view.holds(OTHER_STORIES);

const GOODS = wordsOf(OTHER_GOODS);
/** "tin rose 4%, gold 9%", "and gold, at 30 t, 9%": the name right before a figure, where the verb is left out. */
function isBesideGoods({ scene, spot, sibling }: Context): boolean {
  if (sibling === null) return false;
  let at = spot.from - 1;
  if (scene.base[at] === 'at') at--;
  if (scene.base[at] === ',') at--;
  return scene.is(at, GOODS);
}

const PRICED = words('price prices futures contract contracts benchmark');
/** "Iron ore in Singapore declined 0.2%", "Steel exports fell": goods that are no material of the field are what is spoken of. */
export function isOtherSubject(c: Context): boolean {
  const { scene, view } = c;
  if (scene.base[c.spot.to] === 'of') return false;
  if (isBesideGoods(c)) return true;
  const { from, to } = subjectOf(c);
  if (view.materials.some((material) => material.from >= from && material.from < c.spot.from)) return false;
  let head = to - 1;
  while (head > from && (scene.is(head, PRICED) || view.cues.some((cue) => cue.to === head + 1))) head--;
  return head >= from && (scene.is(head, GOODS) || (scene.base[head] === 'ore' && scene.base[head - 1] === 'iron'));
}

const UTILITIES = words('energy water electricity power fuel gas');
const USED = words('use usage consumption demand needs');
/** "Energy use was a fifth": a use of something else. */
export function usesUtilities(c: Context): boolean {
  if (!c.view.says(UTILITIES)) return false;
  for (let at = c.clauseFrom; at < c.spot.from; at++)
    if (c.scene.is(at, UTILITIES) && c.scene.is(at + 1, USED)) return true;
  return false;
}
