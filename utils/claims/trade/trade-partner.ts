import type { Context, Draft } from '../draft.ts';
import { fits } from '../measure/measure-units.ts';
import { isOwner, type Mention } from '../names/mention.ts';
import { Tag } from '../words/tags.ts';
import { anyOf, COMMA, words } from '../words/word-class.ts';
import { subjectPlace } from './trade-grammar.ts';
import { FOREMOST, MAKING, SHARE, SOURCE, SUPPLYING, TAKER, TAKING } from './trade-vocabulary.ts';

const REACH = 4;
const SENT_OUT = ['exports'] as const;
const GOT_IN = ['imports', 'dependence'] as const;

/** The figure of trade that the sentences before, or the words before in this one, go on about. */
export function tradeSpokenOf(c: Context, measures: readonly Draft['measure'][]): Draft | null {
  const { siblings, main, before, view, spot } = c;
  if (main && !measures.includes(main.measure)) return null;
  const { unit } = spot.quantity;
  const isAlike = (of: Draft) => of.unit === unit || isPart(unit) || isPart(of.unit);
  // "dependence is 90%. China shipped 900 tonnes": no weight is a dependence, and no sum of money the tonnes that went with it.
  const isOfIt = (draft: Draft) => measures.includes(draft.measure) && fits(spot.sort, draft.measure) && isAlike(draft);
  const kin =
    siblings.findLast(isOfIt) ??
    before.findLast((draft) => isOfIt(draft) && view.index - draft.view.index <= REACH) ??
    null;
  if (kin === null) return null;
  const other = view.cues.some(
    ({ form, weak, measure, to }) =>
      form === 'noun' && !weak && to <= spot.from && measure !== 'other' && !measures.includes(measure),
  );
  return !other && kin.place !== null ? kin : null;
}
const isPart = (unit: string) => unit === '%' || unit === 'x';

/** The subject of the number's clause where it is another place than the one whose trade is told. */
function otherSubject(c: Context, other: string | null): Mention | null {
  const subject = subjectPlace(c);
  return subject && subject.id !== other && !subject.indirect ? subject : null;
}

const ITS = words('its their');
/** "Germany took 764 tons", "South Korea was the largest buyer with 210 tonnes", "Swiss importers had 90 tons": in news of exports, where they went. */
export function takerOfExports(c: Context): Mention | null {
  if (c.scene.base[c.spot.to] === 'of' && c.scene.is(c.spot.to + 1, ITS)) return null;
  const kin = tradeSpokenOf(c, SENT_OUT);
  if (!kin) return null;
  const subject = otherSubject(c, kin.place);
  if (!subject) return nextOfSides(c, kin);
  const taker = c.scene.last(subject.to, c.spot.from, TAKER);
  const takes = c.scene.last(subject.to, c.spot.from, TAKING) >= 0 || isGiven(c, subject);
  const isDestination = taker >= 0 && /^(?:destination|recipient)s?$/.test(c.scene.base[taker] as string);
  const isTaker = taker === subject.to || (taker >= 0 && c.scene.last(subject.to, taker, FOREMOST) >= 0);
  return takes || isDestination || isTaker ? subject : nextOfSides(c, kin);
}

const GIVEN = words('sent sold supplied shipped delivered');
/** "Austria was sent 900 kg". */
const isGiven = ({ scene, spot }: Context, { to }: Mention): boolean => {
  const at = scene.last(to, spot.from, GIVEN);
  return at > to && scene.has(at - 1, Tag.be);
};

const DELIVERIES = words('deliveries shipments exports output production sales');
/** "China received a third of Steppe's deliveries": a country's part of what somebody sends out. */
export function takesDeliveries(c: Context): Mention | null {
  if (
    c.scene.base[c.spot.to] !== 'of' ||
    c.scene.first(c.spot.to, Math.min(c.segmentTo, c.spot.to + 7), DELIVERIES) < 0
  )
    return null;
  const subject = otherSubject(c, null);
  return subject && c.scene.last(subject.to, c.spot.from, TAKING) >= 0 ? subject : null;
}

/** "90% of the world's graphite", "of the world's output, 9%": no part of anybody's imports. */
const isOfWorld = ({ scene, view, spot }: Context): boolean =>
  view.places.some(
    ({ id, from }) =>
      id === 'world' &&
      ((from >= spot.to && from <= spot.to + 4) ||
        (from < spot.from && scene.first(from - 2, from, OF) >= 0 && scene.first(from, spot.from, COMMA) >= 0)),
  );
const OF = words('of');

/** Words of what is sent, after the name of who sends or gets it: "Argentine deliveries", "Chile's part". */
const SENT = anyOf(SHARE, words('deliveries shipments cargoes volumes tonnage'));
/** The place right after which the part of a trade that is its own is named: "Chile's part was". */
const ownerOfPart = ({ scene, view, spot, clauseFrom }: Context): Mention | null =>
  view.places.findLast(
    (place) =>
      isOwner(place) &&
      place.id !== 'world' &&
      place.from >= clauseFrom &&
      place.to <= spot.from &&
      (scene.is(place.to, SENT) || place.to === spot.from),
  ) ?? null;

/** "53 tonnes were Chilean, and 22 tonnes Argentine": where what was brought in is from. */
const saidToBeFrom = ({ scene, view, spot }: Context): Mention | null =>
  view.places.find(
    ({ role, from, to }) =>
      role === 'adjective' &&
      (from === spot.to || (from === spot.to + 1 && scene.has(spot.to, Tag.be))) &&
      (to >= view.to || scene.is(to, ENDS)),
  ) ?? null;
const ENDS = words(', ; : . and but');

const ACTING = anyOf(TAKING, SUPPLYING, MAKING);
/** "Chile's part was 20 t. Argentina, with 6 t, came next": where one other side was told of, the next place is one as well, unless it does something else. */
function nextOfSides(c: Context, kin: Draft): Mention | null {
  const { scene, view, spot } = c;
  if (kin.partner === null || view.index - kin.view.index > 1 || view.places.some(({ id }) => id === kin.place))
    return null;
  const next = otherSubject(c, kin.place) ?? ownerOfPart(c);
  return next && next.id !== kin.place && scene.last(next.to, spot.from, ACTING) < 0 ? next : null;
}

const FOLLOWING = words('followed follows follow came comes come then next');
/** "The Chinese share was still 84 per cent", "China's share": in news of imports, of them. */
function ownerOfShare({ scene, view, spot, clauseFrom }: Context, other: string | null): Mention | null {
  return (
    view.places.findLast(
      (place) =>
        isOwner(place) &&
        place.id !== 'world' &&
        place.id !== other &&
        place.from >= clauseFrom &&
        place.to <= spot.from &&
        scene.is(place.to, SHARE),
    ) ?? null
  );
}

const BY_MEANS = words('with through by via from');
const MAX_TO_MEANS = 10;
/** "covers 40% of its needs with imports": what the subject itself uses. */
export function isMetByImports({ scene, spot, clauseTo }: Context): boolean {
  const at = scene.first(spot.to, Math.min(clauseTo, spot.to + MAX_TO_MEANS), IMPORTS_ABROAD);
  return at > spot.to && scene.is(at - 1, BY_MEANS);
}
const IMPORTS_ABROAD = words('imports abroad overseas');

/** "Vietnam supplied another 12 per cent", "Peru was the top supplier with 400 tonnes": in news of imports or of dependence, where they came from. */
export function supplierOfImports(c: Context): Mention | null {
  const kin = isOfWorld(c) || isMetByImports(c) ? null : tradeSpokenOf(c, GOT_IN);
  if (!kin) return null;
  const origin = saidToBeFrom(c);
  if (origin) return origin;
  const subject = otherSubject(c, kin.place);
  if (!subject) return ownerOfShare(c, kin.place) ?? nextOfSides(c, kin);
  const source = c.scene.last(subject.to, c.spot.from, SOURCE);
  const supplies =
    c.scene.last(subject.to, c.spot.from, SUPPLYING) >= 0 ||
    c.scene.is(subject.from - 1, FOLLOWING) ||
    (source >= 0 && c.scene.last(subject.to, source, FOREMOST) >= 0);
  return supplies ? subject : nextOfSides(c, kin);
}
