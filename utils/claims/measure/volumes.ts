import type { Ballot } from '../ballot.ts';
import type { Measure } from '../claim.ts';
import { GOODS_MEASURES } from '../data/measure-units.ts';
import type { Context, Draft } from '../draft.ts';
import { ALLOWED } from '../trade/trade-vocabulary.ts';
import { Tag } from '../words/tags.ts';
import { words } from '../words/word-class.ts';

/** What is made, moved or kept by weight; a capacity is not made. */
const VOLUMES_OF: ReadonlySet<Measure> = new Set(GOODS_MEASURES.filter((measure) => measure !== 'capacity'));
const VOLUMES = words('volume volumes tonnage quantity quantities total totals tally figure amount amounts sum');
const REACH = 6;

/** Where the number's own words speak of volumes or a total and of nothing else; -1 if they do not. */
function volumeWord(c: Context): number {
  const { scene, spot } = c;
  const before = scene.last(c.clauseFrom, spot.from, VOLUMES);
  if (before >= 0) return before;
  return scene.base[spot.to] === 'of' ? scene.first(spot.to, Math.min(c.segmentTo, spot.to + 4), VOLUMES) : -1;
}

const AT_TO = words('at to');
const MAX_TO_WEIGHT = 3;
/** "rose 19% to 18,900 tonnes", "at 36,600 tonnes, was 17% weaker": whether a change is of so many tonnes, and of no price. */
export function isOfWeight({ scene, view, spot, sibling }: Context): boolean {
  if (spot.sort !== 'percent') return false;
  const next = view.spots.find(({ from }) => from > spot.to && from <= spot.to + MAX_TO_WEIGHT);
  if (next?.sort === 'mass' && scene.is(next.from - 1, AT_TO)) return true;
  const before = sibling?.spot;
  return before?.sort === 'mass' && scene.is(before.from - 1, AT_TO) && !scene.hasFinite(view.from, before.from);
}

/** Of what was made or moved by weight, and told last. */
function goodsToldLast(c: Context): Draft | undefined {
  return [...c.before, ...c.siblings].findLast(
    ({ measure, view }) => VOLUMES_OF.has(measure) && c.view.index - view.index <= REACH,
  );
}

/** "Cobalt rose 19% to 18,900 tonnes": of what was told of by weight before. */
function fromWeight(c: Context, ballot: Ballot<Measure>): void {
  const kin = isOfWeight(c) ? goodsToldLast(c) : undefined;
  const isOfList = c.view.block.kind === 'item' && kin?.view.blockIndex !== c.view.blockIndex;
  if (kin && !isOfList) ballot.add(kin.measure, 8, 'moved to a weight');
}

/** "Volumes are off by 23 per cent", "a third of the tonnage", "the total for the year": of the goods last spoken of. */
export function fromVolumes(c: Context, ballot: Ballot<Measure>): void {
  fromWeight(c, ballot);
  const at = volumeWord(c);
  // "two-thirds of the volume permitted": of a quota, and not of what was spoken of.
  if (
    at < 0 ||
    c.scene.is(at + 1, ALLOWED) ||
    (c.scene.base[at + 1] === 'of' && !c.scene.has(at + 2, Tag.pronoun | Tag.determiner))
  )
    return;
  const named = c.view.cues.some(
    ({ from, to, weak, measure, form }) =>
      !weak &&
      form !== 'agent' &&
      measure !== 'other' &&
      from >= c.clauseFrom &&
      from < c.segmentTo &&
      (to <= c.spot.from || from - c.spot.to <= 8),
  );
  if (named) return;
  const kin = goodsToldLast(c);
  const { measure } = c.scene.topic;
  if (kin) ballot.add(kin.measure, at >= c.spot.to ? 9.5 : 8, 'volumes');
  else if (measure !== null && VOLUMES_OF.has(measure)) ballot.add(measure, 5, 'volumes');
}
