import type { Draft } from './draft.ts';
import type { Scene } from './scene/scene.ts';
import { HAVE_SIDES } from './trade/trade-vocabulary.ts';
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

/** What one verb tells of two figures, but for what each is of. */
function takeFrame(draft: Draft, { measure, place, org, partner, period, modality }: Draft): void {
  Object.assign(draft, { measure, place, org, partner, period, modality });
}

/** Lets two figures that one statement tells of side by side share what it says of both. */
export function toldTogether(scene: Scene, drafts: readonly Draft[]): void {
  inBrackets(scene, drafts);
  worthOf(scene, drafts);
  sharedVerb(scene, drafts);
}
