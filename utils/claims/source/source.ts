import { OFFICE_NOUNS, PERSON_WORDS } from '../data/name-words.ts';
import { SURVEYED, SURVEYS } from '../data/reporting-words.ts';
import type { Context } from '../draft.ts';
import type { Scene, View } from '../scene/scene.ts';
import { between } from '../words/sorted.ts';
import { Tag } from '../words/tags.ts';
import { COMMA, words, wordsOf } from '../words/word-class.ts';
import { closing, knower, partOf, reporting, TURN } from './attribution.ts';
import { introduced, isQuoted, signed, speakerAfterwards, transcribed } from './quotation.ts';
import { holderBeside } from './source-beside.ts';
import { speakerOf } from './speaker.ts';
import { writtenName } from './speaker-name.ts';
import type { Speaker } from './speaker-phrase.ts';

const REACH = 12;
/** The last speaker named in the sentences before: in a paragraph of one quotation whoever it is, further back one with a name. */
function speakerBefore(c: Context, sameBlock: boolean): string | null {
  for (let index = c.view.index - 1; index >= Math.max(0, c.view.index - REACH); index--) {
    const view = c.scene.view(index);
    if (!view || (sameBlock && view.blockIndex !== c.view.blockIndex)) return null;
    const isNear = view.blockIndex === c.view.blockIndex;
    const speaker = reporting(c, view, view.from, view.to);
    if (speaker?.who === 'named' && (isNear || c.scene.isCapital(speaker.to - 1))) return writtenName(c, speaker);
    const subject = isNear || index === c.view.index - 1 ? personAsSubject(c, view) : null;
    if (subject) return subject;
  }
  return null;
}

const CALLINGS = wordsOf(PERSON_WORDS);
const MAX_ROLE = 4;
const MAX_CALLING = 8;
/** "But Lynne Pascoe, of the Green group, handed in …", "The union's lawyer, Ida Holm, waits …": the person that the sentence before is about. */
function personAsSubject({ scene }: Context, view: View): string | null {
  let from = scene.endOfClock(view.from);
  while (from < view.to && /^(?:but|and|yet|meanwhile|,|")$/.test(scene.base[from] as string)) from++;
  const comma = scene.first(from, Math.min(view.to, from + MAX_CALLING), COMMA);
  if (comma >= 0 && scene.is(comma - 1, CALLINGS)) from = comma + 1;
  const role = scene.first(from, Math.min(view.to, from + MAX_ROLE), CALLINGS);
  if (role >= 0 && scene.isCapital(role + 1)) from = role + 1;
  let to = from;
  while (to < view.to && scene.isCapital(to)) to++;
  if (to - from < 2 || to - from > 3 || view.companies.some((name) => name.from < to && name.to > from)) return null;
  if (view.places.some((place) => place.from < to && place.to > from)) return null;
  return scene.base[to] === ',' || scene.has(to, Tag.verb) ? scene.written(from, to) : null;
}

const MOST_AGED = 120;
/** "Ida Holm, 54, has lost 200 sheep, she says": the person with an age whom the sentence is about. */
function agedSubject({ scene, view }: Context): string | null {
  let to = view.from;
  while (to < view.to && scene.isCapital(to)) to++;
  const age = Number(scene.base[to + 1]);
  const isAged = scene.base[to] === ',' && age > 0 && age < MOST_AGED && scene.base[to + 2] === ',';
  return to > view.from && isAged ? scene.written(view.from, to) : null;
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

const isPredicate = (scene: Scene, at: number) =>
  scene.has(at, Tag.verb | Tag.auxiliary) || /[a-z]ed$/.test(scene.base[at] as string);
const OFFICES = wordsOf(OFFICE_NOUNS);
/** "The Zinc Board has chosen nine mines", "The regulator fined two dealers": the office that a sentence is about. */
function officeAsSubject({ scene }: Context, view: View): string | null {
  const from = scene.has(view.from, Tag.determiner) ? view.from + 1 : view.from;
  if (from > view.from && scene.is(from, OFFICES) && isPredicate(scene, from + 1)) return scene.written(from, from + 1);
  const [run] = between(scene.names.runs, from, from + 1, (one) => one.from);
  return run && scene.names.isOffice(run) && !view.places.some((place) => place.to >= run.to && !place.indirect)
    ? run.name
    : null;
}

const PAPERS = words('paper newspaper daily magazine broadcaster tabloid');
/** A speaker as the text names them; "the paper" is the one whose report was told before. */
function nameOf(c: Context, speaker: Speaker): string {
  const { scene, view } = c;
  if (speaker.to - speaker.from > 1 || !scene.is(speaker.from, PAPERS) || scene.base[speaker.from - 1] !== 'the')
    return writtenName(c, speaker);
  for (let index = view.index - 1; index >= Math.max(0, view.index - REACH); index--) {
    const before = c.scene.view(index);
    const one = before && reporting(c, before, before.from, before.to);
    const run = one && between(scene.names.runs, one.from, one.to, ({ from }) => from).at(-1);
    if (one && run && scene.names.isOffice(run)) return writtenName(c, one);
  }
  return writtenName(c, speaker);
}

const MAX_IT = 3;
/** "Traders in Japan", "analysts", "official figures": people or figures, which are no "it". */
function areMany({ scene }: Context, { from, to }: Speaker): boolean {
  let head = from;
  while (head + 1 < to && !scene.has(head + 1, Tag.preposition)) head++;
  const word = scene.base[head] as string;
  return (!scene.isCapital(head) || scene.opens(head)) && word.endsWith('s') && word !== 'customs';
}

/** Whom "it says" stands for: the office its sentence is about, a body named as a speaker shortly before, else the house whose figure it is, of what it tells and not of what it expects. */
function bodyBefore(c: Context, at: number, org: string | null): string | null {
  const own = org === null && !isQuoted(c) ? officeAsSubject(c, c.view) : null;
  if (own) return own;
  for (let index = c.view.index - 1; index >= Math.max(0, c.view.index - MAX_IT); index--) {
    const view = c.scene.view(index);
    const speaker = view && reporting(c, view, view.from, view.to);
    if (view && speaker?.who === 'named' && !areMany(c, speaker)) {
      const name = nameOf(c, speaker);
      return name === org && tellsOfItself(c, at) ? null : name;
    }
    const office = view && org === null ? officeAsSubject(c, view) : null;
    if (office) return office;
  }
  return tellsOfItself(c, at) ? null : org;
}

/** "it expects", "it had said", "it announced a loss": its plan, what it told before, or its result. */
const tellsOfItself = ({ scene }: Context, at: number): boolean =>
  scene.has(at, Tag.forecast) || scene.base[at - 1] === 'had' || isBooked(scene, at);

/** A house that expects something of itself or books it is no source of it: that is its plan or its result. */
const isOwnPlan = ({ scene }: Context, at: number, name: string, org: string | null) =>
  org !== null && (scene.has(at, Tag.forecast) || isBooked(scene, at)) && (name.includes(org) || org.includes(name));

const BOOKING = words(
  'announced announces posted posts reported reports reporting recorded records recording logged logs registered registers',
);
/** "Tormal reported a loss", "recorded sales of $9m": what a house has, and no word of saying. */
const isBooked = (scene: Scene, at: number) =>
  scene.is(at, BOOKING) && scene.base[at + 1] !== 'that' && scene.first(at + 1, at + MAX_RESULT, RESULTS) >= 0;
const RESULTS = words(
  'loss losses profit profits revenue revenues sales turnover income earnings ebitda ebit result results output production shipments deliveries plans rise fall increase decrease drop decline growth gain',
);
const MAX_RESULT = 9;

const SAMPLED = words('of among on with');
const MAX_SAMPLE = 7;
const ASKED = wordsOf(SURVEYED);
/** "a poll of 2,004 adults", "a report on five metals", "900 adults were asked": what was asked or looked at, which nobody found out. */
function isSample({ scene, view, spot }: Context): boolean {
  if (spot.quantity.form === 'count' && scene.has(spot.to, Tag.be) && scene.is(spot.to + 1, ASKED)) return true;
  if (!scene.is(spot.from - 1, SAMPLED)) return false;
  for (let at = spot.from - 2; at >= Math.max(view.from, spot.from - MAX_SAMPLE); at--) {
    if (SURVEYS.has(scene.base[at] as string)) return scene.base[at - 1] !== 'to';
    if (scene.has(at, Tag.verb) || scene.isQuantity(at) || scene.base[at] === ',') return false;
  }
  return false;
}

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
  if (speaker.who === 'pronoun') return namedBefore(c, speaker.from) ?? agedSubject(c) ?? speakerBefore(c, false);
  if (speaker.who === 'it') return bodyBefore(c, at, org);
  const name = nameOf(c, speaker);
  return isOwnPlan(c, at, name, org) ? null : name;
}

/** No word of saying governs the figure: it may stand in a quotation, a transcript or beside a figure somebody has. */
function unattributed(c: Context): string | null {
  if (isQuoted(c))
    return (
      introduced(c, reporting) ??
      signed(c) ??
      speakerBefore(c, true) ??
      speakerAfterwards(c, reporting) ??
      transcribed(c) ??
      (goesOn(c) ? speakerBefore(c, false) : null)
    );
  return (
    transcribed(c) ??
    (isGoverned(c) ? (c.siblings.slice(-2).findLast(({ source }) => source !== null)?.source ?? null) : null)
  );
}

const MAX_TO_VERB = 5;
/** Whether a paragraph opens with a quotation behind one in which a quotation is said by somebody: the same speaker's, who is not named again. */
function goesOn({ scene, view }: Context): boolean {
  const before = scene.blocks[view.blockIndex - 1];
  if (!before || scene.base[view.block.from] !== '"') return false;
  for (let at = before.from + 1; at < before.to; at++) {
    if (scene.base[at] !== '"' || !(scene.base[at - 1] === ',' || scene.base[at + 1] === ',')) continue;
    for (let verb = at + 1; verb <= at + MAX_TO_VERB; verb++)
      if (scene.has(verb, Tag.say) && scene.has(verb, Tag.verb)) return true;
  }
  return false;
}

/** Whether what the figure before was said by goes on: nothing turns away between them, and it is no aside of what is now. */
const isGoverned = ({ scene, sibling, spot }: Context) =>
  sibling !== null &&
  scene.base[sibling.spot.to] !== 'by' &&
  scene.first(sibling.spot.to, spot.from, TURN) < 0 &&
  !(scene.base[spot.from - 1] === 'now' && scene.base[spot.from - 2] === ',');
