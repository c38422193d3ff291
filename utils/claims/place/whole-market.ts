import type { Measure } from '../claim.ts';
import type { Context } from '../draft.ts';
import { isOwner } from '../names/mention.ts';
import { Tag } from '../words/tags.ts';
import { words } from '../words/word-class.ts';
import { isOfThings } from './own-subject.ts';

const MARKET_DEMAND = words('market demand');
const BALANCE = words('surplus deficit shortfall glut shortage gap oversupply undersupply overhang');
const WHOLE = words('all supply demand consumption use usage sales');
const MAX_OF = 6;

const noPlace = ({ view }: Context) => view.places.every(({ id, indirect }) => indirect || id === 'world');

/** "a surplus of 178,000 tonnes", where no country of the clause has it. */
function isBalance(c: Context): boolean {
  const { scene, view, spot, clauseFrom } = c;
  if (spot.quantity.unit !== 't' || scene.last(clauseFrom, Math.min(view.to, spot.to + 3), BALANCE) < 0) return false;
  return !view.places.some(
    (place) => place.id !== 'world' && place.from >= clauseFrom && (place.role === 'subject' || isOwner(place)),
  );
}

/** "70% of all cobalt goes into batteries", "covers a third of supply": a part of all there is. */
function isPartOfAll(c: Context, material: string | null): boolean {
  const { scene, view, spot, link } = c;
  if (scene.base[spot.to] !== 'of' || scene.first(view.from, view.to, HERE) >= 0) return false;
  const limit = Math.min(view.to, spot.to + MAX_OF);
  for (let at = spot.to + 1; at < limit; at++) {
    if (scene.possessive(at) || scene.is(at, OWNED) || scene.is(at, COUNTRY)) return false;
    if (scene.is(at, WHOLE)) return link < 3 || view.block.heading >= 0;
    if (scene.has(at, Tag.verb)) return false;
  }
  return material !== null && scene.first(spot.to, limit, ALL) >= 0 && scene.first(spot.to, limit + 2, COUNTRY) < 0;
}
const OWNED = words('its their our his her this that those these domestic national local');
const COUNTRY = words('country nation bloc state economy');
const HERE = words('here there');
const ALL = words('all every total');

const MADE = words('sold traded mined dug produced made used bought shipped');
/** "All the tin sold in a year is worth $7bn": what there is of a material. */
function isAllThereIs({ scene, view, spot, clauseFrom }: Context): boolean {
  const at = scene.first(clauseFrom, Math.min(spot.from, clauseFrom + 2), ALL);
  return (
    at >= 0 &&
    view.materials.some(({ from, to }) => from > at && from <= at + 2 && scene.first(to, to + 3, MADE) >= 0) &&
    scene.first(at, spot.from, HERE) < 0
  );
}

const USED: ReadonlySet<Measure> = new Set(['demand', 'supply', 'market-value', 'revenue', 'other']);
/** "Batteries are 14% of world nickel use", "covers two-thirds of what the world's makers need": a good's part of all there is. */
function isPartOfTheWorlds(c: Context, measure: Measure): boolean {
  const { scene, view, spot } = c;
  if (scene.base[spot.to] !== 'of') return false;
  const world = view.places.find(({ id, from }) => id === 'world' && from > spot.to && from <= spot.to + MAX_OF);
  if (world === undefined) return false;
  return scene.opens(spot.from) || (USED.has(measure) && isOfThings(c));
}

/** Whether a figure that names no country is that of the world: of a whole market, of its balance, or a part of all there is. */
export function isWholeMarket(c: Context, measure: Measure, isShare: boolean, material: string | null): boolean {
  const { scene, view, spot } = c;
  if (view.companies.length > 0) return false;
  if (measure !== 'price' && isBalance(c)) return true;
  if (!noPlace(c)) return false;
  if (measure === 'market-value' || isAllThereIs(c)) return true;
  if (isShare && isPartOfTheWorlds(c, measure)) return true;
  if (isShare && measure !== 'price' && isPartOfAll(c, material)) return true;
  if (c.link === 3 || view.places.length > 0 || spot.quantity.unit === 'count') return false;
  if (measure === 'demand' && isShare && material !== null) return true;
  if (measure !== 'demand') return false;
  const labelled = view.block.labelTo > view.block.from;
  const market = scene.first(view.from, spot.from, MARKET_DEMAND);
  return (
    market >= 0 &&
    !scene.is(market - 1, OWNED) &&
    !scene.possessive(market - 1) &&
    (!scene.topic.aboutCompany || labelled)
  );
}
