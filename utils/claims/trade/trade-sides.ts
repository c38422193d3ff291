import type { WordClass } from '../../text/vocabulary.ts';
import type { Context } from '../draft.ts';
import { isOwner, type Mention } from '../names/mention.ts';
import { together } from '../rule.ts';
import { Tag } from '../words/tags.ts';
import { anyOf, words } from '../words/word-class.ts';
import { tariffSides } from './tariff-sides.ts';
import { GIVING, isOfSame, MAX_WHOLE, NEEDS, named, type Sides, subjectPlace, wholeFrom } from './trade-grammar.ts';
import { tradeSpokenOf } from './trade-partner.ts';
import {
  delivering,
  destinations,
  foremost,
  GOING,
  nextOtherSide,
  OTHER_SIDE,
  ofList,
  ofWhatIsBought,
  RANKING,
  SENDING,
  sendingOff,
  sendingTo,
  takingOfIt,
} from './trade-spoken.ts';
import {
  EXPORTS,
  FOREMOST,
  IMPORTS,
  LEANING,
  PEOPLE_OF_TRADE,
  SHARE,
  SOURCE,
  SPENDING,
  SUPPLYING,
  TAKER,
  TAKING,
} from './trade-vocabulary.ts';

const BUYING = words(
  'buy buys bought buying import imports imported importing purchase purchases purchased purchasing',
);
/** Verbs of supply and what else says that a part comes from somewhere. */
const SOURCE_OF = anyOf(
  SUPPLYING,
  SOURCE,
  words(
    'make makes made making responsible represents represented representing constitute constitutes constituting sells sold',
  ),
);

const HOLDING = words('has have had hold holds held holding command commands commanded');
/** "China takes 70% of Chile's copper exports", "commands a 60% share in Chile's imports", "Turkey provides 99% of the EU's boron". */
function ofWhole(c: Context): Sides | null {
  const { scene, spot } = c;
  const whole = wholeFrom(c, spot.to);
  const other = whole && subjectPlace(c);
  if (!whole || !other || isOfSame(whole.place.id, other.id)) return null;
  const start = other.to;
  const takes = scene.last(start, spot.from, TAKING) >= 0 || scene.last(start, spot.from, TAKER) >= 0;
  const holds = scene.is(spot.to, SHARE) && scene.last(start, spot.from, HOLDING) >= 0;
  const is = scene.has(start, Tag.be) && spot.from - start <= 2;
  const supplies = holds || is || scene.last(start - 1, spot.from, SOURCE_OF) >= 0;
  if (whole.what === 'exports' && (takes || supplies))
    return { measure: 'exports', place: whole.place.id, partner: other };
  if (whole.what === 'imports' && supplies) return { measure: 'imports', place: whole.place.id, partner: other };
  if (whole.what !== 'use') return null;
  if (whole.place.role === 'in' && scene.first(spot.to, whole.place.from, ITS_OR_IT) >= 0)
    return { measure: 'dependence', place: other.id, partner: whole.place };
  if (takes) return { measure: 'exports', place: whole.place.id, partner: other };
  return supplies ? { measure: 'dependence', place: whole.place.id, partner: other } : null;
}

/** "Italy buys 80% of its gallium in China", "covers 90% of what it needs in Chile": of the buyer's own use, and bought there. */
const ITS_OR_IT = words('its their it they');

/** "China's share of German magnet imports rose to 95%". */
function ofShare(c: Context): Sides | null {
  const { scene, spot, clauseFrom } = c;
  const share = scene.last(clauseFrom, spot.from, SHARE);
  if (share < 0) return null;
  const owner = named(c).findLast((place) => isOwner(place) && place.to <= share && place.to >= share - 2);
  const its = owner && ofItsWhole(c, share + 1, owner.id);
  if (owner && its) return { measure: its.what === 'use' ? 'dependence' : its.what, place: its.place, partner: owner };
  const whole = owner && wholeFrom(c, share + 1);
  if (!whole || isOfSame(whole.place.id, owner.id) || whole.place.to > spot.from) return null;
  return { measure: whole.what === 'use' ? 'dependence' : whole.what, place: whole.place.id, partner: owner };
}

/** "of its rare earth imports", "of the country's supply": of the place spoken of, where it is not the other side. */
function ofItsWhole(
  c: Context,
  of: number,
  other: string,
): { place: string; what: 'imports' | 'exports' | 'use' } | null {
  const { scene, view, spot } = c;
  if (scene.base[of] !== 'of' || !scene.is(of + 1, ITS_OWN)) return null;
  const end = Math.min(spot.from, of + MAX_WHOLE);
  const what =
    scene.first(of, end, IMPORTS) >= 0
      ? 'imports'
      : scene.first(of, end, EXPORTS) >= 0
        ? 'exports'
        : scene.first(of, end, NEEDS) >= 0
          ? 'use'
          : null;
  const before = scene.follows(view.index)
    ? scene.namesIn(view.index - 1).places.find(({ id }) => id !== 'world')
    : undefined;
  const place = before?.id ?? scene.topic.places[0];
  return what === null || !place || isOfSame(place, other) ? null : { place, what };
}
const ITS_OWN = words('its their');

/** "Europe is 98% dependent on China". */
function leaning(c: Context): Sides | null {
  const { scene, spot } = c;
  const at = scene.first(spot.to, Math.min(c.view.to, spot.to + 3), LEANING);
  if (at < 0 || scene.base[at + 1] !== 'on') return null;
  const place = subjectPlace(c);
  const partner = named(c).find(({ from }) => from > at && from <= at + 4);
  return place && partner && !isOfSame(place.id, partner.id)
    ? { measure: 'dependence', place: place.id, partner }
    : null;
}

/** Whether the article goes on about what a place sends abroad. */
function isAboutExportsOf(c: Context, { id }: Mention): boolean {
  const kin = tradeSpokenOf(c, ['exports']);
  return kin ? kin.place === id : c.scene.topic.measure === 'exports' && c.scene.topic.places[0] === id;
}

/** "Taiwan purchased $3bn of American soybeans", "The US received 480 tonnes of magnets from China". */
function buying(c: Context): Sides | null {
  const { scene, spot, segmentTo } = c;
  const unit = spot.sort;
  if (unit !== 'mass' && unit !== 'money') return null;
  const place = subjectPlace(c);
  if (!place || place.role === 'by') return null;
  const spends = unit === 'money' && scene.last(place.to, spot.from, SPENDING) >= 0 && scene.base[spot.to] === 'on';
  if (!spends && scene.last(place.to, spot.from, unit === 'mass' ? TAKING : BUYING) < 0) return null;
  const partner = named(c).find(
    (other) =>
      other.id !== place.id &&
      other.from >= spot.to &&
      other.from < segmentTo &&
      (other.role === 'from' || (isOwner(other) && scene.is(other.from - 1, OF_IN))),
  );
  if (!partner) return null;
  return isAboutExportsOf(c, partner)
    ? { measure: 'exports', place: partner.id, partner: place }
    : { measure: 'imports', place: place.id, partner };
}

/** "Vietnam's biggest market was the US, which bought goods worth $119bn", "Japan was Chile's main customer, with 9 tonnes", "was the top destination for Chilean ore". */
function customer(c: Context): Sides | null {
  const { scene, spot, view, sibling } = c;
  const taker = scene.last(view.from, spot.from, TAKER);
  if (taker < 0 || !scene.is(taker - 1, FOREMOST)) return null;
  const kin = sibling?.partner && sibling.spot.from > taker ? sibling : null;
  const next = kin && named(c).find(({ id, from, to }) => id !== kin.place && from >= kin.spot.to && to <= spot.from);
  if (kin?.place && next && kin.measure === 'exports') return { measure: 'exports', place: kin.place, partner: next };
  const owner = named(c).findLast((place) => isOwner(place) && place.to <= taker && place.to >= taker - 3);
  const goods = scene.is(taker + 1, OF_FOR) && named(c).find((place) => isOwner(place) && place.from === taker + 2);
  const buyer = goods && subjectBeside(c, taker, goods);
  if (goods && buyer && buyer.id !== goods.id)
    return /^import/.test(scene.base[taker] as string)
      ? { measure: 'imports', place: buyer.id, partner: goods }
      : { measure: 'exports', place: goods.id, partner: buyer };
  const partner = named(c).find(({ id, role, to }) => id !== owner?.id && role === 'subject' && to <= spot.from);
  return owner && partner ? { measure: 'exports', place: owner.id, partner } : null;
}

const OF_FOR = words('of for');
const OF_IN = words('of in');
const BEING = words('is are was were remains remained');
/** "80% of the ore used by American industry is Chinese", "Of the cobalt China refines, 98% comes from the Congo": where a part of what is used is from. */
function ofUse(c: Context): Sides | null {
  const { scene, spot, view, segmentTo } = c;
  const opens = scene.base[view.from] === 'of' && view.from < spot.from;
  if (spot.quantity.unit !== '%' && !(opens && c.sibling?.unit === 't')) return null;
  const whole = wholeFrom(c, opens ? view.from : spot.to);
  if (!whole || whole.what === 'exports') return null;
  const end = Math.max(spot.to, whole.place.to);
  const partner = named(c).find(
    (place) =>
      place.from >= end &&
      place.from < segmentTo + 1 &&
      !isOfSame(whole.place.id, place.id) &&
      (place.role === 'from' ||
        (place.role === 'in' && scene.is(place.from - 2, ORIGINATING)) ||
        (place.role === 'adjective' && (scene.is(place.from - 1, BEING) || isSupplier(c, place)))),
  );
  if (!partner) return null;
  const imported = whole.what === 'imports' || scene.first(view.from, segmentTo, IMPORTS) >= 0;
  return { measure: imported ? 'imports' : 'dependence', place: whole.place.id, partner };
}
/** "from Chinese suppliers". */
const isSupplier = ({ scene }: Context, { from, to }: Mention) =>
  scene.base[from - 1] === 'from' && scene.is(to, PEOPLE_OF_TRADE);
const ORIGINATING = words('originated originate originates originating made produced mined sourced bought');

/** "Myanmar was the top source of China's rare earth imports, at 41,700 tonnes". */
function source(c: Context): Sides | null {
  const { scene, spot, view } = c;
  const noun = scene.last(view.from, spot.from, SOURCE);
  if (noun < 0 || !/^(?:of|to|for)$/.test(scene.base[noun + 1] ?? '')) return null;
  const place = named(c).find(
    ({ role, from }) => role !== 'subject' && from > noun && from <= noun + 4 && from < spot.from,
  );
  const partner = place && subjectBeside(c, noun, place);
  return place && partner && !isOfSame(place.id, partner.id) ? { measure: 'imports', place: place.id, partner } : null;
}

const MAX_FLOW = 5;
const OWNED = words('its their the');
/** "with Peru making up 30% of imports", "with Japan taking 40% of exports": of a trade whose owner is named before. */
function ofBareFlow(c: Context): Sides | null {
  const { scene, spot } = c;
  if (spot.quantity.unit !== '%' || scene.base[spot.to] !== 'of' || scene.is(spot.to + 1, OWNED)) return null;
  const end = Math.min(c.segmentTo, spot.to + MAX_FLOW);
  const imports = scene.first(spot.to, end, IMPORTS) >= 0;
  if (!imports && scene.first(spot.to, end, EXPORTS) < 0) return null;
  const partner = named(c).findLast(({ role, to }) => role === 'with' && to <= spot.from && scene.has(to, Tag.gerund));
  if (!partner || named(c).some(({ from }) => from >= spot.to && from < end)) return null;
  if (scene.last(partner.to, spot.from, imports ? SOURCE_OF : TAKING) < 0) return null;
  const owner = named(c).find(
    ({ id, role, to }) => id !== partner.id && to <= partner.from && (role === 'subject' || role === 'possessor'),
  );
  return owner && !isOfSame(owner.id, partner.id)
    ? { measure: imports ? 'imports' : 'exports', place: owner.id, partner }
    : null;
}

/** "Laos was Japan's main supplier of tin, with 9%": the subject, and whose supplier it is. */
function ownSource(c: Context): Sides | null {
  const { scene, spot, view, sibling } = c;
  const noun = scene.last(view.from, spot.from, SOURCE);
  const owner =
    noun < 0
      ? undefined
      : named(c).findLast(({ role, to }) => role === 'possessor' && to <= noun && noun - to <= MAX_OWNER);
  const partner = owner && named(c).find(({ role, to }) => role === 'subject' && to <= owner.from);
  if (!owner || !partner || isOfSame(owner.id, partner.id) || scene.first(owner.to, noun, FOREMOST) < 0) return null;
  const kin = sibling?.partner && sibling.spot.from > noun ? sibling : null;
  const next = kin && named(c).find(({ id, from, to }) => id !== owner.id && from >= kin.spot.to && to <= spot.from);
  return { measure: 'imports', place: owner.id, partner: next ?? partner };
}
/** "third largest country of origin". */
const MAX_OWNER = 6;

/** The subject before a noun, or, where the noun is itself the subject, the name after the verb: "its main buyers were Peru (9%)". */
function subjectBeside(c: Context, noun: number, other: Mention): Mention | null {
  const before = named(c).find(({ role, to }) => role === 'subject' && to <= noun);
  const verb = before ? -1 : c.scene.first(other.to, c.spot.from, BEING);
  if (verb < 0) return before ?? null;
  return named(c).findLast(({ role, from, to }) => role === 'subject' && from > verb && to <= c.spot.from) ?? null;
}

interface SidesRule {
  /** The words without one of which it cannot hold; null where no word tells. */
  readonly needs: WordClass | null;
  readonly read: (c: Context) => Sides | null;
}
const sidesRule = (needs: WordClass | null, read: SidesRule['read']): SidesRule => ({ needs, read });

const OF_LIST = sidesRule(null, ofList);
const OF_SHARE = sidesRule(SHARE, ofShare);
const SENDING_TO = sidesRule(anyOf(SENDING, GIVING), sendingTo);
const TAKING_OF_IT = sidesRule(TAKING, takingOfIt);
const DELIVERING = sidesRule(null, delivering);
const OF_FOREMOST = sidesRule(OTHER_SIDE, foremost);
const NEXT_OTHER_SIDE = sidesRule(RANKING, nextOtherSide);
const WITH_ONE_PLACE = together([
  OF_LIST,
  OF_FOREMOST,
  OF_SHARE,
  SENDING_TO,
  TAKING_OF_IT,
  DELIVERING,
  NEXT_OTHER_SIDE,
]);
const WITH_MORE = together([
  OF_LIST,
  sidesRule(GOING, destinations),
  sidesRule(anyOf(TAKING, TAKER, SOURCE_OF, BEING), ofWhole),
  OF_SHARE,
  sidesRule(null, ofUse),
  sidesRule(LEANING, leaning),
  SENDING_TO,
  sidesRule(anyOf(TAKING, BUYING, SPENDING), buying),
  sidesRule(SOURCE, source),
  sidesRule(SOURCE, ownSource),
  sidesRule(anyOf(IMPORTS, EXPORTS), ofBareFlow),
  sidesRule(TAKER, customer),
  sidesRule(null, tariffSides),
  sidesRule(null, ofWhatIsBought),
  sidesRule(SENDING, sendingOff),
  TAKING_OF_IT,
  DELIVERING,
  NEXT_OTHER_SIDE,
]);

/** The two sides of the trade that the number's own sentence tells of, where its grammar says which is which: the first rule that knows. */
export function readSides(c: Context): Sides | null {
  const { view } = c;
  if (view.places.length === 0) return null;
  for (const { needs, read } of view.places.length < 2 ? WITH_ONE_PLACE : WITH_MORE) {
    const sides = needs === null || view.says(needs) ? read(c) : null;
    if (sides) return sides;
  }
  return null;
}
