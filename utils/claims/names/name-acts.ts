import { PLANT_NOUNS } from '../data/counted-words.ts';
import { KEEPING_VERBS } from '../data/name-words.ts';
import { ENDING_VERBS, TRADED } from '../data/trading-words.ts';
import type { ArticleText } from '../scene/article-text.ts';
import { allForms } from '../words/inflect.ts';
import { Tag } from '../words/tags.ts';
import { anyOf, words, wordsOf } from '../words/word-class.ts';
import type { NameRun } from './name-runs.ts';

const PER_CENT = words('% per percent');
const GOODS = wordsOf(TRADED);
const KEEPING = wordsOf(new Set(allForms(KEEPING_VERBS)));
const NUMBER_WORDS = words('half third quarter fifth tenth two three four five six seven eight nine ten eleven twelve');
const TRADES = anyOf(wordsOf(ENDING_VERBS), words('trades traded'));
const HAVING = words('has have had');
const MAX_ACT = 7;
const BUILDS = wordsOf(
  new Set(
    allForms('build built built|open|reopen|close|expand|develop|construct|run ran run|operate|commission|restart'),
  ),
);
const PREMISES = 'shops stores outlets branches supermarkets restaurants hotels showrooms warehouses';
const WORKS = anyOf(wordsOf(PLANT_NOUNS), words(PREMISES));
/** What leads to another verb: "agreed to", "is set to", "began". */
const LEADING = wordsOf(
  new Set([
    ...allForms('start|begin began begun|agree|decide|offer|prepare|manage|continue'),
    'to',
    'set',
    'due',
    'ready',
  ]),
);
const AGREED = words('agreed agrees agree agreeing');
const GROUP = Tag.modal | Tag.auxiliary | Tag.be | Tag.adverb;
const MAX_GROUP = 7;
const leads = (text: ArticleText, at: number): boolean =>
  text.has(at, GROUP) || text.is(at, LEADING) || (text.has(at, Tag.forecast) && text.base[at + 1] === 'to');

/** Where the verb stands that a subject's "will", "is to", "has agreed on Monday to" or "wants to" lead to. */
export function actAfter(text: ArticleText, subject: number): number {
  let at = subject;
  while (at < subject + MAX_GROUP) {
    if (leads(text, at)) at++;
    else if (at > subject && text.base[at] === 'on' && text.has(at + 1, Tag.weekday)) at += 2;
    else break;
  }
  return at;
}

/** "was sold", and neither "is selling" nor "has sold": what is done to the subject. */
export function isDoneTo(text: ArticleText, verb: number): boolean {
  let at = verb - 1;
  while (text.has(at, Tag.adverb)) at--;
  return text.has(at, Tag.be) !== (text.base[verb] as string).endsWith('ing');
}

const MAX_ASIDE = 14;
/** Behind "…, based in Doha, …": where a subject goes on after what is told of it between commas. */
export function pastAside(text: ArticleText, to: number): number {
  if (text.base[to] !== ',' || text.isCapital(to + 1) || text.has(to + 1, Tag.conjunction | Tag.say)) return to;
  const close = text.first(to + 2, to + MAX_ASIDE, COMMAS_AND_STOPS);
  return close >= 0 && text.base[close] === ',' ? close + 1 : to;
}
const COMMAS_AND_STOPS = words(', . ; :');

/** "Lusard has expanded its refinery", "Lusard wants to open two mines": who has works. */
function hasWorks(text: ArticleText, verb: number): boolean {
  if (!text.is(verb, BUILDS)) return false;
  const works = text.first(verb + 1, verb + MAX_ACT, WORKS);
  return works >= 0 && text.first(verb + 1, works, STOPS) < 0;
}
const STOPS = words(', . ; : by at in');

/** "Tormal has delivered 41,200 cars", "Tormal agreed to sell its mills": who keeps house, with a figure or by a contract. */
function keepsHouse(text: ArticleText, to: number, verb: number): boolean {
  if (!text.is(verb, KEEPING) || isDoneTo(text, verb) || text.isFinite(verb + 1)) return false;
  return text.first(to, verb, AGREED) >= 0 || hasFigure(text, verb + 1, verb + MAX_ACT);
}

const TURNING = words('swung swings swing slumped slumps fell sank slid slipped plunged tumbled returned returns');
const RESULT = words('loss losses profit profits');
/** "Tormal swung to a net loss": whose result turns. */
function turns(text: ArticleText, verb: number): boolean {
  if (!text.is(verb, TURNING) || !/^(?:to|into)$/.test(text.base[verb + 1] ?? '')) return false;
  const result = text.first(verb + 2, verb + MAX_ACT, RESULT);
  return result >= 0 && text.first(verb + 2, result, STOPS) < 0;
}

const OWN = words('its their');
const OF_A_HOUSE = words(
  'output production capacity guidance dividend payout sales shipments deliveries exports stake holding workforce headcount staff capex spending budget costs debt fleet inventory inventories stocks resource reserves portfolio profit earnings revenue margin',
);
/** "Lusard raised its nickel output": who changes what a house has. */
const changesItsOwn = (text: ArticleText, verb: number): boolean =>
  text.has(verb, Tag.changeVerb) &&
  text.is(verb + 1, OWN) &&
  text.first(verb + 2, verb + 2 + MAX_GROUP, OF_A_HOUSE) >= 0;

/** "Nvidia fell 0.8%", "Tormal has delivered 41,200 cars": what itself moves by a percentage or keeps house. */
export function subjectEvidence(text: ArticleText, { from, to }: NameRun): number {
  if (text.is(from, GOODS) || (text.has(from - 1, Tag.preposition) && !text.opens(from))) return 0;
  if (text.has(to, Tag.changeVerb) && text.has(to, Tag.past) && text.first(to + 1, to + 5, PER_CENT) >= 0) return 3;
  if (text.is(to, TRADES) && text.base[to + 1] === 'at') return 3;
  const subject = pastAside(text, to);
  const verb = actAfter(text, subject);
  if (hasWorks(text, verb) || turns(text, verb) || keepsHouse(text, subject, verb) || changesItsOwn(text, verb))
    return 3;
  const has = text.is(verb - 1, HAVING) && !text.has(verb, Tag.verb);
  if (!has || text.isFinite(verb + 1) || !hasFigure(text, verb, verb + MAX_ACT)) return 0;
  return text.first(verb, verb + MAX_ACT, OF_HOUSES) >= 0 ? 3 : 2;
}

/** What a house has, and seldom a person or a place. */
const OF_HOUSES = words(
  `revenue revenues sales turnover employees staff workers shareholders debt backlog subsidiaries capitalisation capitalization ${PREMISES}`,
);
/** Whether a number stands between two tokens before the clause ends. */
export function hasFigure(text: ArticleText, from: number, to: number): boolean {
  for (let at = from; at < Math.min(text.base.length, to); at++) {
    if (text.isNumber(at) || text.is(at, NUMBER_WORDS)) return true;
    if (/^[,.;:]$/.test(text.base[at] as string)) return false;
  }
  return false;
}
