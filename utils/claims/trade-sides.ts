import type { Context } from './draft.ts';
import type { Mention } from './mention.ts';
import { Tag } from './tags.ts';
import { tradeSpokenOf } from './trade-partner.ts';
import { unitClass } from './units.ts';
import { words } from './word-class.ts';

/** Who trades with whom in a sentence that names both: the measure is that of `place`, `partner` being the other side. */
export interface Sides {
  readonly measure: 'exports' | 'imports' | 'dependence' | 'tariff';
  readonly place: Mention;
  readonly partner: Mention;
}

const SUPPLYING = words(
  `supply supplies supplied provide provides provided account accounts accounted accounting meet meets met cover covers covered satisfy satisfies satisfied
   deliver delivers delivered source supplier suppliers origin responsible represents represented constitute constitutes makes made contributes contributed
   sends sent ships shipped sells sold`,
);
const TAKING = words(
  `take takes took taking taken buy buys bought buying receive receives received receiving absorb absorbs absorbed get gets got getting import imports imported
   importing purchase purchases purchased purchasing obtain obtained acquire acquired`,
);
const TAKER = words(
  'buyer buyers customer customers destination destinations importer market markets purchaser recipient',
);
const BUYING = words(
  'buy buys bought buying import imports imported importing purchase purchases purchased purchasing',
);
const SPENDING = words('spend spends spent spending pay pays paid');
const EXPORTS = words('exports export shipments sales deliveries');
const IMPORTS = words('imports import imported purchases');
const NEEDS = words('needs need demand supply supplies consumption use requirements requirement');
const SHARE = words('share slice portion');
const LEANING = words('dependent reliant');
const USING = words('uses use used needs needed consumes consumed requires imports imported burns');
const SUPERLATIVE = words('largest biggest top main leading most important number second third single');
const MEMBERS_OF_EU = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);
const MAX_WHOLE = 8;

const isOfSame = (whole: Mention, part: Mention): boolean =>
  whole.id === part.id ||
  (whole.id === 'EU' && MEMBERS_OF_EU.has(part.id)) ||
  (part.id === 'EU' && MEMBERS_OF_EU.has(whole.id));

const isOwner = ({ role }: Mention) => role === 'possessor' || role === 'adjective';

const named = (c: Context): readonly Mention[] =>
  c.view.places.filter(({ id, index, office }) => id !== 'world' && !index && !office);

/** The place whose clause the number stands in: its subject, the name its relative clause hangs on, or whose suppliers are its subject. */
function subjectPlace(c: Context): Mention | null {
  const { scene, spot, clauseFrom, view } = c;
  const start =
    scene.has(clauseFrom, Tag.gerund) || /^(?:,|which|who|that)$/.test(scene.base[clauseFrom] ?? '')
      ? view.from
      : clauseFrom;
  return (
    named(c).findLast(
      ({ role, from, to }) =>
        from >= start &&
        to <= spot.from &&
        (role === 'subject' || role === 'by' || (role === 'adjective' && scene.is(to, SUPPLYING))),
    ) ?? null
  );
}

interface Whole {
  readonly place: Mention;
  readonly what: 'exports' | 'imports' | 'use';
}

/** What a share is a part of, from the token after "of": "of Chile's copper exports", "of the ore used in Japan". */
function wholeFrom(c: Context, of: number): Whole | null {
  const { scene } = c;
  if (scene.base[of] !== 'of') return null;
  const places = named(c).filter(({ from }) => from > of && from <= of + MAX_WHOLE);
  for (const place of places) {
    const end = nounsEnd(c, place.to);
    if (scene.first(of + 1, place.from, COMMA) >= 0) return null;
    if (isOwner(place) || place.role === 'of') {
      if (scene.last(of + 1, place.from, EXPORTS) >= 0 || scene.last(place.to, end, EXPORTS) >= 0)
        return { place, what: 'exports' };
      if (scene.last(of + 1, place.from, IMPORTS) >= 0 || scene.last(place.to, end, IMPORTS) >= 0)
        return { place, what: 'imports' };
      const material = c.view.materials.some(({ from }) => from >= of && from < end);
      const goods = material || scene.last(place.to, end, NEEDS) >= 0 || isPlainGoods(c, place.to, end);
      return isOwner(place) && goods ? { place, what: 'use' } : null;
    }
    const used =
      place.role === 'in'
        ? scene.is(place.from - 2, USING) || scene.is(place.from - 3, USING)
        : scene.is(place.to, USING);
    if (used) return { place, what: 'use' };
  }
  return null;
}
const COMMA = words(', ;');

const GIVING = words('supply supplies supplied provide provides provided deliver delivers delivered meet meets met');
/** "provides 99% of the EU's boron": goods that no table knows, where the verb says that they are sent. */
const isPlainGoods = (c: Context, from: number, to: number): boolean =>
  to > from &&
  !c.view.cues.some((cue) => cue.from >= from && cue.from < to && cue.measure !== 'other') &&
  c.scene.last(c.clauseFrom, c.spot.from, GIVING) >= 0;

/** Where the nouns that follow a name end: at a verb, a preposition or a mark. */
function nounsEnd({ scene, view }: Context, from: number): number {
  let at = from;
  while (
    at < view.to &&
    at < from + MAX_WHOLE &&
    !scene.is(at, COMMA) &&
    !scene.has(at, Tag.preposition | Tag.conjunction)
  ) {
    if (scene.has(at, Tag.verb) && !scene.is(at, EXPORTS) && !scene.is(at, IMPORTS) && !scene.is(at, NEEDS)) break;
    at++;
  }
  return at;
}

/** "China takes 70% of Chile's copper exports", "Turkey provides 99% of the EU's boron". */
function ofWhole(c: Context): Sides | null {
  const { scene, spot } = c;
  const whole = wholeFrom(c, spot.to);
  const other = whole && subjectPlace(c);
  if (!whole || !other || isOfSame(whole.place, other)) return null;
  const start = other.to;
  const takes = scene.last(start, spot.from, TAKING) >= 0 || scene.last(start, spot.from, TAKER) >= 0;
  const supplies = scene.last(start - 1, spot.from, SUPPLYING) >= 0;
  if (whole.what === 'exports' && (takes || supplies))
    return { measure: 'exports', place: whole.place, partner: other };
  if (whole.what === 'imports' && supplies) return { measure: 'imports', place: whole.place, partner: other };
  if (whole.what !== 'use') return null;
  if (takes) return { measure: 'exports', place: whole.place, partner: other };
  return supplies ? { measure: 'dependence', place: whole.place, partner: other } : null;
}

/** "China's share of German magnet imports rose to 95%". */
function ofShare(c: Context): Sides | null {
  const { scene, spot, clauseFrom } = c;
  const share = scene.last(clauseFrom, spot.from, SHARE);
  if (share < 0) return null;
  const owner = named(c).findLast((place) => isOwner(place) && place.to <= share && place.to >= share - 2);
  const whole = owner && wholeFrom(c, share + 1);
  if (!whole || isOfSame(whole.place, owner) || whole.place.to > spot.from) return null;
  return { measure: whole.what === 'use' ? 'dependence' : whole.what, place: whole.place, partner: owner };
}

/** "Europe is 98% dependent on China". */
function leaning(c: Context): Sides | null {
  const { scene, spot } = c;
  const at = scene.first(spot.to, Math.min(c.view.to, spot.to + 3), LEANING);
  if (at < 0 || scene.base[at + 1] !== 'on') return null;
  const place = subjectPlace(c);
  const partner = named(c).find(({ from }) => from > at && from <= at + 4);
  return place && partner && !isOfSame(place, partner) ? { measure: 'dependence', place, partner } : null;
}

/** Whether the article goes on about what a place sends abroad. */
function isAboutExportsOf(c: Context, { id }: Mention): boolean {
  const kin = tradeSpokenOf(c, ['exports']);
  return kin ? kin.place === id : c.scene.topic.measure === 'exports' && c.scene.topic.places[0] === id;
}

/** "Taiwan purchased $3bn of American soybeans", "The US received 480 tonnes of magnets from China". */
function buying(c: Context): Sides | null {
  const { scene, spot, segmentTo } = c;
  const unit = unitClass(spot.quantity.unit);
  if (unit !== 'mass' && unit !== 'money') return null;
  const place = subjectPlace(c);
  if (place?.role !== 'subject') return null;
  const spends = unit === 'money' && scene.last(place.to, spot.from, SPENDING) >= 0 && scene.base[spot.to] === 'on';
  if (!spends && scene.last(place.to, spot.from, unit === 'mass' ? TAKING : BUYING) < 0) return null;
  const partner = named(c).find(
    ({ id, role, from }) =>
      id !== place.id &&
      from >= spot.to &&
      from < segmentTo &&
      (role === 'from' || (role === 'adjective' && scene.base[from - 1] === 'of')),
  );
  if (!partner) return null;
  return isAboutExportsOf(c, partner)
    ? { measure: 'exports', place: partner, partner: place }
    : { measure: 'imports', place, partner };
}

/** "Vietnam's biggest market was the US, which bought goods worth $119bn", "Japan was Chile's main customer, with 9 tonnes". */
function customer(c: Context): Sides | null {
  const { scene, spot, view } = c;
  const taker = scene.last(view.from, spot.from, TAKER);
  if (taker < 0 || !scene.is(taker - 1, SUPERLATIVE)) return null;
  const owner = named(c).findLast((place) => isOwner(place) && place.to <= taker && place.to >= taker - 3);
  const partner = named(c).find(({ id, role, to }) => id !== owner?.id && role === 'subject' && to <= spot.from);
  return owner && partner ? { measure: 'exports', place: owner, partner } : null;
}

const TARIFFS = words('tariff tariffs duty duties levy levies');
const FACING = words('face faces faced facing pay pays paid subject subjected charged confronted confront confronts');
const STRUCK = words('hit slapped struck targeted punished');
const WITH_BY = words('with by');
const THREATENING = words(
  'threaten threatened threatens hit hits slap slapped punish punished whack whacked target targeted',
);
const THEIR_GOODS = words('exports goods products shipments cars steel imports');

/** "Switzerland's exporters were hit with a 39% tariff by the US", "Trump threatened China with 100%", "a tariff on its exports to Japan". */
function ofTariff(c: Context): Sides | null {
  const { scene, spot, clauseFrom, segmentTo, view } = c;
  if (scene.first(clauseFrom, segmentTo, TARIFFS) < 0) return null;
  const places = named(c);
  const first = places.find(({ from, to }) => from >= clauseFrom && to <= spot.from);
  if (!first) return null;
  const threat = scene.first(first.to, spot.from, THREATENING);
  const struck =
    threat < 0 ? undefined : places.find(({ id, from }) => from > threat && from <= threat + 2 && id !== first.id);
  if (struck) return { measure: 'tariff', place: first, partner: struck };
  const other = places.find(
    ({ id, role, from }) =>
      id !== first.id &&
      from > first.to &&
      from < segmentTo &&
      role !== 'on' &&
      role !== 'from' &&
      scene.base[from - 1] !== 'on',
  );
  if (!other) return null;
  const hit = scene.first(first.to, spot.from, STRUCK);
  const faces = scene.first(first.to, spot.from, FACING) >= 0 || (hit >= 0 && scene.is(hit + 1, WITH_BY));
  const on = scene.first(spot.to, Math.min(view.to, spot.to + 4), ON);
  const ofIts = on >= 0 && scene.is(on + 1, ITS) && scene.first(on + 2, on + 4, THEIR_GOODS) >= 0 && other.from > on;
  return faces || ofIts ? { measure: 'tariff', place: other, partner: first } : null;
}
const ON = words('on');
const ITS = words('its their');

/** The two sides of the trade that the number's own sentence tells of, where its grammar says which is which. */
export function readSides(c: Context): Sides | null {
  if (c.view.places.length < 2) return null;
  return ofWhole(c) ?? ofShare(c) ?? leaning(c) ?? buying(c) ?? customer(c) ?? ofTariff(c);
}
