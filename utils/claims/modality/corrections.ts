import type { Context } from '../draft.ts';
import { Tag } from '../words/tags.ts';
import { words, wordsLike } from '../words/word-class.ts';

/** What a paper prints, and words by which it speaks of itself. */
const PRINTED = words(
  `article story graphic caption headline report we column chart table map editorial review obituary item feature piece picture photograph panel profile
   interview guide version newspaper subheading box timeline answer quiz podcast essay blog post summary edition letter infographic diagram standfirst footnote issue entry paper`,
);
const GAVE = words(
  `said gave stated put reported wrote showed had described claimed listed quoted misstated overstated understated cited suggested implied referred named
   called attributed printed published indicated noted used repeated`,
);
const CORRECTION = words('fact correct corrected right actual actually should rather instead');
/** Subjects of a sentence that sets right the figure of the one before. */
const SAME_FIGURE = words(
  `it they that this figure figures number numbers quantity total amount rate share price value sum level proportion percentage increase decrease rise fall
   decline drop`,
);
const COLUMN = words('correction corrections clarification clarifications errata erratum amplification amplifications');
const MAX_OPENING = 5;
const MAX_SUBJECT = 14;

/** Whether the next sentence opens with a word of correction, or with the figure spoken of before as its subject. */
function isSetRightBy({ scene }: Context, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + MAX_OPENING); at++) {
    if (scene.is(at, CORRECTION) || scene.is(at, SAME_FIGURE)) return true;
    if (scene.has(at, Tag.verb) && !scene.has(at, Tag.changeNoun)) return false;
  }
  return false;
}

const SEMICOLON = words(';');
/** The tokens in brackets before the figure: they part a paper from what it wrote. */
function bracketed({ scene, spot }: Context, from: number): number {
  const open = scene.first(from, spot.from, OPEN);
  const close = open < 0 ? -1 : scene.first(open, spot.from, CLOSE);
  return close < 0 ? 0 : close - open + 1;
}
const OPEN = words('(');
const CLOSE = words(')');

/** Whether the article, or the part of it the figure stands in, is headed as corrections. */
const inColumn = ({ scene, lines }: Context) =>
  /\b(?:corrections?|clarifications?|errat(?:a|um)|for the record|amplifications?)\b/i.test(
    scene.reading.title ?? '',
  ) || lines.some(({ from, to, what }) => what !== 'row' && what !== 'column' && scene.first(from, to, COLUMN) >= 0);

const CONTRASTS = words('when whereas while but although though ;');
/** How far before a figure the clause that sets it right may open. */
const OPENS_WITHIN = 6;

/** "When it was 641 tonnes", "when they had been 90", "but the figure was": a clause with the right figure opens here. */
function setsRight({ scene }: Context, at: number): boolean {
  const subject = scene.base[at + 1] === 'the' ? at + 2 : at + 1;
  const verb = scene.base[subject + 1] === 'had' ? subject + 2 : subject + 1;
  return scene.is(at, CONTRASTS) && scene.is(subject, SAME_FIGURE) && scene.has(verb, Tag.be);
}

const RIGHT = words('correct corrected right actual true real proper');
const BEEN_READ = words('been read');
/** "the correct figure is 230", "It should have been 230": what the figure before it is set right to. */
export function isRightFigure({ scene, view, spot }: Context): boolean {
  const subject = scene.last(Math.max(view.from, spot.from - OPENS_WITHIN), spot.from, SAME_FIGURE);
  if (subject < 0) return false;
  if (scene.is(subject - 1, RIGHT)) return scene.has(subject + 1, Tag.be);
  return scene.base[subject + 1] === 'should' && scene.base[subject + 2] === 'have' && scene.is(subject + 3, BEEN_READ);
}

/** "It gave 320 tonnes, when it was 230", "…; it is 230", "The right number is 230": the figure of this clause is the right one. */
export function isWhatHolds(c: Context): boolean {
  const { scene, view, spot } = c;
  const at = scene.last(Math.max(view.from, spot.from - OPENS_WITHIN), spot.from, CONTRASTS);
  return (at >= 0 && setsRight(c, at)) || isRightFigure(c);
}

const ALLEGED = wordsLike(
  /^(?:alleg(?:e|es|ed|ing)|claim(?:s|ed|ing)?|assert(?:s|ed)?|speculat(?:e|es|ed)|insinuat(?:e|es|ed)|hyped)$/,
);
const IN_FACT = words('fact actual actually reality truth');
/** "Critics claim that it lost 40%. In fact 12% have left.": what somebody alleges, set right by the sentence after. */
function isAllegedAndSetRight({ scene, view, spot }: Context): boolean {
  const at = scene.first(view.from, spot.from, ALLEGED);
  if (at < 0 || !(scene.has(at, Tag.say) || scene.base[at + 1] === 'that') || scene.has(at - 1, Tag.determiner))
    return false;
  const next = scene.reading.sentences[view.index + 1];
  if (!next || scene.first(next.from, Math.min(next.to, next.from + MAX_OPENING), IN_FACT) < 0) return false;
  // "In fact it has cut 900 jobs" says nothing of the 40%.
  return scene.view(view.index + 1)?.spots.some(({ quantity }) => quantity.unit === spot.quantity.unit) ?? false;
}

const REACH = 2;
/** "A report gave 90 tonnes; in fact it was 60. The report also put imports at 20": told of what was just set right. */
const isAlsoWrong = ({ scene, view, spot, before }: Context, gave: number) =>
  scene.base[gave - 1] === 'also' &&
  !view.spots.some(({ from }) => from > gave && from < spot.from) &&
  before.some(
    ({ modality, view: other }) =>
      modality === 'denied' && other.blockIndex === view.blockIndex && view.index - other.index <= REACH,
  );

/** Where the verb stands by which a paper gave the figure, itself or what it wrote of: "a report gave", "in our report output was put at"; -1 for none. */
function gaveAt(c: Context, paper: number): number {
  const { scene, spot } = c;
  const reach = scene.base[paper] === 'we' ? 3 : MAX_SUBJECT + bracketed(c, paper);
  const passive =
    scene.base[paper - 2] === 'in' || scene.base[paper - 3] === 'in' ? scene.last(paper + 1, spot.from, GAVE) : -1;
  if (passive >= 0 && scene.has(passive - 1, Tag.be)) return passive;
  const gave = scene.first(paper + 1, Math.min(spot.from, paper + reach), GAVE);
  return gave < 0 || scene.base[gave + 1] === 'to' ? -1 : gave;
}

/** "An article said that … In fact …", "We gave it as 80. It was 90.": a paper's own report, set right by the sentence after. */
export function isSetRight(c: Context): boolean {
  const { scene, view, spot } = c;
  if (isAllegedAndSetRight(c)) return true;
  const paper = scene.first(view.from, spot.from, PRINTED);
  if (paper < 0) return false;
  const gave = gaveAt(c, paper);
  if (gave < 0) return false;
  if (setsRight(c, spot.to) || setsRight(c, spot.to + 1) || isAlsoWrong(c, gave)) return true;
  const rest = scene.first(spot.to, view.to, SEMICOLON);
  if (rest >= 0 && view.spots.some(({ from }) => from > rest) && isSetRightBy(c, rest + 1, view.to)) return true;
  if (!scene.follows(view.index + 1)) return false;
  const next = scene.reading.sentences[view.index + 1];
  return next !== undefined && (isSetRightBy(c, next.from, next.to) || inColumn(c));
}
