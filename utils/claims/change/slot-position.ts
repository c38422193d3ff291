import type { Context, Slot } from '../draft.ts';
import { YARDSTICKS } from '../time/time-context.ts';
import { timeBeforeWhen } from '../time/time-use.ts';
import { Tag } from '../words/tags.ts';
import { words, wordsLike } from '../words/word-class.ts';
import { MAX_OBJECT, OUTDOES } from './slot-comparison.ts';
import { LEVEL, SKIPPED_LEFT, type SlotReading } from './slot-reading.ts';

const COMPARE = wordsLike(/^compare/);

/** "(H1 2024: €35m)": a labelled value in brackets is there to be compared with. */
function inBrackets({ scene, spot, sibling }: Context): boolean {
  if (!sibling || scene.base[spot.from - 1] !== ':') return false;
  for (let at = spot.from - 2; at >= Math.max(sibling.spot.to, spot.from - 7); at--)
    if (scene.base[at] === '(') return true;
  return false;
}

const LEVELS = words(
  'peak high low level record base total average surplus deficit trough rate price maximum minimum range figure value estimate forecast guidance target projection number profit loss',
);
/** "from a peak of $60", "from a capacity of 900 t", "against a surplus of 900 t": where something moved from, or what it is compared with, by its name. */
function slotOfLevel({ scene, spot, sibling, view }: Context): Slot | null {
  const isNamed =
    scene.is(spot.from - 2, LEVELS) || view.cues.some(({ form, to }) => form === 'noun' && to === spot.from - 1);
  if (scene.base[spot.from - 1] !== 'of' || !isNamed) return null;
  for (let at = spot.from - 3; at >= Math.max(sibling?.spot.to ?? view.from, spot.from - 6); at--) {
    if (scene.base[at] === 'from') return 'initial';
    if (scene.is(at, AGAINST)) return scene.is(spot.from - 2, YARDSTICKS) ? null : 'counterpart';
  }
  return null;
}
const AGAINST = words('against versus vs');

const THIS = words('this that it these those which');
/** "This compares with a loss of $9m and sales of $38m": all that the sentence tells is compared with what was told before. */
function isWhollyCompared({ scene, view, clauseFrom }: Context): boolean {
  const from = scene.is(clauseFrom, THIS) ? clauseFrom : view.from;
  if (!scene.is(from, THIS)) return false;
  const verb = scene.has(from + 1, Tag.auxiliary | Tag.be) ? from + 2 : from + 1;
  return scene.is(verb, COMPARE) && /^(?:with|to)$/.test(scene.base[verb + 1] ?? '');
}

/** The words right before a number that is not a difference: where from, where to, against what. */
export function positionOf(c: Context): SlotReading {
  const { scene, spot } = c;
  const named = slotOfLevel(c);
  if (named) return { ...LEVEL, slot: named };
  if (inBrackets(c)) return { ...LEVEL, slot: 'counterpart' };
  for (let at = spot.from - 1; at >= Math.max(c.segmentFrom, spot.from - 6); at--) {
    const word = scene.base[at] as string;
    if (word === 'from') return { ...LEVEL, slot: 'initial' };
    if (scene.is(at, AGAINST) || word === 'than') return { ...LEVEL, slot: 'counterpart' };
    if ((word === 'with' || word === 'to') && scene.is(at - 1, COMPARE)) return { ...LEVEL, slot: 'counterpart' };
    if (word === 'after' && at === spot.from - 1) return { ...LEVEL, slot: 'counterpart' };
    if (word === 'to') return { ...LEVEL, slot: 'final' };
    if (!scene.is(at, SKIPPED_LEFT) && !scene.has(at, Tag.adverb)) break;
  }
  if (isOfReference(c) || isSurpassed(c) || isJoinedCounterpart(c) || isNextCompared(c) || isWhollyCompared(c))
    return { ...LEVEL, slot: 'counterpart' };
  return isAboveTheValue(c) ? { ...LEVEL, slot: 'counterpart' } : LEVEL;
}

/** "Compared with June 2022, when 900 t were sold", "under May's 900 t", "above the 900 t of May": what was so at the time compared with. */
function isOfReference(c: Context): boolean {
  const { scene, spot, view, main } = c;
  if (!main && timeBeforeWhen(c)?.reference) return true;
  const of = scene.base[spot.to] === 'of' ? spot.to + 1 : -1;
  return view.times.some(({ reference, from, to }) => reference && (to === spot.from || from === of));
}

/** "beat the 900 t of May by 9%", "ahead of the May figure, 900 t, by 9%": what another is higher or lower than. */
function isSurpassed({ scene, spot, view, clauseFrom }: Context): boolean {
  const next = view.spots.find(({ from }) => from > spot.from);
  if (next?.quantity.form !== 'percent' || scene.base[next.from - 1] !== 'by') return false;
  return scene.last(Math.max(clauseFrom, spot.from - MAX_OBJECT), spot.from, OUTDOES) >= 0;
}

/** "compared with 6,050 kg in June and 11,800 kg last year": a second value of the same comparison. */
function isJoinedCounterpart({ scene, spot, sibling }: Context): boolean {
  if (sibling?.slot !== 'counterpart' || spot.from - sibling.spot.to > 6) return false;
  if (!/^(?:and|or|,)$/.test(scene.base[spot.from - 1] ?? '')) return false;
  for (let at = sibling.spot.to; at < spot.from; at++)
    if (scene.has(at, Tag.verb) || /^(?:;|but|while)$/.test(scene.base[at] as string)) return false;
  return true;
}

/** "Zinc, 900 t, compares with 850 last year, and lead, 300 t, with 280": the verb of the first pair is left out in the next. */
function isNextCompared({ scene, spot, siblings }: Context): boolean {
  const [told, value] = siblings.slice(-2);
  if (told?.slot !== 'counterpart' || value?.slot !== 'level' || scene.base[spot.from - 1] !== 'with') return false;
  const isBeside = spot.from - value.spot.to <= 2;
  return isBeside && scene.base[told.spot.from - 1] === 'with' && scene.is(told.spot.from - 2, COMPARE);
}

const JOINS = words('and or but while ;');
/** "60% above the 4,829 tons recorded", "below April's 900 t": the value compared with stands after a comparative. */
function isAboveTheValue({ scene, spot, sibling, view }: Context): boolean {
  if (sibling?.slot !== 'difference' || spot.from - sibling.spot.to > 6) return false;
  if (scene.first(sibling.spot.to, spot.from, JOINS) >= 0) return false;
  const owner = view.times.find(({ to }) => to === spot.from && scene.possessive(to - 1));
  const end = owner?.from ?? spot.from;
  for (let at = end - 1; at >= Math.max(sibling.spot.to, end - 3); at--) {
    const word = scene.base[at] as string;
    if (/^(?:above|below|than|the|of|over|under|beneath)$/.test(word)) {
      if (word !== 'the') return true;
    } else return false;
  }
  return sibling.spot.quantity.form === 'multiple' && spot.from - sibling.spot.to <= 1;
}
