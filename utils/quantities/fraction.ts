import { wordClass } from '../text/vocabulary.ts';
import { readCounted } from './counted.ts';
import { STOPS } from './data/nouns.ts';
import { AFTER_ARTICLE, ONES, ORDINALS, PARTS, VULGAR } from './data/number-words.ts';
import { PAST } from './data/verbs.ts';
import { type Draft, newDraft } from './draft.ts';
import { readNumeral } from './numeral.ts';
import type { Reader } from './reader.ts';
import { readUnit } from './unit.ts';

/** A fraction is as precise as its percentage in whole numbers: a fifth as 20, a quarter as 25. */
const percent = (from: number, to: number, part: number): Draft => {
  const value = Math.round(part * 1e6) / 1e4;
  const step = value % 10 === 0 ? 10 : 1;
  return newDraft({ from, to, low: value, high: value, unit: '%', form: 'fraction', step });
};
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What follows a fraction and not an ordinal or a part of the year: "a third of", "a fifth less". */
const AFTER_PART = words(
  'of less more fewer lower higher below above since from into to at as over cheaper dearer smaller larger bigger in on by off up down on-year while after against , . ; : ) " – ! ?',
);
/** What tells the time of a fall by a part: "slid by a quarter last year"; so do adverbs. */
const BY_TIMES = words('last this next over compared between during when because within through despite month year');
const BEFORE_HALF = words(
  'by than nearly almost about over roughly around some under least to only just lost cut is was were are up down up-to',
);
const AFTER_HALF = words('of the its their his her our that those these this all what as');
const NOT_BEFORE_HALF = words(
  'first second latter other previous opening this last next final year one each either top bottom better second- upper lower left right inner outer front rear back northern southern eastern western north south east west',
);
const NOT_AFTER_HALF = words(
  'year - time hour hours mile marathon century brother sister price term decade day pint dozen',
);

/** "a year and a half", "an hour and a half". */
function oneAndAHalf(r: Reader, at: number): Draft | null {
  const unit = readUnit(r, at - 3);
  if (unit?.to !== at - 2 || !/^(?:an?|one)$/.test(r.word(at - 4))) return null;
  const { name, factor, form, kind } = unit.unit;
  const value = 1.5 * factor;
  return newDraft({
    from: at - 4,
    to: at + 1,
    low: value,
    high: value,
    unit: name,
    form,
    step: factor / 2,
    isTime: kind === 'time',
  });
}

const CUTTING = words(
  'cut cuts cutting slash slashed slashes slashing reduce reduced reduces reducing shrink shrinks shrank shrunk',
);
const CUT_REACH = 9;
/** "It cut its debt in half." */
function isCutInHalf(r: Reader, at: number): boolean {
  for (let verb = at - 2; verb > at - CUT_REACH && !r.isEdge(verb) && r.word(verb) !== '.'; verb--)
    if (CUTTING.has(r.word(verb))) return true;
  return false;
}

/** What people who are asked do. */
const ANSWERING = words(
  'said say agreed agree disagreed disagree thought think believed believe voted vote backed back supported support opposed oppose wanted want ' +
    'reported report admitted admit did do expected expect felt feel preferred prefer planned plan',
);

const BEING = words('is are was were has have had went goes go came comes');
function readHalf(r: Reader, at: number): Draft | null {
  const [before, after] = [r.word(at - 1), r.word(at + 1)];
  if (NOT_AFTER_HALF.has(after) || NOT_BEFORE_HALF.has(before) || r.isHyphen(at)) return null;
  if (after === 'a' || after === 'an' || AFTER_ARTICLE.has(after)) return null;
  const article = before === 'a' || before === 'one';
  // "a year and a half", but not "between a third and a half"
  if (article && r.word(at - 2) === 'and' && !PARTS.has(r.word(at - 3))) return oneAndAHalf(r, at);
  if (article && after !== 'of' && r.isWord(at + 1) && !AFTER_PART.has(after)) return null;
  // "Half went to Japan": the rest of a sentence that opens with it tells what became of it.
  const isSubject = (BEING.has(after) || ANSWERING.has(after)) && /^(?:[.,;:–]|and|but|)$/.test(before);
  const starts = isSubject || (AFTER_HALF.has(after) && !(before === 'the' && after !== 'of'));
  if (before === 'in' && isCutInHalf(r, at)) return percent(at, at + 1, 0.5);
  const ends =
    (BEFORE_HALF.has(before) && !r.isNumber(at + 1)) ||
    // "It ordered nine ships and has paid half."
    (PAST.test(before) && (r.isEdge(at + 1) || /^[.,;]$/.test(after)));
  return starts || ends || article ? percent(article ? at - 1 : at, at + 1, 0.5) : null;
}

/** "of a million", "of a percentage point": not a part of a whole but a number. */
const isOneUnit = (r: Reader, of: number) =>
  r.word(of) === 'of' &&
  /^(?:an?|one)$/.test(r.word(of + 1)) &&
  (AFTER_ARTICLE.has(r.word(of + 2)) || readUnit(r, of + 2) !== null);

const WHOLES = words('them it the all its their our his her those these what');
const AFTER_OR = words('or about nearly almost than roughly by');

/** What is told of a part that opens its sentence: "Three quarters will come from Peru". */
const BECOMING = /^(?:come|comes|came|go|goes|went)$/;
/** What is so much more or less: "three quarters heavier". */
const BY_HOW_MUCH =
  /^(?:more|less|fewer|bigger|larger|greater|higher|smaller|lower|cheaper|dearer|heavier|lighter|full|empty)$/;
/** Quarters as parts, and not those of a year: "three-quarters", "three quarters of the". */
const isQuarters = (r: Reader, top: number, at: number) => {
  if (top !== 3) return false;
  if (r.isHyphen(at - 1)) return true;
  const next = r.word(at + 1);
  if (next === 'of') return WHOLES.has(r.word(at + 2));
  if ((r.word(at - 2) === 'from' && next === 'in') || BY_HOW_MUCH.test(next)) return true;
  const verb = /^(?:will|would)$/.test(next) ? at + 2 : at + 1;
  if (BECOMING.test(r.word(verb)) && r.word(verb + 1) !== 'by')
    return r.isEdge(at - 2) || /^[.,;:–]$/.test(r.word(at - 2));
  return AFTER_OR.has(r.word(at - 2)) && !r.isWord(at + 1);
};

/** Verbs of the many: "a third were", and not "a third was", who came after the second. */
const OF_MANY = words('are were have do');
const SHARES_REACH = 20;
/** Whether a share is told before `at` in its sentence. */
function followsShare(r: Reader, at: number): boolean {
  for (let back = at; back > at - SHARES_REACH && !r.isEdge(back) && r.word(back) !== '.'; back--)
    if (/^(?:%|percent|cent|pc|pct|half|quarters?)$/.test(r.word(back)) || /^[a-z]+(?:ths|rds)$/.test(r.word(back)))
      return true;
  return false;
}

/** "A quarter were women", "half agreed and a third did not": a part that opens its clause and does what many do. */
function isSubjectPart(r: Reader, at: number): boolean {
  const before = r.word(at - 2);
  if (!r.isEdge(at - 2) && !/^(?:[.,;:–]|and|but|while|whereas)$/.test(before)) return false;
  const next = r.word(at + 1);
  return OF_MANY.has(next) || (ANSWERING.has(next) && followsShare(r, at - 2));
}

const MOVING = words('goes go went comes come came ends ended flows stems');
const WHERE = words('to into from towards up abroad');
const MAX_OF = 9;
/** "of which a tenth were electric", "of the tin a ninth is lost", "by a sixth this year", "is down a quarter this year", "A third goes to Peru": a part, where the word after could follow an ordinal too. */
function isPartOfThem(r: Reader, at: number): boolean {
  const next = r.word(at + 1);
  if (r.word(at - 2) === 'by' && (next === 'and' || /[a-z]ly$/.test(next))) return true;
  if (/^(?:by|up|down)$/.test(r.word(at - 2))) return BY_TIMES.has(next);
  const opens = r.isEdge(at - 2) || /^[.;:]$/.test(r.word(at - 2));
  if (opens && MOVING.has(next) && WHERE.has(r.word(at + 2))) return true;
  if (isSubjectPart(r, at)) return true;
  if (!BEING.has(next)) return false;
  if (r.word(at - 2) === 'which') return r.word(at - 3) === 'of';
  for (let of = at - 3; of >= at - MAX_OF && !r.isEdge(of); of--)
    if (r.word(of) === 'of') return r.isEdge(of - 1) || /^[,.;]$/.test(r.word(of - 1));
  return false;
}

/** "a third", "one fifth", "two-thirds", "nine-tenths", "½", "2/3 of". */
function readPart(r: Reader, at: number): Draft | null {
  if (r.isNumber(at)) {
    if (r.word(at + 1) !== '/' || !r.touches(at + 2) || r.word(at + 3) !== 'of') return null;
    const [top, bottom] = [Number(r.word(at)), Number(r.word(at + 2))];
    return top < bottom && (bottom <= 10 || (top === 1 && bottom <= 1000)) ? percent(at, at + 3, top / bottom) : null;
  }
  const vulgar = VULGAR.get(r.word(at));
  if (vulgar !== undefined) return r.word(at + 1) === 'of' ? percent(at, at + 1, vulgar) : null;
  if (PARTS.has(r.word(at))) {
    if (!/^an?$/.test(r.word(at - 1)) || isOneUnit(r, at + 1)) return null;
    // "0.25% a quarter": how often, and no part.
    if (/^(?:%|percent|cent|pc)$/.test(r.word(at - 2))) return null;
    const isBetween = r.word(at - 2) === 'between' && r.word(at + 1) === 'and';
    if (isBetween || isPartOfThem(r, at)) return percent(at - 1, at + 1, 1 / (PARTS.get(r.word(at)) as number));
    const overTime = /^(?:month|year|quarter|week)$/.test(r.word(at + 1)) && r.word(at + 2) === 'on';
    return overTime || AFTER_PART.has(r.word(at + 1)) || r.isEdge(at + 1)
      ? percent(at - 1, at + 1, 1 / (PARTS.get(r.word(at)) as number))
      : null;
  }
  const top = ONES.get(r.word(at));
  if (top === undefined || top === 0) return null;
  const next = r.isHyphen(at + 1) ? at + 2 : at + 1;
  const bottom = PARTS.get(r.word(next));
  if (bottom === undefined || top >= bottom) return null;
  const plural = r.word(next).endsWith('s');
  if (plural !== top > 1 || isOneUnit(r, next + 1) || AFTER_ARTICLE.has(r.word(next + 1))) return null;
  if (r.word(next) === 'quarters' && !isQuarters(r, top, next)) return null;
  if (bottom === 4 && !plural && next === at + 1 && !AFTER_PART.has(r.word(next + 1))) return null;
  return percent(at, next + 1, top / bottom);
}

const MOST_IN_RATIO = 10_000;
const TO_FOUR_DIGITS = wordClass((word) => /^[1-9]\d{0,3}$/.test(word));
/** A whole number of a ratio, without its hedge: its value and where it ends. */
function wholeAt(r: Reader, at: number): { readonly value: number; readonly to: number } | null {
  if (r.isNumber(at)) return r.is(at, TO_FOUR_DIGITS) ? { value: Number(r.word(at)), to: at + 1 } : null;
  const from = r.word(at) === 'a' ? at + 1 : at;
  const numeral = r.isWord(from) ? readNumeral(r, from, 'point', false) : null;
  return numeral && numeral.from >= at && numeral.value <= MOST_IN_RATIO && numeral.value % 1 === 0 ? numeral : null;
}

const SPANS = words(
  'years year months month weeks week days day hours hour minutes minute decades seconds quarters quarter second decade night nights race lap weekend %',
);

/** What "in", "out of" or "of every" opens before the second number of a ratio: where that number stands; -1 for none. */
function bottomOfRatio(r: Reader, link: number): number {
  if (r.isHyphen(link) && r.word(link + 1) === 'in' && r.isHyphen(link + 2)) return link + 3;
  if (r.word(link) === 'in') return link + 1;
  if (r.word(link) === 'out' && r.word(link + 1) === 'of') return link + 2;
  return r.word(link) === 'of' && /^(?:every|each)$/.test(r.word(link + 1)) ? link + 2 : -1;
}

/** "one tonne in five", "two wells out of seven": what is counted stands between the numbers, and nothing after the second. */
function bottomAfterNoun(r: Reader, at: number): number {
  if (r.isNumber(at) || !r.isWord(at + 1) || STOPS.has(r.word(at + 1))) return -1;
  const counted = readCounted(r, at + 1);
  const afterOne = bottomOfRatio(r, at + 2) >= 0 ? at + 2 : at + 3;
  const noun = counted !== null ? counted.to : r.word(at) === 'one' ? afterOne : -1;
  if (noun < 0 || noun > at + 3 || SPANS.has(r.word(noun - 1))) return -1;
  const bottom = bottomOfRatio(r, noun);
  return bottom >= 0 && !r.isNumber(bottom) && readCounted(r, bottom + 1) === null ? bottom : -1;
}

/** "one in five", "nine out of ten", "three of every four", "one tonne in five". */
function readRatio(r: Reader, at: number): Draft | null {
  const top = wholeAt(r, at);
  if (!top) return null;
  const bare = bottomOfRatio(r, top.to);
  let next = bare >= 0 ? bare : bottomAfterNoun(r, at);
  if (next < 0) return null;
  if (r.word(next) === 'every') next++;
  const bottom = wholeAt(r, next);
  if (!bottom || top.value >= bottom.value || (bottom.value >= 1900 && bottom.value <= 2100)) return null;
  const unit = r.isHyphen(bottom.to) ? bottom.to + 1 : bottom.to;
  if (SPANS.has(r.word(unit)) || r.word(unit) === 'per') return null;
  return percent(at, bottom.to, top.value / bottom.value);
}

/** "a quarter point", "half a point", "a quarter-point cut": points of a rate. */
function readPartOfPoint(r: Reader, at: number): Draft | null {
  const part = r.word(at) === 'half' ? 0.5 : r.word(at) === 'quarter' ? 0.25 : 0;
  if (part === 0) return null;
  let noun = r.isHyphen(at + 1) || r.word(at + 1) === 'a' ? at + 2 : r.word(at + 1) === 'of' ? at + 3 : at + 1;
  if (r.word(noun) === 'percentage') noun++;
  if (r.word(noun) !== 'point') return null;
  const from = /^(?:a|one)$/.test(r.word(at - 1)) && r.word(at + 1) !== 'a' ? at - 1 : at;
  return newDraft({ from, to: noun + 1, low: part, high: part, unit: 'pp', form: 'points', step: 0.25 });
}

/** "every third company": one of so many; "every second" is more often a time. */
function readEvery(r: Reader, at: number): Draft | null {
  const bottom = r.word(at - 1) === 'every' ? (ORDINALS.get(r.word(at)) ?? 0) : 0;
  if (bottom < 3 || !r.isWord(at + 1) || STOPS.has(r.word(at + 1)) || SPANS.has(r.word(at + 1))) return null;
  return percent(at - 1, at + 1, 1 / bottom);
}

/** "one-half" */
const readOneHalf = (r: Reader, at: number): Draft | null =>
  r.word(at) === 'one' && r.isHyphen(at + 1) && r.word(at + 2) === 'half' ? percent(at, at + 3, 0.5) : null;

/** A fraction at a token, as a percentage; "a third to a half", "between one-third and one-half" are a range. */
export function readFraction(r: Reader, at: number): Draft | null {
  const first = readSingleFraction(r, at);
  if (first?.form !== 'fraction') return first;
  const isBetween = r.word(first.from - 1) === 'between' && r.word(first.to) === 'and';
  if (!isBetween && (r.word(first.to) !== 'to' || r.word(first.from - 1) === 'from')) return first;
  const next = first.to + (/^an?$/.test(r.word(first.to + 1)) ? 2 : 1);
  const second = readSingleFraction(r, next);
  if (second?.form !== 'fraction' || second.low <= first.low) return first;
  return newDraft({ ...first, to: second.to, numberTo: second.to, high: second.high });
}

function readSingleFraction(r: Reader, at: number): Draft | null {
  if (r.isNumber(at)) return readPart(r, at) ?? readRatio(r, at);
  return (
    readPartOfPoint(r, at) ??
    readOneHalf(r, at) ??
    (r.word(at) === 'half' ? readHalf(r, at) : (readEvery(r, at) ?? readPart(r, at) ?? readRatio(r, at)))
  );
}
