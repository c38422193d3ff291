import type { Context } from '../draft.ts';
import { Tag } from '../words/tags.ts';
import { words } from '../words/word-class.ts';

type Beside = Pick<Context, 'scene' | 'spot' | 'view'>;

const OXIDE = /^(?!(?:CO2|NO2|SO2|H2O)$)(?:[A-Z][a-z]?\d{0,2})+(?:O\d{0,2}|CO3|F2|SO4)$/;
const METAL = /^(?:Cu|Ni|Zn|Pb|Sn|Mo|Li|Au|Ag|Fe|Mn|Sb|Ta|Nb|Ti|W|Zr|Co|Ga|Ge|Mg|Si|Al)$/;
const LEAST = words('min max minimum maximum');
const PURE = words('pure purity');
const DUG = words('concentrate concentrates ore ores content');

/** "6% spodumene concentrate": a grade that says which of the goods is meant. */
function saysWhichGoods({ scene, spot, view }: Beside): boolean {
  const material = view.materials.find(({ from }) => from === spot.to);
  return material !== undefined && scene.is(material.to, DUG) && !scene.has(spot.from - 1, Tag.verb | Tag.particle);
}

/** "lithium carbonate (99.5% min)", and not "pay rises of 5% minimum". */
const isLeastOfGoods = ({ scene, spot, view }: Beside): boolean =>
  scene.is(spot.to, LEAST) &&
  /^[,.;:)|]$/.test(scene.base[spot.to + 1] ?? '.') &&
  view.materials.some(({ to }) => to <= spot.from && spot.from - to <= MAX_GOODS);
const MAX_GOODS = 4;

const PUREST = 90;
const ENDS_NAME = words(', ( min max ratio purity');
/** "zinc oxide 99%, delivered Hull": how pure goods are that are quoted. */
const isPurity = ({ scene, spot, view }: Beside): boolean =>
  (spot.quantity.low ?? 0) >= PUREST &&
  scene.is(spot.to, ENDS_NAME) &&
  view.materials.some(({ to }) => to === spot.from || (to === spot.from - 1 && scene.is(to, FORMS_OF_GOODS)));
const FORMS_OF_GOODS = words('oxide metal carbonate hydroxide chloride powder ingot trioxide pentoxide');

const HOLDS = words('of with containing contains contain holding grading grades averaging');
const HELD = words('carbon sulphur sulfur iron silica oxide oxides moisture ash fluorine phosphorus');
const ENDS_PHRASE = words(', ; : . ) ( or and but to in on from by at as is are was were');
/** "graphite of 90% carbon or more", "alloys containing 4% dysprosium": what goods hold. */
function isContent({ scene, spot, view }: Beside): boolean {
  if (!scene.is(spot.from - 1, HOLDS)) return false;
  const held = view.materials.find(({ from }) => from === spot.to)?.to ?? spot.to;
  const to = scene.is(held, HELD) ? held + 1 : held;
  return to > spot.to && (to >= view.to || scene.is(to, ENDS_PHRASE));
}

/** "(min 6% Li2O)", "99.5% min", "at 1.2% Cu", "a purity of 99.99%": how much of goods is what they are called by, and no move of anything. */
export function isGrade(c: Beside): boolean {
  const { scene, spot } = c;
  if (spot.quantity.unit !== '%') return false;
  const after = scene.written(spot.to);
  if (OXIDE.test(after) || METAL.test(after)) return true;
  if (scene.is(spot.to, PURE) || (scene.base[spot.from - 1] === 'of' && scene.is(spot.from - 2, PURE))) return true;
  return isLeastOfGoods(c) || isPurity(c) || isContent(c) || saysWhichGoods(c);
}
