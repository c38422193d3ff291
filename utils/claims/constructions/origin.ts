import type { Measure } from '../claim.ts';
import { PLANT_NOUNS } from '../data/counted-words.ts';
import type { Context } from '../draft.ts';
import { headMeasure } from '../measure/measure-head.ts';
import { isOwner } from '../names/mention.ts';
import { WORLDWIDE } from '../place/world-region.ts';
import { wholeInFront } from '../scene/whole-in-front.ts';
import { tradeSpokenOf } from '../trade/trade-partner.ts';
import { IMPORTING, MEETING, WANTS } from '../trade/trade-vocabulary.ts';
import { SUBJECT_PRONOUNS } from '../words/pronouns.ts';
import { Tag } from '../words/tags.ts';
import { anyOf, words, wordsOf } from '../words/word-class.ts';
import { after, before, construction, placeAfter, saysAfter, saysBefore } from './construction.ts';

const COMING = words(
  'come comes came coming arrive arrives arrived arriving originate originates originated originating stem stems stemmed stemming hail hails sourced imported brought bought shipped',
);
const ELSEWHERE = words('abroad overseas elsewhere imports outside');
const FROM = words('from');
const OWN = words('its their our his her my');
const USING = words('use uses used using need needs needed consume consumes consumed require requires required');

/** What the number is said to be a part of, up to a token: behind it, or in front ("Of Europe's gallium, 80% …"); null where nothing is said. */
function wholeOf(c: Context, limit: number): { from: number; to: number } | null {
  if (c.scene.base[c.spot.to] === 'of') return { from: c.spot.to + 1, to: limit };
  const front = wholeInFront(c);
  return front && { from: front.from + 1, to: front.to };
}

/** Whether what the number is a part of is what a place or somebody uses: "of its magnets", "of Europe's gallium", "of what it needs". */
function ofItsUse(c: Context, limit: number): boolean {
  const whole = wholeOf(c, limit);
  if (!whole) return false;
  const { from, to } = whole;
  if (c.scene.is(from, OWN) || c.scene.first(from, to, USING) >= 0) return true;
  return c.view.places.some(
    ({ role, id, from: at }) => at >= from && at < to && id !== 'world' && (role === 'possessor' || role === 'in'),
  );
}

/** "Of the world's tin, 80% came from Peru". */
function isOfTheWorlds(c: Context): boolean {
  const front = wholeInFront(c);
  return front !== null && c.scene.first(front.from, front.to, WORLDWIDE) >= 0;
}

const THOSE = words('these those them');
/** "62 percent of it comes from Chile", "13,100 tonnes came from China": where a part of what is used, traded or sold is from. */
const comingFrom = construction(COMING, (c, ballot) => {
  const verb = after(c, COMING, 14);
  if (verb < 0 || c.spot.quantity.form === 'count') return;
  const from = c.scene.first(verb, Math.min(c.segmentTo, verb + 5), FROM);
  if (!placeAfter(c, 'from') && !(from >= 0 && c.scene.first(from, from + 4, ELSEWHERE) >= 0)) return;
  const kin = tradeSpokenOf(c, ['imports', 'dependence']);
  const ofThose = c.scene.base[c.spot.to] === 'of' && c.scene.is(c.spot.to + 1, THOSE);
  if (c.scene.first(c.spot.to, verb + 1, IMPORTING) >= 0 || (kin && ofThose))
    ballot.add('imports', 20, 'imports come from');
  else if (kin) ballot.add(kin.measure, 9, 'came from');
  else if (c.scene.topic.measure === 'imports') ballot.add('imports', 9, 'came from');
  else if (c.spot.sort === 'mass') ballot.add('imports', 7, 'came from');
  else if (ofItsUse(c, verb)) ballot.add('dependence', 17, 'part of what is used comes from');
  else if (c.scene.base[c.spot.to] === 'of' || isOfTheWorlds(c)) ballot.add('supply', 7, 'comes from');
});

const SOURCE = words('source origin');
/** "the source of 90% of the world's tungsten", "source of 60% of Japan's": what share of it somebody gives. */
const sourceOf = construction(SOURCE, (c, ballot) => {
  const { scene, spot } = c;
  if (scene.base[spot.to] !== 'of') return;
  if (scene.base[spot.from - 1] !== 'of' || !scene.is(spot.from - 2, SOURCE)) return;
  const isOfOne = !saysAfter(c, WORLD, 9) && ofItsUse(c, Math.min(c.segmentTo, spot.to + 9));
  ballot.add(isOfOne ? 'dependence' : 'supply', 14, 'source of a part');
});

const IMPORTS_SO_MUCH = words('import imports imported importing');
const BUYS_IN = words('buy buys bought buying');
const AND = words('and');
/** The verb of importing whose object the number is: "imports 80% of", "bought in 80% of", "imports all its tin and 80% of". */
function importingVerb({ scene, spot, clauseFrom }: Context): number {
  const last = spot.from - 1;
  const imports = (at: number) =>
    scene.is(at, IMPORTS_SO_MUCH) || (scene.is(at, BUYS_IN) && scene.base[at + 1] === 'in');
  if (!scene.is(last, AND)) return imports(last) ? last : imports(last - 1) ? last - 1 : -1;
  for (let at = last - 1; at >= Math.max(clauseFrom, last - MAX_FIRST); at--) {
    if (imports(at)) return at;
    if (scene.isFinite(at)) return -1;
  }
  return -1;
}
const MAX_FIRST = 9;

const THEM = words('both them it all these those');
/** "imports 100% of both": goods named just before, and nothing after. */
function ofThem({ scene, spot }: Context): boolean {
  const next = scene.base[spot.to + 2];
  return scene.is(spot.to + 1, THEM) && (next === undefined || /^[.,;)]$/.test(next));
}

/** "imports 100% of its gallium", "imports 80% of what it uses": what it cannot do without, where nobody is named who sends it. */
const importsOfItsUse = construction(anyOf(IMPORTS_SO_MUCH, BUYS_IN), (c, ballot) => {
  if (importingVerb(c) < 0 || c.scene.base[c.spot.to] !== 'of') return;
  const limit = Math.min(c.segmentTo, c.spot.to + 9);
  const used = c.scene.first(c.spot.to, limit, USING);
  if (c.scene.is(used - 1, SUBJECT_PRONOUNS)) ballot.add('dependence', 24, 'imports of what it uses');
  if (placeAfter(c, 'from')) return;
  if (ofItsUse(c, limit) || ofThem(c)) ballot.add('dependence', 17, 'imports of what it uses');
});

const OUT_FROM = words('out from off');
const MAKERS: readonly (readonly [Measure, ReturnType<typeof words>])[] = [
  ['mine-production', words('mine mines pit pits quarry quarries')],
  ['processing', words('smelter smelters refinery refineries refiners')],
  ['production', words('factory factories plant plants mills works')],
];
/** "nine in ten come out of Chinese factories": the works that a part comes from say how it is made. */
const outOfWorks = construction(OUT_FROM, (c, ballot) => {
  const { scene, spot, view } = c;
  const verb = after(c, COMING, 14);
  if (spot.quantity.form === 'count') return;
  const out = scene.first(verb < 0 ? spot.to : verb + 1, Math.min(view.to, spot.to + 16), OUT_FROM);
  if (out < 0 || (verb < 0 && c.sibling === null)) return;
  for (let at = out + 1; at < Math.min(view.to, out + 5); at++)
    for (const [measure, cls] of MAKERS) if (scene.is(at, cls)) ballot.add(measure, 13, 'out of works');
});

const SHARE_OF = words('share');
const SUPPLY_OF = words('supply supplies needs consumption demand use');
/** "China's share of its rare earth supply": of what another place gets, and not of the world's. */
const shareOfItsSupply = construction(SHARE_OF, (c, ballot) => {
  const { scene } = c;
  const share = before(c, SHARE_OF, c.clauseFrom);
  if (share < 0 || scene.base[share + 1] !== 'of' || !scene.is(share + 2, OWN)) return;
  const owned = c.view.places.some((place) => isOwner(place) && place.to === share);
  if (owned && scene.first(share + 3, Math.min(c.spot.from, share + 8), SUPPLY_OF) >= 0)
    ballot.add('dependence', 15, "another's share of its supply");
});

const IMPORTED = words('imported');
const MAX_PART = 10;
/** "80% of Japan's lithium is imported", "of the lithium used there, 80% is imported": what is used and comes from elsewhere. */
const isImported = construction(IMPORTED, (c, ballot) => {
  const verb = after(c, IMPORTED, MAX_PART);
  if (verb < 0 || !c.scene.has(verb - 1, Tag.be) || isParted(c, verb)) return;
  if (ofItsUse(c, verb)) ballot.add('dependence', 17, 'part of what is used is imported');
});

const SELLING = words(
  'sell sells sold selling supply supplies supplied supplying provide provides provided ship ships shipped',
);
const WORLD = words('world global worldwide planet');

/** "sells 98% of the world's gallium", "supplies 80% of the tungsten sold worldwide". */
const sellsToTheWorld = construction(SELLING, (c, ballot) => {
  if (c.scene.base[c.spot.to] !== 'of' || before(c, SELLING, c.spot.from - 3) < 0) return;
  const cue = c.view.cues.some(
    ({ form, weak, past, from }) => (form === 'noun' || past) && !weak && from >= c.spot.to && from <= c.spot.to + 8,
  );
  if (!cue && saysAfter(c, WORLD, 9)) ballot.add('supply', 12, 'sells to the world');
});

const SOURCES = anyOf(
  wordsOf(PLANT_NOUNS),
  words(
    'recycling recycled scrap secondary producers makers miners suppliers output production project projects pit pits',
  ),
);
const IMPORT_FLOWS = words('imports');

const COVERING = anyOf(MEETING, words('supply supplies supplied supplying'));

/** "recycling meets only 1% of demand": what a source gives to the market. */
const coversDemand = construction(COVERING, (c, ballot) => {
  if (!saysBefore(c, COVERING, c.clauseFrom)) return;
  // "Imports grew to 900 t and met 57% of demand": what follows "and" has the subject that stands before.
  const subject =
    c.scene.base[c.clauseFrom] === 'and' || c.scene.base[c.clauseFrom + 1] === 'and' ? c.view.from : c.clauseFrom;
  const meets = saysBefore(c, MEETING, c.clauseFrom);
  if (meets && saysBefore(c, IMPORT_FLOWS, subject)) ballot.add('dependence', 20, 'imports cover demand');
  else if (saysBefore(c, SOURCES, c.clauseFrom) && (saysAfter(c, WANTS, 7) || (meets && c.spot.to >= c.segmentTo - 1)))
    ballot.add('supply', 16, 'covers demand');
});

const MAX_CLAUSE = 12;
const MAX_HEAD = 7;
const WHAT = words('what');
const THAT = words('that which');
const PAUSE = words(', ; : . ( )');
/** "two-thirds of what the world's makers use", "four-fifths of the ore that it imported": the verb of what the part is of. */
const ofWhat = construction(anyOf(WHAT, THAT), (c, ballot) => {
  const { scene, spot, view } = c;
  if (scene.base[spot.to] !== 'of') return;
  const that = scene.is(spot.to + 1, WHAT)
    ? spot.to + 1
    : scene.first(spot.to + 2, Math.min(view.to, spot.to + MAX_HEAD), THAT);
  if (that < 0) return;
  const isDone = !scene.is(that, WHAT) && scene.has(that + 1, Tag.be);
  const from = scene.is(that, WHAT) ? that + 1 : isDone || scene.is(that + 1, SUBJECT_PRONOUNS) ? that + 2 : view.to;
  const limit = isDone ? from + 1 : spot.to + MAX_CLAUSE;
  for (let at = from; at < Math.min(view.to, limit) && !scene.is(at, PAUSE); at++) {
    const cue = view.cues.find(({ from }) => from === at);
    if (!cue || cue.form === 'agent' || scene.has(at - 1, Tag.determiner) || scene.possessive(at - 1)) continue;
    const isToldBefore = view.cues.some(
      ({ form, to, measure }) =>
        form === 'verb' && to <= spot.from && spot.from - to <= 1 && !(isDone && measure === 'supply'),
    );
    if (cue.measure !== 'price') ballot.add(cue.measure, isToldBefore ? 2 : 8, 'of what is done');
    return;
  }
});

const GOING_INTO = words('goes go went going ends end ended flows flow flowed finds find');
const INTO = words('into in to');
const USES = words('used consumed burned burnt swallowed absorbed eaten taken');

/** Whether another clause begins between the number and a verb, so that it is not the verb's subject. */
const isParted = (c: Context, verb: number) => c.view.clauses.some((start) => start > c.spot.from && start <= verb);

/** "half of all gallium goes into chips", "60 per cent of tungsten ends up in drills": what it is used for. */
const goesInto = construction(GOING_INTO, (c, ballot) => {
  if (headMeasure(c) !== null && c.spot.quantity.unit === 'count') return;
  const verb = after(c, GOING_INTO, 10);
  if (verb < 0 || isParted(c, verb)) return;
  const link = c.scene.is(verb + 1, UP) ? verb + 2 : verb + 1;
  const word = c.scene.base[link];
  const place = c.view.places.some(({ from }) => from > link && from <= link + 2);
  if (c.scene.is(link, INTO) && !place && (word === 'into' || link === verb + 2)) ballot.add('demand', 10, 'goes into');
});
const UP = words('up straight directly');

const TAKING = words('take takes took eat eats devour devours absorb absorbs');
/** "lenses take a third of the world's germanium": what goods are used for, where no place and no company takes them. */
const takenUp = construction(TAKING, (c, ballot) => {
  const { scene, spot, view } = c;
  const verb = spot.from - 1;
  if (!scene.is(verb, TAKING) || view.companies.length > 0) return;
  const kin = scene.base[spot.to] !== 'of' && c.sibling?.measure === 'demand';
  if (!kin && scene.base[spot.to] !== 'of') return;
  if (view.places.some(({ id, from, to }) => id !== 'world' && from >= c.clauseFrom && to <= verb)) return;
  ballot.add('demand', 9, 'what takes it up');
});

/** "nine-tenths of it is used in magnets": a part of what is used. */
const usedIn = construction(USES, (c, ballot) => {
  const verb = after(c, USES, 8);
  if (
    verb >= 0 &&
    !isParted(c, verb) &&
    c.scene.base[c.spot.to] === 'of' &&
    /^(?:in|by|for|to)$/.test(c.scene.base[verb + 1] ?? '')
  )
    ballot.add('demand', 3, 'is used in');
});

export const ORIGIN = {
  percent: [
    comingFrom,
    sourceOf,
    outOfWorks,
    importsOfItsUse,
    isImported,
    shareOfItsSupply,
    sellsToTheWorld,
    coversDemand,
    ofWhat,
    goesInto,
    usedIn,
    takenUp,
  ],
  times: [ofWhat],
  mass: [comingFrom],
} as const;
