import type { Direction, Kind, Measure } from '../claim.ts';
import { SUM_NOUNS } from '../data/change-words.ts';
import { RATE_KINDS, RATE_SETTERS, RATE_WORDS } from '../data/measure-units.ts';
import type { Context, Draft } from '../draft.ts';
import { unitClass } from '../measure/units.ts';
import { isExpectation } from '../scene/subject.ts';
import { Tag } from '../words/tags.ts';
import { REGULAR_PAST } from '../words/tense.ts';
import { anyOf, words, wordsLike, wordsOf } from '../words/word-class.ts';
import { isInterestOnLoan } from './lending.ts';
import { isPartOfAsked } from './opinion.ts';
import { isPayOffer } from './pay.ts';
import type { SlotReading } from './slot-reading.ts';

const RATES = wordsLike(/^rates?$/);
const SETS_RATES = wordsOf(RATE_SETTERS);

export interface KindReading {
  readonly kind: Kind;
  readonly direction: Direction | null;
}

/** What tells the value of something. */
const VALUED = words(
  'put at of as reached hit slowed to quickened accelerated eased cooled averaged stood cut came remained stayed held ran exceeded topped approached neared touched hovered registered recorded totalled totaled',
);

const BY_TIME = words('annual yearly monthly quarterly weekly');
const GRAINS = words('year month quarter week');
/** "the month-on-month fall", "the annual rise": a noun, whose time stands before it. */
const isByTime = ({ scene }: Context, at: number) =>
  scene.is(at, BY_TIME) || (scene.is(at, GRAINS) && scene.base[at - 1] === '-');

/** "dragged output down to": the particle goes with what was moved, and tells no value of what moved it. */
const movesAnother = ({ scene }: Context, to: number, noun: number): boolean =>
  scene.base[to] === 'to' &&
  scene.has(to - 1, Tag.particle) &&
  to - 2 > noun &&
  !scene.has(to - 2, Tag.verb | Tag.adverb | Tag.auxiliary);

/** "The expansion has reached 70% of its capacity": a part of what is named right after it. */
const isPartOfOwn = ({ scene, spot }: Context): boolean =>
  spot.sort === 'percent' &&
  scene.base[spot.to] === 'of' &&
  scene.has(spot.to + 1, Tag.determiner | Tag.pronoun) &&
  scene.base[spot.to + 1] !== 'a';

const SELF_CHANGES = words('growth inflation deflation');
const BRINGS = words('take takes took taking bring brings brought bringing');
/** "a cut to 12%", "the rise in output to 900 t": where a change led, with no verb that says how large it was; "brings its losses to 12%" says it. */
const leadsTo = ({ scene, spot }: Context, noun: number, to: number): boolean =>
  scene.base[to] === 'to' &&
  !scene.is(noun, SELF_CHANGES) &&
  !scene.is(noun - 2, BRINGS) &&
  !scene.hasFinite(noun + 1, spot.from);

const OPENS_ASIDE = words(', (');
/** "Inflation, 2.9% in August, stayed high", "growth (1.4%)": the change's value set beside its name. */
const isBesideItsName = ({ scene, spot }: Context): boolean =>
  scene.is(spot.from - 1, OPENS_ASIDE) &&
  scene.is(spot.from - 2, SELF_CHANGES) &&
  (scene.base[spot.from - 1] === '(' || !scene.has(spot.to, Tag.verb));

/** "growth was 3%", "inflation stood at 2%": the subject is itself a change, so its level is one. */
function changeAsSubject(c: Context): Direction | null {
  const { scene, spot, view } = c;
  if (isPartOfOwn(c)) return null;
  if (isBesideItsName(c)) return (scene.tags[spot.from - 2] as number) & Tag.up ? 'up' : 'down';
  // "Inflation, too: 2.2%": what stands before a colon is the subject of what follows.
  const from = scene.base[spot.from - 1] === ':' ? view.from : c.clauseFrom;
  for (let at = spot.from - 1; at >= Math.max(from, spot.from - 16); at--) {
    const bits = scene.tags[at] as number;
    const word = scene.base[at] as string;
    if (scene.isQuantity(at)) return null;
    if (
      (bits & Tag.changeNoun) === 0 ||
      ((bits & Tag.changeVerb) !== 0 &&
        !/^(?:growth|inflation|gain|gains|increase|decline)$/.test(word) &&
        !scene.has(at - 1, Tag.determiner) &&
        !scene.possessive(at - 1) &&
        !isByTime(c, at - 1))
    )
      continue;
    if (/^(?:cut|cuts|discount)$/.test(word) || (word === 'recovery' && scene.base[at + 1] !== 'in')) continue;
    if (
      (bits & Tag.changeVerb) !== 0 &&
      (scene.base[at - 1] === 'to' || scene.has(at - 1, Tag.modal)) &&
      !scene.possessive(at - 1)
    )
      continue;
    // "Growth 2.1%, inflation 3.4%": in a list.
    if (at === spot.from - 1 && /^(?:growth|inflation)$/.test(word)) return 'up';
    for (let verb = at + 1; verb < spot.from; verb++) {
      if (movesAnother(c, verb, at) || leadsTo(c, at, verb)) return null;
      if (scene.has(verb, Tag.be) || scene.is(verb, VALUED) || (scene.base[verb] === ':' && verb === spot.from - 1))
        return (bits & Tag.up) !== 0 ? 'up' : 'down';
    }
  }
  return null;
}

const SUMS = words(SUM_NOUNS);
/** "A rise in orders of 900"; but "the collapse at the pit killed 19" counts what was done. */
function changeCounted(c: Context): Direction | null {
  const { scene, spot } = c;
  const last = spot.from - 1;
  // "Because of the fall in orders, the sum of 900": what was added up.
  if (scene.base[last] === 'of' && scene.is(last - 1, SUMS)) return null;
  const isDone = scene.is(last, REGULAR_PAST) && !scene.has(last, Tag.changeVerb) && !scene.is(last, VALUED);
  return isDone ? null : changeAsSubject(c);
}

const AGAINST_IT = words('while whereas');
/**
 * "The fall in orders was 2%, while consumption was put at 4%": of another thing, which grew if nothing says that it fell; "that
 * in imports" is a fall too.
 */
function isSetAgainst({ scene, spot }: Context, kin: Draft, measure: Measure): boolean {
  if (kin.measure === measure) return false;
  const at = scene.first(kin.spot.to, spot.from, AGAINST_IT);
  return at >= 0 && !/^(?:that|those|the)$/.test(scene.base[at + 1] ?? '');
}

const isShareWord = wordsLike(/^(?:share|part|portion|proportion|percentage|fraction|stake|slice)$/);
/** "a 49% interest in the mine" is a part of it. */
const INTEREST_IN = words('interest interests');
const BANK = words('bank reserve');
const MAX_BANK = 4;
/** "the Bank of Peru's rate", "the Federal Reserve's rate": that of interest. */
function isBanks({ scene }: Context, at: number): boolean {
  const bank = scene.possessive(at - 1) ? scene.last(at - 1 - MAX_BANK, at, BANK) : -1;
  return bank >= 0 && scene.isCapital(bank) && (bank === at - 1 || scene.base[bank + 1] === 'of');
}

const AN_ECONOMY = words('gdp gross national');
const RATED_AT = words('at of');
const RATED = wordsOf(RATE_WORDS);
const OF_RATES = anyOf(RATES, RATED);
function hasRate(c: Context, from = c.view.from): boolean {
  const { scene, spot } = c;
  if (!c.view.says(OF_RATES)) return false;
  if (
    scene.base[spot.to] === 'of' &&
    (scene.has(spot.to + 1, Tag.determiner | Tag.pronoun) || scene.base[spot.to + 1] === 'what') &&
    !scene.is(spot.from - 1, RATED_AT)
  )
    return false;
  if (scene.base[spot.to] === 'of' && scene.is(spot.to + 1, AN_ECONOMY)) return false;
  // The word right after a number is its own, wherever the next number's words begin.
  const to = Math.max(Math.min(c.segmentTo, spot.to + 4), Math.min(c.view.to, spot.to + 1));
  for (let at = Math.max(from, spot.from - 14); at < to; at++) {
    if (scene.is(at, isShareWord) && !scene.is(at + 1, RATES)) return false;
    if (at >= spot.to && scene.is(at, INTEREST_IN) && scene.base[at + 1] !== 'on' && scene.base[spot.from - 1] !== 'at')
      return false;
    // "the European Commission": an office, and no charge.
    if (scene.base[at] === 'commission' && scene.isCapital(at)) continue;
    const ofReturn = scene.base[at + 1] === 'of' && scene.base[at + 2] === 'return';
    const rate =
      scene.is(at, RATES) &&
      (ofReturn ||
        isBanks(c, at) ||
        RATE_KINDS.has(scene.base[at - 1] ?? '') ||
        scene.last(c.view.from, at, SETS_RATES) >= 0);
    if (rate || scene.is(at, RATED)) return true;
  }
  return false;
}

/** "Economists had expected 2.4%": the change of the sentence before that the expectation was of. */
function expectedOf(c: Context): Draft | null {
  if (!isExpectation(c) || !c.earlier) return null;
  const { index } = c.earlier.view;
  return (
    c.before.find(
      (draft) => draft.view.index === index && draft.kind === 'change' && draft.unit === c.spot.quantity.unit,
    ) ?? null
  );
}

const EXPECTING = words(
  'street economists analysts economist analyst forecast forecasts expected expectations consensus pencilled predicted estimate estimates predictions',
);
/** "beating the 0.1% that economists had pencilled in": the change said before, as it was expected. */
function expectedBeside(c: Context): Draft | null {
  const { scene, spot, view } = c;
  const kin = c.siblings.findLast((draft) => draft.kind === 'change' && draft.unit === spot.quantity.unit);
  if (!kin) return null;
  const said = scene.first(Math.max(kin.spot.to, spot.from - 6), Math.min(view.to, spot.to + 8), EXPECTING) >= 0;
  return said ? kin : null;
}

const CHANGE_HEADS = words('change changes growth variation y/y yoy m/m mom qoq q/q chg increase +/- gain rise');
/** "Change on year" at the head of a table's column. */
const isChangeColumn = (c: Context) =>
  c.lines.some(({ what, from, to }) => what === 'column' && c.scene.first(from, to, CHANGE_HEADS) >= 0);

const BE_FOR = words('for at is was be of to has had');
/** "It was 2.4% a month before", "the bank sees it at 2.4%", "the consensus was for 0.2%": growth or inflation spoken of on. */
function changeSpokenOf(c: Context): Draft | null {
  const { earlier, scene, spot } = c;
  const negated = scene.base[spot.from - 1] === 'not';
  const before = negated ? spot.from - 2 : spot.from - 1;
  if (!earlier || c.distance > 1 || c.sibling || !scene.is(before, BE_FOR)) return null;
  const kin = c.before.find(
    (draft) => draft.view.index === earlier.view.index && draft.kind === 'change' && draft.unit === spot.quantity.unit,
  );
  if (!kin) return null;
  const it = scene.base[before - 1] === 'it' && (negated || kin.slot !== 'difference');
  const expects =
    scene.first(c.view.from, spot.from, EXPECTING) >= 0 && c.view.cues.every(({ measure }) => measure === kin.measure);
  return it || expects || (c.link === 3 && kin.slot !== 'difference') ? kin : null;
}

/** Whether a change was growth of an economy, or inflation: told on in bare percentages. */
const isOfEconomy = ({ measure, material, org, periodFrom, kind, unit }: Draft) =>
  kind === 'change' &&
  unit === '%' &&
  org === null &&
  material === null &&
  periodFrom !== 'traded' &&
  (measure === 'other' || measure === 'price');
/** "Spain set the pace with 0.7%, France managed 0.4%": growth or inflation spoken of goes on where nothing else is named. */
function economyGoesOn(c: Context, measure: Measure): Draft | null {
  const { scene, spot, view } = c;
  if (scene.base[spot.to] === 'of' || spot.quantity.form === 'fraction') return null;
  const kin = c.before.concat(c.siblings).findLast(({ unit }) => unit === '%');
  if (!kin || !isOfEconomy(kin) || view.index - kin.view.index > 1 || (measure !== kin.measure && measure !== 'other'))
    return null;
  const named = view.cues.some(
    ({ from, to, measure: other }) => other !== kin.measure && from >= c.clauseFrom && to <= c.segmentTo,
  );
  return named || c.before.includes(kin) === c.siblings.length > 0 ? null : kin;
}

const PRICE_OF = words('price prices cost costs level levels value today yesterday peak record high that');
/** "half that", "a third of that price", "stands at 98% of the price", "prices a quarter of today's": measured by another figure, and no part of it. */
function isHalfThat({ scene, spot }: Context, measure: Measure): boolean {
  if (spot.quantity.form === 'fraction' && scene.base[spot.to] === 'that') return true;
  if (measure !== 'price') return false;
  const isOfPrice = scene.base[spot.to] === 'of' && scene.first(spot.to, spot.to + 5, PRICE_OF) >= 0;
  if (spot.quantity.form !== 'fraction') return isOfPrice && scene.base[spot.from - 1] === 'at';
  return scene.base[spot.to] !== 'of' || scene.first(spot.to, spot.to + 5, PRICE_OF) >= 0;
}

const SPENDING = words(
  'spend spends spent spending pay pays paid cost costs gamble gambles eat eats fetch fetches earn earns sell sells',
);
const MAX_CLAUSE = 9;
/** "came to $6bn, a third of what it pays for oil": money held against other money, and no part of it. */
function isOfOtherMoney({ scene, spot, view, sibling }: Context): boolean {
  if (spot.quantity.form !== 'fraction' || scene.base[spot.to] !== 'of' || scene.base[spot.to + 1] !== 'what')
    return false;
  const ofMoney = sibling !== null && unitClass(sibling.unit) === 'money' && sibling.kind === 'amount';
  return ofMoney && scene.first(spot.to + 2, Math.min(view.to, spot.to + MAX_CLAUSE), SPENDING) >= 0;
}

const INSTEAD = words('after not against versus following');
/** "grew 0.3%, after 0.6% in the first quarter", "grew 7% in May from 5% in April": the same move at another time, or as it was told before. */
function isAnotherMove({ scene, spot }: Context): boolean {
  if (scene.base[spot.to] === 'of') return false;
  if (scene.base[spot.from - 1] === 'from') return true;
  return scene.is(spot.from - 1, INSTEAD) && /^(?:[,(–]|and|but)$/.test(scene.base[spot.from - 2] ?? ',');
}

const REVISED = words('revised restated corrected trimmed cut lowered raised');
const FIRST = words('first initially originally previously');
const AND = words('and but while');
const PUT = words('put reported estimated announced given');
/** "a rise in orders, initially given as 410, was corrected to 170": the same change, as it is told now or was at first. */
function changeRevised({ scene, spot, siblings, clauseFrom }: Context): Draft | null {
  const told = siblings.at(-1);
  if (told?.kind !== 'change' || told.unit !== spot.quantity.unit) return null;
  const first = scene.last(told.spot.to, spot.from, FIRST);
  if (first >= 0 && scene.is(first + 1, PUT)) return told;
  const verb = scene.last(Math.min(clauseFrom, told.spot.from), spot.from, REVISED);
  if (scene.first(told.spot.to, verb, AND) >= 0) return null;
  return verb >= 0 && scene.base[spot.from - 1] === 'to' && scene.has(verb - 1, Tag.be) ? told : null;
}

const LEADING = words('lead leads led leading lag lags lagged lagging trail trails trailed trailing');
const AHEAD = words('ahead behind clear lead');
/** "leads him by six points", "nine points behind": how far apart two are, and no change. */
const isLead = ({ scene, spot, clauseFrom }: Context): boolean =>
  scene.is(spot.to, AHEAD) || (scene.base[spot.from - 1] === 'by' && scene.last(clauseFrom, spot.from, LEADING) >= 0);

const ERROR = words('error');
/** "The margin of error is 2 points": how far a poll may be off, and no change. */
const isMarginOfError = ({ scene, spot, clauseFrom, segmentTo }: Context): boolean =>
  scene.first(clauseFrom, spot.from, ERROR) >= 0 || scene.first(spot.to, segmentTo, ERROR) >= 0;

/** What kind of statement a number makes. */
export function readKind(c: Context, slot: SlotReading, measure: Measure): KindReading {
  const { quantity } = c.spot;
  const unit = c.spot.sort;
  if (quantity.form === 'rank') return { kind: 'rank', direction: null };
  if (slot.slot === 'difference') return { kind: 'change', direction: slot.direction };
  const kin = c.sibling;
  if (slot.compared) return { kind: 'amount', direction: null };
  if (isPartOfAsked(c)) return { kind: 'share', direction: null };
  if ((unit === 'percent' || unit === 'points') && isChangeColumn(c))
    return { kind: 'change', direction: quantity.sign ?? 'up' };
  if (unit === 'percent' || unit === 'points') {
    const subject = changeAsSubject(c);
    // "Inflation was negative 0.7%"
    if (subject) return { kind: 'change', direction: quantity.sign ?? subject };
    if (isInterestOnLoan(c) || hasRate(c, c.segmentFrom)) return { kind: 'amount', direction: null };
    if (kin?.kind === 'change' && kin.unit === quantity.unit && (kin.slot !== 'difference' || isAnotherMove(c)))
      return { kind: 'change', direction: isSetAgainst(c, kin, measure) ? 'up' : kin.direction };
    if (unit === 'points' && (isLead(c) || isMarginOfError(c))) return { kind: 'amount', direction: null };
    if (unit === 'points') return { kind: 'change', direction: kin?.direction ?? 'up' };
    if (isPayOffer(c)) return { kind: 'change', direction: 'up' };
    const expected = kin ? expectedBeside(c) : (expectedOf(c) ?? changeSpokenOf(c));
    if (expected) return { kind: 'change', direction: expected.direction };
    if (measure === 'tariff' || hasRate(c)) return { kind: 'amount', direction: null };
    const goesOn = economyGoesOn(c, measure);
    if (goesOn) return { kind: 'change', direction: goesOn.direction };
    if (
      kin &&
      kin.kind === 'amount' &&
      kin.unit === '%' &&
      (slot.slot === 'initial' || slot.slot === 'counterpart' || slot.slot === 'final')
    )
      return { kind: 'amount', direction: null };
    return { kind: isHalfThat(c, measure) || isOfOtherMoney(c) ? 'amount' : 'share', direction: null };
  }
  // "an 8% year-on-year decrease in output to 900 tonnes": what it came to.
  const isWhereItLed = slot.slot === 'final' && kin?.slot === 'difference';
  const subject =
    (unit === 'count' || unit === 'mass') && !isWhereItLed
      ? (changeCounted(c) ?? changeRevised(c)?.direction ?? null)
      : null;
  return subject ? { kind: 'change', direction: subject } : { kind: 'amount', direction: null };
}
