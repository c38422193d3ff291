import type { Ballot } from '../ballot.ts';
import type { SlotReading } from '../change/slot-reading.ts';
import type { Measure } from '../claim.ts';
import { CARRIED_HEADS } from '../data/counted-words.ts';
import type { Context, Draft } from '../draft.ts';
import { isSomebodysForecast } from '../modality/market-forecast.ts';
import { Tag } from '../words/tags.ts';
import { words } from '../words/word-class.ts';
import { MADE } from './made.ts';
import { headMeasure } from './measure-head.ts';
import { fits } from './measure-units.ts';
import { isLargeSum, type UnitClass } from './units.ts';

/** How much the figure before speaks for the next one, by how strongly the sentence carries it on. */
const LINK_WEIGHT = [1, 2, 4, 7] as const;

const HAVING_PART = words(
  'account accounts accounted accounting make makes made contribute contributes contributed supply supplies supplied provide provides provided',
);
/** "Indonesia accounts for 14 per cent": of what was spoken of. */
function isGapped({ scene, spot, clauseFrom }: Context): boolean {
  if (spot.quantity.unit !== '%' || scene.base[spot.to] === 'of') return false;
  return scene.last(Math.max(clauseFrom, spot.from - 3), spot.from, HAVING_PART) >= 0;
}

/** Whether the number's column is headed by a word that names a measure; "share" and "change" are of what the row is about. */
const hasOwnColumn = (c: Context) =>
  c.lines.some(
    ({ what, from, to }) => what === 'column' && c.scene.facts(from, to).cues.some(({ form }) => form !== 'agent'),
  );

/** The figure of the same sentence that speaks for the next: no rank by itself, no point of comparison, and no length of time. */
function nearestKin({ sibling, siblings, main }: Context, unit: UnitClass, { slot }: SlotReading): Draft | null {
  if (!sibling || (sibling.unit === 'rank' && sibling.measure === 'other')) return null;
  // "set aside €3bn and cut the levy from 6% to 2%": where it went from.
  if (sibling.slot === 'initial' && slot === 'final' && main?.unit !== sibling.unit) return sibling;
  if (sibling.slot === 'counterpart' || sibling.slot === 'initial') return main ?? sibling;
  // "Boreal, of which Corrin owns a third, grew 9%": who owns it is told aside.
  const isAside = sibling.measure === 'stake' && slot === 'difference';
  if (!isAside && (sibling.measure !== 'duration' || unit === 'time')) return sibling;
  const other = siblings.findLast(({ measure }) => measure !== 'duration' && measure !== 'stake');
  return other ?? (isAside ? null : sibling);
}

const BEFORE_A_PART = words(', ; ( – "');
/** "…, two-thirds of them in Ontario", "Nine of them name a customer": a part of those counted just before, with no verb of its own before it. */
const isPartOfKin = ({ scene, spot, view }: Context) =>
  scene.base[spot.to] === 'of' &&
  scene.base[spot.to + 1] === 'them' &&
  (spot.from === view.from || scene.is(spot.from - 1, BEFORE_A_PART));

/** "two-thirds of the zinc": a part of goods is no part of a house. */
export const isOfGoods = ({ scene, spot, view }: Context): boolean =>
  scene.base[spot.to] === 'of' && view.materials.some(({ from }) => from > spot.to && from <= spot.to + 2);

const OF_HEADS: ReadonlySet<Measure> = new Set(['workforce', 'licence-count', 'element-count', 'controlled-count']);

/** Measured by its own noun, which no other noun has: "9 million passengers" are a demand, and "40 planes" after them none. */
const isOfItsHead = ({ measure, spot }: Draft): boolean =>
  OF_HEADS.has(measure) || CARRIED_HEADS.has(spot.quantity.counted?.split(' ').at(-1) ?? '');

const EXPECTING = words(
  'sees see saw expects expect expected forecasts forecast predicts predict predicted targets eyes tips reckons guides guide guided still for',
);
const RESULTS: ReadonlySet<Measure> = new Set(['revenue', 'price']);
/** "For the year it still expects £310m", "analysts had looked for 18 cents", "Hanbit sees $20,000 by Christmas": one more of the results or prices told before. */
function resultExpected({ scene, spot, sibling, before: told, foreseen }: Context): Draft | null {
  if (sibling || !scene.is(spot.from - 1, EXPECTING) || (scene.base[spot.from - 1] === 'for' && !foreseen)) return null;
  const { unit } = spot.quantity;
  const last = told.findLast((draft) => draft.unit.split('/')[0] === unit && RESULTS.has(draft.measure));
  return last && !(last.measure === 'price' && isLargeSum(spot.quantity)) ? last : null;
}

/** "It has restated its profit. It was not £148m": what the sentence before names, where it gives no figure of it. */
function namedBefore({ scene, view, link }: Context, unit: UnitClass): Measure | null {
  const last = link === 3 && scene.follows(view.index) ? scene.view(view.index - 1) : null;
  if (!last || last.spots.length > 0) return null;
  const cue = last.cues.findLast(({ form, weak, measure }) => form === 'noun' && !weak && fits(unit, measure));
  return cue?.measure ?? null;
}

const THEY = words('it they');
const [SHARE, OF_IT] = [words('share'), words('it them that')];
const ENDS = words('. , ; :');
const GOES_ON = Tag.verb | Tag.be | Tag.auxiliary | Tag.modal | Tag.adverb | Tag.preposition;
/** "China's share of that is 40%", "China had 40% of it in 2021". */
function isShareOfIt({ scene, spot, clauseFrom, view }: Context): boolean {
  const isDone = view.cues.some(({ form, from, to }) => form === 'verb' && from >= clauseFrom && to <= spot.from);
  if (spot.quantity.unit === '%' && !isDone && scene.base[spot.to] === 'of' && scene.is(spot.to + 1, OF_IT))
    return spot.to + 2 >= view.to || scene.is(spot.to + 2, ENDS) || scene.has(spot.to + 2, Tag.preposition);
  const share = scene.last(clauseFrom, spot.from, SHARE);
  return share >= 0 && scene.base[share + 1] === 'of' && scene.is(share + 2, OF_IT) && scene.has(share + 3, GOES_ON);
}

/** "Imports are rare. They amounted to 700 tonnes": the pronoun is the noun that opened the sentence before, which gives no figure. */
function openedBefore(c: Context, unit: UnitClass): Measure | null {
  const { scene, view, clauseFrom } = c;
  const pointsBack = (scene.is(view.from, THEY) && clauseFrom === view.from) || isShareOfIt(c);
  const last = pointsBack ? scene.view(view.index - 1) : null;
  if (!last || last.spots.length > 0 || !scene.follows(view.index)) return null;
  const cue = last.cues.find(({ form, weak, measure }) => form === 'noun' && !weak && fits(unit, measure));
  if (!cue || scene.hasFinite(last.from, cue.from)) return null;
  const isSubject = scene.has(cue.to, Tag.verb) || (scene.base[cue.to] === 'of' && scene.hasFinite(cue.to, last.to));
  return isSubject ? cue.measure : null;
}

/** "60 tonnes, not 85": the figure put right and the wrong one are of one thing. */
const isContrasted = ({ scene, spot }: Context, { unit }: Draft) =>
  scene.base[spot.from - 1] === 'not' && unit === spot.quantity.unit;

/** "China took 71 per cent, Korea 16 per cent": the verb and what it was of are left out. */
const isInGap = ({ scene, spot, view }: Context, near: Draft) =>
  near.unit === spot.quantity.unit &&
  near.measure !== 'other' &&
  spot.from - near.spot.to <= MAX_GAP &&
  [...view.places, ...view.companies].some(({ to }) => to === spot.from) &&
  !scene.hasFinite(near.spot.to, spot.from) &&
  !view.cues.some(({ from, to }) => from >= near.spot.to && to <= spot.from);
const MAX_GAP = 8;

/** "It refines 90 per cent. It mines 60 per cent": the verb before the number says that something else is done. */
const isDoneOtherwise = ({ view, spot, clauseFrom }: Context, { measure }: Draft, unit: UnitClass): boolean =>
  view.cues.some(
    (cue) =>
      cue.form !== 'noun' &&
      (cue.form === 'agent' || !cue.weak) &&
      cue.from >= clauseFrom &&
      cue.to === spot.from &&
      cue.measure !== measure &&
      MADE.has(cue.measure) &&
      fits(unit, cue.measure),
  );

const ARTICLE = words('a an');
const RISE_OF_IT = words('on compared versus against over for that which');
const MAX_MODIFIERS = 8;
/** "made 900 tonnes of tin, a 16% increase, …": a change told in apposition is of the figure before it. */
function isApposedChange({ scene, spot, view }: Context): boolean {
  if (!scene.is(spot.from - 1, ARTICLE) || scene.base[spot.from - 2] !== ',') return false;
  for (let at = spot.to; at < Math.min(view.to, spot.to + MAX_MODIFIERS); at++)
    if (scene.base[at] === ',' || scene.isFinite(at)) return false;
    else if (scene.has(at, Tag.changeNoun))
      return /^[,.;:)–]$/.test(scene.base[at + 1] ?? '.') || scene.is(at + 1, RISE_OF_IT);
  return false;
}

const WHICH = words('which');
/** "a surplus of $4bn, which narrowed by 26%": what moves in a clause right behind a figure is that figure. */
const isMovedBehind = ({ scene, spot, clauseFrom }: Context, near: Draft, { slot }: SlotReading): boolean =>
  slot === 'difference' &&
  scene.is(near.spot.to + 1, WHICH) &&
  scene.base[near.spot.to] === ',' &&
  clauseFrom >= near.spot.to &&
  scene.has(near.spot.to + 2, Tag.changeVerb) &&
  spot.from - near.spot.to <= MAX_MOVED;
const MAX_MOVED = 6;

/** "sold 900 tonnes of tin in May (up 8%) at $31 a kilo": a move in a bracket is of the figure before it. */
const isMoveInBracket = ({ scene, spot }: Context, { slot }: SlotReading): boolean =>
  slot === 'difference' &&
  (scene.base[spot.from - 1] === '(' || (scene.base[spot.from - 2] === '(' && scene.has(spot.from - 1, Tag.particle)));

const INCLUDING = words('including includes');
const ANOTHER = words('another further additional');

/** How much the figure before in the sentence or the row speaks for the next one. */
function siblingWeight(c: Context, near: Draft, slot: SlotReading, inTable: boolean): number {
  const { unit, counted } = c.spot.quantity;
  const isRow = c.view.block.kind === 'row';
  const isOther = near.measure === 'other';
  const isOfUnit = near.unit === unit;
  const sameThings =
    c.spot.sort === 'count' &&
    counted !== null &&
    !OF_HEADS.has(near.measure) &&
    near.spot.quantity.counted === counted;
  const sameUnit = isOfUnit && !isOther ? (sameThings ? 5 : 1) : 0;
  const movedFrom = isOfUnit && slot.slot === 'initial' && near.slot === 'final' ? 6 : 0;
  const gapped = isInGap(c, near) || (isOfUnit && isSomebodysForecast(c)) ? 3 : 0;
  const sameMove = near.slot === 'difference' && slot.slot !== 'difference' && slot.slot !== 'level' ? 3 : 0;
  const contrasted = isContrasted(c, near) || (!isOther && isApposedChange(c)) ? 5 : 0;
  const included = isOfUnit && !isOther && c.scene.is(c.spot.from - 1, INCLUDING) ? 8 : 0;
  const inBracket = !isOther && isMoveInBracket(c, slot) ? 8 : 0;
  const headless = isRow && !isOther && inTable;
  const weak = isOther || near.measure === 'duration' || isRow;
  return (headless ? 7 : weak ? 1 : 4) + sameUnit + sameMove + movedFrom + gapped + contrasted + included + inBracket;
}

/** What the figures said before in the sentence, the row and the sentences before speak for. */
export function fromNeighbours(c: Context, ballot: Ballot<Measure>, unit: UnitClass, slot: SlotReading): void {
  const ownHead = unit === 'count' && headMeasure(c) === 'other';
  const { earlier } = c;
  const isRow = c.view.block.kind === 'row';
  const inTable = c.lines.some(({ what }) => what === 'column');
  const near = nearestKin(c, unit, slot);
  const whole = isPartOfKin(c) ? (c.sibling ?? (c.distance === 1 ? earlier : null)) : null;
  if (whole && whole.measure !== 'duration' && whole.measure !== 'element-count' && fits(unit, whole.measure))
    ballot.add(whole.measure, 9, 'a part of those counted');
  if (near && fits(unit, near.measure) && !(ownHead && isOfItsHead(near))) {
    const weight = siblingWeight(c, near, slot, inTable);
    if (!(isRow && hasOwnColumn(c))) ballot.add(near.measure, weight, 'sibling');
    if (isMovedBehind(c, near, slot)) ballot.add(near.measure, 14, 'the figure moves');
  }
  if (
    !near &&
    !inTable &&
    earlier &&
    c.distance <= 2 &&
    fits(unit, earlier.measure) &&
    earlier.measure !== 'duration' &&
    !isDoneOtherwise(c, earlier, unit) &&
    !(earlier.measure === 'stake' && isOfGoods(c)) &&
    !(ownHead && isOfItsHead(earlier))
  ) {
    const sameUnit = earlier.unit === c.spot.quantity.unit && earlier.measure !== 'other' ? 2 : 0;
    const more = unit === 'count' && earlier.unit === 'count' && c.scene.is(c.spot.from, ANOTHER) ? 6 : 0;
    const bare = c.view.cues.every((cue) => !fits(unit, cue.measure) || cue.measure === 'other') ? 2 : 0;
    const isOfParagraph = earlier.view.blockIndex === c.view.blockIndex;
    const away = isOfParagraph ? 0 : (c.distance - 1) * 2;
    const weight = LINK_WEIGHT[isGapped(c) ? 3 : c.link] + bare - (earlier.measure === 'other' ? 2 : 0) - away;
    ballot.add(earlier.measure, Math.max(0, weight + sameUnit + more), 'sentence before');
  }
  const expected = unit === 'money' ? resultExpected(c) : null;
  if (expected) ballot.add(expected.measure, 7, 'one more expected');
  const named = namedBefore(c, unit);
  if (named) ballot.add(named, 6, 'named in the sentence before');
  const opened = near ? null : openedBefore(c, unit);
  if (opened) ballot.add(opened, 12, 'opened the sentence before');
  const like = near || inTable ? null : c.likeUnit;
  if (like && like !== earlier && like.measure !== 'other' && fits(unit, like.measure))
    ballot.add(like.measure, unit === 'mass' || unit === 'energy' ? 4 : 1, 'last of its unit');
}
