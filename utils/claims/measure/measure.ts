import { Ballot } from '../ballot.ts';
import type { SlotReading } from '../change/slot-reading.ts';
import type { Measure } from '../claim.ts';
import { constructionsFor } from '../constructions/index.ts';
import type { Context } from '../draft.ts';
import { specialised } from '../org/maker.ts';
import { frontedEnd } from '../scene/fronted.ts';
import { LINE_WEIGHT } from '../scene/lines.ts';
import { IMPORTING, MEETING } from '../trade/trade-vocabulary.ts';
import { SUBJECT_PRONOUNS } from '../words/pronouns.ts';
import { Tag } from '../words/tags.ts';
import { anyOf, words } from '../words/word-class.ts';
import {
  completes,
  inPhraseAfter,
  isAside,
  isBetweenDashes,
  isCompound,
  isFronted,
  isOfCause,
  isOfOffice,
  isPassedOn,
  isWhoDominates,
} from './cue-place.ts';
import type { Cue } from './cues.ts';
import { governorOf } from './governor.ts';
import { MADE } from './made.ts';
import { fromHead, headMeasure } from './measure-head.ts';
import { fromNeighbours, isOfGoods } from './measure-kin.ts';
import { fits } from './measure-units.ts';
import { isLargeSum, type UnitClass } from './units.ts';
import { fromVolumes } from './volumes.ts';

/** What shares of anything are given of: it is seldom what is measured. */
const WHOLES = words('economy gdp population budget revenue revenues turnover sales income total');

/** How near a cue stands, from 0 to 4. */
const nearness = (distance: number) => Math.max(0, 4 - distance / 3);

/** "more than two-thirds of the economy": the whole, not what is measured. */
const isWhole = (c: Context, cue: Cue) =>
  c.scene.is(cue.from, WHOLES) &&
  cue.from >= c.spot.to &&
  cue.from - c.spot.to <= 4 &&
  c.scene.base[c.spot.to] === 'of';

/** Words that name a measure with money and something else without. */
const MONEY_WORDS = words(
  'worth lose loses lost losing bring brings brought bringing post posts posted posting book books booked booking raise raises raised raising',
);

/** "promises €3bn for stockpiles": what money is for is not what it measures. */
function isPurpose(c: Context, cue: Cue, unit: UnitClass): boolean {
  if (unit !== 'money' || cue.from < c.spot.to) return false;
  for (let at = cue.from - 1; at >= Math.max(c.spot.to, cue.from - 4); at--) {
    if (c.scene.base[at] === 'for') return true;
    if (c.scene.base[at] === 'to' && at === cue.from - 1 && cue.form === 'verb') return true;
    if (c.scene.has(at, Tag.verb | Tag.preposition)) return false;
  }
  return false;
}

const TRADE = new Set<Measure>(['exports', 'imports', 'demand', 'stockpile', 'price']);

const OXIDES = words('oxide oxides metal metals ore concentrate product products material');

const MAX_GOODS = 4;
/** "Shipments of concentrate produced at the pit fell to 900 tonnes": how the goods were made that are traded. */
const isOfGoodsTraded = ({ scene, view, spot }: Context, { form, past, from, to }: Cue) =>
  form === 'verb' &&
  past &&
  to < spot.from &&
  scene.has(to, Tag.preposition) &&
  !scene.has(from - 1, Tag.be | Tag.auxiliary) &&
  scene.hasFinite(to, spot.from) &&
  view.cues.some(
    (head) =>
      head.form === 'noun' &&
      TRADE.has(head.measure) &&
      scene.base[head.to] === 'of' &&
      from > head.to + 1 &&
      from - head.to <= MAX_GOODS &&
      !scene.hasFinite(head.to, from),
  );

/** "shipped 3,000 tonnes of refined tin": what is traded is described, and how it was made is not what is measured. */
const isAttributive = (c: Context, cue: Cue) =>
  cue.form === 'verb' &&
  cue.past &&
  cue.from >= c.spot.to &&
  !c.scene.has(cue.from - 1, Tag.be) &&
  (c.scene.is(cue.to, OXIDES) || c.view.materials.some(({ from }) => from >= cue.to && from <= cue.to + 2)) &&
  c.view.cues.some(
    ({ form, weak, measure, from, to }) =>
      from >= c.clauseFrom &&
      to <= c.spot.from &&
      ((form === 'verb' && TRADE.has(measure)) ||
        (form === 'noun' && !weak && measure !== 'production' && c.spot.from - to <= 3)),
  );

const KEPT_OR_SOLD: ReadonlySet<Measure> = new Set(['stockpile', 'supply', 'reserves', 'mine-production']);
/** "cobalt stocks", "deposits of tin": a word that often means something else does not beside a material. */
const isOfMaterial = (c: Context, cue: Cue) =>
  cue.form === 'noun' &&
  KEPT_OR_SOLD.has(cue.measure) &&
  c.view.materials.some(
    ({ from, to, role }) => to === cue.from || (role === 'of' && from > cue.to && from <= cue.to + 2),
  );

/** "sold 86% of its seats": a part that is sold is no price. */
const isPartSold = (cue: Cue, unit: UnitClass, { slot }: SlotReading) =>
  unit === 'percent' && slot !== 'difference' && cue.form === 'verb' && cue.weak && cue.measure === 'price';

/** "three of our customers", "nine smelters", "half of its suppliers": who is counted does not say what is measured. */
const isCounted = ({ scene, spot }: Context, { form, from, to }: Cue, unit: UnitClass) =>
  form === 'agent' &&
  from >= spot.from &&
  from <= spot.to + 4 &&
  (unit === 'count' || (unit === 'percent' && scene.base[spot.to] === 'of' && !scene.possessive(to - 1)));

/** "may refine a third of the tin it needs": the verb before the part says what is done with it. */
const isOfItsUse = ({ scene, spot, view }: Context, cue: Cue) =>
  cue.form === 'verb' &&
  cue.measure === 'demand' &&
  scene.base[spot.to] === 'of' &&
  scene.is(cue.from - 1, SUBJECT_PRONOUNS) &&
  cue.from > spot.to &&
  (scene.base[spot.to + 1] === 'what' || view.cues.some(({ form, to }) => form === 'verb' && to === spot.from));

const GETTING = anyOf(IMPORTING, MEETING);
/** "process 40% of its annual needs", "meets 40% of demand": a part of what is used, and made or got. */
const isOfNeeds = ({ scene, spot, view }: Context, cue: Cue) =>
  cue.form === 'noun' &&
  cue.measure === 'demand' &&
  cue.from > spot.to &&
  scene.base[spot.to] === 'of' &&
  (scene.is(spot.from - 1, GETTING) ||
    view.cues.some(({ form, to, measure }) => form === 'verb' && to === spot.from && MADE.has(measure)));

/** "refines 40% of global supplies": a part of what there is, and made. */
const isOfSupplies = ({ scene, spot, view }: Context, cue: Cue) =>
  cue.form === 'noun' &&
  cue.measure === 'supply' &&
  cue.from > spot.to &&
  scene.base[spot.to] === 'of' &&
  view.cues.some(({ to, measure }) => to === spot.from && MADE.has(measure));

/** "the works swallowed $3bn", "a $3bn prepayment by customers": money that is used up or that buyers pay is no demand. */
const isMoneyUsed = (cue: Cue, unit: UnitClass) => unit === 'money' && cue.form !== 'noun' && cue.measure === 'demand';

const ENDS_WORDS = words(', . ; : ) |');
/** "Buy, target $1.90": a verb of buying or selling with nothing bought is what a broker advises. */
const isAdvice = ({ scene }: Context, { form, measure, past, from, to }: Cue) =>
  form === 'verb' && !past && measure === 'imports' && scene.is(to, ENDS_WORDS) && scene.isCapital(from);

/** "A road to the mine": a place, and no verb; it tells what is weighed there, and not what a share is of. */
const isPlaceOfWork = ({ scene }: Context, { form, past, from }: Cue, unit: UnitClass): boolean =>
  unit === 'percent' && form === 'verb' && !past && scene.has(from - 1, Tag.determiner);

const GDP = words('gdp gnp');
/** "Mining accounts for 15% of Peru's GDP": a part of all that is made. */
const isOfEconomy = ({ scene, spot }: Context, unit: UnitClass): boolean =>
  unit === 'percent' && scene.base[spot.to] === 'of' && scene.first(spot.to, spot.to + MAX_OWNER, GDP) >= 0;
const MAX_OWNER = 5;

/** Whether a cue cannot be what this number measures, by its unit and what it does in the sentence. */
const cannotMeasure = (c: Context, cue: Cue, unit: UnitClass, slot: SlotReading) =>
  !fits(unit, cue.measure) ||
  (unit === 'time' && cue.measure === 'other') ||
  (MADE.has(cue.measure) && isOfEconomy(c, unit)) ||
  (cue.from >= c.spot.from && cue.to <= c.spot.to) ||
  (unit === 'count' && cue.measure === 'licence-count') ||
  (unit === 'money' && cue.measure === 'price' && isLargeSum(c.spot.quantity)) ||
  isPartSold(cue, unit, slot) ||
  isMoneyUsed(cue, unit) ||
  isPlaceOfWork(c, cue, unit) ||
  isAdvice(c, cue) ||
  isPassedOn(c, cue) ||
  (unit === 'percent' && cue.measure === 'investment' && isOfGoods(c)) ||
  isOfItsUse(c, cue) ||
  isOfNeeds(c, cue) ||
  isOfSupplies(c, cue);

/** Whether a cue is a modifier, a name of money or licences told of otherwise, and says nothing of the number. */
function saysNothing(c: Context, cue: Cue, unit: UnitClass): boolean {
  const isLicence = cue.measure === 'licence-count';
  if (isLicence && unit !== 'percent' && (unit === 'times' || cue.from < c.spot.from)) return true;
  if (isLicence && !/s$/.test(c.scene.base[cue.to - 1] as string)) return true;
  if (unit !== 'money' && cue.to === cue.from + 1 && c.scene.is(cue.from, MONEY_WORDS)) return true;
  if (isBeforeOrAfter(c, cue) || isUseOfSubject(c, cue) || isTitle(c, cue) || isOfGoodsTraded(c, cue)) return true;
  if (isBetweenDashes(c, cue) || isContained(c, cue) || isWhoDominates(c, cue) || isOfOffice(c, cue)) return true;
  return isAttributive(c, cue) || ((cue.weak || cue.measure === 'other') && isCompound(c, cue));
}

const CONTAINED = words('contained');
/** "900 tonnes of contained tungsten": how an ore is weighed; "contained in ore" tells what holds it. */
const isContained = ({ scene }: Context, { from }: Cue): boolean =>
  scene.is(from, CONTAINED) && !scene.has(from - 1, Tag.be | Tag.auxiliary) && !scene.has(from + 1, Tag.preposition);

const TIMED = words('pre post');
/** "$40m pre-production": before or after it, and nothing of how much. */
const isBeforeOrAfter = ({ scene }: Context, { from }: Cue) =>
  scene.base[from - 1] === '-' && scene.is(from - 2, TIMED);

/** "sold to tin producer Tormal": what a house that is no subject is called by. */
const isTitle = ({ view }: Context, { form, to }: Cue): boolean =>
  form === 'agent' &&
  view.companies.some(({ from, role }) => from === to && role !== 'subject' && role !== 'possessor');

const USED_HOW = words('in for to as by');
/** "The metal used in batteries closed 3% higher": what the subject is used for, before the verb. */
const isUseOfSubject = ({ scene, spot }: Context, { form, measure, past, from, to }: Cue): boolean =>
  form === 'verb' &&
  past &&
  measure === 'demand' &&
  scene.is(to, USED_HOW) &&
  !scene.has(from - 1, Tag.be) &&
  scene.hasFinite(to + 1, Math.min(spot.from, to + MAX_USE));
const MAX_USE = 16;

const LONGEST_PART = 9;
/** "40% was exported", "nine of ten tonnes of the ore are refined abroad": the verb whose subject the number is. */
function isPassive({ scene, spot }: Context, cue: Cue): boolean {
  const be = cue.from - 1;
  if (cue.form !== 'verb' || !cue.past || be < spot.to || !scene.has(be, Tag.be)) return false;
  const of = scene.base[spot.to] === 'of' ? spot.to : spot.to + 1;
  if ((spot.sort !== 'percent' && spot.sort !== 'mass') || scene.base[of] !== 'of') return be - spot.to <= 1;
  for (let at = of + 1; at < be; at++)
    if (scene.is(at, ENDS_WORDS) || scene.is(at, RELATIVES) || scene.isFinite(at)) return false;
  return be - spot.to <= LONGEST_PART;
}
const RELATIVES = words('that which who whose');

/** How much a cue counts wherever it stands. */
function strengthOf(c: Context, cue: Cue, unit: UnitClass, counts: boolean): number {
  const mines = cue.form === 'agent' && cue.to === c.spot.from;
  const governs = (cue.form === 'verb' || mines) && cue.to <= c.spot.from && c.spot.from - cue.to <= 2;
  const doubtful = cue.weak && !governs && !isPassive(c, cue) && !isOfMaterial(c, cue);
  const strength = doubtful ? 2 : cue.measure === 'supply' || (cue.weak && !mines) ? 3.5 : 5;
  return (
    strength /
    (completes(c, cue) ? 3 : 1) /
    (counts ? 3 : 1) /
    (isPurpose(c, cue, unit) ? 4 : 1) /
    (isAside(c, cue) ? 2 : 1)
  );
}

/** How much more a cue after the number counts by what ties it to it. */
function attachment(c: Context, cue: Cue, counts: boolean): number {
  if (isPassive(c, cue)) return 4;
  if (!inPhraseAfter(c, cue)) return 0;
  if (c.scene.base[c.spot.to] !== 'of') return counts ? 1 : 4;
  return cue.measure === 'supply' ? 3 : cue.from - c.spot.to <= 2 ? 8 : 6;
}

/** "By shutting pits that yield 40% of it, |the firm sent prices up|": the main clause, after the comma that ends a fronted one. */
const isInMainClause = ({ scene, spot, view }: Context, { from }: Cue): boolean => {
  const comma = frontedEnd(scene, view, spot.to, from);
  return comma >= 0 && scene.hasFinite(comma, from);
};
/** "After it introduced licences, shipments fell 17%": a word of the clause in front, where the main one has its own. */
const isOfOccasion = ({ scene, spot, view }: Context, { to }: Cue): boolean => {
  const comma = frontedEnd(scene, view, to, spot.from);
  return comma >= 0 && view.cues.some(({ form, from, to: end }) => form === 'noun' && from > comma && end <= spot.from);
};

function fromCues(c: Context, ballot: Ballot<Measure>, unit: UnitClass, slot: SlotReading): void {
  const counts = unit === 'count' && headMeasure(c) !== null;
  for (const cue of c.view.cues) {
    if (cannotMeasure(c, cue, unit, slot)) continue;
    if (isCounted(c, cue, unit)) {
      if (unit === 'percent') ballot.add('other', 6, 'who they are a part of');
      continue;
    }
    const whole = unit === 'percent' && isWhole(c, cue);
    if ((whole && cue.measure === 'other') || saysNothing(c, cue, unit)) continue;
    if (slot.slot === 'difference' && (isOfCause(c, cue) || isOfOccasion(c, cue))) continue;
    const strength = strengthOf(c, cue, unit, counts);
    const measure = specialised(c, cue);
    const inside = cue.from >= c.segmentFrom && cue.to <= c.segmentTo;
    const inClause = cue.from >= c.clauseFrom && cue.from < c.clauseTo ? 2 : 0;
    if (inside && cue.from >= c.spot.to && isInMainClause(c, cue)) {
      ballot.add(measure, strength / 3, 'cue later in the sentence');
    } else if (inside && cue.from >= c.spot.to) {
      const attached = whole || isPurpose(c, cue, unit) ? 0 : attachment(c, cue, counts);
      ballot.add(measure, strength + attached + inClause, 'cue after');
    } else if (isFronted(c, cue, unit)) {
      ballot.add(measure, strength + 6, 'cue in front');
    } else if (inside) {
      ballot.add(measure, strength + inClause + nearness(c.spot.from - cue.to), 'cue before');
    } else if (cue.from < c.spot.from) {
      ballot.add(measure, strength / 2 + nearness(c.spot.from - cue.to) / 2, 'cue earlier in the sentence');
    } else ballot.add(measure, strength / 3, 'cue later in the sentence');
  }
}

/** How much more a cue counts that the grammar ties to the number. */
const TIE_WEIGHT = { object: 4, of: 7, compound: 4, subject: 6, resumed: 8 } as const;

function fromGovernor(c: Context, ballot: Ballot<Measure>, unit: UnitClass): void {
  const governor = governorOf(c);
  if (!governor || !fits(unit, governor.cue.measure)) return;
  const { cue, tie } = governor;
  if (isMoneyUsed(cue, unit) || (unit === 'money' && cue.measure === 'price' && isLargeSum(c.spot.quantity))) return;
  if (unit === 'percent' && c.view.cues.some((other) => isWhole(c, other))) return;
  const uses = cue.measure === 'demand' && unit === 'mass' && tie === 'object';
  if (cue.measure === 'supply' || (unit === 'count' && headMeasure(c) !== null)) return;
  const doubtful = cue.weak && !uses && !isOfMaterial(c, cue);
  if (doubtful && cue.form === 'verb') return;
  ballot.add(specialised(c, cue), TIE_WEIGHT[tie] / (doubtful ? 2 : 1), tie);
}

/** What an article is about speaks for the measure of a weight that nothing else names, less for a percentage. */
const TOPIC_WEIGHT: Partial<Record<UnitClass, number>> = { mass: 3, percent: 1.5, times: 2, points: 1.5 };

const AGE = words('age expectancy');
/** "The median age is 39 years": no length of time. */
const isOfAge = ({ scene, clauseFrom, spot }: Context): boolean => scene.first(clauseFrom, spot.from, AGE) >= 0;

function fromUnit(c: Context, ballot: Ballot<Measure>, unit: UnitClass): void {
  if (unit === 'price') ballot.add('price', 12, 'price unit');
  if (unit === 'time') ballot.add(isOfAge(c) ? 'other' : 'duration', 12, 'unit of time');
  if (unit === 'power') ballot.add('capacity', 7, 'unit of power');
  if (unit === 'energy') ballot.add('production', 2, 'unit of energy');
  if (unit === 'percent') ballot.add('supply', 1, 'a share with no other word');
  ballot.add('other', unit === 'heat' ? 20 : unit === 'mass' ? 2 : 3.5, 'prior');
  const { measure } = c.scene.topic;
  if (measure && fits(unit, measure)) ballot.add(measure, TOPIC_WEIGHT[unit] ?? 0, 'topic');
}

const PRODUCTION: ReadonlySet<Measure> = new Set(['mine-production', 'processing', 'magnet-production']);

/** "content", "weight": a word that as often tells how the figures are weighed. */
const isOfNoMeasure = ({ weak, measure }: Cue) => weak && measure === 'other';

const BEFORE_THE_TABLE = 'before the table';
/** A column that only a time heads, under no word that names a measure: of what was measured before the table in its unit. */
function fromBeforeTable(c: Context, ballot: Ballot<Measure>, unit: UnitClass): void {
  const column = c.lines.find(({ what }) => what === 'column');
  if (!column || c.scene.facts(column.from, column.to).times.length === 0) return;
  const isNamed = c.lines.some(
    ({ from, to, what }) => what !== 'title' && c.scene.facts(from, to).cues.some((cue) => !isOfNoMeasure(cue)),
  );
  if (isNamed) return;
  const told = c.before.findLast(
    (draft) =>
      draft.unit === c.spot.quantity.unit &&
      draft.measure !== 'capacity' &&
      (draft.view.block.kind !== 'row' || draft.evidence.measure.winner()?.why.includes(BEFORE_THE_TABLE)),
  );
  if (told && fits(unit, told.measure)) ballot.add(told.measure, LINE_WEIGHT.caption, BEFORE_THE_TABLE);
}

const WHO = words('who which');
/** What a section is about is seldom what each of its figures measures. */
const HEADING = 2;
function fromLines(c: Context, ballot: Ballot<Measure>, unit: UnitClass): void {
  let column: Measure | null = null;
  for (const { from, to, what } of c.lines) {
    for (const [index, cue] of c.scene.facts(from, to).cues.entries()) {
      if (!fits(unit, cue.measure) || (what === 'caption' && isOfNoMeasure(cue))) continue;
      if (what === 'column' && cue.form === 'agent' && c.sibling) continue;
      // What a column is headed by decides; the lines above it only say which production it is.
      if (column && what !== 'row' && !(column === 'production' && PRODUCTION.has(cue.measure))) continue;
      // "Who mines it?": what is asked for is the verb.
      const isSure = !cue.weak || (what === 'question' && c.scene.is(cue.from - 1, WHO));
      const weight = what === 'heading' ? HEADING : LINE_WEIGHT[what];
      ballot.add(cue.measure, weight / (isSure ? 1 : 2) + (index === 0 ? 0.5 : 0), what);
      if (what === 'column' && !cue.weak) column ??= cue.measure;
    }
  }
  // "Mine output | Top producer's share": the share is of what stands beside it in the row.
  const inColumn = c.lines.find(({ what }) => what === 'column');
  const beside = inColumn && unit === 'percent' && c.siblings.find(({ measure }) => PRODUCTION.has(measure));
  if (beside && c.scene.facts(inColumn.from, inColumn.to).cues.some(({ measure }) => measure === 'production'))
    ballot.add(beside.measure, LINE_WEIGHT.column + 1, 'column');
}

/** What the number measures, all evidence weighed; `traded`: whether it is a move or a level of something traded. */
export function readMeasure(c: Context, slot: SlotReading, traded: boolean): Ballot<Measure> {
  const ballot = new Ballot<Measure>();
  const unit = c.spot.sort;
  fromUnit(c, ballot, unit);
  fromCues(c, ballot, unit, slot);
  fromGovernor(c, ballot, unit);
  fromNeighbours(c, ballot, unit, slot);
  fromLines(c, ballot, unit);
  if (c.view.block.kind === 'row') fromBeforeTable(c, ballot, unit);
  if (unit === 'mass' || unit === 'percent') fromVolumes(c, ballot);
  if (unit === 'count') fromHead(c, ballot);
  if (traded) ballot.add('price', 9, 'traded');
  for (const { needs, read } of constructionsFor(unit)) if (needs === null || c.view.says(needs)) read(c, ballot, slot);
  return ballot;
}
