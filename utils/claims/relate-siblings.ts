import type { Draft } from './draft.ts';
import { fits } from './measure/measure-units.ts';
import { LISTING } from './names/mention.ts';
import type { Scene, View } from './scene/scene.ts';
import { sharesOfWholes } from './share-of-whole.ts';
import { baselineBetween, statedBaseline } from './time/baseline.ts';
import { movedFrom } from './time/moved-from.ts';
import { isPast } from './time/period-kinds.ts';
import { sharePeriods } from './time/share-periods.ts';
import type { BackUnit } from './time/time-text.ts';
import { toldTogether } from './told-together.ts';
import { HAVE_SIDES } from './trade/trade-vocabulary.ts';
import { Tag } from './words/tags.ts';
import { words } from './words/word-class.ts';

const isMove = (a: Draft, b: Draft) => a.slot === 'difference' && (b.slot === 'final' || b.slot === 'initial');

/** Where the words behind a figure end that no other figure follows. */
const endOf = ({ spots, to }: View, { spot }: Draft): number => spots.find(({ from }) => from > spot.from)?.from ?? to;

/** "rose 4% to 390,000 tonnes in 2024": what is said of the value it moved to holds of the move. */
function shareBack(scene: Scene, view: View, drafts: readonly Draft[]): void {
  for (let at = drafts.length - 2; at >= 0; at--) {
    const [move, value] = [drafts[at] as Draft, drafts[at + 1] as Draft];
    if (!isMove(move, value) || value.slot === 'initial') continue;
    // "fell 7% in May and 3% to 900 tonnes in the half": the second move is of the value's time, and measured against another.
    if (move.periodFrom === 'sibling' && value.periodFrom === 'own' && move.period !== value.period) {
      move.period = value.period;
      move.baseline = statedBaseline(scene, view, value.spot.to, endOf(view, value));
    }
    move.period ??= value.period;
    if (move.material === null && move.measure === value.measure) move.material = value.material;
  }
}

/** "from 300 tonnes in 2021 to 520 in 2024, or by 73%": what comes last sums up the move from the one to the other. */
function sumUp(drafts: readonly Draft[]): void {
  drafts.forEach((move, at) => {
    if (at < 2 || move.kind !== 'change' || move.slot !== 'difference' || move.period !== null) return;
    const ends = [drafts[at - 2] as Draft, drafts[at - 1] as Draft];
    const [initial, final] = ['initial', 'final'].map((slot) => ends.find((draft) => draft.slot === slot));
    if (!initial?.period || !final?.period || initial.measure !== final.measure) return;
    move.period = final.period;
    move.baseline ??= baselineBetween(final.period, initial.period);
  });
}

const STEPS: Readonly<Partial<Record<BackUnit, string>>> = {
  year: 'year-earlier',
  quarter: 'previous-quarter',
  month: 'previous-month',
};
/** "down 1% from $11m a year earlier", where no time is told but that of the value compared with. */
function baselineBehind(view: View, value: Draft): string | null {
  const { times } = view;
  const end = endOf(view, value);
  const back = times.find((time) => time.back !== null && time.from >= value.spot.to && time.from < end);
  return back?.back && back.steps === 1 && back.backTo === null ? (STEPS[back.back] ?? null) : null;
}

/** "60% above the 4,829 tonnes of June 2024": the value compared with says what a change is measured against. */
function baselineFromCounterpart(view: View, drafts: readonly Draft[]): void {
  drafts.forEach((move, at) => {
    if (move.kind !== 'change' || move.slot !== 'difference' || move.baseline !== null) return;
    const value = drafts.slice(at + 1, at + 3).find((draft) => isPast(draft) || draft.periodFrom === 'back');
    // "rose 7% in July, up from 5% in June": another such change.
    if (!value || value.kind === 'change') return;
    if (move.period === null) move.baseline = baselineBehind(view, value);
    else if (value.period) move.baseline = baselineBetween(move.period, value.period);
  });
}

/** "sold 4% less tin and 5% less zinc than in May", "a rise of 40 t, or 5%, on 2021": moves joined by "and" or told again are held against the same. */
function shareBaselines(scene: Scene, { times }: View, drafts: readonly Draft[]): void {
  for (let at = drafts.length - 2; at >= 0; at--) {
    const [move, next] = [drafts[at] as Draft, drafts[at + 1] as Draft];
    if (move.baseline !== null || next.baseline === null || move.period !== next.period) continue;
    if (move.kind !== 'change' || next.kind !== 'change' || move.slot !== 'difference' || next.slot !== 'difference')
      continue;
    const [from, to] = [move.spot.to, next.spot.from];
    if (
      (scene.first(from, to, AND) < 0 && scene.base[to - 1] !== 'or') ||
      times.some((time) => time.from >= from && time.from < to)
    )
      continue;
    if (!scene.hasFinite(from, to)) move.baseline = next.baseline;
  }
}

/** "dug 12% less than a year earlier, its rival 5% more": the verb that is left out had its point of comparison too. */
function carryBaselines(scene: Scene, { times }: View, drafts: readonly Draft[]): void {
  for (let at = 1; at < drafts.length; at++) {
    const [told, move] = [drafts[at - 1] as Draft, drafts[at] as Draft];
    if (told.baseline === null || move.baseline !== null || told.period !== move.period || told.unit !== move.unit)
      continue;
    if (told.kind !== 'change' || move.kind !== 'change' || told.measure !== move.measure) continue;
    const [from, to] = [told.spot.to, move.spot.from];
    if (!scene.has(move.spot.to, Tag.comparative) || !scene.has(from, Tag.comparative)) continue;
    if (!scene.hasFinite(from, to) && !times.some((time) => time.from >= move.spot.to)) move.baseline = told.baseline;
  }
}
const AND = words('and');

const [WITH, ENDS_ADJUNCT] = [words('with'), words(', ; :')];
/** "rose 5% on the year, with the price falling 9%": what goes with a move is measured as the move is. */
function carryToAdjunct(scene: Scene, { times }: View, drafts: readonly Draft[]): void {
  for (let at = 1; at < drafts.length; at++) {
    const move = drafts[at] as Draft;
    const told = drafts.slice(0, at).findLast(({ kind }) => kind === 'change') as Draft | undefined;
    if (!told?.baseline || move.kind !== 'change' || move.baseline !== null || move.unit !== told.unit) continue;
    const adjunct = scene.last(told.spot.to, move.spot.from, WITH);
    const moves = move.spot.from - (scene.base[move.spot.from - 1] === 'by' ? 2 : 1);
    if (adjunct < 0 || !scene.has(moves, Tag.gerund) || scene.first(adjunct, moves, ENDS_ADJUNCT) >= 0) continue;
    if (times.some((time) => time.from >= adjunct)) continue;
    move.baseline = told.baseline;
    move.period ??= told.period;
  }
}

/** "Peru, in third place, holds 9m tonnes": a rank that nothing else names is of what is told beside it. */
function rankOfNext(drafts: readonly Draft[]): void {
  drafts.forEach((rank, at) => {
    const next = drafts[at + 1];
    if (rank.kind !== 'rank' || rank.measure !== 'other' || !next || next.kind !== 'amount') return;
    if (next.place === rank.place && next.org === rank.org && next.spot.sort === 'mass') rank.measure = next.measure;
  });
}

const INSTEAD = words('not but rather instead than of');
/** "had 90 staff, not 1,200", "was not 50 t but 40 t in May": what does not hold and what does are told of one thing. */
function shareCorrected(scene: Scene, drafts: readonly Draft[]): void {
  for (let at = 1; at < drafts.length; at++) {
    const [one, other] = [drafts[at - 1] as Draft, drafts[at] as Draft];
    if ((one.modality === 'denied') === (other.modality === 'denied')) continue;
    if (one.kind !== other.kind || one.unit !== other.unit || !scene.is(other.spot.from - 1, INSTEAD)) continue;
    if (scene.hasFinite(one.spot.to, other.spot.from)) continue;
    complete(one, other);
    complete(other, one);
  }
}

/** Takes from another reading of one figure what this one does not say. */
function complete(draft: Draft, told: Draft): void {
  if (draft.measure === 'other') draft.measure = told.measure;
  draft.material ??= told.material;
  draft.period ??= told.period;
  draft.baseline ??= told.baseline;
  draft.partner ??= told.partner;
  if (draft.org === null && draft.place === null) {
    draft.org = told.org;
    draft.place = told.place;
  }
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}
/** So many names that commas and "and" hold together: "India and Brazil come after China, at 8% and 6% respectively". */
function listed<T extends Stretch>(scene: Scene, names: readonly T[], length: number): readonly T[] | null {
  const isLinked = (a: Stretch, b: Stretch) => b.from > a.to && scene.every(a.to, b.from, LISTING);
  for (let first = 0; first + length <= names.length; first++) {
    const group = names.slice(first, first + length);
    if (group.every((name, at) => at === 0 || isLinked(group[at - 1] as T, name))) return group;
  }
  return null;
}

const RESPECTIVELY = words('respectively');
const FEWEST_LISTED = 3;
/** "9%, 8% and 7%". */
const isList = (scene: Scene, drafts: readonly Draft[]): boolean =>
  drafts.every(
    ({ unit, spot }, at) =>
      unit === drafts[0]?.unit && (at === 0 || scene.every((drafts[at - 1] as Draft).spot.to, spot.from, LISTING)),
  );

/** "Peru fell 3%; Boliden and SQM lost 18% and 11%": two houses right before two figures that end a sentence. */
function inPairs(scene: Scene, view: View, drafts: readonly Draft[]): void {
  const pair = drafts.slice(-2);
  const [first, second] = pair;
  if (!first || !second || !isList(scene, pair) || scene.base[second.spot.from - 1] !== 'and') return;
  const before = view.companies.filter(({ to }) => to <= first.spot.from);
  const names = before.slice(-2);
  const more = before.slice(-FEWEST_LISTED);
  if (listed(scene, names, 2) === null || (more.length > 2 && listed(scene, more, FEWEST_LISTED) !== null)) return;
  if (drafts.some(({ spot }) => spot.from > (names[0]?.to ?? 0) && spot.to <= first.spot.from)) return;
  pair.forEach((draft, index) => {
    draft.org = names[index]?.id ?? null;
    draft.place = null;
  });
}

const IN_OTHER_WORDS = words('or up down accounting representing equal equivalent making ( being');
const MAX_IN_OTHER_WORDS = 4;
/** Lists of as many figures each, all of the same names: "dig up 52 and 17 tonnes, or 23% and 7%". */
function lists(scene: Scene, drafts: readonly Draft[]): readonly (readonly Draft[])[] {
  const found: Draft[][] = [];
  for (const draft of drafts) {
    const last = found.at(-1);
    if (last && isList(scene, [last.at(-1) as Draft, draft])) last.push(draft);
    else found.push([draft]);
  }
  const first = found.find(({ length }) => length > 1);
  if (!first) return [drafts];
  const isSaidAgain = (list: readonly Draft[]) => {
    const from = (list[0] as Draft).spot.from;
    // "rose 2% and 4% to $1bn and $3bn": where they led.
    const isWhereTheyLed = scene.base[from - 1] === 'to' && first[0]?.slot === 'difference';
    const isAgain = isWhereTheyLed || scene.last(from - MAX_IN_OTHER_WORDS, from, IN_OTHER_WORDS) >= 0;
    return list.length === first.length && isAgain;
  };
  return [first, ...found.filter((list) => list !== first && isSaidAgain(list))];
}

/** "in 2022 and 2023", "in May and June": one for each of so many figures. */
function periodsOf(scene: Scene, { times }: View, count: number): readonly (string | null)[] | null {
  const [first, ...more] = times;
  if (!first) return null;
  const both = more.length === 0 && scene.first(first.from, first.to, AND) >= 0 ? first.period?.split('/') : null;
  return both?.length === count ? both : (listed(scene, times, count)?.map(({ period }) => period) ?? null);
}

/** "A, B and C hold 5m, 21m and 7m tonnes", "… respectively": the k-th name has the k-th figure. */
function respectively(scene: Scene, view: View, drafts: readonly Draft[]): void {
  if (drafts.length < 2) return;
  if (scene.first(view.from, view.to, RESPECTIVELY) >= 0) {
    for (const list of lists(scene, drafts)) {
      inOrder(scene, view, drafts, list);
      const periods = periodsOf(scene, view, list.length);
      list.forEach((draft, index) => {
        draft.period = periods?.[index] ?? draft.period;
      });
    }
  } else if (drafts.length >= FEWEST_LISTED && isList(scene, drafts)) inOrder(scene, view, drafts, drafts);
  else if (areTwoByTwo(scene, view, drafts)) inOrder(scene, view, drafts, drafts.slice(-2));
}

/** "Chile and Peru mined 9,000 and 4,000 tonnes", "copper and zinc rose 4% and 5%": two names, their verb, and a figure for each. */
function areTwoByTwo(scene: Scene, view: View, drafts: readonly Draft[]): boolean {
  const [first, second] = drafts.slice(-2);
  if (!first || !second || second.spot.from - first.spot.to !== 1 || scene.base[first.spot.to] !== 'and') return false;
  if (first.unit !== second.unit || first.kind !== second.kind) return false;
  const places = view.places.filter(({ id }) => id !== 'world');
  return [places, view.materials].some((names) => {
    const before = names.filter(({ to }) => to <= first.spot.from);
    const last = before[1];
    return before.length === 2 && last && listed(scene, before, 2) && scene.hasFinite(last.to, first.spot.from);
  });
}

/** "Japan took 40%, followed by Korea and India with 20% and 5%": the figure before a list that names one of those a place trades with. */
const leadOf = (siblings: readonly Draft[], first: Draft): Draft | undefined =>
  siblings.findLast(
    ({ spot, partner, measure, unit }) =>
      spot.from < first.spot.from && partner !== null && measure === first.measure && unit === first.unit,
  );

/** Gives each figure of a list its own of the names before it, or else of a list behind it, where those are as many. */
function inOrder(scene: Scene, view: View, siblings: readonly Draft[], drafts: readonly Draft[]): void {
  const [first, last] = [drafts[0] as Draft, drafts.at(-1) as Draft];
  const asMany = <T extends Stretch>(names: readonly T[]): readonly T[] | null => {
    const before = names.filter(({ from }) => from < first.spot.from);
    if (before.length === drafts.length) return before;
    const behind = names.filter(({ from }) => from >= last.spot.to);
    return listed(scene, before, drafts.length) ?? listed(scene, behind, drafts.length);
  };
  const places = asMany(view.places.filter(({ id }) => id !== 'world'));
  const materials = asMany(view.materials);
  const companies = asMany(view.companies);
  const flows = view.cues.filter(({ form, to }) => form === 'noun' && to <= first.spot.from);
  const measures = listed(scene, flows, 2);
  const role = places?.[0]?.role;
  const lead = leadOf(siblings, first);
  // "Korea took 310 kg, Japan 250 and Belgium 14"
  const isTaker = first.partner !== null && first.partner === places?.[0]?.id;
  const others =
    HAVE_SIDES.has(first.measure) &&
    (role === 'to' || role === 'from' || role === 'on' || lead !== undefined || isTaker);
  const owner =
    lead?.place ??
    (isTaker ? first.place : null) ??
    drafts.find(({ place }) => place !== null && !places?.some(({ id }) => id === place))?.place ??
    scene.topic.places.find((id) => !places?.some((name) => name.id === id)) ??
    null;
  drafts.forEach((draft, index) => {
    if (places && others) {
      draft.partner = places[index]?.id ?? null;
      draft.place = owner;
    } else if (places && (draft.org === null || places[index]?.index)) {
      draft.place = places[index]?.id ?? null;
      draft.org = null;
    }
    const flow = measures?.[index % 2];
    if (flow && drafts.length % 2 === 0 && fits(draft.spot.sort, flow.measure)) draft.measure = flow.measure;
    if (materials) draft.material = materials[index]?.id ?? null;
    if (draft !== last && draft.measure === last.measure) {
      draft.partner ??= last.partner;
      if (last.period !== null && last.periodFrom === 'own') draft.period = last.period;
      draft.modality = last.modality;
    }
    if (companies) {
      draft.org = companies[index]?.id ?? null;
      draft.place = null;
    }
  });
}

/** Lets the figures of one sentence or row complete each other, once all have been read; `before` are the last ones read ahead of them. */
export function relateSiblings(scene: Scene, view: View, drafts: readonly Draft[], before: readonly Draft[]): void {
  respectively(scene, view, drafts);
  toldTogether(scene, view, drafts);
  inPairs(scene, view, drafts);
  sharesOfWholes(scene, view, drafts);
  rankOfNext(drafts);
  shareCorrected(scene, drafts);
  shareBack(scene, view, drafts);
  sumUp(drafts);
  movedFrom(scene, view, drafts, before);
  sharePeriods(scene, drafts);
  baselineFromCounterpart(view, drafts);
  shareBaselines(scene, view, drafts);
  carryBaselines(scene, view, drafts);
  carryToAdjunct(scene, view, drafts);
}
