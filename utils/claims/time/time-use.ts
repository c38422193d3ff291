import type { Context, Draft } from '../draft.ts';
import type { View } from '../scene/scene.ts';
import { allForms } from '../words/inflect.ts';
import { POSSESSIVES } from '../words/pronouns.ts';
import { Tag } from '../words/tags.ts';
import { REGULAR_PAST } from '../words/tense.ts';
import { anyOf, COMMA, words, wordsLike, wordsOf } from '../words/word-class.ts';
import type { Time } from './time-text.ts';

/** Whether a time can date a figure: it is no mere comparison, and no end. */
export const isUsable = (time: Time) =>
  time.period !== null && !time.reference && time.relation !== 'until' && time.relation !== 'before';

const SAID = wordsLike(
  /^(?:said|says|showed|show|told|reported|published|announced|released|wrote|stated|due|admitted|heard|confirmed|warned|revealed|disclosed|estimated|claimed|argued|out|printed|aired|broadcast|posted|issued|dated|filed|updated|testified|noted|informed|hearing|statement|interview|briefing|proposed|proposes|pledged|vowed|promised|offered|urged|demanded)$/,
);

/** "BEIJING, July 14 -": the day a report was filed. */
function isDateline({ base }: Context['scene'], view: View, time: Time): boolean {
  return time.from - view.from <= 6 && /^(?:[-–—]|\()$/.test(base[time.to] ?? '');
}

const MAX_BRACKET = 14;
/** "(Business, 7 May)": the day of an issue that is cited. */
function isCited({ scene }: Context, view: View, time: Time): boolean {
  for (let at = time.from - 1; at >= Math.max(view.from, time.from - MAX_BRACKET); at--) {
    if (scene.isQuantity(at) || scene.base[at] === ')') return false;
    if (scene.base[at] === '(') return !scene.isQuantity(time.to + 1);
  }
  return false;
}

const MAX_SAYING = 9;
/** "…, counsel told the court at a hearing last month", "not 7% as published last month": a month in the words that follow a figure and say who told it. */
function isSpokenMonth({ scene, spot }: Context, view: View, time: Time): boolean {
  if (isSaidBefore(scene, time)) return true;
  if (view.spots.length > 0 && time.from < spot.to) return false;
  for (let at = time.from - 1; at >= Math.max(view.from, spot.to, time.from - MAX_SAYING); at--) {
    if (scene.isQuantity(at)) return false;
    if (/^(?:said|says|told|testified|wrote|announced)$/.test(scene.base[at] as string)) return true;
    if (scene.base[at] === 'as' && scene.is(at + 1, SAID)) return true;
  }
  return false;
}

/** "said this month that its output had slipped", "reported in May that": a month between the verb and what is said. */
function isSaidBefore(scene: Context['scene'], { from, to }: Time): boolean {
  const verb = scene.has(from - 1, Tag.preposition) ? from - 2 : from - 1;
  return scene.is(verb, SAID) && scene.has(verb, Tag.say) && scene.is(to, SAID_THAT);
}
const SAID_THAT = words('that it they he she its');

const FORESAW = wordsOf(
  new Set(
    allForms(
      'forecast forecast forecast|predict|project|expect|anticipate|foresee foresaw foreseen|envisage|guide|promise',
    ),
  ),
);
const SPOKE = words('spoke spoken talked');
/** "In May it had forecast 900 tonnes", "In 2023 the agency predicted a gap of 4,000": when somebody looked ahead, and not what to. */
function isForesightTime({ scene, spot }: Context, view: View, time: Time): boolean {
  if (time.relation !== 'in' || time.from - view.from > 2 || time.from > spot.from) return false;
  for (let at = time.to + 1; at < spot.from && !scene.isQuantity(at); at++) {
    if (scene.is(at, SPOKE)) return scene.base[at + 1] === 'of';
    if (scene.is(at, FORESAW))
      return scene.has(at, Tag.past) && !scene.has(at - 1, Tag.be | Tag.determiner | Tag.preposition);
    if (scene.has(at, Tag.verb) && !scene.has(at, Tag.auxiliary)) return false;
  }
  return false;
}

const DECIDED = words('agreed decided voted chose resolved moved');
/** "agreed on Thursday to put $200 million into a mill": when it was done, and nothing said. */
const isOfDecision = ({ scene, spot }: Context, { from }: Time): boolean =>
  spot.sort === 'money' && scene.is(scene.base[from - 1] === 'on' ? from - 2 : from - 1, DECIDED);

/** "said in a text message on Tuesday" */
const MAX_SPOKEN = 7;
/** The time at which something was said is not the time it is about. */
export function isSpokenDay(c: Context, time: Time, view: View = c.view): boolean {
  if (time.period?.length !== 10)
    return time.period !== null && view === c.view && (isSpokenMonth(c, view, time) || isForesightTime(c, view, time));
  const { base } = c.scene;
  if (isDateline(c.scene, view, time) || isCited(c, view, time)) return true;
  for (let at = time.from - 1; at >= Math.max(view.from, time.from - MAX_SPOKEN) && !c.scene.isQuantity(at); at--)
    if (c.scene.is(at, SAID)) return true;
  if (c.scene.is(time.to, SAID)) return true;
  if (
    base[time.to] === 'to' &&
    !isOfDecision(c, time) &&
    time.from < c.spot.from &&
    !c.scene.isQuantity(time.to + 1) &&
    !c.scene.has(time.to + 1, Tag.determiner | Tag.adverb)
  )
    return true;
  const report = view.clauses.find((start) => start > time.from && start <= c.spot.from);
  return report !== undefined && base[report] === 'that';
}

const PARTS =
  /^(?:spring|summer|autumn|fall|winter|end|start|beginning|rest|remainder|balance|middle|course|most|part|much|all|whole|period|that|those|figure|total|level|average|same|year|years)$/;

/** What is named by its time: "the July forecast", "December futures". */
const THINGS_OF_A_TIME = wordsLike(
  /^(?:contracts?|futures|delivery|bonds|forecasts?|estimates?|projections?|outlook|guidance|report|meeting|statement|issue|edition|laws?|act|regulation|study|paper|treaty|pact|accord|agreement|deal|ban|war|crisis|election|directive|ruling)$/,
);
/** "the crisis of 2008", "Announcement No. 61 of 2025", "last July's offering": the time belongs to a thing, not to the figure. */
export function isAttribute({ scene }: Context, view: View, time: Time): boolean {
  const dates = (at: number) =>
    scene.isQuantity(at) ||
    scene.has(at, Tag.changeNoun) ||
    PARTS.test(scene.base[at] ?? '') ||
    view.times.some((other) => other.to - 1 === at) ||
    view.cues.some((cue) => at >= cue.from && at < cue.to);
  if (scene.is(time.to, THINGS_OF_A_TIME)) return true;
  if (scene.base[time.from - 1] === 'of') return scene.base[time.from - 2] !== 'as' && !dates(time.from - 2);
  // "November's came to 900 t": the figure of that month.
  if (!scene.possessive(time.to - 1) || time.back || scene.isFinite(time.to)) return false;
  for (let at = time.to; at < Math.min(view.to, time.to + 5); at++) {
    if (dates(at)) return false;
    if (scene.has(at, Tag.preposition | Tag.verb) || /^[,.;:]$/.test(scene.base[at] as string)) return true;
  }
  return true;
}

const BROUGHT_ABOUT = words(
  `completed finished published released opened built founded signed launched commissioned created established
   concluded inaugurated started acquired bought agreed drawn written formed unveiled passed adopted enacted ratified`,
);
/** "a study completed in 2023 puts the cost at $90m": what a thing came to be by is no time of what it does. */
const isOfItsMaking = (c: Context, time: Time) =>
  [2, 3].some((back) => c.scene.is(time.from - back, BROUGHT_ABOUT) && !c.scene.has(time.from - back - 1, Tag.verb)) &&
  c.scene.has(time.from - 1, Tag.preposition) &&
  verbBetween(c, time.to, c.spot.from);

/** "a plant that opened last month now employs 90": the time of a relative clause that is over before the figure's verb. */
export function isInRelative(c: Context, time: Time): boolean {
  const { base } = c.scene;
  if (isOfItsMaking(c, time)) return true;
  for (let at = time.from - 1; at >= Math.max(c.view.from + 1, time.from - 8); at--) {
    if (/^[,;:"]$/.test(base[at] as string)) return false;
    if (/^(?:that|which|who)$/.test(base[at] as string))
      return (
        !c.scene.has(at - 1, Tag.say | Tag.forecast) &&
        !c.view.times.some(({ to }) => to === at) &&
        verbBetween(c, at, time.from) &&
        verbBetween(c, time.to, c.spot.from)
      );
  }
  return false;
}

const MAX_ASIDE = 14;
const [OPENS_ASIDE, ENDS_ASIDE] = [words(', ( –'), words(', ) –')];
/**
 * "the pit, mothballed since 2018, …", "sellers, without the licences asked for since May, moved": the time of words between
 * commas that the figure stands outside of. "…, in May, …" is a time by itself.
 */
export function isInAside({ scene, spot, view }: Context, time: Time): boolean {
  if (!scene.is(time.to, ENDS_ASIDE)) return false;
  for (let at = time.from - 1; at >= Math.max(view.from + 1, time.from - MAX_ASIDE); at--) {
    if (scene.isQuantity(at)) return false;
    if (!scene.is(at, OPENS_ASIDE)) continue;
    const participle =
      scene.has(at + 1, Tag.past) &&
      !scene.has(at + 1, Tag.be | Tag.auxiliary) &&
      scene.has(at + 2, Tag.preposition | Tag.particle);
    const opens = participle || scene.is(at + 1, REGULAR_PAST) || scene.has(at + 1, Tag.preposition);
    const alone = time.from - at <= 3 && scene.has(at + 1, Tag.preposition) && !scene.has(at + 2, Tag.verb);
    return opens && !alone && at + 1 < time.from && (spot.from < at || spot.from > time.to + 1);
  }
  return false;
}

const WHICH = words('which who');
/** "will rise to 900 t, driven by cars, which account for half": what a relative clause tells as it is now. */
export function isToldInRelative({ scene, clauseFrom, spot, tense, foreseen }: Context): boolean {
  const at = scene.base[clauseFrom] === ',' ? clauseFrom + 1 : clauseFrom;
  return tense === 'present' && !foreseen && scene.is(at, WHICH) && scene.base[at - 1] !== 'of' && at < spot.from;
}

const CAUSES = words('after following despite amid because thanks due before ahead');
/**
 * "fell 4%, dragged by a weak June", "rose 4%, thanks to a mild March", "fined $4m for dumping waste in 2021": words that tell
 * why or how.
 */
export function isInAdjunct({ scene, spot }: Context, time: Time): boolean {
  if (scene.is(spot.to, CAUSES) && time.from - spot.to > 2) return true;
  for (let at = spot.to; at < time.from - 1; at++) {
    if (scene.base[at] === 'for' && /[a-z]{3}ing$/.test(scene.base[at + 1] ?? '') && !scene.has(at + 1, Tag.changeNoun))
      return true;
    if (scene.base[at] !== ',') continue;
    const participle = /[a-z]{3}(?:ed|ing)$/.test(scene.base[at + 1] as string) && scene.has(at + 2, Tag.preposition);
    if (participle || scene.is(at + 1, CAUSES) || scene.has(at + 1, Tag.gerund)) return true;
  }
  return false;
}

/** Whether a finite verb stands between two tokens: what follows it is another statement. */
export function verbBetween({ scene }: Context, from: number, to: number): boolean {
  return scene.hasFinite(from, to);
}

/** "at present 500 tonnes a year" */
const isAtPresent = ({ base }: Context['scene'], at: number) => base[at - 1] === 'present' && base[at - 2] === 'at';

const CURRENT = words('current existing');
/** "from its current output of 500 tonnes", "from the current 500 tonnes" */
const isOfCurrent = ({ scene, spot }: Context) =>
  (scene.base[spot.from - 1] === 'of' && scene.first(spot.from - 5, spot.from - 1, CURRENT) >= 0) ||
  (scene.is(spot.from - 1, CURRENT) && scene.has(spot.from - 2, Tag.determiner | Tag.pronoun));

/** "50% of the power now comes from wind": the verb that the figure is the subject of holds now. */
function isSubjectOfNow(c: Context): boolean {
  const { scene, spot, clauseTo, foreseen } = c;
  const now =
    foreseen || verbBetween(c, c.clauseFrom, spot.from)
      ? -1
      : scene.first(spot.to, Math.min(clauseTo, spot.to + MAX_SUBJECT), NOW);
  if (now < 0 || !scene.has(now + 1, Tag.present)) return false;
  for (let at = spot.to; at < now; at++)
    if (scene.isFinite(at) || scene.isQuantity(at) || scene.base[at] === ',') return false;
  return true;
}
const MAX_SUBJECT = 10;

const NOW = words('now currently presently today nowadays');
const RIGHT_NOW = words('now today');
const PRESENT = words('present');
const OF_NOW = anyOf(NOW, PRESENT, CURRENT);
/** "Now they are back: sales rose 12% in May": a time of the figure's own comes after it, before any other figure. */
const isTimedAfter = ({ spot, view, segmentTo }: Context) => {
  const next = view.spots.find(({ from }) => from >= spot.to)?.from ?? segmentTo;
  return view.times.some((time) => isUsable(time) && time.from >= spot.to && time.from < Math.min(segmentTo, next));
};

/** "Now", "Right now". */
const opensWithNow = ({ scene, view: { from } }: Context) =>
  scene.is(from, NOW) || (scene.base[from] === 'right' && scene.base[from + 1] === 'now');

/** "now 4.25%", "$25 today", "Today it is 70 per cent", "permits that took 40 days now take 20": what holds on the day of the article. */
export function isNow(c: Context): boolean {
  const { scene, spot, view, segmentFrom, segmentTo, tense, foreseen } = c;
  if (!view.says(OF_NOW)) return false;
  if (
    isOfCurrent(c) ||
    isSubjectOfNow(c) ||
    (scene.is(spot.from - 1, NOW) && !scene.has(spot.from - 2, Tag.forecast)) ||
    isAtPresent(scene, spot.from) ||
    scene.is(spot.to, RIGHT_NOW) ||
    (segmentFrom === view.from && opensWithNow(c) && !isTimedAfter(c))
  )
    return true;
  if (tense !== 'present' || foreseen) return false;
  const present = scene.last(segmentFrom, spot.from, PRESENT);
  const now = present >= 0 && isAtPresent(scene, present + 1) ? present : scene.last(segmentFrom, spot.from, NOW);
  return now >= 0 && !view.times.some(({ from }) => from > now && from < segmentTo);
}

/** "The ministry puts it at 51 tonnes", "is put at 51 tonnes": the verb is of who says so, and its tense not that of the figure. */
export const isPutAt = ({ scene, spot }: Context) =>
  scene.base[spot.from - 1] === 'at' &&
  ((/^(?:it|that|them)$/.test(scene.base[spot.from - 2] ?? '') && scene.has(spot.from - 3, Tag.say)) ||
    (scene.is(spot.from - 2, PUT) && scene.has(spot.from - 3, Tag.be)));
const PUT = words('put estimated reckoned assessed');

/** "seven of the 17 elements", "most of the 40 mines": a whole of which a part is spoken of. */
export const isOfTheWhole = ({ scene, spot }: Context) =>
  spot.quantity.form === 'count' &&
  scene.base[spot.from - 1] === 'the' &&
  scene.base[spot.from - 2] === 'of' &&
  (scene.isQuantity(spot.from - 3) ||
    /^(?:any|most|all|each|some|none|several|many|few)$/.test(scene.base[spot.from - 3] ?? ''));

const SIZE = words('nameplate capacity');
/** "two of its three plants", "any of its 9,000 jobs", "31% of its 900 t nameplate", "half of its 12%": what someone has is no figure of a period and no plan. */
export const isWhole = ({ scene, spot }: Context) =>
  (spot.quantity.form === 'count' || scene.is(spot.to, SIZE) || scene.isQuantity(spot.from - 3)) &&
  scene.base[spot.from - 2] === 'of' &&
  scene.is(spot.from - 1, POSSESSIVES);

const OF_THOSE = words('it them these those which that');
/** "half of them": a part of what was just told. */
export const isOfThose = ({ scene, spot }: Context) => scene.base[spot.to] === 'of' && scene.is(spot.to + 1, OF_THOSE);
/** "sold 900 t in 2025, a third of the nation's sales, and": what is told of the figure before, and of its time. */
function isOfAFigure({ scene, sibling, spot }: Context, { kind }: Draft, comma: number): boolean {
  if (sibling?.kind !== 'amount' || kind !== 'share' || sibling.spot.to > comma) return false;
  if (comma !== spot.from - 1 && scene.base[comma + 1] !== 'or') return false;
  for (let at = sibling.spot.to; at < comma; at++)
    if (scene.isFinite(at) || scene.base[at] === ',' || scene.has(at, Tag.conjunction | Tag.wall)) return false;
  return true;
}

/** "Consumer spending, more than two-thirds of the economy, rose", "Boreal, the second-biggest miner, cut": what a thing is, beside what it did. */
export function isApposed(c: Context, draft: Draft): boolean {
  const { scene, spot, view } = c;
  if (draft.kind !== 'rank' && (draft.kind !== 'share' || scene.base[spot.to] !== 'of')) return false;
  // "900 t, a third of it to Japan,": a part of what was just told, and no more apart from it.
  if (draft.kind === 'share' && isOfThose(c)) return false;
  let comma = spot.from - 1;
  while (comma > view.from && comma > spot.from - 5 && scene.base[comma] !== ',') comma--;
  if (scene.base[comma] !== ',' || isOfAFigure(c, draft, comma)) return false;
  for (let at = comma + 1; at < spot.from; at++) if (scene.has(at, Tag.verb)) return false;
  for (let at = spot.to; at < Math.min(view.to, spot.to + 10); at++) {
    if (scene.base[at] === ',') return true;
    if (scene.base[at] === '.') return draft.kind === 'rank' && scene.isCapital(comma - 1);
    if (scene.has(at, Tag.verb) || scene.isQuantity(at)) return false;
  }
  return false;
}

/** The time right before the "when" that opens a figure's clause; undefined where there is none. */
export function timeBeforeWhen({ scene, spot, view, clauseFrom }: Context): Time | undefined {
  const { base } = scene;
  const comma = base[clauseFrom] === ',' ? 1 : 0;
  if (base[clauseFrom + comma] !== 'when') return undefined;
  // "against 2022, when mills sold 900 t, the rise was 3%": the clause is over.
  const closes = scene.first(clauseFrom + comma, spot.from, COMMA);
  if (closes >= 0 && scene.hasFinite(clauseFrom + comma, closes)) return undefined;
  const end = base[clauseFrom - 1] === ',' ? clauseFrom - 1 : clauseFrom;
  return view.times.find(({ to, period, back }) => to === end && (period !== null || back !== null));
}
