import type { Measure } from './claim.ts';
import type { Draft } from './draft.ts';
import { WORLDWIDE } from './place/world-region.ts';
import type { Scene, View } from './scene/scene.ts';
import { Tag } from './words/tags.ts';
import { anyOf, words } from './words/word-class.ts';

const OF_THE = words('of the all some about roughly nearly almost');
/** Who or where: what is told of the whole is no more the world's. */
const SOMEBODYS = words('it its they their he she we our by at there here which that domestically locally');
const ENDS = words('. , ; ( ) – and or but');
const MAX_PHRASE = 8;

/** The end of what is said of the whole: "of nickel mined last year". */
function phraseEnd(scene: Scene, view: View, from: number): number {
  const limit = Math.min(view.to, from + MAX_PHRASE);
  const end = scene.first(from, limit, ENDS);
  return end < 0 ? limit : end;
}

/** "Of the 240,000 tonnes mined in 2025": made or used, and nobody and no place is named for it. */
function isTheWorlds(scene: Scene, view: View, { spot }: Draft): boolean {
  const end = phraseEnd(scene, view, spot.to);
  let deed = false;
  for (let at = spot.to; at < end; at++) {
    if (scene.is(at, SOMEBODYS)) return false;
    deed ||= scene.has(at, Tag.verb);
  }
  return deed && !view.places.some(({ from, id }) => from >= spot.to && from < end && id !== 'world');
}

const ALL = anyOf(WORLDWIDE, words('total overall'));
function isPhrase(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (scene.isFinite(at) && !scene.is(at, ALL)) return false;
  return true;
}

const MEASURED = words('estimated put pegged reckoned assessed reported');
const [AT_OF, AT] = [words('at of'), words('at')];
/**
 * "40% of the world's tin, estimated at 900 tonnes", "40% of global supplies at 900 tonnes", "40% of last year's total output
 * of 900 tonnes": how much the whole comes to is told right behind it.
 */
function tellsItsWhole(scene: Scene, view: View, part: Draft, whole: Draft): boolean {
  const [from, to] = [part.spot.to, whole.spot.from];
  if (scene.base[from] !== 'of' || to - from > MAX_PHRASE + 2 || scene.first(from, to, ALL) < 0) return false;
  if (view.places.some((place) => place.id !== 'world' && place.from >= from && place.from < to)) return false;
  const comma = scene.first(from, to, ENDS);
  if (comma < 0) return scene.is(to - 1, AT_OF) && isPhrase(scene, from, to - 2);
  return scene.is(to - 1, AT) && scene.is(to - 2, MEASURED) && scene.every(comma + 1, to - 2, NOW);
}
const NOW = words('now currently presently');

/** What the whole world does; what leaves a country or is allowed to is that country's. */
const EVERYBODYS: ReadonlySet<Measure> = new Set<Measure>([
  'mine-production',
  'processing',
  'production',
  'magnet-production',
  'supply',
  'demand',
]);

/** The whole is everybody's, and the part is of its time. */
function completeWhole(scene: Scene, part: Draft, whole: Draft): void {
  const isWorlds = scene.first(part.spot.to, whole.spot.from, WORLDWIDE) >= 0;
  const isSame = whole.place === part.place && whole.org === part.org;
  if (isSame && (isWorlds || (part.org === null && EVERYBODYS.has(whole.measure)))) {
    whole.org = null;
    whole.place = 'world';
  }
  if (whole.periodFrom === 'own') {
    part.period = whole.period;
    part.periodFrom = 'own';
  } else whole.period ??= part.period;
}

/** "It has 40 tonnes out of about 90": a country's part, and all there is. */
function tellsAllThereIs(scene: Scene, part: Draft, whole: Draft): boolean {
  const isPart =
    scene.base[part.spot.to] === 'out' && scene.base[part.spot.to + 1] === 'of' && part.unit === whole.unit;
  const isAmount = part.kind === 'amount' && whole.kind === 'amount' && part.measure === whole.measure;
  return (
    isPart &&
    isAmount &&
    part.org === null &&
    part.place !== null &&
    part.place === whole.place &&
    (EVERYBODYS.has(whole.measure) || whole.measure === 'reserves')
  );
}

/** "60% of the 3.8 million tonnes mined": the part is of what the whole is; a country's part is of the world's whole. */
export function sharesOfWholes(scene: Scene, view: View, drafts: readonly Draft[]): void {
  for (let at = 0; at + 1 < drafts.length; at++) {
    const [part, whole] = [drafts[at] as Draft, drafts[at + 1] as Draft];
    if (tellsAllThereIs(scene, part, whole)) whole.place = 'world';
    if (part.kind !== 'share' || whole.kind !== 'amount' || whole.unit !== 't') continue;
    if (part.measure === whole.measure && tellsItsWhole(scene, view, part, whole)) {
      completeWhole(scene, part, whole);
      continue;
    }
    if (scene.base[part.spot.to] !== 'of' || !scene.every(part.spot.to, whole.spot.from, OF_THE)) continue;
    if (part.measure === 'other') part.measure = whole.measure;
    if (part.measure !== whole.measure) continue;
    part.material ??= whole.material;
    whole.material ??= part.material;
    if (part.place === null || part.place !== whole.place || !EVERYBODYS.has(whole.measure)) continue;
    if (isTheWorlds(scene, view, whole)) whole.place = 'world';
  }
}
