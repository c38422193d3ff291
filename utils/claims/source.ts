import { PERSON_WORDS } from './data/name-words.ts';
import { FIGURE_NOUNS, OWN_HOUSE, RECKONED, SPOKESPEOPLE } from './data/reporting-words.ts';
import type { Context } from './draft.ts';
import { introduced, isQuoted, speakerAfterwards, transcribed } from './quotation.ts';
import type { View } from './scene.ts';
import { holderBeside } from './source-beside.ts';
import { REPORTS, speakerAfter, speakerOf } from './speaker.ts';
import { writtenName } from './speaker-name.ts';
import type { Speaker } from './speaker-phrase.ts';
import { Tag } from './tags.ts';
import { verbBetween } from './time-use.ts';
import { anyOf, words, wordsOf } from './word-class.ts';

const REACH = 12;
/** Words after which what is said further on is no part of what was said before. */
const TURN = words('while whereas but although though');
/** Words that end what was said before them, where "while" may go on with it. */
const BREAK = words('but although though');

/** No other word attributes anything to anybody. */
const MAY_ATTRIBUTE = anyOf(REPORTS, words('according citing by on'));

/** A speaker with the word that makes them one: a verb, "according", "by". */
interface Attribution {
  readonly speaker: Speaker;
  readonly at: number;
}

/** Who is named by "according to", "citing", "estimated by", "by the count of" or "on the ministry's figures" at a token. */
function citedAt(c: Context, view: View, at: number): Speaker | null {
  const { scene } = c;
  const word = scene.base[at] as string;
  if (word === 'according') return scene.base[at + 1] === 'to' ? speakerAfter(scene, view, at + 2) : null;
  if (word === 'citing') return knowerIn(c, speakerAfter(scene, view, at + 1));
  if (word === 'by' && isOfAnother(c, view, at)) return null;
  if (
    word === 'by' &&
    RECKONED.has(scene.base[at - 1] === 'in' ? (scene.base[at - 2] ?? '') : (scene.base[at - 1] ?? ''))
  )
    return speakerAfter(scene, view, at + 1);
  if (word === 'by' && SURVEYS.has(scene.base[at - 1] as string) && scene.has(at - 2, Tag.determiner))
    return speakerAfter(scene, view, at + 1);
  if (word === 'by' && FIGURE_NOUNS.has(scene.base[at + 2] ?? '') && scene.base[at + 3] === 'of')
    return speakerAfter(scene, view, at + 4);
  return word === 'on' || word === 'by' || word === 'in' ? ownerOfFigures(c, view, at + 1) : null;
}

/** "citing customs", "citing people close to the talks", not "citing weaker prices": who is cited, and no reason. */
function knowerIn({ scene }: Context, cited: Speaker | null): Speaker | null {
  if (cited?.who !== 'named') return cited;
  for (let at = cited.from; at < cited.to; at++) if (KNOWERS.has(scene.base[at] as string)) return cited;
  return scene.isCapital(cited.to - 1) ? cited : null;
}
const KNOWERS: ReadonlySet<string> = new Set([
  ...FIGURE_NOUNS,
  ...SPOKESPEOPLE,
  ...`sources source people person officials official documents document filing filings reports media paper newspaper ministry agency customs letter
   memo email emails authorities police company minister government department statement notice website insiders bankers lawyers`.split(
    /\s+/,
  ),
]);

/** "below the 1.4% forecast by the bank": words after another figure are of that one. */
const isOfAnother = ({ view: own, spot }: Context, view: View, at: number) =>
  view === own && view.spots.some(({ from, to }) => from >= spot.to && to <= at);

const MAX_OWNER = 7;
/** "On Benchmark's figures", "by the ministry's own count": whose figures they are. */
function ownerOfFigures({ scene }: Context, view: View, from: number): Speaker | null {
  const start = scene.base[from] === 'the' ? from + 1 : from;
  for (let at = start; at < Math.min(view.to, start + MAX_OWNER); at++) {
    if (scene.possessive(at)) {
      const next = scene.base[at + 1] === "'" ? at + 2 : at + 1;
      const noun = scene.base[next] === 'own' ? next + 1 : next;
      const holds = FIGURE_NOUNS.has(scene.base[noun] ?? '') && scene.base[from - 1] !== 'in';
      if (
        !(holds || /^(?:view|opinion|estimation|judge?ment|account)$/.test(scene.base[noun] ?? '')) ||
        noun >= view.to
      )
        return null;
      return { from: start, to: at + 1, who: OWN_HOUSE.has(scene.base[at] as string) ? 'own' : 'named' };
    }
    if (scene.has(at, Tag.preposition | Tag.verb) || scene.isQuantity(at)) return null;
  }
  return null;
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
    if (scene.base[next] === 'and' && verbBetween(c, next + 1, Math.min(view.to, next + MAX_VERB))) return true;
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

/** The figure stands in an aside between a speaker and the verb: "Suzuka, which lost six days in May, said". */
const isInSubject = ({ spot }: Context, { speaker, at }: Attribution) => speaker.to <= spot.from && spot.to <= at;

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
    if (!one || (own && isInSubject(c, one))) continue;
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
function closing(c: Context, partTo: number): Attribution | null {
  const { scene, view } = c;
  if (partTo >= view.to || isQuoted(c)) return null;
  let last = view.to - 1;
  while (last > partTo && scene.base[last] !== ';') last--;
  const found = governing(c, view, last + 1, view.to);
  if (!found || !isFinal(c, found.at)) return null;
  return aside(scene.base, Math.min(found.speaker.from, found.at), last + 1) ? found : null;
}

/** "Reuters reported, citing customs": of a chain the one that knows. */
function knower(c: Context, view: View, from: number, to: number): Attribution | null {
  const found = governing(c, view, from, to);
  if (!found || c.scene.base[found.at] === 'citing') return found;
  for (let at = from; at < to; at++) {
    if (c.scene.base[at] !== 'citing') continue;
    const speaker = speakerAfter(c.scene, view, at + 1);
    if (speaker) return { speaker, at };
  }
  return found;
}

const reporting = (c: Context, view: View, from: number, to: number) => governing(c, view, from, to)?.speaker ?? null;

/** The part of the sentence between semicolons in which the figure stands; all of it within a quotation. */
function partOf(c: Context): { from: number; to: number } {
  const { base } = c.scene;
  const { view } = c;
  let { from, to } = view;
  for (let at = view.from; at < c.spot.from; at++) if (base[at] === ';') from = at + 1;
  for (let at = view.to - 1; at >= c.spot.to; at--) if (base[at] === ';') to = at;
  const isPart = from !== view.from || to !== view.to;
  return isPart && isQuoted(c) ? { from: view.from, to: view.to } : { from, to };
}

/** The last speaker named in the sentences before: in a paragraph of one quotation whoever it is, further back one with a name. */
function speakerBefore(c: Context, sameBlock: boolean): string | null {
  for (let index = c.view.index - 1; index >= Math.max(0, c.view.index - REACH); index--) {
    const view = c.scene.view(index);
    if (!view || (sameBlock && view.blockIndex !== c.view.blockIndex)) return null;
    const speaker = reporting(c, view, view.from, view.to);
    if (speaker?.who === 'named' && (sameBlock || c.scene.isCapital(speaker.to - 1))) return writtenName(c, speaker);
    const subject = index < c.view.index - 1 ? null : personAsSubject(c, view);
    if (subject) return subject;
  }
  return null;
}

const CALLINGS = wordsOf(PERSON_WORDS);
const MAX_ROLE = 4;
/** "But Lynne Pascoe, of the Green group, handed in …": the person that the sentence before is about. */
function personAsSubject({ scene }: Context, view: View): string | null {
  let from = view.from;
  while (from < view.to && /^(?:but|and|yet|meanwhile|,|")$/.test(scene.base[from] as string)) from++;
  const role = scene.first(from, Math.min(view.to, from + MAX_ROLE), CALLINGS);
  if (role >= 0 && scene.isCapital(role + 1)) from = role + 1;
  let to = from;
  while (to < view.to && scene.isCapital(to)) to++;
  if (to - from < 2 || to - from > 3 || view.companies.some((name) => name.from < to && name.to > from)) return null;
  if (view.places.some((place) => place.from < to && place.to > from)) return null;
  return scene.base[to] === ',' || scene.has(to, Tag.verb) ? scene.written(from, to) : null;
}

/** A speaker named earlier in the same sentence: "Ida Holm said she expects". */
function namedBefore(c: Context, before: number): string | null {
  for (let at = before - 1; at > c.view.from; at--) {
    const speaker = speakerOf(c.scene, c.view, at);
    if (speaker?.who === 'named') return writtenName(c, speaker);
  }
  return null;
}

/** Whether another word of saying stands before the figure: "said Ida Holm, who expects 5%". */
function reportsAgain({ scene, spot }: Context, from: number): boolean {
  for (let at = from; at < spot.from; at++)
    if (scene.has(at, Tag.say | Tag.forecast) && scene.has(at, Tag.verb)) return true;
  return false;
}

const MAX_LEAD = 8;
/** "Not Europe, says Ida Holm of Tormal: stocks last ten weeks": the words after a colon are said by whom it follows. */
function leadsIn({ scene, spot }: Context, from: number): boolean {
  for (let at = from; at < Math.min(spot.from, from + MAX_LEAD); at++) {
    if (scene.base[at] === ':') return true;
    if (/^[,.;("]$/.test(scene.base[at] as string) || scene.has(at, Tag.verb)) return false;
  }
  return false;
}

const MAX_IT = 3;
/** Whom "it says" stands for: a body named as a speaker shortly before, else the house whose figure it is, of what it tells and not of what it expects. */
function bodyBefore(c: Context, at: number, org: string | null): string | null {
  for (let index = c.view.index - 1; index >= Math.max(0, c.view.index - MAX_IT); index--) {
    const view = c.scene.view(index);
    const speaker = view && reporting(c, view, view.from, view.to);
    if (view && speaker?.who === 'named') {
      const name = writtenName(c, speaker);
      return name === org && (c.scene.has(at, Tag.forecast) || c.scene.base[at - 1] === 'had') ? null : name;
    }
  }
  return c.scene.has(at, Tag.forecast) || c.scene.base[at - 1] === 'had' ? null : org;
}

/** A house that expects something of itself is no source of it: that is its plan. */
const isOwnPlan = ({ scene }: Context, at: number, name: string, org: string | null) =>
  org !== null && scene.has(at, Tag.forecast) && (name.includes(org) || org.includes(name));

const SAMPLED = words('of among on with');
const MAX_SAMPLE = 7;
/** "a poll of 2,004 adults", "a report on five metals": what was asked or looked at, which nobody found out. */
function isSample({ scene, view, spot }: Context): boolean {
  if (!scene.is(spot.from - 1, SAMPLED)) return false;
  for (let at = spot.from - 2; at >= Math.max(view.from, spot.from - MAX_SAMPLE); at--) {
    if (SURVEYS.has(scene.base[at] as string)) return true;
    if (scene.has(at, Tag.verb) || scene.isQuantity(at) || scene.base[at] === ',') return false;
  }
  return false;
}
const SURVEYS = new Set(['poll', 'survey', 'study', 'report', 'sample', 'questionnaire']);

/** Who is said to have the figure, where its sentence or the quotation it stands in names them; `org` is whose figure it is. */
export function readSource(c: Context, org: string | null): string | null {
  const { view } = c;
  const part = partOf(c);
  if (isSample(c)) return null;
  const beside = holderBeside(c);
  if (beside?.who === 'named') return writtenName(c, beside);
  const found = knower(c, view, part.from, part.to) ?? closing(c, part.to);
  if (!found) return unattributed(c);
  const { speaker, at } = found;
  if (speaker.who === 'own') return null;
  if (
    speaker.inverted &&
    speaker.to <= c.spot.from &&
    !isQuoted(c) &&
    !reportsAgain(c, speaker.to) &&
    !leadsIn(c, speaker.to)
  )
    return null;
  if (speaker.who === 'pronoun') return namedBefore(c, speaker.from) ?? speakerBefore(c, false);
  if (speaker.who === 'it') return bodyBefore(c, at, org);
  const name = writtenName(c, speaker);
  return isOwnPlan(c, at, name, org) ? null : name;
}

/** No word of saying governs the figure: it may stand in a quotation, a transcript or beside a figure somebody has. */
function unattributed(c: Context): string | null {
  if (isQuoted(c)) return speakerBefore(c, true) ?? introduced(c) ?? speakerAfterwards(c, reporting) ?? transcribed(c);
  return (
    transcribed(c) ??
    (isGoverned(c) ? (c.siblings.slice(-2).findLast(({ source }) => source !== null)?.source ?? null) : null)
  );
}

/** Whether what the figure before was said by goes on: nothing turns away between them, and it is no aside of what is now. */
const isGoverned = ({ scene, sibling, spot }: Context) =>
  sibling !== null &&
  scene.first(sibling.spot.to, spot.from, TURN) < 0 &&
  !(scene.base[spot.from - 1] === 'now' && scene.base[spot.from - 2] === ',');
