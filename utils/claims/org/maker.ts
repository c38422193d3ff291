import type { Measure } from '../claim.ts';
import type { Context } from '../draft.ts';
import type { Cue } from '../measure/cues.ts';
import { Tag } from '../words/tags.ts';
import { anyOf, words } from '../words/word-class.ts';

const STAGES: ReadonlySet<Measure> = new Set(['mine-production', 'processing']);
const MINES = words(
  'mine mines pit pits quarry quarries colliery collieries diggings diggers miner miners shaft shafts deposit deposits seam seams brines',
);
const REFINERIES = words('refinery refineries smelter smelters refiner refiners processor processors');
/** Who moves output, as a works that does may tell of what else it makes. */
const [MINERS, REFINERS] = [words('miners diggers'), words('refiners smelters processors')];
const DOES_NOT_MAKE = Tag.auxiliary | Tag.be | Tag.modal | Tag.adverb | Tag.changeNoun;
const MAX_BACK = 9;

/** "American mines turned out", "the smelter produced": the nearest noun for who makes it, before a verb or noun of making. */
function fromMaker(c: Context, cue: Cue): Measure | null {
  const { scene } = c;
  let moved = false;
  for (let at = cue.from - 1; at >= Math.max(c.view.from, cue.from - MAX_BACK); at--) {
    if (scene.is(at, moved ? MINERS : MINES)) return 'mine-production';
    if (scene.is(at, moved ? REFINERS : REFINERIES)) return 'processing';
    if (scene.isQuantity(at) || scene.base[at] === ';') return null;
    if (scene.has(at, Tag.changeVerb) && !scene.has(at, Tag.changeNoun)) moved = true;
    else if (scene.has(at, Tag.verb) && !scene.has(at, DOES_NOT_MAKE)) return null;
  }
  return null;
}

const [AT, ENDS_APPOSITION] = [words('at'), words(', of in')];
/** "At Kestrel, its oldest pit, Boreal held output at 900 tonnes": the works that the sentence opens at, by what it is said to be. */
function fromOpening({ scene, view }: Context, cue: Cue): Measure | null {
  if (!scene.is(view.from, AT) || !scene.isCapital(view.from + 1)) return null;
  const works = scene.first(view.from + 2, Math.min(cue.from, view.from + MAX_OPENING), WORKS);
  if (works < 0 || !scene.is(works + 1, ENDS_APPOSITION) || scene.hasFinite(view.from, works)) return null;
  return scene.is(works, MINES) ? 'mine-production' : 'processing';
}
const WORKS = anyOf(MINES, REFINERIES);
const MAX_OPENING = 12;

/** Whether goods are named in the number's own words, from a token on. */
const namesGoods = ({ view, spot }: Context, start: number): boolean =>
  view.materials.some(({ from }) => from > start && from < spot.to + MAX_PHRASE);

const THERE = words('where whose which');
const CLAUSE_ENDS = words(': ;');
const ACCOUNTING = words('account accounts accounted accounting contribute contributes contributed had have has');
/** "China's smelters accounted for 80% of world zinc production": who has the part says how it is made. */
function fromHolder(c: Context, { form, from }: Cue): Measure | null {
  const { scene, spot, clauseFrom } = c;
  if (form !== 'noun' || from < spot.to || scene.base[spot.to] !== 'of' || !namesGoods(c, spot.to)) return null;
  const verb = scene.last(Math.max(clauseFrom, spot.from - 2), spot.from, ACCOUNTING);
  if (scene.is(verb - 1, MINES)) return 'mine-production';
  return scene.is(verb - 1, REFINERIES) ? 'processing' : null;
}

/** "Tin mining has recovered in Peru: |output was 900 tonnes": of the stage that is the subject of the clause before, where the next one names no goods. */
function fromSubjectBefore(c: Context, { form, from }: Cue): Measure | null {
  const { scene, view, clauseFrom } = c;
  const end = scene.last(view.from, from, CLAUSE_ENDS);
  if (form !== 'noun' || end < 0 || clauseFrom < end) return null;
  if (namesGoods(c, end)) return null;
  const nouns = view.cues.filter((cue) => cue.form === 'noun' && cue.to <= end);
  const [subject] = nouns;
  const isSubject =
    subject && nouns.length === 1 && STAGES.has(subject.measure) && !scene.hasFinite(view.from, subject.from);
  return isSubject ? subject.measure : null;
}

/** "Most tin is mined in Peru, |where output reached 900 tonnes": of what the main clause says is done there. */
function fromMainClause(c: Context, { form }: Cue): Measure | null {
  const { scene, view, clauseFrom } = c;
  const start = scene.base[clauseFrom] === ',' ? clauseFrom + 1 : clauseFrom;
  if (form !== 'noun' || !scene.is(start, THERE) || namesGoods(c, clauseFrom)) return null;
  const done = view.cues.findLast(({ form, past, to }) => form === 'verb' && past && to <= clauseFrom);
  return done && STAGES.has(done.measure) && scene.has(done.from - 1, Tag.be) ? done.measure : null;
}

const OF_IN = words('of at in from by');
/** "output of its mines", "production at the refinery". */
function fromPlace(c: Context, cue: Cue): Measure | null {
  const { scene } = c;
  if (cue.form !== 'noun' || !scene.is(cue.to, OF_IN)) return null;
  for (let at = cue.to + 1; at < Math.min(c.view.to, cue.to + 7); at++) {
    if (scene.has(at, Tag.verb) || scene.isQuantity(at)) return null;
    if (scene.is(at, MINES)) return 'mine-production';
    if (scene.is(at, REFINERIES)) return 'processing';
  }
  return null;
}

const [MINED, REFINED] = [words('mined unrefined'), words('refined smelted processed separated')];
const MAX_PHRASE = 4;
/** "refined germanium production", "output of refined copper": the word beside the goods says which production it is. */
function fromGoods({ scene }: Context, { form, from, to }: Cue): Measure | null {
  if (form !== 'noun') return null;
  const stage = (at: number) => (scene.is(at, REFINED) ? 'processing' : scene.is(at, MINED) ? 'mine-production' : null);
  for (let at = from - 1; at >= from - MAX_PHRASE; at--) {
    const said = stage(at);
    if (said) return said;
    if (scene.isQuantity(at) || scene.has(at, Tag.preposition | Tag.verb | Tag.be) || scene.base[at] === ',') break;
  }
  return scene.base[to] === 'of' ? stage(to + 1) : null;
}

/** "produced 34% of the world's mined antimony": how what is made was got says which production it is. */
function fromAttribute(c: Context): Measure | null {
  for (const { from, to, measure, form, past } of c.view.cues) {
    if (from < c.spot.to || from > c.spot.to + 6 || form !== 'verb' || !past) continue;
    if (!STAGES.has(measure)) continue;
    if (
      !c.scene.has(from - 1, Tag.be) &&
      c.view.materials.some((material) => material.from >= to && material.from <= to + 2)
    )
      return measure;
  }
  return null;
}

/** "mined 67,000 tonnes, 79% of the world's output": said beside of what was said in the same words. */
function fromKin(c: Context, cue: Cue): Measure | null {
  const kin = c.sibling;
  const sameUnit = kin !== null && kin.unit === c.spot.quantity.unit && cue.form === 'verb' && STAGES.has(kin.measure);
  if (sameUnit && kin.spot.quantity.unit !== '%') return kin.measure;
  const beside = kin !== null && c.spot.from - kin.spot.to <= 6 && cue.from > c.spot.to && c.spot.quantity.unit === '%';
  return beside && STAGES.has(kin.measure) && c.scene.base[c.spot.to] === 'of' ? kin.measure : null;
}

/** Got from the refining of other metals, and not mined. */
const BY_PRODUCTS: ReadonlySet<string> = new Set(['gallium', 'germanium', 'indium', 'rhenium', 'tellurium']);

const SMELTED = words('primary refined smelted electrolytic');
/** In news of what is mined, the output of a country is mined too. */
const byTopic = (c: Context): Measure | null =>
  c.scene.topic.measure === 'mine-production' &&
  c.sibling?.measure !== 'production' &&
  c.scene.first(c.clauseFrom, c.segmentTo, SMELTED) < 0 &&
  !c.view.materials.some(({ id }) => BY_PRODUCTS.has(id)) &&
  c.view.companies.length === 0 &&
  c.view.places.length > 0
    ? 'mine-production'
    : null;

const ORES = words('concentrate concentrates ore ores spodumene');
/** "produced 196,000 tonnes of concentrate": what a mine sends out is mined. */
const isOre = ({ scene, spot }: Context): boolean => {
  const inOre = scene.first(spot.to, spot.to + 7, ORES);
  if (inOre >= 0 && scene.base[inOre - 1] === 'in') return true;
  if (scene.base[spot.to] !== 'of') return false;
  const at = scene.first(spot.to + 1, spot.to + 4, ORES);
  return at >= 0 && scene.base[spot.to + 1] !== 'the';
};

/** "A cell plant buys 900 tonnes", "Boreal bought 90 tonnes from Brenholm": where no place is named, what somebody buys is what they use. */
const isBoughtAtHome = ({ view, spot }: Context, { measure, form, weak }: Cue) =>
  measure === 'imports' && form === 'verb' && weak && spot.sort === 'mass' && view.places.length === 0;

const PITS = words('pit pits mine mines quarry quarries');
const CONCENTRATE = words('concentrate concentrates');
const MAX_GOODS = 5;
/** "concentrate output of 900 t", "made 900 t of tin concentrate": won from the ore in a mill, and not said to be dug or refined. */
function isConcentrate({ scene, spot, segmentTo, clauseFrom }: Context, cue: Cue): boolean {
  const pit = scene.last(clauseFrom, cue.from, PITS);
  if (pit >= 0 && !scene.possessive(pit)) return false;
  const end = Math.min(segmentTo, spot.to + MAX_GOODS);
  return (
    scene.is(cue.from - 1, CONCENTRATE) || (scene.base[spot.to] === 'of' && scene.first(spot.to, end, CONCENTRATE) >= 0)
  );
}

const ORDERS = words('orders');
const CAPACITY = words('capacity');
/** "smelting capacity of 900,000 tonnes", "refining capacity grew 4%": what can be made; a part of the world's says who refines. */
const isCapacity = ({ scene, spot }: Context, { measure, form, to }: Cue): boolean =>
  measure === 'processing' && form === 'noun' && spot.sort === 'mass' && scene.is(to - 1, CAPACITY);

/** What a word of making comes to by who makes: a mine's output is mined, a smelter's refined. */
export function specialised(c: Context, cue: Cue): Measure {
  if (c.spot.sort === 'percent' && c.scene.is(cue.from, ORDERS)) return 'demand';
  if (isBoughtAtHome(c, cue)) return 'demand';
  if (isCapacity(c, cue)) return 'capacity';
  if (cue.measure !== 'production' || isConcentrate(c, cue)) return cue.measure;
  return (
    fromGoods(c, cue) ??
    fromKin(c, cue) ??
    fromMaker(c, cue) ??
    fromOpening(c, cue) ??
    fromHolder(c, cue) ??
    fromMainClause(c, cue) ??
    fromSubjectBefore(c, cue) ??
    (isOre(c) ? 'mine-production' : null) ??
    fromPlace(c, cue) ??
    (cue.form === 'verb' ? fromAttribute(c) : null) ??
    byTopic(c) ??
    cue.measure
  );
}
