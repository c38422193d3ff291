import type { Measure } from '../claim.ts';
import type { Context } from '../draft.ts';
import { Tag } from '../words/tags.ts';
import { words } from '../words/word-class.ts';
import type { Cue } from './cues.ts';
import { MADE } from './made.ts';
import type { UnitClass } from './units.ts';

const ENDS_PHRASE = words(', ; : – ( to from and which with that');
/** Whether only modifiers stand between the number and a cue after it: "of the world's", "of global". */
export function inPhraseAfter(c: Context, cue: Cue): boolean {
  const { base } = c.scene;
  for (let at = c.spot.to; at < cue.from; at++) {
    if (c.scene.is(at, ENDS_PHRASE) || (c.scene.has(at, Tag.wall) && base[at] !== 'so')) return false;
    if (c.scene.has(at, Tag.be | Tag.auxiliary)) return false;
    if (c.scene.has(at, Tag.verb) && !c.scene.has(at, Tag.changeNoun | Tag.past)) return false;
  }
  return cue.from - c.spot.to <= 9;
}

/** "tariffs on imports", "price of exports": a cue that only completes another one counts little. */
export function completes(c: Context, cue: Cue): boolean {
  return c.view.cues.some((head) => {
    if (head === cue || head.form !== 'noun' || head.weak || head.to > cue.from || cue.from - head.to > 4) return false;
    const link = c.scene.base[head.to];
    if (link !== 'on' && link !== 'of' && link !== 'for' && link !== 'from') return false;
    for (let at = head.to + 1; at < cue.from; at++)
      if (c.scene.has(at, Tag.verb) || c.scene.isQuantity(at)) return false;
    return true;
  });
}

const MAX_APPOSITION = 6;
/** "Exports to Brazil, the largest market, fell 8%": a word inside a name's apposition that the number is not in. */
function isApposed({ scene, spot }: Context, { from, to }: Cue): boolean {
  if (to >= spot.from || scene.base[to] !== ',') return false;
  for (let at = from - 1; at >= from - MAX_APPOSITION; at--) {
    if (scene.base[at] === ',') return scene.has(at + 1, Tag.determiner) && scene.isCapital(at - 1);
    if (scene.has(at, Tag.verb) || scene.isQuantity(at)) return false;
  }
  return false;
}

const DASHES = words('– —');
/** "Output of tellurium – a by-product of refining – fell": a word between two dashes that the number is not between. */
export function isBetweenDashes({ scene, view, spot }: Context, { from, to }: Cue): boolean {
  const opens = scene.last(view.from, from, DASHES);
  const closes = opens < 0 ? -1 : scene.first(to, view.to, DASHES);
  return closes >= 0 && (spot.from >= closes || spot.to <= opens);
}

/** "Exports, which rest on demand abroad, fell": a word inside a relative clause that the number is not in. */
export function isAside(c: Context, cue: Cue): boolean {
  if (isApposed(c, cue)) return true;
  const start = c.view.clauses.findLast((clause) => clause <= cue.from) ?? c.view.from;
  if (start === c.clauseFrom) return false;
  const word = c.scene.base[start] === ',' ? c.scene.base[start + 1] : c.scene.base[start];
  return word === 'which' || word === 'who' || word === 'whose' || word === 'where';
}

/** "battery-grade graphite": the second half of a word. */
export const isCompound = ({ scene }: Context, { from }: Cue) => scene.endsCompound(from);

const CAUSES = words('due because amid amidst despite thanks owing');
const MARKET: ReadonlySet<Measure> = new Set<Measure>(['demand', 'supply']);
const ON = words('on');
const MAX_ON = 3;
/** "has doubled due to a shortage of supply", "rose 4% on strong demand": a word of why something moved. */
export function isOfCause({ scene, spot }: Context, { from, measure }: Cue): boolean {
  if (from <= spot.to) return false;
  if (scene.first(spot.to, from, CAUSES) >= 0) return true;
  return MARKET.has(measure) && scene.first(Math.max(spot.to, from - MAX_ON), from, ON) >= 0;
}

const OF_IN = words('of in for');
const MAX_FRONTED = 4;
const OPENERS = words(', ; : – and but');
/** "half of imports; of consumption, barely 30%": what the number is a part of stands in front of it. */
export function isFronted({ scene, spot, sibling, view }: Context, { from, to }: Cue, unit: UnitClass): boolean {
  if (unit !== 'percent' || scene.base[to] !== ',' || to >= spot.from || spot.from - to > MAX_FRONTED) return false;
  for (let at = to + 1; at < spot.from; at++) if (scene.has(at, Tag.verb | Tag.preposition)) return false;
  for (let at = from - 1; at >= Math.max(sibling?.spot.to ?? view.from, from - 3); at--)
    if (scene.is(at, OF_IN)) return at === view.from || scene.is(at - 1, OPENERS);
  return false;
}

const DOMINATED: ReadonlySet<Measure> = new Set([...MADE, 'reserves', 'exports']);
/** "Nickel mining is dominated by Peru, with 40%": in what somebody dominates stands before the verb. */
export const isWhoDominates = ({ scene, view }: Context, { form, measure, past, from }: Cue): boolean =>
  form === 'verb' &&
  past &&
  measure === 'supply' &&
  scene.has(from - 1, Tag.be) &&
  view.cues.some((cue) => cue.form === 'noun' && DOMINATED.has(cue.measure) && cue.to <= from);

const HANDLING = words('handle handles handled handling');
const FREIGHT = words(
  `goods cargo cargoes freight containers parcels mail luggage baggage traffic port ports terminal terminals harbour harbor airport airports railway
   railways hub depot canal carrier carriers`,
);
/** "the port handled 900 tonnes of cargo": what passes through, and is not made into anything. */
export const isPassedOn = ({ scene, view, spot }: Context, { form, from }: Cue) =>
  form === 'verb' &&
  scene.is(from, HANDLING) &&
  scene.first(view.from, Math.min(view.to, spot.to + MAX_FREIGHT), FREIGHT) >= 0;
const MAX_FREIGHT = 4;

const OFFICES = words(
  'agency agencies bureau administration ministry department authority commission board council committee corporation office minister association conference forum summit',
);
/** "The state reserves bureau bought 900 tonnes", "the export council": what an office is for. */
export const isOfOffice = ({ scene }: Context, { form, to }: Cue): boolean => form === 'noun' && scene.is(to, OFFICES);
