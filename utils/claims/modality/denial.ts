import type { WordClass } from '../../text/vocabulary.ts';
import type { Context } from '../draft.ts';
import { tagged } from '../rule.ts';
import { isOneQuotation } from '../scene/layout.ts';
import type { Scene } from '../scene/scene.ts';
import { POSSESSIVES } from '../words/pronouns.ts';
import { Tag } from '../words/tags.ts';
import { anyOf, COMMA, words, wordsLike } from '../words/word-class.ts';
import { isSetRight, isWhatHolds } from './corrections.ts';
import { supposedBefore } from './market-forecast.ts';

type Pair = readonly [first: WordClass, second: WordClass];

/** Pairs of words that stand side by side; `opens` are the first words of them all. */
interface Pairs {
  readonly opens: WordClass;
  readonly pairs: readonly Pair[];
}

const pairsOf = (...pairs: readonly Pair[]): Pairs => ({ opens: anyOf(...pairs.map(([first]) => first)), pairs });

const PSEUDO_NOT = words('only just least yet more less fewer until clear surprisingly all necessarily part');
const HELD_TO_BE = words(
  'credited put thought estimated reckoned believed reported said given assumed supposed quoted',
);
/** Words that mark a figure as superseded, in its own words. */
const SUPERSEDED = pairsOf(
  [
    words('first initial initially previously originally preliminary earlier original provisional previous prior'),
    words('put reading estimate estimated given figure thought forecast target guidance projection'),
  ],
  [
    words('initially previously originally provisionally earlier'),
    words('reported gave gives wrote printed published stated announced said'),
  ],
  [words('once formerly'), HELD_TO_BE],
);
/** "maintained its earlier estimate of 900 tonnes": what holds as before. */
const KEPT = words(
  'keep keeps kept keeping maintain maintains maintained maintaining reiterate reiterates reiterated reiterating reaffirm reaffirms reaffirmed reaffirming confirm confirms confirmed confirming repeat repeats repeated repeating retain retains retained retaining unchanged',
);
/** "Long put at 9m tonnes", "first announced a loan of $90m": told still, unless another figure comes after it. */
const HELD_SO_FAR = pairsOf(
  [words('long'), HELD_TO_BE],
  [words('first'), words('reported gave gives wrote printed published stated announced said')],
);
/** Words that mark all that a sentence reports as wrong. */
const WRONG_REPORT = pairsOf(
  [words('earlier'), words('version report story article')],
  [words('since'), words('removed deleted corrected withdrawn')],
  [words('wrongly mistakenly incorrectly erroneously falsely'), wordsLike(/./)],
);
/** Words after a figure that deny what was claimed. */
const REBUTTAL = pairsOf(
  [words('hold holds'), words('water up true')],
  [
    words(
      'is are was were be as simply plainly totally completely entirely purely wholly factually utterly sheer pure mere outright absolute',
    ),
    words(
      `wrong false untrue incorrect nonsense baseless unfounded groundless inaccurate fabricated misleading exaggerated erroneous mistaken fiction fabrication
       fabrications rumour rumours rumor rumors lie lies myth myths fake inconsistent outdated obsolete superseded`,
    ),
  ],
  [words('not'), words('true correct accurate right factual credible so')],
  [words('inconsistent incompatible'), words('with')],
  [words('not'), words('consistent compatible')],
  [words('without no'), words('foundation basis truth merit substance')],
);

const VALID = words('relied valid holds hold stands stand applies apply current true correct used date');
const MAX_VALID = 4;
/** "the figure of $590m no longer holds", "is out of date", "should no longer be relied upon": what was told once. */
function isOutdated({ scene, spot, segmentTo }: Context): boolean {
  for (let at = spot.to; at + 2 < segmentTo && !scene.has(at, Tag.conjunction) && scene.base[at] !== ','; at++) {
    const isOut = scene.base[at] === 'out' && scene.base[at + 1] === 'of';
    if (!isOut && !(scene.base[at] === 'no' && scene.base[at + 1] === 'longer')) continue;
    const valid = scene.first(at + 2, Math.min(segmentTo, at + 2 + MAX_VALID), VALID);
    // "no longer holds the licence"
    return valid >= 0 && !scene.has(valid + 1, Tag.determiner);
  }
  return false;
}

const FACTS = words('facts truth reality evidence');
const AGAINST = words('odds variance contrary counter face teeth defiance');
const MAX_AGAINST = 5;
/** "at odds with the facts", "flies in the face of the evidence": what is said is no fact. */
function isAgainstFacts(scene: Scene, from: number, to: number): boolean {
  const facts = scene.first(from, to, FACTS);
  return facts >= 0 && scene.first(Math.max(from, facts - MAX_AGAINST), facts, AGAINST) >= 0;
}

function hasPair(scene: Scene, from: number, to: number, { opens, pairs }: Pairs): boolean {
  for (let at = scene.first(from, to, opens); at >= 0; at = scene.first(at + 1, to, opens))
    for (const [first, second] of pairs)
      if (scene.is(at, first) && scene.is(at + 1, second) && !REPORTED_ON.test(scene.base[at + 2] ?? '')) return true;
  return false;
}
/** "previously reported that women are", "had earlier said it would", "earlier announced plans": what was said before may hold still. */
const REPORTED_ON = /^(?:that|it|they|he|she|plans?|a|an)$/;

/** "came to 38 t rather than 83": what was told instead of the figure before. */
const isRatherThan = ({ scene, spot, sibling }: Context): boolean =>
  scene.base[spot.from - 1] === 'than' &&
  scene.base[spot.from - 2] === 'rather' &&
  sibling !== null &&
  sibling.unit === spot.quantity.unit;

/** "is no longer 45 days". */
const isNoLonger = ({ scene, spot }: Context): boolean =>
  scene.base[spot.from - 1] === 'longer' && scene.base[spot.from - 2] === 'no' && scene.has(spot.from - 3, Tag.be);

const ENDS_NUMBER = wordsLike(/^[,.;:()"–—]$/);
/** "has not defaulted on its $90m loan", "did not sell its 20% stake": what somebody has is so large, whatever is not done with it. */
const isOfAThingHad = ({ scene, spot }: Context): boolean =>
  scene.is(spot.from - 1, POSSESSIVES) &&
  !scene.is(spot.to, ENDS_NUMBER) &&
  !scene.has(spot.to, Tag.be | Tag.auxiliary | Tag.modal | Tag.preposition | Tag.conjunction);

/** "did not fall 10%", "does not control 97 per cent": the negated verb is the number's own. */
function negated(c: Context): boolean {
  const { scene, spot } = c;
  if (isOfAThingHad(c)) return false;
  if (isNotBefore(c) || isNoLonger(c)) return true;
  let verbs = 0;
  let floor = Math.max(c.clauseFrom, c.segmentFrom, spot.from - 12);
  for (let at = spot.from - 1; at >= floor; at--) {
    const word = scene.base[at] as string;
    const open = word === ',' || at === floor ? parenthesisBefore(c, at) : -1;
    if (open >= 0) {
      [at, floor] = [open, open - 1];
      continue;
    }
    if (word === 'but' || word === 'any' || word === ',') return false;
    // "What did not change is that it mines half": it does.
    if (word === 'that' && scene.has(at - 1, Tag.be) && !scene.has(at - 1, Tag.not)) return false;
    if (scene.has(at, Tag.not) && word !== 'no' && word !== 'without' && word !== 'hardly') {
      return (
        verbs <= 1 &&
        !scene.is(at + 1, PSEUDO_NOT) &&
        !leavesOpen(c, at + 1) &&
        (/^(?:not|never|neither|nor)$/.test(word) || word.endsWith("n't") || word === 'cannot')
      );
    }
    if (
      scene.has(at, Tag.verb) &&
      !scene.has(at, Tag.be | Tag.auxiliary) &&
      scene.base[at - 1] !== 'to' &&
      !(scene.has(at, Tag.changeNoun) && !scene.has(at, Tag.changeVerb))
    )
      verbs++;
  }
  return false;
}

const MAX_PARENTHESIS = 7;
/** "did not, however, fall", "has not, the minister said, lost": where the words between commas after "not" open; -1 where none end here. */
function parenthesisBefore({ scene, view }: Context, at: number): number {
  const close = scene.base[at] === ',' ? at : at - 1;
  if (scene.base[close] !== ',') return -1;
  const open = scene.last(Math.max(view.from, close - MAX_PARENTHESIS), close, COMMA);
  return open >= 0 && scene.has(open - 1, Tag.not) ? open : -1;
}

const LEAVING_OPEN = words(
  'say comment disclose confirm specify know elaborate reveal see tell explain understand guess predict',
);
const WHETHER = words('whether if how why which');
/** "would not say whether the 9% stake was sold", "shall not apply to parcels of under 50 kg": no figure is denied. */
const leavesOpen = ({ scene, spot }: Context, verb: number) =>
  (scene.is(verb, LEAVING_OPEN) && scene.first(verb + 1, spot.from, WHETHER) >= 0) ||
  (/^(?:apply|extend)$/.test(scene.base[verb] ?? '') && scene.base[verb + 1] === 'to');

const FALSEHOOD = words('true correct accurate case right factual');
const MYTHS = words('myth myths fiction lie lies fallacy misconception fabrication rumour rumor nonsense');
/** "not because it has nine-tenths", "it is not true, by the way, that America buys 90%", "it is a myth that": a clause that is taken back before it is said. */
function isNotBefore({ scene, clauseFrom, view, spot }: Context): boolean {
  if (scene.base[clauseFrom] === 'because') return scene.base[clauseFrom - 1] === 'not';
  const that = scene.last(view.from + 1, spot.from, THAT);
  for (let at = that - 1; at >= Math.max(view.from + 1, that - MAX_BEFORE_THAT); at--) {
    if (scene.is(at, MYTHS)) return scene.has(at - 1, Tag.be) || scene.has(at - 2, Tag.be);
    if (scene.is(at, FALSEHOOD)) return scene.has(at - 1, Tag.not) || scene.has(at - 2, Tag.not);
  }
  return false;
}
const THAT = words('that');
const MAX_BEFORE_THAT = 11;

const REFUSED = words(
  'offer offers bid bids proposal proposals plan plans application applications request requests appeal appeals motion lawsuit suit petition permit permits licence licences license licenses bail demand demands',
);
/** "rejected an offer of $2bn", "denied 40 applications", "denied 40 of 90 permits": what is refused, and no figure taken back. */
function refuses({ scene, view }: Context, at: number): boolean {
  for (let next = at + 1; next < Math.min(view.to, at + 6); next++) {
    if (scene.is(next, REFUSED)) return true;
    if (scene.base[next] === 'of' && scene.isQuantity(next - 1)) continue;
    if (scene.has(next, Tag.verb | Tag.preposition) || /^(?:that|,)$/.test(scene.base[next] as string)) return false;
  }
  return false;
}

const GOES_ON = words('and but');
/** "disputes this and says that output fell 14%", "denies the charge, saying …": what follows is said by whoever denies. */
function saysInstead({ scene }: Context, denial: number, to: number): boolean {
  for (let at = denial + 2; at < to; at++)
    if (scene.has(at, Tag.say) && (scene.is(at - 1, GOES_ON) || (scene.is(at - 1, COMMA) && scene.has(at, Tag.gerund))))
      return true;
  return false;
}

/** A word of denial. A verb of denial followed by a preposition has no object: "a dispute with", "rejected by". */
const denies = (c: Context, at: number) =>
  c.scene.has(at, Tag.deny) &&
  // "did not deny that"
  !c.scene.has(at - 1, Tag.not) &&
  !(c.scene.has(at, Tag.verb) && (c.scene.has(at + 1, Tag.preposition) || refuses(c, at)));

const REVISED = words('revised restated corrected amended');
const MARK = words('" \' -');
/** What may follow a denial of one word: "No.", "Not so.", not "No dividend." */
const FLATLY = words('. ! , " so true quite really remotely at');
const UNTRUE = 'untrue wrong false incorrect nonsense exaggerated misleading outdated fabricated fake no';
const FLAT_DENIAL = words(`${UNTRUE} not`);

const SUCH = words('such these those the both all');
const CLAIMS = words(
  'claim claims report reports allegation allegations rumour rumours rumor rumors assertion assertions accusation accusations story stories suggestion suggestions',
);
const POINTERS = words('that this it they he she');
const NOT = words("not n't");
/** A verb and its "not" in one word. */
const CANNOT = wordsLike(/^(?:cannot|[a-z]+n't)$/);

/** "That is wrong.", "Such claims are groundless.", "They had not.": the sentence after takes back what this one ends with. */
function isRebutted(c: Context): boolean {
  const { scene, view, spot } = c;
  const next = scene.reading.sentences[view.index + 1];
  if (!next || next.to - next.from > 12 || !(view.spots.at(-1) === spot || isInQuotedClaim(c))) return false;
  let from = Math.max(next.from, scene.blockOf(view.index + 1).labelTo);
  while (from < next.to && scene.is(from, MARK)) from++;
  if (scene.is(from, FLAT_DENIAL)) return next.to - from <= 4 && (from + 1 >= next.to || scene.is(from + 1, FLATLY));
  if (isOffTheMark(scene, from)) return next.to - from <= 4;
  const ofClaims = scene.is(from, SUCH) && scene.is(from + 1, CLAIMS);
  if (!ofClaims && !scene.is(from, POINTERS)) return isTakenBackLater(scene, from, next.to);
  if (hasPair(scene, from, Math.min(next.to, from + 5), REBUTTAL)) return true;
  const not = [from + 1, from + 2].find((at) => scene.is(at, at === from + 1 ? CANNOT : NOT));
  return not !== undefined && (not + 1 >= next.to || scene.is(not + 1, END) || endsHere(scene, not + 1));
}

/** "It does not, and never has": nothing comes after the "not". */
const endsHere = (scene: Scene, at: number): boolean => scene.is(at, COMMA) && scene.is(at + 1, ADDS);
const ADDS = words('and nor or neither');

/** "Many repeat it; it is not true.", "The board repeats it, but that is wrong.": a later clause takes back what the sentence before ends with. */
function isTakenBackLater(scene: Scene, from: number, to: number): boolean {
  for (let at = scene.first(from, to, CLAUSE_ENDS); at >= 0; at = scene.first(at + 1, to, CLAUSE_ENDS)) {
    const subject = scene.has(at + 1, Tag.wall | Tag.conjunction) ? at + 2 : at + 1;
    if (scene.is(subject, POINTERS) && hasPair(scene, subject, Math.min(to, subject + 5), REBUTTAL)) return true;
  }
  return false;
}
const CLAUSE_ENDS = words('; , – :');

const QUOTE = words('"');
/** "Claim: “Sales doubled, to 900 t.” False.": all figures of a sentence that ends with the one quotation they stand in. */
function isInQuotedClaim({ scene, view, spot }: Context): boolean {
  if (!scene.is(view.to - 1, QUOTE)) return false;
  const open = scene.first(view.from, view.to, QUOTE);
  return open >= 0 && open < spot.from && scene.first(open + 1, view.to, QUOTE) === view.to - 1;
}

const EXTREMES = words('high low much many big large small little few strong simple late early');
/** "Too much.", "Out of date.". */
const isOffTheMark = (scene: Scene, at: number): boolean =>
  (scene.base[at] === 'too' && scene.is(at + 1, EXTREMES) && scene.is(at + 2, END)) ||
  (scene.base[at] === 'out' && scene.base[at + 2] === 'date');

const VERDICTS = words(`${UNTRUE} myth`);
const VERDICT_LABELS = words('verdict rating ruling finding conclusion answer');
const VERDICT_ENDS = words('. , ! : –');
const DEGREES = words('mostly largely partly entirely completely totally plainly simply');
/** A line that is one quotation, and below it "False. It began with …", "Mostly false.": a claim that is looked into and does not hold. */
function isFoundFalse({ scene, view }: Context): boolean {
  if (!isOneQuotation(scene.reading.tokens, view.block)) return false;
  const below = scene.blocks[view.blockIndex + 1];
  if (below === undefined) return false;
  const isLabelled = scene.is(below.from, VERDICT_LABELS) && scene.base[below.from + 1] === ':';
  const label = isLabelled ? below.from + 2 : below.from;
  const at = scene.is(label, DEGREES) ? label + 1 : label;
  return (scene.is(at, VERDICTS) && scene.is(at + 1, VERDICT_ENDS)) || isOffTheMark(scene, at);
}

const END = words('. ! "');
const REPORTERS = words('it they we');
const REPORTED = words('said gave stated reported put claimed wrote misstated described');
/** "It also gave the quantity as …" after what a correction takes back: one wrong report goes on. */
function carriesCorrection({ scene, view, earlier, distance, before }: Context): boolean {
  const at = view.from;
  if (!scene.is(at, REPORTERS)) return false;
  const also = scene.base[at + 1] === 'also';
  const setRight = also && before.some((draft) => draft.modality === 'denied' && view.index - draft.view.index <= 2);
  if (!setRight && (distance > 2 || earlier?.modality !== 'denied')) return false;
  return scene.is(also ? at + 2 : at + 1, REPORTED);
}

/** "revised down to 0.2%": the figure that holds; "revised from 0.3%": the one that no more does. */
const isRevisedTo = ({ scene, spot }: Context) => scene.base[spot.from - 1] === 'to';

const FROM = words('from');
const TO_FROM = words('to up down from upward upwards downward downwards higher lower');
/** "was revised from 0.3%", "were revised to 9m tonnes of oxide from 14m": what was thought before. */
function isRevisedFrom({ scene, spot, clauseFrom }: Context): boolean {
  const from = scene.last(Math.max(clauseFrom, spot.from - 5), spot.from, FROM);
  const isItsMove = scene.base[spot.from - 1] === 'of' && scene.has(spot.from - 2, Tag.changeNoun);
  if (from < 0 || (from !== spot.from - 1 && !isItsMove)) return false;
  if (scene.first(Math.max(clauseFrom, spot.from - 5), spot.from, REVISED) >= 0) return true;
  const at = scene.last(clauseFrom, spot.from, REVISED);
  return at >= 0 && (scene.is(at + 1, TO_FROM) || isItsMove);
}

/** "A gain of 140,000 was revised to 90,000": what it was before is told as what was revised. */
function isRevisedSince(c: Context): boolean {
  const { scene, spot, view } = c;
  const at = scene.first(spot.to, Math.min(view.to, spot.to + MAX_REVISED), REVISED);
  if (at < 0 || !scene.has(at - 1, Tag.be) || !isGivenAnother(c)) return false;
  const to = scene.is(at + 1, MOVES) ? at + 2 : at + 1;
  return scene.base[to] === 'to' && scene.isQuantity(to + 1);
}
const MAX_REVISED = 8;
const MOVES = words('up down upward upwards downward downwards');

const isGivenAnother = ({ view, spot }: Context) =>
  view.spots.some(({ from, quantity }) => from > spot.from && quantity.unit === spot.quantity.unit);

const OURS = words('we');
/** "We first reported 7%": what a paper takes back, wherever the right figure stands. */
const isOurs = ({ scene, segmentFrom, spot }: Context) => {
  const we = scene.last(segmentFrom, spot.from, OURS);
  return we >= 0 && scene.base[we + 1] === 'first';
};

const HELD_ONCE = words('thought reckoned assumed believed supposed spoken');
/** "had reckoned that 900 tonnes were shipped", "had spoken of 1,800": what somebody held before, and does no more. */
function wasHeldOnce(c: Context): boolean {
  const { scene, clauseFrom, segmentFrom, spot } = c;
  if (supposedBefore(c)) return false;
  const held = scene.last(Math.min(clauseFrom, segmentFrom), spot.from, HELD_ONCE);
  if (held < 0 || (scene.base[held] === 'spoken' && scene.base[held + 1] !== 'of')) return false;
  // "had reckoned with losses of $9m": what was awaited.
  if (/^(?:with|on|for)$/.test(scene.base[held + 1] ?? '')) return false;
  return scene.base[scene.has(held - 1, Tag.adverb) ? held - 2 : held - 1] === 'had';
}

/** The words without one of which nothing is negated. */
const NEGATING = anyOf(tagged(Tag.not), FALSEHOOD, MYTHS);
const DENIALS = tagged(Tag.deny);
/** "The 900 t are wrong: it dug 700 t": what follows is what holds. */
const ENDS_DENIAL = words(': ;');
/** Whether a claim is said not to hold, or to have been superseded or corrected. */
export function isDenied(c: Context): boolean {
  const { scene, view, spot } = c;
  if ((view.says(NEGATING) && negated(c)) || isRatherThan(c)) return true;
  const apart = scene.last(c.segmentFrom, spot.from, COMMA);
  const from = Math.max(c.segmentFrom, apart);
  if (hasPair(scene, from, spot.from, SUPERSEDED) && !isRevisedTo(c) && scene.first(from, spot.from, KEPT) < 0)
    return true;
  if ((isGivenAnother(c) || isOurs(c)) && hasPair(scene, c.segmentFrom, spot.from, HELD_SO_FAR)) return true;
  if (view.says(HELD_ONCE) && wasHeldOnce(c)) return true;
  if (isWhatHolds(c)) return false;
  if (hasPair(scene, view.from, spot.from, WRONG_REPORT)) return true;
  if (
    hasPair(scene, spot.to, view.to, REBUTTAL) ||
    isAgainstFacts(scene, spot.to, view.to) ||
    isOutdated(c) ||
    isRebutted(c) ||
    isFoundFalse(c) ||
    carriesCorrection(c) ||
    isSetRight(c)
  )
    return true;
  if (isRevisedFrom(c) || isRevisedSince(c)) return true;
  for (let at = scene.first(view.from, spot.from, DENIALS); at >= 0; at = scene.first(at + 1, spot.from, DENIALS))
    if (
      denies(c, at) &&
      !saysInstead(c, at, spot.from) &&
      scene.first(at, spot.from, ENDS_DENIAL) < 0 &&
      !view.spots.some((other) => other.from > at && other.from < spot.from)
    )
      return true;
  return false;
}
