import type { Context } from '../draft.ts';
import type { Mention } from '../names/mention.ts';
import { Tag } from '../words/tags.ts';
import { anyOf, words } from '../words/word-class.ts';
import { GIVING, isOfSame, named, type Sides, subjectPlace } from './trade-grammar.ts';
import { tradeSpokenOf } from './trade-partner.ts';
import { FOREMOST, IMPORTS, LEANING, TAKER, TAKING } from './trade-vocabulary.ts';

/** A line above that tells of a trade, and the place that a row or a point of the list names: "Exports from China", "• Germany: 764 t". */
export function ofList(c: Context): Sides | null {
  const { scene, view, spot } = c;
  const above = c.lines.find(({ what }) => what === 'heading' || what === 'title' || what === 'caption');
  if (!above || (view.block.kind !== 'item' && view.block.kind !== 'row')) return null;
  const partner = named(c).find(({ role, to }) => role === 'subject' && to <= spot.from);
  if (!partner || partner.from > view.block.from + 2) return null;
  const said = scene.facts(above.from, above.to).places.find(({ id, role }) => id !== 'world' && role !== 'to');
  const place = said?.id ?? spokenOf(c, partner.id);
  if (place === null || isOfSame(place, partner.id)) return null;
  if (scene.first(above.from, above.to, IMPORTS) >= 0) return { measure: 'imports', place, partner };
  return scene.first(above.from, above.to, SENT_OUT) >= 0 ? { measure: 'exports', place, partner } : null;
}
/** The place whose exports or imports the article is about, where it is not the other side. */
function spokenOf(c: Context, other: string): string | null {
  const { before, scene } = c;
  const trade = before.findLast(
    ({ measure, place }) => (measure === 'exports' || measure === 'imports') && place !== null,
  );
  const id = trade?.place ?? scene.topic.places[0];
  return id === undefined || id === 'world' || id === other ? null : id;
}
const SENT_OUT = words('exports export shipments destination destinations buyers');

export const GOING = words('go goes went gone going flows flow flowed exported shipped sent sold');
const LISTED = words(', and ( ) or then');
/** "Its tin goes mostly to China (42%), Peru (18%) and Chile (11%)": where a thing goes, each with its part. */
export function destinations(c: Context): Sides | null {
  const { scene, spot, view } = c;
  if (spot.quantity.unit !== '%' || scene.base[spot.from - 1] !== '(') return null;
  const places = named(c);
  const partner = places.find(({ to }) => to === spot.from - 1);
  const first = partner && places.findLast(({ role, from }) => role === 'to' && from <= partner.from);
  if (!partner || !first || scene.last(view.from, first.from, GOING) < 0) return null;
  for (let at = first.to; at < partner.from; at++)
    if (!scene.is(at, LISTED) && !scene.isQuantity(at) && !places.some(({ from, to }) => at >= from && at < to))
      return null;
  const owner = places.find(({ to }) => to < first.from);
  const place = owner?.id ?? spokenOf(c, partner.id);
  return place === null || isOfSame(place, partner.id) ? null : { measure: 'exports', place, partner };
}

const IT = words('it they');
export const SENDING = words('sold sell sells sent send sends shipped ships ship');
/** "Brazil sold China 110m tonnes", "Australia supplies Japan with 40% of its gas". */
export function sendingTo(c: Context): Sides | null {
  const { scene, spot, clauseFrom } = c;
  const [place, to] = named(c).filter(
    ({ role, from, to: end }) => role === 'subject' && from >= clauseFrom && end <= spot.from,
  );
  const verbBefore = (name: Mention) => (scene.base[name.from - 1] === 'the' ? name.from - 2 : name.from - 1);
  if (
    place &&
    !to &&
    place.to === spot.from &&
    scene.is(verbBefore(place), SENDING) &&
    scene.is(verbBefore(place) - 1, IT)
  ) {
    const sender = spokenOf(c, place.id);
    return sender === null ? null : { measure: 'exports', place: sender, partner: place };
  }
  if (!place || !to || place.id === to.id) return null;
  if (to.to === spot.from && scene.is(verbBefore(to), SENDING))
    return { measure: 'exports', place: place.id, partner: to };
  const withIt = scene.base[to.to] === 'with' && to.to + 1 === spot.from && scene.is(verbBefore(to), GIVING);
  return withIt && spot.quantity.unit === '%' ? { measure: 'dependence', place: to.id, partner: place } : null;
}

/** "Indonesia sells palm oil worth $2bn to the bloc": what goes to a place that is named after it. */
export function sendingOff(c: Context): Sides | null {
  const { scene, spot, clauseTo } = c;
  if (spot.sort !== 'mass' && spot.sort !== 'money') return null;
  const place = subjectPlace(c);
  if (!place || scene.last(place.to, spot.from, SENDING) < 0) return null;
  const partner = named(c).find(
    ({ id, role, from }) => role === 'to' && id !== place.id && from >= spot.to && from < clauseTo,
  );
  return partner ? { measure: 'exports', place: place.id, partner } : null;
}

/** "The biggest buyer was Korea with 310 tonnes", "Its main supplier is Peru with 70%": the other side of the trade that is told of. */
export function foremost(c: Context): Sides | null {
  const { scene, spot, clauseFrom } = c;
  const noun = scene.first(clauseFrom, spot.from, OTHER_SIDE);
  if (noun < 0 || scene.first(clauseFrom, noun, FOREMOST) < 0 || !scene.has(noun + 1, Tag.be)) return null;
  const measures = scene.is(noun, TAKER) ? SENT : BROUGHT;
  const kin = tradeSpokenOf(c, measures);
  const partner = named(c).find(({ from, to }) => from > noun && from < noun + MAX_BETWEEN && to <= spot.from);
  if (!kin?.place || kin.place === 'world' || !partner || isOfSame(kin.place, partner.id)) return null;
  return { measure: kin.measure as Sides['measure'], place: kin.place, partner };
}
export const OTHER_SIDE = anyOf(TAKER, words('source supplier seller'));
const SENT = ['exports'] as const;
const BROUGHT = ['imports', 'dependence'] as const;

export const RANKING = words(
  'second third fourth fifth next followed follows following trailing behind ahead then place came ranked',
);
const MAX_NEXT = 3;
/** "Peru sends most of them. Second comes Chile with 19%, followed by Bolivia with 6%": the next in a list of other sides. */
export function nextOtherSide(c: Context): Sides | null {
  const { scene, spot, view, before, siblings } = c;
  if (scene.first(view.from, view.to, RANKING) < 0) return null;
  const kin = [...before, ...siblings].findLast(({ kind }) => kind !== 'rank');
  if (!kin?.partner || !kin.place || view.index - kin.view.index > 1) return null;
  if (kin.measure !== 'imports' && kin.measure !== 'exports' && kin.measure !== 'dependence') return null;
  if (spot.quantity.form !== 'rank' && spot.quantity.unit !== kin.unit) return null;
  const told = kin.view === view ? kin.spot.to : view.from;
  if (view.cues.some(({ form, from }) => form !== 'agent' && from >= told)) return null;
  const partner =
    spot.quantity.form === 'rank'
      ? named(c).find(({ from }) => from >= spot.to && from <= spot.to + MAX_NEXT)
      : named(c).findLast(({ to }) => to <= spot.from && to >= spot.from - MAX_NEXT);
  if (!partner || isOfSame(kin.place, partner.id)) return null;
  return { measure: kin.measure, place: kin.place, partner };
}

const WHAT_IS_SOLD = words('them it that those crop harvest catch total');
const THE = words('the all');
/** "Pakistan bought 36% of the crop": a part of what the place spoken of sells. */
export function takingOfIt(c: Context): Sides | null {
  const { scene, spot, earlier, sibling } = c;
  if (scene.base[spot.to] !== 'of') return null;
  const what = scene.is(spot.to + 1, THE) ? spot.to + 2 : spot.to + 1;
  const isWhat = scene.base[what] === 'what' && scene.has(what + 1, Tag.be) && !scene.has(what + 2, Tag.determiner);
  if (!isWhat && !scene.is(what, WHAT_IS_SOLD)) return null;
  const partner = subjectPlace(c);
  if (!partner || scene.last(Math.max(partner.to, sibling?.spot.to ?? 0), spot.from, TAKING) < 0) return null;
  const place = earlier?.place ?? spokenOf(c, partner.id);
  return place && place !== 'world' && !isOfSame(place, partner.id) ? { measure: 'exports', place, partner } : null;
}

const OF_WHAT = words('them it which those these');
/** "of it by weight from Peru". */
const MAX_BETWEEN = 4;
const BOUGHT: ReadonlySet<string> = new Set(['imports', 'dependence', 'demand']);
/** "India buys 53,000 tonnes of magnets, nine-tenths of them Chinese", "…, of which 9% come from Peru and 4% from Chile": where a part of what was just told comes from. */
export function ofWhatIsBought(c: Context): Sides | null {
  const { scene, spot, sibling, view } = c;
  if (!sibling?.place || !BOUGHT.has(sibling.measure)) return null;
  if (spot.quantity.unit !== '%' && spot.quantity.unit !== sibling.unit) return null;
  const after = scene.base[spot.to] === 'of' && scene.is(spot.to + 1, OF_WHAT) ? spot.to + 2 : -1;
  const before = scene.base[spot.from - 2] === 'of' && scene.is(spot.from - 1, OF_WHAT);
  const imports = sibling.partner !== null || scene.first(sibling.spot.to, spot.from, IMPORTS) >= 0;
  const next = imports && scene.base[spot.to] === 'from';
  if (after < 0 && !before && !next) return null;
  const from = after < 0 ? spot.to : after;
  const partner = named(c).find((place) => place.from >= from && place.from < from + MAX_BETWEEN);
  if (!partner || isOfSame(sibling.place, partner.id) || (partner.role !== 'adjective' && partner.role !== 'from'))
    return null;
  // "relies on imports for 80% of it, 60% of those from Peru"
  const ofThose = after >= 0 && sibling.measure === 'dependence' && scene.last(view.from, spot.from, IMPORTS) >= 0;
  const areImports = sibling.measure === 'imports' || ofThose;
  return { measure: areImports ? 'imports' : 'dependence', place: sibling.place, partner };
}

const LEANS_ON_OTHERS = anyOf(
  IMPORTS,
  LEANING,
  words('rely relies relying depend depends depending dependence reliance abroad'),
);
/** "Imports come from few countries: China delivers 97% of the tin, Chile 79% of the lithium": parts of what the place spoken of needs. */
export function delivering(c: Context): Sides | null {
  const { scene, view, spot, siblings } = c;
  if (spot.quantity.unit !== '%' || scene.base[spot.to] !== 'of' || scene.base[spot.to + 1] !== 'the') return null;
  const partner = subjectPlace(c);
  if (!partner || view.places.some(({ id }) => id === 'world')) return null;
  const from = scene.follows(view.index) ? (scene.view(view.index - 1)?.from ?? view.from) : view.from;
  const kin = siblings.some(({ measure }) => measure === 'imports' || measure === 'dependence');
  if (!kin && (scene.last(partner.to, spot.from, GIVING) < 0 || scene.first(from, spot.from, LEANS_ON_OTHERS) < 0))
    return null;
  const place = spokenOf(c, partner.id);
  return place === null || isOfSame(place, partner.id) ? null : { measure: 'imports', place, partner };
}
