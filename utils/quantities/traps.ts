import { formsOf, wordClass } from '../text/vocabulary.ts';
import { isPostal } from './addresses.ts';
import { NAMES } from './data/currencies.ts';
import { GLUED_SCALES, ONES, TENS } from './data/number-words.ts';
import { CAPITAL_ZONES, LIST_NAMERS, MONTHS, NAMERS, NOT_NAMES, OWN_ITEMS, SOFT_NAMERS, ZONES } from './data/traps.ts';
import type { Reader } from './reader.ts';
import type { Numeral } from './scales.ts';
import { opensMore } from './unit.ts';

const YEAR = wordClass((word) => /^(?:1[6-9]|20|21)\d\d$/.test(word));
const BEGINS_WITH_NOUGHT = wordClass((word) => /^0\d/.test(word));

/** "in '68" */
const isShortYear = (r: Reader, from: number) =>
  r.word(from - 1) === "'" && r.touches(from) && !r.touches(from - 1) && /^\d\d$/.test(r.word(from));

/** Whether a number is a plain year. */
export const isYear = (r: Reader, numeral: Numeral) =>
  numeral.digits && numeral.to === numeral.from + 1 && (r.is(numeral.from, YEAR) || isShortYear(r, numeral.from));

const TIGHT = formsOf(new Set([':', '/', '_', '@', '#', '^']));

const ADDRESS_REACH = 60;
/** Whether a number stands in the address of a page: "https://example.org/?page=20%25". */
function isInAddress(r: Reader, from: number): boolean {
  if (!r.touches(from) || r.isWord(from - 1)) return false;
  for (let at = from - 1; at > from - ADDRESS_REACH && r.touches(at + 1); at--)
    if (r.word(at) === 'www' || (r.word(at) === '/' && r.word(at - 1) === '/' && r.word(at - 2) === ':')) return true;
  return false;
}

/** Numbers and signs without space: "14:42", "2024/1252", "#5", "0800". */
export function isCode(r: Reader, { from, to, digits }: Numeral): boolean {
  if (!digits) return false;
  if (r.is(from, BEGINS_WITH_NOUGHT) || isInAddress(r, from)) return true;
  // "PX21,700", "v2.7": a part of what begins with letters.
  if (/^[.,]$/.test(r.word(from - 1)) && r.touches(from) && r.touches(from - 1) && /\p{L}\d+$/u.test(r.word(from - 2)))
    return true;
  // "300MW/1,200MWh": a second amount.
  const isSecond = r.isWord(from - 2) && r.isNumber(from - 3);
  if (r.touches(from) && r.is(from - 1, TIGHT) && !isSecond) return true;
  return r.is(to, TIGHT) && r.touches(to) && r.touches(to + 1) && r.isNumber(to + 1);
}

const IN_ZONES = formsOf(ZONES);
const HOURS = /^(?:(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)?|[01]\d[0-5]\d|2[0-4][0-5]\d)$/;
/** "1114 AEDT", "6 PT", but "20 PET bottles", "9 CT scanners". */
const isInZone = (r: Reader, { from, to }: Numeral): boolean =>
  CAPITAL_ZONES.has(r.raw(to)) && HOURS.test(r.word(from)) && !isPlural(r, to + 1);

/** "9.15am", "10 p.m.", "0800 GMT", "five o'clock". */
function isClock(r: Reader, numeral: Numeral): boolean {
  const { to, digits } = numeral;
  const after = r.word(to);
  if (!digits || after === "o'clock") return after === "o'clock";
  if (isInZone(r, numeral) || r.is(to, IN_ZONES)) return true;
  return (after === 'a' || after === 'p') && r.word(to + 1) === '.' && r.word(to + 2) === 'm';
}

/** Whether a hyphen without spaces stands at `at`. */
const isTightHyphen = (r: Reader, at: number) =>
  (r.word(at) === '-' || r.word(at) === '–') && r.touches(at) && r.touches(at + 1);
const joinsNumbers = (r: Reader, at: number) => isTightHyphen(r, at) && r.isNumber(at - 1) && r.isNumber(at + 1);

/** One of three numbers or more that hyphens join: "978-3-16-148410-0". */
const isInChain = (r: Reader, from: number, to: number) =>
  joinsNumbers(r, from - 1)
    ? joinsNumbers(r, to) || joinsNumbers(r, from - 3)
    : joinsNumbers(r, to) && joinsNumbers(r, to + 2);

/** "2-1", "10-5": a score or a vote, of which the first number is not the smaller one. */
const isScore = (r: Reader, at: number) =>
  joinsNumbers(r, at) && Number(r.word(at - 1)) >= Number(r.word(at + 1)) && !r.is(at - 1, YEAR);

/** A number in a row of numbers, as in a telephone number or a score, or joined to a word by a hyphen: "020 7946 0123", "F-35". */
function isInRow(r: Reader, { from, to, digits }: Numeral): boolean {
  if (!digits) return false;
  if (r.isNumber(from - 1) || (r.isNumber(to) && !r.touches(to)) || isInChain(r, from, to)) return true;
  if (isScore(r, from - 1) || isScore(r, to)) return true;
  const before = r.word(from - 1);
  if ((before !== '-' && before !== '–') || !r.touches(from) || !r.touches(from - 1)) return false;
  // "5k-20k containers"
  const opens = GLUED_SCALES.has(r.word(from - 2)) && r.touches(from - 2) ? from - 3 : from - 2;
  return !r.isNumber(opens) || r.is(opens, YEAR) || r.is(opens, BEGINS_WITH_NOUGHT);
}

/** Letters glued to the number's end that are no unit: "737s", "5G", "10X", "2028E", "21st". */
const hasTail = (r: Reader, { to, digits }: Numeral) => digits && r.touches(to) && r.isWord(to);

const IN_MONTHS = formsOf(MONTHS);
const DATE_LINKS = formsOf(new Set(['to', '-', '–', 'through', 'until', 'till']));
/** The day of a month: "June 5", "the 5 of June", and either end of "from 5 to 9 June", "June 5 to 9". */
function isDate(r: Reader, { from, to, value, digits }: Numeral): boolean {
  if (!digits || value > 31 || value < 1) return false;
  const isMonth = (at: number) => r.is(at, IN_MONTHS) && r.isCapital(at);
  const monthBefore = (at: number) => isMonth(r.word(at) === '.' ? at - 1 : at);
  const monthAfter = (at: number) => isMonth(r.word(at) === 'of' ? at + 1 : at);
  if (monthBefore(from - 1) || monthAfter(to)) return true;
  const isOpening = r.is(to, DATE_LINKS) || (r.word(to) === 'and' && r.word(from - 1) === 'between');
  if (isOpening && r.isNumber(to + 1) && Number(r.word(to + 1)) > value && monthAfter(to + 2)) return true;
  return (
    r.is(from - 1, DATE_LINKS) && r.isNumber(from - 2) && Number(r.word(from - 2)) < value && monthBefore(from - 3)
  );
}

const NAMING = formsOf(NAMERS);
const NAMING_LISTS = formsOf(LIST_NAMERS);
const LIST_LINKS = formsOf(new Set([',', 'and', 'or', 'to', '-', '–', '&', '/', 'through']));
/** "Its staff numbers 1,870", "the fleet numbers 41 ships": what is numbered by thousands, or has a plural behind it, is counted. */
const isNumbered = (r: Reader, from: number, to: number) =>
  /,\d{3}$/.test(r.word(from)) || (r.word(from - 2) !== 'the' && /[^s]s$|^aircraft$|^people$/.test(r.word(to)));

/** "Section 232", "Group of Seven", "Nos. 7": the word before makes it a name or a reference. */
function isNamed(r: Reader, { from, to, digits, value }: Numeral): boolean {
  // "p < 0.05": how sure a study is.
  if (/^[<>=]$/.test(r.word(from - 1)) && r.word(from - 2) === 'p') return true;
  let at = from - 1;
  if (r.word(at) === '.' && r.touches(at)) at--;
  if (r.word(at) === '-' && r.touches(from) && r.isWord(at - 1)) at--;
  const word = r.word(at);
  // "Stages 3 and 5", not "in the past three days 45 people".
  if (digits && value < 100 && at === from - 1 && r.is(at, NAMING_LISTS) && r.is(to, LIST_LINKS) && r.isNumber(to + 1))
    return true;
  if (word === 'of' && r.word(at - 1) === 'group') return r.isCapital(from) || r.isCapital(at - 1);
  if (!r.is(at, NAMING) || (word === 'numbers' && isNumbered(r, from, to))) return false;
  if (CALLS.has(word) && isPlural(r, to)) return false;
  return !SOFT_NAMERS.has(word) || r.isCapital(at) || digits;
}

const HEADLINE_REACH = 4;

/** Whether the words around are capitalised as in a headline: "China Adds 5 Elements to Its List". */
function isHeadline(r: Reader, at: number, back = 1, ahead = HEADLINE_REACH): boolean {
  for (let near = at - back; near < at + ahead; near++) {
    if (r.isWord(near) && !r.isCapital(near) && r.word(near).length > 4) return false;
  }
  return r.isCapital(at + 2);
}

/** A word with a capital letter before digits that is no sentence's closed-class opener: a model's or an index's name. */
export function followsName(r: Reader, from: number): boolean {
  const at = from - 1;
  if (!r.isWord(at) || NOT_NAMES.has(r.word(at)) || r.word(at).endsWith("'s")) return false;
  if (/s$/.test(r.word(at)) && isHeadline(r, at)) return false;
  return /\p{Lu}/u.test(r.raw(at));
}

const NAME_REACH = 8;
/** "the Big Four banks", "the dam of Three Gorges": a number's word with a capital letter inside a sentence, as a part of a name. */
function isWordOfName(r: Reader, { from, to, digits }: Numeral): boolean {
  const at = from - 1;
  if (digits || !r.isCapital(from) || !r.isWord(at)) return false;
  const isNameBefore = r.isCapital(at) && !NOT_NAMES.has(r.word(at)) && !r.word(at).endsWith("'s");
  return (isNameBefore || r.isCapital(to)) && !isHeadline(r, at, NAME_REACH, NAME_REACH);
}

const TIME_OF_DAY = /^(?:[01]?\d|2[0-3])\.[0-5]\d$/;
/** "10.20 Metals corner: …": the time at which an entry of a live page was written. */
const opensEntry = (r: Reader, { from, to, digits }: Numeral) =>
  digits && r.isEdge(from - 1) && TIME_OF_DAY.test(r.word(from)) && r.isCapital(to);

const AGES = { least: 14, most: 110 };
const SAYING = new Set('said says say told tells added adds agreed agrees recalled recalls'.split(' '));
const AFTER_AGE = new Set('a an the who whose of from one has had was is'.split(' '));
const SAYING_REACH = 12;
/** "Ann Lowe, 31, a nurse", "said the mother-of-four, 52.": how old who is spoken of is. */
function isAge(r: Reader, { from, to, value, digits }: Numeral): boolean {
  if (!digits || value < AGES.least || value > AGES.most || r.word(from - 1) !== ',') return false;
  if (!r.isCapital(from - 2) && !isOfHyphen(r, from - 2)) return false;
  const isAside = r.word(to) === ',';
  if (isAside && (AFTER_AGE.has(r.word(to + 1)) || SAYING.has(r.word(to + 1)))) return true;
  if (!isAside && !r.isEdge(to) && !/^[.)"”]$/.test(r.word(to))) return false;
  for (let back = from - 2; back > from - SAYING_REACH && !r.isEdge(back); back--)
    if (SAYING.has(r.word(back))) return true;
  return false;
}

/** "mother-of-four", "best-of-five". */
const isOfHyphen = (r: Reader, from: number) =>
  r.isHyphen(from - 1) && r.word(from - 2) === 'of' && r.isHyphen(from - 3);

const CALLS = new Set('text sms call dial ring phone whatsapp'.split(' '));
const CALL_REACH = 6;
/** "witnesses", and not "is" or "as". */
const isPlural = (r: Reader, at: number) => r.isWord(at) && /[a-z]{2}s$/.test(r.word(at));
/** "Text DUST to 71234": a number to call. */
function isCalled(r: Reader, { from, to, digits }: Numeral): boolean {
  if (!digits || !/^\d{3,8}$/.test(r.word(from)) || isPlural(r, to)) return false;
  // "ring us or text HELP to 85258"
  if (r.word(from - 1) === 'to' && [2, 3, 4].some((back) => /^(?:text|sms)$/.test(r.word(from - back)))) return true;
  if (CALLS.has(r.word(from - 1))) return true;
  let at = from - 1;
  while (at > from - CALL_REACH && !r.isEdge(at - 1) && r.word(at - 1) !== '.') at--;
  return CALLS.has(r.word(at));
}

/** "3 of 12." before a picture's caption. */
const isCounter = (r: Reader, { from, to, digits }: Numeral) =>
  digits &&
  r.isEdge(from - 1) &&
  /^(?:of|\/)$/.test(r.word(to)) &&
  r.isNumber(to + 1) &&
  (r.isEdge(to + 2) || /^[.:)|–-]$/.test(r.word(to + 2)));

const BRACKET_REACH = 30;
/** Whether a bracket that is not closed stands before `at`. */
function opensBracket(r: Reader, at: number): boolean {
  for (let back = at - 1; back > at - BRACKET_REACH && !r.isEdge(back); back--) {
    if (r.word(back) === ')') return false;
    if (r.word(back) === '(') return true;
  }
  return false;
}

const AIRLINER = wordClass((word) => /^7[0-8]7$/.test(word));
const AIRLINERS = formsOf(
  new Set(
    'max dreamliner dreamliners ng jumbo jet jets jetliner jetliners plane planes aircraft airliner freighter freighters'.split(
      ' ',
    ),
  ),
);
/** "a 737 Max plane": what makers call an airliner. */
const isAirliner = (r: Reader, { from, to }: Numeral) => r.is(from, AIRLINER) && r.is(to, AIRLINERS);

/** "240 s", "12 J": a sign for something that is not known, and which the number cannot be told without. */
const isBeforeSign = (r: Reader, { to, digits }: Numeral) =>
  digits && r.isWord(to) && r.raw(to).length === 1 && !/^[aAI&]$/.test(r.raw(to)) && !opensMore(r, to);

/** "8,500/-", "9m/=": shillings or rupees, as they are written where it is plain which. */
const isSlashed = (r: Reader, { to, digits }: Numeral) =>
  digits && r.word(to) === '/' && r.touches(to) && /^[-–=]$/.test(r.word(to + 1)) && r.touches(to + 1);

const RATIO = wordClass((word) => /^(?:ratio|coefficient|odds)$/.test(word));
/** "an odds ratio of 1.85", "the ratio was 1.4": a number that no share beside it lends its sign. */
const isRatio = (r: Reader, { from, digits, scale }: Numeral) =>
  digits &&
  scale === 1 &&
  r.word(from).includes('.') &&
  [2, 3].some((back) => r.is(from - back, RATIO)) &&
  !r.is(from - 1, RATIO);

/** "(Lind et al., 2006b)", "Figures 3A and 3B": a letter that tells apart, and no billions. */
const isLettered = (r: Reader, { from, to, value, scale }: Numeral) =>
  scale === 1e9 &&
  to === from + 2 &&
  r.word(from + 1) === 'b' &&
  r.touches(from + 1) &&
  (r.is(from, YEAR) ||
    (value < 10 * scale &&
      Number.isInteger(value / scale) &&
      /\d[a-z]$/.test(`${r.word(from - 3)}${r.word(from - 2)}`)));

const LONGEST_NAME = 5;
const LONGEST_FIGURE = 4;
const LONGEST_LIST = 12;
/** "Peru (900 tonnes), Chile (688)": a name's figure, as the one before it in its bracket has a unit. */
function isNamesFigure(r: Reader, from: number, reach = LONGEST_LIST): boolean {
  let close = from - 2;
  while (close > from - 2 - LONGEST_NAME && (r.isCapital(close) || /^(?:,|and)$/.test(r.word(close)))) close--;
  if (!r.isCapital(from - 2) || r.word(close) !== ')') return false;
  for (let open = close - 2; open >= close - 1 - LONGEST_FIGURE; open--)
    if (r.word(open) === '(') {
      if (!r.isCapital(open - 1) || !r.isNumber(open + 1)) return false;
      return r.isWord(close - 1) || (reach > 1 && isNamesFigure(r, open + 1, reach - 1));
    }
  return false;
}

/** The number of a list's item or of a note: at a line's start before a full stop, or alone in brackets. */
function isListNumber(r: Reader, { from, to, digits }: Numeral): boolean {
  if (!digits) return false;
  const before = r.word(from - 1);
  // "| (28) |": a loss, as the cells of accounts write it; "Chile (12,400)": what a name has.
  if ((before === '(' || before === '[') && (r.word(to) === ')' || r.word(to) === ']'))
    return r.word(from - 2) !== '|' && !isNamesFigure(r, from) && !/^\d{1,3}(?:,\d{3})+$/.test(r.word(from));
  // "… that 2) it is too dear"
  if (r.word(to) === ')' && /^\d{1,2}$/.test(r.word(from)) && !opensBracket(r, from)) return true;
  if (!r.isEdge(from - 1)) return false;
  return (r.word(to) === '.' && r.touches(to)) || r.word(to) === ')' || (r.isEdge(to) && from === to - 1);
}

const IN_OWN_ITEMS = formsOf(OWN_ITEMS);
const LONGEST_LISTING = 20;
/** "5 things to know", "Gallium: three charts that explain it": a headline that says what its article has in it. */
function isListing(r: Reader, { from, to, value }: Numeral): boolean {
  if (value >= 100 || !Number.isInteger(value) || !(r.is(to, IN_OWN_ITEMS) || r.is(to + 1, IN_OWN_ITEMS))) return false;
  if (!r.isEdge(from - 1) && r.word(from - 1) !== ':') return false;
  let end = to;
  while (end < to + LONGEST_LISTING && !r.isEdge(end)) end++;
  return r.isEdge(end) && !/^[.!]$/.test(r.word(end - 1));
}

/** Whether a number without a unit is no quantity by its shape: a name, a date, a time, a code, a list's number. */
export function isTrap(r: Reader, numeral: Numeral): boolean {
  return (
    isYear(r, numeral) ||
    isCode(r, numeral) ||
    isClock(r, numeral) ||
    isInRow(r, numeral) ||
    hasTail(r, numeral) ||
    isDate(r, numeral) ||
    isNamed(r, numeral) ||
    isWordOfName(r, numeral) ||
    isListNumber(r, numeral) ||
    isCounter(r, numeral) ||
    isOfHyphen(r, numeral.from) ||
    isAge(r, numeral) ||
    isCalled(r, numeral) ||
    isAirliner(r, numeral) ||
    isBeforeSign(r, numeral) ||
    isSlashed(r, numeral) ||
    isRatio(r, numeral) ||
    isLettered(r, numeral) ||
    isPostal(r, numeral) ||
    isTally(r, numeral) ||
    opensEntry(r, numeral) ||
    isListing(r, numeral)
  );
}

/** Where a list that begins with a trapped number ends: "pages 14 to 19", "2024-25", "Sections 4, 5 and 6". */
export function endOfTrap(r: Reader, to: number): number {
  let end = to;
  for (let links = 0; links < 8 && r.is(end, LIST_LINKS); links++) {
    const number = r.word(end) === ',' && /^(?:and|or)$/.test(r.word(end + 1)) ? end + 2 : end + 1;
    const plain = r.isNumber(number)
      ? /^\d{1,4}$/.test(r.word(number))
      : ONES.has(r.word(number)) || TENS.has(r.word(number));
    const next = r.word(number + 1);
    // "from 400 t in 2022 to 52 900 t": the second is no part of a row of years.
    const isGrouped = r.isNumber(number + 1) && !r.touches(number + 1) && /^\d{3}$/.test(next);
    // "40 t in 2023 and 50 in 2024": what follows a year is a year or no part of a row of them.
    const leavesYears = r.is(end - 1, YEAR) && !r.is(number, YEAR) && !/^[-–/]$/.test(r.word(end));
    if (
      !plain ||
      isGrouped ||
      leavesYears ||
      (r.isWord(number + 1) && !r.is(number + 1, LIST_LINKS) && !/^(?:of|in|for|on|at)$/.test(next)) ||
      next === '%'
    )
      return end;
    end = number + 1;
  }
  return end;
}

const TALLIED = wordClass((word) => /^(?:comment|reply|replie|like|share|view)s?$/.test(word));
/** "Posted today · 212 comments": what readers left beside an article. */
const isTally = (r: Reader, { from, to }: Numeral) =>
  r.is(to, TALLIED) && parts(r, from - 1) && parts(r, to + 1) && !(r.isEdge(from - 1) && r.isEdge(to + 1));
const parts = (r: Reader, at: number) => r.isEdge(at) || /^[·•|]$/.test(r.word(at));

const CALIBRED = new Set(
  'round rounds cartridge cartridges shell shells bullet bullets ammunition ammo rifle rifles pistol pistols handgun handguns gun guns cannon cannons howitzer howitzers mortar mortars artillery calibre caliber'.split(
    ' ',
  ),
);
/** "a 155mm shell": what a weapon or its shot is called. */
export const isCalibre = (r: Reader, unit: string, to: number): boolean => unit === 'mm' && CALIBRED.has(r.word(to));

const PLACES = new Set(
  'route highway hwy interstate road gate seat flat apartment apt block bay suite row stand runway'.split(' '),
);
/** "Route 9W", "Gate 4A", "longitude 0.12 W": a letter that tells apart, and no unit. */
export const isLetteredPlace = (r: Reader, { from, to, digits }: Numeral, end: number): boolean =>
  (digits && end === to + 1 && r.touches(to) && /^[A-Z]$/.test(r.raw(to)) && PLACES.has(r.word(from - 1))) ||
  /^(?:latitude|longitude)$/.test(r.word(from - 1));

/** "Three Mile Island": a number's word and its unit in a name, and not in a headline. */
export const isUnitOfName = (r: Reader, { from, to, digits }: Numeral, end: number): boolean =>
  !digits && r.isCapital(from) && r.isCapital(to) && r.isCapital(end) && !isHeadline(r, from, 0, NAME_REACH);

const TRADING = /^trad(?:ed|es|ing)$/;
/** A rate of exchange: "the franc traded at 61 pence", or an equals sign beside the amount, but for that of "≥" written as ">=". */
export function isExchangeRate(r: Reader, from: number, to: number): boolean {
  if (r.word(from - 1) === 'at' && TRADING.test(r.word(from - 2)) && NAMES.has(r.word(from - 3))) return true;
  return r.word(to) === '=' || (r.word(from - 1) === '=' && !/^[<>]$/.test(r.word(from - 2)));
}
