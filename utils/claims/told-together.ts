import type { Draft } from './draft.ts';
import type { Scene, View } from './scene/scene.ts';
import { HAVE_SIDES } from './trade/trade-vocabulary.ts';
import { Tag } from './words/tags.ts';
import { words } from './words/word-class.ts';

const MONEYS: ReadonlySet<string> = new Set(['money', 'price']);
/** "nearly half (47%) of all reserves", "A$12 ($8) a kilo in May": one value told twice, with what is said of it behind the second. */
function inBrackets(scene: Scene, drafts: readonly Draft[]): void {
  for (let at = 1; at < drafts.length; at++) {
    const [told, again] = [drafts[at - 1] as Draft, drafts[at] as Draft];
    const { from, to } = again.spot;
    if (scene.base[from - 1] !== '(' || from - told.spot.to !== 1 || scene.base[to] !== ')') continue;
    const isMoney = MONEYS.has(told.spot.sort) && told.spot.sort === again.spot.sort;
    const isPart = told.kind === 'share' && again.kind === 'share' && scene.base[to + 1] === 'of';
    if (isPart) {
      takeFrame(told, again);
      told.material = again.material;
    } else if (isMoney && again.periodFrom === 'own') told.period = again.period;
  }
}

const WORTH = words('worth valued');
const MAX_TO_WORTH = 8;
/** "900 tonnes of tin worth $4m were exported from Peru": a weight and its value are told of by one verb, behind both. */
function worthOf(scene: Scene, drafts: readonly Draft[]): void {
  for (let at = 1; at < drafts.length; at++) {
    const [weight, value] = [drafts[at - 1] as Draft, drafts[at] as Draft];
    const worth = scene.last(Math.max(weight.spot.to, value.spot.from - 3), value.spot.from, WORTH);
    if (worth < 0 || weight.spot.sort !== 'mass' || worth - weight.spot.to > MAX_TO_WORTH) continue;
    if (weight.measure === 'other' && HAVE_SIDES.has(value.measure)) takeFrame(weight, value);
  }
}

/** "40% of tin and 20% of cobalt will come from Peru": two parts that share a verb share what it says. */
function sharedVerb(scene: Scene, drafts: readonly Draft[]): void {
  for (let at = drafts.length - 2; at >= 0; at--) {
    const [first, second] = [drafts[at] as Draft, drafts[at + 1] as Draft];
    if (first.kind !== 'share' || second.kind !== 'share' || first.measure !== 'other') continue;
    const and = second.spot.from - 1;
    if (scene.base[and] !== 'and' || scene.base[first.spot.to] !== 'of' || scene.base[second.spot.to] !== 'of')
      continue;
    if (!scene.hasFinite(first.spot.to, and)) takeFrame(first, second);
  }
}

/** Whether nothing but a comma or "and" parts what two like figures are of, and no verb stands before the first. */
function areListedSubjects(scene: Scene, { clauses }: View, first: Draft, second: Draft): boolean {
  if (first.unit !== second.unit || first.kind !== 'amount' || first.spot.sort !== 'mass') return false;
  const joins = scene.is(second.spot.from - 1, JOINS);
  if (!joins || scene.base[first.spot.to] !== 'of' || scene.base[second.spot.to] !== 'of') return false;
  if (scene.hasFinite(first.spot.to, second.spot.from)) return false;
  const clause = clauses.findLast((start) => start <= first.spot.from) ?? first.spot.from;
  return !scene.hasFinite(clause, first.spot.from);
}
const JOINS = words('and ,');

const MAX_GOODS = 5;
/** "will be needed": the verb right behind the last of some goods, whose subject they all are. */
function isSubjectOfPassive(scene: Scene, { cues }: View, { spot, measure }: Draft): boolean {
  const verb = cues.find(({ form, past, from }) => form === 'verb' && past && from > spot.to);
  if (!verb || verb.measure !== measure || verb.from - spot.to > MAX_GOODS + 2) return false;
  return scene.has(verb.from - 1, Tag.be) && scene.first(spot.to, verb.from, ENDS) < 0;
}
const ENDS = words(', ; : . which that who');

/** "900 t of tin, 40 t of zinc and 9 t of cobalt will be needed": goods that share a verb share what it says. */
function sharedPassive(scene: Scene, view: View, drafts: readonly Draft[]): void {
  for (let last = drafts.length - 1; last > 0; last--) {
    const told = drafts[last] as Draft;
    if (!isSubjectOfPassive(scene, view, told)) continue;
    for (let at = last - 1; at >= 0; at--) {
      const draft = drafts[at] as Draft;
      if (!areListedSubjects(scene, view, draft, drafts[at + 1] as Draft)) break;
      takeFrame(draft, told);
      draft.source ??= told.source;
    }
  }
}

/** What one verb tells of two figures, but for what each is of. */
function takeFrame(draft: Draft, { measure, place, org, partner, period, modality }: Draft): void {
  Object.assign(draft, { measure, place, org, partner, period, modality });
}

/** Lets two figures that one statement tells of side by side share what it says of both. */
export function toldTogether(scene: Scene, view: View, drafts: readonly Draft[]): void {
  inBrackets(scene, drafts);
  worthOf(scene, drafts);
  sharedVerb(scene, drafts);
  sharedPassive(scene, view, drafts);
}
