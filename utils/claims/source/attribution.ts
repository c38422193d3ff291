import type { Context } from '../draft.ts';
import type { View } from '../scene/scene.ts';
import { verbBetween } from '../time/time-use.ts';
import { Tag } from '../words/tags.ts';
import { anyOf, words } from '../words/word-class.ts';
import { citedAt, knowerIn } from './cited.ts';
import { isQuoted } from './quotation.ts';
import { REPORTS, speakerAfter, speakerOf } from './speaker.ts';
import type { Speaker } from './speaker-phrase.ts';

/** Words after which what is said further on is no part of what was said before. */
export const TURN = words('while whereas but although though');
/** Words that end what was said before them, where "while" may go on with it. */
const BREAK = words('but although though');

/** No other word attributes anything to anybody. */
const MAY_ATTRIBUTE = anyOf(REPORTS, words('according citing per by on in'));

/** A speaker with the word that makes them one: a verb, "according", "by". */
interface Attribution {
  readonly speaker: Speaker;
  readonly at: number;
}

const MAX_VERB = 14;
/** Whether the words between an attribution and a later figure turn to something else: ", X said, and a plant is …", "…, according to X, but …". */
function turnsAway(c: Context, { speaker, at }: Attribution): boolean {
  const { scene, view, spot } = c;
  const start = Math.min(speaker.from, at);
  const end = Math.max(speaker.to, at + 1);
  if (start <= view.from + 1 || !aside(scene.base, start, view.from)) return false;
  for (let next = end; next < spot.from; next++) {
    if (scene.base[next - 1] !== ',') continue;
    if (scene.is(next, BREAK)) return true;
    if (scene.base[next] !== 'and') continue;
    if (scene.has(next + 1, Tag.determiner) || verbBetween(c, next + 1, Math.min(view.to, next + MAX_VERB)))
      return true;
  }
  return false;
}

/** A comma before the attribution, articles between. */
const aside = (base: readonly string[], start: number, floor: number) =>
  base[start - 1] === ',' ||
  (start - 2 > floor && /^(?:the|a|an|its)$/.test(base[start - 1] ?? '') && base[start - 2] === ',');

const MAX_END = 8;
/** "… while that of Chile fell, the ministry said on Monday.": a sentence that ends with who said it was all said by them. */
const isFinal = (c: Context, at: number) => {
  for (let next = at; next < c.view.to; next++) if (c.scene.isQuantity(next)) return false;
  return c.view.to - at <= MAX_END;
};

/** The figure stands in an aside between a speaker and the verb: "Orrin, which shut for a week in May, said". */
const isInSubject = ({ spot }: Context, { speaker, at }: Attribution) => speaker.to <= spot.from && spot.to <= at;

/** "fell 5% after Tormal said it would close", "With 5% of the reserves, Peru expects to …": what is said stands behind the verb, and not before it. */
function isOfLater(c: Context, { speaker, at }: Attribution): boolean {
  const { scene, spot } = c;
  if (!scene.is(at, REPORTS) || speaker.inverted || speaker.from < spot.to || isQuoted(c)) return false;
  const before = scene.has(speaker.from - 1, Tag.determiner) ? speaker.from - 2 : speaker.from - 1;
  if (scene.is(before, OCCASION)) return true;
  if (scene.is(at, TELLING)) return false;
  if (scene.base[at + 1] === 'this') return false;
  const opensReport = scene.has(at + 1, Tag.determiner | Tag.pronoun) || /^(?:that|to)$/.test(scene.base[at + 1] ?? '');
  return opensReport && !c.view.times.some(({ from }) => from === at + 1);
}
/** "rose to $61m, above the $40m that analysts had expected": who expected another figure, and does not tell this one. */
const isOfYardstick = ({ scene, spot }: Context, { speaker: { from }, at }: Attribution) =>
  scene.has(at, Tag.forecast) &&
  from > spot.to + 1 &&
  (scene.isQuantity(from - 1) || (/^(?:that|which)$/.test(scene.base[from - 1] ?? '') && scene.isQuantity(from - 2)));
const COLON = words(':');
/** "The 900 tonnes they speak of are wrong: the board's figures say 700": who is named behind a colon says what follows it. */
const isBehindColon = (c: Context, { speaker: { from } }: Attribution): boolean =>
  !isQuoted(c) && c.scene.first(c.spot.to, from, COLON) >= 0 && c.view.spots.some((spot) => spot.from >= from);
const OCCASION = words('after before since when once until because');
const TELLING = words('told tell tells remind reminds reminded assure assures assured inform informs informed');

/** The attribution that governs the figure: the last one before it, else the first one after it. */
function governing(c: Context, view: View, from: number, to: number): Attribution | null {
  const { scene } = c;
  const own = view === c.view;
  const figure = own ? c.spot.from : to;
  for (
    let at = scene.last(from, Math.min(figure, to), MAY_ATTRIBUTE);
    at >= 0;
    at = scene.last(from, at, MAY_ATTRIBUTE)
  ) {
    const one = attributionAt(c, view, at);
    if (!one || (own && one.speaker.from >= figure)) continue;
    if (!own || !turnsAway(c, one)) return one;
    break;
  }
  const start = Math.max(from, figure);
  for (let at = scene.first(start, to, MAY_ATTRIBUTE); at >= 0; at = scene.first(at + 1, to, MAY_ATTRIBUTE)) {
    const one = attributionAt(c, view, at);
    if (!one || (own && (isInSubject(c, one) || isOfLater(c, one) || isOfYardstick(c, one)))) continue;
    if (own && isBehindColon(c, one)) return null;
    const turned = own && scene.first(start, at + 1, TURN) >= 0 && !isQuoted(c);
    if (!turned || isFinal(c, at)) return one;
  }
  return null;
}

function attributionAt(c: Context, view: View, at: number): Attribution | null {
  const speaker = citedAt(c, view, at) ?? speakerOf(c.scene, view, at);
  return speaker && { speaker, at };
}

/** "Peru mined 900 tonnes; Chile mined 40, the agency says.": who said so at the end of a sentence said all its parts. */
export function closing(c: Context, partTo: number): Attribution | null {
  const { scene, view } = c;
  if (partTo >= view.to || isQuoted(c)) return null;
  let last = view.to - 1;
  while (last > partTo && scene.base[last] !== ';') last--;
  const found = governing(c, view, last + 1, view.to);
  if (!found || !isFinal(c, found.at)) return null;
  return aside(scene.base, Math.min(found.speaker.from, found.at), last + 1) ? found : null;
}

/** "Reuters reported, citing customs": of a chain the one that knows. */
export function knower(c: Context, view: View, from: number, to: number): Attribution | null {
  const found = governing(c, view, from, to);
  if (!found || c.scene.base[found.at] === 'citing') return found;
  for (let at = from; at < to; at++) {
    if (c.scene.base[at] !== 'citing') continue;
    const speaker = knowerIn(c, speakerAfter(c.scene, view, at + 1));
    if (speaker) return { speaker, at };
  }
  return found;
}

export const reporting = (c: Context, view: View, from: number, to: number) =>
  governing(c, view, from, to)?.speaker ?? null;

/** The part of the sentence between semicolons in which the figure stands; all of it within a quotation. */
export function partOf(c: Context): { from: number; to: number } {
  const { base } = c.scene;
  const { view } = c;
  let { from, to } = view;
  for (let at = view.from; at < c.spot.from; at++) if (base[at] === ';') from = at + 1;
  for (let at = view.to - 1; at >= c.spot.to; at--) if (base[at] === ';') to = at;
  const isPart = from !== view.from || to !== view.to;
  return isPart && isQuoted(c) ? { from: view.from, to: view.to } : { from, to };
}
