import type { Ballot } from '../ballot.ts';
import type { Measure } from '../claim.ts';
import { GOODS_MEASURES } from '../data/measure-units.ts';
import type { Context, Draft } from '../draft.ts';
import type { Scene } from '../scene/scene.ts';
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
/** "gained 4% to 90 tonnes", "at 70 tonnes, was 8% lower": whether a change is of so many tonnes, and of no price. */
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

/** "Tin gained 4% to 90 tonnes": of what was told of by weight before. */
function fromWeight(c: Context, ballot: Ballot<Measure>): void {
  const kin = isOfWeight(c) ? goodsToldLast(c) : undefined;
  const isOfList = c.view.block.kind === 'item' && kin?.view.blockIndex !== c.view.blockIndex;
  if (kin && !isOfList) ballot.add(kin.measure, 8, 'moved to a weight');
}

const HELD_IN = words('in of for to');
/** "The slide was 4%", "lists point to a jump of 12%": where the number's own words say only that something moved. */
function isBareMove({ scene, view, spot, clauseFrom, segmentTo }: Context): boolean {
  if (spot.sort !== 'percent' || view.block.kind === 'row' || scene.base[spot.to] === 'of') return false;
  const noun = lastNounOfChange(scene, clauseFrom, spot.from);
  if (noun < 0 || scene.possessive(noun - 1) || !isWithArticle(scene, noun)) return false;
  if (scene.is(noun + 1, HELD_IN) && noun + 2 !== spot.from) return false;
  const isNamed = (name: { from: number; to: number }) => name.from >= clauseFrom && name.to <= segmentTo;
  return !view.cues.some(isNamed) && !view.materials.some(isNamed) && !view.companies.some(isNamed);
}

function lastNounOfChange(scene: Scene, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (scene.has(at, Tag.changeNoun)) return at;
  return -1;
}

const MAX_ADJECTIVES = 2;
const isWithArticle = (scene: Scene, noun: number): boolean =>
  scene.last(noun - 1 - MAX_ADJECTIVES, noun, ARTICLES) >= 0;
const ARTICLES = words('a an the');

/** Of the goods told of last, where nothing else was told of since. */
function fromBareMove(c: Context, ballot: Ballot<Measure>): void {
  const kin = isBareMove(c)
    ? [...c.before, ...c.siblings].findLast(({ measure }) => measure !== 'duration')
    : undefined;
  if (kin && VOLUMES_OF.has(kin.measure) && c.view.index - kin.view.index <= REACH)
    ballot.add(kin.measure, 8, 'a bare move');
}

const PLURAL = words('volumes');
/** "Boreal's tin volumes slipped": what a house makes, where nothing is told of selling or sending. */
const isOfHouse = ({ scene, view, clauseFrom, spot }: Context, at: number): boolean =>
  scene.is(at, PLURAL) &&
  at < spot.from &&
  view.materials.some(({ to }) => to === at) &&
  view.companies.some(({ role, from, to }) => role === 'possessor' && from >= clauseFrom && to <= at);

/** "Volumes are off by 23 per cent", "a third of the tonnage", "the total for the year": of the goods last spoken of. */
export function fromVolumes(c: Context, ballot: Ballot<Measure>): void {
  fromWeight(c, ballot);
  fromBareMove(c, ballot);
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
  else if (isOfHouse(c, at)) ballot.add('production', 5, 'volumes of a house');
}
