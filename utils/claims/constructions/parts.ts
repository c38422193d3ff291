import { isGrade } from '../change/grade.ts';
import { isPartOfAsked } from '../change/opinion.ts';
import { FOLK_HEADS, WORKFORCE_HEADS } from '../data/counted-words.ts';
import { SURVEYED, SURVEYS } from '../data/reporting-words.ts';
import type { Context } from '../draft.ts';
import { MADE } from '../measure/made.ts';
import { wholeInFront } from '../scene/whole-in-front.ts';
import { PERMITTING, WANTS } from '../trade/trade-vocabulary.ts';
import { Tag } from '../words/tags.ts';
import { anyOf, words, wordsLike, wordsOf } from '../words/word-class.ts';
import { after, before, construction, saysBefore } from './construction.ts';

const RUNNING = words('run runs ran running operate operates operated operating work works worked working');
const FULL = words('capacity nameplate rated design');
const AT = words('at');
const UTILISATION = words('utilisation utilization');
/** "ran at 31% of its 1,500-tonne nameplate", "utilisation was 78%": a part of what a plant can make. */
const atPartOfCapacity = construction(anyOf(RUNNING, UTILISATION), (c, ballot) => {
  const { scene, spot } = c;
  const verb = before(c, RUNNING, spot.from - 4);
  const full = scene.first(spot.to, Math.min(c.view.to, spot.to + 9), FULL) >= 0;
  if (verb >= 0 && scene.last(verb, spot.from, AT) >= 0 && full) ballot.add('capacity', 15, 'runs at');
  if (saysBefore(c, UTILISATION, c.clauseFrom)) ballot.add('capacity', 12, 'utilisation');
});

const RECOVERY = words('recovery recoveries');
/** "Recovery averaged 84%", "recoveries of 92%": what is won out of an ore. */
const recovered = construction(RECOVERY, (c, ballot, slot) => {
  const at = before(c, RECOVERY, c.clauseFrom);
  if (at >= 0 && c.scene.base[at + 1] !== 'in' && slot.slot !== 'difference')
    ballot.add('other', 12, 'what is won out of an ore');
});

const DONE = words('complete completed finished done built ready');
const ASSAY = words('treo reo li2o cu3o8 u3o8 grade grades grading');
const BEARING = words('holds hold carries has grades');
const CONTAINING = words('contains contain contained containing');
const ORES = words('ore ores rock concentrate sand sands clay tailings');
const ASSAYED = words('at with grading averaging');
const FEES = words('royalty royalties');
const COSTS = words('costs expenses expenditure');

/** "lithium carbonate (99.5% min)": what the goods hold of what they are called by. */
const graded = construction(null, (c, ballot) => {
  if (isGrade(c)) ballot.add('other', 20, 'a grade');
});

/** "78% complete", "at 1.9% TREO", "contains more than 0.1% of it", "a grade of 2.6%", "a royalty of 10%": parts that no measure has. */
const ofItsOwn = construction(anyOf(BEARING, CONTAINING, DONE, ASSAY, ASSAYED, COSTS, FEES), (c, ballot, slot) => {
  const { scene, spot } = c;
  const bears = before(c, BEARING, spot.from - 3);
  const ofMaterial = bears === spot.from - 1 && c.view.materials.some(({ from }) => from === spot.to);
  if (before(c, CONTAINING, spot.from - 4) >= 0) ballot.add('other', 20, 'what a thing contains');
  else if (bears >= 0 && (ofMaterial || c.scene.last(c.clauseFrom, bears, ORES) >= 0))
    ballot.add('other', 15, 'a grade');
  if (scene.is(spot.to, DONE)) ballot.add('other', 14, 'how far it is');
  if (scene.is(spot.to, ASSAY) || (scene.base[spot.from - 1] === 'of' && scene.is(spot.from - 2, ASSAY)))
    ballot.add('other', 16, 'a grade');
  const ore = c.sibling?.measure === 'reserves' && c.sibling.unit === 't' && spot.from - c.sibling.spot.to <= 4;
  if (ore && scene.is(spot.from - 1, ASSAYED) && scene.base[spot.to] !== 'of') ballot.add('other', 16, 'a grade');
  const costs = after(c, COSTS, 4);
  if (scene.base[spot.to] === 'of' && costs >= 0 && slot.slot === 'level') ballot.add('other', 16, 'a part of costs');
  if (slot.slot !== 'difference' && saysBefore(c, FEES, c.clauseFrom)) ballot.add('other', 17, 'a royalty');
});

const MANY = wordsOf(FOLK_HEADS);
const FIRMS = words(
  'companies firms carmakers makers manufacturers suppliers plants factories mines smelters refiners buyers projects cars shops farms banks',
);
const WHOSE = words('the all its their our these those');

const PLURAL = wordsLike(/^[a-z-]{3,}[^su]s$|^(?:people|men|women|children)$/);
const STOP = words(', . ;');
const PARTED = Tag.preposition | Tag.verb | Tag.wall | Tag.conjunction;
/** "a fifth of two-wheeler models", "94 percent of union members": what is counted is a plural that names no measure and no material. */
function isPartOfThings(c: Context, of: number): boolean {
  const { scene, view } = c;
  if (
    of === c.spot.to ||
    view.cues.some(
      ({ form, measure, to }) => form === 'verb' && measure !== 'price' && to >= c.spot.from - 1 && to <= c.spot.from,
    )
  )
    return false;
  let head = -1;
  for (let at = of; at < Math.min(view.to, of + 9); at++) {
    if (scene.has(at, PARTED) || scene.is(at, STOP)) break;
    if (
      view.cues.some(({ from, to }) => from <= at && to > at) ||
      view.materials.some(({ from, to }) => from <= at && to > at)
    )
      return false;
    head = at;
  }
  return head >= 0 && scene.is(head, PLURAL) && !scene.is(head, GENERAL);
}
const GENERAL = words(
  'goods needs products materials metals minerals elements supplies ores oxides volumes sales tonnes tons its this reserves stocks',
);

const ARE = words('are were have had rated report reported');
const OPENING = words(', while and but whereas');
/** "Three-quarters are looking for suppliers": some of those who answered, with no whole named. */
const isPartAsking = ({ scene, spot, view }: Context) =>
  (spot.from === view.from || scene.is(spot.from - 1, OPENING)) &&
  scene.is(spot.to, ARE) &&
  !view.cues.some(({ form, past, from }) => form === 'verb' && past && from === spot.to + 1);

const OF_SURVEYS = anyOf(wordsOf(SURVEYS), wordsOf(SURVEYED), words('surveys polls respondents'));
/** "one in three of our carmakers", "half of the plants": a part of those that are counted, whatever is said of them. */
const partOfMany = construction(null, (c, ballot) => {
  const { scene, spot } = c;
  const of = scene.base[spot.to] === 'of' ? spot.to + 1 : spot.to;
  const head = scene.is(of, WHOSE) ? of + 1 : of;
  const people = c.view.places.some(
    ({ from, to }) => from === head && /s$/.test(scene.base[to - 1] as string) && scene.has(to, Tag.verb),
  );
  const areAsked = scene.isFinite(head + 1) && scene.first(c.view.from, c.view.to, OF_SURVEYS) >= 0;
  if (people || (scene.is(head, MANY) && !scene.possessive(head)))
    ballot.add('other', areAsked ? 14 : 7, 'part of so many');
  else if (scene.is(head, FIRMS) || (c.view.places.some(({ from }) => from === head) && scene.is(head + 1, FIRMS)))
    ballot.add('other', 10, 'part of so many');
  else if (isPartOfAsked(c)) ballot.add('other', 14, 'part of those asked');
  else if (isPartAsking(c)) ballot.add('other', 8, 'part of those asked');
  else if (isPartOfThings(c, of)) ballot.add('other', 9, 'part of things counted');
});

const STAFF = wordsOf(WORKFORCE_HEADS);
const WHOM = words('whom them us');
const MAX_STAFF = 4;
/** "one in nine mining jobs", "of the 600 people it employs, nine in ten": a part of those at work. */
const partOfStaff = construction(anyOf(STAFF, WHOM, words('employs employ employed')), (c, ballot) => {
  const { scene, spot, view, sibling } = c;
  const end = Math.min(c.segmentTo, spot.to + MAX_STAFF);
  const head = scene.first(spot.to, end, STAFF);
  const isOfThem =
    head >= 0 &&
    scene.base[spot.to] !== 'as' &&
    !scene.possessive(head) &&
    !scene.hasFinite(spot.to, head) &&
    !scene.is(head - 1, OF_OTHERS);
  const isOfWhom = scene.base[spot.from - 2] === 'of' && scene.is(spot.from - 1, WHOM);
  const next = view.spots.find(({ from }) => from >= spot.to && from <= spot.to + 3);
  const whole = scene.base[spot.to] === 'of' && next?.quantity.form === 'count' && speaksOfStaff(c, next.to);
  const isFronted =
    sibling?.measure === 'workforce' && scene.base[view.from] === 'of' && scene.base[spot.from - 1] === ',';
  if (isOfThem || whole || isFronted || (isOfWhom && sibling?.measure === 'workforce'))
    ballot.add('workforce', 16, 'a part of those at work');
});
const EMPLOYING = words('employ employs employed employing');
/** "600 people it employs". */
const speaksOfStaff = ({ scene, view }: Context, from: number) =>
  scene.first(from, Math.min(view.to, from + MAX_STAFF), EMPLOYING) >= 0;
const OF_OTHERS = words('in among from by for to than');

const UTILITIES = words('power electricity energy water heat gas fuel diesel');
/** "met 27% of the site's demand for power", "a third of its water use": what is used besides goods. */
const ofUtilities = construction(UTILITIES, (c, ballot) => {
  const { scene, spot } = c;
  const want = scene.base[spot.to] === 'of' ? after(c, WANTS, 6) : -1;
  if (want < 0) return;
  if (scene.is(want - 1, UTILITIES) || (scene.base[want + 1] === 'for' && scene.is(want + 2, UTILITIES)))
    ballot.add('other', 24, 'of what is used besides goods');
});

const BASKET = words('index basket');
/** "a third of the index". */
const ofIndex = construction(BASKET, (c, ballot) => {
  if (c.scene.base[c.spot.to] === 'of' && c.scene.is(c.spot.to + 2, BASKET))
    ballot.add('other', 28, 'a part of an index');
});

const STAGES = words('refining separation separating smelting processing');
const DONE_IN = words('done carried handled');
/** "Refining is another matter, with 90 per cent done in the country": a part of the work that opens the sentence. */
const partOfWork = construction(DONE_IN, (c, ballot) => {
  const { scene, spot, view } = c;
  if (scene.is(spot.to, DONE_IN) && scene.last(view.from, spot.from, STAGES) >= 0)
    ballot.add('processing', 16, 'so much of the work is done');
});

const MAX_OF = 7;
const APPLIED = words('application applications request requests licences licenses permits filings');
/** "a quarter of the 2,000 applications". */
const saysOfPermits = ({ scene, spot, view }: Context) =>
  scene.first(spot.to, Math.min(view.to, spot.to + MAX_OF), APPLIED) >= 0;

const ANSWERS = words('refused rejected granted approved denied declined issued pending');
/** "Licences take 45 days, and one in five is refused": a part of the applications. */
const answered = construction(ANSWERS, (c, ballot) => {
  const answer = after(c, ANSWERS, 4);
  const isPassive = answer >= 0 && c.scene.has(answer - 1, Tag.be | Tag.auxiliary);
  const isActive = c.scene.base[c.spot.to] === 'of' && before(c, ANSWERS, c.spot.from - 2) >= 0;
  if ((isPassive && saysBefore(c, PERMITTING, c.view.from)) || (isActive && saysOfPermits(c)))
    ballot.add('licence-count', 12, 'so many are granted');
});

const OFFTAKE = words('offtake offtakes');
const AGREED = words('contract contracts agreement agreements');
const PROMISED = words('promised committed contracted presold spoken pledged');
const LONGEST_GOODS = 12;
/** "Offtake agreements cover a third of it", "a fifth of it is promised to a mill", "half is under contract": what part has a buyer by agreement. */
const spokenFor = construction(anyOf(OFFTAKE, AGREED, PROMISED), (c, ballot, slot) => {
  const { scene, spot, view } = c;
  if (slot.slot === 'difference' || c.sibling?.measure === 'investment') return;
  if (saysBefore(c, OFFTAKE, view.from)) ballot.add('other', 20, 'has a buyer');
  const end = Math.min(c.clauseTo, spot.to + LONGEST_GOODS);
  const agreed = scene.first(spot.to, end, AGREED);
  const promised = scene.first(spot.to, end, PROMISED);
  const isUnder = agreed >= 0 && scene.last(Math.max(spot.to, agreed - 5), agreed, UNDER) >= 0;
  if (isUnder || (promised >= 0 && scene.last(promised - 2, promised, BEEN) >= 0))
    ballot.add('other', 18, 'has a buyer');
});
const UNDER = words('under');
const BEEN = words('is are was were been');

const SHARE = words('share');
const IN_OF = words('in of');
const MAX_SHARE = 4;
/** "an 80% market share in processing": of the making that is named behind the share. */
const shareInMaking = construction(SHARE, (c, ballot, slot) => {
  const { scene, view } = c;
  const share = slot.slot === 'difference' ? -1 : after(c, SHARE, MAX_SHARE);
  if (share < 0 || !scene.is(share + 1, IN_OF)) return;
  const cue = view.cues.find(({ form, from }) => form === 'noun' && from >= share + 2 && from <= share + MAX_SHARE);
  if (cue && MADE.has(cue.measure)) ballot.add(cue.measure, 14, 'a share in making');
});

const MARKET = words('market');
/** "Tin mining is in few hands: Peru has a share of 40%", "whose share is 40%": of the making named in a clause before, where its own names none. */
const shareOfMadeBefore = construction(SHARE, (c, ballot, slot) => {
  const { scene, spot, view, clauseFrom } = c;
  const share = slot.slot === 'difference' ? -1 : scene.last(clauseFrom, spot.from, SHARE);
  if (share < 0 || scene.is(share - 1, MARKET) || scene.base[spot.to] === 'of') return;
  if (scene.is(share + 1, IN_OF) && share + 2 !== spot.from) return;
  const nouns = view.cues.filter(({ form, from }) => form === 'noun' && scene.base[from - 1] !== 'than');
  const cue = nouns.find(({ measure, to }) => MADE.has(measure) && to <= clauseFrom);
  if (cue && !nouns.some(({ from }) => from > cue.from))
    ballot.add(cue.measure, 9, 'a share of the making named before');
});

const OF = words('of');
/** "Of the world's output of zinc in 2023, Peru had 11% and China 38%": of what the sentence opens with. */
const ofWholeInFront = construction(OF, (c, ballot) => {
  const whole = wholeInFront(c);
  if (!whole) return;
  const { cues } = c.view;
  const done = cues.some(({ form, from, to }) => form === 'verb' && from > whole.to && to <= c.spot.from);
  const cue = cues.find(({ form, weak, from }) => from < whole.to && from > whole.from && form === 'noun' && !weak);
  if (cue && !done) ballot.add(cue.measure, 16, 'of the whole in front');
});

/** What parts are of that no measure of goods has: of works and ores, of those that were counted or asked. */
export const PARTS = {
  percent: [
    atPartOfCapacity,
    recovered,
    graded,
    ofItsOwn,
    partOfMany,
    partOfStaff,
    ofUtilities,
    ofIndex,
    partOfWork,
    answered,
    spokenFor,
    ofWholeInFront,
    shareInMaking,
    shareOfMadeBefore,
  ],
} as const;
