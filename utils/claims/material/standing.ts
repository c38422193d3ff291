import type { Measure } from '../claim.ts';
import type { Context } from '../draft.ts';
import { LISTING, type Mention } from '../names/mention.ts';
import type { Spot } from '../scene/scene.ts';
import { Tag } from '../words/tags.ts';
import { words } from '../words/word-class.ts';

const ENDS_PHRASE = words(', ; : . ( – to from and in by which that as than but while whereas');
/** "32% more rare earths", "7,742 tonnes of tin": the material is in the quantity's own phrase. */
export function inPhrase(c: Context, mention: Mention): boolean {
  const { base } = c.scene;
  if (mention.from < c.spot.to) return mention.to > c.spot.from;
  if (mention.from - c.spot.to > 9) return false;
  for (let at = c.spot.to; at < mention.from; at++) {
    const word = base[at] as string;
    // A dash, and not the hyphen of "high-purity".
    if (word === '-' && !c.scene.touches(at)) return false;
    if (c.scene.is(at, ENDS_PHRASE)) return false;
    if (c.scene.has(at, Tag.verb) && !c.scene.has(at, Tag.changeNoun | Tag.past | Tag.gerund)) return false;
  }
  return true;
}

const ITS_NOUN = words('ones elements metals minerals materials kind kinds variety varieties');
const OPENS_PHRASE = words(', ; : ( and but while');
/** "and, of the cobalt, 98%": a phrase of its own in front of the number. */
export function isInFront({ scene, view }: Context, { from, to }: Mention, spot: Spot): boolean {
  const comma = scene.is(to, ITS_NOUN) ? to + 1 : to;
  if (comma !== spot.from - 1 || scene.base[comma] !== ',') return false;
  const at = scene.has(from - 1, Tag.determiner) ? from - 2 : from - 1;
  return scene.has(at, Tag.preposition) && (at === view.from || scene.is(at - 1, OPENS_PHRASE));
}

/** "four of the state's nine lithium mines": the whole's material is the part's. */
export function isOfWhole(c: Context, mention: Mention): boolean {
  const { scene, spot, view } = c;
  if (scene.base[spot.to] !== 'of' || spot.quantity.unit !== 'count') return false;
  const whole = view.spots.find(({ from }) => from > spot.to && from <= spot.to + 4);
  return whole !== undefined && mention.from >= whole.from && mention.to <= whole.to + 1;
}

/** "rare earths, gallium and germanium": of several that share a figure the first is meant. */
export function followsAnother(c: Context, mention: Mention, at: number): boolean {
  const before = c.view.materials[at - 1];
  if (!before || before.from < c.segmentFrom || before.id === mention.id) return false;
  return mention.from > before.to && c.scene.every(before.to, mention.from, LISTING);
}

const BRACKETS = words('( )');
/** "the nickel alloy (nickel 60%, cobalt 40%)": what goods are made up of, in a bracket behind their name. */
export function isPartOfGoods({ scene, spot, view }: Context, { from, to }: Mention): boolean {
  const opens = scene.last(view.from, from, BRACKETS);
  if (opens < 0 || scene.base[opens] !== '(' || spot.from < scene.first(to, view.to, BRACKETS)) return false;
  return view.materials.some((goods) => goods.to <= opens && opens - goods.to <= 1);
}

const [SINGULAR, POINTER] = [words('metal mineral material'), words('the this that')];
/** "two tonnes of the critical metal": the one spoken of, and none of those that lists of states hold. */
export const isOneSpokenOf = ({ scene }: Context, { id, from, to }: Mention): boolean =>
  id === 'critical-minerals' && scene.is(to - 1, SINGULAR) && scene.is(from - 1, POINTER);

/** "zinc (400 tonnes)", "copper (up 2%)": a figure in the bracket behind a name. */
export const isBehindName = ({ scene, spot }: Context, { to }: Mention): boolean =>
  scene.base[to] === '(' && (spot.from === to + 1 || (spot.from === to + 2 && scene.has(to + 1, Tag.particle)));

/** Where the list of materials ends that begins with one: "graphite and cobalt". */
function listEnd({ scene, view }: Context, { to }: Mention): number {
  let end = to;
  for (const next of view.materials) if (next.from > end && scene.every(end, next.from, LISTING)) end = next.to;
  return end;
}

export const ANY_PRICE = words('prices price');
const OF_FOR = words('of for');
/** "with cobalt demand growing 6%", "demand for nickel and tin grew": what the noun that names the measure is of. */
export function namesMeasured(c: Context, mention: Mention, measure: Measure): boolean {
  const { scene, view, clauseFrom, spot } = c;
  const end = listEnd(c, mention);
  return view.cues.some(
    ({ form, measure: named, from, to }) =>
      form === 'noun' &&
      named === measure &&
      (measure !== 'price' || scene.is(from, ANY_PRICE)) &&
      from >= clauseFrom &&
      to <= spot.from &&
      (from === end || (scene.is(to, OF_FOR) && to + 1 === mention.from)),
  );
}

const ASIDE_MARK = words(', – —');
/** "Demand for gallium, used in chips with germanium, is to rise": in words between commas that tell of the material before them. */
export function isInAsideOfAnother({ scene, spot, view }: Context, { from, to }: Mention): boolean {
  const closes = scene.first(to, spot.from, ASIDE_MARK);
  const opens = scene.last(view.from, from, ASIDE_MARK);
  if (opens < 0 || closes < 0 || !scene.has(closes + 1, Tag.be | Tag.auxiliary | Tag.modal | Tag.changeVerb))
    return false;
  for (let at = opens; at < closes; at++) if (scene.isQuantity(at)) return false;
  return view.materials.some((other) => other.to === opens);
}

/** "antimony, used in alloys, has gained 40%": a subject that words between commas part from its verb. */
export function isSubjectBeforeAside({ scene, view, spot }: Context, { role, to }: Mention): boolean {
  if (role !== 'subject' || !scene.is(to, ASIDE_MARK)) return false;
  const closes = scene.last(to + 1, spot.from, ASIDE_MARK);
  if (closes < 0 || !scene.has(closes + 1, Tag.be | Tag.auxiliary | Tag.modal | Tag.changeVerb)) return false;
  return !view.spots.some(({ from }) => from > to && from < spot.from);
}

/** "a loan under the Critical Minerals Facility": what a fund is for is not what the sum is of. */
export const isInNameOfFund = ({ scene, spot }: Context, { from, to }: Mention): boolean =>
  spot.sort === 'money' && from >= spot.to && scene.isCapital(from) && scene.isCapital(to);
