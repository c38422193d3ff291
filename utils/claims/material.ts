import { Ballot } from './ballot.ts';
import type { Measure } from './claim.ts';
import { FOLK_HEADS } from './data/counted-words.ts';
import type { Context } from './draft.ts';
import { LINE_WEIGHT } from './lines.ts';
import { headOf } from './measure-head.ts';
import type { Mention } from './mention.ts';
import { carriedWeight } from './subject.ts';
import { Tag } from './tags.ts';
import { unitClass } from './units.ts';
import { words, wordsLike } from './word-class.ts';

const CRITICAL_STRATEGIC = wordsLike(/^(?:critical|strategic)$/);

/** How little a measure speaks of a material by itself, where the figure is a company's and where it is not. */
const IMMATERIAL: Partial<Record<Measure, readonly [company: number, otherwise: number]>> = {
  revenue: [15, 7],
  workforce: [15, 10],
  stake: [17, 12],
  tariff: [12, 7],
  'market-value': [8, 2],
  investment: [12, 1],
  duration: [6, 3.5],
  other: [7, 3.5],
  price: [8, 3],
  demand: [5, 2],
};

/** The topic says little of these, whatever the article is about. */
const OWN_WORDS_ONLY = new Set<Measure>(['tariff', 'workforce', 'stake', 'revenue']);

/** "32% more rare earths", "7,742 tonnes of tin": the material is in the quantity's own phrase. */
function inPhrase(c: Context, mention: Mention): boolean {
  const { base } = c.scene;
  if (mention.from < c.spot.to) return mention.to > c.spot.from;
  if (mention.from - c.spot.to > 9) return false;
  for (let at = c.spot.to; at < mention.from; at++) {
    const word = base[at] as string;
    if (/^[,;:.(–]$/.test(word) || /^(?:to|from|and|in|by|which|that|as|than)$/.test(word)) return false;
    if (c.scene.has(at, Tag.verb) && !c.scene.has(at, Tag.changeNoun | Tag.past | Tag.gerund)) return false;
  }
  return true;
}

const GROUP_IDS = new Set([
  'rare-earths',
  'heavy-rare-earths',
  'light-rare-earths',
  'magnet-rare-earths',
  'critical-minerals',
  'platinum-group-metals',
]);
/** Elements named one by one are no group whose members are counted. */
/** Who makes or sells the material: counted in an article on it they are of it. */
const TRADERS = words(
  'exporter exporters importer importers producer producers supplier suppliers miner miners refiner refiners smelter smelters mine mines refinery refineries project projects plant plants factory factories deposit deposits mill mills bidder bidders',
);
const isKindCount = (measure: Measure) => measure === 'element-count' || measure === 'controlled-count';

/** "the critical list has 50 minerals", "50 minerals as critical resources". */
function criticalKinds(c: Context, ballot: Ballot<string | null>, measure: Measure): void {
  if (measure !== 'element-count' || !/^(?:minerals?|materials?|metals?)$/.test(headOf(c))) return;
  for (let at = c.view.from; at < c.view.to; at++)
    if (c.scene.is(at, CRITICAL_STRATEGIC) && Math.abs(at - c.spot.from) < 12)
      ballot.add('critical-minerals', 12, 'critical');
}

/** "rare earths, gallium and germanium": of several that share a figure the first is meant. */
function followsAnother(c: Context, mention: Mention, at: number): boolean {
  const before = c.view.materials[at - 1];
  if (!before || before.from < c.segmentFrom || before.id === mention.id) return false;
  for (let word = before.to; word < mention.from; word++) if (!c.scene.is(word, LISTING)) return false;
  return mention.from > before.to;
}

const LISTING = words(', and or &');
const NONE_OF = words('no without');
const LIGHT = words(
  'metal material ore ores stuff mineral element commodity fuel concentrate carbonate metals minerals elements materials',
);
const THE = words('the same such a an of this that its this');

/** "the metal", "a pound of metal": the material spoken of. */
function fromLightNoun(c: Context, ballot: Ballot<string | null>): void {
  const { scene, spot } = c;
  const spokenOf = c.earlier?.material ?? scene.topic.material;
  if (spokenOf === null) return;
  for (let at = c.clauseFrom; at < Math.min(c.segmentTo, spot.to + 8); at++)
    if (
      scene.is(at, LIGHT) &&
      scene.is(at - 1, THE) &&
      !c.view.materials.some(({ to }) => to >= at - 1 && to <= at + 1)
    ) {
      ballot.add(spokenOf, 9, 'a noun for it');
      return;
    }
}

function fromMentions(c: Context, ballot: Ballot<string | null>, measure: Measure): void {
  let phrases = 0;
  for (const [at, mention] of c.view.materials.entries()) {
    if (mention.role === 'unlike' || (isKindCount(measure) && !GROUP_IDS.has(mention.id) && !inPhrase(c, mention)))
      continue;
    if (c.scene.is(mention.from - 1, NONE_OF) || followsAnother(c, mention, at)) continue;
    const inside = mention.from >= c.segmentFrom && mention.from < c.segmentTo;
    const sameClause = mention.from >= c.clauseFrom && mention.from < c.clauseTo;
    if (inPhrase(c, mention)) ballot.add(mention.id, phrases++ === 0 ? 14 : 8, 'in the phrase');
    else if (inside) {
      const before = mention.from < c.spot.from;
      const distance = before ? c.spot.from - mention.to : mention.from - c.spot.to;
      const weight = (before ? 7 : 5) + (sameClause ? 2 : 0) + (mention.role === 'subject' && before ? 1 : 0);
      ballot.add(mention.id, weight - Math.min(3, distance / 6), before ? 'own words before' : 'own words after');
    } else if (mention.from < c.spot.from)
      ballot.add(mention.id, c.sibling?.material ? 1 : 3, 'earlier in the sentence');
    else ballot.add(mention.id, 1, 'later in the sentence');
  }
}

function fromDiscourse(c: Context, ballot: Ballot<string | null>, measure: Measure, topic: number): void {
  const { scene, view, sibling, earlier } = c;
  const kin = c.siblings.findLast((draft) => draft.material !== null) ?? null;
  if (kin) ballot.add(kin.material, 7, 'sibling');
  else if (sibling && sibling.measure === measure) ballot.add(null, 3, 'sibling');
  for (const { from, to, what } of c.lines) {
    const [first] = scene.facts(from, to).materials;
    if (first) ballot.add(first.id, LINE_WEIGHT[what] + 1, what === 'heading' || what === 'title' ? 'discourse' : what);
  }
  if (!sibling && scene.follows(view.index)) {
    const before = scene.namesIn(view.index - 1).materials[0];
    if (before) ballot.add(before.id, 5 + c.link, 'discourse');
  }
  if (!sibling && earlier?.material) ballot.add(earlier.material, carriedWeight(c), 'discourse');
  if (scene.topic.material && !kin) ballot.add(scene.topic.material, topic, 'discourse');
}

/** How much more than its measure says a figure of no measure speaks for no material: people, distances, fines and hours have none. */
function immaterialThing(c: Context, measure: Measure): number {
  const { unit } = c.spot.quantity;
  const cls = unitClass(unit);
  if (cls === 'time' && /^(?:hour|minute|second|night)$/.test(unit)) return 6;
  if (measure !== 'other') return 0;
  if (cls === 'money' || cls === 'other') return 4;
  return (cls === 'count' || cls === 'percent') && FOLK_HEADS.has(peopleAt(c)) ? 8 : 0;
}

/** The head of what is counted, or of "two in three Brits", "half of the voters". */
function peopleAt(c: Context): string {
  const { base } = c.scene;
  const head = headOf(c);
  if (c.spot.quantity.unit !== '%') return head;
  const at = base[c.spot.to] === 'of' ? c.spot.to + 1 : c.spot.to;
  return base[at] === 'the' || base[at] === 'all' ? (base[at + 1] ?? '') : (base[at] ?? '');
}

/** The material a claim is about; null has a weight of its own by what is measured. */
export function readMaterial(c: Context, measure: Measure, org: string | null, traded: boolean): Ballot<string | null> {
  const ballot = new Ballot<string | null>();
  const unit = unitClass(c.spot.quantity.unit);
  fromMentions(c, ballot, measure);
  criticalKinds(c, ballot, measure);
  fromLightNoun(c, ballot);
  fromDiscourse(
    c,
    ballot,
    measure,
    OWN_WORDS_ONLY.has(measure) ? 1 : unit === 'count' && measure === 'other' ? (TRADERS.holds(headOf(c)) ? 5 : 3) : 4,
  );
  const perMass = /\/(?:kg|t|lb|oz)$/.test(c.spot.quantity.unit);
  const [company, otherwise] = IMMATERIAL[measure] ?? [0, 0];
  const base = unit === 'mass' ? 0 : org === null ? otherwise : perMass ? 0 : company;
  ballot.add(null, base + immaterialThing(c, measure), 'measure');
  if ((unit === 'price' && !perMass) || (traded && c.spot.quantity.unit !== 'x'))
    ballot.add(null, 9, 'price of something else');
  if (unit === 'power' || unit === 'energy' || unit === 'heat' || unit === 'extent') ballot.add(null, 5, 'energy');
  return ballot;
}
