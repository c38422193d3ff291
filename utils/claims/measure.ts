import { Ballot } from './ballot.ts';
import type { Measure } from './claim.ts';
import type { Cue } from './cues.ts';
import { CONTROL_WORDS, KIND_HEADS, LICENCE_HEADS, PLANT_NOUNS, WORKFORCE_HEADS } from './data/counted-words.ts';
import { MEASURES_OF_UNIT } from './data/measure-units.ts';
import type { Context } from './draft.ts';
import { Tag } from './tags.ts';
import { type UnitClass, unitClass } from './units.ts';

const fits = (unit: UnitClass, measure: Measure) => MEASURES_OF_UNIT[unit]?.has(measure) ?? true;

/** How near a cue stands, from 0 to 4. */
const nearness = (distance: number) => Math.max(0, 4 - distance / 3);

/** Whether only modifiers stand between the number and a cue after it: "of the world's", "of global". */
function inPhraseAfter(c: Context, cue: Cue): boolean {
  const { base } = c.scene;
  for (let at = c.spot.to; at < cue.from; at++) {
    const word = base[at] as string;
    if (
      /^[,;:–(]$/.test(word) ||
      word === 'to' ||
      word === 'from' ||
      word === 'and' ||
      word === 'which' ||
      word === 'that'
    )
      return false;
    if (c.scene.has(at, Tag.verb) && !c.scene.has(at, Tag.changeNoun) && word !== 'known') return false;
  }
  return cue.from - c.spot.to <= 9;
}

/** Whether the cue is the very next word of the number, not governed by it: "270,000 tonnes, China". */
function ofWhole(c: Context, cue: Cue): boolean {
  return c.scene.base[c.spot.to] === 'of' && inPhraseAfter(c, cue);
}

function fromCues(c: Context, ballot: Ballot<Measure>, unit: UnitClass): void {
  for (const cue of c.view.cues) {
    if (!fits(unit, cue.measure) || (cue.from >= c.spot.from && cue.to <= c.spot.to)) continue;
    const strength = cue.weak ? 2 : 5;
    const inside = cue.from >= c.segmentFrom && cue.to <= c.segmentTo;
    const inClause = cue.from >= c.clauseFrom && cue.from < c.clauseTo ? 2 : 0;
    if (inside && cue.from >= c.spot.to) {
      const attached = ofWhole(c, cue) ? 6 : inPhraseAfter(c, cue) ? 4 : 0;
      ballot.add(cue.measure, strength + attached + inClause, 'cue after');
    } else if (inside) {
      ballot.add(cue.measure, strength + inClause + nearness(c.spot.from - cue.to), 'cue before');
    } else if (cue.from < c.spot.from) {
      ballot.add(cue.measure, strength / 2 + nearness(c.spot.from - cue.to) / 2, 'cue earlier in the sentence');
    } else ballot.add(cue.measure, strength / 3, 'cue later in the sentence');
  }
}

const ANAPHOR = /^(?:it|they|that|this|these|those|the|of|its|their|another|total|both)$/;
function fromNeighbours(c: Context, ballot: Ballot<Measure>, unit: UnitClass): void {
  const { sibling, main, earlier } = c;
  const near = sibling?.slot === 'counterpart' || sibling?.slot === 'initial' ? (main ?? sibling) : sibling;
  if (near && fits(unit, near.measure)) {
    const sameUnit = near.unit === c.spot.quantity.unit ? 2 : 0;
    ballot.add(near.measure, near.measure === 'other' || near.measure === 'duration' ? 1 : 4 + sameUnit, 'sibling');
  }
  if (!near && earlier && c.distance <= 2 && fits(unit, earlier.measure) && earlier.measure !== 'duration') {
    const anaphor = ANAPHOR.test(c.scene.base[c.view.from] as string) ? 2 : 0;
    const sameUnit = earlier.unit === c.spot.quantity.unit ? 2 : 0;
    ballot.add(
      earlier.measure,
      (earlier.measure === 'other' ? 0 : 1) + anaphor + sameUnit - (c.distance - 1),
      'sentence before',
    );
  }
}

function fromUnit(c: Context, ballot: Ballot<Measure>, unit: UnitClass): void {
  if (unit === 'price') ballot.add('price', 12, 'price unit');
  if (unit === 'time') ballot.add('duration', 12, 'unit of time');
  if (unit === 'power') ballot.add('capacity', 3, 'unit of power');
  if (unit === 'energy') ballot.add('production', 2, 'unit of energy');
  ballot.add('other', unit === 'heat' ? 20 : 3, 'prior');
  if (unit === 'time' && isSupplyLeft(c)) ballot.add('stockpile', 16, 'time that a stock lasts');
}

const isSupplyLeft = ({ scene, spot }: Context) => {
  if (scene.base[spot.to] !== 'of') return false;
  const after = [1, 2, 3, 4, 5].map((step) => scene.base[spot.to + step] ?? '');
  return after.some((word) =>
    /^(?:parts|supply|supplies|stock|stocks|inventory|inventories|magnets|left|consumption|cover|demand|imports)$/.test(
      word,
    ),
  );
};

function headOf(c: Context): string {
  const { counted } = c.spot.quantity;
  if (counted) return counted.split(' ').at(-1) as string;
  return c.scene.base[c.spot.to] ?? '';
}

function controlled(c: Context): boolean {
  for (let at = c.view.from; at < c.view.to; at++) if (CONTROL_WORDS.has(c.scene.base[at] as string)) return true;
  const heading = c.scene.blocks[c.view.block.heading];
  if (heading?.kind !== 'question') return false;
  for (let at = heading.from; at < heading.to; at++) if (CONTROL_WORDS.has(c.scene.base[at] as string)) return true;
  return false;
}

/** What a count counts: people at work, licences, kinds of material. */
function fromHead(c: Context, ballot: Ballot<Measure>, unit: UnitClass): void {
  if (unit !== 'count') return;
  const head = headOf(c);
  if (WORKFORCE_HEADS.has(head)) ballot.add('workforce', 8, 'people at work');
  if (LICENCE_HEADS.has(head)) ballot.add('licence-count', 8, 'licences');
  const kinds = KIND_HEADS.has(head) || ofKinds(c);
  if (!kinds) return;
  const { low, high } = c.spot.quantity;
  const all = (low === 17 && high === 17) || /lanthanide|lanthanoid/.test(head);
  if (controlled(c) && !all) ballot.add('controlled-count', 9, 'kinds under a control');
  ballot.add('element-count', all ? 14 : definite(c) ? 7 : 5, 'kinds of material');
}

/** "seven of the elements", "12 of the 17 elements", and a bare number before such a phrase. */
function ofKinds(c: Context): boolean {
  const { base } = c.scene;
  const { to } = c.spot;
  if (base[to] !== 'of' && base[to] !== 'more') return false;
  for (let at = to + 1; at < Math.min(to + 7, c.view.to); at++) if (KIND_HEADS.has(base[at] as string)) return true;
  return false;
}

const definite = ({ scene, spot }: Context) => /^(?:the|all|all the)$/.test(scene.base[spot.from - 1] ?? '');

/** "buys 80% of its tin from Peru": what a place cannot do without, unless imports are what is counted. */
function fromDependence(c: Context, ballot: Ballot<Measure>, unit: UnitClass): void {
  if (unit !== 'percent') return;
  const { base } = c.scene;
  const possessed = base[c.spot.to] === 'of' && /^(?:its|their|our|his|her|the)$/.test(base[c.spot.to + 1] ?? '');
  let buys = false;
  let imported = false;
  for (let at = c.view.from; at < c.view.to; at++) {
    const word = base[at] as string;
    if (
      /^(?:buys?|buying|bought|gets?|got|getting|obtains?|obtained|sources?|sourced|draws?|secures?|purchases?|purchased|receives?)$/.test(
        word,
      ) &&
      at < c.spot.from
    )
      buys = true;
    if (/^import/.test(word)) imported = true;
  }
  const fromPlace = c.view.places.some((place) => place.role === 'from' && place.from > c.spot.to);
  if (buys && possessed && fromPlace)
    ballot.add(imported ? 'imports' : 'dependence', 10, 'what a place buys of what it uses');
  const needs = /^(?:needs?|requirements?|demand|consumption)$/;
  for (let at = c.spot.to; at < Math.min(c.spot.to + 5, c.view.to); at++)
    if (needs.test(base[at] as string) && possessed && /^(?:its|their|our)$/.test(base[c.spot.to + 1] ?? ''))
      ballot.add('dependence', 9, 'part of its needs');
}

/** A plant that can make so much a year: its capacity. */
function fromPlant(c: Context, ballot: Ballot<Measure>, unit: UnitClass): void {
  if (unit !== 'mass' || c.spot.quantity.per === null) return;
  const { base } = c.scene;
  let plant = false;
  let able = false;
  for (let at = c.view.from; at < c.spot.from; at++) {
    const word = base[at] as string;
    if (PLANT_NOUNS.has(word)) plant = true;
    if (plant && /^(?:can|able|designed|could|to|will)$/.test(word)) able = true;
  }
  if (plant && able) ballot.add('capacity', 9, 'what a plant can make');
}

/** "has 40% of output", "97% of it" and the like say nothing themselves; a share of a whole with no other word is of its supply. */
function fromShareVerb(_c: Context, ballot: Ballot<Measure>, unit: UnitClass): void {
  if (unit !== 'percent') return;
  ballot.add('supply', 1, 'a share with no other word');
}

function fromContextLines(c: Context, ballot: Ballot<Measure>, unit: UnitClass): void {
  const { block } = c.view;
  const heading = c.scene.blocks[block.heading];
  const lines: [number, number, number, string][] = [];
  if (block.labelTo > block.from) lines.push([block.from, block.labelTo, 5, 'label']);
  if (heading) lines.push([heading.from, heading.to, heading.kind === 'question' ? 5 : 2, 'heading']);
  for (const [from, to, weight, why] of lines)
    for (const cue of c.scene.cuesIn(from, to))
      if (fits(unit, cue.measure)) ballot.add(cue.measure, cue.weak ? weight / 2 : weight, why);
}

/** What the number measures, all evidence weighed. */
export function readMeasure(c: Context): Ballot<Measure> {
  const ballot = new Ballot<Measure>();
  const unit = unitClass(c.spot.quantity.unit);
  fromUnit(c, ballot, unit);
  fromCues(c, ballot, unit);
  fromNeighbours(c, ballot, unit);
  fromHead(c, ballot, unit);
  fromDependence(c, ballot, unit);
  fromPlant(c, ballot, unit);
  fromShareVerb(c, ballot, unit);
  fromContextLines(c, ballot, unit);
  return ballot;
}
