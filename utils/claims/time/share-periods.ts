import type { Measure } from '../claim.ts';
import type { Draft } from '../draft.ts';
import type { Scene } from '../scene/scene.ts';
import { Tag } from '../words/tags.ts';
import { words } from '../words/word-class.ts';
import { baselineBetween } from './baseline.ts';
import { isPast } from './period-kinds.ts';

/** What someone has, and not what happens in a time. */
const HELD = new Set<Measure>(['workforce', 'capacity', 'reserves', 'stake', 'element-count']);
const FAINT = /^(?:before|article|none|once|missed|opening)$/;

/** "holds 40 grams of tin, and 900 tonnes went into lamps last year": the figure is the subject of the clause that "and" opens. */
const isNextSubject = (scene: Scene, { view }: Draft, { spot }: Draft): boolean =>
  scene.base[spot.from - 1] === 'and' &&
  scene.base[spot.from - 2] === ',' &&
  scene.hasFinite(view.from, spot.from) &&
  scene.hasFinite(spot.to, view.to);

/** Whether one predicate holds both: no finite verb and no new part of the sentence between them. */
function oneClause(scene: Scene, left: Draft, right: Draft): boolean {
  if (isNextSubject(scene, left, right)) return false;
  for (let at = left.spot.to; at < right.spot.from; at++) {
    if (
      /^(?:;|:|"|–|while|whereas|but|which|who|when|after|before|because|since|as|having)$/.test(
        scene.base[at] as string,
      )
    )
      return false;
    // "of refined tin": no verb stands behind a preposition.
    if (scene.isFinite(at) && !scene.has(at - 1, Tag.preposition)) return false;
  }
  return true;
}

/** "to 4% from 4.25% on 7 August": a day is that of the move, a month would be that of the value before. */
const isDayOfMove = (left: Draft, right: Draft) =>
  right.slot === 'initial' && right.period?.length === 10 && (left.slot === 'final' || left.slot === 'difference');

/** "$9m, or 4 cents a share": one value told twice. */
const isSaidAgain = ({ base }: Scene, left: Draft, right: Draft) =>
  base[right.spot.from - 1] === 'or' && right.spot.from - left.spot.to <= 2;

/** "rose 12% from April to 900 t in May": what a change is measured against is told once its own time is. */
function baselineBefore({ kind, period, view, spot }: Draft, right: Draft): string | null {
  const other = view.times.find(({ reference, from, to }) => reference && from >= spot.to && to <= right.spot.from);
  return kind === 'change' && other?.period ? baselineBetween(period, other.period) : null;
}

const PEAKS = words('peak high low record trough');
const MAX_PEAK = 3;
/** "eased to $31 from a peak of $36 in June": the time is that of the peak alone. */
const isPeak = (scene: Scene, { spot }: Draft): boolean => scene.first(spot.from - MAX_PEAK, spot.from, PEAKS) >= 0;

const TURNING = words('reversing erasing swinging reversed');
/** "posted a deficit of $9m, reversing a $4m surplus in June": what a value turned from is of its own time. */
const isTurnedFrom = (scene: Scene, left: Draft, right: Draft): boolean =>
  scene.first(left.spot.to, right.spot.from, TURNING) >= 0;

const SET_AGAINST = words('from against after following versus vs with than');
const FOLLOWING = words('after following');
/** "fell 11%, against a drop of 2% in March", "rose 2%, following 5% the month before": a move that another is set against is of its own time. */
function isMoveBefore(scene: Scene, { spot }: Draft): boolean {
  if (scene.is(spot.from - 1, FOLLOWING)) return true;
  if (scene.base[spot.from - 1] !== 'of' || !scene.has(spot.from - 2, Tag.changeNoun)) return false;
  return scene.is(scene.has(spot.from - 3, Tag.determiner) ? spot.from - 4 : spot.from - 3, SET_AGAINST);
}

/** "740 kg, worth $1.3m, in eleven loads between March and July": a time at the end dates all that one verb holds. */
function backwards(scene: Scene, drafts: readonly Draft[]): void {
  for (let at = drafts.length - 2; at >= 0; at--) {
    const [left, right] = [drafts[at] as Draft, drafts[at + 1] as Draft];
    if (HELD.has(left.measure) && left.kind === 'amount') continue;
    if (left.modality !== right.modality && right.modality === 'forecast') continue;
    const sameTime = isPast(left) === isPast(right) || isDayOfMove(left, right) || isSaidAgain(scene, left, right);
    const handedOver = left.measure === 'stake' && right.measure === 'investment';
    const saidAgain = left.periodFrom === 'sibling' && isSaidAgain(scene, left, right);
    if (
      !(FAINT.test(left.periodFrom) || handedOver || saidAgain) ||
      right.period === null ||
      !sameTime ||
      isPeak(scene, right) ||
      isTurnedFrom(scene, left, right) ||
      isMoveBefore(scene, right)
    )
      continue;
    const trails = right.view.times.some(
      ({ from, period, back }) => from >= right.spot.to && (period === right.period || back !== null),
    );
    const dated = right.periodFrom === 'own' || right.periodFrom === 'back';
    if (!trails || !dated || !oneClause(scene, left, right)) continue;
    left.period = right.period;
    left.baseline ??= baselineBefore(left, right);
    left.periodFrom = saidAgain ? right.periodFrom : 'sibling';
  }
}

const LISTING = words(', and');
/** "by 9%, 10% and 3% year on year": what the last of a list is measured against, all are. */
function listedBaselines(scene: Scene, drafts: readonly Draft[]): void {
  for (let at = drafts.length - 2; at >= 0; at--) {
    const [left, right] = [drafts[at] as Draft, drafts[at + 1] as Draft];
    const areAlike = left.kind === 'change' && right.kind === 'change' && left.unit === right.unit;
    if (areAlike && scene.every(left.spot.to, right.spot.from, LISTING)) left.baseline ??= right.baseline;
  }
}

/** Lets the figures of one sentence share their times once all have been read. */
export function sharePeriods(scene: Scene, drafts: readonly Draft[]): void {
  backwards(scene, drafts);
  listedBaselines(scene, drafts);
  for (let at = 1; at < drafts.length; at++) {
    const draft = drafts[at] as Draft;
    const kin = drafts.slice(0, at).findLast(({ modality }) => modality !== 'denied');
    if (!kin) continue;
    const sameFigure = draft.modality === 'denied' && draft.unit === kin.unit;
    if (sameFigure && (kin.modality === 'forecast' || draft.period === null)) draft.period = kin.period;
  }
}
