import { CHANCES } from '../data/function-words.ts';
import type { Context } from '../draft.ts';
import { anyHolds, rule, tagged, together } from '../rule.ts';
import { frontedEnd } from '../scene/fronted.ts';
import { isCause, isLack, isYardstick } from '../time/time-context.ts';
import { ALLOWED } from '../trade/trade-vocabulary.ts';
import { POSSESSIVES } from '../words/pronouns.ts';
import { Tag } from '../words/tags.ts';
import { REGULAR_PAST } from '../words/tense.ts';
import { anyOf, COMMA, words, wordsLike } from '../words/word-class.ts';
import { EXPECTATIONS, FORECASTING } from './expectations.ts';
import { leavesScope } from './foresight-scope.ts';

/** "would not say", "shall not apply": nothing that is to come. */
const NO_EVENT = words(
  'say comment disclose confirm specify elaborate apply extend see tell explain understand guess know',
);
const DEFINITE = words('the these those all its their');
const ENDS = words('; : " – ( and or ,');
const LOOKS_AHEAD = words("will could may might shall 'll");
const ODDS = words(CHANCES);
const ESTIMATES = words('estimate estimates');
const WHAT_IS = words('of');
const MARKED = words('e f');

/** A word of foresight in the number's own verb group, or one that governs its clause. */
function foreseen(c: Context): boolean {
  const { scene, spot, view } = c;
  const from = governedFrom(c);
  const limit = Math.min(view.to, spot.to + 2);
  for (let at = from; at < limit; at++) {
    if (!scene.has(at, Tag.forecast) && (!isEstimate(scene, at) || isOfThePast(c))) continue;
    const word = scene.base[at] as string;
    const next = scene.base[at + 1] ?? '';
    if (/^(?:as|than)$/.test(scene.base[at - 1] ?? '') || scene.isQuantity(at)) continue;
    if (at >= spot.to && scene.has(at - 1, Tag.conjunction) && hasVerb(c, c.clauseFrom, spot.from)) continue;
    if (at >= spot.to && scene.base[spot.from - 1] === 'with') continue;
    // "21 of them forecast a rise", "40% expected no change": how many foresee it.
    if (at === spot.to && !scene.is(at, ODDS) && scene.has(at + 1, Tag.determiner | Tag.not)) continue;
    if (at < spot.from && (isOfAThing(c, at) || isInFrontedClause(c, at) || isOfTheWholePlanned(c, at))) continue;
    if (
      at >= spot.to &&
      (scene.base[at - 1] === ',' ||
        !(scene.is(at, EXPECTED) || scene.is(at, ODDS) || word === 'will' || word === 'would'))
    )
      continue;
    if (isLack(scene, at) || isCause(scene, at) || isYardstick(scene, at)) continue;
    if (isMonth(scene, at)) continue;
    if (scene.has(at, Tag.modal) && scene.has(at + 1, Tag.not) && scene.is(at + 2, NO_EVENT)) continue;
    // "its quota would have permitted 900": the rule stands, whatever came about.
    if (next === 'have' && scene.is(at + 2, ALLOWED)) continue;
    if ((word === 'set' || word === 'poised' || word === 'due') && next !== 'to') continue;
    if (word === 'due' && scene.has(at + 2, Tag.determiner)) continue;
    if (at < spot.from && leavesScope(c, at)) continue;
    if (/^projects?$/.test(word) && isThing(c, at)) continue;
    if (word === 'estimates' && (next === 'that' || scene.isQuantity(at + 1))) continue;
    if (word === 'potential' && isNoun(c, at)) continue;
    if (word === 'likely' && next !== 'to' && at < spot.from && isAdjective(c, at)) continue;
    // "60% of planned sales": the whole is planned.
    if (at >= spot.to && scene.base[at - 1] === 'of' && spot.quantity.unit === '%') continue;
    if (word === 'eye' && !scene.has(at - 1, Tag.pronoun) && next !== 'on') continue;
    return true;
  }
  return false;
}

/** "one of the likely heirs", "a likely buyer": what a thing may be, and no verb. */
const isAdjective = ({ scene }: Context, at: number) =>
  scene.has(at - 1, Tag.determiner) && !scene.isQuantity(at + 1) && !scene.has(at + 1, Tag.preposition);

/** "the project's potential", "its potential as a mine": what a thing promises, and no figure. */
const isNoun = ({ scene }: Context, at: number) =>
  scene.has(at + 1, Tag.preposition | Tag.conjunction | Tag.verb) || /^[,.;:]$/.test(scene.base[at + 1] ?? '.');

const MAY = words('may');
/** "May brought a fall of 12%": the month, of which something in the past is told. */
const isMonth = (scene: Context['scene'], at: number) =>
  scene.is(at, MAY) && scene.isCapital(at) && (scene.has(at + 1, Tag.past) || scene.is(at + 1, REGULAR_PAST));

/** "has cut his profit estimate by 12%": a figure somebody expects. */
const isEstimate = (scene: Context['scene'], at: number) =>
  scene.is(at, ESTIMATES) &&
  !scene.is(at + 1, WHAT_IS) &&
  (scene.is(at - 1, POSSESSIVES) || scene.is(at - 2, POSSESSIVES)) &&
  !scene.has(at + 1, Tag.verb);
/** "its estimate of output in 2024": a time that is over is reckoned, not foreseen. */
const isOfThePast = ({ scene, view }: Context) =>
  view.times.some(
    ({ period }) =>
      period !== null && scene.published !== null && period.length === 4 && Number(period) < scene.published.year,
  );

/** "While voters may not like it, a poll found that 57% do": a word of foresight in a clause that opens the sentence and ends with its comma. */
function isInFrontedClause(c: Context, cue: number): boolean {
  const { scene, view, spot } = c;
  const comma = frontedEnd(scene, view, cue, spot.from);
  return comma >= 0 && hasVerb(c, comma, spot.from);
}

/** "Of 20 mills planned in Peru, seven have opened": what the whole is, before the comma after which the part stands. */
const isOfTheWholePlanned = ({ scene, spot, tense, view }: Context, at: number): boolean =>
  scene.base[view.from] === 'of' &&
  scene.is(at, EXPECTED) &&
  scene.first(at, spot.from, COMMA) >= 0 &&
  (tense === 'perfect' || tense === 'past' || tense === 'present');

/** "put off its vote on a proposed quarry", "its planning committee": a word of foresight that says what a thing is like, and no verb. */
function isOfAThing(c: Context, at: number): boolean {
  const { scene, spot } = c;
  const participle = /(?:ed|ing)$/.test(scene.base[at] as string);
  if (
    !participle ||
    !(scene.has(at - 1, Tag.determiner) || scene.possessive(at - 1) || /ing$/.test(scene.base[at] as string))
  )
    return false;
  if (scene.has(at + 1, Tag.preposition | Tag.determiner | Tag.verb) || scene.isQuantity(at + 1)) return false;
  if (scene.base[at - 2] === 'after' && participle) return true;
  for (let next = at + 2; next < spot.from; next++)
    if (
      isFiniteVerb(c, next) ||
      (scene.has(next, Tag.preposition) && !/^(?:of|with)$/.test(scene.base[next] as string))
    )
      return true;
  return false;
}

const OF_A_PROJECT = words(
  'cost costs cash capital spending budget financing finance debt funding value area site team',
);
/** What "project" stands behind as a verb: "analysts project costs". */
const leadsVerb = (word: string) => /^(?:to|they|we|i|you|who|also|now|still|will|[a-z]*[^s]s)$/.test(word);
/** "the project", "the company behind the project", "its project budget": a thing and no foresight. */
const isThing = ({ scene }: Context, at: number) =>
  scene.has(at - 1, Tag.determiner) ||
  (scene.base[at] === 'project' && scene.is(at + 1, OF_A_PROJECT) && !leadsVerb(scene.base[at - 1] ?? '')) ||
  scene.has(at + 1, Tag.preposition | Tag.verb) ||
  /^[,.]$/.test(scene.base[at + 1] ?? '.');

const EXPECTED = words('expected planned forecast projected targeted');
/** Words of foresight only before "to": "bound to rise", not "bound for Japan". */
const LIKELY = words('likely unlikely due set scheduled slated supposed meant bound poised');
/** "About 300 workers will lose their jobs": the number is in the subject, and its verb looks ahead. */
function verbLooksAhead(c: Context): boolean {
  const { scene, spot, view } = c;
  if (
    scene.base[spot.from - 1] === 'with' ||
    scene.is(spot.from - 1, DEFINITE) ||
    scene.possessive(spot.from - 1) ||
    hasVerb(c, afterSaying(c), spot.from)
  )
    return false;
  for (let at = afterInsertion(c); at < view.to; at++) {
    if (scene.is(at, ENDS) || (scene.has(at, Tag.wall) && scene.base[at] !== 'so')) return false;
    // "At $90 a kilo we may buy tin": another is the subject.
    if (scene.is(at, ANOTHER) && scene.has(at + 1, Tag.modal)) return false;
    // "41% could not name a supplier": what they were not able to do.
    if (scene.base[at] === 'could' && scene.has(at + 1, Tag.not)) return false;
    if (scene.has(at, Tag.modal)) return looksAhead(c, at) && scene.base[at + 1] !== 'have';
    if (scene.has(at, Tag.be) && scene.has(at, Tag.present) && scene.base[at + 1] === 'to')
      return !isNoInfinitive(c, at + 2);
    if (
      scene.has(at, Tag.be) &&
      (scene.is(at + 1, EXPECTED) || (scene.is(at + 1, LIKELY) && scene.base[at + 2] === 'to'))
    )
      return true;
    if (isFiniteVerb(c, at)) return false;
  }
  return false;
}

const ANOTHER = words('we you i they he she it');
/** "are to the north", "are to builders", "that is to say": no verb that is to come follows "to". */
const isNoInfinitive = ({ scene }: Context, at: number) =>
  scene.has(at, Tag.determiner) || scene.base[at] === 'say' || /[a-z]{2}[^sui]s$/.test(scene.base[at] ?? '');

const MAX_INSERTION = 9;
/** "Duties of 12%, depending on the maker, shall apply": where the words go on after those between two commas. */
function afterInsertion({ scene, spot, view }: Context): number {
  if (scene.base[spot.to] !== ',') return spot.to;
  const close = scene.first(spot.to + 1, Math.min(view.to, spot.to + MAX_INSERTION), COMMA);
  return close >= 0 && scene.has(close + 1, Tag.modal) ? close + 1 : spot.to;
}

/** "will", and "would" of a number of things: a share that would is an opinion. */
const looksAhead = ({ scene, spot }: Context, at: number) =>
  scene.is(at, LOOKS_AHEAD) || (scene.base[at] === 'would' && spot.quantity.unit !== '%');

/** Where the words begin that are said: after "villagers say" and the like. */
function afterSaying({ scene, spot, clauseFrom }: Context): number {
  for (let at = spot.from - 1; at >= clauseFrom; at--)
    if (scene.has(at, Tag.say) && scene.has(at, Tag.verb)) return at + 1;
  return clauseFrom;
}

const isFiniteVerb = ({ scene, view }: Context, at: number) =>
  !scene.has(at, Tag.gerund | Tag.changeNoun | Tag.particle) &&
  scene.base[at - 1] !== 'to' &&
  (scene.has(at, Tag.verb) || view.verbCueAt(at) !== null);

function hasVerb(c: Context, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isFiniteVerb(c, at) && !c.scene.has(at, Tag.say)) return true;
  return false;
}

const SEES = words('sees see');
const PASSIVE_SEES = words('seen');
const SEEN = words(
  'rising growing falling reaching hitting climbing dropping increasing declining doubling tripling exceeding topping at of demand output supply production sales prices',
);
/** "It sees demand growing 20%": what somebody sees coming. */
function seesAhead({ scene, spot, clauseFrom }: Context): boolean {
  const seen = scene.last(Math.max(clauseFrom + 1, spot.from - 6), spot.from, PASSIVE_SEES);
  if (seen === spot.from - 1 && scene.has(seen - 1, Tag.be) && scene.has(spot.to, Tag.comparative)) return true;
  if (
    seen >= 0 &&
    scene.has(seen - 1, Tag.be) &&
    (scene.has(seen + 1, Tag.gerund | Tag.adverb) || /^(?:at|as|to)$|ing$/.test(scene.base[seen + 1] ?? ''))
  )
    return true;
  const sees = scene.last(Math.max(clauseFrom + 1, spot.from - 12), spot.from, SEES);
  if (sees === spot.from - 1 && (spot.sort === 'money' || spot.sort === 'price')) return true;
  if (sees === spot.from - 1 && spot.quantity.form === 'percent') return scene.has(spot.to, Tag.changeNoun);
  return sees >= 0 && !scene.has(sees - 1, Tag.modal | Tag.not) && scene.first(sees + 1, spot.from, SEEN) >= 0;
}

const MAX_AIM = 9;
/** "so as to recover 12 tonnes", "is meant to lift", "on track to produce": what is done, or is under way, for an end. */
function isAim({ scene, spot, clauseFrom }: Context): boolean {
  for (let at = spot.from - 1; at > Math.max(clauseFrom, spot.from - MAX_AIM); at--) {
    if (scene.base[at] !== 'to' || scene.has(at + 1, Tag.determiner | Tag.preposition) || scene.isQuantity(at + 1))
      continue;
    const [word, before] = [scene.base[at - 1], scene.base[at - 2]];
    if (word === 'as' && before === 'so') return true;
    if (/^(?:meant|designed|supposed|bound|hoped|intended|poised)$/.test(word ?? '')) return scene.has(at - 2, Tag.be);
    if (word === 'about') return scene.has(at - 2, Tag.be) && scene.has(at - 2, Tag.present);
    if (/^(?:track|course|line)$/.test(word ?? '')) return before === 'on' || before === 'in';
    if (scene.base[at + 1] === 'be' && /^[,(–]$/.test(word ?? '')) return true;
  }
  return false;
}

const ESTIMATED = wordsLike(/^(?:fy(?:\d\d|20\d\d)[ef]|[1-4]?[qh]?(?:\d\d)[ef])$/);
/** "demand of 1.7Mt in 2026E": a year with the letter of an estimate. "PT $9.50": a price that a broker thinks fair. */
function isOfEstimatedYear(c: Context): boolean {
  const { scene, segmentFrom, segmentTo, spot } = c;
  for (let at = segmentFrom; at < segmentTo; at++) {
    if (scene.is(at, ESTIMATED)) return true;
    if (scene.is(at, MARKED) && scene.isNumber(at - 1) && scene.touches(at) && !scene.isQuantity(at)) return true;
  }
  const led = /^(?:of|to|:)$/.test(scene.base[spot.from - 1] ?? '');
  const label = led ? spot.from - 2 : spot.from - 1;
  return /^(?:pt|tp)$/.test(scene.base[label] ?? '') && scene.isCapital(label);
}

/** "There are 260 jobs up for grabs": what is still to be had. */
const isOnOffer = ({ scene, spot }: Context) =>
  (scene.base[spot.to] === 'up' && scene.base[spot.to + 2] === 'grabs') ||
  (scene.base[spot.to] === 'on' && scene.base[spot.to + 1] === 'offer') ||
  [0, 1].some((skip) => scene.base[spot.to + skip] === 'at' && scene.base[spot.to + skip + 1] === 'risk') ||
  [0, 1, 2].some(
    (skip) =>
      scene.base[spot.to + skip] === 'on' &&
      scene.base[spot.to + skip + 2] === 'line' &&
      (skip > 0 || scene.is(spot.to - 1, STAKES)),
  );
const STAKES = words('jobs posts positions livelihoods lives places roles');

const ENDS_FIGURE = words('that which who , . ; :');
/** "It would sooner tax: 9% on all tin": what a verb before the colon goes on about, without one of its own. */
function isToldBehindColon({ scene, spot, view }: Context): boolean {
  if (scene.base[spot.from - 1] !== ':' || view.block.kind !== 'paragraph') return false;
  const end = scene.first(spot.to, view.to, ENDS_FIGURE);
  return !scene.hasFinite(spot.to, end < 0 ? view.to : end);
}

const TO = words('to');
/** Where the words begin that can govern the number: its clause, and the one before where "that" or "to" joins them. */
function governedFrom(c: Context): number {
  const { scene } = c;
  let from = c.clauseFrom;
  if (
    scene.has(from, Tag.conjunction) &&
    scene.has(from + 1, Tag.present) &&
    !/s$/.test(scene.base[from + 1] as string)
  ) {
    // "expects it to stay out and keep its rate at 2%": a bare verb hangs on the infinitive before.
    const before = c.view.clauses.filter((start) => start < from).at(-1);
    if (before !== undefined && scene.first(before, from, TO) >= 0) from = before;
  }
  if (isToldBehindColon(c)) from = c.view.clauses.filter((start) => start < from).at(-1) ?? from;
  if (scene.base[from] === 'that') {
    const before = c.view.clauses.filter((start) => start < from).at(-1);
    if (before !== undefined && scene.has(from - 1, Tag.forecast)) from = before;
  }
  return from;
}

/** "is to grow", "was to cost": a form of be with an infinitive; "to" alone after a subject in a headline or a bullet. */
function toBe(c: Context): boolean {
  const { scene } = c;
  for (let at = c.clauseFrom; at < c.spot.from - 1; at++) {
    if (scene.base[at + 1] !== 'to' || !scene.has(at, Tag.be) || !scene.has(at, Tag.present | Tag.past)) continue;
    if (!isNoInfinitive(c, at + 2) && at + 2 < c.spot.from) return true;
  }
  return (c.view.block.kind === 'heading' || c.view.block.kind === 'item') && bareInfinitive(c);
}

/** A word no table need know, that may be a verb after "to". */
const mayBeInfinitive = (c: Context, at: number) =>
  /^[a-z]{3,}$/.test(c.scene.base[at] as string) &&
  !c.scene.isCapital(at) &&
  !c.scene.has(at, Tag.preposition | Tag.adverb | Tag.conjunction) &&
  !isNoInfinitive(c, at);

function bareInfinitive(c: Context): boolean {
  const { scene, spot, clauseFrom } = c;
  for (let at = clauseFrom + 1; at < spot.from - 1; at++) {
    if (
      scene.base[at] === 'to' &&
      scene.has(at + 1, Tag.verb) &&
      scene.has(at + 1, Tag.present) &&
      !scene.has(at - 1, Tag.verb)
    )
      return true;
    // "India to auction 14 blocks"
    if (
      scene.base[at] === 'to' &&
      at + 2 === spot.from &&
      mayBeInfinitive(c, at + 1) &&
      !scene.has(at - 1, Tag.changeVerb)
    )
      return true;
  }
  return false;
}

const FORESIGHT = together([
  rule(anyOf(FORECASTING, ESTIMATES), foreseen),
  rule(anyOf(PASSIVE_SEES, SEES), seesAhead),
  rule(TO, toBe),
  rule(tagged(Tag.modal | Tag.be), verbLooksAhead),
  rule(TO, isAim),
  rule(anyOf(ESTIMATED, MARKED, words('pt tp')), isOfEstimatedYear),
  rule(words('grabs offer risk line'), isOnOffer),
  ...EXPECTATIONS,
]);
/** Whether the words that govern a number look ahead. */
export const isForeseen = (c: Context): boolean => anyHolds(FORESIGHT, c);
