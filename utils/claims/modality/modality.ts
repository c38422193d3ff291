import { isPartOfAsked } from '../change/opinion.ts';
import type { Modality } from '../claim.ts';
import { wasQuota } from '../constructions/quota.ts';
import type { Context, Draft, Slot } from '../draft.ts';
import { beginsAfter, isAfter } from '../time/calendar.ts';
import { isPast } from '../time/period-kinds.ts';
import { isApposed, isNow, isOfTheWhole, isToldInRelative, isWhole } from '../time/time-use.ts';
import { POSSESSIVES } from '../words/pronouns.ts';
import { Tag } from '../words/tags.ts';
import { REGULAR_PAST } from '../words/tense.ts';
import { anyOf, words, wordsLike } from '../words/word-class.ts';
import { RULES } from './allowances.ts';
import { isRightFigure } from './corrections.ts';
import { isDenied } from './denial.ts';
import { isSomebodysForecast } from './market-forecast.ts';

/** "would cost $5m and take six years": a bare verb after "and" hangs on the auxiliary of the one before. */
function sharesAuxiliary({ scene, segmentFrom, spot }: Context): boolean {
  for (let at = segmentFrom; at < Math.min(spot.from, segmentFrom + 3); at++)
    if (
      scene.has(at, Tag.conjunction) &&
      scene.has(at + 1, Tag.present) &&
      !(scene.has(at + 1, Tag.auxiliary) && scene.has(at + 2, Tag.past)) &&
      !/s$/.test(scene.base[at + 1] as string)
    )
      return true;
  return false;
}

/** "PT $9.50, last $6.00": what a share costs now. */
const LAST_PRICE = words('last close closing spot current now');
/** "…, employs 230 people": the verb that a sentence goes on with after a relative clause. */
const THIRD_PERSON = wordsLike(/^[a-z]{2,}[^s]s$/);

const OF_IT = words('it that this them these those which');

function hasOwnVerb(c: Context): boolean {
  // "4 GW is in place", "seven have opened", "half of it has been paid": the figure is the subject.
  const verb = c.scene.base[c.spot.to] === 'of' && c.scene.is(c.spot.to + 1, OF_IT) ? c.spot.to + 2 : c.spot.to;
  if ((c.scene.has(verb, Tag.be | Tag.auxiliary) && c.scene.base[verb + 1] !== 'to') || isToldInRelative(c))
    return true;
  if (c.spot.sort === 'money' && c.scene.is(c.spot.from - 1, LAST_PRICE)) return true;
  for (let at = c.segmentFrom; at < c.spot.from; at++)
    if (
      c.scene.isFinite(at) ||
      c.scene.is(at, REGULAR_PAST) ||
      (c.scene.base[at - 1] === ',' && c.scene.is(at, THIRD_PERSON)) ||
      (/[a-z]{2}ing$/.test(c.scene.base[at] as string) && c.scene.has(at - 1, Tag.conjunction))
    )
      return true;
  return false;
}

/** "to stay above $20 all year; at $25 since December": a figure whose own words date it before the article. */
const isDatedPast = ({ scene }: Context, { period, periodFrom }: Draft) =>
  period !== null &&
  periodFrom === 'own' &&
  scene.published !== null &&
  !isAfter(period, scene.published) &&
  (period.length > 4 || Number(period) < scene.published.year);

/** The last figure of the sentence that is neither taken back nor what another came from: "will rise by 40 t, from 900 t in 2024 to 940". */
const standingBefore = ({ siblings }: Context) =>
  siblings.findLast((draft) => draft.modality !== 'denied' && !(isPast(draft) && draft.periodFrom === 'own')) ?? null;

/** "now guides to 900; in May it had said 800" */
function hadSaid({ scene, segmentFrom, spot }: Context): boolean {
  for (let at = segmentFrom; at < spot.from; at++)
    if (
      scene.base[at] === 'had' &&
      /^(?:said|guided|forecast|expected|predicted|projected|promised)$/.test(scene.base[at + 1] ?? '')
    )
      return true;
  return false;
}

/** "down from a July forecast of 2.3%": what was expected before. */
function isFromForecast({ scene, segmentFrom, spot }: Context): boolean {
  if (scene.base[spot.from - 1] !== 'of' && scene.base[spot.from - 1] !== 'for') return false;
  if (!GUIDANCE.test(scene.base[spot.from - 2] ?? '')) return false;
  for (let at = spot.from - 3; at >= Math.max(segmentFrom, spot.from - 7); at--)
    if (/^(?:from|than|against)$/.test(scene.base[at] as string)) return true;
  return false;
}

/** "will be £95m, having guided to £130m" */
function isHavingSaid({ scene, segmentFrom, spot }: Context): boolean {
  for (let at = segmentFrom; at < spot.from - 1; at++)
    if (scene.base[at] === 'having' && [1, 2].some((next) => scene.has(at + next, Tag.forecast | Tag.say))) return true;
  return false;
}

/** "PT $9.50, was $6.00", "forecast 900 t (was 800)": what stood there before. */
const wasBefore = ({ scene, spot }: Context) =>
  isFormer(scene, spot.from) ||
  // "deficit of 60 kt (was a surplus of 25 kt)"
  (scene.base[spot.from - 1] === 'of' && [2, 3].some((back) => isFormer(scene, spot.from - back))) ||
  (scene.base[spot.from - 1] === 'from' && scene.base[spot.to] === 'previously');
/** Whether a bracket or a comma with "was" after it stands right before a token. */
const isFormer = (scene: Context['scene'], at: number) => scene.is(at - 1, FORMER) && scene.is(at - 2, MARK);
const FORMER = words('was previously formerly prev old');
const MARK = words(', ( ;');

const ESTIMATES = words('estimate estimates reckoning');
const GUIDANCE =
  /^(?:target|targets|forecast|forecasts|outlook|guidance|estimate|estimates|projection|projections|goal)$/;

/** "cut its target to 900 t from 1,100", "now expects 3 per cent, down from 5": the figure before a new expectation holds no more. */
function isSuperseded(c: Context, slot: Slot): boolean {
  const { scene, view, spot } = c;
  const sibling = standingBefore(c);
  if (sibling === null || sibling.unit !== spot.quantity.unit) return false;
  if (sibling.modality !== 'forecast' && !(slot === 'initial' && scene.first(view.from, spot.from, ESTIMATES) >= 0))
    return false;
  const instead =
    /^(?:of|than)$/.test(scene.base[spot.from - 1] ?? '') &&
    /^(?:instead|rather)$/.test(scene.base[spot.from - 2] ?? '');
  if (wasBefore(c) || isHavingSaid(c) || isFromForecast(c)) return true;
  if (hadSaid(c)) return scene.base.slice(view.from, c.segmentFrom).includes('now');
  if (!instead && !isPast({ slot })) return false;
  if (
    view.times.some(
      (time) =>
        time.from >= spot.to &&
        time.from < c.segmentTo &&
        !GUIDANCE.test(scene.base[time.to] ?? '') &&
        time.period !== null &&
        !instead &&
        scene.base[time.to] !== 'report',
    )
  )
    return false;
  let revised = instead || (scene.base[spot.from - 2] === '(' && scene.base[spot.from - 1] === 'from');
  for (let at = view.from; at < spot.from; at++) {
    if (scene.base[at] === 'now') revised = true;
    if (!GUIDANCE.test(scene.base[at] as string)) continue;
    if ([1, 2, 3, 4, 5].some((back) => scene.has(at - back, Tag.changeVerb))) revised = true;
    for (let verb = at + 1; verb < spot.from; verb++) if (scene.has(verb, Tag.changeVerb)) revised = true;
  }
  return revised;
}

/** "2.8kt in 2026E": a year marked as estimated. */
const isEstimated = ({ scene, view, segmentFrom, segmentTo }: Context) =>
  view.times.some(
    ({ from, to, reference }) =>
      !reference &&
      from >= segmentFrom &&
      to <= segmentTo + 1 &&
      (/\de$/.test(scene.base[to - 1] as string) || (scene.base[to] === 'e' && scene.touches(to))),
  );

const FIXED = anyOf(RULES, words('outlay outlays budget budgets'));
/** "For 2026 the quota is 900 t": a rule that is made, though it is for a time to come. */
const isSetRule = ({ scene, view, spot, foreseen }: Context) =>
  !foreseen &&
  scene.first(view.from, spot.from, FIXED) >= 0 &&
  !view.times.some(({ from }) => from > spot.to && scene.base[from - 1] === 'by');

/** "already has 140 staff and will need more": what is there. */
const isHadAlready = ({ scene, segmentFrom, spot, tense }: Context) =>
  (tense === 'present' || tense === 'perfect') &&
  scene.last(Math.max(segmentFrom, spot.from - 4), spot.from, ALREADY) >= 0;
const ALREADY = words('already');

const ON_TOP = words('top addition');
/**
 * "a rise for its 9,000 members", "work for 2,200 people, on top of a permanent staff of 1,300", "Nordzell, a producer with
 * 2,600 staff": who is there already, beside what is to come.
 */
function isThereAlready(c: Context): boolean {
  const { scene, spot, segmentFrom, view } = c;
  if (spot.quantity.form !== 'count') return false;
  if (scene.is(spot.from - 1, POSSESSIVES) && scene.has(spot.from - 2, Tag.preposition)) return true;
  const top = scene.last(Math.max(view.from, segmentFrom - 2), spot.from, ON_TOP);
  if (top >= 0 && scene.base[top + 1] === 'of') return !scene.has(spot.from - 1, Tag.verb);
  return scene.base[spot.from - 1] === 'with' && isApposedToName(c, spot.from - 2);
}

const MAX_APPOSITION = 7;
/** Whether a token stands in words that a comma parts from the name they tell of. */
function isApposedToName({ scene, view }: Context, at: number): boolean {
  for (let comma = at; comma > Math.max(view.from, at - MAX_APPOSITION); comma--) {
    if (scene.has(comma, Tag.verb) && !scene.has(comma, Tag.changeNoun)) return false;
    if (scene.base[comma] === ',') return scene.has(comma + 1, Tag.determiner) && scene.isCapital(comma - 1);
  }
  return false;
}

/** "may swing from a surplus of 900 t in 2024": its own words date it before the article, and nobody expected it. */
function isOfPastYear({ scene, clauseFrom, spot }: Context, { period, periodFrom }: Draft): boolean {
  if (periodFrom !== 'own' || period === null || !scene.published || !/^\d{4}$/.test(period)) return false;
  if (Number(period) >= scene.published.year) return false;
  for (let at = clauseFrom; at < spot.from; at++) {
    // "would have cost $9m in 2024": it never did.
    const isUnreal =
      scene.has(at, Tag.modal) && scene.base[at + 1] === 'have' && !scene.has(at + 2, Tag.determiner | Tag.pronoun);
    if (isUnreal || (scene.has(at, Tag.forecast) && !scene.has(at, Tag.modal))) return false;
  }
  return true;
}

/** "will shut 20 of 90 pits", "20 pits out of 90": those there are, of which some will go. */
function isOfSoMany({ scene, spot }: Context): boolean {
  if (spot.quantity.form !== 'count' || scene.base[spot.from - 1] !== 'of') return false;
  return scene.isQuantity(scene.base[spot.from - 2] === 'out' ? spot.from - 3 : spot.from - 2);
}

const DIRECTIONS = words(
  'north south east west northeast northwest southeast southwest from off away under beneath below above deep inland offshore',
);
/** "at a mill 85 km north of the town", "from a depth of 900 metres": where a thing lies. */
const isWhere = ({ scene, spot }: Context): boolean =>
  spot.sort === 'extent' &&
  (scene.is(spot.to, DIRECTIONS) || (scene.base[spot.from - 1] === 'of' && scene.base[spot.from - 2] === 'depth'));

const SHOULD = words('should must supposed');
const DECIDING = words('licence licences license licenses permit permits approval approvals application applications');
/** "A permit should take 60 days": a time that a rule sets. */
const isPrescribed = ({ scene, spot, view }: Context): boolean =>
  spot.sort === 'time' &&
  scene.last(view.from, spot.from, SHOULD) >= 0 &&
  scene.first(view.from, spot.from, DECIDING) >= 0;

const MAY = words('may');
/** "It may export 900 t this year": what a quota allows. */
const isAllowed = ({ scene, spot, clauseFrom }: Context, draft: Draft): boolean =>
  scene.last(Math.max(clauseFrom, spot.from - 4), spot.from, MAY) >= 0 && wasQuota(draft);

const BUILDING = words('build construct erect install establish develop open expand create');
const USED_UP = words('spend spends spent spending take takes took taken cost costs use uses used need needs needed');
const BEING_BUILT = words('building constructing erecting');
const PLANNED = words('planned projected proposed intended');
const CAPACITY = words('capacity');
/** "won a contract to build mills with a capacity of 900 t", "is building one", "its planned capacity": what is still to be built makes nothing. */
function isToBeBuilt({ scene, spot, clauseFrom }: Context, { measure }: Draft): boolean {
  if (measure !== 'capacity') return false;
  const works = scene.last(clauseFrom, spot.from, BEING_BUILT);
  if (works > clauseFrom && scene.has(works - 1, Tag.be) && scene.has(works - 1, Tag.present)) return true;
  const capacity = scene.last(clauseFrom, spot.from, CAPACITY);
  if (capacity >= 0 && scene.is(capacity - 1, PLANNED)) return true;
  for (let at = clauseFrom; at < spot.from - 1; at++) {
    const isBuilding = scene.is(at + 1, BUILDING) || (scene.base[at + 1] === 'set' && scene.base[at + 2] === 'up');
    if (scene.base[at] === 'to' && isBuilding) return scene.first(clauseFrom, at, USED_UP) < 0;
  }
  return false;
}

/** Whether a claim is stated, foreseen, or said not to hold. */
export function readModality(c: Context, draft: Draft): Modality {
  const { scene } = c;
  const { period, slot } = draft;
  if (isDenied(c) || isSuperseded(c, slot)) return 'denied';
  if (isRightFigure(c)) return 'stated';
  const expected = isSomebodysForecast(c);
  const now = isNow(c) && !expected;
  if (
    isWhole(c) ||
    isOfSoMany(c) ||
    isOfTheWhole(c) ||
    now ||
    isApposed(c, draft) ||
    isHadAlready(c) ||
    isThereAlready(c) ||
    isWhere(c) ||
    isPrescribed(c) ||
    isPartOfAsked(c)
  )
    return 'stated';
  // What was so in the year to come was told after the day the page gives.
  const told = c.tense === 'past' && !c.foreseen && period === String((scene.published?.year ?? 0) + 1);
  const future =
    period !== null && scene.published !== null && beginsAfter(period, scene.published) && !told && !isSetRule(c);
  if (future || isEstimated(c)) return 'forecast';
  if (expected || isToBeBuilt(c, draft)) return 'forecast';
  if (isPast(draft) || isAllowed(c, draft)) return 'stated';
  if (c.foreseen && !isOfPastYear(c, draft)) return 'forecast';
  if (standingBefore(c)?.modality === 'forecast' && (!hasOwnVerb(c) || sharesAuxiliary(c)) && !isDatedPast(c, draft))
    return 'forecast';
  return 'stated';
}
