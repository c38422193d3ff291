import type { Measure } from '../claim.ts';
import type { Context } from '../draft.ts';
import { isDateline } from '../names/dateline.ts';
import { isOwner, LISTING, type Mention } from '../names/mention.ts';
import { isFurtherOfList } from '../names/name-order.ts';
import type { Scene, View } from '../scene/scene.ts';
import { HAVE_SIDES, PEOPLE_OF_TRADE, PERMITTING } from '../trade/trade-vocabulary.ts';
import { Tag } from '../words/tags.ts';
import { words } from '../words/word-class.ts';

/** After "China's": what is compared with is another's. */
const ENDS = words('. , ; ) and or but');
const MAX_BACK = 7;

/** "Poland, Lithuania and Latvia all spent 3%", "Peru and Chile with 900 each": of those that share one figure, the first named. */
function isSharer(c: Context, mention: Mention): boolean {
  const { scene, view, spot } = c;
  if ((mention.role !== 'subject' && mention.role !== 'with') || !isFurtherOfList(c, view.places, mention))
    return false;
  return scene.base[spot.to] === 'each' || isSharedByAll(c, mention.to) || isOnlyFigure(c, mention);
}
/** "China, Peru and Chile account for 70%": one figure for all of a list that is the subject. */
const isOnlyFigure = ({ scene, view, spot }: Context, { role, to }: Mention): boolean =>
  role === 'subject' &&
  scene.is(to, MAKE_UP) &&
  !view.spots.some(({ from }) => from > to && from !== spot.from && from < spot.to + MAX_NEXT);
const MAKE_UP = words(
  'account accounted make made supply supplied produce produced hold held mine mined export exported refine refined provide provided sit have use used',
);
const MAX_NEXT = 4;
/** "Poland, Lithuania and Latvia all": before the verb. */
function isSharedByAll({ scene, spot }: Context, from: number): boolean {
  const at = scene.first(from, spot.from, ALL_EACH);
  return at >= 0 && !scene.hasFinite(from, at);
}
const ALL_EACH = words('all each both together jointly');

const OCCASION = words('since after before until following despite amid because');
/** "has tripled since China's new rules": the name stands in what the change followed on. */
function isOfOccasion({ scene, spot }: Context, { from }: Mention): boolean {
  for (let at = from - 1; at >= Math.max(spot.to, from - MAX_BACK); at--) {
    if (scene.is(at, OCCASION)) return true;
    if (scene.base[at] === ',' || scene.isQuantity(at)) return false;
  }
  return false;
}

const THAN = words('than times versus vs twice double half triple');
const AS = words('as');
/** "as much of its own power as" */
const MAX_AS = 6;
const BETWEEN = words('the that those in of for at');
/** "four times the Chinese price", "four times what it costs in Chile", "three times as much as in Peru": what the figure is measured by is another's. */
function isMeasure({ scene, spot }: Context, { from }: Mention): boolean {
  if (from < spot.to) return false;
  if (scene.base[spot.to - 1] === 'times' && (scene.has(spot.to, Tag.determiner) || scene.base[spot.to] === 'what'))
    return true;
  let at = from - 1;
  while (at >= spot.to && scene.is(at, BETWEEN)) at--;
  if (at < spot.to) return spot.quantity.unit === 'x' && from > spot.to && scene.base[spot.to] !== 'in';
  return scene.is(at, THAN) || (scene.base[at] === 'as' && scene.last(Math.max(0, at - MAX_AS), at, AS) >= 0);
}

const CURBS = words('tariff tariffs duties sanctions curbs controls ban restrictions embargo retaliation');
const NEAR = 4;
/** "hit by Chinese tariffs": whose doing it is that a figure is what it is. */
function isWhoHurts({ scene, spot }: Context, mention: Mention, measure: Measure): boolean {
  if (measure === 'tariff' || measure === 'controlled-count' || measure === 'duration') return false;
  if (!isOwner(mention) || scene.first(mention.to, mention.to + NEAR, CURBS) < 0) return false;
  if (mention.from >= spot.to && scene.is(mention.to, CURBS)) return true;
  const by = scene.last(Math.max(0, mention.from - NEAR), mention.from, BY_UNDER);
  return by >= 0 && scene.first(by, mention.from, BREAK) < 0 && mention.from !== spot.to;
}
const BY_UNDER = words('by under against over of');
const BREAK = words(', ; .');

/** "Licences for European buyers", "European firms wait 45 days": who asks for a permit is not who gives it. */
const isApplicant = ({ scene, view }: Context, { role, to }: Mention, measure: Measure): boolean =>
  role === 'adjective' &&
  scene.first(to, to + 2, PEOPLE_OF_TRADE) >= 0 &&
  (measure === 'licence-count' || (measure === 'duration' && isOfPermits(scene, view)));
/** Whether the sentence or those before it in its paragraph speak of permits. */
const isOfPermits = (scene: Scene, view: View): boolean =>
  scene.first(scene.follows(view.index) ? view.block.from : view.from, view.to, PERMITTING) >= 0;

/** "from Japan and Estonia": another of those a trade is with. */
const isListedWith = ({ scene, spot }: Context, partner: Mention, { from }: Mention): boolean =>
  partner.from >= spot.to && from >= partner.to && scene.every(partner.to, from, LISTING);

const SAID = words('said says say told adds added');
/** "said Ida Holm at Norrvik Commodities in Gothenburg, who" */
const MAX_SPEAKER = 10;
/** "are |found| in Peru": where they are, and nothing said. */
const isWhereFound = (scene: Scene, at: number): boolean => scene.has(at - 1, Tag.be) && scene.is(at + 1, INSIDE);
const INSIDE = words('in at on near off under across');
/** "the department said at a conference in Lima": where it was said. */
function isWhereSaid({ scene, spot }: Context, { role, from, to }: Mention): boolean {
  if (role !== 'in') return false;
  if (to <= spot.from && scene.base[to] === ',' && scene.base[to + 1] === 'who')
    return scene.last(Math.max(0, from - MAX_SPEAKER), from, SAID) >= 0;
  for (let at = spot.to; at < from; at++) if (scene.has(at, Tag.say) && !isWhereFound(scene, at)) return true;
  return false;
}

const SEATED = words('based listed headquartered');
/** "the Paris-based agency", "its London-listed rival": where a house sits. */
const isSeat = ({ scene }: Context, { to }: Mention) => scene.base[to] === '-' && scene.is(to + 1, SEATED);

const OUTRANKED = words('after behind');
/** "slipped to second place after Australia, producing 90 t": who is ahead is not who produces. */
const isAhead = ({ scene, spot }: Context, { from, to }: Mention): boolean =>
  to < spot.from && scene.is(from - 1, OUTRANKED) && scene.base[to] === ',' && scene.has(to + 1, Tag.gerund);

/** "53 t were Chilean and 22 t Argentine": the other side of the figure before is no place of the next one's. */
const isSideOfSibling = ({ siblings }: Context, { id, role }: Mention, measure: Measure): boolean =>
  role === 'adjective' &&
  measure === 'imports' &&
  siblings.some((draft) => draft.measure === measure && draft.partner === id);

/** Names that cannot be whose figure it is: the other side, a part of a quantity, an index, what is compared with. */
export function isRuledOut(c: Context, mention: Mention, measure: Measure, partner: Mention | null): boolean {
  if (mention === partner || (HAVE_SIDES.has(measure) && mention.id === partner?.id)) return true;
  if (c.scene.isQuantity(mention.from) || (mention.index && measure !== 'price')) return true;
  if (isOfOccasion(c, mention) || isMeasure(c, mention) || isApplicant(c, mention, measure)) return true;
  if ((partner && isListedWith(c, partner, mention)) || isSideOfSibling(c, mention, measure)) return true;
  if (isDateline(c.scene, mention.from, mention.to) || isWhereSaid(c, mention)) return true;
  if (mention.role === 'by' && mention.from >= c.spot.to && c.scene.base[mention.from - 2] === 'followed') return true;
  if (isAhead(c, mention)) return true;
  if (isSeat(c, mention) || isWhoHurts(c, mention, measure) || isSharer(c, mention)) return true;
  return mention.role === 'possessor' && mention.from >= c.spot.to && c.scene.is(mention.to, ENDS);
}
