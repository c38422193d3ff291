import {
  FIGURE_NOUNS,
  NEEDS_THAT,
  NOUN_FORMS,
  OWN_HOUSE,
  REPORTING_VERBS,
  SPEAKER_PRONOUNS,
  SPOKESPEOPLE,
  VERBS_WITH,
} from './data/reporting-words.ts';
import { allForms } from './inflect.ts';
import type { Scene, View } from './scene.ts';
import { Tag } from './tags.ts';

const VERBS = new Set(allForms(REPORTING_VERBS).filter((form) => !form.endsWith('ing')));
const STOP = /^(?:,|;|:|\.|"|\(|\)|–|—|-|!|\?|•)$/;
const DROPPED = /^(?:earlier|later|previously|also|the|a|an|some|many|its|his|her|their|our|as|and|but|yet|while)$/;
const NOBODY =
  /^(?:it|we|i|you|who|which|that|this|these|those|people|what|there|one|all|first|nobody|everyone|caption|version|headline|graphic|chart|article|story|newsletter|column|table|map)$/;
const INNER = /^(?:of|at|for|from|in|and)$/;
const MAX_NAME = 9;

/** Who is named as knowing: tokens, `to` excluded, or a pronoun that stands for one named before, or the house the text is about. */
export interface Speaker {
  /** The name stands after its verb: what it says stands before. */
  readonly inverted?: boolean;
  readonly from: number;
  readonly to: number;
  readonly who: 'named' | 'pronoun' | 'own';
}

const isName = (scene: Scene, from: number, to: number, view: View) => {
  for (let at = from; at < to; at++)
    if (
      scene.isCapital(at) &&
      at > view.from &&
      !OWN_HOUSE.has(scene.base[at] as string) &&
      !view.places.some((place) => at >= place.from && at < place.to)
    )
      return true;
  return false;
};

/** What is left of a noun phrase that names a speaker: without articles and times, "data from" and "analysts at". */
function speakerIn(scene: Scene, view: View, start: number, end: number): Speaker | null {
  let [from, to] = [start, end];
  for (let at = from; at < to; at++) if (scene.isQuantity(at)) to = at;
  while (to > from && scene.has(to - 1, Tag.preposition)) to--;
  for (let moved = true; moved && from < to; ) {
    moved = false;
    const time = view.times.find(
      (one) => one.from === from || (one.from === from + 1 && scene.has(from, Tag.preposition)),
    );
    if (time && time.to <= to) [from, moved] = [time.to, true];
    else if (DROPPED.test(scene.base[from] as string) || (scene.has(from, Tag.adverb) && !scene.isCapital(from)))
      [from, moved] = [from + 1, true];
    else if (
      (FIGURE_NOUNS.has(scene.base[from] as string) || SPOKESPEOPLE.has(scene.base[from] as string)) &&
      /^(?:from|by|of|at|for|with|compiled|released|published)$/.test(scene.base[from + 1] ?? '')
    )
      [from, moved] = [Math.min(to, from + 2), from + 2 < to];
  }
  if (from >= to || scene.has(from, Tag.preposition) || to - from > MAX_NAME) return null;
  const last = scene.base[to - 1] as string;
  if (isNobody(scene, start, from, to)) return null;
  if (NOBODY.test(last) || scene.base.slice(from, to).includes('version')) return null;
  if (to - from === 1) {
    if (SPEAKER_PRONOUNS.has(last)) return { from, to, who: 'pronoun' };
    if (scene.has(from, Tag.weekday | Tag.month)) return null;
  }
  return { from, to, who: OWN_HOUSE.has(last) && !isName(scene, from, to, view) ? 'own' : 'named' };
}

const MASS =
  /^(?:police|management|customs|counsel|data|media|research|people|parliament|industry|staff|consensus|survey|poll|model|bank|figures|he|she|they|street|city)$/;
/** "strategic projects", "full say": one word in small letters, no plural and without an article, is no subject. */
const isNobody = (scene: Scene, start: number, from: number, to: number) =>
  to - from === 1 &&
  from === start &&
  !scene.isCapital(from) &&
  !/s$/.test(scene.base[from] as string) &&
  !MASS.test(scene.base[from] as string) &&
  !scene.has(from - 1, Tag.determiner);

/** Steps back over what may stand between a subject and its verb: auxiliaries, a bracket, an apposition, the day of a report. */
function endOfSubject(scene: Scene, view: View, verb: number): number | null {
  let to = verb;
  while (
    to > view.from &&
    scene.has(to - 1, Tag.auxiliary | Tag.adverb | Tag.be | Tag.modal) &&
    !scene.isCapital(to - 1)
  )
    to--;
  if (scene.base[to - 1] === ')') to = lastOf(scene, view.from, to - 1, '(', 5) ?? to;
  if (scene.base[to - 1] === ',') {
    const comma = lastOf(scene, view.from, to - 1, ',', 14);
    if (comma === null || scene.isQuantity(comma - 1)) return null;
    const last = to - 1;
    to = isNameOnly(scene, comma + 1, last) && !scene.isCapital(comma - 1) ? last : comma;
  }
  const time = view.times.find((one) => one.to === to);
  if (time) {
    to = scene.has(time.from - 1, Tag.preposition) ? time.from - 1 : time.from;
    if (/(?:ed|shown|seen)$/.test(scene.base[to - 1] ?? '')) to--;
  }
  return to > view.from ? to : null;
}

/** "its lawyer, Grant Pelletier, told": a name and nothing else between the commas. */
function isNameOnly(scene: Scene, from: number, to: number): boolean {
  if (to - from < 2 || to - from > 4) return false;
  for (let at = from; at < to; at++) if (!scene.isCapital(at)) return false;
  return true;
}

function lastOf(scene: Scene, floor: number, before: number, mark: string, reach: number): number | null {
  for (let at = before - 1; at >= Math.max(floor, before - reach); at--) if (scene.base[at] === mark) return at;
  return null;
}

function subjectBefore(scene: Scene, view: View, verb: number): Speaker | null {
  let to = endOfSubject(scene, view, verb) ?? view.from;
  let from = to;
  while (from > view.from && to - from < MAX_NAME) {
    const at = from - 1;
    const word = scene.base[at] as string;
    if (STOP.test(word) || scene.has(at, Tag.wall)) break;
    if (scene.has(at, Tag.conjunction) && !(word === 'and' && scene.isCapital(at - 1) && scene.isCapital(at + 1)))
      break;
    if (
      scene.has(at, Tag.verb) &&
      !scene.isCapital(at) &&
      !scene.has(at, Tag.changeNoun) &&
      !(to > at + 1 && scene.has(at - 1, Tag.determiner)) &&
      !FIGURE_NOUNS.has(word) &&
      !/ed$/.test(word)
    )
      break;
    if (word === 'by' && /ed$/.test(scene.base[at - 1] ?? '')) {
      [from, to] = [at - 1, at - 1];
      continue;
    }
    if (scene.has(at, Tag.preposition) && !INNER.test(word)) {
      if (at - 1 < view.from || STOP.test(scene.base[at - 1] as string) || scene.has(at - 1, Tag.verb | Tag.wall))
        break;
      [from, to] = [at, at];
      continue;
    }
    from--;
    if (
      scene.base[from] === 'the' &&
      from > view.from &&
      !INNER.test(scene.base[from - 1] as string) &&
      scene.base[from - 1] !== 'by' &&
      to - from > 1
    )
      break;
  }
  return speakerIn(scene, view, from, to);
}

const MAX_ROLE = 4;
/** "said chief executive Ida Holm": the name after a role, where the verb ends a quotation or a clause. */
function afterRole(scene: Scene, view: View, from: number, verb: number): number {
  if (scene.isCapital(from) || !/^[,"]$/.test(scene.base[verb - 1] ?? '')) return from;
  for (let at = from; at < Math.min(view.to, from + MAX_ROLE); at++) {
    if (scene.isCapital(at)) return at;
    if (STOP.test(scene.base[at] as string) || scene.has(at, Tag.preposition | Tag.determiner | Tag.pronoun))
      return from;
  }
  return from;
}

/** "said Ida Holm of Boreal", "says the impact assessment": the name after the verb. */
function subjectAfter(scene: Scene, view: View, verb: number): Speaker | null {
  let from = verb + 1;
  const time = view.times.find((one) => one.from === from);
  if (time) from = time.to;
  let to = from;
  const article = scene.base[from] === 'the' || scene.base[from] === 'a';
  if (article && !/^(?:,|"|'|\))$/.test(scene.base[verb - 1] ?? '')) return null;
  if (article) to++;
  else [from, to] = [afterRole(scene, view, from, verb), afterRole(scene, view, from, verb)];
  while (
    to < view.to &&
    to - from < 8 &&
    (scene.isCapital(to) || (to > from && scene.base[to] === 'of' && scene.isCapital(to + 1) && article))
  )
    to++;
  if (article && to === from + 1)
    while (
      to < view.to &&
      to - from < 6 &&
      !STOP.test(scene.base[to] as string) &&
      !scene.has(to, Tag.preposition | Tag.wall)
    )
      to++;
  return to > from + (article ? 1 : 0) ? speakerIn(scene, view, from, to) : null;
}

/** Whether a word that can be a noun is one here: an article, an adjective or an owner stands before it. */
function isNoun(scene: Scene, at: number): boolean {
  if (!NOUN_FORMS.has(scene.base[at] as string)) return false;
  const before = at - 1;
  if (scene.has(at + 1, Tag.verb) && !scene.has(at + 1, Tag.gerund | Tag.changeNoun)) return true;
  if (scene.has(before, Tag.determiner | Tag.preposition) || scene.possessive(before)) return true;
  const third = /s$/.test(scene.base[at] as string) && scene.isCapital(before);
  if (scene.has(before - 1, Tag.determiner) && !third && !/s$/.test(scene.base[before] ?? '')) return true;
  const hyphened = scene.base[before - 1] === '-' || scene.base[before - 1] === '–';
  return hyphened && scene.has(before - 3, Tag.determiner);
}

/** "…, the council found when it asked": a clause of reporting after a comma and a figure. */
function trails(scene: Scene, view: View, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(view.from, verb - 6); at--)
    if (scene.base[at] === ',') return view.spots.some(({ to }) => to <= at) && scene.has(at + 1, Tag.determiner);
  return false;
}

/** Whether "that", a quotation or the end of one stands beside the verb. */
function reportsSomething(scene: Scene, view: View, verb: number): boolean {
  for (let at = verb + 1; at < Math.min(view.to, verb + 6); at++) if (scene.base[at] === 'that') return true;
  for (let at = verb - 1; at >= Math.max(view.from, verb - 6); at--)
    if (scene.base[at] === '"' || (scene.base[at] === ',' && verb + 1 >= view.to - 1)) return true;
  if (trails(scene, view, verb)) return true;
  return scene.base[verb + 1] === '"' || verb + 1 >= view.to - 1 || /^[,;]$/.test(scene.base[verb + 1] as string);
}

/** Who speaks through the verb at a token; null where it reports nothing or names nobody. */
export function speakerOf(scene: Scene, view: View, verb: number): Speaker | null {
  const word = scene.base[verb] as string;
  if (!VERBS.has(word) || scene.isCapital(verb) || scene.isQuantity(verb) || isNoun(scene, verb)) return null;
  if (
    scene.base[verb - 1] === 'to' ||
    scene.has(verb - 1, Tag.modal) ||
    scene.has(verb - 1, Tag.be) ||
    scene.base[verb + 1] === 'by'
  )
    return null;
  const needed = VERBS_WITH[word];
  if (needed) {
    let found = false;
    for (let at = verb + 1; at < Math.min(view.to, verb + 8); at++) if (scene.base[at] === needed) found = true;
    if (!found) return null;
  }
  if (NEEDS_THAT.has(word) && !reportsSomething(scene, view, verb)) return null;
  const inverted =
    /^(?:said|says|say|reported|reports|reckons|writes|wrote|notes|warned|adds|added)$/.test(word) ||
    scene.base[verb - 1] === '"'
      ? subjectAfter(scene, view, verb)
      : null;
  return inverted ? { ...inverted, inverted: true } : subjectBefore(scene, view, verb);
}

/** Who is named after "according to" or "citing". */
export function speakerAfter(scene: Scene, view: View, at: number): Speaker | null {
  let to = at;
  while (
    to < view.to &&
    to - at < MAX_NAME &&
    !(to > at && scene.has(to, Tag.pronoun) && !scene.has(to, Tag.determiner) && !scene.isCapital(to)) &&
    !STOP.test(scene.base[to] as string) &&
    !scene.has(to, Tag.wall) &&
    !(scene.has(to, Tag.verb) && !scene.isCapital(to) && !FIGURE_NOUNS.has(scene.base[to] as string))
  )
    to++;
  return to > at ? speakerIn(scene, view, at, to) : null;
}
