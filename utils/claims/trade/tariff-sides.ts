import type { Context } from '../draft.ts';
import { isOwner, type Mention } from '../names/mention.ts';
import { asideBefore } from '../names/name-order.ts';
import { words } from '../words/word-class.ts';
import { named, type Sides } from './trade-grammar.ts';
import { GOODS, TARIFFS } from './trade-vocabulary.ts';

const FACING = words('face faces faced facing pay pays paid subject subjected charged confronted confront confronts');
const STRUCK = words('hit slapped struck targeted punished');
const WITH_BY = words('with by');
const THREATENING = words(
  'threaten threatened threatens hit hits slap slapped punish punished whack whacked target targeted',
);

/** "Switzerland's exporters were hit with a 39% tariff by the US", "Trump threatened China with 100%", "a tariff on its exports to Japan". */
export function tariffSides(c: Context): Sides | null {
  const { scene, spot, clauseFrom, segmentTo, view } = c;
  const places = named(c);
  if (scene.first(clauseFrom, segmentTo, TARIFFS) < 0) return slapped(c, places);
  const border = onWhatGoesTo(c, places);
  if (border) return border;
  const main = asideBefore(c)?.main ?? clauseFrom;
  const first = places.find(({ from, to }) => from >= main && to <= spot.from);
  if (!first) return null;
  const threat = scene.first(first.to, spot.from, THREATENING);
  const struck =
    threat < 0 ? undefined : places.find(({ id, from }) => from > threat && from <= threat + 2 && id !== first.id);
  if (struck) return { measure: 'tariff', place: first.id, partner: struck };
  const other = places.find(
    ({ id, role, from }) =>
      id !== first.id &&
      from > first.to &&
      from < segmentTo &&
      role !== 'on' &&
      role !== 'from' &&
      scene.base[from - 1] !== 'on',
  );
  const on = scene.first(spot.to, Math.min(view.to, spot.to + 4), ON);
  const its = on < 0 ? -1 : scene.first(on + 1, on + 4, ITS);
  const itsGoods = its >= 0 && scene.first(its + 1, its + 3, GOODS) >= 0;
  if (!other) {
    const hurt = itsGoods ? places.find(({ id, to }) => id !== first.id && to <= clauseFrom) : undefined;
    return hurt ? { measure: 'tariff', place: first.id, partner: hurt } : null;
  }
  const hit = scene.first(first.to, spot.from, STRUCK);
  const faces = scene.first(first.to, spot.from, FACING) >= 0 || (hit >= 0 && scene.is(hit + 1, WITH_BY));
  const ofIts = itsGoods && other.from > on;
  return faces || ofIts ? { measure: 'tariff', place: other.id, partner: first } : null;
}
/** "tariffs of 15% on shipments to America": levied where the goods go. */
function onWhatGoesTo({ scene, spot, view }: Context, places: readonly Mention[]): Sides | null {
  if (scene.base[spot.to] !== 'on') return null;
  const goods = scene.first(spot.to, Math.min(view.to, spot.to + 5), GOODS);
  const to = places.find(({ role, from }) => role === 'to' && goods >= 0 && from > goods && from <= goods + 3);
  const partner = to && places.find(({ id, from }) => id !== to.id && from < to.from);
  return to && partner ? { measure: 'tariff', place: to.id, partner } : null;
}

/** "slapped 25% on C$30bn of American products": a tariff that is not called one. */
function slapped(c: Context, places: readonly Mention[]): Sides | null {
  const { scene, spot, clauseFrom, view } = c;
  if (spot.quantity.unit !== '%') return null;
  const payer = places.find((place) => isOwner(place) && place.to < spot.from && scene.is(place.to, GOODS));
  const border =
    payer &&
    scene.first(payer.to, spot.from, FACING) >= 0 &&
    places.find(({ id, from }) => id !== payer.id && from >= spot.to && from <= spot.to + 4);
  if (payer && border) return { measure: 'tariff', place: border.id, partner: payer };
  const taxed = taxedAtBorder(c, places);
  if (taxed) return taxed;
  if (scene.base[spot.to] !== 'on' || scene.last(clauseFrom, spot.from, LEVYING) < 0) return null;
  const partner = places.find(
    ({ role, from, to }) => from > spot.to && from < spot.to + 9 && role === 'adjective' && scene.is(to, GOODS),
  );
  const from =
    partner ??
    places.find(({ role, from: at }) => role === 'from' && at > spot.to && scene.first(spot.to, at, GOODS) >= 0);
  const place = places.find(({ role, to }) => role === 'subject' && to <= spot.from && to > view.from);
  return from && place && place.id !== from.id ? { measure: 'tariff', place: place.id, partner: from } : null;
}

/** "Peruvian tin is taxed at 12% when it enters India". */
function taxedAtBorder({ scene, spot, view }: Context, places: readonly Mention[]): Sides | null {
  if (scene.base[spot.from - 1] !== 'at' || !scene.is(spot.from - 2, TAXED)) return null;
  const enters = scene.first(spot.to, Math.min(view.to, spot.to + MAX_ENTRY), ENTERING);
  const border = enters < 0 ? undefined : places.find(({ from }) => from > enters && from <= enters + 3);
  const payer = border && places.findLast(({ id, to }) => id !== border.id && to < spot.from);
  return payer ? { measure: 'tariff', place: border.id, partner: payer } : null;
}
const TAXED = words('taxed dutiable levied');
const ENTERING = words(
  'enter enters entering entered entry arrive arrives arriving arrival import imported importation',
);
const MAX_ENTRY = 6;

const LEVYING = words(
  'slapped slap slaps imposed imposes impose put puts levied levies levy charges charged charge clapped',
);

const ON = words('on');
const ITS = words('its their');
