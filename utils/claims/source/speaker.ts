import {
  COUNTING_VERBS,
  FIGURE_NOUNS,
  NEEDS_THAT,
  NOUN_FORMS,
  QUOTING_VERBS,
  REPORTING_VERBS,
  VERBS_WITH,
} from '../data/reporting-words.ts';
import type { Scene, View } from '../scene/scene.ts';
import { FLOWS } from '../time/period-kinds.ts';
import { allForms } from '../words/inflect.ts';
import { Tag } from '../words/tags.ts';
import { REGULAR_PAST } from '../words/tense.ts';
import { words, wordsOf } from '../words/word-class.ts';
import { isStop, leadsToMaker, MAX_NAME, type Speaker, speakerIn } from './speaker-phrase.ts';
import { subjectAfter } from './subject-after.ts';
import { subjectBefore } from './subject-before.ts';

/** Verbs that report what somebody says. */
export const REPORTS = wordsOf(
  new Set([
    ...[REPORTING_VERBS, QUOTING_VERBS].flatMap(allForms).filter((form) => !form.endsWith('ing')),
    ...['expecting', 'forecasting', 'predicting', 'projecting', 'anticipating'],
  ]),
);
const QUOTES = new Set(allForms(QUOTING_VERBS));
const COUNTS = new Set(allForms(COUNTING_VERBS));
const THAT = words('that');
const TAKES_A_LISTENER = /^(?:told|tells?|informs?|informed|assure[ds]?|remind(?:s|ed)?)$/;

const ARTICLES = words('a an the its their his our your my no every');
/** Whether a word that can be a noun or an adjective is one here: an article, an adjective or an owner stands before it. */
function isNoun(scene: Scene, at: number): boolean {
  if (scene.is(at - 1, ARTICLES)) return true;
  if (!NOUN_FORMS.has(scene.base[at] as string)) return false;
  const before = at - 1;
  if (scene.isQuantity(before) || isQualified(scene, at)) return true;
  if (scene.has(at + 1, Tag.verb) && !scene.has(at + 1, Tag.gerund | Tag.changeNoun)) return true;
  if (scene.has(before, Tag.determiner | Tag.preposition) || scene.possessive(before) || scene.base[before] === 'own')
    return true;
  if (/^[,.;]$/.test(scene.base[at + 1] ?? '')) return !isAside(scene, at);
  if (isObject(scene, at) || isHeadOfPhrase(scene, at) || opensComplement(scene, at)) return true;
  if (/s$/.test(scene.base[at] as string) && opensObject(scene, at + 1)) return false;
  const third = /s$/.test(scene.base[at] as string) && scene.isCapital(before);
  if (scene.has(before - 1, Tag.determiner) && !third && !/s$/.test(scene.base[before] ?? '')) return true;
  const hyphened = scene.base[before - 1] === '-' || scene.base[before - 1] === '–';
  return hyphened && scene.has(before - 3, Tag.determiner);
}

/** "Total project spending", "annual record output": an adjective before a form that no single subject has. */
const isQualified = (scene: Scene, at: number) =>
  scene.is(at - 1, QUALIFIERS) && !/(?:s|ed)$/.test(scene.base[at] as string);
const QUALIFIERS = words(
  'total average annual net gross combined joint overall full new key major initial pilot main record',
);

/** "denied reports that": another verb's object, where no auxiliary stands before. */
const isObject = (scene: Scene, at: number) =>
  scene.isFinite(at - 1) &&
  !NOUN_FORMS.has(scene.base[at - 1] as string) &&
  !FIGURE_NOUNS.has(scene.base[at - 1] as string) &&
  !scene.isCapital(at - 1) &&
  !scene.has(at - 1, Tag.be | Tag.auxiliary | Tag.modal | Tag.adverb);

/** "shows from Pixar", "projects to the north": what goes on with a preposition that its verb does not take. */
const opensComplement = (scene: Scene, at: number) => {
  const next = scene.base[at + 1] ?? '';
  return /^(?:from|of|for|about|with|to)$/.test(next) && VERBS_WITH[scene.base[at] as string] !== next;
};

const MAX_ASIDE = 9;
/** ", the Tribune notes,": nothing but a name between the comma, or the quotation, and the verb. */
function isAside(scene: Scene, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - MAX_ASIDE); at--) {
    if (/^[,"–—:]$/.test(scene.base[at] as string)) return true;
    if (
      scene.isQuantity(at) ||
      (scene.has(at, Tag.verb) &&
        !NOUN_FORMS.has(scene.base[at] as string) &&
        !FIGURE_NOUNS.has(scene.base[at] as string) &&
        !scene.isCapital(at) &&
        !/(?:ed|ing|seen)$/.test(scene.base[at] as string))
    )
      return false;
  }
  return false;
}

const MAX_PHRASE = 6;
/** "its full-year production forecast because of": nothing that a verb would go on with stands behind, an article before. */
function isHeadOfPhrase(scene: Scene, at: number): boolean {
  if (!scene.has(at + 1, Tag.preposition | Tag.wall) || scene.base[at + 1] === 'that') return false;
  for (let back = at - 1; back >= Math.max(0, at - MAX_PHRASE); back--) {
    if (scene.has(back, Tag.determiner)) return true;
    if (/^[,.;:]$/.test(scene.base[back] as string) || scene.has(back, Tag.preposition)) return false;
  }
  return false;
}

/** What a verb of reporting goes on with: "that", an article, a figure, "now". */
const opensObject = (scene: Scene, at: number) =>
  scene.base[at] === 'that' || scene.base[at] === 'now' || scene.isQuantity(at) || scene.has(at, Tag.determiner);

/** "…, the council found when it asked", "…, Ida Holm wrote in a paper": a clause of reporting after a comma and a figure. */
function trails(scene: Scene, view: View, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(view.from, verb - 6); at--)
    if (scene.base[at] === ',')
      return view.spots.some(({ to }) => to <= at) && (scene.has(at + 1, Tag.determiner) || scene.isCapital(at + 1));
  return false;
}

/** Whether "that", a quotation or the end of one stands beside the verb. */
function reportsSomething(scene: Scene, view: View, verb: number): boolean {
  // "found a deposit that may hold 20 t": a thing that was found, and nothing said of it.
  const isThing = scene.has(verb + 1, Tag.determiner) && !TAKES_A_LISTENER.test(scene.base[verb] as string);
  const that = scene.first(verb + 1, Math.min(view.to, verb + 6), THAT);
  if (that >= 0 && (!isThing || that === verb + 1)) return true;
  for (let at = verb - 1; at >= Math.max(view.from, verb - 6); at--)
    if (scene.base[at] === '"' || (scene.base[at] === ',' && verb + 1 >= view.to - 1)) return true;
  if (trails(scene, view, verb)) return true;
  if (scene.base[verb - 1] === ',' && scene.isCapital(verb + 1)) return true;
  return (
    scene.base[verb + 1] === '"' ||
    (scene.base[verb + 1] === ':' && scene.base[verb + 2] === '"') ||
    verb + 1 >= view.to - 1 ||
    /^[,;]$/.test(scene.base[verb + 1] as string)
  );
}

const MAX_TO_FIGURE = 3;
/** "at 70%", "at a record 70%", and not "at the plant". */
const isNearFigure = (scene: Scene, from: number): boolean => {
  for (let at = from; at < from + MAX_TO_FIGURE; at++) if (scene.isQuantity(at)) return true;
  return false;
};

const MAX_OBJECT = 14;
/** "puts the odds of a cut at 70%": the word that a verb reports with, and a figure after it. */
function holds(scene: Scene, view: View, verb: number, needed: string): boolean {
  for (let at = verb + 1; at < Math.min(view.to, verb + MAX_OBJECT); at++) {
    if (scene.base[at] === needed && (needed !== 'at' || at + 1 === view.to || isNearFigure(scene, at + 1)))
      return true;
    if (/^[.;:]$/.test(scene.base[at] as string)) return false;
  }
  return false;
}

/** "counted 140 lorries", "recorded shipments of 282 tons", "thinks six weeks": the figure is what was counted or guessed. */
const counts = (scene: Scene, view: View, verb: number) =>
  (COUNTS.has(scene.base[verb] as string) && view.spots.some(({ from }) => from > verb && from <= verb + 5)) ||
  (scene.is(verb, GUESSES) && view.spots.some(({ from, to }) => from === verb + 1 && !scene.isFinite(to)));
const GUESSES = words('think thinks thought guess guesses guessed assume assumes assumed suggest suggests suggested');

/** "A report by the agency stated the industry has 9 GW", "the poll found 57% are for it": what a study says needs no "that". */
function isFinding(scene: Scene, view: View, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(view.from, verb - MAX_OBJECT); at--) {
    if (FIGURE_NOUNS.has(scene.base[at] as string)) return true;
    if (/^[,.;:"]$/.test(scene.base[at] as string)) return false;
  }
  return false;
}

const SEEING = words('see sees saw');
/** "analysts see demand rising by 5%": what is seen to move. */
function foreseesMove(scene: Scene, view: View, verb: number): boolean {
  if (!scene.is(verb, SEEING)) return false;
  for (let at = verb + 1; at < Math.min(view.to, verb + MAX_OBJECT); at++) {
    if (scene.has(at, Tag.gerund) && !scene.has(at - 1, Tag.verb | Tag.preposition | Tag.determiner)) return true;
    if (/^[.,;:]$/.test(scene.base[at] as string) || scene.isQuantity(at)) return false;
  }
  return false;
}

function isBesideQuote(scene: Scene, view: View, verb: number): boolean {
  for (let at = Math.max(view.from, verb - 8); at < Math.min(view.to, verb + 6); at++)
    if (scene.base[at] === '"') return true;
  return false;
}

const BARE_PARTICIPLES = /^(?:shown|seen|written|spoken|foreseen)$/;
/** "is now expected", "had not shown", "would say", "demand seen in May": passive, denied, or no verb of its clause. */
function isNotFinite(scene: Scene, verb: number): boolean {
  let before = verb - 1;
  while (before > verb - 4 && scene.has(before, Tag.adverb) && !scene.has(before, Tag.not)) before--;
  if (scene.has(before, Tag.not) || scene.has(before, Tag.modal)) return true;
  // "a previously disclosed gain"
  if (before < verb - 1 && /^(?:a|an|the|its|their)$/.test(scene.base[before] ?? '')) return true;
  if (scene.has(before, Tag.be)) return !(scene.has(verb, Tag.gerund) && scene.has(verb, Tag.forecast));
  return (
    scene.has(verb, Tag.gerund) ||
    (BARE_PARTICIPLES.test(scene.base[verb] as string) && !scene.has(before, Tag.auxiliary))
  );
}

const [TO_DO, ENDS_LISTENER] = [words('to'), words('that , " : ;')];
const MAX_LISTENER = 6;
/** "told the mills to dig no more than 900 tonnes": what is ordered, and nothing reported. */
function isOrder(scene: Scene, view: View, verb: number): boolean {
  const end = Math.min(view.to, verb + MAX_LISTENER);
  const to = scene.first(verb + 2, end, TO_DO);
  if (to < 0 || scene.first(verb, to, ENDS_LISTENER) >= 0) return false;
  return !scene.has(to + 1, Tag.determiner | Tag.pronoun) && !scene.isCapital(to + 1) && !scene.isQuantity(to + 1);
}

/** "denied reports that" reports nothing of its own. */
const DENIES = words('deny denies denied');
const LYING = words('in on at near among');
/** "magnets found in motors": where something lies. */
const isWhereFound = (scene: Scene, verb: number) =>
  scene.base[verb] === 'found' && scene.is(verb + 1, LYING) && !scene.has(verb + 2, Tag.determiner);

/** Who speaks through the verb at a token; null where it reports nothing or names nobody. Read once for all figures. */
export function speakerOf(scene: Scene, view: View, verb: number): Speaker | null {
  const known = view.speakers.get(verb);
  if (known !== undefined) return known;
  const speaker = readSpeaker(scene, view, verb);
  view.speakers.set(verb, speaker);
  return speaker;
}

/** "Produced record 900 t", "achieved record output", and not "mills record 900 t": the most there was, and no verb. */
const isMostEver = (scene: Scene, at: number): boolean =>
  scene.base[at] === 'record' && (scene.is(at - 1, REGULAR_PAST) || scene.has(at - 1, Tag.past | Tag.gerund));

const LETTING = words('see sees saw seen help helps helped let lets make makes made had');
const MAX_DOER = 5;
/** "which saw Tormal report a loss", "helped the firm record sales": what somebody is seen or helped to do, and not said by them. */
function isWhatAnotherDoes(scene: Scene, view: View, verb: number): boolean {
  if (!scene.has(verb, Tag.present) || /s$/.test(scene.base[verb] as string)) return false;
  const at = scene.last(Math.max(view.from, verb - MAX_DOER), verb - 1, LETTING);
  return at >= 0 && (scene.isCapital(at + 1) || scene.has(at + 1, Tag.determiner)) && !scene.hasFinite(at + 1, verb);
}

function readSpeaker(scene: Scene, view: View, verb: number): Speaker | null {
  const word = scene.base[verb] as string;
  if (!scene.is(verb, REPORTS) || scene.isCapital(verb) || scene.isQuantity(verb) || isNoun(scene, verb)) return null;
  if (scene.endsCompound(verb) || isMostEver(scene, verb) || isWhatAnotherDoes(scene, view, verb)) return null;
  if (/^(?:to|than)$/.test(scene.base[verb - 1] ?? '') || scene.base[verb + 1] === 'by' || isNotFinite(scene, verb))
    return null;
  const needed = VERBS_WITH[word];
  if (needed && !holds(scene, view, verb, needed) && !foreseesMove(scene, view, verb)) return null;
  if (
    NEEDS_THAT.has(word) &&
    !needed &&
    !counts(scene, view, verb) &&
    !isFinding(scene, view, verb) &&
    !reportsSomething(scene, view, verb)
  )
    return null;
  if (TAKES_A_LISTENER.test(word) && isOrder(scene, view, verb)) return null;
  if (isWhereFound(scene, verb) || (scene.is(verb, DENIES) && scene.base[verb + 1] !== 'that')) return null;
  if (QUOTES.has(word) && !isBesideQuote(scene, view, verb)) return null;
  const behind = verb === view.from || /^[,"'’)–—]$/.test(scene.base[verb - 1] ?? '');
  const inverted = behind && !TAKES_A_LISTENER.test(word) ? subjectAfter(scene, view, verb) : null;
  if (inverted) return { ...inverted, inverted: true };
  if (isParticiple(scene, verb)) return null;
  const subject = subjectBefore(scene, view, verb);
  if (
    !subject ||
    isDescribed(scene, view, subject, verb) ||
    isMeasured(scene, view, subject) ||
    isYardstickOf(scene, subject)
  )
    return null;
  if (scene.base[subject.from] === 'no' || scene.base[subject.from - 1] === 'no') return null;
  return scene.is(verb, SHOWS) && tellsByWhatHappened(scene, view, subject) ? null : subject;
}

/** "with estimated reserves of 9m tonnes": behind a preposition no verb is finite. */
const isParticiple = (scene: Scene, verb: number): boolean =>
  /ed$/.test(scene.base[verb] as string) && /^(?:with|of|in|from|by|at)$/.test(scene.base[verb - 1] ?? '');

const OPENS = words('that , ; and but');
/** "Ores valued at $9m were sold", and not "a stake brokers valued at $9m": goods that a participle describes, which tell nothing. */
const isDescribed = (scene: Scene, view: View, { from, to }: Speaker, verb: number): boolean =>
  scene.base[verb] === 'valued' &&
  scene.base[verb + 1] === 'at' &&
  to === verb &&
  (from === view.from || scene.is(from - 1, OPENS));

const SHOWS = words('show shows showed shown');
const EVENTS = words(
  'accident crash spill fire strike war crisis episode case example experience history incident disaster success failure outage drought flood dispute row shortage pandemic event events',
);
/** "Peru has shown that it can be done", "The fire showed that": what a country does, or what happened, tells and says nothing. */
const tellsByWhatHappened = (scene: Scene, view: View, { from, to }: Speaker): boolean =>
  scene.is(to - 1, EVENTS) || view.places.some((place) => place.from <= from && place.to >= to);

const SHORT_OF = words('of than below above beyond exceeding');
/** "short of what bankers had forecast", "less than economists expected": what a figure is held against, and not who has it. */
function isYardstickOf(scene: Scene, { from }: Speaker): boolean {
  const at = scene.has(from - 1, Tag.determiner) ? from - 2 : from - 1;
  return scene.base[at] === 'than' || (scene.base[at] === 'what' && scene.is(at - 1, SHORT_OF));
}

/** "the think tank Verran", "the trading house Verran": a noun that could be a verb, before a name. */
const isKindOfHouse = (scene: Scene, at: number) =>
  scene.has(at, Tag.present) && !/s$/.test(scene.base[at] as string) && scene.isCapital(at + 1);

/** "Operating profit registered $9m", "exports recorded a fall": what is measured says nothing. */
const isMeasured = (scene: Scene, view: View, { to }: Speaker): boolean =>
  !scene.isCapital(to - 1) && view.cues.some((cue) => cue.form === 'noun' && cue.to === to && FLOWS.has(cue.measure));

/** "the latest yearly report from": so many words may stand before a name. */
const MAX_RUN_UP = 5;
/** Who is named after "according to" or "citing". */
export function speakerAfter(scene: Scene, view: View, at: number): Speaker | null {
  for (let by = at + 2; by < Math.min(view.to, at + MAX_NAME); by++) {
    if (leadsToMaker(scene, view, by)) return speakerAfter(scene, view, by + 1);
    if (isStop(scene, by)) break;
  }
  let to = at;
  while (
    to < view.to &&
    to - at < MAX_NAME + MAX_RUN_UP &&
    !(to > at && scene.has(to, Tag.pronoun) && !scene.has(to, Tag.determiner) && !scene.isCapital(to)) &&
    !isStop(scene, to) &&
    !scene.has(to, Tag.wall) &&
    !opensNextPhrase(scene, at, to) &&
    !(
      scene.has(to, Tag.verb) &&
      !(to === at && scene.has(to, Tag.gerund)) &&
      !scene.isCapital(to) &&
      !FIGURE_NOUNS.has(scene.base[to] as string) &&
      !scene.has(to - 1, Tag.determiner) &&
      !isKindOfHouse(scene, to) &&
      !(scene.base[to + 1] === 'by' && FIGURE_NOUNS.has(scene.base[to - 1] as string))
    )
  )
    to++;
  return to > at ? speakerIn(scene, view, at, withoutSubject(scene, view, at, to)) : null;
}

/** "according to Verran the best day": an article after a name begins what is said. */
const opensNextPhrase = (scene: Scene, at: number, to: number): boolean =>
  to > at && scene.has(to, Tag.determiner) && !scene.isCapital(to) && scene.isCapital(to - 1);

/** "According to Verran Peru mined", with no comma: a country before a verb is who did it, and no part of the name. */
function withoutSubject(scene: Scene, view: View, at: number, to: number): number {
  if (!scene.has(to, Tag.past | Tag.be | Tag.auxiliary)) return to;
  const subject = view.places.find((place) => place.to === to && place.from > at);
  const isOwn = subject && !scene.has(subject.from - 1, Tag.preposition | Tag.determiner | Tag.conjunction);
  return isOwn ? subject.from : to;
}
